"""Which place a printed name means: the lookup behind `dateline.location`.

The places are those of `data/places.tsv`: all Indonesian provinces, regencies and cities with their seats, the
countries and capitals of the world and its larger cities. `data/places-LICENSE.md` says where they come from. The
file is read on the first lookup, once. A name that could mean several places has only what they share, or is not there.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from newsfacts.model import Place

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["find_place", "is_place_name", "place_key"]

# No place has a longer name: what is longer is a sentence, and need not be folded.
_LONGEST: Final = 64
# Outlets write Tanjung Pinang and TANJUNGPINANG, KAB. BOGOR and Kab Bogor, Fak-Fak and Fakfak; white space, soft
# hyphens, zero-width characters and apostrophes count as little. The letters have no accent that could be taken off.
_FOLDED: Final = str.maketrans(
    {
        **dict.fromkeys(
            " \t\r\n\u00a0\u00ad\u200b\u200c\u200d\u2060\ufeff-\u2010\u2011.,'`\u02bb\u02bc\u2018\u2019", ""
        ),
        **dict(zip("\u0131\u00f8\u00d8\u0142\u0141\u0111\u0110\u00f0\u00d0", "ioolldddd", strict=True)),
    }
)


def find_place(printed: str) -> Place | None:
    r"""Return the place that a dateline means.

    Case, accents, white space, hyphens, periods, commas and apostrophes make no difference. A name that is both an
    Indonesian city and a regency (`Bandung`) is the city, `Kabupaten Bandung` or `Kab. Bandung` the regency. A name
    that several Indonesian places have (`Martapura`) is a place with only what they share: its subdivision or
    timezone may be None.

    Args:
        printed: one name as printed (`JAKARTA`, `KAB. BOGOR`, `Moskow`), nothing else around it.

    Returns:
        The place, always the same object for the same name; None when the name is unknown or could mean places in
        different countries.

    >>> find_place("TANJUNG\u00a0PINANG")
    Place(name='Tanjungpinang', country='ID', subdivision='ID-KR', timezone='Asia/Jakarta')
    >>> find_place("Kab. Bandung").name
    'Kabupaten Bandung'
    >>> find_place("MOSKOW").timezone
    'Europe/Moscow'
    >>> find_place("Kota Senja") is None
    True
    """
    if len(printed) > _LONGEST:
        return None
    return _places().get(place_key(printed))


def is_place_name(printed: str) -> bool:
    """Tell whether `printed` is the name of a place that the gazetteer knows.

    It says nothing of whether a place is meant: `Sumber`, `Batu` and `Nice` are ordinary words too.

    >>> is_place_name("Kabupaten Sleman"), is_place_name("Kata Bupati")
    (True, False)
    """
    return find_place(printed) is not None


def place_key(name: str) -> str:
    """Return the form in which names are compared: without case, accents, white space, hyphens and the like.

    >>> place_key("KAB. BOGOR"), place_key("São Paulo"), place_key("Tojo Una-Una")
    ('kabbogor', 'saopaulo', 'tojounauna')
    """
    if name.isascii():
        if name.isalpha():
            # Most names are a word that has nothing to leave out.
            return name.casefold()
    else:
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return name.translate(_FOLDED).casefold()


@cache
def _places() -> Mapping[str, Place]:
    places: dict[str, Place] = {}
    table = files("newsfacts").joinpath("data/places.tsv").read_text(encoding="utf-8")
    for line in table.splitlines()[1:]:
        name, country, subdivision, timezone, _, aliases = line.split("\t")
        place = Place(name, country, subdivision or None, timezone or None)
        places[place_key(name)] = place
        if aliases:
            for alias in aliases.split("|"):
                places[place_key(alias)] = place
    return places
