"""What can be asked of an Article about who said what: `attributions`, `speakers`, `media` and `said_by`."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

import newsfacts
from newsfacts import Article, Attribution, Kind, SourceType, Span, Speaker, Unresolved

TEXT = """\
Pelabuhan Belawan Menunda Kapal Sore
Selasa, 4 Juni 2024 18:10 WIB
Bisnis.com, MEDAN - Pengelola Pelabuhan Belawan menunda empat kapal sore karena gelombang tinggi.
"Gelombang di mulut pelabuhan mencapai tiga meter," kata Kepala Pelabuhan Belawan, Wati Lestari, Selasa (4/6/2024).
Menurut Wati, tiket boleh ditukar tanpa biaya.
Baca juga: Tiket Kapal Bisa Ditukar di Loket
"Kami sudah menunggu sejak subuh," keluh Hendra Gunawan kepada Antara.
Dilansir Reuters, ratusan peti kemas masih tertahan di dermaga timur.
"Yang penting selamat," ujar Wati.
"""
ARTICLE = newsfacts.parse(TEXT)
WATI = Speaker("Wati Lestari", "Kepala Pelabuhan Belawan", SourceType.PERSON)
HENDRA = Speaker("Hendra Gunawan", None, SourceType.PERSON)
REUTERS = Speaker("Reuters", None, SourceType.MEDIUM)


def quotes(attributions: tuple[Attribution, ...]) -> list[str]:
    return [attribution.quote for attribution in attributions]


def with_speakers(*speakers: Speaker | None) -> Article:
    """Return an Article in which each of `speakers` says something."""
    attributions = (
        Attribution(kind=Kind.DIRECT, content=Span(number, number + 1), quote=str(number), speaker=speaker)
        for number, speaker in enumerate(speakers)
    )
    return evolve(newsfacts.parse("Hujan turun di Kota Senja sejak pagi."), attributions=tuple(attributions))


def person(name: str, role: str | None = None) -> Speaker:
    return Speaker(name, role, SourceType.PERSON)


def test_attributions_are_those_of_the_running_text_in_its_order() -> None:
    assert [(each.kind, each.quote, each.speaker) for each in ARTICLE.attributions] == [
        (Kind.DIRECT, "Gelombang di mulut pelabuhan mencapai tiga meter", WATI),
        (Kind.INDIRECT, "tiket boleh ditukar tanpa biaya", WATI),
        (Kind.DIRECT, "Kami sudah menunggu sejak subuh", HENDRA),
        (Kind.INDIRECT, "ratusan peti kemas masih tertahan di dermaga timur", REUTERS),
        (Kind.DIRECT, "Yang penting selamat", WATI),
    ]


def test_positions_lead_to_the_characters() -> None:
    first = ARTICLE.attributions[0]
    assert first.content.of(TEXT) == first.quote
    assert first.cue is not None
    assert first.cue.of(TEXT) == "kata"
    assert first.source is not None
    assert first.source.of(TEXT) == "Wati Lestari"
    assert [TEXT[each.start : each.end] for each in ARTICLE.attributions] == quotes(ARTICLE.attributions)


def test_an_attribution_has_the_date_that_it_prints() -> None:
    assert [each.stated_on for each in ARTICLE.attributions] == [date(2024, 6, 4), None, None, None, None]


def test_an_attribution_has_the_media_that_it_came_through() -> None:
    assert [each.via for each in ARTICLE.attributions] == [(), (), ("Antara",), (), ()]


def test_nothing_said_is_no_attribution() -> None:
    article = newsfacts.parse("Bisnis.com, MEDAN - Empat kapal berangkat dari Pelabuhan Belawan pagi ini.")
    assert (article.attributions, article.speakers, article.media) == ((), (), ())
    assert article.said_by("Wati") == ()


def test_what_stands_outside_the_running_text_is_not_attributed() -> None:
    page = f'{TEXT}Tags: pelabuhan\nBaca juga: "Kapal Aman," Kata Wali Kota\n'
    assert newsfacts.parse(page).attributions == ARTICLE.attributions


def test_a_speaker_is_unresolved_with_a_reason() -> None:
    (said,) = newsfacts.parse('Bisnis.com, MEDAN - "Airnya sudah surut," ujarnya.').attributions
    assert (said.speaker, said.unresolved) == (None, Unresolved.PAGE_BEGINS_IN_THE_MIDDLE)
    assert said.quote == "Airnya sudah surut"


# speakers


def test_speakers_stand_in_order_of_appearance_with_all_they_said() -> None:
    assert [(each.speaker, quotes(each.attributions)) for each in ARTICLE.speakers] == [
        (WATI, [ARTICLE.attributions[index].quote for index in (0, 1, 4)]),
        (HENDRA, ["Kami sudah menunggu sejak subuh"]),
        (REUTERS, ["ratusan peti kemas masih tertahan di dermaga timur"]),
    ]


def test_what_has_no_speaker_is_with_nobody() -> None:
    article = with_speakers(None, WATI, None)
    assert [(each.speaker, quotes(each.attributions)) for each in article.speakers] == [(WATI, ["1"])]


def test_people_of_one_name_and_two_offices_are_two() -> None:
    article = with_speakers(person("Sri", "camat"), person("Sri", "lurah"), person("Sri", "camat"))
    assert [len(each.attributions) for each in article.speakers] == [2, 1]


def test_speakers_are_worked_out_once() -> None:
    assert ARTICLE.speakers is ARTICLE.speakers


# media


def test_media_are_intermediaries_and_sources() -> None:
    assert ARTICLE.media == ("Antara", "Reuters")


def test_a_medium_is_named_once_and_where_it_comes_first() -> None:
    said = Attribution(kind=Kind.DIRECT, content=Span(0, 1), quote="a")
    attributions = (
        evolve(said, speaker=WATI, via=("Kompas", "Reuters")),
        evolve(said, speaker=REUTERS, via=("Antara",)),
        evolve(said, via=("Kompas",)),
    )
    assert evolve(ARTICLE, attributions=attributions).media == ("Kompas", "Reuters", "Antara")


@pytest.mark.parametrize("kind", [each for each in SourceType if each is not SourceType.MEDIUM])
def test_no_other_speaker_is_a_medium(kind: SourceType) -> None:
    assert with_speakers(Speaker("Senja", None, kind)).media == ()


# said_by


@pytest.mark.parametrize("name", ["Wati", "Lestari", "wati lestari", "WATI LESTARI", "Lestari Wati", "  Wati\n"])
def test_said_by_takes_whole_words_of_the_name_in_any_case(name: str) -> None:
    assert quotes(ARTICLE.said_by(name)) == [ARTICLE.attributions[index].quote for index in (0, 1, 4)]


@pytest.mark.parametrize("name", ["", " ", "Wat", "Kepala", "Wati Gunawan", "Wati Lestari Dewi", "unknown", "None"])
def test_said_by_takes_nothing_else(name: str) -> None:
    assert ARTICLE.said_by(name) == ()


def test_said_by_leaves_out_what_has_no_speaker() -> None:
    assert quotes(with_speakers(None, WATI, None).said_by("Wati")) == ["1"]


def test_said_by_finds_all_who_have_the_name() -> None:
    article = with_speakers(person("Sri Ayu"), person("Bayu"), person("Sri Rahayu"))
    assert quotes(article.said_by("sri")) == ["0", "2"]
    assert quotes(article.said_by("ayu")) == ["0"]


def test_said_by_finds_institutions_and_media() -> None:
    assert quotes(ARTICLE.said_by("reuters")) == ["ratusan peti kemas masih tertahan di dermaga timur"]
