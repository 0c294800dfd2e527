"""What the page's metadata says of the article: JSON-LD, Open Graph, `<meta>`, `<title>`, `<time>`, canonical, AMP.

Metadata is written by machines for machines, often carelessly, and every value here is a claim to be weighed against
the text. So nothing in this module fails: what cannot be understood is left out. Of several claims the first one of the
most careful kind is taken, in the order of `_ORIGINS`.

Sources: https://schema.org/NewsArticle, https://ogp.me/, https://html.spec.whatwg.org/multipage/semantics.html.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from html import unescape
from typing import TYPE_CHECKING, Generic, TypeVar

import regex
from attrs import define, field, frozen

from newsfacts.dates import find_date
from newsfacts.html.json_ld import articles
from newsfacts.model import Image
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from newsfacts.html.json_ld import Json
    from newsfacts.html.tree import Element

__all__ = ["Claim", "PageMetadata", "read_metadata"]

T = TypeVar("T")


@frozen
class Claim(Generic[T]):
    """A value with the part of the metadata that claims it.

    Attributes:
        value: what is claimed.
        origin: `json-ld`, `open-graph`, `meta`, `title`, `time`, `canonical` or `amp`.
    """

    value: T
    origin: str


@frozen
class PageMetadata:
    """What the metadata of a page says; None and empty where it says nothing.

    Attributes:
        titles: what the article is called, best first; with the site's name if the page puts it there.
        date_published: when it was published; aware where a zone is given, else the day.
        date_modified: the same for the last change.
        authors: names as given, publishers left out.
        section: the channel.
        tags: topics.
        url: the page's own address, canonical before AMP.
        site: the site's name.
        images: captions and credits.
    """

    titles: tuple[Claim[str], ...] = ()
    date_published: Claim[datetime | date] | None = None
    date_modified: Claim[datetime | date] | None = None
    authors: Claim[tuple[str, ...]] | None = None
    section: Claim[str] | None = None
    tags: Claim[tuple[str, ...]] | None = None
    url: Claim[str] | None = None
    site: Claim[str] | None = None
    images: Claim[tuple[Image, ...]] | None = None


_NAMES = {
    "og:title": ("headline", "open-graph"),
    "twitter:title": ("headline", "meta"),
    "article:published_time": ("published", "open-graph"),
    "og:published_time": ("published", "open-graph"),
    "article:modified_time": ("modified", "open-graph"),
    "og:updated_time": ("modified", "open-graph"),
    "datepublished": ("published", "meta"),
    "datemodified": ("modified", "meta"),
    "pubdate": ("published", "meta"),
    "publishdate": ("published", "meta"),
    "publish-date": ("published", "meta"),
    "content_published_date": ("published", "meta"),
    "dtk:publishdate": ("published", "meta"),
    "dc.date": ("published", "meta"),
    "dc.date.issued": ("published", "meta"),
    "parsely-pub-date": ("published", "meta"),
    "cxenseparse:recs:publishtime": ("published", "meta"),
    "article:author": ("author", "open-graph"),
    "author": ("author", "meta"),
    "content_author": ("author", "meta"),
    "dtk:author": ("author", "meta"),
    "dc.creator": ("author", "meta"),
    "parsely-author": ("author", "meta"),
    "article:section": ("section", "open-graph"),
    "content_category": ("section", "meta"),
    "article:tag": ("tag", "open-graph"),
    "news_keywords": ("tag", "meta"),
    "content_tag": ("tag", "meta"),
    "og:url": ("url", "open-graph"),
    "og:site_name": ("site", "open-graph"),
    "application-name": ("site", "meta"),
}
"""What `<meta property>`, `<meta name>` and `<meta itemprop>` are called in lower case, what they claim, and whose
vocabulary it is."""
_ORIGINS = ("json-ld", "open-graph", "meta", "time", "canonical", "title", "amp")
_DATES = ("datepublished", "datemodified")
_LONGEST = 1000
"""A longer claim is none of these."""
_MOST_NAMES = 20
_MOST_TAGS = 60


@define
class _Claims:
    """All claims, by what they are of, in page order."""

    found: dict[str, list[Claim[str]]] = field(factory=dict[str, list[Claim[str]]])

    def add(self, kind: str, value: object, origin: str) -> None:
        if isinstance(value, str) and len(value) <= _LONGEST and (clean := _clean(value)):
            self.found.setdefault(kind, []).append(Claim(clean, origin))

    def of(self, kind: str) -> list[Claim[str]]:
        """Return the claims of a kind, the most careful origin first."""
        return sorted(self.found.get(kind, ()), key=lambda claim: _ORIGINS.index(claim.origin))

    def best(self, kind: str) -> Claim[str] | None:
        return next(iter(self.of(kind)), None)

    def all_of_best(self, kind: str, most: int) -> Claim[tuple[str, ...]] | None:
        claims = self.of(kind)
        if not claims:
            return None
        origin = claims[0].origin
        values = dict.fromkeys(claim.value for claim in claims if claim.origin == origin)
        return Claim(tuple(values)[:most], origin)


def read_metadata(root: Element) -> PageMetadata:
    """Return what the metadata of the page says.

    >>> from newsfacts.html.tree import parse_tree
    >>> head = '<meta property="article:published_time" content="2024-05-14T07:14:00+07:00">'
    >>> read_metadata(parse_tree(head)).date_published.origin
    'open-graph'
    """
    claims = _Claims()
    images: list[Image] = []
    scripts: list[str] = []
    times: list[Element] = []
    for element in root.iter("meta", "link", "title", "script", "time"):
        tag = element.tag
        if tag == "meta":
            _meta(element, claims)
        elif tag == "link":
            _link(element, claims)
        elif tag == "script":
            if "ld+json" in (element.get("type") or "").lower() and element.text:
                scripts.append(element.text)
        elif tag == "time":
            times.append(element)
        elif (parent := element.getparent()) is not None and parent.tag == "head":
            claims.add("headline", element.text, "title")
    for node in articles(scripts)[:1]:
        _json_ld(node, claims, images)
    _times(times, claims)
    address = _address(claims.of("url"))
    return PageMetadata(
        titles=tuple({claim.value: claim for claim in reversed(claims.of("headline"))}.values())[::-1],
        date_published=_moment(claims.of("published")) or _day_in(address),
        date_modified=_moment(claims.of("modified")),
        authors=_names(claims),
        section=claims.best("section"),
        tags=claims.all_of_best("tag", _MOST_TAGS),
        url=address,
        site=claims.best("site"),
        images=Claim(tuple(dict.fromkeys(images)), "json-ld") if images else None,
    )


def _meta(element: Element, claims: _Claims) -> None:
    content = element.get("content")
    name = element.get("property") or element.get("name") or element.get("itemprop")
    if not content or not name or (known := _NAMES.get(name.strip().lower())) is None:
        return
    kind, origin = known
    if kind == "tag":
        for tag in content[: 10 * _LONGEST].split(","):
            claims.add(kind, tag, origin)
    else:
        claims.add(kind, content, origin)


def _link(element: Element, claims: _Claims) -> None:
    relation = (element.get("rel") or "").lower()
    if relation == "canonical":
        claims.add("url", element.get("href"), "canonical")
    elif relation == "amphtml":
        claims.add("url", element.get("href"), "amp")


def _times(times: list[Element], claims: _Claims) -> None:
    """Take the `<time>` elements that say what they are; of one alone it is plain."""
    for element in times:
        marks = f"{element.get('itemprop') or ''} {element.get('class') or ''}".lower()
        value = element.get("datetime") or element.get("content")
        if "datemodified" in marks or "updated" in marks.split():
            claims.add("modified", value, "time")
        elif "published" in marks or element.get("pubdate") is not None or len(times) == 1:
            claims.add("published", value, "time")


def _json_ld(node: Mapping[str, Json], claims: _Claims, images: list[Image]) -> None:
    claims.add("headline", node.get("headline") or node.get("name"), "json-ld")
    claims.add("published", node.get("datePublished") or node.get("dateCreated"), "json-ld")
    claims.add("modified", node.get("dateModified"), "json-ld")
    for section in _listed(node.get("articleSection")):
        claims.add("section", section, "json-ld")
    for words in _listed(node.get("keywords")):
        for tag in words.split(",") if isinstance(words, str) else ():
            claims.add("tag", tag, "json-ld")
    for address in (node.get("url"), _id(node.get("mainEntityOfPage"))):
        claims.add("url", address, "json-ld")
    for author in _listed(node.get("author")) or _listed(node.get("creator")):
        claims.add("author", _person(author), "json-ld")
    for publisher in _listed(node.get("publisher")):
        claims.add("publisher", _named(publisher), "json-ld")
    for image in _listed(node.get("image")):
        if isinstance(image, dict):
            caption, credit = (_text(image.get(key)) for key in ("caption", "creditText"))
            if caption or credit:
                images.append(Image(caption, credit))


def _listed(value: Json) -> list[Json]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _named(value: Json) -> Json:
    return value.get("name") if isinstance(value, dict) else value


def _id(value: Json) -> Json:
    return value.get("@id") if isinstance(value, dict) else value


def _person(value: Json) -> Json:
    """Return the name of an author; None for an organisation's."""
    if not isinstance(value, dict):
        return value
    return None if "Organization" in str(value.get("@type")) else value.get("name")


def _text(value: Json) -> str | None:
    return (_clean(value) or None) if isinstance(value, str) and len(value) <= _LONGEST else None


def _clean(value: str) -> str:
    """Return a claim as a person would type it: its entities were often written twice."""
    return tidy(unescape(value) if "&" in value else value)


def _names(claims: _Claims) -> Claim[tuple[str, ...]] | None:
    """Return the authors, without addresses and the names of the site itself."""
    own = {claim.value.casefold() for kind in ("site", "publisher") for claim in claims.of(kind)}
    claims.found["author"] = [
        claim
        for claim in claims.of("author")
        if claim.value.casefold() not in own and not _not_a_name().search(claim.value)
    ]
    return claims.all_of_best("author", _MOST_NAMES)


def _address(found: Iterable[Claim[str]]) -> Claim[str] | None:
    """Return the page's own address: what calls itself canonical first, AMP last; relative ones tell nothing."""
    whole = [claim for claim in found if _web_address().match(claim.value)]
    order = ("canonical", "open-graph", "json-ld", "meta", "amp")
    return min(whole, key=lambda claim: order.index(claim.origin), default=None)


def _day_in(address: Claim[str] | None) -> Claim[datetime | date] | None:
    """Return the day in the page's own address, where many sites put that of publication: `/2024/05/14/`."""
    found = None if address is None else _day_in_path().search(address.value)
    value = None if found is None else _from_iso("-".join(found.groups()))
    return None if value is None or address is None else Claim(value, address.origin)


def _moment(found: Iterable[Claim[str]]) -> Claim[datetime | date] | None:
    for claim in found:
        value = read_moment(claim.value)
        if value is not None:
            return Claim(value, claim.origin)
    return None


def read_moment(printed: str) -> datetime | date | None:
    """Return the time that metadata gives: aware where it has a zone, else the day; None when it is none.

    >>> read_moment("2024-05-14 07:14:33 +0700").isoformat(), read_moment("2024-05-14T07:14:33").isoformat()
    ('2024-05-14T07:14:33+07:00', '2024-05-14')
    """
    value = next((each for each in _readings(printed) if each is not None), None)
    return value.date() if isinstance(value, datetime) and value.tzinfo is None else value


def _readings(printed: str) -> Iterator[datetime | date | None]:
    found = _iso().match(printed)
    if found is not None:
        yield _from_iso(f"{found['day'].replace('/', '-')}T{found['time'] or ''}{found['zone'] or ''}")
        yield _from_iso(found["day"].replace("/", "-"))
    stated = find_date(printed[:100])
    yield stated.value if stated is not None else None


def _from_iso(text: str) -> datetime | date | None:
    try:
        return datetime.fromisoformat(text) if len(text) > len("2024-05-14T") else date.fromisoformat(text[:10])
    except ValueError:
        return None


@cache
def _iso() -> regex.Pattern[str]:
    return regex.compile(
        r"(?P<day>[0-9]{4}[-/][0-9]{2}[-/][0-9]{2})"
        r"(?:[T\s]\s?(?P<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?)"
        r"\s?(?P<zone>Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?"
    )


@cache
def _day_in_path() -> regex.Pattern[str]:
    return regex.compile(r"/((?:19|20)[0-9]{2})/([0-9]{2})/([0-9]{2})/")


@cache
def _web_address() -> regex.Pattern[str]:
    return regex.compile(r"(?i)https?://[^/\s]+\.[^/\s]")


@cache
def _not_a_name() -> regex.Pattern[str]:
    return regex.compile(r"(?i)https?:|www\.|@|[0-9]{5}|[{}<>\[\]|]")
