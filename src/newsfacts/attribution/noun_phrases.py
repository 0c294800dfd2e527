"""Who one noun phrase names: a person, an institution, a group, a document, or somebody without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from newsfacts.attribution.lexicon import (
    ADDRESSES,
    ANONYMOUS,
    ASSOCIATIONS,
    CONNECTIVES,
    CUES,
    DOCUMENTS,
    GROUPS,
    JOINTS,
    NAMES_TOO,
    NEGATIONS,
    NO_CALLINGS,
    NOUN_OPENERS,
    OFFICE_WORDS,
    ORGANISATIONS,
    POINTERS,
    PREDICATES,
    PRONOUNS,
    RANKS,
    ROLES,
    SINGLE_OFFICES,
    SOMEBODY,
    SPEECH_NOUNS,
    THINGS,
    TITLES,
)
from newsfacts.attribution.names import (
    is_act,
    is_agent,
    is_bare_name,
    is_body,
    is_country,
    is_named_body,
    is_opener,
    name_span,
    opens_sentences,
)
from newsfacts.attribution.phrases import is_verb
from newsfacts.attribution.tokens import first_of, printed
from newsfacts.model import SourceType
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfacts.attribution.tokens import Known, Token

__all__ = ["CALLED", "GOVERNMENTS", "Mention", "is_told", "noun_phrase", "pronoun", "referring"]

_ARTICLES = frozenset({"sang", "si", "sebuah", "suatu"})
_ACCOUNT = "akun"
_USER = "pengguna"
_ACCOUNTS = frozenset({_ACCOUNT, _USER})
_LONGEST_OPENER = 2
_SEVERAL = frozenset({"mereka", "keduanya"})
_PAPERS = DOCUMENTS - {"sumber"}
CALLED = frozenset({"disapa", "dipanggil", "sapaan", "dijuluki"})
_BEFORE_CALLED = CALLED | {"yang", "akrab", "biasa"}
_ITS_HIM = "lah"
_ARMY = "tni"
_SIDE = "pihak"
_SOMEONE = "seorang"
GOVERNMENTS = frozenset({"pemerintahan", "kabinet", "rezim"})
_ALIAS = frozenset({"alias", "atau"})
_PERSONS = ROLES | {"anak", "sosok", "orang", "sulung", "bungsu", "jenderal", "perwira"}
_RANKS = TITLES | {"(purn)", "(purn.)", "tni", "pol", "pol."}
_GENERAL = "jenderal"
_GENERAL_OFFICES = frozenset({"sekretaris", "direktur", "inspektur"})
_WORDS_OF_RANKS = (4, 3, 2, 1)
_RANK_ENDS = frozenset([rank.rpartition(" ")[2] for rank in RANKS])
_OFFICE_OPENERS = frozenset({"seorang", "salah", "satu", "sang"})
_BODIES = ORGANISATIONS - ROLES
_OFFICES = ROLES - NAMES_TOO
_NAMING = OFFICE_WORDS - ORGANISATIONS
_PROSECUTION = ["jaksa", "penuntut"]
_SPEECH = SPEECH_NOUNS | CUES.keys()
_NO_CALLINGS = NO_CALLINGS | CONNECTIVES | PREDICATES | NOUN_OPENERS | THINGS | SPEECH_NOUNS
_AT = frozenset({"di", "dari"})
_TO = frozenset({"ke", "kepada"})
_ENGLISH_LINKS = frozenset({"of", "the", "for", "in"})
_PREPOSITIONS = _AT | _TO | {"dengan", "pada", "oleh", "untuk", "dalam", "atas"}
_USUAL_NAME = 2
_TEAMS = frozenset({"tim"})
_CLUBS = frozenset({"kelompok", "organisasi", "lembaga", "komunitas"})
_LONGEST_BODY_NAME = 2
_LONGEST_INITIALS = 4
_LONGEST_CALLING = 3
_NOBODY = frozenset({"seorang", "seseorang", "sumber", "narasumber", "informan"})
_SHORTEST_ONE_OF = 3
_SHORTEST_PASSIVE = len("diakui")
_MANY = (GROUPS - ROLES) | {"warga", "petani", "nelayan", "pedagang"}
_SHORTEST_BRACKETED_ACRONYM = len("(AB)")


@define
class Mention:
    """A speaker as mentioned.

    Attributes:
        start: first code point of the mention; the cue's own where `-nya` is all that names the speaker.
        end: the first code point after it.
        name: the bare name, or the phrase that describes an unnamed source; "" for pronouns and epithets.
        role: office, profession or relation as printed here; "" where none is.
        type: what kind of source it is.
        refers: whether it refers back to somebody: a pronoun, `-nya`, `politisi itu`.
        stop: where the phrase ends in the text.
        several: whether it refers to more than one: `mereka`.
        alias: another name that the phrase gives for the same person (`Dekdan, sapaan Maulizar`); "" for none.
    """

    start: int
    end: int
    name: str
    role: str = ""
    type: SourceType = SourceType.PERSON
    refers: bool = False
    stop: int = 0
    alias: str = ""
    several: bool = False


def noun_phrase(text: str, tokens: list[Token], known: Known) -> Mention | None:
    """Read one noun phrase; None when it is nobody that speaks."""
    while tokens and tokens[0].low in _ARTICLES:
        tokens = tokens[1:]
    if len(tokens) > 1 and tokens[-1].low == _ITS_HIM:
        # `Rina lah yang menyebut …`
        tokens = tokens[:-1]
    return _read(text, tokens, known) if tokens else None


def _addressed(text: str, tokens: list[Token], known: Known) -> Mention | None:
    """`Pak Gubernur`: the office, printed with what its holder is spoken to with."""
    mention = noun_phrase(text, tokens[1:], known)
    if mention is not None:
        mention.start = tokens[0].start
    return mention


def _read(text: str, tokens: list[Token], known: Known) -> Mention | None:
    head = tokens[0]
    if head.low in PRONOUNS and len(tokens) == 1:
        return pronoun(head)
    if head.low in ADDRESSES and len(tokens) > 1 and tokens[1].low in SINGLE_OFFICES:
        return _addressed(text, tokens, known)
    if head.low in THINGS:
        return None
    if head.low in _PAPERS:
        pointer = first_of(tokens, POINTERS, 1)
        told = any(token.small and is_told(token.low) for token in tokens[pointer + 1 :])
        return None if told else _whole(text, tokens, SourceType.DOCUMENT)
    account = _account(tokens)
    if account is not None:
        return _without_stop(_whole(text, tokens, account))
    called = first_of(tokens, CALLED)
    if called + 1 < len(tokens):
        return _called(text, tokens, called, known)
    if tokens[-1].low in POINTERS:
        return _epithet(text, tokens)
    return _described(text, tokens, known)


def pronoun(token: Token) -> Mention:
    """Return the mention by a pronoun."""
    return Mention(token.start, token.end, "", refers=True, stop=token.end, several=token.low in _SEVERAL)


def referring(first: Token, last: Token) -> Mention:
    """Return the mention by a phrase that refers back to somebody, from its first word to its last."""
    return Mention(first.start, last.end, "", refers=True, stop=last.end)


def _whole(text: str, tokens: Sequence[Token], kind: SourceType) -> Mention:
    stop = tokens[-1].end
    if len(tokens) > 1 and tokens[-1].low == "yang":
        # What the phrase goes on with was left out: `pelatih yang juga menjabat …`.
        tokens = tokens[:-1]
    return Mention(tokens[0].start, tokens[-1].end, printed(text, tokens), type=kind, stop=stop)


def _account(tokens: list[Token]) -> SourceType | None:
    """Return what kind of source an account is: `@rina`, `salah satu akun Facebook`, `seorang pengguna X`."""
    if tokens[0].word[0] == "@":
        return SourceType.DOCUMENT if len(tokens) == 1 else None
    if tokens[0].low == _USER:
        # `pengguna X @rina`, but `pengguna jalan`
        return SourceType.DOCUMENT if "@" in tokens[-1].word else None
    account = first_of(tokens, _ACCOUNTS, 1)
    if tokens[0].low not in _OFFICE_OPENERS or not account <= _LONGEST_OPENER < len(tokens):
        return None
    named = tokens[account].low == _ACCOUNT or "@" in tokens[-1].word
    return SourceType.DOCUMENT if named else SourceType.ANONYMOUS


def _without_stop(account: Mention) -> Mention:
    """Return the account without the full stop of its sentence: `pengguna X.` looks like an initial's."""
    if account.name[-1] == ".":
        account.name = account.name[:-1]
        account.end -= 1
    return account


def _called(text: str, tokens: list[Token], called: int, known: Known) -> Mention | None:
    """What somebody is called: `Maulizar yang akrab disapa Dekdan`, `pria yang disapa Dekdan`."""
    nick = [token for token in tokens[called + 1 :] if token.capital]
    if tokens[0].low in ROLES:
        mention: Mention | None = referring(tokens[0], tokens[-1])
    else:
        mention = noun_phrase(text, tokens[: first_of(tokens, _BEFORE_CALLED)], known)
    if mention is not None:
        mention.alias = mention.alias or (printed(text, nick) if nick else "")
        mention.stop = tokens[-1].end
    return mention


def _epithet(text: str, tokens: list[Token]) -> Mention | None:
    """What points back: `politisi itu`, `lembaga tersebut`."""
    low = tokens[0].low
    if low not in ROLES and low in GROUPS:
        return _whole(text, tokens, SourceType.GROUP)
    if low in _NOBODY:
        return _whole(text, tokens, SourceType.ANONYMOUS)
    if low in _BODIES:
        return _whole(text, tokens, SourceType.ORGANISATION)
    if low in _PERSONS or is_agent(low):
        return referring(tokens[0], tokens[-1])
    if len(tokens) > 1 and is_body(tokens[:-1]):
        return _whole(text, tokens, SourceType.ORGANISATION)
    return None


def _described(text: str, tokens: list[Token], known: Known) -> Mention | None:
    """A name, with what somebody is in front of it or without; else a description without a name."""
    other = first_of(tokens, _ALIAS, 1)
    if other + 1 < len(tokens) and tokens[other + 1].capital:
        mention = noun_phrase(text, tokens[:other], known)
        if mention is not None:
            mention.alias = printed(text, tokens[other + 1 :])
            mention.stop = tokens[-1].end
        return mention
    if known(tokens[0].word) and (role := tokens[first_of(tokens, _OFFICES) :]):
        name = tokens[: -len(role)]
        if name and all(map(is_bare_name, name)):
            # `Rina Ketua Koperasi Senja`, whom the article calls Rina.
            return Mention(name[0].start, name[-1].end, printed(text, name), printed(text, role), stop=role[-1].end)
    span = name_span(text, tokens, known)
    return _unnamed(text, tokens) if span is None else _named(text, tokens, span, known)


def _named(text: str, tokens: list[Token], span: tuple[int, int], known: Known) -> Mention | None:
    """Tell the office in front of a name from the institution or group that the name is a part of."""
    name = tokens[slice(*span)]
    first = _before_rank(tokens, span[0])
    mention = Mention(tokens[first].start, name[-1].end, printed(text, name), stop=tokens[-1].end)
    office = _without_opener(tokens[:first])
    if tokens[0].low == _SOMEONE and office and office[-1].low in GOVERNMENTS:
        # `seorang pejabat pemerintahan Trump`
        return _whole(text, tokens, SourceType.ANONYMOUS)
    if office and office[0].capital and office[0].low in ASSOCIATIONS:
        # `Asosiasi Pedagang Pasar Senja`: whose members they are.
        return _whole(text, tokens, SourceType.ORGANISATION)
    if len(office) > 1 and _is_opener(office[0]) and first_of(office, ROLES) == len(office):
        return None
    if office and (office[0].low in _SPEECH or _is_opener(office[0])):
        # `saran Menteri Rina`, `Kunjungan Rina`: what speaks of her is no office of hers.
        office, mention.start = office[first_of(office, ROLES) :], tokens[first].start
    if office and office[0].small and not _is_calling(office[0].low):
        office = _from_capital_office(office)
    if office:
        return _behind_office(text, tokens, mention, (office, name), known)
    if len(name) == 1 and name[0].low not in ROLES and is_opener(text, name[0]):
        return None
    mention.role = _role_in_brackets(tokens[span[1] :])
    if any("/" in token.word for token in name):
        # A pair of players: `Rina Lestari/Wati`.
        mention.type = SourceType.GROUP
    elif is_named_body(name, known):
        mention.type = SourceType.ORGANISATION
    return mention


def _is_opener(token: Token) -> bool:
    """Whether a word that begins a sentence, `Alasan`, `Satunya`, stands where an office may begin."""
    return opens_sentences(token.low) and (token.capital or token.low.endswith("nya"))


def _is_calling(low: str) -> bool:
    """Whether somebody may be described by the word: a role, or an agent noun in pe-."""
    return low in ROLES or low in SOMEBODY or low in TITLES or is_agent(low)


def _behind_preposition(
    text: str, tokens: list[Token], mention: Mention, parts: tuple[list[Token], list[Token]], known: Known
) -> Mention | None:
    """`peneliti di Balai Rina Lestari`; with no more than a name behind it, that is a part of the description."""
    office, name = parts
    if office[-1].low in _AT and len(name) > _USUAL_NAME and office[0].low in ROLES:
        mention.start, mention.name = name[-2].start, printed(text, name[-2:])
        mention.role = printed(text, [*office, *name[:-2]])
        return mention
    if office[-1].low in _TO and first_of(office, ("yang",)) == len(office):
        # `celetuk warga ke Rina`
        return noun_phrase(text, tokens[: first_of(tokens, _TO)], known)
    return _unnamed(text, tokens)


def _is_no_office(office: list[Token]) -> bool:
    return office[0].small and (len(office) > _LONGEST_CALLING or _is_no_calling(office[0].low))


def _is_no_calling(low: str) -> bool:
    """Whether nobody is described by the word: a verb, an act in pe- or ke- and -an, a word of clauses."""
    if low in SOMEBODY:
        return False
    return low in _NO_CALLINGS or is_verb(low) or is_act(low)


def _from_capital_office(office: list[Token]) -> list[Token]:
    """Return the office that begins with a capital behind words of a sentence: `lapak penuh Bupati`."""
    for number in range(1, len(office)):
        if office[number].capital and office[number].low in ROLES and office[number - 1].small:
            return office[number:]
    return office


def _behind_office(
    text: str, tokens: list[Token], mention: Mention, parts: tuple[list[Token], list[Token]], known: Known
) -> Mention | None:
    """Tell the office in front of a name, the first of the parts, from words of an institution or a group."""
    office, name = parts
    if len(office) > 1 and office[-1].low in JOINTS and not _is_no_calling(office[0].low):
        # `ekonom Rina Lestari dan Bagas Lesmana`
        bodies = is_named_body(name, known) or name[0].low in ORGANISATIONS
        return _whole(text, tokens, SourceType.ORGANISATION if bodies else SourceType.GROUP)
    if office[-1].small and office[-1].low in _PREPOSITIONS:
        return _behind_preposition(text, tokens, mention, parts, known)
    mention.role = printed(text, office)
    head = office[0]
    personal = any(token.low in ROLES for token in office)
    if personal and _is_english(office):
        return _whole(text, tokens, SourceType.PERSON)
    if head.low in _BODIES and not personal and _is_of_body(office, name, known):
        return _body(text, mention, office, name)
    if head.low in GROUPS and head.low not in ROLES:
        return _whole(text, [head, tokens[-1]], SourceType.GROUP)
    if not personal and _are_one_name(office, name, known):
        return _whole(text, tokens, SourceType.ORGANISATION)
    if not personal and tokens[0].low not in TITLES and _is_no_office(office):
        # Nouns in small letters that are no office: the phrase is about something else.
        return None
    if head.low in TITLES:
        # `Bapak kepala pasar Rina`
        mention.role = printed(text, office[1:]) if personal else ""
    return mention


def _is_english(office: list[Token]) -> bool:
    """Whether the words in front of a name go on in it as English does: `Pilot in Command`."""
    return office[-1].small and office[-1].low in _ENGLISH_LINKS


def _are_one_name(office: list[Token], name: list[Token], known: Known) -> bool:
    """Whether the words in front of a name make an institution's with it.

    `International Committee of the Red Cross`, `Business Insider`, `Badan Pengelola Transportasi Jabodetabek`.
    """
    head = office[0]
    if _is_english(office):
        return True
    if head.capital and len(name) == 1 and head.low in _NAMING and not known(name[0].word):
        return True
    return head.capital and head.low not in TITLES and is_named_body(name, known)


def _before_rank(tokens: list[Token], stop: int) -> int:
    """Return where the ranks and titles in front of a name begin: `Letnan Jenderal (Purn)`."""
    name = stop
    while stop:
        last = tokens[stop - 1]
        if last.low == _GENERAL and stop > 1 and tokens[stop - 2].low in _GENERAL_OFFICES:
            break
        words = 0
        if last.low in _RANK_ENDS:
            words = next((n for n in _WORDS_OF_RANKS if n <= stop and _are_rank(tokens[stop - n : stop])), 0)
        if not words and last.low not in _RANKS and not (last.bracketed and last.low[1:-1] in TITLES):
            break
        stop -= words or 1
    if 0 < stop < name - 1 and tokens[stop].low == _ARMY:
        # `Panglima TNI Jenderal Bagas Lestari`
        stop += 1
    return stop


def _are_rank(tokens: list[Token]) -> bool:
    return " ".join(token.low for token in tokens) in RANKS


def _role_in_brackets(behind: list[Token]) -> str:
    """Return the office in parentheses behind a name: `Rina Lestari (mantan Bupati Senja)`; "" for none."""
    inside = tidy(behind[0].word.strip("()")) if behind else ""
    return inside if inside and inside.split()[0].casefold() in ROLES else ""


def _without_opener(office: list[Token]) -> list[Token]:
    start = 0
    while start < len(office) and office[start].low in _OFFICE_OPENERS:
        start += 1
    return office[start:]


def _is_of_body(office: list[Token], name: list[Token], known: Known) -> bool:
    """Whether the name behind an institution's words is the institution's: `Bank Mandala`."""
    if office[0].low == _SIDE:
        return True
    longest = _LONGEST_BODY_NAME + (len(office) == 1 and office[0].low not in TITLES)
    return len(name) <= longest and office[0].low not in _TEAMS and not known(name[0].word)


def _body(text: str, mention: Mention, office: list[Token], name: list[Token]) -> Mention:
    """Return the institution: `Bank Mandala` by all its words, `kelompok bersenjata Mandala` by its name."""
    mention.type = SourceType.ORGANISATION
    if office[0].low in _CLUBS and any(token.word.islower() for token in office[1:]):
        mention.start = name[0].start
        return mention
    mention.start = office[0].start
    mention.name = tidy(text[mention.start : mention.end])
    mention.role = ""
    return mention


def _unnamed(text: str, tokens: list[Token]) -> Mention | None:
    """A source without a name: an institution, a group, somebody, an office alone."""
    head = tokens[0]
    if _has_clause(tokens):
        return None
    if head.low in _NOBODY or (head.low == "salah" and len(tokens) >= _SHORTEST_ONE_OF):
        return _whole(text, tokens, SourceType.ANONYMOUS)
    several = head.low in _MANY or (head.low in GROUPS and _is_plural(tokens))
    if several or _is_side(tokens) or _are_officials(tokens):
        return _whole(text, tokens, SourceType.GROUP)
    if head.low in ROLES or _are_initials(text, tokens):
        prosecution = [token.low for token in tokens[:2]] == _PROSECUTION
        return _whole(text, tokens, SourceType.ORGANISATION if prosecution else SourceType.PERSON)
    lettered = [token for token in tokens if token.word[0].isalpha()]
    named = head.word[0] == "@" or head.capital
    if head.low in ORGANISATIONS or (named and is_body(lettered or tokens)):
        return _whole(text, tokens, SourceType.ORGANISATION)
    if len(tokens) > 1 and all(token.capital for token in tokens):
        return _whole(text, tokens, SourceType.ORGANISATION)
    if head.capital and (head.low in OFFICE_WORDS or _is_bracketed_acronym(tokens[-1].word)):
        return _whole(text, tokens, SourceType.ORGANISATION)
    return None


def _are_initials(text: str, tokens: list[Token]) -> bool:
    """Whether the word stands for somebody whom the law shields: `SD` of `pria berinisial SD`."""
    word = tokens[0].word
    return len(tokens) == 1 and len(word) <= _LONGEST_INITIALS and word.isupper() and f"inisial {word}" in text


def _is_plural(tokens: list[Token]) -> bool:
    """Whether a noun alone or with words in small letters means several: `analis pasar`, but `saksi Dinas Pasar`."""
    return len(tokens) == 1 or (tokens[0].low not in ANONYMOUS and all(token.small for token in tokens[1:]))


def _are_officials(tokens: list[Token]) -> bool:
    """`Pejabat AS`, `pejabat Ukraina`: officials of a state, who are not told apart."""
    return tokens[0].low == "pejabat" and is_country(" ".join(token.low for token in tokens[1:]))


def _is_side(tokens: list[Token]) -> bool:
    """`Pihak keluarga`: several persons, where `pihak` is mostly an institution's."""
    return len(tokens) > 1 and tokens[0].low == _SIDE and tokens[1].low in GROUPS


def _has_clause(tokens: list[Token]) -> bool:
    """Whether a verb stands among the words that no `yang` opens: they say something, rather than name a speaker."""
    for token in tokens[1:]:
        if token.low == "yang":
            return False
        if token.small and (token.low == "untuk" or is_verb(token.low) or _is_passive(token.low)):
            return True
    return False


def _is_passive(low: str) -> bool:
    if low in CUES:
        return CUES[low].voice == "passive"
    return len(low) >= _SHORTEST_PASSIVE and low.startswith("di") and low.endswith(("kan", "i"))


def is_told(low: str) -> bool:
    """Whether a word says what happens to what a phrase points at: `pengumuman ini diungkap`, `data itu tidak …`."""
    return low in NEGATIONS or is_verb(low) or _is_passive(low)


def _is_bracketed_acronym(word: str) -> bool:
    """Whether it is an institution's short name in parentheses: `(BEI)`."""
    bare = word[1:-1]
    return len(word) >= _SHORTEST_BRACKETED_ACRONYM and word[0] == "(" and bare.isupper() and bare.isalpha()
