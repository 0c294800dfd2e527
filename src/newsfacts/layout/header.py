"""The lines above the story: which one is the headline, which the summary, the caption, and so on.

Every layout is a list of roles from top to bottom. The lines are laid along it so that the whole fits best: each line
fits each role more or less (`_Fit`), the order must hold, and of several layouts the one with the best total is taken.
Without a dateline the story itself is the last role: it begins where lines fit it better than anything above it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex
from attrs import define, field, frozen

from newsfacts.layout.lines import ends_sentence, title_share, word_count
from newsfacts.layout.pictures import credit_start, is_credit, shows_caption
from newsfacts.model import Role
from newsfacts.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfacts.layout.lines import Line
    from newsfacts.outlets.definition import Layout
    from newsfacts.outlets.registry import Outlets

__all__ = ["HeaderContext", "assign_header", "names_outlet"]

_MOST_LINES = 40
_FEWEST_COMMON_WORDS = 3
_IMPOSSIBLE = -1000.0


@frozen
class HeaderContext:
    """What the lines above the story are judged by.

    Attributes:
        outlets: names of outlets, for credits.
        opening: the first words of the story in lower case; "" when it is not known where the story begins.
        slug: words of the URL's last part; empty when no URL was given.
        dated: whether a line there states when the article was published.
        text: the page's text.
        crawled: whether a crawler's mark stands in front, behind which captions are not found.
        open_end: whether the story may begin among the lines: there is no dateline to say where it does.
    """

    outlets: Outlets
    opening: str = ""
    slug: frozenset[str] = frozenset()
    open_end: bool = False
    text: str = ""
    crawled: bool = False

    def recurs(self, line: Line) -> bool:
        """Whether the line's first words stand again further down, inside a line: summaries are often taken from the story."""
        words = line.text[:60]
        if len(words) < 40:
            return False
        position = self.text.find(words, line.end, line.end + 6000)
        return position > 0 and self.text[position - 1] not in "\r\n"


def assign_header(lines: Sequence[Line], layouts: Sequence[Layout], context: HeaderContext) -> int:
    """Give the lines above the story their roles, and return how many they are.

    Lines that have a role keep it. With `context.open_end` the story may begin among the lines, and the number
    returned is less than `len(lines)`; without it every line stands above the story.
    """
    lines = lines[:_MOST_LINES]
    if not lines:
        return 0
    fits = _fits(lines, context)
    best = max((_lay(layout, lines, fits, context) for layout in layouts), key=lambda path: path.score)
    for line, role in zip(lines, best.roles, strict=True):
        if role is Role.BODY:
            break
        if line.role is None or (line.role is Role.PUBLISHED and role is Role.PAGE_DATE):
            line.role = role
    count = best.roles.index(Role.BODY) if Role.BODY in best.roles else len(lines)
    _repeat_roles(lines[:count], best.repeated_headline)
    return count


@define
class _Path:
    score: float
    repeated_headline: Role
    roles: list[Role] = field(factory=list)


def _lay(layout: Layout, lines: Sequence[Line], fits: Sequence[dict[Role, float]], context: HeaderContext) -> _Path:
    """Lay the lines along the layout: for each place in it the best path that ends there, line by line."""
    # The first place stands for "nothing yet", the last one for the story.
    order = (None, *layout.header, Role.BODY)
    story = len(order) - 1
    # scores[j]: best score with the last line at place j of the order; back: where that path came from.
    scores = [0.0] + [_IMPOSSIBLE] * story
    back: list[list[tuple[int, Role]]] = []
    for fit in fits:
        reached = [_IMPOSSIBLE] * len(order)
        came: list[tuple[int, Role]] = [(0, Role.NAVIGATION)] * len(order)
        best_before, best_place = _IMPOSSIBLE, 0
        aside = fit.get(Role.NAVIGATION, _IMPOSSIBLE)
        for place, role in enumerate(order):
            stay = scores[place]
            # A kicker stands right above its headline.
            apart = aside - 1.0 if role is Role.KICKER else aside
            if place < story and stay + apart > reached[place]:
                reached[place], came[place] = stay + apart, (place, Role.NAVIGATION)
            if role is not None and (role is not Role.BODY or context.open_end):
                own = fit.get(role, _IMPOSSIBLE)
                again = stay - _AGAIN.get(role, 0.0) if role is not Role.BODY else stay + max(0.2 - own, 0.0)
                source, origin = (again, place) if again >= best_before else (best_before, best_place)
                value = source + own
                if value > reached[place]:
                    reached[place], came[place] = value, (origin, role)
            if stay > best_before:
                best_before, best_place = stay, place
        scores = reached
        back.append(came)
    place = max(range(len(order)), key=lambda index: scores[index])
    path = _Path(scores[place], layout.repeated_headline)
    for came in reversed(back):
        place, role = came[place]
        path.roles.append(role)
    path.roles.reverse()
    return path


_AGAIN = {Role.HEADLINE: 1000.0, Role.SUMMARY: 2.2, Role.KICKER: 1.0, Role.SECTION: 0.4, Role.BYLINE: 0.2}
"""What a second line in the same place costs."""


def _fits(lines: Sequence[Line], context: HeaderContext) -> list[dict[Role, float]]:
    keys = [line.key for line in lines]
    seen: dict[str, int] = {}
    for key in keys:
        seen[key] = seen.get(key, 0) + 1
    fits: list[dict[Role, float]] = []
    for number, line in enumerate(lines):
        before = lines[number - 1].role if number else None
        if before is None and number and is_credit(lines[number - 1].text, context.outlets):
            before = Role.PHOTO_CREDIT
        after = lines[number + 1] if number + 1 < len(lines) else None
        first_time = keys[number] not in keys[:number]
        fits.append(
            _fit(
                line,
                before,
                after,
                context,
                repeated=seen[keys[number]] > 1 or _begins_next(line, after),
                first_time=first_time,
                first_line=number == 0,
            )
        )
    return fits


def _begins_next(line: Line, after: Line | None) -> bool:
    """Whether the next line is this one again, with a credit behind it."""
    return after is not None and len(line.text) > 15 and after.text.startswith(line.text)


def _fit(
    line: Line,
    before: Role | None,
    after: Line | None,
    context: HeaderContext,
    *,
    repeated: bool,
    first_time: bool,
    first_line: bool,
) -> dict[Role, float]:
    """How well the line fits each role; a role that is missing is impossible."""
    if line.role is not None:
        fit = {line.role: 2.0, Role.NAVIGATION: 0.0 if line.role not in _ORDERED else -1.0}
        if context.open_end:
            fit[Role.BODY] = 0.0
        if line.role is Role.PUBLISHED and _bare_day().match(line.text):
            fit[Role.PAGE_DATE] = 2.5
        return fit
    if not first_time:
        if before is Role.PHOTO_CREDIT and not is_credit(line.text, context.outlets):
            return {Role.CAPTION: 1.0, Role.NAVIGATION: 0.0}
        # It gets the role of the line that it repeats.
        return {Role.NAVIGATION: 0.0} | ({Role.BODY: 0.0} if context.open_end else {})
    text = line.text
    count = word_count(text)
    share = title_share(text)
    stops = text.endswith((".", "…"))
    quoted = text[0] in "\"“”'‘" and ends_sentence(text)
    credit = is_credit(text, context.outlets)
    fit = {
        Role.NAVIGATION: -2.0 if credit or count > 8 or (stops and count > 2) else 0.5 if count <= 3 else -0.6,
        Role.PHOTO_CREDIT: 3.0 if credit else _IMPOSSIBLE,
        Role.BYLINE: _byline_fit(text, count, after, before),
        Role.KICKER: _kicker_fit(count, share, stops=stops),
        Role.HEADLINE: _headline_fit(line, count, share, context, stops=stops, repeated=repeated, quoted=quoted),
        Role.SUMMARY: _summary_fit(line, count, share, context, stops=stops, begins_next=_begins_next(line, after)),
        Role.CAPTION: _caption_fit(line, count, share, before, context, repeated=repeated),
    }
    if count <= 3 and not stops:
        fit[Role.SECTION] = -0.4
    if (
        context.open_end
        and before is None
        and first_line
        and not context.recurs(line)
        and (after is None or after.role is None)
    ):
        # Nothing tells a standfirst from the story's first sentence.
        fit[Role.SUMMARY] -= 2.0
    if before is Role.PHOTO_CREDIT:
        # The picture's text stands under its credit, even where it repeats the story's first sentence.
        fit[Role.SUMMARY] -= 9.0
    if repeated:
        fit[Role.SUMMARY] -= 1.5
    if quoted:
        fit[Role.SUMMARY] -= 3.0 if context.open_end else 0.3
    if context.open_end and text.split(maxsplit=1)[0].casefold().strip(",") in words("continuations"):
        fit[Role.SUMMARY] -= 2.5
    if context.crawled and first_line:
        fit[Role.CAPTION] -= 2.5
    if context.open_end:
        fit[Role.BODY] = _body_fit(line, count, share, quoted=quoted)
    return fit


_ORDERED = frozenset(
    {Role.SECTION, Role.KICKER, Role.HEADLINE, Role.SUMMARY, Role.PUBLISHED, Role.BYLINE, Role.CAPTION}
)


def _headline_fit(
    line: Line, count: int, share: float, context: HeaderContext, *, stops: bool, repeated: bool, quoted: bool
) -> float:
    if count < 3 or count > 32 or quoted:
        return -3.0
    score = 0.6 + (1.5 if share >= 0.85 else 0.3 if share >= 0.7 else -0.6)
    score += -2.5 if stops and not line.text.endswith(("...", "…")) else 0.7
    score += 0.6 if 5 <= count <= 20 else 0.0
    score += 1.0 if repeated else 0.0
    if context.slug:
        overlap = _overlap(line.text, context.slug)
        score += 3.0 if overlap >= 0.6 else -1.0 if overlap < 0.25 else 0.0
    if context.opening and context.opening.startswith(line.key[:60]):
        score -= 1.5
    return score


def _kicker_fit(count: int, share: float, *, stops: bool) -> float:
    if count > 8 or stops:
        return -3.0
    return (0.7 if share >= 0.75 else -0.5) + (0.2 if 2 <= count <= 5 else 0.0)


def _summary_fit(
    line: Line, count: int, share: float, context: HeaderContext, *, stops: bool, begins_next: bool
) -> float:
    if count < 5:
        return -2.0
    score = 0.3 + (0.8 if 8 <= count <= 60 else -0.5) + (0.6 if stops else 0.0)
    score += 0.9 if share < 0.65 else -1.0 if share > 0.85 else 0.0
    score -= 2.0 if begins_next else 0.0
    score += 1.5 if context.recurs(line) else 0.0
    if context.opening and len(line.text) > 20 and (context.opening.startswith(line.key[:50].rstrip(". "))):
        score += 3.0
    return score


def _caption_fit(
    line: Line, count: int, share: float, before: Role | None, context: HeaderContext, *, repeated: bool
) -> float:
    score = -0.6 if count >= 3 else -1.5
    if credit_start(line.text, context.outlets) is not None:
        score += 3.5
    if before is Role.PHOTO_CREDIT:
        score += 3.0
    elif before is Role.CAPTION:
        score += 0.5
    if shows_caption(line.text):
        score += 1.8
    if _day_in_brackets().search(line.text):
        score += 2.4
    if is_credit(line.text, context.outlets):
        score -= 10.0
    if repeated:
        score += 1.5
    if share < 0.7:
        score += 0.4
    return score


def _byline_fit(text: str, count: int, after: Line | None, before: Role | None) -> float:
    if names_outlet(text):
        return 3.0
    if 1 <= count <= 4 and _bare_name().fullmatch(text):
        beside_date = before in (Role.PUBLISHED, Role.BYLINE) or (
            after is not None and after.role in (Role.PUBLISHED, Role.BYLINE)
        )
        return 1.6 if beside_date else -0.8
    return _IMPOSSIBLE


def names_outlet(text: str) -> bool:
    """Whether the line is a name with the outlet that its bearer writes for: `Nama | CNN Indonesia`.

    >>> names_outlet("Rina Dewanti | CNN Indonesia")
    True
    """
    return _name_and_outlet().fullmatch(text.strip("- ")) is not None


def _body_fit(line: Line, count: int, share: float, *, quoted: bool) -> float:
    if line.is_paragraph or quoted:
        return 1.6 if len(line.text) > 100 or quoted else 1.2
    if count >= 8 and share < 0.5:
        return 0.6
    return -1.2 if share >= 0.75 else -0.5


def _repeat_roles(lines: Sequence[Line], repeated_headline: Role) -> None:
    """A line that is printed again has the role that it had: a repeated caption is a caption each time."""
    first: dict[str, Role] = {}
    above: Line | None = None
    for line in lines:
        if line.role is None:
            continue
        known = first.setdefault(line.key, line.role)
        if line.role is Role.NAVIGATION and known is not Role.NAVIGATION:
            at_once = above is not None and above.key == line.key
            line.role = repeated_headline if known is Role.HEADLINE and at_once else known
        above = line


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
def _day_in_brackets() -> regex.Pattern[str]:
    return regex.compile(r"\([0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{2,4})?\)")


@cache
def _bare_name() -> regex.Pattern[str]:
    return regex.compile(r"\p{L}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}")


@cache
def _name_and_outlet() -> regex.Pattern[str]:
    """`N | CNN Indonesia`, `N - detikNews`, `News - N, CNBC Indonesia`, `N Suara.Com`, `Tim detikJabar - detikJabar`."""
    return regex.compile(
        r"(?i)(?:news\s-\s)?\p{L}[\p{L}.'’ -]{2,40}?\s?(?:[|,–-])\s?(?:cnn|cnbc) indonesia"
        r"|\p{L}[\p{L}.'’ -]{2,40}?\s[-–]\s(?:detik|cnbc|bisnis|tribun|sindo|okezone|inews|jpnn|merdeka|solopos|viva)[\p{L}.]{0,20}"
        r"|\p{L}[\p{L}.'’ -]{2,40}?\ssuara\.com"
    )
