"""The way in: what parse takes and refuses, and that many pages are read as one is."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import TYPE_CHECKING

import pytest

import newsfacts
from newsfacts import Article, BlankTextError, Role, UnknownOutletError, load_outlets, parse, parse_many, rank_outlets

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = """Petambak Garam Menanti Musim Kemarau
Ratna Wibisono - Bisnis.com 25 Januari 2021 | 21:15 WIB
Petambak mengeruk garam di Kota Senja. - ANTARA FOTO/Damar Prakoso
Bisnis.com, JAKARTA — Petambak garam di Kota Senja menanti musim kemarau agar panen dapat dimulai bulan depan.
Baca Juga: Harga Garam Naik
Harga garam di tingkat petambak naik sejak awal tahun karena stok menipis.
Editor: Sekar Ayu
"""


@pytest.mark.parametrize("data", [b"Hujan turun.", bytearray(b"Hujan turun.")])
@pytest.mark.parametrize("read", [parse, rank_outlets])
def test_bytes_are_refused_with_what_to_do(read: object, data: object) -> None:
    assert callable(read)
    with pytest.raises(TypeError, match=rf"as str, not {type(data).__name__}: .* parse\(data\.decode\('utf-8'\)\)"):
        read(data)


@pytest.mark.parametrize("data", [None, 3, ["Hujan turun."], object()])
@pytest.mark.parametrize("read", [parse, rank_outlets])
def test_what_is_no_text_is_refused(read: object, data: object) -> None:
    assert callable(read)
    with pytest.raises(TypeError, match=rf"as str, not {type(data).__name__}: pass the text itself"):
        read(data)


@pytest.mark.parametrize(
    "text", ["", " ", "\n\r\n\t", "\u00a0\u2003\u3000", "\u200b\u200c\u200d\u2060\ufeff\u00ad", "\u2028\u0085\x1c"]
)
@pytest.mark.parametrize("read", [parse, rank_outlets])
def test_text_without_a_visible_character_is_refused(read: object, text: str) -> None:
    assert callable(read)
    with pytest.raises(BlankTextError) as caught:
        read(text)
    assert caught.value.length == len(text)


@pytest.mark.parametrize("text", [".", "\x00", "\ud83d", "é", "\u0301", "\U0010ffff"])
def test_one_character_is_enough(text: str) -> None:
    article = parse(f" {text}\n")
    assert "".join(map(article.quote, article.segments)) == article.text == f" {text}\n"


def test_text_may_be_a_kind_of_str() -> None:
    class Fetched(str):
        """Text as a scraper may have it."""

        __slots__ = ()

    assert parse(Fetched(PAGE)) == parse(PAGE)


def test_facts_come_out() -> None:
    article = parse(PAGE, url="https://ekonomi.bisnis.com/read/2021/petambak-garam-menanti-musim-kemarau")
    assert article.text == PAGE
    assert article.url == "https://ekonomi.bisnis.com/read/2021/petambak-garam-menanti-musim-kemarau"
    assert str(article.outlet) == "Bisnis.com (bisnis)"
    assert article.language == "id"
    assert article.headline == "Petambak Garam Menanti Musim Kemarau"
    assert article.authors == ("Ratna Wibisono",)
    assert article.editors == ("Sekar Ayu",)
    assert isinstance(article.date_published, date)
    assert article.date_published.isoformat() == "2021-01-25T21:15:00+07:00"
    assert article.dateline is not None
    assert article.dateline.place == "JAKARTA"
    assert article.related == ("Harga Garam Naik",)
    assert [image.credit for image in article.images] == ["- ANTARA FOTO/Damar Prakoso"]
    assert article.paragraphs == (
        "Petambak garam di Kota Senja menanti musim kemarau agar panen dapat dimulai bulan depan.",
        "Harga garam di tingkat petambak naik sejak awal tahun karena stok menipis.",
    )
    assert article.warnings == ()


def test_what_is_not_stated_is_empty() -> None:
    article = parse("Hujan.")
    assert article.segments_of(Role.BODY)
    nothing = (article.headline, article.kicker, article.section, article.summary, article.dateline, article.outlet)
    assert set(nothing) == {None}
    assert (article.date_published, article.date_modified, article.page_date, article.url) == (None, None, None, None)
    lists = (article.authors, article.editors, article.images, article.sources, article.related, article.subheadings)
    assert set(lists) == {()}
    assert (article.tags, article.attributions, article.warnings) == ((), (), ())


def test_reading_is_the_same_every_time() -> None:
    assert parse(PAGE) == parse(PAGE)
    assert hash(parse(PAGE)) == hash(parse(PAGE))


def test_language_of_a_long_page_is_told_by_its_beginning() -> None:
    lead = "Petambak garam di Kota Senja menanti musim kemarau agar panen dapat segera dimulai bulan depan. " * 8
    article = parse(f"KOTA SENJA - {lead}\n{lead}\n{lead}")
    assert article.language == "id"


def test_threads_read_the_same() -> None:
    with ThreadPoolExecutor(4) as threads:
        assert set(threads.map(parse, [PAGE] * 8)) == {parse(PAGE)}


# Many pages


def test_many_pages_are_read_as_one_is() -> None:
    assert list(parse_many([PAGE, "Hujan turun."])) == [parse(PAGE), parse("Hujan turun.")]
    assert list(parse_many([])) == []


def test_pages_are_read_as_they_are_asked_for() -> None:
    taken: list[str] = []

    def stream() -> Iterator[str]:
        for text in ("Hujan turun.", "Jalan licin.", "Panen garam."):
            taken.append(text)
            yield text

    articles = parse_many(stream())
    assert taken == []
    assert next(articles).body == "Hujan turun."
    assert taken == ["Hujan turun."]


def test_error_comes_when_its_page_is_reached() -> None:
    articles = parse_many(["Hujan turun.", " "])
    assert isinstance(next(articles), Article)
    with pytest.raises(BlankTextError):
        next(articles)


def test_outlets_can_be_chosen() -> None:
    outlets = newsfacts.Outlets((load_outlets()["tribun"],))
    assert parse(PAGE, outlets=outlets).outlet is None
    assert [article.outlet for article in parse_many([PAGE], outlets=outlets)] == [None]
    assert rank_outlets(PAGE, outlets=outlets) == ()
    with pytest.raises(UnknownOutletError, match="known are tribun"):
        parse(PAGE, outlet="bisnis", outlets=outlets)
