"""The words of a phrase, part by part: what stands between its commas."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import regex
from attrs import define

from newsfacts.attribution.lexicon import (
    COUNTRIES,
    CUES,
    DEGREES,
    DOCUMENTS,
    GLUED_BEHIND,
    GLUED_WORDS,
    ORGANISATIONS,
    ROLES,
    SMALL_WORDS,
    TITLES,
)
from newsfacts.gazetteer import find_place
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence

__all__ = ["Known", "Parts", "Token", "first_of", "printed", "without_small_word", "without_verb"]

Known: TypeAlias = "Callable[[str], int]"
"""How surely a single word is what the article calls a speaker by; 0 where nothing tells."""

_INITIAL = len("M.")
_SHORTEST_FRONT = 4
_ARTICLES = frozenset("ae")
"""What Arabic articles begin with in names: `al-`, `el-`, `ash-`."""

_GLUED = ROLES | ORGANISATIONS | DOCUMENTS | COUNTRIES | TITLES | GLUED_WORDS | {"utara", "selatan", "barat", "timur"}
"""Words that names are glued to where a link's space was lost."""

_ABBREVIATIONS = TITLES | DEGREES | {"tbk.", "kab.", "prov.", "st.", "no."}


@define(eq=False)
class Token:
    """A word of a phrase; what stands in parentheses is one word.

    Attributes:
        start: its first code point.
        end: the first code point after it.
        word: the word as printed, without the full stop of a sentence.
        low: the word folded, as the word lists have it.
        capital: whether it begins with a capital.
        small: whether it begins with a small letter. Digits and parentheses are neither.
    """

    start: int
    end: int
    word: str
    low: str
    capital: bool
    small: bool

    @property
    def bracketed(self) -> bool:
        """Whether it stands in parentheses."""
        return self.word[0] == "("


class Parts:
    """The parts of `text[start:end]` between commas, up to a semicolon; there is always one, which may be empty.

    Most phrases are told by one part or two, so that the words of a part are read when they are first asked for.
    """

    def __init__(self, text: str, start: int, end: int) -> None:
        """Find the commas."""
        self._text = text
        self._parts: list[list[Token] | tuple[int, int]] = []
        if text.find(",", start, end) >= 0 or text.find(";", start, end) >= 0:
            for match in _mark().finditer(text, start, end):
                if match[0] == ",":
                    self._parts.append((start, match.start()))
                    start = match.end()
                elif match[0] == ";":
                    end = match.start()
                    break
        self._parts.append((start, end))

    def __len__(self) -> int:
        return len(self._parts)

    def __getitem__(self, number: int) -> list[Token]:
        part = self._parts[number]
        if isinstance(part, tuple):
            part = self._parts[number] = _tokens(self._text, *part)
        return part

    def pop(self) -> list[Token]:
        """Take the last part away and return it."""
        part = self[-1]
        del self._parts[-1]
        return part


def printed(text: str, tokens: Sequence[Token]) -> str:
    """Return the words as the text has them."""
    return tidy(text[tokens[0].start : tokens[-1].end])


def first_of(tokens: Sequence[Token], words: Container[str], start: int = 0) -> int:
    """Return the index of the first token that is one of `words`; `len(tokens)` when none is."""
    for number in range(start, len(tokens)):
        if tokens[number].low in words:
            return number
    return len(tokens)


def _tokens(text: str, start: int, end: int) -> list[Token]:
    tokens: list[Token] = []
    for printed_word in _printed_words(text[start:end]):
        # Nothing but white space and marks, which no word has, lies between the words.
        first = text.find(printed_word, start, end)
        start = first + len(printed_word)
        word, low = printed_word, printed_word.casefold()
        if word.endswith(GLUED_BEHIND):
            word = without_small_word(word)
            low = word.casefold()
        while word[1:] != low[1:] and not word.isupper() and (front := _glued_in_front(word)):
            name, word = word[:front], word[front:]
            capital = name[0].isupper()
            tokens.append(Token(first, first + front, name, name.casefold(), capital, not capital))
            first, low = first + front, word.casefold()
        if word.endswith("kan"):
            word = without_verb(word)
            low = word.casefold()
        if word[-1] == "." and not _is_abbreviated(word, low):
            word, low = word[:-1], low[:-1]
        if word:
            initial = word[0]
            if initial in _ARTICLES and "-" in word[2:4]:
                initial = _behind_article(word)
            tokens.append(Token(first, first + len(word), word, low, initial.isupper(), initial.islower()))
    return tokens


def _printed_words(part: str) -> list[str]:
    # Most parts have no marks inside, and splitting is quicker than the pattern.
    return part.split() if _inner_mark().search(part) is None else _word().findall(part)


def without_verb(word: str) -> str:
    """Return a name without the verb of speech that lost its space in front: `Rina` of `Rinamengatakan`."""
    if not word.endswith("kan"):
        return word
    match = _glued_verb().fullmatch(word)
    return match["name"] if match is not None and match["verb"] in CUES else word


def without_small_word(word: str) -> str:
    """Return a name without the small word that lost its space in front: `Lestari` of `Lestaritelah`."""
    match = _glued_behind().fullmatch(word)
    return word if match is None else match["name"]


def _glued_in_front(word: str) -> int:
    """Return the length of what lost its space in front of a name: a place, an office, a body; 0 for nothing.

    `JakartaRina`, `PenyanyiRina`, `TNIRina`, `atauRina`, and `TNI` of `TNIlangsung`.
    """
    small = _glued_small_word().fullmatch(word)
    if small is not None and small["small"] in SMALL_WORDS:
        return small.end("name")
    match = _glued_name().match(word)
    if match is None:
        return 0
    front = match[0]
    if front[0].islower():
        return len(front) if front in GLUED_WORDS else 0
    low = front.casefold()
    known = front.isupper() or (len(front) >= _SHORTEST_FRONT and (low in _GLUED or find_place(front) is not None))
    return len(front) if known else 0


def _behind_article(word: str) -> str:
    """Return the first letter of an Arabic name behind its article in small letters: `al-Sultan`, `ash-Shidiq`."""
    name = word.partition("-")[2][:1]
    return name if name.isupper() else word[0]


def _is_abbreviated(word: str, low: str) -> bool:
    """Whether the full stop belongs to the word: `Ir.`, `M.`, `S.H.`, `Tbk.`."""
    return len(word) == _INITIAL or "." in word[:-1] or low in _ABBREVIATIONS


@cache
def _glued_verb() -> regex.Pattern[str]:
    return regex.compile(r"(?P<name>\p{Lu}\p{Ll}{2,}?)(?P<verb>me\p{Ll}+kan)")


@cache
def _glued_behind() -> regex.Pattern[str]:
    """Return the pattern of a name with one of the small words; `Waspada`, `Sebayang` and `Aubameyang` are names."""
    words = "|".join(word for word in GLUED_BEHIND if word != "yang")
    return regex.compile(rf"(?P<name>\p{{Lu}}\p{{Ll}}{{2,}}?)(?:(?<=\p{{L}}{{5}})(?:{words})|(?<![ae])yang)")


@cache
def _glued_name() -> regex.Pattern[str]:
    """Return the pattern of a word that another one with a capital is glued to."""
    return regex.compile(r"(?:\p{L}\p{Ll}++|\p{Lu}{3,})(?=\p{Lu}\p{Ll}{2})")


@cache
def _glued_small_word() -> regex.Pattern[str]:
    return regex.compile(r"(?P<name>\p{Lu}{3,})(?P<small>\p{Ll}{4,})")


@cache
def _mark() -> regex.Pattern[str]:
    """What parts are told by; commas in parentheses and in numbers are none, nor is the end of `&amp;`."""
    return regex.compile(r"(?<!&\p{L}{2,4});|,(?!(?<=[0-9],)[0-9])|\([^()]{0,80}+\)")


@cache
def _inner_mark() -> regex.Pattern[str]:
    """What words end at besides white space, or begin with."""
    return regex.compile(r"[,()\"“”‘:;\x1c-\x1f]")


@cache
def _word() -> regex.Pattern[str]:
    return regex.compile(r"[^\s,()\"“”‘:;]++|\([^()]{0,80}+\)|[()]")
