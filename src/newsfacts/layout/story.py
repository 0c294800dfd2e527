"""The story and what stands in and under it: running text, headings, links, pictures, credits, page furniture."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex
from attrs import define

from newsfacts.layout.lines import BLANKS, LONGEST_TITLE, Line, ends_sentence, title_share, word_count
from newsfacts.layout.pictures import credit_start, is_credit, shows_caption, states_credit
from newsfacts.layout.titles import title_end
from newsfacts.model import Role
from newsfacts.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfacts.layout.rules import LineRules
    from newsfacts.outlets.registry import Outlets

__all__ = ["cut_picture", "end_credit_start", "read_story"]

_LONGEST_SUBHEADING = 110
_SHORTEST_PARAGRAPH = 60
_MOST_QUESTION_WORDS = 9
_LONGEST_LEAD_IN = 70
_LONGEST_CUE = 20
_PLAINLY_BODY = 120
_FEWEST_TITLE_WORDS = 4
_LONGEST_CAPTION = 600
_MOST_SENTENCE_CASE_WORDS = 7
_FEWEST_BARE_LINKS = 3

_UNDER = frozenset({Role.FOOTER, Role.SOURCE_CREDIT, Role.PAGINATION, Role.TAGS, Role.END_CREDIT, Role.BYLINE})
"""Roles that mostly stand under the story."""

_LABELS = frozenset({Role.BYLINE, Role.RELATED, Role.SOURCE_CREDIT})
"""Roles whose line may be a bare label, with what it labels on the next line."""


def read_story(lines: list[Line], rules: LineRules, outlets: Outlets) -> list[Line]:
    """Give every line from the story's first one on its role, and cut lines that hold several.

    Args:
        lines: the lines from the story's first one to the page's last one; lines that have a role keep it.
        rules: what the outlet's lines are.
        outlets: names of outlets, for credits.

    Returns:
        The lines, or their parts, in order, each with a role.
    """
    _Reader(lines, rules, outlets).read()
    _find_subheadings(lines)
    pieces: list[Line] = []
    for line in lines:
        if line.role is Role.BODY:
            pieces.extend(_cut(line))
        elif line.role is Role.RELATED:
            pieces.extend(_cut_link(line))
        else:
            pieces.extend(cut_picture(line, outlets))
    return _cut_end_credit(pieces, outlets)


@define
class _Reader:
    """Reads line after line, knowing in what it is: the story, a list of links or tags, or what is under the story."""

    lines: list[Line]
    rules: LineRules
    outlets: Outlets
    list_role: Role | None = None
    under: bool = False

    def read(self) -> None:
        number = 0
        while number < len(self.lines):
            number = self._line(number)

    def _line(self, number: int) -> int:
        """Settle line `number`, and return the number of the next one to settle."""
        line = self.lines[number]
        if line.role is not None:
            return number + 1
        listed = self.rules.list_role(line)
        role = self.rules.role(line)
        if listed is not None:
            return self._list_title(number, listed, role)
        if _page_number().fullmatch(line.text) and number and self.lines[number - 1].role is Role.PAGINATION:
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
        if line.role is not None or self.rules.list_role(line) is not None:
            return False
        if self.rules.role(line) is not None or _quotation().match(line.text):
            return False
        if line.text[-1] in ".,;:" and not line.text.endswith(("...", "..")):
            return False
        if self.list_role is Role.RELATED and word_count(line.text) < _FEWEST_TITLE_WORDS:
            return False
        return not line.is_paragraph or (len(line.text) < LONGEST_TITLE and line.text[-1] in "?!)'’")

    def _ruled(self, number: int, role: Role) -> int:
        line = self.lines[number]
        line.role = role
        if role is not Role.NAVIGATION:
            self.list_role = None
        if role in _LABELS and _is_bare_label(line.text) and number + 1 < len(self.lines):
            return self._labelled(number + 1, role)
        if role is Role.FOOTER or (role in _UNDER and not self._story_goes_on(number + 1)):
            self.under = True
        return number + 1

    def _labelled(self, number: int, role: Role) -> int:
        """Settle the line that a bare label stands for: a name under `Editor:`, titles under `Baca juga:`."""
        line = self.lines[number]
        if not self._is_item(number):
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
            if line.role is None
        )

    def _unruled(self, number: int) -> Role:
        line = self.lines[number]
        if self._is_plainly_body(number):
            return Role.BODY
        if self.list_role is not None:
            if self._is_item(number) and not (self.list_role is Role.RELATED and _goes_on(self.lines, number)):
                return self.list_role
            self.list_role = None
        if self.under:
            if _page_number().fullmatch(line.text):
                return Role.PAGINATION
            if _capital_name().fullmatch(line.text) and self._just_under(number):
                return Role.END_CREDIT
            if line.is_paragraph and self._story_goes_on(number) and not self._footer_above(number):
                self.under = False
                return Role.BODY
            return Role.TAGS if _bare_tag().fullmatch(line.text) else Role.NAVIGATION
        if is_credit(line.text, self.outlets) and (states_credit(line.text) or (number and _in_picture(self.lines, number))):
            return Role.PHOTO_CREDIT
        if _bracketed_title(line.text):
            return Role.RELATED
        if self._is_caption(number):
            return Role.CAPTION
        return Role.BODY

    def _is_plainly_body(self, number: int) -> bool:
        """Whether it is a whole sentence in the story that the next line does not repeat: what most lines are."""
        text = self.lines[number].text
        if self.under or self.list_role is not None or len(text) <= _PLAINLY_BODY or text[-1] not in ".”\"":
            return False
        return number + 1 == len(self.lines) or self.lines[number + 1].text[:20] != text[:20]

    def _just_under(self, number: int) -> bool:
        """Whether nothing but page numbers stands between the line and the story."""
        above = (line.role for line in reversed(self.lines[max(0, number - 5) : number]))
        return next((role for role in above if role is not Role.PAGINATION), None) is Role.BODY

    def _footer_above(self, number: int) -> bool:
        return any(line.role is Role.FOOTER for line in self.lines[max(0, number - 12) : number])

    def _is_caption(self, number: int) -> bool:
        """A picture's text between paragraphs: it ends in a credit, or its repetition does."""
        line = self.lines[number]
        if len(line.text) > _LONGEST_CAPTION:
            return False
        if number + 1 < len(self.lines) and credit_start(line.text, self.outlets, enclosed=True) is not None:
            return self._more_story(number + 1)
        after = self.lines[number + 1] if number + 1 < len(self.lines) else None
        return after is not None and after.text.startswith(line.text) and len(after.text) > len(line.text) and (
            credit_start(after.text, self.outlets) is not None
        )

    def _more_story(self, number: int) -> bool:
        return any(
            line.is_paragraph and line.role is None and self.rules.role(line) is None
            for line in self.lines[number : number + 4]
        )


def _bracketed_title(text: str) -> bool:
    """Whether the line is a title in brackets: `(Pasar Senja Tutup Dua Hari)`, an old form of links."""
    return text[0] == "(" and text[-1] == ")" and word_count(text) >= 4 and title_share(text) >= 0.8 and "/" not in text


def _goes_on(lines: list[Line], number: int) -> bool:
    """Whether the line is a heading rather than another link: running text follows, and a link's title stands above."""
    line = lines[number]
    after = lines[number + 1] if number + 1 < len(lines) else None
    return (
        number > 0
        and lines[number - 1].role is Role.RELATED
        and not _is_bare_label(lines[number - 1].text)
        and word_count(line.text) <= 7
        and after is not None
        and after.is_paragraph
    )


def _in_picture(lines: list[Line], number: int) -> bool:
    neighbours = [lines[number - 1].role]
    after = lines[number + 1] if number + 1 < len(lines) else None
    return Role.CAPTION in neighbours or (after is not None and shows_caption(after.text) and after.text[-1] == ".")


def _is_bare_label(text: str) -> bool:
    return text.endswith((":", "：")) or " " not in text


def _find_subheadings(lines: list[Line]) -> None:
    """Among the lines of the story, find the headings, and links that nothing but their number gives away."""
    number = 0
    while number < len(lines):
        run = number
        while run < len(lines) and lines[run].role is Role.BODY and _like_a_heading(lines[run]):
            run += 1
        if run == number:
            number += 1
            continue
        _settle_run(lines, number, run)
        number = run


def _settle_run(lines: list[Line], start: int, stop: int) -> None:
    """Settle the heading-like lines `start` to `stop`: headings when running text follows, links when they are many."""
    follower = next((line for line in lines[stop:] if line.role in (Role.BODY, Role.RELATED)), None)
    if follower is None or start == 0:
        return
    following = next((line for line in lines[stop:] if line.role is Role.BODY), None)
    before = next((line for line in reversed(lines[:start]) if line.role is Role.BODY), None)
    if following is None or not _opens_sentence(following.text):
        return
    paragraphs = [line for line in lines[stop : stop + 6] if line.role is Role.BODY and not _like_a_heading(line)]
    if not any(len(line.text) >= _SHORTEST_PARAGRAPH for line in paragraphs[:3]):
        return
    if before is not None and not (ends_sentence(before.text) or _like_a_heading(before) or _bullet().match(before.text)):
        return
    run = lines[start:stop]
    if len(run) >= _FEWEST_BARE_LINKS and all(word_count(line.text) >= 6 for line in run):
        for line in run:
            line.role = Role.RELATED
        return
    doubtful = any(_is_doubtful(line.text) for line in run)
    beside = following is lines[stop] if stop < len(lines) else False
    if len(run) <= 2 and not (doubtful and (len(run) > 1 or not beside or len(following.text) < _SHORTEST_PARAGRAPH)):
        for line in run:
            line.role = Role.SUBHEADING


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
        return word_count(text) <= _MOST_QUESTION_WORDS
    return title_share(text) >= 0.7 or word_count(text) <= _MOST_SENTENCE_CASE_WORDS


@cache
def _quotation() -> regex.Pattern[str]:
    """A quotation with words behind it: a sentence of the story, no title."""
    return regex.compile(r"[\"“”][^\n]{2,400}?[,.?!]\s?[\"“”]\s?\p{Ll}")


@cache
def _page_number() -> regex.Pattern[str]:
    return regex.compile(r"(?i)[0-9][0-9 ]{0,20}|selanjutnya|berikutnya|next|»|>")


@cache
def _capital_name() -> regex.Pattern[str]:
    return regex.compile(r"\p{Lu}{3,}(?:\s\p{Lu}[\p{Lu}.]*){1,3}")


@cache
def _bare_tag() -> regex.Pattern[str]:
    return regex.compile(r"#?\p{Ll}[\p{L}\p{N}]*(?:[ -][\p{Ll}\p{N}]+){0,3}")


@cache
def _bullet() -> regex.Pattern[str]:
    return regex.compile(r"[-–•*·▪]|[0-9]{1,3}[.)]")


@cache
def _price_or_hour() -> regex.Pattern[str]:
    """A line of a price list or timetable."""
    return regex.compile(r"(?i):\s*(?:Rp|pukul|jam|[0-9]{2,})")


@cache
def _list_item() -> regex.Pattern[str]:
    return regex.compile(r"(?:[0-9]{1,2}|[a-zA-Z])[.)]\s?")


def _cut(line: Line) -> list[Line]:
    """Cut a line of running text where something else stands in it: links, embedded media, advertising."""
    text = line.text
    pieces: list[Line] = []
    position = line.start
    for match in _inlays(text):
        offset = _inline_start(text, match)
        if offset is None or line.start + offset < position:
            continue
        start, stop = line.start + offset, line.start + match.end()
        role = next(Role(name) for name in _INLINE_ROLES if match[name] is not None)
        if role is Role.RELATED and match["bare"] is None:
            stop = line.start + title_end(text, match.end(), len(text))
            front = text[:offset].strip(BLANKS)
            if front.endswith("?") and len(front) <= _LONGEST_LEAD_IN and not pieces and _nothing_but_credit(text[stop - line.start :]):
                start = line.start
            if text[stop - line.start : stop - line.start + 1] == ")" and text[offset] == "(":
                stop += 1
        elif role is Role.SOURCE_CREDIT:
            stop = line.end
        _append(pieces, line.part(position, start), Role.BODY)
        _append(pieces, line.part(start, stop), role)
        position = stop
    if position == line.start:
        return [line]
    _append(pieces, line.part(position, line.end), Role.BODY)
    return pieces


def _nothing_but_credit(text: str) -> bool:
    bare = text.strip(BLANKS)
    return not bare or (bare[0] == "(" and bare[-1] == ")" and len(bare) <= _LONGEST_CUE)


def _inlays(text: str) -> Iterator[regex.Match[str]]:
    """Yield the matches of what may stand inside running text, in order."""
    lowered = text.lower()
    if len(lowered) != len(text):
        # Some capitals are two characters in lower case: positions would not agree.
        yield from _inline().finditer(text)
        return
    starts: set[int] = set()
    for cue in _INLINE_CUES:
        position = lowered.find(cue)
        while position >= 0:
            starts.add(position)
            position = lowered.find(cue, position + 1)
    for start in sorted(starts):
        match = _inline().match(text, start)
        if match is not None:
            yield match


_INLINE_CUES = (
    *("baca juga", "bacajuga", "baca:", "baca :", "simak juga", "lihat juga", "[gambas", "[video", "[embed"),
    *("scroll to continue", "advertisement", "artikel ini ", "berita ini ", "sumber artikel", "lanjut ke halaman"),
)
"""What the pieces inside running text begin with; finding these is far quicker than searching with a pattern."""

_INLINE_ROLES = ("related", "media", "advertisement", "source_credit", "pagination")


def _cut_link(line: Line) -> list[Line]:
    """Cut a link's line behind its title when the story goes on there."""
    if len(line.text) < _LONGEST_SUBHEADING:
        return [line]
    match = _inline().search(line.text, 0, _LONGEST_CUE)
    if match is None or match["related"] is None or match["bare"] is not None:
        return [line]
    stop = title_end(line.text, match.end(), len(line.text))
    rest = line.part(line.start + stop, line.end)
    if stop <= match.end() or rest is None or not rest.is_paragraph:
        return [line]
    pieces: list[Line] = []
    _append(pieces, line.part(line.start, line.start + stop), Role.RELATED)
    rest.role = Role.BODY
    return [*pieces, *_cut(rest)]


def _append(pieces: list[Line], piece: Line | None, role: Role) -> None:
    if piece is not None:
        piece.role = role
        pieces.append(piece)


def cut_picture(line: Line, outlets: Outlets) -> list[Line]:
    """Cut a caption in front of its credit."""
    if line.role is not Role.CAPTION:
        return [line]
    start = credit_start(line.text, outlets)
    if start is None:
        return [line]
    pieces: list[Line] = []
    _append(pieces, line.part(line.start, line.start + start), Role.CAPTION)
    _append(pieces, line.part(line.start + start, line.end), Role.PHOTO_CREDIT)
    return pieces


def _cut_end_credit(pieces: list[Line], outlets: Outlets) -> list[Line]:
    """Cut the closing mark or credit from the end of the last running text, and from a promotion under it."""
    last = next((number for number in range(len(pieces) - 1, -1, -1) if pieces[number].role is Role.BODY), None)
    if last is None:
        return pieces
    cut = _cut_at(pieces[last], end_credit_start(pieces[last].text, outlets))
    under = pieces[last + 1 :]
    if cut[0].role is Role.END_CREDIT:
        # The whole line was a credit: the story ends above it, maybe with another.
        return [*_cut_end_credit(pieces[:last], outlets), *cut, *under]
    if under and under[0].role is Role.PROMOTION:
        mark = _stars().search(under[0].text)
        under = [*_cut_at(under[0], mark.start() if mark else None), *under[1:]]
    return [*pieces[:last], *cut, *under]


def _cut_at(line: Line, start: int | None) -> list[Line]:
    """Cut the closing credit that begins at `start` of the line's text."""
    if start is None:
        return [line]
    pieces: list[Line] = []
    _append(pieces, line.part(line.start, line.start + start), line.role or Role.BODY)
    _append(pieces, line.part(line.start + start, line.end), Role.END_CREDIT)
    return pieces


def end_credit_start(text: str, outlets: Outlets) -> int | None:
    """Return where the closing mark or credit of the story begins in its last line, None when there is none.

    >>> import newsfacts
    >>> end_credit_start("Warga pulang. (Tribunnews.com/Rini Dewanti)", newsfacts.load_outlets())
    14
    """
    match = _stars().search(text, max(0, len(text) - 40))
    stop = match.start() if match else len(text)
    start = stop if match else None
    while (bracket := _last_bracket().search(text, max(0, stop - 160), stop)) is not None:
        inside = bracket["inside"].strip(BLANKS)
        before = text[: bracket.start()].rstrip(BLANKS)
        after_sentence = not before or before[-1] in ".!?\"”“'’)]*"
        if not (_names_outlet(inside, outlets) or (after_sentence and _initials().fullmatch(inside))):
            break
        start = stop = bracket.start()
    if start is None and (signature := _signature().search(text, max(0, len(text) - 60))) is not None:
        start = signature.start("name")
    return start


def _names_outlet(inside: str, outlets: Outlets) -> bool:
    """Whether the words in brackets are an outlet, with names or without: `Tribunnews.com/Rini`, `oln/berbagai sumber`."""
    if "berbagai" in inside and "sumber" in inside:
        return True
    first = _credit_part().split(inside, maxsplit=1)[0].strip(BLANKS)
    named = outlets.named(first)
    return (named is not None and (named.dateline or "/" in inside)) or _outlet_like().match(inside) is not None


@cache
def _inline() -> regex.Pattern[str]:
    """What may stand inside a line of running text. Every alternative begins with a letter or bracket: that is quick."""
    return regex.compile(
        r"(?P<related>(?i:(?:baca|simak|lihat)\s?juga\s?:|baca\s?:(?!\s?//))[\s\u00a0]*+)"
        r"|(?P<related>(?<=[.!?\"”]\s{0,2})(?P<bare>Baca Juga|BACA JUGA|Baca juga)(?=\s+[\"“]|\s+\p{Lu}|$))"
        r"|(?P<media>\[(?i:gambas|video|embed)[^\]\n]{0,60}\])"
        r"|(?P<advertisement>SCROLL TO CONTINUE WITH CONTENT|ADVERTISEMENT(?!\p{L}))"
        r"|(?P<source_credit>(?:Artikel|Berita) ini (?:telah|sudah) (?:tayang|terbit) (?:di|sebelumnya|pada)|Sumber artikel\s)"
        r"|(?P<pagination>Lanjut ke halaman berikutnya\W{0,5}$)"
    )


def _inline_start(text: str, match: regex.Match[str]) -> int | None:
    """Where the piece begins, a bullet or bracket before its cue included; None when the cue is part of a sentence."""
    start = match.start()
    if match["related"] is None or match["bare"] is not None:
        return start
    before = text[start - 1 : start]
    if before.isspace() and text[start - 2 : start - 1] in ("(", "[", "•"):
        return start - 2
    if before in ("(", "[", "•"):
        return start - 1
    if not before or before in BLANKS or before in ".!?\"”)":
        return start
    # `… pagi.Baca juga: …` glued to the word before it.
    return start if before.isalnum() and text[start] in "BLS" else None


@cache
def _stars() -> regex.Pattern[str]:
    return regex.compile(r"\(?\*{1,5}\)?(?:/\p{L}{2,8}\))?[\s\u00a0.*]*$")


@cache
def _last_bracket() -> regex.Pattern[str]:
    return regex.compile(r"[(\[](?P<inside>[^()\[\]\n]{1,120})[)\]][\s\u00a0.]*$")


@cache
def _initials() -> regex.Pattern[str]:
    """`tia`, `Han`, `IDY`, `abc/def`, `A-195/das`, `H-4`, `***/eva`, `*`, a name of up to four words."""
    return regex.compile(
        r"[*]{1,5}(?:\s?/\s?\p{L}{2,10})?|(?:\p{L}{2,5}|\p{Lu}-[0-9]{1,3})(?:\s?[/,-]\s?(?:\p{L}{2,12}|\p{Lu}-[0-9]{1,3}|\*{1,3})){0,3}"
        r"|\p{Lu}[\p{L}.'’]+(?:\s\p{Lu}[\p{L}.'’]*){0,3}"
    )


@cache
def _credit_part() -> regex.Pattern[str]:
    return regex.compile(r"[/,|;]|\s[-–]\s")


@cache
def _outlet_like() -> regex.Pattern[str]:
    return regex.compile(r"(?i)[\p{L}][\p{L}\p{N} -]{2,25}\s?\.\s?(?:com|co\.id|co|id|net|news)\b")


@cache
def _signature() -> regex.Pattern[str]:
    return regex.compile(r"(?<=[.!?\"”])\s?(?P<name>\*\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,3})$")
