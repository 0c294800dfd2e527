"""The metadata of a page beside its text: what fills gaps, and what contradicts.

The text counts. A claim of the metadata fills a field that the text does not state; where both state something and
differ in more than spelling, a warning stands at the text's statement.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING, TypeVar

import regex
from attrs import define, evolve, field

from newsfacts.facts.people import read_people
from newsfacts.html.metadata import Claim
from newsfacts.layout.detection import site_of
from newsfacts.model import Article, Finding, FindingKind, Outlet, Provenance, Role, Segment
from newsfacts.outlets.registry import squash
from newsfacts.words import words

if TYPE_CHECKING:
    from newsfacts.html.metadata import PageMetadata
    from newsfacts.outlets.registry import Outlets

__all__ = ["completed"]

_SAME_TIME = timedelta(minutes=1)
"""Metadata has seconds, pages do not."""
_ZONES = tuple(timezone(timedelta(hours=hours)) for hours in (7, 8, 9))
_MOST_SITE_WORDS = 5
_MOST_PARTS = 3
"""How many names of sites may stand behind a title."""

T = TypeVar("T")


def completed(article: Article, metadata: PageMetadata, outlets: Outlets, *, url: str | None) -> Article:
    """Return the article with what the metadata adds to it.

    Args:
        article: what the page's text states.
        metadata: what the page's metadata says.
        outlets: names of outlets, which are no people's and no part of a headline.
        url: the address that the page was given with; None when the article has its own from the metadata.
    """
    beside = _Beside(article)
    if metadata.url is not None and url is None:
        beside.provenance.append(Provenance("url", (), metadata.url.origin))
    _headline(beside, metadata, outlets)
    _date(beside, "date_published", metadata.date_published)
    _date(beside, "date_modified", metadata.date_modified)
    _authors(beside, metadata.authors, outlets)
    beside.fill("section", metadata.section)
    beside.fill("tags", metadata.tags)
    beside.fill("images", metadata.images)
    _outlet(beside, metadata.site, outlets)
    return beside.completed()


@define
class _Beside:
    """The article, and what the metadata changes about it."""

    article: Article
    changes: dict[str, object] = field(factory=dict[str, object])
    provenance: list[Provenance] = field(factory=list[Provenance])
    warnings: list[Finding] = field(factory=list[Finding])

    def fill(self, name: str, claim: Claim[T] | None) -> None:
        """Give a field what the metadata claims, if the text does not state it."""
        if claim is not None and not getattr(self.article, name):
            self.changes[name] = claim.value
            self.provenance.append(Provenance(name, (), claim.origin))

    def contradict(self, name: str, message: str) -> None:
        """Warn at the text's first statement of the field."""
        first = self.article.where(name)[0]
        self.warnings.append(Finding(FindingKind.METADATA_MISMATCH, message, first.start, first.end))

    def completed(self) -> Article:
        if not (self.changes or self.provenance or self.warnings):
            return self.article
        article = self.article
        warnings = sorted([*article.warnings, *self.warnings], key=lambda finding: finding.start)
        provenance = (*article.provenance, *self.provenance)
        return evolve(article, **self.changes, warnings=tuple(warnings), provenance=provenance)


def _headline(beside: _Beside, metadata: PageMetadata, outlets: Outlets) -> None:
    claim = metadata.headline
    if claim is None:
        return
    site = None if metadata.site is None else metadata.site.value
    own = {squash(site or ""), site_of(beside.article.url), ""}
    titles = [_bare_title(title, own, outlets) for title in metadata.titles]
    printed = beside.article.headline
    if printed is None:
        beside.fill("headline", Claim(titles[0], claim.origin))
    elif not any(_same_title(printed, title) for title in titles):
        beside.contradict("headline", f"the page's {claim.origin} calls the article {titles[0]!r}")


def _bare_title(title: str, own: set[str], outlets: Outlets) -> str:
    """Return a title without the names of the site that many pages put behind it."""
    for _ in range(_MOST_PARTS):
        parted = _last_part().fullmatch(title)
        if parted is None or not _is_site(parted["last"], own, outlets):
            break
        title = parted["first"]
    return title


def _is_site(name: str, own: set[str], outlets: Outlets) -> bool:
    if len(name.split()) > _MOST_SITE_WORDS:
        return False
    return squash(name) in own or outlets.named(name) is not None or _site_like().search(name) is not None


def _same_title(one: str, other: str) -> bool:
    """Whether two titles are the same but for case, punctuation and an end that one of them lacks."""
    one, other = squash(one), squash(other)
    return bool(one) and bool(other) and (one in other or other in one)


def _date(beside: _Beside, name: str, claim: Claim[datetime | date] | None) -> None:
    if claim is None:
        return
    stated: datetime | date | None = getattr(beside.article, name)
    if stated is None:
        beside.fill(name, claim)
    elif not _same_moment(stated, claim.value):
        beside.contradict(name, f"the page's {claim.origin} states {claim.value.isoformat()}")


def _same_moment(stated: datetime | date, claimed: datetime | date) -> bool:
    """Whether both can be true: to the minute, or to the day where one of them states no more."""
    if isinstance(stated, datetime) and isinstance(claimed, datetime):
        return abs(stated - claimed) < _SAME_TIME
    if isinstance(claimed, datetime):
        # The day that a page prints is that of a zone in Indonesia.
        return any(claimed.astimezone(zone).date() == stated for zone in _ZONES)
    return (stated.date() if isinstance(stated, datetime) else stated) == claimed


def _authors(beside: _Beside, claim: Claim[tuple[str, ...]] | None, outlets: Outlets) -> None:
    names = [] if claim is None else [name for each in claim.value for name in _people(each, outlets)]
    if claim is None or not names:
        return
    article = beside.article
    known = [squash(name) for name in (*article.authors, *article.editors)]
    if not article.authors:
        beside.fill("authors", Claim(tuple(dict.fromkeys(names)), claim.origin))
    elif not any(squash(name) in each or each in squash(name) for name in names for each in known):
        beside.contradict("authors", f"the page's {claim.origin} names {', '.join(names)} as author")


def _people(printed: str, outlets: Outlets) -> list[str]:
    """Return the people whom a claim names, by the rules for bylines: no outlets, teams and accounts."""
    if squash(printed) in words("accounts"):
        return []
    found = read_people(printed, [Segment(Role.BYLINE, 0, len(printed))], outlets)
    return [stated.value for stated in (*found.authors, *found.editors)]


def _outlet(beside: _Beside, claim: Claim[str] | None, outlets: Outlets) -> None:
    named = None if claim is None else outlets.named(claim.value)
    if claim is None or named is None or named.family is None:
        return
    article = beside.article
    if article.outlet is None:
        beside.fill("outlet", Claim(Outlet(named.family, named.brand), claim.origin))
    elif article.outlet.family != named.family and article.dateline is not None:
        beside.contradict("dateline", f"the page's {claim.origin} calls the site {claim.value!r}")


@cache
def _last_part() -> regex.Pattern[str]:
    return regex.compile(r"(?P<first>.*\S)\s*+(?:\s[-–—|:»·•]|[|»])\s++(?P<last>[^|»]+)")


@cache
def _site_like() -> regex.Pattern[str]:
    return regex.compile(r"(?i)[\p{L}\p{N}]\.(?:com|co|id|net|news|tv)\b|^halaman [0-9a-z]{1,3}$")
