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
from itertools import accumulate, chain
from typing import TYPE_CHECKING

import regex
from attrs import frozen
from lxml import etree

from newsfacts.html.links import mark_links, teasers
from newsfacts.html.marks import (
    APART,
    ARTICLE,
    ARTICLE_END,
    CAPTION,
    CELL,
    FOOTER,
    HEADING,
    LINE,
    LINK,
    MENU,
    NO_STORY,
    OF_LINES,
    PLAYER,
    SHORTEST_TITLE,
    STORY,
    STORY_END,
    TEASER,
    TITLE,
    TRAIL,
    WHOLE_PAGE,
    find_named,
    frames,
    mark_caption,
    mark_headings,
    outermost,
    set_apart,
)
from newsfacts.html.tree import MARKS, found, text_of
from newsfacts.layout.known import Known
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
_CLASSES_OF_HIDDEN = ("sr-only", "screen-reader-text", "visually-hidden")
"""Parts of the classes of hidden elements, Bootstrap's and WordPress's."""
_PARAGRAPHS = ("p", "li", "blockquote")
"""Elements that hold one paragraph, so that the story is what they stand in."""
_CELLS = ("td", "th")

_BEHIND_LINES = " " + "".join(MARKS)
_ROLES = {TEASER: Role.RELATED, APART: Role.NAVIGATION, TRAIL: Role.SECTION, PLAYER: Role.MEDIA, CAPTION: Role.CAPTION}
"""What marked lines are, if their own words do not say otherwise; of several marks the first one here counts."""
_LONG = 60
"""More characters than this are running text rather than a title."""
_SHORTEST_STORY = 120
_LEAST_PART = 0.2
"""An element with so much of the running text of the one that has most holds a part of the story, if it is no line."""
_LONGEST_TITLE = 300
_MOST_LINES_ABOVE = 10
_MOST_LINES_BETWEEN = 3
"""The way from the front page that ends so closely above the article belongs to it."""
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
    framed = frames(root, html)
    _cut_invisible(root, html)
    etree.strip_tags(root, *_INLINE)
    captions, trails = find_named(root, html, framed)
    cards = teasers(mark_links(root))
    etree.strip_tags(root, "a")
    for caption in outermost(captions):
        mark_caption(caption, captions[caption])
    _join_rows(root)
    heading = _heading(root, titles)
    if heading is not None:
        _join_lines(heading)
    mark_headings(root, heading)
    set_apart(root, cards, trails, heading)
    weights, of_links = _mark_lines(root)
    # A page of links alone is read like an article, so that its menus are told apart.
    story = _story(weights) or _story(of_links)
    article = _article(heading, story)
    if heading is not None:
        _mark(heading, HEADING)
    for element in story:
        _mark(element, STORY)
        element.tail = STORY_END + (element.tail or "")
    if article is not None:
        _mark(article, ARTICLE)
        article.tail = ARTICLE_END + (article.tail or "")
    for footer in root.iter("footer"):
        _mark(footer, FOOTER)
    text = " ".join(text_of(root).split())
    rendering = _laid_out(text.replace(CELL, "\t").split(LINE), titles)
    if any(mark in rendering.text for mark in OF_LINES):
        return _laid_out(_inside_lines().sub("", text).replace(CELL, "\t").split(LINE), titles)
    return rendering


def _cut_invisible(root: Element, html: str) -> None:
    """Cut what nobody sees out of the tree."""
    etree.strip_elements(root, *_INVISIBLE, with_tail=False)
    hidden = found(root, "*/@hidden/..")
    hidden += [each for each in found(root, "*/@style/..") if _hiding().search(each.get("style", "")) is not None]
    for name in _CLASSES_OF_HIDDEN:
        # Looking at the page's characters is much quicker than at its elements.
        if name in html:
            hidden += found(root, f"*/@class[contains(., '{name}')]/..")
    for element in hidden:
        if element.tag not in WHOLE_PAGE:
            element.tag = _INVISIBLE[-1]
    if hidden:
        etree.strip_elements(root, _INVISIBLE[-1], with_tail=False)


def _join_rows(root: Element) -> None:
    """Make one line of each table row whose cells hold words alone; other tables lay out the page."""
    for row in root.iter("tr"):
        cells = list(row)
        if len(cells) > 1 and all(cell.tag in _CELLS and not len(cell) for cell in cells):
            row.text = CELL.join((cell.text or "").strip() for cell in cells)
            del row[:]


def _heading(root: Element, titles: Sequence[str]) -> Element | None:
    """Return the page's main heading: what the metadata repeats, else its only heading of the first rank."""
    wanted = [folded for title in titles for folded in _ways(title) if len(folded) >= SHORTEST_TITLE]
    first = [heading for heading in root.iter("h1") if len(_printed(heading)) >= SHORTEST_TITLE]
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
    return len(printed) >= SHORTEST_TITLE and any(
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


def _mark_lines(root: Element) -> tuple[dict[Element, int], dict[Element, int]]:
    """Mark where each line begins, and return how many characters of running text, and of links, each element holds."""
    weights: dict[Element, int] = {}
    of_links: dict[Element, int] = {}
    for element in root.iter():
        text = element.text
        if text and not text.isspace():
            element.text = LINE + text
            if len(text) > _LONG:
                _weigh(weights if _runs_on(text) else of_links, element, len(text))
        text = element.tail
        if text and not text.isspace():
            element.tail = LINE + text
            if len(text) > _LONG:
                parent = element.getparent()
                _weigh(weights if _runs_on(text) else of_links, element if parent is None else parent, len(text))
    return weights, of_links


def _runs_on(text: str) -> bool:
    """Whether it may be running text: no links alone, and no teaser."""
    return LINE not in text and text.rstrip()[-1] not in NO_STORY


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
    least = max(_LEAST_PART * weights[parts[0]], _SHORTEST_STORY)
    return [element for element in parts if weights[element] >= least or _is_next_part(element, parts[0])]


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


def _parted(parts: Iterable[str]) -> tuple[list[str], dict[str, list[int]], dict[str, int]]:
    """Return the lines, which of them each mark tells of, and at which line the marks of places stand."""
    lines: list[str] = []
    told: dict[str, list[int]] = {mark: [] for mark in OF_LINES}
    places: dict[str, int] = {}
    for part in parts:
        line = part.strip()
        marks = ""
        if line and line[-1] in _BEHIND_LINES:
            bare = line.rstrip(_BEHIND_LINES)
            line, marks = bare, line[len(bare) :].replace(" ", "")
        for mark in marks if line else ():
            if mark in told:
                told[mark].append(len(lines))
        if line:
            lines.append(line)
        for mark in marks:
            if mark == STORY_END or mark not in places:
                places[mark] = len(lines)
    return lines, told, places


def _laid_out(parts: Iterable[str], titles: Sequence[str]) -> Rendering:
    """Put the lines together; a mark of a place stands behind the line before."""
    lines, told, places = _parted(parts)
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    count = len(lines)
    first, last, story_end = places.get(ARTICLE, 0), places.get(ARTICLE_END, count), places.get(STORY_END, count)
    title = places[HEADING] if HEADING in places else _titled(lines, titles)
    if title is not None and title <= story_end:
        first = max(first, title - _MOST_LINES_ABOVE)
    headline = None
    if title is not None and title < count:
        headline = Span(starts[title], starts[title + 1] - 1)
        _set_own_title_apart(lines, told, title)
    trail = [number for number in told[TRAIL] if number < first]
    if trail and trail[-1] >= first - _MOST_LINES_BETWEEN:
        first = trail[0]
    last = min(last, story_end + _MOST_LINES_BELOW)
    foot = max(places.get(FOOTER, count), last)
    dated = (number for number in range(first) if lines[number][-1].isdigit())
    day = next((number for number in dated if _day_of_visit().fullmatch(lines[number]) is not None), first)
    stretches = (
        (Role.NAVIGATION, 0, day),
        (Role.PAGE_DATE, day, min(day + 1, first)),
        (Role.NAVIGATION, min(day + 1, first), first),
        (Role.NAVIGATION, last, foot),
        (Role.FOOTER, foot, count),
    )
    aside = tuple(Segment(role, starts[a], starts[b] - 1) for role, a, b in stretches if a < b)
    read = range(first, last)
    linked, headings, menus = (
        frozenset(starts[number] for number in told[mark] if number in read) for mark in (LINK, TITLE, MENU)
    )
    roles = {starts[number]: role for mark, role in reversed(_ROLES.items()) for number in told[mark] if number in read}
    story = starts[places[STORY]] if STORY in places else None
    return Rendering("\n".join(lines), Known(headline, story, starts[story_end], linked, aside, roles, headings, menus))


def _set_own_title_apart(lines: list[str], told: dict[str, list[int]], title: int) -> None:
    """Tell of no link to the page itself that it leads to another article."""
    own = lines[title].casefold()
    for mark in (LINK, TEASER):
        same = {number for number in told[mark] if lines[number].casefold() == own}
        told[mark] = [number for number in told[mark] if number not in same]
        told[APART] += same - {title}


def _titled(lines: list[str], titles: Sequence[str]) -> int | None:
    """Return the first line that is one of the titles; None when none is."""
    wanted = {title.casefold() for title in titles}
    return next((number for number, line in enumerate(lines) if line.casefold() in wanted), None)


@cache
def _inside_lines() -> regex.Pattern[str]:
    """Marks that came to stand inside a line, where what they were behind turned out to be a part of it."""
    marks = "".join(MARKS).replace(CELL, "")
    return regex.compile(rf"[{''.join(OF_LINES)}]++(?=\s?[^{marks}\s])")


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
