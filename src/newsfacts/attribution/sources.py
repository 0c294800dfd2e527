"""Sources that are no speakers: documents, nouns of speech with `bahwa`, and media where nobody else is named."""

from __future__ import annotations

from functools import cache
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

import regex

from newsfacts.attribution.clauses import has_predicate, is_clause, past_complementizer, trimmed, without_tail
from newsfacts.attribution.context import (
    DENIALS,
    comma_in,
    mark_before,
    next_word,
    past_aside,
    past_comma,
    sentence_break,
)
from newsfacts.attribution.found import Stretch, kind_of
from newsfacts.attribution.lexicon import CUES, ORGANISATIONS, ROLES, SPEECH_NOUNS, TAILS, WEEKDAY_NAMES
from newsfacts.attribution.mentions import Mention, mention_before, mention_behind
from newsfacts.attribution.rules import Rule
from newsfacts.model import SourceType
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from newsfacts.attribution.found import Found
    from newsfacts.attribution.media import MediaPhrase
    from newsfacts.attribution.quotations import Quotation
    from newsfacts.attribution.record import Record
    from newsfacts.attribution.sentences import Sentence
    from newsfacts.attribution.triggers import CueWord

__all__ = ["read_document", "read_media", "read_nouns"]

_LEAD_WITHIN = 60
_VERB_WITHIN = 80
_NEAR = 40
_OPENS_SENTENCE = 12
_NEXT_TO = 5
_LONGEST_ADJUNCT = 80
_LONGEST_NAMING = 6
_MOST_NOUNS = 20
"""So many nouns of speech of a sentence are read, each with all that stands behind it."""

_SAYING = frozenset({"clause", "either", "request"})
_NO_OPENERS = TAILS | {"resmi", "resminya", "milik", "miliknya"}
"""Words behind a medium's name that begin no clause."""

_POINTERS = (" itu", " ini", " tersebut")
_SURELY_SAID = (",", "bahwa", "bahwasanya", "disebutkan")
"""Ends of what says so of a document (`diatur bahwa`), behind which a clause follows and no thing."""

_LAWS = frozenset({"pasal", "uu", "undang-undang", "peraturan", "putusan", "pmk", "perpres", "se"})
_STATEMENTS = frozenset({"keterangan", "penjelasan", "pernyataan", "informasi", "pengakuan", "penuturan", "kesaksian"})
"""Documents that a person may be the source of: `Berdasarkan keterangan Kapolsek Senja, Rina Lestari, …`."""


def read_document(record: Record, sentence: Sentence, free: list[CueWord], number: int) -> None:
    """`Berdasarkan data Dinas Pasar, harga sudah naik`, where nothing else was found from `number` on."""
    text, start, end = record.text, sentence.start, sentence.end
    if not record.triggers.opens_document(start, min(end, start + _LEAD_WITHIN)) or record.found[number:]:
        return
    match = _lead().match(text, start, end)
    if match is None:
        return
    if any(_may_say(cue) and cue.start < match.end() + _VERB_WITHIN for cue in free):
        return
    person = _person_behind(record, match, end)
    begin = match.end()
    if person is not None and person.stop > begin:
        begin = past_comma(text, person.stop, end) or begin
    stop, _ = without_tail(text, begin, record.before_media(begin, end))
    content = trimmed(text, begin, stop)
    unsure = match["said"] is not None and not match["said"].rstrip().endswith(_SURELY_SAID)
    if content is None or not _is_said(text, content, strict=unsure) or not _is_source(match):
        return
    if _announces().match(text, *content) is not None:
        return
    if record.is_of_page(match["source"]):
        return
    cue, mention = _document_or_person(match, person)
    credit = record.credit(cue, mention)
    record.add(kind_of(sentence, content), content, credit, Rule.DOCUMENT_LEAD, (start, end))


def _may_say(cue: CueWord) -> bool:
    """Whether the verb has a speaker of its own there, rather than being the clause's: `stok menunjukkan kenaikan`."""
    info = CUES[cue.form]
    return info.voice == "active" and info.group in _SAYING


def _is_said(text: str, content: Stretch, *, strict: bool = False) -> bool:
    """Whether a stretch says something: a predicate is seen, or it is longer than what only names a thing."""
    words = text[slice(*content)].split(maxsplit=_LONGEST_NAMING)
    return is_clause(text, *content, strict=strict or len(words) <= _LONGEST_NAMING)


def _is_source(match: regex.Match[str]) -> bool:
    """Whether a document is named and nothing is said of it: not `pengumuman X suspensi dilakukan`.

    One that was named before may be pointed at where it says something: `Dalam surat itu disebutkan bahwa …`.
    """
    source = match["source"]
    pointed = match["said"] is not None and source.rstrip().endswith(_POINTERS)
    return (pointed or _is_named(source)) and not has_predicate([word for word in source.split()[1:] if word.islower()])


def _is_named(source: str) -> bool:
    """Whether the document is told apart from others of its kind: by a name, an institution, a law's number."""
    words = tidy(source).split()
    law = words[0].casefold() in _LAWS
    return any(
        word[0].isupper() or word in ORGANISATIONS or word in ROLES or (law and word[0].isdigit()) for word in words[1:]
    )


def _person_behind(record: Record, match: regex.Match[str], end: int) -> Mention | None:
    """Return the official whose statement a document is: `Berdasarkan keterangan Kapolsek Senja, Rina Lestari, …`."""
    first = match["source"].split(maxsplit=1)[0]
    if first.casefold() not in _STATEMENTS:
        return None
    person = mention_behind(record.text, match.start("source") + len(first), end, record.known)
    if person is None or person.type is not SourceType.PERSON or not person.name or not person.role:
        return None
    return person


def _document_or_person(match: regex.Match[str], person: Mention | None) -> tuple[Stretch, Mention]:
    """Return cue and source of a document's lead: the document itself, or the official whose statement it is."""
    (start, end), cue = match.span("source"), match.span("cue")
    if person is not None:
        return (cue[0], start + len(match["source"].split(maxsplit=1)[0])), person
    return cue, Mention(start, end, tidy(match["source"]), type=SourceType.DOCUMENT, stop=end)


def read_nouns(record: Record, sentence: Sentence, number: int) -> None:
    """`pernyataan Rina bahwa harga akan naik`, `Rina mengeluarkan peringatan bahwa harga akan naik`."""
    if record.text.find("bahwa", sentence.start, sentence.end) < 0:
        return
    for match in islice(_noun_that().finditer(record.text, sentence.start, sentence.end), _MOST_NOUNS):
        quoted_until = next((each.end for each in sentence.quotations if each.start <= match.start() < each.end), None)
        content = _clause_of_noun(record.text, match.end(), sentence.end, quoted_until)
        if content is None or any(found.start == content[0] for found in record.found[number:]):
            continue
        attributed = _source_of_noun(record, sentence, match, quoted=quoted_until is not None)
        if attributed is not None:
            credit = record.credit(*attributed, aside=True)
            record.add(kind_of(sentence, content), content, credit, Rule.NOUN_THAT, content)


def _clause_of_noun(text: str, start: int, end: int, quoted_until: int | None) -> Stretch | None:
    """Return the clause behind `bahwa`: to the sentence's end, within a quotation to the end of that one's sentence."""
    if quoted_until is None:
        return trimmed(text, start, end)
    stop = sentence_break().search(text, start, quoted_until)
    return trimmed(text, start, quoted_until if stop is None else stop.start())


def _source_of_noun(
    record: Record, sentence: Sentence, match: regex.Match[str], *, quoted: bool
) -> tuple[Stretch, Mention] | None:
    """Return cue and speaker of a noun of speech: who stands behind it, or the subject of the verb in front."""
    text, source = record.text, (match["source"] or "").strip()
    start = match.start("noun")
    if not source:
        verb = None if quoted else _verb_before().search(text, max(sentence.start, start - _NEAR), start)
        if verb is None or verb["verb"] in DENIALS:
            return None
        mention = mention_before(text, sentence.start, verb.start("verb"), record.known)
        return None if mention is None else ((verb.start("verb"), match.end("noun")), mention)
    if " yang " in f" {source} ":
        return None
    mention = mention_behind(text, match.start("source"), match.end("source"), record.known)
    if mention is None or (quoted and mention.refers):
        return None
    return (start, start + len(text[start : match.start("source")].rstrip())), mention


def read_media(record: Record, sentence: Sentence, number: int) -> None:
    """Add the media that the sentence's statements, from `number` on, came through; a medium alone is the speaker."""
    if not record.triggers.names_media(sentence.start, sentence.end):
        return
    phrases = [
        phrase
        for phrase in record.media_in(sentence.start, sentence.end)
        if not any(_is_quoted(phrase, each, record.found[number:]) for each in sentence.quotations)
        and not (phrase.shown and _is_told(phrase, record.found[number:]))
    ]
    if not phrases:
        return
    if not record.found[number:]:
        _medium_alone(record, sentence, phrases)
        return
    # Where something was shown is farther away than who quoted it, however near it is printed.
    phrases.sort(key=attrgetter("shown"))
    names = tuple(dict.fromkeys(name for phrase in phrases for name in phrase.names))
    for found in record.stated_in(sentence, number):
        is_apart = found.rule is Rule.NOUN_THAT or _is_of_document(found, phrases[0])
        if not is_apart and not _speaks_itself(found, phrases):
            found.via = found.via or names


def _is_quoted(phrase: MediaPhrase, quotation: Quotation, found: list[Found]) -> bool:
    """Whether the medium is named between quotation marks; where one is missing, in what was said."""
    if not quotation.start <= phrase.start < quotation.end:
        return False
    return quotation.closed or not any(each.start >= quotation.start and each.end <= phrase.start for each in found)


def _speaks_itself(found: Found, phrases: list[MediaPhrase]) -> bool:
    """Whether the speaker is one of the media, or has a channel of one's own: `kata Rina di YouTube Rina Official`."""
    speaker = None if found.credit.figure is None else found.credit.figure.name
    return speaker is not None and any(
        name == speaker or (phrase.shown and speaker in name) for phrase in phrases for name in phrase.names
    )


def _is_told(phrase: MediaPhrase, found: list[Found]) -> bool:
    """Whether it is part of what was said: `Rina mengatakan lomba disiarkan di YouTube Pasar Senja`."""
    return not found or any(each.start <= phrase.start < each.end for each in found)


def _is_of_document(found: Found, phrase: MediaPhrase) -> bool:
    """`Berdasarkan data yang dihimpun Antara, …`: the medium belongs to the document's name."""
    source = found.credit.source
    if found.rule is not Rule.DOCUMENT_LEAD or source is None:
        return False
    start = phrase.start if phrase.source is None else phrase.source[0]
    return source[0] <= start < source[1]


def _medium_alone(record: Record, sentence: Sentence, phrases: list[MediaPhrase]) -> None:
    """`Dilansir Reuters, harga minyak akan naik`, `Harga minyak akan naik, lapor Reuters`."""
    text, phrase = record.text, phrases[0]
    if phrase.source is None:
        return
    if phrase.start - sentence.start <= _OPENS_SENTENCE:
        content = _clause_behind_media(text, phrases, sentence.end)
    elif mark_before(text, phrase.start) == ",":
        content = trimmed(text, sentence.start, phrase.start)
    else:
        return
    if content is None or not _is_said(text, content) or _announces().match(text, *content) is not None:
        return
    mention = _medium(text, phrase.source, phrase.names[0])
    mention.stop = phrase.end
    credit = record.credit(phrase.cue, mention)
    clause = (sentence.start, sentence.end)
    record.add(kind_of(sentence, content), content, credit, Rule.MEDIUM, clause).via = phrase.names[1:]


def _medium(text: str, source: Stretch, name: str) -> Mention:
    """Return the medium, or the account that stands in its place: `dikutip dari akun Instagram @pasarsenja`."""
    start, end = source
    account = _account().search(text, max(0, start - _NEAR), start)
    if account is None and "@" not in name:
        return Mention(start, end, name, type=SourceType.MEDIUM)
    first = start if account is None else account.start()
    return Mention(first, end, tidy(text[first:end]), type=SourceType.DOCUMENT)


def _clause_behind_media(text: str, phrases: list[MediaPhrase], end: int) -> Stretch | None:
    """Return the clause behind the media that open a sentence, with date and `bahwa` left out."""
    stop = phrases[-1].end if phrases[-1].start - phrases[0].end < _NEXT_TO else phrases[0].end
    start = past_comma(text, stop, end)
    if start is None:
        start = _clause_without_comma(text, stop, end)
    if start is None:
        comma = comma_in(text, stop, min(end, stop + _LONGEST_ADJUNCT))
        if comma < 0:
            return None
        start = comma + 1
    start = past_aside(text, start, end)
    dated = _day().match(text, start, end)
    if dated is not None:
        # The comma behind the day of quoting is missing: `Dilansir Reuters, Senin (3/6/2024) harga naik`.
        start = dated.end()
    inner = past_complementizer(text, start, end)
    return trimmed(text, start if inner is None else inner, end)


def _clause_without_comma(text: str, stop: int, end: int) -> int | None:
    """Return where the clause begins right behind a medium or a date: `Mengutip Reuters harga naik`; None without."""
    dated = _day().match(text, min(stop + 1, end), end)
    start = stop if dated is None else dated.end()
    word = next_word(text, start, end)
    if word is None or not word[0][0].islower() or word[0] in _NO_OPENERS or not text[stop : stop + 1].isspace():
        return None
    # A predicate's subject is the name in front.
    return start if is_clause(text, start, end, strict=True) and not has_predicate(["", word[0]]) else None


@cache
def _lead() -> regex.Pattern[str]:
    kinds = (
        "data|laporan|pengumuman|ringkasan|keputusan|surat edaran|proyeksi|keterangan(?: resmi| tertulis)?|hasil survei"
        "|survei|riset|studi|penelitian|catatan|publikasi|rilis|siaran pers|surat|kajian|analisis|dokumen|informasi"
        "|pernyataan(?: resmi)?|statistik|putusan|aturan|ketentuan|peraturan|pasal|undang-undang|UU|hasil penelitian"
        "|buku|kitab|jurnal|situs|laman|prakiraan|regulasi|beleid|sensus|perhitungan|pengakuan|penuturan|kesaksian|akun"
        "|berkas|prospektus|dakwaan|nota|memorandum|kepmen|permen\\p{Ll}*|info|perpres|pergub|perda|keppres|PMK|SE|RUU"
        "|raperda|perppu|inpres"
    )
    cues = r"berdasarkan|merujuk(?: pada)?|mengacu(?: pada)?|(?:di )?dalam|mengutip|menurut|menilik|dari"
    quoting = "melansir|dilansir(?: dari)?|dikutip(?: dari)?|dirangkum dari|dihimpun dari"
    quoted = "data|dokumen|hasil survei|survei|riset|studi|penelitian|buku|kitab|jurnal"
    named = r"\s[^,\n]{3,160}?"
    said = (
        "disebutkan|disebut|tertulis|tertuang|tercantum|dijelaskan|dinyatakan|dicatat|diatur|ditegaskan|dikatakan"
        "|diterangkan|dipaparkan|diuraikan|disampaikan|dicantumkan|dituliskan|dituangkan"
    )
    found = "tercatat|terdapat|diketahui|sebanyak"
    return regex.compile(
        rf"(?!(?i:{quoting})\s(?!(?i:dari\s)?(?i:{quoted})\s))"
        rf"(?:(?:[\p{{L}}]++\s){{0,2}}[\p{{L}}]++,\s|[\p{{Lu}}]\p{{Ll}}+,?\s)?"
        rf"(?:(?P<cue>(?i:{cues}))\s(?P<source>(?i:{kinds}){named})|(?P<cue>(?i:{quoting}))\s(?P<source>(?i:{quoted}){named}))"
        rf"(?:,|\s(?<!\byang\s)(?=(?:juga\s)?(?:{said}|{found})\b))\s?"
        rf"(?:(?:pada\s)?(?:{WEEKDAY_NAMES})[^,]{{0,30}},\s)?"
        rf"(?:(?P<said>(?:juga\s)?(?:{said})(?:\sbahwa(?:sanya)?)?,?\s)|diketahui(?: bahwa)?,?\s|tercatat,\s"
        r"|terungkap bahwa\s)?"
    )


@cache
def _account() -> regex.Pattern[str]:
    return regex.compile(r"\bakun(?:\s\p{Ll}++){0,2}\s++$")


@cache
def _day() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?:pada\s)?(?:{WEEKDAY_NAMES}),?\s\([0-9/]{{3,10}}\)(?:\spukul\s[0-9.:]{{4,5}}\sWI(?:B|TA|T)\b)?"
    )


@cache
def _announces() -> regex.Pattern[str]:
    """What stands in front of a list or a quotation, and says nothing itself."""
    return regex.compile(r"(?i:berikut|inilah|simak)\s")


@cache
def _noun_that() -> regex.Pattern[str]:
    nouns = "|".join(sorted(SPEECH_NOUNS, key=len, reverse=True))
    return regex.compile(
        rf"\b(?P<noun>{nouns})\b(?:\s(?:dari\s|oleh\s)?(?P<source>(?:(?!bahwa)[^,.\n]){{2,80}}?))?\s(?:bahwa)\s"
    )


@cache
def _verb_before() -> regex.Pattern[str]:
    return regex.compile(r"\b(?P<verb>(?:me|ber)\p{Ll}{4,})\s$")
