"""`parse_html`: HTML in, an Article out, with the metadata beside what the text states."""

from __future__ import annotations

import json
import pickle
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta, timezone
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("lxml", reason="reading HTML needs newsfacts[html]")

import newsfacts
from newsfacts import (
    Article,
    BlankTextError,
    FindingKind,
    Image,
    MissingExtraError,
    NewsfactsError,
    Outlet,
    UnknownOutletError,
    from_dict,
    parse_html,
    to_dict,
)

WIB = timezone(timedelta(hours=7))
HEADLINE = "Kapal Feri Tirta Kencana Sandar Lagi"
STORY = (
    "<p>TRIBUNJATENG.COM, SEMARANG - Kapal feri Tirta Kencana sandar di dermaga lama pada Senin pagi setelah dua hari"
    " tertahan di tengah laut.</p>"
    '<p>"Penumpang turun dengan selamat," kata Kepala Pelabuhan Semarang, Bagas Lesmana, kepada wartawan.</p>'
)
PRINTED = "<div>Selasa, 14 Mei 2024 07:14 WIB</div><div>Penulis: Rina Sari</div><div>Editor: Galih Pamungkas</div>"


def page(head: str = "", above: str = f"<h1>{HEADLINE}</h1>{PRINTED}") -> str:
    return f"<html><head>{head}</head><body><article>{above}<div>{STORY}</div></article></body></html>"


def json_ld(**values: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **values})}</script>'


def warned(article: Article) -> list[str]:
    """Return the words at which the article warns of its metadata."""
    return [article.quote(each) for each in article.warnings if each.kind is FindingKind.METADATA_MISMATCH]


def test_page_is_read_as_its_text_is() -> None:
    article = parse_html(page())
    assert article.headline == HEADLINE
    assert article.date_published == datetime(2024, 5, 14, 7, 14, tzinfo=WIB)
    assert article.authors == ("Rina Sari",)
    assert article.outlet == Outlet("tribun", "TRIBUNJATENG.COM")
    assert [(said.quote, str(said.speaker)) for said in article.attributions] == [
        ("Penumpang turun dengan selamat", "Bagas Lesmana (Kepala Pelabuhan Semarang)")
    ]
    assert newsfacts.parse(article.text).body == article.body


def test_what_the_text_states_comes_from_the_text() -> None:
    article = parse_html(
        page(json_ld(headline=HEADLINE, datePublished="2024-05-14T07:14:33+07:00", author="Rina Sari"))
    )
    for field in ("headline", "date_published", "authors", "editors", "dateline"):
        assert article.origin(field) == "text"
        assert article.where(field) != ()
    assert article.warnings == ()


def test_gaps_are_filled_from_the_metadata() -> None:
    head = json_ld(
        headline=HEADLINE,
        datePublished="2024-05-14T00:14:00Z",
        dateModified="2024-05-14T02:00:00+00:00",
        author={"@type": "Person", "name": "Rina Sari"},
        articleSection="Ekonomi",
        keywords="Kapal, Pelabuhan",
        image={"caption": "Kapal sandar.", "creditText": "ANTARA"},
    )
    article = parse_html(page(head, above=""))
    assert article.headline == HEADLINE
    assert article.date_published == datetime(2024, 5, 14, 0, 14, tzinfo=UTC)
    assert article.date_modified == datetime(2024, 5, 14, 2, 0, tzinfo=UTC)
    assert article.authors == ("Rina Sari",)
    assert article.section == "Ekonomi"
    assert article.tags == ("Kapal", "Pelabuhan")
    assert article.images == (Image("Kapal sandar.", "ANTARA"),)
    for field in ("headline", "date_published", "date_modified", "authors", "section", "tags", "images"):
        assert article.origin(field) == "json-ld"
        assert article.where(field) == ()


def test_absent_facts_have_no_origin() -> None:
    article = parse_html(page(above=""))
    assert article.headline is None
    assert article.origin("headline") is None
    with pytest.raises(AttributeError, match="no field 'title'"):
        article.origin("title")


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        (HEADLINE, HEADLINE),
        (f"{HEADLINE} - Tribunjateng.com", HEADLINE),
        (f"{HEADLINE} | Suara Senja", HEADLINE),
        (f"{HEADLINE} - Halaman 2 - Suara Senja", HEADLINE),
        (f"{HEADLINE} | Ekonomi - Harian Pagi", f"{HEADLINE} | Ekonomi - Harian Pagi"),
        ("Harga Beras - Gula Naik", "Harga Beras - Gula Naik"),
        ("Suara Senja | Kabar dari Kota Tercinta", None),
        ("Suara Senja", None),
        ("Tribunnews.com - Berita Terkini Indonesia", None),
    ],
)
def test_headline_is_told_from_the_name_of_the_site(title: str, headline: str | None) -> None:
    head = f'<title>{title}</title><meta property="og:site_name" content="Suara Senja">'
    assert parse_html(page(head, above="")).headline == headline


@pytest.mark.parametrize(
    "title",
    [
        HEADLINE,
        HEADLINE.upper(),
        f"{HEADLINE} - Tribunnews.com",
        "Kapal Feri “Tirta Kencana” Sandar Lagi",
        "Kapal Feri Tirta Kencana Sandar",
        f"{HEADLINE}, Penumpang Turun dengan Selamat",
        "Tribunnews.com - Berita Terkini",
    ],
)
def test_titles_that_mean_the_same_agree(title: str) -> None:
    article = parse_html(page(f'<meta property="og:title" content="{title}">'))
    assert (article.headline, warned(article)) == (HEADLINE, [])


def test_another_title_is_warned_of() -> None:
    article = parse_html(page('<meta property="og:title" content="Dermaga Lama Ditutup untuk Umum">'))
    assert article.headline == HEADLINE
    assert warned(article) == [HEADLINE]
    assert article.warnings[0].message == ("the page's open-graph calls the article 'Dermaga Lama Ditutup untuk Umum'")


@pytest.mark.parametrize(
    ("claimed", "agrees"),
    [
        ("2024-05-14T07:14:00+07:00", True),
        ("2024-05-14T07:14:59+07:00", True),
        ("2024-05-14T00:14:00Z", True),
        ("2024-05-14", True),
        ("2024-05-14T07:14:00", True),
        ("2024-05-14T07:14:00Z", False),
        ("2024-05-14T09:30:00+07:00", False),
        ("2024-05-15", False),
        ("2023-05-14T07:14:00+07:00", False),
    ],
)
def test_dates_are_compared(claimed: str, agrees: bool) -> None:  # noqa: FBT001  # a parameter of the test
    article = parse_html(page(json_ld(datePublished=claimed)))
    assert article.date_published == datetime(2024, 5, 14, 7, 14, tzinfo=WIB)
    assert warned(article) == ([] if agrees else ["Selasa, 14 Mei 2024 07:14 WIB"])


@pytest.mark.parametrize(
    ("claimed", "agrees"),
    [("2024-05-13T23:30:00Z", True), ("2024-05-14T23:30:00Z", False), ("2024-05-14", True), ("2024-05-13", False)],
)
def test_printed_day_is_that_of_an_indonesian_zone(claimed: str, agrees: bool) -> None:  # noqa: FBT001
    above = f"<h1>{HEADLINE}</h1><div>Selasa, 14 Mei 2024</div>"
    article = parse_html(page(json_ld(datePublished=claimed), above))
    assert article.date_published == date(2024, 5, 14)
    assert (warned(article) == []) is agrees


def test_date_of_change_is_compared() -> None:
    above = f"<h1>{HEADLINE}</h1>{PRINTED}<div>Diperbarui: Selasa, 14 Mei 2024 09:00 WIB</div>"
    article = parse_html(page(json_ld(dateModified="2024-05-15T09:00:00+07:00"), above))
    assert article.date_modified == datetime(2024, 5, 14, 9, 0, tzinfo=WIB)
    assert len(warned(article)) == 1


@pytest.mark.parametrize(
    ("claimed", "agrees"),
    [
        ("Rina Sari", True),
        ("RINA SARI", True),
        ("Rina Sari Wulandari", True),
        ("Galih Pamungkas", True),
        (["Wening Puspita", "Rina Sari"], True),
        ("Tribunjateng.com", True),
        ("Tim Redaksi", True),
        ("admin", True),
        ("Wening Puspita", False),
    ],
)
def test_authors_are_compared(claimed: object, agrees: bool) -> None:  # noqa: FBT001
    article = parse_html(page(json_ld(author=claimed)))
    assert article.authors == ("Rina Sari",)
    assert warned(article) == ([] if agrees else ["Rina Sari"])


@pytest.mark.parametrize(
    ("credit", "claimed", "authors", "origin"),
    [
        ("(Wen/Gal)", "Wening Puspita", ("Wening Puspita",), "json-ld"),
        ("(wpa)", "Wening Puspita", ("Wening Puspita",), "json-ld"),
        ("(pus)", "Wening Puspita", ("Wening Puspita",), "json-ld"),
        ("(gal/rn)", ["Wening Puspita", "Rina Sari"], ("Wening Puspita", "Rina Sari"), "json-ld"),
        # Names that have other initials, or are no longer than those, or the editor's, say nothing of them.
        ("(wen)", "Rina Sari", ("wen",), "text"),
        ("(ning)", "Wening Puspita", ("ning",), "text"),
        ("(rina)", "Rina", ("rina",), "text"),
        ("(gal)", "Galih Pamungkas", ("gal",), "text"),
        # Whole names stay.
        ("(Wening P)", "Wening Puspita", ("Wening P",), "text"),
    ],
)
def test_initials_give_way_to_the_name_that_they_stand_for(
    credit: str, claimed: object, authors: tuple[str, ...], origin: str
) -> None:
    html = page(json_ld(author=claimed), f"<h1>{HEADLINE}</h1><div>Editor: Galih Pamungkas</div>")
    article = parse_html(html.replace("kepada wartawan.</p>", f"kepada wartawan. {credit}</p>"))
    assert (article.authors, article.origin("authors")) == (authors, origin)
    assert bool(article.where("authors")) == (origin == "text")


@pytest.mark.parametrize(
    "claimed", ["Redaksi", "admin", "Tribunjateng.com", "Suara Senja Online", "PT. Kabar Senja", "Editor"]
)
def test_teams_outlets_and_accounts_are_no_authors(claimed: str) -> None:
    assert parse_html(page(json_ld(author=claimed), above="")).authors == ()


def test_address_is_taken_from_the_page() -> None:
    address = "https://jateng.tribunnews.com/2024/05/14/kapal-feri-sandar-lagi"
    article = parse_html(page(f'<link rel="canonical" href="{address}">'))
    assert (article.url, article.origin("url")) == (address, "canonical")


def test_address_given_counts_more() -> None:
    article = parse_html(page('<link rel="canonical" href="https://a.example/x">'), url="https://b.example/y")
    assert (article.url, article.origin("url")) == ("https://b.example/y", None)


PLAIN = f"<h1>{HEADLINE}</h1><p>Kapal feri itu sandar di dermaga lama pada Senin pagi setelah dua hari tertahan.</p>"


def test_outlet_is_told_by_the_address_or_the_name_of_the_site() -> None:
    link = '<link rel="canonical" href="https://jateng.tribunnews.com/x">'
    assert parse_html(link + PLAIN).outlet == Outlet("tribun", "TRIBUNJATENG.COM")
    article = parse_html('<meta property="og:site_name" content="Tribunnews.com">' + PLAIN)
    assert article.outlet is not None
    assert (article.outlet.family, article.origin("outlet")) == ("tribun", "open-graph")
    assert parse_html('<meta property="og:site_name" content="Reuters">' + PLAIN).outlet is None
    assert parse_html('<meta property="og:site_name" content="Suara Senja">' + PLAIN).outlet is None


def test_site_of_another_family_is_warned_of() -> None:
    article = parse_html(page('<meta property="og:site_name" content="JagatBisnis.com">'))
    assert article.outlet == Outlet("tribun", "TRIBUNJATENG.COM")
    assert warned(article) == ["TRIBUNJATENG.COM, SEMARANG"]
    assert warned(parse_html(page('<meta property="og:site_name" content="Tribunnews.com">'))) == []


def test_family_may_be_given() -> None:
    assert parse_html(PLAIN, outlet="bisnis", outlets=newsfacts.load_outlets()).outlet == Outlet("bisnis")
    with pytest.raises(UnknownOutletError):
        parse_html(PLAIN, outlet="tribune")


def test_bytes_and_text_give_the_same() -> None:
    html = page(json_ld(headline="“Kapal” – café"), above="<h1>“Kapal” Feri – Sandar di Café</h1>")
    expected = parse_html(html)
    for data in (html.encode(), b"\xef\xbb\xbf" + html.encode(), html.encode("utf-16")):
        assert parse_html(data) == expected
    assert parse_html("\ufeff" + html) == expected
    assert parse_html(html.replace("<head>", "<head><meta charset=windows-1252>").encode("cp1252")) == expected


@pytest.mark.parametrize(
    "html", ["", "   ", "<!-- kosong -->", "<html></html>", "<script>x()</script>", "<p>\u200b</p>", b"", b"<br>" * 9]
)
def test_page_without_visible_characters_is_an_error_of_ours(html: str | bytes) -> None:
    with pytest.raises(BlankTextError):
        parse_html(html)


@pytest.mark.parametrize("html", [None, 7, ["<p>x"], memoryview(b"<p>x"), bytearray(b"<p>x")])
def test_other_types_are_refused(html: object) -> None:
    with pytest.raises(TypeError, match="pass the HTML itself"):
        parse_html(html)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_parse_still_wants_text() -> None:
    with pytest.raises(TypeError, match="decode the bytes"):
        newsfacts.parse(b"<p>x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_without_the_parser_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("newsfacts.html.rendering", "newsfacts.html.tree"):
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'newsfacts\[html\]'") as caught:
        parse_html("<p>x")
    assert isinstance(caught.value, ImportError)
    assert caught.value.extra == "html"


def test_article_survives_serialization_and_pickling() -> None:
    article = parse_html(page(json_ld(headline="Judul Lain Sama Sekali", articleSection="Ekonomi")))
    data = json.loads(json.dumps(to_dict(article)))
    assert data["origins"] == {"section": "json-ld"}
    assert from_dict(data) == article
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301  # our own


def test_nothing_of_the_page_is_lost() -> None:
    html = page("<title>x</title>") + "<footer>Tentang Kami<p>© Suara Senja</footer>"
    article = parse_html(html)
    assert article.text.endswith("\nTentang Kami\n© Suara Senja")
    assert "".join(map(article.quote, article.segments)) == article.text


def test_threads_do_not_disturb_one_another() -> None:
    pages = [page(json_ld(headline=f"Judul Nomor {number}"), above="") for number in range(20)]
    alone = [parse_html(html) for html in pages]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(parse_html, pages)) == alone


START = f"<h1>{HEADLINE}</h1>{STORY}"
HOSTILE = {
    "nested": "<div>",
    "nested inline": "<b>",
    "one tag": "<p>",
    "one empty tag": "<br>",
    "angle brackets": "<",
    "entities": "&amp;",
    "character references": "&#1;",
    "open attributes": '<a href="',
    "comments": "<!--",
    "tables": "<table><tr><td>",
    "list items": "<li><a href=x>satu dua tiga empat lima</a>",
    "misnested": "<a><b><i><p>",
    "hidden": "<span style='display:none'>x</span>y",
    "headings": f"<h1>{HEADLINE}</h1>",
    "scripts": "<script>",
    "json": '<script type="application/ld+json">{"@graph":[</script>',
    "metadata": '<meta name="author" content="Rina Sari">',
    "times": "<time datetime='2024-05-14'>x</time>",
    "cells": "<td>a",
    "nul": "a\x00b",
    "footers": "<footer>x",
    "captions": "<figure><figcaption>satu dua tiga empat",
    "breadcrumbs": "<div class=breadcrumb>satu dua tiga empat",
    "nested teasers": "<div><a href=x>satu dua tiga empat lima</a><div><a href=y>satu dua tiga enam</a></div>",
    "articles": "<article><h3><a href=x>satu dua tiga empat lima</a></h3>",
    "rows of links": "<a href=x>satu dua tiga empat lima</a><a href=y>enam</a>",
    "links of blocks": "<a href=x><div>satu dua tiga empat lima</div>",
    "buttons": "<div><button>satu dua tiga empat",
    "pictures": "<img><p class=caption>satu dua tiga empat",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("start", ["", START], ids=["alone", "behind an article"])
def test_hostile_page_takes_linear_time(start: str, unit: str) -> None:
    def seconds(size: int) -> float:
        html = start + unit * (size // len(unit))
        best = 60.0
        for _ in range(3):
            begin = perf_counter()
            try:
                article = parse_html(html)
            except NewsfactsError:
                article = None
            best = min(best, perf_counter() - begin)
            assert article is None or "".join(map(article.quote, article.segments)) == article.text
        return best

    # Eight times the page may take eight times as long, and some more on a busy machine; a square would be 64.
    assert seconds(160_000) < 24 * max(seconds(20_000), 0.002)


@given(st.text(alphabet="<>/=\"' abp!-&;#x1\n", max_size=200), st.booleans())
def test_any_characters_give_an_article_or_an_error_of_ours(html: str, behind: bool) -> None:  # noqa: FBT001
    try:
        article = parse_html(START * behind + html)
    except BlankTextError:
        return
    assert "".join(map(article.quote, article.segments)) == article.text


TAGS = st.sampled_from(
    ["p", "div", "h1", "a", "b", "ul", "li", "table", "tr", "td", "script", "nav", "footer", "article", "br", "title"]
)


@given(st.lists(st.one_of(TAGS.map(lambda tag: f"<{tag}>"), TAGS.map(lambda tag: f"</{tag}>"), st.text(max_size=90))))
def test_any_tags_give_an_article_or_an_error_of_ours(pieces: list[str]) -> None:
    try:
        article = parse_html("".join(pieces))
    except BlankTextError:
        return
    assert "".join(map(article.quote, article.segments)) == article.text


@given(st.binary(max_size=200))
def test_any_bytes_give_an_article_or_an_error_of_ours(data: bytes) -> None:
    try:
        parse_html(data)
    except BlankTextError:
        return
