"""What both standards are made of: values for any JSON library, and no key for what is absent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Json", "stated"]

Json: TypeAlias = "str | int | list[Json] | dict[str, Json]"
"""A value as `json.dumps` takes it; nothing that is written here is null, true, false or a fraction."""


def stated(values: Mapping[str, Json | None]) -> dict[str, Json]:
    """Return the values that are there, in their order, without those that are None or empty.

    >>> stated({"headline": "Harga Cabai Turun", "description": None, "keywords": []})
    {'headline': 'Harga Cabai Turun'}
    """
    return {key: value for key, value in values.items() if value}
