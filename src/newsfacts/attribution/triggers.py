"""Where anything in the running text may attribute: cues, quotation marks, words of media and of documents.

Most sentences attribute nothing. Finding these places first, with plain searches over the whole text, lets everything
else look at few sentences.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsfacts.attribution.lexicon import CUES, REPORTED_ROOTS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["CueWord", "Triggers", "find_triggers"]


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
    """Return the places in `text[start:end]` where attributions may be."""
    printed = set(text[start:end].split())
    variants = _variants()
    cues = [
        CueWord(position, position + len(form), form.casefold())
        for form in {variants[word] for word in variants.keys() & printed} | _OFTEN_GLUED
        for position in _words(text, form, start, end)
    ]
    cues.sort()
    media = [position for part in _MEDIA_PARTS for position in _all(text, part, start, end)]
    media += [position for word in _MEDIA_WORDS & printed for position in _all(text, word, start, end)]
    documents: list[int] = []
    for position in _all(text, "epada ", start, end):
        if text[position + 6 : position + 7].isupper():
            media.append(position)
    for position in _all(text, "alam ", start, end):
        opening = text[position + 5 : position + 9]
        if opening in _MEDIA_OPENINGS:
            media.append(position)
        if opening in _DOCUMENT_OPENINGS:
            documents.append(position)
    documents += _all(text, "erdasarkan ", start, end)
    for word in _DOCUMENT_WORDS & printed:
        documents += _all(text, word, start, end)
    media.sort()
    documents.sort()
    places = [*(cue.start for cue in cues), *media, *documents]
    for word in _THAT & printed:
        places += _all(text, word, start, end)
    for mark in _MARKS:
        places += _all(text, mark, start, end)
    places.sort()
    return Triggers(cues, media, documents, places)


def _any_in(positions: list[int], start: int, end: int) -> bool:
    first = bisect_left(positions, start)
    return first < len(positions) and positions[first] < end


def _words(text: str, form: str, start: int, end: int) -> Iterator[int]:
    """Yield where `form` stands as a word of its own."""
    for position in _all(text, form, start, end):
        stop = position + len(form)
        before, after = text[position - 1 : position], text[stop : stop + 1]
        if not before.isalnum() and before != "-" and not after.isalnum() and after not in _WORD_GOES_ON:
            yield position


def _all(text: str, part: str, start: int, end: int) -> Iterator[int]:
    position = text.find(part, start, end)
    while position >= 0:
        yield position
        position = text.find(part, position + 1, end)


_WORD_GOES_ON = ("-", "'", "’")
_OFTEN_GLUED = {"Menurut", "Menurutnya", "Kata"}
"""Forms that open a sentence and so stand glued to the one before it where a page lost its spaces."""
_MEDIA_PARTS = ("kutip", "ngutip", "lansir")
_MEDIA_WORDS = frozenset(
    "diberitakan Diberitakan dihimpun Dihimpun dilaporkan Dilaporkan lapor mewartakan diwartakan Diwartakan memberitakan "
    "wawancara akun kanal demikian Demikian disadur menyadur Lapor".split()
)
_MEDIA_OPENINGS = frozenset({"wawa", "prog", "lapo", "podc", "taya", "ungg"})
"""What `dalam` has behind it where a medium may follow: `wawancara`, `program`, …"""
_DOCUMENT_OPENINGS = frozenset({"lapo", "sura", "kita", "data", "kete", "siar", "rili", "pern", "buku", "jurn", "stud", "pene", "kaji", "doku", "putu", "atur", "pera", "pasa", "unda", "publ", "kete", "hasi", "UU N", "cata"})
_DOCUMENT_WORDS = frozenset("Merujuk merujuk Mengacu mengacu Menilik Menurut Mengutip".split())
_THAT = frozenset({"bahwa", "bahwasanya"})
_MARKS = ('"', "“", "”", "„", "«", "â€")


_OPENING = REPORTED_ROOTS | {"turut"}
"""Roots that stand at the beginning of a sentence too."""


@cache
def _variants() -> dict[str, str]:
    """Every cue as `split` gives it, with the form itself: `mengatakan,` and `Mengatakan`."""
    return {
        printed + mark: printed
        for form, cue in CUES.items()
        for printed in ((form, form.capitalize()) if cue.voice != "bare" or cue.root in _OPENING else (form,))
        for mark in ("", ",", ":", ".", '"', ',"', ':"', ";")
    }
