"""Who wrote and who edited: names from bylines, reporter lines and closing credits, without anything around them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex
from attrs import define, field

from newsfacts.facts.stated import Stated, state
from newsfacts.gazetteer import find_place
from newsfacts.model import Role
from newsfacts.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfacts.model import Segment
    from newsfacts.outlets.registry import Outlets

__all__ = ["People", "read_people"]

_EDGE = " \t\r\n\u00a0\u200b\u00ad\ufeff,.;:|/-–—()[]*•·_"
_MOST_NAME_WORDS = 6
_LONGEST_INITIALS = 3
_TEAMS = frozenset({"tim", "redaksi"})
_POSTED = frozenset({"kontributor", "koresponden", "wartawan", "reporter", "biro"})
"""Who writes from a place without a name of their own: `Kontributor Medan`."""
_EDITOR_LABELS = frozenset({"editor", "redaktur", "red", "penyunting"})
_OTHER_LABELS = frozenset({"fotografer", "penerjemah", "pewarta foto", "foto", "video editor"})


@define
class People:
    """The people whom the page credits.

    Attributes:
        authors: who wrote or reported it.
        editors: who edited it.
        initials: initials in closing credits; the authors where the page names no other.
    """

    authors: list[Stated] = field(factory=list[Stated])
    editors: list[Stated] = field(factory=list[Stated])
    initials: list[Stated] = field(factory=list[Stated])


def read_people(text: str, segments: Iterable[Segment], outlets: Outlets) -> People:
    """Return the people that the bylines and closing credits among `segments` name.

    Args:
        text: the article's text.
        segments: its bylines and closing credits.
        outlets: names of outlets, which are no people's.
    """
    reader = _Reader(text, outlets)
    for segment in segments:
        if segment.role is Role.BYLINE:
            reader.byline(segment.start, segment.end)
        else:
            reader.end_credit(segment.start, segment.end)
    people = reader.people
    if not people.authors:
        people.authors = people.initials
    return people


@define
class _Reader:
    text: str
    outlets: Outlets
    people: People = field(factory=People)
    open_labels: tuple[str, ...] = ()
    labels_first: bool = False
    unlabelled: list[Stated] = field(factory=list[Stated])

    def byline(self, start: int, end: int) -> None:
        """Read one byline: labels with names behind them, or a name alone."""
        labels = [*_label().finditer(self.text, start, end)]
        reporter = _reporter_line().match(self.text, start, end)
        if reporter is not None:
            self._reporter(reporter.end(), end)
            return
        if not labels:
            self._without_label(start, end)
            return
        if labels[0].start() > start:
            self._names(start, labels[0].start(), ("penulis",))
        for number, label in enumerate(labels):
            stop = labels[number + 1].start() if number + 1 < len(labels) else end
            kinds = tuple(part.strip() for part in _both().split(label["label"].casefold()))
            if not self.text[label.end() : stop].strip(_EDGE):
                self._bare_label(label, kinds)
            else:
                self._names(label.end(), stop, kinds)
                self.open_labels = ()

    def _reporter(self, start: int, end: int) -> None:
        """Read who reported: the name stands behind the last comma, after outlet and place."""
        comma = self.text.rfind(",", start, end)
        if comma >= 0 and self.text[comma + 1 : end].strip(_EDGE):
            self._names(comma + 1, end, ("laporan",))
        else:
            self._names(self._past_outlet(start, end), end, ("laporan",))

    def _bare_label(self, label: regex.Match[str], kinds: tuple[str, ...]) -> None:
        """A label whose name stands on the next line, or (`Nama` above `Editor`) on the line before."""
        if (
            ":" not in label[0]
            and not self.labels_first
            and self.unlabelled
            and self.unlabelled[-1] in self.people.authors
        ):
            self.people.authors.remove(self.unlabelled[-1])
            self._add(self.unlabelled.pop(), kinds)
        else:
            self.open_labels = kinds
            self.labels_first = True

    def _without_label(self, start: int, end: int) -> None:
        before = len(self.people.authors)
        self._names(start, end, self.open_labels or ("penulis",))
        if not self.open_labels:
            self.unlabelled.extend(self.people.authors[before:])
        self.open_labels = ()

    def end_credit(self, start: int, end: int) -> None:
        """Read a closing credit: `(Tribunnews.com/Nama)`, `(abc/def)`, `[Nama]`, `*Nama`."""
        if _bracket().search(self.text, start, end) is None:
            self._names(start, end, ("penulis",))
        for bracket in _bracket().finditer(self.text, start, end):
            first, last = bracket.span("inside") if bracket["inside"] is not None else bracket.span("signature")
            parts = [*_credit_part().finditer(self.text, first, last)]
            signed = any(self._is_outlet(part[0]) for part in parts)
            for part in parts:
                self._credit_part(part.start(), part.end(), signed=signed)

    def _credit_part(self, start: int, end: int, *, signed: bool) -> None:
        stated = self._person(start, end)
        if stated is None:
            return
        several = " " in stated.value
        if several or (
            signed
            and stated.value[0].isupper()
            and len(stated.value) > _LONGEST_INITIALS
            and not stated.value.isupper()
        ):
            self.people.authors.append(stated)
        elif _initials().fullmatch(stated.value):
            self.people.initials.append(stated)

    def _names(self, start: int, end: int, labels: tuple[str, ...]) -> None:
        for part in _name_part().finditer(self.text, start, end):
            stated = self._person(*part.span("name"))
            if stated is not None:
                self._add(stated, labels)

    def _add(self, stated: Stated, labels: tuple[str, ...]) -> None:
        editor = any(label in _EDITOR_LABELS for label in labels)
        other = any(label in _OTHER_LABELS for label in labels)
        if editor:
            self.people.editors.append(stated)
        if not other and any(label not in _EDITOR_LABELS for label in labels):
            self.people.authors.append(stated)

    def _is_outlet(self, printed: str) -> bool:
        bare = printed.strip(_EDGE)
        return self.outlets.named(bare) is not None or _domain().fullmatch(bare) is not None

    def _person(self, start: int, end: int) -> Stated | None:
        """Return the name within `text[start:end]`, None when it is no person's."""
        brand = _glued_brand().search(self.text, start, end)
        if brand is not None:
            end = brand.start()
        if self._is_outlet(self.text[start:end]):
            return None
        if (tail := _outlet_behind().search(self.text, start, end)) is not None:
            end = tail.start()
        stated = state(self.text, start, end, _EDGE)
        if stated is None or self._is_outlet(stated.value) or len(stated.value.split()) > _MOST_NAME_WORDS:
            return None
        lowered = stated.value.casefold()
        first, _, rest = lowered.partition(" ")
        if first in _TEAMS or (first in _POSTED and find_place(rest) is not None):
            return None
        if "berbagai" in lowered or "sumber" in lowered or all(word in words("role_words") for word in lowered.split()):
            return None
        return stated if any(character.isalpha() for character in stated.value) else None

    def _past_outlet(self, start: int, end: int) -> int:
        """Return where a reporter's name begins behind role words and the longest outlet's name."""
        tokens = [*_token().finditer(self.text, start, min(end, start + 120))]
        position = start
        while tokens and tokens[0][0].casefold().strip(".,:") in words("role_words") and len(tokens) > 1:
            tokens = tokens[1:]
            position = tokens[0].start()
        for count in range(min(4, len(tokens) - 1), 0, -1):
            last, after = tokens[count - 1], tokens[count]
            if self._is_outlet(self.text[tokens[0].start() : last.end()]) and after.start() > last.end():
                network = after[0].casefold() == "network" and count + 1 < len(tokens)
                return int(tokens[count + network].start())
        return position


@cache
def _label() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)(?:(?<![\p{L}])|(?<=\p{Ll})(?=(?-i:Editor|Reporter|Penulis)\s?:))"
        r"(?P<label>penulis|video editor|editor|reporter|pewarta foto|pewarta|redaktur(?:\s?&\s?reporter)?|wartawan"
        r"|kontributor|koresponden|penyunting|penerjemah|fotografer|jurnalis|laporan|rep|red|oleh|naskah|teks)"
        r"(?:\s{0,3}[:：]|(?=\s*$)|(?-i:(?<=Editor|Penulis)(?=\p{Lu})))"
        r"|(?<!\S)(?P<label>(?-i:Oleh|OLEH))\s(?=(?-i:\p{Lu}))"
        r"|(?<!\S)(?P<label>(?-i:By|BY))\s(?=(?-i:\p{Lu}))"
    )


@cache
def _reporter_line() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)lapora[mn]?\s(?:khusus\s|langsung\s)?(?:wartawan|reporter|jurnalis|kontributor|koresponden)\b[\s,]*+"
        r"|laporan\s(?=[\p{L}'’.\s]{3,50}(?:\s(?-i:[|I])\s|$))"
    )


@cache
def _both() -> regex.Pattern[str]:
    return regex.compile(r"&")


@cache
def _bracket() -> regex.Pattern[str]:
    return regex.compile(r"[(\[](?P<inside>[^()\[\]]*)[)\]]|\*(?P<signature>\p{L}[^*()\[\]]*)")


@cache
def _credit_part() -> regex.Pattern[str]:
    return regex.compile(r"[^/,|;&]+")


@cache
def _name_part() -> regex.Pattern[str]:
    """Names side by side; what stands behind a bar or ` I ` is the city."""
    return regex.compile(
        r"(?:dan\s)?(?P<name>(?:(?![|;,&]|\sdan\s|\sdari\s|\sI\s|\s[-–]\s|\s?\(|/).)++)"
        r"(?:(?:\sI\s|\sdari\s|\s?\|).*+|\s?\([^)]*+\)?)?"
    )


@cache
def _token() -> regex.Pattern[str]:
    return regex.compile(r"[^\s,]+")


@cache
def _initials() -> regex.Pattern[str]:
    return regex.compile(r"\p{L}{2,10}|\p{L}{1,3}-?[0-9]{1,3}(?:-[0-9]{1,3})?")


@cache
def _domain() -> regex.Pattern[str]:
    return regex.compile(r"(?i)[\p{L}\p{N}-]+\s?\.\s?(?:com|co\.id|co|id|net|news)")


@cache
def _outlet_behind() -> regex.Pattern[str]:
    """`Nama Suara.Com`: the outlet behind the name."""
    return regex.compile(r"(?i)\s[\p{L}\p{N}]+\.(?:com|co\.id|co|id)\s*$")


@cache
def _glued_brand() -> regex.Pattern[str]:
    return regex.compile(r"(?<=\p{Ll})\p{Lu}{4,}(?:-\p{Lu}+)?\s?\.(?:COM|ID|CO)")
