"""Outlet files: TOML in, an `OutletFamily` out, with every fault named by file and key path."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from types import GenericAlias, MappingProxyType
from typing import TYPE_CHECKING, TypeVar, cast, get_args, get_origin

import regex
from attrs import evolve, fields, has

from newsfacts.errors import OutletFileError
from newsfacts.model import Role
from newsfacts.outlets.definition import OutletFamily

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from importlib.resources.abc import Traversable

    from cattrs import Converter

__all__ = ["load_family"]

T = TypeVar("T")

_NAME = regex.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def load_family(path: str | Path | Traversable) -> OutletFamily:
    """Read one outlet file.

    Args:
        path: a TOML file with the keys of `OutletFamily`.

    Raises:
        OutletFileError: when the file is missing, is no TOML, has a key that is not known or a value of the wrong
            type, a role that does not exist, or a pattern that does not compile; with one line a fault.

    >>> from importlib.resources import files
    >>> load_family(files("newsfacts.outlets") / "families" / "jagatbisnis.toml").family
    'jagatbisnis'
    """
    source = Path(path) if isinstance(path, str) else path
    try:
        content = tomllib.loads(source.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise OutletFileError(str(path), [f"the file cannot be read: {error}"]) from error
    except tomllib.TOMLDecodeError as error:
        raise OutletFileError(str(path), [f"it is not TOML: {error}"]) from error
    try:
        family = _converter().structure(content, OutletFamily)
    except Exception as error:
        raise OutletFileError(str(path), _problems(error)) from error
    faults = [*_naming_faults(family), *_opening_faults(family), *_pattern_faults(family)]
    if faults:
        raise OutletFileError(str(path), faults)
    return evolve(family, path=str(path))


def _naming_faults(family: OutletFamily) -> Iterator[str]:
    if not _NAME.fullmatch(family.family):
        yield f"$.family: {family.family!r} should be lower-case letters and digits joined by hyphens"
    for name, layout in family.layouts.items():
        for role in layout.header:
            if role not in HEADER_ROLES:
                yield f"$.layouts.{name}.header: {role.value!r} stands in the story or below it, never above it"


def _opening_faults(family: OutletFamily) -> Iterator[str]:
    for role, texts in family.starts.items():
        for number, text in enumerate(texts):
            where = f"$.starts.{role.value}[{number}]"
            if len(text) != 1 and len(text.strip()) < OPENING_KEY:
                yield f"{where}: {text!r} is too short: write one character, or {OPENING_KEY} and more"
            elif text[0] in BULLETS:
                yield f"{where}: {text!r} opens with a bullet, which lines are read without"


def _pattern_faults(family: OutletFamily) -> Iterator[str]:
    groups = {f"$.patterns.{role.value}": patterns for role, patterns in family.patterns.items()}
    for path, patterns in (groups | {"$.name_patterns": family.name_patterns}).items():
        for number, pattern in enumerate(patterns):
            try:
                compiled = regex.compile(pattern)
            except regex.error as error:
                yield f"{path}[{number}]: {pattern!r} is no regular expression: {error}"
                continue
            if compiled.fullmatch(""):
                yield f"{path}[{number}]: {pattern!r} matches nothing at all"
            if compiled.groups:
                yield f"{path}[{number}]: {pattern!r} has a group that captures: write (?:…)"


HEADER_ROLES = frozenset(
    {
        Role.SECTION,
        Role.KICKER,
        Role.HEADLINE,
        Role.SUMMARY,
        Role.PUBLISHED,
        Role.PAGE_DATE,
        Role.BYLINE,
        Role.PHOTO_CREDIT,
        Role.CAPTION,
    }
)
"""The roles that stand above the story."""

OPENING_KEY = 4
"""Openings of lines are looked up by this many of their first characters, or by the first one."""

BULLETS = "*•▪- \u00a0"
"""What may stand before the opening of a line, and is no part of it."""


@cache
def _converter() -> Converter:
    """Make a converter that coerces nothing: a hand-written file means what it says."""
    # cattrs is loaded with the first outlet file, so that importing newsfacts stays quick.
    from cattrs import Converter  # noqa: PLC0415

    converter = Converter()
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(Role, _role)
    converter.register_structure_hook_factory(has, partial(_table_reader, converter))
    converter.register_structure_hook_factory(_is_tuple, partial(_list_reader, converter))
    converter.register_structure_hook_factory(_is_mapping, partial(_mapping_reader, converter))
    return converter


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _is_mapping(kind: object) -> bool:
    return get_origin(kind) is Mapping


def _table_reader(converter: Converter, kind: type[T]) -> Callable[[object, object], T]:
    from cattrs import override  # noqa: PLC0415
    from cattrs.gen import make_dict_structure_fn  # noqa: PLC0415

    # `path` is no key of a file.
    read_table = make_dict_structure_fn(
        kind, converter, _cattrs_forbid_extra_keys=True, path=override(omit=kind is OutletFamily)
    )

    def read(value: object, _: object) -> T:
        return read_table(_table(value), kind)

    return read


def _list_reader(converter: Converter, kind: object) -> Callable[[object, object], tuple[object, ...]]:
    items = GenericAlias(list, get_args(kind)[:1])
    read_items = converter.get_structure_hook(items)

    def read(value: object, _: object) -> tuple[object, ...]:
        if not isinstance(value, list):
            msg = f"expected a list, got {value!r}"
            raise TypeError(msg)
        return tuple(read_items(value, items))

    return read


def _mapping_reader(converter: Converter, kind: object) -> Callable[[object, object], Mapping[object, object]]:
    entries = GenericAlias(dict, get_args(kind))
    read_entries = converter.get_structure_hook(entries)

    def read(value: object, _: object) -> Mapping[object, object]:
        return MappingProxyType(read_entries(_table(value), entries))

    return read


def _table(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        msg = f"expected a table, got {value!r}"
        raise TypeError(msg)
    return cast("dict[str, object]", value)


def _text(value: object, _: object = None) -> str:
    if not isinstance(value, str):
        msg = f"expected text in quotes, got {value!r}"
        raise TypeError(msg)
    return value


def _role(value: object, _: object) -> Role:
    text = _text(value)
    try:
        return Role(text)
    except ValueError:
        msg = f"{text!r} is no role; roles are {', '.join(role.value for role in Role)}"
        raise ValueError(msg) from None


def _problems(error: Exception, path: str = "$") -> Iterator[str]:
    """Yield a line for each fault in what cattrs raised: its key path as TOML has it, then what is wrong."""
    from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError  # noqa: PLC0415

    if isinstance(error, ClassValidationError):
        named, others = error.group_exceptions()
        for fault in others:
            yield from _problems(fault, path)
        for fault, note in named:
            yield from _problems(fault, f"{path}.{note.name}")
    elif isinstance(error, IterableValidationError):
        for fault, place in error.group_exceptions()[0]:
            key = f"[{place.index}]" if isinstance(place.index, int) else f".{place.index}"
            yield from _problems(fault, path + key)
    elif isinstance(error, ForbiddenExtraKeysError):
        known = ", ".join(attribute.name for attribute in fields(error.cl) if attribute.name != "path")
        yield from (f"{path}.{key}: there is no such key; keys here are {known}" for key in sorted(error.extra_fields))
    else:
        yield f"{path}: {'required, but missing' if isinstance(error, KeyError) else error}"
