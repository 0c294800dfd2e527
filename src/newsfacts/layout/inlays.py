"""What stands inside a line of the story: links, embedded media, advertising, notes of where it was taken from."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.layout.lines import BLANKS, Line
from newsfacts.layout.titles import title_end
from newsfacts.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["cut_inlays", "cut_link", "find_cues"]


_LONGEST_LEAD_IN = 70
_LONGEST_CUE = 20
_LONGEST_PLAIN_LINK = 110
_LONGEST_USUAL_LINE = 450
_CUES = {
    "baca": ("baca juga", "bacajuga", "baca:", "baca :", "baca selengkapnya"),
    "k juga": ("simak juga",),
    "t juga": ("lihat juga",),
    "tayang": ("artikel ini ", "berita ini ", "artikel sudah"),
    "telah naik": ("artikel ini ",),
    "sumber": ("sumber artikel", "sumber:", "sumber :"),
    "halaman": ("lanjut ke halaman", "halaman selanjutnya", "halaman berikutnya", "ke halaman "),
}
"""What the pieces inside running text begin with, by a part of it; looking for these is far quicker than matching."""

_CUES_OF_FLAT_TEXT = {
    "[": ("[gambas", "[video", "[embed"),
    "scroll to": ("scroll to continue",),
    "advertisement": ("advertisement",),
    "whatsapp channel": ("ikuti whatsapp channel",),
    "instagram": ("view this post on instagram", "lihat postingan ini di instagram"),
    "selengkapnya": ("berita selengkapnya",),
}
"""The same for pieces that have lines of their own wherever the page still has its lines."""
_INLAY_ROLES = ("related", "media", "advertisement", "promotion", "source_credit", "pagination")


def find_cues(text: str, lines: int) -> list[int]:
    """Return where cues stand in a page of so many lines, in order; a piece may begin there, and nowhere else."""
    # Cues are ASCII, and in lower case that is quick and keeps every position, as `İ` would not.
    lowered = text.encode("ascii", "replace").decode("ascii").lower()
    starts: set[int] = set()
    for part, cues in (_CUES | _CUES_OF_FLAT_TEXT if len(text) > _LONGEST_USUAL_LINE * lines else _CUES).items():
        if part not in lowered:
            continue
        for cue in cues:
            position = lowered.find(cue)
            while position >= 0:
                starts.add(position)
                position = lowered.find(cue, position + 1)
    return sorted(starts)


def cut_inlays(line: Line, cues: list[int]) -> list[Line]:
    """Cut a line of running text where something else stands in it; `cues` are those of `find_cues`."""
    first = bisect_left(cues, line.start)
    stop = bisect_left(cues, line.end, first)
    if first == stop:
        return [line]
    text = line.text
    cuts: list[tuple[int, Role]] = [(0, Role.BODY)]
    position = 0
    for match in _inlays(line, cues[first:stop]):
        start = _inlay_start(text, match)
        if start is None or start < position:
            continue
        role = next(Role(name) for name in _INLAY_ROLES if match[name] is not None)
        position = match.end()
        if role is Role.SOURCE_CREDIT:
            position = len(text)
        elif match["glued"] is not None:
            position = _glued_titles_end(text, match.end())
        elif role is Role.RELATED and match["bare"] is None and position < len(text):
            position = title_end(text, match.end(), len(text))
            lead_in = text[:start].strip(BLANKS)
            if lead_in.endswith("?") and len(lead_in) <= _LONGEST_LEAD_IN and _nothing_but_credit(text[position:]):
                start = 0
            position += text[start] == "(" and text[position : position + 1] == ")"
        cuts.extend(((start, role), (position, Role.BODY)))
    return line.cut(*cuts) if position else [line]


def cut_link(line: Line, cues: list[int]) -> list[Line]:
    """Cut a link's line behind its title when the story goes on there."""
    if len(line.text) < _LONGEST_PLAIN_LINK:
        return [line]
    match = _inlay().search(line.text, 0, _LONGEST_CUE)
    if match is None or match["related"] is None or match["bare"] is not None:
        return [line]
    stop = title_end(line.text, match.end(), len(line.text))
    parts = line.cut((0, Role.RELATED), (stop, Role.BODY))
    if stop <= match.end() or len(parts) == 1 or not parts[1].is_paragraph:
        return [line]
    return [parts[0], *cut_inlays(parts[1], cues)]


def _glued_titles_end(text: str, start: int) -> int:
    """Where links end that are glued to one another: at the next sentence, or the end of the line."""
    stop = start
    while (end := title_end(text, stop, len(text))) > stop:
        stop = end
        if text[stop : stop + 1].isspace() or not text[stop : stop + 1].isupper():
            break
    return stop


def _nothing_but_credit(text: str) -> bool:
    bare = text.strip(BLANKS)
    return not bare or (bare[0] == "(" and bare[-1] == ")" and len(bare) <= _LONGEST_CUE)


def _inlays(line: Line, cues: Iterable[int]) -> Iterator[regex.Match[str]]:
    """Yield the matches of what may stand inside running text, at the line's own cues, in order."""
    for cue in cues:
        match = _inlay().match(line.text, cue - line.start)
        if match is not None:
            yield match


@cache
def _inlay() -> regex.Pattern[str]:
    """What may stand inside a line of running text."""
    return regex.compile(
        r"(?P<related>(?i:(?:baca|simak|lihat)\s?juga\s?:|baca\s?:(?!\s?//)|baca juga\s-\s(?=(?-i:\p{Lu})))"
        r"[\s\u00a0]*+)"
        r"|(?P<related>(?<=[.!?\"”)]\s{0,2})(?P<bare>Baca Juga|BACA JUGA|Baca juga)(?=\s+[\"“]|\s+\p{Lu}|$))"
        r"|(?P<related>(?<=[.!?\"”)])(?P<glued>Baca Juga)(?=[\p{Lu}\p{N}]))"
        r"|(?P<media>\[(?i:gambas|video|embed)[^\]\n]{0,60}\])"
        r"|(?P<media>(?:View this post on Instagram|Lihat postingan ini di Instagram)"
        r"(?:[^\n]{0,120}?\(@[\w.]{1,40}\))?)"
        r"|(?P<advertisement>SCROLL TO CONTINUE WITH CONTENT|ADVERTISEMENT(?!\p{L}))"
        r"|(?P<promotion>Berita selengkapnya[^\n]{0,120}edisi cetak[^\n]{0,80}$)"
        r"|(?P<promotion>(?i:ikuti whatsapp channel)\s\p{Lu}\p{Ll}+?(?=sumber\s?:|$|\s))"
        r"|(?P<source_credit>(?:Artikel|Berita) ini (?:telah|sudah) (?:tayang|terbit|naik) (?:di|sebelumnya|pada)"
        r"|Artikel sudah lebih dulu tayang di|Sumber artikel\s)"
        r"|(?P<source_credit>(?<=[.!?\"”)\s\p{Ll}])(?i:sumber)\s?:\s\p{L}(?:[^\n.:]|\.(?=\p{Ll})){1,40}\.?$)"
        r"|(?P<pagination>(?i:(?:lanjut ke )?halaman (?:berikutnya|selanjutnya)|ke halaman [0-9]{1,2})"
        r"[\s=>»\[\]]{0,12}$)"
        r"|(?P<related>(?i:baca selengkapnya)(?:\s?(?i:\[?(?:di ?sini)\]?))?[\s=>»\[\].]{0,10}$)"
    )


def _inlay_start(text: str, match: regex.Match[str]) -> int | None:
    """Where the piece begins, a bullet or bracket before its cue included; None when the cue is part of a sentence."""
    start = match.start()
    if match["related"] is None or match["bare"] is not None:
        return start
    before = text[start - 1 : start]
    if before.isspace() and text[start - 2 : start - 1] in ("(", "[", "•"):
        return start - 2
    if before in ("(", "[", "•"):
        return start - 1
    if not before or before in BLANKS or before in '.!?"”)':
        return start
    # `… pagi.Baca juga: …` glued to the word before it.
    return start if before.isalnum() and text[start] in "BLS" else None
