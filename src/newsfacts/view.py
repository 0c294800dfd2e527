"""The page view: an Article as a page of plain text for a person to read, in a REPL or a terminal.

It shows the facts that the page states, the story in between, who said what in it, and at the end how much was set
apart from it.
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from functools import cache
from textwrap import TextWrapper
from typing import TYPE_CHECKING

import regex

from newsfacts.model import Kind, Role, story_parts
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from newsfacts.model import Article, Attribution, Dateline, Finding, Image, Speaker

__all__ = ["page_view"]

_NARROWEST = 20


def page_view(article: Article, *, width: int = 80) -> str:
    """Return `article` as readable lines, without a newline at the end: what `print(article)` shows.

    Only what the page states has a line; a page without a headline has a dash in its place. Control characters,
    surrogates and invisible marks, which could garble a terminal, are shown as U+FFFD.

    Args:
        article: any Article.
        width: the columns to wrap at, no fewer than 20. Words that are longer stay whole.

    >>> import newsfacts
    >>> print(page_view(newsfacts.parse("TRIBUNNEWS.COM, BANDUNG - Harga cabai turun pekan ini."), width=60))
    —
    TRIBUNNEWS.COM (tribun) · Bandung, ID-JB
    <BLANKLINE>
    Harga cabai turun pekan ini.
    <BLANKLINE>
    apart: dateline 1
    """
    page = _Page(width)
    headline = _printable(article.headline or "")
    page.paragraph(headline or "—", underline="=" if headline else "")
    page.line(" · ".join(filter(None, (article.section, article.kicker))))
    page.line(" · ".join(_publication(article)))
    page.line(_pages(article))
    page.line(_labelled("By", article.authors))
    page.line(_labelled("Edited by", article.editors))
    page.paragraph(article.summary or "")
    for role, words in story_parts(article.text, article.segments):
        page.paragraph(words, underline="-" if role is Role.SUBHEADING else "")
    page.listing("Said", _attributions(article))
    page.listing("Images", map(_image, article.images))
    page.listing("Related", article.related)
    page.paragraph(_labelled("Sources:", article.sources))
    page.paragraph(_labelled("Tags:", article.tags))
    page.listing("Warnings", (_warning(article, finding) for finding in article.warnings))
    page.paragraph(_labelled("apart:", _apart(article) or ["nothing"]))
    return str(page)


class _Page:
    """The lines of a page view, wrapped as they are added. What is empty adds none."""

    def __init__(self, width: int) -> None:
        width = max(width, _NARROWEST)
        # Words that are too long stay whole: an address can be copied, and cutting a huge one takes quadratic time.
        self._wrapper = TextWrapper(width, break_long_words=False, break_on_hyphens=False)
        self._items = TextWrapper(
            width, initial_indent="  - ", subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
        )
        self._lines: list[str] = []

    def line(self, words: str) -> None:
        self._lines += self._wrapper.wrap(_printable(words))

    def paragraph(self, words: str, underline: str = "") -> None:
        shown = self._wrapper.wrap(_printable(words))
        if shown:
            self._lines += ["", *shown]
        if shown and underline:
            self._lines.append(underline * min(max(map(len, shown)), self._wrapper.width))

    def listing(self, label: str, items: Iterable[str]) -> None:
        shown = [line for item in items for line in self._items.wrap(_printable(item))]
        if shown:
            self._lines += ["", label, *shown]

    def __str__(self) -> str:
        return "\n".join(self._lines).removeprefix("\n")


def _publication(article: Article) -> Iterator[str]:
    """Yield outlet, place and dates, as far as the page states them."""
    dateline = article.dateline
    if article.outlet:
        yield str(article.outlet)
    elif dateline and dateline.outlet:
        yield dateline.outlet
    if dateline and dateline.place:
        yield _place(dateline)
    if article.date_published:
        yield _when(article.date_published)
    if article.date_modified:
        yield f"updated {_when(article.date_modified)}"


def _pages(article: Article) -> str:
    """Which page of how many; "" when the article is not split."""
    pagination = article.pagination
    if pagination is None or pagination.page is None:
        return f"merged from {len(article.pages)} pages" if len(article.pages) > 1 else ""
    return f"page {pagination.page} of {pagination.pages or 'several'}"


def _place(dateline: Dateline) -> str:
    if dateline.location is None:
        return dateline.place or ""
    return f"{dateline.location.name}, {dateline.location.subdivision or dateline.location.country}"


def _when(moment: datetime | date) -> str:
    return moment.isoformat(" ", "minutes") if isinstance(moment, datetime) else moment.isoformat()


def _labelled(label: str, names: Iterable[str]) -> str:
    joined = ", ".join(names)
    return f"{label} {joined}" if joined else ""


def _attributions(article: Article) -> Iterator[str]:
    """Yield who said what, nothing shortened: `Name (role): “direct speech” (date, via a medium)`."""
    shown: set[Speaker] = set()
    for attribution in article.attributions:
        speaker = attribution.speaker
        if speaker is None:
            why = attribution.unresolved
            who = f"unknown ({why.value.replace('_', ' ')})" if why else "unknown"
        else:
            # The role once: whoever speaks ten times has one office.
            who = speaker.name if speaker in shown else str(speaker)
            shown.add(speaker)
        yield f"{who}: {_said(attribution)}"


def _said(attribution: Attribution) -> str:
    words = f"“{attribution.quote}”" if attribution.kind is Kind.DIRECT else attribution.quote
    day = [attribution.stated_on.isoformat()] if attribution.stated_on else []
    notes = ", ".join((*day, *(f"via {name}" for name in attribution.via)))
    return f"{words} ({notes})" if notes else words


def _image(image: Image) -> str:
    credit = image.credit or ""
    if credit and not credit.startswith("("):
        credit = f"({credit})"
    return " ".join(filter(None, (image.caption, credit)))


def _warning(article: Article, finding: Finding) -> str:
    words = article.text[max(finding.start, 0) : max(finding.end, 0)]
    return f"{finding.kind.value}: {finding.message} («{tidy(words)}»)"


def _apart(article: Article) -> list[str]:
    counts = Counter(segment.role.value for segment in article.removed)
    return [f"{role.replace('_', ' ')} {count}" for role, count in counts.items()]


def _printable(words: str) -> str:
    shown: str = _unprintable().sub("\ufffd", tidy(words))
    return shown


@cache
def _unprintable() -> regex.Pattern[str]:
    # Control characters, invisible ones that turn the direction of the text, and surrogates: a run counts as one.
    return regex.compile(r"[\p{Cc}\p{Cf}\p{Cs}]++")
