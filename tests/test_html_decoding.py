"""From bytes to characters: byte order mark, declaration, detection, and no character lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.html.decoding import decode

QUOTED = "“Kapal sandar,” kata Rini – café"


@pytest.mark.parametrize(
    ("mark", "encoding"), [(b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")]
)
def test_byte_order_mark_counts_most(mark: bytes, encoding: str) -> None:
    html = f"<meta charset='windows-1251'>{QUOTED}"
    assert decode(mark + html.encode(encoding)) == html


@pytest.mark.parametrize(
    "declaration",
    [
        b'<meta charset="windows-1252">',
        b"<META CHARSET = windows-1252 >",
        b"<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>",
        b"<meta charset=iso-8859-1>",
        b"<meta charset=us-ascii>",
        b"<meta charset=utf-16>",
        b"<meta charset=no-such-thing>",
        b"<meta charset=rot13>",
        b"<meta name=viewport content=width>",
        b"<!-- <meta charset=windows-1251> -->",
        b"",
    ],
)
def test_windows_1252_is_read_whatever_it_is_called(declaration: bytes) -> None:
    assert decode(declaration + QUOTED.encode("cp1252")) == declaration.decode() + QUOTED


@pytest.mark.parametrize(
    ("label", "encoding", "words"),
    [
        ("windows-1251", "cp1251", "Порт"),
        ("gb2312", "gb18030", "港口"),
        ("shift_jis", "cp932", "港"),
        ("euc-kr", "cp949", "항구"),
        ("iso-2022-jp", "iso2022_jp", "港"),
        ("iso-8859-9", "cp1254", "“ğ”"),
    ],
)
def test_declared_encoding_is_used(label: str, encoding: str, words: str) -> None:
    html = f'<meta charset="{label}">{words}'
    assert decode(html.encode(encoding)) == html


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "utf-8", "utf-16le"])
def test_utf_8_is_known_whatever_it_is_called(label: str) -> None:
    html = f'<meta charset="{label}">{QUOTED}'
    assert decode(html.encode()) == html


def test_declaration_far_down_is_none() -> None:
    html = b" " * 2000 + b'<meta charset="windows-1251">'
    assert decode(html + b"caf\xe9").endswith("café")


@pytest.mark.parametrize("declaration", [b"<meta charset=utf-8>", b""])
def test_one_odd_byte_does_not_spoil_a_page_of_utf_8(declaration: bytes) -> None:
    html = declaration + QUOTED.encode() + b" caf\xe9 " + QUOTED.encode()
    assert decode(html) == f"{declaration.decode()}{QUOTED} café {QUOTED}"


def test_bytes_that_windows_1252_lacks_are_control_characters() -> None:
    assert decode(b"caf\xe9\x81") == "café\x81"


def test_page_that_breaks_off_inside_a_character_is_read() -> None:
    assert decode(b"\xff\xfek\0a") == "k\ufffd"


@given(st.binary(max_size=200))
def test_any_bytes_are_some_text(data: bytes) -> None:
    assert isinstance(decode(data), str)


@given(st.text(max_size=100))
def test_utf_8_comes_back(text: str) -> None:
    data = text.encode("utf-8", "replace")
    assert decode(data) == data.decode().removeprefix("\ufeff")
