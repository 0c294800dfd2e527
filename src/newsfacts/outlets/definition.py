"""What an outlet file says: an outlet family, its brands, and its lines by role.

An outlet is data. The classes here mirror the keys of a file in `families/`; `loading` reads them, `registry` knows
all of them, and the layout part turns their lines into roles.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from attrs import field, frozen

from newsfacts.model import Role

__all__ = ["Brand", "Layout", "OutletFamily", "Rules"]

Rules = Mapping[Role, tuple[str, ...]]
"""Texts by the role that they give to a line."""


def _no_rules() -> Rules:
    return MappingProxyType({})


@frozen
class Brand:
    """A site of the family that shows its own name.

    Attributes:
        name: the usual printed form (`SERAMBINEWS.COM`).
        hosts: host names or domains whose pages are this brand's; a domain covers its subdomains.
        names: other printed forms. Case, spaces, dots and hyphens make no difference: `TRIBUN-BALI.COM` covers
            `Tribun Bali.com` and, without its top-level domain, `Tribun Bali`.

    >>> Brand("SURYA.CO.ID", hosts=("surabaya.tribunnews.com",)).names
    ()
    """

    name: str
    hosts: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@frozen
class Layout:
    """One arrangement of the lines above the story, as the family has or had it.

    Attributes:
        header: roles from top to bottom. Any of them may be missing from a page, or stand on several lines.
        about: when or where it is seen.
        repeated_headline: what the headline is when it stands there again; some outlets print it as the summary too.

    >>> Layout((Role.HEADLINE, Role.PUBLISHED, Role.CAPTION), about="desktop").header[0]
    <Role.HEADLINE: 'headline'>
    """

    header: tuple[Role, ...]
    about: str = ""
    repeated_headline: Role = Role.HEADLINE


@frozen(eq=False)
class OutletFamily:
    """An outlet and its sister sites: names, hosts, and what their pages' lines are.

    Attributes:
        family: identifier in lower case (`pikiran-rakyat`); what `article.outlet.family` says.
        name: the name as people know it.
        names: printed names that stand for the family as a whole (`Tribun`).
        name_patterns: regular expressions for printed names of sites that no brand lists, matched whole and with case.
        hosts: domains of the family; a domain covers its subdomains.
        brands: sites that show their own name.
        lines: whole lines by role, compared without case, runs of white space and a final colon.
        starts: openings of lines by role, compared without case; the rest of the line goes with them.
        patterns: regular expressions by role (of the `regex` package, case-insensitive), matched at a line's start.
        lists: titles of lists by role: the titles on the lines after one have its role. A title without a list
            under it is navigation.
        layouts: how the lines above the story are arranged, one entry a layout, under a name of its own.
        path: the file that it was read from, "" when made in code.

    >>> OutletFamily("senja", "Harian Senja", hosts=("hariansenja.com",))
    <OutletFamily senja>
    """

    family: str
    name: str
    names: tuple[str, ...] = ()
    name_patterns: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    lines: Rules = field(factory=_no_rules)
    starts: Rules = field(factory=_no_rules)
    patterns: Rules = field(factory=_no_rules)
    lists: Rules = field(factory=_no_rules)
    layouts: Mapping[str, Layout] = field(factory=lambda: MappingProxyType({}))
    brands: tuple[Brand, ...] = ()
    path: str = ""

    def __repr__(self) -> str:
        return f"<OutletFamily {self.family}>"
