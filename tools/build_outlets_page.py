"""Build `docs/supported-outlets.md` from the outlet files and the example pages.

    python tools/build_outlets_page.py            # writes the page
    python tools/build_outlets_page.py --check    # exit status 1 when the page is not what would be written

An outlet's example page is the newest of its desktop pages, or its first page when there is none.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import newsfacts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfacts import OutletFamily

ROOT = Path(__file__).parent.parent
OUTPUT = ROOT / "docs/supported-outlets.md"
PAGES = ROOT / "tests/pages"

MOST_HOSTS = 3

HEADING = """\
# Supported outlets

<!-- Made by tools/build_outlets_page.py: change the outlet files and run it. -->

newsfacts has an [outlet file](outlets.md) for each of these {count}. Pages of all others are read by the general
layout: their facts and attributions are found the same way, and `article.outlet` is `None`.

An outlet here is a newsroom, or a network that signs its pages in one way: Kompas.com, Kompas TV and Kompas.id are
three, though one house owns them. Sites are the names under which its pages appear, `article.outlet.brand`.

| outlet | `outlet.family` | hosts | sites | example page |
|---|---|---|--:|---|
"""


def page() -> str:
    """Return what the page should say."""
    families = sorted(newsfacts.load_outlets(), key=lambda family: family.name.casefold())
    return HEADING.format(count=len(families)) + "".join(f"{row(family)}\n" for family in families)


def row(family: OutletFamily) -> str:
    """Return the line of one outlet."""
    cells = (family.name, f"`{family.family}`", ", ".join(hosts(family)), str(len(family.brands)), example(family))
    return f"| {' | '.join(cells)} |"


def hosts(family: OutletFamily) -> Iterator[str]:
    """Yield the first hosts, and how many more there are."""
    yield from family.hosts[:MOST_HOSTS]
    if more := len(family.hosts[MOST_HOSTS:]):
        yield f"{more} more"


def example(family: OutletFamily) -> str:
    """Return a link to an example page of the outlet, to the newest of its desktop pages if there is any."""
    names = sorted(path.stem for path in (PAGES / family.family).glob("*.txt"))
    name = max((name for name in names if name.startswith("desktop")), default=names[0])
    return f"[{name}](../tests/pages/{family.family}/{name}.txt)"


def main() -> int:
    """Write the page, or say whether it is up to date."""
    if "--check" not in sys.argv:
        OUTPUT.write_text(page(), encoding="utf-8")
        return 0
    return int(OUTPUT.read_text(encoding="utf-8") != page())


if __name__ == "__main__":
    sys.exit(main())
