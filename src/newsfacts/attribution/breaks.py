"""Where paragraphs ended in flat text that lost the marks at their edges: `… naik tajam Dia mengatakan …`.

Crawlers that put paragraphs on one line strip the marks at both ends of each: the full stop, the quotation mark that
opened it, the parenthesis that closed a date. What is left is a capital where none is due.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex

from newsfacts.attribution.lexicon import (
    AUXILIARIES,
    CONNECTIVES,
    CUES,
    FREQUENT_OPENERS,
    FURTHER_OPENERS,
    NO_LAST_WORDS,
    NO_SUBJECTS,
    OFFICE_WORDS,
    ORGANISATIONS,
    POINTERS,
    PREDICATES,
    PRONOUNS,
    ROLES,
    SENTENCE_WORDS,
    SOMEBODY,
    TAILS,
    UNITS,
    WEEKDAYS,
)

__all__ = ["lost_breaks"]

_FEWEST_BREAKS = 2
_NO_OPENERS = WEEKDAYS | {"akhir", "asal"}
"""Words behind a speaker that, with a capital, are names or parts of them."""

_IN_TITLES = frozenset({"Dalam", "Dari", "Dengan", "Untuk", "Lebih", "Hal", "Kami"})
_BETWEEN_CAPITALS = (FREQUENT_OPENERS - _IN_TITLES) | {
    *("Berdasarkan", "Menanggapi", "Mengutip", "Sejak", "Sejumlah", "Selama", "Seluruh", "Sepanjang", "Setelah"),
    "Setiap",
}
"""Openers that no title or name has with a capital inside, as it has `Dalam`: `Pelaku Usaha Dalam Perdagangan`."""

_NAMED_BY = ROLES | ORGANISATIONS | OFFICE_WORDS | SOMEBODY
"""What a name follows that is no subject of its own: `manajemen Senja mengatakan`."""

_SHORTEST_NOUN = 7
_SHORTEST_VERB = 5
_LONGEST_PARENTHESIS = 60
_LONGEST_SPEAKER = 40
_CUE_AND_SPEAKER = 2
_LAST_OF_PHRASES = frozenset({"dia", "mereka", "tersebut"})
"""Words that a phrase ends with: no name belongs to it that stands behind them."""


class _Candidate(NamedTuple):
    """A capital behind no mark.

    Attributes:
        start: where the word with the capital begins.
        before: the word in front.
        word: the word.
        comma: whether a comma is behind it.
        after: the next word.
    """

    start: int
    before: str
    word: str
    comma: bool
    after: str

    @property
    def behind_low(self) -> bool:
        """Whether the word in front has no capital; behind one that has, the word may belong to the same name."""
        return not self.before[0].isupper()


def lost_breaks(text: str, start: int, end: int) -> list[int]:
    """Return where sentences of `text[start:end]` begin whose predecessors lost their final marks, in order.

    The text must show several words that only open sentences, with a capital behind a word in lower case; ordinary
    text has none, and the result is empty.

    >>> text = "Harga beras naik tajam Dia mengatakan panen gagal Namun, pemerintah menambah pasokan"
    >>> [text[each:].split()[0] for each in lost_breaks(text, 0, len(text))]
    ['Dia', 'Namun,']
    """
    unended = _is_unended(text, start, end)
    if not unended and _unmarked_opener().search(text, start, end) is None:
        return []
    candidates = [
        _Candidate(match.start("word"), match["before"], match["word"], bool(match["comma"]), match["next"])
        for match in _candidate().finditer(text, start, end)
        if match["before"] not in NO_LAST_WORDS
    ]
    words = frozenset(text[start:end].split())
    sure = [_opens(text, each) for each in candidates]
    opening = [each for opens, each in zip(sure, candidates, strict=True) if opens and each.behind_low]
    if unended and opening:
        opening += [each for opens, each in zip(sure, candidates, strict=True) if not opens and _begins(each, words)]
    if len(opening) < _FEWEST_BREAKS:
        return []
    return [
        each.start
        for opens, each in zip(sure, candidates, strict=True)
        if opens or _begins(each, words) or _is_subject(text, each, end) or _is_behind_speaker(text, each, words)
    ]


def _is_unended(text: str, start: int, end: int) -> bool:
    """Whether the last sentence lost its mark too, as all paragraphs did that one was cut from: `… hingga Senin`."""
    last = text[start:end].rstrip()[-1:]
    return last.isalnum() or last == "%"


def _opens(text: str, each: _Candidate) -> bool:
    """Whether the word only opens sentences, or a parenthesis in front of it was never closed."""
    if _is_left_open(text, each):
        return True
    if each.word not in _openers() and not (each.word.endswith("nya") and len(each.word) >= _SHORTEST_NOUN):
        return False
    return each.behind_low or each.comma or each.after[0].islower() or each.word in _BETWEEN_CAPITALS


def _is_left_open(text: str, each: _Candidate) -> bool:
    """Whether the word in front lost the end of its parentheses: `Senin (3/6/2024 Dia mengatakan …`."""
    if each.before[0] != "(" or ")" in each.before:
        return False
    close = text.find(")", each.start, each.start + _LONGEST_PARENTHESIS)
    return close < 0 or text.find("(", each.start, close) >= 0


def _begins(each: _Candidate, words: frozenset[str]) -> bool:
    """Whether the word with a capital begins a sentence, by the words around it."""
    word, before, after = each.word.lower(), each.before, each.after
    if before in CUES and CUES[before].its_own:
        return word not in _NO_OPENERS
    if each.word == before or before in _LAST_OF_PHRASES:
        # `…, kata Rina Rina mengatakan …`, `… di pasar tersebut Rina mengatakan …`
        return True
    if not after[0].islower() or word in _NO_OPENERS or word in NO_SUBJECTS:
        return False
    common = word in words or _is_noun(word)
    if not each.behind_low:
        return common and word not in _NAMED_BY and (after in POINTERS or not _is_function(after))
    if after in POINTERS and common:
        return True
    if before[-1].isdigit() or before[-1] == "%" or before in UNITS:
        return common or _is_predicate(after)
    if after in CUES:
        return before not in _NAMED_BY and not _has_object(before)
    return common and (word not in ROLES or after in PREDICATES)


def _is_subject(text: str, each: _Candidate, end: int) -> bool:
    """Whether an office, a name and a verb of saying begin there: `… di Medan Kepala Dinas Rina Wati mengatakan …`."""
    if each.word.lower() not in ROLES or each.before.lower() in _NAMED_BY or each.before.lower() in NO_LAST_WORDS:
        return False
    match = _subject().match(text, each.start, end)
    return match is not None and match["cue"] in CUES and CUES[match["cue"]].voice == "active"


def _is_behind_speaker(text: str, each: _Candidate, words: frozenset[str]) -> bool:
    """Whether the speaker of the sentence in front ends there: `…, kata Rina Senja Agro menambah …`."""
    word = each.word.lower()
    if each.behind_low or word in _NO_OPENERS:
        return False
    front = text[max(0, each.start - _LONGEST_SPEAKER) : each.start].split()
    if len(front) < _CUE_AND_SPEAKER or front[-2] not in CUES or CUES[front[-2]].voice != "bare":
        return False
    if not each.after[0].islower():
        return word in SENTENCE_WORDS and word not in _NAMED_BY
    return _is_predicate(each.after) or word in words or _is_noun(word)


def _is_noun(word: str) -> bool:
    """Whether the word is frequent, or made like nouns and verbs are, and names are not: `penurunan`, `dijelaskan`."""
    if word in SENTENCE_WORDS or _is_doubled(word):
        return True
    if len(word) < _SHORTEST_NOUN:
        return False
    return (word.endswith("an") and word.startswith(("ke", "pe"))) or word.startswith(("di", "meng", "meny", "memp"))


def _is_doubled(word: str) -> bool:
    """Whether the word is a plural by doubling: `langkah-langkah`."""
    half, dash, other = word.partition("-")
    return bool(dash) and half == other


def _has_object(word: str) -> bool:
    """Whether the word is a verb that what is behind it is the object of: `menjadikan Senja …`."""
    return word.startswith("me") and word.endswith("kan")


def _is_predicate(word: str) -> bool:
    """Whether the word is a verb, or stands in front of one, of which the words in front are the subject."""
    if word in TAILS:
        return False
    if word in CUES or word in PREDICATES or word in AUXILIARIES:
        return True
    return len(word) >= _SHORTEST_VERB and word.startswith(("me", "di", "ber", "ter"))


def _is_function(word: str) -> bool:
    """Whether the word goes on with a sentence whose subject ends in front of it."""
    return _is_predicate(word) or word in CONNECTIVES or word in TAILS or word in NO_LAST_WORDS


@cache
def _openers() -> frozenset[str]:
    words = (CONNECTIVES | PRONOUNS | TAILS | FURTHER_OPENERS) - _NO_OPENERS
    return frozenset(word.capitalize() for word in words)


@cache
def _unmarked_opener() -> regex.Pattern[str]:
    """Return the pattern of a frequent opener behind no mark; looking at its capital first is quick."""
    capitals = "".join(sorted({word[0] for word in FREQUENT_OPENERS}))
    words = "|".join(sorted(FREQUENT_OPENERS))
    return regex.compile(rf" (?=[{capitals}])(?<=[\p{{L}}\p{{N}})%\]] )(?:{words})[ ,]")


@cache
def _candidate() -> regex.Pattern[str]:
    """Return the pattern of a word without a mark, a word with a capital and one more.

    It begins with the white space before the capital and looks back from there: few words have a capital.
    """
    return regex.compile(
        r"\s(?=(?<word>\p{Lu}[\p{L}-]*)(?<comma>,?)\s(?<next>[\p{L}\p{N}][\p{L}-]*))"
        r"(?<=[\p{L}\p{N}%)\]]\s)(?<=(?<![^\s\[“\"])(?<before>\(?[\p{L}\p{N}][^\s(]*)\s)"
    )


@cache
def _subject() -> regex.Pattern[str]:
    """Return the pattern of an office and a name, up to the first word in lower case that none of them has."""
    return regex.compile(
        r"(?:(?:[\p{Lu}\p{N}(&/][^\s.!?\"“”]*+|dan|dan/atau|bidang|dari|di|of|and|the|for)[\s,]++){2,24}"
        r"(?:(?:juga|pun|kemudian|turut)\s)?(?<cue>\p{Ll}++)(?=\s)"
    )
