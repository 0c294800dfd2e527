"""What is known of a page's lines before they are read: what the markup of an HTML page tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from newsfacts.layout.lines import BLANKS
from newsfacts.model import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsfacts.model import Segment
    from newsfacts.spans import Span

__all__ = ["NOTHING_KNOWN", "Known"]


@frozen
class Known:
    """What is known of a page's lines before they are read, from where the text comes from.

    Attributes:
        headline: the line of the headline; None when it is not known.
        story: where the first element begins that holds a part of the story; None when it is not known.
        story_end: where the element that holds the story ends; None when it is not known.
        links: where lines begin that are a link as a whole, and no sentence.
        aside: whole lines above and under what is to be read, with their roles, in text order.
        roles: where lines begin whose role is known, if their own words do not say otherwise.
        headings: where lines begin that are marked as headings, the headline left out.
        menus: where lines begin that stand in a row of links.
    """

    headline: Span | None = None
    story: int | None = None
    story_end: int | None = None
    links: frozenset[int] = frozenset()
    aside: tuple[Segment, ...] = ()
    roles: Mapping[int, Role] = field(factory=dict[int, Role])
    headings: frozenset[int] = frozenset()
    menus: frozenset[int] = frozenset()

    def extent(self, text: str) -> tuple[int, int]:
        """Return where what is to be read begins and ends in `text`."""
        first, last = 0, len(text)
        for segment in self.aside:
            if not text[first : segment.start].strip(BLANKS):
                first = segment.end
        for segment in reversed(self.aside):
            if not text[segment.end : last].strip(BLANKS):
                last = segment.start
        return first, last


NOTHING_KNOWN = Known()
