"""The errors of newsfacts, in one small tree.

    NewsfactsError
    ├── BlankTextError        nothing to read           (also a ValueError)
    ├── UnknownOutletError    no outlet has that name   (also a LookupError)
    ├── OutletFileError       a broken outlet file      (also a ValueError)
    ├── PagesError            pages that are no one article (also a ValueError)
    ├── SpanError             impossible positions      (also a ValueError)
    ├── MissingExtraError     an optional part is not installed (also an ImportError)
    ├── UriError              nothing to identify an article by (also a ValueError)
    └── SerializationError    a dictionary that is no Article (also a ValueError)
        └── SchemaVersionError    written by another schema of newsfacts

A page that is merely unusual raises none of them: absence is an ordinary result.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "BlankTextError",
    "MissingExtraError",
    "NewsfactsError",
    "OutletFileError",
    "PagesError",
    "SchemaVersionError",
    "SerializationError",
    "SpanError",
    "UnknownOutletError",
    "UriError",
]


class NewsfactsError(Exception):
    """Anything that newsfacts itself raises.

    >>> import newsfacts
    >>> try:
    ...     newsfacts.parse("   ")
    ... except newsfacts.NewsfactsError as error:
    ...     print(type(error).__name__)
    BlankTextError
    """


class BlankTextError(NewsfactsError, ValueError):
    """The text has no visible character, so there is no article to read."""

    def __init__(self, length: int = 0) -> None:
        """Take the number of code points that were given."""
        super().__init__(length)
        self.length: int = length

    def __str__(self) -> str:
        return (
            f"the text has no visible character ({self.length} code points of white space or invisible marks): "
            "check what was fetched before you parse it"
        )


class UnknownOutletError(NewsfactsError, LookupError):
    """No outlet has the name that was asked for."""

    def __init__(self, name: str, known: Iterable[str] = ()) -> None:
        """Take the name asked for and the names that exist."""
        self.name: str = name
        self.known: tuple[str, ...] = tuple(sorted(known))
        super().__init__(name, self.known)

    @property
    def nearest(self) -> str | None:
        """The known name that is spelled most alike, None when none is."""
        matches = get_close_matches(self.name.casefold(), self.known, n=1, cutoff=0.5)
        return matches[0] if matches else None

    def __str__(self) -> str:
        hint = f"did you mean {self.nearest!r}?" if self.nearest else f"known are {', '.join(self.known)}"
        return f"no outlet is called {self.name!r}: {hint}"


class OutletFileError(NewsfactsError, ValueError):
    """An outlet file cannot be used. `problems` has one line a fault, each opening with its key path."""

    def __init__(self, path: str, problems: Iterable[str]) -> None:
        """Take the file's path and what is wrong in it."""
        self.path: str = path
        self.problems: tuple[str, ...] = tuple(problems)
        super().__init__(path, self.problems)

    def __str__(self) -> str:
        return "\n".join([f"outlet file {self.path} cannot be used:", *(f"  {p}" for p in self.problems)])


class PagesError(NewsfactsError, ValueError):
    """Pages that cannot be put together: none at all, the same one twice, or pages of different articles."""


class MissingExtraError(NewsfactsError, ImportError):
    """An optional part of newsfacts needs packages that are not installed."""

    def __init__(self, extra: str, wanted: str) -> None:
        """Take the extra that brings the packages, and what was asked for."""
        super().__init__(extra, wanted)
        self.extra: str = extra
        self.wanted: str = wanted

    def __str__(self) -> str:
        return f"{self.wanted} needs packages that are not installed: pip install 'newsfacts[{self.extra}]'"


class SpanError(NewsfactsError, ValueError):
    """Positions that no text has: negative, reversed, or beyond its end."""


class UriError(NewsfactsError, ValueError):
    """A ninjs object needs a URI, and there is none: no address, or one that is no absolute URI."""

    def __init__(self, found: str | None = None) -> None:
        """Take what was found in its place: the address or the URI given, None when there is neither."""
        self.found: str | None = found
        super().__init__(found)

    def __str__(self) -> str:
        lack = "the article has no url" if self.found is None else f"{self.found!r} is no absolute URI"
        return f"a ninjs object needs a uri, and {lack}: give one, as in to_ninjs(article, uri='https://…')"


class SerializationError(NewsfactsError, ValueError):
    """A dictionary that does not describe an Article. `problems` has one line a fault, each with its path."""

    def __init__(self, problems: Iterable[str]) -> None:
        """Take what is wrong."""
        self.problems: tuple[str, ...] = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(["this is not an Article as to_dict() writes it:", *(f"  {p}" for p in self.problems)])


class SchemaVersionError(SerializationError):
    """The dictionary was written with another schema version than this newsfacts reads."""

    def __init__(self, found: object, supported: int) -> None:
        """Take the version found (any value, None when missing) and the one that can be read."""
        self.found: object = found
        self.supported: int = supported
        super().__init__([f"schema_version: {found!r}, expected {supported}"])

    def __reduce__(self) -> tuple[type[SchemaVersionError], tuple[object, int]]:
        return type(self), (self.found, self.supported)

    def __str__(self) -> str:
        return (
            f"schema_version is {self.found!r} but this newsfacts reads {self.supported}: "
            "parse the text again, or use the newsfacts release that wrote it"
        )
