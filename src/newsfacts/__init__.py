"""Reads Indonesian news pages: text in, a typed, frozen Article out.

>>> import newsfacts
>>> article = newsfacts.parse("Bisnis.com, SURABAYA — Ekspor kopi naik tahun ini.")
>>> article.dateline.place, article.dateline.location.name, article.outlet.family
('SURABAYA', 'Surabaya', 'bisnis')
"""

import importlib
import typing

from newsfacts.errors import (
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
from newsfacts.model import (
    SCHEMA_VERSION,
    Article,
    Attribution,
    Dateline,
    Finding,
    FindingKind,
    Image,
    Kind,
    Outlet,
    Page,
    PageLink,
    Pagination,
    Place,
    Provenance,
    Role,
    Segment,
    SourceType,
    Speaker,
    Statements,
    Unresolved,
)
from newsfacts.spans import Span

if typing.TYPE_CHECKING:
    from newsfacts.html.reading import parse_html
    from newsfacts.layout.detection import Candidate, Evidence
    from newsfacts.merging import merge_pages
    from newsfacts.outlets.definition import Brand, Layout, OutletFamily
    from newsfacts.outlets.registry import Outlets, load_outlets
    from newsfacts.reading import parse, parse_many, rank_outlets
    from newsfacts.serialization import configure_converter, from_dict, make_converter, to_dict
    from newsfacts.standards.ninjs import to_ninjs
    from newsfacts.standards.schema_org import to_schema_org

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
    "Kind",
    "Layout",
    "MissingExtraError",
    "NewsfactsError",
    "Outlet",
    "OutletFamily",
    "OutletFileError",
    "Outlets",
    "Page",
    "PageLink",
    "PagesError",
    "Pagination",
    "Place",
    "Provenance",
    "Role",
    "SchemaVersionError",
    "Segment",
    "SerializationError",
    "SourceType",
    "Span",
    "SpanError",
    "Speaker",
    "Statements",
    "UnknownOutletError",
    "Unresolved",
    "UriError",
    "configure_converter",
    "from_dict",
    "load_outlets",
    "make_converter",
    "merge_pages",
    "parse",
    "parse_html",
    "parse_many",
    "rank_outlets",
    "to_dict",
    "to_ninjs",
    "to_schema_org",
]

_LOADED_WHEN_ASKED_FOR = {
    "newsfacts.html.reading": ("parse_html",),
    "newsfacts.layout.detection": ("Candidate", "Evidence"),
    "newsfacts.merging": ("merge_pages",),
    "newsfacts.outlets.definition": ("Brand", "Layout", "OutletFamily"),
    "newsfacts.outlets.registry": ("Outlets", "load_outlets"),
    "newsfacts.reading": ("parse", "parse_many", "rank_outlets"),
    "newsfacts.serialization": ("configure_converter", "from_dict", "make_converter", "to_dict"),
    "newsfacts.standards.ninjs": ("to_ninjs",),
    "newsfacts.standards.schema_org": ("to_schema_org",),
}
"""Modules that are not loaded with the package, so that importing it costs next to nothing."""

_MODULES = {name: module for module, names in _LOADED_WHEN_ASKED_FOR.items() for name in names}


def __getattr__(name: str) -> object:
    """Load the module of a public name when the name is first asked for."""
    if name in _MODULES:
        value: object = getattr(importlib.import_module(_MODULES[name]), name)
        globals()[name] = value
        return value
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
