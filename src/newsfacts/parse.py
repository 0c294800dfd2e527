"""Text in, Article out (stub)."""
from __future__ import annotations
from newsfacts.errors import BlankTextError
from newsfacts.model import Article, Role, Segment
__all__ = ["parse"]
def parse(text: str, *, url: str | None = None) -> Article:
    """Stub."""
    if not text.strip():
        raise BlankTextError(len(text))
    return Article(text=text, segments=(Segment(Role.BODY, 0, len(text)),), url=url)
