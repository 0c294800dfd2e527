"""The names of outlets that sign the page: in its dateline, its credits, its copyright line."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.layout.lines import BLANKS

if TYPE_CHECKING:
    from newsfacts.layout.dateline import DatelineMatch
    from newsfacts.layout.lines import Line

__all__ = ["signing_names", "written_for"]


_MOST_SIGNING = 14
_LONGEST_BYLINE = 80
_SHORTEST_PARAGRAPH = 80
_JOINTS = frozenset("|,-–.")
"""What stands between a name and its outlet, or in the outlet's."""
_MARKS = ("©", "opyright", "OPYRIGHT", " - Bisnis.com")
"""What stands inside lines that an outlet signs."""


def signing_names(text: str, lines: list[Line], dateline: DatelineMatch | None) -> list[tuple[str, str]]:
    """Return the names of outlets that sign the page, each with the kind of evidence that it is.

    A name stands in the dateline, in a byline, in a credit in brackets, in the copyright line, or under a picture.
    """
    names: list[tuple[str, str]] = []
    if dateline is not None and dateline.outlet is not None:
        names.append(("dateline", text[slice(*dateline.outlet)]))
    bylines = (written_for(line.text) or _dated_by(line.text) for line in lines[:_MOST_SIGNING])
    names += [("byline", outlet) for outlet in bylines if outlet is not None]
    marked = any(mark in text for mark in _MARKS)
    for line in lines if len(lines) <= 2 * _MOST_SIGNING else lines[:_MOST_SIGNING] + lines[-_MOST_SIGNING:]:
        if (match := _signed(line, marked=marked)) is not None:
            name = next(group for group in match.groups() if group).strip(BLANKS)
            kind = "copyright" if match.lastgroup == "copyright" else "credit"
            if match.lastgroup == "bracket" and "." not in name and line.start < _start_of_last_paragraphs(lines):
                # Running text goes on below, so a picture is credited, and those of agencies are anywhere.
                kind = "picture"
            names.append((kind, name))
    return names


def _signed(line: Line, *, marked: bool) -> regex.Match[str] | None:
    if not (_may_sign(line.text) or (marked and any(mark in line.text for mark in _MARKS))):
        return None
    if len(line.text) <= 200:
        return _signature().search(line.text)
    return _closing_signature().search(line.text, len(line.text) - 90)


def _start_of_last_paragraphs(lines: list[Line]) -> int:
    """Return where the page's last two paragraphs begin; 0 when it has fewer."""
    starts = [line.start for line in lines if line.is_paragraph and len(line.text) >= _SHORTEST_PARAGRAPH]
    return starts[-2] if len(starts) > 1 else 0


def written_for(text: str) -> str | None:
    """Return the outlet of a line that says who wrote for it; None when the line says nothing of that kind.

    >>> written_for("Rina Dewanti | CNN Indonesia"), written_for("Rina Dewanti")
    ('CNN Indonesia', None)
    """
    if len(text) > _LONGEST_BYLINE or _JOINTS.isdisjoint(text):
        return None
    match = _name_and_outlet().fullmatch(text.strip("- "))
    return None if match is None else match["outlet"].strip(BLANKS)


def _dated_by(text: str) -> str | None:
    """Return the outlet in front of a date: `Kompas.com - 05/11/2014, 16:23 WIB`, `Bisnis.com,12 Okt 2023`."""
    if len(text) > _LONGEST_BYLINE or not text[0].isalpha():
        return None
    match = _name_and_date().match(text)
    return None if match is None else match["outlet"].strip(BLANKS)


def _may_sign(text: str) -> bool:
    """Whether the line opens or closes as one that an outlet signs; looking is quicker than matching."""
    return text[0] in "([©LC" or text[-1] in ")]*"


@cache
def _signature() -> regex.Pattern[str]:
    """Where the names of outlets sign: reporter lines, closing credits, copyright, `Sumber:`."""
    return regex.compile(
        r"(?i)^laporan\s(?:khusus\s)?(?:wartawan|reporter|jurnalis|kontributor)\s([^,|\n]{3,40})"
        r"|[(\[]\p{Ll}{2,5}/(?P<bracket>\p{L}{3,12})[)\]][\s.*]*$"
        r"|^[(\[]\s?(?P<bracket>[^/,()\[\]|]{3,40}?)\s?[/,|)]"
        r"|(?:©|\(c\)|copyright)\s*(?:[©@]\s*)?(?:20[0-9]{2}(?:\s?[-–]\s?20[0-9]{2})?\s)?(?:PT\.?\s)?"
        r"(?P<copyright>[^,|\n]{3,30}?)(?:\snetwork)?(?:\s20[0-9]{2})?(?:,|\s-|\.\s|\s\(|$|\sall)"
        r"|[(\[]\s?(?P<bracket>[\p{L}][\p{L}\p{N}. -]{3,30}?)\s?[/,][^()\[\]]{2,60}[)\]][\s.*]*$"
        r"|\s-\s(bisnis\.com)\s{0,2}[0-9]"
    )


@cache
def _closing_signature() -> regex.Pattern[str]:
    return regex.compile(
        r"[(\[]\p{Ll}{2,5}/(?P<bracket>\p{L}{3,12})[)\]][\s.*]*$"
        r"|[(\[]\s?(?P<bracket>[\p{L}][\p{L}\p{N}. -]{3,30}?)\s?[/,][^()\[\]]{2,60}[)\]][\s.*]*$"
    )


@cache
def _name_and_outlet() -> regex.Pattern[str]:
    """`N | CNN Indonesia`, `N - detikNews`, `News - N, CNBC Indonesia`, `N | N Suara.Com`."""
    return regex.compile(
        r"(?i)(?:(?:news\s-\s)?\p{L}[\p{L}.'’ -]{2,40}?\s?(?:[|,–-])\s?(?P<outlet>(?:cnn|cnbc) indonesia)"
        r"|\p{L}[\p{L}.'’, -]{2,60}?\s[-–]\s"
        r"(?P<outlet>(?:detik|cnbc|bisnis|tribun|sindo|okezone|inews|jpnn|merdeka|solopos|viva)[\p{L}.]{0,20})"
        r"|\p{L}[\p{L}.'’ |-]{2,60}?\s(?P<outlet>suara\.com))"
    )


@cache
def _name_and_date() -> regex.Pattern[str]:
    return regex.compile(
        r"(?P<outlet>\p{L}[\p{L}\p{N}.]{3,20}(?:\s\p{Lu}\p{L}{1,10})?)\s?[-,•|]\s?"
        r"[0-9]{1,2}(?:/[0-9]{1,2}/|\s\p{L}{3,9}\s)20[0-9]{2}"
    )
