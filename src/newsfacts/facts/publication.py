"""When the article was published and updated, and the day of the visit."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

import regex
from attrs import define, field

from newsfacts.dates import find_date
from newsfacts.model import Finding, FindingKind, Role
from newsfacts.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfacts.model import Segment

__all__ = ["Publication", "read_publication"]


@define
class Publication:
    """The dates that the page states about itself, each with its characters.

    Attributes:
        published: when the article was published; None when not stated.
        modified: when it was updated; None when not stated.
        page: the day of the visit; None when not shown.
        spans: the characters behind `date_published`, `date_modified` and `page_date`.
        findings: a second statement that contradicts the first.
    """

    published: datetime | date | None = None
    modified: datetime | date | None = None
    page: date | None = None
    spans: dict[str, list[Span]] = field(factory=dict[str, list[Span]])
    findings: list[Finding] = field(factory=list[Finding])


def read_publication(text: str, segments: Iterable[Segment]) -> Publication:
    """Return the dates of the `published` and `page_date` segments. An impossible date is no date."""
    publication = Publication()
    for segment in segments:
        found = find_date(text, segment.start, segment.end)
        if found is None or found.value is None:
            continue
        span = Span(found.start, found.end)
        value = _as_stated(found.value)
        if segment.role is Role.PAGE_DATE:
            if publication.page is None:
                publication.page = value.date() if isinstance(value, datetime) else value
                publication.spans["page_date"] = [span]
        elif _update().match(text, segment.start, segment.end):
            publication.modified = value
            publication.spans.setdefault("date_modified", []).append(span)
        elif publication.published is None:
            publication.published = value
            publication.spans["date_published"] = [span]
        elif _day(publication.published) == _day(value):
            publication.spans["date_published"].append(span)
        else:
            message = f"the page also states {_day(value)} as its date, after {_day(publication.published)}"
            publication.findings.append(Finding(FindingKind.CONFLICTING_DATES, message, span.start, span.end))
    return publication


def _as_stated(value: datetime | date) -> datetime | date:
    """A time without a zone is not known well enough to keep: the day is."""
    return value.date() if isinstance(value, datetime) and value.tzinfo is None else value


def _day(value: datetime | date) -> date:
    return value.date() if isinstance(value, datetime) else value


@cache
def _update() -> regex.Pattern[str]:
    return regex.compile(r"(?i)(?:diperbarui|diperbaharui|update|updated|last updated?)\b")
