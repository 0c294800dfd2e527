"""Where the title of a linked article ends when the story goes on behind it on the same line.

`… kata dia. Baca juga: Harga Cabai Turun Lagi Pedagang mengaku lega.`: a title capitalises its words, so the sentence
that follows shows itself by its first lower-case word that is no function word; the sentence begins a little before.
"""

from __future__ import annotations

from functools import cache

import regex

from newsfacts.layout.lines import BLANKS
from newsfacts.words import words

__all__ = ["title_end"]

_LONGEST_TITLE = 240
_MOST_NAME_WORDS = 3
_MOST_OFFICE_WORDS = 10
_NEARBY = 6000
_DEMONSTRATIVES = ("ini", "itu")


def title_end(text: str, start: int, end: int) -> int:
    """Return where the title that begins at `start` ends, at most `end`; `start` when no title is there.

    >>> text = "Harga Cabai Turun Lagi Pedagang mengaku lega."
    >>> text[: title_end(text, 0, len(text))]
    'Harga Cabai Turun Lagi'
    """
    limit = min(end, start + _LONGEST_TITLE)
    whole = limit == end
    if not whole:
        # Not inside a word.
        limit = max(start, text.rfind(" ", start, limit))
    mark = _certain_end().search(text, start, limit)
    if mark is not None and mark.start() - len(mark["kept"] or "") > start:
        limit = mark.start()
    tokens = [*_token().finditer(text, start, limit)]
    if not tokens:
        return start
    resumed = _resumption(text, tokens, whole=whole)
    if resumed is not None:
        limit = tokens[resumed].start()
    if limit <= start:
        return start
    return start + len(text[start:limit].rstrip(BLANKS))


def _resumption(text: str, tokens: list[regex.Match[str]], *, whole: bool) -> int | None:
    """Return the index of the token that opens the next sentence, None when the title runs to the end."""
    for index, token in enumerate(tokens):
        word = token["word"]
        if word is None or not word[0].islower() or _stays_small(word):
            continue
        if index + 1 < len(tokens) and word in _DEMONSTRATIVES and _is_capital(tokens[index + 1]):
            continue
        first = index
        while first > 0 and not _opens(tokens[first]):
            first -= 1
        if first == 0:
            return None if whole and index > max(1, len(tokens) - 3) else 0
        first = _sentence_start(text, tokens, first)
        if first > 1 and tokens[first - 1]["quote"] is not None:
            # The quotation mark belongs to the sentence that it opens: `… ke Tebing “Meski jauh, …`.
            first -= 1
        if _may_end_before(text, tokens, first):
            return first
    return None


def _sentence_start(text: str, tokens: list[regex.Match[str]], first: int) -> int:
    """Return the index of the first word of the sentence whose first lower-case word stands behind `tokens[first]`.

    A name goes with the word before it that it stands beside elsewhere too; an office (`Kepala Dinas …`) and a word
    that opens sentences (`Menurut …`) stand before the names.
    """
    start = first
    while start > 1 and _stand_together(text, tokens[start - 1], tokens[start]):
        start -= 1
    openers, offices = words("sentence_openers"), words("offices")
    for candidate in range(start, max(0, start - _MOST_OFFICE_WORDS), -1):
        word = tokens[candidate]["word"]
        if word is None:
            return candidate
        lowered = word.casefold()
        if lowered in offices and word[0].isupper():
            return _with_offices_before(tokens, candidate)
        if lowered in openers and word[0].isupper() and start - candidate <= _MOST_NAME_WORDS:
            return candidate
        if _title_verb().match(word) or not _adjacent(text, tokens, candidate):
            break
    return start


def _stand_together(text: str, one: regex.Match[str], other: regex.Match[str]) -> bool:
    """Whether two capitalised words that follow one another here do so elsewhere in the text, as names do."""
    if not (_is_capital(one) and _is_capital(other)):
        return False
    pair = text[one.start() : other.end()]
    before = text.find(pair, max(0, one.start() - _NEARBY), one.start())
    return before >= 0 or text.find(pair, other.end(), other.end() + _NEARBY) >= 0


def _adjacent(text: str, tokens: list[regex.Match[str]], index: int) -> bool:
    """Whether nothing but white space stands between the token and the one before it."""
    return index > 0 and not text[tokens[index - 1].end() : tokens[index].start()].strip(BLANKS)


def _may_end_before(text: str, tokens: list[regex.Match[str]], index: int) -> bool:
    """Whether a title may end before the token: none ends on a comma, a colon, or a word that leans on the next."""
    between = text[tokens[index - 1].end() : tokens[index].start()]
    before = tokens[index - 1]["word"]
    leaning = before is not None and before.casefold() in words("title_function_words")
    return not leaning and not any(mark in between for mark in ",:;") and between.strip(BLANKS) not in ("-", "–")


def _with_offices_before(tokens: list[regex.Match[str]], candidate: int) -> int:
    """`Wakil Ketua …` begins with `Wakil`."""
    while candidate > 1 and (word := tokens[candidate - 1]["word"]) is not None and word.casefold() in words("offices"):
        candidate -= 1
    return candidate


def _opens(token: regex.Match[str]) -> bool:
    return token["quote"] is not None or _is_capital(token)


def _is_capital(token: regex.Match[str]) -> bool:
    word = token["word"]
    return word is not None and not word[0].islower()


def _stays_small(word: str) -> bool:
    """Words that titles leave small: function words, names like `iPhone`, addresses, numbers with a prefix."""
    if word.casefold() in words("title_function_words"):
        return True
    return any(character.isupper() or character.isdigit() or character == "." for character in word[1:].rstrip("."))


@cache
def _title_verb() -> regex.Pattern[str]:
    """A word in capitals that stands in titles and in no office: a verb."""
    return regex.compile(
        r"(?:Me(?:ng|ny|m|n|l|r|w)|Ber|Ter)\p{Ll}{3,}|Di\p{Ll}{5,}|(?:Minta|Sebut|Ungkap|Jadi|Siap|Akui|Gelar)$"
    )


@cache
def _token() -> regex.Pattern[str]:
    return regex.compile(r"(?P<quote>(?<![\p{L}\p{N}])[\"“])|(?P<word>[\p{L}\p{N}][\p{L}\p{N}'’./-]*)")


@cache
def _certain_end() -> regex.Pattern[str]:
    """Two spaces, a line's end, the next link, or `?`/`!` in front of an opening quotation mark.

    Most places fall at the first line, which says what all of these begin with. `kept` is the title's last character.
    """
    return regex.compile(
        r"(?=[\r\n(Bb\"“0-9DIKNMSAPUH]|\s[\s(Bb\"“0-9])(?:"
        r"(?=[ \u00a0]{2,}\S|[\r\n]|\s?\([\p{L}*/]{1,15}\)\s*$|\s*(?i:baca(?:\s?juga)?\s?:))"
        r"|(?<=(?P<kept>[?!]))\s?[\"“]"
        r"|(?<=(?P<kept>[\p{Ll}0-9?!.]))\s?[0-9]{1,2}\.\s\p{Lu}"
        r"|(?<=(?P<kept>[\p{Ll}0-9]))"
        r"(?:Dia|Ia|Kini|Namun|Menurut|Selain|Sementara|Adapun|Pada|Dalam|Untuk|Hal|Saat)\s\p{Ll})"
    )
