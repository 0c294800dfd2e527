"""Dates and times of day as Indonesian and English pages print them, with the characters that state them.

A date is found by its first number: what stands behind it must complete a day, a month and a year. From there the
weekday is looked for on the left and the time of day on the right. The words are data (`calendar.toml`).
"""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, NamedTuple, cast

import regex
from attrs import frozen

from newsfacts.model import Finding, FindingKind
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["PrintedDate", "date_findings", "find_date", "find_dates", "match_date"]

# Longer than any date with weekday, time and zone can be: every part of the patterns is bounded.
_LONGEST = 200

_LONGEST_WEEKDAY = 40

# Two-digit years up to this one belong to the present century, as in POSIX.
_LAST_SHORT_YEAR = 68

_SHORT_YEAR = len("23")
_FULL_YEAR = len("2023")
_LONGEST_MONTH = 31
_NOON = 12


@frozen
class PrintedDate:
    """A date with day, month and year as the text prints it.

    Attributes:
        value: an aware datetime when time and zone are printed, a naive one when a time without a zone that we know
            is, else a date; None when no calendar has the day (`31 Februari 2024`, `13/14/2023`).
        weekday: the printed weekday, Monday is 0; None when none is printed.
        start: first code point, that of the weekday when one is printed.
        end: first code point after the date, its time and its zone.

    >>> find_date("Tayang: Selasa, 10 Juni 2025 08:52 WIB").weekday
    1
    """

    value: date | datetime | None
    weekday: int | None
    start: int
    end: int

    @property
    def contradicts_weekday(self) -> bool:
        """Whether the printed weekday is not the weekday of the date.

        >>> find_date("Senin (19/9/2023)").contradicts_weekday  # it was a Tuesday
        True
        """
        return self.value is not None and self.weekday is not None and self.value.weekday() != self.weekday


def find_date(text: str, start: int = 0, end: int | None = None) -> PrintedDate | None:
    """Return the first date in `text[start:end]` that states day, month and year; None when there is none.

    Numbers are read day first, always. A year has four digits, or two where a weekday or parentheses show that the
    numbers are a date. What looks more like a fraction, a score, a range of days, a file number or an amount is no
    date.

    Args:
        text: the article's text.
        start: where to begin, in code points; what stands before is looked at only to see that no number or word
            reaches across.
        end: where to stop, in code points; None for the text's end.

    Returns:
        The date, with positions in `text` itself.

    >>> found = find_date("Kompas.com - 05/11/2014, 16:23 WIB")
    >>> found.value.isoformat(), found.start, found.end
    ('2014-11-05T16:23:00+07:00', 13, 34)
    >>> find_date("Harga naik 12/13 poin pada Juni.") is None
    True
    """
    return next(_printed_dates(text, start, len(text) if end is None else end), None)


def find_dates(text: str, start: int = 0, end: int | None = None) -> tuple[PrintedDate, ...]:
    """Return every date in `text[start:end]` as `find_date` reads them, in text order, none overlapping another.

    >>> [str(found.value) for found in find_dates("Senin (4/9/2023) waktu setempat atau Selasa (5/9/2023) WIB")]
    ['2023-09-04', '2023-09-05']
    """
    return tuple(_printed_dates(text, start, len(text) if end is None else end))


def match_date(text: str, start: int = 0, end: int | None = None) -> PrintedDate | None:
    """Return the date that begins exactly at `start`, None when none does; the rest is as in `find_date`.

    >>> match_date("Kamis 29-06-2023,13:45 WIB Reporter : Rina").end
    26
    >>> match_date("Terbit 29-06-2023") is None
    True
    """
    stop = len(text) if end is None else end
    found = find_date(text, start, min(stop, start + _LONGEST))
    return found if found is not None and found.start == start else None


def date_findings(text: str, dates: Iterable[PrintedDate]) -> tuple[Finding, ...]:
    """Return what is wrong with the `dates` of `text`: weekdays that contradict them, days that no calendar has.

    >>> text = "Ia tiba Senin (19/9/2023), lalu pergi pada 31 Juni 2024."
    >>> [finding.message for finding in date_findings(text, find_dates(text))]
    ['the text says "Senin (19/9/2023)", but 2023-09-19 was or will be a Tuesday', '"31 Juni 2024" is no possible date']
    """
    return tuple(finding for found in dates if (finding := _finding(text, found)) is not None)


def _finding(text: str, found: PrintedDate) -> Finding | None:
    if found.value is not None and not found.contradicts_weekday:
        return None
    printed = tidy(text[found.start : found.end])
    if found.value is None:
        message = f'"{printed}" is no possible date'
        return Finding(FindingKind.IMPOSSIBLE_DATE, message, found.start, found.end)
    weekday = _calendar().weekday_names[found.value.weekday()]
    message = f'the text says "{printed}", but {found.value:%Y-%m-%d} was or will be a {weekday}'
    return Finding(FindingKind.WEEKDAY_MISMATCH, message, found.start, found.end)


def _printed_dates(text: str, start: int, end: int) -> Iterator[PrintedDate]:
    numbers = _patterns().numbers
    free = position = max(start, 0)
    while numbered := numbers.search(text, position, end):
        found = _read(text, numbered, free, end)
        if found is None:
            # A later number may still begin a date: `5/6 10 Juni 2025`.
            position = numbered.end("first")
        else:
            yield found
            free = position = found.end


def _read(text: str, numbered: regex.Match[str], free: int, end: int) -> PrintedDate | None:
    """Return the date whose numbers were found, None when they are none; nothing before `free` is taken."""
    start = numbered.start("month_first") if numbered["month_first"] else numbered.start()
    if start < free:
        return None
    # The window keeps hostile texts linear.
    before = _patterns().weekday.match(text, max(free, start - _LONGEST_WEEKDAY), start)
    stop = numbered.end()
    if before and before["open"] and (closing := _patterns().closing.match(text, stop, end)):
        stop = closing.end()
    clock = _clock(text, stop, end)
    numbers = _numbers(numbered)
    day = numbers.date()
    if before is None and not (_is_plain(numbers, day, clock) or _is_enclosed(text, start, stop, numbers, day)):
        return None
    return PrintedDate(
        value=datetime.combine(day, clock.time) if day and clock else day,
        weekday=_calendar().weekdays[before["weekday"] or before["abbreviated"]] if before else None,
        start=before.start() if before else start,
        end=clock.end if clock else stop,
    )


def _is_plain(numbers: _Numbers, day: date | None, clock: _Clock | None) -> bool:
    """Whether the numbers are a date without anything before them: a full year, and a day or what is nearly one."""
    nearly = clock is not None or (numbers.in_words and 1 <= numbers.day <= _LONGEST_MONTH)
    return numbers.full_year and (day is not None or nearly)


def _is_enclosed(text: str, start: int, end: int, numbers: _Numbers, day: date | None) -> bool:
    """Whether parentheses make a date of numbers that would be none without: `(7/6/25)`, `(224/11/2025)`."""
    if not text[max(start - 2, 0) : start].rstrip().endswith("("):
        return False
    return numbers.full_year or (day is not None and text[end : end + 2].lstrip().startswith(")"))


class _Numbers(NamedTuple):
    """Day, month and year as printed, possible or not."""

    day: int
    month: int
    year: int
    full_year: bool
    in_words: bool

    def date(self) -> date | None:
        """Return the day of the calendar, None when there is no such day."""
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


def _numbers(found: regex.Match[str]) -> _Numbers:
    day, name, name_first, year = found.group("first", "month", "month_first", "year")
    first = int(day)
    if year:
        return _Numbers(first, _calendar().months[name or name_first], int(year), full_year=True, in_words=True)
    second, last = int(found["second"]), found["third"]
    if found["iso"]:
        return _Numbers(int(last), second, first, full_year=True, in_words=False)
    third = int(last)
    if len(last) == _SHORT_YEAR:
        century = 2000 if third <= _LAST_SHORT_YEAR else 1900
        return _Numbers(first, second, century + third, full_year=False, in_words=False)
    if len(last) == _FULL_YEAR and last.startswith(("19", "20")):
        return _Numbers(first, second, third, full_year=True, in_words=False)
    # 209 and 20225 are years of the calendar, but not of the news: no date is made of them.
    return _Numbers(first, second, 0, full_year=False, in_words=False)


class _Clock(NamedTuple):
    """A time of day behind a date, and where it ends."""

    time: time
    end: int


def _clock(text: str, start: int, end: int) -> _Clock | None:
    found = _patterns().clock.match(text, start, end)
    if found is None:
        return None
    zone = _zone(found)
    if found["dot"] and zone is None and not found["word"]:
        # `9 Juni 2025, 12.50 persen` is an amount.
        return None
    hour = int(found["hour"])
    if found["noon"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if found["noon"] in "Pp" else 0)
    return _Clock(time(hour, int(found["minute"]), int(found["second"] or 0), tzinfo=zone), found.end())


def _zone(clock: regex.Match[str]) -> timezone | None:
    if clock["zone"]:
        zone = _calendar().zones[clock["zone"]]
        if not clock["shift"]:
            return zone
        return timezone(_offset(clock["shift"]), "".join(f"{zone}{clock['shift']}".split()))
    if clock["offset"]:
        return UTC if clock["offset"] == "Z" else timezone(_offset(clock["offset"]))
    return None


def _offset(printed: str) -> timedelta:
    """Return the time ahead of UTC that `+07:00`, `+0700`, `-7` or ` + 7` states."""
    digits = printed.strip(" +-").replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > len("12") else (digits, "0")
    ahead = timedelta(hours=int(hours), minutes=int(minutes))
    return -ahead if "-" in printed else ahead


@frozen
class _Calendar:
    """The words of `calendar.toml` in every spelling, each with what it means."""

    months: dict[str, int]
    weekdays: dict[str, int]
    weekday_names: tuple[str, ...]
    spelled_weekdays: frozenset[str]
    abbreviated_weekdays: frozenset[str]
    zones: dict[str, timezone]
    words: dict[str, frozenset[str]]


@cache
def _calendar() -> _Calendar:
    content = tomllib.loads((resources.files("newsfacts") / "data" / "calendar.toml").read_text(encoding="utf-8"))
    names = cast("dict[str, dict[str, list[str]]]", content)
    english = tuple(names["weekdays"])
    months = {
        spelling: number
        for number, (name, others) in enumerate(names["months"].items(), 1)
        for spelling in _spellings([name, *others])
    }
    spelled: dict[str, int] = {}
    abbreviated: dict[str, int] = {}
    for number, name in enumerate(english):
        spelled |= dict.fromkeys(_spellings([name, *names["weekdays"][name]]), number)
        spelled |= dict.fromkeys(_capitalised(names["capitalised_weekdays"].get(name, [])), number)
        abbreviated |= dict.fromkeys(_capitalised(names["abbreviated_weekdays"][name]), number)
    hours = cast("dict[str, int]", content["zones"])
    return _Calendar(
        months=months,
        weekdays=spelled | abbreviated,
        weekday_names=tuple(name.capitalize() for name in english),
        spelled_weekdays=frozenset(spelled),
        abbreviated_weekdays=frozenset(abbreviated),
        zones={
            spelling: timezone(timedelta(hours=ahead), name.upper())
            for name, ahead in hours.items()
            for spelling in _spellings([name])
        },
        words={name: frozenset(_spellings(words)) for name, words in names["words"].items()},
    )


def _capitalised(words: Iterable[str]) -> list[str]:
    return [spelling for word in words for spelling in (word.capitalize(), word.upper())]


def _spellings(words: Iterable[str]) -> list[str]:
    """Return the words in lower case, Capitalised and in CAPITALS: dates are printed in no other way."""
    return [*words, *_capitalised(words)]


class _Patterns(NamedTuple):
    """The compiled patterns; every repetition in them is bounded, so that each match takes bounded time."""

    numbers: regex.Pattern[str]
    weekday: regex.Pattern[str]
    closing: regex.Pattern[str]
    clock: regex.Pattern[str]


@cache
def _patterns() -> _Patterns:
    calendar = _calendar()
    # A date stays on its line; a non-breaking or thin space may stand for any space.
    gap = r"[\p{Zs}\t]"
    # A year ends with its digits, or a time is glued to it (`10 Juni 202508:52 WIB`).
    full_year = r"(?:19|20)[0-9]{2}(?:(?![0-9])|(?=[0-2][0-9][:.][0-5][0-9]))"
    # Looking at one letter before the names halves the time that all other numbers take.
    initials = "".join(sorted({month[0] for month in calendar.months}))
    # Begins with one plain set, which the engine finds many times faster than a lookbehind or an alternation.
    numbers = rf"""
        (?P<first>[0-9]
            # Not inside a number, a path or a word, not the end of a range, not COVID-19.
            (?<![\p{{L}}\p{{N}}/_][0-9]) (?<![0-9][.,:–-][0-9]) (?<!\p{{L}}-[0-9])
            [0-9]{{0,3}}+)
        (?:
            # 14/9/2023, 21 /3/2020, 13/8/209
            (?<![0-9]{{4}}) {gap}? / {gap}? (?P<second>[0-9]{{1,3}}) {gap}? / {gap}?
            (?P<third>{full_year} | [0-9]{{2,5}} (?![0-9])) (?!/)
            # 29-06-2023, 04.11.2025
            | (?<![0-9]{{3}}) - (?P<second>[0-9]{{1,2}}) - (?P<third>{full_year}) (?!-[0-9\p{{L}}])
            | (?<=(?<![0-9])[0-9]{{2}}) \. (?P<second>[0-9]{{2}}) \. (?P<third>{full_year}) (?!\.[0-9])
            # 2023-09-06
            | (?<=(?P<iso>19|20)[0-9]{{2}}) - (?P<second>[0-9]{{2}}) - (?P<third>[0-9]{{2}}) (?![0-9]|-[0-9\p{{L}}])
            # 14 September 2023, 10-Jun-2025, 13. Desember 2022, 30th January, 2014
            | (?<![0-9]{{3}}) \L<ordinal_endings>? (?: {gap}{{0,3}} | {gap}?[-.]{gap}? )
            (?=[{initials}]) (?P<month>\L<months>) \.? (?: {gap}{{0,3}} | {gap}?[-.,]{gap}? ) (?P<year>{full_year})
            # January 30, 2014
            | (?=,|\L<ordinal_endings>) (?<=(?<!\p{{L}})(?P<month_first>\L<months>) \.? {gap}{{1,2}} [0-9]{{1,2}})
            \L<ordinal_endings>? , {gap}{{0,2}} (?P<year>{full_year})
        )
    """
    # Read from the date leftwards. A name may be glued to the word before it when its capital shows where it begins.
    weekday = rf"""(?r)
        (?: (?: (?<!\p{{L}}) | (?=\p{{Lu}}\p{{Ll}}) ) (?<!\L<not_before_weekday>{gap}{{1,2}})
            (?P<weekday>\L<weekdays>) (?: {gap}{{1,2}} \L<between> )? {gap}{{0,3}} [,.|]? {gap}{{0,3}}
            (?P<open>\( {gap}?)?
          | (?<!\p{{L}}) (?P<abbreviated>\L<abbreviations>) (?: \.?, {gap}{{0,3}} | \.? {gap}{{1,3}} )
        )
    """
    clock = rf"""
        (?:
            T (?P<hour>[01][0-9]|2[0-3]) : (?P<minute>[0-5][0-9]) (?: : (?P<second>[0-5][0-9]) (?:\.[0-9]{{1,9}}+)? )?+
            (?P<offset> Z | [+-](?:0[0-9]|1[0-4]):?[0-5][0-9] )?+
          |
            (?: {gap} | [,|/·•–—-] ){{0,6}}+ (?: (?P<word>\L<clock>) [.:]? {gap}{{0,2}} :? {gap}? )?
            (?P<hour>[01]?[0-9]|2[0-3]) (?: : | (?P<dot>\.) ) (?P<minute>[0-5][0-9])
            (?: [:.] (?P<second>[0-5][0-9]) )?+
            (?: {gap}? (?P<noon>[AaPp])\.?[Mm](?!\p{{L}})\.? )?+
            (?: {gap}{{0,2}} (?P<zone> \L<zones>(?!\p{{L}}) | \L<capital_zones>(?=\p{{Lu}}) )
                (?: (?<=\L<universal_zones>)
                    (?P<shift> (?:{gap}?\+|-) {gap}? (?:1[0-4]|0?[0-9]) (?: :[0-5][0-9] )? (?![0-9]) ) )?+
              | {gap}? (?P<offset> \+(?:0[0-9]|1[0-4]):?[0-5][0-9] )
            )?+
            # Neither hours from … to, nor one of two halves of the day.
            (?! {gap}?[-–—]{gap}?[0-9]{{1,2}}[:.][0-9]{{2}} | {gap}\L<half_day> )
        )
        (?![0-9])
    """
    words = calendar.words
    return _Patterns(
        numbers=regex.compile(
            numbers, regex.VERBOSE, months=calendar.months.keys(), ordinal_endings=words["ordinal_endings"]
        ),
        weekday=regex.compile(
            weekday,
            regex.VERBOSE,
            weekdays=calendar.spelled_weekdays,
            abbreviations=calendar.abbreviated_weekdays,
            not_before_weekday=words["not_before_weekday"],
            between=words["between"],
        ),
        closing=regex.compile(rf"{gap}?\)"),
        clock=regex.compile(
            clock,
            regex.VERBOSE,
            clock=words["clock"],
            zones=calendar.zones.keys(),
            capital_zones=[name for name in calendar.zones if name.isupper()],
            universal_zones=[name for name, zone in calendar.zones.items() if not zone.utcoffset(None)],
            half_day=words["half_day"],
        ),
    )
