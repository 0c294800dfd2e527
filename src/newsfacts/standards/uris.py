"""Addresses as URIs: what may stand where a standard asks for one (RFC 3986)."""

from __future__ import annotations

from functools import cache
from urllib.parse import quote

import regex

__all__ = ["is_uri", "uri_of"]

_MARKS = "%/:=&?~#+!$,;'@()*"
"""What an address keeps beside letters, digits and `-._~`: what parts it, and what is written as `%20` already."""


def is_uri(text: str) -> bool:
    """Whether `text` is an absolute URI (RFC 3986). Hosts in brackets, which are IPv6 addresses, are not known.

    >>> is_uri("urn:newsml:harian-senja.example:20240514:cabai"), is_uri("harian-senja.example/cabai")
    (True, False)
    """
    return _uri().fullmatch(text) is not None


def uri_of(address: str) -> str | None:
    """Return `address` as a URI, with what no URI has written as `%20` and the like (RFC 3987, section 3.1).

    Returns:
        None where that gives no absolute URI: the scheme is missing, or the address is broken.

    >>> uri_of("https://harian-senja.example/harga cabai"), uri_of("harian-senja.example/harga-cabai")
    ('https://harian-senja.example/harga%20cabai', None)
    """
    uri = quote(address, safe=_MARKS, errors="surrogatepass")
    return uri if is_uri(uri) else None


@cache
def _uri() -> regex.Pattern[str]:
    character = r"(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})"
    segment = rf"(?:{character}|[:@])"
    authority = rf"//(?:(?:{character}|:)*+@)?+{character}*+(?::[0-9]*+)?+(?:/{segment}*+)*+"
    path = rf"/?+(?:{segment}++(?:/{segment}*+)*+)?+"
    rest = rf"(?:{segment}|[/?])*+"
    return regex.compile(rf"[A-Za-z][A-Za-z0-9+.-]*+:(?:{authority}|{path})(?:\?{rest})?+(?:\#{rest})?+")
