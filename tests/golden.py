"""The example pages: texts beside what the parser must read from them, in `tests/pages/FAMILY/NAME.txt` and `.json`.

The JSON of a page has

    about          one sentence: what the page shows
    url            the address given to the parser, null for none
    outlet         {"family", "brand"} or null
    language       ISO 639-1 code or null
    facts          the facts that the page states, and no others; dates in ISO 8601
    warnings       the kinds of what is odd about the page; left out when nothing is
    segments       [role, text] for every segment; the texts joined are the page, to the character
    known_failure  why the parser does not read it so yet; only then. The page must then fail

`pytest --rewrite-pages` writes what the parser reads over what was expected, for review in a diff.
"""

from __future__ import annotations

import difflib
import json
from pathlib import Path
from typing import TYPE_CHECKING, NotRequired, TypedDict, cast

from attrs import frozen

import newsfacts
from newsfacts import FindingKind, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from newsfacts import Article

    Parse = Callable[[str, str | None], Article]
    Json = str | list["Json"] | dict[str, "Json"] | None

PAGES = Path(__file__).parent / "pages"

TEXTS = ("headline", "kicker", "section", "summary")
DATES = ("date_published", "date_modified", "page_date")
LISTS = ("authors", "editors", "sources", "related", "subheadings", "tags")
FACTS = (*TEXTS, *LISTS[:2], *DATES, "dateline", "images", *LISTS[2:])


class Expectation(TypedDict):
    """What stands in the JSON of a page."""

    about: str
    url: str | None
    outlet: dict[str, str | None] | None
    language: str | None
    facts: dict[str, Json]
    warnings: NotRequired[list[str]]
    segments: list[list[str]]
    known_failure: NotRequired[str]


class ExpectationError(Exception):
    """The JSON of a page cannot be what the parser should read."""


@frozen
class Page:
    """An example page.

    Attributes:
        path: the file of the text; the expectation is beside it, with the suffix `.json`.
    """

    path: Path

    def __str__(self) -> str:
        return f"{self.path.parent.name}/{self.path.stem}"

    @property
    def text(self) -> str:
        """The page, line ends as they are in the file."""
        return self.path.read_bytes().decode()

    @property
    def json(self) -> Path:
        """Where the expectation is."""
        return self.path.with_suffix(".json")

    @property
    def expectation(self) -> Expectation:
        """What the parser should read."""
        return cast("Expectation", json.loads(self.json.read_text(encoding="utf-8")))


def pages(folder: Path = PAGES) -> list[Page]:
    """Return the pages under `folder`, by name."""
    return [Page(path) for path in sorted(folder.rglob("*.txt"))]


def strays(folder: Path = PAGES) -> list[str]:
    """Return the files under `folder` that lack their other half, and those that are no half of a page."""
    files = {path for path in folder.rglob("*") if path.is_file()}
    halves = {".txt": ".json", ".json": ".txt"}
    return sorted(
        path.relative_to(folder).as_posix()
        for path in files
        if path.suffix not in halves or path.with_suffix(halves[path.suffix]) not in files
    )


def check(expected: Expectation, text: str) -> None:
    """Refuse an expectation that no parser could fulfil.

    Raises:
        ExpectationError: when a key, a role or a kind does not exist, or the segments do not join to `text`.
    """
    if faults := list(key_faults(expected)) or list(value_faults(expected, text)):
        raise ExpectationError("\n".join(faults))


def key_faults(expected: Expectation) -> Iterator[str]:
    """Yield what is wrong with the keys."""
    keys = Expectation.__annotations__.keys()
    if unknown := expected.keys() - keys:
        yield f"unknown keys {sorted(unknown)}"
    if missing := keys - expected.keys() - {"warnings", "known_failure"}:
        yield f"missing keys {sorted(missing)}"


def value_faults(expected: Expectation, text: str) -> Iterator[str]:
    """Yield what is wrong below the keys."""
    if unknown := expected["facts"].keys() - set(FACTS):
        yield f"unknown facts {sorted(unknown)}"
    if empty := [name for name, value in expected["facts"].items() if not value]:
        yield f"facts that are not there should not be listed: {empty}"
    if unknown := {role for role, _ in expected["segments"]} - set(Role):
        yield f"unknown roles {sorted(unknown)}"
    if unknown := set(expected.get("warnings", ())) - set(FindingKind):
        yield f"unknown kinds of warning {sorted(unknown)}"
    if (lost := first_difference("".join(words for _, words in expected["segments"]), text)) is not None:
        yield f"the segments do not join to the text, from character {lost} on: {text[lost:][:60]!r}"


def first_difference(one: str, other: str) -> int | None:
    """Return the position of the first character that differs; None when the texts are equal."""
    if one == other:
        return None
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))


def observed(article: Article) -> Expectation:
    """Return what the parser read, in the form of an expectation without `about`."""
    outlet = article.outlet
    expectation: Expectation = {
        "about": "",
        "url": article.url,
        "outlet": {"family": outlet.family, "brand": outlet.brand} if outlet else None,
        "language": article.language,
        "facts": {name: value for name, value in facts(article) if value},
        "warnings": [finding.kind.value for finding in article.warnings],
        "segments": [[segment.role.value, article.quote(segment)] for segment in article.segments],
    }
    if not expectation["warnings"]:
        del expectation["warnings"]
    return expectation


def facts(article: Article) -> Iterator[tuple[str, Json]]:
    """Yield every fact with its value, as JSON has it."""
    for name in FACTS:
        if name == "dateline":
            line = article.dateline
            yield name, {"raw": line.raw, "outlet": line.outlet, "place": line.place} if line else None
        elif name == "images":
            yield name, [{"caption": image.caption, "credit": image.credit} for image in article.images]
        elif name in DATES:
            day = cast("date | None", getattr(article, name))
            yield name, day.isoformat() if day else None
        else:
            value = cast("str | tuple[str, ...] | None", getattr(article, name))
            yield name, list(value) if isinstance(value, tuple) else value


def lines(expectation: Expectation) -> list[str]:
    """Return the lines by which two expectations are compared and shown."""
    shown = [f"outlet: {stated(expectation['outlet'])}", f"language: {expectation['language']}"]
    for name in FACTS:
        value = expectation["facts"].get(name)
        values = value if isinstance(value, list) else [value] if value else []
        shown += [f"{name}: {stated(one)}" for one in values]
    shown += [f"warning: {kind}" for kind in sorted(expectation.get("warnings", ()))]
    return shown + [f"{role:>14} | {words!r}" for role, words in expectation["segments"]]


def stated(value: Json | dict[str, str | None]) -> str:
    """Show a value; a part of it that is null is as good as one that is left out."""
    if isinstance(value, dict):
        return str({key: part for key, part in sorted(value.items()) if part is not None})
    return repr(value)


def parse(text: str, url: str | None) -> Article:
    """Parse as the pages are parsed."""
    return newsfacts.parse(text, url=url)


def difference(page: Page, parse: Parse = parse) -> str:
    """Return how the reading differs from the expectation, as a unified diff; empty when it does not."""
    expected = page.expectation
    read = observed(parse(page.text, expected["url"]))
    return "\n".join(difflib.unified_diff(lines(expected), lines(read), "expected", "read", lineterm="", n=2))


def rewrite(page: Page, parse: Parse = parse) -> None:
    """Write what the parser reads over what was expected; `about` and `url` stay.

    Raises:
        ExpectationError: when the reading lost a character. The file is then as it was.
    """
    before = page.expectation
    after = observed(parse(page.text, before.get("url")))
    after["about"] = before["about"]
    check(after, page.text)
    page.json.write_text(dump(after), encoding="utf-8", newline="\n")


def dump(expectation: Mapping[str, object]) -> str:
    """Return the JSON of a page: a segment a line, and characters that cannot be seen as escapes."""
    entries: list[str] = []
    for key, value in expectation.items():
        shown = json.dumps(value, ensure_ascii=False, indent=2).replace("\n", "\n  ")
        if key == "segments":
            rows = [json.dumps(row, ensure_ascii=False) for row in cast("list[list[str]]", value)]
            shown = "[\n    " + ",\n    ".join(rows) + "\n  ]"
        entries.append(f'  "{key}": {shown}')
    text = "{\n" + ",\n".join(entries) + "\n}\n"
    return "".join(one if one.isprintable() or one == "\n" else json.dumps(one)[1:-1] for one in text)
