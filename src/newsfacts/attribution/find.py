"""The way in: every attribution of an article's running text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.attribution.grammar import Reader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfacts.dates import PrintedDate
    from newsfacts.model import Attribution, Segment
    from newsfacts.outlets.registry import Outlets

__all__ = ["find_attributions"]


def find_attributions(
    text: str,
    segments: Sequence[Segment],
    outlets: Outlets,
    own: frozenset[str] = frozenset(),
    dates: Sequence[PrintedDate] = (),
) -> tuple[Attribution, ...]:
    """Return who is presented as having said what in the running text.

    Args:
        text: the article's text.
        segments: its segments; only `body` is read, with captions and summaries as places where names are found.
        outlets: the names of media.
        own: identifier and names of the page's own outlet, folded: it is no medium in between.
        dates: the dates of the text, in order.

    Returns:
        The attributions, in the order of their contents.
    """
    return Reader.of(text, segments, outlets, own, dates).read()
