"""What the parts beside a name say of the same person, between commas: the office of a name, the name of an office."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsfacts.attribution.lexicon import (
    ADVERBS,
    BEFORE_PROPER_NAMES,
    CLAUSE_WORDS,
    CONNECTIVES,
    CUES,
    DEGREES,
    DISTRICTS,
    DOCUMENTS,
    GROUPS,
    LINKERS,
    NAME_PARTICLES,
    NO_CALLINGS,
    PRONOUNS,
    ROLES,
    SOMEBODY,
    SUBORDINATORS,
    TAILS,
    THINGS,
    TITLES,
    WEEKDAYS,
)
from newsfacts.attribution.names import DOMAINS, MOST_NAME_WORDS, has_name, is_act, is_agent, is_bare_name
from newsfacts.attribution.noun_phrases import noun_phrase
from newsfacts.attribution.phrases import is_verb, up_to_role_tail, up_to_tail, without_opener
from newsfacts.attribution.tokens import first_of, printed
from newsfacts.gazetteer import find_place
from newsfacts.model import SourceType
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from newsfacts.attribution.noun_phrases import Mention
    from newsfacts.attribution.tokens import Known, Parts, Token

__all__ = [
    "CALLING",
    "add_apposition",
    "add_calling",
    "add_origin",
    "add_role_before",
    "begins_within",
    "is_apposition",
    "is_degree",
    "is_occupation",
    "is_place",
    "is_predicate",
    "named_by_next",
    "office_goes_on",
    "role_alone",
]

_MOST_PARTS = 6
_MOST_TITLES = 3
_LONGEST_DEGREE = 2
_DEGREE_BEGINNINGS = frozenset({"s", "m", "sp", "subsp"})
_MOST_FIRST_NAMES = 2
_LONGEST_PLACE = 4
_WORD_AND_DATE = 2
_FROM = frozenset({"dari", "selaku"})
_HOLDING = frozenset(
    {"merupakan", "adalah", "juga", "sekaligus", "menjabat", "sebagai", "sebelumnya", "kini", "seorang"}
)
_WITHIN_BODIES = frozenset({"of", "for", "the", "and"})
_JOINTS = frozenset({"dan", "serta", "&", "and"})
_IN_OFFICES = _JOINTS | {"bidang", "urusan"}
_BEGINNINGS = ROLES | SOMEBODY
_SOMEBODY = "seorang"
_SOMEONE = frozenset({_SOMEBODY, "salah"})
_NICKNAME = frozenset({"sapaan", "panggilan"})
CALLING = _NICKNAME | {"disapa", "dipanggil"}
_USUALLY = frozenset({"akrab", "biasa", "kerap", "sering", "yang", "atau", "lebih", "begitu"})
_NO_OCCUPATIONS = THINGS | DOCUMENTS | CONNECTIVES
_NO_DESCRIPTIONS = TAILS | CONNECTIVES | PRONOUNS | GROUPS | THINGS | NO_CALLINGS
_NO_FIRST_NAMES = TAILS | WEEKDAYS
_IN_NAMES = NAME_PARTICLES | TITLES
_OPENERS = (
    "salah seorang ",
    "Salah seorang ",
    "salah satu ",
    "Salah satu ",
    "seorang ",
    "Seorang ",
    "sang ",
)
_NAME = "nama"
_DASHES = frozenset({"-", "--", "–", "—"})
_CALLED = "bernama"
_BEFORE_NAMES = frozenset({_CALLED, "berinisial", "atas", _NAME, "yang", "dan"})
_ENGLISH = frozenset({"manager", "director", "officer", "head", "lead", "analyst", "specialist", "executive"})
_OF_CLAUSES = (CLAUSE_WORDS | CONNECTIVES | CUES.keys() | NO_CALLINGS | ADVERBS | TAILS) - (LINKERS - SUBORDINATORS)
_SHORTEST_BER = 5
_MODALS = frozenset({"bisa", "harus"})


def add_apposition(text: str, found: Mention, phrase: list[Token], parts: Parts, known: Known) -> None:
    """Take in what the parts behind the first one say of the same speaker."""
    stop = min(len(parts), 1 + _MOST_PARTS)
    number = 1
    while number < stop and is_degree(up_to_tail(parts[number])):
        found.end = found.stop = up_to_tail(parts[number])[-1].end
        number += 1
    if number == stop or not parts[number] or found.refers or _is_dated(parts[number]):
        return
    if found.type not in (SourceType.PERSON, SourceType.ANONYMOUS, SourceType.GROUP):
        return
    if phrase[0].low in ROLES or phrase[0].low in _SOMEONE:
        named = _add_name(text, found, phrase, parts, range(number, stop), known)
        if named or not found.role:
            return
    _add_occupation(text, found, parts[number])


def _is_dated(part: list[Token]) -> bool:
    """Whether a date in parentheses ends the part, which says when and not who, however it is spelt: `Sneni (3/6)`."""
    last = part[-1]
    return len(part) == _WORD_AND_DATE and last.bracketed and last.word[1:2].isdigit() and "/" in last.word


def named_by_next(text: str, phrase: list[Token], parts: Parts, known: Known) -> Mention | None:
    """`kata perajin pinisi, Daeng Sila`: what somebody does is no office that is known, but a name stands behind it."""
    if len(parts) == 1 or phrase[0].low in THINGS or len(phrase) > MOST_NAME_WORDS:
        return None
    if len(phrase) == 1 and phrase[0].capital and not phrase[0].low.endswith("nya"):
        # `dikonfirmasi Senja.com, Rina mengatakan`: a medium, but `kata Ketuanya, Rina`.
        return None
    part = up_to_tail(parts[1])
    named = _pure_name(text, part, known)
    if named is not None:
        named.role = _bare(printed(text, phrase))
        named.stop = part[-1].end
    return named


def add_origin(text: str, found: Mention, rest: list[Token]) -> None:
    """`Afida dari Bea Cukai`: where somebody comes from is the office; `Afida selaku`, `yang merupakan kepala`."""
    head = rest[0].low
    behind = _held(rest) if head == "yang" else rest[1:] if head in _FROM else []
    if not behind:
        return
    office = up_to_role_tail(behind)
    if head != "dari":
        found.role = printed(text, office) if is_occupation(office) else ""
        return
    stop = 0
    while stop < len(office) and (office[stop].capital or (stop and office[stop].low in _WITHIN_BODIES)):
        stop += 1
    while stop and office[stop - 1].small:
        stop -= 1
    if stop:
        found.role = printed(text, office[:stop])


def _held(rest: list[Token]) -> list[Token]:
    """Return the office behind `yang`: `Rina yang juga menjabat sebagai Ketua Koperasi`; none for anything else."""
    start = 1
    while start < len(rest) and rest[start].low in _HOLDING:
        start += 1
    return rest[start:] if 1 < start < len(rest) and rest[start].low in ROLES else []


def add_role_before(text: str, found: Mention, before: Parts, *, listed: bool = False) -> None:
    """The office in front of a name, maybe with commas in it: `Wakil Rektor Bidang A, B, dan C, Nama`.

    `listed` is an office whose last words stand beside the name: `Wakil Rektor Bidang A, B, dan C Nama`.
    """
    for count in range(1, min(_MOST_PARTS, len(before)) + 1):
        part = without_opener(before[-count])
        if not part or (listed and has_name(part, len(part))):
            return
        if is_occupation(part) and before[-count][0].low not in _JOINTS:
            if listed:
                found.role = _bare(tidy(text[part[0].start : found.start]))
            elif not _has_clause(part):
                _take_office(text, found, part, _without_rank(before[-1]))
            return
        office = _last_office(part) if count == 1 else 0
        if office:
            found.role = printed(text, part[office:])
            return
        if (part[0].small and part[0].low not in ("dan", "serta")) or _has_clause(part):
            return


def _take_office(text: str, found: Mention, part: list[Token], end: int) -> None:
    """Take in the office that begins with the part and ends at `end`, or with what was taken for the role."""
    words = found.role.casefold().split()
    if not words:
        found.role = _bare(tidy(text[part[0].start : end]))
    elif part[0].low not in ROLES:
        return
    elif not _JOINTS.isdisjoint(words):
        # `Kepala Bidang Pasar, Gudang dan Kios Rina Lestari`
        found.role = _bare(tidy(text[part[0].start : found.start]))
    elif len(words) <= _MOST_FIRST_NAMES and ROLES.isdisjoint(words) and words[0] not in BEFORE_PROPER_NAMES:
        # `Anggota DPR, TB Rina Lestari`
        # The role is tidied: its words may be further apart in the text, or have a soft hyphen in them.
        first = found.role.partition(" ")[0]
        found.start = max(text.find(first, part[-1].end, found.start), 0) or found.start
        found.name, found.role = f"{found.role} {found.name}", _bare(tidy(text[part[0].start : end]))


def office_goes_on(before: Parts) -> bool:
    """Whether the parts are an office's, up to its first word, with nobody's name among them."""
    for count in range(1, min(_MOST_PARTS, len(before)) + 1):
        part = without_opener(before[-count])
        if not part or has_name(part, len(part)):
            return False
        if is_occupation(part):
            return True
    return False


def is_apposition(last: list[Token], before: Parts) -> bool:
    """Whether the last part is the office behind a name: `James Brown, kepala kantor itu, mengatakan`."""
    head = last[0]
    if not before or not (part := before[-1]) or not (is_occupation(last) or _describes(last, part)):
        return False
    has_own_name = has_name(last, len(last))
    if has_own_name and part[0].low in CONNECTIVES:
        return False
    if (head.low in ROLES or _is_english(last)) and len(part) > 1 and all(is_bare_name(token) for token in part):
        return True
    if has_own_name and head.capital:
        return False
    name = without_opener(part)
    if not name or (name[0].low in ROLES and head.low != _SOMEBODY) or name[0].low in CUES:
        return False
    return has_name(name, len(name))


def _describes(last: list[Token], before: list[Token]) -> bool:
    """Whether words in small letters behind a name say who that is: `Bagas Sutarno, mualaf Desa Air Jernih, …`."""
    head = last[0]
    return (
        head.small
        and len(before) > 1
        and len(last) <= MOST_NAME_WORDS
        and head.low not in _NO_DESCRIPTIONS
        and not any(is_predicate(token) for token in last)
        and all(is_bare_name(token) or token.bracketed for token in before)
    )


def add_calling(text: str, found: Mention, part: list[Token]) -> bool:
    """Take in another name that the part behind a name gives; return whether it does: `Maulizar, sapaan akrabnya,`."""
    called = first_of(part, CALLING)
    if called == len(part) or not all(token.low in _USUALLY for token in part[:called]):
        return False
    _add_nickname(text, found, up_to_role_tail(part)[called:])
    return True


def is_degree(part: list[Token]) -> bool:
    """Whether the part is a degree behind a name: `Agus Salim, S.H.`."""
    if not part or len(part) > _LONGEST_DEGREE:
        return False
    low = part[0].low
    if low in DEGREES or low.rstrip(".") in DEGREES:
        return True
    # `Sp.OT.Subsp.PL`
    return "." in low[:-1] and low.partition(".")[0] in _DEGREE_BEGINNINGS and (len(part) == 1 or part[1].bracketed)


def _add_name(text: str, found: Mention, phrase: list[Token], parts: Parts, numbers: range, known: Known) -> bool:
    """Take in the name behind an office, maybe with places between them: `Kepala Desa Suka, Bogor, Asep`."""
    number = numbers.start
    part = up_to_tail(parts[number])
    named = _pure_name(text, part, known)
    while named is None and number < numbers.stop - 1 and _goes_on(parts[number]):
        number += 1
        part = up_to_tail(parts[number])
        named = _pure_name(text, part, known)
    named = named or _name_behind_joint(text, part, known)
    if named is None:
        return False
    if named.role:
        found.role = _bare(tidy(text[phrase[0].start : named.start]))
        found.name, found.start, found.end, found.stop = named.name, named.start, named.end, part[-1].end
        found.type = SourceType.PERSON
        return True
    if not (found.role and known(found.name.split()[0])):
        end = parts[number - 1][-1].end if number > numbers.start else phrase[-1].end
        found.role = _bare(tidy(text[phrase[0].start : end]))
        found.name, found.start, found.end, found.stop = named.name, named.start, named.end, part[-1].end
        found.type = SourceType.PERSON
    return True


def _add_occupation(text: str, found: Mention, part: list[Token]) -> None:
    """Take in what somebody is or is called: `Dedi, seorang petani`, `Maulizar, sapaan Dekdan`."""
    if part[0].low in _FROM and len(part) > 1:
        part = part[1:]
    head = part[0]
    office = up_to_role_tail(part)
    if add_calling(text, found, part) or found.role:
        return
    if not (head.low == _NAME or (is_occupation(part) and (head.low in ROLES or not head.capital))):
        return
    if not any(is_predicate(token) for token in office):
        found.role = _bare(printed(text, office))
        found.stop = office[-1].end


def _add_nickname(text: str, found: Mention, called: list[Token]) -> None:
    """Take in another name: `Maulizar, sapaan Dekdan`, `Dedi, akrab disapa Wak Ded`, `Hen, disapa Bupati`."""
    first = next((number for number, token in enumerate(called) if token.capital), len(called))
    other = [*takewhile(lambda token: not token.small, called[first:])]
    if not other:
        return
    if called[0].low in _NICKNAME or other[0].low in ROLES:
        found.alias = found.name
        found.name = printed(text, other)
        found.stop = other[-1].end
    else:
        found.alias = printed(text, other)


def _pure_name(text: str, part: list[Token], known: Known) -> Mention | None:
    """Return the person whom the words name, None when they are anything else than a name, with its rank or without."""
    if not part or len(part) > MOST_NAME_WORDS + _MOST_TITLES or part[0].low in _NO_FIRST_NAMES:
        return None
    if not all(token.capital or token.bracketed or token.low in _IN_NAMES for token in part):
        return None
    named = noun_phrase(text, part, known)
    if named is None or named.type is not SourceType.PERSON or not named.name or named.role:
        return None
    if named.name.split()[0].casefold() in ROLES or find_place(named.name) is not None:
        return None
    return named


def _goes_on(part: list[Token]) -> bool:
    """Whether the part behind an office may belong to it: a place, an institution, one more thing it is for."""
    if is_place(part) or _is_joined(part):
        return True
    if not part or part[0].low in ROLES or has_name(part, len(part)):
        return False
    return all(token.capital or token.bracketed or token.low in _IN_OFFICES for token in part)


def _name_behind_joint(text: str, part: list[Token], known: Known) -> Mention | None:
    """Return the person behind the end of an office: `Kepala Bidang Pasar, Gudang dan Kios Rina Lestari`."""
    if part and part[0].low in _JOINTS:
        part = part[1:]
        if not part or not part[0].capital or part[0].low in ROLES:
            return None
    elif not _is_joined(part):
        return None
    named = noun_phrase(text, part, known)
    if named is None or not named.role or not begins_within(named.role):
        return None
    return named if " " in named.name or known(named.name) else None


def _is_joined(part: list[Token]) -> bool:
    """Whether the part goes on with what the one in front of it lists: `Gudang dan Kios`."""
    return len(part) > 1 and part[0].capital and part[0].low not in ROLES and first_of(part, _JOINTS) < len(part)


def begins_within(role: str) -> bool:
    """Whether a role does not begin with an office: what is in front of it may."""
    head = role.partition(" ")[0]
    return not role or (head[0].isupper() and head.casefold() not in _BEGINNINGS)


def is_place(part: list[Token]) -> bool:
    """Whether the part is a place and nothing else: `Bogor`, `Kecamatan Senja`."""
    if part and part[0].low in DISTRICTS and 1 < len(part) <= _LONGEST_PLACE:
        return all(token.capital for token in part)
    return 0 < len(part) <= _LONGEST_PLACE and find_place(" ".join(token.word for token in part)) is not None


def role_alone(role: str) -> str:
    """Return an office without words of the sentence around it: `penjual cabai bernama`, `naik lagi Bupati Senja`."""
    if not role:
        return ""
    words = _without_someone(f"{role.removesuffix(' saat itu')} ").split()
    while words and (words[-1] in _BEFORE_NAMES or words[-2:-1] == [_CALLED]):
        # `penyanyi bernama lengkap`
        words.pop()
    dash = next((number for number, word in enumerate(words) if word in _DASHES), 0)
    if all(word.isupper() for word in words[:dash]):
        # `JAKARTA -- Ketua Umum Senja`
        words = words[dash + 1 :] if dash else words
    if not words or words[0].endswith(DOMAINS) or _NAME in words:
        return ""
    if words[0][0].islower() and not _is_calling(words[0].removesuffix("nya")):
        folded = [word.casefold() for word in words]
        # `pemaparan manajer Senja`, `naik lagi Bupati Senja`
        act = is_act(words[0])
        offices = (n for n, low in enumerate(folded) if low in ROLES and (act == n == 1 or words[n][0].isupper()))
        office = next(offices, len(words))
        if office < len(words) or any(map(_is_of_clause, words)):
            words = words[office:]
    return " ".join(words)


def _is_of_clause(word: str) -> bool:
    """Whether a word in small letters says what happens or whose it is: `sosoknya`, `kehilangan`, `ketika`."""
    if word in _OF_CLAUSES:
        return True
    return is_act(word) or is_verb(word) or word.endswith(("nya", "kan")) or word.startswith("pihak")


def _bare(role: str) -> str:
    """Return the role without what only says that it is one person's (`salah satu`, `seorang`), or tells of others."""
    return _without_someone(role).rpartition(" melalui ")[2].partition(" yang ")[0].removesuffix(" yang")


def _without_someone(role: str) -> str:
    for opener in _OPENERS:
        role = role.removeprefix(opener)
    return role


def _without_rank(part: list[Token]) -> int:
    """Return where the office ends when the rank of the name behind it stands at its end."""
    rank = len(part) > 1 and part[-1].capital and part[-1].low in TITLES
    return part[-2].end if rank else part[-1].end


def _last_office(part: list[Token]) -> int:
    """Return the index of the last office with a capital behind a word in small letters; 0 for none."""
    for number in range(len(part) - 1, 0, -1):
        if part[number].capital and part[number - 1].small and part[number].low in ROLES:
            return number
    return 0


def is_occupation(tokens: list[Token]) -> bool:
    """Whether the words may say what somebody is: an office, a relation, an agent noun in pe-."""
    return _is_calling(tokens[0].low) or _is_english(tokens)


def _is_english(tokens: list[Token]) -> bool:
    """Whether the words are an office in English: `Sustainability Manager Senja`."""
    return tokens[0].capital and any(token.low in _ENGLISH and token.capital for token in tokens[1:3])


def _is_calling(low: str) -> bool:
    if low in ROLES or low in SOMEBODY:
        return True
    return is_agent(low) and low not in _NO_OCCUPATIONS


def _has_clause(tokens: list[Token]) -> bool:
    return any(token.low in CLAUSE_WORDS for token in tokens)


def is_predicate(token: Token) -> bool:
    """Whether the word says what somebody does: no description has one."""
    if is_verb(token.low) or token.low in _MODALS:
        return True
    return len(token.low) >= _SHORTEST_BER and token.low.startswith("ber") and token.word.islower()
