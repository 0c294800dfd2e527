"""From characters as printed to a string that a person would type."""

from __future__ import annotations

__all__ = ["tidy"]

# Soft hyphen, zero-width space/non-joiner/joiner, word joiner, byte order mark: invisible, and never meant.
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


def tidy(text: str) -> str:
    r"""Return `text` trimmed, with runs of white space (non-breaking too) as one space and invisible characters gone.

    >>> tidy("  Kota\u00a0 Sen\u00adja\r\n")
    'Kota Senja'
    """
    return " ".join((text if text.isascii() else text.translate(_INVISIBLE)).split())
