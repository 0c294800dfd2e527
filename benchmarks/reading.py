"""How many articles a second `newsfacts.parse` reads, beside `langdetect.detect` on the same texts.

    python benchmarks/reading.py [FILE_OR_FOLDER …] [--articles 300] [--rounds 7]

Both take turns in one process on one core, so that the ratio means the same on every machine. Files are `*.txt`, an
article each, or `*.jsonl.gz`, a JSON object with `text` a line; without any, the project's example pages are read.
Exit status 1 when the ratio is below `--at-least`.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import json
import os
import random
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import langdetect  # pyright: ignore[reportMissingTypeStubs]

import newsfacts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ARTICLES_A_TURN = 50
EXAMPLES = Path(__file__).parent.parent / "tests" / "pages"


def texts(path: Path) -> Iterator[str]:
    """Yield the articles in a file, or in the files of a folder."""
    if path.is_dir():
        for file in sorted([*path.rglob("*.txt"), *path.rglob("*.jsonl.gz")]):
            yield from texts(file)
    elif path.suffix == ".txt":
        yield path.read_bytes().decode()
    else:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from (record["text"] for record in map(json.loads, lines) if record.get("text"))


def detect_language(text: str) -> None:
    """Ask langdetect; a text without letters is no fault of a benchmark."""
    with contextlib.suppress(langdetect.LangDetectException):
        langdetect.detect(text)  # pyright: ignore[reportUnknownMemberType]


def seconds(task: Callable[[str], object], articles: list[str]) -> float:
    """Return how long `task` takes for all the articles."""
    start = time.perf_counter()
    for article in articles:
        task(article)
    return time.perf_counter() - start


def turns(articles: list[str]) -> tuple[float, float]:
    """Return the seconds that langdetect and newsfacts take for the articles.

    They take turns every few articles, so that whatever else the machine does slows both alike.
    """
    detecting = reading = 0.0
    for start in range(0, len(articles), ARTICLES_A_TURN):
        few = articles[start : start + ARTICLES_A_TURN]
        detecting += seconds(detect_language, few)
        reading += seconds(newsfacts.parse, few)
    return detecting, reading


def main() -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path, default=[EXAMPLES], metavar="FILE_OR_FOLDER")
    parser.add_argument("--articles", type=int, default=300, help="take so many at random (default 300)")
    parser.add_argument("--rounds", type=int, default=7, help="turns that each of the two takes (default 7)")
    parser.add_argument("--at-least", type=float, default=5.0, help="the ratio to reach (default 5)")
    options = parser.parse_args()

    every = [text for path in options.paths for text in texts(path) if text.strip()]
    articles = random.Random(0).sample(every, min(options.articles, len(every)))  # noqa: S311, a sample, not a secret
    if not articles:
        parser.error("there is no article")
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})

    seconds(newsfacts.parse, articles)  # patterns are compiled when a line first asks for them
    seconds(detect_language, articles[:1])  # and the profiles are loaded on first use
    rounds = [turns(articles) for _ in range(options.rounds)]

    ratio = statistics.median(detecting / reading for detecting, reading in rounds)
    characters = sum(map(len, articles))
    print(f"{len(articles)} articles, {characters / len(articles):.0f} characters each, {options.rounds} rounds")
    for name, times in zip(("langdetect.detect", "newsfacts.parse"), zip(*rounds, strict=True), strict=True):
        took = statistics.median(times)
        print(f"{name:18} {len(articles) / took:8.0f} articles/s {took / len(articles) * 1000:8.2f} ms each")
    spread = [detecting / reading for detecting, reading in rounds]
    print(
        f"parse is {ratio:.2f} times as fast (rounds {min(spread):.2f} to {max(spread):.2f}; {options.at_least} asked)"
    )
    return 0 if ratio >= options.at_least else 1


if __name__ == "__main__":
    sys.exit(main())
