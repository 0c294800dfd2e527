"""Bare cues beside or inside a reported clause: `Harga naik, kata Rina, pekan depan`, `Menurut Rina, harga naik`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.attribution.called import called_behind
from newsfacts.attribution.clauses import is_clause, is_connective, past_complementizer, trimmed, without_tail
from newsfacts.attribution.complements import speaks_aside
from newsfacts.attribution.context import (
    CONCESSIVE,
    comma_in,
    front_of,
    is_behind_relative,
    is_negated,
    next_word,
    past_aside,
)
from newsfacts.attribution.found import Found, Stretch, kind_of
from newsfacts.attribution.lexicon import CUES, MEDIA_CUES, PREDICATES, PRONOUNS, ROLES, TAILS
from newsfacts.attribution.mentions import Mention, mention_behind
from newsfacts.attribution.record import RECENT
from newsfacts.model import SourceType

if TYPE_CHECKING:
    from newsfacts.attribution.record import Record, Setting
    from newsfacts.attribution.rules import Rule
    from newsfacts.attribution.triggers import CueWord

__all__ = ["cue_beside_clause", "stands_between_commas"]

_LONGEST_ADJUNCT = 120
_LONGEST_SUBJECT = 60
_LONGEST_WORD = 60
_LONGEST_DATE = 24
_TAIL_OF_SPEAKER = 80
_OVERLAPPING = 3
_WITHOUT_COMMA = frozenset({"kata", "ujar", "ucap", "sebut"})
"""Cues that need no comma in front of them where a person follows."""
_NOUNS = frozenset({"kisah", "cerita", "klaim"})
"""Roots that a sentence begins with as nouns, unless a comma stands behind the speaker: `Cerita Rina, pasar sepi`."""

_NO_STATEMENT = (" kata", "seperti", "istilah")
_CONDITIONS = frozenset({"jika", "kalau", "apabila"})
"""Words that open a condition beside such a cue, while verbs have them in place of `bahwa`."""
_FORECASTS = frozenset({"memperkirakan", "memprediksi", "memproyeksikan"})
_CONNECTED = frozenset({"karena", "termasuk", "terutama", "agar", "sehingga"})
_CLAUSE_OPENERS = frozenset({"dan", "tetapi", "karena", "agar", "untuk", "sebab", "di", "dengan", "sehingga", "dari"})
_NO_CONTENT = TAILS - PREDICATES - _CLAUSE_OPENERS - {"dalam", "yang", "ini", "namun", "pada"}


_OPEN_ENDS = (
    " yang",
    " bahwa",
    " dan",
    " tetapi",
    " tapi",
    " namun",
    " karena",
    " sedangkan",
    " sementara",
    " padahal",
    " sehingga",
)
"""Ends of a clause that the next one is joined to by."""


def stands_between_commas(text: str, cue: CueWord, limit: int) -> bool:
    """Whether a rarer root stands between commas with somebody who is called so: `…, keluh Norma, …`."""
    if text[max(0, cue.start - 2) : cue.start].strip() != ",":
        return False
    match = called_behind(text, cue.end, limit)
    return match is not None and text[match.end() : match.end() + 1] in ",."


def cue_beside_clause(record: Record, setting: Setting, rule: Rule) -> list[Found]:
    """`…, kata X, …`: the clause stands in front of the cue, behind the speaker, or on both sides."""
    text, cue = record.text, setting.cue
    mention = _speaker(record, setting)
    if mention is None or not _attributes(text, setting, mention) or _has_its_own_verb(text, setting, mention):
        return []
    behind = _clause_behind(record, setting, mention.stop)
    front = _clause_in_front(record, setting)
    if front is not None and behind is not None and _is_of_speaker(text, front, behind):
        behind = None
    if front is None and behind is None:
        return []
    credit = record.credit((cue.start, cue.end), mention)
    made: list[Found] = []
    if front is not None:
        _drop_forecasts(record, front)
        clause = (cue.start, mention.stop + _TAIL_OF_SPEAKER)
        made.append(record.add(kind_of(setting.sentence, front), front, credit, rule, clause))
    if behind is not None:
        clause = (cue.start, setting.limit)
        made.append(record.add(kind_of(setting.sentence, behind), behind, credit, rule, clause))
    return made


def _speaker(record: Record, setting: Setting) -> Mention | None:
    cue = setting.cue
    if setting.info.its_own:
        return Mention(cue.start, cue.end, "", refers=True, stop=cue.end)
    mention = mention_behind(record.text, cue.end, setting.limit, record.known)
    if mention is not None and mention.type is SourceType.DOCUMENT and record.is_of_page(mention.name):
        return None
    return mention


# --- whether the cue is one ---


def _attributes(text: str, setting: Setting, mention: Mention) -> bool:
    """Whether the word attributes here: `kata` is a noun too, and `seperti kata pepatah` is nobody's statement."""
    mark = _mark_in_front(text, setting)
    if "?" in text[mention.stop - 1 : mention.stop + 1] or _is_in_force(text, setting, mention):
        # `Mengapa harga naik menurut Rina?`
        return False
    if not mark and _is_noun(text, setting, mention):
        return False
    unmarked = setting.info.group == "bare" and mark != ","
    if unmarked and (_is_unnamed(text, mention) or (mark and not _stands_without_comma(text, setting, mention))):
        return False
    if is_behind_relative(text, setting.begin, setting.cue.start):
        return True
    front = front_of(text, setting.begin, setting.cue.start)
    return not front.endswith(_NO_STATEMENT) and not is_negated(text, setting.begin, setting.cue)


def _is_in_force(text: str, setting: Setting, mention: Mention) -> bool:
    """Whether something happens by rules, which say nothing: `harga turun menurut ketentuan yang berlaku`."""
    if mention.type is not SourceType.DOCUMENT:
        return False
    return _in_force().match(text, mention.start, setting.limit) is not None


def _is_noun(text: str, setting: Setting, mention: Mention) -> bool:
    """Whether the word that opens the sentence is no cue: `Nilai tukar naik`, `Kisahnya usai`, `Sebut saja Rina`."""
    root = setting.info.root
    if root in _NOUNS or text.startswith(" saja", setting.cue.end):
        return root != "kata" and text[mention.stop : mention.stop + 1] != ","
    return root == "nilai"


def _mark_in_front(text: str, setting: Setting) -> str:
    return text[setting.begin : setting.cue.start].rstrip()[-1:]


def _is_first(text: str, setting: Setting) -> bool:
    """Whether the cue opens its clause."""
    return not _mark_in_front(text, setting)


def _stands_without_comma(text: str, setting: Setting, mention: Mention) -> bool:
    """Whether the cue needs no comma in front: a usual one, with a name, office or pronoun right behind it."""
    if setting.cue.form.removesuffix("nya") not in _WITHOUT_COMMA:
        return False
    if setting.info.its_own:
        return setting.cue.form == "katanya"
    if not mention.refers and mention.type is not SourceType.PERSON:
        return False
    match = next_word(text, setting.cue.end, setting.limit)
    word = "" if match is None else match[0]
    return word[:1].isupper() or word.casefold() in PRONOUNS or word.casefold() in ROLES


def _is_unnamed(text: str, mention: Mention) -> bool:
    """Whether the mention of a person is neither a name, nor an office, nor refers to somebody."""
    if mention.type is not SourceType.PERSON or mention.refers or mention.role:
        return False
    return not text[mention.start].isupper()


def _has_its_own_verb(text: str, setting: Setting, mention: Mention) -> bool:
    """`Menurut keterangan X, Nama, menyebutkan bahwa …`: the verb behind has the statement."""
    later = setting.later[:1]
    if setting.info.group != "according" or not _is_first(text, setting) or not later:
        return False
    verb = later[0]
    if CUES[verb.form].voice != "active":
        return False
    between = text[mention.stop : verb.start].strip(" ,")
    if not between:
        return True
    near = verb.start - mention.stop < _LONGEST_SUBJECT
    return near and between[0].isupper() and past_complementizer(text, verb.end, setting.limit) is not None


# --- the clauses beside it ---


def _clause_in_front(record: Record, setting: Setting) -> Stretch | None:
    """Return the clause in front of the cue, unless it is a connective or somebody said it already."""
    text = record.text
    front = _past_media(record, setting)
    if front is None or is_connective(text[front[0] : front[1]]):
        return None
    if front_of(text, front[0], setting.cue.start).endswith(_OPEN_ENDS):
        # `aksi itu, yang menurut Rina salah`: only what is said of the thing is Rina's.
        return None
    if any(found.start <= front[0] < found.end for found in record.found[-_OVERLAPPING:]):
        return None
    return front


def _past_media(record: Record, setting: Setting) -> Stretch | None:
    """Return what stands in front of the cue, a medium at its beginning left out: `Dikutip dari X, …, kata Rina`."""
    text, stop = record.text, setting.cue.start
    front = trimmed(text, setting.begin, stop, fewest=1)
    if front is None or text[slice(*front)].split(maxsplit=1)[0].casefold() not in MEDIA_CUES:
        return front
    phrase = next(iter(record.media_in(*front)), None)
    comma = -1 if phrase is None else comma_in(text, phrase.end, stop)
    return None if comma < 0 else trimmed(text, past_aside(text, comma + 1, stop), stop, fewest=1)


def _clause_behind(record: Record, setting: Setting, stop: int) -> Stretch | None:
    """Return the clause behind the speaker, whose phrase ends at `stop`."""
    text = record.text
    first = _is_first(text, setting)
    behind = _stretch_behind(text, stop, setting.limit, first=first)
    if behind is None:
        return None
    start = _past_that(text, *behind)
    end, _ = without_tail(text, start, behind[1])
    behind = trimmed(text, start, record.before_media(start, end))
    if behind is None or not (first or _is_content(record, behind) or _is_all_said(text, setting, behind)):
        return None
    for cue in setting.later:
        if behind[0] < cue.start < behind[1] and speaks_aside(record, cue, setting.limit):
            return trimmed(text, behind[0], cue.start)
    return behind


def _past_that(text: str, start: int, end: int) -> int:
    """Return where the clause begins behind `bahwa`; a condition belongs to it."""
    word = next_word(text, start, end)
    if word is not None and word[0].casefold() in _CONDITIONS:
        return start
    inner = past_complementizer(text, start, end)
    return start if inner is None else inner


def _stretch_behind(text: str, stop: int, limit: int, *, first: bool) -> Stretch | None:
    """Return what stands behind the speaker and what says when, where and to whom; None without anything."""
    while stop < limit and text[stop].isspace():
        stop += 1
    if stop >= limit or text[stop] in ".;":
        return None
    if text[stop] == ",":
        return trimmed(text, past_aside(text, stop + 1, limit), limit)
    low = text[stop : min(limit, stop + _LONGEST_WORD)].split(maxsplit=1)[0].casefold()
    if low not in TAILS or (first and low == "bahwa") or low == "belum" or (first and low in CONCESSIVE):
        return trimmed(text, stop, limit)
    if first:
        comma = comma_in(text, stop, limit)
        return trimmed(text, stop if comma < 0 else comma + 1, limit)
    comma = comma_in(text, stop, min(limit, stop + _LONGEST_ADJUNCT))
    behind = None if comma < 0 else trimmed(text, past_aside(text, comma + 1, limit), limit)
    return behind if behind is not None and is_clause(text, *behind, strict=True) else None


def _is_of_speaker(text: str, front: Stretch, behind: Stretch) -> bool:
    """Whether what stands behind is said of the speaker: `Harga naik, menurut Dinas Pasar, yang menghitung stok`."""
    return text.startswith("yang ", behind[0]) and is_clause(text, *front, strict=True)


def _is_content(record: Record, span: Stretch) -> bool:
    """Whether what stands behind a speaker goes on with the statement in front, rather than with date or place."""
    text, (start, end) = record.text, span
    if text[start].isdigit() and end - start < _LONGEST_DATE and record.is_dated(start):
        return False
    word = text[start:end].split(maxsplit=1)[0].casefold()
    if word in _NO_CONTENT:
        return False
    return word in _CONNECTED or is_clause(text, start, end, strict=text[start].isupper())


def _is_all_said(text: str, setting: Setting, behind: Stretch) -> bool:
    """Whether the statement stands behind the speaker alone: `Namun, kata Rina, saat ini stok habis`."""
    front = text[setting.begin : setting.cue.start].strip(" \u00a0,")
    return is_connective(front) and is_clause(text, *behind, strict=True)


def _drop_forecasts(record: Record, front: Stretch) -> None:
    """What somebody is said to expect is no statement of theirs: `X memperkirakan harga naik, kata Y`."""
    start, end = front
    record.found[-RECENT:] = [
        found
        for found in record.found[-RECENT:]
        if not (start <= found.start < end and found.credit.cue and record.text[slice(*found.credit.cue)] in _FORECASTS)
    ]


@cache
def _in_force() -> regex.Pattern[str]:
    return regex.compile(r"\p{Ll}+\s(?:perundang-undangan\s)?(?:yang\s)?berlaku\b")
