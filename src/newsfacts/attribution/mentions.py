"""Who is mentioned in a speaker's phrase: name, office, rank, pronoun or kind of source, with the characters printed.

A phrase stands before an active verb (`Kepala Dinas X, Nama, mengatakan`) or behind a cue (`kata Nama, seorang dosen,
di Kota`). Both are read as parts between commas, each a noun phrase whose name is its last words with capitals that
are no words of offices, places or institutions.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import regex
from attrs import define

from newsfacts.attribution.lexicon import (
    ADVERBS,
    ANONYMOUS,
    CONNECTIVES,
    DEGREES,
    DOCUMENTS,
    GROUPS,
    OFFICE_WORDS,
    ORGANISATIONS,
    PRONOUNS,
    ROLES,
    TAILS,
    THINGS,
    TITLES,
)
from newsfacts.gazetteer import find_place
from newsfacts.model import SourceType
from newsfacts.normalize import tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Mention", "mention_behind", "mention_before"]

_MOST_NAME_WORDS = 6
_LONGEST_PHRASE = 260


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


class _Token(NamedTuple):
    start: int
    end: int
    word: str
    low: str


Known = "Callable[[str], int]"


def mention_behind(text: str, start: int, end: int, known: Callable[[str], int]) -> Mention | None:
    """Return who is mentioned in the phrase that begins at `start`, behind a cue; None when nobody is.

    Args:
        text: the article's text.
        start: where the phrase begins.
        end: where it cannot go on: the sentence's end, or the next quotation.
        known: whether a single word is what the article calls a speaker by.
    """
    parts = _parts(text, start, min(end, start + _LONGEST_PHRASE))
    if not parts or not parts[0]:
        return None
    first = parts[0]
    while first and first[0].low in _SKIPPED:
        first = first[1:]
    if not first:
        return None
    if first[0].low in PRONOUNS:
        return _pronoun(first[0], first[0].end)
    if first[0].low in TAILS and first[0].word[0].islower() and first[0].low not in ROLES:
        return None
    if first[0].low in ROLES and first[0].word[0].islower():
        for part in parts[1:4]:
            if part and len(part) == 1 and part[0].low in ("itu", "ini", "tersebut"):
                return Mention(first[0].start, part[0].end, "", refers=True, stop=part[0].end)
    phrase, cut = _up_to_tail(first)
    found = _noun_phrase(text, phrase, known)
    if found is None and len(phrase) > 1 and phrase[-1].low in ("itu", "ini", "tersebut") and phrase[0].low not in THINGS:
        # Beside a cue even an unknown description means somebody: `ujar kader partai tersebut`.
        return Mention(phrase[0].start, phrase[-1].end, "", refers=True, stop=phrase[-1].end)
    if found is None:
        return _named_behind(text, phrase, [] if cut else parts[1:], known)
    found.stop = phrase[-1].end
    rest = [] if cut else parts[1:]
    if rest:
        _add_apposition(text, found, phrase, rest, known)
    elif cut and not found.role and found.name and not found.refers:
        _add_origin(text, found, first[len(phrase) :])
    return found


def _pronoun(token: _Token, stop: int) -> Mention:
    return Mention(token.start, token.end, "", refers=True, stop=stop, several=token.low in ("mereka", "keduanya"))


def _named_behind(
    text: str, phrase: list[_Token], rest: list[list[_Token]], known: Callable[[str], int]
) -> Mention | None:
    """`kata perajin pinisi, Daeng Sila`: what somebody does is no office that is known, but a name stands behind it."""
    if not rest or not rest[0] or phrase[0].low in THINGS or len(phrase) > _MOST_NAME_WORDS:
        return None
    part, _ = _up_to_tail(rest[0])
    named = _pure_name(text, part, known)
    if named is not None:
        named.role = _bare_role(tidy(text[phrase[0].start : phrase[-1].end]))
        named.stop = part[-1].end
    return named


def mention_before(text: str, start: int, end: int, known: Callable[[str], int]) -> Mention | None:
    """Return who is mentioned as the subject at the end of `text[start:end]`, in front of a verb; None when nobody is."""
    parts = _parts(text, max(start, end - _LONGEST_PHRASE), end)
    while parts and (not parts[-1] or parts[-1][0].low in _TAIL_OPENERS):
        parts.pop()
    if not parts:
        return None
    last = _without_adverbs(parts[-1])
    if last and len(parts) > 1 and last[-1].low in ("itu", "ini", "tersebut") and last[0].low not in _HEADS:
        # `Pemain keturunan Lumajang, Jawa Timur, itu`
        for count in range(2, min(4, len(parts)) + 1):
            if parts[-count] and parts[-count][0].low in ROLES:
                head = parts[-count][0]
                return Mention(head.start, last[-1].end, "", refers=True, stop=end)
    if not last:
        parts.pop()
        if not parts:
            return None
        last = _without_adverbs(parts[-1])
        if not last:
            return None
    last = _subject_part(last)
    if last[-1].low in PRONOUNS:
        return _pronoun(last[-1], last[-1].end)
    before = parts[:-1]
    if before and _is_apposition(last, before[-1]):
        name = _noun_phrase(text, _drop_connectives(_subject_part(before[-1])), known)
        if name is not None and name.name and not name.refers:
            if not name.role or name.type is SourceType.PERSON:
                name.role = name.role or tidy(text[last[0].start : last[-1].end])
            name.stop = end
            return name
    listed = _list_of_names(text, last, before)
    if listed is not None:
        return listed
    phrase = _drop_connectives(last)
    if not phrase:
        return None
    found = _noun_phrase(text, phrase, known)
    if found is None:
        return None
    found.stop = end
    if found.type is SourceType.PERSON and found.name and not found.role and not found.refers and before:
        _add_role_before(text, found, before)
    return found


_SKIPPED = frozenset({"lagi", "pula", "juga", "sang", "si", "kembali", "lebih", "lanjut", "oleh", "langsung", "singkat"})
_TAIL_OPENERS = frozenset(
    "yang seperti sebagaimana dikutip dilansir mengutip melansir bersama didampingi saat ketika usai seusai setelah sebelum kepada dalam melalui ditemui dihubungi dikonfirmasi senin selasa rabu kamis "
    "jumat sabtu minggu ahad pada sembari sambil seraya lewat beberapa baru-baru di".split()
)
_COMPANIES = frozenset({"pt", "pt.", "cv", "cv.", "yayasan", "hotel"})
_LONGEST_COMPANY = 3
_NAME_PARTICLES = frozenset({"bin", "binti", "van", "von", "de", "der", "den", "al", "el", "ibn", "bn"})


def _parts(text: str, start: int, end: int) -> list[list[_Token]]:
    """Return the words between the commas; what stands in parentheses is one word."""
    part: list[_Token] = []
    parts = [part]
    for match in _token().finditer(text, start, end):
        word = match[0]
        if word == ",":
            part = []
            parts.append(part)
        elif word == ";":
            break
        else:
            first, last = match.span()
            if word[-1] == "." and not _short(word):
                word = word.rstrip(".")
                last = first + len(word)
            if word:
                part.append(_Token(first, last, word, word.casefold()))
    return parts


def _short(word: str) -> bool:
    """Whether the full stop belongs to the word: `Ir.`, `M.`, `S.H.`, `Tbk.`."""
    low = word.casefold()
    return len(word) == len("M.") or low in TITLES or low in DEGREES or "." in word[:-1] or low in ("tbk.", "kab.", "prov.", "st.", "no.")


def _up_to_tail(tokens: list[_Token]) -> tuple[list[_Token], bool]:
    """Return the words in front of what only says when, where and to whom, and whether anything was cut off."""
    tails = TAILS
    for number, token in enumerate(tokens[1:], 1):
        if token.low in _WEEKDAYS:
            return tokens[:number], True
        if not token.word[0].islower():
            continue
        before = tokens[number - 1]
        named = _has_name(tokens[:number])
        if token.low == "dan" and _coordinates(tokens, number):
            continue
        if token.low in tails:
            if named or (before.word[0].isupper() and token.low not in ("dari", "dan", "yang")) or token.low not in _LINKERS:
                return tokens[:number], True
        elif named and token.low not in _NAME_PARTICLES and token.low not in TITLES and token.low not in ROLES and token.low not in ("itu", "tersebut", "serta", "atau", "akrab", "sapaan", "disapa"):
            return tokens[:number], True
    return tokens, False


_LINKERS = frozenset({"dari", "di", "yang", "dan", "dalam", "pada", "untuk", "ke", "asal", "ini", "dengan", "bersama", "ketika"})
_WEEKDAYS = frozenset({"senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "jum’at", "sabtu", "minggu", "ahad"})


def _coordinates(tokens: list[_Token], number: int) -> bool:
    """Whether `dan` at `number` joins two names: `Amerika Serikat dan Inggris`."""
    return number + 1 < len(tokens) and tokens[number + 1].word[0].isupper() and tokens[number - 1].word[0].isupper()


def _has_name(tokens: Sequence[_Token]) -> bool:
    """Whether the words end in a name: a word with a capital that is no word of offices or places."""
    last = tokens[-1]
    if last.word[0] == "(":
        return len(tokens) > 1 and _has_name(tokens[:-1])
    return last.word[0].isupper() and not _is_stop(last) and last.low not in ROLES


@cache
def _token() -> regex.Pattern[str]:
    return regex.compile(r"[^\s,()\"“”‘:;]++|[,;]|\([^()\n]{0,80}\)|[()]")


def _without_adverbs(tokens: list[_Token]) -> list[_Token]:
    adverbs = ADVERBS
    stop = len(tokens)
    while stop and tokens[stop - 1].low in adverbs and (tokens[stop - 1].word[0].islower()):
        stop -= 1
        if tokens[stop].low == "ini" and stop and tokens[stop - 1].low not in ("baru-baru", "saat", "hari", "kali", "selama", "sejauh"):
            return tokens[: stop + 1]
    return tokens[:stop]


def _subject_part(tokens: list[_Token]) -> list[_Token]:
    """Return the words of the subject without a tail behind its name: `Syarif Husin saat ditemui`."""
    seen = False
    pointed = tokens[-1].low in ("itu", "ini", "tersebut") or tokens[-1].word[0].isupper() or tokens[-1].low in PRONOUNS
    for number, token in enumerate(tokens):
        if number and token.word[0].islower() and token.low not in _NAME_PARTICLES:
            capital = any(each.word[0].isupper() and each.low not in CONNECTIVES for each in tokens[:number])
            if seen and token.low in ("selaku", "salah", "seorang", "alias"):
                return tokens[:number]
            if seen and token.low in TAILS and token.low not in ("dan", "ini", "itu") and not (token.low in ("yang", "dari") and pointed and not _has_name(tokens[:number])):
                return tokens[:number]
            if capital and not pointed and token.low in TAILS and token.low not in ("dan", "yang", "dari", "ini", "di"):
                return tokens[:number]
            if (seen or capital) and _is_verb(token.low) and number + 1 < len(tokens):
                return tokens[:number]
        seen = seen or (number > 0 and _has_name(tokens[: number + 1])) or (number == 0 and _is_bare_name(token))
    return tokens


def mention_of(text: str, start: int, end: int, known: Callable[[str], int]) -> Mention | None:
    """Return who is mentioned last in `text[start:end]`, in front of `yang`: `komentar netizen`, `sejumlah pengendara`."""
    last = next((part for part in reversed(_parts(text, max(start, end - _LONGEST_PHRASE), end)) if part), None)
    if last is None:
        return None
    head = next((n for n in range(len(last) - 1, -1, -1) if last[n].low in _HEADS and (n == 0 or last[n - 1].low not in _HEADS)), None)
    if head and last[head].word[0].islower():
        found = _noun_phrase(text, last[head:], known)
        if found is not None and not found.refers:
            found.stop = end
            return found
    return mention_before(text, start, end, known)


def _is_verb(low: str) -> bool:
    return low in ("telah", "akan", "sudah", "tidak", "belum", "masih", "tengah", "sedang") or (
        len(low) > 6 and low.startswith(("meng", "meny", "mem", "men", "ber")) and low not in ("mengenai", "menteri", "bersama", "menurut", "berusia", "bernama", "berinisial", "menantu", "mendiang", "menengah")
    )


def _is_bare_name(token: _Token) -> bool:
    return token.word[0].isupper() and token.low not in CONNECTIVES and token.low not in ROLES and not _is_stop(token) and token.low not in ORGANISATIONS and token.low not in DOCUMENTS


def _drop_connectives(tokens: list[_Token]) -> list[_Token]:
    """Return the noun phrase at the end of the words, without the adjunct in front of it."""
    if tokens and tokens[0].low in CONNECTIVES and tokens[0].low not in ROLES:
        for number in range(1, len(tokens)):
            token = tokens[number]
            if number == 1 and token.low in ("sang", "seorang"):
                return tokens[number:]
            if token.low in _HEADS and (number == 1 or token.word[0].isupper() or tokens[number - 1].low in ("itu", "ini", "tersebut", "demikian", "lain", "sana")):
                return tokens[number:]
            if tokens[number - 1].low in ("itu", "ini", "tersebut", "demikian", "lain", "sana", "hanya", "apalagi", "bahkan", "adapun", "namun", "sementara", "maka", "padahal", "lalu", "kemudian", "tetapi", "tapi", "sebelumnya", "selanjutnya", "diberitakan", "senada", "sedangkan", "karenanya", "nah", "lantas", "dan", "begitu") and (token.word[0].isupper() or token.low in _HEADS):
                return tokens[number:]
        tail = len(tokens)
        while tail and tokens[tail - 1].word[0].isupper() and tail > 1:
            tail -= 1
        return tokens[tail:]
    return tokens


_HEADS = ROLES | ORGANISATIONS | DOCUMENTS | GROUPS | ANONYMOUS


def _is_apposition(last: list[_Token], before: list[_Token]) -> bool:
    """Whether the last part is the office behind a name: `James Brown, kepala kantor itu, mengatakan`."""
    if not before or not (last[0].low in ROLES or last[0].low == "seorang"):
        return False
    if before[0].low in CONNECTIVES and _has_name(last):
        return False
    if len(before) > 1 and all(_is_bare_name(token) for token in before) and last[0].low in ROLES:
        return True
    if last[0].word[0].isupper() and _has_name(last):
        return False
    words = _drop_connectives(before)
    while words and words[-1].word[0] == "(":
        words = words[:-1]
    return bool(words) and words[-1].word[0].isupper() and _has_name(words) and words[0].low not in ROLES


def _list_of_names(text: str, last: list[_Token], before: list[list[_Token]]) -> Mention | None:
    """`AS, Inggris, dan Jepang`: names of states or institutions side by side."""
    joint = next((number for number, token in enumerate(last) if token.low in ("dan", "serta") and token.word.islower()), None)
    if joint is None or joint + 1 >= len(last):
        return None
    right = last[joint + 1 :]
    left = last[:joint]
    names = [part for part in (left, right) if part]
    start = (left or right)[0].start
    for part in reversed(before):
        if not part or len(part) > 4 or not all(token.word[0].isupper() for token in part):
            break
        names.insert(0, part)
        start = part[0].start
    if len(names) < 2:
        return None
    names[0] = _drop_connectives(names[0])
    if not names[0]:
        return None
    start = names[0][0].start
    if not all(all(token.word[0].isupper() or token.word[0] == "(" for token in part) for part in names):
        return None
    whole = tidy(text[start : last[-1].end])
    bodies = [_is_body(part) for part in names]
    if all(bodies):
        return Mention(start, last[-1].end, whole, type=SourceType.ORGANISATION, stop=last[-1].end)
    if not any(bodies) and all(_has_name(part) and not any(token.low in ROLES for token in part) for part in names):
        return Mention(start, last[-1].end, whole, type=SourceType.GROUP, stop=last[-1].end)
    return None


def _is_body(tokens: Sequence[_Token]) -> bool:
    """Whether the name is a state's, a company's or an institution's."""
    return (
        tokens[0].low in ORGANISATIONS
        or all(_is_stop(token) for token in tokens)
        or find_place(" ".join(token.word for token in tokens)) is not None
        or _is_country(" ".join(token.low for token in tokens))
    )


_COUNTRIES = frozenset(
    "amerika serikat|as|inggris|rusia|ukraina|china|tiongkok|jepang|korea selatan|korea utara|korsel|korut|prancis|perancis|jerman|israel|iran|"
    "palestina|australia|malaysia|singapura|thailand|filipina|vietnam|india|pakistan|turki|mesir|arab saudi|qatar|indonesia|belanda|italia|spanyol|"
    "brasil|argentina|kanada|meksiko|uni eropa|polandia|swedia|norwegia|finlandia|yunani|suriah|irak|afghanistan|myanmar|taiwan|hong kong|ri".split("|")
)


def _is_country(low: str) -> bool:
    return low in _COUNTRIES


def _is_stop(token: _Token) -> bool:
    """Whether the word with a capital cannot be a person's name: an acronym, a numeral, a word of offices or places."""
    word = token.word
    if word[0] == "(" or not word[0].isalpha() or token.low in _WEEKDAYS:
        return True
    if len(word) >= 2 and word.isupper() and "." not in word:
        return True
    return token.low in OFFICE_WORDS


def _noun_phrase(text: str, tokens: list[_Token], known: Callable[[str], int]) -> Mention | None:
    """Read one noun phrase; None when it is nobody that speaks."""
    while tokens and tokens[0].low in ("sang", "si", "sebuah", "suatu"):
        tokens = tokens[1:] if len(tokens) > 1 else []
    if not tokens:
        return None
    head, last = tokens[0], tokens[-1]
    whole_start, whole_end = head.start, last.end
    if head.low in PRONOUNS and len(tokens) == 1:
        return _pronoun(head, head.end)
    if head.low in THINGS:
        return None
    whole = tidy(text[whole_start:whole_end])
    if head.low in DOCUMENTS and head.low != "sumber" and (len(tokens) > 1 or not head.word[0].isupper() or True):
        return Mention(whole_start, whole_end, whole, type=SourceType.DOCUMENT, stop=whole_end)
    called = next((number for number, token in enumerate(tokens) if token.low in ("disapa", "dipanggil", "sapaan", "dijuluki")), None)
    if called is not None and called + 1 < len(tokens) and head.low in ROLES:
        nick = tokens[called + 1 :]
        if nick[0].low == "akrab":
            nick = nick[1:]
        return Mention(whole_start, whole_end, "", refers=True, stop=whole_end, alias=tidy(text[nick[0].start : nick[-1].end]) if nick else "")
    if called is not None and called + 1 < len(tokens):
        stop = next(number for number, token in enumerate(tokens) if token.low in ("yang", "akrab", "biasa", "disapa", "dipanggil", "sapaan", "dijuluki"))
        nick = [token for token in tokens[called + 1 :] if token.word[0].isupper()]
        named = _noun_phrase(text, tokens[:stop], known) if stop else None
        if named is not None:
            named.alias = named.alias or (tidy(text[nick[0].start : nick[-1].end]) if nick else "")
            named.stop = last.end
        return named
    if last.low in ("itu", "ini", "tersebut"):
        return _epithet(text, tokens, whole)
    other = next((number for number, token in enumerate(tokens) if number and token.low == "alias"), None)
    if other is not None and other + 1 < len(tokens) and tokens[other + 1].word[0].isupper():
        named = _noun_phrase(text, tokens[:other], known)
        if named is not None:
            named.alias = tidy(text[tokens[other + 1].start : tokens[-1].end])
            named.stop = tokens[-1].end
        return named
    name_start = _name_start(tokens, known)
    if name_start < len(tokens):
        return _named(text, tokens, name_start, known)
    return _unnamed(tokens, whole_start, whole_end, tidy(text[whole_start:whole_end]))


def _epithet(text: str, tokens: list[_Token], whole: str) -> Mention | None:
    head = tokens[0]
    start, end = head.start, tokens[-1].end
    if head.low in GROUPS and head.low not in ROLES:
        return Mention(start, end, whole, type=SourceType.GROUP, stop=end)
    if head.low in ORGANISATIONS and head.low not in ROLES:
        return Mention(start, end, whole, type=SourceType.ORGANISATION, stop=end)
    if head.low in THINGS:
        return None
    if head.low in ROLES or head.low in ("anak", "sosok", "orang", "sulung", "bungsu", "jenderal", "perwira") or head.low.startswith("pe"):
        return Mention(start, end, "", refers=True, stop=end, role="")
    if len(tokens) > 1 and _is_body(tokens[:-1]):
        return Mention(start, end, whole, type=SourceType.ORGANISATION, stop=end)
    if head.word[0].isupper() and head.low not in CONNECTIVES and len(tokens) >= 2 and _has_name(tokens[:-1]):
        return None
    return None


def _name_start(tokens: list[_Token], known: Callable[[str], int]) -> int:
    """Return the index of the first word of the name that ends the phrase; `len(tokens)` when none does."""
    stop = len(tokens)
    while stop and tokens[stop - 1].word[0] == "(":
        stop -= 1
    start = stop
    while start and stop - start < _MOST_NAME_WORDS:
        token = tokens[start - 1]
        if token.low in _NAME_PARTICLES and token.word[0].islower():
            in_name = start >= 2 and (tokens[start - 2].word[0].isupper() or tokens[start - 2].low in _NAME_PARTICLES)
            if in_name and start < stop:
                start -= 1
                continue
            break
        if not token.word[0].isupper() or token.low in ROLES or token.low in ORGANISATIONS:
            break
        if token.low in TITLES:
            if start < stop and not (len(token.word) > 3 and start >= 2 and token.word.isalpha() and False):
                break
            break
        if _is_stop(token) and not (known(token.word) and not token.word.isupper()) and not _all_capitals(tokens):
            break
        start -= 1
    while start < stop and tokens[start].word[0].islower():
        start += 1
    if start == stop:
        return len(tokens)
    if start and tokens[start - 1].low in _COMPANIES and not any(known(token.word) for token in tokens[start:stop]):
        # `Direktur PT Agro Mahendrata`: the name is the company's, unless more words follow than companies have.
        return stop - 2 if stop - start > _LONGEST_COMPANY else len(tokens)
    if start and stop - start > 1:
        # `Head of Communication Nusatel Tantri Maharani`: later mentions tell where the name begins.
        for number in range(start + 1, stop):
            if known(tokens[number].word) > known(tokens[start].word):
                return number
        while stop - start > 1 and find_place(tokens[start].word) is not None and not known(tokens[start].word):
            start += 1
        if stop - start > 2 and find_place(f"{tokens[start].word} {tokens[start + 1].word}") is not None:
            start += 2
    elif start and find_place(tokens[start].word) is not None and not known(tokens[start].word):
        return len(tokens)
    return start


def _all_capitals(tokens: Sequence[_Token]) -> bool:
    return False


def _named(text: str, tokens: list[_Token], name_start: int, known: Callable[[str], int]) -> Mention | None:
    stop = len(tokens)
    while stop > name_start and tokens[stop - 1].word[0] == "(":
        stop -= 1
    name_tokens = tokens[name_start:stop]
    name = tidy(text[name_tokens[0].start : name_tokens[-1].end])
    front = tokens[:name_start]
    first = name_start
    while first and (tokens[first - 1].low in TITLES or tokens[first - 1].low in _RANK_TAILS):
        first -= 1
    source_start = tokens[first].start
    office = tokens[:first]
    while office and office[0].low in ("seorang", "salah", "satu", "sang"):
        office = office[1:]
    if office and office[-1].word[0] == "(":
        role = tidy(text[office[0].start : office[-1].end])
    else:
        role = tidy(text[office[0].start : office[-1].end]) if office else ""
    if not office and _is_bodylike(name_tokens, known):
        return Mention(source_start, name_tokens[-1].end, name, type=SourceType.ORGANISATION, stop=tokens[-1].end)
    if office and office[0].low in ORGANISATIONS and office[0].low not in ROLES:
        if not any(token.low in ROLES for token in office) and not known(name_tokens[0].word):
            whole = tidy(text[office[0].start : name_tokens[-1].end])
            if len(name_tokens) <= 2 and office[0].low not in ("bagian", "tim"):
                bare = office[0].low in ("kelompok", "organisasi", "lembaga", "komunitas") and any(token.word.islower() for token in office[1:]) 
                if bare:
                    return Mention(name_tokens[0].start, name_tokens[-1].end, name, role, SourceType.ORGANISATION, stop=tokens[-1].end)
                return Mention(office[0].start, name_tokens[-1].end, whole, type=SourceType.ORGANISATION, stop=tokens[-1].end)
    if office and office[0].low in GROUPS and office[0].low not in ROLES:
        return Mention(office[0].start, tokens[-1].end, tidy(text[office[0].start : tokens[-1].end]), type=SourceType.GROUP, stop=tokens[-1].end)
    if office and office[0].word[0].islower() and office[0].low not in ROLES and not any(t.low in ROLES for t in office):
        # A lower-case noun that is no office: the phrase is about something else.
        if front and front[0].low in TITLES:
            role = ""
        else:
            role = role if len(office) <= 3 else ""
            if not role:
                return None
    if role and office and office[0].low in TITLES:
        role = ""
    del front
    return Mention(source_start, name_tokens[-1].end, name, role, stop=tokens[-1].end)


_RANK_TAILS = frozenset({"(purn)", "(purn.)", "tni", "pol", "pol."})


def _is_bodylike(tokens: Sequence[_Token], known: Callable[[str], int]) -> bool:
    low = " ".join(token.low for token in tokens)
    if _is_country(low) or tokens[0].low in ORGANISATIONS:
        return True
    return len(tokens) <= 2 and find_place(low) is not None and not known(tokens[0].word)


def _unnamed(tokens: list[_Token], start: int, end: int, whole: str) -> Mention | None:
    """A source without a name: an institution, a group, somebody, an office alone."""
    head = tokens[0]
    if head.low in ("seorang", "seseorang", "sumber", "narasumber", "informan") or (head.low == "salah" and len(tokens) > 2):
        return Mention(start, end, whole, type=SourceType.ANONYMOUS, stop=end)
    if head.low in GROUPS and (head.low not in ROLES or len(tokens) == 1 or head.low in ("warga", "petani", "nelayan", "pedagang")):
        return Mention(start, end, whole, type=SourceType.GROUP, stop=end)
    if head.low in ROLES:
        return Mention(start, end, whole, role="", stop=end)
    if head.low in GROUPS:
        return Mention(start, end, whole, type=SourceType.GROUP, stop=end)
    if head.low in ORGANISATIONS or _is_body([token for token in tokens if token.word[0].isalpha()] or tokens):
        return Mention(start, end, whole, type=SourceType.ORGANISATION, stop=end)
    if head.word[0].isupper() and (head.low in OFFICE_WORDS or _names_itself(tokens[-1].word)):
        return Mention(start, end, whole, type=SourceType.ORGANISATION, stop=end)
    return None


def _names_itself(word: str) -> bool:
    """Whether it is an institution's short name in parentheses: `(BEI)`."""
    return len(word) > len("(A)") and word[0] == "(" and word[-1] == ")" and word[1:-1].isupper() and word[1:-1].isalpha()


def _add_apposition(
    text: str, found: Mention, phrase: list[_Token], rest: list[list[_Token]], known: Callable[[str], int]
) -> None:
    """Take in what the parts behind a first one say of the same speaker: the name of an office, the office of a name."""
    parts = rest[:4]
    while parts and parts[0] and (parts[0][0].low.rstrip(".") in DEGREES or parts[0][0].low in DEGREES) and len(parts[0]) <= 2:
        found.end = found.stop = parts[0][-1].end
        parts = parts[1:]
    if not parts or not parts[0]:
        return
    if found.refers or found.type not in (SourceType.PERSON, SourceType.ANONYMOUS, SourceType.GROUP):
        return
    if phrase[0].low in ROLES or phrase[0].low in ("seorang", "salah"):
        number = 0
        while number < len(parts) - 1 and parts[number] and _is_place_part(parts[number]):
            number += 1
        part, _ = _up_to_tail(parts[number])
        named = _pure_name(text, part, known)
        if named is not None and not (found.role and known(found.name.split()[0])):
            stop = parts[number - 1][-1].end if number else phrase[-1].end
            found.role = _bare_role(tidy(text[phrase[0].start : stop]))
            found.name, found.start, found.end, found.stop = named.name, named.start, named.end, part[-1].end
            found.type = SourceType.PERSON
        if named is not None or not found.role:
            return
    part = parts[0]
    if (_is_occupation(part) and not (part[0].low not in ROLES and part[0].word[0].isupper())) or part[0].low in ("sapaan", "panggilan", "nama"):
        office, _ = _up_to_role_tail(part)
        if part[0].low in ("sapaan", "panggilan"):
            alias = [token for token in office if token.word[0].isupper()]
            if alias:
                found.alias = found.name
                found.name = tidy(text[alias[0].start : alias[-1].end])
                found.stop = office[-1].end
            return
        if office and not found.role and not _looks_like_clause(office):
            found.role = _bare_role(tidy(text[office[0].start : office[-1].end]))
            found.stop = office[-1].end


def _pure_name(text: str, part: list[_Token], known: Callable[[str], int]) -> Mention | None:
    """Return the person whom the words name, None when they are anything else than a name, with its rank or without."""
    if not part or len(part) > _MOST_NAME_WORDS + 3 or part[0].low in _WEEKDAYS or part[0].low in TAILS:
        return None
    if not all(token.word[0].isupper() or token.word[0] == "(" or token.low in _NAME_PARTICLES or token.low in TITLES for token in part):
        return None
    named = _noun_phrase(text, part, known)
    if named is None or named.type is not SourceType.PERSON or not named.name or named.role or named.refers:
        return None
    if named.name.split()[0].casefold() in ROLES or find_place(named.name) is not None:
        return None
    return named


def _is_place_part(tokens: list[_Token]) -> bool:
    return len(tokens) <= 4 and find_place(" ".join(token.word for token in tokens)) is not None


def _bare_role(role: str) -> str:
    for opener in ("salah seorang ", "Salah seorang ", "salah satu ", "Salah satu ", "seorang ", "Seorang ", "sang "):
        role = role.removeprefix(opener)
    return role


def _looks_like_clause(tokens: list[_Token]) -> bool:
    return any(_is_verb(token.low) or (len(token.low) > 4 and token.low.startswith("ber") and token.word.islower()) or token.low in ("akan", "sudah", "telah", "tidak", "bisa", "harus", "masih", "mengatakan", "menegaskan") for token in tokens)


def _up_to_role_tail(tokens: list[_Token]) -> tuple[list[_Token], bool]:
    """As `_up_to_tail`, but an office may have a place or a body behind it: `dokter dari Universitas X`."""
    for number, token in enumerate(tokens[1:], 1):
        if token.low in _ROLE_TAILS or token.low in _WEEKDAYS:
            return tokens[:number], True
    return tokens, False


_ROLE_TAILS = frozenset(
    "saat ketika usai seusai setelah sebelum kepada melalui seperti sebagaimana dikutip dilansir mengutip melansir sembari "
    "sambil seraya ditemui dihubungi dikonfirmasi lewat yang beberapa kemarin tadi".split()
)


def _add_origin(text: str, found: Mention, rest: list[_Token]) -> None:
    """`Afida dari Bea Cukai`: where somebody comes from stands for the office."""
    if rest and rest[0].low == "dari" and len(rest) > 1 and rest[1].word[0].isupper():
        office, _ = _up_to_role_tail(rest[1:])
        stop = next((n for n, token in enumerate(office) if not token.word[0].isupper()), len(office))
        if stop:
            found.role = tidy(text[office[0].start : office[stop - 1].end])


def _add_role_before(text: str, found: Mention, before: list[list[_Token]]) -> None:
    """The office in front of a name, maybe with commas in it: `Wakil Rektor Bidang A, B, dan C, Nama`."""
    for count in range(1, min(4, len(before)) + 1):
        part = _drop_connectives(before[-count])
        if not part:
            return
        if _is_occupation(part):
            if not _has_clause(part):
                stop = before[-1][-1]
                found.role = _bare_role(tidy(text[part[0].start : stop.end]))
                rank = stop.low in TITLES and stop.word[0].isupper()
                if rank:
                    found.role = _bare_role(tidy(text[part[0].start : before[-1][-2].end])) if len(before[-1]) > 1 else found.role
            return
        head = next((number for number in range(len(part) - 1, 0, -1) if part[number].low in ROLES and part[number].word[0].isupper() and part[number - 1].word[0].islower()), None)
        if count == 1 and head is not None:
            found.role = tidy(text[part[head].start : part[-1].end])
            return
        if part[0].word[0].islower() and part[0].low not in ("dan", "serta"):
            return
        if _has_clause(part):
            return


def _is_occupation(tokens: list[_Token]) -> bool:
    """Whether the words may say what somebody is: an office, a relation, an agent noun in pe-."""
    low = tokens[0].low
    return low in ROLES or low in _SOMEBODY or (low.startswith("pe") and low not in THINGS and low not in DOCUMENTS and low not in CONNECTIVES)


_SOMEBODY = frozenset({"seorang", "salah", "sesepuh", "mandor", "juragan", "tukang", "anak", "orang", "ibunda", "ayahanda", "kru", "awak"})


def _has_clause(tokens: list[_Token]) -> bool:
    predicates = ("akan", "sudah", "telah", "tidak", "bisa", "harus", "masih", "adalah", "merupakan", "sedang")
    return any(token.low in predicates for token in tokens)
