"""Passive cues, `Diungkapkan Rina, …`, and those that refer back: `Hal itu disampaikan Rina`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.attribution.clauses import is_clause, is_connective, past_complementizer, trimmed, without_tail
from newsfacts.attribution.context import comma_in, past_aside, past_comma
from newsfacts.attribution.found import Found, Stretch, kind_of
from newsfacts.attribution.lexicon import ADVERBS, CLAUSE_WORDS, NEGATIONS
from newsfacts.attribution.mentions import Mention, mention_behind
from newsfacts.attribution.record import RECENT
from newsfacts.attribution.rules import Rule
from newsfacts.attribution.sentences import Block
from newsfacts.model import Kind, SourceType

if TYPE_CHECKING:
    from newsfacts.attribution.record import Record, Setting
    from newsfacts.attribution.sentences import Sentence

__all__ = ["passive_cue", "sentence_before"]

_LONGEST_ADJUNCT = 120
_LONGEST_ADVERB = 12
_JUDGEMENTS = frozenset(
    {"disebut", "disebutkan", "dinilai", "diakui", "dipastikan", "diperkirakan", "diprediksi", "dianggap"}
) | {"ditetapkan", "ditulis"}
"""Passive verbs whose subject, in the sentence's middle, is what is spoken of: `harga dinilai terlalu tinggi`."""

_NO_STATEMENTS = frozenset({"request", "question"})
_OBJECTIONS = frozenset(
    {"diprotes", "dikritik", "dibantah", "dipertanyakan", "ditanyakan", "dikeluhkan", "disoroti"}
) | {"disorot"}
"""Passive verbs whose agent says something else than the sentence before: `Hal itu dibantah Rina`."""

_REPORTING = frozenset({"dilaporkan", "dikabarkan"})
"""Passive verbs that name media behind `seperti`."""

_RELATIVES = (" yang", " apa")
_COMPARING = (" seperti", " sebagaimana")
_HELD_JUDGEMENTS = frozenset({"disebutnya", "diakuinya", "dinilainya", "dianggapnya", "diklaimnya", "dikatakannya"})
"""Such verbs that hold their speaker: what they are said of stands in front, `harga dinilainya terlalu tinggi`."""


def passive_cue(record: Record, setting: Setting) -> list[Found]:
    """`Diungkapkan Rina, harga akan naik`; `Hal itu disampaikan oleh Rina` refers back."""
    text, cue = record.text, setting.cue
    front = text[setting.begin : cue.start].strip()
    by = _by().match(text, cue.end, setting.limit)
    span = (cue.start, cue.end if by is None else by.end("oleh"))
    behind = cue.end if by is None else by.end()
    if cue.form in _HELD_JUDGEMENTS and not is_connective(front):
        return _clauses_beside(record, setting, Mention(cue.start, cue.end, "", refers=True, stop=cue.end))
    back = _back_subject().fullmatch(front)
    if back is not None:
        mention = None if cue.form in _OBJECTIONS else _speaker(record, setting, behind)
        return [] if mention is None else _refer_back(record, setting, span, mention, alike=back["alike"] is not None)
    if setting.info.group in _NO_STATEMENTS:
        return []
    as_said = _as_said().search(text, setting.begin, cue.start)
    if as_said is not None and cue.form not in _REPORTING and setting.begin == setting.sentence.start:
        said = _clause_as_said(record, setting, span, as_said.start())
        if not said:
            _meet_official(record, setting, behind)
        return said
    leads = front == "" or front.endswith(",")
    if cue.form in _JUDGEMENTS and by is None and not leads:
        return _clauses_around_speaker(record, setting)
    if not leads and not is_connective(front):
        _meet_official(record, setting, behind)
        return []
    return _clause_behind(record, setting, span, behind)


def _speaker(record: Record, setting: Setting, behind: int) -> Mention | None:
    """Return who stands behind the cue, or in it: `disampaikannya`."""
    cue = setting.cue
    if setting.info.its_own:
        return Mention(cue.start, cue.end, "", refers=True, stop=cue.end)
    return mention_behind(record.text, behind, setting.limit, record.known)


def _meet_official(record: Record, setting: Setting, behind: int) -> None:
    """`Penghargaan disampaikan Wali Kota Senja, Rina Lestari`: nothing is said, but somebody is met."""
    if setting.info.group in ("either", "clause"):
        named = mention_behind(record.text, behind, setting.limit, record.known)
        if named is None or named.type is not SourceType.PERSON or not (named.name and named.role):
            return
        front = record.text[setting.begin : setting.cue.start].rstrip()
        while front.rpartition(" ")[2] in ADVERBS:
            front = front.rpartition(" ")[0].rstrip()
        aside = front.endswith((*_RELATIVES, *_COMPARING))
        if aside or " dan " in named.role:
            # Whose words somebody else speaks of, `menanggapi apa yang disampaikan Camat Rina Lestari`, or several.
            record.cast.introduce(named, aside=aside)
        else:
            record.cast.pass_by(named)


def _clause_behind(record: Record, setting: Setting, span: Stretch, behind: int) -> list[Found]:
    """`Diungkapkan Rina, harga akan naik`: the clause stands behind the speaker and a comma."""
    text, limit = record.text, setting.limit
    mention = _speaker(record, setting, behind)
    if mention is None or (mention.type is not SourceType.PERSON and not mention.refers):
        return []
    if text[mention.start : mention.stop].split(maxsplit=1)[0].casefold() in NEGATIONS:
        # `Dikabarkan tidak ada korban, namun …`
        return []
    its_own = setting.info.its_own
    start = _past_speaker(text, mention.stop, limit, _LONGEST_ADVERB if its_own else _LONGEST_ADJUNCT)
    if start is None:
        if not its_own:
            return []
        start = mention.stop
    end, _ = without_tail(text, start, limit)
    content = trimmed(text, start, end)
    if content is None or not is_clause(text, *content, strict=True):
        return []
    credit = record.credit(span, mention)
    kind = kind_of(setting.sentence, content)
    return [record.add(kind, content, credit, Rule.PASSIVE_CUE, (setting.begin, limit))]


def _clause_as_said(record: Record, setting: Setting, span: Stretch, end: int) -> list[Found]:
    """`Seperti disampaikan Rina, harga naik`; `Harga naik, seperti disampaikan Rina`: what stands in front of `end`."""
    mention = _speaker(record, setting, span[1])
    if mention is None or (mention.type is not SourceType.PERSON and not mention.refers):
        return []
    front = trimmed(record.text, setting.begin, end)
    if front is None:
        return _clause_behind(record, setting, span, span[1]) or sentence_before(record, setting, span, mention)
    if setting.used or not is_clause(record.text, *front, strict=True):
        return []
    credit = record.credit(span, mention)
    clause = (setting.cue.start, setting.limit)
    return [record.add(kind_of(setting.sentence, front), front, credit, Rule.PASSIVE_CUE, clause)]


def _clauses_around_speaker(record: Record, setting: Setting) -> list[Found]:
    """`Harga cabai dinilai Rina akan naik`: a predicate stands right behind a name that the article knows."""
    match = _named().match(record.text, setting.cue.end, setting.limit)
    if match is None or not all(record.known(word) for word in match["name"].split()):
        return []
    start, end = match.span("name")
    mention = mention_behind(record.text, start, end, record.known)
    return [] if mention is None else _clauses_beside(record, setting, mention)


def _refer_back(record: Record, setting: Setting, cue: Stretch, mention: Mention, *, alike: bool) -> list[Found]:
    """`Hal itu disampaikan Rina`; behind `hal senada` Rina is met, but what stands in front are another one's words.

    What Rina says stands behind `bahwa` there, or in the next sentence.
    """
    if alike:
        credit = record.credit(cue, mention)
        start = past_complementizer(record.text, mention.stop, setting.limit)
        content = None if start is None else trimmed(record.text, start, setting.limit)
        if content is None:
            return []
        clause = (setting.sentence.start, setting.sentence.end)
        return [record.add(kind_of(setting.sentence, content), content, credit, Rule.PASSIVE_CUE, clause)]
    return sentence_before(record, setting, cue, mention)


def _clauses_beside(record: Record, setting: Setting, mention: Mention) -> list[Found]:
    """`Harga cabai disebutnya akan naik`: the clause stands on both sides of the cue and its speaker."""
    text, cue = record.text, setting.cue
    front = trimmed(text, setting.begin, cue.start, fewest=1)
    end, _ = without_tail(text, mention.stop, setting.limit)
    behind = trimmed(text, mention.stop, end)
    if front is None or behind is None or text[slice(*front)].casefold().endswith(_RELATIVES):
        return []
    if not is_clause(text, *behind, strict=False):
        return []
    credit = record.credit((cue.start, cue.end), mention)
    clause = (cue.start, cue.end)
    return [
        record.add(kind_of(setting.sentence, part), part, credit, Rule.PASSIVE_CUE, clause) for part in (front, behind)
    ]


def _past_speaker(text: str, stop: int, limit: int, within: int) -> int | None:
    """Return where the clause begins behind the speaker: behind `bahwa`, or a comma near by; None without."""
    start = past_complementizer(text, stop, limit)
    if start is not None:
        return start
    start = past_comma(text, stop, limit)
    if start is not None:
        return past_aside(text, start, limit)
    comma = comma_in(text, stop, min(limit, stop + within))
    return None if comma < 0 else comma + 1


def sentence_before(record: Record, setting: Setting, cue: Stretch, mention: Mention) -> list[Found]:
    """`Hal itu disampaikan Rina`: the sentence before is what Rina said, unless it has a speaker already."""
    before = _last_sentence(record.text, setting.before)
    credit = record.credit(cue, mention)
    if before is None:
        return []
    for found in record.found[-RECENT:]:
        overlaps = found.start < before.end and before.start < found.end
        if overlaps and (found.credit.figure is credit.figure or found.kind is Kind.DIRECT):
            return []
    content = trimmed(record.text, before.start, before.end)
    if content is None:
        return []
    clause = (setting.sentence.start, setting.sentence.end)
    return [record.add(kind_of(before, content), content, credit, Rule.BACKWARD_REFERENCE, clause)]


def _last_sentence(text: str, before: Sentence | Block | None) -> Sentence | None:
    """Return the sentence in front, the last one of the paragraph in front at the beginning of one."""
    if not isinstance(before, Block):
        return before
    before.cut(text)
    return next(reversed(before.sentences), None)


@cache
def _by() -> regex.Pattern[str]:
    return regex.compile(r"\s(?:langsung\s)?(?P<oleh>oleh)\s")


@cache
def _as_said() -> regex.Pattern[str]:
    """What stands in front of a passive cue that compares: `Seperti yang disampaikan Rina`."""
    return regex.compile(r"\b(?i:seperti|sebagaimana)(?:\s(?:yang|telah|sudah))*+\s$")


@cache
def _named() -> regex.Pattern[str]:
    """A name with a predicate behind it: `Rina akan naik`, `Rina sebagai kesalahan`."""
    words = "|".join(sorted(CLAUSE_WORDS | {"sebagai", "dapat", "belum", "menjadi", "memiliki", "terlalu", "cukup"}))
    return regex.compile(rf"\s(?P<name>\p{{Lu}}\p{{L}}++(?:\s\p{{Lu}}\p{{L}}++){{0,2}}+)\s(?=(?:{words})\s)")


@cache
def _back_subject() -> regex.Pattern[str]:
    """A subject that is the sentence before, `Hal itu`, `Demikian`, or what is like it: `Pernyataan senada juga`."""
    return regex.compile(
        r"(?i)(?:[\p{L} ]{0,30},\s)?(?:hal|pernyataan|informasi|keterangan|kabar|penegasan|ungkapan|imbauan|himbauan"
        r"|pesan|penjelasan|permintaan|ajakan|peringatan|harapan|instruksi|pengakuan|klaim|kebijakan|rencana|ketentuan"
        r"|usulan|kepastian|ketetapan|penetapan|gagasan|pengumuman|pengungkapan|keputusan|temuan|kesimpulan|usul|ide|saran|kritik|kritikan"
        r"|sorotan|dugaan|tudingan|dorongan|laporan)\s(?:(?P<alike>senada|serupa|(?:yang\s)?sama)|itu|ini|tersebut|inilah|itulah)(?:\s(?:juga|pun|langsung|turut|sudah|telah|kembali"
        r"|sebelumnya|pula|sempat|seperti|lantas|diketahui|kemudian|pertama\skali))*"
        r"|(?i:demikian|begitu|itu|ini|(?P<alike>senada))(?:\s(?:yang|juga|pun|disampaikan))?"
    )
