"""What the outlet files say of single lines: a line in, its role out."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

import regex
from attrs import frozen

from newsfacts.model import Role
from newsfacts.outlets.registry import general_layout, line_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfacts.layout.lines import Line
    from newsfacts.outlets.definition import OutletFamily

__all__ = ["LineRules", "line_rules"]

_LONGEST_FIXED_LINE = 120


@cache
def line_rules(family: OutletFamily | None) -> LineRules:
    """Return the rules for pages of `family`: its own before the general ones; the general ones alone for None."""
    return LineRules((family, general_layout()) if family else (general_layout(),))


@frozen(eq=False)
class LineRules:
    """The rules of one or more outlet files, those of the first file first."""

    families: tuple[OutletFamily, ...]

    def role(self, line: Line) -> Role | None:
        """Return the role that the line has by its own words, None when they don't tell."""
        if len(line.text) <= _LONGEST_FIXED_LINE:
            role = self._fixed.get(line.key)
            if role is not None:
                return role
        match = self._openings.match(line.text)
        return None if match is None else Role(str(match.lastgroup).rstrip("0123456789"))

    def list_role(self, line: Line) -> Role | None:
        """Return the role of the items under the line, None when it is no list's title."""
        return self._lists.get(line.key) if len(line.text) <= _LONGEST_FIXED_LINE else None

    def is_list_title(self, text: str) -> bool:
        """Whether `text` is the title of a list and no item of one."""
        key = line_key(text)
        return key in self._lists or key in self._fixed

    @cached_property
    def _fixed(self) -> dict[str, Role]:
        return _by_key((role, texts) for family in reversed(self.families) for role, texts in family.lines.items())

    @cached_property
    def _lists(self) -> dict[str, Role]:
        return _by_key((role, texts) for family in reversed(self.families) for role, texts in family.lists.items())

    @cached_property
    def _openings(self) -> regex.Pattern[str]:
        """One alternation over all openings and patterns; the name of the group that matched is the role."""
        alternatives: list[str] = []
        for number, family in enumerate(self.families):
            for role, texts in family.starts.items():
                openings = "|".join(_literal(text) for text in sorted(texts, key=len, reverse=True))
                alternatives.append(f"(?P<{role.value}{number * 2}>(?:[*•▪-]\\s?)?(?:{openings}))")
            for role, patterns in family.patterns.items():
                alternatives.append(f"(?P<{role.value}{number * 2 + 1}>{'|'.join(patterns)})")
        return regex.compile("|".join(alternatives) or r"(?!)", regex.IGNORECASE)


def _literal(text: str) -> str:
    """Return a pattern for an opening: its spaces stand for any white space, and a word in it ends where it ends."""
    pattern = r"\s+".join(regex.escape(word) for word in text.split())
    return pattern + (r"\b" if text[-1].isalnum() else r"")


def _by_key(entries: Iterable[tuple[Role, tuple[str, ...]]]) -> dict[str, Role]:
    return {line_key(text): role for role, texts in entries for text in texts}
