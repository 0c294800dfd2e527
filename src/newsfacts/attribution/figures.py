"""Who is met in an article, by the names that mentions give, and which names may be one person's."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from attrs import define, field

from newsfacts.model import SourceType, Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfacts.attribution.mentions import Mention

__all__ = ["Figure", "called_by", "is_same_name", "known_by", "name_words"]


@define(eq=False, slots=False)
class Figure:
    """Somebody or something that speaks or is spoken of.

    Attributes:
        name: the fullest name so far.
        type: what kind of source it is.
        role: the first office, profession or relation stated; "" for none.
        words: the words of every name met, folded.
        spoke: whether something was attributed to it.
        searched: whether the text was searched for the office before the article's end.
        short: another name by which statements call the person; "" for none.
        epithet: the office by which a statement points back; "" for none.
    """

    name: str
    type: SourceType
    role: str = ""
    words: set[str] = field(factory=set[str])
    spoke: bool = False
    searched: bool = False
    short: str = ""
    epithet: str = ""

    @classmethod
    def of(cls, mention: Mention) -> Figure:
        """Return a figure of whom nothing is known but the mention."""
        return cls(mention.name, mention.type, mention.role, {*name_words(mention.name), *name_words(mention.alias)})

    @cached_property
    def speaker(self) -> Speaker:
        """What the Article says of it, when everything has been read."""
        return Speaker(self.name, self.role or None, self.type)

    def learn(self, mention: Mention) -> None:
        """Take over what a later mention says in more words: the name, the office, another name."""
        longer = len(mention.name.split()) > len(self.name.split())
        if longer and mention.type is SourceType.PERSON and self.name in mention.name:
            self.name = mention.name
            self.words |= name_words(mention.name)
        if mention.role and (not self.role or name_words(self.role) < name_words(mention.role)):
            self.role = mention.role
        self.words |= name_words(mention.alias)

    def part(self, name: str) -> None:
        """Take what is glued to the front of a word of the name away: `KetuaRina Lestari` is later called Rina."""
        words = self.name.split()
        for number, word in enumerate(words):
            if word != name and word.endswith(name):
                if self.role:
                    self.role += f" {word.removesuffix(name)}"
                self.name = " ".join([name, *words[number + 1 :]])


def called_by(words: frozenset[str], figures: Iterable[Figure]) -> Figure | None:
    """Return the first one with a name that has all these words, or none but these; None for nobody."""
    return next((figure for figure in figures if is_same_name(words, figure.words)), None)


def known_by(words: frozenset[str], figures: Iterable[Figure]) -> Figure | None:
    """Return the first one whose names have all these words; None for nobody."""
    return next((figure for figure in figures if words and words <= figure.words), None)


def is_same_name(words: frozenset[str], others: set[str]) -> bool:
    """Whether one of two names has all the words of the other."""
    return bool(words & others) and (words <= others or others <= words)


@lru_cache(maxsize=256)
def name_words(name: str) -> frozenset[str]:
    """Return the words of a name, folded; the same few names are compared again and again."""
    return frozenset([word.strip(".,'()") for word in name.casefold().replace("’", "'").split()])
