"""Where anything in the running text may attribute: cues, quotation marks, words of media and of documents.

Most sentences attribute nothing. Finding these places first, with plain searches over the whole text, lets everything
else look at few sentences.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from newsfacts.attribution.lexicon import (
    CUES,
    DENYING,
    DOCUMENT_OPENINGS,
    DOCUMENT_TRIGGERS,
    GLUED_OPENERS,
    GLUED_TO_NAMES,
    GLUED_VERBS,
    MEDIA_TRIGGERS,
    REPORTED_ROOTS,
)

__all__ = ["CueWord", "Triggers", "find_triggers"]

_OPENING_ROOTS = REPORTED_ROOTS | {"turut"}
"""Roots that stand at the beginning of a sentence too."""

_MARKS_BEHIND_CUES = ("", ",", ":", ".", '"', ',"', ':"', ";")
_WORD_GOES_ON = ("-", "'", "’")

_MEDIA_PARTS = ("kutip", "ngutip", "lansir")
"""What the most frequent words in front of media contain: `dikutip`, `Mengutip`, `di lansir`."""

_TO = "epada"
_IN = "alam "
_FROM_DATA = "ari data "
_ACCORDING = "erdasarkan "
"""`kepada`, `dalam`, `dari data` and `berdasarkan`, whether or not they open the sentence."""

_INTERVIEWS = frozenset({"wawa", "prog", "lapo", "podc", "taya", "ungg"})
"""What `dalam` has behind it where a medium may follow (`wawancara`, `program`, …): the first characters."""

_OPENING_LENGTH = 4
_NEGATIONS = ("tak ", "tidak ")
_THAT = frozenset({"bahwa", "bahwasanya"})
_MARKS = ('"', "“", "”", "„", "«", "â€", "''", "’’")


class CueWord(NamedTuple):
    """A form of `CUES` in the text.

    Attributes:
        start: its first code point.
        end: the first code point after it.
        form: the form in lower case.
    """

    start: int
    end: int
    form: str


class Triggers(NamedTuple):
    """Places in the text, each list in order.

    Attributes:
        cues: the forms that may attribute.
        media: where words stand that media are named behind.
        documents: where words stand that a document may be named behind: `Berdasarkan`, `Dalam laporan`.
        places: where any of these, a quotation mark, `bahwa` or the opening of a document's clause stands.
    """

    cues: list[CueWord]
    media: list[int]
    documents: list[int]
    places: list[int]

    def cues_in(self, start: int, end: int) -> list[CueWord]:
        """Return the cues that begin in a stretch of the text."""
        first = bisect_left(self.cues, (start,))
        return self.cues[first : bisect_left(self.cues, (end,), first)]

    def names_media(self, start: int, end: int) -> bool:
        """Whether a word of media phrases stands in a stretch of the text."""
        return _any_in(self.media, start, end)

    def opens_document(self, start: int, end: int) -> bool:
        """Whether a document may be named in a stretch of the text."""
        return _any_in(self.documents, start, end)

    def any_in(self, start: int, end: int) -> bool:
        """Whether anything that may attribute stands in a stretch of the text."""
        return _any_in(self.places, start, end)


def find_triggers(text: str, start: int, end: int) -> Triggers:
    """Return the places in `text[start:end]` where attributions may be.

    >>> text = "Berdasarkan data, harga naik. Hal itu dikatakan Budi kepada Antara."
    >>> found = find_triggers(text, 0, len(text))
    >>> [cue.form for cue in found.cues], len(found.media), len(found.documents)
    (['dikatakan'], 1, 1)
    >>> found.any_in(0, 29), found.opens_document(29, len(text))
    (True, False)
    """
    # Behind a comma the space may be lost: `mengatakan,harga`.
    printed = _words_looked_for().intersection(text[start:end].replace(",", ", ").split())
    cues = _cues(text, start, end, printed)
    inside = _all(text, _IN, start, end)
    media = _media(text, start, end, printed, inside)
    documents = _documents(text, start, end, printed, inside)
    places = [*(cue.start for cue in cues), *media, *documents]
    for part in (*(_THAT & printed), *_MARKS):
        places += _all(text, part, start, end)
    places.sort()
    return Triggers(cues, media, documents, places)


def _any_in(positions: list[int], start: int, end: int) -> bool:
    first = bisect_left(positions, start)
    return first < len(positions) and positions[first] < end


def _cues(text: str, start: int, end: int, printed: frozenset[str]) -> list[CueWord]:
    variants = _variants()
    cues: list[CueWord] = []
    for form in {variants[word] for word in variants.keys() & printed} | GLUED_OPENERS | GLUED_VERBS | GLUED_TO_NAMES:
        position = text.find(form, start, end)
        while position >= 0:
            stop = position + len(form)
            if _is_word(text, position, stop, form):
                first = position - _negation(text, position) if form in DENYING else position
                cues.append(CueWord(first, stop, form.casefold()))
            position = text.find(form, stop, end)
    cues.sort()
    return cues


def _media(text: str, start: int, end: int, printed: frozenset[str], inside: list[int]) -> list[int]:
    media = [position for position in inside if _opening(text, position) in _INTERVIEWS]
    for part in (*_MEDIA_PARTS, *(MEDIA_TRIGGERS & printed)):
        media += _all(text, part, start, end)
    for position in _all(text, _TO, start, end):
        # What has no capital behind `kepada` is no name.
        behind = position + len(_TO)
        if text[behind : behind + 2].lstrip()[:1].isupper():
            media.append(position)
    media.sort()
    return media


def _documents(text: str, start: int, end: int, printed: frozenset[str], inside: list[int]) -> list[int]:
    documents = [position for position in inside if _opening(text, position) in DOCUMENT_OPENINGS]
    for part in (_ACCORDING, _FROM_DATA, *(DOCUMENT_TRIGGERS & printed)):
        documents += _all(text, part, start, end)
    documents.sort()
    return documents


def _opening(text: str, position: int) -> str:
    """Return the first characters of the word behind the `dalam` at `position`."""
    behind = position + len(_IN)
    return text[behind : behind + _OPENING_LENGTH]


def _is_word(text: str, start: int, stop: int, form: str) -> bool:
    """Whether `text[start:stop]` is a word of its own, or glued to a name where its form may be."""
    after = text[stop : stop + 1]
    if after in _WORD_GOES_ON or (after.isalnum() and not (form in GLUED_TO_NAMES and after.isupper())):
        return False
    before = text[start - 1 : start]
    return form in GLUED_VERBS or (not before.isalnum() and before != "-")


def _negation(text: str, position: int) -> int:
    """Return the length of the negation in front of a verb of denying, which makes it one of admitting: `tak menampik`.

    0 without one.
    """
    return next((len(each) for each in _NEGATIONS if text.endswith(each, 0, position)), 0)


def _all(text: str, part: str, start: int, end: int) -> list[int]:
    found: list[int] = []
    position = text.find(part, start, end)
    while position >= 0:
        found.append(position)
        position = text.find(part, position + len(part), end)
    return found


@cache
def _words_looked_for() -> frozenset[str]:
    """Return all words that tell of an attribution: the article's others need not be kept."""
    return frozenset(_variants()) | MEDIA_TRIGGERS | DOCUMENT_TRIGGERS | _THAT


@cache
def _variants() -> dict[str, str]:
    """Return every cue as `split` gives it, with the form itself: `mengatakan,` and `Mengatakan`."""
    return {
        printed + mark: printed
        for form, cue in CUES.items()
        for printed in ((form, form.capitalize()) if cue.voice != "bare" or cue.root in _OPENING_ROOTS else (form,))
        for mark in _MARKS_BEHIND_CUES
    }
