"""Through which media a statement came: `dikutip dari X`, `melansir X`, `lapor kantor berita X, mengutip Y`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import regex

from newsfacts.attribution.lexicon import (
    MEDIA_CUES,
    MEDIA_HEARERS,
    MEDIA_NOUNS,
    MEDIA_SHOWS,
    PLATFORMS,
    WEEKDAY_NAMES,
    WEEKDAYS,
)
from newsfacts.gazetteer import find_place
from newsfacts.normalize import tidy
from newsfacts.outlets.registry import squash

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfacts.outlets.registry import Outlets

__all__ = ["MediaPhrase", "is_own", "media_phrases"]

_SHORTEST_OWN_OPENING = 5
"""Shorter names of an outlet are what other media's begin with, too."""

_PAPERS = frozenset(
    {"skb", "perpres", "permen", "pp", "uu", "pasal", "peraturan", "keputusan", "putusan", "surat", "buku"}
)
_ITS = "nya"
_NO_NAMES = WEEKDAYS | _PAPERS | {"pada", "hari"}
"""What stands behind a cue in place of a name: `dilansir Senin (6/5)`, `mengutip SKB Tiga Menteri`."""

_NAMES = ("first", "second", "third")
_OPENINGS = ("cue", "hearer", "shown")


class MediaPhrase(NamedTuple):
    """Words that say through which media a statement came.

    Attributes:
        start: the first code point of the phrase.
        end: the first code point after its last name.
        cue: positions of the words that carry it.
        source: positions of the first name that is another medium's; None when only the page's own is named.
        names: the other media, nearest first.
        shown: whether it is where something was shown, rather than who was quoted: `di YouTube Pasar Senja`.
    """

    start: int
    end: int
    cue: tuple[int, int]
    source: tuple[int, int] | None
    names: tuple[str, ...]
    shown: bool = False


class _Name(NamedTuple):
    """A medium's name, tidied, with its positions."""

    name: str
    start: int
    end: int


def media_phrases(text: str, start: int, end: int, outlets: Outlets, own: frozenset[str]) -> list[MediaPhrase]:
    """Return the phrases in `text[start:end]`, in order.

    Args:
        text: the article's text.
        start: where to begin.
        end: where to stop.
        outlets: the names of media.
        own: the identifiers and names of the page's own outlet, which is no medium in between.

    >>> import newsfacts
    >>> text = "Harga naik, dikutip dari kantor berita Antara, Senin."
    >>> [phrase.names for phrase in media_phrases(text, 0, len(text), newsfacts.load_outlets(), frozenset())]
    [('Antara',)]
    """
    phrases = (_phrase_of(text, match, outlets, own) for match in _phrase().finditer(text, start, end))
    return [phrase for phrase in phrases if phrase is not None]


def _phrase_of(text: str, match: regex.Match[str], outlets: Outlets, own: frozenset[str]) -> MediaPhrase | None:
    """Return what the match says; None when it names no medium."""
    names = [name for group in _NAMES if match[group] is not None and (name := _cleaned(text, *match.span(group)))]
    others = [name for name in names if not is_own(name.name, outlets, own)]
    if names and _is_place(names[0].name, outlets):
        # `dikutip dari Jakarta`: where it was quoted, unless a medium is called so.
        return None
    if not names or (match["shown"] is not None and names[0].name.casefold() in PLATFORMS):
        return None
    # Anybody may be spoken to: a medium is one that is known.
    if match["hearer"] is not None and (not others or outlets.named(others[0].name) is None):
        return None
    cue = next(match.span(group) for group in _OPENINGS if match[group] is not None)
    if match["platform"] is not None and others:
        first = match.start("platform")
        others[0] = _Name(tidy(text[first : others[0].end]), first, others[0].end)
    source = (others[0].start, others[0].end) if others else None
    stop = max(name.end for name in names)
    shown = match["shown"] is not None
    return MediaPhrase(match.start(), stop, cue, source, tuple(name.name for name in others), shown)


def _cleaned(text: str, start: int, end: int) -> _Name | None:
    """Return the medium's name without the date behind it; None when a date is all there is."""
    name = text[start:end]
    stop = _name_stop().search(name)
    if stop is not None:
        name = name[: stop.start()]
    name = name.rstrip(" \u00a0.,;:")
    if name.split(maxsplit=1)[0].casefold() in _NO_NAMES or name.isdigit():
        return None
    if name.removesuffix(_ITS).casefold() in PLATFORMS:
        # `dikutip dari akun Instagramnya`
        name = name.removesuffix(_ITS)
    return _Name(tidy(name), start, start + len(name))


def _is_place(name: str, outlets: Outlets) -> bool:
    """Whether it is a place and no medium that is known; in capitals throughout it may be an agency's name."""
    return not name.isupper() and find_place(name) is not None and outlets.named(name) is None


def is_own(name: str, outlets: Outlets, own: frozenset[str]) -> bool:
    """Whether the name is the page's own outlet's: in full, with more behind it, or its last word.

    A sister brand of the same family is another medium where the page tells its own brand.

    >>> import newsfacts
    >>> is_own("Bisnis.com", newsfacts.load_outlets(), frozenset({"bisnis"}))
    True
    """
    if name.casefold() in own:
        return True
    named = outlets.named(name)
    if named is None and " " in name:
        named = outlets.named(name.rsplit(" ", 1)[-1])
    if named is not None and named.family is not None:
        # A sister's name is told from the page's own by its brand, another newsroom's by its family. A page that tells
        # no brand is the main newsroom's, where the family is called by one: `detikJatim` is no `detikcom`.
        brands = _brands(own, named.family, outlets) or _brands({outlets[named.family].name}, named.family, outlets)
        return named.family in own and (not brands or named.brand is None or named.brand in brands)
    squashed = squash(name)
    return any(squashed.startswith(squash(each)) for each in own if len(each) >= _SHORTEST_OWN_OPENING)


def _brands(names: Iterable[str], family: str, outlets: Outlets) -> set[str]:
    """Return the brands of a family that go by one of the names."""
    found = (outlets.named(name) for name in names)
    return {each.brand for each in found if each is not None and each.family == family and each.brand is not None}


@cache
def _name_stop() -> regex.Pattern[str]:
    """Return the pattern of a date behind a name, whose words have capitals or digits too, and of the next sentence."""
    dates = rf"\s(?:{WEEKDAY_NAMES}|[0-9]{{1,2}}\s\p{{Lu}})(?=\s|$)"
    return regex.compile(rf"{dates}|(?<=\p{{L}})(?:{WEEKDAY_NAMES})$|(?<=\p{{Ll}}{{3}})\.\s")


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(word.replace(" ", r"\s") for word in words)


@cache
def _phrase() -> regex.Pattern[str]:
    """Return the pattern of a phrase: a cue, where or to whom, what kind of medium it is, and up to three names."""
    word = r"[\p{Lu}\p{N}][\p{L}\p{N}.&'’@_-]*+"
    joined = r"[ \u00a0](?:of|the|for|de|and|dan|el|al)(?=[ \u00a0]\p{Lu})"
    printed = rf"@?{word}(?:{joined}|[ \u00a0]@?{word}){{0,5}}"
    site = r"(?:[\p{Ll}\p{N}-]++\.)+?(?:com|co\.id|id|net|org|tv)\b"
    name = rf"(?:@[\p{{L}}\p{{N}}._]++|{site}|(?:detik|tv)\p{{Lu}}\p{{L}}++|{printed})"
    # A few nouns at most, each with a few words behind it: more would let the pattern part them in ever more ways.
    kinds = rf"(?:{_any_of(MEDIA_NOUNS)})"
    kind = rf"(?:(?:{kinds}\s(?:resmi\s|milik\s|(?:\p{{Ll}}+\s){{0,2}}?)?){{1,4}})?"
    opening = r"(?:(?i:seperti|sebagaimana|demikian|dari|yang)\s(?:yang\s)?(?:telah\s)?)?"
    cue = rf"{opening}(?P<cue>(?i:{_any_of(MEDIA_CUES)}))(?:\s(?:sebelumnya\s)?|(?=\p{{Lu}}|(?:detik|tv)\p{{Lu}}))"
    where = r"(?:(?:oleh|dari|dalam|melalui|lewat|di|via|pada)\s|(?:oleh|dari)(?=\p{Lu}))?"
    first = rf"{kind}(?P<platform>(?i:{_any_of(PLATFORMS)})\s)?(?P<first>{name})"
    printed_in = r"yang\s(?:tayang|terbit|dikutip|dimuat|disiarkan|diunggah)\s(?:di|oleh|pada|dari|dalam)"
    second = rf"(?:\s?,?\s(?:dari|melalui|lewat|via|mengutip|melansir|{printed_in})\s{kind}(?P<second>{name}))?"
    shown_in = r"yang\s(?:tayang|dikutip|dimuat)\s(?:di|oleh|dari)"
    third = rf"(?:,?\s(?:dari|via|mengutip|melansir|{shown_in})\s{kind}(?P<third>{name}))?"
    hearer = rf"(?P<hearer>(?i:{_any_of(MEDIA_HEARERS)}))(?:\s|(?=\p{{Lu}}))"
    video = r"(?P<platform>(?i:youtube)\s)(?i:channel\s)?"
    shown_on = (
        rf"(?:{kinds}\s(?:(?:resmi|langsung|milik)\s)?){{0,2}}?(?:(?i:{_any_of(MEDIA_SHOWS)})\s(?:{video})?|{video})"
    )
    shown = rf"(?P<shown>(?i:dalam|di|dari|melalui|lewat|via|pada))\s{shown_on}(?P<first>{name})"
    return regex.compile(rf"(?:{cue}{where}{first}{second}{third}|{shown}{second}|{hearer}{first})")
