"""Second spellings of a name: what one letter more or less makes of it, and what is blended of its beginnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["are_spelt_alike", "is_blend"]

_SHORTEST = 4
_SHORTEST_BLEND = 5
_SHORTEST_FIRST = 3
_SHORTEST_SECOND = 2
_MOST_WORDS = 16
"""Nobody is called by more words, however they are spelt: what collects more is compared no further."""


def are_spelt_alike(words: Collection[str], others: Collection[str]) -> bool:
    """Whether each of the words is one of the others, or such a one misspelt.

    >>> are_spelt_alike(["arfianus"], ["iptu", "arfinus"])
    True
    >>> are_spelt_alike(["hedi"], ["hedy", "rahadian"]), are_spelt_alike(["dewi"], ["hedy", "rahadian"])
    (True, False)
    """
    if max(len(words), len(others)) > _MOST_WORDS:
        return False
    return all(word in others or any(_is_misspelt(word, other) for other in others) for word in words)


def is_blend(short: str, name: str) -> bool:
    """Whether a word is made of the beginnings of the first two words of a name.

    >>> is_blend("Rinales", "Rina Lestari"), is_blend("Rinles", "Rina Lestari")
    (True, True)
    >>> is_blend("Rinale", "Rina Budi Lestari"), is_blend("Lesrina", "Rina Lestari")
    (False, False)
    """
    first, _, others = name.casefold().partition(" ")
    low = short.casefold()
    second = others.partition(" ")[0]
    if not second or " " in low or len(low) < _SHORTEST_BLEND:
        return False
    joints = range(_SHORTEST_FIRST, min(len(first), len(low) - _SHORTEST_SECOND) + 1)
    return any(first.startswith(low[:joint]) and second.startswith(low[joint:]) for joint in joints)


def _is_misspelt(word: str, other: str) -> bool:
    """Whether two words of four letters or more differ in one letter, or in two that changed places."""
    if word[0] != other[0] or min(len(word), len(other)) < _SHORTEST or abs(len(word) - len(other)) > 1:
        return False
    same = next((n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    rest, behind = word[same:], other[same:]
    if len(rest) == len(behind):
        return rest[1:] == behind[1:] or (rest[:2] == behind[1::-1] and rest[2:] == behind[2:])
    return rest[1:] == behind or rest == behind[1:]
