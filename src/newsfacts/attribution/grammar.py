"""The rules: how a cue, its source and what was said stand together. First version, one class."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

import regex
from attrs import define, field

from newsfacts.attribution.cast import Cast, Figure
from newsfacts.attribution.clauses import is_clause, is_connective, past_complementizer, trimmed, without_tail
from newsfacts.attribution.lexicon import (
    ADVERBS,
    BARE_ROOTS,
    COMPLEMENTIZERS,
    CONNECTIVES,
    CUES,
    NEGATIONS,
    OFFICE_WORDS,
    ORGANISATIONS,
    PREDICATES,
    PRONOUNS,
    REPORTED_ROOTS,
    ROLES,
    SPEECH_NOUNS,
    TAILS,
    TITLES,
)
from newsfacts.attribution.media import MediaPhrase, media_phrases
from newsfacts.attribution.mentions import Mention, mention_before, mention_behind, mention_of
from newsfacts.attribution.sentences import Block, Sentence, join_blocks
from newsfacts.attribution.triggers import CueWord, Triggers, find_triggers
from newsfacts.model import Attribution, Kind, SourceType, Unresolved
from newsfacts.normalize import tidy
from newsfacts.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfacts.attribution.quotations import Quotation
    from newsfacts.dates import PrintedDate
    from newsfacts.model import Segment
    from newsfacts.outlets.registry import Outlets

__all__ = ["Reader"]


@define(eq=False)
class Found:
    """An attribution before its speaker is final."""

    kind: Kind
    start: int
    end: int
    cue: tuple[int, int] | None
    source: tuple[int, int] | None
    figure: Figure | None
    rule: str
    unresolved: Unresolved | None = None
    via: tuple[str, ...] = ()
    stated_on: date | None = None
    clause: tuple[int, int] = (0, 0)


@define
class Reader:
    """Reads sentence after sentence, knowing who was met."""

    text: str
    outlets: Outlets
    own: frozenset[str]
    dates: Sequence[PrintedDate]
    blocks: list[Block]
    cast: Cast
    triggers: Triggers
    found: list[Found] = field(factory=list[Found])
    pending: list[Found] = field(factory=list[Found])
    called: set[str] = field(factory=set[str])
    quoted: set[str] = field(factory=set[str])
    intro: tuple[tuple[int, int], Mention | None, int] | None = None

    @classmethod
    def of(
        cls, text: str, segments: Sequence[Segment], outlets: Outlets, own: frozenset[str], dates: Sequence[PrintedDate]
    ) -> Reader:
        """Return a reader for an article's running text."""
        blocks = join_blocks(text, segments)
        triggers = find_triggers(text, blocks[0].start, blocks[-1].end) if blocks else Triggers([], [], [], [])
        return cls(text, outlets, own, dates, blocks, Cast.of(text, segments), triggers)

    def read(self) -> tuple[Attribution, ...]:
        """Return the attributions, in the order of their contents."""
        if not self.triggers.places:
            return ()
        self.called = self._find_called()
        self.cast.subject = self._introduced
        for number, block in enumerate(self.blocks):
            if not self.triggers.any_in(block.start, block.end):
                self.cast.pending.append((block.start, block.end))
                self.pending.clear()
                self.intro = None
                continue
            block.cut(self.text)
            before = self.blocks[number - 1] if number else None
            for count, sentence in enumerate(block.sentences):
                if self.triggers.any_in(sentence.start, sentence.end):
                    self._sentence(sentence, block.sentences[count - 1] if count else before)
                else:
                    self.cast.pending.append((sentence.start, sentence.end))
                    self.pending.clear()
                    self.intro = None
        self.cast.complete()
        return self._attributions()

    def _find_called(self) -> set[str]:
        """Single words with a capital by which speakers are called beside cues."""
        called: set[str] = set()
        text = self.text
        for cue in self.triggers.cues:
            voice = CUES[cue.form].voice
            if voice == "bare":
                if text[cue.end + 1 : cue.end + 2].isupper() and (match := _called_after().match(text, cue.end)) is not None:
                    called.add(match["name"])
                    self.quoted.add(match["name"])
            elif voice == "active":
                words = text[max(0, cue.start - 40) : cue.start].split()
                while words and words[-1] in ADVERBS:
                    words.pop()
                # A word alone: with a capital, and none in front of it that belongs to the same name.
                if words and words[-1][0].isupper() and words[-1].isalpha() and (len(words) == 1 or words[-2][0].islower() or words[-2][-1] in _ENDS):
                    called.add(words[-1])
        return {name for name in called if name.casefold() not in CONNECTIVES and name.casefold() not in ROLES}

    def known(self, word: str) -> int:
        """How surely a single word is what the article calls a speaker by: 0, 1 or 2."""
        return 2 if word in self.quoted else int(word in self.called)

    # --- sentences ---

    def _sentence(self, sentence: Sentence, before: Sentence | Block | None) -> None:
        number = len(self.found)
        cues = self.triggers.cues_in(sentence.start, sentence.end)[:_MOST_CUES]
        intro, self.intro = self.intro, None
        quotations = [quotation for quotation in sentence.quotations if not quotation.nested]
        spoken: list[tuple[int, int]] = []
        if quotations:
            spoken = self._direct(sentence, quotations, cues, intro, before)
        if not (spoken and spoken[0][0] == sentence.start):
            self.pending.clear()
        if not spoken:
            self.cast.pending.append((sentence.start, sentence.end))
        free = [
            cue
            for cue in cues
            if not any(first <= cue.start < last for first, last in spoken)
            and not any(quotation.start <= cue.start < quotation.end for quotation in quotations)
        ]
        if free:
            self._reported(sentence, free, spoken, before)
        self._documents(sentence, free, number)
        self._nouns(sentence, number)
        self._media(sentence, number)
        if len(self.found) > number:
            self._dates(sentence, number)
        elif free and not quotations:
            self._remember_intro(sentence, free)

    def _remember_intro(self, sentence: Sentence, free: list[CueWord]) -> None:
        """A sentence that ends in a cue and a comma or colon: the quotation follows in the next block."""
        cue = free[-1]
        if self.text[sentence.end - 1] in ",:" and sentence.end - cue.end < 120 and CUES[cue.form].voice == "active":
            mention = mention_before(self.text, sentence.start, cue.start, self.known)
            self.intro = ((cue.start, cue.end), mention, sentence.start)

    def _introduced(self, start: int, end: int) -> Mention | None:
        """The person whom a sentence is about; None when it opens with anything else than an office, rank or name."""
        start = self._past_adjuncts(start, end)
        word = _next_word().match(self.text, start, end)
        if word is None or not word["word"][0].isupper():
            return None
        low = word["word"].casefold()
        office = low in ROLES or low in TITLES or low == "seorang"
        if not office and (low in CONNECTIVES or low in PRONOUNS or low in OFFICE_WORDS):
            return None
        verb = _verb().search(self.text, start + 2, min(end, start + 260))
        mention = None if verb is None else mention_before(self.text, start, verb.start(), self.known)
        if mention is None or mention.refers or mention.type is not SourceType.PERSON or not mention.name:
            return None
        if mention.name.split()[0].casefold() in ROLES or not (office or word.start("word") >= mention.start):
            return None
        return mention

    # --- direct speech ---

    def _direct(
        self,
        sentence: Sentence,
        quotations: list[Quotation],
        cues: list[CueWord],
        intro: tuple[tuple[int, int], Mention | None, int] | None,
        before: Sentence | Block | None,
    ) -> list[tuple[int, int]]:
        spoken: list[tuple[int, int]] = []
        last: Found | None = None
        for number, quotation in enumerate(quotations):
            limit = quotations[number + 1].open if number + 1 < len(quotations) else sentence.end
            first_char = self.text[quotation.start]
            start, end = quotation.start, quotation.end
            if not quotation.opened:
                start = self._lost_opening(sentence, quotation)
            after = None
            if quotation.closed:
                after = self._cue_behind(quotation, limit)
            else:
                after = self._cue_inside(quotation)
            if after is not None:
                cue, mention, stop, rule, end = after
                figure, source, why = self._speaker(mention)
                found = self._add(Kind.DIRECT, start, end, cue, source, figure, rule, why)
                found.clause = (quotation.close if quotation.closed else end, stop)
                if cue is not None or mention is not None:
                    self._take_pending(found, quotation, sentence)
                self._clause_behind(sentence, found, stop, limit)
                spoken.append((min(start, quotation.open), stop))
                last = found
                continue
            if not quotation.opened:
                continue
            if last is not None and self._goes_on(last, quotation):
                joined = self.text[last.clause[0] : quotation.open].rstrip().endswith((",", ";", ":"))
                found = self._add(Kind.DIRECT, start, end, last.cue if joined else None, last.source if joined else None, last.figure, "quotation-cue-quotation" if joined else "quotation-alone", last.unresolved)
                found.clause = last.clause if joined else (start, end)
                spoken.append((quotation.open, quotation.close))
                continue
            ahead = self._cue_ahead(sentence, quotation, cues, spoken)
            if ahead is not None:
                cue, mention, begin, rule = ahead
                figure, source, why = self._speaker(mention)
                found = self._add(Kind.DIRECT, start, end, cue, source, figure, rule, why)
                found.clause = (begin, quotation.open)
                spoken.append((begin, quotation.close))
                last = found
                continue
            if number == 0 and intro is not None and quotation.open == sentence.start:
                figure, source, why = self._speaker(intro[1])
                found = self._add(Kind.DIRECT, start, end, intro[0], source, figure, "cue-quotation", why)
                found.clause = (intro[2], sentence.start)
                spoken.append((quotation.open, quotation.close))
                last = found
                continue
            if self._stands_alone(sentence, quotation, number):
                figure = self.cast.now()
                if figure is None and self.text[max(0, sentence.start - 4) : sentence.start].rstrip()[-1:] == ":":
                    continue
                found = Found(Kind.DIRECT, start, end, None, None, figure, "quotation-alone", None if figure else (Unresolved.PAGE_BEGINS_IN_THE_MIDDLE if not self.found else Unresolved.QUOTATION_WITHOUT_CUE), clause=(start, end))
                self.found.append(found)
                if number == 0 and not self._in_speech(before):
                    self.pending.append(found)
                spoken.append((quotation.open, quotation.close))
                last = found
            del first_char
        return spoken

    def _in_speech(self, before: Sentence | Block | None) -> bool:
        """Whether the sentence in front, in the same paragraph, is somebody's speech."""
        return isinstance(before, Sentence) and bool(self.found) and before.start <= self.found[-1].start < before.end

    def _clause_behind(self, sentence: Sentence, found: Found, stop: int, limit: int) -> None:
        """`"…," kata X, dan Y …`: a reported clause goes on behind the speaker."""
        match = _and_clause().match(self.text, stop, limit)
        if match is None or any(CUES[cue.form].voice == "active" for cue in self.triggers.cues_in(stop, limit)):
            return
        content = trimmed(self.text, match.end(), limit)
        if content is not None and is_clause(self.text, *content, strict=True):
            more = self._add(self._kind(sentence, *content), *content, found.cue, found.source, found.figure, "quotation-cue-clause", found.unresolved)
            more.clause = found.clause

    def _lost_opening(self, sentence: Sentence, quotation: Quotation) -> int:
        start = quotation.start
        if quotation.end - start > 400:
            for match in _sentence_break().finditer(self.text, start, quotation.end):
                start = match.end()
        return start

    def _goes_on(self, last: Found, quotation: Quotation) -> bool:
        """Whether the quotation goes on with the speech in front of it: nothing but that one's cue stands between."""
        if last.clause[1] > quotation.open or quotation.open - last.clause[1] > 160:
            return False
        between = self.text[last.clause[1] : quotation.open].strip(" \u00a0\n")
        if between.endswith((",", ":")):
            return True
        return len(between.strip(",.;:")) <= 40 and self._is_sentence_like(quotation, least=2)

    def _is_sentence_like(self, quotation: Quotation, least: int = 3) -> bool:
        words = self.text[quotation.start : quotation.end].split()
        if len(words) < least:
            return False
        first = words[0].lstrip("([")
        return bool(first) and (not first[0].islower())

    def _stands_alone(self, sentence: Sentence, quotation: Quotation, number: int) -> bool:
        if number == 0 and quotation.open != sentence.start:
            return False
        if number and self.text[sentence.start : quotation.open].strip(" .,"):
            return False
        rest = self.text[quotation.close : sentence.end].strip(" \u00a0.,;*")
        if rest and not (rest[0] == "(" and rest[-1] == ")"):
            return False
        ended = self.text[quotation.end : quotation.close].strip(" \u00a0\"”“") or self.text[quotation.end - 1] in "?!…." or self.text[quotation.close : quotation.close + 1] in (".", ",")
        words = self.text[quotation.start : quotation.end].split()
        if len(words) < 3 and not (ended and (self.pending or len(words) == 2)):
            return False
        return bool(ended) or not quotation.closed or len(words) >= 8

    def _cue_behind(
        self, quotation: Quotation, limit: int
    ) -> tuple[tuple[int, int] | None, Mention | None, int, str, int] | None:
        """The cue right behind a quotation, with its speaker and where the phrase ends."""
        text = self.text
        match = _behind().match(text, quotation.close, limit)
        if match is None:
            return None
        word = match["word"]
        low = word.casefold()
        start, end = match.span("word")
        mark = text[quotation.close - 2 : quotation.close - 1]
        spoken_mark = bool(text[quotation.end : quotation.close].strip(" \u00a0\"”“»")) or text[quotation.end - 1] in "?!…" or "," in match[0]
        info = CUES.get(low)
        del mark
        if low == "demikian" and not spoken_mark:
            return None
        if info is not None and info.voice == "bare" and info.its_own:
            return (start, end), Mention(start, end, "", refers=True, stop=end), end, "quotation-cue-nya", quotation.end
        if low == "menurut":
            mention = mention_behind(text, end, limit, self.known)
            return None if mention is None else ((start, end), mention, mention.stop, "quotation-cue", quotation.end)
        if (info is not None and info.voice in ("bare",)) or (info is not None and info.voice == "active" and spoken_mark):
            mention = mention_behind(text, end, limit, self.known)
            if mention is None and info.voice == "active":
                return None
            if mention is None and low not in BARE_ROOTS:
                return None
            return (start, end), mention, mention.stop if mention else end, "quotation-cue", quotation.end
        if word[0].islower() and spoken_mark and low.endswith("nya") and len(low) > 5 and low not in _NO_CUES:
            return (start, end), Mention(start, end, "", refers=True, stop=end), end, "quotation-cue-nya", quotation.end
        if word[0].islower() and spoken_mark and low not in _NO_CUES and len(low) > 3:
            mention = mention_behind(text, end, limit, self.known)
            if mention is not None and (mention.refers or text[mention.start].isupper() or mention.role):
                return (start, end), mention, mention.stop, "quotation-any-cue", quotation.end
            return None
        if low in PRONOUNS or word[0].isupper():
            return self._subject_behind(quotation, start, limit, spoken=spoken_mark)
        return None

    def _subject_behind(
        self, quotation: Quotation, start: int, limit: int, *, spoken: bool
    ) -> tuple[tuple[int, int] | None, Mention | None, int, str, int] | None:
        """`"…," Nama menegaskan`, and `"…," AKP Nama.` whose verb is missing."""
        for cue in self.triggers.cues_in(start, limit):
            if CUES[cue.form].voice == "active" and cue.start - start < 120 and spoken:
                mention = mention_before(self.text, start, cue.start, self.known)
                rest = self.text[cue.end : limit].strip(" \u00a0.,")
                if mention is not None and (not rest or rest.split()[0].casefold() in TAILS):
                    return (cue.start, cue.end), mention, cue.end, "quotation-subject-cue", quotation.end
            break
        if not spoken or self.text[start].islower():
            return None
        mention = mention_behind(self.text, start, limit, self.known)
        if mention is None or mention.type is not SourceType.PERSON or not mention.name:
            return None
        rest = self.text[mention.stop : limit].strip(" \u00a0.")
        if not rest or rest[0] in ",(" or rest.split()[0].casefold() in TAILS:
            return None, mention, mention.stop, "quotation-name", quotation.end
        return None

    def _cue_inside(
        self, quotation: Quotation
    ) -> tuple[tuple[int, int] | None, Mention | None, int, str, int] | None:
        """The cue of a quotation that is never closed: the last one in it with a comma in front."""
        text = self.text
        best = None
        for cue in self.triggers.cues_in(quotation.start, quotation.end):
            info = CUES[cue.form]
            if info.voice != "bare" or text[max(0, cue.start - 3) : cue.start].rstrip()[-1:] not in ",?!" or cue.form in ("menurut", "demikian"):
                continue
            if info.its_own:
                mention: Mention | None = Mention(cue.start, cue.end, "", refers=True, stop=cue.end)
            else:
                mention = mention_behind(text, cue.end, quotation.end, self.known)
            if mention is None:
                continue
            content = trimmed(text, quotation.start, cue.start)
            if content is not None:
                best = ((cue.start, cue.end), mention, mention.stop, "quotation-cue", content[1])
                break
        return best

    def _cue_ahead(
        self, sentence: Sentence, quotation: Quotation, cues: list[CueWord], spoken: list[tuple[int, int]]
    ) -> tuple[tuple[int, int] | None, Mention | None, int, str] | None:
        """The cue in front of a quotation."""
        text = self.text
        begin = max([sentence.start, *(last for _, last in spoken if last <= quotation.open)])
        ahead = [cue for cue in cues if begin <= cue.start < quotation.open]
        front = text[begin : quotation.open].rstrip(" \u00a0\n")
        if ahead and front:
            cue = ahead[-1]
            info = CUES[cue.form]
            gap = text[cue.end : quotation.open].strip(" \u00a0\n")
            marked = front[-1] in ",:"
            fits = not gap.strip(",:") or gap.strip(" ,:") in COMPLEMENTIZERS or (marked and len(gap) < 140 and self._is_gap(gap))
            if fits and (marked or self._is_sentence_like(quotation, least=4)) and not self._negated(cue, begin):
                if not marked and not self._ends_sentence(quotation, sentence):
                    return None
                if info.voice == "active" or cue.form == "bilang":
                    mention = mention_before(text, begin, cue.start, self.known)
                    if mention is None and not self._elliptic(begin, cue.start):
                        relative = self._relative(begin, cue)
                        if relative is None:
                            return None
                        mention = relative
                    if mention is None:
                        mention = self._subject_of(sentence, cue.start)
                    return (cue.start, cue.end), mention, begin, "cue-quotation"
                if info.voice == "bare":
                    if info.its_own:
                        return (cue.start, cue.end), Mention(cue.start, cue.end, "", refers=True, stop=cue.end), begin, "cue-quotation"
                    mention = mention_behind(text, cue.end, quotation.open, self.known)
                    if mention is not None:
                        return (cue.start, cue.end), mention, begin, "cue-quotation"
                if info.voice == "passive" and marked:
                    mention = mention_behind(text, cue.end, quotation.open, self.known)
                    if mention is not None:
                        return (cue.start, cue.end), mention, begin, "cue-quotation"
        if front.endswith(":") and self._is_sentence_like(quotation):
            mention = mention_before(text, begin, begin + len(front) - 1, self.known)
            if mention is not None and mention.type is SourceType.PERSON and mention.name and not mention.refers and len(front) < 60:
                return None, mention, begin, "name-quotation"
        return None

    def _is_gap(self, gap: str) -> bool:
        """Whether the words between cue and quotation are no content: to whom, when, where."""
        first = gap.lstrip(" ,(").split(maxsplit=1)
        return bool(first) and (first[0].casefold().strip(",:") in TAILS or gap[0] == "(" or first[0].casefold().strip(",:") in ("demikian", "begini", "berikut", "ini", "itu"))

    def _ends_sentence(self, quotation: Quotation, sentence: Sentence) -> bool:
        return not self.text[quotation.close : sentence.end].strip(" \u00a0.,")

    # --- speakers ---

    def _speaker(self, mention: Mention | None, *, aside: bool = False) -> tuple[Figure | None, tuple[int, int] | None, Unresolved | None]:
        if mention is None:
            return None, None, Unresolved.SPEAKER_NOT_NAMED
        figure = self.cast.meet(mention, aside=aside)
        if figure is None:
            why = Unresolved.PAGE_BEGINS_IN_THE_MIDDLE if not self.found else Unresolved.PRONOUN_WITHOUT_ANTECEDENT
        else:
            why = None
        own = CUES.get(self.text[mention.start : mention.end].casefold())
        source = None if mention.refers and (self.text[mention.start : mention.end].casefold().endswith("nya") and self.text[mention.start : mention.end].casefold() not in PRONOUNS) else (mention.start, mention.end)
        del own
        return figure, source, why

    def _add(
        self, kind: Kind, start: int, end: int, cue: tuple[int, int] | None, source: tuple[int, int] | None,
        figure: Figure | None, rule: str, why: Unresolved | None = None,
    ) -> Found:
        found = Found(kind, start, end, cue, source, figure, rule, why if figure is None else None, clause=(start, end))
        self.found.append(found)
        return found

    def _take_pending(self, found: Found, quotation: Quotation, sentence: Sentence) -> None:
        """Give the quotations without cue right before this one its cue and speaker."""
        if quotation.open == sentence.start:
            for pending in self.pending:
                pending.cue, pending.source, pending.figure = found.cue, found.source, found.figure
                pending.unresolved, pending.rule, pending.clause = found.unresolved, "quotation-run", found.clause
        self.pending.clear()

    # --- reported speech ---

    def _negated(self, cue: CueWord, begin: int) -> bool:
        words = self.text[max(begin, cue.start - 40) : cue.start].casefold().split()
        if not words:
            return False
        negations = NEGATIONS
        last = words[-1].strip(",")
        if last in negations and not words[-1].endswith(","):
            return True
        if len(words) > 1 and last in ADVERBS and words[-2] in negations:
            return True
        return last.startswith("saat") and False

    def _elliptic(self, begin: int, stop: int) -> bool:
        """Whether the verb has no subject of its own: it is another one of the same speaker's."""
        front = self.text[begin:stop].rstrip(" \u00a0,").casefold()
        last = front.rsplit(maxsplit=1)[-1] if front.split() else ""
        return not front or last in _SAME_SUBJECT

    def _relative(self, begin: int, cue: CueWord) -> Mention | None:
        front = self.text[begin : cue.start].rstrip()
        words = front.split()
        if not words:
            return None
        if words[-1].casefold() == "yang":
            return mention_of(self.text, begin, begin + len(front) - 4, self.known)
        return None

    def _reported(
        self, sentence: Sentence, cues: list[CueWord], spoken: list[tuple[int, int]], before: Sentence | Block | None
    ) -> None:
        begin = sentence.start
        stop = sentence.end
        for first, last in spoken:
            if first <= begin < last:
                begin = last
        used: list[Found] = []
        for number, cue in enumerate(cues):
            if cue.start < begin:
                continue
            limit = min([stop, *(first for first, _ in spoken if first > cue.start)])
            info = CUES[cue.form]
            if info.voice == "active":
                made = self._subject_verb(sentence, cue, cues[number + 1 :], begin, limit, used, before)
            elif info.voice == "passive":
                made = self._passive(sentence, cue, begin, limit, before)
            elif info.group == "according":
                made = self._around(sentence, cue, cues[number + 1 :], begin, limit, "according-to")
            elif info.root in REPORTED_ROOTS or self._is_aside(cue, limit):
                made = self._around(sentence, cue, cues[number + 1 :], begin, limit, "clause-cue")
            else:
                made = []
            used.extend(made)

    def _is_aside(self, cue: CueWord, limit: int) -> bool:
        """Whether a rarer root stands between commas with somebody who is called so: `…, keluh Norma, …`."""
        match = _called_after().match(self.text, cue.end, limit)
        return (
            match is not None
            and self.text[max(0, cue.start - 2) : cue.start].strip() == ","
            and self.text[match.end() : match.end() + 1] in ",."
        )

    def _subject_verb(
        self,
        sentence: Sentence,
        cue: CueWord,
        later: list[CueWord],
        begin: int,
        limit: int,
        used: list[Found],
        before: Sentence | Block | None,
    ) -> list[Found]:
        text = self.text
        info = CUES[cue.form]
        if self._negated(cue, begin) or _condition().match(text, begin, cue.start):
            return []
        clause_start = begin
        for other in used:
            if other.start <= cue.start and other.rule in ("subject-cue", "relative-cue", "according-to", "clause-cue", "same-subject-cue"):
                clause_start = max(clause_start, other.start if other.end >= cue.start else other.end)
        joint = None
        if cue.start - clause_start > 20:
            for joint in _joint().finditer(text, clause_start, cue.start):
                pass
        if joint is not None and _verb().search(text, clause_start, joint.start()) is None and text[joint.start()] != ",":
            joint = None
        if joint is not None and text[joint.end() : cue.start].strip():
            front = mention_before(text, joint.end(), cue.start, self.known)
            if front is not None:
                clause_start = joint.end()
        rule = "subject-cue"
        quoted_by: tuple[str, ...] = ()
        for match in _quoting().finditer(text, clause_start, cue.start) if self.triggers.names_media(clause_start, cue.start) else ():
            quoted_by = (tidy(match["medium"]),)
            clause_start = match.end()
        mention = self._relative(clause_start, cue)
        if mention is not None:
            rule = "relative-cue"
        elif text[clause_start : cue.start].rstrip().casefold().endswith("yang"):
            return []
        elif not self._elliptic(clause_start, cue.start):
            mention = mention_before(text, clause_start, cue.start, self.known)
            if mention is None:
                return []
        same: Found | None = None
        if mention is None:
            same = next((found for found in reversed(used) if found.figure is not None), None)
            rule = "same-subject-cue"
            if same is None:
                mention = self._subject_of(sentence, cue.start)
                if mention is None:
                    return []
        if rule == "relative-cue" and info.group == "document" and mention is not None and mention.type is not SourceType.DOCUMENT:
            return []
        if mention is not None and info.group == "document" and mention.type not in (SourceType.DOCUMENT, SourceType.ORGANISATION, SourceType.GROUP):
            return []
        if mention is not None and info.group == "document" and mention.type is not SourceType.DOCUMENT and cue.form != "mencatat" and past_complementizer(text, cue.end, limit) is None:
            return []
        if mention is not None and info.group == "document" and mention.type is not SourceType.ORGANISATION:
            words = text[mention.start : mention.end].split()
            if not any(word[0].isupper() or word[0].isdigit() for word in words[1:]) and words[-1].casefold() not in ("ini", "itu", "tersebut"):
                return []
        if mention is not None and mention.type is SourceType.DOCUMENT and info.group == "request" and cue.form not in ("mengimbau", "meminta", "mewajibkan", "melarang", "memerintahkan", "mendesak"):
            return []
        content = self._complement(cue, later, limit, clause_start)
        if content is None:
            if info.group != "document" and _back_object().match(text, cue.end, limit) and mention is not None:
                return self._back(sentence, cue, mention, before)
            if mention is not None and mention.type is SourceType.PERSON and " " in mention.name:
                self.cast.introduce(mention, surely=True)
            return []
        start, end = content
        if rule == "relative-cue" and text[max(0, mention.end if mention else 0) : cue.start].lstrip().startswith(",") and (comma := _comma_in(text, start, end)) > 0:
            # `X, yang mengatakan …, pulang`: the sentence goes on behind the relative clause.
            end = comma
        if same is not None:
            figure, source, why = same.figure, same.source, None
        else:
            figure, source, why = self._speaker(mention, aside=rule == "relative-cue")
        found = self._add(self._kind(sentence, start, end), start, end, (cue.start, cue.end), source, figure, rule, why)
        found.clause = (clause_start, limit)
        found.via = quoted_by
        for other in used:
            # `A berkata X dan memperingatkan Y`: the first one ends where the second verb begins.
            if rule == "same-subject-cue" and other.start < cue.start < other.end:
                cut = trimmed(text, other.start, _without_joint(text, other.start, cue.start))
                if cut is not None:
                    other.end = cut[1]
        return [found]

    def _subject_of(self, sentence: Sentence, stop: int, start: int | None = None) -> Mention | None:
        """Who the sentence is about: the subject in front of its first verb."""
        if start is None:
            start = self._past_adjuncts(sentence.start, stop)
        verb = _verb().search(self.text, start + 2, stop)
        return None if verb is None else mention_before(self.text, start, verb.start(), self.known)

    def _past_adjuncts(self, start: int, stop: int) -> int:
        """Return where the sentence begins behind `Seperti diberitakan X, ` and the like."""
        for _ in range(2):
            word = _next_word().match(self.text, start, stop)
            if word is None or word["word"].casefold() not in CONNECTIVES:
                break
            comma = _comma_in(self.text, start, min(stop, start + 140))
            if comma < 0:
                break
            start = comma + 1
        return start

    def _kind(self, sentence: Sentence, start: int, end: int) -> Kind:
        inner = [q for q in sentence.quotations if start <= q.open and q.close <= end + 2 and q.opened and q.closed]
        return Kind.MIXED if inner else Kind.INDIRECT

    def _complement(
        self, cue: CueWord, later: list[CueWord], limit: int, begin: int | None = None
    ) -> tuple[int, int] | None:
        """What the verb says, None when that is no clause."""
        text = self.text
        info = CUES[cue.form]
        start = past_complementizer(text, cue.end, limit)
        sure = start is not None
        if start is None:
            start = cue.end
            match = _comma().match(text, cue.end, limit)
            if match is not None:
                start, sure = match.end(), True
                inner = past_complementizer(text, start, limit)
                start = start if inner is None else inner
                skipped = _aside().match(text, start, limit)
                if skipped is not None:
                    start = skipped.end()
            else:
                word = _next_word().match(text, cue.end, limit)
                low = word["word"].casefold() if word is not None else ""
                if low in ("kembali", "lagi", "pula", "juga", "secara", "sebelumnya"):
                    word = _next_word().match(text, word.end(), limit) if word is not None else None
                    low = word["word"].casefold() if word is not None else ""
                that = None
                if low in SPEECH_NOUNS or low.removesuffix("nya") in SPEECH_NOUNS or low in TAILS or low in _TIMES:
                    that = _that().search(text, cue.end, min(limit, cue.end + 160))
                if that is not None and cue.form in _DENIALS and low.removesuffix("nya") in SPEECH_NOUNS:
                    return None
                if that is not None and "," not in text[cue.end : that.start()]:
                    start, sure = that.end(), True
                elif info.group != "request" and low in TAILS and low not in ("dan", "untuk", "agar", "jika", "kalau", "bahwa", "karena") and low not in PREDICATES and low not in ("soal", "ini", "dengan", "di", "dalam", "pada", "sebagai", "setelah", "sebelum", "saat", "selepas", "namun") :
                    comma = _comma_in(text, cue.end, min(limit, cue.end + 120))
                    if comma < 0 or low in ("terkait", "mengenai", "tentang"):
                        return None
                    aside = _aside().match(text, comma + 1, limit)
                    start = aside.end() if aside else comma + 1
                    if not is_clause(text, start, limit, strict=True):
                        return None
                    sure = True
                elif low in ("sebagai", "tentang", "terkait", "mengenai", "soal") and info.group != "clause":
                    return None
        end = limit
        for other in later:
            other_info = CUES[other.form]
            if other.start >= end:
                break
            if other_info.voice == "bare" and other.start > start and text[max(0, other.start - 3) : other.start].rstrip()[-1:] == "," and other_info.root in REPORTED_ROOTS and not other_info.its_own and mention_behind(text, other.end, end, self.known) is not None:
                end = other.start
            elif other_info.voice == "active" and other.start > start:
                joints = [joint.start() for joint in _joint().finditer(text, start, other.start)]
                if joints and mention_before(text, joints[-1] + 4, other.start, self.known) is not None and text[joints[-1]] == ",":
                    end = joints[-1]
        if begin is not None and _concession().match(text, begin, cue.start) and (comma := _comma_in(text, start, end)) > 0:
            # `Meski X mengaku lupa, Y menyatakan …`
            end = comma
        end, _ = without_tail(text, start, end)
        for phrase in self._media_in(start, end):
            if text[max(0, phrase.start - 3) : phrase.start].rstrip()[-1:] == ",":
                end = phrase.start
                break
        content = trimmed(text, start, end, fewest=1 if cue.form == "mengaku" else 2)
        if content is None:
            return None
        if info.group == "request":
            if cue.form == "mengajak" and _named_addressee().match(text, content[0], content[1]):
                return None
            if text[content[0] : content[1]].split(maxsplit=1)[0].casefold() in ("adanya", "pentingnya", "perlunya"):
                return None
            if not sure and _no_request().match(text, content[0]):
                return None
            return content if sure or _asks().search(text, *content) is not None else None
        if not sure and info.group == "joined":
            return None
        if cue.form == "mengaku" and " " not in text[content[0] : content[1]]:
            return content
        if not sure and not is_clause(text, *content, strict=info.group in ("either", "document"), bare=True):
            return None
        if sure and info.group != "clause" and not is_clause(text, *content, strict=False):
            return None
        return content

    def _around(self, sentence: Sentence, cue: CueWord, later: list[CueWord], begin: int, limit: int, rule: str) -> list[Found]:
        """`…, kata X, …`: the clause stands in front of the cue, behind the speaker, or on both sides."""
        text = self.text
        info = CUES[cue.form]
        before_char = text[begin : cue.start].rstrip()[-1:]
        first = not before_char
        if info.its_own:
            mention: Mention | None = Mention(cue.start, cue.end, "", refers=True, stop=cue.end)
        else:
            mention = mention_behind(text, cue.end, limit, self.known)
        if mention is None:
            return []
        word = _next_word().match(text, cue.end, limit)
        beside = word is not None and (word["word"][0].isupper() or word["word"].casefold() in PRONOUNS or word["word"].casefold() in ROLES)
        if info.group == "bare" and not info.its_own and before_char != "," and not first and not beside:
            return []
        if info.group == "bare" and not first and before_char != "," and not (cue.form in ("kata", "ujar", "katanya", "ucap", "sebut") and (mention.refers or mention.type is SourceType.PERSON)):
            return []
        if info.group == "bare" and mention.type is SourceType.PERSON and not mention.refers and not text[mention.start].isupper() and not mention.role and not before_char == ",":
            return []
        if self._negated(cue, begin) or text[begin : cue.start].rstrip().casefold().endswith(("yang", " kata", "seperti", "istilah")):
            if not text[begin : cue.start].rstrip().casefold().endswith("yang"):
                return []
        if info.group == "according" and first and mention.type is SourceType.DOCUMENT or (info.group == "according" and first):
            for other in later:
                # `Menurut keterangan X, Nama, menyebutkan bahwa …`: the verb has it.
                if CUES[other.form].voice == "active" and other.start - mention.stop < 60 and text[mention.stop : other.start].strip(" ,")[:1].isupper() and past_complementizer(text, other.end, limit) is not None:
                    return []
                if CUES[other.form].voice == "active" and not text[mention.stop : other.start].strip(" ,"):
                    return []
                break
        made: list[Found] = []
        front = trimmed(text, begin, cue.start, fewest=1)
        stop = mention.stop
        rest = text[stop:limit]
        head = rest.lstrip(" \u00a0")
        behind: tuple[int, int] | None = None
        if head and head[0] in ",":
            offset = stop + len(rest) - len(head) + 1
            aside = _aside().match(text, offset, limit)
            behind = trimmed(text, aside.end() if aside else offset, limit)
        elif head and head[0] not in ".;" and (head.split()[0].casefold() not in TAILS or first):
            offset = stop
            if head.split()[0].casefold() in TAILS and first:
                comma = _comma_in(text, stop, limit)
                offset = comma + 1 if comma >= 0 and head.split()[0].casefold() not in ("bahwa",) else stop
            behind = trimmed(text, offset, limit)
        elif head and head[0] not in ".;":
            comma = _comma_in(text, stop, min(limit, stop + 120))
            if comma >= 0:
                aside = _aside().match(text, comma + 1, limit)
                behind = trimmed(text, aside.end() if aside else comma + 1, limit)
                if behind is not None and not is_clause(text, *behind, strict=True):
                    behind = None
        if behind is not None:
            inner = past_complementizer(text, behind[0], behind[1])
            begin_at = behind[0] if inner is None else inner
            end_at, _ = without_tail(text, begin_at, behind[1])
            end_at = self._before_media(begin_at, end_at)
            behind = trimmed(text, begin_at, end_at)
        if behind is not None and not first and not self._is_content(behind):
            behind = None
        if behind is not None:
            for other in later:
                if other.start > behind[0] and CUES[other.form].voice == "bare" and text[max(0, other.start - 3) : other.start].rstrip()[-1:] == "," and other.start < behind[1] and not CUES[other.form].its_own and CUES[other.form].root in REPORTED_ROOTS and mention_behind(text, other.end, limit, self.known) is not None:
                    behind = trimmed(text, behind[0], other.start)
                    break
        if front is not None and (is_connective(text[front[0] : front[1]]) or self._is_adjunct(front)):
            front = None
        if front is None and behind is None:
            return []
        if front is not None and any(found.start <= front[0] < found.end for found in self.found[-3:]):
            front = None
            if behind is None:
                return []
        figure, source, why = self._speaker(mention)
        if front is not None:
            # What somebody is said to expect is no statement of theirs.
            self.found[-_RECENT:] = [
                found
                for found in self.found[-_RECENT:]
                if not (front[0] <= found.start < front[1] and found.cue and self.text[slice(*found.cue)] in _FORECASTS)
            ]
        for content in (front, behind):
            if content is not None:
                found = self._add(self._kind(sentence, *content), *content, (cue.start, cue.end), source, figure, rule, why)
                found.clause = (cue.start, limit if content is behind else stop + 80)
                made.append(found)
        return made

    def _is_content(self, span: tuple[int, int]) -> bool:
        text = self.text
        word = text[span[0] : span[1]].split(maxsplit=1)[0].casefold()
        if word[0].isdigit() and span[1] - span[0] < 24 and any(each.start <= span[0] < each.end for each in self.dates):
            return False
        if word in TAILS and word not in PREDICATES and word not in ("dan", "tetapi", "karena", "agar", "untuk", "sebab", "di", "dengan", "sehingga", "dari", "dalam", "yang", "ini", "namun", "pada"):
            return False
        return is_clause(text, *span, strict=text[span[0]].isupper()) or word in ("karena", "termasuk", "terutama", "agar", "sehingga")

    def _is_adjunct(self, span: tuple[int, int]) -> bool:
        return False

    def _before_media(self, start: int, end: int) -> int:
        for phrase in self._media_in(start, end):
            if self.text[phrase.start - 2 : phrase.start].rstrip()[-1:] == ",":
                return phrase.start
        return end

    def _media_in(self, start: int, end: int) -> list[MediaPhrase]:
        """Return the media named in a stretch; where no word of such phrases stands, without looking further."""
        if not self.triggers.names_media(start, end):
            return []
        return media_phrases(self.text, start, end, self.outlets, self.own)

    def _passive(self, sentence: Sentence, cue: CueWord, begin: int, limit: int, before: Sentence | Block | None) -> list[Found]:
        text = self.text
        front = text[begin : cue.start].strip()
        low = front.casefold()
        back = _back_subject().fullmatch(front)
        info = CUES[cue.form]
        behind = cue.end
        oleh = _by().match(text, behind, limit)
        cue_end = cue.end
        if oleh is not None:
            behind, cue_end = oleh.end(), oleh.end("oleh")
        if back is not None:
            if self._negated(cue, begin):
                return []
            mention = mention_behind(text, behind, limit, self.known)
            if mention is None:
                return []
            return self._back(sentence, CueWord(cue.start, cue_end, cue.form), mention, before)
        if info.group == "request" or cue.form in ("disebut", "disebutkan", "dinilai", "diakui", "dipastikan", "diperkirakan", "diprediksi", "dianggap", "ditetapkan", "ditulis") and oleh is None and not (front == "" or low.endswith(",")):
            return []
        if not (front == "" or front.endswith(",") or is_connective(front)):
            if info.group in ("either", "clause"):
                named = mention_behind(text, behind, limit, self.known)
                if named is not None and named.type is SourceType.PERSON and named.name and named.role:
                    self.cast.introduce(named)
            return []
        mention = mention_behind(text, behind, limit, self.known)
        if mention is None or (mention.type is not SourceType.PERSON and not mention.refers):
            return []
        start = mention.stop
        match = _comma().match(text, start, limit)
        inner = past_complementizer(text, start, limit)
        if inner is not None:
            start = inner
        elif match is not None:
            aside = _aside().match(text, match.end(), limit)
            start = aside.end() if aside else match.end()
        else:
            comma = _comma_in(text, start, min(limit, start + 120))
            if comma < 0:
                return []
            start = comma + 1
        end, _ = without_tail(text, start, limit)
        content = trimmed(text, start, end)
        if content is None or not is_clause(text, *content, strict=True):
            return []
        figure, source, why = self._speaker(mention)
        found = self._add(self._kind(sentence, *content), *content, (cue.start, cue_end), source, figure, "passive-cue", why)
        found.clause = (begin, limit)
        return [found]

    def _back(
        self, sentence: Sentence, cue: CueWord, mention: Mention, before: Sentence | Block | None
    ) -> list[Found]:
        """`Hal itu disampaikan X`: the sentence before is what X said, unless it has a speaker already."""
        if isinstance(before, Block):
            before.cut(self.text)
            before = before.sentences[-1] if before.sentences else None
        figure, source, why = self._speaker(mention)
        if before is None or any(found.start < before.end and before.start < found.end and (found.figure is figure or found.kind is Kind.DIRECT) for found in self.found[-_RECENT:]):
            return []
        content = trimmed(self.text, before.start, before.end)
        if content is None:
            return []
        found = self._add(self._kind(before, *content), *content, (cue.start, cue.end), source, figure, "backward-reference", why)
        found.clause = (sentence.start, sentence.end)
        return [found]

    # --- documents, nouns, media, dates ---

    def _documents(self, sentence: Sentence, free: list[CueWord], number: int) -> None:
        """`Berdasarkan data X, …`, `Dalam laporan X, …`."""
        text = self.text
        if not self.triggers.opens_document(sentence.start, min(sentence.end, sentence.start + 60)):
            return
        match = _document_lead().match(text, sentence.start, sentence.end)
        if match is None:
            return
        if self.found[number:] or any(CUES[cue.form].voice == "active" and cue.start < match.end() + 80 for cue in free):
            return
        start, end = match.span("source")
        stop = match.end()
        content = trimmed(text, stop, without_tail(text, stop, self._before_media(stop, sentence.end))[0])
        if content is None or not is_clause(text, *content, strict=True):
            return
        name = tidy(text[start:end])
        words = name.split()
        law = words[0].casefold() in ("pasal", "uu", "undang-undang", "peraturan", "putusan")
        if len(words) < 2 or not any(
            word[0].isupper() or word in ORGANISATIONS or word in ROLES or (law and word[0].isdigit()) for word in words[1:]
        ):
            return
        mention = Mention(start, end, name, type=SourceType.DOCUMENT, stop=end)
        cue = match.span("cue")
        if words[0].casefold() in ("keterangan", "penjelasan", "pernyataan", "informasi"):
            person = mention_behind(text, start + len(words[0]), end, self.known)
            if person is not None and person.type is SourceType.PERSON and person.name and person.role:
                mention, cue = person, (cue[0], start + len(words[0]))
        figure, source, why = self._speaker(mention)
        found = self._add(self._kind(sentence, *content), *content, cue, source, figure, "document-lead", why)
        found.clause = (sentence.start, sentence.end)

    def _nouns(self, sentence: Sentence, number: int) -> None:
        """`pernyataan X bahwa …`, `mengeluarkan peringatan bahwa …`."""
        text = self.text
        if text.find("bahwa", sentence.start, sentence.end) < 0:
            return
        for match in _noun_that().finditer(text, sentence.start, sentence.end):
            content = trimmed(text, match.end(), sentence.end)
            if content is None or any(found.start == content[0] for found in self.found[number:]):
                continue
            inside = next((q for q in sentence.quotations if q.start <= match.start() < q.end), None)
            if inside is not None:
                stop = _sentence_break().search(text, content[0], inside.end)
                content = trimmed(text, content[0], stop.start() if stop else inside.end)
                if content is None:
                    continue
            if inside is not None and not (match["source"] or "").strip():
                continue
            if " yang " in f" {match['source'] or ''} ":
                continue
            if match["source"] is not None and match["source"].strip():
                mention = mention_behind(text, match.start("source"), match.end("source"), self.known)
                cue = (match.start("noun"), match.start("source"))
                cue = (cue[0], cue[0] + len(text[cue[0] : cue[1]].rstrip()))
            else:
                verb = _verb_before().search(text, max(sentence.start, match.start() - 40), match.start("noun"))
                if verb is None or verb["verb"] in _DENIALS:
                    continue
                mention = mention_before(text, sentence.start, verb.start("verb"), self.known)
                cue = (verb.start("verb"), match.end("noun"))
            if mention is None or mention.refers and inside is not None:
                continue
            figure, source, why = self._speaker(mention, aside=True)
            found = self._add(self._kind(sentence, *content), *content, cue, source, figure, "noun-that", why)
            found.clause = (found.start, found.end)

    def _media(self, sentence: Sentence, number: int) -> None:
        """Add the media that the sentence's statements came through; a medium alone is the speaker."""
        text = self.text
        phrases = [
            phrase
            for phrase in self._media_in(sentence.start, sentence.end)
            if not any(q.start <= phrase.start < q.end for q in sentence.quotations)
        ]
        if not phrases:
            return
        new = self.found[number:]
        names = tuple(dict.fromkeys(name for phrase in phrases for name in phrase.names))
        new = [found for found in new if found.figure is None or found.figure.name not in names]
        if new:
            if names:
                for found in new:
                    if found.rule != "noun-that":
                        found.via = found.via or names
            return
        phrase = phrases[0]
        if phrase.source is None or self.found[number:]:
            return
        if phrase.start - sentence.start <= 12 or not text[sentence.start : phrase.start].strip():
            start = phrases[-1].end if len(phrases) > 1 and phrases[-1].start - phrases[0].end < 5 else phrase.end
            aside = _comma().match(text, start, sentence.end)
            if aside is None:
                comma = _comma_in(text, start, min(sentence.end, start + 80))
                if comma < 0:
                    return
                start = comma + 1
            else:
                start = aside.end()
            date_aside = _aside().match(text, start, sentence.end)
            content = trimmed(text, date_aside.end() if date_aside else start, sentence.end)
            inner = content and past_complementizer(text, content[0], content[1])
            if content and inner:
                content = trimmed(text, inner, content[1])
        else:
            if text[max(0, phrase.start - 3) : phrase.start].rstrip()[-1:] != ",":
                return
            content = trimmed(text, sentence.start, phrase.start)
        if content is None or not is_clause(text, *content, strict=True):
            return
        mention = Mention(*phrase.source, phrase.names[0], type=SourceType.MEDIUM, stop=phrase.end)
        figure, source, why = self._speaker(mention)
        found = self._add(self._kind(sentence, *content), *content, phrase.cue, source, figure, "medium", why)
        found.clause = (sentence.start, sentence.end)
        found.via = phrase.names[1:]

    def _dates(self, sentence: Sentence, number: int) -> None:
        """Give each statement the date that stands in its own clause, outside what was said."""
        new = self.found[number:] + [found for found in self.found[max(0, number - 3) : number] if found.clause[0] >= sentence.start]
        if not new or not self.dates:
            return
        for match in _day_and_month().finditer(self.text, sentence.start, sentence.end):
            day = self._this_year(match)
            if day is not None and not any(found.start <= match.start() < found.end for found in new):
                for found in new:
                    found.stated_on = found.stated_on or day
        first = bisect_left(self.dates, sentence.start, key=lambda printed: printed.start)
        for printed in self.dates[first:]:
            if printed.start >= sentence.end:
                break
            if printed.value is None:
                continue
            day = printed.value.date() if isinstance(printed.value, datetime) else printed.value
            inside = any(found.start <= printed.start < found.end for found in new)
            if inside:
                continue
            for found in new:
                if found.stated_on is None and found.rule != "noun-that":
                    found.stated_on = day

    def _this_year(self, match: regex.Match[str]) -> date | None:
        """Return the day that `(13/11)` means where the article prints one year only; None otherwise."""
        years = {printed.value.year for printed in self.dates if printed.value is not None}
        if len(years) != 1:
            return None
        try:
            return date(years.pop(), int(match["month"]), int(match["day"]))
        except ValueError:
            return None

    def _attributions(self) -> tuple[Attribution, ...]:
        made: list[Attribution] = []
        for found in sorted(self.found, key=lambda each: (each.start, each.end)):
            if found.end <= found.start:
                continue
            cue = Span(*found.cue) if found.cue is not None else None
            if cue is not None and cue.start < found.end and found.start < cue.end:
                continue
            made.append(
                Attribution(
                    kind=found.kind,
                    content=Span(found.start, found.end),
                    quote=tidy(self.text[found.start : found.end]),
                    cue=cue,
                    source=Span(*found.source) if found.source is not None else None,
                    speaker=None if found.figure is None else found.figure.speaker,
                    via=found.via,
                    stated_on=found.stated_on,
                    rule=found.rule,
                    unresolved=found.unresolved if found.figure is None else None,
                )
            )
        return tuple(made)


def _comma_in(text: str, start: int, end: int) -> int:
    """Return where the next comma stands that parts words, not the digits of a number; -1 without one."""
    position = text.find(",", start, end)
    while position >= 0 and text[position + 1 : position + 2].isdigit():
        position = text.find(",", position + 1, end)
    return position


def _without_joint(text: str, start: int, stop: int) -> int:
    match = None
    for match in _last_joint().finditer(text, start, stop):
        pass
    return stop if match is None else match.start()


_MOST_CUES = 60
_RECENT = 12
"""So many statements are looked back at: more than one sentence has."""
_FORECASTS = frozenset({"memperkirakan", "memprediksi", "memproyeksikan"})
_SAME_SUBJECT = frozenset({"dan", "serta", "sambil", "seraya", "sembari", "tetapi", "namun", "sekaligus", "dengan"})
_DENIALS = frozenset({"membantah", "menepis", "menampik", "menolak", "menanggapi", "menyanggah", "merespons", "menyayangkan", "mendengar", "menerima"})
_TIMES = frozenset({"pekan", "kemarin", "tadi", "sebelumnya", "hari", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad", "lagi", "kembali", "pula"})


_ENDS = '.,!?:;”"\''
_NO_CUES = (
    CONNECTIVES
    | TAILS
    | COMPLEMENTIZERS
    | PREDICATES
    | NEGATIONS
    | frozenset("pikir pikirnya batin batinnya yang dan atau itu ini karena serta milik versi oleh para antara bersama ala karya dari merupakan sebuah seorang tersebut adalah bagi".split())
)


@cache
def _behind() -> regex.Pattern[str]:
    return regex.compile(r"[\s\u00a0,.”\"]{0,4}(?P<word>\p{L}[\p{L}'’-]*)")


@cache
def _called_after() -> regex.Pattern[str]:
    return regex.compile(r"\s(?P<name>\p{Lu}[\p{Ll}'’-]+)(?!\s?\p{Lu})(?=[\s.,;\"“])")


@cache
def _verb() -> regex.Pattern[str]:
    """Where the verb of a sentence may begin, its adverbs included: the subject stands in front of it."""
    return regex.compile(
        r"[ \u00a0](?:me\p{Ll}{4,}|ber\p{Ll}{3,}|di\p{Ll}{4,}|ter\p{Ll}{4,}"
        r"|(?:juga|pun|turut|kembali|telah|sudah|akan|sempat|kemudian|lalu|tidak|tak|belum|resmi|lantas|justru|tengah|sedang|masih|ikut"
        r"|angkat|buka|hadir|datang|tampak|tampil|tiba|adalah|ingin|kini|optimis|optimistis|yakin|punya|hanya)\b)"
    )


@cache
def _quoting() -> regex.Pattern[str]:
    """A medium that quotes the speaker: `X mengutip seorang pejabat mengatakan …`."""
    return regex.compile(r"(?P<medium>\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,3})\s(?:mengutip|melaporkan|yang mengutip)\s")


@cache
def _concession() -> regex.Pattern[str]:
    """The opening of a clause that another one follows behind a comma."""
    return regex.compile(r"(?:Meski|Meskipun|Walau|Walaupun|Kendati|Ketika|Setelah|Usai)\s[^,]*+$")


@cache
def _condition() -> regex.Pattern[str]:
    """A clause that only supposes: nobody has said it."""
    return regex.compile(r"(?:Jika|Kalau|Apabila|Bila|Andai|Andaikan|Seandainya|Kalaupun)\s[^,]*+$")


@cache
def _and_clause() -> regex.Pattern[str]:
    return regex.compile(r"\s?,\s(?:dan|tetapi|namun)\s(?=\p{Lu})")


@cache
def _day_and_month() -> regex.Pattern[str]:
    return regex.compile(r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu|Ahad),?\s\((?P<day>[0-9]{1,2})/(?P<month>[0-9]{1,2})\)")


@cache
def _joint() -> regex.Pattern[str]:
    return regex.compile(r",?\s(?:dan|sedangkan|sementara|tetapi|namun)\s")


@cache
def _last_joint() -> regex.Pattern[str]:
    return regex.compile(r",?\s(?:dan|serta|lalu|kemudian|sambil|seraya|sembari|sekaligus|tetapi|juga)\s")


@cache
def _comma() -> regex.Pattern[str]:
    return regex.compile(r"[\s\u00a0]*[,:](?![0-9])[\s\u00a0]*")


@cache
def _next_word() -> regex.Pattern[str]:
    return regex.compile(r"[\s\u00a0,]*(?P<word>[\p{L}'’-]+)")


@cache
def _that() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:bahwa|bahwasanya)\b\s?,?\s?")


@cache
def _aside() -> regex.Pattern[str]:
    """What stands between a comma and the clause: when, where, to whom."""
    days = "[Ss]enin|[Ss]elasa|[Rr]abu|[Kk]amis|[Jj]umat|[Jj]um['’]at|[Ss]abtu|[Mm]inggu|[Aa]had"
    return regex.compile(
        rf"[\s\u00a0]*(?:(?:(?:pada\s)?(?:hari\s)?(?:{days})\b[^,]{{0,40}}|(?:saat|ketika|usai|seusai|ditemui|dihubungi|dikonfirmasi|kepada|melalui|dikutip)\s[^,]{{0,100}}),[\s\u00a0]*)+"
    )


@cache
def _asks() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:untuk|agar|supaya|segera|tidak|jangan|harus|tetap|bisa|lebih|wajib|turut|ikut|selalu|waspada|hati-hati|bahwa|me\p{Ll}{3,}|ber(?!upa\b)\p{Ll}{3,}|di\p{Ll}{4,}|akan|dapat)\b")


@cache
def _named_addressee() -> regex.Pattern[str]:
    """Who is taken along rather than asked: `mengajak Rini melihat …`."""
    return regex.compile(r"\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*\s(?:me|ber)\p{Ll}+")


@cache
def _no_request() -> regex.Pattern[str]:
    return regex.compile(r"(?i)(?:maaf|izin|bantuan|waktu|perhatian|keterangan|dukungan|doa|tolong|pertanggungjawaban|penjelasan|klarifikasi|ganti|uang|jatah|sumbangan|restu|saran|pendapat|pihaknya)\b(?!\s(?:untuk|agar))")


@cache
def _back_subject() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)(?:[\p{L} ]{0,30},\s)?(?:hal|pernyataan|informasi|keterangan|kabar|penegasan|ungkapan|imbauan|himbauan|pesan|penjelasan|permintaan|ajakan|peringatan|harapan|instruksi|pengakuan|klaim|kebijakan|rencana|ketentuan|usulan)\s(?:senada|serupa|itu|ini|tersebut|inilah|itulah)(?:\s(?:juga|pun|langsung|turut|sudah|telah|kembali|sebelumnya|pula|sempat|seperti|lantas|diketahui|kemudian))*"
        r"|(?i:demikian|begitu|itu|ini|senada)(?:\s(?:yang|juga|pun|disampaikan))?"
    )


@cache
def _back_object() -> regex.Pattern[str]:
    return regex.compile(r"\s(?:hal|pernyataan)\s(?:ini|itu|tersebut|demikian)\b")


@cache
def _by() -> regex.Pattern[str]:
    return regex.compile(r"\s(?:langsung\s)?(?P<oleh>oleh)\s")


@cache
def _document_lead() -> regex.Pattern[str]:
    kinds = "data|laporan|pengumuman|ringkasan|keputusan|surat edaran|proyeksi|keterangan(?: resmi| tertulis)?|hasil survei|survei|riset|studi|penelitian|catatan|publikasi|rilis|siaran pers|surat|kajian|analisis|dokumen|informasi|pernyataan(?: resmi)?|statistik|putusan|aturan|ketentuan|peraturan|pasal|undang-undang|UU|hasil penelitian|buku|kitab|jurnal|situs|laman|proyeksi|prakiraan"
    return regex.compile(
        rf"(?:[\p{{L}}]+(?:\s(?:itu|demikian|lain|saja))?,\s|[\p{{Lu}}]\p{{Ll}}+,?\s)?(?P<cue>(?i:berdasarkan|merujuk(?: pada)?|mengacu(?: pada)?|dalam|mengutip|menurut|menilik|dari))\s(?P<source>(?i:{kinds})\s[^,\n]{{3,160}}?)(?:,|\s(?=tercatat|terdapat|diketahui|disebutkan|sebanyak))\s?(?:(?:pada\s)?(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)[^,]{{0,30}},\s)?(?:disebutkan(?: bahwa)?,?\s|diketahui(?: bahwa)?,?\s|tertulis(?: bahwa)?,?\s)?"
    )


@cache
def _noun_that() -> regex.Pattern[str]:
    nouns = "|".join(sorted(SPEECH_NOUNS, key=len, reverse=True))
    return regex.compile(rf"\b(?P<noun>{nouns})\b(?:\s(?:dari\s|oleh\s)?(?P<source>(?:(?!bahwa)[^,.\n]){{2,80}}?))?\s(?:bahwa)\s")


@cache
def _verb_before() -> regex.Pattern[str]:
    return regex.compile(r"\b(?P<verb>(?:me|ber)\p{Ll}{4,})\s$")


@cache
def _sentence_break() -> regex.Pattern[str]:
    return regex.compile(r"[.!?…][\"”]?\s+(?=\p{Lu})")
