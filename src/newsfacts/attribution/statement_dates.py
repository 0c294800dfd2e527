"""The date on which something was said, where the statement's own clause prints it."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.attribution.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfacts.attribution.found import Found
    from newsfacts.attribution.record import Record
    from newsfacts.attribution.sentences import Sentence

__all__ = ["date_statements"]

_GOING_ON = 3
"""So many statements in front may have their clause in this sentence: a run of quotations with one cue."""


def date_statements(record: Record, sentence: Sentence, number: int) -> None:
    """Give the statements from `number` on the date that stands in their clause, outside what was said."""
    if not record.dates:
        return
    new = record.found[number:]
    new += [each for each in record.found[max(0, number - _GOING_ON) : number] if each.clause[0] >= sentence.start]
    for position, day in _days_of_the_year(record, sentence):
        if not _is_said(position, new):
            for found in new:
                found.stated_on = found.stated_on or day
    for printed in record.dates_in(sentence.start, sentence.end):
        if printed.value is None or _is_said(printed.start, new):
            continue
        day = printed.value.date() if isinstance(printed.value, datetime) else printed.value
        for found in new:
            if found.stated_on is None and found.rule is not Rule.NOUN_THAT:
                found.stated_on = day


def _is_said(position: int, statements: list[Found]) -> bool:
    """Whether a date belongs to what was said: it is no date of the statement."""
    return any(found.start <= position < found.end for found in statements)


def _days_of_the_year(record: Record, sentence: Sentence) -> Iterator[tuple[int, date]]:
    """Yield where days as `Senin (13/11)` stand, where the article prints one year only, which they then are of."""
    if record.text.find("(", sentence.start, sentence.end) < 0:
        return
    year = record.only_year
    if year is None:
        return
    for match in _day_and_month().finditer(record.text, sentence.start, sentence.end):
        try:
            yield match.start(), date(year, int(match["month"]), int(match["day"]))
        except ValueError:
            continue


@cache
def _day_and_month() -> regex.Pattern[str]:
    return regex.compile(
        r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu|Ahad),?\s"
        r"\((?P<day>[0-9]{1,2})/(?P<month>[0-9]{1,2})\)"
    )
