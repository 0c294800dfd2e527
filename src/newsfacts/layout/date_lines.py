"""Lines that state when the article was published, alone or with a name: `Nama - Bisnis.com 25 Januari 2021`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.dates import find_date
from newsfacts.layout.lines import BLANKS
from newsfacts.model import Role
from newsfacts.words import words

if TYPE_CHECKING:
    from newsfacts.layout.lines import Line
    from newsfacts.outlets.registry import Outlets

__all__ = ["date_line"]

_LONGEST = 130
_MOST_NAME_WORDS = 6
_SEPARATORS = "-–—|•/:,\u00b7"


def date_line(line: Line, outlets: Outlets) -> list[Line] | None:
    """Return the parts of a line that states a date of publication, each with its role; None when it is no such line.

    The date must be all that the line says, but for a label, names of people and outlets, and separators.
    """
    text = line.text
    if len(text) > _LONGEST:
        return None
    found = find_date(text)
    if found is None or _followers().fullmatch(text, found.end) is None:
        return None
    start = _date_start(text, found.start, outlets)
    if start is None:
        return None
    byline = _byline_behind().search(text, found.end)
    stop = len(text) if byline is None else byline.start()
    return line.cut((0, Role.BYLINE), (start, Role.PUBLISHED), (stop, Role.BYLINE))


def _date_start(text: str, start: int, outlets: Outlets) -> int | None:
    """Return where the part about the date begins, 0 when nobody is named before it; None for no date line."""
    front = text[:start]
    bare = front.strip(BLANKS + _SEPARATORS)
    if not bare or _label().fullmatch(bare) or outlets.named(bare) is not None:
        return 0
    named = bare.split()
    if len(named) > _MOST_NAME_WORDS or not named[0][0].isupper() or _open_bracket().search(front):
        return None
    if any(word.casefold() in words("sentence_openers") for word in named):
        # `Harga Emas Hari Ini - 10 Juni 2025` is a title.
        return None
    head, _, last = bare.rpartition(" - ")
    if head and outlets.named(last) is not None:
        return len(front)
    separated = front.rstrip(BLANKS)[-1:]
    if separated == ",":
        return len(front) if named[0].casefold() in {"by", "oleh"} else None
    if separated and separated in _SEPARATORS:
        return len(front.rstrip(BLANKS + _SEPARATORS))
    return None


@cache
def _label() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)(?:tayang|diperbarui|diperbaharui|update|updated|terbit|diterbitkan|dipublikasikan|publikasi|published"
        r"|last updated?|posted|posted on|rilis|tanggal|ditayangkan|waktu|dimuat|diunggah|pukul)"
    )


@cache
def _followers() -> regex.Pattern[str]:
    """What may follow the date on its line."""
    return regex.compile(
        r"(?i)[\s\u00a0)\]|.,:·•–-]*+(?:wib|wita|wit)?[\s|.·•]*+"
        r"(?:(?:last updated?|update|diperbarui|reporter|penulis|editor|laporan|oleh|baca|dibaca|waktu baca|views?"
        r"|[0-9]{1,3} menit|[0-9][0-9.,]{0,9}\s(?:views?|kali|pembaca))\b[^\n]{0,80})?"
    )


@cache
def _byline_behind() -> regex.Pattern[str]:
    return regex.compile(r"(?i)\|?\s?(?:laporan|reporter|penulis|editor|oleh)\s?:")


@cache
def _open_bracket() -> regex.Pattern[str]:
    return regex.compile(r"[(\[][^)\]]*$")
