"""An article's way through the crawl: its bytes are archived, then read, then its facts are kept."""

from __future__ import annotations

from functools import partial
from typing import Self

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from crawler.intake import Page, ParserFault, read
from crawler.run import Run
from crawler.spiders import SourceSpider
from parsers.read import NotAnArticle
from parsers.types import PageFacts
from storage.news.ingest import Ingested


class Pipeline:
    """What Scrapy hands every page to: in the place of its chain of pipelines, whose links cost more than what they would join."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy."""
        return cls(crawler)

    async def open_spider_async(self) -> None:
        """Nothing: the spider's run has opened the databases."""

    async def close_spider_async(self) -> None:
        """Nothing: the run closes them when its row is written."""

    async def process_item_async(self, item: Page) -> Ingested:
        """What storage did with the article, once that is committed; its bytes are, before anything is tried on them.

        Raises:
            DropItem: it holds no article, or the parsers broke on it.
            StorageError: a database is locked, full, read-only or damaged.
        """
        spider = self._crawler.spider
        assert isinstance(spider, SourceSpider)
        run = spider.run
        page_id = await run.databases.pages_commits.write(partial(run.intake.keep_bytes, item))
        facts = _read(run, item, page_id)
        keep = partial(run.intake.keep_facts, item, facts, page_id, announce=run.announces(facts.article))
        kept = await run.databases.news_commits.write(keep)
        run.kept(item, facts, kept.outcome)
        spider.tell()
        return kept


def _read(run: Run, page: Page, page_id: str) -> PageFacts:
    """What a page states; one that cannot be read costs an issue row, not the crawl.

    Raises:
        DropItem: it holds no article, or the parsers broke on it.
    """
    try:
        return read(page)
    except NotAnArticle as refusal:
        run.unread(page, page_id, "not-an-article", str(refusal))
        raise DropItem(f"{page.url}: {refusal}", log_level="INFO") from None
    except ParserFault as fault:
        run.unread(page, page_id, "parser-fault", str(fault))
        raise DropItem(f"{page.url}: {fault}", log_level="ERROR") from fault
