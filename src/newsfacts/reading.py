"""The way in: the few lines that turn a page's text into an Article."""

from __future__ import annotations

from collections import defaultdict
from operator import attrgetter
from typing import TYPE_CHECKING

from attrs import frozen

from newsfacts.attribution.find import find_attributions
from newsfacts.dates import date_findings, find_dates
from newsfacts.errors import BlankTextError
from newsfacts.facts.dateline import read_dateline
from newsfacts.facts.images import read_images
from newsfacts.facts.links import read_related, read_sections, read_sources, read_tags
from newsfacts.facts.pagination import read_pagination
from newsfacts.facts.people import read_people
from newsfacts.facts.publication import read_publication
from newsfacts.facts.stated import Stated, distinct, state_all
from newsfacts.language import detect_language
from newsfacts.layout.detection import site_of
from newsfacts.layout.known import NOTHING_KNOWN, Known
from newsfacts.layout.lines import BLANKS
from newsfacts.layout.rules import line_rules
from newsfacts.layout.segmentation import PageReading, read_page
from newsfacts.model import Article, Dateline, Finding, FindingKind, Outlet, Provenance, Role, Segment
from newsfacts.outlets.registry import load_outlets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from newsfacts.layout.detection import Candidate
    from newsfacts.outlets.definition import OutletFamily
    from newsfacts.outlets.registry import Outlets
    from newsfacts.spans import Span

__all__ = ["CutPage", "parse", "parse_many", "rank_outlets", "read", "read_facts"]


def parse(text: str, *, url: str | None = None, outlet: str | None = None, outlets: Outlets | None = None) -> Article:
    r"""Read the text of one article page.

    Args:
        text: the page's text, its lines parted by line breaks; nothing in it is too odd, and nothing is lost.
        url: the page's address where it is known, a hint to the outlet; the text itself counts more.
        outlet: the family to read the page as (`tribun`), None to find out.
        outlets: the outlets to choose from, as `load_outlets` returns them; None for those that come with newsfacts
            and with installed packages.

    Returns:
        The article. What the page does not state is None or empty.

    Raises:
        TypeError: when `text` is no string.
        BlankTextError: when `text` has no visible character.
        UnknownOutletError: when no family is called `outlet`.

    >>> article = parse(
    ...     "PR SENJA – Hujan turun di Kota Senja sejak pagi.\n***", url="https://depok.pikiran-rakyat.com/x"
    ... )
    >>> article.outlet.family, [segment.role.value for segment in article.segments]
    ('pikiran-rakyat', ['dateline', 'body', 'blank', 'end_credit'])
    """
    _check(text)
    return read(text, load_outlets() if outlets is None else outlets, url=url, outlet=outlet)


def read(text: str, outlets: Outlets, *, url: str | None, outlet: str | None, known: Known = NOTHING_KNOWN) -> Article:
    """Read a page that is known to have a visible character; `parse` says the rest.

    Args:
        text: the page's text.
        outlets: the outlets to choose from.
        url: the page's address, None when it is not known.
        outlet: the family to read it as, None to find out.
        known: what is known of the text's lines beforehand.

    >>> read("PR SENJA – Hujan turun sejak pagi.", load_outlets(), url=None, outlet=None).body
    'Hujan turun sejak pagi.'
    """
    family = None if outlet is None else outlets[outlet]
    page = read_page(text, outlets, url=url, family=family, known=known)
    return read_facts(_cut(text, url, outlets, page), outlets)


def parse_many(texts: Iterable[str], *, outlets: Outlets | None = None) -> Iterator[Article]:
    """Read many pages, one after the other, as `parse` does; lazily, so that a stream of any length can pass.

    Raises:
        NewsfactsError: as `parse` does, when the page concerned is reached.

    >>> [article.dateline.place for article in parse_many(["Bisnis.com, MEDAN - Panen jagung naik tahun ini."])]
    ['MEDAN']
    """
    outlets = load_outlets() if outlets is None else outlets
    return (parse(text, outlets=outlets) for text in texts)


def rank_outlets(text: str, *, url: str | None = None, outlets: Outlets | None = None) -> tuple[Candidate, ...]:
    """Return every outlet that the page may be from, best first, each with the evidence for it; empty when unknown.

    Equal scores of the first two mean that the page does not tell: `parse` then leaves `article.outlet` None.

    Raises:
        TypeError: when `text` is no string.
        BlankTextError: when `text` has no visible character.

    >>> best = rank_outlets("SERAMBINEWS.COM, BANDA ACEH - Harga ikan turun pekan ini.")[0]
    >>> str(best.outlet), best.evidence[0].kind
    ('SERAMBINEWS.COM (tribun)', 'dateline')
    """
    _check(text)
    return read_page(text, load_outlets() if outlets is None else outlets, url=url).candidates


def _check(text: object) -> None:
    if not isinstance(text, str):
        msg = f"newsfacts reads the page's text as str, not {type(text).__name__}: {_advice(text)}"
        raise TypeError(msg)
    if not text.strip(BLANKS):
        raise BlankTextError(len(text))


def _advice(value: object) -> str:
    if isinstance(value, bytes | bytearray):
        return "decode the bytes first, as in parse(data.decode('utf-8'))"
    return "pass the text itself"


@frozen
class CutPage:
    """A page that is cut into segments, or several that were put together: what its facts are read from.

    Attributes:
        text: the page.
        segments: its segments, which joined are the text.
        url: its address; None when it is not known.
        outlet: who published it; None when that was not told.
        family: the outlet that it was read as; None when it was not told, or not known.
        dateline: its dateline; None when there is none.
        findings: what was odd about it before its facts were read.
        extent: where what may be the article begins and ends; None for the whole text.
    """

    text: str
    segments: tuple[Segment, ...]
    url: str | None
    outlet: Outlet | None
    family: OutletFamily | None
    dateline: Dateline | None
    findings: tuple[Finding, ...] = ()
    extent: tuple[int, int] | None = None


def _cut(text: str, url: str | None, outlets: Outlets, page: PageReading) -> CutPage:
    published = _published_by(page)
    findings = tuple(_outlet_findings(page, published, page.segments, url, outlets))
    dateline = read_dateline(text, page.dateline)
    return CutPage(text, page.segments, url, published, page.family, dateline, findings, page.extent)


def read_facts(page: CutPage, outlets: Outlets) -> Article:
    """Return the article that the segments of a page tell."""
    text, segments, dateline = page.text, page.segments, page.dateline
    by_role: defaultdict[Role, list[Segment]] = defaultdict(list)
    for segment in segments:
        by_role[segment.role].append(segment)
    rules = line_rules(page.family)
    people = read_people(text, _in_order(by_role[Role.BYLINE], by_role[Role.END_CREDIT]), outlets)
    publication = read_publication(text, _in_order(by_role[Role.PUBLISHED], by_role[Role.PAGE_DATE]))
    pictures = _in_order(by_role[Role.CAPTION], by_role[Role.PHOTO_CREDIT])
    stated = {
        "headline": state_all(text, by_role[Role.HEADLINE]),
        "kicker": state_all(text, by_role[Role.KICKER]),
        "section": read_sections(text, by_role[Role.SECTION]),
        "summary": state_all(text, by_role[Role.SUMMARY]),
        "authors": people.authors,
        "editors": people.editors,
        "sources": read_sources(text, by_role[Role.SOURCE_CREDIT]),
        "related": read_related(text, by_role[Role.RELATED], rules),
        "subheadings": state_all(text, by_role[Role.SUBHEADING]),
        "tags": read_tags(text, by_role[Role.TAGS], rules),
    }
    spans: dict[str, list[Span]] = {name: [each.span for each in found] for name, found in stated.items() if found}
    spans |= publication.spans
    if dateline is not None:
        spans["dateline"] = [dateline.span]
    if pictures:
        spans["images"] = [picture.span for picture in pictures]
    dates = find_dates(text, *(page.extent or (0, len(text))))
    findings = [
        *date_findings(text, dates),
        *publication.findings,
        *page.findings,
    ]
    return Article(
        text=text,
        segments=segments,
        url=page.url,
        outlet=page.outlet,
        language=detect_language(_sample(text, by_role[Role.BODY])),
        headline=_first(stated["headline"]),
        kicker=_first(stated["kicker"]),
        section=_first(stated["section"]),
        summary=_first(stated["summary"]),
        authors=distinct(stated["authors"]),
        editors=distinct(stated["editors"]),
        date_published=publication.published,
        date_modified=publication.modified,
        page_date=publication.page,
        dateline=dateline,
        images=read_images(text, segments) if pictures else (),
        sources=distinct(stated["sources"]),
        related=distinct(stated["related"]),
        subheadings=distinct(stated["subheadings"]),
        tags=distinct(stated["tags"]),
        pagination=read_pagination(text, by_role[Role.PAGINATION], page.url),
        attributions=find_attributions(text, segments, outlets, _own_names(page), dates),
        warnings=tuple(sorted(findings, key=lambda finding: finding.start)),
        provenance=_provenance(spans),
    )


def _in_order(some: list[Segment], others: list[Segment]) -> list[Segment]:
    return sorted(some + others, key=attrgetter("start"))


def _published_by(page: PageReading) -> Outlet | None:
    if page.family is None:
        return None
    name = page.family.family
    return next((each.outlet for each in page.candidates if each.outlet.family == name), Outlet(name))


def _own_names(page: CutPage) -> frozenset[str]:
    """The page's own outlet by every name that it goes by here, folded."""
    names = [page.outlet.family, page.outlet.brand] if page.outlet is not None else []
    names.append(site_of(page.url))
    if page.dateline is not None:
        names.append(page.dateline.outlet)
    return frozenset(name.casefold() for name in names if name)


def _first(found: list[Stated]) -> str | None:
    return found[0].value if found else None


_LONGEST_SAMPLE = 1200


def _sample(text: str, body: Iterable[Segment]) -> str:
    """The beginning of the running text, which tells the language best."""
    parts: list[str] = []
    length = 0
    for segment in body:
        parts.append(text[segment.start : min(segment.end, segment.start + _LONGEST_SAMPLE - length)])
        length += len(parts[-1])
        if length >= _LONGEST_SAMPLE:
            break
    return "\n".join(parts)


def _outlet_findings(
    page: PageReading, published: Outlet | None, segments: tuple[Segment, ...], url: str | None, outlets: Outlets
) -> list[Finding]:
    """Report a URL of another family than the one that the text shows."""
    host = outlets.at(page.host) if url is not None else None
    shown = {candidate.outlet.family for candidate in page.candidates}
    if host is None or published is None or host[0].family == published.family or published.family not in shown:
        return []
    signed = page.dateline
    start, end = (signed.start, signed.end) if signed is not None else (segments[0].start, segments[0].end)
    message = f"the address is {host[0].name}'s, the text {outlets[published.family].name}'s: a mirror or a reprint"
    return [Finding(FindingKind.OUTLET_MISMATCH, message, start, end)]


def _provenance(spans: Mapping[str, list[Span]]) -> tuple[Provenance, ...]:
    return tuple(Provenance(name, tuple(sorted(found))) for name, found in spans.items())
