"""Positions in a text: half-open stretches of code points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from newsfacts.errors import SpanError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Span"]


@frozen(order=True)
class Span:
    """A stretch `text[start:end]` of the article's text, in code points, half-open and never empty.

    Attributes:
        start: the first code point that belongs to it, from 0.
        end: the first code point after it.

    Raises:
        SpanError: when start is negative or end is not after start.

    >>> span = Span(2, 5)
    >>> span.of("Jakarta"), len(span)
    ('kar', 3)
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            msg = f"a span runs from 0 or later to a later position, not from {self.start} to {self.end}"
            raise SpanError(msg)

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[int]:
        """Yield start and end, so that `start, end = span` works."""
        yield self.start
        yield self.end

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers.

        Raises:
            SpanError: when the span ends after the text.
        """
        if self.end > len(text):
            msg = f"{self!r} ends after the text, which has {len(text)} code points: is it another article's span?"
            raise SpanError(msg)
        return text[self.start : self.end]
