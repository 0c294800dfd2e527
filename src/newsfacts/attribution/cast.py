"""The people and institutions of one article: which mentions mean the same one, and who is meant by `dia` and `-nya`."""

from __future__ import annotations

from collections import Counter
from functools import cache, cached_property
from typing import TYPE_CHECKING

import regex
from attrs import define, field

from newsfacts.attribution.lexicon import (
    CONNECTIVES,
    DOCUMENTS,
    OFFICE_WORDS,
    ORGANISATIONS,
    PRONOUNS,
    ROLES,
    TITLES,
)
from newsfacts.gazetteer import find_place
from newsfacts.model import Role, SourceType, Speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newsfacts.attribution.mentions import Mention
    from newsfacts.model import Segment

__all__ = ["Cast", "Figure"]

_MOST_OCCURRENCES = 12
_AROUND = 60
_USUAL_WORDS = 2
_MOST_WORDS = 3
_CALLED = ("alias", "atau", "disapa", "dipanggil")
_SHORTEST_NAME = 3
# So many are looked back at; what lies further back in endless texts is not looked for.
_MOST_FIGURES = 80
_MOST_SENTENCES = 80


@define(eq=False, slots=False)
class Figure:
    """Somebody or something that speaks or is spoken of.

    Attributes:
        name: the fullest name so far.
        type: what kind of source it is.
        role: the first office, profession or relation stated; "" for none.
        words: the name's words, folded.
        spoke: whether something was attributed to it.
    """

    name: str
    type: SourceType
    role: str = ""
    words: frozenset[str] = frozenset()
    spoke: bool = False

    @cached_property
    def speaker(self) -> Speaker:
        """What the Article says of it, when everything has been read."""
        return Speaker(self.name, self.role or None, self.type)


@define
class Cast:
    """Everybody met so far, in order, and who was met last.

    Attributes:
        text: the article's text.
        places: the stretches in which fuller names are looked for.
        figures: everybody, in order of appearance.
        focus: the person whom a pronoun means now; None when nobody was met.
        pending: sentences in which nobody speaks, not yet searched for whom they are about. Few have to be.
        passed: such sentences behind which somebody spoke: they no longer change whom a pronoun means.
        subject: tells whom such a sentence is about.
    """

    text: str
    places: list[tuple[int, int]]
    figures: list[Figure] = field(factory=list[Figure])
    focus: Figure | None = None
    pending: list[tuple[int, int]] = field(factory=list[tuple[int, int]])
    passed: list[tuple[int, int]] = field(factory=list[tuple[int, int]])
    subject: Callable[[int, int], Mention | None] | None = None

    @classmethod
    def of(cls, text: str, segments: Iterable[Segment]) -> Cast:
        """Return the empty cast of an article."""
        roles = (Role.BODY, Role.SUMMARY, Role.CAPTION)
        return cls(text, [(segment.start, segment.end) for segment in segments if segment.role in roles])

    def meet(self, mention: Mention, *, aside: bool = False) -> Figure | None:
        """Return whom the mention of a speaker means, None when it refers to somebody who was not met.

        What is said `aside`, in a clause within another statement, does not change whom the next pronoun means.
        """
        if mention.refers and not mention.several:
            self._search()
        focus = self.focus
        if mention.several:
            found = next(
                (each for each in reversed(self.figures[-_MOST_FIGURES:]) if each.type is SourceType.GROUP), None
            )
        elif mention.refers:
            found = self.focus
            if found is not None and mention.alias:
                found.words |= _words(mention.alias)
        elif mention.type in (SourceType.PERSON, SourceType.ANONYMOUS):
            self.focus = found = self._person(mention)
        else:
            found = self._other(mention)
            if self.focus is None or self.focus.type is not SourceType.PERSON:
                self.focus = found
        if not aside and mention.type in (SourceType.PERSON, SourceType.ANONYMOUS):
            self._pass()
        if found is not None:
            found.spoke = True
        if aside and focus is not None:
            self.focus = focus
        return found

    def complete(self) -> None:
        """Look for the offices of speakers who were met without one, in the sentences about them."""
        if self.subject is None:
            return
        for figure in self.figures[:_MOST_FIGURES]:
            if figure.role or not figure.spoke or figure.type is not SourceType.PERSON:
                continue
            last = figure.name.rsplit(maxsplit=1)[-1]
            for start, end in (*self.passed, *self.pending):
                if self.text.find(last, start, end) >= 0 and (mention := self.subject(start, end)) is not None:
                    words = _words(mention.name)
                    if mention.role and (words <= figure.words or figure.words <= words):
                        figure.role = mention.role
                        break

    def _search(self, name: str = "") -> None:
        """Meet the persons whom the pending sentences are about.

        With a name, only those in whose sentences it stands, older ones too; without, back to the last one who changes
        whom a pronoun means.
        """
        if self.subject is None:
            return
        if name:
            named = [
                each for each in (*self.passed, *self.pending[-_MOST_SENTENCES:]) if self.text.find(name, *each) >= 0
            ]
            self.passed = [each for each in self.passed if each not in named]
            self.pending = [each for each in self.pending if each not in named]
            subject, self.subject = self.subject, None
            for each in named:
                mention = subject(*each)
                if mention is not None:
                    self.introduce(mention)
            self.subject = subject
            return
        while self.pending:
            sentence = self.pending.pop()
            self.passed.append(sentence)
            mention = self.subject(*sentence)
            if mention is not None and self.introduce(mention):
                break
        self._pass()

    def _pass(self) -> None:
        self.passed = [*self.passed, *self.pending][-_MOST_SENTENCES:]
        self.pending.clear()

    def introduce(self, mention: Mention, *, surely: bool = False) -> bool:
        """Meet a person whom a sentence is about, but who says nothing in it; return whether a pronoun means them now.

        A pronoun means them from here on when they are new or spoke before; somebody who is only talked about does not
        come between a speaker and `-nya`.
        """
        words = _words(mention.name)
        met = next(
            (
                each
                for each in reversed(self.figures[-_MOST_FIGURES:])
                if words & each.words and (words <= each.words or each.words <= words)
            ),
            None,
        )
        if met is None and not surely and (not mention.role or len(mention.name.rstrip(".")) < _SHORTEST_NAME):
            return False
        figure = self._person(mention)
        if met is None or met.spoke or self.focus is None:
            self.focus = figure
            return True
        return False

    def now(self) -> Figure | None:
        """Return the person whom a pronoun means here."""
        self._search()
        return self.focus

    def _other(self, mention: Mention) -> Figure:
        if mention.name.rsplit(maxsplit=1)[-1] in ("itu", "ini", "tersebut"):
            # `Lembaga itu`, `aturan tersebut`: the last one of its kind.
            last = next(
                (
                    figure
                    for figure in reversed(self.figures[-_MOST_FIGURES:])
                    if figure.type is mention.type and figure.spoke
                ),
                None,
            )
            if last is not None and mention.type is not SourceType.GROUP:
                return last
        for figure in reversed(self.figures[-_MOST_FIGURES:]):
            if figure.name.casefold() == mention.name.casefold():
                figure.role = figure.role or mention.role
                return figure
        return self._new(mention)

    def _new(self, mention: Mention) -> Figure:
        figure = Figure(mention.name, mention.type, mention.role, _words(mention.name))
        if mention.alias:
            figure.words |= _words(mention.alias)
        self.figures.append(figure)
        return figure

    def _person(self, mention: Mention) -> Figure:
        words = _words(mention.name)
        office = bool(words) and next(iter(mention.name.casefold().split()), "") in ROLES
        people = [
            figure
            for figure in self.figures[-_MOST_FIGURES:]
            if figure.type in (SourceType.PERSON, SourceType.ANONYMOUS)
        ]
        if office:
            return self._holder(mention, people)
        for figure in reversed(people):
            if words & figure.words and (words <= figure.words or figure.words <= words):
                self._complete(figure, mention)
                return figure
        if not mention.role and self.pending and mention.type is SourceType.PERSON:
            self._search(mention.name)
            for figure in reversed(self.figures[-_MOST_FIGURES:]):
                if (
                    figure.type is SourceType.PERSON
                    and words & figure.words
                    and (words <= figure.words or figure.words <= words)
                ):
                    return figure
        crowded = len(self.figures) > _MOST_FIGURES
        fullest = mention.name if crowded or mention.type is not SourceType.PERSON else self._fullest(mention.name)
        if not crowded and mention.type is SourceType.PERSON and (called := self._called(fullest, people)) is not None:
            called.words |= words
            return called
        if mention.alias:
            for figure in reversed(people):
                if _words(mention.alias) & figure.words:
                    figure.words |= words
                    return figure
        figure = self._new(mention)
        figure.name = fullest
        figure.words |= _words(fullest)
        return figure

    def _called(self, name: str, people: list[Figure]) -> Figure | None:
        """Return whom the text says to be called `name`: `Thomas alias Tom`, `perempuan yang akrab disapa Yola`."""
        for cue in _CALLED:
            for start, end in self.places:
                position = self.text.find(f"{cue} {name}", start, end)
                if position < 0:
                    continue
                front = self._words_before(position)
                before = " ".join(front)
                words = _words(before)
                if cue == "atau" and not words & _words(name):
                    continue
                known = next((each for each in reversed(people) if words and words <= each.words), None)
                if known is not None or cue not in ("alias", "atau"):
                    return known or next((each for each in reversed(people) if each.type is SourceType.PERSON), None)
                if len(before.split()) > 1:
                    figure = Figure(before, SourceType.PERSON, "", words | _words(name))
                    self.figures.append(figure)
                    return figure
        return None

    def _complete(self, figure: Figure, mention: Mention) -> None:
        longer = len(mention.name.split()) > len(figure.name.split())
        if longer and mention.type is SourceType.PERSON and figure.name in mention.name:
            figure.name = mention.name
            figure.words |= _words(mention.name)
        if mention.role and (not figure.role or _words(figure.role) < _words(mention.role)):
            figure.role = mention.role
        if mention.alias:
            figure.words |= _words(mention.alias)

    def _holder(self, mention: Mention, people: list[Figure]) -> Figure:
        """Return who holds the office: whose role begins with its words, else the office itself."""
        wanted = _words(mention.name)
        for figure in reversed(people):
            if figure.role and wanted <= _words(figure.role):
                return figure
            if figure.words == wanted:
                return figure
        return self._new(mention)

    def _fullest(self, name: str) -> str:
        """Return the longest name in the article that `name` is the beginning of, or else the end.

        A first name has its other names behind it everywhere; what stands in front of a surname may be an employer's
        name as well, so that more than one word there must be seen twice.
        """
        behind: list[str] = []
        around: list[str] = []
        for position in self._occurrences(name):
            stop = position + len(name)
            words = self._words_behind(stop)
            behind.append(" ".join([name, *words]))
            if not words:
                front = self._words_before(position)
                around += [" ".join([*front[-count:], name]) for count in range(1, len(front) + 1)]
        best = max(behind, key=lambda each: len(each.split()), default=name)
        if best != name or " " in name:
            return best
        seen = Counter(around)
        long = [each for each in seen if len(each.split()) == _USUAL_WORDS or seen[each] > 1]
        return max(long, key=lambda each: (len(each.split()), seen[each]), default=name)

    def _occurrences(self, name: str) -> Iterator[int]:
        seen = 0
        for start, end in self.places:
            position = self.text.find(name, start, end)
            while position >= 0 and seen < _MOST_OCCURRENCES:
                before = self.text[position - 1 : position] if position > start else ""
                after = self.text[position + len(name) : position + len(name) + 1]
                if not before.isalpha() and not after.isalpha():
                    seen += 1
                    yield position
                position = self.text.find(name, position + 1, end)

    def _words_before(self, start: int) -> list[str]:
        """Return the words with capitals right in front that are no offices, places or openers."""
        words: list[str] = []
        for match in reversed([*_name_word().finditer(self.text, max(0, start - _AROUND), start)]):
            if (
                self.text[match.end() : start] not in (" ", "\u00a0")
                or not _is_name(match[0])
                or len(words) == _MOST_WORDS
            ):
                break
            words.insert(0, match[0])
            start = match.start()
        return words

    def _words_behind(self, end: int) -> list[str]:
        words: list[str] = []
        for match in _name_word().finditer(self.text, end, end + _AROUND):
            if (
                self.text[end : match.start()] not in (" ", "\u00a0")
                or not _is_name(match[0])
                or len(words) == _MOST_WORDS
            ):
                break
            words.append(match[0])
            end = match.end()
        return words


def _is_name(word: str) -> bool:
    low = word.casefold().rstrip(".,")
    if low in ("saya", "kami", "kita", "aku", "anda", "allah"):
        return False
    if low in ROLES or low in OFFICE_WORDS or low in CONNECTIVES or low in TITLES or word.casefold() in TITLES:
        return False
    if low in ORGANISATIONS or low in DOCUMENTS or low in PRONOUNS:
        return False
    if len(word) > 1 and word.isupper() and "." not in word:
        return False
    return find_place(word) is None


def _words(name: str) -> frozenset[str]:
    return frozenset(word.strip(".,’'()") for word in name.casefold().split())


@cache
def _name_word() -> regex.Pattern[str]:
    return regex.compile(r"\p{Lu}[\p{L}'’-]*+(?:\.(?=\s\p{Lu}))?")
