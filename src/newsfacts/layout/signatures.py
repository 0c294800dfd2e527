"""The names of outlets that sign the page: in its dateline, its credits, its copyright line."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.layout.lines import BLANKS

if TYPE_CHECKING:
    from newsfacts.layout.dateline import DatelineMatch
    from newsfacts.layout.lines import Line

__all__ = ["signing_names"]


_MOST_SIGNING = 14
_MARKS = ("©", "opyright", " - Bisnis.com")
"""What stands inside lines that an outlet signs."""


def signing_names(text: str, lines: list[Line], dateline: DatelineMatch | None) -> list[tuple[str, str]]:
    """The names of outlets that sign the page: in its dateline, its credits, its copyright line."""
    names: list[tuple[str, str]] = []
    if dateline is not None and dateline.outlet is not None:
        names.append(("dateline", text[slice(*dateline.outlet)]))
    marked = any(mark in text for mark in _MARKS)
    for line in lines if len(lines) <= 2 * _MOST_SIGNING else lines[:_MOST_SIGNING] + lines[-_MOST_SIGNING:]:
        if not (_may_sign(line.text) or (marked and any(mark in line.text for mark in _MARKS))):
            continue
        if len(line.text) <= 200:
            match = _signature().search(line.text)
        else:
            match = _closing_signature().search(line.text, len(line.text) - 90)
        if match is not None:
            kind = "copyright" if match.lastgroup == "copyright" else "credit"
            names.append((kind, next(group for group in match.groups() if group).strip(BLANKS)))
    return names


def _may_sign(text: str) -> bool:
    """Whether the line opens or closes as one that an outlet signs; looking is quicker than matching."""
    return text[0] in "([©LC" or text[-1] in ")]*"


@cache
def _signature() -> regex.Pattern[str]:
    """Where the names of outlets sign: reporter lines, closing credits, copyright, `Sumber:`."""
    return regex.compile(
        r"(?i)^laporan\s(?:khusus\s)?(?:wartawan|reporter|jurnalis|kontributor)\s([^,|\n]{3,40})"
        r"|^[(\[]\s?([^/,()\[\]|]{3,40}?)\s?[/,|)]"
        r"|(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:20[0-9]{2}(?:\s?-\s?20[0-9]{2})?\s)?"
        r"(?P<copyright>[^,|\n]{3,30}?)(?:\snetwork)?(?:,|\s-|\.\s|$|\sall)"
        r"|[(\[]\s?([\p{L}][\p{L}\p{N}. -]{3,30}?)\s?[/,][^()\[\]]{2,60}[)\]][\s.*]*$"
        r"|\s-\s(bisnis\.com)"
    )


@cache
def _closing_signature() -> regex.Pattern[str]:
    return regex.compile(r"[(\[]\s?([\p{L}][\p{L}\p{N}. -]{3,30}?)\s?[/,][^()\[\]]{2,60}[)\]][\s.*]*$")
