"""What stands between quotation marks, whatever marks are used and however badly they are paired."""

from __future__ import annotations

from functools import cache

import regex
from attrs import define

__all__ = ["Quotation", "find_quotations"]

_TRIMMED = " \t\r\n\u00a0"
_ENDINGS = ",. \t\r\n\u00a0"
_ALWAYS_OPEN = "“„«"
_MOSTLY_CLOSE = "”»"


@define
class Quotation:
    """A stretch between quotation marks.

    Attributes:
        open: position of the opening mark; the first quoted character where there is none.
        start: the first quoted character.
        end: behind the last quoted character, closing comma or full stop left out.
        close: behind the closing mark; behind the last quoted character where there is none.
        opened: whether an opening mark is printed.
        closed: whether a closing mark is printed.
        nested: whether it stands inside another one.
    """

    open: int
    start: int
    end: int
    close: int
    opened: bool = True
    closed: bool = True
    nested: bool = False


def find_quotations(text: str, start: int, end: int, carried: str = "") -> tuple[list[Quotation], str]:
    """Return the quotations in the block `text[start:end]`, and the mark that is still open behind it, "" for none.

    Args:
        text: the article's text.
        start: where the block begins.
        end: where it ends.
        carried: the mark that the block before left open, "" when none is.
    """
    marks = [match.start() for match in _mark().finditer(text, start, end)]
    found: list[Quotation] = []
    if not marks:
        return found, ""
    opened = -1
    number = 0
    while number < len(marks):
        position = marks[number]
        opens, closes = _looks(text, position, start, end)
        if opened < 0:
            if opens or (not closes and text[position] not in _MOSTLY_CLOSE):
                opened = position
            elif closes:
                # A closing mark without an opening one: the quotation began before, or its mark was lost.
                first = found[-1].close if found else start
                found.append(_quotation(text, first, first, position, opened=False))
        elif closes or not opens:
            found.append(_quotation(text, opened, opened + 1, position))
            opened = -1
        elif _nested_close(text, marks, number, start, end):
            inner = _quotation(text, position, position + 1, marks[number + 1])
            inner.nested = True
            found.append(inner)
            number += 1
        else:
            # It opens again before it was closed: the closing mark was lost.
            found.append(_unclosed(text, opened, position))
            opened = position
        number += 1
    left = ""
    if opened >= 0:
        found.append(_unclosed(text, opened, end))
        left = text[opened]
    del carried
    found.sort(key=lambda quotation: quotation.open)
    return [quotation for quotation in found if quotation.end > quotation.start], left


def _looks(text: str, position: int, start: int, end: int) -> tuple[bool, bool]:
    """Whether the mark looks like an opening one, and whether like a closing one."""
    mark = text[position]
    before = text[position - 1] if position > start else " "
    after = text[position + 1] if position + 1 < end else " "
    free_left = before.isspace() or before in "([-–—/"
    free_right = after.isspace() or after in ".,;:!?)]-–—"
    if position + 1 >= end:
        return False, True
    if position == start:
        return mark not in _MOSTLY_CLOSE, mark in _MOSTLY_CLOSE and free_right
    if mark in _ALWAYS_OPEN:
        return (not free_right or free_left), (free_right and not free_left)
    if free_left and not free_right:
        return True, False
    if free_right and not free_left:
        return False, True
    if mark in _MOSTLY_CLOSE:
        return False, True
    if free_left and free_right:
        return False, before.isspace() and text[position - 2 : position - 1] in tuple(",.?!…")
    # Glued on both sides: `selesai."Kami …` opens, `selesai,"kata` closes.
    return (before in ".!?" and after.isupper()) or before == ",", after.islower()


def _nested_close(text: str, marks: list[int], number: int, start: int, end: int) -> bool:
    """Whether the mark opens a quotation within the open one: the next two marks both close."""
    if number + 2 >= len(marks):
        return False
    return all(_looks(text, marks[number + step], start, end)[1] for step in (1, 2)) and (
        marks[number + 1] - marks[number] < 120
    )


def _quotation(text: str, opening: int, start: int, closing: int, *, opened: bool = True) -> Quotation:
    first, last = _trim(text, start, closing)
    return Quotation(opening, first, last, closing + 1, opened=opened)


def _unclosed(text: str, opening: int, stop: int) -> Quotation:
    first, last = _trim(text, opening + 1, stop)
    return Quotation(opening, first, last, max(stop, last), closed=False)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _TRIMMED:
        start += 1
    while end > start and text[end - 1] in _ENDINGS:
        end -= 1
    return start, end


@cache
def _mark() -> regex.Pattern[str]:
    return regex.compile("[\"“”„«»]")
