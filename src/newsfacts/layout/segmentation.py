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
from newsfacts.layout.header import HeaderContext, assign_header
from newsfacts.layout.lines import BLANKS, Line, split_lines
from newsfacts.layout.rules import general_layout, line_rules
from newsfacts.layout.story import cut_picture, read_story
from newsfacts.model import Role, Segment

if TYPE_CHECKING:
    from newsfacts.layout.rules import LineRules
    from newsfacts.outlets.definition import OutletFamily
    from newsfacts.outlets.registry import Outlets

__all__ = ["PageReading", "read_page"]

_MOST_HEADER_LINES = 45
_MOST_PARAGRAPHS_ABOVE = 4


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
    pieces = _above(text, lines, number, dateline, rules, family, outlets, url)
    return PageReading(_segments(text, artifact, pieces), dateline, candidates, host_of(url))


def _tied(candidates: tuple[Candidate, ...]) -> bool:
    return len(candidates) > 1 and candidates[0].score == candidates[1].score


def _without_artifact(lines: list[Line], end: int) -> list[Line]:
    first = lines[0].part(end, lines[0].end) if lines[0].end > end else None
    return ([first] if first is not None else []) + lines[1:]


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
    if len(line.text) <= 40 and number + 1 < len(lines) and lines[number + 1].text in _LONE_SEPARATORS:
        end = lines[number + 1].end
    found = grammar.match(text, line.start, end)
    if found is None or found.outlet is not None:
        return found
    # A place alone must stand before a sentence, not open a title.
    rest = text[found.stop : line.end]
    if rest and len(line.text) < 110 and not line.text.endswith((".", '"', "”", ",")) and number == 0:
        return None
    return found


_LONE_SEPARATORS = frozenset({"-", "–", "—", "--"})


def _signing_names(text: str, lines: list[Line], dateline: DatelineMatch | None) -> list[tuple[str, str]]:
    """The names of outlets that sign the page: in its dateline, its credits, its copyright line."""
    names: list[tuple[str, str]] = []
    if dateline is not None and dateline.outlet is not None:
        names.append(("dateline", text[slice(*dateline.outlet)]))
    for line in lines[:12] + lines[-25:] if len(lines) > 37 else lines:
        if len(line.text) <= 200:
            match = _signature().search(line.text)
        else:
            match = _closing_signature().search(line.text, len(line.text) - 90)
        if match is not None:
            names.append(("credit", next(group for group in match.groups() if group).strip(BLANKS)))
    return names


def _above(
    text: str,
    lines: list[Line],
    number: int,
    dateline: DatelineMatch | None,
    rules: LineRules,
    family: OutletFamily | None,
    outlets: Outlets,
    url: str | None,
) -> list[Line]:
    """Read what is above the story, then the story."""
    if dateline is None and _opens_with_story(lines):
        return read_story(lines, rules, outlets)
    header = lines[:number] if dateline is not None else lines[:_MOST_HEADER_LINES]
    rest = lines[number:] if dateline is not None else lines[_MOST_HEADER_LINES:]
    header = _rule_header(header, rules, outlets, to_story=dateline is not None)
    story: list[Line] = []
    opening = ""
    if dateline is not None:
        story, opening = _after_dateline(text, rest, dateline)
    layouts = [*(family.layouts.values() if family else ()), *general_layout().layouts.values()]
    context = HeaderContext(outlets, opening, _slug(url), open_end=dateline is None, text=text)
    count = assign_header(header, layouts, context)
    if dateline is None:
        story = [*header[count:], *rest]
        for line in story:
            if line.role is not Role.PUBLISHED:
                line.role = None
        header = header[:count]
    pictured = [piece for line in header for piece in cut_picture(line, outlets)]
    return [*pictured, *read_story(story, rules, outlets)]


def _opens_with_story(lines: list[Line]) -> bool:
    """Whether the page plainly starts with running text: body-only pages need no guess at what is above it."""
    first = lines[0].text
    return len(first) > 100 and first[-1] in '."”' and not any(line.role or len(line.text) < 40 for line in lines[1:4])


def _rule_header(
    lines: list[Line], rules: LineRules, outlets: Outlets, *, to_story: bool
) -> list[Line]:
    """Settle the lines above the story that their own words tell: dates, names, page furniture."""
    settled: list[Line] = []
    label: Role | None = None
    for line in lines:
        if label is not None and len(line.text) <= 60 and rules.role(line) is None and not line.is_paragraph:
            line.role, label = label, None
            settled.append(line)
            continue
        label = None
        dated = date_line(line, outlets)
        if dated is not None:
            settled.extend(dated)
            continue
        role = rules.role(line)
        if role in (Role.RELATED, Role.END_CREDIT, Role.SOURCE_CREDIT) and not to_story:
            role = None if role is Role.END_CREDIT else role
        line.role = role
        if role is Role.BYLINE and line.text.endswith(":"):
            label = Role.BYLINE
        settled.append(line)
    return settled


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
def _signature() -> regex.Pattern[str]:
    """Where the names of outlets sign: reporter lines, closing credits, copyright, `Sumber:`."""
    return regex.compile(
        r"(?i)^laporan\s(?:khusus\s)?(?:wartawan|reporter|jurnalis|kontributor)\s([^,|\n]{3,40})"
        r"|^[(\[]\s?([^/,()\[\]|]{3,40}?)\s?[/,|)]"
        r"|(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:20[0-9]{2}(?:\s?-\s?20[0-9]{2})?\s)?([^,|\n]{3,30}?)(?:\snetwork)?(?:,|\s-|\.\s|$|\sall)"
        r"|[(\[]\s?([\p{L}][\p{L}\p{N}. -]{3,30}?)\s?[/,][^()\[\]]{2,60}[)\]][\s.*]*$"
        r"|\s-\s(bisnis\.com)"
    )


@cache
def _closing_signature() -> regex.Pattern[str]:
    return regex.compile(r"[(\[]\s?([\p{L}][\p{L}\p{N}. -]{3,30}?)\s?[/,][^()\[\]]{2,60}[)\]][\s.*]*$")
