"""What `newsfacts.parse_html` costs beside lxml's bare parse of the same pages, and beside general extractors.

    python benchmarks/reading_html.py FILE_OR_FOLDER … [--smallest 45] [--largest 110] [--rounds 15]

All take turns in one process on one core, page by page, and the best time of each page counts, so that the ratios mean
the same on every machine. Files are `*.html`, a page each, or `*.jsonl.gz`, a JSON object with `html` a line.
trafilatura (with metadata) and newspaper4k are measured where they are installed. Exit status 1 when a ratio misses
its target.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

import newsfacts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Task = Callable[[str], object]

EXAMPLES = Path(__file__).parent.parent / "tests" / "pages_html"
MOST_OF_PARSE, LEAST_OF_TRAFILATURA = 4.0, 12.0


def pages(path: Path) -> Iterator[str]:
    """Yield the pages in a file, or in the files of a folder."""
    if path.is_dir():
        for file in sorted([*path.rglob("*.html"), *path.rglob("*.jsonl.gz")]):
            yield from pages(file)
    elif path.suffix == ".html":
        yield path.read_text(encoding="utf-8")
    else:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from (record["html"] for record in map(json.loads, lines) if record.get("html"))


def bare_parse(html: str) -> object:
    """Parse the page, and nothing else."""
    return etree.fromstring(html.encode(), etree.HTMLParser(encoding="utf-8"))


def extractors() -> dict[str, Task]:
    """Return what there is to compare with."""
    found: dict[str, Task] = {"lxml": bare_parse, "newsfacts": newsfacts.parse_html}
    try:
        trafilatura = importlib.import_module("trafilatura")
        found["trafilatura"] = lambda html: trafilatura.bare_extraction(html, with_metadata=True)
    except ImportError:
        print("trafilatura is not installed")
    try:
        newspaper = importlib.import_module("newspaper")
        # Without pictures, which it would fetch.
        found["newspaper4k"] = lambda html: newspaper.article(
            "https://example.com/", input_html=html, language="id", fetch_images=False
        )
    except ImportError:
        print("newspaper4k is not installed")
    return found


def best_times(tasks: dict[str, Task], html: str, rounds: int) -> dict[str, float]:
    """Return the seconds that each task takes for the page at best."""
    best = dict.fromkeys(tasks, float("inf"))
    for _ in range(rounds):
        for name, task in tasks.items():
            start = time.perf_counter()
            task(html)
            best[name] = min(best[name], time.perf_counter() - start)
    return best


def main() -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path, default=[EXAMPLES], metavar="FILE_OR_FOLDER")
    parser.add_argument("--smallest", type=int, default=45, help="leave out pages of fewer KB (default 45)")
    parser.add_argument("--largest", type=int, default=110, help="leave out pages of more KB (default 110)")
    parser.add_argument("--rounds", type=int, default=15, help="turns that each takes (default 15)")
    options = parser.parse_args()

    every = [html for path in options.paths for html in pages(path)]
    chosen = [html for html in every if options.smallest <= len(html) / 1000 <= options.largest] or every
    # Lists of articles are no article, and cost what they cost.
    chosen = [html for html in chosen if newsfacts.parse_html(html).date_published is not None]
    if not chosen:
        parser.error("there is no article")
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})

    tasks = extractors()
    times = [best_times(tasks, html, options.rounds) for html in chosen]
    print(f"{len(chosen)} articles, {sum(map(len, chosen)) / len(chosen) / 1000:.0f} KB each")
    total = {name: sum(each[name] for each in times) for name in tasks}
    for name, took in total.items():
        print(f"{name:12} {took / len(chosen) * 1000:8.2f} ms a page {took / total['newsfacts']:8.2f} of newsfacts")
    ratio = total["newsfacts"] / total["lxml"]
    gain = total.get("trafilatura", float("inf")) / total["newsfacts"]
    print(f"parse_html costs {ratio:.2f} of the bare parse ({MOST_OF_PARSE} asked at most)")
    return 0 if ratio <= MOST_OF_PARSE and gain >= LEAST_OF_TRAFILATURA else 1


if __name__ == "__main__":
    sys.exit(main())
