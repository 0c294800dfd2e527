"""A Scrapy spider that reads articles: one item an article, split ones put together.

    scrapy runspider examples/spider.py -a addresses="https://… https://…" -O articles.jsonl

Items are newsfacts' own Articles, which Scrapy takes as they are; its feed exports write them as JSON Lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import scrapy

import newsfacts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from scrapy.http import Response


class ArticleSpider(scrapy.Spider):
    """Reads the pages at `addresses`, and the other pages of articles that are split."""

    name = "articles"

    def __init__(self, addresses: str = "", **settings: str) -> None:
        """Take the addresses, parted by white space."""
        super().__init__(**settings)
        self.addresses = addresses.split()

    async def start(self) -> AsyncIterator[scrapy.Request]:
        """Ask for the first page of each article."""
        for address in self.addresses:
            yield scrapy.Request(address, self.parse)

    def parse(
        self, response: Response, before: tuple[newsfacts.Article, ...] = ()
    ) -> Iterator[scrapy.Request | newsfacts.Article]:
        """Read a page; go on to the next one of the same article, or yield what is complete."""
        article = newsfacts.parse_html(response.body, url=response.url)
        pages = (*before, article)
        onward = article.pagination.next if article.pagination is not None else None
        if onward is not None:
            yield response.follow(onward.url, self.parse, cb_kwargs={"before": pages})
        else:
            yield newsfacts.merge_pages(pages) if before else article
