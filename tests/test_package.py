"""The package as it is installed: what it exports, what importing it costs, and that it keeps to itself."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import metadata, resources
from pathlib import Path
from types import ModuleType

import pytest

import golden
import newsfacts
from newsfacts import model

FOLDER = Path(newsfacts.__file__).parent
FILES = {path.relative_to(FOLDER).as_posix(): path for path in sorted(FOLDER.rglob("*.py"))}

# Whatever reaches outside, or says something that nobody asked for. Patterns are regex's.
UNWANTED = {"asyncio", "http", "logging", "re", "requests", "socket", "ssl", "urllib.request", "warnings"}


def loaded_by(program: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded after `program`."""
    result = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys\nprint(*sys.modules)"],
        check=True,
        capture_output=True,
        text=True,
    )
    return set(result.stdout.split())


def test_all_is_what_is_exported() -> None:
    names = {name for name, value in vars(newsfacts).items() if not isinstance(value, ModuleType)}
    public = {name for name in names if not name.startswith("_")}
    assert public <= set(newsfacts.__all__)
    assert [name for name in newsfacts.__all__ if not hasattr(newsfacts, name)] == []
    assert len(newsfacts.__all__) == len(set(newsfacts.__all__))
    assert set(model.__all__) <= set(newsfacts.__all__)


def test_dir_shows_all() -> None:
    assert set(newsfacts.__all__) <= set(dir(newsfacts))


def test_unknown_name_is_an_attribute_error() -> None:
    name = "parse_everything"
    with pytest.raises(AttributeError, match=name):
        getattr(newsfacts, name)


def test_exported_things_say_what_they_are() -> None:
    undocumented = [name for name in newsfacts.__all__ if callable(it := getattr(newsfacts, name)) and not it.__doc__]
    assert undocumented == []


def test_import_loads_no_heavy_package() -> None:
    assert loaded_by("import newsfacts") & {"cattrs", "cattr", "langdetect", "lxml"} == set()


def test_version_is_that_of_the_installed_distribution() -> None:
    assert newsfacts.__version__ == metadata.version("newsfacts")


def test_types_are_announced() -> None:
    assert resources.files("newsfacts").joinpath("py.typed").is_file()


@pytest.mark.parametrize("name", FILES)
def test_module_neither_prints_nor_reaches_outside(name: str) -> None:
    imported: set[str] = set()
    called: set[str] = set()
    for node in ast.walk(ast.parse(FILES[name].read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                imported.update(alias.name for alias in names)
            case ast.ImportFrom(module=str(module)):
                imported.add(module)
            case ast.Call(func=ast.Name(id=function)):
                called.add(function)
            case _:
                pass
    assert imported & UNWANTED == set()
    assert name == "__main__.py" or "print" not in called


def test_parsing_is_silent(capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> None:
    for page in golden.pages():
        golden.parse(page.text, page.expectation["url"])
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []
