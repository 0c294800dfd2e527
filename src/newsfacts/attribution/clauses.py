"""What was said, as a stretch of the text: where a reported clause begins and ends, and whether it is one at all."""

from __future__ import annotations

from functools import cache

import regex

from newsfacts.attribution.context import comma_in
from newsfacts.attribution.lexicon import (
    ADJUNCT_OPENERS,
    ADVERBS,
    BLOCKERS,
    CLAUSE_WORDS,
    COMPLEMENTIZERS,
    CONNECTIVE_WORDS,
    FINITE,
    NAMING_OPENERS,
    NO_VERBS,
    NOUN_OPENERS,
    PLAIN_VERBS,
    POINTERS,
    PREDICATES,
    PREPOSITIONS,
    QUALITIES,
    SUBORDINATORS,
    TAILS,
    UNITS,
    WEEKDAY_NAMES,
    WEEKDAYS,
)
from newsfacts.layout.lines import BLANKS

__all__ = ["has_predicate", "is_clause", "is_connective", "past_complementizer", "trimmed", "without_tail"]

_EDGE = BLANKS + ",.;:–—-"
_FEWEST_WORDS = 2
_LOOKED_AT = 240
"""So many characters tell whether a stretch is a clause."""

_SHORTEST_VERB = 6
_VERB_PREFIXES = ("me", "ber", "ter", "di")
_FAR = 3
"""So many words behind its opening a phrase may have ended."""

_SURELY_FINITE = frozenset({"akan", "adalah", "merupakan", "mencapai", "tercatat", "berada"})

_THERE_BEING = "adanya"
_AS = "sebagai"
_FRONTED = (_AS, "sesuai ", "sampai dengan ", "seiring ", "sepanjang ")
_LINKING_SOON = frozenset({"akan", "adalah", "merupakan"})
"""Of the surely finite words, those that stand in no phrase with `untuk`, however short it is."""

_STILL = frozenset({"masih", "belum", "makin", "semakin", "kian"})
_ASKING = frozenset({"apa", "siapa", "bagaimana", "betapa"})
_JOINING = SUBORDINATORS | {"dan", "atau", "serta", "usai", "seusai", "karena", "guna", "agar", "dari", "sambil"}
_ROSE_OR_FELL = frozenset({"naik", "turun"})
_CHANGES = frozenset({"lonjakan", "laba", "rugi", "koreksi", "surplus", "defisit", "lompatan"})
_AMOUNTING = frozenset({"senilai", "sebesar"})

_WE = "pihaknya"
_MEANWHILE = frozenset({"saat", "ketika", "usai", "seusai", "setelah", "sebelum", "sambil"})
_NEW = "baru"
_CAUSING = frozenset({"membuat", "menyebabkan", "mengakibatkan", "menjadikan", "memungkinkan", "membantu", "memaksa"})
_SAID_TO_BE = frozenset({"disebut", "disebut-sebut", "dinilai", "dianggap", "diduga", "diklaim", "ternyata"})
_LINKING = frozenset({"adalah", "merupakan"})
_JOINED = frozenset({"dan", "atau", "serta", "lewat", "melalui", "usai"})
_NO_PREDICATES = ADJUNCT_OPENERS | TAILS | ADVERBS | WEEKDAYS | BLOCKERS | _JOINED
"""Words behind a phrase that points, with which it goes on or what was done with it: `hal itu saat rapat`."""

_COUNTED = frozenset({"beberapa", "sejumlah", "berbagai", "hal", "fakta"})
"""Nouns that open a clause as well as they name a content: `beberapa …`, `hal …`."""

_ONESELF = "dirinya"
"""The speaker, as subject of what is said: `menuturkan dirinya menyimpan …`."""

_LONGEST_TAIL = 200
_TAIL_END = 70
"""A tail that dates the statement has a digit among so many last characters."""


_JOINING_WORDS = CONNECTIVE_WORDS | ADVERBS
_LONGEST_CONNECTIVE = 3
_SURE = (["jelas"], ["pasti"], ["terpenting"], ["penting"])
_CONNECTIVE_OPENERS = frozenset({"dari", "selain", "di", "dalam", "untuk", "hal"})
_CONNECTIVE_ENDS = POINTERS - {"ini"} | {"sana", "lain", "hal", "demikian"}


def trimmed(text: str, start: int, end: int, *, fewest: int = _FEWEST_WORDS) -> tuple[int, int] | None:
    """Return the stretch without white space, punctuation and closing parentheses that open elsewhere around it.

    None when less than `fewest` words are left.

    >>> trimmed(", harga naik.)", 0, 14)
    (2, 12)
    >>> trimmed(" naik.", 0, 6) is None
    True
    """
    while start < end and text[start] in _EDGE:
        start += 1
    end = _without_edge(text, start, end)
    if end > start and text[end - 1] == ")":
        unopened = text.count(")", start, end) - text.count("(", start, end)
        while unopened > 0 and text[end - 1] == ")":
            end = _without_edge(text, start, end - 1)
            unopened -= 1
    return (start, end) if len(text[start:end].split(maxsplit=fewest - 1)) >= fewest else None


def _without_edge(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return end


def past_complementizer(text: str, start: int, end: int) -> int | None:
    """Return where the clause behind `bahwa` (`jika`, `kalau`, …) begins that stands at `start`; None without one.

    >>> past_complementizer(", bahwa harga naik", 0, 18)
    8
    """
    match = _complementizer().match(text, start, end)
    return None if match is None else match.end()


def is_clause(text: str, start: int, end: int, *, strict: bool, bare: bool = False) -> bool:
    """Whether `text[start:end]` says something, rather than names a thing.

    Args:
        text: the article's text.
        start: where the stretch begins.
        end: where it ends.
        strict: whether a predicate must be seen; otherwise what does not look like a thing passes.
        bare: whether it stands right behind its verb, without comma or `bahwa`.

    >>> is_clause("harga beras akan naik", 0, 21, strict=True), is_clause("kenaikan harga", 0, 14, strict=True)
    (True, False)
    """
    if strict and text.startswith(_FRONTED, start):
        start = _past_fronted(text, start, end)
    words = _first_words(text, start, min(end, start + _LOOKED_AT), until_comma=bare and strict)
    if len(words) < _FEWEST_WORDS:
        return False
    if bare and words[0] in _STILL and words[1].endswith("nya"):
        # `masih tingginya harga`: a quality made a noun.
        del words[0]
    first, *rest = words
    if first in NAMING_OPENERS:
        return first == _THERE_BEING and not (bare and strict) and has_predicate(rest)
    if first == _ONESELF and (bare or strict):
        return has_predicate(words)
    if bare and _names_thing(first, strict=strict):
        return has_predicate(rest)
    if first in NOUN_OPENERS and strict:
        pointed = any(_points(word) and word != _WE for word in rest[:2])
        opens = first in _COUNTED or pointed or (first not in _ASKING and _is_finite(rest))
        return opens and has_predicate(rest)
    if bare and _nominal().fullmatch(first) and not (_is_finite(rest) if strict else has_predicate(rest)):
        return False
    if bare and not strict and _made_noun().fullmatch(first) and not _has_any_predicate(rest):
        return False
    return not strict or (bare and _is_active(first)) or has_predicate(_without_amounts(words) if bare else words)


def _without_amounts(words: list[str]) -> list[str]:
    """Return the words without those that no more than name an amount: `kenaikan sebesar 5 persen menjadi 2 juta`."""
    if words[0] not in _CHANGES and _made_noun().fullmatch(words[0].removesuffix("nya")) is None:
        return words
    return [word for number, word in enumerate(words) if not _names_amount(words, number)]


def _names_amount(words: list[str], number: int) -> bool:
    word = words[number]
    if word in _AMOUNTING:
        return True
    return word == "menjadi" and (words[number - 1][-1].isdigit() or words[number - 1] in UNITS)


def _past_fronted(text: str, start: int, end: int) -> int:
    """Return where the clause begins behind the comma of `sebagai pedagang, …`, `sampai dengan Maret, …`."""
    comma = comma_in(text, start, min(end, start + _LOOKED_AT))
    return start if comma < 0 else comma + 1


def _first_words(text: str, start: int, stop: int, *, until_comma: bool) -> list[str]:
    """Return the words of `text[start:stop]`, folded; with `until_comma`, what is behind a clause's comma left out.

    The first comma behind an adjunct does not end the clause: `berdasarkan data itu, harga naik`.
    """
    words = [word.casefold() for word in _word().findall(text, start, stop)]
    if until_comma and words and words[0] not in ADJUNCT_OPENERS:
        comma = comma_in(text, start, stop)
        if comma > start:
            return words[: len(_word().findall(text, start, comma))]
    return words


def _names_thing(first: str, *, strict: bool) -> bool:
    """Whether the word right behind a verb opens its object, so that a predicate must follow: `menyampaikan apa …`."""
    return first in PREPOSITIONS or (not strict and first in NOUN_OPENERS)


def _is_active(first: str) -> bool:
    """Whether the word right behind a verb is another one of the same subject: `mengumumkan mencabut izin`."""
    return _is_verb(first) and first.startswith(("me", "ber")) and not first.endswith("nya")


def _points(word: str) -> bool:
    return word in POINTERS or word.endswith("nya")


def has_predicate(words: list[str]) -> bool:
    """Whether one of the words is the predicate of them all, not a verb in a phrase: `yang datang`, `untuk membeli`."""
    blocker, since = "", 0
    for number, word in enumerate(words):
        if word in BLOCKERS:
            blocker, since = word, number
        elif blocker and word in POINTERS:
            blocker = ""
        elif blocker:
            if _is_beyond(blocker, words, number, since):
                return True
        elif word == _NEW:
            # `baru mencapai`, `baru 54 lapak`, but `pasar baru`
            behind = words[number + 1 : number + 2]
            if behind and (_is_predicate(words, number + 1) or (not number and behind[0].isdigit())):
                return True
        elif (word in PREDICATES and word not in POINTERS) or (number and _is_predicate(words, number)):
            return True
    return False


def _is_predicate(words: list[str], number: int) -> bool:
    """Whether a word is a verb, and not one that says what a noun in front is like: `langkah mengejutkan`."""
    word = words[number]
    if number > 1 and words[number - 1] in POINTERS and word not in _NO_PREDICATES and word.isalpha():
        # `program itu sejalan`: a phrase that points has ended.
        return True
    if words[number - 1] in _MEANWHILE:
        # `koleksi ayahnya saat diwawancarai`
        return False
    return _is_verb(word) and (word not in QUALITIES or _points(words[number - 1]))


def _is_finite(words: list[str]) -> bool:
    """Whether a word that only a clause has stands in front of all phrases, or links behind them: `adalah`."""
    blocked = False
    for word in words:
        if word in _LINKING or (word in CLAUSE_WORDS and not blocked):
            return True
        blocked = blocked or word in BLOCKERS
    return False


def _has_any_predicate(words: list[str]) -> bool:
    """Whether a word may be the predicate of a clause, or points so that a noun may be: `keputusan itu kesalahan`."""
    before = ""
    for word in words:
        if _points(word) or word == _AS or (before not in BLOCKERS and (word in PREDICATES or _is_verb(word))):
            return True
        before = word
    return False


def _is_beyond(blocker: str, words: list[str], number: int, since: int) -> bool:
    """Whether a word behind `blocker` is the sentence's predicate again."""
    if blocker != "yang":
        return words[number] in _SURELY_FINITE and number - since > (1 if words[number] in _LINKING_SOON else _FAR)
    if number < _FAR or not (words[number] in FINITE or (number > _FAR and _is_verb(words[number]))):
        return False
    return _is_past_relative(words[since + 1 : number + 1])


def _is_past_relative(words: list[str]) -> bool:
    """Whether the last word goes on behind a relative clause, whose verbs stand in front of it.

    A verb right behind another one or a conjunction, and what is said to be so, belong to the clause:
    `yang direkrut dan dilepas`, `yang berhasil naik`, `yang disebut belum pernah dilakukan`.
    """
    *clause, last = words
    verbs = [number for number, word in enumerate(clause) if _is_verb(word) or word in PLAIN_VERBS]
    if not verbs:
        told = [word for word in clause if word not in FINITE and word not in ADVERBS and word not in PREDICATES]
        return len(told) > 1 and (last in FINITE or len(told) > _FAR)
    before = clause[-1]
    if clause[verbs[-1]].removesuffix("nya") in _CAUSING and last not in _LINKING:
        # `faktor yang membuat harga naik`
        return False
    if before in _JOINING or (last not in FINITE and verbs[-1] == len(clause) - 1) or last in _ROSE_OR_FELL:
        return False
    return not any(word in _SAID_TO_BE for word in clause[verbs[-1] :][:2])


def _is_verb(word: str) -> bool:
    return len(word) >= _SHORTEST_VERB and word.startswith(_VERB_PREFIXES) and word not in NO_VERBS


def without_tail(text: str, start: int, end: int) -> tuple[int, int | None]:
    """Return where the clause ends in front of the date or place of the statement, and where that tail begins.

    >>> text = "harga beras naik, Senin (6/5/2024)"
    >>> text[: without_tail(text, 0, len(text))[0]]
    'harga beras naik'
    """
    # Few stretches have a digit there, and looking for one is quicker than the pattern.
    if _digit().search(text, max(start, end - _TAIL_END), end) is None:
        return end, None
    match = _tail().search(text, max(start, end - _LONGEST_TAIL), end)
    return (end, None) if match is None else (match.start(), match.start())


def is_connective(text: str) -> bool:
    """Whether nothing but a connective or an adjunct of few words stands there.

    >>> is_connective("Meski demikian,"), is_connective("Dari sana"), is_connective("Budi")
    (True, True, False)
    """
    words = [word.casefold() for word in _word().findall(text)]
    if all(word in _JOINING_WORDS for word in words) or (words[0] == "yang" and words[1:2] in _SURE):
        return True
    return len(words) <= _LONGEST_CONNECTIVE and words[0] in _CONNECTIVE_OPENERS and words[-1] in _CONNECTIVE_ENDS


@cache
def _complementizer() -> regex.Pattern[str]:
    words = "|".join(sorted(COMPLEMENTIZERS, key=len, reverse=True))
    return regex.compile(rf"\s*+(?:,\s*+)?(?:{words})\b\s*+(?:,\s*+)?")


@cache
def _digit() -> regex.Pattern[str]:
    return regex.compile("[0-9]")


@cache
def _nominal() -> regex.Pattern[str]:
    """Return the pattern of a verb made a noun: `kesediaannya`, `penolakannya`, `mundurnya`."""
    return regex.compile(
        r"(?:ke|pe|per)\p{Ll}{3,}annya"
        r"|(?:mundur|maju|lambat|banyak|kurang|tinggi|rendah|minim|mahal|naik|turun|sulit|gagal|hilang|batal)nya"
    )


@cache
def _made_noun() -> regex.Pattern[str]:
    """Return the pattern of a noun made of another word: `penurunan`, `keterlibatan`, `kemenangan`."""
    return regex.compile(r"(?:ke|pe|per)\p{Ll}{4,}an")


@cache
def _word() -> regex.Pattern[str]:
    return regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}'’/-]*+")


@cache
def _tail() -> regex.Pattern[str]:
    """Return the pattern of a weekday with its date behind a comma, and what stands around it, up to the end."""
    return regex.compile(
        r"\s?,\s*(?:(?:pada|di|saat|dalam|kepada|seperti|sebagaimana)\s[^,.]{0,60},?\s*)?"
        rf"(?:pada\s)?(?:hari\s)?(?:{WEEKDAY_NAMES})\b[^,.]{{0,40}}"
        r"(?:\([0-9/ ]{3,12}\)?|[0-9]{1,2}\s\p{L}{3,9}(?:\s[0-9]{4})?)[^,.\n]{0,40}"
        r"(?:,?\s?(?:di|pada|pukul|malam|siang|sore|pagi|WIB)\b[^.\n]{0,60})?[\s.]*$"
    )
