"""Whom a sentence is about: the subject in front of its first verb, or in front of `yang`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.attribution.context import comma_in, front_of, next_word, verb_in
from newsfacts.attribution.lexicon import CONNECTIVES, OFFICE_WORDS, PRONOUNS, ROLES, TITLES
from newsfacts.attribution.mentions import mention_before, mention_of
from newsfacts.model import SourceType

if TYPE_CHECKING:
    from newsfacts.attribution.mentions import Mention
    from newsfacts.attribution.record import Record

__all__ = ["person_introduced", "relative_subject", "subject_of"]

_SHORTEST_SUBJECT = 2
_LONGEST_SUBJECT = 260
_LONGEST_ADJUNCT = 140
_MOST_ADJUNCTS = 2
_RELATIVE = "yang"


def subject_of(record: Record, start: int, stop: int) -> Mention | None:
    """Return who `text[start:stop]` is about: the subject in front of its first verb; None when nobody is."""
    start = _past_adjuncts(record.text, start, stop)
    verb = verb_in(record.text, start + _SHORTEST_SUBJECT, stop)
    return None if verb is None else mention_before(record.text, start, verb, record.known)


def person_introduced(record: Record, start: int, end: int) -> Mention | None:
    """Return the person whom a sentence is about; None when it opens with anything else than office, rank or name."""
    text = record.text
    start = _past_adjuncts(text, start, end)
    word = next_word(text, start, end)
    if word is None or not word["word"][0].isupper():
        return None
    low = word["word"].casefold()
    office = low in ROLES or low in TITLES or low == "seorang"
    if not office and (low in CONNECTIVES or low in PRONOUNS or low in OFFICE_WORDS):
        return None
    verb = verb_in(text, start + _SHORTEST_SUBJECT, min(end, start + _LONGEST_SUBJECT))
    mention = None if verb is None else mention_before(text, start, verb, record.known)
    if mention is None or not _is_named_person(mention):
        return None
    return mention if office or word.start("word") >= mention.start else None


def _is_named_person(mention: Mention) -> bool:
    """Whether the mention has a name of its own, not only an office."""
    if mention.refers or mention.type is not SourceType.PERSON or not mention.name:
        return False
    return mention.name.split(maxsplit=1)[0].casefold() not in ROLES


def relative_subject(record: Record, begin: int, stop: int) -> Mention | None:
    """Return who is mentioned in front of `yang` and a verb at `stop`; None when no `yang` stands there."""
    text = record.text
    if front_of(text, begin, stop).split()[-1:] != [_RELATIVE]:
        return None
    while text[stop - 1].isspace():
        stop -= 1
    return mention_of(text, begin, stop - len(_RELATIVE), record.known)


def _past_adjuncts(text: str, start: int, stop: int) -> int:
    """Return where the sentence begins behind `Seperti diberitakan X, ` and the like."""
    for _ in range(_MOST_ADJUNCTS):
        word = next_word(text, start, stop)
        if word is None or word["word"].casefold() not in CONNECTIVES:
            break
        comma = comma_in(text, start, min(stop, start + _LONGEST_ADJUNCT))
        if comma < 0:
            break
        start = comma + 1
    return start
