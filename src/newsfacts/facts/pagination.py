"""Which page of how many a page of a split article is, as its address and its page numbers tell."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.addresses import read_address
from newsfacts.model import Pagination

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfacts.model import Segment

__all__ = ["read_pagination"]

_DIGITS = "123456789"


def read_pagination(text: str, segments: Sequence[Segment], url: str | None) -> Pagination | None:
    """Return which page of how many this is; None when nothing says that the article is split.

    The address counts first, then `Halaman 2 dari 3` and `Ke Halaman 2`. A page that prints several such numbers holds
    several pages, and none is its own.

    Args:
        text: the page.
        segments: its `pagination` segments, in order.
        url: its address; None when it is not known.
    """
    address = read_address(url)
    if not segments and address.page is None:
        return None
    printed = [text[segment.start : segment.end] for segment in segments]
    shown: set[int] = set()
    pages = _listed(printed)
    ahead: set[int] = set()
    for words in printed:
        place = _place().search(words)
        if place is not None:
            shown.add(int(place["page"]))
            pages = max(pages, int(place["pages"]))
        elif (onward := _onward().search(words)) is not None:
            ahead.add(int(onward["page"]))
    page = address.page
    if page is None and not address.whole:
        page = _own(shown, ahead, first=bool(url) and pages > 1)
    if pages and page is not None and page > pages:
        pages = 0
    return Pagination(page, pages or None) if page or pages else None


def _own(shown: set[int], ahead: set[int], *, first: bool) -> int | None:
    """Return the page's own number; the `first` page of a split article has an address without one."""
    if shown:
        return shown.pop() if len(shown) == 1 else None
    if len(ahead) == 1:
        return max(ahead.pop() - 1, 1)
    return 1 if first else None


def _listed(printed: list[str]) -> int:
    """Return how many pages are listed: `Halaman 1 2 3`, `Halaman123`, or numbers on lines of their own; 0 for none."""
    numbers = [number for words in printed for number in _numbers(words)]
    return len(numbers) if len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1)) else 0


def _numbers(words: str) -> list[int]:
    found = _list().fullmatch(words.strip())
    if found is None:
        return []
    digits = found["numbers"]
    if len(digits) > 1 and _DIGITS.startswith(digits):
        return [int(digit) for digit in digits]
    return [int(number) for number in digits.split()]


@cache
def _place() -> regex.Pattern[str]:
    return regex.compile(r"(?i)(?<![0-9])(?P<page>[0-9]{1,2})\s(?:dari|/|of)\s(?P<pages>[0-9]{1,2})(?![0-9])")


@cache
def _onward() -> regex.Pattern[str]:
    return regex.compile(r"(?i)\bke halaman (?P<page>[0-9]{1,2})(?![0-9])")


@cache
def _list() -> regex.Pattern[str]:
    return regex.compile(r"(?i)(?:halaman)?\s?:?\s?(?P<numbers>[0-9]{1,9}(?:\s{1,3}[0-9]{1,2}){0,30})")
