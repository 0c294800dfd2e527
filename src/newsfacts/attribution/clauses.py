"""What was said, as a stretch of the text: where a reported clause begins and ends, and whether it is a clause at all."""

from __future__ import annotations

from functools import cache

import regex

from newsfacts.attribution.lexicon import (
    ADVERBS,
    COMPLEMENTIZERS,
    NOUN_OPENERS,
    PREDICATES,
)
from newsfacts.layout.lines import BLANKS

__all__ = ["is_clause", "is_connective", "past_complementizer", "trimmed", "without_tail"]

_EDGE = BLANKS + ",.;:–—-"
_FEWEST = 2
_LONGEST_BRACKETED = 2000


def trimmed(text: str, start: int, end: int, *, fewest: int = _FEWEST) -> tuple[int, int] | None:
    """Return the stretch without white space and punctuation around it, None when less than `fewest` words are left."""
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if end > start and text[end - 1] == ")" and text.count("(", start, end) < text.count(")", start, end):
        return trimmed(text, start, end - 1, fewest=fewest) if end - start < _LONGEST_BRACKETED else (start, end)
    if len(text[start:end].split()) < fewest:
        return None
    return start, end


def past_complementizer(text: str, start: int, end: int) -> int | None:
    """Return where the clause behind `bahwa` (`jika`, `kalau`, …) begins that stands at `start`; None without one."""
    match = _complementizer().match(text, start, end)
    return None if match is None else match.end()


def is_clause(text: str, start: int, end: int, *, strict: bool, bare: bool = False) -> bool:
    """Whether `text[start:end]` says something, rather than names a thing.

    Args:
        text: the article's text.
        start: where the stretch begins.
        end: where it ends.
        strict: whether a predicate must be seen; otherwise what does not look like a thing passes.
        bare: whether it stands right behind its verb, without comma or `bahwa`.
    """
    stop = min(end, start + 240)
    words = [word.casefold() for word in _word().findall(text, start, stop)]
    if bare and strict and words and words[0] not in _ADJUNCTS and (comma := text.find(",", start, stop)) > start:
        words = words[: len(_word().findall(text, start, comma))]
    if len(words) < _FEWEST:
        return False
    if words[0] in _NEVER:
        return False
    if bare and _nominal().fullmatch(words[0]) and not _has_predicate(words[1:]):
        return False
    if bare and words[0] in _PREPOSITIONS:
        return _has_predicate(words[1:])
    if bare and not strict and words[0] in NOUN_OPENERS:
        return _has_predicate(words[1:])
    if strict and words[0] in NOUN_OPENERS:
        pointed = any(word in ("itu", "ini", "tersebut") or word.endswith("nya") for word in words[1:3])
        counted = words[0] in ("beberapa", "sejumlah", "berbagai", "dirinya", "hal", "fakta")
        return (pointed or counted) and _has_predicate(words[1:])
    return not strict or _has_predicate(words)


def _has_predicate(words: list[str]) -> bool:
    blocked = False
    relative = False
    for number, word in enumerate(words):
        verb = len(word) > _SHORTEST_VERB and word.startswith(("me", "ber", "ter", "di")) and word not in _NOUNS
        if word in _BLOCKERS:
            blocked, relative = True, word == "yang"
        elif blocked and word in _UNBLOCKERS:
            blocked = False
        elif blocked and relative and verb and words[number - 1] == "yang":
            # The verb of the relative clause; the next one is the sentence's.
            continue
        elif blocked and relative and verb and number > _FAR:
            return True
        elif blocked:
            if word in _FINITE and number >= _FAR and words[number - 1] != "yang":
                return True
        elif (word in PREDICATES and word not in ("untuk", "ini", "itu", "agar")) or (verb and number):
            return True
    return False


_SHORTEST_VERB = 5
_FAR = 3
_NEVER = frozenset(
    {"adanya", "pentingnya", "perlunya", "rasa", "tentang", "soal", "terkait", "mengenai", "terima", "apresiasi"}
)
_PREPOSITIONS = frozenset({"dengan", "di", "ke", "dari", "pada", "dalam", "sebagai", "kepada", "oleh", "atas"})
_ADJUNCTS = _PREPOSITIONS | frozenset(
    "berdasarkan menurut hingga sejak saat ketika selama untuk setelah sebelum jika secara".split()
)
_BLOCKERS = frozenset({"yang", "untuk", "tentang", "soal", "mengenai", "terkait", "dalam", "dengan", "sebagai", "atas"})
_FINITE = frozenset(
    {
        "akan",
        "adalah",
        "merupakan",
        "sudah",
        "telah",
        "tidak",
        "belum",
        "masih",
        "harus",
        "bisa",
        "dapat",
        "mencapai",
        "menjadi",
        "berasal",
        "berada",
        "tercatat",
        "naik",
        "turun",
    }
)
_UNBLOCKERS = frozenset({"tersebut", "itu", "ini"})
_NOUNS = frozenset(
    {
        "media",
        "menteri",
        "mesin",
        "medan",
        "metode",
        "mereka",
        "metro",
        "merdeka",
        "berita",
        "beras",
        "terminal",
        "dinas",
        "direktur",
        "dirinya",
        "digital",
        "diskusi",
        "distribusi",
        "divisi",
        "diplomat",
        "meteran",
        "terkait",
        "berbagai",
        "beberapa",
        "menurut",
        "terhadap",
        "disiplin",
        "dimensi",
        "direksi",
        "berikut",
        "tersangka",
        "terdakwa",
        "meskipun",
        "melalui",
        "menjelang",
        "disabilitas",
        "meteor",
        "memang",
        "terutama",
        "tersebut",
        "berkat",
        "termasuk",
        "bersama",
    }
)


def without_tail(text: str, start: int, end: int) -> tuple[int, int | None]:
    """Return where the clause ends in front of the date or place of the statement, and where that tail begins."""
    if _digit().search(text, max(start, end - 70), end) is None:
        return end, None
    match = _tail().search(text, max(start, end - 200), end)
    return (end, None) if match is None else (match.start(), match.start())


def is_connective(text: str) -> bool:
    """Whether nothing but a connective or an adjunct of few words stands there: `Namun`, `Meski demikian`, `Dari sana`."""
    words = [word.casefold() for word in _word().findall(text)]
    if not words:
        return True
    if all(word in _CONNECTIVE_WORDS or word in ADVERBS for word in words):
        return True
    return (
        len(words) <= 3
        and words[0] in ("dari", "selain", "di", "dalam", "untuk", "hal")
        and words[-1] in ("itu", "sana", "lain", "hal", "tersebut", "demikian")
    )


_CONNECTIVE_WORDS = frozenset(
    "namun sementara itu meski demikian selain kendati begitu hanya saja akan tetapi padahal bahkan apalagi lalu kemudian lebih lanjut jadi sebab pasalnya karena karenanya "
    "dari sana sisi lain di hal pun adapun tapi maka oleh sedangkan sehingga selanjutnya sebelumnya meskipun walau walaupun nah dan serta begitupun artinya "
    "alasannya misalnya apa ini tersebut juga terlebih lagi dengan sebaliknya justru dia ia untungnya intinya sejauh atau kini ditambah tambahnya pula "
    "akhirnya akibatnya tentu tentunya lantas sontak senada selama jadinya makanya malah sebenarnya".split()
)


@cache
def _complementizer() -> regex.Pattern[str]:
    words = "|".join(sorted(COMPLEMENTIZERS, key=len, reverse=True))
    return regex.compile(rf"[\s\u00a0]*,?[\s\u00a0]*(?:{words})\b[\s\u00a0]*,?[\s\u00a0]*")


@cache
def _digit() -> regex.Pattern[str]:
    return regex.compile("[0-9]")


@cache
def _nominal() -> regex.Pattern[str]:
    """A verb made a noun: `kesediaannya`, `penolakannya`, `mundurnya`."""
    return regex.compile(
        r"(?:ke|pe|per)\p{Ll}{3,}annya|(?:mundur|maju|lambat|banyak|kurang|tinggi|rendah|minim|mahal|naik|turun|sulit|gagal|hilang|batal)nya"
    )


@cache
def _word() -> regex.Pattern[str]:
    return regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}'’/-]*")


@cache
def _tail() -> regex.Pattern[str]:
    days = "Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu|Ahad"
    return regex.compile(
        rf"[\s\u00a0]?,[\s\u00a0]*(?:(?:pada|di|saat|dalam|kepada|seperti|sebagaimana)\s[^,.]{{0,60}},?[\s\u00a0]*)?(?:pada\s)?(?:hari\s)?(?:{days})\b[^,.]{{0,40}}"
        rf"(?:\([0-9/ ]{{3,12}}\)?|[0-9]{{1,2}}\s\p{{L}}{{3,9}}(?:\s[0-9]{{4}})?)[^,.\n]{{0,40}}(?:,?\s?(?:di|pada|pukul|malam|siang|sore|pagi|WIB)\b[^.\n]{{0,60}})?[\s.]*$"
    )
