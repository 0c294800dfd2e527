"""newsfacts inside scrapers: real Scrapy and real httpx read pages that a local server has."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

import newsfacts

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = Path(__file__).parent.parent / "examples"
SITE = Path(__file__).parent / "site"

pytest.importorskip("lxml", reason="pages of HTML are read with the extra newsfacts[html]")


class _Quiet(SimpleHTTPRequestHandler):
    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing of each request."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The address of a local server with the pages of `tests/site`."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(SITE)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def run(*command: str, folder: Path) -> str:
    """Run a command of Python's in `folder`, and return what it prints."""
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_scrapy_exports_articles_as_json_lines(site: str, tmp_path: Path) -> None:
    pytest.importorskip("scrapy", reason="the spider is one of Scrapy's")
    addresses = f"{site}/harga-cabai-di-pasar-senja-turun.html {site}/pelabuhan-lama-kota-senja-dibuka-lagi"
    spider = str(EXAMPLES / "spider.py")
    run("-m", "scrapy", "runspider", spider, "-a", f"addresses={addresses}", "-O", "articles.jsonl", folder=tmp_path)
    lines = (tmp_path / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    items = {item["headline"]: item for item in map(json.loads, lines)}
    assert set(items) == {"Harga Cabai di Pasar Senja Turun", "Pelabuhan Lama Kota Senja Dibuka Lagi"}
    split = items["Pelabuhan Lama Kota Senja Dibuka Lagi"]
    assert [page["number"] for page in split["pages"]] == [1, 2]
    assert [said["speaker"]["name"] for said in split["attributions"]] == ["Wahyu Pranata"] * len(split["attributions"])
    assert "dua puluh ton beras" in split["text"]


def test_httpx_reads_split_articles_off_the_event_loop(site: str, tmp_path: Path) -> None:
    pytest.importorskip("httpx", reason="the example fetches with httpx")
    printed = run(str(EXAMPLES / "fetch.py"), f"{site}/pelabuhan-lama-kota-senja-dibuka-lagi", folder=tmp_path)
    assert printed.startswith("<Article 'Pelabuhan Lama Kota Senja Dibuka Lagi'")


def test_links_lead_to_the_other_pages(site: str) -> None:
    data = (SITE / "pelabuhan-lama-kota-senja-dibuka-lagi" / "index.html").read_bytes()
    article = newsfacts.parse_html(data, url=f"{site}/pelabuhan-lama-kota-senja-dibuka-lagi")
    assert article.pagination is not None
    assert article.pagination.next is not None
    assert article.pagination.next.url == f"{site}/pelabuhan-lama-kota-senja-dibuka-lagi/2"
