"""What stands between quotation marks, whatever marks are used and however badly they are paired."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex
from attrs import define

from newsfacts.layout.lines import BLANKS

__all__ = ["Quotation", "find_quotations"]

_ENDINGS = BLANKS + ",."
_ALWAYS_OPEN = "“„«"
_MOSTLY_CLOSE = "”»"
_LONGEST_NESTED = 120
_SENTENCE_ENDS = ".!?"
_FREE_BEFORE = "([-–—/"
"""What stands in front of an opening mark, beside white space."""

_FREE_BEHIND = ".,;:!?)]-–—"
"""What stands behind a closing mark, beside white space."""

_ENDS_OF_SPEECH = (",", ".", "?", "!", "…")
_CLOSES_SPEECH = '"”'
_OPENS_SPEECH = '"“'
_PLAIN = {"â€œ": "“", "â€\x9d": "”", "â€": "”", "''": '"', "‘‘": "“", "’’": "”", "‘’": '"'}
"""Marks that were decoded with the wrong encoding, or that single ones were put together to."""

_OTHER_MARKS = ("“", "”", "„", "«", "»", "â€", "’’", "‘’", "‘‘")


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


def find_quotations(text: str, start: int, end: int) -> list[Quotation]:
    """Return the quotations in the block `text[start:end]`, in order.

    >>> text = 'Ia berkata, "Harga beras naik." Sehari kemudian, "Turun lagi'
    >>> [(text[each.start : each.end], each.closed) for each in find_quotations(text, 0, len(text))]
    [('Harga beras naik', True), ('Turun lagi', False)]
    """
    marks = _marks(text, start, end)
    found: list[Quotation] = []
    opened: _Mark | None = None
    number = 0
    while number < len(marks):
        mark = marks[number]
        opens, closes = _looks(text, mark, start, end)
        if opened is None:
            if opens or not closes or _opens_glued(text, mark, start, end):
                opened = mark
            else:
                # A closing mark without an opening one: the quotation began before, or its mark was lost.
                first = found[-1].close if found else start
                found.append(_quotation(text, first, first, mark, opened=False))
        elif closes or not opens or _is_glued(text, mark):
            found.append(_quotation(text, opened.start, opened.end, mark))
            opened = None
        elif _nested_close(text, marks, number, start, end):
            inner = _quotation(text, mark.start, mark.end, marks[number + 1])
            inner.nested = True
            found.append(inner)
            number += 1
        else:
            # It opens again before it was closed: the closing mark was lost.
            found.append(_unclosed(text, opened, mark.start))
            opened = mark
        number += 1
    if opened is not None:
        found.append(_unclosed(text, opened, end))
    found.sort(key=lambda quotation: quotation.open)
    return [quotation for quotation in found if quotation.end > quotation.start]


class _Mark(NamedTuple):
    """A quotation mark: where it stands, and which one it is or was before its encoding was lost."""

    start: int
    end: int
    kind: str


def _marks(text: str, start: int, end: int) -> list[_Mark]:
    # Most blocks have none or only straight ones, and looking for each sign is quicker than the pattern.
    block = text[start:end]
    if "''" in block or (not block.isascii() and any(part in block for part in _OTHER_MARKS)):
        return [
            _Mark(match.start(), match.end(), _PLAIN.get(match[0], match[0]))
            for match in _mark().finditer(text, start, end)
        ]
    marks: list[_Mark] = []
    position = text.find('"', start, end)
    while position >= 0:
        marks.append(_Mark(position, position + 1, '"'))
        position = text.find('"', position + 1, end)
    return marks


def _is_glued(text: str, mark: _Mark) -> bool:
    """Whether letters or marks stand on both sides: a quotation that is open ends there."""
    return text[mark.start - 1] in ".!?," and text[mark.end : mark.end + 1].isalpha()


def _opens_glued(text: str, mark: _Mark, start: int, end: int) -> bool:
    """Whether a mark that mostly closes opens here, glued to the sentence before: `selesai.”Kami …`."""
    inside = start < mark.start and mark.end < end
    return inside and text[mark.start - 1] in _SENTENCE_ENDS and text[mark.end].isupper()


def _looks(text: str, mark: _Mark, start: int, end: int) -> tuple[bool, bool]:
    """Whether the mark looks like an opening one, and whether like a closing one."""
    position, stop, kind = mark
    if stop >= end:
        return False, True
    after = text[stop]
    free_right = after.isspace() or after in _FREE_BEHIND
    if position == start:
        closes = kind in _MOSTLY_CLOSE and free_right
        return not closes, closes
    before = text[position - 1]
    free_left = before.isspace() or before in _FREE_BEFORE
    if not (free_left or free_right):
        # Quotations side by side: `naik,""Stok habis`.
        free_left = (
            before in _CLOSES_SPEECH and after.isupper() and text[position - 2 : position - 1] in _ENDS_OF_SPEECH
        )
        free_right = after in _OPENS_SPEECH and before in _ENDS_OF_SPEECH
    if kind in _ALWAYS_OPEN:
        return (not free_right or free_left), (free_right and not free_left)
    if free_left != free_right:
        return free_left, free_right
    if kind in _MOSTLY_CLOSE:
        return False, True
    if free_left:
        return False, before.isspace() and text[position - 2 : position - 1] in _ENDS_OF_SPEECH
    # Glued on both sides: `selesai."Kami …` opens, `selesai,"kata` closes.
    return (before in _SENTENCE_ENDS and after.isupper()) or before == ",", after.islower()


def _nested_close(text: str, marks: list[_Mark], number: int, start: int, end: int) -> bool:
    """Whether the mark opens a quotation within the open one: the next two marks both close."""
    if number + 2 >= len(marks) or marks[number + 1].start - marks[number].start >= _LONGEST_NESTED:
        return False
    return all(_looks(text, marks[number + step], start, end)[1] for step in (1, 2))


def _quotation(text: str, opening: int, start: int, closing: _Mark, *, opened: bool = True) -> Quotation:
    first, last = _trim(text, start, closing.start)
    return Quotation(opening, first, last, closing.end, opened=opened)


def _unclosed(text: str, opening: _Mark, stop: int) -> Quotation:
    first, last = _trim(text, opening.end, stop)
    return Quotation(opening.start, first, last, stop, closed=False)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in BLANKS:
        start += 1
    while end > start and text[end - 1] in _ENDINGS:
        end -= 1
    return start, end


@cache
def _mark() -> regex.Pattern[str]:
    return regex.compile(r"""["“”„«»]|(?<=[,.?!])(?:''|’’)|(?:''|‘‘|‘’)(?=\p{Lu})|â€œ|â€\x9d|â€(?![\w™˜“”])""")
