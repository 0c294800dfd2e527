"""Articles as dictionaries: what is written, that it comes back equal, and that nothing else is let in."""

from __future__ import annotations

import copy
import json
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import cattrs
import pytest
from attrs import evolve, fields, frozen
from cattrs.errors import ClassValidationError
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.errors import SchemaVersionError, SerializationError
from newsfacts.model import (
    SCHEMA_VERSION,
    Article,
    Attribution,
    Dateline,
    Finding,
    FindingKind,
    Image,
    Kind,
    Outlet,
    Page,
    PageLink,
    Pagination,
    Place,
    Provenance,
    Role,
    Segment,
    SourceType,
    Speaker,
    Unresolved,
)
from newsfacts.serialization import configure_converter, from_dict, make_converter, to_dict
from newsfacts.spans import Span

WIB = timezone(timedelta(hours=7), "WIB")
TEXT = "Harga Cabai Naik\nTRIBUNSENJA.COM, SENJA - Harga cabai naik.\nBaca juga: Panen Raya\n"
ARTICLE = Article(
    text=TEXT,
    segments=(
        Segment(Role.HEADLINE, 0, 16),
        Segment(Role.BLANK, 16, 17),
        Segment(Role.DATELINE, 17, 42),
        Segment(Role.BODY, 42, 59),
        Segment(Role.BLANK, 59, 60),
        Segment(Role.RELATED, 60, 81),
        Segment(Role.BLANK, 81, 82),
    ),
    url="https://senja.example/2024/05/14/harga-cabai",
    outlet=Outlet("tribun", "TRIBUNSENJA.COM"),
    language="id",
    headline="Harga Cabai Naik",
    kicker="Pangan",
    section="Ekonomi",
    summary="Pedagang menaikkan harga.",
    authors=("Ratna Wibisono", "tia"),
    editors=("Damar Prakoso",),
    date_published=datetime(2024, 5, 14, 7, 14, tzinfo=WIB),
    date_modified=datetime(2024, 5, 14, 9, 0),  # noqa: DTZ001 (a page that states no zone)
    page_date=date(2025, 1, 3),
    dateline=Dateline(
        "TRIBUNSENJA.COM, SENJA", "TRIBUNSENJA.COM", "SENJA", 17, 39, Place("Senja", "ID", "ID-JB", "Asia/Jakarta")
    ),
    images=(Image("Pedagang cabai.", "Antara"), Image(None, "AFP")),
    sources=("Kabar Senja",),
    related=("Panen Raya",),
    subheadings=("Stok Aman",),
    tags=("cabai", "pasar"),
    attributions=(
        Attribution(
            kind=Kind.INDIRECT,
            content=Span(42, 58),
            quote="Harga cabai naik",
            cue=Span(60, 64),
            source=Span(71, 76),
            speaker=Speaker("Sari Ayu", "Ketua Paguyuban", SourceType.PERSON),
            via=("Antara", "Reuters"),
            stated_on=date(2024, 5, 13),
            rule="according-to",
        ),
        Attribution(
            kind=Kind.DIRECT,
            content=Span(48, 53),
            quote="cabai",
            rule="quotation-alone",
            unresolved=Unresolved.QUOTATION_WITHOUT_CUE,
        ),
    ),
    pagination=Pagination(1, 2, (PageLink("https://senja.example/2024/05/14/harga-cabai?page=2", 2),)),
    pages=(Page(1, 0, 39, "https://senja.example/2024/05/14/harga-cabai"),),
    warnings=(Finding(FindingKind.OUTLET_MISMATCH, "the URL names another outlet", 17, 32),),
    provenance=(
        Provenance("headline", (Span(0, 16),)),
        Provenance("related", (Span(60, 64), Span(71, 81))),
        Provenance("url", (), "canonical"),
    ),
)
BARE = Article(text="Hujan.", segments=(Segment(Role.BODY, 0, 6),))


def written() -> dict[str, object]:
    """Return what ARTICLE is as JSON, anew for each test to break."""
    data: dict[str, object] = json.loads(json.dumps(to_dict(ARTICLE)))
    return data


def problems(data: object) -> list[str]:
    """Return why `data` is refused."""
    with pytest.raises(SerializationError) as caught:
        from_dict(data)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    return list(caught.value.problems)


def test_dictionary_has_every_field_and_opens_with_the_schema_version() -> None:
    data = to_dict(ARTICLE)
    assert next(iter(data)) == "schema_version"
    assert data["schema_version"] == SCHEMA_VERSION
    assert set(data) == {"schema_version", "origins"} | {field.name for field in fields(Article)}


def test_values_are_written_as_documented() -> None:
    data = to_dict(ARTICLE)
    del data["segments"]
    assert data == {
        "schema_version": 1,
        "text": TEXT,
        "url": "https://senja.example/2024/05/14/harga-cabai",
        "outlet": {"family": "tribun", "brand": "TRIBUNSENJA.COM"},
        "language": "id",
        "headline": "Harga Cabai Naik",
        "kicker": "Pangan",
        "section": "Ekonomi",
        "summary": "Pedagang menaikkan harga.",
        "authors": ["Ratna Wibisono", "tia"],
        "editors": ["Damar Prakoso"],
        "date_published": "2024-05-14T07:14:00+07:00",
        "date_modified": "2024-05-14T09:00:00",
        "page_date": "2025-01-03",
        "dateline": {
            "raw": "TRIBUNSENJA.COM, SENJA",
            "outlet": "TRIBUNSENJA.COM",
            "place": "SENJA",
            "start": 17,
            "end": 39,
            "location": {"name": "Senja", "country": "ID", "subdivision": "ID-JB", "timezone": "Asia/Jakarta"},
        },
        "images": [{"caption": "Pedagang cabai.", "credit": "Antara"}, {"caption": None, "credit": "AFP"}],
        "sources": ["Kabar Senja"],
        "related": ["Panen Raya"],
        "subheadings": ["Stok Aman"],
        "tags": ["cabai", "pasar"],
        "attributions": [
            {
                "kind": "indirect",
                "content": {"start": 42, "end": 58},
                "quote": "Harga cabai naik",
                "cue": {"start": 60, "end": 64},
                "source": {"start": 71, "end": 76},
                "speaker": {"name": "Sari Ayu", "role": "Ketua Paguyuban", "type": "person"},
                "via": ["Antara", "Reuters"],
                "stated_on": "2024-05-13",
                "rule": "according-to",
                "unresolved": None,
            },
            {
                "kind": "direct",
                "content": {"start": 48, "end": 53},
                "quote": "cabai",
                "cue": None,
                "source": None,
                "speaker": None,
                "via": [],
                "stated_on": None,
                "rule": "quotation-alone",
                "unresolved": "quotation_without_cue",
            },
        ],
        "pagination": {
            "page": 1,
            "pages": 2,
            "links": [{"url": "https://senja.example/2024/05/14/harga-cabai?page=2", "page": 2}],
        },
        "pages": [{"number": 1, "start": 0, "end": 39, "url": "https://senja.example/2024/05/14/harga-cabai"}],
        "warnings": [
            {"kind": "outlet_mismatch", "message": "the URL names another outlet", "start": 17, "end": 32},
        ],
        "provenance": {
            "headline": [{"start": 0, "end": 16}],
            "related": [{"start": 60, "end": 64}, {"start": 71, "end": 81}],
        },
        "origins": {"url": "canonical"},
    }


def test_absent_facts_are_none_and_empty_lists() -> None:
    data = to_dict(BARE)
    assert data.pop("segments") == [{"role": "body", "start": 0, "end": 6}]
    assert {key for key, value in data.items() if value == []} == {
        *(
            "authors",
            "editors",
            "images",
            "sources",
            "related",
            "subheadings",
            "tags",
            "attributions",
            "warnings",
            "pages",
        ),
    }
    assert {key for key, value in data.items() if value is None} == {
        *("url", "outlet", "language", "headline", "kicker", "section", "summary"),
        *("date_published", "date_modified", "page_date", "dateline", "pagination"),
    }


def test_result_is_made_of_json_types_alone() -> None:
    # The representations are compared because a tuple, a StrEnum or a subclass would show there.
    assert repr(json.loads(json.dumps(to_dict(ARTICLE)))) == repr(to_dict(ARTICLE))


@pytest.mark.parametrize("article", [ARTICLE, BARE], ids=["full", "bare"])
def test_article_comes_back_equal(article: Article) -> None:
    assert from_dict(to_dict(article)) == article
    assert from_dict(json.loads(json.dumps(to_dict(article)))) == article
    assert from_dict(json.loads(json.dumps(to_dict(article), ensure_ascii=False))) == article


@pytest.mark.parametrize(
    "moment",
    [
        date(2024, 5, 14),
        datetime(2024, 5, 14),  # noqa: DTZ001
        datetime(2024, 5, 14, 7, 14, 30, 5),  # noqa: DTZ001
        datetime(2024, 5, 14, tzinfo=UTC),
        datetime(2024, 5, 14, 7, 14, tzinfo=WIB),
        datetime(2024, 5, 14, 7, 14, tzinfo=ZoneInfo("Asia/Makassar")),
        datetime(2024, 5, 14, 7, 14, tzinfo=timezone(-timedelta(hours=3, minutes=30))),
        date.min,
        datetime(9999, 12, 31, 23, 59, 59),  # noqa: DTZ001
    ],
)
def test_dates_times_and_zones_stay_what_they_are(moment: datetime | date) -> None:
    again = from_dict(to_dict(evolve(BARE, date_published=moment))).date_published
    assert again == moment
    assert type(again) is type(moment)
    if isinstance(moment, datetime) and isinstance(again, datetime):
        assert again.utcoffset() == moment.utcoffset()


strings = st.text(st.characters())
moments = st.dates() | st.datetimes(timezones=st.none() | st.just(WIB))


@given(text=strings, words=st.lists(strings), moment=moments, day=st.dates(), cut=st.integers(1, 5))
def test_any_article_comes_back_equal(
    text: str, words: list[str], moment: datetime | date, day: date, cut: int
) -> None:
    bounds = [*range(0, len(text), cut), len(text)]
    article = Article(
        text=text,
        segments=tuple(Segment(Role.BODY, start, end) for start, end in pairwise(bounds)),
        headline=text,
        authors=tuple(words),
        images=tuple(Image(word, None) for word in words),
        date_published=moment,
        page_date=day,
    )
    assert from_dict(to_dict(article)) == article


def test_keys_of_later_releases_are_ignored_at_every_level() -> None:
    data = json.loads(json.dumps(to_dict(ARTICLE)))
    for place in (data, data["outlet"], data["dateline"], data["dateline"]["location"], data["images"][0]):
        place["later"] = {"anything": [1]}
    for place in (data["segments"][0], data["warnings"][0], data["provenance"]["headline"][0]):
        place["later"] = True
    said = data["attributions"][0]
    for place in (said, said["content"], said["cue"], said["speaker"]):
        place["later"] = 1
    assert from_dict(data) == ARTICLE


def test_missing_keys_take_the_defaults() -> None:
    data = {"schema_version": 1, "text": "Hujan.", "segments": [{"role": "body", "start": 0, "end": 6}]}
    assert from_dict(data) == BARE


def test_tuples_are_as_good_as_lists() -> None:
    assert from_dict({**to_dict(BARE), "authors": ("tia",)}).authors == ("tia",)


def test_reading_leaves_the_dictionary_as_it_was() -> None:
    data = written()
    before = copy.deepcopy(data)
    from_dict(data)
    assert data == before


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"text": None}, "$.text: expected a string, not None"),
        ({"url": 3}, "$.url: expected a string, not 3"),
        ({"authors": "abc"}, "$.authors: expected a list, not 'abc'"),
        ({"authors": None}, "$.authors: expected a list, not None"),
        ({"authors": {"a": 1}}, "$.authors: expected a list, not {'a': 1}"),
        ({"authors": ["tia", 3]}, "$.authors[1]: expected a string, not 3"),
        ({"outlet": "tribun"}, "$.outlet: expected a dictionary, not 'tribun'"),
        ({"outlet": {"brand": "X"}}, "$.outlet.family: required, but missing"),
        ({"images": [{"caption": 1, "credit": None}]}, "$.images[0].caption: expected a string, not 1"),
        ({"page_date": 20240514}, "$.page_date: expected a date such as '2023-09-14', not 20240514"),
        ({"attributions": None}, "$.attributions: expected a list, not None"),
        ({"attributions": ["Hujan"]}, "$.attributions[0]: expected a dictionary, not 'Hujan'"),
        ({"provenance": []}, "$.provenance: expected a dictionary, not []"),
        ({"provenance": {"headline": {"start": 0}}}, "$.provenance['headline']: expected a list, not {'start': 0}"),
        ({"provenance": {3: []}}, "$.provenance[3]: expected a string, not 3"),
        ({"origins": []}, "$.origins: expected a dictionary, not []"),
        ({"origins": {"url": 3}}, "$.origins['url']: expected a string, not 3"),
    ],
)  # fmt: skip
def test_wrong_types_are_refused_with_their_path(change: dict[str, object], problem: str) -> None:
    assert problems({**written(), **change}) == [problem]


@pytest.mark.parametrize("number", ["0", 0.0, True, None, [0]])
def test_only_integers_are_positions(number: object) -> None:
    segment = {"role": "body", "start": 0, "end": number}
    assert problems({**to_dict(BARE), "segments": [segment]}) == [
        f"$.segments[0].end: expected an integer, not {number!r}"
    ]


@pytest.mark.parametrize("role", ["paragraph", "BODY", "", None, 3, ["body"]])
def test_unknown_roles_are_refused_and_the_known_ones_named(role: object) -> None:
    (problem,) = problems({**to_dict(BARE), "segments": [{"role": role, "start": 0, "end": 6}]})
    assert problem.startswith("$.segments[0].role: expected one of section, kicker, headline, ")
    assert problem.endswith(f", blank, not {role!r}")


@pytest.mark.parametrize(
    "moment",
    [
        *(
            "",
            "kemarin",
            "20240514",
            "2024-W20-2",
            "2024-02-30",
            "2024-05-14 07:14:00",
            "2024-05-14T",
            "2024-05-14T24:00",
        ),
        0,
    ],
)
def test_other_ways_to_write_a_date_are_refused(moment: object) -> None:
    (problem,) = problems({**to_dict(BARE), "date_published": moment})
    assert problem.startswith("$.date_published: expected a date or time such as ")
    assert problem.endswith(f", not {moment!r}")


def test_a_page_date_has_no_time() -> None:
    (problem,) = problems({**to_dict(BARE), "page_date": "2024-05-14T07:14:00"})
    assert problem.startswith("$.page_date: expected a date such as ")


def test_every_fault_is_reported() -> None:
    faults = {"authors": 1, "segments": [{"role": "body", "start": "0", "end": 6}, 7], "dateline": {"later": 1}}
    assert problems({**written(), **faults}) == [
        "$.segments[0].start: expected an integer, not '0'",
        "$.segments[1]: expected a dictionary, not 7",
        "$.authors: expected a list, not 1",
        *(f"$.dateline.{key}: required, but missing" for key in ("raw", "outlet", "place", "start", "end")),
    ]


def test_a_huge_value_does_not_make_a_huge_message() -> None:
    assert len(problems({**written(), "authors": "abc" * 100_000})[0]) < 100


@pytest.mark.parametrize("data", [None, 3, "{}", [], [("schema_version", 1)]])
def test_what_is_no_dictionary_is_refused(data: object) -> None:
    assert problems(data) == [f"$: expected a dictionary, not {data!r}"]


@pytest.mark.parametrize("version", [0, 2, "1", 1.0, True, None])
def test_other_schema_versions_are_refused(version: object) -> None:
    with pytest.raises(SchemaVersionError) as caught:
        from_dict({**written(), "schema_version": version})
    assert caught.value.found is version


def test_a_missing_schema_version_is_refused_before_anything_else() -> None:
    with pytest.raises(SchemaVersionError):
        from_dict({})


@pytest.mark.parametrize(
    "bounds",
    [
        [],
        [(0, 5)],
        [(0, 7)],
        [(1, 6)],
        [(0, 3), (4, 6)],
        [(0, 4), (3, 6)],
        [(0, 6), (6, 6)],
        [(3, 6), (0, 3)],
        [(-1, 6)],
    ],
)
def test_segments_have_to_partition_the_text(bounds: list[tuple[int, int]]) -> None:
    segments = [{"role": "body", "start": start, "end": end} for start, end in bounds]
    (problem,) = problems({**to_dict(BARE), "segments": segments})
    assert problem.startswith("$.segments: segments ")


@pytest.mark.parametrize(("start", "end"), [(0, 83), (-1, 3), (3, 3), (5, 2), (82, 90)])
def test_positions_outside_the_text_are_refused_with_their_path(start: int, end: int) -> None:
    data = json.loads(json.dumps(to_dict(ARTICLE)))
    for piece in (data["dateline"], data["warnings"][0]):
        piece.update(start=start, end=end)
    reason = f"positions {start} to {end} are not in the text, which has 82 code points"
    assert problems(data) == [f"$.dateline: {reason}", f"$.warnings[0]: {reason}"]


def test_dictionary_without_origins_is_read() -> None:
    data = written()
    del data["origins"]
    assert from_dict(data).origin("url") is None
    assert from_dict(data).where("headline") == ARTICLE.where("headline")


def test_spans_outside_the_text_are_refused_with_their_path() -> None:
    data = {**written(), "provenance": {"related": [{"start": 0, "end": 1}, {"start": 0, "end": 83}]}}
    assert problems(data) == [
        "$.provenance['related'][1]: positions 0 to 83 are not in the text, which has 82 code points"
    ]
    data = {**written(), "provenance": {"related": [{"start": 4, "end": 4}]}}
    (problem,) = problems(data)
    assert problem.startswith("$.provenance['related'][0]: a span runs from ")


SAID: dict[str, object] = {"kind": "direct", "content": {"start": 0, "end": 5}, "quote": "Hujan"}


def test_missing_keys_of_an_attribution_take_the_defaults() -> None:
    (attribution,) = from_dict({**to_dict(BARE), "attributions": [SAID]}).attributions
    assert attribution == Attribution(kind=Kind.DIRECT, content=Span(0, 5), quote="Hujan")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"kind": "said"}, ".kind: expected one of direct, indirect, mixed, not 'said'"),
        ({"content": None}, ".content: expected a dictionary, not None"),
        ({"quote": None}, ".quote: expected a string, not None"),
        ({"cue": [6, 7]}, ".cue: expected a dictionary, not [6, 7]"),
        ({"source": {"start": 1}}, ".source.end: required, but missing"),
        ({"speaker": "Sari Ayu"}, ".speaker: expected a dictionary, not 'Sari Ayu'"),
        ({"speaker": {"name": "Sari", "role": None}}, ".speaker.type: required, but missing"),
        ({"speaker": {"name": "Sari", "role": 1, "type": "person"}}, ".speaker.role: expected a string, not 1"),
        (
            {"speaker": {"name": "Sari", "role": None, "type": "bird"}},
            ".speaker.type: expected one of person, organisation, medium, document, group, anonymous, not 'bird'",
        ),
        ({"via": "Antara"}, ".via: expected a list, not 'Antara'"),
        ({"via": [None]}, ".via[0]: expected a string, not None"),
        ({"stated_on": "kemarin"}, ".stated_on: expected a date such as '2023-09-14', not 'kemarin'"),
        ({"rule": None}, ".rule: expected a string, not None"),
        (
            {"unresolved": "shy"},
            f".unresolved: expected one of {', '.join(Unresolved)}, not 'shy'",
        ),
    ],
)
def test_faults_of_an_attribution_are_refused_with_their_path(change: dict[str, object], problem: str) -> None:
    assert problems({**to_dict(BARE), "attributions": [SAID, {**SAID, **change}]}) == [f"$.attributions[1]{problem}"]


def test_an_attribution_needs_kind_content_and_quote() -> None:
    nothing: dict[str, object] = {}
    assert problems({**to_dict(BARE), "attributions": [nothing]}) == [
        f"$.attributions[0].{key}: required, but missing" for key in ("kind", "content", "quote")
    ]


@pytest.mark.parametrize("name", ["content", "cue", "source"])
def test_positions_of_attributions_have_to_be_in_the_text(name: str) -> None:
    beyond = {**SAID, name: {"start": 2, "end": 7}}
    assert problems({**to_dict(BARE), "attributions": [SAID, beyond]}) == [
        f"$.attributions[1].{name}: positions 2 to 7 are not in the text, which has 6 code points"
    ]
    for start, end in ((-1, 3), (3, 3), (5, 2)):
        (problem,) = problems({**to_dict(BARE), "attributions": [{**SAID, name: {"start": start, "end": end}}]})
        assert problem.startswith(f"$.attributions[0].{name}: a span runs from ")


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("type_", SourceType)
@pytest.mark.parametrize("why", Unresolved)
def test_every_kind_of_attribution_comes_back_equal(kind: Kind, type_: SourceType, why: Unresolved) -> None:
    content = Span(0, 5)
    known = Attribution(kind=kind, content=content, quote="Hujan", speaker=Speaker("Sari", None, type_))
    unknown = Attribution(kind=kind, content=content, quote="Hujan", unresolved=why)
    article = evolve(BARE, attributions=(known, unknown))
    again = from_dict(json.loads(json.dumps(to_dict(article))))
    assert again == article
    assert repr(again.attributions[0].speaker) == repr(known.speaker)  # a member of its enumeration, no string
    assert again.attributions[1].unresolved is why


@pytest.mark.parametrize("value", [None, "Hujan.", to_dict(BARE)])
def test_only_articles_are_written(value: object) -> None:
    with pytest.raises(TypeError, match=r"expected an Article, as parse\(\) returns it, not "):
        to_dict(value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@frozen
class Row:
    """A class of a user's own, with an Article in it and values that cattrs coerces."""

    article: Article
    count: int = 0
    tags: tuple[str, ...] = ()


def test_converter_of_ours_reads_and_writes_the_model() -> None:
    converter = make_converter()
    assert converter.unstructure(ARTICLE) == to_dict(ARTICLE)
    assert converter.structure(written(), Article) == ARTICLE
    assert converter.unstructure([Span(1, 2), Role.BODY]) == [{"start": 1, "end": 2}, "body"]
    assert converter.structure({"start": 1, "end": 2}, Span) == Span(1, 2)
    assert converter.unstructure(ARTICLE.attributions[0]) == written()["attributions"][0]  # type: ignore[index]
    assert converter.structure(SAID, Attribution) == Attribution(kind=Kind.DIRECT, content=Span(0, 5), quote="Hujan")
    assert converter.unstructure(Speaker("warga", None, SourceType.GROUP))["type"] == "group"
    assert make_converter() is not converter


@pytest.mark.parametrize(
    "converter",
    [
        cattrs.Converter(),
        cattrs.BaseConverter(),
        cattrs.Converter(detailed_validation=False, forbid_extra_keys=True, omit_if_default=True),
        cattrs.Converter(unstruct_strat=cattrs.UnstructureStrategy.AS_TUPLE),
    ],
    ids=["plain", "base", "opinionated", "tuples"],
)
def test_article_is_written_the_same_by_every_configured_converter(converter: cattrs.BaseConverter) -> None:
    configure_converter(converter)
    assert converter.unstructure(ARTICLE) == to_dict(ARTICLE)
    assert converter.structure({**written(), "later": 1}, Article) == ARTICLE


def test_configuring_leaves_everything_else_to_the_converter() -> None:
    converter = cattrs.Converter()
    converter.register_unstructure_hook(date, lambda day: day.toordinal())
    configure_converter(converter)
    data = {**converter.unstructure(Row(ARTICLE, 3, ("a",))), "count": "3", "tags": "ab"}
    assert data["article"] == to_dict(ARTICLE)
    assert converter.structure(data, Row) == Row(ARTICLE, 3, ("a", "b"))
    assert converter.unstructure(date(1, 1, 2)) == 2


def test_faults_inside_a_users_class_keep_their_whole_path() -> None:
    converter = make_converter()
    segments = [{"role": "body", "start": 0, "end": "6"}]
    with pytest.raises(ClassValidationError) as caught:
        converter.structure({"article": {**to_dict(BARE), "segments": segments}}, Row)
    assert cattrs.transform_error(caught.value) == [
        "invalid value for type, expected int @ $.article.segments[0].end"
    ]  # fmt: skip


def test_the_global_converter_stays_as_it_was() -> None:
    to_dict(ARTICLE)
    configure_converter(make_converter())
    assert cattrs.unstructure(Span(1, 2)) == {"start": 1, "end": 2}
    assert cattrs.structure({"start": "1", "end": "2"}, Span) == Span(1, 2)
    assert cattrs.structure("abc", tuple[str, ...]) == ("a", "b", "c")
    assert "schema_version" not in cattrs.unstructure(BARE)
