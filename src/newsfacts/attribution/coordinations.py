"""Names side by side: `AS, Inggris, dan Jepang`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.attribution.lexicon import JOINTS, ROLES
from newsfacts.attribution.names import has_name, is_body
from newsfacts.attribution.noun_phrases import Mention
from newsfacts.attribution.phrases import without_opener
from newsfacts.model import SourceType
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from newsfacts.attribution.tokens import Parts, Token

__all__ = ["names_side_by_side"]

_FEWEST = 2
_LONGEST_NAME = 4


def names_side_by_side(text: str, last: list[Token], before: Parts) -> Mention | None:
    """Return the group of persons, or the states or institutions, that the words and the parts before them list."""
    names = _names(last, before)
    if len(names) < _FEWEST:
        return None
    names[0] = without_opener(names[0])
    if not names[0] or not all(token.capital or token.bracketed for name in names for token in name):
        return None
    kind = _kind(names)
    if kind is None:
        return None
    start, end = names[0][0].start, last[-1].end
    return Mention(start, end, tidy(text[start:end]), type=kind, stop=end)


def _names(last: list[Token], before: Parts) -> list[list[Token]]:
    """Return what `dan` joins, in order; nothing without it."""
    joints = [number for number, token in enumerate(last) if token.low in JOINTS and token.small]
    if not joints or joints[0] + 1 == len(last):
        return []
    joint = joints[0]
    names = [last[joint + 1 :]]
    if joint:
        names.append(last[:joint])
    for part in reversed(before):
        if not part or len(part) > _LONGEST_NAME or not all(token.capital for token in part):
            break
        names.append(part)
    return names[::-1]


def _kind(names: list[list[Token]]) -> SourceType | None:
    """Return what all the names are, None when they are not of a kind."""
    bodies = [is_body(name) for name in names]
    if all(bodies):
        return SourceType.ORGANISATION
    if any(bodies) or not all(_is_person(name) for name in names):
        return None
    return SourceType.GROUP


def _is_person(name: list[Token]) -> bool:
    return has_name(name, len(name)) and not any(token.low in ROLES for token in name)
