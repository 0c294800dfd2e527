"""The examples in docstrings and documentation are what really happens."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from pathlib import Path

import pytest

import newsfacts

PROJECT = Path(__file__).parent.parent
OPTIONS = doctest.NORMALIZE_WHITESPACE

# An example is pasted where nobody has imported anything from __future__, as our modules have.
LIKE_A_PROMPT = {"annotations": None}

MODULES = ["newsfacts", *(module.name for module in pkgutil.walk_packages(newsfacts.__path__, "newsfacts."))]
PAGES = [PROJECT / "README.md", *sorted((PROJECT / "docs").rglob("*.md"))]


def _needs_parser(needed: object) -> None:
    if needed:
        pytest.importorskip("lxml", reason="reading HTML needs newsfacts[html]")


@pytest.mark.parametrize("name", [name for name in MODULES if not name.endswith("__main__")])
def test_docstrings_tell_what_happens(name: str) -> None:
    _needs_parser(name.startswith("newsfacts.html"))
    module = importlib.import_module(name)
    assert doctest.testmod(module, extraglobs=LIKE_A_PROMPT, optionflags=OPTIONS).failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(PROJECT).as_posix())
def test_documentation_tells_what_happens(page: Path) -> None:
    _needs_parser(page.name == "html.md")
    text = page.read_text(encoding="utf-8").replace("```", "\n")
    parsed = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    assert doctest.DocTestRunner(optionflags=OPTIONS).run(parsed).failed == 0
