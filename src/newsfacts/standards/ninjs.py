"""Articles as IPTC ninjs 3.1, News in JSON (https://iptc.org/std/ninjs/ninjs-schema_3.1.json).

The roles of parties are those of IPTC's vocabulary http://cv.iptc.org/newscodes/contentprodpartyrole/.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from newsfacts.errors import UriError
from newsfacts.model import SourceType
from newsfacts.standards.json_values import stated
from newsfacts.standards.uris import is_uri, uri_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from newsfacts.model import Article, Dateline, Image
    from newsfacts.standards.json_values import Json

__all__ = ["to_ninjs"]

_STANDARD = {"name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}
_ROLES = "http://cv.iptc.org/newscodes/contentprodpartyrole/"


def to_ninjs(article: Article, *, uri: str | None = None) -> dict[str, Json]:
    """Return `article` as an IPTC ninjs 3.1 object: dictionaries, lists, strings and integers, ready for JSON.

    A key is there only where the article states it, and no null among the values. docs/standards.md lists the keys.

    Args:
        article: what `parse` returned.
        uri: the identifier of the object, which ninjs requires: an absolute URI of yours, such as a `urn:`. None
            takes the article's address.

    Raises:
        UriError: when `uri` is no absolute URI, or is not given and the article has no address or one without scheme.

    >>> import newsfacts
    >>> article = newsfacts.parse('Bisnis.com, MEDAN - "Panen naik," kata Bupati Kota Senja, Sari Lubis.')
    >>> data = to_ninjs(article, uri="urn:newsml:harian-senja.example:20240514:panen")
    >>> data["type"], data["located"], data["people"]
    ('text', 'Medan', [{'name': 'Sari Lubis', 'rel': 'mentions'}])
    >>> to_ninjs(article)
    Traceback (most recent call last):
    newsfacts.errors.UriError: a ninjs object needs a uri, and the article has no url: give one, as in
    to_ninjs(article, uri='https://…')
    """
    identifier = _identifier(article.url, uri)
    address = article.url if article.url != uri else None
    return stated(
        {
            "uri": identifier,
            "standard": {**_STANDARD},
            "type": "text",
            "altIds": _texts(url=address) if uri is not None else None,
            "firstCreated": _moment(article.date_published),
            "versionCreated": _moment(article.date_modified or article.date_published),
            "language": article.language,
            "headlines": _texts(main=article.headline, kicker=article.kicker),
            "descriptions": _texts(summary=article.summary),
            "by": ", ".join(article.authors),
            "located": _place(article.dateline),
            "people": _mentioned(article, SourceType.PERSON),
            "organisations": _mentioned(article, SourceType.ORGANISATION),
            "subjects": [*_subjects(article)],
            "infoSources": [*_parties(article)],
            "associations": [
                _picture(image, f"picture-{number}", identifier) for number, image in enumerate(article.images, 1)
            ],
            "bodies": [*_bodies(article.body)],
        }
    )


def _identifier(address: str | None, uri: str | None) -> str:
    if uri is not None:
        if not is_uri(uri):
            raise UriError(uri)
        return uri
    found = uri_of(address) if address else None
    if found is None:
        raise UriError(address)
    return found


def _moment(stated_at: datetime | date | None) -> str | None:
    """Return a time with its zone. ninjs has nothing for a day alone, and a time that nobody stated is none."""
    if isinstance(stated_at, datetime) and stated_at.tzinfo is not None:
        return stated_at.isoformat()
    return None


def _texts(**values: str | None) -> list[Json]:
    """Return the texts that are there, each with the name it is given by as its role."""
    return [{"role": role, "value": value} for role, value in values.items() if value]


def _place(dateline: Dateline | None) -> str | None:
    if dateline is None:
        return None
    return dateline.location.name if dateline.location else dateline.place


def _mentioned(article: Article, kind: SourceType) -> list[Json]:
    """Return the speakers of one kind. ninjs has no place for what somebody is, nor for what they said."""
    names = dict.fromkeys(each.speaker.name for each in article.speakers if each.speaker.type is kind)
    return [{"name": name, "rel": "mentions"} for name in names]


def _subjects(article: Article) -> Iterator[Json]:
    if article.section:
        yield {"name": article.section, "rel": "section"}
    for tag in article.tags:
        yield {"name": tag, "rel": "tag"}


def _parties(article: Article) -> Iterator[Json]:
    outlet = article.outlet
    parties: dict[str, Iterable[str]] = {
        "author": article.authors,
        "editor": article.editors,
        "distributor": [outlet.brand or outlet.family] if outlet else (),
        "contentSource": dict.fromkeys([*article.sources, *article.media]),
    }
    for role, names in parties.items():
        for name in names:
            yield {"name": name, "role": _ROLES + role}


def _picture(image: Image, name: str, identifier: str) -> dict[str, Json]:
    """Return a picture as an object of its own, which needs an identifier: that of the article with its name behind."""
    joint = "-" if "#" in identifier else "#"
    return stated(
        {
            "name": name,
            "uri": f"{identifier}{joint}{name}",
            "type": "picture",
            "descriptions": _texts(caption=image.caption, creditline=image.credit),
        }
    )


def _bodies(body: str) -> Iterator[Json]:
    if body:
        counts: dict[str, Json] = {"charCount": len(body), "wordCount": len(body.split())}
        yield {"role": "main", "contentType": "text/plain", **counts, "value": body}
