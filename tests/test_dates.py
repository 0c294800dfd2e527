"""Printed dates: every form the outlets use, what only looks like a date, and what is wrong with some."""

from __future__ import annotations

import pickle
import time as clock
import tomllib
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta, timezone
from importlib import resources
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsfacts.dates import PrintedDate, date_findings, find_date, find_dates, match_date
from newsfacts.model import Finding, FindingKind

if TYPE_CHECKING:
    from collections.abc import Callable

WIB = timezone(timedelta(hours=7), "WIB")
WITA = timezone(timedelta(hours=8), "WITA")
WIT = timezone(timedelta(hours=9), "WIT")

MONTHS = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
WEEKDAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]


def findings_of(text: str) -> tuple[Finding, ...]:
    """Return what is wrong with the dates of `text`."""
    return date_findings(text, find_dates(text))


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("17 Maret 2022, 07:14 WIB", datetime(2022, 3, 17, 7, 14, tzinfo=WIB)),
        ("Jumat, 4 Februari 2022 | 09:35 WIB", datetime(2022, 2, 4, 9, 35, tzinfo=WIB)),
        ("13 Okt 2022, 12:01 WIB", datetime(2022, 10, 13, 12, 1, tzinfo=WIB)),
        ("26 Januari 2022  |  21:15 WIB", datetime(2022, 1, 26, 21, 15, tzinfo=WIB)),
        ("Kamis, 9 Juni 2022 08:52 WIB", datetime(2022, 6, 9, 8, 52, tzinfo=WIB)),
        ("Jumat, 12/08/2011 - 19:12", datetime(2011, 8, 12, 19, 12)),  # noqa: DTZ001 - no zone is printed
        ("05/11/2015, 16:23 WIB", datetime(2015, 11, 5, 16, 23, tzinfo=WIB)),
        ("Sabtu, 31 Des 2022 22:00 WIB", datetime(2022, 12, 31, 22, 0, tzinfo=WIB)),
        ("Sabtu 22 Jan 2022 13:27 WIB", datetime(2022, 1, 22, 13, 27, tzinfo=WIB)),
        ("Rabu 29-06-2022,13:45 WIB", datetime(2022, 6, 29, 13, 45, tzinfo=WIB)),
        ("Friday, 30 January 2015 | 19:10", datetime(2015, 1, 30, 19, 10)),  # noqa: DTZ001
        ("17 October 2022 13:30", datetime(2022, 10, 17, 13, 30)),  # noqa: DTZ001
        ("RABU, 21 JULI 2021 | 16:47 WIB", datetime(2021, 7, 21, 16, 47, tzinfo=WIB)),
        ("Kamis, 11 Agustus 2022 - 08:05:09 WIB", datetime(2022, 8, 11, 8, 5, 9, tzinfo=WIB)),
        ("Rabu, 29 Januari 2020 / 09:19 WIB", datetime(2020, 1, 29, 9, 19, tzinfo=WIB)),
        ("Jumat, 23 November 2012 – 03:22 WIB", datetime(2012, 11, 23, 3, 22, tzinfo=WIB)),
        ("2 Mei 2023 pukul 19.45 WITA", datetime(2023, 5, 2, 19, 45, tzinfo=WITA)),
        ("2 Mei 2023, Pukul: 7.45 Wita", datetime(2023, 5, 2, 7, 45, tzinfo=WITA)),
        ("2 Mei 2023 jam 19.45", datetime(2023, 5, 2, 19, 45)),  # noqa: DTZ001
        ("2 Mei 2023, 19.45 wit", datetime(2023, 5, 2, 19, 45, tzinfo=WIT)),
        ("Selasa (2/5/2023) pukul 06.05 WIB", datetime(2023, 5, 2, 6, 5, tzinfo=WIB)),
        ("2 Mei 2023 10:00 GMT", datetime(2023, 5, 2, 10, 0, tzinfo=UTC)),
        ("2 Mei 2023 10:00 GMT+7", datetime(2023, 5, 2, 10, 0, tzinfo=WIB)),
        ("2 Mei 2023 10:00 UTC +08:00", datetime(2023, 5, 2, 10, 0, tzinfo=WITA)),
        ("2 Mei 2023 10:00 UTC-3", datetime(2023, 5, 2, 10, 0, tzinfo=timezone(timedelta(hours=-3)))),
        ("4-Mei-2023 08:10:20WIB", datetime(2023, 5, 4, 8, 10, 20, tzinfo=WIB)),
        ("4 Mei 202308:10 WIB", datetime(2023, 5, 4, 8, 10, tzinfo=WIB)),
        ("4 Mei 2023Pukul: 16.30 WIB", datetime(2023, 5, 4, 16, 30, tzinfo=WIB)),
        ("January 30, 2015 7:10 PM", datetime(2015, 1, 30, 19, 10)),  # noqa: DTZ001
        ("January 30, 2015 12:10 a.m.", datetime(2015, 1, 30, 0, 10)),  # noqa: DTZ001
        ("2024-12-19 11:35:26", datetime(2024, 12, 19, 11, 35, 26)),  # noqa: DTZ001
        ("2024-06-09T20:42:00+07:00", datetime(2024, 6, 9, 20, 42, tzinfo=WIB)),
        ("2024-06-09T20:42:00.125Z", datetime(2024, 6, 9, 20, 42, tzinfo=UTC)),
        ("2024-06-09 20:42:00 +0700", datetime(2024, 6, 9, 20, 42, tzinfo=WIB)),
        ("2024-06-09T20:42", datetime(2024, 6, 9, 20, 42)),  # noqa: DTZ001
        ("2024-09-06", date(2024, 9, 6)),
        ("5/9/2022", date(2022, 9, 5)),
        ("21 /3/2020", date(2020, 3, 21)),
        ("04.11.2024", date(2024, 11, 4)),
        ("Senin (19/9/2022)", date(2022, 9, 19)),
        ("Rabu, (18/5/2022)", date(2022, 5, 18)),
        ("Rabu(18/5/2022)", date(2022, 5, 18)),
        ("Rabu (18/05/22 )", date(2022, 5, 18)),
        ("Jumat 18/07/80", date(1980, 7, 18)),
        ("Rabu malam (18/5/2022)", date(2022, 5, 18)),
        ("Rabu tanggal 18 Mei 2022", date(2022, 5, 18)),
        ("Rab, 18 Mei 2022", date(2022, 5, 18)),
        ("Rab 18 Mei 2022", date(2022, 5, 18)),
        ("January 30, 2015", date(2015, 1, 30)),
        ("Friday, January 30th, 2015", date(2015, 1, 30)),
        ("30th January, 2015", date(2015, 1, 30)),
        ("13. Desember 2022", date(2022, 12, 13)),
        ("13 Des. 2022", date(2022, 12, 13)),
    ],
)
def test_printed_form_is_read_as_a_whole(printed: str, value: date) -> None:
    text = f"Tayang: {printed} (red)"
    found = find_date(text)
    assert found is not None
    assert (found.value, type(found.value)) == (value, type(value))
    assert text[found.start : found.end] == printed
    assert match_date(text, 8) == found
    assert not found.contradicts_weekday


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009", "\t"])
def test_any_space_may_stand_for_a_space(space: str) -> None:
    text = "Jumat, 4 Februari 2022 | 09:35 WIB".replace(" ", space)
    found = find_date(text)
    assert found == PrintedDate(datetime(2022, 2, 4, 9, 35, tzinfo=WIB), 4, 0, len(text))


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("Pebruari", 2),
        ("peb", 2),
        ("May", 5),
        ("AGUSTUS", 8),
        ("Agt", 8),
        ("Agu", 8),
        ("ags", 8),
        ("Sept", 9),
        ("Okt", 10),
        ("Nopember", 11),
        ("NOP", 11),
        ("Des", 12),
        ("december", 12),
    ],
)
def test_old_short_and_english_months(word: str, month: int) -> None:
    found = find_date(f"pada 7 {word} 2016")
    assert found is not None
    assert found.value == date(2016, month, 7)


@pytest.mark.parametrize(
    ("word", "weekday"),
    [
        ("Senin", 0),
        ("SELASA", 1),
        ("rabu", 2),
        ("Rebo", 2),
        ("Kamis", 3),
        ("Jum'at", 4),
        ("Jum’at", 4),
        ("JUM’AT", 4),
        ("Jumaat", 4),
        ("Sabtu", 5),
        ("Minggu", 6),
        ("Ahad", 6),
        ("Sunday", 6),
        ("thursday", 3),
    ],
)
def test_weekdays(word: str, weekday: int) -> None:
    found = find_date(f"pada {word} (7/6/2016)")
    assert found is not None
    assert (found.weekday, found.start) == (weekday, 5)


@pytest.mark.parametrize(
    "before",
    [
        "sudah seminggu (7/6/2022)",
        "tiga minggu (7/6/2022)",
        "di Pasar Minggu (7/6/2022)",
        "pada malam Minggu, 7/6/2022",
        "kata The Sun (7/6/2022)",
        "Nyonya Min (7/6/2022)",
        "lima puluh sen 7/6/2022",
        "HARISELASA (7/6/2022)",
    ],
)
def test_a_word_that_is_no_weekday_here(before: str) -> None:
    found = find_date(before)
    assert found is not None
    assert (found.value, found.weekday, found.start) == (date(2022, 6, 7), None, before.index("7"))


def test_a_weekday_glued_to_a_word_begins_at_its_capital() -> None:
    found = find_date("menurut dataRabu (18/5/2022)")
    assert found is not None
    assert (found.weekday, found.start) == (2, 12)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Skor 12/13 dan 3/4",
        "Selasa (7/6)",
        "Nomor 19/PUU-XXIII/2025",
        "Nomor 7/4/2023/Reskrim",
        "Surat B/7/4/2023",
        "31/2/2021",
        "5/14/2021",
        "(31/2/21)",
        "(7/6/22 dan lainnya)",
        "7/6/22",
        "nomor 08122-123-2023",
        "Rabu, 021-555-1234",
        "Kamis 1.250.000",
        "192.168.20.2023",
        "versi v10.12.2021",
        "versi 5.1.2024",
        "rekening 5.1.02.04.2021",
        "Rp10.12.2021",
        "99-14-2023-5",
        "2023-09-06-12",
        "2023-9-6",
        "2023-02-30",
        "9-10/6/2022",
        "11-12 Juni 2022",
        "23/24 Juni 2022",
        "COVID-19 Juni 2022",
        "G20 November 2022",
        "1.5 Juni 2022",
        "40 Juni 2022",
        "0 Juni 2022",
        "7 Juni 20222",
        "7 Juni 1822",
        "7 Juni",
        "Juni 2022",
        "7 Junior 2022",
        "7\nJuni 2022",
        "bulanJuni 20, 2022",
        "(2023/24/2025)",
        "1/2/3",
        "٧ Juni ٢٠٢٢",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert find_dates(text) == ()
    assert findings_of(text) == ()


@pytest.mark.parametrize(
    "after",
    [
        " 08.00-10.00 WIB",
        " 08:00 – 10:00 WIB",
        " pukul 7.30 malam",
        ", 12.50 persen",
        " 24:00 WIB",
        " 12:345",
        " 13:10 PM",
        "T25:00",
        " sekitar pukul 10.00 WIB",
        "\n10:00 WIB",
    ],
)
def test_a_time_that_is_none_or_not_certain_is_left_out(after: str) -> None:
    found = find_date("7 Juni 2022" + after)
    assert found == PrintedDate(date(2022, 6, 7), None, 0, 11)


@pytest.mark.parametrize(
    ("after", "zone", "end"),
    [("WIBPYONGYANG", WIB, 21), ("WITAmbon", WIT, 21), ("WITATernate", WITA, 22), ("WIBAWA", WIB, 21)],
)
def test_a_zone_glued_to_the_next_word(after: str, zone: timezone, end: int) -> None:
    found = find_date("7 Juni 2022 10:00 " + after)
    assert found == PrintedDate(datetime(2022, 6, 7, 10, 0, tzinfo=zone), None, 0, end)


def test_a_word_behind_the_time_is_no_zone() -> None:
    found = find_date("7 Juni 2022 10:00 wibawa")
    assert found == PrintedDate(datetime(2022, 6, 7, 10, 0), None, 0, 17)  # noqa: DTZ001


def test_a_date_in_two_zones_is_two_dates() -> None:
    text = "Minggu (4/9/2022) waktu setempat atau Senin (5/9/2022) WIB"
    assert [(d.value, d.weekday) for d in find_dates(text)] == [(date(2022, 9, 4), 6), (date(2022, 9, 5), 0)]


def test_a_number_that_fails_does_not_hide_the_date_after_it() -> None:
    assert [d.value for d in find_dates("Unggul 5/6 10 Juni 2022")] == [date(2022, 6, 10)]


def test_start_and_end_bound_the_search() -> None:
    text = "Senin (19/9/2022) lalu Selasa, 20 September 2022, 10:00 WIB"
    assert find_date(text, 18) == PrintedDate(datetime(2022, 9, 20, 10, 0, tzinfo=WIB), 1, 23, 59)
    assert find_date(text, 0, 10) is None
    assert find_date(text, 25, 48) == PrintedDate(date(2022, 9, 20), None, 31, 48)
    assert find_date(text, 37) is None
    assert match_date(text, 1) is None
    assert match_date(text, 7) == PrintedDate(date(2022, 9, 19), None, 7, 16)
    assert match_date("Juni 20, 2022", 2) is None


def test_zones_survive_pickling_and_compare_equal() -> None:
    found = find_date("7 Juni 2022 10:00 WITA")
    assert found is not None
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes
    assert isinstance(found.value, datetime)
    assert found.value.tzname() == "WITA"


@pytest.mark.parametrize(
    ("text", "printed", "message"),
    [
        (
            "Ia tiba pada Senin (20/9/2022).",
            "Senin (20/9/2022)",
            'the text says "Senin (20/9/2022)", but 2022-09-20 was or will be a Tuesday',
        ),
        (
            "Selasa,\u00a010 Juni 2026, 09:00 WIB",
            "Selasa,\u00a010 Juni 2026, 09:00 WIB",
            'the text says "Selasa, 10 Juni 2026, 09:00 WIB", but 2026-06-10 was or will be a Wednesday',
        ),
    ],
)
def test_weekday_that_contradicts_its_date_is_reported(text: str, printed: str, message: str) -> None:
    (finding,) = findings_of(text)
    assert (finding.kind, finding.message) == (FindingKind.WEEKDAY_MISMATCH, message)
    assert text[finding.start : finding.end] == printed


@pytest.mark.parametrize(
    "printed",
    [
        "30 Februari 2024",
        "31 Juni 2024",
        "Senin, 45 Juni 2024",
        "Selasa (13/8/209)",
        "Rabu (4/6/23025)",
        "Rabu (4/6/2925)",
        "Kamis (224/11/2025)",
        "Kamis 910/6/2025",
        "Kamis (3/17/2022)",
        "29-02-2023, 10:00 WIB",
        "05/31/2023, 10:00 WIB",
    ],
)
def test_impossible_date_has_no_value_and_is_reported(printed: str) -> None:
    text = f"Pada {printed} ia pulang."
    found = find_date(text)
    assert found is not None
    assert (found.value, found.contradicts_weekday) == (None, False)
    (finding,) = findings_of(text)
    assert finding.kind is FindingKind.IMPOSSIBLE_DATE
    assert finding.message == f'"{printed}" is no possible date'
    assert text[finding.start : finding.end] == printed


@pytest.mark.parametrize("numbers", ["31/2/2024", "224/11/2025", "5/14/2022"])
def test_parentheses_make_impossible_numbers_a_date(numbers: str) -> None:
    (finding,) = findings_of(f"Rapat itu ({numbers}) batal.")
    assert finding.kind is FindingKind.IMPOSSIBLE_DATE


def test_parentheses_make_a_short_year_a_date() -> None:
    assert find_date("Rapat ( 7/6/22 ) itu") == PrintedDate(date(2022, 6, 7), None, 8, 14)


def test_right_dates_bring_no_finding() -> None:
    assert findings_of("Senin (19/9/2022) dan 20 September 2022 serta 2022-09-21 pukul 10.00 WIB.") == ()


STYLES: dict[str, Callable[[datetime], str]] = {
    "long": lambda d: f"{WEEKDAYS[d.weekday()]}, {d.day} {MONTHS[d.month - 1]} {d.year} | {d:%H:%M} WIB",
    "capitals": lambda d: f"{WEEKDAYS[d.weekday()]}, {d.day} {MONTHS[d.month - 1]} {d.year} {d:%H:%M} WIB".upper(),
    "short": lambda d: f"{d:%d} {MONTHS[d.month - 1][:3]} {d.year}, {d:%H:%M} WIB",
    "numbers": lambda d: f"{d:%d/%m/%Y}, {d:%H:%M} WIB",
    "dashes": lambda d: f"{WEEKDAYS[d.weekday()]} {d:%d-%m-%Y},{d:%H:%M} WIB",
    "iso": lambda d: f"{d:%Y-%m-%dT%H:%M:00+07:00}",
    "running": lambda d: f"{WEEKDAYS[d.weekday()]} ({d.day}/{d.month}/{d.year}) pukul {d:%H.%M} WIB",
}


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1), timezones=st.just(WIB)),  # noqa: DTZ001
    st.sampled_from(sorted(STYLES)),
    st.sampled_from(["", "Bisnis.com,", "Tayang: ", "- ", "\n"]),
    st.sampled_from(["", " ", "\n", " - Rina", "."]),
)
def test_what_is_printed_is_what_is_read(moment: datetime, style: str, before: str, after: str) -> None:
    printed = STYLES[style](moment)
    (found,) = find_dates(before + printed + after)
    assert found.value == moment.replace(second=0, microsecond=0)
    assert (found.start, found.end) == (len(before), len(before) + len(printed))
    assert not found.contradicts_weekday
    assert findings_of(before + printed + after) == ()


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.sampled_from(WEEKDAYS))
def test_exactly_the_wrong_weekdays_are_reported(day: date, weekday: str) -> None:
    findings = findings_of(f"Hal itu terjadi {weekday} ({day.day}/{day.month}/{day.year}) sore.")
    assert bool(findings) == (WEEKDAYS[day.weekday()] != weekday)


PIECES = [
    *(
        "Senin",
        "Minggu",
        "Sel",
        "malam",
        "pukul",
        "Juni",
        "Feb",
        "January",
        "WIB",
        "WITA",
        "GMT",
        "AM",
        "T",
        "th",
        "2022",
        "19",
        "30",
        "7",
        "05",
        "209",
    ),
    *("/", "-", ".", ":", ",", "(", ")", "|", "–", "+", " ", "\u00a0", "\n"),
]


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=25).map("".join)), st.data())
@example("2022-19-30T30:30", None)
def test_any_text_gives_ordered_dates_inside_it(text: str, data: st.DataObject | None) -> None:
    start = data.draw(st.integers(0, len(text))) if data else 0
    end = data.draw(st.integers(start, len(text))) if data else len(text)
    position = start
    for found in find_dates(text, start, end):
        assert position <= found.start < found.end <= end
        assert match_date(text, found.start, end) == found
        position = found.end
    for finding in findings_of(text):
        assert 0 <= finding.start < finding.end <= len(text)


def seconds_for(text: str) -> float:
    best = float("inf")
    for _ in range(3):
        begin = clock.perf_counter()
        findings_of(text)
        best = min(best, clock.perf_counter() - begin)
    return best


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1/",
        "1/1/",
        "7 Juni ",
        "7 Juni 2022",
        "Senin (",
        "Senin (7/6/2022 ",
        "2022-01-",
        " \u00a0",
        "(",
        "Juni 7,",
        "7 Juni 2022 pukul ",
        "Minggu",
        "12:12:",
        '"',
    ],
)
def test_time_grows_with_the_length_of_a_hostile_text(piece: str) -> None:
    short, long = piece * (40_000 // len(piece)), piece * (400_000 // len(piece))
    # Ten times the text; a quadratic pattern would need a hundred times the time.
    assert seconds_for(long) < 40 * seconds_for(short) + 0.05


def test_no_spelling_has_two_meanings() -> None:
    calendar = tomllib.loads((resources.files("newsfacts") / "data" / "calendar.toml").read_text(encoding="utf-8"))
    months = [word for name, words in calendar["months"].items() for word in (name, *words)]
    tables = ("weekdays", "capitalised_weekdays", "abbreviated_weekdays")
    weekdays = [word for table in tables for words in calendar[table].values() for word in words]
    counts = Counter([*months, *weekdays, *calendar["weekdays"]])
    assert [word for word, count in counts.items() if count > 1] == []
    assert all(word == word.lower() for word in counts)
    assert (len(calendar["months"]), len(calendar["weekdays"])) == (12, 7)


def test_midnight_is_a_time() -> None:
    found = find_date("7 Juni 2022 00:00 WIB")
    assert found is not None
    assert isinstance(found.value, datetime)
    assert found.value.timetz() == time(0, 0, tzinfo=WIB)
