"""Captions and photo credits: what looks like one, and where a credit begins inside a caption's line."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.layout.lines import BLANKS
from newsfacts.model import Role
from newsfacts.words import words

if TYPE_CHECKING:
    from newsfacts.layout.lines import Line
    from newsfacts.outlets.registry import Outlets

__all__ = ["credit_start", "cut_picture", "front_credit_end", "is_credit", "shows_caption", "states_credit"]

_MOST_CREDIT_WORDS = 9
_MOST_OWNER_WORDS = 4
_LONGEST_CREDIT = 65
_LONGEST_CREDIT_LINE = 95
_LONGEST_ENDING = 120
_LONGEST_OWNER = 24
_SHORTEST_CAPTION = 60
"""Shorter lines behind `Dok.` are the credit alone."""
_AROUND = BLANKS + "()[]-–—"


def is_credit(text: str, outlets: Outlets) -> bool:
    """Whether the whole of `text` names the owner of a picture: `KCNA VIA KNS/AFP`, `nama/Tribunnews.com`, `Foto: Ist`.

    A single name of a medium that is also an ordinary word does not count.
    """
    if len(text) > _LONGEST_CREDIT_LINE:
        return False
    bare = text.strip(_AROUND)
    if not bare or bare.count(" ") >= _MOST_CREDIT_WORDS or bare[-1] in '.?!:,"”':
        return False
    if _credit_opening().match(text):
        return not _holds_caption(text, outlets)
    return any(character.isalpha() for character in bare) and (_says_owner(bare) or _has_owner(bare, outlets))


def _holds_caption(text: str, outlets: Outlets) -> bool:
    """Whether what begins like a credit is a picture's text with its credit behind it: `Foto: … (Nama/detikNews)`."""
    match = _labelled_caption().fullmatch(text)
    return match is not None and is_credit(match["credit"], outlets)


def _says_owner(bare: str) -> bool:
    """Whether the words are those of credits: `tangkap layar`, `Istimewa`, `YouTube Nama`."""
    first = _token().match(bare.casefold())
    if first is None or not (first[0] in words("credit_words") or first[0] in words("platforms")):
        return False
    tokens = _token().findall(bare.casefold())
    if all(token in words("credit_words") for token in tokens):
        return True
    return tokens[0] in words("platforms") and len(tokens) <= _MOST_OWNER_WORDS


def _has_owner(bare: str, outlets: Outlets) -> bool:
    """Whether one side of a slash names an owner, or the whole a medium: `nama/Tribunnews.com`, `Reuters`."""
    if "/" in bare or " via " in bare.casefold():
        if ". " in bare or len(bare.partition("/")[0].split()) > _MOST_OWNER_WORDS:
            return False
        sides = [side.strip(BLANKS) for side in _side().split(bare) if side.strip(BLANKS)]
        return any(_names_owner(side, outlets) for side in sides)
    named = outlets.named(bare)
    return named is not None and not (named.dateline and "." in bare) and bare.count(" ") <= _MOST_OWNER_WORDS


def _names_owner(side: str, outlets: Outlets) -> bool:
    tokens = _token().findall(side.casefold())
    if tokens and tokens[0] in words("credit_words"):
        return True
    return outlets.named(side) is not None or outlets.named(_hyphen().split(side)[0]) is not None


def states_credit(text: str) -> bool:
    """Whether the line says by its first words that it is a credit: `Foto: Istimewa`, `/Antara/`."""
    return _credit_opening().match(text) is not None


def credit_start(text: str, outlets: Outlets, *, enclosed: bool = False) -> int | None:
    """Return where the credit begins that closes the caption `text`, None when there is none.

    `enclosed` asks for a credit in brackets or behind a slash, which running text has not.

    >>> import newsfacts
    >>> credit_start("Kapal sandar di Muara Kuala. /ANTARA/", newsfacts.load_outlets())
    29
    """
    if enclosed and text[-1] not in ")]/" and " /" not in text[-_LONGEST_CREDIT:]:
        return None
    from_here = max(0, len(text) - _LONGEST_ENDING)
    if _ending_sign().search(text, from_here) is None:
        return None
    endings = _enclosed_endings() if enclosed else _credit_endings()
    for match in endings.finditer(text, from_here):
        if enclosed and not _enclosed_credit().fullmatch(match[0].strip(BLANKS)):
            continue
        credit = match[0].strip(BLANKS)
        if match.lastgroup in ("slash", "illustration", "copyright") or (
            match.lastgroup == "tight" and _tight_credit().fullmatch(credit)
        ):
            return match.start() + (len(match[0]) - len(match[0].lstrip(BLANKS)))
        if is_credit(credit, outlets):
            return match.start() + (len(match[0]) - len(match[0].lstrip(BLANKS)))
        inner = credit.strip("()[]/-–— .")
        if inner and is_credit(inner, outlets):
            return match.start() + (len(match[0]) - len(match[0].lstrip(BLANKS)))
    return None


def shows_caption(text: str) -> bool:
    """Whether the line has a mark of captions: `(kiri)`, `Ilustrasi`, a slug in capitals."""
    lowered = text.casefold()
    if not words("caption_hints").isdisjoint(lowered.split()):
        return True
    return _caption_mark().search(text) is not None


def cut_picture(line: Line, outlets: Outlets) -> list[Line]:
    """Cut a caption in front of its credit."""
    if line.role is not Role.CAPTION:
        return [line]
    front = front_credit_end(line.text, outlets)
    if front is not None:
        # Where the line break in front of the caption was lost, that behind it may be lost too.
        glued = _glued_sentence().search(line.text, front or len("Dok. "))
        story = len(line.text) if glued is None else glued.end()
        return line.cut((0, Role.PHOTO_CREDIT), (front, Role.CAPTION), (story, Role.BODY))
    start = credit_start(line.text, outlets)
    if start is None:
        return [line]
    return line.cut((0, Role.CAPTION), (start, Role.PHOTO_CREDIT))


def front_credit_end(text: str, outlets: Outlets) -> int | None:
    """Return where the caption begins behind the credit in front of it; None when there is no such credit.

    Mostly nothing stands between the two: the line break was lost. 0 when the credit is there, but not its end.

    >>> import newsfacts
    >>> outlets = newsfacts.load_outlets()
    >>> front_credit_end("KOMPAS.com/Rini DewantiKapal sandar di Muara Kuala.", outlets)
    23
    >>> front_credit_end("Dok. Keluarga Tirta Kapal sandar di Muara Kuala sejak Senin pagi.", outlets)
    0
    """
    # Most lines show at once that they have none.
    if "/" not in text[:_LONGEST_OWNER] and text[:3].casefold() != "dok":
        return None
    match = _front_credit().match(text)
    if match is None:
        return None
    owner = match["owner"]
    if owner is not None and owner.casefold() not in words("credit_words") and outlets.named(owner) is None:
        return None
    name = _front_name().match(text, match.end())
    if name is not None and len(text) > name.end():
        return name.end()
    return 0 if owner is None and len(text) >= _SHORTEST_CAPTION else None


@cache
def _credit_opening() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)[(\[■]?\s?(?:foto|dok|photo|credit|sumber foto|ilustrasi foto|ilustrasi|kredit foto)\s?[:./]\s?\S"
        r"|(?:dokumentasi|tangkapan layar|tangkap layar)(?:\s\S+){1,5}$|©\s?(?:20[0-9]{2}\s)?\p{L}[^\n]{2,40}/\p{L}"
        r"|[(\[]?(?:foto|dok)\s(?=\p{Lu})(?-i:\p{Lu})\S*(?:\s\S+){0,3}[)\]]?$"
        r"|[(\[]sumber\s?:[^()\n]{2,40}/\p{L}"
        r"|/[^/\n]{1,60}/$"
    )


@cache
def _front_credit() -> regex.Pattern[str]:
    """`Dok. `, `KOMPAS.com/`, `SHUTTERSTOCK/` in front of a name."""
    return regex.compile(r"(?i:dok)\.\s?(?=\p{Lu})|(?P<owner>\p{L}{3,15}(?:\.(?i:com|co\.id|id))?)/\s?(?=\p{Lu})")


@cache
def _front_name() -> regex.Pattern[str]:
    """A name up to the capital that is glued to it, or one in capitals up to a word that is not."""
    return regex.compile(
        r"\p{Lu}[\p{L}\p{N} .'’/-]{1,50}?(?:(?<=\p{Ll}\p{Ll})(?=\p{Lu})|(?<=\p{Lu}\p{Lu})(?=\p{Lu}\p{Ll}))"
        r"|\p{Lu}{3,20}(?:\s\p{Lu}{2,20}){0,3}(?=\s\p{Lu}\p{Ll})"
    )


@cache
def _glued_sentence() -> regex.Pattern[str]:
    return regex.compile(r"(?<=[\p{Ll})])[.!?](?=[\"“\p{Lu}])")


@cache
def _labelled_caption() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)(?:foto|photo|ilustrasi)\s?[:.]\s(?:\S+\s){4,30}?\S+?"
        r"(?P<credit>\s\([^()\n]{2,60}\)|(?<=\.)\s(?-i:\p{Lu})[^\s./]{2,20}/[^\n/]{2,40})"
    )


@cache
def _token() -> regex.Pattern[str]:
    return regex.compile(r"[\p{L}\p{N}@.]+")


@cache
def _side() -> regex.Pattern[str]:
    return regex.compile(r"(?i)/|\svia\s|\s-\s|,\s")


@cache
def _enclosed_credit() -> regex.Pattern[str]:
    """A credit that no running text ends in: in brackets without a full stop behind them, or tight behind a slash."""
    return regex.compile(r"[(\[][^()\[\]\n]{2,80}[)\]]|/{1,2}\p{Lu}[\p{L}@ .]{1,40}/?")


@cache
def _hyphen() -> regex.Pattern[str]:
    return regex.compile(r"(?<=\p{L})-(?=\p{Lu})")


@cache
def _tight_credit() -> regex.Pattern[str]:
    """`/Reuters`, `/Bisnis-Nama`, `/dok. pribadi` behind the last word."""
    return regex.compile(r"/(?:\p{Lu}[\p{L}.@-]*(?:\s\p{Lu}[\p{L}.@-]*){0,3}|(?i:ist|istimewa|dok)\b[^/]{0,30})")


@cache
def _enclosed_endings() -> regex.Pattern[str]:
    """Of the endings below those that running text has not."""
    return regex.compile(
        r"(?P<slash>(?<=[.\s\u00a0])\*?/{1,2}[^/\n]{0,60}(?:/[^/\n]{0,40}){0,2}/?$)"
        r"|(?P<bracket>\s?[(\[][^()\[\]\n]{2,80}[)\]]$)"
    )


@cache
def _ending_sign() -> regex.Pattern[str]:
    """Without any of these no text has one of the endings below; looking is quicker than matching."""
    return regex.compile(
        r"/|©|[)\]]\.?$|\s[-–—]|-$|[Ff][Oo][Tt][Oo]|[Dd][Oo][Kk]"
        r"|ANTARA|AFP|REUTERS|TRIBUN|Tribun|KOMPAS|Kompas|ISTIMEWA|Istimewa"
    )


@cache
def _credit_endings() -> regex.Pattern[str]:
    """Endings that may be a credit, the longest first; the text after them must be one.

    Most places fall at the first line, which says what all of these begin with.
    """
    return regex.compile(
        r"(?=[/*\s(\[©]|(?<=[.\s])[\p{L}-])(?:"
        r"(?P<slash>(?<=[.\s\u00a0])\*?/{1,2}[^/\n]{0,60}(?:/[^/\n]{0,40}){0,2}/?$)"
        r"|(?P<bracket>\s?[(\[][^()\[\]\n]{2,80}[)\]]\.?$)"
        r"|(?P<tight>(?<![0-9])/[^/\n]{2,40}$)"
        r"|(?P<dash>\s[-–—]{1,2}\s?[^\n–—]{2,60}$)"
        r"|(?P<illustration>(?<=[.\s])\s?(?:ILUSTRASI/|Ilustrasi/|-)?(?:FOTO|Foto)[-/ ][^\n]{2,40}-{1,2}$)"
        r"|(?P<copyright>(?<=[\s/])©\s?\p{L}[^\n©]{2,50}$)"
        r"|(?P<owner>(?<=\.\s)\p{Lu}[\p{L}.]{2,20}/\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}$)"
        r"|(?P<foto>(?<=[\s.])(?i:foto|dok)(?:\.?:?\s|/)\p{Lu}\S*(?:\s\S+){0,3}$)"
        r"|(?P<site>(?<=[.\s\u00a0])[\p{L}-]{4,20}\.(?i:com|co\.id|id|co)\s?/\s?\p{L}[^\n]{1,40}$)"
        r"|(?P<capitals>(?<=[.!?]\s)\p{Lu}{2,}[\p{Lu} ]{0,20}/\s?\p{Lu}[^\n.]{1,40}$)"
        r"|(?P<agency>(?<=[.\s\u00a0])(?:ANTARA|AFP|REUTERS|TRIBUN\S*|Tribun\S*|KOMPAS\S*|ISTIMEWA|Istimewa|Kompas\S*|Dok)"
        r"[^\n.]{0,60}$))"
    )


@cache
def _caption_mark() -> regex.Pattern[str]:
    return regex.compile(r"^(?:\p{Lu}[\p{Lu}\p{N}]{2,}(?:\s\p{Lu}[\p{Lu}\p{N}]+){0,4})\s[-–—]\s|(?:Foto|FOTO)\s?:")
