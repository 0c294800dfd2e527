"""HTML pages for the benchmarks, and the extractors of other projects to read them with.

Pages are taken from `*.html`, one each, and from `*.jsonl.gz`, a JSON object with `html` a line.
"""

from __future__ import annotations

import gzip
import importlib
import json
import time
import warnings
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen
from lxml import etree

import newsfacts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newsfacts.html.tree import Element

    Task = Callable[["Page"], object]

__all__ = ["EXAMPLES", "Page", "articles", "bare_parse", "best_times", "extractors", "load"]

EXAMPLES = Path(__file__).parent.parent / "tests" / "pages_html"
# What newspaper4k is told where a page does not tell its address, which it cannot do without.
NO_ADDRESS = "https://example.com/"
# trafilatura writes dates in the form that it is asked for; unasked, without time and zone.
DATES = {"original_date": True, "extensive_search": True, "outputformat": "%Y-%m-%dT%H:%M:%S%z"}


@frozen(eq=False)
class Page:
    """A page as it was fetched.

    Attributes:
        html: the page.

    >>> page = Page("<link rel=canonical href=https://senja.example/1><h1>Pasar <b>Dibuka</b></h1>")
    >>> page.url, page.headings, page.is_article
    ('https://senja.example/1', ('Pasar Dibuka',), True)
    """

    html: str

    @cached_property
    def root(self) -> Element | None:
        """The page as a tree; None when there is none."""
        return bare_parse(self)

    @cached_property
    def url(self) -> str:
        """The address that the page calls its own, and one that leads nowhere when it calls none so."""
        addresses = (link.get("href") for link in self._elements("link") if link.get("rel") == "canonical")
        return next((address for address in addresses if address), NO_ADDRESS)

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """The words of each `<h1>` that has any."""
        return self.words("h1")

    def words(self, *names: str) -> tuple[str, ...]:
        """Return the words of each element of these names that has any, runs of white space as one space."""
        each = (" ".join("".join(map(str, element.itertext())).split()) for element in self._elements(*names))
        return tuple(filter(None, each))

    def properties(self, name: str) -> tuple[str, ...]:
        """Return what each `<meta>` of this property says, when it says something."""
        stated = (meta.get("content") or "" for meta in self._elements("meta") if meta.get("property") == name)
        return tuple(filter(None, stated))

    @cached_property
    def is_article(self) -> bool:
        """Whether the page is one article: it has an `<h1>`, and does not call itself anything else than an article.

        Feeds and lists of articles cost what they cost, and hold no body. Nobody's reading of the page decides it.
        """
        return bool(self.headings) and all("article" in kind.lower() for kind in self.properties("og:type"))

    @cached_property
    def family(self) -> str | None:
        """The outlet family whose page it is, as newsfacts sees it; None when that is not known."""
        outlet = newsfacts.parse_html(self.html).outlet
        return None if outlet is None else outlet.family

    def _elements(self, *names: str) -> Iterable[Element]:
        return () if self.root is None else self.root.iter(*names)


def load(path: Path) -> Iterator[Page]:
    """Yield the pages in a file, or in the files of a folder."""
    if path.is_dir():
        for file in sorted([*path.rglob("*.html"), *path.rglob("*.jsonl.gz")]):
            yield from load(file)
    elif path.suffix == ".html":
        yield Page(path.read_text(encoding="utf-8"))
    else:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from (Page(record["html"]) for record in map(json.loads, lines) if record.get("html"))


def articles(pages: Iterable[Page]) -> list[Page]:
    """Return those of the pages that are articles."""
    return [page for page in pages if page.is_article]


def bare_parse(page: Page) -> Element | None:
    """Parse the page, and nothing else."""
    return etree.fromstring(page.html.encode(), etree.HTMLParser(encoding="utf-8"))


def extractors() -> dict[str, Task]:
    """Return the extractors that are installed, newsfacts first, by name, set for Indonesian pages.

    They are set as their documentation recommends, told the language, given HTML and never an address to fetch.
    trafilatura is there twice: balanced, as it is by default, and preferring precision, which leaves more out.
    """
    return {"newsfacts": lambda page: newsfacts.parse_html(page.html), **_trafilatura(), **_newspaper()}


def _trafilatura() -> dict[str, Task]:
    try:
        trafilatura = importlib.import_module("trafilatura")
    except ImportError:
        return {}

    def balanced(page: Page) -> object:
        return trafilatura.bare_extraction(
            page.html, with_metadata=True, target_language="id", include_comments=False, date_extraction_params=DATES
        )

    def precise(page: Page) -> object:
        return trafilatura.bare_extraction(
            page.html,
            with_metadata=True,
            target_language="id",
            include_comments=False,
            date_extraction_params=DATES,
            favor_precision=True,
        )

    return {"trafilatura": balanced, "trafilatura, precision": precise}


def _newspaper() -> dict[str, Task]:
    try:
        with warnings.catch_warnings():
            # It says that it has no summaries then, which nobody asks it for.
            warnings.filterwarnings("ignore", message="nltk is not installed")
            newspaper = importlib.import_module("newspaper")
    except ImportError:
        return {}

    def read(page: Page) -> object:
        # Without pictures, which it would fetch.
        return newspaper.article(page.url, input_html=page.html, language="id", fetch_images=False)

    return {"newspaper4k": read}


def best_times(tasks: dict[str, Task], page: Page, rounds: int) -> dict[str, float]:
    """Return the seconds that each task takes for the page at best, all taking turns."""
    best = dict.fromkeys(tasks, float("inf"))
    for _ in range(rounds):
        for name, task in tasks.items():
            start = time.perf_counter()
            task(page)
            best[name] = min(best[name], time.perf_counter() - start)
    return best
