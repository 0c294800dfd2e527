"""Outlet files: TOML in, an `OutletFamily` out, with every fault named by file and key path."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import partial
from operator import eq
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar, cast

import regex

from newsfacts.errors import OutletFileError
from newsfacts.model import Role
from newsfacts.outlets.definition import Brand, Layout, OutletFamily, Rules

if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.resources.abc import Traversable

    from cattrs import Converter

__all__ = ["load_family"]

K = TypeVar("K")
V = TypeVar("V")

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
    # cattrs is loaded with the first outlet file, so that importing newsfacts stays quick.
    from cattrs import transform_error  # noqa: PLC0415

    source = Path(path) if isinstance(path, str) else path
    try:
        content = tomllib.loads(source.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise OutletFileError(str(path), [f"the file cannot be read: {error}"]) from error
    except tomllib.TOMLDecodeError as error:
        raise OutletFileError(str(path), [f"it is not TOML: {error}"]) from error
    try:
        family = _converter().structure(content | {"path": str(path)}, OutletFamily)
    except Exception as error:
        problems = [_readable(problem) for problem in transform_error(error)]
        raise OutletFileError(str(path), problems) from error
    faults = [*_naming_faults(family), *_pattern_faults(family)]
    if faults:
        raise OutletFileError(str(path), faults)
    return family


def _naming_faults(family: OutletFamily) -> list[str]:
    faults: list[str] = []
    if not _NAME.fullmatch(family.family):
        faults.append(f"$.family: {family.family!r} should be lower-case letters and digits joined by hyphens")
    faults.extend(
        f"$.layouts.{name}.header: {role.value!r} stands in the story or below it, never above it"
        for name, layout in family.layouts.items()
        for role in layout.header
        if role not in HEADER_ROLES
    )
    return faults


def _pattern_faults(family: OutletFamily) -> list[str]:
    faults: list[str] = []
    groups = {f"$.patterns.{role.value}": patterns for role, patterns in family.patterns.items()}
    for path, patterns in (groups | {"$.name_patterns": family.name_patterns}).items():
        for number, pattern in enumerate(patterns):
            try:
                compiled = regex.compile(pattern)
            except regex.error as error:
                faults.append(f"{path}[{number}]: {pattern!r} is no regular expression: {error}")
                continue
            if compiled.fullmatch(""):
                faults.append(f"{path}[{number}]: {pattern!r} matches nothing at all")
    return faults


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


def _readable(problem: str) -> str:
    """Put the path in front: cattrs says `message @ $.key`."""
    message, separator, path = problem.rpartition(" @ ")
    return f"{path}: {message}" if separator else problem


def _converter() -> Converter:
    """Make a converter that coerces nothing: a hand-written file means what it says."""
    from cattrs import Converter  # noqa: PLC0415
    from cattrs.gen import make_dict_structure_fn  # noqa: PLC0415

    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(Role, _role)

    def texts(value: object, _: object) -> tuple[str, ...]:
        return _texts(value)

    def roles(value: object, _: object) -> tuple[Role, ...]:
        return tuple(_role(text) for text in _texts(value))

    def rules(value: object, _: object) -> Rules:
        return _table(value, _role, _texts)

    def layouts(value: object, _: object) -> Mapping[str, Layout]:
        return _table(value, _text, lambda entry: converter.structure(entry, Layout))

    converter.register_structure_hook_func(partial(eq, tuple[str, ...]), texts)
    converter.register_structure_hook_func(partial(eq, tuple[Role, ...]), roles)
    converter.register_structure_hook_func(partial(eq, Rules), rules)
    converter.register_structure_hook_func(partial(eq, Mapping[str, Layout]), layouts)
    for kind in (Brand, Layout):
        converter.register_structure_hook(kind, make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True))
    converter.register_structure_hook(
        OutletFamily, make_dict_structure_fn(OutletFamily, converter, _cattrs_forbid_extra_keys=True)
    )
    return converter


def _table(value: object, key: Callable[[object], K], entry: Callable[[object], V]) -> Mapping[K, V]:
    if not isinstance(value, dict):
        msg = f"expected a table, got {value!r}"
        raise TypeError(msg)
    table: dict[K, V] = {}
    for name, content in cast("dict[object, object]", value).items():
        try:
            table[key(name)] = entry(content)
        except (ValueError, TypeError) as error:
            msg = f"{name}: {error}"
            raise ValueError(msg) from error
    return MappingProxyType(table)


def _text(value: object, _: object = None) -> str:
    if not isinstance(value, str):
        msg = f"expected text in quotes, got {value!r}"
        raise TypeError(msg)
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        msg = f"expected a list of texts, got {value!r}"
        raise TypeError(msg)
    return tuple(_text(item) for item in cast("list[object]", value))


def _role(value: object, _: object = None) -> Role:
    text = _text(value)
    try:
        return Role(text)
    except ValueError:
        msg = f"{text!r} is no role; roles are {', '.join(role.value for role in Role)}"
        raise ValueError(msg) from None
