"""The people and institutions of one article: which mentions mean the same one, and whom `dia` and `-nya` mean."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import regex
from attrs import Factory, define, field

from newsfacts.attribution.appositions import role_alone
from newsfacts.attribution.figures import Figure, called_by, is_same_name, known_by, name_words
from newsfacts.attribution.lexicon import (
    ALWAYS_NAMED,
    COMPANY_ENDS,
    CONNECTIVES,
    GROUPS,
    LIKE_DOCUMENTS,
    POINTERS,
    ROLES,
    SHORT_OFFICES,
    SINGLE_OFFICES,
    SOMEBODY,
)
from newsfacts.attribution.mentions import Mention
from newsfacts.attribution.named_documents import document_before
from newsfacts.attribution.names import is_country
from newsfacts.attribution.other_names import OtherNames
from newsfacts.attribution.printed_names import MOST_OCCURRENCES, PrintedNames
from newsfacts.attribution.spellings import are_spelt_alike, is_blend, parts_of_blend
from newsfacts.gazetteer import find_place
from newsfacts.model import Role, SourceType
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from newsfacts.model import Segment

__all__ = ["Cast"]

Stretch: TypeAlias = tuple[int, int]
"""Where something begins in the text, and where it ends."""

_PEOPLE = (SourceType.PERSON, SourceType.ANONYMOUS)
_NAMED_IN = (Role.BODY, Role.SUMMARY, Role.CAPTION)
_SHORTEST_NAME = 3
_THAT = frozenset({"itu", "tersebut"})
_LONGEST_WORD = 20
_AT = frozenset({"di", "ke", "dari"})
"""Prepositions in front of places."""
_ANYBODYS = frozenset({"pemerintah", "polisi"})
"""Institutions of which a text may name several: `pemerintah` is not `Pemerintah Kota Senja`."""
_THE_COMPANY = frozenset({"perseroan", "perusahaan"})
_NO_OFFICES = ("ber", "kelahiran", "asal", "yang", "dari", "nama")
"""What goes on behind an office tells the person apart rather than the office: `pemain berusia 32 tahun itu`."""
_COMPANY_OPENING = "PT "
_GOING_ON = frozenset(
    {"tulisnya", "bunyinya", "cuitnya", "sambungnya", "imbuhnya", "lanjutnya", "tambahnya", "ditambahkannya"}
)
"""Verbs of writing, which accounts do, and of going on with what was said, whoever said it."""

# So many are looked back at; what lies further back in endless texts is not looked for.
_MOST_FIGURES = 80
_MOST_SENTENCES = 80

# So many names are looked up in the whole text.
_MOST_NAMES = 80

_FEWEST_INITIALS = 3
_SYLLABLE = 2
_OFFICE_WITHIN = 60
"""So far in front of a name its office is looked for."""

_SHORTEST_SHORT = 4
_NOWHERE = (0, 0)
"""Where a name stands that no mention prints."""


@define
class Cast:
    """Everybody met so far, in order, and who was met last.

    Attributes:
        text: the article's text.
        places: the stretches in which fuller names are looked for.
        printed: the names in those stretches.
        others: the other names that the text gives for somebody.
        figures: everybody, in order of appearance.
        focus: the person whom a pronoun means now; None when nobody was met.
        pending: sentences in which nobody speaks, not yet searched for whom they are about. Few have to be.
        passed: such sentences behind which somebody spoke: they no longer change whom a pronoun means.
        subject: tells whom such a sentence is about.
        sentences: tells the sentences of a paragraph in which nobody speaks.
        office: tells the office printed beside a name.
        holder: tells who is named with an office that begins somewhere.
        known: tells whether a word is what the article calls a speaker by.
        names: how many names were looked up in the whole text.
        places_named: whether the end of an office, and the word behind it, are a place of two words, as far as told.
    """

    text: str
    places: list[Stretch]
    printed: PrintedNames = field(
        init=False, default=Factory(lambda self: PrintedNames(self.text, self.places), takes_self=True)
    )
    others: OtherNames = field(init=False, default=Factory(lambda self: OtherNames(self.printed), takes_self=True))
    figures: list[Figure] = field(factory=list[Figure])
    focus: Figure | None = None
    pending: list[Stretch] = field(factory=list[Stretch])
    passed: list[Stretch] = field(factory=list[Stretch])
    subject: Callable[[int, int], Mention | None] | None = None
    sentences: Callable[[int, int], Sequence[Stretch]] | None = None
    office: Callable[[int, int], str] | None = None
    holder: Callable[[int, int], Mention | None] | None = None
    known: Callable[[str], int] | None = None
    names: int = 0
    places_named: dict[tuple[str, str], bool] = field(factory=dict[tuple[str, str], bool])

    @classmethod
    def of(cls, text: str, segments: Iterable[Segment]) -> Cast:
        """Return the empty cast of an article."""
        return cls(text, [(segment.start, segment.end) for segment in segments if segment.role in _NAMED_IN])

    def meet(self, mention: Mention, *, aside: bool = False) -> Figure | None:
        """Return whom the mention of a speaker means, None when it refers to somebody who was not met.

        What is said `aside`, in a clause within another statement, does not change whom the next pronoun means.

        >>> from newsfacts.attribution.mentions import Mention
        >>> text = "Bupati Wati Lestari hadir. Tiket habis, kata Wati. Besok dibuka lagi, ujarnya."
        >>> cast = Cast(text, [(0, len(text))])
        >>> cast.meet(Mention(45, 49, "Wati")).name
        'Wati Lestari'
        >>> cast.meet(Mention(70, 77, "", refers=True)).name
        'Wati Lestari'
        """
        self._tell_office(mention)
        if mention.refers and not mention.several:
            self._search()
        focus = self.focus
        found = self._meant(mention)
        if not aside and mention.type in _PEOPLE:
            self._pass()
        if found is not None:
            found.spoke = True
        if aside and focus is not None:
            self.focus = focus
        return found

    def pass_by(self, mention: Mention, *, surely: bool = False) -> None:
        """Meet a person whom the sentence that is read now is about, behind all that nobody spoke in."""
        if self.introduce(mention, surely=surely):
            self._pass()

    def introduce(self, mention: Mention, *, surely: bool = False, aside: bool = False) -> bool:
        """Meet a person whom a sentence is about, but who says nothing in it; return whether a pronoun means them now.

        A pronoun means them from here on when they are new, spoke before, or are named with an office; somebody who is
        only talked about does not come between a speaker and `-nya`, nor is somebody named `aside` from what the
        sentence is about. Without an office only who is `surely` a person is met for the first time.
        """
        self._tell_office(mention)
        if mention.type is SourceType.GROUP:
            return False
        met = called_by(name_words(mention.name), self._latest())
        if met is None and not surely and (not mention.role or len(mention.name.rstrip(".")) < _SHORTEST_NAME):
            return False
        figure = self._person(mention)
        if self.focus is None or (not aside and (met is None or met.spoke or mention.role)):
            self.focus = figure
            return True
        return False

    def now(self) -> Figure | None:
        """Return the person whom a pronoun means here."""
        self._search()
        return self.focus

    def knows(self, name: str) -> bool:
        """Whether a person was met who may be called so: `Surya` of Surya Lestari."""
        words = name_words(name)
        return any(figure.type is SourceType.PERSON and words <= figure.words for figure in self._latest())

    def complete(self) -> None:
        """Look for the offices of speakers who were met without one, wherever they are named."""
        for figure in self.figures[:_MOST_FIGURES]:
            if figure.spoke and not figure.role and figure.type is SourceType.PERSON:
                figure.role = self._role_of(figure) or figure.epithet

    def _role_of(self, figure: Figure) -> str:
        last = figure.name.rpartition(" ")[2]
        for sentence in (*self.passed, *self.pending):
            if self.subject is None or self.text.find(last, *sentence) < 0:
                continue
            mention = self.subject(*sentence)
            if (
                mention is not None
                and mention.role
                and mention.role[-1] != "("
                and is_same_name(name_words(mention.name), figure.words)
            ):
                return _without_name(mention.role, figure)
        if self.office is None:
            return ""
        unbroken = figure.name.replace(" ", "\u00a0")
        for name in dict.fromkeys(filter(None, (figure.name, unbroken, figure.short))):
            for start in self.printed.occurrences(name):
                role = _without_name(self.office(start, start + len(name)), figure)
                if role:
                    return role
        return ""

    def _meant(self, mention: Mention) -> Figure | None:
        if mention.several:
            return next((figure for figure in self._latest() if figure.type is SourceType.GROUP), None)
        if mention.refers:
            if self.focus is None or not (self.focus.type in _PEOPLE or self._goes_on(mention)):
                # No institution is meant by `ia`: somebody of it was not recognised, or is named later.
                return None
            if mention.alias:
                self.focus = self._nicknamed(mention.alias, self.focus)
                self.focus.words |= name_words(mention.alias)
            self.focus.epithet = self.focus.epithet or _office_in(self.text[mention.start : mention.end])
            return self.focus
        if self._is_company(mention):
            mention.type = SourceType.ORGANISATION
        if mention.type in _PEOPLE:
            self.focus = self._person(mention)
            self.focus.words |= name_words(mention.alias)
            return self.focus
        found = self._other(mention)
        if found.type is SourceType.PERSON:
            self.focus = found
        if (self.focus is None or self.focus.type is not SourceType.PERSON) and not is_country(found.name):
            self.focus = found
        return found

    def _nicknamed(self, alias: str, focus: Figure) -> Figure:
        """Return whom a nickname suits, of whoever is meant now and those who spoke: `Nana` Najwa, not Prabowo."""
        met = name_words(alias)
        for figure in (focus, *self._latest()):
            spoke = figure is focus or (figure.spoke and figure.type is SourceType.PERSON)
            if spoke and (met & figure.words or any(_begin_alike(alias, word) for word in figure.words)):
                return figure
        return focus

    def _is_company(self, mention: Mention) -> bool:
        """Whether a single word without an office is what a company is called by: `Senja` of Senja Sekuritas Abadi."""
        name = mention.name
        if mention.type is not SourceType.PERSON or mention.role or not (name.istitle() and name.isalpha()):
            return False
        return self.printed.is_company(name)

    def _goes_on(self, mention: Mention) -> bool:
        """Whether the verb that holds the pronoun may be an institution's or a document's, too: `tulisnya`."""
        return self.text[mention.start : mention.end].casefold() in _GOING_ON

    # --- sentences in which nobody speaks ---

    def _search(self) -> None:
        """Meet the persons whom the pending sentences are about, back to the last one who changes the focus."""
        while self.subject is not None and self.pending:
            silent = self.pending.pop()
            self.passed.append(silent)
            sentences = [silent] if self.sentences is None else reversed(self.sentences(*silent))
            mentions = (self.subject(*sentence) for sentence in sentences)
            if any(mention is not None and self._comes_between(mention) for mention in mentions):
                break
        self._pass()

    def _comes_between(self, mention: Mention) -> bool:
        """Introduce a person who needs no office where the article calls a speaker by the name."""
        called = self.known is not None and any(map(self.known, mention.name.split()))
        return self.introduce(mention, surely=called and f"({mention.name})" not in self.text)

    def _search_named(self, name: str) -> None:
        """Meet the persons whom the last sentences with the name are about, older ones included."""
        if self.subject is None:
            return
        last = self.pending[-_MOST_SENTENCES:]
        del self.pending[-_MOST_SENTENCES:]
        named = [each for each in (*self.passed, *last) if self.text.find(name, *each) >= 0]
        self.passed = [each for each in self.passed if each not in named]
        self.pending += [each for each in last if each not in named]
        # Whoever is met there is not looked for in further sentences.
        subject, self.subject = self.subject, None
        for each in named:
            mention = subject(*each)
            if mention is not None:
                self.introduce(mention)
        self.subject = subject

    def _pass(self) -> None:
        self.passed = [*self.passed, *self.pending][-_MOST_SENTENCES:]
        self.pending.clear()

    # --- who is meant ---

    def _latest(self) -> list[Figure]:
        """Return those who are looked back at, the last one first."""
        return self.figures[: -_MOST_FIGURES - 1 : -1]

    def _new(self, mention: Mention) -> Figure:
        figure = Figure.of(mention)
        self.figures.append(figure)
        return figure

    def _other(self, mention: Mention) -> Figure:
        """Return the source that is no person."""
        latest = self._latest()
        found = self._pointed_at(mention, latest) or self._company_meant(mention, latest)
        if found is not None:
            return found
        name = mention.name.casefold()
        for figure in latest:
            if figure.name.casefold() == name:
                figure.role = figure.role or mention.role
                return figure
        if mention.name.islower() and mention.type is SourceType.ORGANISATION and name not in _ANYBODYS:
            # `kata manajemen`, behind `Manajemen PSIS`.
            bodies = (figure for figure in latest if figure.type is SourceType.ORGANISATION)
            whole = next((body for body in bodies if body.name.casefold().startswith(f"{name} ")), None)
            if whole is not None:
                return whole
        return self._by_initials(mention.name) or self._new(mention)

    def _pointed_at(self, mention: Mention, latest: Iterable[Figure]) -> Figure | None:
        """`Lembaga itu`, `aturan tersebut`: the last one of its kind, of documents the one that may be called so.

        A document that nothing was attributed to before is named from here on as the text names it in front.
        """
        noun, _, pointer = mention.name.casefold().partition(" ")
        if pointer.rpartition(" ")[2] not in POINTERS or mention.type is SourceType.GROUP:
            return None
        called = _called_like(mention)
        for figure in latest:
            if figure.type is mention.type and figure.spoke and (called is None or called & figure.words):
                return figure
        if mention.type is SourceType.DOCUMENT and pointer in _THAT:
            mention.name = document_before(self.text, mention.start, noun) or mention.name
        return None

    def _company_meant(self, mention: Mention, latest: Iterable[Figure]) -> Figure | None:
        return self._company(latest) if mention.name.casefold() in _THE_COMPANY else None

    def _company(self, latest: Iterable[Figure]) -> Figure | None:
        """Return the company that `perseroan` means: the last one that spoke, or the first that is printed."""
        spoke = (each for each in latest if each.spoke and each.type is SourceType.ORGANISATION)
        one = (each for each in spoke if each.name.startswith(_COMPANY_OPENING) and " dan " not in each.name)
        company = next(one, None)
        if company is not None:
            return company
        for start, end in self.places:
            match = _company_name().search(self.text, start, end)
            if match is not None:
                return self._other(Mention(*match.span(), tidy(match[0]), type=SourceType.ORGANISATION))
        return None

    def _by_initials(self, name: str) -> Figure | None:
        """Return the person whose initials these are: `AHY` of Agus Harimurti Yudhoyono.

        Two letters must be printed behind the person's name, `Jusuf Lesmana (JL)`: more are anybody's.
        """
        if len(name) == 1 or not (name.isupper() and name.isalpha()):
            return None
        people = [figure for figure in self._latest() if figure.type is SourceType.PERSON]
        named = (figure for figure in people if _initials(figure.name) == name)
        if len(name) < _FEWEST_INITIALS:
            return next((each for each in named if self.text.find(f"{each.name} ({name})") >= 0), None)
        known = next(named, None)
        if known is None:
            printed = self.printed.names_before(f"({name})")
            fulls = (full for full in printed if _initials(full) == name and _last_word(full) not in COMPANY_ENDS)
            known = next((self._known_or_new(full, name, people) for full in fulls), None)
        return known

    def _person(self, mention: Mention) -> Figure:
        if mention.type is SourceType.ANONYMOUS:
            nobody = (figure for figure in self._latest() if figure.type is SourceType.ANONYMOUS)
            return next((figure for figure in nobody if figure.name == mention.name), None) or self._new(mention)
        # An official of Trump's is not Trump.
        people = [figure for figure in self._latest() if figure.type is SourceType.PERSON]
        if mention.name.partition(" ")[0].casefold() in ROLES:
            return self._holder(mention, people)
        known = called_by(name_words(mention.name), people)
        if known is not None:
            known.learn(mention)
            return known
        return self._spoken_of(mention) or self._by_other_name(mention, people)

    def _tell_office(self, mention: Mention) -> None:
        """Part the office of a mention from what else is said of it, and from a name that is none."""
        mention.role = role_alone(mention.role)
        if mention.type is SourceType.PERSON and self._is_of_office(mention):
            mention.name, mention.role = f"{mention.role} {mention.name}", ""
            if mention.name.partition(" ")[0].casefold() in GROUPS:
                mention.type = SourceType.GROUP

    def _is_of_office(self, mention: Mention) -> bool:
        """Whether a last name is the end of what the office is for: `Camat Tanjung Senja`, of the place so called."""
        front, _, word = mention.role.rpartition(" ")
        if not front or " " in mention.name or not word[0].isupper():
            return False
        if word.casefold() in ALWAYS_NAMED:
            return True
        told = (mention.role, mention.name)
        if told not in self.places_named:
            # So many are looked for in the whole text.
            few = len(self.places_named) < _MOST_NAMES
            self.places_named[told] = few and self._names_place(front, word, mention.name)
        return self.places_named[told]

    def _names_place(self, front: str, word: str, name: str) -> bool:
        """Whether the text never has a name without the word in front, but both elsewhere than behind the office.

        They stand behind a noun with a capital or a preposition there: `CEO Mandala Tim Kuk` is a person's name, for
        the text goes on with `namun Tim Kuk`.
        """
        elsewhere = False
        for start in self.printed.occurrences(name):
            begin = start - len(word) - 1
            if not self.text.startswith(f"{word} ", max(begin, 0)):
                return False
            if not self.text.endswith(f"{front} ", 0, begin):
                before = self.text[max(0, begin - _LONGEST_WORD) : begin].rstrip(" ").rpartition(" ")[2]
                noun = before[:1].isupper() and before.casefold() not in CONNECTIVES
                if not (noun or before in _AT):
                    return False
                elsewhere = True
        return elsewhere

    def _holder(self, mention: Mention, people: Iterable[Figure]) -> Figure:
        """Return who holds the office: whose role has all its words, else the office itself."""
        whole = _in_full(mention.name)
        holder = self._holding_all(mention.name, whole, people)
        if holder is None and mention.name[0].isupper():
            met = len(self.figures)
            for word in dict.fromkeys((mention.name, whole.rpartition(" ")[2].capitalize())):
                self._search_named(word)
            holder = self._holding_all(mention.name, whole, self.figures[met:])
        if holder is not None:
            return holder
        name = self.printed.holding(mention.name)
        if name is not None:
            return self._person(Mention(*_NOWHERE, name))
        named = self._named_with(mention.name)
        return self._new(mention) if named is None or self._is_of_office(named) else self._person(named)

    def _holding_all(self, office: str, whole: str, people: Iterable[Figure]) -> Figure | None:
        """Return the first one whose role has all words of the office, as printed or written out `whole`."""
        wanted, whole_wanted = name_words(office), name_words(whole)
        for figure in people:
            # The same words; a frozen set and another one are not compared with `==` in typed code.
            if wanted <= figure.words <= wanted:
                return figure
            if not (figure.role or figure.searched):
                figure.role, figure.searched = self._role_of(figure), True
            held = name_words(figure.role)
            if wanted <= held or whole_wanted <= held:
                return figure
        return None

    def _named_with(self, office: str) -> Mention | None:
        """Return who alone is named with an office that one person has: `Wali Kota Senja, Rina Lestari,`."""
        low = office.casefold()
        if self.holder is None or low.removeprefix("wakil ").partition(" ")[0] not in SINGLE_OFFICES:
            return None
        full = _in_full(office).title().replace(" Dan ", " dan ")
        starts = [start for each in dict.fromkeys((office, full)) for start in self.printed.occurrences(each)]
        found: list[Mention] = []
        for start in starts[:MOST_OCCURRENCES]:
            end = next(place for first, place in self.places if first <= start < place)
            mention = None if self.text[start - 1] == "(" else self.holder(start, end)
            if mention is not None and self.printed.may_be_name(mention.name.partition(" ")[0]):
                found.append(mention)
        longest = max(found, key=lambda each: len(each.name), default=None)
        if longest is None:
            return None
        names = {each.name for each in found} | self.printed.names_behind(office)
        return longest if all(name in longest.name for name in names) else None

    def _spoken_of(self, mention: Mention) -> Figure | None:
        """Return the person without an office whom sentences before told of."""
        if mention.role or not self.pending or mention.type is not SourceType.PERSON:
            return None
        self._search_named(mention.name)
        people = [figure for figure in self._latest() if figure.type is SourceType.PERSON]
        return called_by(name_words(mention.name), people)

    def _by_other_name(self, mention: Mention, people: Collection[Figure]) -> Figure:
        """Return who goes by this name besides another one, else somebody new with the fullest name printed."""
        words = name_words(mention.name)
        fullest = mention.name
        if mention.type is SourceType.PERSON and self.names < _MOST_NAMES:
            self.names += 1
            fullest = self.printed.fullest(mention.name)
            mentioned = self.text[mention.start : mention.end]
            for name in (fullest,) if mentioned == mention.name else (fullest, mentioned):
                called = self._called(name, people)
                if called is not None:
                    called.words |= words
                    called.role, called.short = called.role or _without_name(mention.role, called), name
                    return called
            blended = self._blended(fullest, people)
            if blended is not None:
                blended.words |= words
                return blended
        if self._is_short_for(fullest, mention) and self.focus is not None:
            self.focus.words |= words
            self.focus.part(fullest)
            return self.focus
        known = self._alike(fullest, mention, people)
        if known is not None:
            known.words |= words
            return known
        figure = self._new(mention)
        figure.name = fullest
        figure.words |= name_words(fullest)
        return figure

    def _alike(self, name: str, mention: Mention, people: Collection[Figure]) -> Figure | None:
        """Return who was met with another spelling of the name, or with the mention's other name, or is printed so."""
        full, alias = name_words(name), name_words(mention.alias)
        for figure in people:
            alike = not mention.role and are_spelt_alike(full, figure.words)
            if alike or alias & figure.words:
                figure.words |= full
                if alike and self.printed.is_usual(name, figure.name):
                    figure.name = name
                return figure
        return self._spelt_otherwise(name, mention, people)

    def _is_short_for(self, name: str, mention: Mention) -> bool:
        """Whether a word is the end or the beginning of whom a pronoun means now: `Lazi` of Bahrullazi."""
        if self.focus is None or self.focus.type is not SourceType.PERSON or not self.focus.spoke:
            return False
        if mention.role or " " in name or len(name) < _SHORTEST_SHORT:
            return False
        low = name.casefold()
        return any(word.endswith(low) or word.startswith(low) for word in self.focus.words)

    # --- what the text says of names ---

    def _called(self, name: str, people: Collection[Figure]) -> Figure | None:
        """Return whom the text says to be called `name`: `Thomas alias Tom`, `perempuan yang akrab disapa Yola`."""
        for before in self.others.beside(name):
            known = self._known_or_new(before, name, people)
            if known is not None:
                return known
        whole = self.others.whole(name)
        if whole:
            return self._known_or_new(whole, name, people)
        described = -1
        for start, before in self.others.descriptions(name):
            described = start
            if before:
                return self._known_or_new(before, name, people)
        return None if described < 0 else self._described(described, people)

    def _described(self, position: int, people: Iterable[Figure]) -> Figure | None:
        """Return whom a description at a position is of: the subject of its sentence, else who was met last."""
        place = next((place for place in self.places if place[0] <= position < place[1]), None)
        sentences = self.sentences(*place) if self.sentences is not None and place is not None else ()
        sentence = next((each for each in sentences if each[0] <= position < each[1]), None)
        mention = self.subject(*sentence) if self.subject is not None and sentence is not None else None
        if mention is not None and mention.end <= position:
            return self._person(mention)
        return next(iter(people), None)

    def _blended(self, name: str, people: Collection[Figure]) -> Figure | None:
        """Return whose two names are blended in one: `Jokowi` of Joko Widodo."""
        known = next((figure for figure in people if is_blend(name, figure.name)), None)
        if known is not None:
            return known
        for first, second in parts_of_blend(name):
            if f" {second}" not in self.text:
                continue
            for start, end in self.places:
                position = self.text.find(f" {second}", start, end) + 1
                if not position:
                    continue
                before = self.printed.words_before(position)
                if before and before[-1].startswith(first):
                    behind = self.printed.words_behind(position - 1)
                    return self._known_or_new(" ".join([*before, *behind]), name, people)
        return None

    def _spelt_otherwise(self, name: str, mention: Mention, people: Collection[Figure]) -> Figure | None:
        """Return who alone is named with another form of a single word, and holds the office.

        `Gubernur Mirza` of `Gubernur Lampung Rahmat Mirzani`, `Khafifah` of Khofifah Lestari.
        """
        few = self.names < _MOST_NAMES
        if not few or mention.type is not SourceType.PERSON or " " in name or len(name) < _SHORTEST_SHORT:
            return None
        office = mention.role.partition(" ")[0].casefold()
        found: set[str] = set()
        for start, whole in self.printed.spelt_otherwise(name):
            # A single word is how somebody was called first.
            introduced = " " in whole or start < mention.start
            in_front = self.text[max(0, start - _OFFICE_WITHIN) : start].casefold()
            if introduced and office in in_front and find_place(whole) is None:
                found.add(whole)
        longest = max(found, key=len, default="")
        if not longest or not all(each in longest for each in found):
            return None
        figure = self._known_or_new(longest, name, people) or self._new(Mention(*_NOWHERE, longest))
        figure.words |= name_words(name)
        figure.role = figure.role or _without_name(mention.role, figure)
        return figure

    def _known_or_new(self, name: str, other: str, people: Iterable[Figure]) -> Figure | None:
        """Return who has the name; somebody new who goes by another one, too, where it is a whole name."""
        known = known_by(name_words(name), people)
        if known is None and " " in name:
            known = Figure(name, SourceType.PERSON, words={*name_words(name), *name_words(other)})
            self.figures.append(known)
        return known


def _called_like(mention: Mention) -> set[str] | None:
    """Return the words that what a mention points back to may be called by; None for any."""
    if mention.type is not SourceType.DOCUMENT:
        return None
    head = mention.name.partition(" ")[0].casefold()
    return {head}.union(*(words for words in LIKE_DOCUMENTS if head in words))


def _in_full(office: str) -> str:
    """Return an office written out where it or its first word is a short form: `wakil bupati Senja`, `Wabup Senja`."""
    first, space, place = office.casefold().partition(" ")
    whole = SHORT_OFFICES.get(office.casefold())
    return whole or f"{SHORT_OFFICES.get(first, first)}{space}{place}"


def _without_name(role: str, figure: Figure) -> str:
    """Return the office without the other name behind it: `Menteri Rina Lestari, atau Rinles, …`."""
    return role_alone(role.removesuffix(figure.name).rstrip(" ,"))


def _office_in(epithet: str) -> str:
    """Return the office of what points back by one that names a body: `Kapten Senja itu`; "" for anything else."""
    first, _, behind = epithet.partition(" ")
    low = first.casefold()
    *rest, pointer = behind.split() or [""]
    if low not in ROLES or low in SOMEBODY or pointer not in POINTERS:
        return ""
    named = any(word[0].isupper() for word in rest) and not any(word.startswith(_NO_OFFICES) for word in rest)
    return " ".join([first, *rest]) if named else ""


def _begin_alike(name: str, word: str) -> bool:
    return name[:_SYLLABLE].casefold() == word[:_SYLLABLE]


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


def _last_word(name: str) -> str:
    return name.rpartition(" ")[2].casefold()


@cache
def _company_name() -> regex.Pattern[str]:
    """Return the pattern of a company's full name: `PT Senja Abadi Tbk. (SNJA)`."""
    return regex.compile(
        r"\bPT\.?\s(?:[\p{Lu}\p{N}][\p{L}\p{N}&.-]*+(?<!\.)\s?){1,6}+(?:Tbk\b\.?)?(?:\s?\([\p{L}\s]{2,20}\)){0,2}"
    )
