"""Reads Indonesian news pages: text in, a typed, frozen Article out."""
from newsfacts.model import Article, Dateline, Finding, FindingKind, Image, Outlet, Place, Provenance, Role, Segment
from newsfacts.parse import parse
from newsfacts.spans import Span
