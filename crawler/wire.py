"""The wire to a site: Scrapy's own, but for answers whose head has no end."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler, _LenientHTTP11ClientFactory, _LenientHTTP11ClientProtocol
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadCancelledError
from scrapy.utils.defer import maybe_deferred_to_future
from twisted.internet.defer import Deferred
from twisted.internet.interfaces import IAddress
from twisted.python.failure import Failure
from twisted.web._newclient import BODY, HTTP11ClientProtocol, Request
from twisted.web.iweb import IResponse

LONGEST_HEAD = 256 * 1024
"""Bytes of status lines and headers that are taken; real ones have a hundredth. Scrapy's limit of size counts the body alone."""


class Wire(HTTP11DownloadHandler):
    """Fetches as Scrapy does, and hangs up on a head longer than ``LONGEST_HEAD``."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool._factory = _Factory

    async def close(self) -> None:
        """Hang up, and wait no longer for the other ends than Scrapy does, whose own waiting ends twice on a busy machine."""
        closing = self._pool.closeCachedConnections()  # type: ignore[no-untyped-call]
        with suppress(TimeoutError):
            await asyncio.wait_for(maybe_deferred_to_future(closing), self._disconnect_timeout)


class _Protocol(_LenientHTTP11ClientProtocol):
    """Counts what comes before each body: Twisted keeps every header line for as long as there are more."""

    _head = 0

    def request(self, request: Request) -> Deferred[IResponse]:
        """Send a request; its answer's head is counted anew."""
        self._head = 0
        return super().request(request)

    def dataReceived(self, data: bytes) -> None:  # noqa: N802 (Twisted's name)
        """Read on, or hang up."""
        if self._parser is not None and self._parser.state != BODY:
            self._head += len(data)
            if self._head > LONGEST_HEAD:
                self._giveUp(_too_long())  # type: ignore[no-untyped-call]  # as Scrapy does: Twisted has no types here
                return
        super().dataReceived(data)  # type: ignore[no-untyped-call]


class _Factory(_LenientHTTP11ClientFactory):
    def buildProtocol(self, addr: IAddress | None) -> HTTP11ClientProtocol:  # noqa: ARG002, N802 (Twisted's name)
        return _Protocol(self._quiescentCallback)  # type: ignore[no-untyped-call]


def _too_long() -> Failure:
    return Failure(DownloadCancelledError(f"a head of more than {LONGEST_HEAD} bytes"))  # type: ignore[no-untyped-call]
