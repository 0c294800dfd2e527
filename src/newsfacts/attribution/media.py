"""Through which media a statement came: `dikutip dari X`, `melansir X`, `lapor kantor berita X, mengutip Y`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import regex

from newsfacts.attribution.lexicon import (
    MEDIA_CUES,
    MEDIA_NOUNS,
    PLATFORMS,
)
from newsfacts.normalize import tidy
from newsfacts.outlets.registry import squash

if TYPE_CHECKING:
    from newsfacts.outlets.registry import Outlets

__all__ = ["MediaPhrase", "media_cues", "media_phrases"]


class MediaPhrase(NamedTuple):
    """Words that say through which media a statement came.

    Attributes:
        start: the first code point of the phrase.
        end: the first code point after its last name.
        cue: positions of the words that carry it.
        source: positions of the first name that is another medium's; None when only the page's own is named.
        names: the other media, nearest first.
    """

    start: int
    end: int
    cue: tuple[int, int]
    source: tuple[int, int] | None
    names: tuple[str, ...]


@cache
def media_cues() -> frozenset[str]:
    """Return the word forms that such phrases begin with, in lower case."""
    return frozenset(MEDIA_CUES)


def media_phrases(text: str, start: int, end: int, outlets: Outlets, own: frozenset[str]) -> list[MediaPhrase]:
    """Return the phrases in `text[start:end]`, in order.

    Args:
        text: the article's text.
        start: where to begin.
        end: where to stop.
        outlets: the names of media.
        own: the identifiers and names of the page's own outlet, which is no medium in between.
    """
    found: list[MediaPhrase] = []
    for match in _phrase().finditer(text, start, end):
        names: list[tuple[str, int, int]] = []
        for group in ("first", "second", "third"):
            if match[group] is None:
                continue
            first, last = match.span(group)
            name, last = _cleaned(text, first, last)
            if name:
                names.append((name, first, last))
        others = [(name, first, last) for name, first, last in names if not _is_own(name, outlets, own)]
        if match["hearer"] is not None and (not others or outlets.named(others[0][0]) is None):
            continue
        if match["platform"] is not None and others:
            name, first, last = others[0]
            others[0] = (tidy(text[match.start("platform") : last]), match.start("platform"), last)
        if not names and match["cue"] is not None:
            continue
        source = (others[0][1], others[0][2]) if others else None
        cue = match.span("cue") if match["cue"] is not None else (match.start(), match.end("hearer"))
        stop = max((last for _, _, last in names), default=match.end())
        found.append(MediaPhrase(match.start(), stop, cue, source, tuple(name for name, _, _ in others)))
    return found


def _cleaned(text: str, start: int, end: int) -> tuple[str, int]:
    """Return the medium's name without what follows it that is none, and where it ends."""
    name = text[start:end]
    stop = _name_stop().search(name)
    if stop is not None:
        name = name[: stop.start()]
    name = name.rstrip(" \u00a0.,;:")
    first = name.split(maxsplit=1)[0].casefold() if name.split() else ""
    if first in _WEEKDAYS or not name:
        return "", end
    return tidy(name), start + len(name)


def _is_own(name: str, outlets: Outlets, own: frozenset[str]) -> bool:
    if name.casefold() in own:
        return True
    squashed = squash(name)
    if any(squashed.startswith(squash(each)) for each in own if len(each) > 4):
        return True
    named = outlets.named(name)
    if named is None and " " in name:
        named = outlets.named(name.rsplit(" ", 1)[-1])
    return named is not None and (
        (named.family is not None and named.family in own) or (named.brand or "").casefold() in own
    )


_WEEKDAYS = frozenset(
    {"senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad", "pada", "hari"}
)


@cache
def _name_stop() -> regex.Pattern[str]:
    return regex.compile(
        r"\s(?:pada|yang|Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu|Ahad|di|dalam|edisi|terbitan|soal|tentang|saat|kemarin|hari|melalui|[0-9]{1,2}\s\p{Lu})(?=\s|$)|\s?\("
    )


@cache
def _phrase() -> regex.Pattern[str]:
    nouns = "|".join(regex.escape(noun) for noun in MEDIA_NOUNS)
    platforms = "|".join(PLATFORMS)
    name = r"@?[\p{Lu}\p{N}][\p{L}\p{N}.&'’@_-]*+(?:[ \u00a0](?:of|the|for|de|and|dan|el|al)(?=[ \u00a0]\p{Lu})|[ \u00a0]@?[\p{Lu}\p{N}][\p{L}\p{N}.&'’@_-]*+){0,5}"
    name = rf"(?:@[\p{{L}}\p{{N}}._]++|[\p{{Ll}}\p{{N}}]+\.(?:com|co\.id|id|net)\b|{name})"
    kind = rf"(?:(?:(?:{nouns}|(?:kantor|badan) berita|pemberitaan|laporan|wawancara|berita|artikel|unggahan|keterangan|koresponden|wartawan|jurnalis)\s(?:resmi\s|milik\s|(?:\p{{Ll}}+\s){{0,2}}?)?)+)?"
    cue = (
        r"(?:(?i:seperti|sebagaimana|demikian|dari|yang)\s(?:yang\s)?(?:telah\s)?)?"
        r"(?P<cue>(?i:(?:di\s?kutip|di\s?lansir|mengutip|melansir|me\s?lansir|diberitakan|dihimpun|dilaporkan|lapor|mewartakan|diwartakan|memberitakan|menyadur|disadur|dinukil|demikian)))"
    )
    return regex.compile(
        rf"(?:{cue}(?:\s(?:sebelumnya\s)?|(?=\p{{Lu}}))(?:(?:oleh|dari|dalam|melalui|lewat|di|via|pada)\s)?{kind}(?P<platform>(?i:{platforms})\s)?(?P<first>{name})"
        rf"(?:\s?,?\s(?:dari|melalui|lewat|mengutip|melansir|yang\s(?:tayang|terbit|dikutip|dimuat|disiarkan|diunggah)\s(?:di|oleh|pada|dari|dalam))\s{kind}(?P<second>{name}))?"
        rf"(?:,?\s(?:dari|mengutip|melansir|yang\s(?:tayang|dikutip|dimuat)\s(?:di|oleh|dari))\s{kind}(?P<third>{name}))?"
        rf"|(?P<hearer>(?i:kepada|dalam wawancara (?:dengan|di|bersama)|dalam program|melalui akun|lewat akun|melalui kanal|dalam laporan|lewat kanal|saat wawancara dengan|dalam podcast|dalam tayangan|dalam unggahan di))\s{kind}(?P<platform>(?i:{platforms})\s)?(?P<first>{name}))"
    )
