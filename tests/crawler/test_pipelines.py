"""An article's way through the crawl, as Scrapy's own parts see it."""

from __future__ import annotations

import asyncio
import datetime as dt
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from scrapy.pipelines import ItemPipelineManager
from scrapy.utils.test import get_crawler

import crawler.pipelines
from crawler.intake import Page
from crawler.pipelines import Pipeline
from crawler.run import Run
from crawler.sources import load_sources
from crawler.spiders import SourceSpider
from tests.crawler.web import article


def test_whoever_asks_for_a_pipeline_hears_that_there_is_none() -> None:
    """In the place of Scrapy's manager stands one of its kind, with no links in its chain, whatever the settings name."""
    crawler: Any = get_crawler(settings_dict={"ITEM_PIPELINES": {"no.such.Pipeline": 1}})
    manager = Pipeline.from_crawler(crawler)
    assert isinstance(manager, ItemPipelineManager)
    crawler._engine = SimpleNamespace(scraper=SimpleNamespace(itemproc=manager))
    assert crawler.get_item_pipeline(object) is None


NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)


class Mau(SourceSpider):
    """A paper's spider; nobody watches it."""

    name = "mau"
    source = next(iter(load_sources().values()))

    def tell(self) -> None:
        """Tell nobody."""


def test_articles_of_a_group_are_read_one_after_another_and_then_their_facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One kind of work at a time: that is what the group is for."""
    done: list[str] = []

    def noted(name: str) -> None:
        do = getattr(crawler.pipelines, name)

        def noting(given: object) -> object:
            done.append(name)
            return do(given)

        monkeypatch.setattr(crawler.pipelines, name, noting)

    noted("read_article")
    noted("read_facts")

    async def three() -> None:
        spider = Mau(now=lambda: NOW)
        spider.run = Run.begin(spider.source, tmp_path, now=lambda: NOW)
        pipeline = Pipeline.from_crawler(SimpleNamespace(spider=spider, settings={}))  # type: ignore[arg-type]
        pages = [Page(article(f"Hội nghị {n}"), f"https://{spider.source.site}/{n}.html", NOW, spider.source.id) for n in range(3)]
        kept = await asyncio.gather(*map(pipeline.process_item_async, pages))
        assert len({each.article_id for each in kept}) == 3
        spider.run.end()

    asyncio.run(three())
    assert done == ["read_article"] * 3 + ["read_facts"] * 3
