"""Every site from one local server (``DIEMTIN_SITES``): for the demo and the tests, nothing outside is reached."""

from __future__ import annotations

from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.web.client import URI

from crawler.wire import Wire


class LocalSites(Wire):
    """Asks the local server for each page, with the real host in the ``Host`` header.

    At the wire and not in a middleware, so that robots.txt, redirects, download slots and what is stored all keep the real addresses.
    """

    def __init__(self, crawler: Crawler) -> None:
        local = urlsplit(crawler.settings["LOCAL_SITES"])
        self._here = f"{local.scheme}://{local.netloc}".encode()
        super().__init__(crawler, always=URI.fromBytes(self._here))  # type: ignore[no-untyped-call]

    async def download_request(self, request: Request) -> Response:
        """Fetch from the local server; where the answer leads there, it leads to the real host."""
        response = await super().download_request(request)
        location = response.headers.get("Location")
        if location is not None and location.startswith(self._here):
            real = urlsplit(request.url)
            response.headers["Location"] = f"{real.scheme}://{real.netloc}".encode() + location[len(self._here) :]
        return response
