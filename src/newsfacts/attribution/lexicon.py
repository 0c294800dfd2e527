"""The words that attribute, with every form that their morphemes make: data of `data/attribution.toml`, read once."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from newsfacts.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = [
    "ABBREVIATIONS",
    "ADDRESSES",
    "ADJUNCT_OPENERS",
    "ADVERBS",
    "AFTER_CUES",
    "ALWAYS_NAMED",
    "ANONYMOUS",
    "ASSOCIATIONS",
    "AUXILIARIES",
    "BALINESE_NAMES",
    "BARE_ROOTS",
    "BEFORE_PROPER_NAMES",
    "BEFORE_SUBJECTS",
    "BLOCKERS",
    "CLAUSE_WORDS",
    "COMPANY_ENDS",
    "COMPLEMENTIZERS",
    "CONNECTIVES",
    "CONNECTIVE_WORDS",
    "COUNTRIES",
    "CUES",
    "DEGREES",
    "DENYING",
    "DISTRICTS",
    "DOCUMENTS",
    "DOCUMENT_OPENINGS",
    "DOCUMENT_TRIGGERS",
    "FINITE",
    "FIRST_AND_SECOND_PERSONS",
    "FIRST_NAMES",
    "FIRST_OF_NAMES",
    "FRAGMENT_OPENERS",
    "FREQUENT_OPENERS",
    "FURTHER_OPENERS",
    "GLUED_BEHIND",
    "GLUED_OPENERS",
    "GLUED_TO_NAMES",
    "GLUED_VERBS",
    "GLUED_WORDS",
    "GROUPS",
    "JOINTS",
    "LETTERED",
    "LIKE_DOCUMENTS",
    "LINKERS",
    "MEANWHILE",
    "MEDIA_CUES",
    "MEDIA_HEARERS",
    "MEDIA_NOUNS",
    "MEDIA_SHOWS",
    "MEDIA_TRIGGERS",
    "NAMED_AFTER_ENDS",
    "NAMES_TOO",
    "NAME_PARTICLES",
    "NAMING_OPENERS",
    "NEGATIONS",
    "NEVER_NAMES",
    "NOT_VERBS",
    "NOUN_OPENERS",
    "NO_CALLINGS",
    "NO_LAST_WORDS",
    "NO_QUOTATION_CUES",
    "NO_SUBJECTS",
    "NO_VERBS",
    "OFFICE_WORDS",
    "ORGANISATIONS",
    "PLAIN_VERBS",
    "PLATFORMS",
    "POINTERS",
    "PREDICATES",
    "PREPOSITIONS",
    "PRONOUNS",
    "QUALITIES",
    "RANKS",
    "RELATIONS",
    "REPORTED_ROOTS",
    "ROLES",
    "ROLE_TAILS",
    "SECURED",
    "SENTENCE_WORDS",
    "SHORT_OFFICES",
    "SINGLE_OFFICES",
    "SMALL_WORDS",
    "SOMEBODY",
    "SPEECH_NOUNS",
    "SPEECH_PLACES",
    "SUBJECT_ENDS",
    "SUBORDINATORS",
    "TAILS",
    "TELLING_ROOTS",
    "THINGS",
    "TITLES",
    "UNITS",
    "UNIVERSITY_NAMES",
    "WEEKDAYS",
    "WEEKDAY_NAMES",
    "Cue",
    "active",
    "passive",
]


class Cue(NamedTuple):
    """What a word form says of the words around it.

    Attributes:
        group: `clause`, `either`, `joined`, `question`, `request`, `document` (see the file), `bare` or `according`.
        voice: `active`, `passive` or `bare`.
        root: the root that it is made of.
        its_own: whether `-nya` names the speaker within the word.
    """

    group: str
    voice: str
    root: str
    its_own: bool = False


_VOWELS = "aeiou"
_BEHIND_MENG = _VOWELS + "hg"
_PREFIXES = ("meN", "memper", "ber")
_SUFFIXES = ("-kan", "-i")
_HOLDING_SPEAKERS = frozenset({"clause", "either"})
"""Groups whose passive forms take `-nya` for the speaker: `Diakuinya, harga naik`."""


def active(root: str, suffix: str = "") -> str:
    """Return the active form of a root, with the sounds that meN- takes before it.

    >>> [active(root, "kan") for root in ("kata", "sebut", "papar", "tegas")]
    ['mengatakan', 'menyebutkan', 'memaparkan', 'menegaskan']
    >>> [active(root, "kan") for root in ("jelas", "ungkap", "beber", "lapor")]
    ['menjelaskan', 'mengungkapkan', 'membeberkan', 'melaporkan']
    """
    first, second = root[0], root[1:2]
    if first in _BEHIND_MENG:
        return f"meng{root}{suffix}"
    if first == "k":
        return f"meng{root if second not in _VOWELS else root[1:]}{suffix}"
    if first == "p":
        return f"mem{root if root.startswith('pr') else root[1:]}{suffix}"
    if first == "s":
        return f"meny{root[1:]}{suffix}"
    if first == "t":
        return f"men{root if second not in _VOWELS else root[1:]}{suffix}"
    if first in "bfv":
        return f"mem{root}{suffix}"
    if first in "cdjz":
        return f"men{root}{suffix}"
    return f"me{root}{suffix}"


def passive(root: str, suffix: str = "") -> str:
    """Return the passive form of a root.

    >>> passive("ungkap", "kan")
    'diungkapkan'
    """
    return f"di{root}{suffix}"


def _cue_forms() -> dict[str, Cue]:
    """Return every form with what it is; a form that several lists make is what the last of them says."""
    forms: dict[str, Cue] = {}
    for root in sorted(BARE_ROOTS):
        forms[root] = Cue("bare", "bare", root)
        forms[f"{root}nya"] = Cue("bare", "bare", root, its_own=True)
    for group, written in _table("verbs").items():
        for verb in written:
            for form, voice, root in _forms(verb):
                forms[form] = Cue(group, voice, root)
                if voice == "passive" and group in _HOLDING_SPEAKERS:
                    forms[f"{form}nya"] = Cue(group, voice, root, its_own=True)
    forms["menurut"] = Cue("according", "bare", "turut")
    forms["menurutnya"] = Cue("according", "bare", "turut", its_own=True)
    return forms


def _forms(verb: str) -> Iterator[tuple[str, str, str]]:
    """Yield each form of a verb of the file with its voice and root."""
    prefix, _, rest = verb.partition("-")
    if prefix not in _PREFIXES:
        yield verb, "active", verb
        return
    if prefix == "ber":
        yield f"ber{rest}", "active", rest
        return
    root, suffix = _root_and_suffix(rest)
    if prefix == "memper":
        root = f"per{root}"
        yield f"mem{root}{suffix}", "active", root
    else:
        yield active(root, suffix), "active", root
    yield passive(root, suffix), "passive", root


def _root_and_suffix(morphemes: str) -> tuple[str, str]:
    for ending in _SUFFIXES:
        if morphemes.endswith(ending):
            return morphemes.removesuffix(ending), ending[1:]
    return morphemes, ""


def _table(name: str) -> dict[str, list[str]]:
    return cast("dict[str, list[str]]", _CONTENT[name])


def _words(name: str) -> frozenset[str]:
    return frozenset(_table("words")[name])


def _longest_first(name: str) -> tuple[str, ...]:
    """Return a list of the media in the order of an alternation: none hides a longer one behind it."""
    return tuple(sorted(_table("media")[name], key=len, reverse=True))


_CONTENT = tomllib.loads((files("newsfacts") / "data" / "attribution.toml").read_text(encoding="utf-8"))

SINGLE_OFFICES: Final = _words("single_offices")
SHORT_OFFICES: Final = cast("dict[str, str]", _CONTENT["short_offices"])
"""Offices by the short names that they go by."""

# The lists of the tables `words` and `media`, which the file explains.
COMPLEMENTIZERS: Final = _words("complementizers")
ASSOCIATIONS: Final = _words("associations")
ADDRESSES: Final = _words("addresses")
ADVERBS: Final = _words("adverbs")
NEGATIONS: Final = _words("negations")
TAILS: Final = _words("tails")
FIRST_AND_SECOND_PERSONS: Final = _words("first_and_second_persons")
PRONOUNS: Final = _words("pronouns")
CONNECTIVES: Final = _words("connectives")
SMALL_WORDS: Final = ADVERBS | CONNECTIVES | {"yang"}
"""Words that go on behind a name, and may be glued to it."""

WEEKDAYS: Final = words("weekdays")
WEEKDAY_NAMES: Final = "|".join(sorted(day.capitalize() for day in WEEKDAYS))
"""The weekdays as printed, as the alternatives of a pattern."""

SPEECH_NOUNS: Final = _words("speech_nouns")
NOUN_OPENERS: Final = _words("noun_openers")
NO_CALLINGS: Final = _words("no_callings")
NAMING_OPENERS: Final = _words("naming_openers")

PREDICATES: Final = _words("predicates")
NO_VERBS: Final = _words("no_verbs")
PLAIN_VERBS: Final = _words("plain_verbs")
SECURED: Final = _words("secured")
QUALITIES: Final = _words("qualities")
BLOCKERS: Final = _words("blockers")
FINITE: Final = _words("finite")
PREPOSITIONS: Final = _words("prepositions")
SUBORDINATORS: Final = _words("subordinators")
ADJUNCT_OPENERS: Final = PREPOSITIONS | SUBORDINATORS
CONNECTIVE_WORDS: Final = _words("connective_words")

ABBREVIATIONS: Final = _words("abbreviations")
LETTERED: Final = _words("lettered")
FRAGMENT_OPENERS: Final = _words("fragment_openers")
FREQUENT_OPENERS: Final = _words("frequent_openers")
FURTHER_OPENERS: Final = _words("further_openers")
NO_LAST_WORDS: Final = _words("no_last_words")
SENTENCE_WORDS: Final = _words("sentence_words")

DENYING: Final = _words("denying")
TELLING_ROOTS: Final = _words("telling_roots")
GLUED_VERBS: Final = _words("glued_verbs")
GLUED_BEHIND: Final = tuple(_words("glued_behind"))
GLUED_TO_NAMES: Final = _words("glued_to_names")
GLUED_OPENERS: Final = _words("glued_openers")
NO_QUOTATION_CUES: Final = _words("no_quotation_cues")

MEDIA_TRIGGERS: Final = _words("media_triggers")
DOCUMENT_TRIGGERS: Final = _words("document_triggers")
DOCUMENT_OPENINGS: Final = _words("document_openings")

THINGS: Final = _words("things")
DOCUMENTS: Final = _words("documents")
LIKE_DOCUMENTS: Final = (_words("laws"), _words("studies"), _words("posts"))
GROUPS: Final = _words("groups")
ANONYMOUS: Final = _words("anonymous")
ORGANISATIONS: Final = _words("organisations")
ROLES: Final = _words("roles")
RELATIONS: Final = _words("relations")
OFFICE_WORDS: Final = _words("office_words")
TITLES: Final = _words("titles")
RANKS: Final = _words("ranks")
DEGREES: Final = _words("degrees")
POINTERS: Final = _words("pointers")
JOINTS: Final = _words("joints")
AFTER_CUES: Final = _words("after_cues")
MEANWHILE: Final = _words("meanwhile")
SUBJECT_ENDS: Final = _words("subject_ends")
ROLE_TAILS: Final = _words("role_tails")
SPEECH_PLACES: Final = _words("speech_places")
LINKERS: Final = _words("linkers")
BEFORE_SUBJECTS: Final = _words("before_subjects")
AUXILIARIES: Final = _words("auxiliaries")
CLAUSE_WORDS: Final = _words("clause_words")
NOT_VERBS: Final = _words("not_verbs")
UNITS: Final = _words("units")
NO_SUBJECTS: Final = _words("no_subjects")
SOMEBODY: Final = _words("somebody")
NAME_PARTICLES: Final = _words("name_particles")
GLUED_WORDS: Final = _words("glued_words")
DISTRICTS: Final = _words("districts")
BEFORE_PROPER_NAMES: Final = _words("before_proper_names")
COMPANY_ENDS: Final = _words("company_ends")
ALWAYS_NAMED: Final = _words("always_named")
BALINESE_NAMES: Final = _words("balinese_names")
FIRST_OF_NAMES: Final = _words("first_of_names")
UNIVERSITY_NAMES: Final = _words("university_names")
NAMED_AFTER_ENDS: Final = _words("named_after_ends")
NAMES_TOO: Final = _words("names_too")
FIRST_NAMES: Final = _words("first_names")
NEVER_NAMES: Final = _words("never_names")
COUNTRIES: Final = _words("countries")

MEDIA_CUES: Final = _longest_first("cues")
MEDIA_HEARERS: Final = _longest_first("hearers")
MEDIA_NOUNS: Final = _longest_first("nouns")
MEDIA_SHOWS: Final = _longest_first("shows")
PLATFORMS: Final = _longest_first("platforms")

BARE_ROOTS: Final = frozenset(_table("bare")["roots"])
"""Roots that stand bare beside a quotation: `ujar X`."""

REPORTED_ROOTS: Final = frozenset(_table("bare")["reported"])
"""Of these, the ones that also carry a reported clause: `Namun, kata X, …`."""

CUES: Final[Mapping[str, Cue]] = _cue_forms()
"""Every form that may attribute, in lower case, with what it is.

>>> CUES["mengatakan"].voice, CUES["diungkapkan"].voice, CUES["ujarnya"].its_own
('active', 'passive', True)
"""
