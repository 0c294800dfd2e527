"""What newsfacts and general extractors make of the same HTML pages, as one table.

    python benchmarks/extractors.py [FILE_OR_FOLDER …] [--rounds 5] [--show]

Files are `*.html`, a page each, or `*.jsonl.gz`, a JSON object with `html` a line; without any, the project's own
example pages. Counted are the pages that are articles. trafilatura (as it is by default, and preferring precision),
newspaper4k and fundus are compared where they are installed, fundus on the pages of outlets that it has a parser for.
Nothing is fetched. `--show` prints what each tool makes of each page, with a mark at each line that is counted.

How the table is counted, the same for every tool:

- Headlines, authors and dates count when there are any, right or wrong. A date has a zone when it is a datetime with an
  offset. A headline is the page's when it is an `<h1>`, or a part of an `<h1>` or `og:title` of four words or more, or
  one of these a part of it, but for case, spaces and punctuation.
- A dateline is left in the body when one of the first three lines of the body opens with one by the grammar of
  newsfacts. The other tools have no value for it, so that this is where it is when it is not lost.
- A line of a body is one that a line break ends and that has a letter or digit; marks of list items and table cells
  are no part of it. It is left over when it is no part of the story by the outlet files of newsfacts, those of the
  page's outlet and of the general layout, looked at alone: related titles by role `related`, or by being, but for a
  date before it, a link of four words or more on the page; advertising by `advertisement` and `promotion`; menus and
  the like by `navigation`, `section`, `pagination`, `tags`, `media`, `footer` and `artifact`; names and credits by
  `byline`, `source_credit` and `end_credit`.
- newsfacts leaves lines out by these same files, which flatters it. So any other line of fewer than 60 characters is
  counted too when it does not end as a sentence does and is no heading, and not bold, on the page: dates, counters and
  widgets that no file knows, and items of lists in the story.
- Milliseconds are the median over the pages of each page's best time, all taking turns on one core.

What is left over inside a longer line is not counted, and how much of the story a tool leaves out is to be seen only in
the length of the bodies.
"""

from __future__ import annotations

import argparse
import importlib
import logging
import os
import statistics
import sys
from contextlib import suppress
from datetime import date, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self, cast
from urllib.parse import urlsplit

from attrs import field, frozen

import newsfacts
from html_pages import EXAMPLES, articles, best_times, extractors, load
from newsfacts.layout.dateline import DatelineGrammar
from newsfacts.layout.lines import SHORTEST_SENTENCE, ends_sentence, split_lines
from newsfacts.layout.rules import line_rules
from newsfacts.model import Role
from newsfacts.outlets.registry import squash

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from types import TracebackType

    from html_pages import Page, Task
    from newsfacts.layout.lines import Line

PACKAGES = ("newsfacts", "trafilatura", "newspaper4k", "fundus", "lxml")
RELATED, ADVERTISING, MENUS, CREDITS = "related titles", "advertising", "menus and the like", "names and credits"
FRAGMENT = "other short lines, no sentence"
KINDS = {
    Role.RELATED: RELATED,
    Role.ADVERTISEMENT: ADVERTISING,
    Role.PROMOTION: ADVERTISING,
    **dict.fromkeys((Role.NAVIGATION, Role.SECTION, Role.PAGINATION, Role.TAGS, Role.MEDIA), MENUS),
    **dict.fromkeys((Role.FOOTER, Role.ARTIFACT), MENUS),
    **dict.fromkeys((Role.BYLINE, Role.SOURCE_CREDIT, Role.END_CREDIT), CREDITS),
}
FEWEST_WORDS = 4
FIRST_LINES = 3
LONGEST_DATE = 25


@frozen
class Reading:
    """What one tool states of one page.

    Attributes:
        headline: the title; "" when there is none.
        authors: the authors, as many strings as the tool makes of them.
        date: when the article was published; None when that is not stated.
        body: the running text, paragraphs as lines.
        dateline: the dateline as a value of its own; "" when there is none.
    """

    headline: str
    authors: tuple[str, ...]
    date: datetime | date | None
    body: str
    dateline: str = ""


class _TrafilaturaDocument(Protocol):
    title: str | None
    author: str | None
    date: str | None
    text: str | None


class _NewspaperArticle(Protocol):
    title: str
    authors: list[str]
    publish_date: datetime | None
    text: str


def _from_newsfacts(result: object) -> Reading:
    article = cast("newsfacts.Article", result)
    dateline = "" if article.dateline is None else article.dateline.raw
    return Reading(article.headline or "", article.authors, article.date_published, article.body, dateline)


def _from_trafilatura(result: object) -> Reading:
    document = cast("_TrafilaturaDocument", result)
    published = datetime.fromisoformat(document.date) if document.date else None
    authors = tuple(filter(None, (document.author or "").split("; ")))
    return Reading(document.title or "", authors, published, document.text or "")


def _from_newspaper(result: object) -> Reading:
    article = cast("_NewspaperArticle", result)
    return Reading(article.title, tuple(article.authors), article.publish_date, article.text)


def _from_fundus(result: object) -> Reading:
    values = cast("Mapping[str, object]", result)
    published = cast("datetime | None", values.get("publishing_date"))
    authors = tuple(cast("list[str]", values.get("authors") or []))
    return Reading(str(values.get("title") or ""), authors, published, str(values.get("body") or ""))


READINGS: dict[str, Callable[[object], Reading]] = {
    "newsfacts": _from_newsfacts,
    "trafilatura": _from_trafilatura,
    "trafilatura, precision": _from_trafilatura,
    "newspaper4k": _from_newspaper,
    "fundus": _from_fundus,
}


class _Publisher(Protocol):
    domain: str

    def parser(self) -> _Parser: ...


class _Parser(Protocol):
    def parse(self, html: str, error_handling: str) -> object: ...


def fundus_parsers() -> dict[str, _Publisher]:
    """Return the publishers of fundus whose site is an outlet's that newsfacts knows, by outlet family.

    Raises:
        ImportError: when fundus is not installed.
    """
    collection = cast("Iterable[_Publisher]", importlib.import_module("fundus").PublisherCollection)
    outlets = newsfacts.load_outlets()
    sites = ((outlets.at(urlsplit(publisher.domain).hostname or ""), publisher) for publisher in collection)
    return {site[0].family: publisher for site, publisher in sites if site is not None}


@frozen
class Leftover:
    """A line of a body that is no part of the story.

    Attributes:
        kind: what it is, as the table names it.
        text: the line.
    """

    kind: str
    text: str


def leftovers(page: Page, body: str) -> Iterator[Leftover]:
    """Yield the lines of a body of the page that are no part of the story."""
    outlets = newsfacts.load_outlets()
    rules = line_rules(None if page.family is None else outlets[page.family])
    titles = tuple(set(map(squash, _titles(page.words("a")))) - set(map(squash, page.headings)))
    headings = set(map(squash, page.words("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b")))
    for line in lines(body):
        role = rules.role(line) or rules.list_role(line)
        squashed = squash(line.text)
        if role is not None and role in KINDS:
            yield Leftover(KINDS[role], line.text)
        elif any(squashed.endswith(title) and len(squashed) - len(title) <= LONGEST_DATE for title in titles):
            yield Leftover(RELATED, line.text)
        elif len(line.text) < SHORTEST_SENTENCE and not ends_sentence(line.text) and squashed not in headings:
            yield Leftover(FRAGMENT, line.text)


def lines(body: str) -> list[Line]:
    """Return the lines of a body that have a letter or digit, without the marks of list items and table cells."""
    bare = (" ".join(line.text.replace("|", " ").split()).removeprefix("- ") for line in split_lines(body))
    return split_lines("\n".join(line for line in bare if squash(line)))


def _titles(words: Iterable[str]) -> Iterator[str]:
    return (each for each in words if each.count(" ") + 1 >= FEWEST_WORDS)


def opens_with_dateline(body: str) -> bool:
    """Whether one of the first lines of the body opens with a dateline."""
    grammar = DatelineGrammar(newsfacts.load_outlets())

    def has_dateline(line: Line) -> bool:
        return grammar.match(body, line.start, line.end) is not None

    return any(map(has_dateline, split_lines(body)[:FIRST_LINES]))


def is_headline(page: Page, headline: str) -> bool:
    """Whether the headline is the page's, or has it whole, or is a part of it."""
    stated = squash(headline)
    # Names of the site stand in front of the title or behind it.
    titled = (part for title in page.properties("og:title") for part in title.split(" | "))
    own = {squash(title) for title in _titles((*page.headings, *titled))}
    return stated in map(squash, page.headings) or (
        bool(stated) and any(stated in each or each in stated for each in own)
    )


@frozen
class Column:
    """What one tool makes of all the pages that it is for.

    Attributes:
        tool: its name.
        readings: its reading of each page; None where it raised an exception or gave nothing.
        milliseconds: what each page took it at best.
    """

    tool: str
    readings: list[tuple[Page, Reading | None]] = field(factory=list["tuple[Page, Reading | None]"])
    milliseconds: list[float] = field(factory=list[float])

    def figures(self) -> dict[str, str]:
        """Return the cells of the table's column."""
        read = [(page, reading) for page, reading in self.readings if reading is not None]
        dates = [reading.date for _, reading in read if reading.date is not None]
        bodies = [(page, reading.body) for page, reading in read if reading.body.strip()]
        left_over = [[leftover.kind for leftover in leftovers(page, body)] for page, body in bodies]
        left = [kind for kinds in left_over for kind in kinds]
        own = sum(bool(reading.dateline) for _, reading in read)
        return {
            "pages": str(len(self.readings)),
            "read": str(len(read)),
            "with a headline": str(sum(bool(reading.headline) for _, reading in read)),
            "… the page's own": str(sum(is_headline(page, reading.headline) for page, reading in read)),
            "with a dateline as a value": f"{own} ({own / len(self.readings):.0%})",
            "with the dateline left in the body": str(sum(opens_with_dateline(reading.body) for _, reading in read)),
            "with authors": str(sum(bool(reading.authors) for _, reading in read)),
            "with a date": str(len(dates)),
            "… with a zone": str(sum(isinstance(each, datetime) and each.tzinfo is not None for each in dates)),
            "with a body": str(len(bodies)),
            "… and nothing left over in it": str(left_over.count([])),
            "lines of all bodies": f"{sum(len(lines(body)) for _, body in bodies):,}",
            **{f"… {kind}": str(left.count(kind)) for kind in (RELATED, ADVERTISING, MENUS, CREDITS, FRAGMENT)},
            "characters of all bodies": f"{sum(len(body) for _, body in bodies):,}",
            "median milliseconds a page": f"{statistics.median(self.milliseconds):.1f}" if self.milliseconds else "–",
        }

    def show(self) -> None:
        """Print what the tool makes of each page."""
        for page, reading in self.readings:
            print(f"\n=== {self.tool}: {' | '.join(page.headings)}")
            if reading is None:
                print("nothing")
                continue
            print(f"headline {reading.headline!r}, authors {reading.authors}, date {reading.date}")
            print(f"dateline {reading.dateline!r}, left in the body {opens_with_dateline(reading.body)}")
            marks = {leftover.text: leftover.kind for leftover in leftovers(page, reading.body)}
            for line in lines(reading.body):
                print(f"{marks.get(line.text, ''):30} | {line.text}")


class _Attempt:
    """Whatever a tool raises is kept and told: the page counts as not read, and the others go on."""

    def __init__(self) -> None:
        self.error: Exception | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> bool:
        self.error = error if isinstance(error, Exception) else None
        return self.error is not None


def compare(tasks: dict[str, Task], pages: Iterable[Page], rounds: int) -> list[Column]:
    """Read the pages with every tool and return a column for each."""
    columns = {name: Column(name) for name in tasks}
    for page in pages:
        sound: dict[str, Task] = {}
        for name, task in tasks.items():
            reading = None
            with _Attempt() as attempt:
                result = task(page)
                reading = None if result is None else READINGS[name](result)
                sound[name] = task
            if attempt.error is not None:
                print(f"{name} did not read a page: {attempt.error!r}")
            columns[name].readings.append((page, reading))
        for name, seconds in best_times(sound, page, rounds).items():
            columns[name].milliseconds.append(seconds * 1000)
    return list(columns.values())


def fundus_column(pages: Iterable[Page], rounds: int) -> Column | None:
    """Return the column of fundus for the pages of its publishers; None, and a line printed, when there is none."""
    try:
        publishers = fundus_parsers()
    except ImportError as error:
        print(f"fundus is not installed ({error})")
        return None
    own = [page for page in pages if page.family in publishers]
    if not own:
        print(f"fundus has no parser for the outlet of any of these pages, only for {', '.join(sorted(publishers))}")
        return None

    def read(page: Page) -> object:
        return publishers[str(page.family)].parser().parse(page.html, "suppress")

    return compare({"fundus": read}, own, rounds)[0]


def table(columns: list[Column]) -> Iterator[str]:
    """Yield the lines of the table, in Markdown."""
    yield f"| | {' | '.join(column.tool for column in columns)} |"
    yield f"|---|{'---|' * len(columns)}"
    cells = [column.figures() for column in columns]
    for label in cells[0]:
        yield f"| {label} | {' | '.join(each[label] for each in cells)} |"


def versions() -> Iterator[str]:
    """Yield the compared packages that are installed, with their versions."""
    for package in PACKAGES:
        with suppress(PackageNotFoundError):
            yield f"{package} {version(package)}"


def main() -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path, default=[EXAMPLES], metavar="FILE_OR_FOLDER")
    parser.add_argument("--rounds", type=int, default=5, help="turns that each tool takes on a page (default 5)")
    parser.add_argument("--show", action="store_true", help="print what each tool makes of each page, too")
    options = parser.parse_args()

    every = [page for path in options.paths for page in load(path)]
    pages = articles(every)
    if not pages:
        parser.error("there is no article")
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    # The table says what was not read; the tools' own messages would be printed each round.
    logging.disable(logging.CRITICAL)

    print(", ".join(versions()))
    print(f"{len(pages)} articles, {len(every) - len(pages)} other pages left out")
    columns = compare(extractors(), pages, options.rounds)
    fundus = fundus_column(pages, options.rounds)
    if fundus is not None:
        columns.append(fundus)
    if options.show:
        for column in columns:
            column.show()
    print()
    print("\n".join(table(columns)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
