"""Pictures: captions with the credits that belong to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from newsfacts.facts.stated import Stated, state_all
from newsfacts.model import Image, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfacts.model import Segment

__all__ = ["read_images"]


@define
class _Picture:
    caption: str | None = None
    credit: str | None = None


def read_images(text: str, segments: Iterable[Segment]) -> tuple[Image, ...]:
    """Return the pictures that the captions and credits among `segments` tell of, a repeated one once.

    A credit belongs to the caption beside it: the one before it on pages that print captions first, the one behind
    it on pages that print credits first.
    """
    pictures: list[_Picture] = []
    group: list[tuple[Role, Stated]] = []
    for segment in segments:
        if segment.role in (Role.CAPTION, Role.PHOTO_CREDIT):
            group += [(segment.role, stated) for stated in state_all(text, [segment])]
        elif segment.role is not Role.BLANK:
            pictures.extend(_pair(group))
            group = []
    pictures.extend(_pair(group))
    return _distinct(pictures)


def _pair(group: list[tuple[Role, Stated]]) -> list[_Picture]:
    pictures: list[_Picture] = []
    credit_first = bool(group) and group[0][0] is Role.PHOTO_CREDIT
    for role, stated in group:
        last = pictures[-1] if pictures else None
        if role is Role.CAPTION:
            if last is not None and (last.caption is None or _same(last.caption, stated.value)):
                last.caption = last.caption or stated.value
            else:
                pictures.append(_Picture(caption=stated.value))
            continue
        bare_label = stated.value.endswith(":")
        credit = stated.value if not bare_label and any(map(str.isalnum, stated.value)) else None
        if last is not None and last.credit is None and not (credit_first and last.caption is None):
            last.credit = credit
        elif last is None or not _same(last.credit, credit):
            pictures.append(_Picture(credit=credit))
    return pictures


def _same(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one.casefold() == other.casefold()


def _distinct(pictures: list[_Picture]) -> tuple[Image, ...]:
    merged: list[_Picture] = []
    for picture in pictures:
        if picture.caption is None and picture.credit is None:
            continue
        same = next((known for known in merged if _same(known.caption, picture.caption)), None)
        if same is None and picture.caption is None:
            same = next((known for known in merged if _same(known.credit, picture.credit)), None)
        if same is None:
            merged.append(picture)
        else:
            same.credit = same.credit or picture.credit
    return tuple(Image(picture.caption, picture.credit) for picture in merged)
