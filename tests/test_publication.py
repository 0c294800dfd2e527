"""When an article was published and updated, and the day of the visit: which date of a page is which."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

import newsfacts
from newsfacts import Article, FindingKind, Outlets, Role
from newsfacts.layout.date_lines import date_line
from newsfacts.layout.lines import split_lines

TITLE = "Kapal Baru Sandar di Dermaga Lama Kota Senja"
LEAD = "Kapal baru itu membawa beras dan minyak dari pulau seberang sejak pekan lalu."
NEXT = "Buruh pelabuhan membongkar muatan sampai malam sebelum kapal kembali berlayar."
STORY = f"TRIBUNJOGJA.COM, SLEMAN - {LEAD}\n{NEXT}"
WIB, WITA, WIT = (timezone(timedelta(hours=hours)) for hours in (7, 8, 9))


@pytest.fixture(scope="module")
def outlets() -> Outlets:
    return newsfacts.load_outlets()


def dated(lines: str) -> Article:
    """Read a page with `lines` under its headline."""
    return newsfacts.parse(f"{TITLE}\n{lines}\n\n{STORY}")


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Selasa, 10 Juni 2025 08:52 WIB", datetime(2025, 6, 10, 8, 52, tzinfo=WIB)),
        ("Tayang: Selasa, 10 Juni 2025 08:52 WIB", datetime(2025, 6, 10, 8, 52, tzinfo=WIB)),
        ("Tayang: Selasa, 10 Juni 2025 08:52 WITA", datetime(2025, 6, 10, 8, 52, tzinfo=WITA)),
        ("Selasa, 10 Juni 2025 | 08:52 WIT", datetime(2025, 6, 10, 8, 52, tzinfo=WIT)),
        ("- 14 Mei 2024, 07:14 WIB", datetime(2024, 5, 14, 7, 14, tzinfo=WIB)),
        ("Bisnis.com,12 Okt 2023, 12:01 WIB", datetime(2023, 10, 12, 12, 1, tzinfo=WIB)),
        ("Rini Dewanti - Bisnis.com 25 Januari 2021  |  21:15 WIB", datetime(2021, 1, 25, 21, 15, tzinfo=WIB)),
        ("Kompas.com - 05/11/2014, 16:23 WIB", datetime(2014, 11, 5, 16, 23, tzinfo=WIB)),
        ("Kompas.com, 5 November 2014, 16:23 WIB", datetime(2014, 11, 5, 16, 23, tzinfo=WIB)),
        ("4 Februari 2025 07:00 WIB · 3 menit baca", datetime(2025, 2, 4, 7, 0, tzinfo=WIB)),
        ("Rini Dewanti • 6 September 2024 19:11 WIB", datetime(2024, 9, 6, 19, 11, tzinfo=WIB)),
        ("Jumat, 30 Des 2022 22:00 WIB", datetime(2022, 12, 30, 22, 0, tzinfo=WIB)),
        ("Kamis 29-06-2023,13:45 WIB Reporter : Rini Dewanti", datetime(2023, 6, 29, 13, 45, tzinfo=WIB)),
        ("2024-06-09T20:42:00Z", datetime(2024, 6, 9, 20, 42, tzinfo=UTC)),
        # A time without a zone says too little: the day stays.
        ("Selasa, 10 Juni 2025 08:52", date(2025, 6, 10)),
        ("Terbit: 10 Juni 2025", date(2025, 6, 10)),
    ],
)
def test_date_of_publication_is_read(line: str, published: date) -> None:
    article = dated(line)
    assert article.date_published == published
    assert type(article.date_published) is type(published)
    assert (article.page_date, article.date_modified, article.warnings) == (None, None, ())
    assert article.headline == TITLE
    (span,) = article.where("date_published")
    assert article.quote(span) in line


@pytest.mark.parametrize(
    "line",
    [
        "Diperbarui: Rabu, 11 Juni 2025 09:10 WIB",
        "Diperbaharui: Rabu, 11 Juni 2025 09:10 WIB",
        "Update: Rabu, 11 Juni 2025 09:10 WIB",
        "Updated: Rabu, 11 Juni 2025 09:10 WIB",
        "Last Updated: Rabu, 11 Juni 2025 09:10 WIB",
    ],
)
def test_update_is_no_publication(line: str) -> None:
    updated = datetime(2025, 6, 11, 9, 10, tzinfo=WIB)
    alone = dated(line)
    assert (alone.date_published, alone.date_modified) == (None, updated)
    both = dated(f"Tayang: Selasa, 10 Juni 2025 08:52 WIB\n{line}")
    assert (both.date_published, both.date_modified) == (datetime(2025, 6, 10, 8, 52, tzinfo=WIB), updated)
    assert both.warnings == ()


def test_last_of_several_updates_counts() -> None:
    article = dated("Update: 10 Juni 2025 08:52 WIB\nUpdate: 11 Juni 2025 09:10 WIB")
    assert article.date_modified == datetime(2025, 6, 11, 9, 10, tzinfo=WIB)
    assert len(article.where("date_modified")) == 2


def test_day_of_the_visit_is_no_publication() -> None:
    article = newsfacts.parse(f"Jumat, 22 Agustus 2025\n{TITLE}\nTayang: Selasa, 10 Juni 2025 08:52 WIB\n\n{STORY}")
    assert article.page_date == date(2025, 8, 22)
    assert article.date_published == datetime(2025, 6, 10, 8, 52, tzinfo=WIB)
    assert article.warnings == ()
    assert [article.quote(segment) for segment in article.segments_of(Role.PAGE_DATE)] == ["Jumat, 22 Agustus 2025"]


def test_day_of_the_visit_may_be_shown_twice() -> None:
    visit = "Jumat, 22 Agustus 2025"
    article = newsfacts.parse(f"{visit}\n{visit}\n{TITLE}\nTayang: Selasa, 10 Juni 2025 08:52 WIB\n\n{STORY}")
    assert article.page_date == date(2025, 8, 22)
    assert article.date_published == datetime(2025, 6, 10, 8, 52, tzinfo=WIB)


def test_day_of_the_visit_alone_dates_no_article() -> None:
    article = newsfacts.parse(f"Jumat, 22 Agustus 2025\n{TITLE}\n\n{STORY}")
    assert (article.page_date, article.date_published) == (date(2025, 8, 22), None)


def test_same_day_stated_twice_is_no_conflict() -> None:
    article = dated("Selasa, 10 Juni 2025\nTayang: Selasa, 10 Juni 2025 08:52 WIB")
    assert article.date_published == date(2025, 6, 10)
    assert len(article.where("date_published")) == 2
    assert article.warnings == ()


def test_second_day_is_a_conflict_and_the_first_one_counts() -> None:
    article = dated("Tayang: Selasa, 10 Juni 2025 08:52 WIB\nTayang: Rabu, 11 Juni 2025 09:10 WIB")
    assert article.date_published == datetime(2025, 6, 10, 8, 52, tzinfo=WIB)
    (finding,) = article.warnings
    assert finding.kind is FindingKind.CONFLICTING_DATES
    assert article.quote(finding) == "Rabu, 11 Juni 2025 09:10 WIB"
    assert "2025-06-11" in finding.message
    assert "2025-06-10" in finding.message


@pytest.mark.parametrize("line", ["31 Februari 2025, 08:52 WIB", "Tayang: 32 Mei 2025 08:52 WIB"])
def test_impossible_date_is_no_date_but_a_warning(line: str) -> None:
    article = dated(line)
    assert article.date_published is None
    assert article.where("date_published") == ()
    (finding,) = article.warnings
    assert finding.kind is FindingKind.IMPOSSIBLE_DATE
    assert article.quote(finding) in line
    assert [article.quote(segment) for segment in article.segments_of(Role.PUBLISHED)] == [line]


def test_wrong_weekday_is_a_warning_and_the_date_counts() -> None:
    article = dated("Senin, 10 Juni 2025 08:52 WIB")
    assert article.date_published == datetime(2025, 6, 10, 8, 52, tzinfo=WIB)
    assert [finding.kind for finding in article.warnings] == [FindingKind.WEEKDAY_MISMATCH]


@pytest.mark.parametrize(
    "place",
    [
        f"{TITLE}\n\nTRIBUNJOGJA.COM, SLEMAN - Kapal itu tiba pada 10 Juni 2025 bersama dua kapal lain.\n{NEXT}",
        f"{TITLE}\nKapal sandar di dermaga lama, Selasa (10/6/2025). /Antara/\n\n{STORY}",
        f"{TITLE}\n\n{STORY}\nTerkini\nPasar Lama Senja Dibuka Lagi\n10 Juni 2025, 08:52 WIB",
        f" date 2025-06 {TITLE}\n\n{STORY}",
        f"{TITLE}\n\n{STORY}\n© 2025 Kabar Senja",
    ],
    ids=["in the story", "in a caption", "beside a link", "crawler's mark", "copyright"],
)
def test_other_dates_of_a_page_are_not_the_article_s(place: str) -> None:
    article = newsfacts.parse(place)
    assert (article.date_published, article.date_modified, article.page_date) == (None, None, None)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("- 14 Mei 2024, 07:14 WIB", [("published", "- 14 Mei 2024, 07:14 WIB")]),
        ("Diunggah 10 Juni 2025 | 08:52 WIB |", [("published", "Diunggah 10 Juni 2025 | 08:52 WIB |")]),
        ("Published: 10 June 2025", [("published", "Published: 10 June 2025")]),
        ("Kompas.com - 05/11/2014, 16:23 WIB", [("published", "Kompas.com - 05/11/2014, 16:23 WIB")]),
        ("10 Juni 2025, 08:52 WIB | Dibaca 12 kali", [("published", "10 Juni 2025, 08:52 WIB | Dibaca 12 kali")]),
        ("10 Juni 2025, 3 menit baca", [("published", "10 Juni 2025, 3 menit baca")]),
        (
            "Rini Dewanti - 24 Mei 2019, 07:14 WIB",
            [("byline", "Rini Dewanti"), ("published", "- 24 Mei 2019, 07:14 WIB")],
        ),
        ("Rini Dewanti | 10 Juni 2025", [("byline", "Rini Dewanti"), ("published", "| 10 Juni 2025")]),
        (
            "Rini Dewanti - Bisnis.com 25 Mei 2021",
            [("byline", "Rini Dewanti - Bisnis.com"), ("published", "25 Mei 2021")],
        ),
        (
            "By Rini Dewanti, 16 Juli 2021 | 14:41 WIB",
            [("byline", "By Rini Dewanti,"), ("published", "16 Juli 2021 | 14:41 WIB")],
        ),
        ("10 Juni 2025 Editor: Bagus Laksono", [("published", "10 Juni 2025"), ("byline", "Editor: Bagus Laksono")]),
        (
            "10 Juni 2025 | Penulis : Rini Dewanti",
            [("published", "10 Juni 2025"), ("byline", "| Penulis : Rini Dewanti")],
        ),
    ],
    ids=repr,
)
def test_line_states_a_date(outlets: Outlets, line: str, parts: list[tuple[str, str]]) -> None:
    found = date_line(split_lines(line)[0], outlets)
    assert found is not None
    assert [(part.role, part.text) for part in found] == parts


@pytest.mark.parametrize(
    "line",
    [
        "Kapal sandar, Selasa (10/6/2025)",
        "Kapal sandar di dermaga (10/6/2025)",
        "Rapat Warga Digelar 10 Juni 2025",
        "Rini Dewanti, 10 Juni 2025",
        "rini - 10 Juni 2025",
        "Rini dari Kampung Lama di Tepi Kali Senja - 10 Juni 2025",
        "Rini (Kampung Lama - 10 Juni 2025",
        "Petugas mengangkut sampah dari Pasar Lama pada 10 Juni 2025.",
        "10 Juni 2025 menjadi hari yang ditunggu warga",
        "Juni 2025",
        "Selasa pagi",
        "7 dari 10 kapal",
        f"10 Juni 2025 {'dibaca ' * 20}",
    ],
)
def test_line_states_no_date(outlets: Outlets, line: str) -> None:
    assert date_line(split_lines(line)[0], outlets) is None


def test_title_before_a_date_is_nobody_s_name() -> None:
    assert newsfacts.parse(f"{TITLE}\nHarga Emas Hari Ini - 10 Juni 2025\n\n{STORY}").authors == ()


@pytest.mark.parametrize(
    "line",
    [
        "Jakarta - 10 Juni 2025",
        pytest.param("Jakarta, 10 Juni 2025", marks=pytest.mark.xfail(reason="the line is taken for the headline")),
    ],
)
def test_place_and_day_on_a_line_are_neither_dateline_nor_headline(line: str) -> None:
    article = dated(line)
    assert article.headline == TITLE
    assert article.dateline is not None
    assert article.dateline.place == "SLEMAN"
