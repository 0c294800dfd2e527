"""Reads Indonesian news pages: text in, a typed, frozen Article out.

>>> import newsfacts
>>> article = newsfacts.parse("Bisnis.com, SURABAYA — Ekspor kopi naik tahun ini.")
>>> article.dateline.place, article.dateline.location.name, article.outlet.family
('SURABAYA', 'Surabaya', 'bisnis')
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from newsfacts.errors import (
    BlankTextError,
    NewsfactsError,
    OutletFileError,
    SchemaVersionError,
    SerializationError,
    SpanError,
    UnknownOutletError,
)
from newsfacts.layout.detection import Candidate, Evidence
from newsfacts.model import (
    SCHEMA_VERSION,
    Article,
    Attribution,
    Dateline,
    Finding,
    FindingKind,
    Image,
    Outlet,
    Place,
    Provenance,
    Role,
    Segment,
)
from newsfacts.outlets.definition import Brand, Layout, OutletFamily
from newsfacts.outlets.registry import Outlets, load_outlets
from newsfacts.parse import parse, parse_many, rank_outlets
from newsfacts.spans import Span

if TYPE_CHECKING:
    from newsfacts.serialization import configure_converter, from_dict, make_converter, to_dict

__version__ = "0.1.0"

__all__ = [
    "SCHEMA_VERSION",
    "Article",
    "Attribution",
    "BlankTextError",
    "Brand",
    "Candidate",
    "Dateline",
    "Evidence",
    "Finding",
    "FindingKind",
    "Image",
    "Layout",
    "NewsfactsError",
    "Outlet",
    "OutletFamily",
    "OutletFileError",
    "Outlets",
    "Place",
    "Provenance",
    "Role",
    "SchemaVersionError",
    "Segment",
    "SerializationError",
    "Span",
    "SpanError",
    "UnknownOutletError",
    "configure_converter",
    "from_dict",
    "load_outlets",
    "make_converter",
    "parse",
    "parse_many",
    "rank_outlets",
    "to_dict",
]

_SERIALIZATION = frozenset({"configure_converter", "from_dict", "make_converter", "to_dict"})


def __getattr__(name: str) -> object:
    """Load the part that needs cattrs when it is first asked for."""
    if name in _SERIALIZATION:
        value: object = getattr(import_module("newsfacts.serialization"), name)
        globals()[name] = value
        return value
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)


def __dir__() -> list[str]:
    return sorted({*globals(), *_SERIALIZATION})
