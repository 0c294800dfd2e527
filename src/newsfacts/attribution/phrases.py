"""Phrases cut down to the words that name somebody, without what says when, where and to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.attribution.lexicon import (
    ADVERBS,
    ANONYMOUS,
    AUXILIARIES,
    BEFORE_SUBJECTS,
    CONNECTIVES,
    DOCUMENTS,
    GROUPS,
    LINKERS,
    NAME_PARTICLES,
    NOT_VERBS,
    ORGANISATIONS,
    POINTERS,
    PRONOUNS,
    ROLE_TAILS,
    ROLES,
    SPEECH_PLACES,
    TAILS,
    TITLES,
    WEEKDAYS,
)
from newsfacts.attribution.names import has_name, is_bare_name, opens_sentences
from newsfacts.attribution.tokens import first_of

if TYPE_CHECKING:
    from newsfacts.attribution.tokens import Token

__all__ = [
    "HEADS",
    "is_count",
    "is_verb",
    "subject_part",
    "up_to_role_tail",
    "up_to_tail",
    "without_adverbs",
    "without_opener",
]

HEADS = ROLES | ORGANISATIONS | DOCUMENTS | GROUPS | ANONYMOUS
"""Nouns that somebody who speaks is described by: a description begins with one."""

_SHORTEST_VERB = 7
_VERB_PREFIXES = ("meng", "meny", "mem", "men", "ber")
_WITH_INI = frozenset({"baru-baru", "saat", "hari", "kali", "selama", "sejauh"})
# What goes on with a description behind a name.
_CALLING = frozenset({"itu", "tersebut", "serta", "atau", "akrab", "sapaan", "disapa", "bidang", "urusan"})
_GOES_ON = NAME_PARTICLES | TITLES | ROLES | _CALLING | {"of", "on", "for"}
_STATEMENT_TAILS = ROLE_TAILS | WEEKDAYS
_THAT = frozenset({"itu", "tersebut"})
_IN = frozenset({"dalam", "pada", "lewat"})
_OWN_LINKERS = frozenset({"dari", "dan", "yang"})
# What tails begin with elsewhere, but not in a subject: in one with a name, and in one without.
_AFTER_NAMES = frozenset({"dan", "ini", "itu"})
_IN_DESCRIPTIONS = frozenset({"dan", "yang", "dari", "ini", "di"})
_HEARER = "kepada"
_TIMES = frozenset({"waktu", "hari", "saat", "pekan", "bulan", "tahun"})
_APPOSITION_OPENERS = frozenset({"selaku", "salah", "seorang", "alias"})


def up_to_tail(tokens: list[Token]) -> list[Token]:
    """Return the words in front of what only says when, where and to whom."""
    for number in range(1, len(tokens)):
        if _begins_tail(tokens, number):
            return tokens[:number]
    return tokens


def up_to_role_tail(tokens: list[Token]) -> list[Token]:
    """As `up_to_tail`, but an office may have a place or a body behind it: `dokter dari Universitas X`."""
    stop = first_of(tokens, _STATEMENT_TAILS, 1)
    inside = first_of(tokens[:stop], _IN, 1)
    return tokens[:inside] if _says_where(tokens[:stop], inside) else tokens[:stop]


def without_adverbs(tokens: list[Token]) -> list[Token]:
    """Return the words without those between a subject and its verb."""
    stop = len(tokens)
    while stop and tokens[stop - 1].small and tokens[stop - 1].low in ADVERBS:
        stop -= 1
        if stop and tokens[stop].low == "ini" and tokens[stop - 1].low not in _WITH_INI:
            # `Warga ini`, but `saat ini`.
            return tokens[: stop + 1]
    return tokens[:stop]


def subject_part(tokens: list[Token]) -> list[Token]:
    """Return the words of the subject without a tail behind its name: `Syarif Husin saat ditemui`."""
    last, first = tokens[-1], tokens[0]
    pointed = last.capital or last.low in POINTERS or last.low in PRONOUNS
    named = is_bare_name(first)
    capital = first.capital and first.low not in CONNECTIVES
    for number in range(1, len(tokens)):
        token = tokens[number]
        if token.small and token.low not in NAME_PARTICLES:
            if token.low in _THAT and not (pointed or named) and first.low in ROLES:
                # `Remaja itu ramai dibicarakan setelah mengaku …`
                return tokens[: number + 1]
            if (named and _ends_named(tokens, number, pointed=pointed)) or (
                capital and not pointed and token.low in TAILS and token.low not in _IN_DESCRIPTIONS
            ):
                return tokens[:number]
            if (named or capital) and is_verb(token.low) and number + 1 < len(tokens):
                return tokens if number == 1 and _is_pointed_at(tokens) else tokens[:number]
        named = named or has_name(tokens, number + 1)
        capital = capital or (token.capital and token.low not in CONNECTIVES)
    return tokens


def _is_pointed_at(tokens: list[Token]) -> bool:
    """`Perempuan berhijab ini`, `Pria bertubuh besar itu`: what somebody has is no verb there."""
    return tokens[0].low in ROLES and tokens[1].low.startswith("ber") and tokens[-1].low in POINTERS


def without_opener(tokens: list[Token]) -> list[Token]:
    """Return the noun phrase behind an adjunct or connective: `Bupati X` of `Dalam acara itu Bupati X`."""
    if not tokens or tokens[0].low not in CONNECTIVES or tokens[0].low in ROLES:
        return tokens
    for number in range(1, len(tokens)):
        if _begins_subject(tokens, number):
            return tokens[number:]
    start = len(tokens)
    while start > 1 and tokens[start - 1].capital:
        start -= 1
    return tokens[start:]


def is_verb(low: str) -> bool:
    """Whether the word looks like a predicate's first: an auxiliary, or a long word in meN- or ber-."""
    if low in AUXILIARIES:
        return True
    return len(low) >= _SHORTEST_VERB and low.startswith(_VERB_PREFIXES) and low not in NOT_VERBS


def is_count(tokens: list[Token], number: int) -> bool:
    """Whether the word counts what follows, not a time that has passed: `beberapa warga`, not `beberapa hari`."""
    return tokens[number].low == "beberapa" and first_of(tokens[number + 1 : number + 2], _TIMES) == 1


def _begins_tail(tokens: list[Token], number: int) -> bool:
    token, before = tokens[number], tokens[number - 1]
    if token.low in WEEKDAYS or (token.small and token.low.startswith(_HEARER)):
        # `Rina Lestari kepadaKompas`, too
        return True
    if not token.small:
        # `ujar Rina Acara itu …`: the full stop in front of the next sentence was lost.
        behind = tokens[number + 1 :]
        opens = token.capital and bool(behind) and behind[0].small and opens_sentences(token.low)
        return opens and has_name(tokens, number)
    if token.low == "dan" and before.capital and number + 1 < len(tokens) and tokens[number + 1].capital:
        # `Amerika Serikat dan Inggris`
        return False
    if _says_where(tokens, number):
        return True
    if token.low in TAILS:
        if is_count(tokens, number) or _is_for(tokens, number):
            return False
        if token.low not in LINKERS or (before.capital and token.low not in _OWN_LINKERS) or before.low in POINTERS:
            # `perusahaan itu dalam sebuah pernyataan`
            return True
        return has_name(tokens, number)
    return token.low not in _GOES_ON and has_name(tokens, number)


def _says_where(tokens: list[Token], number: int) -> bool:
    """Whether the word opens where somebody spoke: `dosen dalam keterangannya`, `manajemen dalam pernyataan resmi`."""
    if number + 1 >= len(tokens) or tokens[number].low not in _IN or tokens[0].low in DOCUMENTS:
        return False
    place = tokens[number + 1].low
    return place in SPEECH_PLACES or place.endswith("nya")


def _is_for(tokens: list[Token], number: int) -> bool:
    """Whether an office goes on with what it is for: `Juru Bicara Pemerintah untuk Covid-19`."""
    if tokens[number].low != "untuk" or tokens[0].low not in ROLES or not tokens[number - 1].capital:
        return False
    return not has_name(tokens, number) and number + 1 < len(tokens) and tokens[number + 1].capital


def _ends_named(tokens: list[Token], number: int, *, pointed: bool) -> bool:
    """Whether the subject with a name ends in front of the word, which is followed by a tail or by an office."""
    low = tokens[number].low
    if low in _APPOSITION_OPENERS:
        return True
    if low not in TAILS or low in _AFTER_NAMES:
        return False
    return not (pointed and low in ("yang", "dari")) or has_name(tokens, number)


def _begins_subject(tokens: list[Token], number: int) -> bool:
    """Whether the subject begins at the word, behind an opener or behind what closes an adjunct."""
    token = tokens[number]
    if token.low in HEADS:
        return number == 1 or token.capital or tokens[number - 1].low in BEFORE_SUBJECTS
    if number == 1 and token.low == "sang":
        return True
    return token.capital and tokens[number - 1].low in BEFORE_SUBJECTS
