"""Example pages as HTML: the same page as HTML and as text gives the same article.

`tests/pages_html/FAMILY/NAME.html` is the page of `tests/pages/FAMILY/NAME.txt` in the markup of the outlet's site. One
that has a `NAME.json` beside it shows what only the markup tells, and that is its reading.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
import regex

import golden
from newsfacts import Article, PageLink, merge_pages, parse, parse_html

pytest.importorskip("lxml", reason="reading HTML needs newsfacts[html]")

FOLDER = Path(__file__).parent / "pages_html"
OWN = sorted(path for path in FOLDER.rglob("*.html") if path.with_suffix(".json").exists())
PAGES = sorted({*FOLDER.rglob("*.html")} - {*OWN})
STATED = (
    *("headline", "kicker", "section", "summary", "authors", "editors", "date_published", "date_modified"),
    *("page_date", "images", "sources", "related", "subheadings", "tags", "body", "language", "outlet"),
)


@pytest.fixture(params=PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def path(request: pytest.FixtureRequest) -> Path:
    param: Path = request.param
    return param


def both(path: Path) -> tuple[Article, Article]:
    """Read the page as HTML and as text."""
    page = golden.Page(golden.PAGES / path.parent.name / f"{path.stem}.txt")
    url = page.expectation["url"]
    return parse_html(path.read_bytes(), url=url), parse(page.text, url=url)


@pytest.mark.parametrize("field", STATED)
def test_what_the_text_states_is_the_same(path: Path, field: str) -> None:
    as_html, as_text = both(path)
    if getattr(as_text, field):
        assert getattr(as_html, field) == getattr(as_text, field)
    elif field != "section":  # The texts were cut below the way from the front page.
        assert as_html.origin(field) != "text"


def test_attributions_are_the_same(path: Path) -> None:
    as_html, as_text = both(path)
    assert [(said.kind, said.quote, said.speaker, said.via, said.stated_on) for said in as_html.attributions] == [
        (said.kind, said.quote, said.speaker, said.via, said.stated_on) for said in as_text.attributions
    ]


def test_dateline_is_the_same(path: Path) -> None:
    as_html, as_text = both(path)
    assert (as_html.dateline and as_html.dateline.raw) == (as_text.dateline and as_text.dateline.raw)


def test_metadata_of_these_pages_agrees(path: Path) -> None:
    as_html, as_text = both(path)
    assert [each.message for each in as_html.warnings] == [each.message for each in as_text.warnings]


def test_segments_join_to_the_rendered_page(path: Path) -> None:
    article, _ = both(path)
    assert "".join(map(article.quote, article.segments)) == article.text


def test_nothing_invisible_is_read(path: Path) -> None:
    article, _ = both(path)
    for words in (
        "dataLayer",
        "gtag",
        "schema.org",
        "JavaScript",
        "Langsung ke konten",
        "Sembunyikan",
        "Tutup iklan",
        "Lompat",
    ):
        assert words not in article.text


@pytest.mark.parametrize("path", OWN, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_only_the_markup_tells_is_read(path: Path) -> None:
    expected = cast("golden.Expectation", json.loads(path.with_suffix(".json").read_text(encoding="utf-8")))
    article = parse_html(path.read_bytes())
    golden.check(expected, article.text)
    read = golden.observed(article)
    assert golden.lines(read) == golden.lines(expected)
    assert golden.attribution_lines(read) == golden.attribution_lines(expected)


@pytest.mark.parametrize("family", ["tribun", "pikiran-rakyat", "bisnis", "jagatbisnis"])
def test_every_family_has_a_page_of_each_view(family: str) -> None:
    assert {view_of(path) for path in PAGES if path.parent.name == family} == {"desktop", "amp", "mobile"}


def view_of(path: Path) -> str:
    """Return for which view of the site a page was made, as its markup tells."""
    html = path.read_text(encoding="utf-8")
    if regex.search(r"<html (?:amp|⚡)", html) is not None:
        return "amp"
    return "mobile" if path.stem.startswith("mobile") else "desktop"


SPLIT = {
    "tribun": ("?page=2", "Marjuki Santosa"),
    "pikiran-rakyat": ("?page=2", "Dian Permata Sari"),
    "bisnis": ("/2", "Lidya Mulyani"),
}
"""How the address of the second page ends, and who is first to speak on it, named on the first page alone."""


@pytest.mark.parametrize("family", SPLIT)
def test_split_article_is_followed_and_merged(family: str) -> None:
    second_page, speaker = SPLIT[family]
    paths = [FOLDER / family / f"{stem}.html" for stem in ("mobile-split", "mobile-split-2")]
    url = golden.Page(golden.PAGES / family / "mobile-split.txt").expectation["url"]
    first = parse_html(paths[0].read_bytes(), url=url)
    assert first.pagination is not None
    assert first.pagination.next == PageLink(f"{url}{second_page}", 2)
    second = parse_html(paths[1].read_bytes(), url=f"{url}{second_page}")
    assert second.pagination is not None
    assert (second.pagination.page, second.pagination.next) == (2, None)
    article = merge_pages([first, second])
    assert article.warnings == ()
    assert article.body == f"{first.body}\n\n{second.body}"
    assert (article.headline, article.date_published) == (first.headline, first.date_published)
    assert [(page.number, page.url) for page in article.pages] == [(1, url), (2, f"{url}{second_page}")]
    opening = next(said for said in article.attributions if article.page_of(said) == 2)
    assert opening.speaker is not None
    assert opening.speaker.name == speaker
    assert all(said.speaker is not None for said in article.attributions)


AUTHORS = {
    "kompas": ["Dani Prabawa"],
    "detik": ["Bagus Prakoso"],
    "tempo": ["Arif Budiarto"],
    "antara": ["Yakob Ndun"],
    "liputan6": ["Rahmania Latif"],
    "cnn-indonesia": ["Gita Savitri"],
}
"""Who wrote the pages of further outlets; Tempo's says so in its metadata alone."""


@pytest.mark.parametrize("family", AUTHORS)
def test_further_outlets_are_read_as_expected(family: str) -> None:
    (path,) = (FOLDER / family).glob("*.html")
    page = golden.Page(golden.PAGES / family / f"{path.stem}.txt")
    article = parse_html(path.read_bytes())
    expected, read = page.expectation, golden.observed(article)
    for fact in ("headline", "date_published", "dateline"):
        assert read["facts"][fact] == expected["facts"][fact]
    assert isinstance(article.date_published, datetime)
    assert article.date_published.utcoffset() == timedelta(hours=7)
    assert list(article.authors) == AUTHORS[family]
    assert article.outlet is not None
    assert article.outlet.family == family
    body = [words for role, words in expected["segments"] if role == "body"]
    assert article.paragraphs == tuple(body)


@pytest.mark.parametrize("family", AUTHORS)
def test_attributions_of_further_outlets_are_as_expected(family: str, request: pytest.FixtureRequest) -> None:
    (path,) = (FOLDER / family).glob("*.html")
    expected = golden.Page(golden.PAGES / family / f"{path.stem}.txt").expectation
    if "known_attribution_failure" in expected:
        request.applymarker(pytest.mark.xfail(reason=expected["known_attribution_failure"], strict=True))
    read = golden.observed(parse_html(path.read_bytes()))
    assert golden.attribution_lines(read) == golden.attribution_lines(expected)
