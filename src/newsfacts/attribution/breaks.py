"""Where paragraphs ended in flat text that lost the last mark of each: `… naik tajam Dia mengatakan …`."""

from __future__ import annotations

from functools import cache

import regex

from newsfacts.attribution.lexicon import CONNECTIVES, CUES, PREDICATES, PRONOUNS, ROLES, TAILS

__all__ = ["lost_breaks"]

_FEWEST = 2
_FREQUENT = tuple(
    f" {word} "
    for word in "Dia Ia Adapun Menurut Sementara Selain Hal Namun Dalam Untuk Meski Sebelumnya Lebih Saat Padahal Kemudian Pada Dari Dengan Sebagai Karena Kami".split()
)


def lost_breaks(text: str, start: int, end: int) -> list[int]:
    """Return where sentences of `text[start:end]` begin whose predecessors lost their final marks, in order.

    The text must show several words that only open sentences, with a capital behind a word in lower case; ordinary
    text has none, and the result is empty.
    """
    if not any(_unmarked(text, word, start, end) for word in _FREQUENT):
        return []
    candidates = [match for match in _candidate().finditer(text, start, end) if match["before"] not in _NOT_BEFORE]
    sure = [match["word"] in _openers() for match in candidates]
    if sum(opens and not match["before"][0].isupper() for opens, match in zip(sure, candidates, strict=True)) < _FEWEST:
        return []
    lower = set(text[start:end].split())
    return [
        match.start("word")
        for opens, match in zip(sure, candidates, strict=True)
        if opens or (not match["before"][0].isupper() and _begins(match["word"], match["next"], lower))
    ]


def _unmarked(text: str, word: str, start: int, end: int) -> bool:
    """Whether the word stands somewhere behind no mark; looking for a few such words is quick."""
    position = text.find(word, start, end)
    while position >= 0:
        before = text[position - 1]
        if before.isalnum() or before in ")%]":
            return True
        position = text.find(word, position + 1, end)
    return False


def _begins(word: str, after: str, lower: set[str]) -> bool:
    """Whether the word with a capital begins a sentence: a cue is behind it, or it is elsewhere in lower case."""
    if after in CUES or word.lower() not in lower:
        return after in CUES
    return after[0].islower() and (word.casefold() not in ROLES or after in PREDICATES)


_NOT_BEFORE = frozenset(
    "bahwa ketika karena oleh dan saat yang kata ujar dari untuk dengan pada di ke dalam atau tetapi seperti bagi kepada antara serta menurut para "
    "jika bila kalau agar supaya hingga sampai sebagai tentang terhadap bapak ibu pak bu hari tanggal bulan tahun selaku soal sebut".split()
)


@cache
def _openers() -> frozenset[str]:
    words = (
        CONNECTIVES
        | PRONOUNS
        | TAILS
        | frozenset(
            {
                "memang",
                "kami",
                "kita",
                "alih-alih",
                "itu",
                "ini",
                "menurutnya",
                "sekadar",
                "bahwa",
                "jadi",
                "kenapa",
                "apa",
                "ada",
            }
        )
    ) - frozenset({"senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad", "akhir", "asal"})
    return frozenset(word.capitalize() for word in words)


@cache
def _candidate() -> regex.Pattern[str]:
    return regex.compile(
        r"(?<![^\s(\[“\"])(?<before>[\p{L}\p{N}][^\s]*+)(?<=[\p{L}\p{N}%)\]])[\s\u00a0](?=(?<word>\p{Lu}[\p{Ll}-]+)[\s\u00a0](?<next>[\p{L}\p{N}][\p{L}-]*))"
    )
