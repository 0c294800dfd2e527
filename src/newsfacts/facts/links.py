"""Titles of linked articles, names of sources, topic tags: what stands behind a cue."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.dates import match_date
from newsfacts.facts.stated import Stated, state
from newsfacts.layout.lines import word_count

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfacts.layout.rules import LineRules
    from newsfacts.model import Segment

__all__ = ["read_related", "read_sections", "read_sources", "read_tags"]

_EDGE = " \t\r\n\u00a0\u200b\u00ad•*»>"
_LONGEST_SOURCE = 60
_MOST_SOURCE_WORDS = 5


def read_related(text: str, segments: Iterable[Segment], rules: LineRules) -> list[Stated]:
    """Return the titles of the linked articles; titles of lists and cues without a title have none."""
    titles: list[Stated] = []
    for segment in segments:
        cue = _related_cue().match(text, segment.start, segment.end)
        start, end = (cue.end() if cue else segment.start), segment.end
        if text[segment.start] in "([" and text[end - 1] in ")]":
            start, end = max(start, segment.start + 1), end - 1
        stated = state(text, start, end, _EDGE)
        if stated is None or (
            cue is None and (rules.is_list_title(stated.value) or match_date(stated.value) is not None)
        ):
            continue
        if any(character.isalpha() for character in stated.value):
            titles.append(stated)
    return titles


def read_sources(text: str, segments: Iterable[Segment]) -> list[Stated]:
    """Return the names that credits like `Sumber: X` and `Artikel ini telah tayang di X …` give."""
    sources: list[Stated] = []
    for segment in segments:
        cue = _source_cue().match(text, segment.start, segment.end)
        if cue is not None:
            end = cue.end("name") if cue["name"] is not None else segment.end
            start = cue.start("name") if cue["name"] is not None else cue.end()
        elif (
            ":" not in text[segment.start : segment.end]
            and word_count(text[segment.start : segment.end]) <= _MOST_SOURCE_WORDS
        ):
            start, end = segment.start, segment.end
        else:
            continue
        if (label := _next_label().search(text, start, end)) is not None:
            end = label.start()
        for part in _separated().finditer(text, start, end):
            stated = state(text, *part.span("name"), _EDGE + ",;.")
            if stated is not None and len(stated.value) <= _LONGEST_SOURCE:
                sources.append(stated)
    return sources


def read_sections(text: str, segments: Iterable[Segment]) -> list[Stated]:
    """Return the sections, without a label in front of them."""
    labels = ((_section_label().match(text, segment.start, segment.end), segment) for segment in segments)
    found = (state(text, label.end() if label else segment.start, segment.end) for label, segment in labels)
    return [stated for stated in found if stated is not None]


def read_tags(text: str, segments: Iterable[Segment], rules: LineRules) -> list[Stated]:
    """Return the topic tags."""
    tags: list[Stated] = []
    for segment in segments:
        cue = _tags_cue().match(text, segment.start, segment.end)
        start = cue.end() if cue else segment.start
        for part in _tag().finditer(text, start, segment.end):
            stated = state(text, part.start(), part.end(), _EDGE + "#,;.")
            if stated is not None and not rules.is_list_title(stated.value):
                tags.append(stated)
    return tags


@cache
def _related_cue() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)(?=[^:：]*+[:：])"
        r"[^\n:]{0,70}?[(\[•\-*>» ]{0,4}(?:\b|(?=(?-i:Baca)))(?:baca|lihat|simak)(?:\s?(?:juga|pula|lagi))?"
        r"(?:\s(?:selengkapnya|berita|artikel)(?:\s\p{L}+)?)?\s*[:：]"
        r"|[(\[•\-*>» ]{0,4}baca\s?(?:juga|pula)\b(?:\s[-–](?=\s))?"
        r"|(?:(?:artikel|berita)\s(?:terkait|lainnya)|pilihan\s(?:editor|redaksi))\s*:"
    )


@cache
def _source_cue() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)(?:sumber|source)\s{0,3}[:：]"
        r"|(?:artikel|berita) ini (?:telah |sudah |pertama kali |pernah )?(?:tayang|terbit)(?: sebelumnya)?"
        r" (?:di|pada)\s"
        r"(?P<name>[^,\n]{2,60}?)(?=\s(?:dengan|berjudul)|,|$|\.\s|\.?$)"
        r"|artikel ini dikutip dari\s(?P<name>[^,\n]{2,60}?)(?=\s(?:dengan|berjudul)|,|$|\.\s|\.?$)"
    )


@cache
def _next_label() -> regex.Pattern[str]:
    """`Sumber: XEditor: Y`: another label behind the name, glued or not."""
    return regex.compile(r"(?i:editor|reporter|penulis)\s?:|\sde?n?gan judul\s")


@cache
def _separated() -> regex.Pattern[str]:
    return regex.compile(r"(?:dan\s)?(?P<name>(?:(?!,|;|\sdan\s).)++)")


@cache
def _section_label() -> regex.Pattern[str]:
    return regex.compile(r"(?i)(?:categories|kategori)\s?:")


@cache
def _tags_cue() -> regex.Pattern[str]:
    return regex.compile(r"(?i)(?:tags?|topik|label|kata kunci)\s{0,2}[:：]")


@cache
def _tag() -> regex.Pattern[str]:
    """`#banjir #medan` are two tags, `#rumput laut #rote` too."""
    return regex.compile(r"#[\p{L}\p{N}_]++(?=\s*+(?:[#,;|\n]|\Z))|[^,;|#\n]+")
