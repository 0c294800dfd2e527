"""The grammar of datelines: outlet and place in front of the first sentence.

A dateline is a head of one to three parts and a separator::

    head       = outlet | outlet ", " place | place ", " outlet | place " (" outlet ")" | place
    separator  = "-" "–" "—" "--" "■" "|" …, with or without space around it

The separator may be missing where the head ends beyond doubt: a known outlet glued to a word, a place in capitals
glued to one. A place alone is a dateline only when the gazetteer knows it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex
from attrs import frozen

from newsfacts.gazetteer import find_place
from newsfacts.layout.lines import BLANKS
from newsfacts.outlets.registry import squash, without_top_level
from newsfacts.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfacts.outlets.registry import Outlets

__all__ = ["DatelineGrammar", "DatelineMatch"]

_LONGEST_HEAD = 90
_MOST_SEPARATORS = 4
_SEPARATORS = frozenset("-–—―‒−â■|")
_SHORTEST_LEAD = 60
_LONGEST_DATE_REST = 60
_DOMAIN = r"(?:com|co\.\s?id|co|id|net|news|tv|org|or\.id|web\.id|my\.id|info|media|me|asia|online)"


@frozen
class DatelineMatch:
    """A dateline as positions in the text.

    Attributes:
        start: where outlet or place begins.
        end: where they end, before the separator.
        stop: where the first sentence begins, after the separator and the space behind it.
        outlet: positions of the outlet; None when there is none.
        place: positions of the place; None when there is none.
    """

    start: int
    end: int
    stop: int
    outlet: tuple[int, int] | None
    place: tuple[int, int] | None


@frozen
class _Part:
    start: int
    end: int
    text: str
    bracketed: bool


@frozen(eq=False)
class DatelineGrammar:
    """Matches datelines, knowing the names of outlets.

    Attributes:
        outlets: whose names count.
        site: the page's own host without its top-level domain, squashed (`suarasenja`); "" when not known.
    """

    outlets: Outlets
    site: str = ""

    def match(self, text: str, start: int, end: int) -> DatelineMatch | None:
        """Return the dateline that begins at `start` of the line `text[start:end]`, None when there is none."""
        limit = min(end, start + _LONGEST_HEAD)
        best: DatelineMatch | None = None
        for number, separator in enumerate(_separators(text, start + 1, limit)):
            if number == _MOST_SEPARATORS:
                break
            # A run of separators at the end of the window may go on behind it.
            stop = _past_separator(text, separator.end(), end)
            if _joins_word(text, separator, stop):
                continue
            found = self._head(text, start, separator.start(), stop)
            if found is not None and self._plausible(text, found, separator, end):
                best = found if separator["bar"] is None else self._behind_bar(text, found, end) or best
            if separator["dash"] and separator.start() > start and text[separator.start()] in BLANKS:
                break
        if best is None:
            best = self._unseparated(text, start, limit) or self._before_colon(text, start, end)
        return None if best is None else self._extended(text, best, end)

    def find_inside(self, text: str, start: int, end: int) -> DatelineMatch | None:
        """Return the first dateline within `text[start:end]` that opens with a known outlet in capitals."""
        limit = min(end, start + 600)
        # Most lines have no domain, and looking for the end of one is quicker than for its beginning.
        if _domain_end().search(text, start, limit) is None:
            return None
        for candidate in _capital_domain().finditer(text, start, limit):
            if self.outlets.named(candidate["outlet"]) is not None:
                found = self.match(text, candidate.start(), end)
                if found is not None and found.outlet is not None:
                    return found
        return None

    def is_outlet(self, printed: str, *, alone: bool = False) -> bool:
        """Whether `printed` names an outlet; `alone` asks for a name that datelines show without a place."""
        named = self.outlets.named(printed)
        if named is not None:
            return (named.dateline and not _everyday(printed)) or not alone
        if self.site and squash(printed) in {self.site, self.site.rstrip("0123456789")}:
            return True
        return _domain_like().fullmatch(printed) is not None

    def _head(self, text: str, start: int, end: int, stop: int) -> DatelineMatch | None:
        parts = _parts(text, start, end)
        if not parts or len(parts) > 3:
            return None
        outlet: _Part | None = None
        places: list[_Part] = []
        for part in parts:
            if outlet is None and self.is_outlet(part.text, alone=len(parts) == 1):
                outlet = part
            else:
                places.append(part)
        if outlet is None:
            return self._unknown_outlet(text, start, end, parts, stop) or self._place_or_pair(text, parts, stop)
        if not places:
            return DatelineMatch(start, outlet.end + (outlet.bracketed), stop, (outlet.start, outlet.end), None)
        if any(part.bracketed for part in places) or not all(_looks_like_place(part.text) for part in places):
            return None
        if len(places) == 2 and parts[1] is outlet:
            return None
        last = parts[-1]
        return DatelineMatch(
            parts[0].start,
            last.end + last.bracketed,
            stop,
            (outlet.start, outlet.end),
            (places[0].start, places[-1].end),
        )

    def _unknown_outlet(self, text: str, start: int, end: int, parts: list[_Part], stop: int) -> DatelineMatch | None:
        """Forms that show an outlet nobody knows: `KOTA (NAMA KORAN) – `, `Kota, Nama Koran – `, `NAMA KORAN ■ `."""
        first, last = parts[0], parts[-1]
        if text[end:stop].strip(BLANKS).startswith("■") and len(parts) == 1 and _name_shape().fullmatch(first.text):
            return DatelineMatch(start, first.end, stop, (first.start, first.end), None)
        if len(parts) != 2 or find_place(first.text) is None or find_place(last.text) is not None:
            return None
        named = _name_shape().fullmatch(last.text) is not None and last.text.casefold() not in words("weekdays")
        if first.bracketed or not named or not (last.bracketed or " " in last.text):
            return None
        return DatelineMatch(start, last.end + last.bracketed, stop, (last.start, last.end), (first.start, first.end))

    def _place_or_pair(self, text: str, parts: list[_Part], stop: int) -> DatelineMatch | None:
        """A place alone, or outlet and place with nothing but space between them."""
        if len(parts) > 2 or parts[0].bracketed:
            return None
        first, last = parts[0], parts[-1]
        whole = text[first.start : last.end]
        if find_place(first.text) is not None and first.text[0].isupper():
            if len(parts) == 1 or find_place(last.text) is not None:
                return DatelineMatch(first.start, last.end, stop, None, (first.start, last.end))
            if last.text.casefold() in words("weekdays") or _day_and_year().fullmatch(last.text):
                return DatelineMatch(first.start, last.end, stop, None, (first.start, first.end))
            return None
        if len(parts) == 1:
            for gap in _gap().finditer(whole):
                left, right = whole[: gap.start()], whole[gap.end() :]
                if find_place(right) is not None and self.is_outlet(left, alone=True):
                    middle = first.start + gap.start()
                    return DatelineMatch(
                        first.start, last.end, stop, (first.start, middle), (first.start + gap.end(), last.end)
                    )
        return None

    def _plausible(self, text: str, found: DatelineMatch, separator: regex.Match[str], end: int) -> bool:
        """Whether what follows may be a first sentence: no date, no second place of a route, no lower-case word."""
        following = text[found.stop : min(end, found.stop + 60)].lstrip(BLANKS)
        date = _date_opening().match(following)
        if date is not None and end - found.stop - date.end() <= _LONGEST_DATE_REST:
            # A line that goes on behind its date is a sentence: `X.COM, KOTA - Senin (9/6/2025) malam, warga …`.
            return False
        if found.outlet is not None:
            # `Situs.com - tempat jual beli itu - …`: a site that nobody knows opens a sentence about it.
            outlet = text[slice(*found.outlet)]
            known = self.outlets.named(outlet) is not None or squash(without_top_level(outlet)) == self.site
            return found.place is not None or known or not following[:1].islower()
        if not following:
            return found.end - found.start <= 40 and text[found.start : found.end].count(" ") <= 3
        if not (following[0].isupper() or following[0] in "\"“'‘”" or following[0].isdigit()):
            return False
        first = _first_words().match(following)
        if first is None:
            return True
        glued = separator.end() - separator.start() == 1 and found.stop == separator.end()
        route = glued or text[found.start : found.end].istitle() or first["word"].isupper()
        return not (route and (find_place(first["word"]) is not None or find_place(first[0]) is not None))

    def _unseparated(self, text: str, start: int, limit: int) -> DatelineMatch | None:
        """A head without a separator: `JagatBisnis.comWarga`, `X.COM, JAKARTAWarga`, `Liputan6.com, Jakarta Kota`."""
        match = _glued().match(text, start, limit)
        if match is None or (
            self.outlets.named(match["outlet"]) is None and not _domain_like().fullmatch(match["outlet"])
        ):
            return None
        outlet = match.span("outlet")
        if match["place"] is None:
            if self.outlets.named(match["outlet"]) is None and squash(without_top_level(match["outlet"])) != self.site:
                return None
            return DatelineMatch(start, outlet[1], match.end(), outlet, None)
        place = match.span("place")
        if text[place[1] : place[1] + 1] not in BLANKS and (match["place"].isupper() or find_place(match["place"])):
            return DatelineMatch(start, place[1], match.end(), outlet, place)
        printed = match["place"]
        while find_place(printed) is None:
            printed, _, word = printed.rpartition(" ")
            if not printed:
                return None
            del word
        stop = place[0] + len(printed)
        return DatelineMatch(start, stop, _past_separator(text, stop, limit), outlet, (place[0], stop))

    def _before_colon(self, text: str, start: int, end: int) -> DatelineMatch | None:
        """`Banjar: Jam buka pasar mundur.`: a known place and a colon in front of a whole sentence."""
        match = _colon().match(text, start, min(end, start + 60))
        if match is None or end - start < _SHORTEST_LEAD or not text[start:end].endswith((".", "”", '"')):
            return None
        place, outlet = match["place"], match["outlet"]
        if place is not None and find_place(place) is None:
            return None
        if outlet is not None and not self.is_outlet(outlet, alone=place is None):
            return None
        stop = match.end("outlet") if outlet is not None else match.end("place")
        where = match.span("place") if place is not None else None
        return DatelineMatch(start, stop, match.end(), match.span("outlet") if outlet is not None else None, where)

    def _behind_bar(self, text: str, found: DatelineMatch, end: int) -> DatelineMatch | None:
        """A bar parts the outlet from the place, or both from the sentence; the outlet alone needs no bar."""
        if found.place is not None:
            return found
        extended = self._extended(text, found, end)
        return extended if extended.place is not None else None

    def _extended(self, text: str, found: DatelineMatch, end: int) -> DatelineMatch:
        """Take in what follows a first separator: `KONTAN.CO.ID - JAKARTA. `, `JAKARTA - HARIAN SENJA`."""
        if found.outlet is not None and found.place is None:
            match = _place_behind().match(text, found.stop, min(end, found.stop + 60))
            if (
                match is not None
                and (match["place"].isupper() or find_place(match["place"]))
                and (find_place(match["place"]) is not None or match["stop"] != ".")
                and _looks_like_place(match["place"])
            ):
                return DatelineMatch(found.start, match.end("place"), match.end(), found.outlet, match.span("place"))
        if found.outlet is None and found.stop < end <= found.stop + 40:
            rest = text[found.stop : end].rstrip(BLANKS + "-–—")
            if rest and self.is_outlet(rest, alone=True):
                span = (found.stop, found.stop + len(rest))
                return DatelineMatch(found.start, span[1], end, span, found.place)
        return found


def _separators(text: str, start: int, end: int) -> Iterable[regex.Match[str]]:
    """Return what may part a dateline from its sentence: nothing in most lines, as their characters tell at once."""
    return () if _SEPARATORS.isdisjoint(text[start:end]) else _separator().finditer(text, start, end)


def _joins_word(text: str, separator: regex.Match[str], stop: int) -> bool:
    """Whether the hyphen stands inside a word: `negara-negara`, `K-pop`."""
    if (
        separator["dash"] is None
        or separator.end() != stop
        or text[separator.start()] in BLANKS
        or len(separator[0]) > 1
    ):
        return False
    following = text[stop : stop + 1]
    return following.islower() and text[separator.start() - 1].isalpha()


def _everyday(printed: str) -> bool:
    """Whether the name is written like an ordinary word: `Bisnis`, `Tribun`."""
    return printed.isalpha() and (printed.islower() or printed.istitle())


def _past_separator(text: str, position: int, end: int) -> int:
    while position < end and text[position] in BLANKS:
        position += 1
    return position


def _parts(text: str, start: int, end: int) -> list[_Part]:
    parts: list[_Part] = []
    for match in _part().finditer(text, start, end):
        printed = match[0]
        visible = printed.strip(BLANKS + ".") if not printed.rstrip(BLANKS).endswith("..") else printed.strip(BLANKS)
        if not visible:
            continue
        left = match.start() + printed.index(visible)
        right = left + len(visible)
        bracketed = left > start and text[left - 1] == "(" and text[right : right + 1] == ")"
        parts.append(_Part(left, right, visible, bracketed))
    return parts


def _looks_like_place(printed: str) -> bool:
    if _place_shape().fullmatch(printed) and not _glued_words().search(printed):
        return True
    return find_place(printed) is not None


@cache
def _name_shape() -> regex.Pattern[str]:
    return regex.compile(r"\p{Lu}[\p{L}]{2,20}(?:\s\p{Lu}[\p{L}]{1,20}){0,2}")


@cache
def _day_and_year() -> regex.Pattern[str]:
    return regex.compile(r"[0-9]{1,2}\s\p{L}{3,9}\s[0-9]{4}")


@cache
def _separator() -> regex.Pattern[str]:
    return regex.compile(
        r"[\s\u00a0]*+(?:\.\s?(?=[-–—]))?"
        r"(?:(?P<dash>[-–—―‒−]{1,4}(?:\s[-–—]{1,2})?|â€[“”\"\x93\x94])|■|(?P<bar>\|))"
    )


@cache
def _part() -> regex.Pattern[str]:
    return regex.compile(r"(?:[^,|()]++|,(?=\s?(?i:com|co\.id)\b))+")


@cache
def _gap() -> regex.Pattern[str]:
    return regex.compile(r"\s+")


@cache
def _domain_like() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)[\p{L}\p{N}][\p{L}\p{N}-]{1,30}(?:\.[\p{L}\p{N}-]{2,20}){0,2}"
        rf"\s?[.,]\s?{_DOMAIN}"
    )


@cache
def _domain_end() -> regex.Pattern[str]:
    return regex.compile(r"(?i)\.\s?(?:co|id|tv|news)")


@cache
def _capital_domain() -> regex.Pattern[str]:
    """A domain in capitals, maybe with a place before it, or one that is glued to the end of a sentence."""
    return regex.compile(
        r"(?:(?:(?<=WIB|WITA|WIT)|(?<!\p{L})(?!WIB|WIT))\p{Lu}[\p{Lu} ]{2,25},\s)?"
        r"(?P<outlet>\p{Lu}[\p{Lu}-]{2,25}\.\s?(?:COM|CO\.ID|ID|CO|TV|NEWS)(?!\p{Lu}))"
        r"|(?<=[.!?\"”])(?P<outlet>\p{Lu}[\p{L}\p{N}-]{2,25}\.(?:com|co\.id|id|co|tv|news))(?![\p{L}])"
    )


@cache
def _colon() -> regex.Pattern[str]:
    return regex.compile(
        r"(?:(?P<place>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?:,\s(?P<outlet>\p{L}[\p{L}\p{N}. ]{2,30}?))?"
        r"|(?P<outlet>\p{Lu}{4,}(?:\s\p{Lu}{3,})?))\s?:\s?(?=\p{Lu})"
    )


@cache
def _glued() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?P<outlet>(?i:[\p{{L}}\p{{N}}][\p{{L}}\p{{N}}-]{{1,30}}\s?\.\s?{_DOMAIN}))"
        r"(?:\s*,\s*(?:(?P<place>\p{Lu}[\p{Lu} ]+)(?=\p{Lu}\p{Ll})|(?P<place>\p{Lu}\p{Ll}+)(?=\p{Lu})"
        r"|(?P<place>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\s+(?=\p{Lu}))|(?=\p{Lu}\p{Ll}))"
    )


@cache
def _place_behind() -> regex.Pattern[str]:
    return regex.compile(
        r"(?P<place>\p{Lu}[\p{L}]+(?:[ \u00a0]\p{Lu}[\p{L}]+){0,2})"
        r"(?P<stop>\.(?=\s|\p{Lu})|\s[-–—|]|[-–—|](?=[\s\p{Lu}]))[\s\u00a0]*+"
    )


@cache
def _glued_words() -> regex.Pattern[str]:
    return regex.compile(r"\p{Ll}\p{Lu}")


@cache
def _place_shape() -> regex.Pattern[str]:
    return regex.compile(r"\p{Lu}[\p{L}.'’]{1,24}(?:[ \u00a0/-]{1,2}\p{Lu}[\p{L}.'’]{0,24}){0,4}")


@cache
def _first_words() -> regex.Pattern[str]:
    """The first word and, where it has a capital, the second."""
    return regex.compile(r"(?P<word>\p{L}+)(?:\s\p{Lu}\p{L}+)?")


@cache
def _date_opening() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)(?:(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)\b\W{0,3})?"
        r"[0-9]{1,2}(?:[/-][0-9]{1,2}[/-][0-9]{2,4}|\s\p{L}{3,9}\s[0-9]{4})"
    )
