"""Marks at lines of the tree, by which it is known what the lines are when the tree is text.

Marks are noncharacters, which Unicode keeps for use inside programs; a page has none. Those of a line stand at its end.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsfacts.html.tree import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsfacts.html.tree import Element

# fmt: off
__all__ = [
    "APART", "ARTICLE", "ARTICLE_END", "CAPTION", "CELL", "FOOTER", "HEADING", "HEADINGS", "LINE", "LINK", "MENU",
    "NO_STORY", "OF_LINES", "PLAYER", "SHORTEST_TITLE", "STORY", "STORY_END", "TEASER", "TITLE", "TRAIL", "WHOLE_PAGE",
    "find_named", "frames", "mark_caption", "mark_headings", "outermost", "set_apart",
]
# fmt: on

LINE, ARTICLE, ARTICLE_END, HEADING, STORY, STORY_END, FOOTER, CELL, *OF_LINES = MARKS
LINK, MENU, TEASER, TITLE, CAPTION, PLAYER, TRAIL, APART = OF_LINES
"""A link; one of a menu; that of a teaser; a heading; a caption; that of a video; the way from the front page; what is
set apart."""
NO_STORY = (LINK, MENU, TEASER, APART)

WHOLE_PAGE = ("html", "body")
"""What pages hide until their scripts have run."""
HEADINGS = ("h2", "h3", "h4", "h5", "h6")
SHORTEST_TITLE = 12

_OF_LINKS = {APART: TEASER, TRAIL: TRAIL}
"""What becomes of a link's mark where the link stands in what is marked."""
_CAPTIONS, _TRAILS = "caption", "breadcrumb"
"""Parts of the classes of elements whose lines have a role of their own."""
_SHOWN = {CAPTION: ("img", "amp-img"), PLAYER: ("iframe", "video", "amp-youtube", "amp-video", "amp-iframe")}
"""What captions stand beside, by their marks."""
_FRAMES = 3
"""In so many elements stands a picture within what holds its caption too: `<figure><div><picture><img>`."""


def frames(root: Element, html: str) -> Sequence[tuple[str, set[Element]]]:
    """Return the elements in which pictures and videos stand with their captions, by the captions' marks.

    Videos are gone once what is invisible in text is cut, so that this is the first look at the tree.
    """
    return [(mark, _framed(root, shown)) for mark, shown in _SHOWN.items()] if _CAPTIONS in html else []


def _framed(root: Element, shown: Iterable[str]) -> set[Element]:
    """Return the elements in which a picture, or what is shown otherwise, stands with its caption."""
    return {around for each in root.iter(*shown) for around in islice(each.iterancestors(), _FRAMES)}


def find_named(
    root: Element, html: str, framed: Sequence[tuple[str, set[Element]]]
) -> tuple[dict[Element, str], list[Element]]:
    """Return the captions with their marks, and the ways from the site's front page, by the names of their classes."""
    captions: dict[Element, str] = {}
    trails: list[Element] = []
    # Python finds these quicker than an XPath over all elements does.
    for element in root.iter() if _CAPTIONS in html or _TRAILS in html else ():
        made = element.get("class", "")
        if _TRAILS in made:
            trails.append(element)
            continue
        if _CAPTIONS not in made and element.tag != "figcaption":
            continue
        beside = (mark for mark, elements in framed if element in elements or element.getparent() in elements)
        if (mark := next(beside, None)) is not None:
            captions[element] = mark
    return captions, trails


def mark_caption(caption: Element, mark: str) -> None:
    """Mark the lines of a caption; a link under a picture is another article's title."""
    for part in caption.iter():
        text = part.text
        if text is not None and not len(part) and LINK not in text and len(text) >= SHORTEST_TITLE:
            part.text = f"{text.rstrip()}{mark}"


def mark_headings(root: Element, heading: Element | None) -> None:
    """Mark the lines of headings, but for the page's main one."""
    for element in root.iter(*HEADINGS):
        text = element.text
        if text and element is not heading and not len(element):
            element.text = _marked(text, TITLE)


def set_apart(root: Element, cards: list[Element], trails: list[Element], heading: Element | None) -> None:
    """Mark the lines of teasers and buttons, and those of the way from the front page, but none around the heading."""
    around: set[Element] = set() if heading is None else {heading, *heading.iterancestors()}
    for elements, mark in ((outermost(trails), TRAIL), (cards, APART), (outermost(root.iter("button")), APART)):
        for element in elements:
            if element not in around:
                _mark_all(element, mark)


def outermost(elements: Iterable[Element]) -> Iterator[Element]:
    """Yield, of elements in page order, those that stand in no other of them."""
    inside: set[Element] = set()
    for element in elements:
        if element not in inside:
            inside.update(element.iter())
            yield element


def _mark_all(element: Element, mark: str) -> None:
    """Mark every line of an element."""
    for part in element.iter():
        if part.text:
            part.text = _marked(part.text, mark)
        if part.tail and part is not element:
            part.tail = _marked(part.tail, mark)


def _marked(text: str, mark: str) -> str:
    """Return the text with a mark behind it, if there is anything to see; a link that is set apart is a teaser's."""
    if LINE in text:
        return LINE.join(_marked(line, mark) for line in text.split(LINE))
    visible = text.rstrip()
    if visible and visible[-1] == LINK:
        return visible[:-1] + _OF_LINKS[mark] if mark in _OF_LINKS else text
    return visible + mark if visible else text
