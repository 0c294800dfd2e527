"""The date on which something was said, where the statement's own clause prints it."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Final

import regex

from newsfacts.attribution.lexicon import WEEKDAY_NAMES
from newsfacts.attribution.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfacts.attribution.found import Found
    from newsfacts.attribution.record import Record
    from newsfacts.attribution.sentences import Sentence

__all__ = ["date_statements"]

_NEAR_BIRTH = 40
"""So far in front of a date its place of birth begins."""

_WEEKDAYS: Final = {"Sen": 0, "Sel": 1, "Rab": 2, "Kam": 3, "Jum": 4, "Sab": 5, "Min": 6, "Aha": 6}
"""The first letters of a weekday, with its number."""


def date_statements(record: Record, sentence: Sentence, number: int) -> None:
    """Give the statements from `number` on the date that stands in their clause, outside what was said."""
    new = record.stated_in(sentence, number)
    for position, day in _days_of_the_year(record, sentence):
        if not _is_said(position, new):
            for found in new:
                found.stated_on = found.stated_on or day
    for printed in record.dates_in(sentence.start, sentence.end):
        if printed.value is None or _is_said(printed.start, new) or _is_of_birth(record.text, printed.start):
            continue
        day = printed.value.date() if isinstance(printed.value, datetime) else printed.value
        for found in new:
            if found.stated_on is None and found.rule is not Rule.NOUN_THAT:
                found.stated_on = day


def _is_said(position: int, statements: list[Found]) -> bool:
    """Whether a date belongs to what was said: it is no date of the statement."""
    return any(found.start <= position < found.end for found in statements)


def _is_of_birth(text: str, start: int) -> bool:
    """Whether the date at `start` says when somebody was born: `ujar pemain kelahiran Senja, 3 Mei 2004, itu`."""
    return _birth().search(text, max(0, start - _NEAR_BIRTH), start) is not None


def _days_of_the_year(record: Record, sentence: Sentence) -> Iterator[tuple[int, date]]:
    """Yield where days as `Senin (13/11)` stand, with a year that the article prints elsewhere."""
    if record.text.find("/", sentence.start, sentence.end) < 0:
        return
    for match in _day_and_month().finditer(record.text, sentence.start, sentence.end):
        day = _day_of_weekday(record, match["weekday"], int(match["month"]), int(match["day"]))
        if day is not None:
            yield match.start(), day


def _day_of_weekday(record: Record, weekday: str, month: int, day: int) -> date | None:
    """Return the day in the printed year in which it is that weekday, else in the year of all dates."""
    for year in record.years:
        found = _date(year, month, day)
        if found is not None and found.weekday() == _WEEKDAYS[weekday[:3]]:
            return found
    return None if record.only_year is None else _date(record.only_year, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _birth() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:kelahiran|lahir)\s(?:(?:di|pada|tanggal)\s|\p{Lu}[\p{L}]*+,?\s){0,4}$")


@cache
def _day_and_month() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?P<weekday>{WEEKDAY_NAMES}),?\s"
        r"\(\s?(?P<day>[0-9]{1,2})\s?/\s?(?P<month>[0-9]{1,2})\s?\)"
    )
