"""Articles as plain dictionaries and back: what goes into JSON, databases and queues.

`to_dict` and `from_dict` are the everyday pair. `make_converter` and `configure_converter` are for those who use cattrs
themselves, for example because an Article is one field of a class of their own.

Writing is what cattrs does. Reading is stricter than cattrs is by itself: nothing is coerced, positions must lie in the
text, and every fault is reported with its path. The strictness lives in a converter of this module's own, to which
other converters are pointed for the model's classes alone: what they do with `str`, `int` or `datetime` stays theirs.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache, partial
from reprlib import repr as short
from types import GenericAlias
from typing import TYPE_CHECKING, NoReturn, TypeVar, cast, get_args, get_origin

from attrs import evolve
from cattrs import BaseConverter, Converter
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ClassValidationError,
    IterableValidationError,
)
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from newsfacts.errors import SchemaVersionError, SerializationError, SpanError
from newsfacts.model import (
    SCHEMA_VERSION,
    TEXT,
    Article,
    Attribution,
    Dateline,
    Finding,
    FindingKind,
    Image,
    Kind,
    Outlet,
    Page,
    PageLink,
    Pagination,
    Place,
    Provenance,
    Role,
    Segment,
    SourceType,
    Speaker,
    Unresolved,
)
from newsfacts.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from enum import StrEnum

__all__ = ["configure_converter", "from_dict", "make_converter", "to_dict"]

T = TypeVar("T")
Fault = TypeVar("Fault", bound=Exception)

# Pieces before the Article that is made of them. Provenance is not among them: it is written as one key of the Article.
_PIECES = (Span, Segment, Place, Dateline, Image, Outlet, Finding, Speaker, Attribution, PageLink, Pagination, Page)
_ENUMERATIONS = (Role, FindingKind, Kind, SourceType, Unresolved)
_MODEL = (*_ENUMERATIONS, *_PIECES, Article)


def to_dict(article: Article) -> dict[str, object]:
    """Return `article` as dictionaries, lists, strings, integers and None, ready for any JSON library.

    Args:
        article: what `parse` returned.

    Returns:
        One key for each field of Article, and `schema_version` in front. Enumerations are their values; a datetime is
        ISO 8601 with the offset when it has one (`2023-09-14T07:14:00+07:00`), a date `2023-09-14`; `provenance` maps
        the name of a field to its spans, `origins` that of a field which the text does not state to the part of the
        metadata that does. Positions count code points of `text`, half-open.

    Raises:
        TypeError: when `article` is no Article.

    >>> import newsfacts
    >>> data = newsfacts.to_dict(newsfacts.parse("Bisnis.com, MEDAN - Panen jagung naik tahun ini."))
    >>> data["schema_version"], data["text"], data["authors"]
    (1, 'Bisnis.com, MEDAN - Panen jagung naik tahun ini.', [])
    """
    data: dict[str, object] = _strict().unstructure(article, Article)
    return data


def from_dict(data: Mapping[str, object]) -> Article:
    """Return the Article that `to_dict` wrote as `data`, equal to the one it was made from.

    Keys that this release does not know are ignored, at every level; a missing key takes the default of its field.

    Args:
        data: what `to_dict` returned, or the same after a trip through JSON.

    Raises:
        SchemaVersionError: when `schema_version` is missing or not the one that this release reads.
        SerializationError: when a value is missing or of the wrong type, or a position is not in the text. Nothing is
            coerced; `problems` has one line a fault.

    >>> import newsfacts
    >>> article = newsfacts.parse("Bisnis.com, MEDAN - Panen jagung naik tahun ini.")
    >>> newsfacts.from_dict(newsfacts.to_dict(article)) == article
    True
    >>> newsfacts.from_dict({"schema_version": 1, "text": "Panen.", "segments": [{"role": "body", "start": "0"}]})
    Traceback (most recent call last):
    newsfacts.errors.SerializationError: this is not an Article as to_dict() writes it:
      $.segments[0].start: expected an integer, not '0'
      $.segments[0].end: required, but missing
    """
    try:
        article: Article = _strict().structure(data, Article)
    except (BaseValidationError, TypeError) as error:  # a SchemaVersionError is neither, and passes
        raise SerializationError(_problems(error)) from None
    return article


def make_converter() -> Converter:
    """Return a new cattrs converter that reads and writes the model's classes as `from_dict` and `to_dict` do.

    It raises what cattrs raises (`cattrs.transform_error` turns that into lines with paths); a foreign schema version
    is a SchemaVersionError.

    >>> from newsfacts import Outlet
    >>> make_converter().unstructure(Outlet("tribun", "SERAMBINEWS.COM"))
    {'family': 'tribun', 'brand': 'SERAMBINEWS.COM'}
    """
    converter = Converter()
    configure_converter(converter)
    return converter


def configure_converter(converter: BaseConverter) -> None:
    """Teach `converter` the model's classes, and change nothing else about it.

    Args:
        converter: a cattrs converter of yours, such as `cattrs.preconf.orjson.make_converter()` returns.

    >>> from attrs import frozen
    >>> from cattrs.preconf.json import make_converter as make_json_converter
    >>> import newsfacts
    >>> @frozen
    ... class Row:
    ...     key: int
    ...     article: newsfacts.Article
    >>> converter = make_json_converter()
    >>> configure_converter(converter)
    >>> row = Row(7, newsfacts.parse("Bisnis.com, MEDAN - Panen jagung naik tahun ini."))
    >>> converter.loads(converter.dumps(row), Row) == row
    True
    """
    strict = _strict()
    for kind in _MODEL:
        converter.register_unstructure_hook(kind, strict.get_unstructure_hook(kind))
        converter.register_structure_hook(kind, strict.get_structure_hook(kind))


@cache
def _strict() -> Converter:
    converter = Converter(unstruct_collection_overrides={tuple: list})
    converter.register_structure_hook(str, _read_string)
    converter.register_structure_hook(int, _read_integer)
    converter.register_structure_hook(date, _read_date)
    converter.register_structure_hook(datetime | date | None, _read_moment)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_unstructure_hook(datetime, datetime.isoformat)
    converter.register_structure_hook_factory(_is_tuple, partial(_tuple_reader, converter))
    for enumeration in _ENUMERATIONS:
        converter.register_structure_hook(
            enumeration, partial(_read_member, {each.value: each for each in enumeration})
        )
        converter.register_unstructure_hook(enumeration, str.__str__)
    for piece in _PIECES:
        converter.register_structure_hook(piece, _object_reader(make_dict_structure_fn(piece, converter)))
    converter.register_structure_hook(Article, _article_reader(converter))
    converter.register_unstructure_hook(Article, _article_writer(converter))
    return converter


def _refuse(what: str, value: object) -> NoReturn:
    msg = f"expected {what}, not {short(value)}"
    raise TypeError(msg)


def _read_string(value: object, _: object) -> str:
    if not isinstance(value, str):
        _refuse("a string", value)
    return value


def _read_integer(value: object, _: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        _refuse("an integer", value)
    return value


def _read_date(value: object, _: object) -> date:
    day = _moment(value)
    if day is None or isinstance(day, datetime):
        _refuse("a date such as '2023-09-14'", value)
    return day


def _read_moment(value: object, _: object) -> datetime | date | None:
    if value is None:
        return None
    moment = _moment(value)
    if moment is None:
        _refuse("a date or time such as '2023-09-14' or '2023-09-14T07:14:00+07:00'", value)
    return moment


def _moment(value: object) -> datetime | date | None:
    """Return the date or the time that `value` writes, None when it writes neither in the way of `to_dict`.

    fromisoformat() alone takes week dates and `24:00` as well: comparing the day refuses whatever it had to work out.
    """
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value) if value[10:11] == "T" else date.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.isoformat()[:10] == value[:10] else None


def _read_member(members: Mapping[str, StrEnum], value: object, _: object) -> StrEnum:
    if not isinstance(value, str) or value not in members:
        _refuse(f"one of {', '.join(members)}", value)
    return members[value]


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _tuple_reader(converter: Converter, kind: object) -> Callable[[object, object], tuple[object, ...]]:
    items = GenericAlias(list, get_args(kind)[:1])
    read_items = converter.get_structure_hook(items)

    def read(value: object, _: object) -> tuple[object, ...]:
        if not isinstance(value, list | tuple):
            _refuse("a list", value)
        return tuple(read_items(value, items))

    return read


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        _refuse("a dictionary", value)
    return cast("Mapping[str, object]", value)


def _object_reader(read_object: Callable[[Mapping[str, object], type[T]], T]) -> Callable[[object, type[T]], T]:
    def read(value: object, kind: type[T]) -> T:
        return read_object(_mapping(value), kind)

    return read


def _article_writer(converter: Converter) -> Callable[[object], dict[str, object]]:
    write_spans = converter.get_unstructure_hook(Span)

    def write_provenance(provenance: tuple[Provenance, ...]) -> dict[str, list[object]]:
        spans: dict[str, list[object]] = {}
        for stated in provenance:
            if stated.origin == TEXT:
                spans.setdefault(stated.field, []).extend(map(write_spans, stated.spans))
        return spans

    write_fields = make_dict_unstructure_fn(Article, converter, provenance=override(unstruct_hook=write_provenance))

    def write(article: object) -> dict[str, object]:
        if not isinstance(article, Article):
            _refuse("an Article, as parse() returns it", article)
        data = write_fields(article)
        origins = {stated.field: stated.origin for stated in article.provenance if stated.origin != TEXT}
        # The long list of segments last: what a person looks for in the JSON comes before it.
        segments = data.pop("segments")
        return {"schema_version": SCHEMA_VERSION, **data, "origins": origins, "segments": segments}

    return write


def _article_reader(converter: Converter) -> Callable[[object, type[Article]], Article]:
    spans_by_field = GenericAlias(dict, (str, GenericAlias(tuple, (Span, ...))))
    read_spans = converter.get_structure_hook(spans_by_field)

    def read_provenance(value: object, _: object) -> tuple[Provenance, ...]:
        spans = read_spans(_mapping(value), spans_by_field)
        return tuple(Provenance(name, where) for name, where in spans.items())

    read_fields = make_dict_structure_fn(Article, converter, provenance=override(struct_hook=read_provenance))
    origin_by_field = GenericAlias(dict, (str, str))
    read_origins = converter.get_structure_hook(origin_by_field)

    def with_origins(article: Article, written: object) -> Article:
        try:
            origins = read_origins(_mapping(written), origin_by_field)
        except (BaseValidationError, TypeError) as error:
            msg = "origins that cannot be read"
            raise ClassValidationError(msg, [_locate(error, "origins")], Article) from None  # pyright: ignore[reportCallIssue]  # sees __init__, not __new__
        beside = tuple(Provenance(name, (), origin) for name, origin in origins.items())
        return evolve(article, provenance=article.provenance + beside) if beside else article

    def read(value: object, kind: type[Article]) -> Article:
        data = _mapping(value)
        version = data.get("schema_version")
        if type(version) is not int or version != SCHEMA_VERSION:
            raise SchemaVersionError(version, SCHEMA_VERSION)
        try:
            article = read_fields(data, kind)
        except ClassValidationError as error:
            for fault in error.exceptions:
                if isinstance(fault, SpanError):  # from Article itself: its segments do not partition its text
                    _locate(fault, "segments")
            raise
        outside = list(_outside(article))
        if outside:
            msg = "positions that are not in the text"
            raise ClassValidationError(msg, outside, Article)  # pyright: ignore[reportCallIssue]  # sees __init__, not __new__
        return with_origins(article, data.get("origins", {}))

    return read


def _outside(article: Article) -> Iterator[SpanError]:
    """Yield a fault for every position, other than the segments', that the article's text does not have."""
    size = len(article.text)
    for path, piece in _positions(article):
        if not 0 <= piece.start < piece.end <= size:
            fault = SpanError(
                f"positions {piece.start} to {piece.end} are not in the text, which has {size} code points"
            )
            yield _locate(fault, path)


def _positions(article: Article) -> Iterator[tuple[str, Span | Finding | Dateline | Page]]:
    if article.dateline:
        yield "dateline", article.dateline
    for index, finding in enumerate(article.warnings):
        yield f"warnings[{index}]", finding
    for index, page in enumerate(article.pages):
        yield f"pages[{index}]", page
    for index, attribution in enumerate(article.attributions):
        for name in ("content", "cue", "source"):
            span: Span | None = getattr(attribution, name)
            if span is not None:
                yield f"attributions[{index}].{name}", span
    for stated in article.provenance:
        for index, span in enumerate(stated.spans):
            yield f"provenance[{stated.field!r}][{index}]", span


def _locate(fault: Fault, path: str) -> Fault:
    """Mark `fault` in the way of cattrs, so that it is reported under `path` of the Article."""
    fault.add_note(AttributeValidationNote(f"positions of {path}", path, Span))
    return fault


def _problems(error: Exception, path: str = "$") -> Iterator[str]:
    """Yield a line for each fault in what cattrs raised: its path, then what is wrong.

    As cattrs.transform_error does, but with the path in front and the messages of this module kept.
    """
    if isinstance(error, ClassValidationError):
        named, others = error.group_exceptions()
        inner = [(fault, f"{path}.{note.name}") for fault, note in named]
    elif isinstance(error, IterableValidationError):
        listed, others = error.group_exceptions()
        inner = [(fault, f"{path}[{note.index!r}]") for fault, note in listed]
    else:
        yield f"{path}: {'required, but missing' if isinstance(error, KeyError) else error}"
        return
    for fault, where in [*inner, *((other, path) for other in others)]:
        yield from _problems(fault, where)
