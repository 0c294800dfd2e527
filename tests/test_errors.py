"""The errors: their tree, what they tell a person, and that they survive another process."""

from __future__ import annotations

import copy
import pickle

import pytest

import newsfacts
from newsfacts import (
    BlankTextError,
    MissingExtraError,
    NewsfactsError,
    OutletFileError,
    PagesError,
    SchemaVersionError,
    SerializationError,
    SpanError,
    UnknownOutletError,
    UriError,
)

ERRORS = [
    BlankTextError(3),
    UnknownOutletError("tribune", ["tribun", "bisnis"]),
    OutletFileError("senja.toml", ["$.name: required, but missing", "$.hosts: expected a list"]),
    PagesError("page 2 is there twice: give each page of the article once"),
    SpanError("a span runs from 0 or later"),
    MissingExtraError("html", "parse_html"),
    SerializationError(["$.text: required, but missing"]),
    SchemaVersionError(7, 1),
    UriError("harian-senja.example"),
]


@pytest.fixture(params=ERRORS, ids=lambda error: type(error).__name__)
def error(request: pytest.FixtureRequest) -> NewsfactsError:
    param: NewsfactsError = request.param
    return param


def test_every_public_error_is_tried_here() -> None:
    public = {name for name in newsfacts.__all__ if name.endswith("Error")}
    assert public == {type(error).__name__ for error in ERRORS} | {"NewsfactsError"}


def test_one_except_clause_catches_all(error: NewsfactsError) -> None:
    assert isinstance(error, NewsfactsError)


@pytest.mark.parametrize(
    ("error_type", "builtin"),
    [
        (BlankTextError, ValueError),
        (UnknownOutletError, LookupError),
        (OutletFileError, ValueError),
        (SpanError, ValueError),
        (MissingExtraError, ImportError),
        (SerializationError, ValueError),
        (SchemaVersionError, SerializationError),
        (UriError, ValueError),
    ],
)
def test_error_is_also_the_builtin_that_people_expect(error_type: type[Exception], builtin: type[Exception]) -> None:
    assert issubclass(error_type, builtin)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_error_survives_pickling(error: NewsfactsError, protocol: int) -> None:
    back = pickle.loads(pickle.dumps(error, protocol))  # noqa: S301  # our own bytes
    assert type(back) is type(error)
    assert (str(back), repr(back), vars(back)) == (str(error), repr(error), vars(error))


def test_error_survives_copying(error: NewsfactsError) -> None:
    back = copy.deepcopy(error)
    assert type(back) is type(error)
    assert (str(back), vars(back)) == (str(error), vars(error))


def test_blank_text_tells_how_much_of_nothing_there_was() -> None:
    assert BlankTextError(12).length == 12
    assert "12 code points of white space" in str(BlankTextError(12))


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("tribune", "tribun"),
        ("TRIBUN", "tribun"),
        ("bisnis.com", "bisnis"),
        ("pikiranrakyat", "pikiran-rakyat"),
        ("qqq", None),
        ("", None),
    ],
)
def test_unknown_outlet_knows_the_nearest(name: str, nearest: str | None) -> None:
    assert UnknownOutletError(name, ["tribun", "pikiran-rakyat", "bisnis"]).nearest == nearest


def test_unknown_outlet_suggests_the_nearest() -> None:
    message = str(UnknownOutletError("tribune", ["tribun", "bisnis"]))
    assert message == "no outlet is called 'tribune': did you mean 'tribun'?"


def test_unknown_outlet_lists_all_when_none_is_near() -> None:
    message = str(UnknownOutletError("qqq", ["tribun", "bisnis"]))
    assert message == "no outlet is called 'qqq': known are bisnis, tribun"


def test_outlet_file_error_has_one_line_a_fault() -> None:
    error = OutletFileError("senja.toml", iter(["$.name: one fault", "$.hosts: another"]))
    assert (error.path, error.problems) == ("senja.toml", ("$.name: one fault", "$.hosts: another"))
    assert str(error).splitlines() == [
        "outlet file senja.toml cannot be used:",
        "  $.name: one fault",
        "  $.hosts: another",
    ]


def test_serialization_error_has_one_line_a_fault() -> None:
    assert str(SerializationError(["$.text: one fault"])).splitlines()[1:] == ["  $.text: one fault"]


@pytest.mark.parametrize("found", [None, 7, "1", [1]])
def test_schema_version_tells_both_versions_and_what_to_do(found: object) -> None:
    error = SchemaVersionError(found, 1)
    assert (error.found, error.supported) == (found, 1)
    assert str(error).startswith(f"schema_version is {found!r} but this newsfacts reads 1: parse the text again")
    assert error.problems == (f"schema_version: {found!r}, expected 1",)
