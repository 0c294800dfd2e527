"""From the bytes of a page to its characters: byte order mark, declaration, then what the bytes themselves tell.

The declaration is looked for as browsers do it, in the first 1024 bytes, with the labels of the WHATWG Encoding
Standard (https://encoding.spec.whatwg.org/). Two things are done that browsers do not do, so that no character is lost:
bytes that are UTF-8 beyond doubt are read so whatever single-byte encoding is declared, and single bytes that are not
UTF-8 are read as windows-1252.
"""

from __future__ import annotations

import codecs
from functools import cache

import regex

__all__ = ["decode"]

_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"))
_PRESCANNED = 1024
"""How many bytes are searched for a declaration."""
_REPLACED = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
    "utf-7": "cp1252",
}
"""What a declared encoding stands for on the web, by the names of Python's codecs."""


def decode(data: bytes) -> str:
    r"""Return the characters of a page.

    Args:
        data: the page as it was fetched, in any encoding.

    >>> decode(b'<meta charset="iso-8859-1"><p>caf\xe9</p>')[-8:]
    'café</p>'
    >>> decode(b"<p>\x93caf\xe9\x94</p>")
    '<p>“café”</p>'
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding)
    declared = _declared(data[:_PRESCANNED])
    try:
        # Text in another encoding is not UTF-8 by chance, but the escape sequences of iso-2022-jp are plain ASCII.
        if declared is None or not declared.startswith("iso2022"):
            return data.decode()
    except UnicodeDecodeError as error:
        # One odd byte in a page of UTF-8 does not make it windows-1252.
        if declared is None and _looks_like_utf8(data, error.start):
            declared = "utf-8"
    return _decoded(data, declared or "cp1252")


def _looks_like_utf8(data: bytes, first_odd: int) -> bool:
    """Whether the characters beyond ASCII around the first odd byte are mostly UTF-8."""
    sample = data[max(first_odd - 50_000, 0) : first_odd + 50_000]
    whole = len(_utf8_sequence().findall(sample))
    odd = len(_high_byte().findall(_utf8_sequence().sub(b"", sample)))
    return whole > odd


def _decoded(data: bytes, name: str) -> str:
    try:
        text = data.decode(name, "surrogateescape")
    except UnicodeDecodeError:  # in encodings of several bytes an odd one may be ASCII
        return data.decode(name, "replace")
    return text.translate(_odd_bytes()) if _escaped().search(text) is not None else text


def _declared(head: bytes) -> str | None:
    """Return the codec that a `<meta>` in the page's head declares; None when none does, or an unknown one."""
    for meta in _meta().finditer(_comment().sub(b"", head)):
        found = _charset().search(meta[0])
        name = None if found is None else _codec(found[1].decode("ascii"))
        if name is not None:
            return name
    return None


def _codec(label: str) -> str | None:
    try:
        name = codecs.lookup(label).name
        b"a".decode(name)
    except (LookupError, ValueError):  # no such codec, or none of text
        return None
    return _REPLACED.get(name, name)


@cache
def _odd_bytes() -> dict[int, str]:
    """What Python marks as undecodable bytes, as the characters of windows-1252."""
    return {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)} | {
        # The standard gives the five bytes that windows-1252 leaves free to the control characters.
        0xDC00 + byte: chr(byte)
        for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
    }


@cache
def _escaped() -> regex.Pattern[str]:
    return regex.compile(r"[\udc80-\udcff]")


@cache
def _comment() -> regex.Pattern[bytes]:
    return regex.compile(rb"<!--(?:(?!-->).)*+(?:-->)?", regex.DOTALL)


@cache
def _meta() -> regex.Pattern[bytes]:
    return regex.compile(rb"(?i)<meta[\s/][^>]*+")


@cache
def _charset() -> regex.Pattern[bytes]:
    return regex.compile(rb"(?i)charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-z0-9_:.-]{2,40})")


@cache
def _utf8_sequence() -> regex.Pattern[bytes]:
    return regex.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


@cache
def _high_byte() -> regex.Pattern[bytes]:
    return regex.compile(rb"[\x80-\xff]")
