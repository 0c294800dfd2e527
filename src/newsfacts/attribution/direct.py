"""Direct speech: the rules that tell who spoke the words between quotation marks.

For each quotation the rules of `_IN_ORDER` are tried: a cue behind it is the strongest sign, then the speech of the
quotation in front going on, a cue in front, a paragraph that announced it, and at last its being a sentence of its own.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

import regex
from attrs import define, field

from newsfacts.attribution.clauses import is_clause, trimmed
from newsfacts.attribution.context import comma_in, is_negated, is_same_subject, mark_before, past_aside
from newsfacts.attribution.found import Credit, Found, Stretch, kind_of
from newsfacts.attribution.lexicon import (
    COMPLEMENTIZERS,
    CONNECTIVES,
    CUES,
    NEGATIONS,
    NO_QUOTATION_CUES,
    PREDICATES,
    PRONOUNS,
    TAILS,
    WEEKDAYS,
)
from newsfacts.attribution.mentions import Mention, mention_before, mention_behind
from newsfacts.attribution.rules import Rule
from newsfacts.attribution.spellings import is_misspelt
from newsfacts.attribution.subjects import relative_subject, subject_of
from newsfacts.layout.lines import BLANKS
from newsfacts.model import Kind, SourceType, Unresolved

if TYPE_CHECKING:
    from newsfacts.attribution.quotations import Quotation
    from newsfacts.attribution.record import Record
    from newsfacts.attribution.sentences import Sentence
    from newsfacts.attribution.triggers import CueWord

__all__ = ["Announcement", "announcement", "read_quotations"]

_BLANKS = " \u00a0"
_BREAKS = " \u00a0\n"
_CLOSING_MARKS = ' \u00a0"”“'
_LONGEST_ANNOUNCEMENT = 120
_LONGEST_SUBJECT = 120
_LONGEST_SPEAKER = 60
_LONGEST_GAP = 140
_LONGEST_CLAUSE = 160
_LONGEST_REMARK = 40
_BLANK_LINE = 4
_SHORTEST_NYA = 5
_SHORTEST_CUE = 3
_FEWEST_WORDS = 3
_FEWEST_WORDS_UNMARKED = 4
_FEWEST_WORDS_GOING_ON = 2
_MANY_WORDS = 8
"""Quotations of so many words are speech even where no mark ends a sentence in them."""

_NOT_INSIDE = frozenset({"menurut", "demikian"})
_GAP_OPENERS = frozenset({"demikian", "begini", "berikut", "ini", "itu"})
_NO_CUES = CONNECTIVES | TAILS | COMPLEMENTIZERS | PREDICATES | NEGATIONS | NO_QUOTATION_CUES
"""Words behind a quotation that do not attribute it, whoever stands behind them."""


class Announcement(NamedTuple):
    """The end of a paragraph that announces the quotation which the next one begins with.

    Attributes:
        cue: where its cue stands.
        mention: its speaker; None when nobody is mentioned.
        start: where its sentence begins.
    """

    cue: Stretch
    mention: Mention | None
    start: int


@define
class _Speech:
    """The quotations of one sentence, while they are read.

    Attributes:
        record: the article so far.
        sentence: the sentence.
        cues: its cues.
        announced: what announced its first quotation.
        spoken: the stretches of quotations and their cues that have been read.
        last: the statement that a next quotation may go on with.
    """

    record: Record
    sentence: Sentence
    cues: list[CueWord]
    announced: Announcement | None
    spoken: list[Stretch] = field(factory=list[Stretch])
    last: Found | None = None


class _Place(NamedTuple):
    """A quotation in its sentence: which one it is, and where the next one or the sentence's end limits its cue."""

    quotation: Quotation
    number: int
    limit: int


class _Behind(NamedTuple):
    """Cue and speaker behind a quotation: where their phrase ends, and where the quoted words end in front of them."""

    cue: Stretch | None
    mention: Mention | None
    stop: int
    rule: Rule
    end: int


def announcement(record: Record, sentence: Sentence, free: list[CueWord]) -> Announcement | None:
    """`Rina mengatakan,` ends a paragraph: the quotation follows in the next one."""
    cue = free[-1]
    if record.text[sentence.end - 1] not in ",:" or sentence.end - cue.end >= _LONGEST_ANNOUNCEMENT:
        return None
    if CUES[cue.form].voice != "active":
        return None
    mention = mention_before(record.text, sentence.start, cue.start, record.known)
    return Announcement((cue.start, cue.end), mention, sentence.start)


def read_quotations(
    record: Record,
    sentence: Sentence,
    quotations: list[Quotation],
    cues: list[CueWord],
    announced: Announcement | None,
) -> list[Stretch]:
    """Find who spoke a sentence's quotations; return the stretches that they and their cues take."""
    speech = _Speech(record, sentence, cues, announced)
    for number, quotation in enumerate(quotations):
        limit = quotations[number + 1].open if number + 1 < len(quotations) else sentence.end
        place = _Place(quotation, number, limit)
        for rule in _IN_ORDER if quotation.opened else _IN_ORDER[:1]:
            if rule(speech, place):
                break
    return speech.spoken


def _cue_behind(speech: _Speech, place: _Place) -> bool:
    """`"Harga naik," kata Rina.`; in a quotation that is never closed, `"Harga naik, kata Rina.`."""
    record, quotation = speech.record, place.quotation
    after = _behind(record, place) if quotation.closed else _cue_inside(record, quotation)
    if after is None:
        return False
    clause = (quotation.close if quotation.closed else after.end, after.stop)
    credit = record.credit(after.cue, after.mention)
    mixed = _clause_around(speech, place)
    if mixed is None:
        found = record.add(Kind.DIRECT, (quotation.start, after.end), credit, after.rule, clause)
    else:
        found = record.add(Kind.MIXED, mixed, credit, after.rule, clause)
    speech.last = found
    _take_pending(speech, quotation, found)
    _clause_behind(speech, found, after.stop, place.limit)
    speech.spoken.append((min(found.start, quotation.open), after.stop))
    return True


def _clause_around(speech: _Speech, place: _Place) -> Stretch | None:
    """`Menjual cabai ke Senja "tidak akan berdampak baik", kata Rina`: the clause that quoted words end, or None."""
    text, sentence, quotation = speech.record.text, speech.sentence, place.quotation
    if place.number or not (quotation.opened and quotation.closed) or not text[quotation.start].islower():
        return None
    begin = sentence.start
    for phrase in speech.record.media_in(begin, quotation.open):
        comma = comma_in(text, phrase.end, quotation.open)
        begin = past_aside(text, phrase.end if comma < 0 else comma + 1, quotation.open)
    if any(cue.start < quotation.open for cue in speech.cues) or text[quotation.open - 1] not in BLANKS:
        return None
    front = trimmed(text, begin, quotation.open)
    if front is None or text[front[1] : quotation.open].strip():
        return None
    return front[0], quotation.close


def _speech_going_on(speech: _Speech, place: _Place) -> bool:
    """`"Harga," kata Rina, "akan naik."`; behind a full stop, a quotation of the same speaker without cue."""
    last, quotation = speech.last, place.quotation
    if last is None or not _goes_on(speech.record.text, last, quotation) or _has_cue_between(speech, last, quotation):
        return False
    content = (quotation.start, quotation.end)
    between = speech.record.text[last.clause[0] : quotation.open]
    if between.rstrip().endswith((",", ";", ":")):
        speech.record.add(Kind.DIRECT, content, last.credit, Rule.QUOTATION_CUE_QUOTATION, last.clause)
    else:
        credit = Credit(None, None, last.credit.figure, last.credit.unresolved)
        speech.record.add(Kind.DIRECT, content, credit, Rule.QUOTATION_ALONE, content)
    speech.spoken.append((quotation.open, quotation.close))
    return True


def _cue_ahead(speech: _Speech, place: _Place) -> bool:
    """`Rina mengatakan, "Harga naik."`, `Kata Rina, "Harga naik."`, `Disampaikan Rina: "Harga naik."`."""
    record, quotation = speech.record, place.quotation
    begin = max([speech.sentence.start, *(last for _, last in speech.spoken if last <= quotation.open)])
    front = record.text[begin : quotation.open].rstrip(_BREAKS)
    if not front:
        return False
    marked = front[-1] in ",:"
    cue = _fitting_cue(speech, quotation, begin, marked=marked)
    if cue is None:
        return _name_ahead(speech, quotation, begin, front)
    if not marked and not _ends_sentence(record.text, quotation, speech.sentence):
        return False
    if CUES[cue.form].voice == "active":
        mention = _subject_ahead(speech, begin, cue)
        if mention is None and not is_same_subject(record.text, begin, cue.start):
            return False
    else:
        mention = _speaker_between(record, cue, quotation, marked=marked)
        if mention is None:
            return _name_ahead(speech, quotation, begin, front)
    credit = record.credit((cue.start, cue.end), mention)
    return _led_by(speech, quotation, begin, credit, Rule.CUE_QUOTATION)


def _name_ahead(speech: _Speech, quotation: Quotation, begin: int, front: str) -> bool:
    """`Rina Lestari: "Harga naik lagi."`: nothing but a person's name and a colon."""
    record = speech.record
    if not front.endswith(":") or len(front) >= _LONGEST_SPEAKER or not _is_sentence_like(record.text, quotation):
        return False
    mention = mention_before(record.text, begin, begin + len(front) - 1, record.known)
    if mention is None or mention.type is not SourceType.PERSON or not mention.name or mention.refers:
        return False
    return _led_by(speech, quotation, begin, record.credit(None, mention), Rule.NAME_QUOTATION)


def _announced(speech: _Speech, place: _Place) -> bool:
    """`Rina mengatakan,` ended the paragraph in front, and this one begins with the quotation."""
    announced, quotation = speech.announced, place.quotation
    if place.number or announced is None or quotation.open != speech.sentence.start:
        return False
    record = speech.record
    credit = record.credit(announced.cue, announced.mention)
    clause = (announced.start, speech.sentence.start)
    speech.last = record.add(Kind.DIRECT, (quotation.start, quotation.end), credit, Rule.CUE_QUOTATION, clause)
    speech.spoken.append((quotation.open, quotation.close))
    return True


def _sentence_alone(speech: _Speech, place: _Place) -> bool:
    """`"Harga naik sejak pekan lalu."`: the quotation is a sentence of its own, of whoever spoke last."""
    record, sentence, quotation = speech.record, speech.sentence, place.quotation
    if place.number or quotation.open != sentence.start or not _stands_alone(speech, quotation):
        return False
    figure = record.cast.now()
    if figure is None and mark_before(record.text, sentence.start, _BLANK_LINE) == ":":
        return False
    lost = Unresolved.QUOTATION_WITHOUT_CUE if record.found else Unresolved.PAGE_BEGINS_IN_THE_MIDDLE
    credit = Credit(None, None, figure, lost if figure is None else None)
    content = (quotation.start, quotation.end)
    speech.last = record.add(Kind.DIRECT, content, credit, Rule.QUOTATION_ALONE, content)
    record.pending.append(speech.last)
    speech.spoken.append((quotation.open, quotation.close))
    return True


_IN_ORDER: Final = (_cue_behind, _speech_going_on, _cue_ahead, _announced, _sentence_alone)


# --- cues behind ---


@cache
def _own_cues() -> list[str]:
    """Return the cues that hold their speaker: `ujarnya`."""
    return [form for form, cue in CUES.items() if cue.its_own]


def _behind(record: Record, place: _Place) -> _Behind | None:
    """Return the cue right behind a quotation, with its speaker."""
    match = _word_behind().match(record.text, place.quotation.close, place.limit)
    if match is None:
        return None
    word = match["word"]
    low = word.casefold()
    spoken = "," in match[0] or _ends_speech(record.text, place.quotation)
    info = CUES.get(low)
    if low == "demikian" and not spoken:
        return None
    if info is not None and info.its_own:
        return _own_speaker(match, place.quotation)
    if info is not None and (info.voice == "bare" or (info.voice == "active" and spoken)):
        return _known_cue(record, match, place)
    if spoken and word[0].islower() and low not in _NO_CUES:
        if (low.endswith("nya") and len(low) > _SHORTEST_NYA) or _is_slip(low):
            return _own_speaker(match, place.quotation)
        if len(low) > _SHORTEST_CUE:
            return _any_cue(record, match, place)
    if low in PRONOUNS or (word[0].isupper() and low not in WEEKDAYS):
        return _subject_behind(record, match.start("word"), place, spoken=spoken)
    return None


def _ends_speech(text: str, quotation: Quotation) -> bool:
    """Whether the quotation ends as speech does: with a comma or full stop inside its mark, or `?`, `!`, `…`."""
    return bool(text[quotation.end : quotation.close].strip(' \u00a0"”“»')) or text[quotation.end - 1] in "?!…"


def _is_slip(word: str) -> bool:
    """Whether it is a cue with its speaker in it, misspelt: `katana`, `ujarya`."""
    return any(is_misspelt(word, form) for form in _own_cues())


def _own_speaker(match: regex.Match[str], quotation: Quotation) -> _Behind:
    """`"Harga naik," ujarnya`: the cue holds its speaker. So does `gerutunya`, which is no cue that is known."""
    start, end = match.span("word")
    mention = Mention(start, end, "", refers=True, stop=end)
    return _Behind((start, end), mention, end, Rule.QUOTATION_CUE_NYA, quotation.end)


def _known_cue(record: Record, match: regex.Match[str], place: _Place) -> _Behind | None:
    """`"Harga naik," kata Rina`, `menurut Rina`, `menegaskan Rina`; a bare cue may be there without a speaker."""
    start, end = match.span("word")
    mention = mention_behind(record.text, end, place.limit, record.known)
    if mention is not None:
        return _Behind((start, end), mention, mention.stop, Rule.QUOTATION_CUE, place.quotation.end)
    if CUES[match["word"].casefold()].group != "bare":
        return None
    return _Behind((start, end), None, end, Rule.QUOTATION_CUE, place.quotation.end)


def _any_cue(record: Record, match: regex.Match[str], place: _Place) -> _Behind | None:
    """`"Harga naik," gerutu Rina`: no cue that is known, but where one stands, with a speaker behind it."""
    start, end = match.span("word")
    mention = mention_behind(record.text, end, place.limit, record.known)
    if mention is None or not (mention.refers or mention.role or record.text[mention.start].isupper()):
        return None
    return _Behind((start, end), mention, mention.stop, Rule.QUOTATION_ANY_CUE, place.quotation.end)


def _subject_behind(record: Record, start: int, place: _Place, *, spoken: bool) -> _Behind | None:
    """`"Harga naik," Rina menegaskan`, and `"Harga naik," Rina Lestari.` whose verb is missing."""
    if not spoken:
        return None
    text, end = record.text, place.quotation.end
    cue = next(iter(record.triggers.cues_in(start, min(place.limit, start + _LONGEST_SUBJECT))), None)
    if cue is not None and CUES[cue.form].voice == "active":
        mention = mention_before(text, start, cue.start, record.known)
        if mention is not None and _nothing_but_tail(text[cue.end : place.limit].strip(" \u00a0.,")):
            return _Behind((cue.start, cue.end), mention, cue.end, Rule.QUOTATION_SUBJECT_CUE, end)
    if text[start].islower():
        return None
    mention = mention_behind(text, start, place.limit, record.known)
    if mention is None or mention.type is not SourceType.PERSON or not mention.name:
        return None
    rest = text[mention.stop : place.limit].strip(" \u00a0.")
    if rest[:1] in (",", "(") or _nothing_but_tail(rest):
        return _Behind(None, mention, mention.stop, Rule.QUOTATION_NAME, end)
    return None


def _nothing_but_tail(rest: str) -> bool:
    """Whether nothing stands there but when, where or to whom it was said."""
    words = rest.split(maxsplit=1)
    return not words or words[0].casefold() in TAILS


def _cue_inside(record: Record, quotation: Quotation) -> _Behind | None:
    """Return the cue of a quotation that is never closed: the first one in it with a comma in front."""
    text = record.text
    for cue in record.triggers.cues_in(quotation.start, quotation.end):
        info = CUES[cue.form]
        if info.voice != "bare" or cue.form in _NOT_INSIDE or mark_before(text, cue.start) not in ",?!":
            continue
        mention: Mention | None = Mention(cue.start, cue.end, "", refers=True, stop=cue.end)
        if not info.its_own:
            mention = mention_behind(text, cue.end, quotation.end, record.known)
        content = trimmed(text, quotation.start, cue.start)
        if mention is not None and content is not None:
            return _Behind((cue.start, cue.end), mention, mention.stop, Rule.QUOTATION_CUE, content[1])
    return None


def _take_pending(speech: _Speech, quotation: Quotation, found: Found) -> None:
    """`"Harga naik." "Stok habis," kata Rina`: the quotations without cue right in front take this one's."""
    if quotation.open == speech.sentence.start:
        for each in speech.record.pending:
            each.credit, each.rule, each.clause = found.credit, Rule.QUOTATION_RUN, found.clause
    speech.record.pending.clear()


def _clause_behind(speech: _Speech, found: Found, stop: int, limit: int) -> None:
    """`"Harga naik," kata Rina, dan Kota Senja akan sepi`: a reported clause goes on behind the speaker."""
    record = speech.record
    match = _and_clause().match(record.text, stop, limit)
    if match is None or any(CUES[cue.form].voice == "active" for cue in record.triggers.cues_in(stop, limit)):
        return
    content = trimmed(record.text, match.end(), limit)
    if content is not None and is_clause(record.text, *content, strict=True):
        kind = kind_of(speech.sentence, content)
        record.add(kind, content, found.credit, Rule.QUOTATION_CUE_CLAUSE, found.clause)


# --- going on, and standing alone ---


def _goes_on(text: str, last: Found, quotation: Quotation) -> bool:
    """Whether the quotation goes on with the speech in front of it: nothing but that one's cue stands between."""
    stop = last.clause[1]
    if not stop <= quotation.open <= stop + _LONGEST_CLAUSE:
        return False
    between = text[stop : quotation.open].strip(_BREAKS)
    if between.endswith((",", ":")):
        return True
    if between[-1:].isalpha():
        # `… di acara "Pasar Bersih"`: the name of what stands in front.
        return False
    short = len(between.strip(",.;:")) <= _LONGEST_REMARK
    return short and _is_sentence_like(text, quotation, fewest=_FEWEST_WORDS_GOING_ON)


def _has_cue_between(speech: _Speech, last: Found, quotation: Quotation) -> bool:
    """Whether somebody else's verb stands in front: `"…," kata Rina, sementara Bagas menambahkan, "…"`."""
    text, stop = speech.record.text, last.clause[1]
    return any(
        stop <= cue.start < quotation.open
        and CUES[cue.form].voice == "active"
        and not is_same_subject(text, stop, cue.start)
        for cue in speech.cues
    )


def _is_sentence_like(text: str, quotation: Quotation, fewest: int = _FEWEST_WORDS) -> bool:
    """Whether the quotation begins as a sentence does and has so many words."""
    words = text[quotation.start : quotation.end].split()
    if len(words) < fewest:
        return False
    first = words[0].lstrip("([")
    return bool(first) and not first[0].islower()


def _stands_alone(speech: _Speech, quotation: Quotation) -> bool:
    """Whether a quotation is a sentence of its own, and long enough to be speech rather than a name or a title."""
    text = speech.record.text
    rest = text[quotation.close : speech.sentence.end].strip(" \u00a0.,;*")
    if rest and not (rest[0] == "(" and rest[-1] == ")"):
        # Nothing may stand behind it but an agency's or a source's name in parentheses.
        return False
    ended = (
        bool(text[quotation.end : quotation.close].strip(_CLOSING_MARKS))
        or text[quotation.end - 1] in "?!…."
        or text[quotation.close : quotation.close + 1] in (".", ",")
    )
    words = len(text[quotation.start : quotation.end].split())
    if words < _FEWEST_WORDS:
        return ended and (bool(speech.record.pending) or words == _FEWEST_WORDS - 1)
    return ended or not quotation.closed or words >= _MANY_WORDS


def _ends_sentence(text: str, quotation: Quotation, sentence: Sentence) -> bool:
    return not text[quotation.close : sentence.end].strip(" \u00a0.,")


# --- cues in front ---


def _led_by(speech: _Speech, quotation: Quotation, begin: int, credit: Credit, rule: Rule) -> bool:
    """Add the quotation that cue and speaker stand in front of."""
    content = (quotation.start, quotation.end)
    speech.last = speech.record.add(Kind.DIRECT, content, credit, rule, (begin, quotation.open))
    speech.spoken.append((begin, quotation.close))
    return True


def _fitting_cue(speech: _Speech, quotation: Quotation, begin: int, *, marked: bool) -> CueWord | None:
    """Return the last cue in front of a quotation when nothing between the two is what was said."""
    text = speech.record.text
    cue = next((each for each in reversed(speech.cues) if begin <= each.start < quotation.open), None)
    if cue is None or not (marked or _is_sentence_like(text, quotation, fewest=_FEWEST_WORDS_UNMARKED)):
        return None
    gap = text[cue.end : quotation.open].strip(_BREAKS)
    words = gap.strip(" ,:")
    fits = not words or words in COMPLEMENTIZERS or (marked and len(gap) < _LONGEST_GAP and _says_when_or_whom(gap))
    return cue if fits and not is_negated(text, begin, cue) else None


def _says_when_or_whom(gap: str) -> bool:
    """Whether the words between cue and quotation are no content: to whom, when, where, `demikian`."""
    if gap[0] == "(":
        return True
    word = next(iter(gap.lstrip(" ,(").split()), "").casefold().strip(",:")
    return word in TAILS or word in _GAP_OPENERS


def _subject_ahead(speech: _Speech, begin: int, cue: CueWord) -> Mention | None:
    """Return who is the subject of the active verb in front of a quotation."""
    record = speech.record
    mention = mention_before(record.text, begin, cue.start, record.known)
    if mention is not None:
        return mention
    if is_same_subject(record.text, begin, cue.start):
        return subject_of(record, speech.sentence.start, cue.start)
    return relative_subject(record, begin, cue.start)


def _speaker_between(record: Record, cue: CueWord, quotation: Quotation, *, marked: bool) -> Mention | None:
    """Return the speaker of a bare or passive cue, who stands between it and the quotation."""
    info = CUES[cue.form]
    if info.its_own:
        return Mention(cue.start, cue.end, "", refers=True, stop=cue.end)
    if info.voice == "passive" and not marked:
        return None
    return mention_behind(record.text, cue.end, quotation.open, record.known)


# --- patterns ---


@cache
def _word_behind() -> regex.Pattern[str]:
    # A name may be glued to the cue where a page lost the space in front of its link: `ujarRina Lestari`.
    glued = "kata|ujar|ucap|ungkap|jelas|tutur|tegas|tambah|lanjut|papar|terang|sebut|imbuh|tulis"
    return regex.compile(rf"[\s\u00a0,.”\"]{{0,4}}(?P<word>(?:{glued})(?=\p{{Lu}}\p{{L}})|\p{{L}}[\p{{L}}'’-]*)")


@cache
def _and_clause() -> regex.Pattern[str]:
    return regex.compile(r"\s?,\s(?:dan|tetapi|namun)\s(?=\p{Lu})")
