"""Other names that the text gives for a person: `Tiko, sapaan akrab Kartika`, `penyanyi bernama asli Rina Ayu`."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

import regex
from attrs import frozen

from newsfacts.attribution.figures import name_words
from newsfacts.attribution.lexicon import TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsfacts.attribution.printed_names import PrintedNames

__all__ = ["OtherNames"]

_OR = "atau "
_ALSO = (("alias ", ""), (_OR, ""), ("(", ")"), ("( ", ")"), ("( ", " )"))
"""What stands between two names of one person, and behind the second."""

_GAPS = (" ", "\u00a0", ", ", " -", " – ", " — ", "—", "–", "-", " (")
"""What stands between a name and what it is called to be: `Tiko -sapaan akrab Kartika-`."""

_CALLED = ("atau yang akrab disapa", "yang akrab disapa", "akrab disapa", "disapa", "dipanggil", "dengan panggilan")
"""What stands between a description and the name that the person goes by."""

_SHORTEST_SHORT = 4


@frozen(slots=False)
class OtherNames:
    """The other names in a text.

    Attributes:
        printed: the names of the text.
    """

    printed: PrintedNames

    def beside(self, name: str) -> Iterator[str]:
        """Yield the names in front of `name` that the text says to be the same person's: `Thomas alias Tom`."""
        for cue, behind in _ALSO:
            for before in self.printed.names_before(f"{cue}{name}{behind}"):
                if cue != _OR or name_words(before) & name_words(name):
                    yield before

    def whole(self, name: str) -> str:
        """Return the name of whom `name` is a short or a stage name; "" when the text does not say.

        >>> from newsfacts.attribution.printed_names import PrintedNames
        >>> text = "Tiko, sapaan akrab Kartika Lestari, hadir. Penyanyi bernama asli Rinaningsih Ayu itu pulang."
        >>> names = OtherNames(PrintedNames(text, [(0, len(text))]))
        >>> names.whole("Tiko"), names.whole("Rina"), names.whole("Rina Sari")
        ('Kartika Lestari', 'Rinaningsih Ayu', '')
        """
        if name in self._nicknames:
            return self._nicknames[name]
        return next((whole for whole in self._whole_names if _may_be_short_for(name, whole)), "")

    def descriptions(self, name: str) -> Iterator[tuple[int, str]]:
        """Yield where it is said that somebody goes by `name`, and the name in front of that; "" where none is."""
        text = self.printed.text
        for cue in _CALLED if any(cue in text for cue in _CALLED[-3:]) else ():
            yield from self.printed.before(f"{cue} {name}")

    @cached_property
    def _nicknames(self) -> Mapping[str, str]:
        """Whole names, by what their owners are called."""
        found: dict[str, str] = {}
        for match in (*self._matches(_nickname_noun(), "sapaan", "panggilan"), *self._whole_name_nouns):
            nickname = " ".join(self.printed.words_before(match.start(), _GAPS))
            whole = self._behind(match)
            if nickname and whole:
                found[nickname] = self.printed.fullest(whole)
        return found

    @cached_property
    def _whole_names(self) -> Sequence[str]:
        """The names that the text says to be somebody's whole or real one."""
        return [name for match in self._whole_name_nouns if " " in (name := self._behind(match))]

    @cached_property
    def _whole_name_nouns(self) -> Sequence[regex.Match[str]]:
        return self._matches(_whole_name_noun(), "nama ")

    def _matches(self, pattern: regex.Pattern[str], *words: str) -> Sequence[regex.Match[str]]:
        """Return where the pattern stands; most texts have none of the words without which it stands nowhere."""
        text = self.printed.text
        if not any(word in text for word in words):
            return ()
        return [match for start, end in self.printed.places for match in pattern.finditer(text, start, end)]

    def _behind(self, noun: regex.Match[str]) -> str:
        """Return the name behind what says that there is one, titles in front of it left out; "" for none."""
        end = noun.end()
        while (match := _word().match(self.printed.text, end)) is not None and match["word"].casefold() in TITLES:
            end = match.end()
        return " ".join(self.printed.words_behind(end)).rstrip("-–—")


def _may_be_short_for(name: str, whole: str) -> bool:
    """Whether each word of a name begins one of the whole name's, surely or as a whole: `Afgan` of Afgansyah Reza."""
    words, wholes = name.split(), whole.split()
    if not all(any(each.startswith(word) for each in wholes) for word in words):
        return False
    return any(len(word) >= _SHORTEST_SHORT or word in wholes for word in words)


@cache
def _nickname_noun() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:sapaan|panggilan)(?:\sakrab)?(?:\sdari)?(?=\s\p{Lu})")


@cache
def _whole_name_noun() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:(?:atau\s)?(?:yang\s)?(?:memiliki|mempunyai|punya)\s)?(?:ber)?nama\s(?:lengkap|asli)(?=\s\p{Lu})"
    )


@cache
def _word() -> regex.Pattern[str]:
    return regex.compile(r"\s(?P<word>[\p{L}.]++)")
