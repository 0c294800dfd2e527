"""The text as lines: where each one stands, and what it looks like."""

from __future__ import annotations

from functools import cache

import regex
from attrs import define, field

from newsfacts.model import Role
from newsfacts.outlets.registry import line_key
from newsfacts.words import words

__all__ = ["BLANKS", "Line", "split_lines"]

BLANKS = (
    "".join(map(chr, [*range(9, 14), *range(28, 33), 0x85, 0xA0, 0x1680, *range(0x2000, 0x2010), 0x2028, 0x2029]))
    + "\u202f\u205f\u2060\u3000\ufeff\u00ad"
)
"""White space and characters that nobody sees: what `blank` segments consist of."""


@define
class Line:
    """One line of the page, or a part of one, without the white space around it.

    Attributes:
        start: its first code point in the text.
        end: the first code point after it.
        text: the characters.
        role: what it is; None until known.
    """

    start: int
    end: int
    text: str
    role: Role | None = field(default=None, kw_only=True)

    @property
    def key(self) -> str:
        """The line without case, runs of white space and a final colon: what fixed lines are compared by."""
        return line_key(self.text)

    @property
    def is_paragraph(self) -> bool:
        """Whether it reads like running text: long, or a sentence with its final mark."""
        return len(self.text) > LONGEST_TITLE or (len(self.text) >= SHORTEST_SENTENCE and ends_sentence(self.text))

    def part(self, start: int, end: int) -> Line | None:
        """Return the part of the line between two positions of the text, None when nothing visible is there."""
        text = self.text[start - self.start : end - self.start]
        visible = text.strip(BLANKS)
        if not visible:
            return None
        start += len(text) - len(text.lstrip(BLANKS))
        return Line(start, start + len(visible), visible)

    def cut(self, *cuts: tuple[int, Role]) -> list[Line]:
        """Return the parts of the line that begin at the offsets into `text`, each with the role beside its offset.

        The first offset is mostly 0; a part in which nothing is visible is left out.

        >>> line = split_lines("Kapal sandar. /ANTARA/")[0]
        >>> [(part.text, part.role.value) for part in line.cut((0, Role.CAPTION), (14, Role.PHOTO_CREDIT))]
        [('Kapal sandar.', 'caption'), ('/ANTARA/', 'photo_credit')]
        """
        parts: list[Line] = []
        for (start, role), (stop, _) in zip(cuts, (*cuts[1:], (len(self.text), None)), strict=True):
            part = self.part(self.start + start, self.start + stop)
            if part is not None:
                part.role = role
                parts.append(part)
        return parts


LONGEST_TITLE = 170
SHORTEST_SENTENCE = 60

_SENTENCE_ENDS = (".", "!", "?", '"', "”", "“", ",", ";", "'", "’", ")", ".*", ":")


def ends_sentence(text: str) -> bool:
    """Whether the text stops as a sentence does, closing marks and brackets included."""
    return text.rstrip(BLANKS).endswith(_SENTENCE_ENDS)


def split_lines(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    r"""Return the lines of `text[start:end]` that have a visible character, in order, with positions in `text` itself.

    >>> [(line.start, line.text) for line in split_lines("  Satu\r\n\n Dua ")]
    [(2, 'Satu'), (10, 'Dua')]
    """
    lines: list[Line] = []
    position = start
    text = text[start:end]
    for chunk in (text.replace("\r", "\n") if "\r" in text else text).split("\n"):
        visible = chunk.strip(BLANKS)
        if visible:
            first = position
            if len(visible) != len(chunk):
                first += len(chunk) - len(chunk.lstrip(BLANKS))
            lines.append(Line(first, first + len(visible), visible))
        position += len(chunk) + 1
    return lines


@cache
def _word_pattern() -> regex.Pattern[str]:
    return regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}'’\-./]*")


def title_share(text: str) -> float:
    """Return which share of the words that a title would capitalise are capitalised, from 0 to 1.

    >>> title_share("Harga Beras di Kota Senja Naik"), title_share("Harga beras naik tajam")
    (1.0, 0.25)
    """
    small = words("title_function_words")
    counted = [word for word in _word_pattern().findall(text[:LONGEST_TITLE]) if word.casefold() not in small]
    if not counted:
        return 0.0
    return sum(not word[0].islower() for word in counted) / len(counted)


def word_count(text: str) -> int:
    """Return the number of words."""
    return len(text.split())
