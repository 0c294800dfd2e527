"""News media by name: who is called what, for datelines and credits of outlets that have no file of their own."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from attrs import frozen

__all__ = ["Medium", "media"]


@frozen
class Medium:
    """A news medium.

    Attributes:
        name: its usual printed name (`Liputan6.com`).
        names: other printed forms.
        dateline: whether it prints its own name in its datelines.

    >>> Medium("Al Jazeera").dateline
    False
    """

    name: str
    names: tuple[str, ...] = ()
    dateline: bool = False


@cache
def media() -> tuple[Medium, ...]:
    """Return all media of `data/media.toml`.

    >>> any(medium.name == "Reuters" for medium in media())
    True
    """
    content = tomllib.loads((files("newsfacts") / "data" / "media.toml").read_text(encoding="utf-8"))
    return tuple(
        Medium(entry["name"], tuple(entry.get("names", ())), bool(entry.get("dateline", False)))
        for entry in content["media"]
    )
