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
from itertools import accumulate, chain, islice
from typing import TYPE_CHECKING

import regex
from attrs import frozen
from lxml import etree

from newsfacts.html.tree import MARKS
from newsfacts.layout.segmentation import Known
from newsfacts.model import Role, Segment
from newsfacts.spans import Span
from newsfacts.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsfacts.html.tree import Element


__all__ = ["Rendering", "render"]

# fmt: off
_INVISIBLE = (
    "title", "script", "style", "template", "noscript", "iframe", "object", "embed", "applet", "svg", "math",
    "audio", "video", "canvas", "map", "datalist", "select", "textarea", "progress", "meter", "dialog",
    "amp-sidebar", "amp-lightbox", "amp-analytics", "amp-consent", "amp-state", "amp-user-notification",
)
_INLINE = (
    "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "input", "ins", "kbd", "mark", "nobr", "picture", "q", "rp", "rt", "ruby", "s", "samp", "small", "source",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "amp-img", "amp-fit-text",
)
# fmt: on
_WHOLE_PAGE = ("html", "body")
"""What pages hide until their scripts have run."""
_CLASSES_OF_HIDDEN = ("sr-only", "screen-reader-text", "visually-hidden")
"""Parts of the classes of hidden elements, Bootstrap's and WordPress's."""
_PARAGRAPHS = ("p", "li", "blockquote")
"""Elements that hold one paragraph, so that the story is what they stand in."""
_CELLS = ("td", "th")
_PICTURES = ("img", "amp-img")
_FRAMES = 3
"""In so many elements stands a picture within what holds its caption too: `<figure><div><picture><img>`."""

_LINE, _ARTICLE, _ARTICLE_END, _HEADING, _STORY_END, _FOOTER, _CELL, _LINK, _CAPTION = MARKS
_BEHIND_LINES = f" {_ARTICLE}{_ARTICLE_END}{_HEADING}{_STORY_END}{_FOOTER}{_LINK}{_CAPTION}"
_SENTENCE_ENDS = '."”’)'
_LONG = 60
"""More characters than this are running text rather than a title."""
_SHORTEST_STORY = 120
_LEAST_PART = 0.2
"""An element with so much of the running text of the one that has most holds a part of the story."""
_SHORTEST_TITLE, _LONGEST_TITLE = 12, 300
_MOST_LINES_ABOVE = 10
_MOST_LINES_BELOW = 30
"""Lines further above the heading or below the story are no part of the article, whatever they stand in."""


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


def render(root: Element, html: str, titles: Sequence[str] = ()) -> Rendering:
    r"""Return the page as text. The tree is used up.

    Args:
        root: the page's root.
        html: what it was made from.
        titles: what the page's metadata calls the article, to tell its heading by.

    >>> from newsfacts.html.tree import parse_tree
    >>> html = "<h1>Hujan <b>Turun</b></h1><p>Pagi ini.<br>Sore nanti.</p><script>x()</script>"
    >>> render(parse_tree(html), html).text
    'Hujan Turun\nPagi ini.\nSore nanti.'
    """
    _cut_invisible(root, html)
    captions = _captions(root) if "caption" in html else []
    etree.strip_tags(root, *_INLINE)
    _mark_links(root)
    etree.strip_tags(root, "a")
    for caption in captions:
        _mark_caption(caption)
    _join_rows(root)
    heading = _heading(root, titles)
    if heading is not None:
        _join_lines(heading)
    weights = _mark_lines(root)
    story = _story(weights)
    article = _article(heading, story)
    if heading is not None:
        _mark(heading, _HEADING)
    for element in story:
        element.tail = _STORY_END + (element.tail or "")
    if article is not None:
        _mark(article, _ARTICLE)
        article.tail = _ARTICLE_END + (article.tail or "")
    for footer in root.iter("footer"):
        _mark(footer, _FOOTER)
    text = etree.tostring(root, method="text", encoding="unicode", with_tail=False)
    return _laid_out(" ".join(text.split()).replace(_CELL, "\t").split(_LINE), titles)


def _cut_invisible(root: Element, html: str) -> None:
    """Cut what nobody sees out of the tree."""
    etree.strip_elements(root, *_INVISIBLE, with_tail=False)
    hidden = _found(root, "*/@hidden/..")
    hidden += [each for each in _found(root, "*/@style/..") if _hiding().search(each.get("style", "")) is not None]
    for name in _CLASSES_OF_HIDDEN:
        # Looking at the page's characters is much quicker than at its elements.
        if name in html:
            hidden += _found(root, f"*[contains(@class, '{name}')]")
    for element in hidden:
        if element.tag not in _WHOLE_PAGE:
            element.tag = _INVISIBLE[-1]
    if hidden:
        etree.strip_elements(root, _INVISIBLE[-1], with_tail=False)


def _found(root: Element, path: str) -> list[Element]:
    """Return the elements that an XPath leads to from any place of the page."""
    found: list[Element] = _xpath(path)(root)
    return found


def _captions(root: Element) -> list[Element]:
    """Return the elements that stand beside a picture and are named its caption."""
    pictured = {around for picture in root.iter(*_PICTURES) for around in islice(picture.iterancestors(), _FRAMES)}
    named = _found(root, "*[self::figcaption or contains(@class, 'caption')]")
    return [element for element in named if element in pictured or element.getparent() in pictured]


def _mark_caption(caption: Element) -> None:
    """Mark the lines of a caption; a link under a picture is another article's title."""
    for part in caption.iter():
        text = part.text
        if text is not None and not len(part) and _LINK not in text and len(text) >= _SHORTEST_TITLE:
            part.text = f"{text.rstrip()}{_CAPTION}"


def _mark_links(root: Element) -> None:
    """Mark the links that are a line of their own, long enough for a title, and no sentence."""
    for link in root.iter("a"):
        text = link.text
        # Most links are short: those of menus.
        if text is None or len(text) < _SHORTEST_TITLE:
            continue
        tail, parent = link.tail, link.getparent()
        if (tail is None or tail.isspace()) and not len(link) and parent is not None and _holds_nothing_else(parent):
            title = text.rstrip()
            if title and not (title[-1] in _SENTENCE_ENDS and _sentence().search(title, max(0, len(title) - 3))):
                link.text = f"{title}{_LINK}"


def _holds_nothing_else(parent: Element) -> bool:
    return len(parent) == 1 and not (parent.text or "").strip()


@cache
def _sentence() -> regex.Pattern[str]:
    """The end of a sentence, which no title has: a picture's text may be a link too."""
    return regex.compile(r"[^.]\.[\"”’)]?$")


def _join_rows(root: Element) -> None:
    """Make one line of each table row whose cells hold words alone; other tables lay out the page."""
    for row in root.iter("tr"):
        cells = list(row)
        if len(cells) > 1 and all(cell.tag in _CELLS and not len(cell) for cell in cells):
            row.text = _CELL.join((cell.text or "").strip() for cell in cells)
            del row[:]


def _heading(root: Element, titles: Sequence[str]) -> Element | None:
    """Return the page's main heading: what the metadata repeats, else its only heading of the first rank."""
    wanted = [folded for title in titles for folded in _ways(title) if len(folded) >= _SHORTEST_TITLE]
    first = [heading for heading in root.iter("h1") if len(_printed(heading)) >= _SHORTEST_TITLE]
    for headings in (first, root.iter("h2", "h3")) if wanted else ():
        found = _best(headings, wanted)
        if found is not None:
            return found
    if len(first) == 1:
        return first[0]
    named = (element for element in root.iter("div", "p", "td") if element.text and len(element.text) < _LONGEST_TITLE)
    return next((element for element in named if _is_one_of(_folded(element.text or ""), wanted)), None)


def _best(headings: Iterable[Element], wanted: Sequence[str]) -> Element | None:
    """Return the heading that is one of the titles, to the letter if one is."""
    printed = [(_printed(heading), heading) for heading in headings]
    exact = (heading for title in wanted for text, heading in printed if text == title)
    alike = (heading for text, heading in printed if _is_one_of(text, wanted))
    return next(chain(exact, alike), None)


def _ways(title: str) -> Iterator[str]:
    """Yield the title as it is, and without the name of the site that may stand behind it."""
    yield _folded(title)
    for separator in (" | ", " - ", " – "):
        if separator in title:
            yield _folded(title.rpartition(separator)[0])


def _is_one_of(printed: str, wanted: Sequence[str]) -> bool:
    """Whether a heading is one of the titles, though one of them may be cut or have a word more in front or behind."""
    return len(printed) >= _SHORTEST_TITLE and any(
        title in printed or (2 * len(printed) >= len(title) and printed in title) for title in wanted
    )


def _join_lines(heading: Element) -> None:
    """Make one line of a heading that is broken into several."""
    for part in heading.iter("br"):
        part.tail = f" {part.tail or ''}"
    etree.strip_tags(heading, "br")


def _printed(element: Element) -> str:
    return _folded("".join(element.itertext()))


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
                parent = element.getparent()
                _weigh(weights, element if parent is None else parent, len(text))
    return weights


def _weigh(weights: dict[Element, int], holder: Element, length: int) -> None:
    parent = holder.getparent() if holder.tag in _PARAGRAPHS else None
    holder = holder if parent is None else parent
    weights[holder] = weights.get(holder, 0) + length


def _mark(element: Element, mark: str) -> None:
    element.text = mark + (element.text or "")


def _story(weights: dict[Element, int]) -> list[Element]:
    """Return the elements that hold the story, the one with most of it first; none when the page has no story."""
    parts = sorted(weights, key=weights.__getitem__, reverse=True)
    if not parts or weights[parts[0]] < _SHORTEST_STORY:
        return []
    return [
        element
        for element in parts
        if weights[element] >= _LEAST_PART * weights[parts[0]] or _is_next_part(element, parts[0])
    ]


def _is_next_part(element: Element, story: Element) -> bool:
    """Whether an element is made as the one with most of the story is: pages of an article, one under the other."""
    made = story.get("class")
    return bool(made) and (element.tag, element.get("class")) == (story.tag, made)


def _article(heading: Element | None, story: list[Element]) -> Element | None:
    """Return the smallest element that holds heading and story; None when there is no story, or no such element."""
    if not story:
        return None
    if heading is None:
        return story[0].getparent()
    around = {story[0], *story[0].iterancestors()}
    return next((element for element in heading.iterancestors() if element in around), None)


def _laid_out(parts: Iterable[str], titles: Sequence[str]) -> Rendering:
    """Put the lines together; a mark stands behind the line before those that it tells of."""
    lines: list[str] = []
    links: list[int] = []
    captions: list[int] = []
    marked: dict[str, int] = {}
    for part in parts:
        line = part.strip()
        marks = ""
        if line and line[-1] in _BEHIND_LINES:
            bare = line.rstrip(_BEHIND_LINES)
            line, marks = bare, line[len(bare) :].replace(" ", "")
            if marks[0] == _LINK:
                links.append(len(lines))
            elif marks[0] == _CAPTION:
                captions.append(len(lines))
        if line:
            lines.append(line)
        for mark in marks:
            if mark == _STORY_END or mark not in marked:
                marked[mark] = len(lines)
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    count = len(lines)
    first, last, story_end = marked.get(_ARTICLE, 0), marked.get(_ARTICLE_END, count), marked.get(_STORY_END, count)
    title = marked[_HEADING] if _HEADING in marked else _titled(lines, titles)
    if title is not None and title <= story_end:
        first = max(first, title - _MOST_LINES_ABOVE)
    last = min(last, story_end + _MOST_LINES_BELOW)
    foot = max(marked.get(_FOOTER, count), last)
    dated = (number for number in range(first) if lines[number][-1].isdigit())
    day = next((number for number in dated if _day_of_visit().fullmatch(lines[number]) is not None), first)
    stretches = (
        (Role.NAVIGATION, 0, day),
        (Role.PAGE_DATE, day, min(day + 1, first)),
        (Role.NAVIGATION, min(day + 1, first), first),
        (Role.NAVIGATION, last, foot),
        (Role.FOOTER, foot, count),
    )
    headline = Span(starts[title], starts[title + 1] - 1) if title is not None and title < count else None
    aside = tuple(Segment(role, starts[a], starts[b] - 1) for role, a, b in stretches if a < b)
    linked = frozenset(starts[number] for number in links if first <= number < last)
    pictured = frozenset(starts[number] for number in captions if first <= number < min(last, story_end))
    return Rendering("\n".join(lines), Known(headline, starts[story_end], linked, aside, pictured))


def _titled(lines: list[str], titles: Sequence[str]) -> int | None:
    """Return the first line that is one of the titles; None when none is."""
    wanted = {title.casefold() for title in titles}
    return next((number for number, line in enumerate(lines) if line.casefold() in wanted), None)


@cache
def _xpath(path: str) -> etree.XPath:
    return etree.XPath(f"/descendant::{path}")


@cache
def _hiding() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)display\s*+:\s*+none|visibility\s*+:\s*+hidden|(?:left|top|text-indent)\s*+:\s*+-[0-9]{3,}"
        r"|clip\s*+:\s*+rect\(\s*+[01](?:px)?\b"
    )


@cache
def _day_of_visit() -> regex.Pattern[str]:
    """`Jumat, 22 Agustus 2025`, as some pages show it on top."""
    weekday = "|".join(map(regex.escape, sorted(words("weekdays"))))
    return regex.compile(rf"(?i)(?:{weekday}),?\s[0-9]{{1,2}}\s\p{{L}}{{3,9}}\s[0-9]{{4}}")
