"""From characters as printed to a string that a person would type."""

from __future__ import annotations

__all__ = ["INVISIBLE", "tidy"]

INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Soft hyphen, zero-width space/non-joiner/joiner, marks of direction, word joiner, byte order mark: never meant."""

_DROPPED = dict.fromkeys(map(ord, INVISIBLE))


def tidy(text: str) -> str:
    r"""Return `text` trimmed, with runs of white space (non-breaking too) as one space and invisible characters gone.

    >>> tidy("  Kota\u00a0 Sen\u00adja\r\n")
    'Kota Senja'
    """
    return " ".join((text if text.isascii() else text.translate(_DROPPED)).split())
