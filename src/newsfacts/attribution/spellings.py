"""Second spellings of a name: with one letter more, less or other than the first, or two names blended."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

__all__ = ["are_spelt_alike", "is_blend", "is_misspelt", "parts_of_blend"]

_SHORTEST = 4
_LONG = 7
_MOST_WORDS = 16
"""Nobody is called by more words, however they are spelt: what collects more is compared no further."""

_SHORTEST_BLEND = 5
_SHORTEST_PART = 2


def parts_of_blend(name: str) -> Iterator[tuple[str, str]]:
    """Yield the beginnings of two names that the name may be blended from, as they are printed.

    >>> list(parts_of_blend("Jokowi"))
    [('Jo', 'Kowi'), ('Jok', 'Owi'), ('Joko', 'Wi')]
    """
    if len(name) >= _SHORTEST_BLEND and name.isalpha() and name[1:].islower():
        for cut in range(_SHORTEST_PART, len(name) - _SHORTEST_PART + 1):
            yield name[:cut], name[cut:].capitalize()


def is_blend(name: str, full: str) -> bool:
    """Whether the name is blended from the beginnings of two neighbouring words of a full one.

    >>> is_blend("Jokowi", "Joko Widodo"), is_blend("Widodo", "Joko Widodo")
    (True, False)
    """
    words = full.split()
    return any(
        before.startswith(first) and behind.startswith(second)
        for first, second in parts_of_blend(name)
        for before, behind in pairwise(words)
    )


def are_spelt_alike(words: Collection[str], others: Collection[str]) -> bool:
    """Whether each of the words is one of the others, or such a one misspelt.

    >>> are_spelt_alike(["arfianus"], ["iptu", "arfinus"])
    True
    >>> are_spelt_alike(["hedi"], ["hedy", "rahadian"]), are_spelt_alike(["dewi"], ["hedy", "rahadian"])
    (True, False)
    """
    if max(len(words), len(others)) > _MOST_WORDS:
        return False
    return all(word in others or any(is_misspelt(word, other) for other in others) for word in words)


def is_misspelt(word: str, other: str) -> bool:
    """Whether two words of four letters or more differ in one letter, or have the same in another order.

    In short ones no more than two neighbours have changed places.

    >>> is_misspelt("hedi", "hedy"), is_misspelt("herwaman", "hermawan"), is_misspelt("rani", "rian")
    (True, True, False)
    """
    if word[0] != other[0] or min(len(word), len(other)) < _SHORTEST or abs(len(word) - len(other)) > 1:
        return False
    same = next((n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    rest, behind = word[same:], other[same:]
    if len(rest) == len(behind):
        swapped = rest[:2] == behind[1::-1] and rest[2:] == behind[2:]
        return rest[1:] == behind[1:] or swapped or (len(word) >= _LONG and sorted(rest) == sorted(behind))
    return rest[1:] == behind or rest == behind[1:]
