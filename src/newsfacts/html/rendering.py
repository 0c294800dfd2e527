"""From the tree to text: one line a block, and which of the lines are certainly no part of the article.

The text has everything that a reader of the page sees, menus and footers included. What the tree knows better than the
text is kept beside it: the line of the headline, and the lines around the part of the page that holds headline and
story, which no reader of lines needs to look at.

Most of the work is libxml2's: what is invisible is cut out, elements that make no line of their own are dissolved into
the text around them, and every text that is left begins a line. Python walks over the tree once, to mark where lines
begin, and over the lines once. Marks are noncharacters, which Unicode keeps for such uses; a page has none.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex
from attrs import frozen
from lxml import etree

from newsfacts.layout.segmentation import Known
from newsfacts.model import Role, Segment
from newsfacts.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.etree import _Element as Element

__all__ = ["Rendering", "render"]

_INVISIBLE = (
    "head script style template noscript iframe object embed applet svg math audio video canvas map datalist select "
    "textarea progress meter amp-sidebar amp-lightbox amp-analytics amp-consent amp-state amp-user-notification"
).split()
_INLINE = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd mark nobr picture q rp rt ruby s "
    "samp small source span strike strong sub sup time tt u var wbr amp-img amp-fit-text"
).split()
_PARAGRAPHS = ("p", "li", "blockquote")
"""Elements that hold one paragraph, so that the story is what they stand in."""
_CELLS = ("td", "th")

_LINE, _ARTICLE, _ARTICLE_END, _HEADING, _FOOTER, _CELL = "\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4\ufdd5"
_LONG = 60
"""More characters than this are running text rather than a title."""
_SHORTEST_STORY = 120
_SHORTEST_HEADING = 10


@frozen
class Rendering:
    """The page as text.

    Attributes:
        text: the lines, parted by line breaks; "" when nothing is visible.
        known: the line of the page's main heading, and the lines outside the part of the page that holds heading and
            story.
    """

    text: str
    known: Known


def render(root: Element, titles: Sequence[str] = ()) -> Rendering:
    r"""Return the page as text. The tree is used up.

    Args:
        root: the page's root.
        titles: what the page's metadata calls the article, to tell its heading by.

    >>> from newsfacts.html.tree import parse_tree
    >>> render(parse_tree("<h1>Hujan <b>Turun</b></h1><p>Pagi ini.<br>Sore nanti.</p><script>x()</script>")).text
    'Hujan Turun\nPagi ini.\nSore nanti.'
    """
    _cut_invisible(root)
    etree.strip_tags(root, *_INLINE)
    _join_rows(root)
    heading = _heading(root, titles)
    article = _article(heading, _mark_lines(root))
    if heading is not None:
        _mark(heading, _HEADING)
    if article is not None:
        _mark(article, _ARTICLE)
        article.tail = _ARTICLE_END + (article.tail or "")
    for footer in root.iter("footer"):
        _mark(footer, _FOOTER)
    text = etree.tostring(root, method="text", encoding="unicode", with_tail=False)
    return _laid_out(" ".join(text.split()).split(_LINE))


def _cut_invisible(root: Element) -> None:
    """Cut what nobody sees out of the tree."""
    etree.strip_elements(root, *_INVISIBLE, with_tail=False)
    for element in _styled()(root):
        if element.get("hidden") is not None or _hiding().search(element.get("style", "")) is not None:
            _remove(element)


def _remove(element: Element) -> None:
    """Take an element out of the tree; the text behind it stays."""
    parent, before, tail = element.getparent(), element.getprevious(), element.tail
    if parent is None:
        return
    if tail and before is not None:
        before.tail = (before.tail or "") + tail
    elif tail:
        parent.text = (parent.text or "") + tail
    parent.remove(element)


def _join_rows(root: Element) -> None:
    """Make one line of each table row whose cells hold words alone; other tables lay out the page."""
    for row in root.iter("tr"):
        cells = list(row)
        if len(cells) > 1 and all(cell.tag in _CELLS and not len(cell) for cell in cells):
            row.text = _CELL.join((cell.text or "").strip() for cell in cells)
            del row[:]


def _heading(root: Element, titles: Sequence[str]) -> Element | None:
    """Return the page's main heading: the one that the metadata repeats, else its only one of the first rank."""
    wanted = [_folded(title) for title in titles]
    first = [heading for heading in root.iter("h1") if _printed(heading)]
    for heading in (*first, *root.iter("h2", "h3")) if wanted else ():
        printed = _printed(heading)
        if len(printed) > _SHORTEST_HEADING and any(t.startswith(printed) or printed.startswith(t) for t in wanted):
            return heading
    return first[0] if len(first) == 1 else None


def _printed(element: Element) -> str:
    return _folded(element.text or "".join(element.itertext()))


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _mark_lines(root: Element) -> dict[Element, int]:
    """Mark where each line begins, and return how many characters of running text each element holds."""
    weights: dict[Element, int] = {}
    for element in root.iter():
        text = element.text
        if text and not text.isspace():
            element.text = _LINE + text
            if len(text) > _LONG:
                _weigh(weights, element, len(text))
        text = element.tail
        if text and not text.isspace():
            element.tail = _LINE + text
            if len(text) > _LONG:
                _weigh(weights, element.getparent(), len(text))
    return weights


def _weigh(weights: dict[Element, int], holder: Element | None, length: int) -> None:
    if holder is not None and holder.tag in _PARAGRAPHS:
        holder = holder.getparent()
    if holder is not None:
        weights[holder] = weights.get(holder, 0) + length


def _mark(element: Element, mark: str) -> None:
    element.text = mark + (element.text or "")


def _article(heading: Element | None, weights: dict[Element, int]) -> Element | None:
    """Return the smallest element that holds the heading and the story; None when the page has no story."""
    story = max(weights, key=weights.__getitem__, default=None)
    if story is None or weights[story] < _SHORTEST_STORY:
        return None
    if heading is None:
        return story.getparent()
    around = {story, *story.iterancestors()}
    return next((element for element in heading.iterancestors() if element in around), None)


def _laid_out(parts: Iterable[str]) -> Rendering:
    """Put the lines together; a mark stands behind the line before those that it tells of."""
    lines: list[str] = []
    marked: dict[str, int] = {}
    for part in parts:
        line = part.strip()
        if _marks().search(line) is not None:
            marks = _marks().findall(line)
            line = _marks().sub("", line.replace(_CELL, "\t")).strip()
        else:
            marks = ()
        if line:
            lines.append(line)
        for mark in marks:
            marked.setdefault(mark, len(lines))
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    count = len(lines)
    first, last, title = marked.get(_ARTICLE, 0), marked.get(_ARTICLE_END, count), marked.get(_HEADING, count)
    foot = max(marked.get(_FOOTER, count), last)
    stretches = ((Role.NAVIGATION, 0, first), (Role.NAVIGATION, last, foot), (Role.FOOTER, foot, count))
    headline = Span(starts[title], starts[title + 1] - 1) if title < count else None
    aside = tuple(Segment(role, starts[a], starts[b] - 1) for role, a, b in stretches if a < b)
    return Rendering("\n".join(lines), Known(headline, aside))


@cache
def _styled() -> etree.XPath:
    return etree.XPath("/descendant::*[@style]")


@cache
def _hiding() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)display\s*+:\s*+none|visibility\s*+:\s*+hidden|(?:left|top|text-indent)\s*+:\s*+-[0-9]{3,}"
    )


@cache
def _marks() -> regex.Pattern[str]:
    return regex.compile("[\ufdd0-\ufdef]")
