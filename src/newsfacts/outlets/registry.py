"""All outlets that a reading knows: the folder `families/`, other packages' entry points, the user's own files."""

from __future__ import annotations

from functools import cache, cached_property, lru_cache
from importlib.metadata import entry_points
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

import regex
from attrs import frozen

from newsfacts.errors import OutletFileError, UnknownOutletError
from newsfacts.model import Role
from newsfacts.outlets.loading import BULLETS, load_family
from newsfacts.outlets.media import media
from newsfacts.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfacts.outlets.definition import Brand, OutletFamily

__all__ = ["NamedOutlet", "Outlets", "load_outlets"]

ENTRY_POINT_GROUP = "newsfacts.outlets"
_LONGEST_NAME = 80
_SHORTEST_NAME = 5


@frozen
class NamedOutlet:
    """What a printed name stands for.

    Attributes:
        family: the family's identifier; None for a medium that no outlet file describes.
        brand: the brand's or medium's usual name; None when the name is the family's.
        dateline: whether the medium prints this name in datelines.
    """

    family: str | None
    brand: str | None
    dateline: bool


@lru_cache(maxsize=2048)
def squash(name: str) -> str:
    """Return `name` without case, spaces, dots, hyphens and other punctuation: what two spellings share.

    >>> squash("TRIBUN-BALI. COM") == squash("Tribun Bali.com")
    True
    """
    return "".join(character for character in name.casefold() if character.isalnum())


_TOP_LEVEL = regex.compile(r"(?i)\.\s?(?:com|co\.id|co|id|net|news|tv|org|or\.id|web\.id|my\.id|info|media|me)$")


def without_top_level(name: str) -> str:
    """Return a domain-like name without its top-level domain: `Bisnis` for `Bisnis.com`."""
    return _TOP_LEVEL.sub("", name)


# With slots, attrs would look every attribute up through a `__getattr__` for the cached properties.
@frozen(eq=False, slots=False)
class Outlets:
    """The outlet families that a reading chooses from.

    Attributes:
        families: the families, built-in ones first.

    >>> import newsfacts
    >>> outlets = newsfacts.load_outlets()
    >>> outlets["bisnis"].name
    'Bisnis.com'
    """

    families: tuple[OutletFamily, ...]

    def __iter__(self) -> Iterator[OutletFamily]:
        return iter(self.families)

    def __len__(self) -> int:
        return len(self.families)

    def __getitem__(self, name: str) -> OutletFamily:
        """Return the family whose identifier is `name`.

        Raises:
            UnknownOutletError: when there is none; it names the nearest.
        """
        try:
            return self._by_name[name.casefold()]
        except KeyError:
            raise UnknownOutletError(name, self._by_name) from None

    def __repr__(self) -> str:
        return f"<Outlets of {len(self.families)} families>"

    @cached_property
    def _by_name(self) -> dict[str, OutletFamily]:
        return {family.family: family for family in self.families}

    @cached_property
    def names(self) -> dict[str, NamedOutlet]:
        """Every printed name, squashed, with what it stands for."""
        names: dict[str, NamedOutlet] = {}
        for medium in media():
            outlet = NamedOutlet(None, medium.name, medium.dateline)
            for name in (medium.name, *medium.names):
                names.setdefault(squash(name), outlet)
        for family in self.families:
            for brand in family.brands:
                outlet = NamedOutlet(family.family, brand.name, dateline=True)
                names |= dict.fromkeys(map(squash, (brand.name, *brand.names)), outlet)
            for name in (family.name, *family.names):
                names.setdefault(squash(name), NamedOutlet(family.family, None, dateline=True))
            for brand in family.brands:
                for name in _bare_names(brand):
                    names.setdefault(name, NamedOutlet(family.family, brand.name, dateline=True))
        return names

    def having_line(self, text: str) -> tuple[str, ...]:
        """Return the families whose file, and not the general layout, has the line, or promotes itself so."""
        if len(text) <= self._longest_own_line and (families := self._own_lines.get(line_key(text))):
            return families
        head = text[:_LONGEST_NAME].lstrip(BULLETS).lower()
        openings = self._own_promotions.get(head[:1])
        if openings is None:
            return ()
        return tuple({family: True for opening, family in openings if head.startswith(opening)})

    def names_itself(self, family: str, text: str) -> bool:
        """Whether the line has the family's name in it, or a brand's; a name alone may be whose picture it is."""
        squashed = squash(text)
        named = any(name in squashed for name in _own_names(self[family]) if len(name) >= _SHORTEST_NAME)
        return named and self.named(text) is None

    @cached_property
    def _own_promotions(self) -> dict[str, list[tuple[str, str]]]:
        """Openings of promotions that have the outlet's name in them, with its family, by their first letter."""
        openings: dict[str, list[tuple[str, str]]] = {}
        for family in self.families:
            for text in family.starts.get(Role.PROMOTION, ()):
                if self.names_itself(family.family, text):
                    openings.setdefault(text[0].lower(), []).append((text.lower(), family.family))
        return openings

    @cached_property
    def _own_lines(self) -> dict[str, tuple[str, ...]]:
        """Every whole line that outlet files list and the general layout does not, with the families that have it."""
        lines: dict[str, tuple[str, ...]] = {}
        for family in self.families:
            tables = (family.lines, family.lists)
            # A section's name may be anybody's.
            groups = (group for table in tables for role, group in table.items() if role is not Role.SECTION)
            texts = (text for group in groups for text in group)
            for key in {line_key(text) for text in texts} - _general_keys():
                lines[key] = (*lines.get(key, ()), family.family)
        return lines

    @cached_property
    def _longest_own_line(self) -> int:
        """How many characters the longest of these lines has, with some white space to spare."""
        return max(map(len, self._own_lines), default=0) + 4

    @cached_property
    def hosts(self) -> dict[str, tuple[OutletFamily, Brand | None]]:
        """Every host and domain, with its family and brand."""
        hosts: dict[str, tuple[OutletFamily, Brand | None]] = {}
        for family in self.families:
            for host in family.hosts:
                hosts[host.casefold()] = (family, None)
        for family in self.families:
            for brand in family.brands:
                for host in brand.hosts:
                    hosts[host.casefold()] = (family, brand)
        return hosts

    def named(self, printed: str) -> NamedOutlet | None:
        """Return what the printed name stands for; None when nobody is called that.

        >>> import newsfacts
        >>> newsfacts.load_outlets().named("TRIBUN-BALI. COM").brand
        'TRIBUN-BALI.COM'
        """
        if len(printed) > _LONGEST_NAME:
            return None
        return self.names.get(squash(printed)) or self._by_pattern(printed)

    def _by_pattern(self, printed: str) -> NamedOutlet | None:
        if self._any_name_pattern.fullmatch(printed) is None:
            return None
        return next((outlet for pattern, outlet in self._name_patterns if pattern.fullmatch(printed)), None)

    @cached_property
    def _any_name_pattern(self) -> regex.Pattern[str]:
        """All name patterns as one, since hardly any name is one of theirs; it matches nothing when there are none."""
        sources = [source for family in self.families for source in family.name_patterns]
        return regex.compile("|".join(f"(?:{source})" for source in sources) or r"(?!)")

    @cached_property
    def _name_patterns(self) -> list[tuple[regex.Pattern[str], NamedOutlet]]:
        return [
            (regex.compile(pattern), NamedOutlet(family.family, None, dateline=True))
            for family in self.families
            for pattern in family.name_patterns
        ]

    def at(self, host: str) -> tuple[OutletFamily, Brand | None] | None:
        """Return family and brand of a host name; None when it belongs to no family.

        >>> import newsfacts
        >>> family, brand = newsfacts.load_outlets().at("www.tribunnews.com")
        >>> family.family
        'tribun'
        """
        host = host.casefold()
        while host:
            if found := self.hosts.get(host):
                return found
            host = host.partition(".")[2]
        return None


@cache
def general_layout() -> OutletFamily:
    """Return the rules that hold for any outlet, those of `general.toml`."""
    return load_family(files("newsfacts.outlets") / "general.toml")


@cache
def _general_keys() -> frozenset[str]:
    general = general_layout()
    return frozenset(
        line_key(text) for table in (general.lines, general.lists) for group in table.values() for text in group
    )


@lru_cache(maxsize=1024)
def line_key(text: str) -> str:
    """Return the line without case, runs of white space and a final colon: what fixed lines are compared by.

    >>> line_key("Berita  Terkait:")
    'berita terkait'
    """
    return " ".join(text.casefold().split()).rstrip(" :")


def _own_names(family: OutletFamily) -> Iterator[str]:
    """Yield the names of the family and its brands, squashed."""
    yield from map(squash, (family.name, *family.names))
    for brand in family.brands:
        yield from map(squash, (brand.name, *brand.names))


def _bare_names(brand: Brand) -> Iterator[str]:
    """Yield the brand's names without their top-level domains, squashed, but those that mean something else, too."""
    for name in (brand.name, *brand.names):
        bare = squash(without_top_level(name))
        if bare not in words("everyday_names"):
            yield bare
            yield f"{bare}network"


def load_outlets(*paths: str | Path) -> Outlets:
    """Return the outlets that come with newsfacts and with installed packages, and those of the files given.

    A file whose `family` is built in takes its place. Pass the result to `parse`.

    Args:
        paths: the user's own outlet files.

    Raises:
        OutletFileError: when a file cannot be used.

    >>> import newsfacts
    >>> len(newsfacts.load_outlets()) >= 4
    True
    """
    builtin = _builtin()
    if not paths:
        return builtin
    return Outlets(_merged([*builtin.families, *(load_family(path) for path in paths)]))


@cache
def _builtin() -> Outlets:
    folder = files("newsfacts.outlets") / "families"
    found = [load_family(file) for file in sorted(folder.iterdir(), key=_name) if file.name.endswith(".toml")]
    for entry_point in sorted(entry_points(group=ENTRY_POINT_GROUP), key=_name):
        found.extend(_from_entry_point(entry_point.name, entry_point.load()))
    return Outlets(_merged(found))


def _name(item: object) -> str:
    return str(getattr(item, "name", ""))


def _from_entry_point(name: str, value: object) -> list[OutletFamily]:
    """Read what an entry point leads to: a file or folder, or a function that returns one."""
    if callable(value):
        value = value()
    if isinstance(value, str):
        value = Path(value)
    if not isinstance(value, Traversable):
        problem = f"the entry point leads to {value!r}; it should lead to an outlet file or a folder of them"
        where = f"{ENTRY_POINT_GROUP}:{name}"
        raise OutletFileError(where, [problem])
    if value.is_dir():
        return [load_family(file) for file in sorted(value.iterdir(), key=_name) if file.name.endswith(".toml")]
    return [load_family(value)]


def _merged(families: list[OutletFamily]) -> tuple[OutletFamily, ...]:
    return tuple({family.family: family for family in families}.values())
