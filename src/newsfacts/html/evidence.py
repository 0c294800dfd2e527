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
from newsfacts.model import Finding, FindingKind, Outlet, Provenance, Role, Segment
from newsfacts.outlets.registry import squash
from newsfacts.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfacts.html.metadata import PageMetadata
    from newsfacts.model import Article, Image
    from newsfacts.outlets.registry import Outlets

__all__ = ["completed"]

_SAME_TIME = timedelta(minutes=1)
"""Metadata has seconds, pages do not."""
_ZONES = tuple(timezone(timedelta(hours=hours)) for hours in (7, 8, 9))
_MOST_SITE_WORDS = 5

T = TypeVar("T")


def completed(article: Article, metadata: PageMetadata, outlets: Outlets, *, url: str | None) -> Article:
    """Return the article with what the metadata adds to it.

    Args:
        article: what the page's text states.
        metadata: what the page's metadata says.
        outlets: names of outlets, which are no people's and no part of a headline.
        url: the address that the page was given with; None when the article has its own from the metadata.
    """
    beside = _Beside.of(article)
    if metadata.url is not None and url is None:
        beside.note("url", metadata.url)
    _headline(beside, metadata, outlets)
    _dates(beside, metadata)
    _authors(beside, metadata.authors, outlets)
    if metadata.section is not None and article.section is None:
        beside.section = beside.note("section", metadata.section)
    if metadata.tags is not None and not article.tags:
        beside.tags = beside.note("tags", metadata.tags)
    if metadata.images is not None and not article.images:
        beside.images = beside.note("images", metadata.images)
    _outlet(beside, metadata.site, outlets)
    return beside.completed()


@define
class _Beside:
    """The article, and what the metadata adds to it."""

    article: Article
    headline: str | None
    date_published: datetime | date | None
    date_modified: datetime | date | None
    authors: tuple[str, ...]
    section: str | None
    tags: tuple[str, ...]
    images: tuple[Image, ...]
    outlet: Outlet | None
    provenance: list[Provenance] = field(factory=list[Provenance])
    warnings: list[Finding] = field(factory=list[Finding])

    @classmethod
    def of(cls, article: Article) -> _Beside:
        return cls(
            article,
            article.headline,
            article.date_published,
            article.date_modified,
            article.authors,
            article.section,
            article.tags,
            article.images,
            article.outlet,
        )

    def note(self, name: str, claim: Claim[T]) -> T:
        """Note that the metadata alone states the field, and return what it states."""
        self.provenance.append(Provenance(name, (), claim.origin))
        return claim.value

    def contradict(self, name: str, message: str) -> None:
        """Warn at the text's first statement of the field."""
        first = self.article.where(name)[0]
        self.warnings.append(Finding(FindingKind.METADATA_MISMATCH, message, first.start, first.end))

    def completed(self) -> Article:
        """Return the article with all that was noted."""
        if not (self.provenance or self.warnings):
            return self.article
        noted = {each.field for each in self.provenance}
        kept = [each for each in self.article.provenance if each.field not in noted]
        warnings = sorted([*self.article.warnings, *self.warnings], key=lambda finding: finding.start)
        return evolve(
            self.article,
            headline=self.headline,
            date_published=self.date_published,
            date_modified=self.date_modified,
            authors=self.authors,
            section=self.section,
            tags=self.tags,
            images=self.images,
            outlet=self.outlet,
            warnings=tuple(warnings),
            provenance=(*kept, *self.provenance),
        )


def _headline(beside: _Beside, metadata: PageMetadata, outlets: Outlets) -> None:
    site = None if metadata.site is None else metadata.site.value
    own = {squash(site or ""), site_of(beside.article.url), ""}
    claims = [Claim(bare, each.origin) for each in metadata.titles if (bare := _bare_title(each.value, own, outlets))]
    printed = beside.article.headline
    if not claims:
        return
    if printed is None:
        beside.headline = beside.note("headline", claims[0])
    elif not any(_same_title(printed, each.value) for each in claims):
        beside.contradict("headline", f"the page's {claims[0].origin} calls the article {claims[0].value!r}")


def _bare_title(title: str, own: set[str], outlets: Outlets) -> str:
    """Return a title without the names of the site that many pages put behind it; "" when it is the site's own."""
    first = _first_part().match(title)
    if first is not None and _is_site(first[0], own, outlets):
        return ""
    parted = _last_part().fullmatch(title)
    while parted is not None and _is_site(parted["last"], own, outlets):
        title = parted["first"]
        parted = _last_part().fullmatch(title)
    return "" if _is_site(title, own, outlets) else title


def _is_site(name: str, own: set[str], outlets: Outlets) -> bool:
    if len(name.split()) > _MOST_SITE_WORDS:
        return False
    return squash(name) in own or outlets.named(name) is not None or _site_like().search(name) is not None


def _same_title(one: str, other: str) -> bool:
    """Whether two titles are the same but for case, punctuation and an end that one of them lacks."""
    one, other = squash(one), squash(other)
    return bool(one) and bool(other) and (one in other or other in one)


def _dates(beside: _Beside, metadata: PageMetadata) -> None:
    published, modified = metadata.date_published, metadata.date_modified
    if published is not None and beside.date_published is None:
        beside.date_published = beside.note("date_published", published)
    elif published is not None:
        _compare(beside, "date_published", beside.date_published, published)
    if modified is not None and beside.date_modified is None:
        beside.date_modified = beside.note("date_modified", modified)
    elif modified is not None:
        _compare(beside, "date_modified", beside.date_modified, modified)


def _compare(beside: _Beside, name: str, stated: datetime | date | None, claim: Claim[datetime | date]) -> None:
    if stated is not None and not _same_moment(stated, claim.value):
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
    if not article.authors or _initials_of(article, names):
        beside.authors = beside.note("authors", Claim(tuple(dict.fromkeys(names)), claim.origin))
    elif not any(squash(name) in each or each in squash(name) for name in names for each in known):
        beside.contradict("authors", f"the page's {claim.origin} names {', '.join(names)} as author")


def _initials_of(article: Article, names: Sequence[str]) -> bool:
    """Whether initials are all that the text names its authors by, and one of the names has them: `(cas)`."""
    if not all(_initials().fullmatch(each) for each in article.authors):
        return False
    others = [name for name in names if name not in article.editors]
    return any(_fits(each.casefold(), name.casefold()) for each in article.authors for name in others)


def _fits(initials: str, name: str) -> bool:
    """Whether a word of the name begins with the first of the letters, and the rest follow in it in their order."""
    starts = (match.start() for match in _word_start().finditer(name) if match[0] == initials[0])
    return any(_in_order(initials, name[start:]) for start in starts) and len(name) > len(initials)


def _in_order(letters: str, name: str) -> bool:
    rest = iter(name)
    return all(letter in rest for letter in letters)


def _people(printed: str, outlets: Outlets) -> list[str]:
    """Return the people whom a claim names, by the rules for bylines: no outlets, teams and accounts."""
    if not words("accounts").isdisjoint(printed.casefold().replace(".", " ").split()):
        return []
    found = read_people(printed, [Segment(Role.BYLINE, 0, len(printed))], outlets)
    return [stated.value for stated in found.authors]


def _outlet(beside: _Beside, claim: Claim[str] | None, outlets: Outlets) -> None:
    named = None if claim is None else outlets.named(claim.value)
    if claim is None or named is None or named.family is None:
        return
    article = beside.article
    if article.outlet is None:
        beside.outlet = beside.note("outlet", Claim(Outlet(named.family, named.brand), claim.origin))
    elif article.outlet.family != named.family and article.dateline is not None:
        beside.contradict("dateline", f"the page's {claim.origin} calls the site {claim.value!r}")


@cache
def _initials() -> regex.Pattern[str]:
    return regex.compile(r"\p{L}{2,4}")


@cache
def _word_start() -> regex.Pattern[str]:
    return regex.compile(r"\b\p{L}")


@cache
def _first_part() -> regex.Pattern[str]:
    return regex.compile(r"(?:[^|»\s:]++|(?!\s[-–—·•]\s|::)[^|»])++(?=[|»]|\s[-–—·•]\s|::)")


@cache
def _last_part() -> regex.Pattern[str]:
    return regex.compile(r"(?P<first>.*\S)\s(?:[-–—:|»·•]|::)\s(?P<last>[^|»]+)")


@cache
def _site_like() -> regex.Pattern[str]:
    return regex.compile(r"(?i)[\p{L}\p{N}]\.(?:com|co|id|net|news|tv)\b|^halaman [0-9a-z]{1,3}$")
