"""What the outlet files say of single lines: a line in, its role out."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import regex
from attrs import field, frozen

from newsfacts.model import Role
from newsfacts.outlets.loading import BULLETS, OPENING_KEY
from newsfacts.outlets.registry import general_layout, line_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfacts.layout.lines import Line
    from newsfacts.outlets.definition import OutletFamily

__all__ = ["LineRules", "line_rules"]

_SPARE = 6
_LONGEST_OPENING = 80
_INITIALS = 3
_MOST_INITIALS = 4096


@lru_cache(maxsize=64)
def line_rules(family: OutletFamily | None) -> LineRules:
    """Return the rules for pages of `family`: its own before the general ones; the general ones alone for None."""
    return LineRules((family, general_layout()) if family else (general_layout(),))


# With slots, attrs would look every attribute up through a `__getattr__` for the cached properties.
@frozen(eq=False, slots=False)
class LineRules:
    """The rules of one or more outlet files, those of the first file first."""

    families: tuple[OutletFamily, ...]

    def role(self, line: Line) -> Role | None:
        """Return the role that the line has by its own words, None when they don't tell."""
        text = line.text
        if len(text) <= self._longest:
            role = self._fixed.get(line.key)
            if role is not None:
                return role
        role = self._by_opening(text)
        for patterns in self._patterns:
            if role is not None:
                break
            role = patterns.role(text)
        return role

    def list_role(self, line: Line) -> Role | None:
        """Return the role of the items under the line, None when it is no list's title."""
        return self._lists.get(line.key) if len(line.text) <= self._longest_title else None

    def is_list_title(self, text: str) -> bool:
        """Whether `text` is the title of a list and no item of one."""
        key = line_key(text)
        return key in self._lists or key in self._fixed

    @cached_property
    def _longest(self) -> int:
        """No fixed line is longer, some white space and a colon more included."""
        return max(map(len, self._fixed), default=0) + _SPARE

    @cached_property
    def _longest_title(self) -> int:
        return max(map(len, self._lists), default=0) + _SPARE

    @cached_property
    def _fixed(self) -> dict[str, Role]:
        return _by_key((role, texts) for family in reversed(self.families) for role, texts in family.lines.items())

    @cached_property
    def _lists(self) -> dict[str, Role]:
        return _by_key((role, texts) for family in reversed(self.families) for role, texts in family.lists.items())

    def _by_opening(self, text: str) -> Role | None:
        bare = text if text[0].isalpha() else text.lstrip(BULLETS)
        openings = self._openings.get(bare[:OPENING_KEY].lower()) or self._openings.get(bare[:1])
        if openings is None:
            return None
        head = " ".join(text[:_LONGEST_OPENING].lstrip(BULLETS).lower().split())
        for opening, role in openings:
            if head.startswith(opening) and not (
                opening[-1].isalnum() and head[len(opening) : len(opening) + 1].isalnum()
            ):
                return role
        return None

    @cached_property
    def _openings(self) -> dict[str, list[tuple[str, Role]]]:
        """Openings by their first letters, those of the outlet's own file first."""
        openings: dict[str, list[tuple[str, Role]]] = {}
        for family in self.families:
            for role, texts in family.starts.items():
                for text in texts:
                    opening = " ".join(text.lower().split())
                    openings.setdefault(opening[:OPENING_KEY], []).append((opening, role))
        return openings

    @cached_property
    def _patterns(self) -> tuple[_Patterns, ...]:
        return tuple(_patterns(family) for family in self.families if family.patterns)


@lru_cache(maxsize=64)
def _patterns(family: OutletFamily) -> _Patterns:
    """Return the patterns of one file: those of the general layout are shared by the pages of all outlets."""
    return _Patterns(
        [
            (role, source, regex.compile(source, regex.IGNORECASE))
            for role, sources in family.patterns.items()
            for source in sources
        ]
    )


@frozen(eq=False)
class _Patterns:
    """The patterns of one outlet file, tried as one.

    Attributes:
        each: role, source and compiled form of every pattern, in the file's order.
        alternations: alternations by first letters, filled as they are seen.
        compiled: alternations by the numbers of their patterns, filled as they are needed.
    """

    each: list[tuple[Role, str, regex.Pattern[str]]]
    alternations: dict[str, regex.Pattern[str] | None] = field(factory=dict[str, "regex.Pattern[str] | None"])
    compiled: dict[tuple[int, ...], regex.Pattern[str] | None] = field(
        factory=dict[tuple[int, ...], "regex.Pattern[str] | None"]
    )

    def role(self, text: str) -> Role | None:
        """Return the role of the first pattern that matches at the line's start, None when none does."""
        initial = text[:_INITIALS]
        pattern = self.alternations[initial] if initial in self.alternations else self._alternation_for(initial)
        match = None if pattern is None else pattern.match(text)
        return None if match is None else Role(str(match.lastgroup).rstrip("0123456789"))

    def _alternation_for(self, initial: str) -> regex.Pattern[str] | None:
        """One alternation over the patterns that a line with these first letters can match, None when none can.

        The name of the group that matched is the role. Most lines are running text whose first letters few patterns
        begin with, so that looking at them first saves most of the work.
        """
        if len(self.alternations) >= _MOST_INITIALS:
            self.alternations.clear()
        numbers = tuple(
            number
            for number, (_, _, compiled) in enumerate(self.each)
            if compiled.match(initial, partial=True) is not None
        )
        return self.alternations.setdefault(initial, self._alternation(numbers))

    def _alternation(self, numbers: tuple[int, ...]) -> regex.Pattern[str] | None:
        if numbers not in self.compiled:
            chosen = [self.each[number] for number in numbers]
            groups = (f"(?P<{role.value}{number}>{source})" for number, (role, source, _) in enumerate(chosen))
            self.compiled[numbers] = regex.compile("|".join(groups), regex.IGNORECASE) if chosen else None
        return self.compiled[numbers]


def _by_key(entries: Iterable[tuple[Role, tuple[str, ...]]]) -> dict[str, Role]:
    return {line_key(text): role for role, texts in entries for text in texts}
