"""How the article calls its speakers: single words with a capital beside its cues."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import regex

from newsfacts.attribution.lexicon import ADVERBS, CONNECTIVES, CUES, ROLES

if TYPE_CHECKING:
    from newsfacts.attribution.triggers import CueWord

__all__ = ["Called", "called_behind", "find_called"]

_NEAR = 40
_ENDS = ".,!?:;”\"'"


class Called(NamedTuple):
    """Single words with a capital by which the article calls its speakers.

    Attributes:
        anywhere: those beside any cue: `Rina mengatakan`.
        beside_quotations: those behind a bare cue, where nothing else stands: `kata Rina.`
    """

    anywhere: frozenset[str]
    beside_quotations: frozenset[str]


def find_called(text: str, cues: list[CueWord]) -> Called:
    """Return how the speakers are called, as the article's cues tell."""
    behind: set[str] = set()
    before: set[str] = set()
    for cue in cues:
        voice = CUES[cue.form].voice
        if voice == "bare":
            match = called_behind(text, cue.end, len(text)) if text[cue.end + 1 : cue.end + 2].isupper() else None
            if match is not None:
                behind.add(match["name"])
        elif voice == "active" and (name := _called_before(text, cue.start)) is not None:
            before.add(name)
    anywhere = {name for name in behind | before if name.casefold() not in CONNECTIVES and name.casefold() not in ROLES}
    return Called(frozenset(anywhere), frozenset(behind))


def called_behind(text: str, start: int, end: int) -> regex.Match[str] | None:
    """Return the word alone that somebody is called by behind a bare cue, as the group `name`."""
    return _name().match(text, start, end)


def _called_before(text: str, stop: int) -> str | None:
    """Return the word with a capital in front of a verb, unless one in front of that belongs to the same name."""
    words = text[max(0, stop - _NEAR) : stop].split()
    while words and words[-1] in ADVERBS:
        words.pop()
    if not words or not words[-1][0].isupper() or not words[-1].isalpha():
        return None
    alone = len(words) == 1 or words[-2][0].islower() or words[-2][-1] in _ENDS
    return words[-1] if alone else None


@cache
def _name() -> regex.Pattern[str]:
    return regex.compile(r"\s(?P<name>\p{Lu}[\p{Ll}'’-]+)(?!\s?\p{Lu})(?=[\s.,;\"“])")
