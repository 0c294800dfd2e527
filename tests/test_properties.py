"""What holds for every text: it is read, nothing is lost, and every fact points at the characters that state it."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, reject
from hypothesis import strategies as st

import golden
import newsfacts
from newsfacts import Article, Attribution, Role
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

EXAMPLES = [page.text for page in golden.pages()]

# What pages are made of, glued together in ways that no page is.
FRAGMENTS = (
    "TRIBUNNEWS.COM, JAKARTA - ",
    "Bisnis.com , MEDAN — ",
    "PR DEPOK – ",
    "JagatBisnis.com",
    "Jakarta (ANTARA) - ",
    "Penulis: ",
    "Editor : ",
    "Laporan Wartawan Tribunsenja.com, ",
    "Ratna Wibisono",
    "Baca juga: ",
    "Baca Juga",
    "Berita Terkait",
    "Tayang: Selasa, 10 Juni 2025 08:52 WIB",
    "Jumat, 31 Februari 2024",
    "- 14 Mei 2024, 07:14 WITA",
    "(9/6/2025)",
    " date 2023-09 ",
    "Halaman 2 dari 3",
    "Tags: banjir, pasar",
    "Sumber: Kabar Senja",
    "Foto: Antara/",
    "/Instagram @kota.senja/",
    "ADVERTISEMENT",
    "[Gambas:Video 20detik]",
    "© 2025 Kabar Senja",
    "(rw/dnl)",
    "***",
    '"Airnya sudah surut," kata Ratna. ',
    "“Belum tahu”, ujarnya.",
    "Menurut Bupati Kota Senja, Damar Prakoso, ",
    "Ia mengatakan bahwa ",
    "Sari menambahkan, ",
    " kata dia",
    ", ujar Bayu Aji kepada Antara, Senin (3/6/2024).",
    "Hal itu disampaikan Rini Utami.",
    "dikutip dari Reuters, ",
    "Berdasarkan data BPS, ",
    "pernyataan Kapolres bahwa ",
    '"',
    "“",
    "”",
    ", ",
    ". ",
    "Harga cabai di pasar naik sejak pekan lalu. ",
    "Warga Menunggu Perahu di Dermaga Lama",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\u2028",
    "\x85",
    "\x00",
    "\ufeff",
    "\ud800",
    "🙂",
    "٣/١",
)

any_text = st.text(st.characters())
page_like = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=8), max_size=30).map("".join)


def drop_line(lines: list[str], at: int) -> Sequence[str]:
    return lines[:at] + lines[at + 1 :]


def double_line(lines: list[str], at: int) -> Sequence[str]:
    return lines[: at + 1] + lines[at:]


def glue_lines(lines: list[str], at: int) -> Sequence[str]:
    return [*lines[:at], lines[at].rstrip("\r\n"), *lines[at + 1 :]]


def cut_after(lines: list[str], at: int) -> Sequence[str]:
    return lines[: at + 1]


def reverse_from(lines: list[str], at: int) -> Sequence[str]:
    return lines[at:] + lines[:at][::-1]


def halve_line(lines: list[str], at: int) -> Sequence[str]:
    half = len(lines[at]) // 2
    return [*lines[:at], lines[at][:half], "\n", lines[at][half:], *lines[at + 1 :]]


LINE_CHANGES = (drop_line, double_line, glue_lines, cut_after, reverse_from, halve_line)


def with_crlf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def with_hard_spaces(text: str) -> str:
    return text.replace(" ", "\u00a0")


def with_zero_widths(text: str) -> str:
    return text.replace("a", "a\u200b").replace("-", "\u00ad-")


def misdecoded(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").decode("cp1252", errors="replace")


def flat(text: str) -> str:
    return text.replace("\r", "").replace("\n", "")


CHARACTER_CHANGES = (str.upper, str.lower, with_crlf, with_hard_spaces, with_zero_widths, misdecoded, flat)


@st.composite
def damaged_pages(draw: st.DrawFn) -> str:
    """An example page after what crawlers and converters do to pages."""
    text = draw(st.sampled_from(EXAMPLES))
    for change in draw(st.lists(st.sampled_from(LINE_CHANGES), max_size=4)):
        lines = text.splitlines(keepends=True)
        if lines:
            text = "".join(change(lines, draw(st.integers(0, len(lines) - 1))))
    changes: list[Callable[[str], str]] = draw(st.lists(st.sampled_from(CHARACTER_CHANGES), max_size=2))
    for rewritten in changes:
        text = rewritten(text)
    return text


texts = any_text | page_like | damaged_pages()


def read(text: str) -> Article:
    """Parse `text`; a text without anything to read is another test's concern."""
    try:
        return newsfacts.parse(text)
    except newsfacts.BlankTextError:
        reject()


@given(texts)
@example("\x00")
@example("\ud800")
@example('"')
@example("\u200b")
@example("TRIBUNNEWS.COM, ")
def test_any_text_is_read_without_loss_or_is_blank(text: str) -> None:
    try:
        article = newsfacts.parse(text)
    except newsfacts.BlankTextError:
        assert not any(map(str.isalnum, text))
        return
    assert article.text == text
    assert "".join(map(article.quote, article.segments)) == text


@given(st.text(st.sampled_from(" \t\r\n\u00a0\u2028\x85")))
def test_white_space_is_blank(text: str) -> None:
    with pytest.raises(newsfacts.BlankTextError):
        newsfacts.parse(text)


@given(texts)
def test_blank_segments_are_white_space(text: str) -> None:
    article = read(text)
    for segment in article.segments_of(Role.BLANK):
        assert tidy(article.quote(segment)) == ""


@given(texts)
def test_every_fact_can_be_traced_into_the_text(text: str) -> None:
    article = read(text)
    for name in golden.FACTS:
        spans = article.where(name)
        assert bool(spans) == bool(getattr(article, name)), name
        assert list(spans) == sorted(spans), name
        for span in spans:
            assert article.quote(span).strip(), name
    for finding in article.warnings:
        assert article.quote(finding.span)
    if article.dateline:
        assert article.dateline.raw == tidy(article.quote(article.dateline))


@given(texts)
def test_texts_of_facts_are_tidy(text: str) -> None:
    article = read(text)
    for name in (*golden.TEXTS, *golden.LISTS):
        value: str | tuple[str, ...] | None = getattr(article, name)
        for one in value if isinstance(value, tuple) else (value,):
            assert one is None or (one and one == tidy(one)), name


@given(texts)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read(text) == read(text)


@given(texts)
def test_article_survives_pickling(text: str) -> None:
    article = read(text)
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301, it is our own


@given(texts)
def test_article_survives_its_dictionary(text: str) -> None:
    article = read(text)
    assert newsfacts.from_dict(newsfacts.to_dict(article)) == article


def spans_of(attribution: Attribution) -> list[newsfacts.Span]:
    """Return every position of an attribution."""
    return [span for span in (attribution.content, attribution.cue, attribution.source) if span is not None]


@given(texts)
def test_attributions_stand_in_the_running_text_in_its_order(text: str) -> None:
    article = read(text)
    starts = [attribution.start for attribution in article.attributions]
    assert starts == sorted(starts)
    story = article.segments_of(Role.BODY)
    for attribution in article.attributions:
        for span in spans_of(attribution):
            assert any(segment.start <= span.start < segment.end for segment in story)
            assert any(segment.start < span.end <= segment.end for segment in story)


@given(texts)
@example("Menurut<,\n\xad 1")
@example('0\u2028Kata"A')
@example("Kapolres Senja melalui " * 200)
def test_what_was_said_is_told_apart_from_the_words_that_attribute_it(text: str) -> None:
    for attribution in read(text).attributions:
        content, cue = attribution.content, attribution.cue
        assert attribution.quote == tidy(content.of(text)) != ""
        assert cue is None or cue.end <= content.start or content.end <= cue.start
        for span in spans_of(attribution):
            assert span.of(text) == span.of(text).strip()


@given(texts)
def test_attributions_say_how_they_were_found_and_who_speaks_or_why_nobody(text: str) -> None:
    for attribution in read(text).attributions:
        assert attribution.rule
        assert (attribution.speaker is None) is (attribution.unresolved is not None)
        names = attribution.via if attribution.speaker is None else (*attribution.via, attribution.speaker.name)
        assert all(name and name == tidy(name) for name in names)
        assert attribution.speaker is None or attribution.speaker.role != ""


@given(texts)
def test_every_speaker_can_be_asked_for(text: str) -> None:
    article = read(text)
    told = [attribution for each in article.speakers for attribution in each.attributions]
    assert len(told) == sum(attribution.speaker is not None for attribution in article.attributions)
    for each in article.speakers:
        assert set(each.attributions) <= set(article.said_by(each.speaker.name))
        assert {attribution.speaker for attribution in each.attributions} == {each.speaker}
    assert len(article.media) == len(set(article.media))


def digest(reading: str, seed: str) -> str:
    """Return a digest of what a fresh interpreter reads from the example pages, by the expression `reading`."""
    program = f"""
import hashlib, sys
from concurrent.futures import ThreadPoolExecutor
sys.path.insert(0, {os.fspath(golden.PAGES.parent)!r})
import golden, newsfacts
def read(page):
    return newsfacts.to_dict(newsfacts.parse(page.text))
print(hashlib.sha256(repr(list({reading})).encode()).hexdigest())
"""
    command, environment = [sys.executable, "-c", program], {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout


def test_reading_depends_neither_on_the_hash_seed_nor_on_threads() -> None:
    one_by_one = digest("map(read, golden.pages())", seed="1")
    assert one_by_one == digest("ThreadPoolExecutor(8).map(read, golden.pages())", seed="2")
