"""The way through the running text: sentence after sentence, each with the rules in the order of how sure they are.

Direct speech comes first (`direct`): its cues are taken. The other cues report (`reported`), whatever voice they have
(`asides`, `passive`). Then come sources that are no speakers (`sources`), and the dates of what was found.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

import regex
from attrs import define

from newsfacts.attribution.called import find_called
from newsfacts.attribution.cast import Cast
from newsfacts.attribution.clauses import trimmed
from newsfacts.attribution.direct import Announcement, announcement, read_quotations
from newsfacts.attribution.lexicon import FRAGMENT_OPENERS
from newsfacts.attribution.nested import read_nested
from newsfacts.attribution.record import Record
from newsfacts.attribution.reported import read_cues
from newsfacts.attribution.sentences import Block, Sentence, join_blocks
from newsfacts.attribution.sources import read_document, read_media, read_nouns
from newsfacts.attribution.statement_dates import date_statements
from newsfacts.attribution.subjects import holder_at, office_beside, person_introduced
from newsfacts.attribution.triggers import Triggers, find_triggers
from newsfacts.model import Attribution, Kind
from newsfacts.normalize import tidy
from newsfacts.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfacts.attribution.found import Found, Stretch
    from newsfacts.attribution.triggers import CueWord
    from newsfacts.dates import PrintedDate
    from newsfacts.model import Segment
    from newsfacts.outlets.registry import Outlets

__all__ = ["Reader"]

_MOST_CUES = 60
"""So many cues of a sentence are read; what no sentence has is not read to its end."""

_MOST_GOING_ON = 3
"""So many statements may end together, one nested in another, and go on in a fragment."""


@define
class Reader:
    """Reads sentence after sentence.

    Attributes:
        record: what is known of the article so far.
        blocks: its paragraphs.
        announced: what the end of the sentence in front announced; None when it announced nothing.
    """

    record: Record
    blocks: list[Block]
    announced: Announcement | None = None

    @classmethod
    def of(
        cls, text: str, segments: Sequence[Segment], outlets: Outlets, own: frozenset[str], dates: Sequence[PrintedDate]
    ) -> Reader:
        """Return a reader for an article's running text."""
        blocks = join_blocks(text, segments)
        triggers = find_triggers(text, blocks[0].start, blocks[-1].end) if blocks else Triggers([], [], [], [])
        called = find_called(text, triggers.cues)
        record = Record(text, outlets, own, triggers, Cast.of(text, segments), dates, called)
        record.cast.subject = partial(person_introduced, record)
        record.cast.sentences = partial(_sentences_within, text)
        record.cast.office = partial(office_beside, record)
        record.cast.holder = partial(holder_at, record)
        record.cast.known = record.known
        return cls(record, blocks)

    def read(self) -> tuple[Attribution, ...]:
        """Return the attributions, in the order of their contents."""
        if not self.record.triggers.places:
            return ()
        before: Block | None = None
        for block in self.blocks:
            if self.record.triggers.any_in(block.start, block.end):
                block.cut(self.record.text)
                self._read_block(block, before)
            else:
                self._pass_over(block)
            before = block
        self.record.cast.complete()
        return self._attributions()

    def _read_block(self, block: Block, before: Sentence | Block | None) -> None:
        for sentence in block.sentences:
            if self.record.triggers.any_in(sentence.start, sentence.end):
                self._read_sentence(sentence, before)
            else:
                self._go_on(sentence, before)
                self._pass_over(sentence)
            before = sentence

    def _go_on(self, sentence: Sentence, before: Sentence | Block | None) -> None:
        """Add a fragment, `Sehingga pasar sepi.`, to what was reported in front: `Rina mengatakan harga naik.`."""
        text = self.record.text
        if not isinstance(before, Sentence) or not _is_fragment(text, sentence):
            return
        content = trimmed(text, sentence.start, sentence.end)
        for found in self.record.found[-_MOST_GOING_ON:]:
            if content is not None and found.kind is not Kind.DIRECT and _ends(text, found, before):
                found.end = content[1]

    def _pass_over(self, silent: Sentence | Block) -> None:
        """Nobody speaks there; whom it is about is looked for when somebody behind it asks."""
        self.record.cast.pending.append((silent.start, silent.end))
        self.record.pending.clear()
        self.announced = None

    def _read_sentence(self, sentence: Sentence, before: Sentence | Block | None) -> None:
        record = self.record
        number = len(record.found)
        cues = record.triggers.cues_in(sentence.start, sentence.end)[:_MOST_CUES]
        announced, self.announced = self.announced, None
        quotations = [quotation for quotation in sentence.quotations if not quotation.nested]
        spoken = read_quotations(record, sentence, quotations, cues, announced) if quotations else []
        if not spoken or spoken[0][0] != sentence.start:
            record.pending.clear()
        if not spoken:
            record.cast.pending.append((sentence.start, sentence.end))
        if quotations:
            taken = [*spoken, *((quotation.start, quotation.close) for quotation in quotations)]
            free = [cue for cue in cues if not _is_within(cue, taken)]
        else:
            free = cues
        if free:
            read_cues(record, sentence, free, spoken, before)
        read_document(record, sentence, free, number)
        read_nouns(record, sentence, number)
        read_media(record, sentence, number)
        if len(record.found) > number:
            date_statements(record, sentence, number)
            read_nested(record, cues, number)
        elif free and not quotations:
            self.announced = announcement(record, sentence, free)

    def _attributions(self) -> tuple[Attribution, ...]:
        found = sorted(self.record.found, key=lambda each: (each.start, each.end))
        return tuple(_attribution(self.record.text, each) for each in found if _is_whole(each))


def _is_fragment(text: str, sentence: Sentence) -> bool:
    """Whether the sentence needs the one in front: `Sehingga pasar sepi.`, `Tetapi harus dijual.`."""
    word = _first_word().match(text, sentence.start, sentence.end)
    if word is None:
        return False
    if word[0].casefold() in FRAGMENT_OPENERS:
        return True
    return _without_subject().match(text, sentence.start, sentence.end) is not None


def _ends(text: str, found: Found, sentence: Sentence) -> bool:
    """Whether what was said goes on to the sentence's end."""
    if not sentence.start <= found.start < found.end <= sentence.end:
        return False
    return not text[found.end : sentence.end].strip(" \u00a0\n.")


@cache
def _without_subject() -> regex.Pattern[str]:
    """A connective right in front of a predicate whose subject the sentence before has: `Tetapi harus dijual.`."""
    connectives = "Bahkan|Sebab|Namun|Tapi|Tetapi|Misalnya|Bukan|Juga|Serta|Baik"
    predicate = (
        "masih|telah|akan|tetap|tidak|bisa|dapat|harus|hanya|sekadar|sekedar|bagaimana|sudah(?! banyak)"
        r"|(?:me|ber)\p{Ll}{3,}+(?<!nya)|di(?!rinya|ketahui)\p{Ll}{4,}+(?<!nya)"
    )
    return regex.compile(rf"(?:(?:{connectives}),?\s(?:juga\s)?(?:{predicate})|Baik karena)\b[^,]*+$")


@cache
def _first_word() -> regex.Pattern[str]:
    return regex.compile(r"\p{L}++")


def _sentences_within(text: str, start: int, end: int) -> list[Stretch]:
    block = Block(start, end)
    block.cut(text)
    return [(sentence.start, sentence.end) for sentence in block.sentences]


def _is_within(cue: CueWord, taken: list[Stretch]) -> bool:
    return any(start <= cue.start < end for start, end in taken)


def _is_whole(found: Found) -> bool:
    """Whether something is left of what was said, and its cue does not stand in it."""
    cue = found.credit.cue
    return found.start < found.end and (cue is None or cue[0] >= found.end or cue[1] <= found.start)


def _attribution(text: str, found: Found) -> Attribution:
    credit = found.credit
    return Attribution(
        kind=found.kind,
        content=Span(found.start, found.end),
        quote=tidy(text[found.start : found.end]),
        cue=Span(*credit.cue) if credit.cue is not None else None,
        source=Span(*credit.source) if credit.source is not None else None,
        speaker=None if credit.figure is None else credit.figure.speaker,
        via=found.via,
        stated_on=found.stated_on,
        rule=found.rule.value,
        unresolved=credit.unresolved,
    )
