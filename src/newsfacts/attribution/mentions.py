"""Who is mentioned in a speaker's phrase: name, office, rank, pronoun or kind of source, with the characters printed.

A phrase stands before an active verb (`Kepala Dinas X, Nama, mengatakan`) or behind a cue (`kata Nama, seorang dosen,
di Kota`). Both are read as parts between commas (`tokens`). One part is cut down to the words that name somebody
(`phrases`) and read as a noun phrase (`noun_phrases`), whose name is its last words with capitals that are no words of
offices, places or institutions (`names`). The parts beside it may say more of the same person (`appositions`), or list
more names (`coordinations`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.attribution.appositions import (
    CALLING,
    add_apposition,
    add_calling,
    add_origin,
    add_role_before,
    begins_within,
    is_apposition,
    is_degree,
    is_occupation,
    is_place,
    named_by_next,
    office_goes_on,
)
from newsfacts.attribution.coordinations import names_side_by_side
from newsfacts.attribution.lexicon import (
    ADJUNCT_OPENERS,
    AFTER_CUES,
    CUES,
    DOCUMENTS,
    GROUPS,
    JOINTS,
    MEANWHILE,
    ORGANISATIONS,
    POINTERS,
    PRONOUNS,
    ROLES,
    SUBJECT_ENDS,
    TAILS,
    THINGS,
)
from newsfacts.attribution.names import is_bare_name
from newsfacts.attribution.noun_phrases import CALLED, Mention, noun_phrase, pronoun, referring
from newsfacts.attribution.phrases import (
    HEADS,
    is_count,
    subject_part,
    up_to_role_tail,
    up_to_tail,
    without_adverbs,
    without_opener,
)
from newsfacts.attribution.tokens import Parts, first_of, printed
from newsfacts.gazetteer import find_place
from newsfacts.model import SourceType
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsfacts.attribution.tokens import Known, Token

__all__ = ["Mention", "mention_before", "mention_behind", "mention_of"]

_LONGEST_PHRASE = 260
_MOST_PARTS_BETWEEN = 3
_FEWEST_NAMES = 2
_OFFICE_AND_PLACE = 2
_IN = frozenset({"di"})
_ONE = frozenset({"satu", "seorang"})
_THE = "sang"
_SURELY_NAMED = 2
"""So many words with capitals are surely a name's."""

_THROUGH = "melalui"
_BORN = "kelahiran"
_FEWEST_THROUGH = len(("Kapolres", "Bagas", "melalui", "Kapolsek", "Rina"))
_AS = frozenset({"selaku", "sebagai"})
_AND_ALSO = frozenset({"yang", "juga", "sekaligus", "merangkap"})
_SOMEONE = frozenset({"salah", "satu", "seorang"})
_FEWEST_RELATIVE = len(("pria", "yang", "juga"))
_PEOPLE = frozenset({"pria", "wanita", "perempuan", "lelaki", "laki-laki", "cewek", "cowok"})


def mention_behind(text: str, start: int, end: int, known: Callable[[str], int]) -> Mention | None:
    """Return who is mentioned in the phrase that begins at `start`, behind a cue; None when nobody is.

    Args:
        text: the article's text.
        start: where the phrase begins.
        end: where it cannot go on: the sentence's end, or the next quotation.
        known: whether a single word is what the article calls a speaker by.
    """
    parts = Parts(text, start, min(end, start + _LONGEST_PHRASE))
    first = _without_fillers(parts[0])
    if not first:
        return None
    head = first[0]
    if head.low in PRONOUNS:
        return pronoun(head)
    if _is_somebody_who(first):
        return referring(head, first[-1])
    if head.low == "salah" and len(first) > 1 and first[1].low in _ONE:
        # A capital that does not belong there makes no name of it: `ujar Salah satu warga`.
        head.capital, head.small = False, True
    if head.low in ROLES:
        pointer = _pointer_behind(parts) or _pointer_of_birth(first)
        if pointer is not None:
            return referring(head, pointer)
    elif head.small and head.low in TAILS and not is_count(first, 0):
        return None
    other = _through_whom(first, parts)
    if other is not None:
        # Within the same stretch: texts may go on like this without end.
        return mention_behind(text, other.start, min(end, start + _LONGEST_PHRASE), known)
    return _first_and_rest(text, first, parts, known)


def mention_before(text: str, start: int, end: int, known: Callable[[str], int]) -> Mention | None:
    """Return who is the subject at the end of `text[start:end]`, in front of a verb; None when nobody is."""
    return _subject(text, Parts(text, max(start, end - _LONGEST_PHRASE), end), end, known)


def mention_of(text: str, start: int, end: int, known: Callable[[str], int]) -> Mention | None:
    """Return who is mentioned last in `text[start:end]`, in front of `yang`: `komentar netizen`."""
    parts = Parts(text, max(start, end - _LONGEST_PHRASE), end)
    last = next(filter(None, reversed(parts)), None)
    if last is None:
        return None
    head = _last_head(last)
    if head and (last[head].small or (last[head].low in ROLES | DOCUMENTS and last[head - 1].small)):
        found = noun_phrase(text, last[head:], known)
        if found is not None and not found.refers:
            found.stop = end
            return found
    return _subject(text, parts, end, known)


def _without_fillers(tokens: list[Token]) -> list[Token]:
    """Return the words behind a cue's own: `kata dia lagi`, `ujar sang ibu`."""
    start = 0
    while start < len(tokens) and tokens[start].low in AFTER_CUES:
        start += 1
    return tokens[start:]


def _is_somebody_who(tokens: list[Token]) -> bool:
    """Whether the words point back by what somebody is, too: `pria yang juga menjabat Camat Senja itu`."""
    if tokens[0].low not in ROLES or len(tokens) <= _FEWEST_RELATIVE or tokens[1].low != "yang":
        return False
    if first_of(tokens, CALLED) < len(tokens):
        # By what they are called, too: `pria yang akrab disapa Rama ini`.
        return False
    if tokens[-1].low not in POINTERS:
        return tokens[2].low == "juga"
    # `dokter yang berpraktik di RS Melati ini`, but `guru yang menulis buku ini`.
    return tokens[0].low in _PEOPLE or tokens[2].low == "juga" or (tokens[-2].capital and tokens[0].low not in GROUPS)


def _pointer_behind(parts: Parts) -> Token | None:
    """`kata warga Desa Suka, Bogor, itu`, `kata Menteri A, B, dan C itu`: what points back stands behind the places."""
    for number in range(1, min(len(parts), 1 + _MOST_PARTS_BETWEEN)):
        part = parts[number]
        if part and part[-1].low in POINTERS:
            listed = part[0].low in JOINTS and all(token.capital for token in part[1:-1])
            return part[-1] if listed or len(part) == 1 else None
    return None


def _pointer_of_birth(first: list[Token]) -> Token | None:
    """`kata pemain kelahiran Senja tersebut`, `kata pria kelahiran 30 April 2004 ini`: what points back."""
    pointer = first_of(first, POINTERS, 1)
    return first[pointer] if pointer < len(first) and first[1].low == _BORN else None


def _through_whom(first: list[Token], parts: Parts) -> Token | None:
    """`kata Kapolres A melalui Kapolsek B`: B said it."""
    tail = first[len(up_to_tail(first)) :]
    for part in [tail, *(parts[number] for number in range(1, min(len(parts), _MOST_PARTS_BETWEEN)))]:
        if len(part) > 1 and part[0].low == _THROUGH and part[1].low in ROLES:
            return part[1]
    return None


def _first_and_rest(text: str, first: list[Token], parts: Parts, known: Known) -> Mention | None:
    """Read the words behind a cue, and the parts behind them when nothing comes between."""
    phrase = up_to_tail(first)
    tail = first[len(phrase) :]
    found = noun_phrase(text, phrase, known)
    if found is None:
        if phrase[-1].low in POINTERS and first_of(phrase, DOCUMENTS) < len(phrase):
            # `demikian narasi dalam video tersebut`
            return _document(text, phrase)
        if len(phrase) > 1 and phrase[-1].low in POINTERS and phrase[0].low not in THINGS:
            # Beside a cue even an unknown description means somebody: `ujar simpatisan partai tersebut`.
            return referring(phrase[0], phrase[-1])
        return None if tail else named_by_next(text, phrase, parts, known)
    found.stop = phrase[-1].end
    if not tail and found.type is SourceType.ORGANISATION:
        _add_list_behind(text, found, parts)
    elif not tail or _has_two_offices(found, phrase, tail):
        add_apposition(text, found, phrase, parts, known)
    elif found.name and not found.role:
        add_origin(text, found, tail)
    return found


def _add_list_behind(text: str, found: Mention, parts: Parts) -> None:
    """`kata Badan Meteorologi, Klimatologi, dan Geofisika`: take in what else the name of an institution lists."""
    for number in range(1, min(len(parts), _MOST_PARTS_BETWEEN + 1)):
        part = parts[number]
        part = part[: first_of(part, TAILS, 1)]
        if not part or not all(token.capital or token.low in JOINTS or token.bracketed for token in part):
            return
        if part[0].low in JOINTS and number > 1:
            found.end = found.stop = part[-1].end
            found.name = tidy(text[found.start : found.end])
            return


def _has_two_offices(found: Mention, phrase: list[Token], tail: list[Token]) -> bool:
    """`Ketua A sekaligus Ketua B, Rina Lestari`: the name stands behind another office, or behind `yang juga …`."""
    if found.name.partition(" ")[0].casefold() not in ROLES:
        return False
    if "yang" in (phrase[-1].low, tail[0].low):
        return True
    other = first_of(tail, ROLES)
    return 0 < other < len(tail) and all(token.low in _AND_ALSO for token in tail[:other])


def _document(text: str, phrase: list[Token]) -> Mention:
    """Return the text that a phrase with a noun for one points back to: `bunyi laporan tersebut`."""
    if phrase[0].low in CUES:
        phrase = phrase[first_of(phrase, DOCUMENTS) :]
    start, end = phrase[0].start, phrase[-1].end
    return Mention(start, end, printed(text, phrase), type=SourceType.DOCUMENT, stop=end)


def _subject(text: str, parts: Parts, end: int, known: Known) -> Mention | None:
    _pop_asides(parts)
    whole = parts.pop() if parts else []
    last = without_adverbs(whole)
    if len(last) >= _FEWEST_THROUGH:
        last = _behind_through(last)
    if last:
        if _is_somebody_who(last):
            return Mention(last[0].start, last[-1].end, "", refers=True, stop=end)
        head = _head_before(last, parts)
        if head is not None:
            return Mention(head.start, last[-1].end, "", refers=True, stop=end)
    elif parts:
        # `Bupati Bogor, kemudian,`
        last = without_adverbs(parts.pop())
    found = _last_subject(text, subject_part(last), parts, end, known) if last else None
    if found is not None and found.name and not found.role and found.type is SourceType.PERSON:
        _add_office_behind(text, found, whole)
    return found


def _add_office_behind(text: str, found: Mention, whole: list[Token]) -> None:
    """Take in what somebody is, behind the name without a comma: `Rina selaku camat`, `Rina dari Bea Cukai`."""
    behind = [token for token in whole if token.start >= found.end]
    if not behind:
        return
    if behind[0].low in _AS:
        office = without_adverbs(behind[1:])
        found.role = printed(text, office) if office else ""
    elif behind[0].low in _SOMEONE and len(behind) > 1:
        office = up_to_role_tail(behind[1 + (behind[1].low in _SOMEONE) :])
        found.role = printed(text, office) if office and is_occupation(office) else ""
    else:
        add_origin(text, found, behind)


def _behind_through(tokens: list[Token]) -> list[Token]:
    """`Kapolres A melalui Kapolsek B`: B said it."""
    through = first_of(tokens, (_THROUGH,)) + 1
    return tokens[through:] if through < len(tokens) and tokens[through].low in ROLES else tokens


def _pop_asides(parts: Parts) -> None:
    """Take the last parts away that say no more who speaks: when, where, degrees, the place of an office."""
    while parts and (not (last := parts[-1]) or _says_no_more(last) or is_degree(last)):
        parts.pop()
    places = _places_behind(parts) if len(parts) > 1 else 0
    if 0 < places < len(parts) and _is_somewhere(parts[-places - 1]):
        # `Rina Lestari di Gedung Putih, Jakarta, mengatakan`
        for _ in range(places):
            parts.pop()
    while len(parts) > _OFFICE_AND_PLACE and is_place(parts[-1]):
        if not any(part and is_occupation(part) for part in (parts[n] for n in range(len(parts) - 1))):
            break
        parts.pop()


def _is_somewhere(part: list[Token]) -> bool:
    """Whether a part goes on with where somebody is: `Rina Lestari di Senja`, but `Dalam acara di Senja`."""
    return first_of(part, _IN, 1) < len(part) and part[0].low not in ADJUNCT_OPENERS


def _places_behind(parts: Parts) -> int:
    """Return how many of the last parts are places: `…, Senja Hulu (SH), Sumatera Selatan`."""
    count = 0
    for part in reversed(parts):
        if not part or part[0].small or not is_place([token for token in part if not token.bracketed]):
            break
        count += 1
    return count


def _says_no_more(part: list[Token]) -> bool:
    if part[0].low == _THROUGH and len(part) > 1 and part[1].low in ROLES:
        # `Kapolres A, melalui Kapolsek B, …`: B says it.
        return False
    meanwhile = part[0].small and part[0].low in MEANWHILE
    return meanwhile or (part[0].low in SUBJECT_ENDS and not is_count(part, 0))


def _last_subject(text: str, last: list[Token], before: Parts, end: int, known: Known) -> Mention | None:
    """Read the words of the subject with the parts before them."""
    if last[-1].low in PRONOUNS:
        return pronoun(last[-1])
    if _is_of_predicate(text, last, before, end):
        last = subject_part(before.pop())
    found = (
        _with_other_name_behind(text, last, before, known)
        or _with_office_behind(text, last, before, known)
        or _with_list_behind(text, last, before, known)
    )
    if found is None:
        listed = names_side_by_side(text, last, before)
        if listed is not None:
            return listed
        subject = without_opener(last)
        found = noun_phrase(text, subject, known) or _name_and_office(text, subject)
        joint = first_of(last, JOINTS)
        if (joint == 0 or (found is not None and found.type is not SourceType.PERSON)) and joint + 1 < len(last):
            found = _listed(text, last[joint + 1 :], before, known) or found
            if found is not None and found.type is SourceType.ORGANISATION and joint < len(last):
                _add_listed(text, found, before)
        elif found is not None and found.name and found.type is SourceType.PERSON and begins_within(found.role):
            add_role_before(text, found, before)
    if found is not None:
        found.stop = end
    return found


def _add_listed(text: str, found: Mention, before: Parts) -> None:
    """`Badan Meteorologi, Klimatologi, dan Geofisika`: take in what the name of an institution lists first."""
    for count in range(1, min(len(before), _MOST_PARTS_BETWEEN) + 1):
        part = without_opener(before[-count])
        if not part or not all(token.capital or token.low in JOINTS for token in part):
            return
        if part[0].low in ORGANISATIONS:
            found.start = part[0].start
            found.name = tidy(text[found.start : found.end])
            return


def _listed(text: str, last: list[Token], before: Parts, known: Known) -> Mention | None:
    """`Menteri Pendidikan, Riset, dan Teknologi Rina Lestari`: the person whose office the parts list."""
    if not office_goes_on(before):
        return None
    found = noun_phrase(text, last, known)
    if found is None or found.type is not SourceType.PERSON or not (found.name and found.role):
        return None
    add_role_before(text, found, before, listed=True)
    return found


def _head_before(last: list[Token], before: Parts) -> Token | None:
    """`Pemain keturunan Lumajang, Jawa Timur, itu`: whom the last word points back to stands before the places."""
    if last[-1].low not in POINTERS or last[0].low in HEADS or first_of(last, _AS, 1) < len(last):
        # `Direktur Senja, Rina Lestari selaku pengembang mobil ini`
        return None
    for count in range(1, min(len(before), _MOST_PARTS_BETWEEN) + 1):
        part = before[-count]
        if part and part[0].low in ROLES:
            return part[0]
    return None


def _is_of_predicate(text: str, last: list[Token], before: Parts, end: int) -> bool:
    """Whether the last part goes on behind the subject rather than saying who that is: `Rina Lestari, sangat senang …`.

    What says who it is has a comma behind it, unless it is an occupation: `Rina Lestari, mualaf dari Senja, …`.
    """
    head = last[0]
    if not (before and head.small) or head.low == _THE or text[last[-1].end : end].lstrip().startswith(","):
        return False
    return not is_occupation(last) and is_apposition(last, before)


def _with_other_name_behind(text: str, last: list[Token], before: Parts, known: Known) -> Mention | None:
    """`Dekdan, sapaan akrab Maulizar,`: the last part is another name of whom the part before it names."""
    if not before or not before[-1] or first_of(last, CALLING) == len(last):
        return None
    found = noun_phrase(text, without_opener(before[-1]), known)
    if found is None or not found.name or found.type is not SourceType.PERSON:
        return None
    return found if add_calling(text, found, last) else None


def _name_and_office(text: str, tokens: list[Token]) -> Mention | None:
    """`Rina Lestari pemilik rumah`: an office in small letters behind a name, without a comma."""
    office = next((number for number, token in enumerate(tokens) if not is_bare_name(token)), 0)
    if office < _SURELY_NAMED or not tokens[office].small or tokens[office].low not in ROLES:
        return None
    name = tokens[:office]
    role = up_to_role_tail(tokens[office:])
    return Mention(name[0].start, name[-1].end, printed(text, name), printed(text, role), stop=tokens[-1].end)


def _with_office_behind(text: str, last: list[Token], before: Parts, known: Known) -> Mention | None:
    """`James Brown, kepala kantor itu,`: the last part is the office of the name before it."""
    if not (is_apposition(last, before) or _is_office_of_one_name(text, last, before, known)):
        return None
    if before[-1][0].low in ADJUNCT_OPENERS:
        # `Berdasarkan laporan Rina Lestari, ketua koperasi menilai`
        return None
    found = noun_phrase(text, without_opener(subject_part(before[-1])), known)
    if found is None or not found.name:
        return None
    found.role = found.role or printed(text, last[: first_of(last, ("yang",), 1)])
    return found


def _is_office_of_one_name(text: str, last: list[Token], before: Parts, known: Known) -> bool:
    """`Sunaryo, Direktur Senja, menyampaikan`: what the office is for is no name, for one stands in front."""
    if len(before) != 1 or len(before[0]) != 1 or last[0].low not in ROLES or not text.startswith(",", last[-1].end):
        return False
    name = before[0][0]
    if not is_bare_name(name) or find_place(name.word) is not None:
        return False
    behind = last[-1]
    # `Mori, Pedagang Emas, menjelaskan`, where the text also writes of `emas`.
    return known(name.word) > known(behind.word) or (behind.capital and f" {behind.low} " in text)


def _with_list_behind(text: str, last: list[Token], before: Parts, known: Known) -> Mention | None:
    """`Rina Lestari, Deputi Bidang Pasar, Gudang, dan Kios Senja,`: the last parts list what her office is for."""
    if first_of(last, JOINTS) == len(last):
        return None
    for count in range(1, min(len(before), 1 + _MOST_PARTS_BETWEEN)):
        part = before[-count]
        if not part or not all(token.capital or token.bracketed or token.low in JOINTS for token in part):
            return None
        if part[0].low in ROLES:
            name = before[-count - 1]
            named = len(name) >= _FEWEST_NAMES and all(map(is_bare_name, name))
            found = noun_phrase(text, name, known) if named else None
            if found is not None:
                found.role = tidy(text[part[0].start : last[-1].end])
            return found
    return None


def _last_head(tokens: list[Token]) -> int | None:
    """Return the index of the last noun that a description begins with, of the first of them where two meet."""
    for number in range(len(tokens) - 1, -1, -1):
        if tokens[number].low in HEADS and (number == 0 or tokens[number - 1].low not in HEADS):
            return number
    return None
