"""What a page's metadata says: every shape that sites write, and nothing that makes it fail."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("lxml", reason="reading HTML needs newsfacts[html]")

from newsfacts import Image
from newsfacts.html.json_ld import articles
from newsfacts.html.metadata import Claim, PageMetadata, read_metadata, read_moment
from newsfacts.html.tree import parse_tree

WIB = timezone(timedelta(hours=7))
SEVEN = datetime(2024, 5, 14, 7, 14, tzinfo=WIB)


def read(head: str) -> PageMetadata:
    root = parse_tree(f"<html><head>{head}</head><body><p>Isi.</p></body></html>")
    assert root is not None
    return read_metadata(root)


def script(content: str) -> str:
    return f'<script type="application/ld+json">{content}</script>'


ARTICLE = '{"@type": "NewsArticle", "headline": "Kapal Sandar"}'


@pytest.mark.parametrize(
    "content",
    [
        ARTICLE,
        f"[{ARTICLE}]",
        f'[{{"@type": "WebSite", "headline": "x"}}, {ARTICLE}]',
        f'{{"@graph": [{{"@type": "Organization", "name": "x"}}, {ARTICLE}]}}',
        f'{{"@type": "WebPage", "mainEntity": {ARTICLE}}}',
        f'{{"@type": "WebPage", "mainEntity": [{ARTICLE}]}}',
        f'{{"@graph": [[{ARTICLE}]]}}',
        ARTICLE.replace('"NewsArticle"', '["NewsArticle", "Article"]'),
        ARTICLE.replace("NewsArticle", "ReportageNewsArticle"),
        ARTICLE.replace("NewsArticle", "BlogPosting"),
        ARTICLE.replace("NewsArticle", "https://schema.org/NewsArticle"),
        f"<!-- {ARTICLE} -->",
        f"//<![CDATA[\n{ARTICLE}\n//]]>",
        f"/*<![CDATA[*/ {ARTICLE} /*]]>*/",
        f"{ARTICLE};",
        f"\ufeff {ARTICLE}",
        ARTICLE[:-1] + ",}",
        f"[{ARTICLE},]",
        ARTICLE[:-1] + ', "x": "a,} b", "y": [1, 2,\n],\n}',
        ARTICLE[:-1] + ', "x": "dua\nbaris\tini"}',
        ARTICLE.replace('"', "&quot;"),
        f'{{"@type": "WebSite"}}{ARTICLE}',
        f'{{"@type": "WebSite"}}\n{ARTICLE}',
        ARTICLE + '{"@type": "NewsArticle", "headline": "Judul Lain"',
    ],
)
def test_article_is_found_in_every_shape(content: str) -> None:
    assert read(script(content)).titles == (Claim("Kapal Sandar", "json-ld"),)


def test_first_of_several_scripts_with_an_article_counts() -> None:
    other = ARTICLE.replace("Kapal Sandar", "Judul Lain")
    assert [claim.value for claim in read(script("{") + script("[]") + script(ARTICLE) + script(other)).titles] == [
        "Kapal Sandar"
    ]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "   ",
        "{",
        "null",
        "17",
        '"NewsArticle"',
        "{]",
        "[" * 100_000,
        '{"a":' * 50_000,
        "1" * 10_000,
        '{"@type": "NewsArticle", "headline": "Kapal Sandar"',
        '{"@type": 3, "headline": "Kapal Sandar"}',
        '{"@type": [3, null], "headline": "Kapal Sandar"}',
        '{"@type": "Product", "name": "Kapal Sandar"}',
        f'{{"@type": "ItemList", "itemListElement": [{ARTICLE}]}}',
        '{"@type": "NewsArticle", "headline": {"@value": "Kapal Sandar"}}',
        ARTICLE.replace("Kapal", "x" * 2000),
    ],
)
def test_what_cannot_be_understood_is_left_out(content: str) -> None:
    assert read(script(content)) == PageMetadata()


def author(value: object) -> tuple[str, ...] | None:
    claim = read(script(json.dumps({"@type": "NewsArticle", "author": value}))).authors
    return None if claim is None else claim.value


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Rina Sari", ("Rina Sari",)),
        (["Rina Sari", "Bagas Aji"], ("Rina Sari", "Bagas Aji")),
        ({"@type": "Person", "name": "Rina Sari"}, ("Rina Sari",)),
        ({"name": "Rina Sari"}, ("Rina Sari",)),
        ([{"@type": "Person", "name": "Rina Sari"}, {"@type": "Person", "name": "Rina Sari"}], ("Rina Sari",)),
        ({"@type": ["Person"], "name": "Siti &amp; Nur"}, ("Siti & Nur",)),
        ({"@type": "Organization", "name": "Suara Senja"}, None),
        ({"@type": "NewsMediaOrganization", "name": "Suara Senja"}, None),
        ("https://www.facebook.com/suarasenja", None),
        ("redaksi@suarasenja.example", None),
        ("Suara Senja | Kabar Kota", None),
        ({"@type": "Person"}, None),
        ([None, 3, True], None),
        ("", None),
    ],
)
def test_authors_are_people(value: object, names: tuple[str, ...] | None) -> None:
    assert author(value) == names


def test_author_of_a_graph_is_looked_up() -> None:
    graph = {
        "@graph": [
            {"@type": "Article", "author": [{"@id": "#rina"}, {"@id": "#unknown"}], "publisher": {"@id": "#site"}},
            {"@type": "Person", "@id": "#rina", "name": "Rina Sari"},
            {"@type": "Organization", "@id": "#site", "name": "Suara Senja"},
        ]
    }
    assert read(script(json.dumps(graph))).authors == Claim(("Rina Sari",), "json-ld")


def test_site_and_publisher_are_no_authors() -> None:
    head = '<meta property="og:site_name" content="Suara Senja"><meta name="author" content="SUARA SENJA">'
    node = {"@type": "NewsArticle", "author": "Kabar Senja", "publisher": {"name": "Kabar Senja"}}
    assert read(head + script(json.dumps(node))).authors is None


def test_creator_stands_in_for_the_author() -> None:
    assert articles([json.dumps({"@type": "Article", "creator": "Rina Sari"})])[0]["creator"] == "Rina Sari"
    assert read(script('{"@type": "Article", "creator": "Rina Sari"}')).authors == Claim(("Rina Sari",), "json-ld")


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("2024-05-14T07:14:00+07:00", SEVEN),
        ("2024-05-14T07:14+07:00", SEVEN),
        ("2024-05-14T07:14:00+0700", SEVEN),
        ("2024-05-14T07:14:00+07", SEVEN),
        ("2024-05-14 07:14:00 +0700", SEVEN),
        ("2024/05/14 07:14:00 +07:00", SEVEN),
        ("2024-05-14T00:14:00Z", datetime(2024, 5, 14, 0, 14, tzinfo=UTC)),
        ("2024-05-14T00:14:00.000Z", datetime(2024, 5, 14, 0, 14, tzinfo=UTC)),
        ("2024-05-14T07:14:33.123456+07:00", SEVEN.replace(second=33, microsecond=123456)),
        ("Selasa, 14 Mei 2024 07:14 WIB", SEVEN),
        ("2024-05-14T07:14:00", date(2024, 5, 14)),
        ("2024-05-14 07:14:00", date(2024, 5, 14)),
        ("2024-05-14", date(2024, 5, 14)),
        ("2024/05/14", date(2024, 5, 14)),
        ("2024-05-14T99:99", date(2024, 5, 14)),
        ("14 Mei 2024", date(2024, 5, 14)),
        ("2024-02-31", None),
        ("2024-02-31T07:14:00+07:00", None),
        ("besok", None),
        ("", None),
    ],
)
def test_moments_are_read(printed: str, value: datetime | date | None) -> None:
    assert read_moment(printed) == value
    if isinstance(value, datetime):
        assert isinstance(read_moment(printed), datetime)


@pytest.mark.parametrize(
    ("head", "origin"),
    [
        ('<meta property="article:published_time" content="2024-05-14T07:14:00+07:00">', "open-graph"),
        ('<meta name="pubdate" content="2024-05-14T07:14:00+07:00">', "meta"),
        ('<meta itemprop="datePublished" content="2024-05-14T07:14:00+07:00">', "meta"),
        ('<META NAME=" PublishDate " CONTENT="2024-05-14T07:14:00+07:00">', "meta"),
        ('<time datetime="2024-05-14T07:14:00+07:00">kemarin</time>', "time"),
        ('<time class="entry-date published" datetime="2024-05-14T07:14:00+07:00"></time><time></time>', "time"),
        ('<time pubdate datetime="2024-05-14T07:14:00+07:00"></time><time></time>', "time"),
        ('<time itemprop="datePublished" content="2024-05-14T07:14:00+07:00"></time>', "time"),
        (script('{"@type": "Article", "datePublished": "2024-05-14T07:14:00+07:00"}'), "json-ld"),
        (script('{"@type": "Article", "dateCreated": "2024-05-14T07:14:00+07:00"}'), "json-ld"),
    ],
)
def test_date_of_publication_is_found(head: str, origin: str) -> None:
    assert read(head).date_published == Claim(SEVEN, origin)


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:modified_time" content="2024-05-14T07:14:00+07:00">',
        '<time class="updated" datetime="2024-05-14T07:14:00+07:00"></time>',
        '<time itemprop="dateModified" datetime="2024-05-14T07:14:00+07:00"></time>',
        script('{"@type": "Article", "dateModified": "2024-05-14T07:14:00+07:00"}'),
    ],
)
def test_date_of_change_is_found(head: str) -> None:
    metadata = read(head)
    assert metadata.date_modified is not None
    assert metadata.date_modified.value == SEVEN
    assert metadata.date_published is None


def test_times_of_other_articles_are_none() -> None:
    assert read('<time datetime="2024-05-14"></time><time datetime="2024-05-13"></time>').date_published is None


def test_date_that_cannot_be_read_makes_room_for_the_next() -> None:
    head = '<meta property="article:published_time" content="baru saja"><meta name="pubdate" content="2024-05-14">'
    assert read(head).date_published == Claim(date(2024, 5, 14), "meta")


@pytest.mark.parametrize(
    ("path", "day"),
    [("/2024/05/14/kapal-sandar", date(2024, 5, 14)), ("/2024/13/14/kapal", None), ("/read/20240514/kapal", None)],
)
def test_day_may_stand_in_the_address(path: str, day: date | None) -> None:
    claim = read(f'<link rel="canonical" href="https://suarasenja.example{path}">').date_published
    assert (None if claim is None else claim.value) == day


def test_careful_origins_come_first() -> None:
    head = (
        "<title>Kapal Sandar - Suara Senja</title>"
        '<meta name="twitter:title" content="Kapal Sandar Lagi">'
        '<meta property="og:title" content="Kapal &amp;quot;Sandar&amp;quot;">'
    ) + script(ARTICLE)
    assert read(head).titles == (
        Claim("Kapal Sandar", "json-ld"),
        Claim('Kapal "Sandar"', "open-graph"),
        Claim("Kapal Sandar Lagi", "meta"),
        Claim("Kapal Sandar - Suara Senja", "title"),
    )


def test_title_of_a_drawing_is_none() -> None:
    assert read("</head><body><svg><title>Panah</title></svg>").titles == ()


@pytest.mark.parametrize(
    ("head", "address", "origin"),
    [
        ('<link rel="canonical" href="https://a.example/x">', "https://a.example/x", "canonical"),
        ('<link rel="amphtml" href="https://a.example/amp/x">', "https://a.example/amp/x", "amp"),
        (
            '<link rel="amphtml" href="https://a.example/amp/x"><link rel=canonical href="https://a.example/x">',
            "https://a.example/x",
            "canonical",
        ),
        ('<meta property="og:url" content="https://a.example/x">', "https://a.example/x", "open-graph"),
        (script('{"@type": "Article", "url": "https://a.example/x"}'), "https://a.example/x", "json-ld"),
        (
            script('{"@type": "Article", "mainEntityOfPage": {"@id": "https://a.example/x"}}'),
            "https://a.example/x",
            "json-ld",
        ),
    ],
)
def test_address_is_found(head: str, address: str, origin: str) -> None:
    assert read(head).url == Claim(address, origin)


@pytest.mark.parametrize("head", ['<link rel="canonical" href="/x">', '<link rel="icon" href="https://a.example/x">'])
def test_other_addresses_are_none(head: str) -> None:
    assert read(head).url is None


def test_section_tags_and_site() -> None:
    metadata = read(
        '<meta property="article:section" content="Ekonomi"><meta property="og:site_name" content="Suara Senja">'
        '<meta property="article:tag" content="Kapal"><meta property="article:tag" content="Pelabuhan, Kapal">'
        '<meta name="news_keywords" content="lain">'
    )
    assert metadata.section == Claim("Ekonomi", "open-graph")
    assert metadata.site == Claim("Suara Senja", "open-graph")
    assert metadata.tags == Claim(("Kapal", "Pelabuhan"), "open-graph")


@pytest.mark.parametrize("keywords", ["Kapal, Pelabuhan", ["Kapal", "Pelabuhan", 3]])
def test_keywords_are_tags(keywords: object) -> None:
    node = {"@type": "Article", "keywords": keywords, "articleSection": ["Ekonomi", "Bisnis"]}
    metadata = read(script(json.dumps(node)))
    assert metadata.tags == Claim(("Kapal", "Pelabuhan"), "json-ld")
    assert metadata.section == Claim("Ekonomi", "json-ld")


def test_images_are_captions_and_credits() -> None:
    node = {
        "@type": "Article",
        "image": [
            "https://a.example/x.jpg",
            {"url": "https://a.example/y.jpg"},
            {"caption": "Kapal sandar.", "creditText": "ANTARA"},
            {"caption": ["x"], "creditText": "Rini"},
        ],
    }
    assert read(script(json.dumps(node))).images == Claim(
        (Image("Kapal sandar.", "ANTARA"), Image(None, "Rini")), "json-ld"
    )


@pytest.mark.parametrize(
    "head",
    [
        "<meta>",
        "<meta name=author>",
        '<meta content="x">',
        '<meta name="author" content="  ">',
        '<meta name="viewport" content="width=device-width">',
        f"<meta name=author content={'x' * 2000}>",
        "<link>",
        "<title></title>",
        "<script>var x</script>",
        '<script type="application/ld+json"></script>',
        "<time></time>",
    ],
)
def test_empty_claims_are_none(head: str) -> None:
    assert read(head) == PageMetadata()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["NewsArticle", "Person"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "@type",
                    "@id",
                    "@graph",
                    "author",
                    "name",
                    "image",
                    "headline",
                    "mainEntity",
                    "datePublished",
                    "keywords",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_any_json_is_some_metadata(value: object) -> None:
    assert isinstance(read(script(json.dumps(value))), PageMetadata)


@given(st.text(alphabet='{}[]",:\\@ &;<>-/*!1aé\n', max_size=60))
def test_any_script_is_some_metadata(content: str) -> None:
    assert isinstance(articles([content]), list)
