"""Fetches articles with httpx and prints a line each, without keeping the event loop waiting for the reading.

    python examples/fetch.py https://… https://…

Reading an article takes a few milliseconds of one core, so it goes to a thread. Whoever reads thousands gives the loop
a `concurrent.futures.ProcessPoolExecutor` instead (`loop.run_in_executor(pool, newsfacts.parse_html, data)`): pages and
Articles pickle.
"""

from __future__ import annotations

import asyncio
import sys

import httpx

import newsfacts


async def read(client: httpx.AsyncClient, address: str) -> newsfacts.Article:
    """Fetch an article, with the other pages of it when it is split."""
    pages: list[newsfacts.Article] = []
    onward: str | None = address
    while onward is not None and onward not in {page.url for page in pages}:
        response = await client.get(onward, follow_redirects=True)
        response.raise_for_status()
        page = await asyncio.to_thread(newsfacts.parse_html, response.content, url=str(response.url))
        pages.append(page)
        link = page.pagination.next if page.pagination is not None else None
        onward = None if link is None else link.url
    return pages[0] if len(pages) == 1 else await asyncio.to_thread(newsfacts.merge_pages, pages)


async def main(addresses: list[str]) -> None:
    """Read all addresses at once, and print what was read in their order."""
    async with httpx.AsyncClient() as client:
        for article in await asyncio.gather(*(read(client, address) for address in addresses)):
            print(repr(article), len(article.attributions))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
