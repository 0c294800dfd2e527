"""The closing mark or credit behind the last sentence: `***`, `(abc/def)`, `(Tribunnews.com/Nama)`, `*Nama`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.layout.lines import BLANKS, Line
from newsfacts.model import Role

if TYPE_CHECKING:
    from newsfacts.outlets.registry import Outlets

__all__ = ["cut_end_credit", "end_credit_start"]

_MOST_LINES_BELOW = 6
_LONGEST_LINE_BELOW = 70
_LONGEST_SIGNATURE = 60
_AROUND = BLANKS + "."
_ABBREVIATIONS = ("Tbk.", "Ltd.", "Inc.", "Corp.")


def cut_end_credit(pieces: list[Line], outlets: Outlets) -> list[Line]:
    """Cut the closing mark or credit from the end of the last running text, and from a promotion under it.

    Short lines may stand below it that nothing tells from running text; a long one ends the search.
    """
    under: list[Line] = []
    for _ in range(_MOST_LINES_BELOW):
        last = _last_body(pieces)
        if last is None:
            break
        line = pieces[last]
        cut = _cut_at(line, end_credit_start(line.text, outlets))
        under = [*cut, *_cut_promotion(pieces[last + 1 :]), *under]
        pieces = pieces[:last]
        credited = cut[-1].role is Role.END_CREDIT
        if credited:
            for piece in under:
                if piece.role is Role.BODY and piece is not cut[0] and not piece.is_paragraph:
                    piece.role = Role.NAVIGATION
        if (credited and len(cut) > 1) or (not credited and line.is_paragraph and len(line.text) > _LONGEST_LINE_BELOW):
            break
    return [*pieces, *under]


def _last_body(pieces: list[Line]) -> int | None:
    return next((number for number in range(len(pieces) - 1, -1, -1) if pieces[number].role is Role.BODY), None)


def _cut_promotion(pieces: list[Line]) -> list[Line]:
    """Cut the closing mark from a promotion right under the story."""
    if not pieces or pieces[0].role is not Role.PROMOTION:
        return pieces
    mark = _stars().search(pieces[0].text)
    return [*_cut_at(pieces[0], mark.start() if mark else None), *pieces[1:]]


def _cut_at(line: Line, start: int | None) -> list[Line]:
    """Cut the closing credit that begins at `start` of the line's text."""
    return [line] if start is None else line.cut((0, line.role or Role.BODY), (start, Role.END_CREDIT))


def end_credit_start(text: str, outlets: Outlets) -> int | None:
    """Return where the closing mark or credit of the story begins in its last line, None when there is none.

    >>> import newsfacts
    >>> end_credit_start("Warga pulang. (Tribunnews.com/Rini Dewanti)", newsfacts.load_outlets())
    14
    """
    bare = text.rstrip(_AROUND)
    if bare[-1:] not in ("*", ")", "]") and not any(mark in text[-_LONGEST_SIGNATURE:] for mark in ("*", "-- ")):
        return None
    match = _stars().search(text, max(0, len(text) - 40))
    stop = match.start() if match else len(text)
    start = stop if match else None
    while (bracket := _last_bracket().search(text, max(0, stop - 160), stop)) is not None:
        inside = bracket["inside"].strip(BLANKS)
        before = text[: bracket.start()].rstrip(BLANKS)
        after_sentence = not before or (before[-1] in ".!?\"”“'’)]*" and not before.endswith(_ABBREVIATIONS))
        if not (_names_outlet(inside, outlets) or (after_sentence and _initials().fullmatch(inside))):
            break
        start = stop = bracket.start()
    if start is None and (signature := _signature().search(text, max(0, len(text) - _LONGEST_SIGNATURE))) is not None:
        start = signature.start("name")
    return start


def _names_outlet(inside: str, outlets: Outlets) -> bool:
    """Whether the words in brackets are an outlet, with names or without: `Tribunnews.com/Rini`."""
    if "berbagai" in inside and "sumber" in inside:
        return True
    parts = [part.strip(BLANKS) for part in _credit_part().split(inside)]
    named = [outlets.named(part) for part in parts]
    return any(each is not None and (each.dateline or len(parts) > 1) for each in named) or any(
        _outlet_like().fullmatch(part) for part in parts
    )


@cache
def _stars() -> regex.Pattern[str]:
    return regex.compile(r"\(?\*{1,5}\)?(?:/\p{L}{2,8}\))?[\s\u00a0.*]*$")


@cache
def _last_bracket() -> regex.Pattern[str]:
    return regex.compile(r"[(\[](?P<inside>[^()\[\]\n]{1,120})[)\]][\s\u00a0.]*$")


@cache
def _initials() -> regex.Pattern[str]:
    """`tia`, `Han`, `IDY`, `abc/def`, `A-195/das`, `H-4`, `***/eva`, `*`, a name of up to four words."""
    return regex.compile(
        r"[*]{1,5}(?:\s?/\s?\p{L}{2,10})?"
        r"|(?:\p{L}{2,5}|\p{Ll}{2,20}|\p{L}{1,3}-?[0-9]{1,3}(?:-[0-9]{1,3})?)(?:\s?[/,-]\s?(?:\p{L}{2,12}|\p{L}-?[0-9]{1,3}|\*{1,3})){0,3}"
        r"|\p{Lu}[\p{L}.'’]+(?:\s\p{Lu}[\p{L}.'’]*){0,3}"
    )


@cache
def _credit_part() -> regex.Pattern[str]:
    return regex.compile(r"[/,|;]|\s[-–]\s")


@cache
def _outlet_like() -> regex.Pattern[str]:
    return regex.compile(r"(?i)[\p{L}][\p{L}\p{N} -]{2,25}\s?\.\s?(?:com|co\.id|co|id|net|news)\b")


@cache
def _signature() -> regex.Pattern[str]:
    return regex.compile(
        r"(?:(?<=[.!?\"”])|^)\s?(?P<name>(?:\*{1,3}/?\s?|-{2,3}\s)\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,3})$"
    )
