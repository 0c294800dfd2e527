"""The running text as blocks and sentences: where one statement may begin and end."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

import regex
from attrs import define, field

from newsfacts.attribution.breaks import lost_breaks
from newsfacts.attribution.quotations import Quotation, find_quotations
from newsfacts.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsfacts.model import Segment

__all__ = ["Block", "Sentence", "join_blocks"]

_LONGEST_PARAGRAPH = 500
_MOST_QUOTATIONS = 60
_STOPS = '.!?…:;"”“'
_SHORT_LINE = 60


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
    quotations: list[Quotation] = field(factory=list[Quotation])


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
        """Find the sentences."""
        if not self.sentences:
            quotations = find_quotations(text, self.start, self.end)
            breaks = lost_breaks(text, self.start, self.end) if self.end - self.start > _LONGEST_PARAGRAPH else []
            if breaks:
                _open_at_breaks(text, quotations, breaks)
            self.sentences = _sentences(text, self, quotations, breaks)


def join_blocks(text: str, segments: Iterable[Segment]) -> list[Block]:
    """Return the blocks of the running text, not yet cut into sentences."""
    blocks: list[Block] = []
    last = 0
    gap = False
    for segment in segments:
        if segment.role is Role.BODY:
            if blocks and not gap and _goes_on(text, last, blocks[-1].end, segment.start):
                blocks[-1].end = segment.end
            else:
                blocks.append(Block(segment.start, segment.end))
            last = segment.start
            gap = False
        elif segment.role is not Role.BLANK:
            gap = True
    return blocks


def _goes_on(text: str, line: int, end: int, start: int) -> bool:
    """Whether the line that begins at `start` goes on with the sentence of the line before it."""
    before, after = text[end - 1], text[start]
    if after == "”" or (before == "“" and text[end - 2 : end - 1].isspace()):
        return True
    if before in _STOPS:
        return False
    if before == "," or after.islower() or after in ",.;)":
        return after not in '"“”'
    return end - line < _SHORT_LINE and after not in '"“”' and "\n\n" not in text[end:start]


def _open_at_breaks(text: str, quotations: list[Quotation], breaks: list[int]) -> None:
    """Let quotations whose opening mark was lost with the paragraph's begin where that paragraph did."""
    for quotation in quotations:
        if not quotation.opened:
            last = bisect_left(breaks, quotation.end) - 1
            start = max(quotation.start, breaks[last]) if last >= 0 else quotation.start
            while text[start].isspace() and start < quotation.end:
                start += 1
            if start != quotation.start:
                quotation.open = quotation.start = start
                quotation.opened = True


def _sentences(text: str, block: Block, quotations: list[Quotation], breaks: list[int]) -> list[Sentence]:
    sentences: list[Sentence] = []
    start = block.start
    ends = _ends(text, block, quotations)
    if breaks:
        ends = iter(sorted({*ends, *_outside(breaks, quotations)}))
    for end in ends:
        _add(text, sentences, start, end)
        start = end
    _add(text, sentences, start, block.end)
    number = 0
    for quotation in quotations:
        while number + 1 < len(sentences) and quotation.open >= sentences[number].end:
            number += 1
        if sentences and len(sentences[number].quotations) < _MOST_QUOTATIONS:
            sentences[number].quotations.append(quotation)
    return sentences


def _outside(breaks: list[int], quotations: list[Quotation]) -> Iterator[int]:
    """Yield the breaks that no quotation goes across."""
    number = 0
    for each in breaks:
        while number < len(quotations) and quotations[number].close <= each:
            number += 1
        if number == len(quotations) or quotations[number].open >= each:
            yield each


def _add(text: str, sentences: list[Sentence], start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        sentences.append(Sentence(start, end))


def _ends(text: str, block: Block, quotations: list[Quotation]) -> Iterator[int]:
    """Yield where sentences end that are not the block's last one."""
    number = 0
    for match in _end().finditer(text, block.start, block.end):
        stop = match.end()
        while number < len(quotations) and quotations[number].close <= match.start():
            number += 1
        if number < len(quotations) and quotations[number].open <= match.start():
            quotation = quotations[number]
            # Inside a quotation nothing ends, unless the sentence's last mark stands before the closing one.
            if not (quotation.closed and match.start() < quotation.close <= stop and quotation.close >= quotation.end):
                continue
            stop = quotation.close
        elif number < len(quotations) and match.start() < quotations[number].open < stop:
            stop = quotations[number].open
        if not _is_abbreviated(text, block.start, match.start()):
            yield stop


@cache
def _end() -> regex.Pattern[str]:
    return regex.compile(
        r"[.!?…]++[\"”’')\]*]*+(?:(?=\s++[\p{Lu}\p{N}\"“”‘'(\[@#*•-])"
        r"|(?<=[\p{Ll}\p{N})\"”][.!?…]\s?[\"”]?)(?=\p{Lu}\p{Ll}|[\"“]\p{Lu})"
        r"|(?<=\p{Ll}{3}[.!?])(?=\p{Lu})|(?<=\p{Lu}{2}[.!?])(?=\p{Lu}\p{Ll}))"
    )


def _is_abbreviated(text: str, start: int, stop: int) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation or an initial."""
    if text[stop] != ".":
        return False
    first = stop
    while first > start and (text[first - 1].isalpha() or text[first - 1] == "."):
        first -= 1
    word = text[first:stop]
    if len(word) <= 1:
        return word.isalpha() and word.isupper()
    return word.casefold() in _ABBREVIATIONS or ("." in word and word[-2] == "." and word[-1].isupper())


_ABBREVIATIONS = frozenset(
    "prof dr drg drh ir drs dra h hj kh k.h tgk st no nomor jl jln kab kec kel pt cv tbk rp sh s.h mh m.h m.si msi s.sos "
    "s.ip s.pd m.pd s.e s.t m.t ph.d alm almh a.n u.p d.a mr mrs ms sdr bpk ibu letjen mayjen brigjen irjen kombes pol "
    "purn inf mar gg rt rw tgl hlm vs jend kol pdt ns apt s.ag m.ag m.kes m.hum m.sc".split()
)
