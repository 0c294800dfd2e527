"""The page view: what a person sees of an Article."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.model import (
    Article,
    Attribution,
    Dateline,
    Finding,
    FindingKind,
    Image,
    Kind,
    Outlet,
    Place,
    Role,
    Segment,
    SourceType,
    Speaker,
    Unresolved,
)
from newsfacts.spans import Span
from newsfacts.view import page_view

DOCUMENTATION = Path(__file__).parent.parent / "docs" / "command-line.md"
WIB = timezone(timedelta(hours=7))


def page(*pieces: tuple[Role, str], **facts: object) -> Article:
    """Return an Article whose text is made of `pieces`."""
    segments: list[Segment] = []
    for role, words in pieces:
        start = segments[-1].end if segments else 0
        segments.append(Segment(role, start, start + len(words)))
    text = "".join(words for _, words in pieces)
    return Article(text=text, segments=tuple(segments), **facts)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def story(*paragraphs: str) -> Article:
    """Return an Article that is running text alone."""
    pieces = [piece for words in paragraphs for piece in ((Role.BODY, words), (Role.BLANK, "\n"))]
    return page(*pieces)


def said(words: str, speaker: Speaker | None = None, kind: Kind = Kind.DIRECT, **facts: object) -> Attribution:
    """Return an attribution of `words`; the view does not look at where they stand."""
    content = Span(0, len(words))
    return Attribution(kind=kind, content=content, quote=words, speaker=speaker, **facts)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


BLANK = (Role.BLANK, "\n")
SARI = Speaker("Sari Ayu", "Ketua Paguyuban Pasar Senja", SourceType.PERSON)
FULL = page(
    (Role.HEADLINE, "Pedagang Pasar Senja Sepakat Menahan Harga Cabai"),
    BLANK,
    (Role.PUBLISHED, "Selasa, 14 Mei 2024 07:14 WIB"),
    BLANK,
    (Role.DATELINE, "TRIBUNSENJA.COM, BANDUNG - "),
    (
        Role.BODY,
        "Pedagang di Pasar Senja menahan harga cabai rawit sampai akhir bulan, meski pasokan dari lereng utara",
    ),
    (Role.BODY, " belum pulih."),
    BLANK,
    (Role.RELATED, "Baca juga: Panen Raya di Lereng Utara"),
    BLANK,
    (Role.SUBHEADING, "Pasokan menipis"),
    BLANK,
    (
        Role.BODY,
        '"Truk datang dua hari sekali," kata Ketua Paguyuban Pasar Senja, Sari Ayu, Selasa (14/5/2024).',
    ),
    (Role.BODY, " Ia memperkirakan pasokan pulih pekan depan."),
    BLANK,
    (Role.RELATED, "Baca juga: Jalan Lereng Utara Dibuka Lagi"),
    BLANK,
    (Role.PHOTO_CREDIT, "Antara/Ratna"),
    outlet=Outlet("tribun", "TRIBUNSENJA.COM"),
    headline="Pedagang Pasar Senja Sepakat Menahan Harga Cabai",
    kicker="Pangan",
    section="Ekonomi",
    summary="Harga ditahan sampai akhir bulan.",
    authors=("Ratna Wibisono", "Bagas Lesmana"),
    editors=("Damar Prakoso",),
    date_published=datetime(2024, 5, 14, 7, 14, tzinfo=WIB),
    date_modified=date(2024, 5, 15),
    dateline=Dateline(
        *("TRIBUNSENJA.COM, BANDUNG", "TRIBUNSENJA.COM", "BANDUNG", 80, 104),
        Place("Bandung", "ID", "ID-JB", "Asia/Jakarta"),
    ),
    images=(Image("Kios cabai di Pasar Senja.", "(Antara/Ratna)"), Image(None, "AFP")),
    sources=("Kabar Senja",),
    related=("Panen Raya di Lereng Utara", "Jalan Lereng Utara Dibuka Lagi"),
    subheadings=("Pasokan menipis",),
    tags=("cabai", "pasar"),
    attributions=(
        said("Truk datang dua hari sekali", SARI, stated_on=date(2024, 5, 14)),
        said("pasokan pulih pekan depan", SARI, Kind.INDIRECT),
    ),
    warnings=(Finding(FindingKind.WEEKDAY_MISMATCH, "14 May 2024 was no Monday", 49, 55),),
)
SHOWN = """\
Pedagang Pasar Senja Sepakat Menahan Harga Cabai
================================================
Ekonomi · Pangan
TRIBUNSENJA.COM (tribun) · Bandung, ID-JB · 2024-05-14 07:14+07:00 · updated
2024-05-15
By Ratna Wibisono, Bagas Lesmana
Edited by Damar Prakoso

Harga ditahan sampai akhir bulan.

Pedagang di Pasar Senja menahan harga cabai rawit sampai akhir bulan, meski
pasokan dari lereng utara belum pulih.

Pasokan menipis
---------------

"Truk datang dua hari sekali," kata Ketua Paguyuban Pasar Senja, Sari Ayu,
Selasa (14/5/2024). Ia memperkirakan pasokan pulih pekan depan.

Said
  - Sari Ayu (Ketua Paguyuban Pasar Senja): “Truk datang dua hari sekali”
    (2024-05-14)
  - Sari Ayu: pasokan pulih pekan depan

Images
  - Kios cabai di Pasar Senja. (Antara/Ratna)
  - (AFP)

Related
  - Panen Raya di Lereng Utara
  - Jalan Lereng Utara Dibuka Lagi

Sources: Kabar Senja

Tags: cabai, pasar

Warnings
  - weekday_mismatch: 14 May 2024 was no Monday («Selasa»)

apart: headline 1, published 1, dateline 1, related 2, photo credit 1"""


def test_page_shows_every_fact_in_its_place() -> None:
    assert page_view(FULL) == SHOWN


def test_print_shows_the_page() -> None:
    assert str(FULL) == SHOWN


def test_documentation_shows_what_is_shown() -> None:
    assert SHOWN in DOCUMENTATION.read_text(encoding="utf-8")


def test_what_is_absent_has_no_line() -> None:
    assert page_view(story("Hujan turun.", "Jalan licin.")) == "—\n\nHujan turun.\n\nJalan licin.\n\napart: nothing"


@pytest.mark.parametrize(
    ("dateline", "shown"),
    [
        (Dateline("SENJA", None, "SENJA", 0, 5), "SENJA"),
        (Dateline("Kabar Senja", "Kabar Senja", None, 0, 5), "Kabar Senja"),
        (Dateline("PARIS", None, "PARIS", 0, 5, Place("Paris", "FR")), "Paris, FR"),
    ],
)
def test_dateline_is_shown_as_far_as_it_is_known(dateline: Dateline, shown: str) -> None:
    article = evolve(story("Hujan turun."), dateline=dateline)
    assert page_view(article).splitlines()[:2] == ["—", shown]


def test_outlet_is_named_once() -> None:
    article = evolve(story("Hujan."), outlet=Outlet("kabar"), dateline=Dateline("KABAR", "KABAR", None, 0, 5))
    assert page_view(article).splitlines()[1] == "kabar"


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (date(2024, 5, 14), "2024-05-14"),
        (datetime(2024, 5, 14, 7, 14), "2024-05-14 07:14"),  # noqa: DTZ001 (a page that states no zone)
        (datetime(2024, 5, 14, 7, 14, tzinfo=WIB), "2024-05-14 07:14+07:00"),
    ],
)
def test_dates_are_shown_with_what_the_page_states(moment: date, shown: str) -> None:
    assert page_view(evolve(story("Hujan."), date_published=moment)).splitlines()[1] == shown


def test_paragraphs_are_those_of_the_article() -> None:
    pieces = [(Role.BODY, "Satu,"), (Role.RELATED, " Baca juga: X"), (Role.BLANK, " "), (Role.BODY, "dua.")]
    article = page(*pieces, (Role.BLANK, "\r"), (Role.BODY, "Tiga."), (Role.BLANK, "\n"), (Role.BODY, "Empat."))
    assert article.paragraphs == ("Satu, dua.", "Tiga.", "Empat.")
    assert page_view(article).split("\n\n")[1:-1] == list(article.paragraphs)


def test_a_subheading_parts_paragraphs_even_on_one_line() -> None:
    article = page((Role.SUBHEADING, "Awal "), (Role.BODY, "Satu. "), (Role.SUBHEADING, "Akhir "), (Role.BODY, "Dua."))
    assert page_view(article).splitlines()[2:-2] == ["Awal", "----", "", "Satu.", "", "Akhir", "-----", "", "Dua."]


@pytest.mark.parametrize("width", [30, 40, 200])
def test_lines_keep_to_the_width(width: int) -> None:
    article = evolve(FULL, summary="kata " * 100, related=("judul " * 50,))
    assert max(map(len, page_view(article, width=width).splitlines())) <= width


def test_long_words_stay_whole() -> None:
    address = "https://senja.example/" + "a-b" * 40
    assert address in page_view(story(f"Lihat {address} untuk daftar orang-orang."))


@pytest.mark.parametrize("width", [-5, 0, 1, 19])
def test_a_page_has_twenty_columns_at_least(width: int) -> None:
    assert page_view(FULL, width=width) == page_view(FULL, width=20)


def test_nothing_unprintable_is_shown() -> None:
    hostile = "Awas\x1b[31m\x00\ud800 dan\u202emalam\u2028siang\x85sore\ttadi"
    image, warning = Image(hostile, hostile), Finding(FindingKind.IMPOSSIBLE_DATE, hostile, 0, 9)
    told = said(hostile, Speaker(hostile, hostile, SourceType.PERSON), via=(hostile,))
    article = evolve(story(hostile), headline=hostile, authors=(hostile,), images=(image,), warnings=(warning,))
    article = evolve(article, attributions=(told,))
    shown = page_view(article, width=500)
    assert all(line.isprintable() for line in shown.split("\n"))
    assert shown.splitlines()[0] == "Awas�[31m� dan�malam siang sore tadi"


def test_what_is_invisible_has_no_line() -> None:
    article = page(
        (Role.SUBHEADING, "\u200b"), BLANK, (Role.BODY, "Hujan."), headline="\xad", summary="\u200b", related=(" ",)
    )
    assert page_view(article) == "—\n\nHujan.\n\napart: nothing"


def test_an_underline_is_as_long_as_the_longest_line() -> None:
    article = evolve(story("Hujan."), headline="Pedagang Pasar Senja Menahan Harga")
    assert page_view(article, width=30).splitlines()[:3] == ["Pedagang Pasar Senja Menahan", "Harga", "=" * 28]


def items(*attributions: Attribution) -> list[str]:
    """Return the items that the page view lists for `attributions`, each on one line."""
    shown = page_view(evolve(story("Hujan."), attributions=attributions), width=500)
    listed = shown.partition("\nSaid\n")[2].partition("\n\n")[0]
    return [line.removeprefix("  - ") for line in listed.splitlines()]


@pytest.mark.parametrize(
    ("attribution", "shown"),
    [
        (said("Hujan deras", SARI), "Sari Ayu (Ketua Paguyuban Pasar Senja): “Hujan deras”"),
        (said("hujan deras", SARI, Kind.INDIRECT), "Sari Ayu (Ketua Paguyuban Pasar Senja): hujan deras"),
        (
            said('hujan itu "kiriman" dari hulu', SARI, Kind.MIXED),
            'Sari Ayu (Ketua Paguyuban Pasar Senja): hujan itu "kiriman" dari hulu',
        ),
        (said("Hujan", Speaker("warga", None, SourceType.GROUP)), "warga: “Hujan”"),
        (said("Hujan", via=("Antara", "Reuters")), "unknown: “Hujan” (via Antara, via Reuters)"),
        (said("Hujan", stated_on=date(2024, 5, 14)), "unknown: “Hujan” (2024-05-14)"),
        (said("Hujan", stated_on=date(2024, 5, 14), via=("Antara",)), "unknown: “Hujan” (2024-05-14, via Antara)"),
    ],
)
def test_attribution_tells_who_and_how(attribution: Attribution, shown: str) -> None:
    assert items(attribution) == [shown]


@pytest.mark.parametrize("why", Unresolved)
def test_unresolved_speaker_is_shown_with_the_reason(why: Unresolved) -> None:
    assert items(said("Hujan", unresolved=why)) == [f"unknown ({why.name.lower().replace('_', ' ')}): “Hujan”"]


def test_role_is_shown_once() -> None:
    bayu = Speaker("Bayu Aji", "Camat", SourceType.PERSON)
    shown = items(said("Satu", SARI), said("Dua", bayu), said("Tiga", SARI), said("Empat"), said("Lima", bayu))
    assert [item.partition(":")[0] for item in shown] == [
        *("Sari Ayu (Ketua Paguyuban Pasar Senja)", "Bayu Aji (Camat)", "Sari Ayu", "unknown", "Bayu Aji"),
    ]


def test_long_speech_is_wrapped_and_not_shortened() -> None:
    words = " ".join(f"kata{number}" for number in range(200))
    shown = page_view(evolve(story("Hujan."), attributions=(said(words, SARI),)))
    listed = shown.partition("Said\n")[2].partition("\n\n")[0].splitlines()
    assert len(listed) > 10
    assert all(line.startswith("    ") for line in listed[1:])
    assert " ".join(" ".join(listed).split()) == f"- {SARI}: “{words}”"


def test_a_warning_beyond_the_text_is_shown_all_the_same() -> None:
    warnings = (
        Finding(FindingKind.IMPOSSIBLE_DATE, "odd", -3, 90),
        Finding(FindingKind.IMPOSSIBLE_DATE, "odd", 50, -2),
    )
    shown = page_view(evolve(story("Hujan."), warnings=warnings))
    assert "  - impossible_date: odd («Hujan.»)\n  - impossible_date: odd («»)\n" in shown


@given(words=st.lists(st.text(st.characters()), min_size=1), role=st.sampled_from(Role), width=st.integers(-5, 300))
def test_every_article_can_be_shown(words: list[str], role: Role, width: int) -> None:
    article = page(*((role, each) for each in words if each))
    article = evolve(article, headline=words[0], summary=words[-1], authors=tuple(words), tags=tuple(words))
    article = evolve(article, attributions=(Attribution(kind=Kind.DIRECT, content=Span(0, 1), quote=words[0]),))
    shown = page_view(article, width=width)
    assert shown.encode()
    assert "\napart: " in shown


@pytest.mark.parametrize("text", ['"' * 3_000_000, "\x00" * 3_000_000, "- " * 1_000_000], ids=["quote", "nul", "dash"])
def test_huge_texts_are_shown_in_linear_time(text: str) -> None:
    start = time.perf_counter()
    page_view(page((Role.BODY, text)))
    assert time.perf_counter() - start < 10
