"""Texts that are named in full before somebody points back at them: `Laporan Pasar 2025 … laporan tersebut`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.attribution.lexicon import PLATFORMS, POINTERS
from newsfacts.attribution.noun_phrases import is_told
from newsfacts.attribution.phrases import up_to_role_tail
from newsfacts.attribution.tokens import Parts, first_of, printed

if TYPE_CHECKING:
    from newsfacts.attribution.tokens import Token

__all__ = ["document_before"]

_LONGEST = 120
_FURTHEST = 6000
_MOST_LOOKED_AT = 4
_DESCRIBING = frozenset({"yang", "tentang", "pada", "di", "dari"})


def document_before(text: str, stop: int, noun: str) -> str:
    """Return the last document of a kind that the text in front of `stop` names; "" when none is named nearby.

    >>> text = "Menurut Laporan Pasar Senja 2025, harga naik. Laporan tersebut menyebut stok habis."
    >>> document_before(text, 46, "laporan")
    'Laporan Pasar Senja 2025'
    """
    begin, end = max(0, stop - _FURTHEST), stop
    for _ in range(_MOST_LOOKED_AT):
        end = max(text.rfind(form, begin, end) for form in (f" {noun} ", f" {noun.capitalize()} "))
        if end < 0:
            break
        name = _name_at(text, end + 1, min(stop, end + _LONGEST))
        if name:
            return name
    return ""


def _name_at(text: str, start: int, stop: int) -> str:
    """Return the name of the document whose noun stands at `start`; "" when the words only describe one."""
    broken = _end().search(text, start, stop)
    phrase = up_to_role_tail(Parts(text, start, stop if broken is None else broken.start())[0])
    phrase = phrase[: next((number for number in range(1, len(phrase)) if _ends(phrase[number])), len(phrase))]
    while phrase and phrase[-1].small:
        # `Laporan Pasar 2025 terbit`
        phrase.pop()
    named = first_of(phrase, POINTERS) == len(phrase) and any(map(_names, phrase[1:]))
    return printed(text, phrase) if named else ""


def _names(token: Token) -> bool:
    """Whether the word is of a name; what an account is on is none: `akun Instagram`."""
    return token.low not in PLATFORMS and (token.capital or token.word[0].isdigit() or token.word[0] == "@")


def _ends(token: Token) -> bool:
    """Whether what a document is called ends in front of the word: `Laporan Pasar menyebut`, `Pasal 5 yang …`."""
    return token.small and (token.low in _DESCRIBING or is_told(token.low))


@cache
def _end() -> regex.Pattern[str]:
    """Where no name goes on: a line's or a sentence's end, a quotation mark."""
    return regex.compile(r"[\n\"“”]|[.!?…]\s")
