"""Where a name stands in a phrase: the last words with capitals that are none of offices, places or institutions."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.attribution.lexicon import (
    BALINESE_NAMES,
    BEFORE_PROPER_NAMES,
    COMPANY_ENDS,
    CONNECTIVES,
    COUNTRIES,
    CUES,
    DEGREES,
    DOCUMENTS,
    FIRST_NAMES,
    FIRST_OF_NAMES,
    GROUPS,
    NAME_PARTICLES,
    NAMES_TOO,
    NEVER_NAMES,
    OFFICE_WORDS,
    ORGANISATIONS,
    ROLES,
    SOMEBODY,
    TITLES,
    UNIVERSITY_NAMES,
    WEEKDAYS,
)
from newsfacts.gazetteer import find_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfacts.attribution.tokens import Known, Token

__all__ = [
    "DOMAINS",
    "MOST_NAME_WORDS",
    "has_name",
    "is_act",
    "is_agent",
    "is_bare_name",
    "is_body",
    "is_brand",
    "is_country",
    "is_matter",
    "is_named_body",
    "is_opener",
    "is_small_within",
    "name_span",
    "opens_sentences",
]

MOST_NAME_WORDS = 6
DOMAINS = (".com", ".id")
"""What names of sites end with."""

_USUAL_NAME = 2
_COMPANIES = frozenset({"pt", "pt.", "cv", "cv.", "yayasan", "hotel"})
_LONGEST_COMPANY = 3
_SHORTEST_ACRONYM = 2
_LONGEST_INITIALS = 3
_WITHIN_NAMES = frozenset({"agung", "bintang"})
_FOREIGN = "sh"
"""Letters that hardly any Indonesian word in ke- or pe- has side by side, but foreign names do: `Peroshkian`."""

_FORCES = frozenset({"tni", "pol", "pol.", "polisi", "marinir", "(purn)", "(purn.)", "purn", "purn."})
_BEFORE_PERSONS = TITLES - _FORCES - {"jenderal", "kapten", "coach"}
"""Titles with a name right behind, and not the office's body: `Sekretaris Jenderal Senja`, `Kapten Senja`."""

_SHORTEST_ADVERB = 7
_SHORTEST_NOUN = 9
_ACTS = frozenset({"pe", "ke"})
_LONGEST_PLACE = 2
_BEFORE_NAMES = ROLES | ORGANISATIONS | TITLES | GROUPS
_NO_LAST_NAMES = ROLES | GROUPS
_NO_BARE_NAMES = CONNECTIVES | ROLES | ORGANISATIONS | DOCUMENTS | SOMEBODY | CUES.keys()
_OPEN_OFFICES = frozenset({"dan", "serta", "&", "bidang", "urusan"})
_BEFORE_COMPANIES = ("PT", "Bank", "The", "di", "perusahaan", "saham", "emiten", "aplikasi", "platform")
_WORD_ENDS = frozenset({" ", ",", ".", "\u00a0", "\n", ""})
_ENDS = frozenset(" .!?:;\"”“'\n\u00a0()*-–—")
_BEFORE_BODIES = _BEFORE_NAMES | OFFICE_WORDS | BEFORE_PROPER_NAMES
_INITIALS = frozenset({"md", "ar", "hs"})
_RESIDENTS = frozenset({"salah", "seorang", "warga"})
_LONGEST_USUAL = 4
_BALINESE_FIRST = frozenset({"i", "ni"})
_BANK = "bank"
_UNIVERSITIES = frozenset({"universitas", "univ", "univ."})
_NUMERALS = frozenset({"i", "ii", "iii", "iv"})
_SHORTEST_SURNAME = 5
_LOOKED_AT = 20_000
"""So many characters of an article tell whether a word is elsewhere in it."""

_NO_NAMES = OFFICE_WORDS | WEEKDAYS


def has_name(tokens: Sequence[Token], stop: int) -> bool:
    """Whether the first `stop` words end in a name, parentheses behind it or not."""
    while stop > 1 and tokens[stop - 1].bracketed:
        stop -= 1
    last = tokens[stop - 1]
    if not last.capital or last.low in _NO_LAST_NAMES or is_matter(last.low):
        return False
    return not _is_no_name(last) and not opens_sentences(last.low)


def is_bare_name(token: Token) -> bool:
    """Whether the word alone is a name's: a capital may be that of a sentence's first word, too."""
    if not token.capital or token.low in _NO_BARE_NAMES or opens_sentences(token.low):
        return False
    return not _is_no_name(token)


def is_body(tokens: Sequence[Token]) -> bool:
    """Whether the name is a state's, a company's or an institution's."""
    return (
        tokens[0].low in ORGANISATIONS
        or all(_is_no_name(token) for token in tokens)
        or find_place(" ".join(token.word for token in tokens)) is not None
        or _is_country(tokens)
    )


def is_named_body(tokens: Sequence[Token], known: Known) -> bool:
    """Whether a name with nothing in front of it is a country's or a place's that no speaker is called by."""
    if _is_country(tokens) or tokens[0].low.startswith("kemen") or tokens[-1].low in COMPANY_ENDS:
        return True
    if len(tokens) == 1 and not tokens[0].word[1:].islower() and is_brand(tokens[0].word):
        return True
    short = len(tokens) <= _LONGEST_PLACE
    return short and find_place(" ".join(token.low for token in tokens)) is not None and not known(tokens[0].word)


def is_brand(word: str) -> bool:
    """Whether the word has a capital inside as no name has: `KliniKita`, `SenjaRina`, but `McArthur`, `LaVine`."""
    return _brand().match(word) is not None


def name_span(text: str, tokens: Sequence[Token], known: Known) -> tuple[int, int] | None:
    """Return where the name that ends the phrase begins and ends, as indices; None when none does."""
    stop = len(tokens)
    while stop > 1 and (tokens[stop - 1].bracketed or (stop > _USUAL_NAME and tokens[stop - 1].low in DEGREES)):
        stop -= 1
    start = _first_of_name(tokens, stop, known)
    if start == stop:
        return None
    if start == 0:
        return start, stop
    if tokens[start - 1].low in _COMPANIES and not any(known(token.word) for token in tokens[start:stop]):
        # `Direktur PT Agro Mahendrata`: the name is the company's, unless more words follow than companies have.
        return (stop - _USUAL_NAME, stop) if stop - start > _LONGEST_COMPANY else None
    if stop - start == 1:
        alone = tokens[start]
        ranked = tokens[start - 1].low in TITLES
        if tokens[0].low in _RESIDENTS and tokens[start - 1].low in BEFORE_PROPER_NAMES and not known(alone.word):
            # `seorang warga Kecamatan Senja`
            return None
        place = alone.low in COUNTRIES or (not ranked and _is_unknown_place(alone, known))
        return None if place else (start, stop)
    first = _past_place_within(tokens, _past_office(text, tokens, (start, stop), known), stop)
    return _with_first_of_names(tokens, first), stop


def _with_first_of_names(tokens: Sequence[Token], start: int) -> int:
    """Return where the name begins when a first word of many names is in front of it: `I Wayan`, `M Bagas`."""
    if start <= 1 or not tokens[start - 1].capital or tokens[start - 1].low not in FIRST_OF_NAMES:
        return start
    balinese = tokens[start - 1].low not in _BALINESE_FIRST or tokens[start].low in BALINESE_NAMES
    return start - 1 if balinese else start


def _first_of_name(tokens: Sequence[Token], stop: int, known: Known) -> int:
    """Return the index of the first of the words in front of `stop` that a name may have."""
    start = stop
    while start and stop - start < MOST_NAME_WORDS and _belongs_to_name(tokens, start - 1, stop, known):
        start -= 1
    while start < stop and tokens[start].small:
        start += 1
    return start


def _belongs_to_name(tokens: Sequence[Token], number: int, stop: int, known: Known) -> bool:
    token = tokens[number]
    if token.small:
        if number == stop - 1:
            return _is_small_surname(tokens, number, known)
        # `bin`, `van der`: only inside a name.
        inside = number and token.low in NAME_PARTICLES
        return bool(inside) and (tokens[number - 1].capital or tokens[number - 1].low in NAME_PARTICLES)
    if not token.capital:
        return False
    before = tokens[number - 1] if number else None
    # `Lukman Hakim`, but `Ketua Majelis Hakim`; `Eko Budi H`.
    too = token.low in NAMES_TOO and (number == stop - 1 or token.low in _WITHIN_NAMES)
    initial = len(token.word) == 1 and 1 < number == stop - 1 and is_bare_name(tokens[number - 2])
    # `Firli H Lestari`, `AKP Firli H Lestari`, but `Bupati Senja H Firli Lestari`.
    first = number == 1 or (number > 1 and tokens[number - 2].low in TITLES)
    middle = len(token.word) == 1 and first and tokens[number - 1].low not in TITLES
    ranked = token.low in _WITHIN_NAMES and number < stop - 1 and _is_ranked(tokens, number)
    if ranked or ((too or initial or middle) and _is_bare(before)):
        # `Ahmad Paris`, but `Paris`, where a government sits.
        return before is not None or token.low not in ORGANISATIONS
    low = token.low
    if low in _BEFORE_NAMES or opens_sentences(low) or is_matter(low) or ("." in low and low.endswith(DOMAINS)):
        return False
    if not _is_no_name(token):
        return True
    if token.word.isupper():
        return before is not None and _are_initials(before, token, known, last=number == stop - 1)
    return known(token.word) > 0


def _are_initials(before: Token, token: Token, known: Known, *, last: bool) -> bool:
    """`Rina MD`; `Rina AB`, `Rina LP Lestari`, whom the article calls Rina."""
    if len(token.word) > _LONGEST_INITIALS or not (last or is_bare_name(before)):
        return False
    return known(before.word) > 0 or (last and token.low in _INITIALS and is_bare_name(before))


def _is_small_surname(tokens: Sequence[Token], number: int, known: Known) -> bool:
    """`Humas PT Senja Rina lestari`, whom the article calls Rina."""
    if number <= 1 or tokens[0].low not in ROLES or not is_bare_name(tokens[number - 1]):
        return False
    last = tokens[number].word
    return known(tokens[number - 1].word) > 0 and len(last) >= _SHORTEST_SURNAME and last.isalpha()


def _is_ranked(tokens: Sequence[Token], number: int) -> bool:
    """Whether a rank or a degree stands in front of a word, so that a name begins there: `AKBP Agung Rina Lestari`."""
    while number > 1 and tokens[number - 1].low in _FORCES:
        number -= 1
    return number > 0 and tokens[number - 1].low in _BEFORE_PERSONS


def _is_bare(token: Token | None) -> bool:
    return token is None or is_bare_name(token)


def _past_office(text: str, tokens: Sequence[Token], span: tuple[int, int], known: Known) -> int:
    """Return where the name begins when words of an office's own name stand in front of it."""
    start, stop = span
    if text.find(f"({tokens[start].word})", 0, _LOOKED_AT) >= 0:
        # `Asosiasi Depo Senja (Adesi)` and then `Ketua Umum Adesi Rina`: what is printed so is a body's short name.
        start += 1
    start = _past_named_body(tokens, start, stop, known)
    start = _past_company(text, tokens, _past_brand(tokens, start, stop), stop, known)
    start = _past_small(text, tokens, start, stop, known)
    first = known(tokens[start].word)
    for number in range(start + 1, stop):
        # `Head of Communication Nusatel Tantri Maharani`: later mentions tell where the name begins.
        if known(tokens[number].word) > first:
            return _before_called(text, tokens, span, number)
    if stop - start > _LONGEST_PLACE and find_place(f"{tokens[start].word} {tokens[start + 1].word}") is not None:
        start += _LONGEST_PLACE
    place = tokens[start].low in COUNTRIES or _is_unknown_place(tokens[start], known)
    if stop - start > 1 and place and not _is_ranked(tokens, start):
        # One place: `Wali Kota Bogor Bima Arya` has the name of another in front of his own.
        start += 1
    joint = start - 1
    while joint and is_matter(tokens[joint].low):
        joint -= 1
    if tokens[joint].low in _OPEN_OFFICES and stop - start > _USUAL_NAME + (joint < start - 1):
        # `Kepala Bidang Humas dan Protokol Rina Lestari`: the office goes on behind the joint.
        return stop - _USUAL_NAME
    return start


def _past_place_within(tokens: Sequence[Token], start: int, stop: int) -> int:
    """Return where a name begins behind a place or a numeral: `Universitas Katolik Senjani Semarang Rina Lestari`."""
    if stop - start <= _LONGEST_USUAL:
        return start
    for number in range(stop - _USUAL_NAME - 1, start, -1):
        place = tokens[number - 1].word + " " + tokens[number].word
        if (
            tokens[number].low in _NUMERALS
            or find_place(place) is not None
            or find_place(tokens[number].word) is not None
        ):
            return number + 1
    return start


def _past_named_body(tokens: Sequence[Token], start: int, stop: int, known: Known) -> int:
    """Return where the name begins behind that of a bank, `Ekonom Bank Senja Rina Lestari`, or of a university."""
    if start and tokens[start - 1].low == _BANK and stop - start > _USUAL_NAME and not known(tokens[start].word):
        return start + 1
    if start and tokens[start - 1].low in _UNIVERSITIES:
        for count in range(_LONGEST_PLACE, 0, -1):
            named_after = " ".join(token.low for token in tokens[start : start + count])
            if named_after in UNIVERSITY_NAMES and start + count < stop:
                return start + count
    return start


def _past_brand(tokens: Sequence[Token], start: int, stop: int) -> int:
    """Return where the name begins behind a brand with a capital inside: `CEO KliniKita Rina Lestari`."""
    for number in range(stop - _USUAL_NAME - 1, start - 1, -1):
        if is_brand(tokens[number].word):
            return number + 1
    return start


def _past_company(text: str, tokens: Sequence[Token], start: int, stop: int, known: Known) -> int:
    """Return where the name begins behind words that stand elsewhere as a company's or a place's: `PT Senja`."""
    while start + _USUAL_NAME < stop and not known(tokens[start].word):
        longest = min(_LONGEST_PLACE, stop - start - _USUAL_NAME)
        count = next((n for n in range(1, longest + 1) if _is_proper_elsewhere(text, tokens, start, n)), 0)
        if not count:
            break
        start += count
    return start


def _past_small(text: str, tokens: Sequence[Token], start: int, stop: int, known: Known) -> int:
    """Return where the name begins behind words that stand elsewhere in small letters: `Pengamat Uang Rina Lestari`."""
    while start + _USUAL_NAME < stop and not known(tokens[start].word):
        if not is_small_within(text, tokens[start].word, 0, _LOOKED_AT):
            break
        start += 1
    return start


def _is_proper_elsewhere(text: str, tokens: Sequence[Token], start: int, count: int) -> bool:
    """Whether so many words stand elsewhere behind what names of companies and places follow, without the next one."""
    name = text[tokens[start].start : tokens[start + count - 1].end]
    before, behind = tokens[start - 1], tokens[start + count].word
    fronts = _BEFORE_COMPANIES if before.low in _BEFORE_NAMES else {*_BEFORE_COMPANIES, before.word}
    for front in fronts:
        found = text.find(f"{front} {name}", 0, _LOOKED_AT)
        while found >= 0:
            end = found + len(front) + 1 + len(name)
            if not text[end : end + 1].isalnum() and not text.startswith(behind, end + 1):
                return True
            found = text.find(f"{front} {name}", end, _LOOKED_AT)
    return False


def _before_called(text: str, tokens: Sequence[Token], span: tuple[int, int], number: int) -> int:
    """Return where the name begins that the article later shortens to word `number`.

    Mostly that is the first name, and what stands in front of it belongs to the office. It is the last name where
    nothing is behind it, and a middle one where a single word in front stands nowhere else and no place's or
    institution's name is due there.
    """
    start, stop = span
    place = _is_only_place(tokens[start]) or _is_country(tokens[start : start + _LONGEST_PLACE])
    if number == stop - 1 and _is_whole_body(tokens[start - 1]) and not place:
        # `Direktur WSI Wan Muhammad Rafie`: an acronym is a body's whole name.
        return start
    alone = number - start == 1
    if not alone and len(tokens[number - 1].word.removesuffix(".")) == 1:
        # `Rina S. Lestari`, `Rina S Lestari`, but `Toko Senja M Rina Lestari`
        first = number == stop - 1 or tokens[number - 1].word[-1] == "."
        return number - 2 if first else number - 1
    # `Kepala Dinas Pasar Bogor Rina Lestari`, `Kepala Distrik Senja Bogor Rina`
    elsewhere = place or _is_elsewhere(text, tokens[number - 1], tokens[number].word)
    if number == stop - 1:
        return number if (elsewhere and alone) or _is_only_place(tokens[number - 1]) else number - 1
    return start if alone and not elsewhere and tokens[start - 1].low not in BEFORE_PROPER_NAMES else number


def _is_whole_body(token: Token) -> bool:
    """Whether the word is an acronym that no place's name is due behind: `REI`, but `BPBD Bogor`."""
    if len(token.word) < _LONGEST_INITIALS or not token.word.isupper():
        return False
    return token.low not in _BEFORE_BODIES


def _is_elsewhere(text: str, token: Token, behind: str) -> bool:
    """Whether the word stands elsewhere without the next one, as names of companies do and first names hardly ever."""
    found = text.find(token.word, 0, _LOOKED_AT)
    while found >= 0:
        end = found + len(token.word)
        if found != token.start and not text.startswith(behind, end + 1):
            return True
        found = text.find(token.word, end, _LOOKED_AT)
    return False


def _is_only_place(token: Token) -> bool:
    """Whether the word is a place's name, and nobody's."""
    return find_place(token.word) is not None and token.low not in FIRST_NAMES


def _is_unknown_place(token: Token, known: Known) -> bool:
    return _is_only_place(token) and not known(token.word)


def _is_country(tokens: Sequence[Token]) -> bool:
    return is_country(" ".join(token.low for token in tokens))


def is_country(name: str) -> bool:
    """Whether the name is a state's."""
    return name.casefold() in COUNTRIES


def opens_sentences(low: str) -> bool:
    """Whether the word has its capital as a sentence's first: `Ternyata`, `Awalnya`; but `Sonya` is a name."""
    return low in NEVER_NAMES or (low[-3:] == "nya" and len(low) >= _SHORTEST_ADVERB)


def is_matter(low: str) -> bool:
    """Whether the word names what an office is for, or what happens: `Kepresidenan`, but `Kertan`, `Peroshkian`."""
    return len(low) >= _SHORTEST_NOUN and is_act(low) and _FOREIGN not in low


def is_act(low: str) -> bool:
    """Whether the word has the form of what is done or is the case: `pemaparan`, `kehilangan`."""
    return low[-2:] == "an" and low[:2] in _ACTS


def is_agent(low: str) -> bool:
    """Whether the word has the form of somebody who does something: `perajin`, `peneliti`."""
    return low.startswith("pe") and not low.endswith("an")


def is_small_within(text: str, word: str, start: int, end: int) -> bool:
    """Whether a word with a capital stands in the stretch without one, as words of headlines and openers do."""
    small = f" {word.casefold()}"
    end = min(end, _LOOKED_AT)
    found = text.find(small, start, end)
    while found >= 0:
        start = found + len(small)
        if text[start : start + 1] in _WORD_ENDS:
            return True
        found = text.find(small, start, end)
    return False


def is_opener(text: str, token: Token) -> bool:
    """Whether a word has its capital as a sentence's first: it is small elsewhere, and has none within a sentence."""
    word = token.word
    if not is_small_within(text, word, 0, _LOOKED_AT):
        return False
    found = text.find(f" {word}", 0, _LOOKED_AT)
    while found >= 0:
        if text[found - 1] not in _ENDS and not text[found + 1 + len(word) : found + 2 + len(word)].isalpha():
            return False
        found = text.find(f" {word}", found + 1, _LOOKED_AT)
    return True


def _is_no_name(token: Token) -> bool:
    """Whether the word with a capital cannot be a person's name: an acronym, a numeral, a word of offices or places."""
    word = token.word
    if token.low in _NO_NAMES or not (word.isalpha() or _has_letters_only(word)):
        return True
    return len(word) >= _SHORTEST_ACRONYM and word.isupper() and "." not in word


def _has_letters_only(word: str) -> bool:
    """Whether a word with other marks begins with a letter and has no digit: `M.`, `Ma'ruf`."""
    return word[0].isalpha() and not any(map(str.isdigit, word))


@cache
def _brand() -> regex.Pattern[str]:
    """Return the pattern of words with a capital inside that no name has."""
    return regex.compile(r"(?!(?:Ma?c|[DL][aei]|Di|Van|Fitz|O['’])\p{Lu})\p{Lu}\p{Ll}+\p{Lu}(?:\p{Ll}|\p{Lu}*$)")
