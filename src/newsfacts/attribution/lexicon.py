"""The words that attribute, with every form that their morphemes make: data of `data/attribution.toml`, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Cue", "active", "bare_roots", "cue_forms", "list_of", "passive", "reported_roots"]


class Cue(NamedTuple):
    """What a word form says of the words around it.

    Attributes:
        group: `clause`, `either`, `request`, `document` (see the file), `bare` or `according`.
        voice: `active`, `passive` or `bare`.
        root: the root that it is made of.
        its_own: whether `-nya` names the speaker within the word.
    """

    group: str
    voice: str
    root: str
    its_own: bool = False


_VOWELS = "aeiou"


def active(root: str, suffix: str = "") -> str:
    """Return the active form of a root, with the sounds that meN- takes before it.

    >>> [active(root, "kan") for root in ("kata", "sebut", "papar", "tegas", "jelas", "ungkap", "beber", "lapor")]
    ['mengatakan', 'menyebutkan', 'memaparkan', 'menegaskan', 'menjelaskan', 'mengungkapkan', 'membeberkan', 'melaporkan']
    """
    first, second = root[0], root[1:2]
    if first in "aeiouhg":
        return f"meng{root}{suffix}"
    if first == "k":
        return f"meng{root if second not in _VOWELS else root[1:]}{suffix}"
    if first == "p":
        return f"mem{root if root.startswith('pr') else root[1:]}{suffix}"
    if first == "s":
        return f"meny{root[1:]}{suffix}"
    if first == "t":
        return f"men{root if second not in _VOWELS else root[1:]}{suffix}"
    if first in "bfv":
        return f"mem{root}{suffix}"
    if first in "cdjz":
        return f"men{root}{suffix}"
    return f"me{root}{suffix}"


def passive(root: str, suffix: str = "") -> str:
    """Return the passive form of a root.

    >>> passive("ungkap", "kan")
    'diungkapkan'
    """
    return f"di{root}{suffix}"


@cache
def list_of(name: str) -> frozenset[str]:
    """Return the word list `name` of the table `words`.

    >>> "beliau" in list_of("pronouns")
    True
    """
    return frozenset(cast("dict[str, list[str]]", _content()["words"])[name])


@cache
def bare_roots() -> frozenset[str]:
    """Return the roots that stand bare beside a quotation."""
    return frozenset(cast("dict[str, list[str]]", _content()["bare"])["roots"])


@cache
def reported_roots() -> frozenset[str]:
    """Return the roots that stand bare with a reported clause."""
    return frozenset(cast("dict[str, list[str]]", _content()["bare"])["reported"])


@cache
def media_words(name: str) -> tuple[str, ...]:
    """Return the list `name` of the table `media`, the longest first."""
    found = cast("dict[str, list[str]]", _content()["media"])[name]
    return tuple(sorted(found, key=len, reverse=True))


@cache
def cue_forms() -> Mapping[str, Cue]:
    """Return every form that may attribute, in lower case, with what it is.

    >>> cue_forms()["mengatakan"].voice, cue_forms()["diungkapkan"].voice, cue_forms()["ujarnya"].its_own
    ('active', 'passive', True)
    """
    forms: dict[str, Cue] = {}
    for root in bare_roots():
        forms[root] = Cue("bare", "bare", root)
        forms[f"{root}nya"] = Cue("bare", "bare", root, its_own=True)
    for group, written in cast("dict[str, list[str]]", _content()["verbs"]).items():
        for verb in written:
            for form, voice, root in _forms(verb):
                forms[form] = Cue(group, voice, root)
    forms["menurut"] = Cue("according", "bare", "turut")
    forms["menurutnya"] = Cue("according", "bare", "turut", its_own=True)
    return forms


def _forms(verb: str) -> Iterator[tuple[str, str, str]]:
    prefix, hyphen, rest = verb.partition("-")
    if not hyphen or prefix not in ("meN", "memper", "ber"):
        yield verb, "active", verb
        return
    if prefix == "ber":
        yield f"ber{rest}", "active", rest
        return
    root, suffix = rest, ""
    for ending in ("-kan", "-i"):
        if rest.endswith(ending):
            root, suffix = rest.removesuffix(ending), ending[1:]
    if prefix == "memper":
        root = f"per{root}"
        yield f"mem{root}{suffix}", "active", root
    else:
        yield active(root, suffix), "active", root
    yield passive(root, suffix), "passive", root


@cache
def _content() -> dict[str, object]:
    return tomllib.loads((files("newsfacts") / "data" / "attribution.toml").read_text(encoding="utf-8"))
