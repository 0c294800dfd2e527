"""The harness of the example pages says what differs, and never writes an expectation that lost a character."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

import golden
from golden import ExpectationError, Page
from newsfacts import (
    Article,
    Attribution,
    Dateline,
    Finding,
    FindingKind,
    Image,
    Kind,
    Outlet,
    Role,
    Segment,
    SourceType,
    Span,
    Speaker,
)

if TYPE_CHECKING:
    from pathlib import Path

TEXT = 'KOTA SENJA - "Hujan\u00a0turun," kata Rini.\r\nBaca juga: Banjir Surut\r\n'

FACTS = {"dateline": {"raw": "KOTA SENJA", "outlet": None, "place": "KOTA SENJA"}, "related": ["Banjir Surut"]}

SEGMENTS = [
    ["dateline", "KOTA SENJA - "],
    ["body", '"Hujan\u00a0turun," kata Rini.'],
    ["blank", "\r\n"],
    ["related", "Baca juga: Banjir Surut"],
    ["blank", "\r\n"],
]

SAID: dict[str, object] = {
    "kind": "direct",
    "quote": "Hujan\u00a0turun",
    "cue": "kata",
    "source": "Rini",
    "speaker": "Rini",
    "type": "person",
}

EXPECTED: dict[str, object] = {
    "about": "A dateline without outlet.",
    "url": None,
    "outlet": None,
    "language": "id",
    "facts": FACTS,
    "segments": SEGMENTS,
    "attributions": [SAID],
}


def read(text: str, url: str | None = None) -> Article:
    """Read TEXT as EXPECTED says."""
    ends = [text.index("- ") + 2, text.index("\r\n"), text.index("Baca"), text.rindex("\r\n"), len(text)]
    roles = [Role(role) for role, _ in SEGMENTS]
    return Article(
        text=text,
        url=url,
        segments=tuple(map(Segment, roles, [0, *ends], ends)),
        language="id",
        dateline=Dateline("KOTA SENJA", None, "KOTA SENJA", 0, 10),
        related=("Banjir Surut",),
        attributions=(
            Attribution(
                kind=Kind.DIRECT,
                content=Span(14, 25),
                quote="Hujan turun",
                cue=Span(28, 32),
                source=Span(33, 37),
                speaker=Speaker("Rini", None, SourceType.PERSON),
                rule="quotation-cue",
            ),
        ),
    )


def read_as_body(text: str, url: str | None = None) -> Article:
    return Article(text=text, url=url, segments=(Segment(Role.BODY, 0, len(text)),))


@pytest.fixture
def page(tmp_path: Path) -> Page:
    path = tmp_path / "senja" / "dateline.txt"
    path.parent.mkdir()
    path.write_bytes(TEXT.encode())
    path.with_suffix(".json").write_text(json.dumps(EXPECTED), encoding="utf-8")
    return Page(path)


def expect(page: Page, **changes: object) -> None:
    page.json.write_text(json.dumps(EXPECTED | changes), encoding="utf-8")


def test_pages_are_found_with_their_line_ends(page: Page, tmp_path: Path) -> None:
    assert golden.pages(tmp_path) == [page]
    assert page.text == TEXT
    assert str(page) == "senja/dateline"


def test_no_difference_when_everything_was_read(page: Page) -> None:
    golden.check(page.expectation, page.text)
    assert golden.difference(page, read) == ""
    assert golden.attribution_difference(page, read) == ""


def test_difference_shows_roles_and_facts(page: Page) -> None:
    assert golden.difference(page, read_as_body).splitlines() == [
        "--- expected",
        "+++ read",
        "@@ -1,9 +1,3 @@",
        " outlet: None",
        "-language: id",
        "-dateline: {'place': 'KOTA SENJA', 'raw': 'KOTA SENJA'}",
        "-related: 'Banjir Surut'",
        "-      dateline | 'KOTA SENJA - '",
        r"""-          body | '"Hujan\xa0turun," kata Rini.'""",
        r"-         blank | '\r\n'",
        "-       related | 'Baca juga: Banjir Surut'",
        r"-         blank | '\r\n'",
        "+language: None",
        r"""+          body | 'KOTA SENJA - "Hujan\xa0turun," kata Rini.\r\nBaca juga: Banjir Surut\r\n'""",
    ]


def test_attributions_are_compared_by_themselves(page: Page) -> None:
    expect(page, attributions=[SAID | {"role": "warga"}])
    assert golden.difference(page, read) == ""
    assert golden.attribution_difference(page, read).splitlines() == [
        "--- expected",
        "+++ read",
        "@@ -1,7 +1,6 @@",
        "      kind: 'direct'",
        r"     quote: 'Hujan\xa0turun'",
        "       cue: 'kata'",
        "    source: 'Rini'",
        "   speaker: 'Rini'",
        "-     role: 'warga'",
        "      type: 'person'",
    ]


CHANGES: list[dict[str, object]] = [
    {"outlet": {"family": "tribun", "brand": None}},
    {"language": None},
    {"facts": {}},
    {"facts": FACTS | {"headline": "Hujan"}},
    {"warnings": ["weekday_mismatch"]},
    {"segments": [["body", TEXT]]},
]


@pytest.mark.parametrize("changes", CHANGES, ids=str)
def test_every_part_of_the_expectation_counts(page: Page, changes: dict[str, object]) -> None:
    expect(page, **changes)
    assert golden.difference(page, read)


@pytest.mark.parametrize("key", SAID)
def test_every_part_of_an_attribution_counts(page: Page, key: str) -> None:
    expect(page, attributions=[{name: value for name, value in SAID.items() if name != key}])
    assert golden.attribution_difference(page, read)


def test_number_and_order_of_attributions_count(page: Page) -> None:
    for attributions in ([], [SAID, SAID], [SAID | {"via": ["Radio Senja"]}], [SAID | {"stated_on": "2024-05-14"}]):
        expect(page, attributions=attributions)
        assert golden.attribution_difference(page, read)


IMPOSSIBLE: list[tuple[dict[str, object], str]] = [
    ({"fact": {}}, "unknown keys"),
    ({"facts": {"title": "x"}}, "unknown facts"),
    ({"facts": {"authors": []}}, "should not be listed"),
    ({"segments": [["text", TEXT]]}, "unknown roles"),
    ({"warnings": ["odd"]}, "unknown kinds"),
    ({"segments": [["body", TEXT[:-1]]]}, "from character 64 on"),
    ({"segments": [["body", TEXT.replace("\u00a0", " ")]]}, "from character 19 on"),
    ({"segments": [["body", TEXT + " "]]}, "do not join"),
    ({"attributions": [SAID | {"quote": "Hujan turun"}]}, "not in the text: quote"),
    ({"attributions": [SAID | {"cue": "ujar", "source": "Sari"}]}, "not in the text: cue, source"),
    ({"attributions": [SAID, SAID | {"quote": "Hujan"}, SAID | {"quote": "SENJA"}]}, "not in text order: 'SENJA'"),
    ({"attributions": [SAID | {"kind": "quoted"}]}, "unknown kind of attribution"),
    ({"attributions": [SAID | {"type": "somebody"}]}, "unknown type of source"),
    ({"attributions": [SAID | {"stated_on": "14 Mei"}]}, "stated_on is no date"),
    ({"attributions": [SAID | {"stated_on": "20240514"}]}, "stated_on is no date"),
    ({"attributions": [SAID | {"name": "Rini"}]}, r"unknown keys \['name'\]"),
    ({"attributions": [SAID | {"via": [], "role": None}]}, r"not be listed: \['via', 'role'\]"),
    ({"attributions": [{"kind": "direct"}]}, "needs kind and quote"),
]


@pytest.mark.parametrize(("changes", "complaint"), IMPOSSIBLE)
def test_impossible_expectation_is_refused(page: Page, changes: dict[str, object], complaint: str) -> None:
    expect(page, **changes)
    with pytest.raises(ExpectationError, match=complaint):
        golden.check(page.expectation, page.text)


def test_expectation_needs_every_key() -> None:
    missing = ["attributions", "facts", "language", "outlet", "segments", "url"]
    with pytest.raises(ExpectationError, match=re.escape(f"missing keys {missing}")):
        golden.check({"about": "Nothing else."}, TEXT)  # type: ignore[typeddict-item]  # that is the point


def test_rewriting_makes_the_page_pass_and_keeps_what_the_parser_cannot_know(page: Page) -> None:
    expect(page, url="https://example.org/a", facts={}, segments=[["body", TEXT]], attributions=[])
    golden.rewrite(page, read)
    assert golden.difference(page, read) == ""
    assert golden.attribution_difference(page, read) == ""
    assert page.expectation["about"] == EXPECTED["about"]
    assert page.expectation["url"] == "https://example.org/a"


def test_rewriting_fills_an_expectation_that_has_only_about_and_url(page: Page) -> None:
    page.json.write_text('{"about": "New.", "url": null}', encoding="utf-8")
    golden.rewrite(page, read)
    golden.check(page.expectation, page.text)


def test_rewriting_twice_changes_nothing(page: Page) -> None:
    golden.rewrite(page, read)
    once = page.json.read_bytes()
    golden.rewrite(page, read)
    assert page.json.read_bytes() == once


def test_rewriting_leaves_known_failures_alone(page: Page) -> None:
    wrong: dict[str, object] = {
        "facts": {},
        "warnings": ["weekday_mismatch"],
        "segments": [["body", TEXT]],
        "known_failure": "Too hard.",
    }
    expect(page, **wrong, attributions=[])
    golden.rewrite(page, read)
    assert page.expectation == EXPECTED | wrong

    missed: dict[str, object] = {"attributions": [], "known_attribution_failure": "Too hard."}
    expect(page, **missed, language=None)
    golden.rewrite(page, read)
    assert page.expectation == EXPECTED | missed

    expect(page, **wrong, **missed)
    golden.rewrite(page, read)
    assert page.expectation == EXPECTED | wrong | missed


def test_rewritten_segments_and_attributions_have_a_line_each_and_show_what_cannot_be_seen(page: Page) -> None:
    golden.rewrite(page, read)
    written = page.json.read_text(encoding="utf-8").splitlines()
    assert r'    ["body", "\"Hujan\u00a0turun,\" kata Rini."],' in written
    assert (
        r'    {"kind": "direct", "quote": "Hujan\u00a0turun", "cue": "kata", "source": "Rini", "speaker": "Rini", '
        r'"type": "person"}'
    ) in written


def test_page_without_attributions_says_so_on_one_line(page: Page) -> None:
    golden.rewrite(page, lambda text, _: read_as_body(text))
    assert '  "attributions": []' in page.json.read_text(encoding="utf-8").splitlines()


def test_rewriting_refuses_a_reading_that_lost_a_character(page: Page) -> None:
    before = page.json.read_bytes()
    with pytest.raises(ExpectationError, match="do not join"):
        golden.rewrite(page, lambda text, _: read_as_body(text[1:]))
    assert page.json.read_bytes() == before


def test_halves_without_the_other_half_are_found(page: Page, tmp_path: Path) -> None:
    assert golden.strays(tmp_path) == []
    page.json.rename(page.path.with_name("other.json"))
    page.path.with_name("notes.md").touch()
    assert golden.strays(tmp_path) == ["senja/dateline.txt", "senja/notes.md", "senja/other.json"]


def test_facts_are_observed_as_json_has_them() -> None:
    article = Article(
        text="x",
        segments=(Segment(Role.BODY, 0, 1),),
        outlet=Outlet("tribun", "SURYA.CO.ID"),
        authors=("Ratna Dewi",),
        date_published=datetime(2024, 5, 14, 7, 14, tzinfo=timezone(timedelta(hours=7))),
        page_date=date(2024, 5, 15),
        images=(Image("Pelabuhan.", None),),
        warnings=(Finding(FindingKind.IMPOSSIBLE_DATE, "no such day", 0, 1),),
        attributions=(
            Attribution(
                kind=Kind.INDIRECT,
                content=Span(0, 1),
                quote="x",
                speaker=Speaker("Bayu Aji", "nelayan", SourceType.PERSON),
                via=("Radio Senja",),
                stated_on=date(2024, 5, 13),
            ),
        ),
    )
    assert golden.observed(article) == {
        "about": "",
        "url": None,
        "outlet": {"family": "tribun", "brand": "SURYA.CO.ID"},
        "language": None,
        "facts": {
            "authors": ["Ratna Dewi"],
            "date_published": "2024-05-14T07:14:00+07:00",
            "page_date": "2024-05-15",
            "images": [{"caption": "Pelabuhan.", "credit": None}],
        },
        "warnings": ["impossible_date"],
        "segments": [["body", "x"]],
        "attributions": [
            {
                "kind": "indirect",
                "quote": "x",
                "speaker": "Bayu Aji",
                "role": "nelayan",
                "type": "person",
                "via": ["Radio Senja"],
                "stated_on": "2024-05-13",
            },
        ],
    }
