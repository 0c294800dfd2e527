"""The Article and its pieces as values: frozen, slotted, hashable, picklable, and what can be asked of them."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from attrs import AttrsInstance, evolve, fields, has
from attrs.exceptions import FrozenInstanceError

import newsfacts
from newsfacts import (
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
    Span,
    SpanError,
    Speaker,
    Statements,
    Unresolved,
    model,
)

if TYPE_CHECKING:
    from enum import StrEnum

TITLE = "Petambak Garam Menanti Kemarau"
TEXT = f"{TITLE}\nBisnis.com, SENJA — Panen garam naik.\nBaca juga: Harga Ikan\nStok aman."
ARTICLE = newsfacts.parse(TEXT)
SPEAKER = Speaker("Rini Utami", "Bupati Senja", SourceType.PERSON)
ATTRIBUTION = Attribution(
    kind=Kind.DIRECT,
    content=Span(49, 66),
    quote="Panen garam naik",
    cue=Span(67, 71),
    source=Span(72, 82),
    speaker=SPEAKER,
    via=("Antara", "Reuters"),
    stated_on=date(2024, 6, 3),
    rule="quotation-cue",
)
UNRESOLVED = evolve(ATTRIBUTION, source=None, speaker=None, unresolved=Unresolved.SPEAKER_NOT_NAMED)
VALUES = [
    Span(2, 5),
    Segment(Role.BODY, 0, 12),
    Finding(FindingKind.IMPOSSIBLE_DATE, "no calendar has it", 4, 20),
    Place("Senja", "ID", "ID-JB", "Asia/Jakarta"),
    Dateline("Bisnis.com, SENJA", "Bisnis.com", "SENJA", 12, 29),
    Image("Petambak garam.", "Antara"),
    Outlet("bisnis", "Bisnis.com"),
    Provenance("headline", (Span(0, 11),)),
    PageLink("https://senja.example/harga-cabai?page=2", 2),
    Pagination(1, 2, (PageLink("https://senja.example/cabai?page=2", 2),)),
    Page(2, 60, 120, "https://senja.example/harga-cabai?page=2"),
    SPEAKER,
    ATTRIBUTION,
    Statements(SPEAKER, (ATTRIBUTION,)),
    ARTICLE,
]


def article(text: str, *pieces: tuple[Role, str]) -> Article:
    """Return an Article whose segments are `pieces`: role and characters, in order."""
    segments: list[Segment] = []
    position = 0
    for role, words in pieces:
        start = text.index(words, position)
        position = start + len(words)
        segments.append(Segment(role, start, position))
    return Article(text=text, segments=tuple(segments))


@pytest.fixture(params=VALUES, ids=lambda value: type(value).__name__)
def value(request: pytest.FixtureRequest) -> AttrsInstance:
    param: AttrsInstance = request.param
    return param


def test_every_class_of_the_model_is_tried_here() -> None:
    classes = {member for name in model.__all__ if has(member := getattr(model, name))}
    assert classes | {Span} == {type(value) for value in VALUES}


def test_value_is_slotted(value: object) -> None:
    assert not hasattr(value, "__dict__")


def test_value_cannot_be_changed(value: AttrsInstance) -> None:
    for name in [*(attribute.name for attribute in fields(type(value))), "colour"]:
        with pytest.raises((FrozenInstanceError, AttributeError)):
            setattr(value, name, 1)


def test_value_is_hashable_and_equal_to_its_copies(value: object) -> None:
    for twin in (copy.copy(value), copy.deepcopy(value)):
        assert twin == value
        assert hash(twin) == hash(value)
    assert value != object()


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_value_survives_pickling(value: object, protocol: int) -> None:
    back = pickle.loads(pickle.dumps(value, protocol))  # noqa: S301  # our own bytes
    assert back == value
    assert repr(back) == repr(value)


def test_what_was_computed_is_not_pickled() -> None:
    fresh = newsfacts.parse(TEXT)
    before = pickle.dumps(fresh)
    assert fresh.body
    assert fresh.removed
    assert pickle.dumps(fresh) == before
    assert pickle.loads(before).body == fresh.body  # noqa: S301  # our own bytes


def test_value_is_short_in_a_session(value: object) -> None:
    if not isinstance(value, Statements):  # as long as its speaker and its attributions
        assert len(repr(value)) <= 100
    assert "\n" not in repr(value)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Span(2, 5), "Span(2, 5)"),
        (Segment(Role.BODY, 0, 12), "<body 0:12>"),
        (Finding(FindingKind.OUTLET_MISMATCH, "a mirror", 0, 9), "<Finding outlet_mismatch 0:9>"),
        (Dateline("PR SENJA", "PR SENJA", None, 0, 8), "Dateline('PR SENJA')"),
        (ARTICLE, "<Article 'Petambak Garam Menanti Kemarau' bisnis, no date>"),
        (
            evolve(ARTICLE, outlet=None, date_published=date(2024, 5, 1)),
            "<Article 'Petambak Garam Menanti Kemarau' no outlet, 2024-05-01>",
        ),
        (
            evolve(ARTICLE, date_published=datetime(2024, 5, 1, 23, 0, tzinfo=UTC)),
            "<Article 'Petambak Garam Menanti Kemarau' bisnis, 2024-05-01>",
        ),
        (evolve(ARTICLE, headline=None), "<Article 'Panen garam naik. Stok aman.' bisnis, no date>"),
        (Article(text=" ", segments=(Segment(Role.BLANK, 0, 1),)), "<Article '' no outlet, no date>"),
        (ATTRIBUTION, "<direct 'Rini Utami': 'Panen garam naik'>"),
        (evolve(UNRESOLVED, kind=Kind.MIXED), "<mixed 'unknown': 'Panen garam naik'>"),
        (
            evolve(ATTRIBUTION, kind=Kind.INDIRECT, quote="panen garam di tambak timur naik tiga kali lipat"),
            "<indirect 'Rini Utami': 'panen garam di tambak timur naik tiga…'>",
        ),
    ],
)
def test_repr_tells_the_essentials(value: object, shown: str) -> None:
    assert " ".join(repr(value).replace("\\n", " ").split()) == shown


def test_long_title_is_cut_between_words() -> None:
    shown = repr(evolve(ARTICLE, headline="Petambak Garam di Kota Senja Menanti Musim Kemarau Panjang"))
    assert shown == "<Article 'Petambak Garam di Kota Senja Menanti…' bisnis, no date>"


@pytest.mark.parametrize(
    ("outlet", "shown"), [(Outlet("tribun", "SURYA.CO.ID"), "SURYA.CO.ID (tribun)"), (Outlet("tribun"), "tribun")]
)
def test_outlet_reads_as_brand_and_family(outlet: Outlet, shown: str) -> None:
    assert str(outlet) == shown


@pytest.mark.parametrize(
    ("speaker", "shown"),
    [(SPEAKER, "Rini Utami (Bupati Senja)"), (Speaker("para petambak", None, SourceType.GROUP), "para petambak")],
)
def test_speaker_reads_as_name_and_role(speaker: Speaker, shown: str) -> None:
    assert str(speaker) == shown


def test_printing_an_article_shows_the_page() -> None:
    assert TITLE in str(ARTICLE)
    assert str(ARTICLE) != repr(ARTICLE)


def test_articles_of_other_texts_differ() -> None:
    assert newsfacts.parse(TEXT) == ARTICLE
    assert newsfacts.parse(TEXT, url="https://senja.example/x") != ARTICLE
    assert evolve(ARTICLE, headline="Panen Ikan") != ARTICLE
    assert len({ARTICLE, newsfacts.parse(TEXT), newsfacts.parse(f"{TEXT} ")}) == 2


@pytest.mark.parametrize("member", [*Role, *FindingKind, *Kind, *SourceType, *Unresolved])
def test_member_of_an_enumeration_is_its_name(member: StrEnum) -> None:
    assert member == member.name.lower()
    assert type(member)(str(member)) is member


# Spans


def test_span_unpacks_to_its_ends() -> None:
    start, end = Span(2, 5)
    assert (start, end, len(Span(2, 5))) == (2, 5, 3)
    assert "Jakarta"[slice(*Span(2, 5))] == Span(2, 5).of("Jakarta") == "kar"


def test_spans_sort_in_text_order() -> None:
    assert sorted([Span(3, 4), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(3, 4)]
    assert Span(0, 2) < Span(0, 9) < Span(3, 4)


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (5, 2), (-3, -1), (0, 0)])
def test_span_that_no_text_has_is_refused(start: int, end: int) -> None:
    with pytest.raises(SpanError, match=f"not from {start} to {end}"):
        Span(start, end)


def test_span_beyond_the_text_is_refused() -> None:
    assert Span(0, 5).of("Senja") == "Senja"
    with pytest.raises(SpanError, match=r"Span\(0, 6\) ends after the text, which has 5 code points"):
        Span(0, 6).of("Senja")


@pytest.mark.parametrize("value", [value for value in VALUES if isinstance(value, Segment | Finding | Dateline)])
def test_piece_with_positions_has_a_span(value: Segment | Finding | Dateline) -> None:
    assert value.span == Span(value.start, value.end)


def test_attribution_stands_where_its_content_does() -> None:
    assert Span(ATTRIBUTION.start, ATTRIBUTION.end) == ATTRIBUTION.content


# Segments


@pytest.mark.parametrize(
    ("segments", "fault"),
    [
        ((), "segments end at 0, the text at 6"),
        (((0, 5),), "segments end at 5, the text at 6"),
        (((0, 7),), "segments end at 7, the text at 6"),
        (((1, 6),), "<body 1:6> stands where one that starts at 0 belongs"),
        (((0, 3), (4, 6)), "<body 4:6> stands where one that starts at 3 belongs"),
        (((0, 4), (3, 6)), "<body 3:6> stands where one that starts at 4 belongs"),
        (((0, 3), (3, 3), (3, 6)), "<body 3:3> stands where one that starts at 3 belongs"),
        (((0, 6), (6, 2)), "<body 6:2> stands where one that starts at 6 belongs"),
        (((3, 6), (0, 3)), "<body 3:6> stands where one that starts at 0 belongs"),
    ],
)
def test_segments_that_lose_or_double_characters_are_refused(segments: tuple[tuple[int, int], ...], fault: str) -> None:
    with pytest.raises(SpanError, match=fault):
        Article(text="Hujan.", segments=tuple(Segment(Role.BODY, start, end) for start, end in segments))


def test_segments_of_one_role_or_several() -> None:
    assert [ARTICLE.quote(segment) for segment in ARTICLE.segments_of(Role.HEADLINE)] == [TITLE]
    assert [segment.role for segment in ARTICLE.segments_of(Role.RELATED, Role.HEADLINE)] == ["headline", "related"]
    assert ARTICLE.segments_of(Role.FOOTER) == ()
    assert ARTICLE.segments_of() == ()


def test_removed_is_everything_but_the_story() -> None:
    page = article(
        "Menu\nHujan turun.\nStok Aman\nJalan licin.\n***",
        (Role.NAVIGATION, "Menu"),
        (Role.BLANK, "\n"),
        (Role.BODY, "Hujan turun."),
        (Role.BLANK, "\n"),
        (Role.SUBHEADING, "Stok Aman"),
        (Role.BLANK, "\n"),
        (Role.BODY, "Jalan licin."),
        (Role.BLANK, "\n"),
        (Role.END_CREDIT, "***"),
    )
    assert [page.quote(segment) for segment in page.removed] == ["Menu", "***"]


# The running text


def test_paragraphs_are_lines() -> None:
    page = article(
        "Hujan turun.\nJalan licin.", (Role.BODY, "Hujan turun."), (Role.BLANK, "\n"), (Role.BODY, "Jalan licin.")
    )
    assert page.paragraphs == ("Hujan turun.", "Jalan licin.")
    assert page.body == "Hujan turun.\n\nJalan licin."


def test_running_text_around_a_link_on_the_same_line_is_one_paragraph() -> None:
    page = article(
        "Hujan turun. Baca juga: Banjir Surut Jalan licin.",
        (Role.BODY, "Hujan turun. "),
        (Role.RELATED, "Baca juga: Banjir Surut"),
        (Role.BODY, " Jalan licin."),
    )
    assert page.paragraphs == ("Hujan turun. Jalan licin.",)


@pytest.mark.parametrize("line_break", ["\n", "\r", "\r\n", "\n\n", " \n "])
@pytest.mark.parametrize(
    ("before", "after", "paragraphs"),
    [
        ("Hujan turun.", "Jalan licin.", ("Hujan turun.", "Jalan licin.")),
        ("Hujan turun.", "jalan licin.", ("Hujan turun.", "jalan licin.")),
        ("Bupati Senja", "Kota Lama", ("Bupati Senja", "Kota Lama")),
        ("Hujan turun,", "Bupati datang.", ("Hujan turun, Bupati datang.",)),
        ("Hujan turun", "dan jalan licin.", ("Hujan turun dan jalan licin.",)),
        ("Hujan turun", ", jalan licin.", ("Hujan turun, jalan licin.",)),
    ],
)
def test_sentence_that_a_link_cut_in_two_is_one_paragraph(
    before: str, after: str, line_break: str, paragraphs: tuple[str, ...]
) -> None:
    page = article(
        f"{before}{line_break}Baca juga: Banjir Surut{line_break}{after}",
        (Role.BODY, before),
        (Role.BLANK, line_break),
        (Role.RELATED, "Baca juga: Banjir Surut"),
        (Role.BLANK, line_break),
        (Role.BODY, after),
    )
    assert page.paragraphs == paragraphs


def test_running_text_is_tidy() -> None:
    page = article("  Kota\u00a0 Sen\u00adja\u200b  basah. ", (Role.BODY, "  Kota\u00a0 Sen\u00adja\u200b  basah. "))
    assert page.body == "Kota Senja basah."
    assert page.quote(page.segments[0]) == page.text


def test_page_without_running_text_has_an_empty_body() -> None:
    page = article("Panen Garam", (Role.HEADLINE, "Panen Garam"))
    assert (page.body, page.paragraphs) == ("", ())


def test_running_text_of_nothing_visible_is_no_paragraph() -> None:
    page = article("Hujan turun. \u200b\n ", (Role.BODY, "Hujan turun."), (Role.BODY, " \u200b"), (Role.BODY, "\n "))
    assert page.paragraphs == ("Hujan turun.",)


# Where it says so


def test_fields_lead_to_their_characters() -> None:
    assert [ARTICLE.quote(span) for span in ARTICLE.where("headline")] == [TITLE]
    assert [ARTICLE.quote(span) for span in ARTICLE.where("dateline")] == ["Bisnis.com, SENJA"]
    assert [ARTICLE.quote(span) for span in ARTICLE.where("related")] == ["Harga Ikan"]


@pytest.mark.parametrize("name", [field.name for field in fields(Article)])
def test_spans_of_any_field_can_be_asked_for(name: str) -> None:
    spans = ARTICLE.where(name)
    assert list(spans) == sorted(spans)


@pytest.mark.parametrize("name", ["titel", "", "body", "where"])
def test_no_other_field_has_spans(name: str) -> None:
    with pytest.raises(AttributeError, match=f"no field '{name}'; its fields are text, segments, url"):
        ARTICLE.where(name)


def test_what_is_not_stated_is_nowhere() -> None:
    assert ARTICLE.where("editors") == ()


def test_quote_takes_whatever_has_positions() -> None:
    assert ARTICLE.dateline is not None
    assert ARTICLE.quote(ARTICLE.dateline) == ARTICLE.dateline.raw
    assert ARTICLE.quote(Span(0, 8)) == "Petambak"
    assert ARTICLE.quote(Segment(Role.HEADLINE, 0, 30)) == TITLE
    assert ARTICLE.quote(Finding(FindingKind.OUTLET_MISMATCH, "", 9, 14)) == "Garam"


@pytest.mark.parametrize("where", [Span(0, 10_000), Segment(Role.BODY, 9_999, 10_000), Segment(Role.BODY, -5, 3)])
def test_quote_of_another_texts_positions_is_refused(where: Span | Segment) -> None:
    with pytest.raises(SpanError):
        ARTICLE.quote(where)
