"""What is known of an article while its sentences are read: whom it calls how, who was met, what was found."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

import regex
from attrs import define, field

from newsfacts.attribution.context import mark_before
from newsfacts.attribution.found import Credit, Found, Stretch
from newsfacts.attribution.lexicon import PRONOUNS
from newsfacts.attribution.media import MediaPhrase, is_own, media_phrases
from newsfacts.model import SourceType, Unresolved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfacts.attribution.called import Called
    from newsfacts.attribution.cast import Cast
    from newsfacts.attribution.lexicon import Cue
    from newsfacts.attribution.mentions import Mention
    from newsfacts.attribution.rules import Rule
    from newsfacts.attribution.sentences import Block, Sentence
    from newsfacts.attribution.triggers import CueWord, Triggers
    from newsfacts.dates import PrintedDate
    from newsfacts.model import Kind
    from newsfacts.outlets.registry import Outlets

__all__ = ["RECENT", "Record", "Setting"]

RECENT = 12
"""So many statements are looked back at: more than one sentence has."""


@define(slots=False)
class Record:
    """An article as far as it has been read.

    Attributes:
        text: the article's text.
        outlets: the names of media.
        own: identifier and names of the page's own outlet.
        triggers: where anything may attribute.
        cast: everybody met so far.
        dates: the dates of the text, in order.
        called: the single words by which the article calls its speakers.
        found: the statements, in the order in which they were found.
        pending: quotations without cue right in front, which take the cue of the next quotation.
    """

    text: str
    outlets: Outlets
    own: frozenset[str]
    triggers: Triggers
    cast: Cast
    dates: Sequence[PrintedDate]
    called: Called
    found: list[Found] = field(factory=list[Found])
    pending: list[Found] = field(factory=list[Found])

    def known(self, word: str) -> int:
        """Return how surely a single word is what the article calls a speaker by: 0, 1 or 2."""
        return 2 if word in self.called.beside_quotations else int(word in self.called.anywhere)

    def credit(self, cue: Stretch | None, mention: Mention | None, *, aside: bool = False) -> Credit:
        """Return whose words stand beside the cue; whoever is mentioned has been met from here on.

        What is said `aside`, in a clause within another statement, does not change whom the next pronoun means.
        """
        if mention is None:
            return Credit(cue, None, None, Unresolved.SPEAKER_NOT_NAMED)
        self._tell_medium(mention)
        figure = self.cast.meet(mention, aside=aside)
        source = self._source(mention)
        if figure is not None:
            return Credit(cue, source, figure)
        lost = Unresolved.PRONOUN_WITHOUT_ANTECEDENT if self.found else Unresolved.PAGE_BEGINS_IN_THE_MIDDLE
        return Credit(cue, source, None, lost)

    def _tell_medium(self, mention: Mention) -> None:
        """Mark a name without an office that is a medium's, and nobody's who was met: `tulis Kompas`."""
        person_or_body = mention.type in (SourceType.PERSON, SourceType.ORGANISATION)
        if person_or_body and not mention.role and mention.name[:1].isupper():
            if self.cast.knows(mention.name):
                return
            outlet = self.outlets.named(mention.name)
            if outlet is not None and outlet.brand is not None:
                mention.type = SourceType.MEDIUM

    def _source(self, mention: Mention) -> Stretch | None:
        """Return where the speaker is printed; None where only `-nya` within the cue stands for one."""
        if mention.refers:
            word = self.text[mention.start : mention.end].casefold()
            if word.endswith("nya") and word not in PRONOUNS:
                return None
        return mention.start, mention.end

    def add(self, kind: Kind, content: Stretch, credit: Credit, rule: Rule, clause: Stretch) -> Found:
        """Add a statement and return it."""
        found = Found(kind, *content, credit, rule, clause)
        self.found.append(found)
        return found

    def stated_in(self, sentence: Sentence, number: int) -> list[Found]:
        """Return the statements of a sentence, which are those from `number` on.

        Quotations in front of it are among them when their cue stands in it: a run with one cue.
        """
        run = self.found[max(0, number - RECENT) : number]
        return [*(each for each in run if each.clause[0] >= sentence.start), *self.found[number:]]

    def media_in(self, start: int, end: int) -> list[MediaPhrase]:
        """Return the media named in a stretch; where no word of such phrases stands, without looking further."""
        if not self.triggers.names_media(start, end):
            return []
        return media_phrases(self.text, start, end, self.outlets, self.own)

    def is_of_page(self, document: str) -> bool:
        """Whether a document is the page's own outlet's: `catatan Bisnis`, but not `surat yang diterima Bisnis`."""
        return " yang " not in document and is_own(document.rsplit(maxsplit=1)[-1], self.outlets, self.own)

    def before_media(self, start: int, end: int) -> int:
        """Return where a clause ends in front of the medium it came through: `…, dikutip dari Reuters`."""
        for phrase in self.media_in(start, end):
            if mark_before(self.text, phrase.start) == ",":
                return phrase.start
        return end

    def dates_in(self, start: int, end: int) -> Sequence[PrintedDate]:
        """Return the dates that begin in a stretch of the text."""
        first = bisect_left(self.dates, start, key=_start)
        return self.dates[first : bisect_left(self.dates, end, first, key=_start)]

    @cached_property
    def years(self) -> list[int]:
        """The years of the dates, else those printed alone: the most frequent first, then the earliest.

        Years of laws are left out: `Nomor 1 Tahun 2014`, `UU 25/2007`.
        """
        dated = [printed.value.year for printed in self.dates if printed.value is not None]
        years = Counter(dated or (int(match[0]) for match in _year().finditer(self.text)))
        return sorted(years, key=lambda year: (-years[year], year))

    @cached_property
    def only_year(self) -> int | None:
        """The year of all dates; None when they are of several."""
        years = {printed.value.year for printed in self.dates if printed.value is not None}
        return years.pop() if len(years) == 1 else None

    def is_dated(self, position: int) -> bool:
        """Whether a date is printed at a position."""
        behind = bisect_right(self.dates, position, key=_start)
        return behind > 0 and position < self.dates[behind - 1].end


@cache
def _year() -> regex.Pattern[str]:
    return regex.compile(r"(?<![0-9/][.,]?|[0-9]\s[Tt]ahun\s)(?:19|20)[0-9]{2}(?![.,]?[0-9])")


def _start(printed: PrintedDate) -> int:
    return printed.start


class Setting(NamedTuple):
    """A cue of reported speech with what stands around it.

    Attributes:
        sentence: its sentence.
        before: the sentence in front, the whole paragraph at the beginning of one; None at the article's beginning.
        cue: the cue.
        info: what its form says of the words around it.
        later: the cues behind it in the sentence.
        begin: where its clause may begin: behind direct speech in front of it.
        limit: where its clause must end: at the next direct speech.
        used: what was found with the sentence's earlier cues.
    """

    sentence: Sentence
    before: Sentence | Block | None
    cue: CueWord
    info: Cue
    later: list[CueWord]
    begin: int
    limit: int
    used: list[Found]
