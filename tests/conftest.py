"""What every test has: how thorough the property tests are, and the options that some of them have."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    import pytest

# dev and ci try the same examples on every run, so that a failure is the change's; `HYPOTHESIS_PROFILE=explore` looks
# for new ones.
settings.register_profile("dev", max_examples=60, deadline=None, derandomize=True, database=None)
settings.register_profile("ci", settings.get_profile("dev"), max_examples=300)
settings.register_profile("explore", max_examples=3000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--rewrite-pages` and `--published`."""
    parser.addoption(
        "--rewrite-pages",
        action="store_true",
        help="write what the parser reads into the JSON of the example pages, to be reviewed in a diff",
    )
    parser.addoption(
        "--published",
        type=Path,
        metavar="FOLDER",
        help="hold schema.org and ninjs against their published schemas, which are in FOLDER",
    )
