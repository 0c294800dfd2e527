"""From an HTML page to an Article: rendered to text, read as text is, with the page's metadata beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve

from newsfacts.addresses import read_address
from newsfacts.errors import BlankTextError, MissingExtraError
from newsfacts.html.decoding import decode
from newsfacts.html.evidence import completed
from newsfacts.html.metadata import read_metadata
from newsfacts.html.page_links import page_links
from newsfacts.layout.lines import BLANKS
from newsfacts.model import Pagination
from newsfacts.outlets.registry import load_outlets
from newsfacts.reading import read

if TYPE_CHECKING:
    from newsfacts.html.metadata import PageMetadata
    from newsfacts.html.rendering import Rendering
    from newsfacts.model import Article, PageLink
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
    tree = _read_tree(characters, url)
    if tree is None:
        raise BlankTextError(len(characters))
    outlets = load_outlets() if outlets is None else outlets
    article = read(tree.page.text, outlets, url=tree.address, outlet=outlet, known=tree.page.known)
    return _linked(completed(article, tree.metadata, outlets, url=url), tree)


class _Tree(NamedTuple):
    """What an HTML page has: what there is to see of it, what its metadata says, and where it leads.

    Attributes:
        page: the page as text.
        metadata: what its metadata says.
        address: its address, given or claimed; None when it has none.
        links: the links to the other pages of the same article.
    """

    page: Rendering
    metadata: PageMetadata
    address: str | None
    links: tuple[PageLink, ...]


def _characters(html: object) -> str:
    if isinstance(html, str):
        return html.removeprefix("\ufeff")
    if isinstance(html, bytes):
        return decode(html)
    msg = f"parse_html reads a page as str or bytes, not {type(html).__name__}: pass the HTML itself"
    raise TypeError(msg)


def _read_tree(html: str, url: str | None) -> _Tree | None:
    """Return what the page has; None when nothing of it is visible."""
    try:
        # The one place that needs the parser, which is an extra: its lack is told when a page is to be read.
        from newsfacts.html.rendering import render  # noqa: PLC0415
        from newsfacts.html.tree import parse_tree  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise MissingExtraError(extra="html", wanted="parse_html") from error
    root = parse_tree(html)
    if root is None:
        return None
    metadata = read_metadata(root)
    address = metadata.url.value if url is None and metadata.url is not None else url
    links = page_links(root, address)
    page = render(root, html, [claim.value for claim in metadata.titles])
    return _Tree(page, metadata, address, links) if page.text.strip(BLANKS) else None


def _linked(article: Article, tree: _Tree) -> Article:
    """Return the article with the links to its other pages; without a number of its own it is the first page."""
    if not tree.links:
        return article
    pagination = article.pagination
    if pagination is None:
        pagination = Pagination(page=None if read_address(tree.address).whole else 1)
    return evolve(article, pagination=evolve(pagination, links=tree.links))
