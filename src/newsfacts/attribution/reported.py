"""Reported speech: each cue outside quotations with the rule of its voice, and the rule for active verbs."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import regex

from newsfacts.attribution.asides import cue_beside_clause, stands_between_commas
from newsfacts.attribution.clauses import past_complementizer, trimmed
from newsfacts.attribution.complements import complement
from newsfacts.attribution.context import comma_in, is_behind_relative, is_negated, is_same_subject, verb_in
from newsfacts.attribution.found import Credit, Found, Stretch, kind_of
from newsfacts.attribution.lexicon import CUES, POINTERS, PRONOUNS, REPORTED_ROOTS
from newsfacts.attribution.mentions import mention_before
from newsfacts.attribution.passive import passive_cue, sentence_before
from newsfacts.attribution.record import RECENT, Setting
from newsfacts.attribution.rules import Rule
from newsfacts.attribution.subjects import relative_subject, subject_of
from newsfacts.model import SourceType
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from newsfacts.attribution.mentions import Mention
    from newsfacts.attribution.record import Record
    from newsfacts.attribution.sentences import Block, Sentence
    from newsfacts.attribution.triggers import CueWord

__all__ = ["can_say", "read_cues"]

_SHORTEST_CLAUSE = 20
_GOVERNING = frozenset(
    {Rule.SUBJECT_CUE, Rule.RELATIVE_CUE, Rule.SAME_SUBJECT_CUE, Rule.ACCORDING_TO, Rule.CLAUSE_CUE},
)
"""Rules whose statements the clause of a later verb begins in or behind."""

_DOCUMENTS_ASK = frozenset({"mengimbau", "meminta", "mewajibkan", "melarang", "memerintahkan", "mendesak"})
_PICTURES = frozenset({"video", "foto", "rekaman", "tayangan", "cuplikan"})
"""Documents that show what is seen, which nobody says."""

_WHO_NOTES = frozenset({SourceType.PERSON, SourceType.GROUP})
_SHOWS_FOR_BODIES = frozenset({SourceType.DOCUMENT, SourceType.ORGANISATION, SourceType.GROUP})


_SAYING = frozenset({"clause", "either"})
_NOT_BEFORE = frozenset({"document", "question"})
"""Groups of verbs whose `hal itu` is no statement in front."""

_NEAR = 16


class _Subject(NamedTuple):
    """Who the subject of a verb is: mentioned, or the speaker of the statement in front."""

    mention: Mention | None
    rule: Rule
    same: Found | None = None


def read_cues(
    record: Record, sentence: Sentence, cues: list[CueWord], spoken: list[Stretch], before: Sentence | Block | None
) -> None:
    """Find what a sentence reports with the cues that are not those of its direct speech."""
    begin = sentence.start
    for first, last in spoken:
        if first <= begin < last:
            begin = last
    used: list[Found] = []
    for number, cue in enumerate(cues):
        limit = min([sentence.end, *(first for first, _ in spoken if first > cue.start)]) if spoken else sentence.end
        setting = Setting(sentence, before, cue, CUES[cue.form], cues[number + 1 :], begin, limit, used)
        used += _read_cue(record, setting)


def _read_cue(record: Record, setting: Setting) -> list[Found]:
    info = setting.info
    if info.voice == "active":
        return _subject_verb(record, setting)
    if info.voice == "passive":
        return passive_cue(record, setting)
    if info.group == "according":
        return cue_beside_clause(record, setting, Rule.ACCORDING_TO)
    if info.root in REPORTED_ROOTS or stands_between_commas(record.text, setting.cue, setting.limit):
        return cue_beside_clause(record, setting, Rule.CLAUSE_CUE)
    return []


def _subject_verb(record: Record, setting: Setting) -> list[Found]:
    """`Rina mengatakan harga akan naik`, `Rina, yang mengatakan …`, and a second verb: `… dan menegaskan …`."""
    text, cue = record.text, setting.cue
    if is_negated(text, setting.begin, cue) or _condition().match(text, setting.begin, cue.start):
        return []
    begin, via = _past_quoting_medium(record, _clause_start(record, setting), cue.start)
    subject = _subject(record, setting, begin)
    if subject is None or _is_nobody(text, setting, subject):
        return []
    relative = subject.rule is Rule.RELATIVE_CUE
    if subject.mention is not None and not can_say(text, setting, subject.mention, relative=relative):
        return []
    content = complement(record, setting, begin)
    if content is None:
        return _said_before(record, setting, subject.mention)
    if relative and subject.mention is not None:
        content = _within_relative_clause(text, subject.mention, cue, content)
    if subject.same is None:
        aside = relative or _is_within_another(setting, begin)
        credit = record.credit((cue.start, cue.end), subject.mention, aside=aside)
    else:
        credit = Credit((cue.start, cue.end), subject.same.credit.source, subject.same.credit.figure)
    found = record.add(kind_of(setting.sentence, content), content, credit, subject.rule, (begin, setting.limit))
    found.via = via
    if subject.rule is Rule.SAME_SUBJECT_CUE:
        _end_in_front(text, setting)
    return [found]


# --- where the verb's clause begins ---


def _clause_start(record: Record, setting: Setting) -> int:
    """Return where the verb's own clause begins: in or behind what an earlier verb says, behind `dan` and a subject."""
    text, cue, start = record.text, setting.cue, setting.begin
    for other in setting.used:
        if other.start <= cue.start and other.rule in _GOVERNING:
            start = max(start, other.start if other.end >= cue.start else other.end)
    joint = _last(_joint(), text, start, cue.start) if cue.start - start > _SHORTEST_CLAUSE else None
    if joint is None or not text[joint.end() : cue.start].strip():
        return start
    alone = verb_in(text, start, joint.start()) is None
    if text[joint.start()] != "," and alone:
        # `Rina dan Bagas mengatakan …`: no clause stands in front of it.
        return start
    subject = mention_before(text, joint.end(), cue.start, record.known)
    if subject is None or (alone and subject.type is SourceType.ORGANISATION):
        # `Badan Meteorologi, Klimatologi, dan Geofisika mengatakan …`
        return start
    if alone and subject.role:
        # `Menteri Pendidikan, Riset, dan Teknologi Rina Lestari mengatakan …`
        whole = mention_before(text, start, cue.start, record.known)
        if whole is not None and whole.name == subject.name and whole.role.endswith(subject.role):
            return start
    return joint.end()


def _is_within_another(setting: Setting, begin: int) -> bool:
    """Whether the clause is a part of what another person says: `Rina mengatakan Bagas meminta …`."""
    around = (other for other in setting.used if other.start == begin and other.end > setting.cue.start)
    figures = (other.credit.figure for other in around)
    return any(figure is not None and figure.type is SourceType.PERSON for figure in figures)


def _last(pattern: regex.Pattern[str], text: str, start: int, stop: int) -> regex.Match[str] | None:
    """Return the last match in a stretch."""
    last = None
    for match in pattern.finditer(text, start, stop):
        last = match
    return last


def _past_quoting_medium(record: Record, start: int, stop: int) -> tuple[int, tuple[str, ...]]:
    """`Reuters mengutip seorang pejabat mengatakan …`: return where the speaker begins, and the medium."""
    via: tuple[str, ...] = ()
    if record.triggers.names_media(start, stop):
        for match in _quoting().finditer(record.text, start, stop):
            if match["medium"].casefold() not in PRONOUNS:
                start, via = match.end(), (tidy(match["medium"]),)
    return start, via


# --- whose verb it is ---


def _subject(record: Record, setting: Setting, begin: int) -> _Subject | None:
    """Return the subject of the verb, None when it has none that can be told."""
    text, cue = record.text, setting.cue
    if is_behind_relative(text, begin, cue.start):
        mention = relative_subject(record, begin, cue.start)
        return None if mention is None else _Subject(mention, Rule.RELATIVE_CUE)
    if not is_same_subject(text, begin, cue.start):
        mention = mention_before(text, begin, cue.start, record.known) or _behind_adjunct(record, begin, cue.start)
        if mention is not None and mention.type is SourceType.DOCUMENT and setting.info.group in _SAYING:
            mention = _whose_words(record, mention, cue.start) or mention
        return None if mention is None else _Subject(mention, Rule.SUBJECT_CUE)
    spoken = record.found[-RECENT:] if setting.begin > setting.sentence.start else []
    same = next((found for found in reversed(setting.used or spoken) if found.credit.figure is not None), None)
    if same is not None:
        return _Subject(None, Rule.SAME_SUBJECT_CUE, same)
    mention = subject_of(record, setting.sentence.start, cue.start)
    return None if mention is None else _Subject(mention, Rule.SAME_SUBJECT_CUE)


def _whose_words(record: Record, document: Mention, stop: int) -> Mention | None:
    """Return who says what is said `Berdasarkan keterangan Camat Rina Lestari menjelaskan …`; None for documents."""
    match = _words_of().search(record.text, max(0, document.start - _NEAR), stop)
    if match is None or match.start("of") != document.start:
        return None
    mention = mention_before(record.text, match.end(), stop, record.known)
    return mention if mention is not None and mention.role and " " in mention.name else None


def _behind_adjunct(record: Record, begin: int, stop: int) -> Mention | None:
    """Return the subject behind an adjunct that opens the sentence and lost its comma; None without one."""
    for start in (begin, record.text.rfind(", ", begin, stop) + 2):
        match = _open_adjunct().match(record.text, max(start, begin), stop)
        if match is not None:
            return mention_before(record.text, match.end(), stop, record.known)
    return None


def _is_nobody(text: str, setting: Setting, subject: _Subject) -> bool:
    """Whether there is nobody who says so: `tidak ada warga yang mengatakan …`."""
    if subject.rule is not Rule.RELATIVE_CUE or subject.mention is None:
        return False
    return _none().search(text, setting.begin, subject.mention.start) is not None


def can_say(text: str, setting: Setting, mention: Mention, *, relative: bool = False) -> bool:
    """Whether such a subject says things with such a verb: `data menunjukkan …`, but not `Rina menunjukkan …`."""
    if relative and mention.type is SourceType.DOCUMENT and " " not in mention.name:
        # `berita yang menyebutkan …`: whose it is nobody says.
        return False
    if setting.info.group == "document":
        return _can_show(text, setting, mention, relative=relative)
    asks = setting.info.group == "request"
    return not asks or mention.type is not SourceType.DOCUMENT or setting.cue.form in _DOCUMENTS_ASK


def _can_show(text: str, setting: Setting, mention: Mention, *, relative: bool) -> bool:
    """Whether the subject is a document that is named, or somebody who shows or notes something with `bahwa`."""
    said = past_complementizer(text, setting.cue.end, setting.limit) is not None
    noted = said or (mention.type in _WHO_NOTES and _noted().match(text, setting.cue.end, setting.limit))
    if setting.cue.form == "mencatat" and noted and not relative:
        return True
    if text[mention.start : mention.end].split(maxsplit=1)[0].casefold() in _PICTURES:
        return False
    if mention.type not in _SHOWS_FOR_BODIES or (relative and mention.type is not SourceType.DOCUMENT):
        return False
    needs_that = mention.type is not SourceType.DOCUMENT and setting.cue.form != "mencatat"
    if needs_that and not said:
        return False
    if mention.type is SourceType.ORGANISATION:
        return True
    words = text[mention.start : mention.end].split()
    named = any(word[0].isupper() or word[0].isdigit() for word in words[1:])
    return named or words[-1].casefold() in POINTERS


# --- what it says ---


def _said_before(record: Record, setting: Setting, mention: Mention | None) -> list[Found]:
    """`Rina mengatakan hal itu …`: the sentence before is what was said. Otherwise somebody was met, silent."""
    if mention is None:
        return []
    cue = setting.cue
    if setting.info.group not in _NOT_BEFORE and _that_matter().match(record.text, cue.end, setting.limit):
        return sentence_before(record, setting, (cue.start, cue.end), mention)
    if mention.type is SourceType.PERSON and " " in mention.name:
        record.cast.pass_by(mention, surely=True)
    return []


def _within_relative_clause(text: str, mention: Mention, cue: CueWord, content: Stretch) -> Stretch:
    """`Rina, yang mengatakan …, pulang`: behind the relative clause the sentence goes on."""
    start, end = content
    comma = comma_in(text, start, end) if text[mention.end : cue.start].lstrip().startswith(",") else -1
    return (start, comma) if comma > 0 else content


def _end_in_front(text: str, setting: Setting) -> None:
    """`Rina berkata X dan memperingatkan Y`: the first statement ends where the second verb begins."""
    for other in setting.used:
        if other.start < setting.cue.start < other.end:
            joint = _last(_second_verb(), text, other.start, setting.cue.start)
            cut = trimmed(text, other.start, setting.cue.start if joint is None else joint.start())
            if cut is not None:
                other.end = cut[1]


# --- patterns ---


@cache
def _condition() -> regex.Pattern[str]:
    """A clause that only supposes: nobody has said it."""
    return regex.compile(
        r"(?:.*,\s(?:apabila|bila|jika|kalau)|Jika|Kalau|Apabila|Bila|Andai|Andaikan|Seandainya|Kalaupun)\s[^,]*+$"
    )


@cache
def _none() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:[Tt]idak|[Tt]ak|[Bb]elum|[Tt]iada)\sada\s(?:satu\s|seorang\s|hasil\s)?$")


@cache
def _noted() -> regex.Pattern[str]:
    """What somebody notes, and does not achieve: `mencatat stok sudah habis`, but not `mencatat tiga kemenangan`."""
    finite = (
        "ada|terdapat|telah|sudah|masih|akan|hanya|adalah|mencapai|mengalami|berpotensi|sedang|belum|tidak|terpaksa"
    )
    when = r"(?:\s(?:pada|hingga|sampai|sejak)\s[^,\n]{2,60},)?"
    return regex.compile(rf",\s|{when}(?:[^.,\n]|[.,](?=[0-9])){{0,180}}?\s(?:{finite}|baru\sme\p{{Ll}}+)\s")


@cache
def _joint() -> regex.Pattern[str]:
    return regex.compile(r",?\s(?:dan|sedangkan|sementara|tetapi|namun|karena|lantaran|setelah|ketika)\s")


@cache
def _open_adjunct() -> regex.Pattern[str]:
    """An adjunct without a comma behind it, in front of a pronoun or a name: `Dalam pidatonya Rina mengatakan`."""
    return regex.compile(
        r"(?:\p{Lu}\p{Ll}+,\s)?(?i:dalam|di|pada|saat|lewat|melalui|kepada|sebelum|usai|seusai|setelah)\s[^,]{0,110}?"
        r"(?:\s(?=(?:ia|dia|dirinya|beliau|mereka)\s)|\b(?:itu|ini|tersebut|\p{Ll}{3,}nya)\s(?=\p{Lu}))"
    )


@cache
def _words_of() -> regex.Pattern[str]:
    words = "keterangan|penjelasan|penuturan|pengakuan"
    return regex.compile(rf"\b(?i:berdasarkan|menurut|dari)\s(?P<of>(?:{words})\s)(?=\p{{Lu}})")


@cache
def _second_verb() -> regex.Pattern[str]:
    """What joins a second verb of the same subject to the first one's clause."""
    return regex.compile(r",?\s(?:dan|serta|lalu|kemudian|sambil|seraya|sembari|sekaligus|tetapi|juga|dengan)\s")


@cache
def _quoting() -> regex.Pattern[str]:
    """A medium that quotes the speaker: `X mengutip seorang pejabat mengatakan …`."""
    return regex.compile(
        r"(?P<medium>\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,3})\s(?:mengutip|melaporkan|yang mengutip)\s"
    )


@cache
def _that_matter() -> regex.Pattern[str]:
    return regex.compile(r"\s(?:hal|pernyataan)\s(?:ini|itu|tersebut|demikian)\b")
