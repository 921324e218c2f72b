"""An article's way through the crawl, as Scrapy's own parts see it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from scrapy.pipelines import ItemPipelineManager
from scrapy.utils.test import get_crawler

from crawler.pipelines import Pipeline


def test_whoever_asks_for_a_pipeline_hears_that_there_is_none() -> None:
    """In the place of Scrapy's manager stands one of its kind, with no links in its chain, whatever the settings name."""
    crawler: Any = get_crawler(settings_dict={"ITEM_PIPELINES": {"no.such.Pipeline": 1}})
    manager = Pipeline.from_crawler(crawler)
    assert isinstance(manager, ItemPipelineManager)
    crawler._engine = SimpleNamespace(scraper=SimpleNamespace(itemproc=manager))
    assert crawler.get_item_pipeline(object) is None
