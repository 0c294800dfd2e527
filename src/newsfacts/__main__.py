"""The command line: `newsfacts FILE…` shows what each page states, for a person or as JSON Lines.

The one part of newsfacts that prints. It exits with 0 when every file was read, 1 when one could not be, 2 when the
command itself is wrong, 130 when it is interrupted, 141 when the reader of its output went away.
"""

from __future__ import annotations

import argparse
import errno
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import newsfacts
from newsfacts.errors import NewsfactsError, OutletFileError, UnknownOutletError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newsfacts import Article, Outlets

__all__ = ["main"]

_DESCRIPTION = "Read Indonesian news pages: what each one states, its story, and how much was set apart from it."
_EXAMPLES = """\
examples:
  newsfacts page.txt
  newsfacts --url https://jabar.tribunnews.com/2024/05/14/harga-cabai page.txt
  newsfacts --json pages/*.txt > articles.jsonl
"""
_HTML = (".html", ".htm")
_RULE_WIDTH = 80
_UNREADABLE, _WRONG_USAGE, _INTERRUPTED, _BROKEN_PIPE = 1, 2, 130, 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    Args:
        argv: the arguments after the command's name; None for those of this process.

    Raises:
        SystemExit: after `--help` and `--version`, and with status 2 when the arguments are wrong, as argparse does.

    >>> main(["no-such-page.txt"])
    1
    """
    parser = _parser()
    options = parser.parse_args(argv)
    if not options.files:
        parser.print_help(sys.stderr)
        return _WRONG_USAGE
    if options.url is not None and len(options.files) > 1:
        parser.error("--url is the address of one page: give one FILE with it")
    try:
        return _show_all(options)
    except (UnknownOutletError, OutletFileError) as error:
        return _complain(str(error), _WRONG_USAGE)
    except BrokenPipeError:
        _abandon_output()
        return _BROKEN_PIPE
    except OSError as error:
        _abandon_output()
        return _complain(f"standard output: {error.strerror}")
    except KeyboardInterrupt:
        return _INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsfacts",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        help="a page as plain text, or as HTML where its name ends in .html; - reads standard input",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="write JSON Lines: one article a line")
    form.add_argument("--schema-org", action="store_true", help="the same as schema.org NewsArticles, in JSON-LD")
    parser.add_argument("--url", metavar="URL", help="the page's address, where it is known (with one FILE)")
    parser.add_argument("--outlet", metavar="NAME", help="the outlet family, instead of finding out which one it is")
    parser.add_argument(
        "--outlet-file", metavar="FILE", action="append", default=[], help="read an outlet file of yours; repeatable"
    )
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        type=_encoding,
        default="utf-8",
        help="how text files are encoded (default: utf-8)",
    )
    parser.add_argument("--version", action="version", version=f"newsfacts {newsfacts.__version__}")
    return parser


def _encoding(name: str) -> str:
    try:
        b"a".decode(name, "replace")
    except (LookupError, ValueError):
        msg = f"there is no text encoding called {name!r}"
        raise argparse.ArgumentTypeError(msg) from None
    return name


def _show_all(options: argparse.Namespace) -> int:
    """Read and print one file after the other, and return the exit status."""
    outlets = newsfacts.load_outlets(*options.outlet_file)
    write = _writer(options)
    _prepare_output(as_json=write is not None)
    status = 0
    for name in options.files:
        label = "standard input" if name == "-" else name
        try:
            article = _read(name, options, outlets)
        except (UnknownOutletError, OutletFileError):
            raise  # the same for every file
        except (OSError, UnicodeError, NewsfactsError) as error:
            status = _complain(f"{label}: {_reason(error, options.encoding)}")
        else:
            _show(article, label if len(options.files) > 1 else None, write)
    # What is left in the buffer is written here, where a broken pipe is expected. Unlike sys.stdout.flush(), this works
    # when there is no standard output at all.
    print(end="", flush=True)
    return status


def _read(name: str, options: argparse.Namespace, outlets: Outlets) -> Article:
    if name.lower().endswith(_HTML):
        return newsfacts.parse_html(_content(name), url=options.url, outlet=options.outlet, outlets=outlets)
    # Bytes, and decoded here: reading as text would translate the newlines, and every position would be another one.
    text = _content(name).decode(options.encoding)
    return newsfacts.parse(text, url=options.url, outlet=options.outlet, outlets=outlets)


def _content(name: str) -> bytes:
    if name != "-":
        return Path(name).read_bytes()
    source = getattr(sys.stdin, "buffer", None)
    if source is None:  # the process was started without standard input
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return bytes(source.read())


def _reason(error: OSError | UnicodeError | NewsfactsError, encoding: str) -> str:
    if isinstance(error, UnicodeDecodeError):
        wrong = f"byte 0x{error.object[error.start]:02x} at position {error.start}"
        return f"not {encoding.upper()} ({wrong}): say how it is encoded, for example --encoding cp1252"
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return str(error)


def _writer(options: argparse.Namespace) -> Callable[[Article], Mapping[str, object]] | None:
    """Return what makes a dictionary of an article, None where the page view is asked for."""
    if options.schema_org:
        return newsfacts.to_schema_org
    return newsfacts.to_dict if options.json else None


def _show(article: Article, title: str | None, write: Callable[[Article], Mapping[str, object]] | None) -> None:
    if write is not None:
        print(json.dumps(write(article), ensure_ascii=False))
        return
    if title is not None:
        print(f"== {title} ".ljust(_RULE_WIDTH, "="))
    print(article)
    if title is not None:
        print()


def _prepare_output(*, as_json: bool) -> None:
    r"""Make standard output take any character: JSON is UTF-8 everywhere, a page is in what the terminal can show.

    A lone surrogate becomes a `\udXXX`, which in JSON is the escape that stands for it.
    """
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:  # it is None where something else stands in for standard output
        reconfigure(encoding="utf-8" if as_json else None, errors="backslashreplace")


def _abandon_output() -> None:
    """Point standard output nowhere, or Python would try to write the rest of it when it exits, and complain."""
    with suppress(OSError), Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _complain(message: str, status: int = _UNREADABLE) -> int:
    print(f"newsfacts: {message}", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
