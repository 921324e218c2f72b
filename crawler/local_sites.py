"""Every site from one local server (``DIEMTIN_SITES``): for the demo and the tests, nothing outside is reached."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from crawler.wire import Wire


class LocalSites(Wire):
    """Sends each request to the local server with the real host in the ``Host`` header.

    At the wire and not in a middleware, so that robots.txt, redirects, download slots and what is stored all keep the real addresses.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._local = urlsplit(crawler.settings["LOCAL_SITES"])

    async def download_request(self, request: Request) -> Response:
        """Fetch from the local server; the answer bears the address that was asked for."""
        real = urlsplit(request.url)
        request.headers["Host"] = real.netloc
        local = request.replace(url=urlunsplit((self._local.scheme, self._local.netloc, real.path, real.query, "")))
        response = await super().download_request(local)
        request.meta.update(local.meta)
        location = response.headers.get("Location")
        here = f"{self._local.scheme}://{self._local.netloc}".encode()
        if location is not None and location.startswith(here):
            response.headers["Location"] = f"{real.scheme}://{real.netloc}".encode() + location[len(here) :]
        return response.replace(url=request.url)
