"""Where the story starts: the line that opens with the dateline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from newsfacts.layout.dateline import DatelineMatch
from newsfacts.layout.lines import Line
from newsfacts.model import Role

if TYPE_CHECKING:
    from newsfacts.layout.dateline import DatelineGrammar
    from newsfacts.layout.rules import LineRules

__all__ = ["StoryStart", "find_story_start"]

_MOST_LINES_ABOVE = 45
_MOST_PARAGRAPHS_ABOVE = 4
_SHORTEST_PARAGRAPH = 80
_SHORTEST_LEAD = 110
_LONGEST_PLACE_LINE = 40
_JOINTS = ",-–—"
"""What the second line of a dateline begins with, where a link cut it in two."""

_MAY_HOLD_DATELINE = (None, Role.BYLINE, Role.SECTION, Role.PHOTO_CREDIT)


@frozen
class StoryStart:
    """The lines above the story, and the story's lines.

    Attributes:
        above: the lines above the dateline.
        story: the lines from the dateline on, it and what stands behind it on its line apart.
        dateline: its positions.
        opening: the story's first words in lower case.
    """

    above: list[Line]
    story: list[Line]
    dateline: DatelineMatch
    opening: str


def find_story_start(text: str, lines: list[Line], grammar: DatelineGrammar, rules: LineRules) -> StoryStart | None:
    """Find the dateline among the first lines of the page, None when there is none.

    A line that holds something in front of its dateline (`Laporan Wartawan X, NamaX.COM, KOTA - `) is cut there.
    """
    paragraphs = 0
    for number, line in enumerate(lines[:_MOST_LINES_ABOVE]):
        role = rules.role(line)
        if role not in _MAY_HOLD_DATELINE:
            continue
        found = _at_start(text, lines, number, grammar) if role is None else None
        if found is None:
            found = grammar.find_inside(text, line.start, line.end)
        if found is not None:
            front = line.part(line.start, found.start)
            above = [*lines[:number], *([front] if front is not None else [])]
            return _cut_at(text, above, lines[number:], found)
        if role is None and line.is_paragraph and len(line.text) > _SHORTEST_PARAGRAPH:
            paragraphs += 1
            if paragraphs > _MOST_PARAGRAPHS_ABOVE:
                break
    return None


def _at_start(text: str, lines: list[Line], number: int, grammar: DatelineGrammar) -> DatelineMatch | None:
    """The dateline at the start of a line, or one that stands on lines of its own (`Jakarta`, `-`)."""
    line = lines[number]
    below = lines[number + 1] if number + 1 < len(lines) else None
    joined = below is not None and len(line.text) <= _LONGEST_PLACE_LINE and below.text[0] in _JOINTS
    found = grammar.match(text, line.start, below.end if joined and below is not None else line.end)
    if found is None or found.outlet is not None:
        return found
    if found.stop >= line.end and below is not None:
        # The place on a line of its own, the outlet in front of the sentence below.
        outlet = grammar.match(text, below.start, below.end)
        if outlet is not None and outlet.outlet is not None and outlet.place is None:
            return DatelineMatch(found.start, outlet.end, outlet.stop, outlet.outlet, found.place)
    # A place alone must stand before a sentence, not open a title.
    opens_title = len(line.text) < _SHORTEST_LEAD and not line.text.endswith((".", '"', "”", ","))
    return None if opens_title and found.stop < line.end else found


def _cut_at(text: str, above: list[Line], lines: list[Line], dateline: DatelineMatch) -> StoryStart:
    story: list[Line] = []
    for number, line in enumerate(lines):
        if line.start >= dateline.stop:
            story.extend(lines[number:])
            break
        start = max(line.start, dateline.start)
        stop = min(line.end, dateline.stop)
        story.append(Line(start, stop, text[start:stop], role=Role.DATELINE))
        if line.end > dateline.stop and (rest := line.part(dateline.stop, line.end)) is not None:
            story.append(rest)
    first = next((line for line in story if line.role is None), None)
    opening = " ".join(first.text[:200].casefold().split()) if first is not None else ""
    return StoryStart(above, story, dateline, opening)
