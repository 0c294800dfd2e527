"""schema.org and ninjs: what is written is valid, is what the article states, and is all that it states."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING, Protocol, cast

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

import golden
import newsfacts
import vocabulary
from newsfacts import (
    Article,
    Attribution,
    Dateline,
    Image,
    Kind,
    Outlet,
    Place,
    Role,
    Segment,
    SourceType,
    Span,
    Speaker,
    UriError,
    to_ninjs,
    to_schema_org,
)
from newsfacts.standards.uris import is_uri, uri_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jsonschema.exceptions import ValidationError

    from newsfacts.standards.json_values import Json

URI = "urn:newsml:harian-senja.example:20240514:cabai"
WIB = timezone(timedelta(hours=7))
OURS = {"@context", "@type", "standard", "type", "role", "rel", "contentType", "uri"}
RULES = vocabulary.load()
NINJS = vocabulary.SCHEMAS / "ninjs.json"
READ = [golden.parse(page.text, page.expectation["url"]) for page in golden.pages()]


def of_body(body: str) -> Article:
    """Return an article that is nothing but its running text."""
    return Article(text=body, segments=(Segment(Role.BODY, 0, len(body)),))


# Texts of facts are tidy: no white space around them, none but single spaces inside.
words = st.text(st.characters(exclude_categories=["Zs", "Zl", "Zp", "Cc", "Cf"]), min_size=1, max_size=20)
sayings = st.lists(words | st.sampled_from(['"', "“", "”", "air sudah surut", "“air sudah surut,”"]), min_size=1).map(
    " ".join
)
names = st.lists(words, max_size=3, unique=True).map(tuple)
days = st.dates()
moments = st.datetimes(min_value=datetime(1900, 1, 1), timezones=st.just(WIB)) | days  # noqa: DTZ001, hypothesis asks
speakers = st.builds(Speaker, words, st.none() | words, st.sampled_from(SourceType))
attributions = st.builds(
    Attribution,
    kind=st.sampled_from(Kind),
    content=st.just(Span(0, 1)),
    quote=sayings,
    speaker=st.none() | speakers,
    via=names,
    stated_on=st.none() | days,
)
places = st.builds(Place, words, st.sampled_from(["ID", "US"]), st.none() | words)
datelines = st.builds(
    Dateline, words, st.none() | words, words, st.just(0), st.just(1), st.none() | places
) | st.builds(Dateline, words, words, st.none(), st.just(0), st.just(1))
images = st.builds(Image, words, st.none() | words) | st.builds(Image, st.none(), words)
articles = st.builds(
    Article,
    text=st.just("Airnya surut."),
    segments=st.sampled_from([(Segment(Role.BODY, 0, 13),), (Segment(Role.ARTIFACT, 0, 13),)]),
    url=st.none() | words | words.map("https://harian-senja.example/{}".format),
    outlet=st.none() | st.builds(Outlet, words, st.none() | words),
    language=st.none() | st.just("id"),
    headline=st.none() | words,
    kicker=st.none() | words,
    section=st.none() | words,
    summary=st.none() | words,
    authors=names,
    editors=names,
    date_published=st.none() | moments,
    date_modified=st.none() | moments,
    dateline=st.none() | datelines,
    images=st.lists(images, max_size=3).map(tuple),
    sources=names,
    tags=names,
    attributions=st.lists(attributions, max_size=4).map(tuple),
)


class Validator(Protocol):
    """What jsonschema's validators are used for here; the types of their own methods are unknown in part."""

    def iter_errors(self, instance: Json) -> Iterator[ValidationError]: ...


@cache
def validator(schema: Path) -> Validator:
    return Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")), format_checker=FormatChecker())


def ninjs_faults(data: Json, schema: Path = NINJS) -> list[str]:
    """Return what the schema does not allow in `data`."""
    return [f"{error.json_path}: {error.message}" for error in validator(schema).iter_errors(data)]


def texts(value: Json) -> Iterator[str]:
    """Yield every text in `value` but names of types, roles and pictures, which are the standard's or ours."""
    match value:
        case str():
            yield value
        case list():
            for one in value:
                yield from texts(one)
        case dict():
            for key, one in value.items():
                if key not in OURS and (key != "name" or value.get("type") != "picture"):
                    yield from texts(one)
        case _:
            pass


def stated_texts(article: Article) -> set[str]:
    """Return every text that the article's facts hold."""
    found: set[str] = {article.body, ", ".join(article.authors), uri_of(article.url or "") or ""}
    facts = cast("Json", newsfacts.to_dict(article))

    def collect(value: Json | None) -> None:
        match value:
            case str():
                found.add(value)
            case list():
                for one in value:
                    collect(one)
            case dict():
                for one in value.values():
                    collect(one)
            case _:
                pass

    collect(facts)
    return found


def is_stated(text: str, article: Article) -> bool:
    """Whether `text` is a fact of the article, or stands between marks in what somebody is said to have said."""
    quoted = [said.quote for said in article.attributions if said.kind is Kind.MIXED]
    return text in stated_texts(article) or any(text in quote for quote in quoted)


def quotations(article: Article) -> list[dict[str, Json]]:
    return cast("list[dict[str, Json]]", to_schema_org(article).get("hasPart", []))


def said(quote: str, kind: Kind = Kind.DIRECT, speaker: Speaker | None = None) -> Attribution:
    return Attribution(kind=kind, content=Span(0, 1), quote=quote, speaker=speaker)


def with_attribution(attribution: Attribution) -> Article:
    return Article(text="A", segments=(Segment(Role.BODY, 0, 1),), attributions=(attribution,))


# What holds for every article.


@pytest.mark.parametrize("article", READ, ids=map(str, golden.pages()))
def test_pages_are_valid_in_both_standards(article: Article) -> None:
    assert list(vocabulary.faults(to_schema_org(article), RULES)) == []
    assert ninjs_faults(to_ninjs(article, uri=URI)) == []


@given(articles)
def test_any_article_is_valid_in_both_standards(article: Article) -> None:
    assert list(vocabulary.faults(to_schema_org(article), RULES)) == []
    assert ninjs_faults(to_ninjs(article, uri=URI)) == []


@given(articles)
def test_an_address_makes_a_valid_ninjs_object_or_an_error(article: Article) -> None:
    if article.url is not None and uri_of(article.url):
        assert ninjs_faults(to_ninjs(article)) == []
    else:
        with pytest.raises(UriError) as caught:
            to_ninjs(article)
        assert caught.value.found == article.url


@pytest.mark.parametrize("article", READ, ids=map(str, golden.pages()))
def test_everything_written_of_a_page_is_stated_by_it(article: Article) -> None:
    for data in (to_schema_org(article), to_ninjs(article, uri=URI)):
        assert [text for text in texts(data) if not is_stated(text, article)] == []


@given(articles)
def test_everything_written_is_stated(article: Article) -> None:
    for data in (to_schema_org(article), to_ninjs(article, uri=URI)):
        assert [text for text in texts(data) if not is_stated(text, article)] == []


@given(articles)
def test_facts_are_all_written(article: Article) -> None:
    common = {article.headline, article.kicker, article.section, article.summary, article.language}
    common |= {*article.authors, *article.editors, *article.sources, *article.tags, *article.media}
    common |= {part for image in article.images for part in (image.caption, image.credit)}
    common -= {None}
    assert common <= set(texts(to_schema_org(article)))
    assert common <= set(texts(to_ninjs(article, uri=URI)))


@given(articles)
def test_direct_speech_is_all_written_and_reported_speech_never(article: Article) -> None:
    direct = [each.quote for each in article.attributions if each.kind is Kind.DIRECT]
    mixed = [each.quote for each in article.attributions if each.kind is Kind.MIXED]
    others = [cast("str", quotation["text"]) for quotation in quotations(article)]
    for quote in direct:
        others.remove(quote)
    assert all(any(text in quote for quote in mixed) for text in others)


@given(articles)
def test_json_takes_it(article: Article) -> None:
    for data in (to_schema_org(article), to_ninjs(article, uri=URI)):
        assert json.loads(json.dumps(data)) == data


# What the checks above are worth: they refuse what the standards do not know.


@pytest.mark.parametrize(
    ("node", "fault"),
    [
        ({"@type": "NewsArticle", "titel": "A"}, "$.titel: a NewsArticle has no such property"),
        ({"@type": "Person", "spokenByCharacter": "A"}, "$.spokenByCharacter: a Person has no such property"),
        ({"@type": "Quotation", "dateline": "A"}, "$.dateline: a Quotation has no such property"),
        ({"@type": "Sentence"}, "$: there is no type Sentence"),
        ({"@type": "Article", "author": "A"}, "$.author: 'A' is none of Organization, Person"),
        ({"@type": "Article", "editor": {"@type": "Place"}}, "$.editor: {'@type': 'Place'} is none of Person"),
        ({"@type": "Article", "headline": ""}, "$.headline: '' is none of Text"),
        ({"@type": "Article", "wordCount": "7"}, "$.wordCount: '7' is none of Integer"),
        ({"@type": "Article", "url": "senja.example"}, "$.url: 'senja.example' is none of URL"),
        ({"@type": "Article", "dateCreated": "Senin"}, "$.dateCreated: 'Senin' is none of Date, DateTime"),
        ({"@type": "Article", "dateCreated": "2024-05-14T07:14:00"}, None),
        ({"@type": "Article", "author": [{"@type": "Person", "nama": "A"}]}, "$.author.nama: a Person has no such"),
        ("A", "$: a thing is a dictionary"),
    ],
)
def test_what_schema_org_does_not_know_is_a_fault(node: Json, fault: str | None) -> None:
    found = list(vocabulary.faults(node, RULES))
    assert len(found) == 1
    assert found[0].startswith(fault or "$.dateCreated")


@pytest.mark.parametrize(
    "change",
    [
        {"uri": "harian-senja.example"},
        {"firstCreated": "2024-05-14"},
        {"headline": "Harga Cabai Turun"},
        {"type": "quotation"},
        {"bodies": [{"value": "Airnya surut."}]},
        {"people": [{"name": "Ratna Wibisono", "role": "Bupati"}]},
        {"by": ""},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_ninjs_does_not_know_is_a_fault(change: dict[str, Json]) -> None:
    data = to_ninjs(of_body("Airnya surut."), uri=URI)
    assert ninjs_faults(data) == []
    assert len(ninjs_faults({**data, **change})) > 0


# Which key holds what.


def test_absence_is_a_missing_key() -> None:
    article = Article(text="x", segments=(Segment(Role.ARTIFACT, 0, 1),))
    assert to_schema_org(article) == {"@context": "https://schema.org", "@type": "NewsArticle"}
    assert to_ninjs(article, uri=URI).keys() == {"uri", "standard", "type"}


def test_times_keep_their_zone_and_days_stay_days() -> None:
    article = golden.parse(
        "Harga Cabai Turun Lagi di Pasar Kota Senja\nTayang: Selasa, 14 Mei 2024 07:14 WITA\n"
        "Diperbarui: Rabu, 15 Mei 2024\nTRIBUN-TIMUR.COM, MAKASSAR - Harga cabai turun lagi pekan ini.",
        None,
    )
    data = to_schema_org(article)
    assert (data["datePublished"], data["dateModified"]) == ("2024-05-14T07:14:00+08:00", "2024-05-15")


@pytest.mark.parametrize(
    ("published", "modified", "written"),
    [
        (datetime(2024, 5, 14, 7, tzinfo=WIB), None, ("2024-05-14T07:00:00+07:00", "2024-05-14T07:00:00+07:00")),
        (date(2024, 5, 14), None, (None, None)),
        (date(2024, 5, 14), datetime(2024, 5, 15, tzinfo=UTC), (None, "2024-05-15T00:00:00+00:00")),
        (datetime(2024, 5, 14, 7, tzinfo=WIB), date(2024, 5, 15), ("2024-05-14T07:00:00+07:00", None)),
        (datetime(2024, 5, 14, 7), None, (None, None)),  # noqa: DTZ001, the point of it
    ],
)
def test_ninjs_has_times_with_a_zone_and_no_others(
    published: date, modified: date | None, written: tuple[str | None, str | None]
) -> None:
    article = Article(text="x", segments=(Segment(Role.BODY, 0, 1),), date_published=published, date_modified=modified)
    data = to_ninjs(article, uri=URI)
    assert (data.get("firstCreated"), data.get("versionCreated")) == written


@pytest.mark.parametrize(
    ("text", "place", "located"),
    [
        (
            "Bisnis.com, MEDAN - Panen jagung naik tahun ini.",
            {
                "@type": "Place",
                "name": "Medan",
                "address": {"@type": "PostalAddress", "addressCountry": "ID", "addressRegion": "ID-SU"},
            },
            "Medan",
        ),
        (
            "TRIBUNNEWS.COM, SINGAPURA - Kapal beras tiba pagi tadi.",
            {
                "@type": "Place",
                "name": "Singapore",
                "address": {"@type": "PostalAddress", "addressCountry": "SG"},
            },
            "Singapore",
        ),
        (
            "TRIBUNNEWS.COM, KOTA SENJA - Kapal beras tiba pagi tadi.",
            {"@type": "Place", "name": "KOTA SENJA"},
            "KOTA SENJA",
        ),
    ],
)
def test_dateline_is_where_the_story_was_written(text: str, place: Json, located: str) -> None:
    article = newsfacts.parse(text)
    data = to_schema_org(article)
    assert data["dateline"] == text.partition(" - ")[0]
    assert data["locationCreated"] == place
    assert to_ninjs(article, uri=URI)["located"] == located


def test_outlet_in_front_of_the_story_is_no_place() -> None:
    article = newsfacts.parse("JagatBisnis.com - Panen jagung naik tahun ini.")
    assert article.dateline
    assert to_schema_org(article).keys() & {"dateline", "locationCreated"} == set()
    assert "located" not in to_ninjs(article, uri=URI)


def test_publisher_is_the_site_that_the_page_shows_or_its_family() -> None:
    article = of_body("Airnya surut.")
    for outlet, name in ((Outlet("tribun", "SERAMBINEWS.COM"), "SERAMBINEWS.COM"), (Outlet("tribun"), "tribun")):
        published = Article(text=article.text, segments=article.segments, outlet=outlet)
        assert to_schema_org(published)["publisher"] == {"@type": "Organization", "name": name}
        role = "http://cv.iptc.org/newscodes/contentprodpartyrole/distributor"
        assert to_ninjs(published, uri=URI)["infoSources"] == [{"name": name, "role": role}]


def test_body_is_counted() -> None:
    article = of_body("Airnya surut.\nJalan licin lagi.")
    assert to_schema_org(article)["wordCount"] == 5
    assert to_schema_org(article)["articleBody"] == article.body
    (body,) = cast("list[dict[str, Json]]", to_ninjs(article, uri=URI)["bodies"])
    assert (body["charCount"], body["wordCount"]) == (len(article.body), 5)


@pytest.mark.parametrize(
    ("speaker", "written"),
    [
        (
            Speaker("Ratna Wibisono", "Bupati Kota Senja", SourceType.PERSON),
            {"spokenByCharacter": {"@type": "Person", "name": "Ratna Wibisono", "jobTitle": "Bupati Kota Senja"}},
        ),
        (
            Speaker("seorang pejabat", None, SourceType.ANONYMOUS),
            {"spokenByCharacter": {"@type": "Person", "description": "seorang pejabat"}},
        ),
        (
            Speaker("Dinas Pasar", "pengelola kios", SourceType.ORGANISATION),
            {
                "spokenByCharacter": {
                    "@type": "Organization",
                    "name": "Dinas Pasar",
                    "description": "pengelola kios",
                }
            },
        ),
        (
            Speaker("Kabar Senja", None, SourceType.MEDIUM),
            {"spokenByCharacter": {"@type": "Organization", "name": "Kabar Senja"}},
        ),
        (
            Speaker("laporan panitia", None, SourceType.DOCUMENT),
            {"isBasedOn": [{"@type": "CreativeWork", "name": "laporan panitia"}]},
        ),
        (Speaker("para pedagang", None, SourceType.GROUP), {"creditText": "para pedagang"}),
        (None, {}),
    ],
    ids=lambda value: value.type.value if isinstance(value, Speaker) else None,
)
def test_quotation_says_whose_words_they_are(speaker: Speaker | None, written: dict[str, Json]) -> None:
    assert quotations(with_attribution(said("Airnya surut", speaker=speaker))) == [
        {"@type": "Quotation", "text": "Airnya surut", **written}
    ]


@pytest.mark.parametrize(
    ("kind", "quote", "quoted"),
    [
        (Kind.DIRECT, "Airnya surut", ["Airnya surut"]),
        (Kind.INDIRECT, "air sudah surut sejak pagi", []),
        (Kind.MIXED, "jalan itu “belum boleh dilewati truk,” tetapi air surut", ["belum boleh dilewati truk"]),
        (
            Kind.MIXED,
            'air "surut sejak dini hari" dan "tidak akan naik lagi."',
            ["surut sejak dini hari", "tidak akan naik lagi"],
        ),
        (Kind.MIXED, "acara dengan tema “Senja Bersih Tanpa Sampah” ditunda", []),
        (Kind.MIXED, 'kios itu "setengah mati" bertahan', []),
        (Kind.MIXED, 'air surut" lalu naik lagi sejak "siang', []),
    ],
)
def test_quotations_are_words_that_were_said_just_so(kind: Kind, quote: str, quoted: list[str]) -> None:
    assert [quotation["text"] for quotation in quotations(with_attribution(said(quote, kind)))] == quoted


@pytest.mark.parametrize(
    ("speaker", "via", "key"),
    [
        (None, (), "dateCreated"),
        (Speaker("Ratna Wibisono", None, SourceType.PERSON), (), "dateCreated"),
        (Speaker("Ratna Wibisono", None, SourceType.PERSON), ("Antara",), "temporal"),
        (Speaker("laporan panitia", None, SourceType.DOCUMENT), (), "temporal"),
        (Speaker("Kabar Senja", None, SourceType.MEDIUM), (), "temporal"),
    ],
)
def test_day_of_what_was_published_may_be_another_than_that_of_the_words(
    speaker: Speaker | None, via: tuple[str, ...], key: str
) -> None:
    attribution = evolve(said("Airnya surut", speaker=speaker), via=via, stated_on=date(2024, 5, 14))
    (quotation,) = quotations(with_attribution(attribution))
    assert {name: value for name, value in quotation.items() if name in {"dateCreated", "temporal"}} == {
        key: "2024-05-14"
    }


def test_media_in_between_are_what_a_quotation_is_based_on() -> None:
    article = newsfacts.parse('Bisnis.com, MEDAN - "Panen naik," kata Sari Lubis, dikutip dari Antara.')
    (quotation,) = quotations(article)
    assert quotation["isBasedOn"] == [{"@type": "CreativeWork", "creditText": "Antara"}]
    assert to_schema_org(article)["citation"] == ["Antara"]
    role = "http://cv.iptc.org/newscodes/contentprodpartyrole/contentSource"
    assert {"name": "Antara", "role": role} in cast("list[Json]", to_ninjs(article, uri=URI)["infoSources"])


def test_who_speaks_is_mentioned_when_the_words_are_the_writers() -> None:
    article = newsfacts.parse(
        "Bisnis.com, MEDAN - Bupati Kota Senja, Sari Lubis, mengatakan bahwa panen naik. "
        "Berdasarkan data Badan Pusat Statistik, harga turun."
    )
    assert {each.speaker.type for each in article.speakers} == {SourceType.PERSON, SourceType.DOCUMENT}
    data = to_schema_org(article)
    assert "hasPart" not in data
    assert data["mentions"] == [{"@type": "Person", "name": "Sari Lubis", "jobTitle": "Bupati Kota Senja"}]
    assert data["citation"] == ["data Badan Pusat Statistik"]
    assert to_ninjs(article, uri=URI)["people"] == [{"name": "Sari Lubis", "rel": "mentions"}]


# What an object is identified by.


def test_address_identifies_the_ninjs_object() -> None:
    article = newsfacts.parse("Airnya surut sejak pagi.", url="https://harian-senja.example/2024/05/air surut")
    data = to_ninjs(article)
    assert data["uri"] == "https://harian-senja.example/2024/05/air%20surut"
    assert "altIds" not in data


def test_uri_of_yours_goes_first_and_the_address_beside_it() -> None:
    article = newsfacts.parse("Airnya surut sejak pagi.", url="https://harian-senja.example/air")
    assert to_ninjs(article, uri=URI)["uri"] == URI
    assert to_ninjs(article, uri=URI)["altIds"] == [{"role": "url", "value": "https://harian-senja.example/air"}]
    assert "altIds" not in to_ninjs(article, uri="https://harian-senja.example/air")


def test_pictures_have_identifiers_of_their_own() -> None:
    pictures = (Image("Warga di dermaga.", "Antara/Ratna"), Image(None, "AFP"))
    article = Article(text="x", segments=(Segment(Role.BODY, 0, 1),), images=pictures)
    for uri, first in ((URI, f"{URI}#picture-1"), (f"{URI}#1", f"{URI}#1-picture-1")):
        associations = cast("list[dict[str, Json]]", to_ninjs(article, uri=uri)["associations"])
        assert [each["name"] for each in associations] == ["picture-1", "picture-2"]
        assert associations[0]["uri"] == first


@pytest.mark.parametrize(
    ("url", "uri", "found", "message"),
    [
        (None, None, None, "the article has no url"),
        ("harian-senja.example/air", None, "harian-senja.example/air", "is no absolute URI"),
        ("https://harian-senja.example/air", "air surut", "air surut", "is no absolute URI"),
        ("https://harian-senja.example/air", "", "", "is no absolute URI"),
    ],
)
def test_without_a_uri_there_is_no_ninjs(url: str | None, uri: str | None, found: str | None, message: str) -> None:
    article = newsfacts.parse("Airnya surut sejak pagi.", url=url)
    with pytest.raises(UriError, match=message) as caught:
        to_ninjs(article, uri=uri)
    assert caught.value.found == found


@pytest.mark.parametrize(
    ("address", "uri"),
    [
        ("https://senja.example/a?b=c%20d&e[]=1#f", "https://senja.example/a?b=c%20d&e%5B%5D=1#f"),
        ("https://ratna:sandi@senja.example:8080/é", "https://ratna:sandi@senja.example:8080/%C3%A9"),
        ("urn:senja:1", "urn:senja:1"),
        ("https://senja.example/%zz", None),
        ("https://senja.example/#a#b", None),
        ("https://senja.example:port/", None),
        ("//senja.example/", None),
        ("", None),
    ],
)
def test_addresses_become_uris(address: str, uri: str | None) -> None:
    assert uri_of(address) == uri
    assert uri is None or is_uri(uri)


# The published schemas, for those who have fetched them.


@pytest.fixture
def published(request: pytest.FixtureRequest) -> Path:
    """Return the folder of the published schemas that was given to pytest."""
    folder: Path | None = request.config.getoption("--published")
    if folder is None:
        pytest.skip("needs --published FOLDER, see tests/schemas/README.md")
    return folder


def test_pages_are_valid_by_the_published_schema_of_ninjs(published: Path) -> None:
    for article in READ:
        assert ninjs_faults(to_ninjs(article, uri=URI), published / "ninjs-schema_3.1.json") == []


def test_rules_are_those_of_the_published_vocabulary(published: Path) -> None:
    graph = json.loads((published / "schemaorg-current-https.jsonld").read_text(encoding="utf-8"))["@graph"]
    terms: dict[str, dict[str, Json]] = {term["@id"].removeprefix("schema:"): term for term in graph}

    def told(name: str, key: str) -> list[str]:
        value = terms[name][key]
        return sorted(text.removeprefix("schema:") for text in texts(value))

    for name, parent in RULES["parents"].items():
        assert parent in told(name, "rdfs:subClassOf"), name
    for name, rule in RULES["properties"].items():
        assert rule["on"] == told(name, "schema:domainIncludes"), name
        assert rule["holds"] == told(name, "schema:rangeIncludes"), name
