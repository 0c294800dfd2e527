"""The page of supported outlets in the documentation is what its tool makes of the outlet files."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

import newsfacts

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

PROJECT = Path(__file__).parent.parent
PAGE = PROJECT / "docs" / "supported-outlets.md"
TOOL = runpy.run_path(str(PROJECT / "tools" / "build_outlets_page.py"))


def test_page_is_up_to_date() -> None:
    assert cast("Callable[[], str]", TOOL["page"])() == PAGE.read_text(encoding="utf-8")


def test_tool_says_whether_the_page_is_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["build_outlets_page.py", "--check"])
    assert cast("Callable[[], int]", TOOL["main"])() == 0


def test_every_family_has_a_line_with_an_example_page() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for family in newsfacts.load_outlets():
        (line,) = [line for line in text.splitlines() if f"| `{family.family}` |" in line]
        link = line.rpartition("](")[2].partition(")")[0]
        assert (PAGE.parent / link).is_file()
