"""How well a line above the story fits each role that it might have.

A fit is a sum of weights, one for every mark that the line bears: a headline capitalises its words and has no full
stop, a summary is a sentence, a caption tells the day in brackets. The weights were found by looking at pages whose
headline is known from elsewhere; what matters is how those of one line compare.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex
from attrs import frozen

from newsfacts.layout.known import NOTHING_KNOWN, Known
from newsfacts.layout.lines import ends_sentence, title_share, word_count
from newsfacts.layout.pictures import credit_start, is_credit, shows_caption
from newsfacts.layout.signatures import written_for
from newsfacts.model import Role
from newsfacts.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfacts.layout.lines import Line
    from newsfacts.outlets.registry import Outlets

__all__ = ["IMPOSSIBLE", "HeaderContext", "header_fits", "names_outlet"]

IMPOSSIBLE = -1000.0
"""The fit of a role that a line cannot have."""

_FEWEST_COMMON_WORDS = 3

_PICTURE = frozenset({Role.PHOTO_CREDIT, Role.MEDIA})
"""Roles of lines beside which a caption stands."""
_ORDERED = frozenset(
    {Role.SECTION, Role.KICKER, Role.HEADLINE, Role.SUMMARY, Role.PUBLISHED, Role.BYLINE, Role.CAPTION}
)


@frozen
class HeaderContext:
    """What the lines above the story are judged by.

    Attributes:
        outlets: names of outlets, for credits.
        opening: the first words of the story in lower case; "" when it is not known where the story begins.
        slug: words of the URL's last part; empty when no URL was given.
        text: the page's text.
        crawled: whether a crawler's mark stands in front, behind which captions are not found.
        open_end: whether the story may begin among the lines: there is no dateline to say where it does.
        known: what the page's markup tells of its lines.
    """

    outlets: Outlets
    opening: str = ""
    slug: frozenset[str] = frozenset()
    open_end: bool = False
    text: str = ""
    crawled: bool = False
    known: Known = NOTHING_KNOWN

    def in_story(self, line: Line) -> bool:
        """Whether the page's markup says that the line stands where the story does."""
        return self.known.story is not None and line.start >= self.known.story

    def recurs(self, line: Line) -> bool:
        """Whether the line's first words stand again inside a line further down: summaries are often so made."""
        words = line.text[:60]
        if len(words) < 40:
            return False
        position = self.text.find(words, line.end, line.end + 6000)
        return position > 0 and self.text[position - 1] not in "\r\n"


def header_fits(lines: Sequence[Line], context: HeaderContext) -> list[dict[Role, float]]:
    """Return for each line how well it fits the roles that it may have; a role that is missing is impossible."""
    keys = [line.key for line in lines]
    counts: dict[str, int] = {}
    for key in keys:
        counts[key] = counts.get(key, 0) + 1
    roles = [line.role or _credit(line, context) for line in lines]
    fits: list[dict[Role, float]] = []
    seen: set[str] = set()
    for number, (line, key) in enumerate(zip(lines, keys, strict=True)):
        if line.role is not None:
            fits.append(_settled(line, line.role, context))
        elif key in seen:
            fits.append(_again(number, roles, context))
        else:
            fits.append(_fit(_look(number, lines, roles, context, repeated=counts[key] > 1)))
        seen.add(key)
    if any(line.role is Role.HEADLINE for line in lines):
        # The page's markup tells the headline, so no other line is it.
        for line, fit in zip(lines, fits, strict=True):
            if line.role is not Role.HEADLINE:
                fit.pop(Role.HEADLINE, None)
    return fits


@frozen
class _Look:
    """What there is to see of a line: its own marks, and its neighbours."""

    line: Line
    context: HeaderContext
    count: int
    share: float
    stops: bool
    quoted: bool
    credit: bool
    repeated: bool
    begins_next: bool
    recurs: bool
    first: bool
    above: Role | None
    below: Role | None


def _look(
    number: int, lines: Sequence[Line], roles: Sequence[Role | None], context: HeaderContext, *, repeated: bool
) -> _Look:
    line = lines[number]
    has_below = number + 1 < len(lines)
    begins_next = has_below and len(line.text) > 15 and lines[number + 1].text.startswith(line.text)
    return _Look(
        line=line,
        context=context,
        count=word_count(line.text),
        share=title_share(line.text),
        stops=line.text.endswith((".", "…")),
        quoted=line.text[0] in "\"“”'‘" and ends_sentence(line.text),
        credit=roles[number] is Role.PHOTO_CREDIT,
        repeated=repeated or begins_next,
        begins_next=begins_next,
        recurs=context.recurs(line),
        first=number == 0,
        above=roles[number - 1] if number else None,
        below=roles[number + 1] if has_below else None,
    )


def _credit(line: Line, context: HeaderContext) -> Role | None:
    return Role.PHOTO_CREDIT if is_credit(line.text, context.outlets) else None


def _settled(line: Line, role: Role, context: HeaderContext) -> dict[Role, float]:
    """A line whose own words tell its role stands for it, or aside of the order."""
    fit = {role: 2.0, Role.NAVIGATION: -1.0 if role in _ORDERED else 0.0}
    if context.open_end:
        fit[Role.BODY] = 0.0
    if role is Role.PUBLISHED and _bare_day().match(line.text):
        fit[Role.PAGE_DATE] = 2.5
    return fit


def _again(number: int, roles: Sequence[Role | None], context: HeaderContext) -> dict[Role, float]:
    """A line that is printed again stands aside of the order: it will get the role that it had."""
    fit = {Role.NAVIGATION: 0.0}
    # There is a line above: the one that it repeats.
    if roles[number - 1] is Role.PHOTO_CREDIT and roles[number] is not Role.PHOTO_CREDIT:
        fit[Role.CAPTION] = 1.0
    elif context.open_end:
        fit[Role.BODY] = 0.0
    return fit


def _fit(look: _Look) -> dict[Role, float]:
    fit = {
        Role.NAVIGATION: _navigation(look),
        Role.SECTION: -0.4 if look.count <= 3 and not look.stops else IMPOSSIBLE,
        Role.KICKER: _kicker(look),
        Role.HEADLINE: _headline(look),
        Role.SUMMARY: _summary(look),
        Role.BYLINE: _byline(look),
        Role.PHOTO_CREDIT: 3.0 if look.credit else IMPOSSIBLE,
        Role.CAPTION: _caption(look),
    }
    if look.context.open_end:
        fit[Role.BODY] = _body(look)
    return {role: weight for role, weight in fit.items() if weight != IMPOSSIBLE}


def _sum(start: float, *marks: tuple[float, bool]) -> float:
    """Add the weights of the marks that are there."""
    return start + sum(weight for weight, there in marks if there)


def _navigation(look: _Look) -> float:
    if look.credit or look.count > 8 or (look.stops and look.count > 2):
        return -2.0
    return 0.5 if look.count <= 3 else -0.6


def _kicker(look: _Look) -> float:
    if look.count > 8 or look.stops:
        return -3.0
    return _sum(0.7 if look.share >= 0.75 else -0.5, (0.2, 2 <= look.count <= 5))


def _headline(look: _Look) -> float:
    if look.quoted or not 3 <= look.count <= 32:
        return -3.0
    overlap = _overlap(look.line.text, look.context.slug) if look.context.slug else None
    return _sum(
        0.6,
        (1.5, look.share >= 0.85),
        (0.3, 0.7 <= look.share < 0.85),
        (-0.6, look.share < 0.7),
        (-3.2, look.stops and not look.line.text.endswith(("...", "…"))),
        (0.7, True),
        (0.6, 5 <= look.count <= 20),
        (1.0, look.repeated),
        (3.0, overlap is not None and overlap >= 0.6),
        (-1.0, overlap is not None and overlap < 0.25),
        (-1.5, bool(look.context.opening) and look.context.opening.startswith(look.line.key[:60])),
    )


def _summary(look: _Look) -> float:
    if look.count < 5:
        return -2.0
    context, text = look.context, look.line.text
    opens_story = (
        bool(context.opening) and len(text) > 20 and context.opening.startswith(look.line.key[:50].rstrip(". "))
    )
    # Nothing tells a standfirst from the story's first sentence.
    bare_start = context.open_end and look.first and not look.recurs and look.below is None
    leaning = context.open_end and text.split(maxsplit=1)[0].casefold().strip(",") in words("continuations")
    return _sum(
        0.3,
        (0.8, 8 <= look.count <= 60),
        (-0.5, not 8 <= look.count <= 60),
        (0.6, look.stops),
        (0.9, look.share < 0.65),
        (-1.0, look.share > 0.85),
        (1.5, look.recurs),
        (3.0, opens_story),
        (-2.0, look.begins_next),
        (-1.5, look.repeated),
        (-3.0 if context.open_end else -0.3, look.quoted),
        (-2.0, bare_start),
        (-2.5, leaning),
        # The picture's text stands under its credit, even where it repeats the story's first sentence.
        (-9.0, look.above is Role.PHOTO_CREDIT and not context.in_story(look.line)),
    )


def _caption(look: _Look) -> float:
    text = look.line.text
    credited = credit_start(text, look.context.outlets) is not None
    # Where the story stands, what a picture shows is marked, and what stands under its credit is the lead.
    under_credit = look.above is Role.PHOTO_CREDIT and not look.context.in_story(look.line)
    beside = look.above if under_credit or look.above is not Role.PHOTO_CREDIT else None
    pictured = credited or look.repeated or not _PICTURE.isdisjoint((beside, look.below))
    return _sum(
        -0.6 if look.count >= 3 else -1.5,
        (3.5, credited),
        (3.0, under_credit),
        (0.5, look.above is Role.CAPTION),
        (2.4, shows_caption(text)),
        (1.5, _posing().search(text) is not None),
        (2.4, _day_in_brackets().search(text) is not None),
        (1.5, look.repeated),
        (0.4, look.share < 0.7),
        (-10.0, look.credit),
        (-2.5, look.context.crawled and look.first),
        (-5.0, look.context.open_end and not pictured),
    )


def _byline(look: _Look) -> float:
    if names_outlet(look.line.text):
        return 3.0
    if look.count > 4 or not _bare_name().fullmatch(look.line.text) or look.line.start in look.context.known.headings:
        return IMPOSSIBLE
    beside = (Role.PUBLISHED, Role.BYLINE)
    listed = look.line.text.endswith(",")
    return 1.6 if listed or look.above in beside or look.below in beside else -0.8


def _body(look: _Look) -> float:
    if look.quoted or look.line.is_paragraph:
        return 1.6 if look.quoted or len(look.line.text) > 100 else 1.2
    if look.count >= 8 and look.share < 0.5:
        return 0.6
    return -1.2 if look.share >= 0.75 else -0.5


def names_outlet(text: str) -> bool:
    """Whether the line is a name with the outlet that its bearer writes for: `Nama | CNN Indonesia`.

    >>> names_outlet("Rina Dewanti | CNN Indonesia")
    True
    """
    return written_for(text) is not None


def _overlap(text: str, slug: frozenset[str]) -> float:
    words = {word for word in _slug_word().findall(text.casefold()) if len(word) > 2}
    common = len(words & slug)
    return common / len(words) if common >= _FEWEST_COMMON_WORDS else 0.0


@cache
def _slug_word() -> regex.Pattern[str]:
    return regex.compile(r"[\p{L}\p{N}]+")


@cache
def _bare_day() -> regex.Pattern[str]:
    return regex.compile(r"(?i)\p{L}{3,8}['’]?\p{L}{0,4},?\s[0-9]{1,2}\s\p{L}{3,9}\s[0-9]{4}$")


@cache
def _posing() -> regex.Pattern[str]:
    """What people do in pictures."""
    return regex.compile(
        r"(?i)\bsaat (?:memberi|meng?hadiri|menyampaikan|diwawancarai|berada|ditemui|meneri|meninjau|konferensi)"
    )


@cache
def _day_in_brackets() -> regex.Pattern[str]:
    return regex.compile(r"\([0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{2,4})?\)")


@cache
def _bare_name() -> regex.Pattern[str]:
    return regex.compile(r"\p{L}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3},?")
