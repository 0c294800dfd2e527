"""The example pages: texts beside what the parser must read from them, in `tests/pages/FAMILY/NAME.txt` and `.json`.

The JSON of a page has

    about          one sentence: what the page shows
    url            the address given to the parser, null for none
    outlet         {"family", "brand"} or null
    language       ISO 639-1 code or null
    facts          the facts that the page states, and no others; dates in ISO 8601
    warnings       the kinds of what is odd about the page; left out when nothing is
    segments       [role, text] for every segment; the texts joined are the page, to the character
    attributions   who said what, in text order: kind, quote, cue, source, speaker, role, type, via and stated_on, less
                   what is absent. quote, cue and source are the characters of the text; speaker is the name
    known_failure  why the parser does not read it so yet; only then. The page must then fail
    known_attribution_failure
                   the same for the attributions, which have a test of their own

`pytest --rewrite-pages` writes what the parser reads over what was expected, for review in a diff. What is a known
failure stays as it is.
"""

from __future__ import annotations

import difflib
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NotRequired, TypedDict, cast

from attrs import frozen

import newsfacts
from newsfacts import FindingKind, Kind, Role, SourceType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from newsfacts import Article, Attribution

    Parse = Callable[[str, str | None], Article]
    Json = str | list["Json"] | dict[str, "Json"] | None

PAGES = Path(__file__).parent / "pages"

TEXTS = ("headline", "kicker", "section", "summary")
DATES = ("date_published", "date_modified", "page_date")
LISTS = ("authors", "editors", "sources", "related", "subheadings", "tags")
FACTS = (*TEXTS, *LISTS[:2], *DATES, "dateline", "images", *LISTS[2:])

EXACT = ("quote", "cue", "source")
OPTIONAL = ("warnings", "known_failure", "known_attribution_failure")
ROWS = ("segments", "attributions")


class Said(TypedDict):
    """An attribution, as it stands in the JSON of a page."""

    kind: str
    quote: str
    cue: NotRequired[str]
    source: NotRequired[str]
    speaker: NotRequired[str]
    role: NotRequired[str]
    type: NotRequired[str]
    via: NotRequired[list[str]]
    stated_on: NotRequired[str]


class Expectation(TypedDict):
    """What stands in the JSON of a page."""

    about: str
    url: str | None
    outlet: dict[str, str | None] | None
    language: str | None
    facts: dict[str, Json]
    warnings: NotRequired[list[str]]
    segments: list[list[str]]
    attributions: list[Said]
    known_failure: NotRequired[str]
    known_attribution_failure: NotRequired[str]


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
        ExpectationError: when a key, a role or a kind does not exist, the segments do not join to `text`, or an
            attribution is of words that do not stand there.
    """
    if faults := list(key_faults(expected)) or list(value_faults(expected, text)):
        raise ExpectationError("\n".join(faults))


def key_faults(expected: Expectation) -> Iterator[str]:
    """Yield what is wrong with the keys."""
    keys = Expectation.__annotations__.keys()
    if unknown := expected.keys() - keys:
        yield f"unknown keys {sorted(unknown)}"
    if missing := keys - expected.keys() - set(OPTIONAL):
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
    yield from attribution_faults(expected["attributions"], text)


def attribution_faults(expected: list[Said], text: str) -> Iterator[str]:
    """Yield what is wrong with the attributions."""
    start = 0
    for said in expected:
        words = repr(said.get("quote"))
        keys = Said.__annotations__.keys()
        if unknown := said.keys() - keys:
            yield f"unknown keys {sorted(unknown)} in the attribution of {words}"
        if empty := [key for key, value in said.items() if not value]:
            yield f"what an attribution lacks should not be listed: {empty} of {words}"
        if {"kind", "quote"} - said.keys():
            yield f"an attribution needs kind and quote: {said}"
            continue
        if said["kind"] not in set(Kind):
            yield f"unknown kind of attribution {said['kind']!r}"
        if said.get("type", SourceType.PERSON) not in set(SourceType):
            yield f"unknown type of source {said.get('type')!r}"
        if not is_date(said.get("stated_on", "2024-05-14")):
            yield f"stated_on is no date: {said.get('stated_on')!r}"
        if lost := [part for part in EXACT if str(said.get(part, "")) not in text]:
            yield f"not in the text: {', '.join(lost)} of the attribution of {words}"
        elif (at := text.find(said["quote"], start)) < 0:
            yield f"not in text order: {words}"
        else:
            start = at


def is_date(value: str) -> bool:
    """Whether `value` is a day in ISO 8601."""
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


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
        "attributions": [said(article, attribution) for attribution in article.attributions],
    }
    if not expectation["warnings"]:
        del expectation["warnings"]
    return expectation


def said(article: Article, attribution: Attribution) -> Said:
    """Return an attribution as JSON has it, less what is absent."""
    speaker, day = attribution.speaker, attribution.stated_on
    parts = {
        "kind": attribution.kind.value,
        "quote": article.quote(attribution.content),
        "cue": article.quote(attribution.cue) if attribution.cue else None,
        "source": article.quote(attribution.source) if attribution.source else None,
        "speaker": speaker.name if speaker else None,
        "role": speaker.role if speaker else None,
        "type": speaker.type.value if speaker else None,
        "via": list(attribution.via),
        "stated_on": day.isoformat() if day else None,
    }
    return cast("Said", {key: value for key, value in parts.items() if value})


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
    """Return the lines by which two expectations are compared and shown, all but the attributions."""
    shown = [f"outlet: {stated(expectation['outlet'])}", f"language: {expectation['language']}"]
    for name in FACTS:
        value = expectation["facts"].get(name)
        values = value if isinstance(value, list) else [value] if value else []
        shown += [f"{name}: {stated(one)}" for one in values]
    shown += [f"warning: {kind}" for kind in sorted(expectation.get("warnings", ()))]
    return shown + [f"{role:>14} | {words!r}" for role, words in expectation["segments"]]


def attribution_lines(expectation: Expectation) -> list[str]:
    """Return the lines by which the attributions of two expectations are compared and shown."""
    keys = list(Said.__annotations__)
    parts = [sorted(said.items(), key=lambda part: keys.index(part[0])) for said in expectation["attributions"]]
    return [f"{key:>9}: {value!r}" for one in parts for key, value in one]


def stated(value: Json | dict[str, str | None]) -> str:
    """Show a value; a part of it that is null is as good as one that is left out."""
    if isinstance(value, dict):
        return str({key: part for key, part in sorted(value.items()) if part is not None})
    return repr(value)


def parse(text: str, url: str | None) -> Article:
    """Parse as the pages are parsed."""
    return newsfacts.parse(text, url=url)


def difference(page: Page, parse: Parse = parse) -> str:
    """Return how the reading differs from the expectation, as a unified diff; empty when it does not.

    The attributions are left to `attribution_difference`.
    """
    expected = page.expectation
    read = observed(parse(page.text, expected["url"]))
    return "\n".join(difflib.unified_diff(lines(expected), lines(read), "expected", "read", lineterm="", n=2))


def attribution_difference(page: Page, parse: Parse = parse) -> str:
    """Return how the attributions read differ from those expected, as a unified diff; empty when they do not."""
    expected = page.expectation
    read = observed(parse(page.text, expected["url"]))
    pair = attribution_lines(expected), attribution_lines(read)
    return "\n".join(difflib.unified_diff(*pair, "expected", "read", lineterm="", n=len(Said.__annotations__)))


def rewrite(page: Page, parse: Parse = parse) -> None:
    """Write what the parser reads over what was expected; `about`, `url` and what is known to fail stay.

    Raises:
        ExpectationError: when the reading lost a character. The file is then as it was.
    """
    before = page.expectation
    after = observed(parse(page.text, before.get("url")))
    keep = {"about", "known_failure", "known_attribution_failure"}
    if "known_failure" in before:
        keep |= Expectation.__annotations__.keys() - {"attributions"}
        after.pop("warnings", None)
    if "known_attribution_failure" in before:
        keep.add("attributions")
    kept = {key: value for key, value in before.items() if key in keep}
    written = cast("Expectation", {**after, **kept})
    check(written, page.text)
    page.json.write_text(dump(written), encoding="utf-8", newline="\n")


def dump(expectation: Mapping[str, object]) -> str:
    """Return the JSON of a page: a segment or an attribution a line, and characters that cannot be seen as escapes."""
    entries: list[str] = []
    for key in filter(expectation.__contains__, Expectation.__annotations__):
        value = expectation[key]
        shown = json.dumps(value, ensure_ascii=False, indent=2).replace("\n", "\n  ")
        if key in ROWS and value:
            rows = [json.dumps(row, ensure_ascii=False) for row in cast("list[list[str] | Said]", value)]
            shown = "[\n    " + ",\n    ".join(rows) + "\n  ]"
        entries.append(f'  "{key}": {shown}')
    text = "{\n" + ",\n".join(entries) + "\n}\n"
    return "".join(one if one.isprintable() or one == "\n" else json.dumps(one)[1:-1] for one in text)
