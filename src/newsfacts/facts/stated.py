"""Values with the characters that state them: what the readers of facts return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from newsfacts.normalize import tidy
from newsfacts.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfacts.model import Segment

__all__ = ["Stated", "distinct", "state", "state_all"]


@frozen
class Stated:
    """A string and where the page states it.

    Attributes:
        value: the string, tidied.
        span: the characters that state it.
    """

    value: str
    span: Span


def state(text: str, start: int, end: int, edge: str = " \t\r\n\u00a0") -> Stated | None:
    """Return `text[start:end]` without the characters of `edge` around it; None when nothing is left."""
    printed = text[start:end]
    bare = printed.strip(edge)
    value = tidy(bare)
    if not value:
        return None
    start += len(printed) - len(printed.lstrip(edge))
    return Stated(value, Span(start, start + len(bare)))


def state_all(text: str, segments: Iterable[Segment]) -> list[Stated]:
    """Return the words of the segments, in order."""
    found = (state(text, segment.start, segment.end) for segment in segments)
    return [stated for stated in found if stated is not None]


def distinct(found: Iterable[Stated]) -> tuple[str, ...]:
    """Return the values in order, each once, however it is capitalised."""
    values: dict[str, str] = {}
    for stated in found:
        values.setdefault(stated.value.casefold(), stated.value)
    return tuple(values.values())
