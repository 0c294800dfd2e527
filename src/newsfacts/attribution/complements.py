"""What an active verb of speech says: where the clause behind it begins and ends, and whether it is one at all."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import regex

from newsfacts.attribution.clauses import is_clause, past_complementizer, trimmed, without_tail
from newsfacts.attribution.context import (
    DENIALS,
    comma_in,
    is_same_subject,
    mark_before,
    next_word,
    past_aside,
    past_comma,
    verb_in,
)
from newsfacts.attribution.lexicon import (
    CUES,
    GROUPS,
    ORGANISATIONS,
    PREDICATES,
    REPORTED_ROOTS,
    ROLES,
    SECURED,
    SPEECH_NOUNS,
    TAILS,
    TELLING_ROOTS,
    WEEKDAY_NAMES,
    WEEKDAYS,
)
from newsfacts.attribution.mentions import mention_before, mention_behind

if TYPE_CHECKING:
    from newsfacts.attribution.found import Stretch
    from newsfacts.attribution.lexicon import Cue
    from newsfacts.attribution.record import Record, Setting
    from newsfacts.attribution.triggers import CueWord

__all__ = ["complement", "speaks_aside"]

_LONGEST_ADJUNCT = 120
_LONGEST_CONDITION = 300
_LONGEST_NOUN_PHRASE = 160
_FEWEST_WORDS = 2
_INTO_JOINT = 4
"""So far behind the beginning of `, dan` or the like the subject of the next clause is looked for."""

_SKIPPED = frozenset({"kembali", "lagi", "pula", "juga", "secara", "sebelumnya"})
_TIMES = WEEKDAYS | {"pekan", "bulan", "tahun", "kemarin", "tadi", "sebelumnya", "hari", "lagi", "kembali", "pula"}
_TOPICS = frozenset({"terkait", "mengenai", "tentang"})
_NO_ADJUNCTS = WEEKDAYS | {"kepada", "ke", "singkat", "sambil", "seraya", "sembari"}
"""Openers of such adjuncts that no clause opens with."""
_NO_CLAUSE = _TOPICS | {"sebagai", "soal"}
_OPENERS = frozenset(
    {"dan", "untuk", "agar", "jika", "kalau", "bahwa", "karena", "soal", "ini", "dengan", "di", "dalam"}
)
_ADJUNCTS = TAILS - PREDICATES - _OPENERS - {"pada", "sebagai", "setelah", "sebelum", "saat", "selepas", "namun"}
"""Openers of what only says when, where or to whom: the clause follows behind a comma."""
_ON_A_DAY = "pada "
_OF_VERBS = frozenset({"kepada", "ke", "tegas"})
"""Openers of what belongs to the verb: whom somebody speaks to, and how."""

_FEELINGS = frozenset({"bangga", "haru", "optimistis", "optimis"})
"""Of the words behind a speaker, those that say how somebody feels: `mengaku bangga dengan pasar itu`."""
_JUDGING = frozenset({"nilai", "sebut", "pandang", "anggap", "gambar"})
"""Roots of verbs that judge things as others: `menilai langkah itu sebagai kesalahan`."""
_FURTHERING = frozenset({"mendorong", "menuntut"})
_ADDRESSEES = ORGANISATIONS | GROUPS | ROLES | {"koperasi", "generasi", "penguasa", "kepolisian"}
_NOT_ASKED = frozenset({"adanya", "pentingnya", "perlunya"})


class _Opening(NamedTuple):
    """Where a clause begins, and whether `bahwa`, a comma or a colon tells so."""

    start: int
    sure: bool


def complement(record: Record, setting: Setting, begin: int) -> Stretch | None:
    """Return what the verb says, None when that is no clause; its own clause begins at `begin`."""
    opening = _opening(record.text, setting)
    if opening is None:
        return None
    end = _end(record, setting, opening.start)
    if _concession().match(record.text, begin, setting.cue.start):
        # `Meski X mengaku lupa, Y menyatakan …`
        comma = comma_in(record.text, opening.start, end)
        end = comma if comma > 0 else end
    end, _ = without_tail(record.text, opening.start, end)
    end = record.before_media(opening.start, end)
    fewest = 1 if setting.cue.form == "mengaku" else _FEWEST_WORDS
    content = trimmed(record.text, opening.start, end, fewest=fewest)
    if (
        content is None
        or _only_date().fullmatch(record.text, *content)
        or not _is_said(record.text, setting, content, sure=opening.sure)
    ):
        return None
    return content


def speaks_aside(record: Record, cue: CueWord, end: int) -> bool:
    """Whether another statement's speaker stands there, between commas: `…, kata Rina, …`."""
    info = CUES[cue.form]
    return (
        info.voice == "bare"
        and not info.its_own
        and info.root in REPORTED_ROOTS
        and mark_before(record.text, cue.start) == ","
        and mention_behind(record.text, cue.end, end, record.known) is not None
    )


# --- where it begins ---


def _opening(text: str, setting: Setting) -> _Opening | None:
    """Return where the clause begins; None when what stands behind the verb cannot be one."""
    cue, limit = setting.cue, setting.limit
    start = past_complementizer(text, cue.end, limit)
    if start is not None:
        supposed = _if_then().match(text, cue.end, min(limit, cue.end + _LONGEST_CONDITION))
        if supposed is not None and _is_condition(text, supposed):
            start = supposed.start("condition")
        return _Opening(start, sure=True)
    start = past_comma(text, cue.end, limit)
    if start is not None:
        inner = past_complementizer(text, start, limit)
        start = start if inner is None else inner
        # `menjelaskan, pada Senin (3/6), pasar sepi`: when that was, not when it was said.
        return _Opening(start if text.startswith(_ON_A_DAY, start) else past_aside(text, start, limit), sure=True)
    start = past_aside(text, cue.end, limit)
    if start > cue.end and text.startswith(_ON_A_DAY, cue.end + 1) and is_clause(text, start, limit, strict=True):
        return _Opening(start, sure=True)
    return _opening_behind_words(text, setting, _first_word(text, cue.end, limit))


def _is_condition(text: str, supposed: regex.Match[str]) -> bool:
    """Whether `jika` opens a condition, and not what was said: `maka` follows, or a clause of its own."""
    clauses = ("if", "main")
    return supposed["then"] is not None or all(is_clause(text, *supposed.span(each), strict=True) for each in clauses)


def _first_word(text: str, start: int, limit: int) -> str:
    """Return the first word behind the verb, `kembali`, `juga` and the like left out; "" without one."""
    word = next_word(text, start, limit)
    if word is not None and word[0].casefold() in _SKIPPED:
        word = next_word(text, word.end(), limit)
    return "" if word is None else word[0].casefold()


def _opening_behind_words(text: str, setting: Setting, low: str) -> _Opening | None:
    """Return where the clause begins when no mark tells: behind a second verb, a topic, a phrase, or right here."""
    cue, limit = setting.cue, setting.limit
    if low == "dan":
        second = _second_verb().match(text, cue.end, limit)
        return None if second is None or setting.info.group != "request" else _Opening(second.end(), sure=False)
    if low in _TOPICS:
        topic = _known_topic().match(text, cue.end, min(limit, cue.end + _LONGEST_ADJUNCT))
        if topic is not None and is_clause(text, topic.end(), limit, strict=True):
            return _Opening(topic.end(), sure=True)
    return _opening_behind_phrase(text, setting, low)


def _opening_behind_phrase(text: str, setting: Setting, low: str) -> _Opening | None:
    """Return where the clause begins behind a noun with `bahwa` or an adjunct, or right here."""
    cue, limit, info = setting.cue, setting.limit, setting.info
    noun = low in SPEECH_NOUNS or low.removesuffix("nya") in SPEECH_NOUNS
    if noun or low in TAILS or low in _TIMES:
        that = _that().search(text, cue.end, min(limit, cue.end + _LONGEST_NOUN_PHRASE))
        if that is not None and cue.form in DENIALS and low.removesuffix("nya") in SPEECH_NOUNS:
            return None
        if that is not None and text.find(",", cue.end, that.start()) < 0:
            return _Opening(that.end(), sure=True)
    if info.root in TELLING_ROOTS and low not in TAILS:
        told = _whom_that().match(text, cue.end, limit)
        if told is not None and verb_in(text, cue.end, told.end("whom")) is None:
            return _Opening(told.end(), sure=True)
    if low == "kepada" and info.group in ("clause", "either"):
        told = _told().search(text, cue.end, min(limit, cue.end + _LONGEST_NOUN_PHRASE))
        if told is not None and comma_in(text, cue.end, told.start()) < 0:
            return _Opening(told.end(), sure=True)
    if info.group != "request" and low in _ADJUNCTS and low not in _FEELINGS:
        return _opening_behind_adjunct(text, setting, low)
    if info.group != "clause" and low in _NO_CLAUSE:
        return None
    return _Opening(cue.end, sure=False)


def _opening_behind_adjunct(text: str, setting: Setting, low: str) -> _Opening | None:
    """`X mengatakan kepada pers, harga naik`: the clause begins behind the comma; without one, with the adjunct.

    What is no addressee belongs to the clause: `mengatakan dari segi harga, pasar sudah pulih`.
    """
    cue, limit = setting.cue, setting.limit
    comma = comma_in(text, cue.end, min(limit, cue.end + _LONGEST_ADJUNCT))
    if comma >= 0 and low not in _TOPICS:
        start = past_aside(text, comma + 1, limit)
        if is_clause(text, start, limit, strict=True):
            return _Opening(start if low in _OF_VERBS else cue.end, sure=True)
    if low not in _NO_ADJUNCTS and is_clause(text, cue.end, limit, strict=True, bare=True):
        return _Opening(cue.end, sure=False)
    return None


# --- where it ends ---


def _end(record: Record, setting: Setting, start: int) -> int:
    """Return where the clause ends: in front of the next speaker, or of the clause with the next subject and verb."""
    text, end = record.text, setting.limit
    position, joint = start, -1
    for cue in setting.later:
        if cue.start >= end:
            break
        if cue.start <= start:
            continue
        if CUES[cue.form].voice == "active":
            for match in _joint().finditer(text, position, cue.start):
                position, joint = match.end(), match.start()
            if joint >= 0 and text[joint] == "," and _has_subject(record, joint, cue):
                end = joint
        elif speaks_aside(record, cue, end):
            end = cue.start
    return end


def _has_subject(record: Record, joint: int, cue: CueWord) -> bool:
    return mention_before(record.text, joint + _INTO_JOINT, cue.start, record.known) is not None


# --- whether it is one ---


def _is_said(text: str, setting: Setting, content: Stretch, *, sure: bool) -> bool:
    """Whether the stretch is what was said, rather than a thing that was spoken of."""
    info = setting.info
    if info.group == "request":
        return _is_asked(text, setting, content, sure=sure)
    if info.group == "question":
        return sure or _question().search(text, *content) is not None
    if not sure and (info.group == "joined" or _is_secured(text, setting, content)):
        return False
    if setting.cue.form == "mengaku" and text.find(" ", *content) < 0:
        return True
    return _is_clause_of(info, text, content, sure=sure)


def _is_secured(text: str, setting: Setting, content: Stretch) -> bool:
    """Whether `memastikan` says that something was made sure of: `memastikan tiket ke final`, `memeriksa dan …`."""
    if setting.cue.form != "memastikan":
        return False
    first = next_word(text, *content)
    if is_same_subject(text, setting.begin, setting.cue.start) or (first and first[0].casefold() in SECURED):
        return True
    return _in_a_state().search(text, *content) is None


def _is_clause_of(info: Cue, text: str, content: Stretch, *, sure: bool) -> bool:
    if info.root in _JUDGING and text.find(" sebagai ", *content) > 0:
        return True
    if not sure:
        return is_clause(text, *content, strict=info.group in ("either", "document"), bare=True)
    return info.group == "clause" or is_clause(text, *content, strict=False)


def _is_asked(text: str, setting: Setting, content: Stretch, *, sure: bool) -> bool:
    """Whether somebody is asked to do something: `meminta warga waspada`, but not `meminta maaf`."""
    if setting.cue.form == "mengajak" and _named_addressee().match(text, *content):
        return False
    first = next_word(text, *content)
    word = "" if first is None else first[0].casefold()
    if word in _NOT_ASKED or (not sure and _is_furthered(word) and _is_only_named(text, setting, content)):
        return False
    return sure or (not _no_request().match(text, content[0]) and _asks().search(text, *content) is not None)


def _is_only_named(text: str, setting: Setting, content: Stretch) -> bool:
    """Whether what is furthered, or asked for, is no more than named: `meminta keikutsertaan warga untuk …`."""
    return setting.cue.form in _FURTHERING or not is_clause(text, *content, strict=False, bare=True)


def _is_furthered(word: str) -> bool:
    """Whether the word names something that is furthered, and nobody who is asked: `mendorong pertumbuhan pasar`."""
    return _thing().fullmatch(word) is not None and word not in _ADDRESSEES


# --- patterns ---


@cache
def _concession() -> regex.Pattern[str]:
    """The opening of a clause that another one follows behind a comma."""
    return regex.compile(r"(?:Meski|Meskipun|Walau|Walaupun|Kendati|Ketika|Setelah|Usai)\s[^,]*+$")


@cache
def _joint() -> regex.Pattern[str]:
    return regex.compile(r",?\s(?:dan|sedangkan|sementara|tetapi|namun)\s")


@cache
def _second_verb() -> regex.Pattern[str]:
    """A second verb with the same object: `mendorong dan mendukung warga untuk …`."""
    return regex.compile(r"\sdan\sme\p{Ll}{3,}\b")


@cache
def _known_topic() -> regex.Pattern[str]:
    """What a clause is about, pointed back to: `menambahkan terkait temuan itu, harga …`."""
    return regex.compile(
        r"(?:\s(?:juga|pula))?\s\p{Ll}+\s(?:(?!yang\s)[^,.]){2,90}?\s(?<!\b(?:saat|hari|kali)\s)"
        r"(?:itu|ini|tersebut)\b,?\s(?!yang\s|bahwa\s)"
    )


@cache
def _if_then() -> regex.Pattern[str]:
    """A condition that belongs to what was said: `mengatakan, jika …, maka …`, `mengatakan jika …, harga akan …`."""
    joined = "dan|serta|yang|atau|sehingga|tetapi|namun|karena|termasuk|untuk|agar|baik|seperti|lalu|kemudian"
    finite = r"(?:[^\s,.]+\s){1,5}(?:akan|bisa|dapat|harus|wajib|perlu)\s\S+"
    return regex.compile(
        r"[\s,]*+(?P<condition>(?:jika|kalau|apabila)\s(?:[^.]{3,260}?,\s?(?P<then>maka)\b"
        rf"|(?P<if>[^,.]{{8,160}}),\s(?!(?:{joined})\s)(?P<main>{finite})))"
    )


@cache
def _that() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:bahwa|bahwasanya)\b\s?,?\s?")


@cache
def _whom_that() -> regex.Pattern[str]:
    """Who is told, in front of what: `mengingatkan warga Desa Senja bahwa …`."""
    return regex.compile(r"(?P<whom>(?:\s[\p{L}’'()-]++){1,6}?)\sbahwa(?:sanya)?\s")


@cache
def _told() -> regex.Pattern[str]:
    """What opens the words to somebody: `menegaskan kepada warga agar …`, `bertanya kepada warga apakah …`."""
    return regex.compile(r"\s(?:(?:agar|supaya|ihwal|apabila)\s|(?=(?:untuk|apakah)\s))")


@cache
def _asks() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:untuk|agar|supaya|segera|tidak|jangan|harus|tetap|bisa|lebih|wajib|turut|ikut|selalu|waspada|hati-hati"
        r"|bahwa|me\p{Ll}{3,}|ber(?!upa\b)\p{Ll}{3,}|di\p{Ll}{4,}|akan|dapat)\b"
    )


@cache
def _question() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:apa(?:kah)?|mengapa|kenapa|bagaimana|(?:se)?berapa|siapa|kapan|di\s?mana|ke\s?mana)\b")


@cache
def _in_a_state() -> regex.Pattern[str]:
    """What can be sure to be so: a predicate, wherever it stands, that describes no noun; `dalam kondisi aman`."""
    words = "|".join(sorted(PREDICATES - {"ini", "itu"}, key=len, reverse=True))
    phrases = "yang|untuk|guna|dengan|dalam|sebelum|setelah|saat|usai"
    return regex.compile(
        rf"(?<!\b(?:{phrases})\s)\b(?:{words}|segera|sehat|(?:me|ber|ter|di)\p{{Ll}}{{4,}}(?<!nya)|sesuai"
        r"|dalam\s(?:kondisi|keadaan))\b"
    )


@cache
def _only_date() -> regex.Pattern[str]:
    """A day and nothing else: `kata sumber itu menyebut, Senin (9/6/2025)`."""
    return regex.compile(rf"(?:{WEEKDAY_NAMES})\s\([0-9/\s]{{3,12}}\)?")


@cache
def _named_addressee() -> regex.Pattern[str]:
    """Who is taken along rather than asked: `mengajak Rini melihat …`."""
    return regex.compile(r"\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*\s(?:me|ber)\p{Ll}+")


@cache
def _thing() -> regex.Pattern[str]:
    """A noun for something done or for a quality: `pertumbuhan`, `kenaikan`, `hilirisasi`."""
    return regex.compile(
        r"(?:ke|pe)\p{Ll}{3,}an(?:nya)?|\p{Ll}{3,}(?:asi|itas|isme)(?:nya)?|sinergi|capaian|hukuman|geliat"
    )


@cache
def _no_request() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)(?:maaf|izin|bantuan|waktu|perhatian|keterangan|dukungan|doa|tolong|pertanggungjawaban|penjelasan"
        r"|klarifikasi|ganti|uang|jatah|sumbangan|restu|saran|pendapat|pihaknya)\b(?!\s(?:untuk|agar))"
    )
