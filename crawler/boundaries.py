"""Where a crawl may go: the source's own hosts, where a page sends its reader, and never an address inside a private network."""

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


class OwnHosts:
    """Refuses every request that leaves the source's hosts, redirects included.

    Scrapy's own guard lets requests pass that may be repeated (``dont_filter``), and a redirect inherits that.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> OwnHosts:
        """Made by Scrapy."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Let it pass or raise."""
        parts = urlparse_cached(request)
        own: frozenset[str] | None = getattr(self._crawler.spider, "own_hosts", None)
        if parts.scheme not in {"http", "https"} or (own is not None and (parts.hostname or "") not in own):
            raise ForeignHost(f"{parts.scheme}://{parts.netloc} is not one of the source's hosts")


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
