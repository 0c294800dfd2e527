"""What `newsfacts.parse_html` costs beside lxml's bare parse of the same pages, and beside general extractors.

    python benchmarks/reading_html.py FILE_OR_FOLDER … [--smallest 45] [--largest 110] [--rounds 15]

All take turns in one process on one core, page by page, and the best time of each page counts, so that the ratios mean
the same on every machine. Files are `*.html`, a page each, or `*.jsonl.gz`, a JSON object with `html` a line.
trafilatura (with metadata) and newspaper4k are measured where they are installed. Exit status 1 when a ratio misses
its target.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from html_pages import EXAMPLES, articles, bare_parse, best_times, extractors, load

EXTRACTORS = ("newsfacts", "trafilatura", "newspaper4k")
MOST_OF_PARSE, LEAST_OF_TRAFILATURA = 4.0, 12.0


def main() -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path, default=[EXAMPLES], metavar="FILE_OR_FOLDER")
    parser.add_argument("--smallest", type=int, default=45, help="leave out pages of fewer KB (default 45)")
    parser.add_argument("--largest", type=int, default=110, help="leave out pages of more KB (default 110)")
    parser.add_argument("--rounds", type=int, default=15, help="turns that each takes (default 15)")
    options = parser.parse_args()

    every = [page for path in options.paths for page in load(path)]
    chosen = articles([page for page in every if options.smallest <= len(page.html) / 1000 <= options.largest] or every)
    if not chosen:
        parser.error("there is no article")
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})

    found = extractors()
    tasks = {"lxml": bare_parse, **{name: found[name] for name in EXTRACTORS if name in found}}
    for name in EXTRACTORS:
        if name not in found:
            print(f"{name} is not installed")
    times = [best_times(tasks, page, options.rounds) for page in chosen]
    print(f"{len(chosen)} articles, {sum(len(page.html) for page in chosen) / len(chosen) / 1000:.0f} KB each")
    total = {name: sum(each[name] for each in times) for name in tasks}
    for name, took in total.items():
        print(f"{name:12} {took / len(chosen) * 1000:8.2f} ms a page {took / total['newsfacts']:8.2f} of newsfacts")
    ratio = total["newsfacts"] / total["lxml"]
    gain = total.get("trafilatura", float("inf")) / total["newsfacts"]
    print(f"parse_html costs {ratio:.2f} of the bare parse ({MOST_OF_PARSE} asked at most)")
    return 0 if ratio <= MOST_OF_PARSE and gain >= LEAST_OF_TRAFILATURA else 1


if __name__ == "__main__":
    sys.exit(main())
