"""The dateline as a value: outlet and place as printed, and the place resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.gazetteer import find_place
from newsfacts.model import Dateline, Place
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from newsfacts.layout.dateline import DatelineMatch

__all__ = ["read_dateline"]


def read_dateline(text: str, match: DatelineMatch | None) -> Dateline | None:
    """Return the dateline that stands at `match`, None when there is none."""
    if match is None:
        return None
    outlet = None if match.outlet is None else tidy(text[slice(*match.outlet)])
    place = None if match.place is None else tidy(text[slice(*match.place)])
    return Dateline(
        raw=tidy(text[match.start : match.end]),
        outlet=outlet,
        place=place,
        start=match.start,
        end=match.end,
        location=_location(place),
    )


def _location(place: str | None) -> Place | None:
    """The place; for `BANDUNG BARAT, JAWA BARAT` its first part that is known."""
    if place is None:
        return None
    return next((found for part in (place, *place.split(",")) if (found := find_place(part)) is not None), None)
