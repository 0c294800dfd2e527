"""Small pieces of sentences that several rules look at: commas, the next word, verbs, asides, negations."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.attribution.lexicon import ADVERBS, NEGATIONS
from newsfacts.attribution.tokens import without_small_word

if TYPE_CHECKING:
    from newsfacts.attribution.triggers import CueWord

__all__ = [
    "CONCESSIVE",
    "DENIALS",
    "comma_in",
    "front_of",
    "is_behind_relative",
    "is_negated",
    "is_same_subject",
    "mark_before",
    "next_word",
    "past_aside",
    "past_comma",
    "sentence_break",
    "verb_in",
]

DENIALS = frozenset(
    {
        "membantah",
        "menepis",
        "menampik",
        "menolak",
        "menanggapi",
        "menyanggah",
        "merespons",
        "menyayangkan",
        "mendengar",
        "menerima",
    }
)
"""Verbs whose subject did not say what the noun behind them is about: `membantah tudingan bahwa …`."""

CONCESSIVE = frozenset({"meski", "meskipun", "walau", "walaupun", "kendati", "kendatipun"})
"""Words that open a clause which another one follows behind a comma."""

_NEAR = 40
_MARK_WITHIN = 3
_SAME_SUBJECT = frozenset(
    {"dan", "serta", "sambil", "seraya", "sembari", "tetapi", "namun", "sekaligus", "dengan"},
)


def comma_in(text: str, start: int, end: int) -> int:
    """Return where the next comma stands that parts words, not the digits of a number; -1 without one."""
    position = text.find(",", start, end)
    while position >= 0 and text[position + 1 : position + 2].isdigit():
        position = text.find(",", position + 1, end)
    return position


def past_comma(text: str, start: int, end: int) -> int | None:
    """Return where the words begin behind the comma or colon that stands at `start`; None without one."""
    match = _comma().match(text, start, end)
    return None if match is None else match.end()


def past_aside(text: str, start: int, end: int) -> int:
    """Return where the clause begins behind an aside of when, where or to whom: `Senin (3/6/2024), …`."""
    match = _aside().match(text, start, end)
    return start if match is None else match.end()


def mark_before(text: str, position: int, within: int = _MARK_WITHIN) -> str:
    """Return the character in front, white space left out; "" where nothing else stands `within` so many characters."""
    return text[max(0, position - within) : position].rstrip()[-1:]


def front_of(text: str, begin: int, stop: int) -> str:
    """Return the last words in front of `stop`, in lower case, without white space behind them."""
    return text[max(begin, stop - _NEAR) : stop].rstrip().casefold()


def is_behind_relative(text: str, begin: int, stop: int) -> bool:
    """Whether `yang` stands right in front of `stop`, glued to a name or not: `Rinoyang`, but `Sebayang`."""
    *_, last = ["", *text[max(begin, stop - _NEAR) : stop].split()]
    return last in ("yang", "Yang") or (last.endswith("yang") and without_small_word(last) != last)


def next_word(text: str, start: int, end: int) -> regex.Match[str] | None:
    """Return the match of the next word, white space and commas in front of it left out."""
    return _word().match(text, start, end)


def verb_in(text: str, start: int, end: int) -> int | None:
    """Return where the first verb begins, its adverbs included: a subject stands in front of it. None without one."""
    match = _verb().search(text, start, end)
    return None if match is None else match.start()


def is_negated(text: str, begin: int, cue: CueWord) -> bool:
    """Whether the words in front say that nobody said so: `tidak mengatakan`, `belum juga menjelaskan`."""
    words = text[max(begin, cue.start - _NEAR) : cue.start].casefold().split()
    if not words:
        return False
    last = words[-1].strip(",")
    if last in NEGATIONS and not words[-1].endswith(","):
        return True
    return len(words) > 1 and last in ADVERBS and words[-2] in NEGATIONS


def is_same_subject(text: str, begin: int, stop: int) -> bool:
    """Whether the verb at `stop` has no subject of its own: it is another one of the same speaker's."""
    words = front_of(text, begin, stop).rstrip(" \u00a0,").split()
    return not words or words[-1] in _SAME_SUBJECT


@cache
def sentence_break() -> regex.Pattern[str]:
    """Where a sentence ends and another one begins."""
    return regex.compile(r"[.!?…][\"”]?\s+(?=\p{Lu})")


@cache
def _comma() -> regex.Pattern[str]:
    return regex.compile(r"[\s\u00a0]*[,:](?![0-9])[\s\u00a0]*")


@cache
def _word() -> regex.Pattern[str]:
    return regex.compile(r"[\s\u00a0,]*+\K[\p{L}'’-]++")


@cache
def _verb() -> regex.Pattern[str]:
    return regex.compile(
        r"[ \u00a0](?:me\p{Ll}{4,}|ber(?!(?:nama|inisial|usia|umur)\b)\p{Ll}{3,}|di\p{Ll}{4,}|ter(?!sebut\b)\p{Ll}{4,}"
        r"|(?:juga|pun|turut|kembali|telah|sudah|akan|sempat|kemudian|lalu|tidak|tak|belum|resmi|lantas|justru|tengah"
        r"|sedang|masih|bakal|ikut|angkat|buka|hadir|datang|tampak|nampak|tampil|tiba|adalah|ingin|kini|optimis|optimistis|yakin"
        r"|punya|hanya)\b)"
    )


@cache
def _aside() -> regex.Pattern[str]:
    days = "[Ss]enin|[Ss]elasa|[Rr]abu|[Kk]amis|[Jj]umat|[Jj]um['’]at|[Ss]abtu|[Mm]inggu|[Aa]had"
    met = "ditemui|dihubungi|dikonfirmasi|diwawancarai|dijumpai|dimintai|ditanya"
    met_at = rf"(?:saat|ketika|usai|seusai)\s(?:{met}|konferensi|jumpa|wawancara|rapat|acara|sidang|pertemuan)"
    means = r"melalui\s(?:keterangan|pesan|sambungan|telepon|siaran|akun|rilis|surat|aplikasi\spesan|WhatsApp)"
    places = rf"{met_at}|{met}|{means}|kepada|dikutip"
    return regex.compile(
        rf"[\s\u00a0]*(?:(?:(?:pada\s)?(?:hari\s)?(?:{days})\b[^,]{{0,40}}"
        rf"|(?:{places})\s(?:[^,]|,(?=[0-9])){{0,100}}),(?![0-9])[\s\u00a0]*)+"
    )
