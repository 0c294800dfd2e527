"""Where paragraphs ended in flat text that lost the last mark of each: `… naik tajam Dia mengatakan …`."""

from __future__ import annotations

from functools import cache

import regex

from newsfacts.attribution.lexicon import (
    CONNECTIVES,
    CUES,
    FREQUENT_OPENERS,
    FURTHER_OPENERS,
    NO_LAST_WORDS,
    PREDICATES,
    PRONOUNS,
    ROLES,
    TAILS,
    WEEKDAYS,
)

__all__ = ["lost_breaks"]

_FEWEST_BREAKS = 2
_MARKS_OF_WORDS = ")%]"
_FREQUENT = tuple(f" {word} " for word in sorted(FREQUENT_OPENERS))
_NO_OPENERS = WEEKDAYS | {"akhir", "asal"}
"""Words behind a speaker that, with a capital, are names or parts of them."""


def lost_breaks(text: str, start: int, end: int) -> list[int]:
    """Return where sentences of `text[start:end]` begin whose predecessors lost their final marks, in order.

    The text must show several words that only open sentences, with a capital behind a word in lower case; ordinary
    text has none, and the result is empty.

    >>> text = "Harga beras naik tajam Dia mengatakan panen gagal Namun pemerintah menambah pasokan"
    >>> [text[each:].split()[0] for each in lost_breaks(text, 0, len(text))]
    ['Dia', 'Namun']
    """
    if not any(_stands_unmarked(text, word, start, end) for word in _FREQUENT):
        return []
    candidates = [match for match in _candidate().finditer(text, start, end) if match["before"] not in NO_LAST_WORDS]
    sure = [match["word"] in _openers() for match in candidates]
    if sum(opens and _is_low(match) for opens, match in zip(sure, candidates, strict=True)) < _FEWEST_BREAKS:
        return []
    words = set(text[start:end].split())
    return [
        match.start("word")
        for opens, match in zip(sure, candidates, strict=True)
        if opens or (_is_low(match) and _begins(match["word"], match["next"], words))
    ]


def _stands_unmarked(text: str, word: str, start: int, end: int) -> bool:
    """Whether the word stands somewhere behind no mark; looking for a few such words is quick."""
    position = text.find(word, start, end)
    while position >= 0:
        before = text[position - 1]
        if before.isalnum() or before in _MARKS_OF_WORDS:
            return True
        position = text.find(word, position + 1, end)
    return False


def _is_low(match: regex.Match[str]) -> bool:
    """Whether the word in front has no capital; behind one that has, the next word may belong to the same name."""
    return not match["before"][0].isupper()


def _begins(word: str, after: str, words: set[str]) -> bool:
    """Whether the word with a capital begins a sentence: a cue is behind it, or it is elsewhere in lower case."""
    if after in CUES:
        return True
    return word.lower() in words and after[0].islower() and (word.casefold() not in ROLES or after in PREDICATES)


@cache
def _openers() -> frozenset[str]:
    words = (CONNECTIVES | PRONOUNS | TAILS | FURTHER_OPENERS) - _NO_OPENERS
    return frozenset(word.capitalize() for word in words)


@cache
def _candidate() -> regex.Pattern[str]:
    """Return the pattern of a word without a mark, a word with a capital and one more.

    It begins with the white space before the capital and looks back from there: few words have a capital.
    """
    return regex.compile(
        r"\s(?=(?<word>\p{Lu}[\p{Ll}-]+)\s(?<next>[\p{L}\p{N}][\p{L}-]*))"
        r"(?<=[\p{L}\p{N}%)\]]\s)(?<=(?<![^\s(\[“\"])(?<before>[\p{L}\p{N}]\S*)\s)"
    )
