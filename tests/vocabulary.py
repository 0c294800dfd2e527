"""schema.org's rules, as far as `tests/schemas/schema_org.toml` has them: which property may stand where, with what.

A value is checked strictly: where schema.org wants a `Person`, a text will not do, though its readers take one.
"""

from __future__ import annotations

import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, cast

from jsonschema import FormatChecker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfacts.standards.json_values import Json

SCHEMAS = Path(__file__).parent / "schemas"


class Property(TypedDict):
    """Where a property may stand, and what it may hold."""

    on: list[str]
    holds: list[str]


class Vocabulary(TypedDict):
    """The types with what each is a kind of, and the properties by name."""

    parents: dict[str, str]
    properties: dict[str, Property]


def load() -> Vocabulary:
    """Return the rules that stand in the file."""
    return cast("Vocabulary", tomllib.loads((SCHEMAS / "schema_org.toml").read_text(encoding="utf-8")))


def kinds(name: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the type `name` and everything that it is a kind of."""
    yield name
    if name in vocabulary["parents"]:
        yield from kinds(vocabulary["parents"][name], vocabulary)


def faults(node: Json, vocabulary: Vocabulary, path: str = "$") -> Iterator[str]:
    """Yield what schema.org does not know of `node`, each fault with its path; nothing when all is well."""
    if not isinstance(node, dict):
        yield f"{path}: a thing is a dictionary, not {node!r}"
        return
    kind = str(node.get("@type"))
    if kind not in vocabulary["parents"]:
        yield f"{path}: there is no type {kind}"
        return
    for name, value in node.items():
        if name in {"@type", "@context"}:
            continue
        rule = vocabulary["properties"].get(name)
        if rule is None or not set(rule["on"]) & set(kinds(kind, vocabulary)):
            yield f"{path}.{name}: a {kind} has no such property"
            continue
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                yield from faults(one, vocabulary, f"{path}.{name}")
            if not any(is_a(one, wanted, vocabulary) for wanted in rule["holds"]):
                yield f"{path}.{name}: {one!r} is none of {', '.join(rule['holds'])}"


def is_a(value: Json, wanted: str, vocabulary: Vocabulary) -> bool:
    """Whether `value` is of the type `wanted`."""
    match value, wanted:
        case str(), "Text":
            return value != ""
        case str(), "URL":
            return FormatChecker().conforms(value, "uri")
        case str(), "Date":
            return reads_as(date, value)
        case str(), "DateTime":
            return "T" in value and reads_as(datetime, value) and datetime.fromisoformat(value).tzinfo is not None
        case int(), "Integer":
            return True
        case dict(), _:
            return wanted in kinds(str(value.get("@type")), vocabulary)
        case _:
            return False


def reads_as(kind: type[date], value: str) -> bool:
    """Whether `value` is what ISO 8601 writes for a value of `kind`."""
    try:
        return kind.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
