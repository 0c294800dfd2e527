"""The links to the other pages of a split article, as the page's own addresses tell."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin

import regex

from newsfacts.addresses import read_address
from newsfacts.model import PageLink

if TYPE_CHECKING:
    from newsfacts.html.tree import Element

__all__ = ["page_links"]

_ELSEWHERE = ("https://", "http://", "/")
"""What addresses begin with that say the whole path."""


def page_links(root: Element, url: str | None) -> tuple[PageLink, ...]:
    """Return the links to the article's other pages, in the order of their numbers; the whole article's last.

    Args:
        root: the page's root, before it is rendered.
        url: the page's address; without it nobody can say which links are its own, and there are none.

    >>> from newsfacts.html.tree import parse_tree
    >>> root = parse_tree('<a href="?page=2">2</a> <a href="/lain?page=2">Lain</a> <a href="?page=all">Semua</a>')
    >>> for link in page_links(root, "https://www.example.com/hujan-turun"):
    ...     print(link.page, link.url)
    2 https://www.example.com/hujan-turun?page=2
    None https://www.example.com/hujan-turun?page=all
    """
    own = read_address(url)
    if url is None or not own.article:
        return ()
    number = None if own.whole else own.page or 1
    slug = own.article.partition("?")[0].rpartition("/")[2]
    found: dict[int | None, str] = {}
    for link in root.iter("a", "link"):
        href = link.get("href")
        # Of the many addresses on a page few name the article, or are relative to its own.
        if not href or (slug not in href and href.startswith(_ELSEWHERE)):
            continue
        if number == 1 and _leads_to_a_page().search(href) is None:
            continue
        try:
            address = urldefrag(urljoin(url, href.strip())).url
        except ValueError:
            continue
        other = read_address(address)
        leads_to = None if other.whole else other.page or 1
        if other.article == own.article and leads_to != number:
            found.setdefault(leads_to, address)
    numbers = sorted(leads_to for leads_to in found if leads_to is not None)
    return tuple(PageLink(found[leads_to], leads_to) for leads_to in (*numbers, *([None] if None in found else [])))


@cache
def _leads_to_a_page() -> regex.Pattern[str]:
    """Match the few addresses that may be another page's, of the many that a page links to."""
    return regex.compile(r"(?i)[?&](?:page|halaman|hal|showpage)=|/(?:[0-9]{1,2}|all)/?(?:[?#]|$)")
