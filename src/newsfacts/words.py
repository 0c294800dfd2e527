"""Words of the language, by list: data of `data/words.toml`, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

__all__ = ["words"]


@cache
def words(name: str) -> frozenset[str]:
    """Return the word list `name`, in lower case.

    Raises:
        KeyError: when there is no such list.

    >>> "yang" in words("title_function_words")
    True
    """
    return frozenset(word.casefold() for word in _lists()[name])


@cache
def _lists() -> dict[str, list[str]]:
    return tomllib.loads((files("newsfacts") / "data" / "words.toml").read_text(encoding="utf-8"))
