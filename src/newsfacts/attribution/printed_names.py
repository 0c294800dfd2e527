"""What the whole text prints beside a name: a fuller one, an office, a company's other words."""

from __future__ import annotations

from collections import Counter
from functools import cache, cached_property
from itertools import islice
from typing import TYPE_CHECKING

import regex
from attrs import field, frozen

from newsfacts.attribution.lexicon import (
    COMPANY_ENDS,
    CONNECTIVES,
    CUES,
    DEGREES,
    DOCUMENTS,
    NAMED_AFTER_ENDS,
    OFFICE_WORDS,
    ORGANISATIONS,
    PRONOUNS,
    ROLES,
    SMALL_WORDS,
    TITLES,
    WEEKDAYS,
)
from newsfacts.attribution.names import is_brand, is_matter, is_small_within, opens_sentences
from newsfacts.attribution.spellings import is_misspelt
from newsfacts.attribution.tokens import without_verb
from newsfacts.gazetteer import find_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["MOST_OCCURRENCES", "PrintedNames"]

MOST_OCCURRENCES = 12
"""So many times a name is looked at."""

_MOST_NAMES_LOOKED_FOR = 400
"""So many names are looked for in the whole text."""

_AROUND = 60
_MOST_WORDS = 3
_MOST_IN_FRONT = 4
"""Words of a name in front of another one: `Rina Putri Ayu Lestari alias Onyo`."""

_MOST_LETTERS_MORE = 4
_SHORTEST_SMALL = 3
"""Shorter words are ends of names, too: `di` of Riandi."""

_GLUED_WORDS = frozenset(word for word in SMALL_WORDS if len(word) >= _SHORTEST_SMALL)

_SPACES = (" ", "\u00a0")
_GAPS = (*_SPACES, ", ")
_NO_PERSONS_ENDS = COMPANY_ENDS | NAMED_AFTER_ENDS
_NO_NAMES = (
    ROLES
    | OFFICE_WORDS
    | CONNECTIVES
    | TITLES
    | ORGANISATIONS
    | DOCUMENTS
    | PRONOUNS
    | CUES.keys()
    | WEEKDAYS
    | {"saya", "kami", "kita", "aku", "anda", "allah"}
)


@frozen(slots=False)
class PrintedNames:
    """The names in the stretches of a text in which fuller ones are looked for.

    Attributes:
        text: the article's text.
        places: where the stretches begin and end.
    """

    text: str
    places: Sequence[tuple[int, int]]
    _occurrences: dict[str, list[int]] = field(init=False, factory=dict[str, list[int]])

    def fullest(self, name: str) -> str:
        """Return the longest name in the article that `name` is the beginning of, or else the end.

        A first name has its other names behind it everywhere; what stands in front of a surname may be an employer's
        name as well, so that more than one word there must be seen twice.
        """
        longest: list[str] = []
        alone: list[int] = []
        for position in self.occurrences(name):
            words = self.words_behind(position + len(name))
            if len(words) > len(longest):
                longest = words
            if not words:
                alone.append(position)
        if longest or " " in name:
            return " ".join([name, *longest])
        return self._with_front(name, alone)

    def _with_front(self, name: str, positions: Iterable[int]) -> str:
        """Return the longest usual name that ends in `name` at one of the positions."""
        seen: Counter[str] = Counter()
        for position in positions:
            front = self.words_before(position)
            seen.update(" ".join([*front[first:], name]) for first in range(len(front)))
        usual = [each for each, times in seen.items() if times > 1 or each.count(" ") == 1]
        # `Asosiasi Depo Senja (Adesi)`: a body's short name is nobody's first one.
        usual = [each for each in usual if self.text.find(f"({each.partition(' ')[0]})") < 0]
        return max(usual, key=lambda each: (each.count(" "), seen[each]), default=name)

    def spelt_otherwise(self, name: str) -> Iterator[tuple[int, str]]:
        """Yield where a name is printed, and the name, that has another form of the word `name`.

        A longer one, `Rahmat Mirzani` for Mirza, one that a small word is glued to, `Rahmat Mirzayang hadir`, or one
        that is spelt otherwise: `Khofifa Lestari` for Khafifa.
        """
        for start, word in islice(self._alike(name), MOST_OCCURRENCES):
            if word.removeprefix(name) in _GLUED_WORDS:
                yield self._around(start, word, called=name)
            elif self.may_be_name(word):
                whole = self._around(start, word)
                if " " in whole[1] or is_misspelt(name.casefold(), word.casefold()):
                    yield whole

    def _alike(self, name: str) -> Iterator[tuple[int, str]]:
        """Yield the words, and where they stand, that may be longer or other forms of a name."""
        low = name.casefold()
        for start, word in self._words:
            if word == name or word[0] != name[0] or not word[1:].isalpha() or not word[1:].islower():
                continue
            tail = word[len(name) :] if word.startswith(name) else ""
            longer = 0 < len(tail) <= _MOST_LETTERS_MORE or tail in _GLUED_WORDS
            if longer or is_misspelt(low, word.casefold()):
                yield start, word

    def _around(self, start: int, word: str, *, called: str = "") -> tuple[int, str]:
        """Return where the name with a word begins, and the name; what is glued to a name ends it."""
        front = self.words_before(start)
        behind = [] if called else self.words_behind(start + len(word))
        return start - sum(len(each) + 1 for each in front), " ".join([*front, called or word, *behind])

    @cached_property
    def _words(self) -> Sequence[tuple[int, str]]:
        """Where words with capitals stand, with the words."""
        found = (match for place in self.places for match in _name_word().finditer(self.text, *place))
        return [(match.start(), match[0]) for match in found]

    def is_usual(self, name: str, other: str) -> bool:
        """Whether the words of a name are printed more often than those of its other spelling: that one was a slip."""
        words, others = name.split(), other.split()
        if len(words) != len(others):
            return False
        spelt = [(word, second) for word, second in zip(words, others, strict=True) if word != second]
        return sum(self._times(word) - self._times(second) for word, second in spelt) > 0

    def _times(self, word: str) -> int:
        """Return how often a word is printed, as far as it is looked for."""
        return len(self.occurrences(word))

    def is_company(self, word: str) -> bool:
        """Whether the word begins a company's name anywhere: `Senja` of Senja Sekuritas Abadi."""
        return any(self._is_of_company(start + len(word)) for start in self.occurrences(word))

    def _is_of_company(self, end: int) -> bool:
        """Whether the words with capitals behind are a company's, as far as the first that only companies have."""
        for match in _name_word().finditer(self.text, end, end + _AROUND):
            if self.text[end : match.start()] not in _SPACES:
                return False
            if match[0].casefold() in COMPANY_ENDS:
                return True
            end = match.end()
        return False

    def holding(self, office: str) -> str | None:
        """Return the name behind an office of one word: `Presiden Joko Widodo`; None for none or several."""
        names = self.names_behind(office)
        longest = max(names, key=len, default="")
        return longest if longest and all(name in longest for name in names) else None

    def names_behind(self, office: str) -> set[str]:
        """Return the names that stand behind an office of one word anywhere."""
        if " " in office:
            return set()
        office = office.capitalize()
        ends = (start + len(office) + (self.text[start - 1] == "(") for start in self.occurrences(office))
        return {" ".join(words) for end in ends if (words := self.words_behind(end))}

    def names_before(self, phrase: str) -> Iterator[str]:
        """Yield the name in front of where the phrase first stands in each place; "" for none."""
        return (name for _, name in self.before(phrase))

    def before(self, phrase: str) -> Iterator[tuple[int, str]]:
        """Yield where the phrase first stands in each place, and the name in front of it; "" for none."""
        if phrase not in self.text:
            # Few names have another one beside them: the places are many, and looking once is enough.
            return
        for start, end in self.places:
            position = self.text.find(phrase, start, end)
            if position >= 0:
                yield position, " ".join(self.words_before(position, _GAPS, most=_MOST_IN_FRONT))

    def occurrences(self, name: str) -> Sequence[int]:
        """Return where the name stands as a word of its own, so many times at most; nowhere for too many names."""
        known = self._occurrences.get(name)
        if known is None:
            few = len(self._occurrences) < _MOST_NAMES_LOOKED_FOR
            known = self._occurrences[name] = [*islice(self._find(name), MOST_OCCURRENCES)] if few else []
        return known

    def _find(self, name: str) -> Iterator[int]:
        for start, end in self.places:
            position = self.text.find(name, start, end)
            while position >= 0:
                stop = position + len(name)
                inside = position > start and self.text[position - 1].isalpha()
                if not inside and not self.text[stop : stop + 1].isalpha():
                    yield position
                position = self.text.find(name, position + 1, end)

    def words_before(self, start: int, gaps: tuple[str, ...] = _SPACES, *, most: int = _MOST_WORDS) -> list[str]:
        """Return the words with capitals right in front that are no offices, places or openers."""
        words: list[str] = []
        named = 0
        for match in reversed([*_name_word().finditer(self.text, max(0, start - _AROUND), start)]):
            word = match[0]
            if self.text[match.end() : start] not in gaps or len(words) == most or not _is_name(word):
                break
            words.insert(0, word)
            if not self._is_small(word):
                named = len(words)
            start, gaps = match.start(), _SPACES
        # A headline's words in front are small elsewhere; within a name, `Rina Putri Lestari`, they may be as well.
        return words[len(words) - named :]

    def words_behind(self, end: int) -> list[str]:
        """Return the words with capitals right behind that are no offices, places, degrees or openers.

        None are a person's in front of what only companies and buildings are called: `Rina Lestari Convention Hall`.
        """
        words: list[str] = []
        if self.text[end : end + 1] not in _SPACES:
            return words
        for match in _name_word().finditer(self.text, end, end + _AROUND):
            word = match[0]
            if self.text[end : match.start()] not in _SPACES or len(words) == _MOST_WORDS:
                break
            if word.casefold() in _NO_PERSONS_ENDS:
                return []
            if _is_degree(word) or not self.may_be_name(word):
                break
            words.append(without_verb(word))
            end = match.end()
        return words

    def may_be_name(self, word: str) -> bool:
        """Whether a word with a capital beside a name may belong to it: no headline's, which is small elsewhere."""
        return _is_name(word) and not self._is_small(word)

    def _is_small(self, word: str) -> bool:
        return any(is_small_within(self.text, word, *place) for place in self.places)


def _is_name(word: str) -> bool:
    """Whether a word with a capital may be a name's: none of an office, an institution or a place, no acronym."""
    folded = word.casefold()
    if folded in TITLES or folded.rstrip(".,") in _NO_NAMES or opens_sentences(folded) or is_matter(folded):
        return False
    if len(word) > 1 and word.isupper() and "." not in word:
        return False
    if is_brand(word):
        return False
    return find_place(word) is None


def _is_degree(word: str) -> bool:
    """Whether a word with stops or capitals inside is a degree: `S.H.`, `MSc`, but `Dea` is a name."""
    return ("." in word[:-1] or not word.istitle()) and word.replace(".", "").casefold() in DEGREES


@cache
def _name_word() -> regex.Pattern[str]:
    return regex.compile(r"(?:\p{Lu}\.){2,5}+|\p{Lu}\.(?=\s\p{Lu})|\p{Lu}[\p{L}'’-]*+")
