"""Which page of how many a page is, and what addresses of split articles have in common."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts
from newsfacts import PageLink, Pagination
from newsfacts.addresses import PageAddress, read_address

ADDRESS = "https://jateng.tribunnews.com/2024/05/14/pelabuhan-lama-dibuka-lagi"
STORY = "TRIBUNJATENG.COM, SEMARANG - Pelabuhan lama dibuka lagi pada Selasa pagi.\n"


def pagination(end: str, url: str | None = None) -> Pagination | None:
    """Return what is read of a page that ends with these lines."""
    return newsfacts.parse(STORY + end, url=url).pagination


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("Halaman 2 dari 3", Pagination(2, 3)),
        ("Ke Halaman 2 ==>", Pagination(1)),
        ("Halaman 1 dari 2\nKe Halaman 2 ==>", Pagination(1, 2)),
        ("Halaman\n123", Pagination(pages=3)),
        ("Halaman123", Pagination(pages=3)),
        ("Halaman 1 2 3", Pagination(pages=3)),
        ("Halaman:\n1\n2\n3", Pagination(pages=3)),
    ],
)
def test_page_numbers_are_read_from_text(end: str, expected: Pagination) -> None:
    assert pagination(end) == expected


@pytest.mark.parametrize("end", ["", "Halaman:", "Lanjut ke halaman berikutnya", "Halaman 41", "Halaman 13"])
def test_nothing_is_known_where_no_number_is_printed(end: str) -> None:
    assert pagination(end) is None


def test_numbers_of_several_pages_are_those_of_the_whole_article() -> None:
    text = (
        "Liputan6.com, Semarang - Pelabuhan lama dibuka lagi pada Selasa pagi.\n2 dari 3 halaman\nKapal Pertama\n"
        "Kapal itu membawa beras dari pulau seberang.\n3 dari 3 halaman\nKapal Kedua\nKapal itu membawa garam."
    )
    assert newsfacts.parse(text).pagination == Pagination(pages=3)


def test_address_counts_first() -> None:
    assert pagination("Halaman 1 2 3", f"{ADDRESS}?page=2") == Pagination(2, 3)
    assert pagination("", f"{ADDRESS}?page=2") == Pagination(2)


def test_address_without_a_number_is_the_first_page_of_a_split_article() -> None:
    assert pagination("Halaman\n12", ADDRESS) == Pagination(1, 2)
    assert pagination("", ADDRESS) is None


def test_page_with_the_whole_article_has_no_number() -> None:
    assert pagination("Halaman\n12", f"{ADDRESS}?page=all") == Pagination(pages=2)
    assert pagination("", f"{ADDRESS}?page=all") is None


def test_number_beyond_the_last_page_leaves_the_number_of_pages_open() -> None:
    assert pagination("Halaman 1 2", f"{ADDRESS}?page=5") == Pagination(5)


def test_next_page_is_the_link_behind_this_one() -> None:
    links = (PageLink("https://senja.example/x", 1), PageLink("https://senja.example/x?page=3", 3))
    assert Pagination(2, 3, links).next == links[1]
    assert Pagination(3, 3, links).next is None
    assert Pagination(None, None, (PageLink("https://senja.example/x?page=2", 2),)).next is not None


@pytest.mark.parametrize(
    ("url", "article", "page"),
    [
        ("https://www.kotasenja.com/berita/hujan-turun?page=2", "kotasenja.com/berita/hujan-turun", 2),
        ("https://kotasenja.com/amp/berita/hujan-turun?page=3", "kotasenja.com/berita/hujan-turun", 3),
        ("https://m.kotasenja.com/berita/hujan-turun/?halaman=4", "kotasenja.com/berita/hujan-turun", 4),
        (
            "https://ekonomi.bisnis.com/read/20240514/9/77/panen-naik/2",
            "ekonomi.bisnis.com/read/20240514/9/77/panen-naik",
            2,
        ),
        ("https://kotasenja.com/baca?id=77&utm_source=x&hal=2", "kotasenja.com/baca?id=77", 2),
        ("https://kotasenja.com/hujan-turun", "kotasenja.com/hujan-turun", None),
        ("https://kotasenja.com/2024/05/14", "kotasenja.com/2024/05/14", None),
        ("https://kotasenja.com/hujan-turun?page=0", "kotasenja.com/hujan-turun", None),
        ("https://kotasenja.com/hujan-turun?page=¹", "kotasenja.com/hujan-turun", None),
        ("https://kotasenja.com/hujan-turun?page=2024", "kotasenja.com/hujan-turun", None),
    ],
)
def test_address_is_taken_apart(url: str, article: str, page: int | None) -> None:
    assert read_address(url) == PageAddress(article, page)


@pytest.mark.parametrize("url", ["https://kotasenja.com/hujan-turun?page=all", "https://kotasenja.com/hujan-turun/all"])
def test_address_says_that_the_page_is_the_whole_article(url: str) -> None:
    assert read_address(url) == PageAddress("kotasenja.com/hujan-turun", whole=True)


@pytest.mark.parametrize("url", [None, "", "kota senja", "https://[kota", "https:///hujan"])
def test_what_is_no_address_tells_nothing(url: str | None) -> None:
    assert read_address(url) == PageAddress("")


@given(st.text())
def test_any_string_may_be_an_address(url: str) -> None:
    address = read_address(url)
    assert address.page is None or 0 < address.page <= 99
