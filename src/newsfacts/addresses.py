"""Addresses of split articles: what all pages of one have in common, and which page an address is."""

from __future__ import annotations

from functools import cache
from urllib.parse import parse_qsl, urlencode, urlsplit

import regex
from attrs import frozen

__all__ = ["PageAddress", "read_address"]

_PAGE_KEYS = frozenset({"page", "halaman", "hal"})
_VIEW_KEYS = frozenset({"amp", "outputtype", "single", "showpage", "view", "source", "ref", "fbclid", "gclid"})
"""Keys of an address that change how an article is shown or say where the reader came from, not which one it is."""

_VIEW_HOSTS = ("www.", "amp.", "m.", "mobile.")
_MOST_PAGES = 99


@frozen
class PageAddress:
    """The address of a page, taken apart.

    Attributes:
        article: what the addresses of all pages of the article have in common, whatever view they are of (AMP, mobile);
            "" when the address is none.
        page: the page's number, from 1; None when the address does not tell.
        whole: whether the address says that the page holds the whole article (`?page=all`).
    """

    article: str
    page: int | None = None
    whole: bool = False


def read_address(url: str | None) -> PageAddress:
    """Take the address of a page apart.

    Args:
        url: any string, None when the address is not known.

    >>> read_address("https://amp.kotasenja.com/read/2024/05/14/pelabuhan-dibuka?page=2")
    PageAddress(article='kotasenja.com/read/2024/05/14/pelabuhan-dibuka', page=2, whole=False)
    >>> read_address("https://kotasenja.com/read/77/pelabuhan-dibuka/3").page
    3
    """
    try:
        parts = urlsplit(url or "")
        query = parse_qsl(parts.query)
        host = parts.hostname or ""
    except ValueError:
        return PageAddress("")
    if not host:
        return PageAddress("")
    path = "/".join(part for part in parts.path.split("/") if part and part.casefold() != "amp")
    page: int | None = None
    whole = False
    behind = _page_in_path().fullmatch(path)
    if behind is not None:
        path, page = behind["article"], _number(behind["page"])
        whole = page is None
    kept: list[tuple[str, str]] = []
    for key, value in query:
        low = key.casefold()
        if low in _PAGE_KEYS or low == "showpage":
            page = _number(value)
            whole = page is None and value.casefold() == "all"
        elif low not in _VIEW_KEYS and not low.startswith("utm_"):
            kept.append((key, value))
    rest = f"?{urlencode(kept)}" if kept else ""
    return PageAddress(f"{_without_view(host)}/{path}{rest}", page, whole)


def _without_view(host: str) -> str:
    for view in _VIEW_HOSTS:
        host = host.removeprefix(view)
    return host


def _number(printed: str) -> int | None:
    number = int(printed) if printed.isascii() and printed.isdigit() and len(printed) <= len(str(_MOST_PAGES)) else 0
    return number or None


@cache
def _page_in_path() -> regex.Pattern[str]:
    """Return the pattern of a page's number behind the words of the headline: `/harga-beras-naik/2`."""
    return regex.compile(r"(?P<article>(?:.*/)?[^/]*-[^/]*)/(?P<page>[0-9]{1,2}|all)")
