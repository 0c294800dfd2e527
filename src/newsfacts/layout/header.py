"""The lines above the story: which one is the headline, which the summary, the caption, and so on.

Every layout is a list of roles from top to bottom. The lines are laid along it so that the whole fits best: each line
fits each role more or less (`header_fits`), the order must hold, and of several layouts the one with the best total is
taken. Without a dateline the story itself is the last role: it begins where lines fit it better than anything above it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from newsfacts.layout.header_fits import IMPOSSIBLE, HeaderContext, header_fits
from newsfacts.model import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfacts.layout.lines import Line
    from newsfacts.outlets.definition import Layout

__all__ = ["assign_header"]

_MOST_LINES = 40


def assign_header(lines: Sequence[Line], layouts: Sequence[Layout], context: HeaderContext) -> int:
    """Give the lines above the story their roles, and return how many they are.

    Lines that have a role keep it. With `context.open_end` the story may begin among the lines, and the number
    returned is less than `len(lines)`; without it every line stands above the story.
    """
    lines = lines[:_MOST_LINES]
    if not lines:
        return 0
    fits = header_fits(lines, context)
    best = max((_lay(layout, fits) for layout in layouts), key=lambda path: path.score)
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
    roles: list[Role] = field(factory=list[Role])


def _lay(layout: Layout, fits: Sequence[dict[Role, float]]) -> _Path:
    """Lay the lines along the layout: for each place in it the best path that ends there, line by line."""
    # The first place stands for "nothing yet", the last one for the story.
    order = (None, *layout.header, Role.BODY)
    story = len(order) - 1
    places = [(place, role, _AGAIN.get(role, 0.0)) for place, role in enumerate(order) if role is not None]
    aside_of_all = [(place, Role.NAVIGATION) for place in range(len(order))]
    kickers = [place for place, role in enumerate(order) if role is Role.KICKER]
    # scores[j]: best score with the last line at place j of the order; back: where that path came from.
    scores = [0.0] + [IMPOSSIBLE] * story
    back: list[list[tuple[int, Role]]] = []
    for fit in fits:
        aside = fit.get(Role.NAVIGATION, IMPOSSIBLE)
        reached = [stay + aside for stay in scores]
        for place in kickers:
            # A kicker stands right above its headline.
            reached[place] -= 1.0
        reached[story] = IMPOSSIBLE
        came = aside_of_all.copy()
        best_before, best_place = scores[0], 0
        for place, role, cost in places:
            stay = scores[place]
            own = fit.get(role)
            if own is not None:
                again = stay - cost if role is not Role.BODY else stay + max(0.2 - own, 0.0)
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


def _repeat_roles(lines: Sequence[Line], repeated_headline: Role) -> None:
    """A line that is printed again has the role that it had: a repeated caption is a caption each time."""
    first: dict[str, Role | None] = {}
    above: Line | None = None
    for line in lines:
        known = first.setdefault(line.key, line.role)
        if line.role is Role.NAVIGATION and known is not Role.NAVIGATION:
            at_once = above is not None and above.key == line.key
            line.role = repeated_headline if known is Role.HEADLINE and at_once else known
        above = line
