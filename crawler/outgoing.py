"""What every request passes on its way from the spider: where it was found is told, and one that is too long is not made."""

from __future__ import annotations

import logging
from typing import Self
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.settings import BaseSettings
from scrapy.spidermiddlewares.referer import RefererMiddleware

log = logging.getLogger(__name__)


class Outgoing(RefererMiddleware):
    """Does at one time what three of Scrapy's do one after the other, each with a chain of generators for every page.

    What a page lets be told of it depends on the host that is told: it is asked once for all that is found there.
    """

    def __init__(self, settings: BaseSettings) -> None:
        super().__init__(settings)
        self._longest = settings.getint("URLLENGTH_LIMIT")
        self._told: WeakKeyDictionary[Response, dict[tuple[str, str], bytes | None]] = WeakKeyDictionary()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy."""
        return cls(crawler.settings)

    def get_processed_request(self, request: Request, response: Response | None) -> Request | None:
        """The request, as it is to be made; None when it is not. Without ``response`` it is one that the crawl begins with."""
        if len(request.url) > self._longest:
            log.info("Ignoring link (url length > %d): %s", self._longest, request.url)
            return None
        if response is None:
            request.meta.setdefault("is_start_request", True)
            return request
        told = self._told.setdefault(response, {})
        host = urlsplit(request.url)[:2]
        if host not in told:
            super().get_processed_request(request, response)
            told[host] = request.headers.get("Referer")
        elif (referer := told[host]) is not None:
            request.headers.setdefault("Referer", referer)
        return request
