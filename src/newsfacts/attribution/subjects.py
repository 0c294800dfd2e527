"""Whom a sentence is about: the subject in front of its first verb, or in front of `yang`; what offices names have."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.attribution.appositions import is_predicate
from newsfacts.attribution.context import comma_in, is_behind_relative, next_word, sentence_break, verb_in
from newsfacts.attribution.lexicon import CONNECTIVES, GROUPS, OFFICE_WORDS, PRONOUNS, RELATIONS, ROLES, TITLES
from newsfacts.attribution.mentions import mention_before, mention_behind, mention_of
from newsfacts.attribution.names import name_span
from newsfacts.attribution.noun_phrases import GOVERNMENTS, noun_phrase
from newsfacts.attribution.phrases import up_to_role_tail
from newsfacts.attribution.tokens import Parts, first_of, printed
from newsfacts.model import SourceType
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from newsfacts.attribution.mentions import Mention
    from newsfacts.attribution.record import Record
    from newsfacts.attribution.tokens import Token

__all__ = ["holder_at", "office_beside", "person_introduced", "relative_subject", "subject_of"]

_SHORTEST_SUBJECT = 2
_LONGEST_SUBJECT = 260
_LONGEST_ADJUNCT = 140
_MOST_ADJUNCTS = 2
_RELATIVE = "yang"
_LONGEST_OFFICE = 140
_IN_OFFICES = frozenset({"dan", "di", "dari", "bidang", "urusan", "tim", "nasional", "&"})
_OPENERS = frozenset({"selaku", "seorang"})
_SOMEBODY = frozenset({"seorang", "salah"})


def subject_of(record: Record, start: int, stop: int) -> Mention | None:
    """Return who `text[start:stop]` is about: the subject in front of its first verb; None when nobody is."""
    start = _past_adjuncts(record.text, start, stop)
    verb = verb_in(record.text, start + _SHORTEST_SUBJECT, stop)
    return None if verb is None else mention_before(record.text, start, verb, record.known)


def person_introduced(record: Record, start: int, end: int) -> Mention | None:
    """Return the person whom a sentence is about: who it opens with or presents; None when it does neither."""
    text = record.text
    presented = _presenting().match(text, start, end)
    if presented is not None:
        mention = mention_behind(text, presented.end(), end, record.known)
        return mention if mention is not None and _is_named_person(mention) else None
    start = _past_adjuncts(text, start, end)
    word = next_word(text, start, end)
    if word is None or not word[0][0].isupper():
        return None
    low = word[0].casefold()
    office = low in ROLES or low in TITLES or low in GROUPS or low in _SOMEBODY
    if not office and (low in CONNECTIVES or low in PRONOUNS or low in OFFICE_WORDS or low == _RELATIVE):
        return None
    verb = verb_in(text, start + _SHORTEST_SUBJECT, min(end, start + _LONGEST_SUBJECT))
    mention = None if verb is None else mention_before(text, start, verb, record.known)
    if mention is None or not _is_named_person(mention):
        return None
    return mention if office or word.start() >= mention.start else None


def holder_at(record: Record, start: int, end: int) -> Mention | None:
    """Return the person with the office that is printed at `start`: `Wali Kota Senja, Rina Lestari,`."""
    stop = min(end, start + _LONGEST_OFFICE)
    for match in sentence_break().finditer(record.text, start, stop):
        if record.text[start : match.start()].rpartition(" ")[2].casefold() not in TITLES:
            # `Wali Kota Senja, H. Rina Lestari`, on the other hand, goes on.
            stop = match.start()
            break
    mention = mention_behind(record.text, start, stop, record.known)
    if mention is None or not mention.role or not _is_named_person(mention):
        return None
    small = (word for word in mention.role.split() if word[0].islower())
    return mention if all(word in _IN_OFFICES for word in small) else None


def office_beside(record: Record, start: int, end: int) -> str:
    """Return the office printed beside the name at `text[start:end]`, where nobody may speak; "" for none."""
    text = record.text
    if text[max(0, start - 2) : start].rstrip().endswith("("):
        # `Rina Lestari (Wati)`: the office is the other name's.
        return ""
    begin = max(0, start - _LONGEST_OFFICE)
    begin = max(begin, text.rfind(";", begin, start) + 1, _line_start(text, begin, start))
    if ROLES.isdisjoint(text[begin:start].casefold().replace(",", " ").split()):
        # Mostly nothing is there: words are told apart no further.
        return _office_behind(record, end)
    for match in sentence_break().finditer(text, begin, start):
        begin = match.end()
    return _office_before(record, begin, start, end) or _office_behind(record, end)


def _line_start(text: str, begin: int, position: int) -> int:
    """Return where the line of a position begins; pages break lines around links, which may leave an office alone."""
    start = text.rfind("\n", begin, position) + 1
    if start == position and start - 1 > begin:
        before = text.rfind("\n", begin, start - 1) + 1
        alone = text[before : start - 1].strip()
        if alone and alone.casefold().rpartition(" ")[2] in ROLES:
            return before
    return start


def _office_before(record: Record, begin: int, start: int, end: int) -> str:
    """Return the office in front of a name: `Bupati Rina Lestari`, `Bupati Senja, Rina Lestari`."""
    text = record.text
    parts = Parts(text, begin, end)
    last = parts.pop()
    if last[0].start < start:
        office = _office_part([token for token in last if token.start < start])
        others = any(token.low in RELATIONS for token in office)
        if not office or others or office[-1].low in GOVERNMENTS:
            # `suami Rina Lestari`, `pejabat pemerintahan Lestari`: somebody else.
            return ""
        mention = noun_phrase(text, [*office, *(token for token in last if token.start >= start)], record.known)
        return mention.role if mention is not None and mention.name == tidy(text[start:end]) else ""
    office = _office_part(parts[-1]) if parts else []
    if all(token.low in RELATIONS for token in office) or name_span(text, office, record.known) is not None:
        return ""
    return printed(text, office)


def _office_part(tokens: list[Token]) -> list[Token]:
    """Return the last words from an office on, without a verb or anything else in small letters between them."""
    first = len(tokens)
    while first and _is_of_office(tokens[first - 1]):
        first -= 1
    return tokens[first_of(tokens, ROLES, first) :]


def _is_of_office(token: Token) -> bool:
    if token.low.endswith("nya"):
        return False
    return not token.small or token.low in ROLES or token.low in OFFICE_WORDS or token.low in _IN_OFFICES


def _office_behind(record: Record, end: int) -> str:
    """Return the office between commas behind a name: `Rina Lestari, Bupati Senja, hadir`."""
    text = record.text
    if text[end : end + 1] != ",":
        return ""
    stop = min(len(text), end + _LONGEST_OFFICE)
    broken = sentence_break().search(text, end, stop)
    parts = Parts(text, end + 1, stop if broken is None else broken.start())
    office = up_to_role_tail(parts[0])
    if office and office[0].low in _OPENERS:
        office = office[1:]
    if len(parts) == 1 or not office or office[0].low not in ROLES or any(map(is_predicate, office)):
        return ""
    return "" if name_span(text, office, record.known) is not None else printed(text, office)


def _is_named_person(mention: Mention) -> bool:
    """Whether the mention has a name of its own, not only an office."""
    if mention.refers or mention.type is not SourceType.PERSON or not mention.name:
        return False
    return mention.name.split(maxsplit=1)[0].casefold() not in ROLES


def relative_subject(record: Record, begin: int, stop: int) -> Mention | None:
    """Return who is mentioned in front of `yang` and a verb at `stop`; None when no `yang` stands there."""
    text = record.text
    if not is_behind_relative(text, begin, stop):
        return None
    while text[stop - 1].isspace():
        stop -= 1
    return mention_of(text, begin, stop - len(_RELATIVE), record.known)


@cache
def _presenting() -> regex.Pattern[str]:
    """What presents somebody at a sentence's beginning: `Salah satunya adalah`, `Harapan datang dari`."""
    return regex.compile(
        r"(?:[Ss]alah\s(?:satunya|seorangnya)(?:,|\s(?:adalah|ialah|yakni|yaitu))"
        r"|Adalah|\p{Lu}[\p{Ll} ]{3,80}?\s(?:datang|muncul)\sdari)\s(?=\p{Lu})"
    )


def _past_adjuncts(text: str, start: int, stop: int) -> int:
    """Return where the sentence begins behind `Seperti diberitakan X, ` and the like."""
    for _ in range(_MOST_ADJUNCTS):
        word = next_word(text, start, stop)
        if word is None or word[0].casefold() not in CONNECTIVES:
            break
        comma = comma_in(text, start, min(stop, start + _LONGEST_ADJUNCT))
        if comma < 0:
            break
        start = comma + 1
    return start
