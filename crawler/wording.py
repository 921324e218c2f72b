"""What Scrapy says of each page in its log: put into words only where the log takes them."""

from __future__ import annotations

import logging
from typing import Any, Self

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.logformatter import LogFormatter, LogFormatterResult
from twisted.python.failure import Failure


class Wording(LogFormatter):
    """Words refusals and faults as Scrapy does, and what went well only for a log of debugging.

    Args:
        level: what the log takes at least.
    """

    def __init__(self, level: int) -> None:
        self._is_debugging = level <= logging.DEBUG

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy."""
        level = crawler.settings["LOG_LEVEL"]
        return cls(level if isinstance(level, int) else logging.getLevelNamesMapping()[level])

    def crawled(self, request: Request, response: Response, spider: Spider) -> LogFormatterResult | None:  # type: ignore[override]
        """The line of a page that came; None, which Scrapy's types forget: no line."""
        return super().crawled(request, response, spider) if self._is_debugging else None

    def scraped(  # type: ignore[override]
        self, item: Any, response: Response | Failure | None, spider: Spider
    ) -> LogFormatterResult | None:
        """The line of an article that was kept; None: no line."""
        return super().scraped(item, response, spider) if self._is_debugging else None
