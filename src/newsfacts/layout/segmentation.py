"""From text to segments: every character of the page with its role.

The lines are read once from top to bottom: find the dateline, tell the outlet, lay the lines above the story along the
outlet's layouts, read the story and what is under it, and fill what is left with `blank`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex
from attrs import frozen

from newsfacts.layout.date_lines import date_line
from newsfacts.layout.dateline import DatelineGrammar, DatelineMatch
from newsfacts.layout.detection import Candidate, host_of, rank, site_of
from newsfacts.layout.header import HeaderContext, assign_header, names_outlet
from newsfacts.layout.lines import BLANKS, Line, ends_sentence, split_lines, title_share, word_count
from newsfacts.layout.pictures import is_credit
from newsfacts.layout.rules import line_rules
from newsfacts.layout.story import cut_picture, read_story
from newsfacts.model import Role, Segment
from newsfacts.outlets.registry import general_layout

if TYPE_CHECKING:
    from newsfacts.layout.rules import LineRules
    from newsfacts.outlets.definition import OutletFamily
    from newsfacts.outlets.registry import Outlets

__all__ = ["PageReading", "read_page"]

_MOST_HEADER_LINES = 45
_MOST_PARAGRAPHS_ABOVE = 4
_MOST_PARAGRAPHS_IN_HEADER = 3


@frozen
class PageReading:
    """A page cut into segments.

    Attributes:
        segments: the lossless partition.
        dateline: the dateline's positions; None when there is none.
        candidates: the outlets that the page may be from, best first.
        host: the host name of the page's address; "" when it is not known.
    """

    segments: tuple[Segment, ...]
    dateline: DatelineMatch | None
    candidates: tuple[Candidate, ...]
    host: str = ""

    @property
    def is_tied(self) -> bool:
        """Whether the first two candidates have the same score: it cannot be told which outlet it is."""
        return len(self.candidates) > 1 and self.candidates[0].score == self.candidates[1].score


def read_page(text: str, outlets: Outlets, *, url: str | None = None, family: OutletFamily | None = None) -> PageReading:
    """Cut a page into segments.

    Args:
        text: the page, with at least one visible character.
        outlets: the outlets to choose from.
        url: the page's address, None when it is not known.
        family: the outlet to read it as, None to find out.
    """
    artifact = _crawler_prefix().match(text)
    lines = split_lines(text)
    if artifact is not None:
        lines = _without_artifact(lines, artifact.end())
    grammar = DatelineGrammar(outlets, site_of(url))
    general = line_rules(None)
    lines, number, dateline = _find_dateline(text, lines, grammar, general)
    candidates = rank(outlets, _signing_names(text, lines, dateline), lines, url)
    if family is None and candidates and not _tied(candidates):
        family = outlets[candidates[0].outlet.family]
    rules = line_rules(family)
    pieces = _above(text, lines, number, dateline, rules, family, outlets, url, crawled=artifact is not None)
    return PageReading(_segments(text, artifact, pieces), dateline, candidates, host_of(url))


def _tied(candidates: tuple[Candidate, ...]) -> bool:
    return len(candidates) > 1 and candidates[0].score == candidates[1].score


def _without_artifact(lines: list[Line], end: int) -> list[Line]:
    lines = [line for line in lines if line.end > end]
    first = lines[0].part(end, lines[0].end) if lines else None
    return [first, *lines[1:]] if first is not None else lines[1:]


def _find_dateline(
    text: str, lines: list[Line], grammar: DatelineGrammar, rules: LineRules
) -> tuple[list[Line], int, DatelineMatch | None]:
    """Find the dateline, and return the lines, the number of the story's first one, and the dateline's positions.

    A line that holds something in front of its dateline is cut there. Without a dateline the number is 0.
    """
    paragraphs = 0
    for number, line in enumerate(lines[:_MOST_HEADER_LINES]):
        role = rules.role(line)
        if role in (None, Role.BYLINE, Role.SECTION, Role.PHOTO_CREDIT):
            found = None
            if role is None:
                found = _dateline_of(text, lines, number, grammar)
            if found is None and (inside := grammar.find_inside(text, line.start, line.end)) is not None:
                front = line.part(line.start, inside.start)
                rest = line.part(inside.start, line.end)
                if rest is not None:
                    front_lines = [front] if front is not None else []
                    lines = [*lines[:number], *front_lines, rest, *lines[number + 1 :]]
                    return lines, number + len(front_lines), inside
            if found is not None:
                return lines, number, found
            if role is None and line.is_paragraph and len(line.text) > 80:
                paragraphs += 1
                if paragraphs > _MOST_PARAGRAPHS_ABOVE:
                    break
    return lines, 0, None


def _dateline_of(text: str, lines: list[Line], number: int, grammar: DatelineGrammar) -> DatelineMatch | None:
    """The dateline at the start of a line, or one that stands on lines of its own (`Jakarta`, `-`)."""
    line = lines[number]
    end = line.end
    if len(line.text) <= _LONGEST_PLACE_LINE and number + 1 < len(lines) and lines[number + 1].text[0] in _JOINTS:
        end = lines[number + 1].end
    found = grammar.match(text, line.start, end)
    if found is None or found.outlet is not None:
        return found
    if found.stop >= line.end and number + 1 < len(lines):
        # The place on a line of its own, the outlet in front of the sentence below.
        below = grammar.match(text, lines[number + 1].start, lines[number + 1].end)
        if below is not None and below.outlet is not None and below.place is None:
            return DatelineMatch(found.start, below.end, below.stop, below.outlet, found.place)
    # A place alone must stand before a sentence, not open a title.
    rest = text[found.stop : line.end]
    if rest and len(line.text) < 110 and not line.text.endswith((".", '"', "”", ",")) and number == 0:
        return None
    return found


_LONGEST_PLACE_LINE = 40
_JOINTS = ",-–—"
"""What the second line of a dateline begins with, where a link cut it in two."""


def _signing_names(text: str, lines: list[Line], dateline: DatelineMatch | None) -> list[tuple[str, str]]:
    """The names of outlets that sign the page: in its dateline, its credits, its copyright line."""
    names: list[tuple[str, str]] = []
    if dateline is not None and dateline.outlet is not None:
        names.append(("dateline", text[slice(*dateline.outlet)]))
    for line in lines if len(lines) <= 2 * _MOST_SIGNING else lines[:_MOST_SIGNING] + lines[-_MOST_SIGNING:]:
        if not any(sign in line.text for sign in _SIGNS):
            continue
        if len(line.text) <= 200:
            match = _signature().search(line.text)
        else:
            match = _closing_signature().search(line.text, len(line.text) - 90)
        if match is not None:
            kind = "copyright" if match.lastgroup == "copyright" else "credit"
            names.append((kind, next(group for group in match.groups() if group).strip(BLANKS)))
    return names


_MOST_SIGNING = 14
_SIGNS = ("(", "[", "©", "aporan", "opyright", " - ")
"""One of these is in every line that an outlet signs."""


def _above(
    text: str,
    lines: list[Line],
    number: int,
    dateline: DatelineMatch | None,
    rules: LineRules,
    family: OutletFamily | None,
    outlets: Outlets,
    url: str | None,
    *,
    crawled: bool,
) -> list[Line]:
    """Read what is above the story, then the story."""
    if dateline is None and (_opens_with_story(lines) or not _is_article_page(lines, rules, outlets, url)):
        return read_story(lines, rules, outlets)
    extent = number if dateline is not None else _header_extent(lines, rules, outlets)
    header, rest = _rule_header(lines[:extent], rules, outlets), lines[extent:]
    story: list[Line] = []
    opening = ""
    if dateline is not None:
        _mark_teaser(text, rest, dateline)
        story, opening = _after_dateline(text, rest, dateline)
    layouts = [*(family.layouts.values() if family else ()), *general_layout().layouts.values()]
    context = HeaderContext(outlets, opening, _slug(url), open_end=dateline is None, text=text, crawled=crawled)
    count = assign_header(header, layouts, context)
    if dateline is None:
        story = [*header[count:], *rest]
        for line in story:
            line.role = None
        header = header[:count]
    pictured = [piece for line in header for piece in cut_picture(line, outlets)]
    return [*pictured, *read_story(story, rules, outlets)]


def _opens_with_story(lines: list[Line]) -> bool:
    """Whether the page plainly starts with running text: body-only pages need no guess at what is above it."""
    if not lines:
        return True
    first = lines[0].text
    return len(first) > 100 and first[-1] in '."”' and not any(line.role or len(line.text) < 40 for line in lines[1:4])


def _header_extent(lines: list[Line], rules: LineRules, outlets: Outlets) -> int:
    """How many lines may stand above the story of a page without a dateline.

    Down to a little below the last line that plainly belongs there (a date, a name, a credit), before running text
    sets in; without any such line the titles at the very top.
    """
    paragraphs = extent = 0
    for number, line in enumerate(lines[:_MOST_HEADER_LINES]):
        role = rules.role(line)
        if role in _HEADER_MARKS or date_line(line, outlets) is not None or is_credit(line.text, outlets):
            extent = number + 1
        elif role is None and line.is_paragraph:
            paragraphs += 1
            if paragraphs > _MOST_PARAGRAPHS_IN_HEADER:
                break
    if extent:
        return min(len(lines), extent + _MOST_LINES_BELOW)
    titles = 0
    for line in lines[:2]:
        if line.is_paragraph or title_share(line.text) < 0.85 or word_count(line.text) < 4 or rules.role(line) is not None:
            break
        titles += 1
    return min(len(lines), titles + 2) if titles else 0


_HEADER_MARKS = frozenset({Role.BYLINE, Role.PUBLISHED, Role.PHOTO_CREDIT, Role.MEDIA})
_MOST_LINES_BELOW = 4


def _is_article_page(lines: list[Line], rules: LineRules, outlets: Outlets, url: str | None) -> bool:
    """Whether anything says that the page is an article with its surroundings, and not a text of another kind.

    Without a dateline, lines above the story are looked for only then: a poem has a first line, but no headline.
    """
    if url is not None and outlets.at(host_of(url)) is not None:
        return True
    return any(
        rules.role(line) in _PAGE_ROLES or date_line(line, outlets) is not None or is_credit(line.text, outlets)
        for line in [*lines[:_MOST_HEADER_LINES], *lines[_MOST_HEADER_LINES:][-20:]]
    )


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


def _rule_header(lines: list[Line], rules: LineRules, outlets: Outlets) -> list[Line]:
    """Settle the lines above the story that their own words tell: dates, names, page furniture."""
    settled: list[Line] = []
    label: Role | None = None
    contents = False
    for line in lines:
        if label is not None and len(line.text) <= 60 and rules.role(line) is None and not line.is_paragraph:
            line.role, label = label, None
            settled.append(line)
            continue
        label = None
        dated = date_line(line, outlets)
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
            front, line = line.part(line.start, line.start + glued.start()), line.part(line.start + glued.start(), line.end) or line
            settled.extend([front] if front is not None else [])
            role = Role.BYLINE
        line.role = None if role is Role.END_CREDIT else role
        if role is Role.BYLINE and line.text.endswith(":"):
            label = Role.BYLINE
        settled.extend(
            _credit_glued_to_caption(line, settled, outlets) or _section_before_name(line, rules) or (line,)
        )
    _menus(settled)
    return settled


def _credit_glued_to_caption(line: Line, above: list[Line], outlets: Outlets) -> list[Line] | None:
    """Cut `ISTIMEWACaption again.` under `Caption again.`; None when the line is nothing of that kind."""
    if not above or len(above[-1].text) < _SHORTEST_CAPTION or not line.text.endswith(above[-1].text):
        return None
    start = line.end - len(above[-1].text)
    credit, caption = line.part(line.start, start), line.part(start, line.end)
    if credit is None or caption is None or not is_credit(credit.text, outlets):
        return None
    credit.role = Role.PHOTO_CREDIT
    return [credit, caption]


def _section_before_name(line: Line, rules: LineRules) -> list[Line] | None:
    """Cut `Market - Nama, CNBC Indonesia` behind the section; None when the line is nothing of that kind."""
    head, dash, _ = line.text.partition(" - ")
    section = line.part(line.start, line.start + len(head)) if dash else None
    name = line.part(line.start + len(head), line.end)
    if section is None or name is None or rules.role(section) is not Role.SECTION or not names_outlet(name.text):
        return None
    section.role, name.role = Role.SECTION, Role.BYLINE
    return [section, name]


_SHORTEST_CAPTION = 20


def _menus(lines: list[Line]) -> None:
    """Names of sections one under the other are a menu."""
    start = 0
    while start < len(lines):
        stop = start
        while stop < len(lines) and lines[stop].role is Role.SECTION:
            stop += 1
        if stop - start >= _SHORTEST_MENU:
            for line in lines[start:stop]:
                line.role = Role.NAVIGATION
        start = stop + 1


_SHORTEST_MENU = 3


def _after_dateline(text: str, rest: list[Line], dateline: DatelineMatch) -> tuple[list[Line], str]:
    """Return the story's lines, the dateline among them, and its first words in lower case."""
    head: list[Line] = []
    remaining = rest
    while remaining and remaining[0].start < dateline.stop:
        line, remaining = remaining[0], remaining[1:]
        head.append(Line(line.start, min(line.end, dateline.stop), text[line.start : dateline.stop], role=Role.DATELINE))
        if line.end > dateline.stop and (first := line.part(dateline.stop, line.end)) is not None:
            remaining = [first, *remaining]
            break
    opening = " ".join(remaining[0].text[:200].casefold().split()) if remaining else ""
    return [*head, *remaining], opening


def _mark_teaser(text: str, lines: list[Line], dateline: DatelineMatch) -> None:
    """A cut copy of the story's beginning, under the story, is the page's summary of itself."""
    opening = text[dateline.start : dateline.stop + 20]
    for line in lines[1:][-_MOST_TEASER_LINES:]:
        if line.text.startswith(opening) and (line.text.endswith(("...", "…")) or not ends_sentence(line.text)):
            line.role = Role.SUMMARY


_MOST_TEASER_LINES = 15


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
        if end > start:
            segments.append(Segment(piece.role or Role.BODY, start, end))
            position = end
    if position < len(text):
        segments.append(Segment(Role.BLANK, position, len(text)))
    return tuple(segments)


@cache
def _crawler_prefix() -> regex.Pattern[str]:
    return regex.compile(r"\s?date [0-9]{4}-[0-9]{2}(?:-[0-9]{2})?\s")


@cache
def _glued_reporter_line() -> regex.Pattern[str]:
    return regex.compile(r"(?<=[\p{Ll}\p{N}?!.\s\u00a0])(?i:laporan)\s(?i:wartawan|reporter|kontributor|jurnalis)\s\p{Lu}")


@cache
def _signature() -> regex.Pattern[str]:
    """Where the names of outlets sign: reporter lines, closing credits, copyright, `Sumber:`."""
    return regex.compile(
        r"(?i)^laporan\s(?:khusus\s)?(?:wartawan|reporter|jurnalis|kontributor)\s([^,|\n]{3,40})"
        r"|^[(\[]\s?([^/,()\[\]|]{3,40}?)\s?[/,|)]"
        r"|(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:20[0-9]{2}(?:\s?-\s?20[0-9]{2})?\s)?(?P<copyright>[^,|\n]{3,30}?)(?:\snetwork)?(?:,|\s-|\.\s|$|\sall)"
        r"|[(\[]\s?([\p{L}][\p{L}\p{N}. -]{3,30}?)\s?[/,][^()\[\]]{2,60}[)\]][\s.*]*$"
        r"|\s-\s(bisnis\.com)"
    )


@cache
def _closing_signature() -> regex.Pattern[str]:
    return regex.compile(r"[(\[]\s?([\p{L}][\p{L}\p{N}. -]{3,30}?)\s?[/,][^()\[\]]{2,60}[)\]][\s.*]*$")
