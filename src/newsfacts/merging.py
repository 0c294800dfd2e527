"""The pages of a split article put together: one Article, with quotations and speakers read across the pages.

The texts are joined, what a later page repeats is set apart, and the facts are read from the whole as from one page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, evolve

from newsfacts.addresses import read_address
from newsfacts.errors import PagesError
from newsfacts.model import Article, Finding, FindingKind, Page, Pagination, Role, Segment
from newsfacts.normalize import tidy
from newsfacts.outlets.registry import load_outlets
from newsfacts.reading import CutPage, parse, read_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsfacts.model import Provenance
    from newsfacts.outlets.registry import Outlets

__all__ = ["merge_pages"]

_JOINT = "\n\n"
_SHORTEST_REPEATED = 30
"""Shorter paragraphs (`"Tidak," jawabnya.`) may be printed twice because they were said twice."""

_REPEATED_ROLES = frozenset({Role.HEADLINE, Role.KICKER, Role.SUMMARY, Role.CAPTION, Role.PUBLISHED, Role.BYLINE})
"""What a later page may print again where its own reading takes it for running text."""

_FACTS = (
    *("url", "outlet", "headline", "kicker", "section", "summary", "authors", "editors"),
    *("date_published", "date_modified", "page_date", "images", "sources", "tags"),
)
"""Facts that a page may know from elsewhere than its text."""


@define
class _Part:
    """A page on its way into the article."""

    article: Article
    number: int
    start: int = 0


def merge_pages(pages: Iterable[Article | str], *, outlets: Outlets | None = None) -> Article:
    r"""Put the pages of a split article together.

    Which page is which is told by `article.pagination`, the address above all; a page that does not tell takes the
    first free number, in the order given. Headline, summary, captions and paragraphs that a later page repeats are
    there once: the repeated paragraphs stay in the text, with the role `artifact`.

    Args:
        pages: the pages as `parse` or `parse_html` returned them, or their texts.
        outlets: the outlets to read with, as `load_outlets` returns them; None for those that come with newsfacts.

    Returns:
        One Article. Its `text` is the pages' texts joined by an empty line, `pages` says where each stands, and
        `page_of` which one a position is on. Its `url` is the first page's. A page that is missing, and pages that were
        not given in order, are `warnings`.

    Raises:
        TypeError: when a page is neither an Article nor a string.
        PagesError: when there is no page, when a page is there twice, or when pages are of different articles.
        BlankTextError: when a text has no visible character.

    >>> first = "Bisnis.com, MEDAN - Panen jagung naik.\nHal itu disampaikan ketua kelompok tani, Sari Lubis."
    >>> second = '"Jagung kami besar-besar," katanya.\nHalaman 2 dari 2'
    >>> article = merge_pages([first, second])
    >>> [(page.number, page.start) for page in article.pages], article.attributions[-1].speaker.name
    ([(1, 0), (2, 93)], 'Sari Lubis')
    """
    outlets = load_outlets() if outlets is None else outlets
    articles = [_article(page, number, outlets) for number, page in enumerate(pages, 1)]
    if not articles:
        msg = "there is no page to merge: give the pages of one article, as parse() returned them or as text"
        raise PagesError(msg)
    parts = _numbered(articles)
    _refuse_strangers(parts)
    ordered = sorted(parts, key=lambda part: part.number)
    text = _join(ordered)
    merged = _with_metadata(read_facts(_cut(text, ordered, outlets), outlets), ordered)
    findings = {*merged.warnings, *_order_findings(parts, ordered), *_missing_findings(ordered)}
    return evolve(
        merged,
        pages=tuple(
            Page(part.number, part.start, part.start + len(part.article.text), part.article.url) for part in ordered
        ),
        pagination=Pagination(pages=_total(ordered)),
        warnings=tuple(sorted(findings, key=lambda finding: (finding.start, finding.end, finding.kind))),
    )


def _article(page: object, number: int, outlets: Outlets) -> Article:
    if isinstance(page, str):
        return parse(page, outlets=outlets)
    if not isinstance(page, Article):
        msg = f"page {number} is {type(page).__name__}: give Articles, as parse() returns them, or texts"
        raise TypeError(msg)
    return page


# --- which page is which ---


def _numbered(articles: Sequence[Article]) -> list[_Part]:
    """Give each page its number, in the order given."""
    told = [None if article.pagination is None else article.pagination.page for article in articles]
    taken = {number for number in told if number is not None}
    free = (number for number in range(1, len(articles) + len(taken) + 1) if number not in taken)
    parts: list[_Part] = []
    for article, number in zip(articles, told, strict=True):
        if article.pages:
            msg = f"{article!r} was merged already: give the single pages"
            raise PagesError(msg)
        parts.append(_Part(article, next(free) if number is None else number))
    seen: set[int] = set()
    for part in parts:
        if part.number in seen:
            msg = f"page {part.number} is there twice: give each page of the article once"
            raise PagesError(msg)
        seen.add(part.number)
    return parts


def _refuse_strangers(parts: Sequence[_Part]) -> None:
    """Raise when a page is of another article than the first one."""
    first = parts[0].article
    for part in parts[1:]:
        why = _difference(first, part.article)
        if why:
            msg = f"page {part.number} is of another article than page {parts[0].number}: {why}"
            raise PagesError(msg)


def _difference(one: Article, other: Article) -> str:
    """Return why two pages are not of the same article; "" when nothing says so."""
    if one.outlet is not None and other.outlet is not None and one.outlet.family != other.outlet.family:
        return f"it is {other.outlet.family}'s, not {one.outlet.family}'s"
    addresses = read_address(one.url).article, read_address(other.url).article
    if all(addresses) and addresses[0] == addresses[1]:
        return ""
    headlines = one.headline, other.headline
    if headlines[0] and headlines[1]:
        same = _folded(headlines[0]) == _folded(headlines[1])
        return "" if same else f"its headline is {other.headline!r}, not {one.headline!r}"
    return f"its address is {other.url}, not {one.url}" if all(addresses) else ""


def _total(parts: Sequence[_Part]) -> int:
    """Return how many pages the article has, as far as its pages tell."""
    told = [part.article.pagination.pages or 0 for part in parts if part.article.pagination is not None]
    return max(*told, *(part.number for part in parts), 1)


# --- the whole ---


def _join(parts: Sequence[_Part]) -> str:
    """Return the text of all pages, and note where each begins in it."""
    position = 0
    for part in parts:
        part.start = position
        position += len(part.article.text) + len(_JOINT)
    return _JOINT.join(part.article.text for part in parts)


def _cut(text: str, parts: Sequence[_Part], outlets: Outlets) -> CutPage:
    first = parts[0].article
    outlet = next((part.article.outlet for part in parts if part.article.outlet is not None), None)
    signed = next((part for part in parts if part.article.dateline is not None), None)
    dateline = None
    if signed is not None and signed.article.dateline is not None:
        printed = signed.article.dateline
        dateline = evolve(printed, start=printed.start + signed.start, end=printed.end + signed.start)
    return CutPage(
        text=text,
        segments=_without_repeats(text, _segments(parts)),
        url=first.url,
        outlet=outlet,
        family=next((family for family in outlets if outlet is not None and family.family == outlet.family), None),
        dateline=dateline,
        findings=tuple(
            evolve(finding, start=finding.start + part.start, end=finding.end + part.start)
            for part in parts
            for finding in part.article.warnings
        ),
    )


def _segments(parts: Sequence[_Part]) -> list[list[Segment]]:
    """Return the segments of each page, at their place in the whole; a page begins with the blank in front of it."""
    pages: list[list[Segment]] = []
    for part in parts:
        moved = [
            Segment(segment.role, segment.start + part.start, segment.end + part.start)
            for segment in part.article.segments
        ]
        if part.start:
            moved.insert(0, Segment(Role.BLANK, part.start - len(_JOINT), part.start))
        pages.append(moved)
    return pages


def _without_repeats(text: str, pages: Sequence[Sequence[Segment]]) -> tuple[Segment, ...]:
    """Give what a later page repeats the role it has on the page before, or `artifact` when it is running text."""
    roles: dict[str, Role] = {}
    kept: list[Segment] = []
    for segments in pages:
        own: dict[str, Role] = {}
        for segment in segments:
            printed = _folded(text[segment.start : segment.end])
            role = segment.role
            if role is Role.BODY and printed in roles:
                before = roles[printed]
                role = Role.ARTIFACT if before is Role.BODY else before
            elif (role is Role.BODY and len(printed) >= _SHORTEST_REPEATED) or role in _REPEATED_ROLES:
                own.setdefault(printed, role)
            kept.append(segment if role is segment.role else Segment(role, segment.start, segment.end))
        for printed, role in own.items():
            roles.setdefault(printed, role)
    return tuple(kept)


def _folded(words: str) -> str:
    return tidy(words).casefold()


def _with_metadata(merged: Article, parts: Sequence[_Part]) -> Article:
    """Return the article with what the pages know from elsewhere than their texts: from the metadata of HTML."""
    known: dict[str, Any] = {}
    beside: list[Provenance] = []
    for name in _FACTS:
        knowing = next((part.article for part in parts if getattr(part.article, name)), None)
        if knowing is None or (getattr(merged, name) and name != "url"):
            continue
        known[name] = getattr(knowing, name)
        beside += [stated for stated in knowing.provenance if stated.field == name and not stated.spans]
    return evolve(merged, **known, provenance=(*merged.provenance, *beside)) if known else merged


# --- what is odd ---


def _order_findings(given: Sequence[_Part], ordered: Sequence[_Part]) -> Iterable[Finding]:
    for part, due in zip(given, ordered, strict=True):
        if part is not due:
            message = f"page {part.number} was given where page {due.number} belongs; the pages were put in order"
            yield Finding(FindingKind.PAGES_OUT_OF_ORDER, message, *_opening(part))
            return


def _missing_findings(ordered: Sequence[_Part]) -> Iterable[Finding]:
    numbers = {part.number for part in ordered}
    total = _total(ordered)
    for number in range(1, total + 1):
        if number not in numbers:
            beside = next((part for part in ordered if part.number > number), ordered[-1])
            message = f"page {number} of {total} is not among the pages"
            yield Finding(FindingKind.MISSING_PAGE, message, *_opening(beside))


def _opening(part: _Part) -> tuple[int, int]:
    """Return where the first visible words of a page stand."""
    segments = part.article.segments
    first = next((segment for segment in segments if segment.role is not Role.BLANK), segments[0])
    return first.start + part.start, first.end + part.start
