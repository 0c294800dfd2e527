"""The links of an HTML page to the other pages of its article."""

from __future__ import annotations

import pytest

import newsfacts
from newsfacts import PageLink, Pagination

pytest.importorskip("lxml", reason="reading HTML needs newsfacts[html]")

ADDRESS = "https://www.example.com/berita/hujan-turun"
STORY = "<h1>Hujan Turun di Kota Senja</h1><p>Bisnis.com, MEDAN - Hujan turun sejak pagi di Kota Senja.</p>"


def pagination(links: str, url: str | None = ADDRESS) -> Pagination | None:
    """Return what is read of a page with these links under its story."""
    return newsfacts.parse_html(f"<body><article>{STORY}</article>{links}</body>", url=url).pagination


def test_links_are_absolute_and_in_the_order_of_their_numbers() -> None:
    found = pagination(
        '<a href="?page=3#isi">3</a> <a href="/berita/hujan-turun?page=2">2</a> <a href="?page=all">Semua</a>'
    )
    assert found == Pagination(
        1,
        None,
        (PageLink(f"{ADDRESS}?page=2", 2), PageLink(f"{ADDRESS}?page=3", 3), PageLink(f"{ADDRESS}?page=all")),
    )
    assert found is not None
    assert found.next == PageLink(f"{ADDRESS}?page=2", 2)


def test_later_page_leads_back_to_the_first_one() -> None:
    links = f'<a href="{ADDRESS}">1</a> <a href="{ADDRESS}?page=2">2</a>'
    assert pagination(links, f"{ADDRESS}?page=2") == Pagination(2, None, (PageLink(ADDRESS, 1),))


def test_page_with_the_whole_article_has_links_to_its_parts() -> None:
    found = pagination(f'<a href="{ADDRESS}?page=2">2</a>', f"{ADDRESS}?page=all")
    assert found == Pagination(None, None, (PageLink(f"{ADDRESS}?page=2", 2),))


def test_article_may_be_named_by_the_query() -> None:
    address = "https://www.example.com/baca?nomor=77&rubrik=kota"
    found = pagination(
        f'<a href="{address}&page=2">2</a> <a href="{address.replace("77", "78")}&page=2">2</a>', address
    )
    assert found == Pagination(1, None, (PageLink(f"{address}&page=2", 2),))


def test_link_in_the_head_counts_and_the_address_may_be_the_page_s_own() -> None:
    links = f'<link rel="canonical" href="{ADDRESS}"><link rel="next" href="{ADDRESS}?page=2">'
    article = newsfacts.parse_html(f"<head>{links}</head><body>{STORY}</body>")
    assert article.pagination is not None
    assert article.pagination.next == PageLink(f"{ADDRESS}?page=2", 2)


def test_printed_numbers_and_links_go_together() -> None:
    found = pagination("<p>Halaman 1 dari 2</p><a href='?page=2'>Ke halaman 2</a>")
    assert found == Pagination(1, 2, (PageLink(f"{ADDRESS}?page=2", 2),))


@pytest.mark.parametrize(
    "links",
    [
        "",
        '<a href="/berita/banjir-surut?page=2">2</a>',
        '<a href="https://lain.example.com/berita/hujan-turun?page=2">2</a>',
        '<a href="http://[kota/hujan-turun?page=2">2</a>',
        '<a href="">kosong</a> <a>tanpa alamat</a>',
        f'<a href="{ADDRESS}?page=1">1</a>',
    ],
)
def test_other_links_are_none_of_the_article(links: str) -> None:
    assert pagination(links) is None


def test_without_an_address_no_link_is_known() -> None:
    assert pagination('<a href="?page=2">2</a>', None) is None
