"""Headings inside the story: short lines between paragraphs that the paragraphs do not go on from."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from newsfacts.layout.lines import Line, ends_sentence, title_share, word_count
from newsfacts.model import Role
from newsfacts.words import words

if TYPE_CHECKING:
    from newsfacts.layout.known import Known

__all__ = ["find_subheadings", "settle_headings"]

_LONGEST_SUBHEADING = 110
_LONGEST_MARKED = 170
_SHORTEST_PARAGRAPH = 60
_SHORTEST_SENTENCE = 40
_SHORTEST_EXPLANATION = 30
_MOST_QUESTION_WORDS = 9
_MOST_SENTENCE_CASE_WORDS = 7
_FEWEST_BARE_LINKS = 3
_NEARBY = 12
_BETWEEN = frozenset({Role.RELATED, Role.CAPTION, Role.PHOTO_CREDIT, Role.MEDIA, Role.ADVERTISEMENT})
"""Roles of what may stand between a heading and its text."""
_FEWEST_OF_SERIES = 2
_LONGEST_SERIES_HEADING = 70


def find_subheadings(lines: list[Line]) -> None:
    """Among the lines of the story, find the headings, and links that nothing but their number gives away."""
    number = 0
    while number < len(lines):
        run = number
        while run < len(lines) and _may_be_a_heading(lines[run]) and _like_a_heading(lines[run]):
            run += 1
        if run == number:
            number += 1
            continue
        _settle_run(lines, number, run)
        number = run
    _settle_series(lines)


def settle_headings(lines: list[Line], known: Known) -> None:
    """Settle the lines of the story that the page's markup calls headings: of a part of it, or of a list of links."""
    for number, line in enumerate(lines) if known.headings else ():
        if line.start not in known.headings or line.role not in (Role.BODY, Role.SUBHEADING):
            continue
        below = lines[number + 1 : number + 3]
        if len(below) > 1 and all(_is_link(each, known) for each in below):
            line.role = Role.NAVIGATION
        elif len(line.text) <= _LONGEST_MARKED and line.text[-1] != "." and _titles_text(lines, number):
            line.role = Role.SUBHEADING


def _is_link(line: Line, known: Known) -> bool:
    """Whether it leads to another article by the page's markup, and has no cue in front: `Baca juga: …`."""
    return line.role is Role.RELATED and (line.start in known.links or known.roles.get(line.start) is Role.RELATED)


def _titles_text(lines: list[Line], number: int) -> bool:
    """Whether a paragraph stands below the line, but for links and pictures."""
    below = [line for line in lines[number + 1 : number + _NEARBY] if line.role not in _BETWEEN]
    return any(line.role is Role.BODY and len(line.text) >= _SHORTEST_PARAGRAPH for line in below[:2])


def _may_be_a_heading(line: Line) -> bool:
    # A tab parts cells of a table, but behind a number.
    return line.role is Role.BODY and len(line.text) <= _LONGEST_SUBHEADING and "\t" not in line.text[4:]


def _settle_series(lines: list[Line]) -> None:
    """Numbered lines of one series are headings together: where two are, the others above a paragraph are too."""
    numbered = [number for number, line in enumerate(lines) if _is_numbered(line.text)]
    titles = [number for number in numbered if _titles_paragraph(lines, number)]
    if len(titles) < _FEWEST_OF_SERIES or 2 * len(titles) < len(numbered):
        return
    for number in titles:
        lines[number].role = Role.SUBHEADING


def _is_numbered(text: str) -> bool:
    mark = text[1:3]
    return ("." in mark or ")" in mark) and _list_item().match(text) is not None


def _titles_paragraph(lines: list[Line], number: int) -> bool:
    """Whether the numbered line is short, no sentence, and stands above a paragraph."""
    line = lines[number]
    behind = next((each for each in lines[number + 1 : number + 4] if each.role is not Role.RELATED), None)
    return (
        line.role in (Role.BODY, Role.SUBHEADING)
        and len(line.text) <= _LONGEST_SERIES_HEADING
        and line.text[-1] not in ".,;:?!"
        and behind is not None
        and behind.role is Role.BODY
        and len(behind.text) >= _SHORTEST_EXPLANATION
        and ends_sentence(behind.text)
        and not _list_item().match(behind.text)
    )


def _settle_run(lines: list[Line], start: int, stop: int) -> None:
    """Settle the heading-like lines `start` to `stop`: headings when running text follows, links when they are many."""
    if start == 0:
        return
    following = next((line for line in lines[stop : stop + _NEARBY] if line.role is Role.BODY), None)
    above = reversed(lines[max(0, start - _NEARBY) : start])
    before = next((line for line in above if line.role is Role.BODY), None)
    if following is None or not _opens_sentence(following.text):
        return
    paragraphs = [line for line in lines[stop : stop + 6] if line.role is Role.BODY and not _like_a_heading(line)]
    if not any(len(line.text) >= _SHORTEST_PARAGRAPH for line in paragraphs[:3]):
        _settle_list_title(lines, start, stop, before)
        return
    if before is not None and not (
        ends_sentence(before.text) or _like_a_heading(before) or _bullet().match(before.text)
    ):
        return
    run = lines[start:stop]
    announced = before is not None and before.text.endswith(":")
    if len(run) >= _FEWEST_BARE_LINKS and not announced and all(_like_a_link(line.text) for line in run):
        for line in run:
            line.role = Role.RELATED
        return
    doubtful = any(_is_doubtful(line.text) for line in run)
    beside = following is lines[stop] if stop < len(lines) else False
    if len(run) <= 2 and not (doubtful and (len(run) > 1 or not beside or len(following.text) < _SHORTEST_PARAGRAPH)):
        for line in run:
            line.role = Role.SUBHEADING


def _settle_list_title(lines: list[Line], start: int, stop: int, before: Line | None) -> None:
    """A title above a list or table, below a paragraph: `Jadwal Kapal`, then `1. …` or `Senin: …`."""
    behind = lines[stop] if stop < len(lines) else None
    text = lines[start].text
    titled = stop - start == 1 and title_share(text) >= 0.85 and word_count(text) >= 2
    after_paragraph = before is not None and ends_sentence(before.text) and len(before.text) >= _SHORTEST_SENTENCE
    if titled and after_paragraph and behind is not None and _entry().match(behind.text):
        lines[start].role = Role.SUBHEADING


def _like_a_link(text: str) -> bool:
    return word_count(text) >= 6 and title_share(text) >= 0.8 and not _list_item().match(text) and "=" not in text


def _is_doubtful(text: str) -> bool:
    """Whether only its place tells that the line is a heading: one word, or written like a sentence."""
    return word_count(text) <= 1 or title_share(text) < (0.8 if _list_item().match(text) else 0.7)


def _opens_sentence(text: str) -> bool:
    return not text[0].islower() and text[0] not in ",.;:()”"


def _like_a_heading(line: Line) -> bool:
    text = line.text
    if len(text) > _LONGEST_SUBHEADING or text[-1] in ".,;:\"”“*…)]'’_-":
        return False
    if not (text[0].isupper() or text[0].isdigit()) or not any(character.isalpha() for character in text):
        return False
    if _price_or_hour().search(text) or text.rsplit(maxsplit=1)[-1] in words("title_function_words"):
        return False
    if _list_item().match(text):
        return text[-1] not in "?!" and word_count(text) <= _MOST_SENTENCE_CASE_WORDS + 4
    if word_count(text) <= 1:
        return len(text) > 3
    if text[-1] == "?" and text.split(maxsplit=1)[0].casefold() in words("question_words"):
        return word_count(text) <= _MOST_QUESTION_WORDS and (title_share(text) >= 0.5 or word_count(text) >= 5)
    if title_share(text) >= 0.7:
        return True
    first = text.split(maxsplit=1)[0].casefold().strip(",")
    return word_count(text) <= _MOST_SENTENCE_CASE_WORDS and first not in words("sentence_openers")


@cache
def _entry() -> regex.Pattern[str]:
    """An entry of a list or table: a number, a bullet, or a label with a colon."""
    return regex.compile(r"[0-9]{1,2}[.)]\s|[-–•*]\s|\p{Lu}[^:\n]{1,30}:\s\S")


@cache
def _bullet() -> regex.Pattern[str]:
    return regex.compile(r"[-–•*·▪]|[0-9]{1,3}[.)]")


@cache
def _price_or_hour() -> regex.Pattern[str]:
    """A line of a price list or timetable."""
    return regex.compile(
        r"(?i):\s*(?:Rp|pukul|jam|[0-9]{2,})|Rp\s?[0-9.]{9,}|\s{3,}|©|\.com\b|^foto\b|^streaming\b|^dok\b|/\p{Lu}"
    )


@cache
def _list_item() -> regex.Pattern[str]:
    return regex.compile(r"(?:[0-9]{1,2}|[a-zA-Z])[.)]\s?")
