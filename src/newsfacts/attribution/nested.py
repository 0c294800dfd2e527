"""Speech within direct speech: `"Camat bilang harga naik," kata Rina`, `"Camat bilang, 'Pulang,'" kata Rina`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.attribution.clauses import past_complementizer, trimmed
from newsfacts.attribution.complements import complement
from newsfacts.attribution.context import is_negated, sentence_break
from newsfacts.attribution.found import Credit
from newsfacts.attribution.lexicon import ADVERBS, CUES, FIRST_AND_SECOND_PERSONS
from newsfacts.attribution.mentions import mention_before
from newsfacts.attribution.record import Setting
from newsfacts.attribution.reported import can_say
from newsfacts.attribution.rules import Rule
from newsfacts.attribution.sentences import Sentence
from newsfacts.model import Kind, SourceType, Unresolved

if TYPE_CHECKING:
    from newsfacts.attribution.found import Found, Stretch
    from newsfacts.attribution.mentions import Mention
    from newsfacts.attribution.record import Record
    from newsfacts.attribution.triggers import CueWord

__all__ = ["read_nested"]

_CLOSING = len(".'")
_NEAR = 160

_SELDOM_SAYING = frozenset({"memastikan", "mendorong", "mengajak", "minta", "menuntut"})
"""Verbs that are ones of speech only with `bahwa` or the like: `negara hadir memastikan hak pekerja dihormati`."""


def read_nested(record: Record, cues: list[CueWord], number: int) -> None:
    """Add what others are said to have said in the direct speech among the statements from `number` on."""
    for spoken in record.found[number:]:
        if spoken.kind is not Kind.DIRECT:
            continue
        inside = [cue for cue in cues if spoken.start <= cue.start < spoken.end and CUES[cue.form].voice == "active"]
        for place, cue in enumerate(inside):
            _read(record, spoken, _sentence_around(record.text, spoken, cue), inside[place:])


def _sentence_around(text: str, spoken: Found, cue: CueWord) -> Sentence:
    """Return the sentence of the quoted words in which a cue stands."""
    start, end = spoken.start, spoken.end
    for match in sentence_break().finditer(text, start, end):
        if match.end() > cue.start:
            end = match.start()
            break
        start = match.end()
    return Sentence(start, end, [])


def _read(record: Record, spoken: Found, sentence: Sentence, cues: list[CueWord]) -> None:
    text, cue = record.text, cues[0]
    if is_negated(text, sentence.start, cue) or _is_unsaid(text, sentence.start, cue.start):
        return
    mention = mention_before(text, sentence.start, cue.start, record.known)
    # The inner mark closes at the outer one, mostly.
    quoted = _quoted().match(text, cue.end, spoken.end + _CLOSING)
    if quoted is not None:
        content: Stretch | None = trimmed(text, *quoted.span("said"), fewest=1)
        kind = Kind.DIRECT
    elif mention is None or not _is_other(text, mention, sentence.start, cue):
        return
    else:
        setting = Setting(sentence, None, cue, CUES[cue.form], cues[1:], sentence.start, sentence.end, [])
        content = complement(record, setting, sentence.start) if _can_be_said_to_say(text, setting, mention) else None
        kind = Kind.INDIRECT
    if content is not None:
        credit = _credit(record, spoken, cue, mention)
        record.add(kind, content, credit, Rule.WITHIN_QUOTATION, (sentence.start, sentence.end))


def _is_unsaid(text: str, start: int, stop: int) -> bool:
    """Whether the words in front of a verb say what may or should be said: `agar Camat menjelaskan`."""
    return _unsaid().search(text, max(start, stop - _NEAR), stop) is not None


def _is_other(text: str, mention: Mention, begin: int, cue: CueWord) -> bool:
    """Whether somebody else than who speaks, or is spoken to, is the subject right in front of the verb.

    `Kami, warga Senja, menyatakan …` is what the speaker says.
    """
    front = text[begin : mention.start].casefold().split()
    words = text[mention.start : cue.start].casefold().split()
    between = words[len(text[mention.start : mention.end].split()) :]
    ourselves = any(word.endswith(",") and word[:-1] in FIRST_AND_SECOND_PERSONS for word in front)
    return not ourselves and FIRST_AND_SECOND_PERSONS.isdisjoint(words) and all(word in ADVERBS for word in between)


def _can_be_said_to_say(text: str, setting: Setting, mention: Mention) -> bool:
    """Whether the verb is one of speech there: in talk, what `shows` and `furthers` something mostly says nothing."""
    group = setting.info.group
    if group == "document" and mention.type is not SourceType.DOCUMENT:
        return False
    if setting.cue.form in _SELDOM_SAYING and past_complementizer(text, setting.cue.end, setting.limit) is None:
        return False
    return can_say(text, setting, mention)


def _credit(record: Record, spoken: Found, cue: CueWord, mention: Mention | None) -> Credit:
    """Return whose words they are; whom a pronoun within a quotation means its speaker knows, and not the text."""
    text, at = record.text, (cue.start, cue.end)
    oneself = _oneself().search(text, max(spoken.start, cue.start - _NEAR), cue.start)
    if oneself is not None:
        return Credit(at, oneself.span("source"), spoken.credit.figure, spoken.credit.unresolved)
    if mention is None:
        return Credit(at, None, None, Unresolved.SPEAKER_NOT_NAMED)
    source = (mention.start, mention.end)
    if mention.refers:
        return Credit(at, source, None, Unresolved.PRONOUN_WITHOUT_ANTECEDENT)
    return record.credit(at, mention, aside=True)


@cache
def _oneself() -> regex.Pattern[str]:
    """The speaker as the subject right in front of a verb: `saya bilang`, `aku sempat bertanya`."""
    return regex.compile(r"\b(?P<source>(?i:saya|aku|gue|gua|kami))\s(?:\p{Ll}+\s)?$")


@cache
def _quoted() -> regex.Pattern[str]:
    """Quoted words in single marks right behind the verb: `bilang 'pulang saja'`; apostrophes are within words."""
    said = r"(?P<said>(?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L}))++)"
    return regex.compile(rf"(?:\s(?:saja|aja|begini|gini|lagi))?[,:]?\s?['‘]{said}['’]")


@cache
def _unsaid() -> regex.Pattern[str]:
    """What stands in front of a verb that says what may or should be said: `agar Camat menjelaskan`, or who says it."""
    clauses = "agar|supaya|untuk|kalau|jika|apabila|bila|andai|seandainya|misalnya|semoga|mudah-mudahan|biar|tolong"
    asked = r"\p{Ll}*(?:minta|harap|mohon|himbau|imbau)\p{Ll}*"
    modals = "akan|harus|bisa|dapat|perlu|wajib|mau|ingin|boleh|mesti|hendak|bakal|jangan|coba|mari|silakan"
    return regex.compile(rf"\b(?i:(?:{clauses}|{asked})\b[^,]*|(?:{modals})(?:\s\p{{Ll}}+)?|yang)\s$")
