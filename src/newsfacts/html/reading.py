"""From an HTML page to an Article: rendered to text, read as text is, with the page's metadata beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.errors import BlankTextError, MissingExtraError
from newsfacts.html.decoding import decode
from newsfacts.html.evidence import completed
from newsfacts.html.metadata import PageMetadata, read_metadata
from newsfacts.layout.lines import BLANKS
from newsfacts.outlets.registry import load_outlets
from newsfacts.reading import read

if TYPE_CHECKING:
    from newsfacts.html.rendering import Rendering
    from newsfacts.model import Article
    from newsfacts.outlets.registry import Outlets

__all__ = ["parse_html"]


def parse_html(
    html: str | bytes, *, url: str | None = None, outlet: str | None = None, outlets: Outlets | None = None
) -> Article:
    """Read the HTML of one article page.

    The page is rendered to text with the line breaks of its blocks, without what nobody sees, and read as `parse` reads
    text. What its metadata says fills what the text does not state: `article.origin(name)` tells which. Where both
    state something and differ, the text counts, and the article carries a warning.

    Args:
        html: the page as it was fetched: bytes in any encoding, or decoded text.
        url: the page's address where it is known; None to take what the page calls its own.
        outlet: the family to read the page as (`tribun`), None to find out.
        outlets: the outlets to choose from, as `load_outlets` returns them; None for those that come with newsfacts
            and with installed packages.

    Returns:
        The article; its `text` is the rendered page.

    Raises:
        MissingExtraError: when the HTML parser is not installed: `pip install newsfacts[html]`.
        TypeError: when `html` is neither `str` nor `bytes`.
        BlankTextError: when nothing on the page is visible.
        UnknownOutletError: when no family is called `outlet`.

    >>> article = parse_html("<title>Hujan Turun di Medan</title><p>Bisnis.com, MEDAN - Hujan <b>turun</b> lagi.")
    >>> article.body, article.headline, article.origin("headline")
    ('Hujan turun lagi.', 'Hujan Turun di Medan', 'title')
    """
    characters = _characters(html)
    metadata, page = _read_tree(characters)
    if page is None:
        raise BlankTextError(len(characters))
    outlets = load_outlets() if outlets is None else outlets
    claimed = metadata.url
    address = url if url is not None or claimed is None else claimed.value
    article = read(page.text, outlets, url=address, outlet=outlet, known=page.known)
    return completed(article, metadata, outlets, url=url)


def _characters(html: object) -> str:
    if isinstance(html, str):
        return html.removeprefix("\ufeff")
    if isinstance(html, bytes):
        return decode(html)
    msg = f"parse_html reads a page as str or bytes, not {type(html).__name__}: pass the HTML itself"
    raise TypeError(msg)


def _read_tree(html: str) -> tuple[PageMetadata, Rendering | None]:
    """Return what the page's metadata says, and what there is to see of it; None when there is nothing."""
    try:
        # The one place that needs the parser, which is an extra: its lack is told when a page is to be read.
        from newsfacts.html.rendering import render  # noqa: PLC0415
        from newsfacts.html.tree import parse_tree  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise MissingExtraError(extra="html", wanted="parse_html") from error
    root = parse_tree(html)
    if root is None:
        return PageMetadata(), None
    metadata = read_metadata(root)
    page = render(root, html, [claim.value for claim in metadata.titles])
    return metadata, page if page.text.strip(BLANKS) else None
