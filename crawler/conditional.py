"""Conditional requests: what we have is asked for by its validators, and a page that did not change is not sent again."""

from __future__ import annotations

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import HtmlResponse, Response

from crawler.run import Run

UNCHANGED = "unchanged"
"""Flag of a listing's answer whose body comes from the archive."""


class ConditionalGet:
    """Sends ``If-None-Match`` and ``If-Modified-Since`` for addresses in the archive.

    A listing that did not change is handed on with its archived body: an earlier run may have ended before it asked for all that it shows.
    An article that did not change is handed on as 304, without a body.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ConditionalGet:
        """Made by Scrapy."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Add what the archive knows of the address."""
        run = self._run()
        if run is None or request.method != "GET" or request.meta.get("dont_obey_robotstxt"):
            return
        for header in ("If-None-Match", "If-Modified-Since"):
            request.headers.pop(header, None)             # a redirect carries those of the address it came from
        known = run.memory.validators(request.url)
        if known is not None:
            if known.etag:
                request.headers["If-None-Match"] = known.etag
            if known.last_modified:
                request.headers["If-Modified-Since"] = known.last_modified

    def process_response(self, request: Request, response: Response) -> Response:
        """Put the archived body into a listing's 304; everything else passes."""
        run = self._run()
        if response.status != 304 or run is None or not request.meta.get("listing"):
            return response
        page = run.memory.newest(request.url)
        if page is None:
            return response
        return HtmlResponse(request.url, status=200, body=page.body, encoding=page.encoding, flags=[UNCHANGED])

    def _run(self) -> Run | None:
        return getattr(self._crawler.spider, "run", None)
