"""From a page's characters to the tree that lxml makes of them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import regex
from lxml import etree

if TYPE_CHECKING:
    # lxml has no public name for what its parsers return.
    Element: TypeAlias = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

__all__ = ["parse_tree"]

_TOO_DEEP = "ERR_RESOURCE_LIMIT"
_DEEPEST = 2048
"""How deep libxml2 goes with huge_tree (xmlParserMaxDepth): no page with fewer elements is cut."""


def parse_tree(html: str) -> Element | None:
    """Return the page's root, None when it has neither an element nor a visible character.

    A page that is nested deeper than the parser goes is read flat, each tag of it as a line break.

    >>> parse_tree("<p>Hujan turun").findtext("body/p")
    'Hujan turun'
    """
    root, complete = _parsed(html)
    return root if complete else _parsed(_container().sub("<br>", html))[0]


def _parsed(html: str) -> tuple[Element | None, bool]:
    """Return the root, and whether the parser got to the page's end."""
    # A parser of one's own for each page: lxml's keep what went wrong, and threads would wait for one another.
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    root = etree.fromstring(_encoded(html), parser)
    may_be_cut = html.count("<") - html.count("</") >= _DEEPEST
    return root, not (may_be_cut and any(each.type_name == _TOO_DEEP for each in parser.error_log))


def _encoded(html: str) -> bytes:
    try:
        return html.encode()
    except UnicodeEncodeError:  # halves of characters: the pairs are joined, the others replaced
        return html.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


@cache
def _container() -> regex.Pattern[str]:
    """Tags of elements that others may stand in, without those whose content is not text of the page."""
    return regex.compile(
        r"(?i)</?(?!(?:html|head|title|meta|link|base|script|style|template|noscript|textarea|iframe|svg)\b)"
        r"[a-z][^<>]*+>"
    )
