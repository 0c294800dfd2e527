"""The articles that a page's JSON-LD describes, whatever shape and state it is in.

Sites write it as one object, as a list, as a graph, under `mainEntity`, in several scripts, and by templates that leave
commas and raw line breaks behind. What can be repaired without a guess is repaired, the rest ignored.
"""

from __future__ import annotations

import json
from functools import cache
from html import unescape
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

__all__ = ["articles"]

_LONGEST_SCRIPT = 500_000
_MOST_NODES = 500
_ARTICLES = ("Article", "BlogPosting", "LiveBlogPosting", "Report")
_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed", "about")
"""Where a page's own article may stand; other keys lead to other articles."""


def articles(scripts: Iterable[str]) -> list[dict[str, Json]]:
    """Return the articles described in `scripts`, in page order; references to authors and publishers resolved.

    >>> articles(['{"@graph": [{"@type": ["NewsArticle"], "headline": "Kapal Sandar",}]}'])[0]["headline"]
    'Kapal Sandar'
    """
    nodes = [node for script in scripts for value in _values(script) for node in _nodes(value)]
    known = {name: node for node in nodes if len(node) > 1 and isinstance(name := node.get("@id"), str)}
    return [{key: _resolved(value, known) for key, value in node.items()} for node in nodes if _is_article(node)]


def _is_article(node: dict[str, Json]) -> bool:
    kinds = node.get("@type")
    return any(
        isinstance(kind, str) and kind.endswith(_ARTICLES) for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _resolved(value: Json, known: dict[str, dict[str, Json]]) -> Json:
    """Return what a bare reference (`{"@id": "#rina"}`) stands for; anything else as it is."""
    if isinstance(value, list):
        return [_resolved(each, known) if isinstance(each, dict) else each for each in value]
    if isinstance(value, dict) and isinstance(name := value.get("@id"), str) and "name" not in value:
        return known.get(name, value)
    return value


def _nodes(value: Json) -> Iterator[dict[str, Json]]:
    """Yield the objects that may be the page's article or belong to it, outer ones first."""
    waiting = [value]
    for node in waiting:  # grows while it is walked
        if isinstance(node, list):
            waiting.extend(node[: max(0, _MOST_NODES - len(waiting))])
        elif isinstance(node, dict):
            yield node
            waiting.extend(node[key] for key in _INSIDE if key in node and len(waiting) < _MOST_NODES)


def _values(script: str) -> Iterator[Json]:
    """Yield the JSON values of a script; none where it is beyond repair."""
    script = _wrapping().sub("", script[:_LONGEST_SCRIPT].strip("\ufeff \t\r\n")).strip()
    for repaired in (script, _without_stray_commas(script), unescape(script)):
        values = _decoded(repaired)
        if values:
            yield from values
            return


def _decoded(script: str) -> list[Json]:
    """Return the values that stand one behind the other in `script`, as far as they can be read."""
    values: list[Json] = []
    position = 0
    decoder = json.JSONDecoder(strict=False)
    while position < len(script):
        try:
            value, position = decoder.raw_decode(script, position)
        except (ValueError, RecursionError):
            break
        values.append(value)
        between = _space().match(script, position)
        position = position if between is None else between.end()
    return values


def _without_stray_commas(script: str) -> str:
    return _string_or_stray_comma().sub(lambda found: found[0] if found[0] != "," else "", script)


@cache
def _wrapping() -> regex.Pattern[str]:
    """What hides a script from old browsers."""
    return regex.compile(
        r"^\s*+(?:/[/*]\s*+)?(?:<!\[CDATA\[|<!--)(?:\s*+\*/)?|(?:/[/*]\s*+)?(?:\]\]>|-->)(?:\s*+\*/)?[\s;]*+$"
    )


@cache
def _space() -> regex.Pattern[str]:
    return regex.compile(r"[\s;,]*+")


@cache
def _string_or_stray_comma() -> regex.Pattern[str]:
    return regex.compile(r'"(?:[^"\\]++|\\.)*+"|,(?=\s*+[}\]])', regex.DOTALL)
