"""From text to segments: every character of the page with its role.

The lines are read once from top to bottom: find the dateline, tell the outlet, lay the lines above the story along the
outlet's layouts, read the story and what is under it, and fill what is left with `blank`.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

import regex
from attrs import frozen

from newsfacts.layout.above import header_extent, is_article_page, opens_with_story, rule_header
from newsfacts.layout.dateline import DatelineGrammar, DatelineMatch
from newsfacts.layout.detection import Candidate, host_of, is_tied, rank, site_of
from newsfacts.layout.header import assign_header
from newsfacts.layout.header_fits import HeaderContext
from newsfacts.layout.known import NOTHING_KNOWN, Known
from newsfacts.layout.lines import Line, ends_sentence, split_lines, word_count
from newsfacts.layout.pictures import cut_picture, is_credit
from newsfacts.layout.rules import line_rules
from newsfacts.layout.signatures import signing_names
from newsfacts.layout.story import read_story
from newsfacts.layout.story_start import StoryStart, find_story_start
from newsfacts.model import Role, Segment
from newsfacts.outlets.registry import general_layout

if TYPE_CHECKING:
    from newsfacts.layout.rules import LineRules
    from newsfacts.outlets.definition import Layout, OutletFamily
    from newsfacts.outlets.registry import Outlets
    from newsfacts.spans import Span

__all__ = ["PageReading", "read_page"]

_MOST_TEASER_LINES = 15
_FEWEST_TITLE_WORDS = 4
_FEWEST_LINK_WORDS = 5
"""A link above the story with so many words is another article's title, neither section nor kicker."""


@frozen
class PageReading:
    """A page cut into segments.

    Attributes:
        segments: the lossless partition.
        dateline: the dateline's positions; None when there is none.
        candidates: the outlets that the page may be from, best first.
        family: the outlet that it was read as; None when it was not told, or not known.
        host: the host name of the page's address; "" when it is not known.
        extent: where what was read begins and ends; what is outside was known to be no part of the article.
    """

    segments: tuple[Segment, ...]
    dateline: DatelineMatch | None
    candidates: tuple[Candidate, ...]
    family: OutletFamily | None
    host: str
    extent: tuple[int, int]


@frozen
class _Page:
    """What is known of the page before its lines are read."""

    text: str
    url: str | None
    outlets: Outlets
    family: OutletFamily | None
    rules: LineRules
    crawled: bool
    known: Known


def read_page(
    text: str,
    outlets: Outlets,
    *,
    url: str | None = None,
    family: OutletFamily | None = None,
    known: Known = NOTHING_KNOWN,
) -> PageReading:
    """Cut a page into segments.

    Args:
        text: the page, with at least one visible character.
        outlets: the outlets to choose from.
        url: the page's address, None when it is not known.
        family: the outlet to read it as, None to find out.
        known: what is known of its lines.
    """
    artifact = _crawler_prefix().match(text)
    extent = known.extent(text)
    lines = split_lines(text, *extent)
    if artifact is not None:
        lines = _without_artifact(lines, artifact.end())
    start = find_story_start(text, lines, DatelineGrammar(outlets, site_of(url)), line_rules(None))
    dateline = None if start is None else start.dateline
    candidates = rank(outlets, signing_names(text, lines, dateline), lines, url)
    if family is None and candidates and not is_tied(candidates):
        family = outlets[candidates[0].outlet.family]
    page = _Page(text, url, outlets, family, line_rules(family), crawled=artifact is not None, known=known)
    pieces = _without_dateline(page, lines) if start is None else _with_dateline(page, start)
    if known.aside:
        pieces = _with_aside(text, pieces, known.aside)
    return PageReading(_segments(text, artifact, pieces), dateline, candidates, family, host_of(url), extent)


def _with_aside(text: str, pieces: list[Line], aside: tuple[Segment, ...]) -> list[Line]:
    lines = [Line(each.start, each.end, text[each.start : each.end], role=each.role) for each in aside]
    return sorted([*pieces, *lines], key=attrgetter("start"))


def _without_artifact(lines: list[Line], end: int) -> list[Line]:
    lines = [line for line in lines if line.end > end]
    first = lines[0].part(max(end, lines[0].start), lines[0].end) if lines else None
    return [first, *lines[1:]] if first is not None else lines[1:]


def _with_dateline(page: _Page, start: StoryStart) -> list[Line]:
    """Read a page whose dateline says where the story starts."""
    _mark_teaser(page.text, start)
    header = _header(start.above, page)
    assign_header(header, _layouts(page), _context(page, start.opening, open_end=False))
    return [*_with_credits(header, page), *_story(start.story, page)]


def _without_dateline(page: _Page, lines: list[Line]) -> list[Line]:
    """Read a page without a dateline: the story starts where lines fit it better than anything above it."""
    headed = _number_of(page.known.headline, lines)
    above = 0 if headed is None else headed + 1
    if opens_with_story(lines) or not is_article_page(lines, page.rules, page.outlets, page.url):
        extent = above
    else:
        extent = max(above, header_extent(lines, page.rules, page.outlets))
    if not extent:
        return _story(lines, page)
    header = _header(lines[:extent], page)
    count = assign_header(header, _layouts(page), _context(page, "", open_end=True))
    if all(line.role is not Role.HEADLINE for line in header[:count]):
        # Later pages of a split article begin with running text.
        count = 0
    story = [*header[count:], *lines[extent:]]
    for line in story:
        line.role = None
    return [*_with_credits(header[:count], page), *_story(story, page)]


def _story(lines: list[Line], page: _Page) -> list[Line]:
    _mark_known(lines, page)
    above = page.known.story or 0
    for line in lines:
        if line.start >= above:
            break
        # The header's lines have ended, but what holds the story begins further down.
        if line.role is None and line.start in page.known.menus:
            line.role = Role.NAVIGATION
    return read_story(page.text, lines, page.rules, page.outlets, page.known)


def _header(lines: list[Line], page: _Page) -> list[Line]:
    """Settle the lines above the story that their own words or the page's markup tell."""
    header = rule_header(lines, page.rules, page.outlets)
    known = page.known
    headed = _number_of(known.headline, header)
    if headed is not None:
        header[headed].role = Role.HEADLINE
    _mark_known(header, page)
    for line in header if headed is not None else ():
        if line.start in known.menus and line.role in (None, Role.SECTION) and line.start not in known.roles:
            line.role = Role.NAVIGATION
        elif line.role is None and line.start in known.links and word_count(line.text) >= _FEWEST_LINK_WORDS:
            line.role = Role.RELATED
    return header


def _mark_known(lines: list[Line], page: _Page) -> None:
    """Settle the lines whose role the page's markup tells, where their own words tell nothing else."""
    for line in lines if page.known.roles else ():
        role = page.known.roles.get(line.start)
        told = page.rules.role(line) if role is not None else None
        if role is Role.SECTION and line.role is Role.NAVIGATION and told in (None, Role.SECTION):
            # Words in a column look like a menu; the markup calls these the way from the front page.
            line.role = told = None
        if role is None or line.role is not None or told is not None:
            continue
        if (role is Role.SECTION and page.outlets.named(line.text) is not None) or (
            role is Role.RELATED and word_count(line.text) < _FEWEST_TITLE_WORDS
        ):
            role = Role.NAVIGATION
        if role is not Role.CAPTION or not is_credit(line.text, page.outlets):
            line.role = role


def _number_of(headline: Span | None, lines: list[Line]) -> int | None:
    """Return which of the lines is the headline that is known; None when none is."""
    if headline is None:
        return None
    return next((number for number, line in enumerate(lines) if line.start == headline.start), None)


def _layouts(page: _Page) -> list[Layout]:
    own = page.family.layouts.values() if page.family is not None else ()
    return [*own, *general_layout().layouts.values()]


def _context(page: _Page, opening: str, *, open_end: bool) -> HeaderContext:
    return HeaderContext(
        page.outlets,
        opening,
        _slug(page.url),
        open_end=open_end,
        text=page.text,
        crawled=page.crawled,
        known=page.known,
    )


def _with_credits(header: list[Line], page: _Page) -> list[Line]:
    return [piece for line in header for piece in cut_picture(line, page.outlets)]


def _mark_teaser(text: str, start: StoryStart) -> None:
    """A cut copy of the story's beginning, under the story, is the page's summary of itself."""
    dateline = start.dateline
    heads = {dateline.start, dateline.place[0] if dateline.place is not None else dateline.start}
    openings = (*(text[head : dateline.stop + 20] for head in heads), text[dateline.stop :][:40])
    for line in start.story[2:][-_MOST_TEASER_LINES:]:
        if line.text.startswith(openings) and (line.text.endswith(("...", "…")) or not ends_sentence(line.text)):
            line.role = Role.SUMMARY


def _slug(url: str | None) -> frozenset[str]:
    """The words of the URL's longest part, which mostly are the headline's; empty when there are none."""
    if not url:
        return frozenset()
    longest = max(url.split("?")[0].split("/"), key=lambda part: part.count("-"))
    return frozenset(word for word in longest.casefold().split("-") if len(word) > 2 and not word.isdigit())


def _segments(text: str, artifact: regex.Match[str] | None, pieces: list[Line]) -> tuple[Segment, ...]:
    """Turn the pieces into segments, with `blank` between them."""
    segments: list[Segment] = []
    position = 0
    if artifact is not None:
        segments.append(Segment(Role.ARTIFACT, 0, artifact.end()))
        position = artifact.end()
    for piece in pieces:
        start, end = piece.start, piece.end
        if start > position:
            segments.append(Segment(Role.BLANK, position, start))
        segments.append(Segment(piece.role or Role.BODY, start, end))
        position = end
    if position < len(text):
        segments.append(Segment(Role.BLANK, position, len(text)))
    return tuple(segments)


@cache
def _crawler_prefix() -> regex.Pattern[str]:
    return regex.compile(r"\s?date [0-9]{4}-[0-9]{2}(?:-[0-9]{2})?\s")
