"""The story and what stands under it: every line from the first sentence on gets its role."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex
from attrs import define

from newsfacts.layout.end_credits import cut_end_credit
from newsfacts.layout.inlays import cut_inlays, cut_link, find_cues
from newsfacts.layout.known import NOTHING_KNOWN, Known
from newsfacts.layout.lines import LONGEST_TITLE, Line, ends_sentence, title_share, word_count
from newsfacts.layout.pictures import (
    credit_start,
    cut_picture,
    front_credit_end,
    is_credit,
    shows_caption,
    states_credit,
)
from newsfacts.layout.subheadings import find_subheadings, settle_headings
from newsfacts.model import Role
from newsfacts.words import words

if TYPE_CHECKING:
    from newsfacts.layout.rules import LineRules
    from newsfacts.outlets.registry import Outlets

__all__ = ["read_story"]


_SHORTEST_PARAGRAPH = 60
_PLAINLY_BODY = 120
_FEWEST_TITLE_WORDS = 4
_LEAST_TITLE_SHARE = 0.55
_LEAST_VIDEO_SHARE = 0.8
_LONGEST_CAPTION = 600
_UNDER = frozenset({Role.FOOTER, Role.SOURCE_CREDIT, Role.PAGINATION, Role.TAGS, Role.END_CREDIT, Role.BYLINE})
"""Roles that mostly stand under the story."""
_LABELS = frozenset({Role.BYLINE, Role.RELATED, Role.SOURCE_CREDIT})
"""Roles whose line may be a bare label, with what it labels on the next line."""


def read_story(
    text: str,
    lines: list[Line],
    rules: LineRules,
    outlets: Outlets,
    known: Known = NOTHING_KNOWN,
) -> list[Line]:
    """Give every line from the story's first one on its role, and cut lines that hold several.

    Args:
        text: the page's text.
        lines: the lines from the story's first one to the page's last one; lines that have a role keep it.
        rules: what the outlet's lines are.
        outlets: names of outlets, for credits.
        known: what the page's markup tells of its lines.

    Returns:
        The lines, or their parts, in order, each with a role.
    """
    _Reader(lines, rules, outlets, known, known.story_end).read()
    find_subheadings(lines)
    settle_headings(lines, known)
    cues = find_cues(text, len(lines))
    pieces: list[Line] = []
    for line in lines:
        if line.role is Role.BODY:
            pieces += cut_inlays(line, cues) if cues else (line,)
        elif line.role is Role.RELATED:
            pieces += cut_link(line, cues)
        else:
            for part in cut_picture(line, outlets):
                pieces += cut_inlays(part, cues) if part.role is Role.BODY else (part,)
    return cut_end_credit(pieces, outlets)


@define
class _Reader:
    """Reads line after line, knowing in what it is: the story, a list of links or tags, or what is under the story."""

    lines: list[Line]
    rules: LineRules
    outlets: Outlets
    known: Known
    end: int | None
    list_role: Role | None = None
    under: bool = False

    def read(self) -> None:
        number = 0
        while number < len(self.lines):
            number = self._line(number)

    def _line(self, number: int) -> int:
        """Settle line `number`, and return the number of the next one to settle."""
        line = self.lines[number]
        if self.end is not None and line.start >= self.end:
            self.under, self.end = True, None
        if line.role is not None:
            if line.role is Role.RELATED and self.list_role is Role.TAGS:
                line.role = Role.TAGS
            return number + 1
        listed = self.rules.list_role(line)
        role = self.rules.role(line)
        if role is Role.SECTION or (role is Role.END_CREDIT and self._is_no_signature(number)):
            # A section stands above the story; below its start the same word is somebody's line.
            role = None
        if role is Role.FOOTER and self.end is not None and _picture_owner().fullmatch(line.text):
            # Above the story's end no page has its foot.
            role = Role.PHOTO_CREDIT
        if listed is not None:
            return self._list_title(number, listed, role)
        if number and self.lines[number - 1].role is Role.PAGINATION and _page_number().fullmatch(line.text):
            role = Role.PAGINATION
        if role is not None:
            return self._ruled(number, role)
        line.role = self._unruled(number)
        return number + 1

    def _list_title(self, number: int, listed: Role, role: Role | None) -> int:
        line = self.lines[number]
        has_items = number + 1 < len(self.lines) and self._is_item(number + 1)
        if role is Role.RELATED or has_items:
            line.role = role if role is Role.RELATED else listed
        else:
            line.role = role or Role.NAVIGATION
        self.list_role = listed if has_items else None
        if has_items and listed is Role.TAGS:
            self.under = True
        return number + 1

    def _is_item(self, number: int) -> bool:
        """Whether the line may be an item of a list: unruled, and nothing like running text."""
        line = self.lines[number]
        if line.role is Role.RELATED:
            return True
        if line.role is not None or self.rules.list_role(line) is not None:
            return False
        if self.rules.role(line) is not None or _quotation().match(line.text):
            return False
        if self._stands_twice(number):
            # The teaser of another article, with its picture's text.
            return True
        if line.text[-1] in ".,;:" and not line.text.endswith(("...", "..")):
            return False
        if self.list_role is Role.RELATED and not _like_a_title(line.text):
            return False
        return not line.is_paragraph or (len(line.text) < LONGEST_TITLE and line.text[-1] in "?!)'’")

    def _ruled(self, number: int, role: Role) -> int:
        line = self.lines[number]
        line.role = role
        if role is not Role.NAVIGATION:
            self.list_role = None
        if role in _LABELS and _is_bare_label(line.text) and number + 1 < len(self.lines):
            return self._labelled(number + 1, role)
        if (role is not Role.PHOTO_CREDIT and _is_copyright(line.text)) or (
            role in _UNDER and not self._story_goes_on(number + 1)
        ):
            self.under = True
        return number + 1

    def _labelled(self, number: int, role: Role) -> int:
        """Settle the line that a bare label stands for: a name under `Editor:`, titles under `Baca juga:`."""
        line = self.lines[number]
        if line.role is not None or not self._is_item(number):
            return number
        if role is Role.RELATED:
            line.role = role
            self.list_role = Role.RELATED
        elif word_count(line.text) <= 6:
            line.role = role
        return number + 1 if line.role is not None else number

    def _story_goes_on(self, number: int) -> bool:
        """Whether running text comes within the next lines."""
        return any(
            line.is_paragraph and self.rules.role(line) is None and len(line.text) >= _SHORTEST_PARAGRAPH
            for line in self.lines[number : number + 6]
            if line.role is None and line.start not in self.known.links
        )

    def _unruled(self, number: int) -> Role:
        """The role of a line that no rule names, by its place and its look."""
        if front_credit_end(self.lines[number].text, self.outlets) is not None:
            return Role.CAPTION
        if self._is_plainly_body(number):
            return Role.BODY
        if self.list_role is not None:
            if self._is_item(number) and not (self.list_role is Role.RELATED and self._goes_on(number)):
                return self.list_role
            self.list_role = None
        return self._under_story(number) if self.under else self._in_story(number)

    def _in_story(self, number: int) -> Role:
        line = self.lines[number]
        if self._is_linked_title(line):
            return Role.RELATED
        if is_credit(line.text, self.outlets) and (states_credit(line.text) or _in_picture(self.lines, number)):
            return Role.PHOTO_CREDIT
        if _bracketed_title(line.text):
            return Role.RELATED
        if self._is_player(number):
            return Role.MEDIA
        return Role.CAPTION if self._is_caption(number) else Role.BODY

    def _is_linked_title(self, line: Line) -> bool:
        return line.start in self.known.links and word_count(line.text) >= _FEWEST_TITLE_WORDS

    def _is_no_signature(self, number: int) -> bool:
        """Whether the line is words in capitals that stand where no writer's name does: a heading, a button."""
        if not _capital_name().fullmatch(self.lines[number].text):
            return False
        return not (self._just_under(number) if self.under else self._ends_story(number))

    def _ends_story(self, number: int) -> bool:
        """Whether a paragraph stands right above the line, and no more of the story below it."""
        above = self.lines[number - 1] if number else None
        paragraph = above is not None and above.is_paragraph and ends_sentence(above.text)
        return paragraph and not self._more_story(number + 1)

    def _goes_on(self, number: int) -> bool:
        """Whether it is a heading rather than another link: running text follows, and a link's title stands above."""
        above = self.lines[number - 1] if number else None
        after = self.lines[number + 1] if number + 1 < len(self.lines) else None
        return (
            above is not None
            and above.role is Role.RELATED
            and not _is_bare_label(above.text)
            and not self.rules.is_list_title(above.text)
            and word_count(self.lines[number].text) <= 7
            and not self._stands_twice(number)
            and after is not None
            and after.is_paragraph
        )

    def _under_story(self, number: int) -> Role:
        line = self.lines[number]
        if _page_number().fullmatch(line.text):
            return Role.PAGINATION
        if states_credit(line.text):
            return Role.PHOTO_CREDIT
        if line.is_paragraph and self._story_goes_on(number) and not self._footer_above(number):
            # Where the markup told the story's end, a sentence below it is one more part of it, or a lone notice.
            self.under = self.known.story_end is not None and not self._story_goes_on(number + 1)
            return Role.BODY
        # In text alone, words in lower case are all that tells tags.
        bare = self.known.story_end is None and _bare_tag().fullmatch(line.text) is not None
        return Role.TAGS if bare else Role.NAVIGATION

    def _is_plainly_body(self, number: int) -> bool:
        """Whether it is a whole sentence in the story that the next line does not repeat: what most lines are."""
        text = self.lines[number].text
        if self.under or self.list_role is not None or len(text) <= _PLAINLY_BODY or text[-1] not in '.”"':
            return False
        return number + 1 == len(self.lines) or self.lines[number + 1].text[:20] != text[:20]

    def _just_under(self, number: int) -> bool:
        """Whether nothing but page numbers stands between the line and the story."""
        above = (line.role for line in reversed(self.lines[max(0, number - 5) : number]))
        return next((role for role in above if role is not Role.PAGINATION), None) is Role.BODY

    def _footer_above(self, number: int) -> bool:
        above = self.lines[max(0, number - 12) : number]
        return any(line.role is Role.FOOTER and _is_copyright(line.text) for line in above)

    def _is_player(self, number: int) -> bool:
        """Whether it is a title that is printed twice under the last paragraph, as those of embedded videos are."""
        if not self._stands_twice(number):
            return False
        text = self.lines[number].text
        return title_share(text) >= _LEAST_VIDEO_SHARE and _like_a_title(text) and not self._more_story(number + 1)

    def _stands_twice(self, number: int) -> bool:
        """Whether the line above or below is the same."""
        text = self.lines[number].text
        return sum(line.text == text for line in self.lines[max(0, number - 1) : number + 2]) > 1

    def _is_caption(self, number: int) -> bool:
        """A picture's text between paragraphs: it ends in a credit, or its repetition does."""
        line = self.lines[number]
        if len(line.text) > _LONGEST_CAPTION:
            return False
        if number + 1 < len(self.lines) and credit_start(line.text, self.outlets, enclosed=True) is not None:
            return self._more_story(number + 1)
        after = self.lines[number + 1] if number + 1 < len(self.lines) else None
        return (
            after is not None
            and after.text.startswith(line.text)
            and len(after.text) > len(line.text)
            and (credit_start(after.text, self.outlets) is not None)
        )

    def _more_story(self, number: int) -> bool:
        return any(
            line.is_paragraph
            and line.role is None
            and line.start not in self.known.links
            and self.rules.role(line) is None
            for line in self.lines[number : number + 8]
        )


def _bracketed_title(text: str) -> bool:
    """Whether the line is a title in brackets: `(Pasar Senja Tutup Dua Hari)`, an old form of links."""
    return text[0] == "(" and text[-1] == ")" and word_count(text) >= 5 and title_share(text) >= 0.8 and "/" not in text


def _like_a_title(text: str) -> bool:
    first = text.split(maxsplit=1)[0].casefold().strip(",")
    return (
        word_count(text) >= _FEWEST_TITLE_WORDS
        and title_share(text) >= _LEAST_TITLE_SHARE
        and first not in words("continuations")
        and not _list_number().match(text)
    )


def _in_picture(lines: list[Line], number: int) -> bool:
    above = [line.role for line in lines[max(number - 1, 0) : number]]
    after = lines[number + 1] if number + 1 < len(lines) else None
    return Role.CAPTION in above or (after is not None and shows_caption(after.text) and after.text[-1] == ".")


def _is_copyright(text: str) -> bool:
    return text.startswith(("©", "Copyright", "All Right", "All right"))


def _is_bare_label(text: str) -> bool:
    return text.endswith((":", "：")) or " " not in text


@cache
def _quotation() -> regex.Pattern[str]:
    """A quotation with words behind it: a sentence of the story, no title."""
    return regex.compile(r"[\"“”][^\n]{2,400}?[,.?!]\s?[\"“”]\s?\p{Ll}")


@cache
def _picture_owner() -> regex.Pattern[str]:
    return regex.compile(r"©\s?\p{L}[\p{L}\p{N}\s.,/&'’-]{1,60}")


@cache
def _list_number() -> regex.Pattern[str]:
    return regex.compile(r"[0-9]{1,3}[.)]\s")


@cache
def _page_number() -> regex.Pattern[str]:
    return regex.compile(r"(?i)[0-9][0-9 ]{0,20}|selanjutnya|berikutnya|next|»|>")


@cache
def _capital_name() -> regex.Pattern[str]:
    return regex.compile(r"\p{Lu}{3,}(?:\s\p{Lu}[\p{Lu}.]*){1,3}")


@cache
def _bare_tag() -> regex.Pattern[str]:
    return regex.compile(r"#?[\p{Ll}\p{N}][\p{Ll}\p{N}'’.]*(?:[ /-][\p{Ll}\p{N}'’.]+){0,7}")
