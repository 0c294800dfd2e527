"""What may stand above the story, and what its lines are by their own words: dates, names, menus, furniture."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.gazetteer import find_place
from newsfacts.layout.date_lines import date_line
from newsfacts.layout.detection import host_of
from newsfacts.layout.header_fits import names_outlet
from newsfacts.layout.lines import Line, title_share, word_count
from newsfacts.layout.pictures import front_credit_end, is_credit
from newsfacts.model import Role

if TYPE_CHECKING:
    from newsfacts.layout.rules import LineRules
    from newsfacts.outlets.registry import Outlets

__all__ = ["header_extent", "is_article_page", "opens_with_story", "rule_header"]


_MOST_HEADER_LINES = 45
_MOST_PARAGRAPHS_IN_HEADER = 3
_HEADER_MARKS = frozenset({Role.BYLINE, Role.PUBLISHED, Role.PHOTO_CREDIT, Role.MEDIA})


_MOST_LINES_BELOW = 4
_PAGE_ROLES = frozenset(
    {
        Role.BYLINE,
        Role.PUBLISHED,
        Role.FOOTER,
        Role.PROMOTION,
        Role.MEDIA,
        Role.ADVERTISEMENT,
        Role.SOURCE_CREDIT,
        Role.PAGINATION,
    }
)
"""Roles that only article pages have."""
_SHORTEST_CAPTION = 20
_BARE_LABELS = frozenset({"Reporter", "Penulis", "Oleh"})
_SHORTEST_MENU = 3
_FEWEST_LINES_WITH_SPONSOR = 4


def opens_with_story(lines: list[Line]) -> bool:
    """Whether the page plainly starts with running text: body-only pages need no guess at what is above it."""
    if not lines:
        return True
    first = lines[0].text
    followers = lines[1:4]
    return len(first) > 100 and first[-1] in '."”' and all(len(line.text) >= 40 for line in followers)


def is_article_page(lines: list[Line], rules: LineRules, outlets: Outlets, url: str | None) -> bool:
    """Whether anything says that the page is an article with its surroundings, and not a text of another kind.

    Without a dateline, lines above the story are looked for only then: a poem has a first line, but no headline.
    """
    if url is not None and outlets.at(host_of(url)) is not None:
        return True
    if _is_title(lines[0]) and len(lines) > 2 and len(lines[1].text) >= 100 and lines[1].text[-1] in '."”':
        return True
    return any(
        rules.role(line) in _PAGE_ROLES or date_line(line, outlets) is not None or is_credit(line.text, outlets)
        for line in [*lines[:_MOST_HEADER_LINES], *lines[_MOST_HEADER_LINES:][-20:]]
    )


def _is_title(line: Line) -> bool:
    return not line.is_paragraph and title_share(line.text) >= 0.85 and 5 <= word_count(line.text) <= 20


def header_extent(lines: list[Line], rules: LineRules, outlets: Outlets) -> int:
    """How many lines may stand above the story of a page without a dateline.

    Down to a little below the last line that plainly belongs there (a date, a name, a credit), before running text
    sets in; without any such line the titles at the very top.
    """
    paragraphs = extent = above_text = 0
    for number, line in enumerate(lines[:_MOST_HEADER_LINES]):
        role = rules.role(line)
        if role in _HEADER_MARKS or date_line(line, outlets) is not None or is_credit(line.text, outlets):
            extent = number + 1
            above_text = above_text if paragraphs else extent
        elif role is None and line.is_paragraph:
            paragraphs += 1
            if paragraphs > _MOST_PARAGRAPHS_IN_HEADER:
                break
    if not any(line.is_paragraph for line in lines[extent:]):
        # A name under the whole text stands below the story.
        extent = above_text
    if extent:
        return min(len(lines), extent + _MOST_LINES_BELOW)
    titles = 0
    for line in lines[:2]:
        if (
            line.is_paragraph
            or title_share(line.text) < 0.85
            or word_count(line.text) < 4
            or rules.role(line) is not None
        ):
            break
        titles += 1
    return min(len(lines), titles + 2) if titles else 0


def rule_header(lines: list[Line], rules: LineRules, outlets: Outlets) -> list[Line]:
    """Settle the lines above the story that their own words tell: dates, names, page furniture."""
    settled: list[Line] = []
    label: Role | None = None
    contents = False
    for line in lines:
        dated = date_line(line, outlets)
        if (
            label is not None
            and dated is None
            and len(line.text) <= 60
            and rules.role(line) is None
            and not line.is_paragraph
        ):
            line.role, label = label, None
            settled.append(line)
            continue
        label = None
        if dated is not None:
            for part in dated:
                if part.role is Role.BYLINE and rules.role(part) is Role.SECTION:
                    part.role = Role.SECTION
            settled.extend(dated)
            continue
        role = rules.role(line)
        if contents and role is None and not line.is_paragraph:
            line.role = Role.NAVIGATION
            settled.append(line)
            continue
        contents = rules.list_role(line) is Role.NAVIGATION
        if role is None and (glued := _glued_reporter_line().search(line.text)) is not None:
            front, byline = line.cut((0, Role.HEADLINE), (glued.start(), Role.BYLINE))
            front.role = None
            settled.extend((front, byline))
            continue
        if role is None and front_credit_end(line.text, outlets) is not None:
            role = Role.CAPTION
        line.role = None if role is Role.END_CREDIT else role
        if role is Role.BYLINE and (line.text.endswith(":") or line.text in _BARE_LABELS):
            label = Role.BYLINE
        settled.extend(_credit_glued_to_caption(line, settled, outlets) or _section_before_name(line, rules) or (line,))
    _menus(settled)
    _sponsors(settled)
    return settled


def _credit_glued_to_caption(line: Line, above: list[Line], outlets: Outlets) -> list[Line] | None:
    """Cut `ISTIMEWACaption again.` under `Caption again.`; None when the line is nothing of that kind."""
    if not above or len(above[-1].text) < _SHORTEST_CAPTION or not line.text.endswith(above[-1].text):
        return None
    offset = len(line.text) - len(above[-1].text)
    if not is_credit(line.text[:offset], outlets):
        return None
    return line.cut((0, Role.PHOTO_CREDIT), (offset, Role.CAPTION))


def _section_before_name(line: Line, rules: LineRules) -> list[Line] | None:
    """Cut `Market - Nama, CNBC Indonesia` behind the section; None when the line is nothing of that kind."""
    head, dash, _ = line.text.partition(" - ")
    if not dash or not names_outlet(line.text[len(head) :]):
        return None
    parts = line.cut((0, Role.SECTION), (len(head), Role.BYLINE))
    return parts if rules.role(parts[0]) in (Role.SECTION, Role.NAVIGATION) else None


def _menus(lines: list[Line]) -> None:
    """Lines of a word or two, one under the other, are a menu where most of them are known."""
    start = 0
    while start < len(lines):
        stop = start
        while stop < len(lines) and _like_a_menu_item(lines[stop]):
            stop += 1
        last = lines[stop - 1] if start < stop < len(lines) else None
        if last is not None and (last.role is Role.SECTION or (last.role is None and word_count(last.text) > 1)):
            # The last one may be the section or kicker of the headline below.
            stop -= 1
        run = lines[start:stop]
        known = sum(line.role is not None for line in run)
        if len(run) >= _SHORTEST_MENU and 2 * known >= len(run):
            for line in run:
                line.role = Role.NAVIGATION
        start = max(stop, start) + 1


def _like_a_menu_item(line: Line) -> bool:
    if line.role in (Role.SECTION, Role.NAVIGATION):
        return word_count(line.text) <= 3
    return line.role is None and word_count(line.text) <= 2 and line.text.replace(" ", "").isalpha()


def _sponsors(lines: list[Line]) -> None:
    """A region's name at the very top and its slogan under it are advertising: `Kota Senja`, `Senja Maju Bersama`."""
    if len(lines) < _FEWEST_LINES_WITH_SPONSOR or any(line.role is not None for line in lines[:2]):
        return
    region, slogan = lines[0].text, lines[1].text
    if not (find_place(region) or _region().match(region)) or word_count(slogan) > 9 or slogan[-1] in ".?!:":
        return
    common = set(region.casefold().split()) & set(slogan.casefold().split())
    if common or _slogan().search(slogan):
        lines[0].role = lines[1].role = Role.ADVERTISEMENT


@cache
def _region() -> regex.Pattern[str]:
    return regex.compile(r"(?:Kabupaten|Kota|Pemko|Pemkot|Pemkab|Pemprov|Provinsi|Pemerintah)\s\p{Lu}")


@cache
def _slogan() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)\b(?:bersinar|maju|sejahtera|hebat|berbenah|menuju|selamat datang|super hub|berkah|bangkit)\b"
    )


@cache
def _glued_reporter_line() -> regex.Pattern[str]:
    return regex.compile(
        r"(?<=[\p{Ll}\p{N}?!.\s\u00a0])(?i:laporan)\s(?i:wartawan|reporter|kontributor|jurnalis)\s\p{Lu}"
    )
