"""What the rules find: statements, each with whom it is credited to, before its speaker is final."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attrs import define

from newsfacts.model import Kind

if TYPE_CHECKING:
    from datetime import date

    from newsfacts.attribution.figures import Figure
    from newsfacts.attribution.rules import Rule
    from newsfacts.attribution.sentences import Sentence
    from newsfacts.model import Unresolved

__all__ = ["Credit", "Found", "Stretch", "kind_of"]

Stretch = tuple[int, int]
"""Where something begins in the text, and the first code point after it."""

_CLOSING = 2
"""So far behind a reported clause the mark may stand that closes a quotation at its end."""


class Credit(NamedTuple):
    """Whose words something is, and what tells so.

    Attributes:
        cue: the words that attribute; None where there are none.
        source: the mention of the speaker as printed; None where there is none, or only `-nya`.
        figure: who that is; None when the article does not tell.
        unresolved: why nobody is known; None when somebody is.
    """

    cue: Stretch | None
    source: Stretch | None
    figure: Figure | None
    unresolved: Unresolved | None = None


@define(eq=False)
class Found:
    """An attribution before its speaker is final.

    Attributes:
        kind: whether the words are quoted, reported or both.
        start: the first code point of what was said.
        end: the first code point after it.
        credit: whose words they are.
        rule: the rule that found it.
        clause: the stretch with cue and speaker, in which a date may stand.
        via: the media that it came through.
        stated_on: the date in its clause.
    """

    kind: Kind
    start: int
    end: int
    credit: Credit
    rule: Rule
    clause: Stretch
    via: tuple[str, ...] = ()
    stated_on: date | None = None


def kind_of(sentence: Sentence, content: Stretch) -> Kind:
    """Return the kind of a reported clause: with a quotation in it that is wholly its own it is mixed."""
    start, end = content
    for quotation in sentence.quotations:
        whole = quotation.opened and quotation.closed
        if whole and start <= quotation.open and quotation.close <= end + _CLOSING:
            return Kind.MIXED
    return Kind.INDIRECT
