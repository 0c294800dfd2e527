"""Example pages as HTML: the same page as HTML and as text gives the same article.

`tests/pages_html/FAMILY/NAME.html` is the page of `tests/pages/FAMILY/NAME.txt` in the markup of the outlet's site.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import golden
from newsfacts import Article, parse, parse_html

pytest.importorskip("lxml", reason="reading HTML needs newsfacts[html]")

FOLDER = Path(__file__).parent / "pages_html"
PAGES = sorted(FOLDER.rglob("*.html"))
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
    else:
        assert as_html.origin(field) != "text"


def test_attributions_are_the_same(path: Path) -> None:
    as_html, as_text = both(path)
    assert [(said.kind, said.quote, said.speaker, said.via, said.stated_on) for said in as_html.attributions] == [
        (said.kind, said.quote, said.speaker, said.via, said.stated_on) for said in as_text.attributions
    ]


def test_dateline_is_the_same(path: Path) -> None:
    as_html, as_text = both(path)
    assert as_html.dateline is not None
    assert as_text.dateline is not None
    assert as_html.dateline.raw == as_text.dateline.raw


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


def test_every_family_has_two_pages() -> None:
    families = [path.parent.name for path in PAGES]
    assert {family: families.count(family) for family in set(families)} == {
        "bisnis": 2,
        "jagatbisnis": 2,
        "pikiran-rakyat": 2,
        "tribun": 2,
    }
