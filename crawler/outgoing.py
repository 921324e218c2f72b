"""What a request passes on its way from the spider: the site is told where it was found."""

from __future__ import annotations

from typing import Self
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.settings import BaseSettings
from scrapy.spidermiddlewares.referer import RefererMiddleware


class Outgoing(RefererMiddleware):
    """Does at one time what two of Scrapy's do one after the other, each with a chain of generators for every page.

    What a page lets be told of it depends on the host that is told: it is asked once for all that is found there.
    """

    def __init__(self, settings: BaseSettings) -> None:
        super().__init__(settings)
        self._told: WeakKeyDictionary[Response, dict[tuple[str, str], bytes | None]] = WeakKeyDictionary()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy."""
        return cls(crawler.settings)

    def get_processed_request(self, request: Request, response: Response | None) -> Request:
        """The request, as it is to be made; without ``response`` it is one that the crawl begins with."""
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
