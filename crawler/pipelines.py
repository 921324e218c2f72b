"""An article's way through the crawl: its bytes are archived, then read, then its facts are kept."""

from __future__ import annotations

from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True)
class Archived:
    """A page whose bytes are safe."""

    page: Page = field(repr=False)
    page_id: str


@dataclass(frozen=True, slots=True)
class Read:
    """A page that was read."""

    page: Page = field(repr=False)
    page_id: str
    facts: PageFacts = field(repr=False)


class _Pipeline:
    """What the three have in common: the run they work for."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy."""
        return cls(crawler)

    @property
    def _run(self) -> Run:
        spider = self._crawler.spider
        assert isinstance(spider, SourceSpider)
        return spider.run


class ArchivePipeline(_Pipeline):
    """Keeps the bytes, before anything is tried on them."""

    async def process_item(self, item: Page) -> Archived:
        """The page with its id in the archive."""
        run = self._run
        return Archived(item, await run.databases.pages_commits.write(partial(run.intake.keep_bytes, item)))


class ReadPipeline(_Pipeline):
    """Reads what the page states; a page that cannot be read costs an issue row, not the crawl."""

    def process_item(self, item: Archived) -> Read:
        """The page with its facts.

        Raises:
            DropItem: it holds no article, or the parsers broke on it.
        """
        try:
            return Read(item.page, item.page_id, read(item.page))
        except NotAnArticle as refusal:
            self._run.unread(item.page, item.page_id, "not-an-article", str(refusal))
            raise DropItem(f"{item.page.url}: {refusal}", log_level="INFO") from None
        except ParserFault as fault:
            self._run.unread(item.page, item.page_id, "parser-fault", str(fault))
            raise DropItem(f"{item.page.url}: {fault}", log_level="ERROR") from fault


class IngestPipeline(_Pipeline):
    """Hands the facts to storage and counts what became of them."""

    async def process_item(self, item: Read) -> Ingested:
        """What storage did with the article."""
        run = self._run
        announce = run.announces(item.facts.article)
        keep = partial(run.intake.keep_facts, item.page, item.facts, item.page_id, announce=announce)
        kept = await run.databases.news_commits.write(keep)
        run.kept(item.page, item.facts, kept.outcome)
        return kept
