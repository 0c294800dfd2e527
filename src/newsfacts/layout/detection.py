"""Which outlet a page is from: all candidates, ranked, with the evidence for each."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import define, field, frozen

from newsfacts.model import Outlet
from newsfacts.outlets.registry import squash

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsfacts.layout.lines import Line
    from newsfacts.outlets.definition import OutletFamily
    from newsfacts.outlets.registry import Outlets

__all__ = ["Candidate", "Evidence", "host_of", "is_tied", "rank", "site_of"]


@frozen
class Evidence:
    """One reason to think that the page is an outlet's.

    Attributes:
        kind: what was seen: `dateline`, `byline`, `credit`, `picture`, `copyright`, `line` or `url`.
        printed: the words concerned.
        weight: how much it counts; the weights of a candidate's reasons add up to its score.
    """

    kind: str
    printed: str
    weight: float


@frozen
class Candidate:
    """An outlet family that the page may be from.

    Attributes:
        outlet: the family, and the brand that the page shows.
        score: the sum of the weights of its evidence.
        evidence: the reasons, strongest first.
    """

    outlet: Outlet
    score: float
    evidence: tuple[Evidence, ...]


_WEIGHTS = {"dateline": 6.0, "byline": 3.0, "credit": 3.0, "picture": 1.0, "copyright": 3.0, "line": 1.0, "url": 2.5}
_BRAND_WEIGHTS = {"dateline": 10.0, "byline": 6.0, "url": 5.0, "credit": 2.0}
"""How much a reason counts for the brand: networks sign as a whole in credits and copyright lines."""
_NAMING_LINE = 3.0
"""How much the first line of the outlet's own counts that has its name in it: nobody promotes another."""
_MOST_LINE_EVIDENCE = 3
_LOWEST_SCORE = 2.0


@define
class _Tally:
    evidence: list[Evidence] = field(factory=list[Evidence])
    brands: dict[str, float] = field(factory=dict[str, float])


def rank(
    outlets: Outlets, names: Iterable[tuple[str, str]], lines: Sequence[Line], url: str | None
) -> tuple[Candidate, ...]:
    """Return the outlets that the page may be from, best first; equal scores mean that it cannot be told.

    Args:
        outlets: the outlets to choose from.
        names: kind of evidence and printed name, for every name of an outlet that signs the page.
        lines: the page's lines.
        url: the page's address, None when it is not known.
    """
    tallies: dict[str, _Tally] = {}
    for kind, printed in names:
        named = outlets.named(printed)
        if named is None or named.family is None:
            continue
        tally = tallies.setdefault(named.family, _Tally())
        weight = _WEIGHTS[kind]
        tally.evidence.append(Evidence(kind, printed, weight))
        if named.brand is not None and kind in _BRAND_WEIGHTS:
            tally.brands[named.brand] = tally.brands.get(named.brand, 0.0) + _BRAND_WEIGHTS[kind]
    for printed in dict.fromkeys(line.text for line in lines):
        for family in outlets.having_line(printed):
            tally = tallies.setdefault(family, _Tally())
            known = [evidence.weight for evidence in tally.evidence if evidence.kind == "line"]
            naming = _NAMING_LINE not in known and outlets.names_itself(family, printed)
            if len(known) < _MOST_LINE_EVIDENCE:
                tally.evidence.append(Evidence("line", printed, _NAMING_LINE if naming else _WEIGHTS["line"]))
    host = host_of(url)
    if host and (found := outlets.at(host)) is not None:
        owner, brand = found
        tally = tallies.setdefault(owner.family, _Tally())
        tally.evidence.append(Evidence("url", host, _WEIGHTS["url"]))
        if brand is not None:
            tally.brands[brand.name] = tally.brands.get(brand.name, 0.0) + _BRAND_WEIGHTS["url"]
    candidates = [_candidate(outlets[family], tally) for family, tally in tallies.items()]
    candidates = [candidate for candidate in candidates if candidate.score >= _LOWEST_SCORE]
    return tuple(sorted(candidates, key=lambda candidate: (-candidate.score, candidate.outlet.family)))


def is_tied(candidates: Sequence[Candidate]) -> bool:
    """Whether the first two candidates have the same score: it cannot be told which outlet it is."""
    return len(candidates) > 1 and candidates[0].score == candidates[1].score


def _candidate(family: OutletFamily, tally: _Tally) -> Candidate:
    evidence = tuple(sorted(tally.evidence, key=lambda reason: -reason.weight))
    # An outlet with one site has one name to sign with.
    brand = family.brands[0].name if len(family.brands) == 1 and not family.name_patterns else None
    if tally.brands:
        brand = max(tally.brands, key=lambda name: tally.brands[name])
    return Candidate(Outlet(family.family, brand), sum(reason.weight for reason in evidence), evidence)


def host_of(url: str | None) -> str:
    """Return the host name of `url` in lower case; "" when there is none, whatever the string is.

    >>> host_of("https://Depok.Pikiran-Rakyat.com/x"), host_of("no address")
    ('depok.pikiran-rakyat.com', '')
    """
    if not url:
        return ""
    try:
        return (urlsplit(url if "//" in url else f"//{url}").hostname or "") if "." in url else ""
    except ValueError:
        return ""


def site_of(url: str | None) -> str:
    """Return the site's own name, squashed: `suarasenja` for `https://www.suarasenja.co.id/…`; "" when unknown."""
    labels = [
        label
        for label in host_of(url).split(".")
        if label not in {"www", "m", "amp", "com", "co", "id", "net", "news", "org"}
    ]
    return squash(labels[-1]) if labels else ""
