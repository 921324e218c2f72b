"""Where a crawl may go: to addresses on the source's own hosts, where a page sends its reader, and never into a private network."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.redirect import MetaRefreshMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.resolver import CachingThreadedResolver
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.defer import Deferred
from twisted.internet.error import DNSLookupError

_HEAD = 4 * 4096
"""Bytes that Scrapy's 4,096 letters take at most."""


class ForeignHost(IgnoreRequest):
    """A link or redirect leads to a host that is not the source's."""


class TooLong(IgnoreRequest):
    """An address is longer than any that leads to news."""


class Guard:
    """Refuses every request that leaves the source's hosts or whose address is too long, redirects and robots.txt included.

    Scrapy's own guards stand elsewhere: the one of hosts lets requests pass that may be repeated (``dont_filter``), and a redirect
    inherits that; the one of lengths sees what a spider asks for, and no redirect.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._longest = crawler.settings.getint("URLLENGTH_LIMIT")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Guard:
        """Made by Scrapy."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Let it pass or raise.

        Raises:
            ForeignHost: it leads elsewhere.
            TooLong: its address has more letters than ``URLLENGTH_LIMIT``, if that is not 0.
        """
        parts = urlparse_cached(request)
        own: frozenset[str] | None = getattr(self._crawler.spider, "own_hosts", None)
        if parts.scheme not in {"http", "https"} or (own is not None and (parts.hostname or "") not in own):
            raise ForeignHost(f"{parts.scheme}://{parts.netloc} is not one of the source's hosts")
        if 0 < self._longest < len(request.url):
            raise TooLong(f"an address of {len(request.url)} letters at {parts.netloc} is too long")


class MetaRefresh(MetaRefreshMiddleware):
    """Follows a page that sends its reader on; the others, which are nearly all, are not put into letters to see that they do not."""

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]  # its spider is deprecated
        """The answer, or the request for where it leads."""
        if b"refresh" not in response.body[:_HEAD].replace(b"\0", b"").lower():
            return response
        return super().process_response(request, response)


class PublicResolver(CachingThreadedResolver):
    """Finds no address for a name that points into a private network or at this machine."""

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802 (Twisted's name)
        """The address of a host name, if it is a public one."""
        return super().getHostByName(name, timeout).addCallback(public_address, name)


def public_address(address: str, name: str) -> str:
    """The address, if anybody on the web may reach it.

    Raises:
        DNSLookupError: it lies inside a private network or on this machine.
    """
    if not ipaddress.ip_address(address).is_global:
        raise DNSLookupError(f"{name} is at {address}, inside a private network: refused")
    return address
