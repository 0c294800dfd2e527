"""From a page's characters to the tree that lxml makes of them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import regex
from lxml import etree

if TYPE_CHECKING:
    # lxml has no public name for what its parsers return.
    Element: TypeAlias = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

__all__ = ["MARKS", "found", "parse_tree", "text_of"]

MARKS = tuple(map(chr, range(0xFDD0, 0xFDE0)))
"""Characters that no tree has: Unicode keeps them for use inside programs."""

_ODD = (*MARKS, "\ufffe", "\uffff")
_FIT = ((0x9, 0xA), (0xD, 0xD), (0x20, 0xD7FF), (0xE000, 0x10FFFF))
"""The characters that XML knows (https://www.w3.org/TR/xml/#charsets), from and to."""
_CONTROLS = bytes(code for code in range(0x20) if code not in b"\t\n\v\f\r")
_CONTROLS_AS_SPACES = bytes.maketrans(b"\x0b\x0c", b"  ")
_MOST_DIGITS = 9
_TOO_DEEP = "ERR_RESOURCE_LIMIT"
_DEEPEST = 2048
"""How deep libxml2 goes with huge_tree (xmlParserMaxDepth): no page with fewer elements is cut."""


def parse_tree(html: str) -> Element | None:
    """Return the page's root, None when it has neither an element nor a visible character.

    A page that is nested deeper than the parser goes is read flat, each tag of it as a line break.

    >>> parse_tree("<p>Hujan turun").findtext("body/p")
    'Hujan turun'
    """
    html = _fit(html)
    root, complete = _parsed(html)
    return root if complete else _parsed(_container().sub("<br>", html))[0]


def found(root: Element, path: str) -> list[Element]:
    """Return the elements that an XPath leads to from any place of the page.

    >>> [element.text for element in found(parse_tree("<p>Hujan <b>turun</b>"), "*[self::b]")]
    ['turun']
    """
    elements: list[Element] = _xpath(path)(root)
    return elements


def text_of(element: Element) -> str:
    """Return the characters in an element, those of the elements in it included.

    >>> text_of(parse_tree("<p>Hujan <b>turun</b>"))
    'Hujan turun'
    """
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)


def _parsed(html: str) -> tuple[Element | None, bool]:
    """Return the root, and whether the parser got to the page's end."""
    # A parser of one's own for each page: lxml's keep what went wrong, and threads would wait for one another.
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    root = etree.fromstring(_encoded(html), parser)
    return root, not (_may_be_deep(html) and any(each.type_name == _TOO_DEEP for each in parser.error_log))


def _may_be_deep(html: str) -> bool:
    """Whether the page has so many elements that it may be deeper than the parser goes."""
    tags = html.count("<")
    return tags >= _DEEPEST and tags - html.count("</") >= _DEEPEST


def _fit(html: str) -> str:
    """Replace what is no character, printed or by its number: lxml would hand it out, but not take it back."""
    if "&#" in html:
        html = _reference().sub(_fit_reference, html)
    for odd in _ODD:
        if odd in html:
            html = html.replace(odd, "\ufffd")
    return html


def _fit_reference(found: regex.Match[str]) -> str:
    digits = found["hex"] or found["decimal"]
    number = int(digits[-_MOST_DIGITS:], 16 if found["hex"] else 10)
    fit = any(first <= number <= last for first, last in _FIT) and chr(number) not in _ODD
    return found[0] if fit else "\ufffd"


def _encoded(html: str) -> bytes:
    try:
        data = html.encode()
    except UnicodeEncodeError:  # halves of characters: the pairs are joined, the others replaced
        data = html.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
    # Browsers go on behind the end of the document, and some pages do; libxml2 does not.
    return _end().sub(b"", data.translate(_CONTROLS_AS_SPACES, _CONTROLS))


@cache
def _reference() -> regex.Pattern[str]:
    return regex.compile(r"&#(?:[xX](?P<hex>[0-9a-fA-F]++)|(?P<decimal>[0-9]++));?")


@cache
def _end() -> regex.Pattern[bytes]:
    return regex.compile(rb"(?i)</html[^>]*+>")


@cache
def _container() -> regex.Pattern[str]:
    """Tags of elements that others may stand in, without those whose content is not text of the page."""
    return regex.compile(
        r"(?i)</?(?!(?:html|head|title|meta|link|base|script|style|template|noscript|textarea|iframe|svg)\b)"
        r"[a-z][^<>]*+>"
    )


@cache
def _xpath(path: str) -> etree.XPath:
    return etree.XPath(f"/descendant::{path}")
