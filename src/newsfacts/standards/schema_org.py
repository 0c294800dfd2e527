"""Articles as schema.org's `NewsArticle`, in JSON-LD (https://schema.org/NewsArticle, release 30.0).

What is said of a quotation's speaker is what the article says: `spokenByCharacter` is "to whom the quotation is
attributed within the containing CreativeWork" (https://schema.org/spokenByCharacter), which is what an attribution is.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.model import Kind, SourceType
from newsfacts.standards.json_values import stated
from newsfacts.standards.uris import uri_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsfacts.model import Article, Attribution, Dateline, Image, Outlet, Speaker
    from newsfacts.standards.json_values import Json

__all__ = ["to_schema_org"]

_ORGANISATIONS = (SourceType.ORGANISATION, SourceType.MEDIUM)
_PUBLISHED = (SourceType.MEDIUM, SourceType.DOCUMENT)
"""Sources that speak by being published: their date may be that of publication, or the day they were quoted."""

_FEWEST_WORDS = 3
"""Quoted words within a reported clause are speech from so many on; fewer are as often a term or a nickname."""


def to_schema_org(article: Article) -> dict[str, Json]:
    """Return `article` as a schema.org `NewsArticle`: dictionaries, lists, strings and integers, ready for JSON-LD.

    A key is there only where the article states it, and no null among the values. docs/standards.md lists the keys.

    Args:
        article: what `parse` returned.

    Returns:
        The article with its direct speech as `Quotation`s under `hasPart`, and the quoted words of mixed speech where
        they are three or more. Reported speech is left out: it is the writer's words, and mostly no `Claim` of fact.

    >>> import newsfacts
    >>> data = to_schema_org(newsfacts.parse('Bisnis.com, MEDAN - "Panen naik," kata Bupati Kota Senja, Sari Lubis.'))
    >>> data["@type"], data["dateline"], data["publisher"]
    ('NewsArticle', 'Bisnis.com, MEDAN', {'@type': 'Organization', 'name': 'Bisnis.com'})
    >>> for quotation in data["hasPart"]:
    ...     print(quotation["text"], quotation["spokenByCharacter"])
    Panen naik {'@type': 'Person', 'name': 'Sari Lubis', 'jobTitle': 'Bupati Kota Senja'}
    >>> "headline" in data
    False
    """
    address = uri_of(article.url) if article.url else None
    return stated(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "url": address,
            "mainEntityOfPage": address,
            "headline": article.headline,
            "alternativeHeadline": article.kicker,
            "description": article.summary,
            "articleSection": article.section,
            "author": [_named("Person", name) for name in article.authors],
            "editor": [_named("Person", name) for name in article.editors],
            "publisher": _publisher(article.outlet),
            "datePublished": article.date_published.isoformat() if article.date_published else None,
            "dateModified": article.date_modified.isoformat() if article.date_modified else None,
            **_written_at(article.dateline),
            "inLanguage": article.language,
            "keywords": [*article.tags],
            "image": [_image(image) for image in article.images],
            "isBasedOn": [_credited(name) for name in article.sources],
            "citation": [*_cited(article)],
            "mentions": [_party(each.speaker) for each in article.speakers if _is_party(each.speaker)],
            "hasPart": [*_quotations(article.attributions)],
            "wordCount": len(article.body.split()),
            "articleBody": article.body,
        }
    )


def _named(kind: str, name: str) -> dict[str, Json]:
    return {"@type": kind, "name": name}


def _publisher(outlet: Outlet | None) -> dict[str, Json]:
    return _named("Organization", outlet.brand or outlet.family) if outlet else {}


def _credited(name: str) -> dict[str, Json]:
    """Return a work by the name that stands for it: a medium, a person, a company, an account, nobody says which."""
    return {"@type": "CreativeWork", "creditText": name}


def _written_at(dateline: Dateline | None) -> dict[str, Json]:
    """Return the dateline, and the place in it; nothing where it is an outlet alone, which says no place."""
    if dateline is None or dateline.place is None:
        return {}
    location = dateline.location
    place = _named("Place", location.name if location else dateline.place)
    if location:
        address = {"addressCountry": location.country, "addressRegion": location.subdivision}
        place["address"] = stated({"@type": "PostalAddress", **address})
    return {"dateline": dateline.raw, "locationCreated": place}


def _image(image: Image) -> dict[str, Json]:
    return stated({"@type": "ImageObject", "caption": image.caption, "creditText": image.credit})


def _cited(article: Article) -> Iterable[str]:
    """Return the names of media and documents that the article leans on, each once."""
    documents = [each.speaker.name for each in article.speakers if each.speaker.type is SourceType.DOCUMENT]
    return dict.fromkeys([*article.media, *documents])


def _is_party(speaker: Speaker) -> bool:
    """Whether the speaker is somebody with a name, whom the article therefore mentions: no `warga`, no document."""
    return speaker.type in (SourceType.PERSON, SourceType.ORGANISATION)


def _party(speaker: Speaker) -> dict[str, Json]:
    if speaker.type in _ORGANISATIONS:
        return stated({**_named("Organization", speaker.name), "description": speaker.role})
    # What stands for somebody whose name is kept back (`seorang pejabat`) describes and does not name.
    key = "description" if speaker.type is SourceType.ANONYMOUS else "name"
    return stated({"@type": "Person", key: speaker.name, "jobTitle": speaker.role})


def _quotations(attributions: Iterable[Attribution]) -> Iterator[Json]:
    for attribution in attributions:
        for words in _quoted(attribution):
            yield stated(
                {
                    "@type": "Quotation",
                    "text": words,
                    **_attributed(attribution.speaker),
                    **_dated(attribution),
                    "isBasedOn": [*_carriers(attribution)],
                }
            )


def _quoted(attribution: Attribution) -> Iterator[str]:
    """Yield the words that were said just so."""
    if attribution.kind is Kind.DIRECT:
        yield attribution.quote
    elif attribution.kind is Kind.MIXED:
        for match in _within_marks().finditer(attribution.quote):
            words = match[1].rstrip(",.")
            if len(words.split()) >= _FEWEST_WORDS:
                yield words


def _attributed(speaker: Speaker | None) -> dict[str, Json]:
    if speaker is None or speaker.type is SourceType.DOCUMENT:
        return {}
    if speaker.type is SourceType.GROUP:  # neither a Person nor an Organization, and nothing else may stand there
        return {"creditText": speaker.name}
    return {"spokenByCharacter": _party(speaker)}


def _dated(attribution: Attribution) -> dict[str, Json]:
    if attribution.stated_on is None:
        return {}
    speaker = attribution.speaker
    carried = bool(attribution.via) or (speaker is not None and speaker.type in _PUBLISHED)
    return {"temporal" if carried else "dateCreated": attribution.stated_on.isoformat()}


def _carriers(attribution: Attribution) -> Iterator[Json]:
    """Yield the works that the words were taken from: the document that says so, and the media in between."""
    speaker = attribution.speaker
    if speaker is not None and speaker.type is SourceType.DOCUMENT:
        yield stated({**_named("CreativeWork", speaker.name), "description": speaker.role})
    yield from map(_credited, attribution.via)


@cache
def _within_marks() -> regex.Pattern[str]:
    """Match words between two quotation marks that are nobody's title: titles and slogans begin with a capital."""
    return regex.compile(r'(?<![^\s(\[–—-])["“”„«](?=\p{Ll})([^"“”„«»]++)(?<!\s)["“”»](?!\w)')
