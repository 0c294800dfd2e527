"""Links that are lines of their own, and the teasers of other articles: what stands around their titles."""

from __future__ import annotations

from functools import cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING

import regex

from newsfacts.html.marks import APART, HEADINGS, LINE, LINK, MENU, SHORTEST_TITLE, WHOLE_PAGE
from newsfacts.html.tree import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfacts.html.tree import Element

__all__ = ["mark_links", "teasers"]

_CARDS = frozenset({"li", "div", "article", "section"})
"""Elements that may hold the teaser of another article: its title, a picture, a day, a sentence."""
_NOWHERE = ("#", "javascript:", "mailto:", "tel:", "whatsapp:")
"""What addresses begin with that lead to no other page."""
_SENTENCE_ENDS = '."”’)'
_FEWEST_TITLE_WORDS = 4
_SHORTEST_MENU = 3
_LONGEST_TEASER = 450
_MOST_PARTS = 40
"""So many characters and elements has no teaser."""
_MOST_LEVELS = 5
"""So many elements may stand around the title of a teaser within the teaser, itself included."""


def mark_links(root: Element) -> list[Element]:
    """Mark the links that are a line of their own and no sentence, and return those that are titles.

    Links side by side with nothing between them are items of a menu, and each is a line.

    >>> from newsfacts.html.tree import parse_tree
    >>> page = parse_tree("<p><a href=1>Beranda</a> <a href=2>Harga Garam Naik Lagi</a><p>Kata <a>pengelola</a>, aman.")
    >>> [title.get("href") for title in mark_links(page)]
    ['2']
    """
    titles: list[Element] = []
    rows: set[Element] = set()
    standing = [(parent, link) for link in root.iter("a") if (parent := link.getparent()) is not None]
    for parent, link in standing:
        if len(parent) > 1:
            if parent not in rows:
                rows.add(parent)
                titles += _mark_runs(parent)
        # Most links are short and alone: those of menus.
        elif (len(link.text or "") >= SHORTEST_TITLE or len(link)) and _is_blank(parent.text) and _is_blank(link.tail):
            titles += _mark_link(link)
    return titles


def _mark_runs(parent: Element) -> Iterator[Element]:
    """Mark the links among the children of an element, and yield those that are titles."""
    for run, printed in _runs(parent):
        if not printed:
            for link in run:
                yield from _mark_link(link)
            _part(run)
            if len(run) >= _SHORTEST_MENU:
                _mark_menu(run)
        elif len(run) > 1 and not any(map(str.isalnum, printed)):
            run[-1].tail = f"{(run[-1].tail or '').rstrip()}{APART}"


def _runs(parent: Element) -> Iterator[tuple[list[Element], str]]:
    """Yield the links that stand on one line within an element, and the other words of the line."""
    run: list[Element] = []
    printed = (parent.text or "").strip()
    for child in parent:
        if child.tag == "a" and not _holds_blocks(child):
            run.append(child)
            printed += (child.tail or "").strip()
            continue
        if run:
            yield run, printed
        if child.tag == "a":
            yield [child], ""
        run, printed = [], (child.tail or "").strip()
    if run:
        yield run, printed


def _holds_blocks(link: Element) -> bool:
    return len(link) > 0 and any(each.tag != "br" for each in link)


def _part(run: list[Element]) -> None:
    """Begin a line with each link of a menu but the first; neighbours that lead to one place are one link."""
    for before, link in pairwise(run):
        if before.get("href") != link.get("href") and link.text:
            link.text = LINE + link.text


def _mark_menu(run: list[Element]) -> None:
    for link in run:
        text = (link.text or "").rstrip()
        if text and not _holds_blocks(link):
            link.text = f"{text[:-1]}{MENU}{LINK}" if text[-1] == LINK else text + MENU


def _mark_link(link: Element) -> list[Element]:
    """Mark what a link shows if that is no sentence; return the link if it has as many words as titles have."""
    if not len(link):
        return [link] if _mark_shown(link, link.text) else []
    if _holds_blocks(link):
        # It makes lines of its own, whatever stands beside it.
        link.tag = "div"
        shown = [_mark_shown(part, part.text) for part in link.iter()]
        return [link] if any(shown) else []
    alone = len(link) == 1 and _is_blank(link.text)
    return [link] if alone and _mark_shown(link[0], link[0].tail, behind=True) else []


def _mark_shown(element: Element, text: str | None, *, behind: bool = False) -> bool:
    """Mark the text of an element, or that behind it; whether it has as many words as titles have."""
    if text is None or len(text) < SHORTEST_TITLE:
        return False
    title = text.rstrip()
    if not title or (title[-1] in _SENTENCE_ENDS and _sentence().search(title, max(0, len(title) - 3))):
        return False
    if behind:
        element.tail = title + LINK
    else:
        element.text = title + LINK
    return len(title.split()) >= _FEWEST_TITLE_WORDS


def _is_blank(text: str | None) -> bool:
    return not text or text.isspace()


def teasers(titles: list[Element]) -> list[Element]:
    """Return the teasers of other articles: elements made alike, side by side, with the title of an article in each.

    An `<article>` whose heading is a link is one even where it stands alone.

    Args:
        titles: the links that are titles, before they are dissolved.

    >>> from newsfacts.html.tree import parse_tree
    >>> item = "<li><a href=x>{}</a><p>Selasa, 14 Mei 2024</p></li>"
    >>> page = parse_tree(item.format("Harga Garam Naik Lagi") + item.format("Harga Gula Turun Lagi"))
    >>> [teaser.tag for teaser in teasers(mark_links(page))]
    ['li', 'li']
    """
    seen: dict[tuple[Element | None, str, str | None], Element] = {}
    cards: dict[Element, None] = {}
    for title in titles:
        if title.get("href", "#").startswith(_NOWHERE):
            continue
        titled = False
        for element in (title, *islice(title.iterancestors(), _MOST_LEVELS - 1)):
            made = str(element.tag)
            if made in WHOLE_PAGE:
                break
            if made in _CARDS:
                first = seen.setdefault((element.getparent(), made, element.get("class")), element)
                if first is not element or (titled and made == "article"):
                    cards[first] = cards[element] = None
                    break
            titled = titled or made in HEADINGS
    return list(filter(_is_short, cards))


def _is_short(card: Element) -> bool:
    """Whether it is no more than a teaser has; the number of its elements tells of most that are more."""
    parts = len(list(islice(card.iter(), _MOST_PARTS + 1)))
    return parts <= _MOST_PARTS and len(" ".join(text_of(card).split())) <= _LONGEST_TEASER


@cache
def _sentence() -> regex.Pattern[str]:
    """The end of a sentence, which no title has: a picture's text may be a link too."""
    return regex.compile(r"[^.]\.[\"”’)]?$")
