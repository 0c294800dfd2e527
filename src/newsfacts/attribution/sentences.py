"""The running text as blocks and sentences: where one statement may begin and end."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import regex
from attrs import define, field

from newsfacts.attribution.breaks import lost_breaks
from newsfacts.attribution.context import sentence_break
from newsfacts.attribution.lexicon import ABBREVIATIONS, LETTERED
from newsfacts.attribution.quotations import Quotation, find_quotations
from newsfacts.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsfacts.model import Segment

__all__ = ["Block", "Sentence", "join_blocks"]

_LONGEST_PARAGRAPH = 500
_LONGEST_UNOPENED = 400
_MOST_QUOTATIONS = 60
_MOST_ABBREVIATED = max(map(len, ABBREVIATIONS))
_LONGEST_LETTERED = max(map(len, LETTERED)) + 2
_ABBREVIATED_ENDS = frozenset(word[-2:] for word in ABBREVIATIONS)
"""What abbreviations end in, and few other words."""

_STOPS = '.!?…:;"”“'
_MARKS = '"“'
_GOING_ON = frozenset(",.;)")
_SHORT_LINE = 60
"""A line that ends sooner was not broken because it was full."""


@define
class Sentence:
    """A sentence, or what stands between two ends of sentences.

    Attributes:
        start: its first code point.
        end: the first code point after it.
        quotations: what stands between quotation marks in it, in order.
    """

    start: int
    end: int
    quotations: list[Quotation]


@define
class Block:
    """A paragraph of the running text, lines that a link cut in two put together.

    Attributes:
        start: its first code point.
        end: the first code point after it.
        sentences: its sentences, in order.
    """

    start: int
    end: int
    sentences: list[Sentence] = field(factory=list[Sentence])

    def cut(self, text: str) -> None:
        """Find the sentences, unless that was done before."""
        if self.sentences:
            return
        quotations = find_quotations(text, self.start, self.end)
        breaks = lost_breaks(text, self.start, self.end) if self.end - self.start > _LONGEST_PARAGRAPH else []
        _find_openings(text, quotations, breaks)
        self.sentences = _sentences(text, self, quotations, breaks)
        _share_out(quotations, self.sentences)


def join_blocks(text: str, segments: Iterable[Segment]) -> list[Block]:
    r"""Return the blocks of the running text, not yet cut into sentences.

    >>> from newsfacts.model import Role, Segment
    >>> text = "Harga beras,\nnaik lagi."
    >>> parts = [(Role.BODY, 0, 12), (Role.BLANK, 12, 13), (Role.BODY, 13, 23)]
    >>> [(block.start, block.end) for block in join_blocks(text, [Segment(*part) for part in parts])]
    [(0, 23)]
    """
    blocks: list[Block] = []
    last = 0
    gap = False
    for segment in segments:
        if segment.role is Role.BODY:
            if blocks and not gap and _goes_on(text, last, blocks[-1].end, segment.start):
                blocks[-1].end = segment.end
            else:
                blocks.append(Block(segment.start, segment.end, []))
            last = segment.start
            gap = False
        elif segment.role is not Role.BLANK:
            gap = True
    return blocks


def _goes_on(text: str, line: int, end: int, start: int) -> bool:
    """Whether a line at `start` goes on with the sentence of the line before it, `text[line:end]`."""
    before, after = text[end - 1], text[start]
    if before == "“" and text[end - 2 : end - 1].isspace():
        return True
    if after == "”" and not text[start + 1 : start + 2].isalnum():
        return True
    if before in _STOPS or after in _MARKS:
        return False
    if before == "," or after.islower() or after in _GOING_ON:
        return True
    return "\n\n" not in text[end:start] and (end - line < _SHORT_LINE or _is_within_sentence(text, start))


def _is_within_sentence(text: str, start: int) -> bool:
    """Whether a short line at `start` is a link's: the sentence goes on in the next one, as in `, Senin (6/5)`."""
    end = text.find("\n", start, start + _SHORT_LINE)
    return end >= 0 and (text[end + 1 : end + 2] in _GOING_ON or text[end + 1 : end + 2].islower())


def _find_openings(text: str, quotations: list[Quotation], breaks: list[int]) -> None:
    """Let quotations whose opening mark was lost with the paragraph's begin where that paragraph did, or later."""
    for number, quotation in enumerate(quotations):
        if quotation.opened:
            continue
        last = bisect_left(breaks, quotation.end) - 1
        if last >= 0 and breaks[last] > quotation.start:
            quotation.open = quotation.start = breaks[last]
            quotation.opened = True
        else:
            quotation.open = quotation.start = _lost_opening(text, quotation, behind=number > 0)


def _lost_opening(text: str, quotation: Quotation, *, behind: bool) -> int:
    """Return where a quotation without opening mark may begin: a long one at its last sentence.

    `behind` another quotation its first words are that one's cue: it begins with the next sentence or later.
    """
    start = quotation.start
    long = quotation.end - start > _LONGEST_UNOPENED
    if long or (behind and text[start].islower()):
        for match in sentence_break().finditer(text, start, quotation.end):
            start = match.end()
            if not long:
                break
    return start


def _sentences(text: str, block: Block, quotations: list[Quotation], breaks: list[int]) -> list[Sentence]:
    ends = [*_ends(text, block, quotations)]
    beside = [each.close for each, following in pairwise(quotations) if _are_beside(text, each, following)]
    if breaks or beside:
        ends = sorted({*ends, *beside, *_outside(breaks, quotations)})
    sentences: list[Sentence] = []
    start = block.start
    for end in (*ends, block.end):
        visible = text[start:end].lstrip()
        if visible:
            first = end - len(visible)
            sentences.append(Sentence(first, first + len(visible.rstrip()), []))
        start = end
    return sentences


def _are_beside(text: str, quotation: Quotation, following: Quotation) -> bool:
    """Whether a second quotation stands right behind a comma: `"Harga naik," "Stok habis," kata Rina`."""
    if not quotation.closed or quotation.close == following.open:
        return quotation.closed
    between = text[quotation.close : following.open].isspace() and following.opened
    return between and "," in text[quotation.end : quotation.close] and text[following.start].isupper()


def _share_out(quotations: list[Quotation], sentences: list[Sentence]) -> None:
    """Give each sentence the quotations that begin in it; what a sentence has beyond many is left out."""
    number = 0
    for quotation in quotations:
        while number + 1 < len(sentences) and quotation.open >= sentences[number].end:
            number += 1
        if len(sentences[number].quotations) < _MOST_QUOTATIONS:
            sentences[number].quotations.append(quotation)


def _outside(breaks: list[int], quotations: list[Quotation]) -> Iterator[int]:
    """Yield the breaks that no quotation goes across."""
    number = 0
    for each in breaks:
        while number < len(quotations) and quotations[number].close <= each:
            number += 1
        if number == len(quotations) or quotations[number].open >= each:
            yield each


def _ends(text: str, block: Block, quotations: list[Quotation]) -> Iterator[int]:
    """Yield where sentences end, the block's last one apart."""
    number = 0
    for match in _end(_marks_in(text, block)).finditer(text, block.start, block.end):
        start, stop = match.span()
        while number < len(quotations) and quotations[number].close <= start:
            number += 1
        if number < len(quotations):
            quotation = quotations[number]
            if quotation.open <= start:
                # Inside a quotation nothing ends, unless the sentence's last mark stands before the closing one.
                if not quotation.closed or quotation.close > stop:
                    continue
                stop = quotation.close
                if _cue_behind().match(text, stop, block.end) is not None:
                    continue
            elif quotation.open < stop:
                stop = quotation.open
        if not _is_abbreviated(text, block.start, start):
            yield stop


def _marks_in(text: str, block: Block) -> str:
    """Return the marks that may end a sentence there: most paragraphs have no other than full stops."""
    paragraph = text[block.start : block.end]
    return "[.!?…]" if "!" in paragraph or "?" in paragraph or "…" in paragraph else r"\."


@cache
def _cue_behind() -> regex.Pattern[str]:
    """A cue that a capital begins behind a quotation: `"Harga naik." Ujar Rina`, or `Ujarnya, …`."""
    cues = "Kata|Ujar|Tutur|Ucap|Ungkap|Tegas|Tambah|Pungkas|Imbuh|Papar|Terang|Sambung|Jawab|Tanya"
    return regex.compile(rf"\s?(?:{cues})(?:nya\b(?=[.,]|\s[\p{{Ll}}])|\s(?=\p{{Lu}}|sang\s|dia\b|ia\b))")


@cache
def _end(mark: str) -> regex.Pattern[str]:
    """Return the pattern of marks that end a sentence: white space or, where it was lost, a capital is behind.

    A medium's domain is no sentence, however it is written: `Senja.ID`, `Senja.Com`.
    """
    return regex.compile(
        rf"{mark}++"
        r"[\"”’')\]*]*+(?:(?=\s++[\p{Lu}\p{N}\"“”‘'(\[@#*•-])"
        r"|(?!(?:ID|COM|CO|NET|TV|Id|Com|Co|Net)\b)(?:(?<=[\p{Ll}\p{N})\"”'’][.!?…]\s?[\"”]{0,2}+)(?=\p{Lu}\p{Ll}|[\"“]\p{Lu})"
        r"|(?<=(?:\p{Ll}{3}|[)%])[.!?])(?=\p{Lu})|(?<=\p{Lu}{2}[.!?])(?=\p{Lu}\p{Ll})))"
    )


def _is_abbreviated(text: str, start: int, stop: int) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation or an initial."""
    if text[stop] != ".":
        return False
    last = text[max(start, stop - 2) : stop]
    if not last[-1:].isupper() and last.casefold()[-2:] not in _ABBREVIATED_ENDS:
        return False
    first = stop
    earliest = max(start, stop - _MOST_ABBREVIATED - 1)
    while first > earliest and (text[first - 1].isalpha() or text[first - 1] == "."):
        first -= 1
    word = text[first:stop]
    if word[-1:].isupper() and (len(word) == 1 or word[-2] == "."):
        # `jaringan 5G.` and `vitamin D.` are no initials.
        before = text[max(start, first - _LONGEST_LETTERED) : first].split()
        return not text[first - 1 : first].isdigit() and not (before and before[-1].casefold() in LETTERED)
    return word.casefold() in ABBREVIATIONS
