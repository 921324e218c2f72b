"""An article's way through the crawl: its bytes are archived, then read, then its facts are kept."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Self

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem
from scrapy.pipelines import ItemPipelineManager

from crawler.intake import Page, ParserFault, read_article, read_facts
from crawler.spiders import SourceSpider
from parsers.read import NotAnArticle
from storage.news.ingest import Ingested


class Pipeline(ItemPipelineManager):
    """What Scrapy hands every page to: in the place of its chain of pipelines, whose links cost more than what they would join.

    The spider's run opens and closes the databases.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler=crawler)
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy; a chain without links, whatever the settings name."""
        return cls(crawler)

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
        try:
            article = read_article(item)
            # The others of the group have their turn: what one kind of work needs stays in the processor's caches from page to page,
            # and a crawl takes less time than when each page is dealt with by itself.
            await asyncio.sleep(0)
            facts = read_facts(article)
            keep = partial(run.intake.keep_facts, item, facts, page_id, announce=run.announces(facts.article))
            kept = await run.databases.news_commits.write(keep)
        except NotAnArticle as refusal:
            run.unread(item, page_id, "not-an-article", str(refusal))
            raise DropItem(f"{item.url}: {refusal}", log_level="INFO") from None
        except ParserFault as fault:
            run.unread(item, page_id, "parser-fault", str(fault))
            raise DropItem(f"{item.url}: {fault}", log_level="ERROR") from fault
        run.kept(item, facts, kept.outcome)
        spider.tell()
        return kept
