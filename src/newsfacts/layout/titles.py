"""Where the title of a linked article ends when the story goes on behind it on the same line.

`… kata dia. Baca juga: Harga Cabai Turun Lagi Pedagang mengaku lega.`: a title capitalises its words, so the sentence
that follows shows itself by its first lower-case word that is no function word; the sentence begins a little before.
"""

from __future__ import annotations

from functools import cache

import regex

from newsfacts.layout.lines import BLANKS
from newsfacts.words import words

__all__ = ["title_end"]

_LONGEST_TITLE = 240
_MOST_NAME_WORDS = 5


def title_end(text: str, start: int, end: int) -> int:
    """Return where the title that begins at `start` ends, at most `end`; `start` when no title is there.

    >>> text = "Harga Cabai Turun Lagi Pedagang mengaku lega."
    >>> text[: title_end(text, 0, len(text))]
    'Harga Cabai Turun Lagi'
    """
    limit = min(end, start + _LONGEST_TITLE)
    whole = limit == end
    mark = _certain_end().search(text, start, limit)
    if mark is not None and mark.start() > start:
        limit = mark.start() + len(mark["kept"] or "")
    tokens = [*_token().finditer(text, start, limit)]
    if not tokens:
        return start
    resumed = _resumption(tokens, whole=whole)
    if resumed is not None:
        limit = tokens[resumed].start()
    if limit <= start:
        return start
    return start + len(text[start:limit].rstrip(BLANKS))


def _resumption(tokens: list[regex.Match[str]], *, whole: bool) -> int | None:
    """Return the index of the token that opens the next sentence, None when the title runs to the end."""
    small = words("title_function_words")
    openers = words("sentence_openers")
    for index, token in enumerate(tokens):
        word = token["word"]
        if word is None or not word[0].islower() or word.casefold() in small or _spelled_small(word):
            continue
        first = index
        while first > 0 and not _opens(tokens[first]):
            first -= 1
        word = tokens[first]["word"]
        if word is not None and word.casefold() not in small | openers:
            # Names stand before the verb, and a word that opens sentences before them: `Menurut Bu Rini warga …`.
            for candidate in range(first, max(-1, first - 12), -1):
                opener = tokens[candidate]["word"]
                if opener is None:
                    return candidate
                if opener[0].isupper() and (opener.casefold() in openers or opener.casefold() in words("offices")):
                    return _with_offices_before(tokens, candidate)
                if first - candidate >= _MOST_NAME_WORDS and opener[0].islower():
                    break
        if first == 0:
            return 0 if index <= 1 else None if whole and index > len(tokens) - 3 else 0
        return first
    return None


def _with_offices_before(tokens: list[regex.Match[str]], candidate: int) -> int:
    """`Wakil Ketua …` begins with `Wakil`."""
    while candidate > 1 and (word := tokens[candidate - 1]["word"]) is not None and word.casefold() in words("offices"):
        candidate -= 1
    return candidate


def _opens(token: regex.Match[str]) -> bool:
    word = token["word"]
    return token["quote"] is not None or (word is not None and not word[0].islower())


def _spelled_small(word: str) -> bool:
    """Names and foreign words that titles leave small: `iPhone`, `eFootball`."""
    return any(character.isupper() for character in word[1:])


@cache
def _token() -> regex.Pattern[str]:
    return regex.compile(r"(?P<quote>(?<![\p{L}\p{N}])[\"“])|(?P<word>[\p{L}\p{N}][\p{L}\p{N}'’./-]*)")


@cache
def _certain_end() -> regex.Pattern[str]:
    """Two spaces, a line's end, the next link, or `?`/`!` in front of an opening quotation mark."""
    return regex.compile(
        r"(?P<kept>)(?=[ \u00a0]{2,}\S|[\r\n]|\s?\([\p{L}*/]{1,15}\)\s*$|\s*(?i:baca(?:\s?juga)?\s?:))"
        r"|(?P<kept>[?!])(?=\s?[\"“])"
        r"|(?P<kept>[\p{Ll}0-9])(?=\p{Lu}\p{Ll}+\s\p{Ll})"
    )
