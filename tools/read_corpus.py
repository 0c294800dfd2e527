"""Read a folder of articles and report how the reading went, to judge a change by more than the example pages.

    python tools/read_corpus.py FOLDER                          check everything, one line an outlet
    python tools/read_corpus.py FOLDER --show 5                 five random readings to look at
    python tools/read_corpus.py FOLDER --id abc-00123           this one reading, whole paragraphs
    python tools/read_corpus.py FOLDER --role caption           forty random captions, one a line
    python tools/read_corpus.py FOLDER --field headline         forty random headlines beside the recorded title
    python tools/read_corpus.py FOLDER --dump FILE              every reading into one file, for `diff` before and after

FOLDER is searched for `*.jsonl.gz`: one JSON object a line, with `text` and, where known, `id`, `outlet` (a host name),
`url`, `title`, `date`, `author`. Records without `text` are counted and left out. `--outlet`, `--seed` and `--no-url`
go with every form. Exit status 1 when a text could not be read or lost a character.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import json
import random
import shutil
import sys
import textwrap
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, cast

from attrs import Factory, define, frozen

import newsfacts
from newsfacts import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsfacts import Article, Segment

# Second-level names under which others register: `kompas.co.id` is a site, `co.id` is not.
SECOND_LEVEL = frozenset({"ac", "co", "com", "desa", "go", "mil", "my", "net", "or", "org", "sch", "web"})

FACTS = (
    "outlet",
    "language",
    "section",
    "kicker",
    "headline",
    "summary",
    "authors",
    "editors",
    "date_published",
    "date_modified",
    "page_date",
    "dateline",
    "images",
    "sources",
    "related",
    "subheadings",
    "tags",
)

LABEL = max(len(role) for role in Role)


@frozen
class Record:
    """One article of the corpus: its text, and what whoever collected it noted beside it (None where nothing)."""

    id: str
    text: str
    outlet: str
    url: str | None
    title: str | None
    date: str | None
    author: str | None

    @property
    def site(self) -> str:
        """The site that the host belongs to: `bisnis.com` for `market.bisnis.com`, `x.co.id` for `www.x.co.id`."""
        parts = self.outlet.casefold().split(".")
        return ".".join(parts[-3:] if parts[-2:-1] and parts[-2] in SECOND_LEVEL else parts[-2:])


@define
class Tally:
    """What was counted over the articles of one outlet."""

    articles: int = 0
    having: Counter[str] = Factory(Counter[str])
    languages: Counter[str] = Factory(Counter[str])
    families: Counter[str] = Factory(Counter[str])
    characters: Counter[str] = Factory(Counter[str])

    def add(self, article: Article) -> None:
        """Count one reading."""
        self.articles += 1
        self.having.update(name for name in (*FACTS, "body", "warnings") if getattr(article, name))
        self.languages[article.language or "-"] += 1
        self.families[article.outlet.family if article.outlet else "-"] += 1
        for segment in article.segments:
            self.characters[segment.role.value] += segment.end - segment.start

    def merge(self, other: Tally) -> None:
        """Count what another tally has counted."""
        self.articles += other.articles
        self.having.update(other.having)
        self.languages.update(other.languages)
        self.families.update(other.families)
        self.characters.update(other.characters)


def records(folder: Path) -> Iterator[Record | None]:
    """Yield the records under `folder` in a fixed order, None for each that has no text."""
    files = [folder] if folder.is_file() else sorted(folder.rglob("*.jsonl.gz"))
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8", newline="\n") as lines:
            for number, line in enumerate(lines, 1):
                entry = json.loads(line)
                if not entry.get("text"):
                    yield None
                    continue
                yield Record(
                    entry.get("id") or f"{file.stem}:{number}",
                    entry["text"],
                    entry.get("outlet") or "-",
                    *(entry.get(name) or None for name in ("url", "title", "date", "author")),
                )


def fault(text: str, article: Article) -> str | None:
    """Say what is wrong with a reading that must hold for every text; None when nothing is."""
    if article.text != text:
        return "article.text is not the text given"
    if "".join(map(article.quote, article.segments)) != text:
        return "the segments do not join to the text"
    for provenance in article.provenance:
        for span in provenance.spans:
            if span.end > len(text):
                return f"{provenance.field} is traced to {span}, after the end of the text"
    return None


# --- one line an outlet -----------------------------------------------------------------------------------------------


def percent(part: int, whole: int) -> str:
    """Show a share: `100`, `7.5`, `.` for none."""
    if not part:
        return "."
    share = 100 * part / whole
    return f"{share:.0f}" if share >= 10 or part == whole else f"{share:.1f}"  # noqa: PLR2004


def commonest(counts: Counter[str], places: int = 3) -> str:
    """Show the most frequent names with their counts: `id 98 en 2`."""
    shown = [f"{name} {count}" for name, count in counts.most_common(places)]
    return "  ".join(shown) + ("  …" if len(counts) > places else "")


COLUMNS: dict[str, str] = {
    "body": "body",
    "dateln": "dateline",
    "headl": "headline",
    "summ": "summary",
    "author": "authors",
    "editor": "editors",
    "publ": "date_published",
    "image": "images",
    "relat": "related",
    "subh": "subheadings",
    "source": "sources",
    "warn": "warnings",
}


def print_table(tallies: dict[str, Tally], at_least: int) -> None:
    """Print the share of articles that have each fact (in per cent), families and languages, one line an outlet."""
    total, rest = Tally(), Tally()
    rows: list[tuple[str, Tally]] = []
    for site, tally in sorted(tallies.items(), key=lambda item: -item[1].articles):
        total.merge(tally)
        if tally.articles < at_least:
            rest.merge(tally)
        else:
            rows.append((site, tally))
    rows += [("(the others)", rest)] * bool(rest.articles) + [("ALL", total)]

    print("Articles that have …, in per cent\n")
    print(f"{'outlet':24} {'count':>6} " + " ".join(f"{title:>6}" for title in COLUMNS) + "   family; language")
    for site, tally in rows:
        shares = " ".join(f"{percent(tally.having[name], tally.articles):>6}" for name in COLUMNS.values())
        print(f"{site[:24]:24} {tally.articles:6} {shares}   {commonest(tally.families)}; {commonest(tally.languages)}")

    print("\nCharacters by role, in per cent\n")
    for site, tally in rows:
        whole = tally.characters.total()
        shares = "  ".join(f"{role} {100 * count / whole:.1f}" for role, count in tally.characters.most_common())
        print(textwrap.fill(shares, width(), initial_indent=f"{site[:24]:24} ", subsequent_indent=" " * 25))


# --- readings for a person --------------------------------------------------------------------------------------------


def width() -> int:
    """Return the columns to print in."""
    return max(80, shutil.get_terminal_size((160, 0)).columns)


def visible(text: str) -> str:
    """Show line ends, tabs and odd spaces."""
    marks = {"\n": "⏎", "\r": "␍", "\t": "⇥", "\u00a0": "⍽", "\u00ad": "¬", "\u200b": "¦", "\ufeff": "¦"}
    return "".join(marks.get(character, character) for character in text)


def cut(text: str, room: int) -> str:
    """Shorten `text` to `room` characters, with its beginning and its end."""
    tail = min(48, room // 3)
    return text if len(text) <= room else f"{text[: room - tail - 3]} … {text[-tail:]}"


def values(article: Article, name: str) -> tuple[object, ...]:
    """Return the values of a fact: none, one, or as many as the page states."""
    value: object = getattr(article, name)
    if isinstance(value, tuple):
        return cast("tuple[object, ...]", value)
    return () if value is None else (value,)


def fact(value: object) -> str:
    """Show one fact as it would be looked for in the text."""
    if isinstance(value, newsfacts.Dateline):
        place = f" -> {value.location.name}, {value.location.country}" if value.location else ""
        return f"{value.raw}   [outlet {value.outlet or '-'} | place {value.place or '-'}{place}]"
    if isinstance(value, newsfacts.Image):
        return f"{value.caption or '-'}   [credit {value.credit or '-'}]"
    return str(value)


def fact_lines(article: Article) -> Iterator[str]:
    """Yield the facts that the article states, one line each; several values of one fact below one another."""
    for name in FACTS:
        for number, value in enumerate(values(article, name)):
            yield f"{'' if number else name:>{LABEL}} : {fact(value)}"
    for finding in article.warnings:
        yield f"{'warning':>{LABEL}} : {finding.kind} {article.quote(finding)!r}, {finding.message}"


def segment_lines(article: Article, room: int | None) -> Iterator[str]:
    """Yield the segments, one line each: `+` before one that goes on in the line of the one before.

    Blanks are left out. `room` is the number of characters shown of a segment, None for all of it.
    """
    line_ended = True
    for segment in article.segments:
        printed = article.quote(segment)
        if segment.role is not Role.BLANK:
            joined = " " if line_ended else "+"
            shown = visible(printed)
            yield f"{segment.role.value:>{LABEL}} {joined} {shown if room is None else cut(shown, room)}"
            line_ended = False
        if printed.endswith(("\n", "\r")) or (segment.role is Role.BLANK and "\n" in printed):
            line_ended = True


def reading(record: Record, article: Article, *, whole: bool = False) -> Iterator[str]:
    """Yield the lines that show one reading: what was recorded, the facts, the segments."""
    yield f"━━ {record.id}  {record.url or record.outlet} "
    recorded = [f"{k}: {v}" for k in ("title", "date", "author") if (v := getattr(record, k))]
    if recorded:
        yield f"{'(recorded)':>{LABEL}}   {' | '.join(recorded)}"
    yield from fact_lines(article)
    yield "─" * LABEL
    yield from segment_lines(article, None if whole else width() - LABEL - 3)
    yield ""


def segment_in_context(article: Article, segment: Segment, room: int) -> str:
    """Show a segment between the ends of its neighbours: `…before⟦segment⟧after…`."""
    before = visible(article.text[max(0, segment.start - 30) : segment.start])
    after = visible(article.text[segment.end : segment.end + 30])
    return f"{before:>30}⟦{cut(visible(article.quote(segment)), room)}⟧{after}"


def role_lines(record: Record, article: Article, role: Role) -> Iterator[str]:
    """Yield one line for each segment of the article that has `role`."""
    for segment in article.segments_of(role):
        yield f"{record.id:16.16} {segment_in_context(article, segment, width() - 80)}"


def field_lines(record: Record, article: Article, field: str) -> Iterator[str]:
    """Yield one line for each value of the field, beside what was recorded under a like name."""
    recorded = {"headline": record.title, "authors": record.author, "date_published": record.date}.get(field)
    beside = f"   (recorded) {recorded}" if recorded else ""
    for value in values(article, field) or (("-",) if recorded else ()):
        yield f"{record.id:16.16} {fact(value):70}{beside}".rstrip()


# --- the command ------------------------------------------------------------------------------------------------------


def arguments() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the *.jsonl.gz files are, or one such file")
    parser.add_argument("--outlet", help="only articles whose host contains this")
    parser.add_argument("--no-url", action="store_true", help="do not give the address to the parser")
    parser.add_argument("--seed", type=int, default=0, help="another sample (default 0)")
    parser.add_argument("--min", type=int, default=10, help="outlets with fewer articles share a line (default 10)")
    parser.add_argument("--count", type=int, default=40, help="lines that --role and --field print (default 40)")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--show", type=int, metavar="N", help="print N random readings")
    what.add_argument("--id", action="append", help="print the reading of this article; may be repeated")
    what.add_argument("--role", type=Role, choices=list(Role), metavar="ROLE", help="print segments of this role")
    what.add_argument("--field", choices=FACTS, metavar="FIELD", help="print values of this field")
    what.add_argument("--dump", type=Path, metavar="FILE", help="write every reading into FILE")
    return parser.parse_args()


def check(chosen: list[Record], parsed: Callable[[Record], Article], at_least: int) -> int:
    """Read everything, print the tables and what went wrong; return the number of faults."""
    tallies: dict[str, Tally] = {}
    faults: list[str] = []
    slowest = (0.0, "")
    began = time.perf_counter()
    for record in chosen:
        start = time.perf_counter()
        try:
            article = parsed(record)
            wrong = fault(record.text, article)
        except Exception as error:  # noqa: BLE001, whatever it raises is a finding here
            faults.append(f"{record.id}: {type(error).__name__}: {error}")
            continue
        slowest = max(slowest, (time.perf_counter() - start, record.id))
        if wrong:
            faults.append(f"{record.id}: {wrong}")
        tallies.setdefault(record.site, Tally()).add(article)
    took = time.perf_counter() - began
    print_table(tallies, at_least)
    print(
        f"\n{len(chosen)} articles in {took:.1f} s ({len(chosen) / took:.0f}/s), "
        f"slowest {slowest[0] * 1000:.0f} ms ({slowest[1]}), {len(faults)} faults"
    )
    for line in faults:
        print(f"  {line}")
    return len(faults)


def sample_lines(
    options: argparse.Namespace, chosen: list[Record], parsed: Callable[[Record], Article]
) -> Iterator[str]:
    """Yield what `--id`, `--show`, `--role` or `--field` asks for."""
    if options.id:
        for record in chosen:
            if record.id in options.id:
                yield from reading(record, parsed(record), whole=True)
        return
    picked = random.Random(options.seed).sample(chosen, len(chosen))  # noqa: S311
    if options.show is not None:
        for record in picked[: options.show]:
            yield from reading(record, parsed(record))
        return
    printed = 0
    for record in picked:
        article = parsed(record)
        of_role, of_field = options.role, options.field
        for line in role_lines(record, article, of_role) if of_role else field_lines(record, article, of_field):
            yield line
            printed += 1
        if printed >= options.count:
            return


def main() -> int:
    """Run the command and return its exit status."""
    options = arguments()
    every = list(records(options.folder))
    chosen = [record for record in every if record and (not options.outlet or options.outlet in record.outlet)]
    if not chosen:
        print(f"no article with text under {options.folder}", file=sys.stderr)
        return 2
    textless = every.count(None)

    def parsed(record: Record) -> Article:
        return newsfacts.parse(record.text, url=None if options.no_url else record.url)

    if options.dump:
        with options.dump.open("w", encoding="utf-8", errors="backslashreplace") as file:
            for record in sorted(chosen, key=lambda record: record.id):
                file.writelines(f"{line}\n" for line in reading(record, parsed(record), whole=True))
        print(f"{len(chosen)} readings are in {options.dump}")
        return 0
    if options.id or options.role or options.field or options.show is not None:
        for line in sample_lines(options, chosen, parsed):
            print(line)
        return 0
    faults = check(chosen, parsed, options.min)
    if textless:
        print(f"{textless} records without text were left out")
    return 1 if faults else 0


if __name__ == "__main__":
    with contextlib.suppress(BrokenPipeError):
        sys.exit(main())
