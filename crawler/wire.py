"""The wire to a site: Scrapy's own, but that a head without an end is not waited for, and the way to a host is made once."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import cast

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import (
    HTTP11DownloadHandler,
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
    _ScrapyAgent,
)
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadCancelledError
from scrapy.http import Headers, Response
from scrapy.utils._download_handlers import wrap_twisted_exceptions
from scrapy.utils.defer import maybe_deferred_to_future
from twisted.internet.defer import Deferred
from twisted.internet.endpoints import HostnameEndpoint, wrapClientTLS
from twisted.internet.interfaces import IAddress, IStreamClientEndpoint
from twisted.python.compat import nativeString
from twisted.python.failure import Failure
from twisted.web._newclient import BODY, HTTP11ClientProtocol
from twisted.web._newclient import Request as SentRequest
from twisted.web.client import URI, Agent
from twisted.web.iweb import IAgentEndpointFactory, IPolicyForHTTPS, IResponse
from zope.interface import implementer  # type: ignore[import-untyped]

LONGEST_HEAD = 256 * 1024
"""Bytes of status lines and headers that are taken; real ones have a hundredth. Scrapy's limit of size counts the body alone."""


class Wire(HTTP11DownloadHandler):
    """Fetches as Scrapy does, hangs up on a head longer than ``LONGEST_HEAD``, and makes the way to each host once.

    Args:
        always: where every address is asked for, whatever proxy a request names; None: at its own host.
    """

    def __init__(self, crawler: Crawler, always: URI | None = None) -> None:
        super().__init__(crawler)
        self._pool._factory = _Factory
        self._always = always
        self._agents: dict[float, Agent] = {}

    async def download_request(self, request: Request) -> Response:
        """Fetch a page."""
        # Of a page that was cut short Scrapy would also say, once, how to take it all the same: here that is no page, and each is told of.
        with wrap_twisted_exceptions():
            return await maybe_deferred_to_future(_Fetch(self).download_request(request))

    def agent(self, request: Request, timeout: float) -> Agent | None:
        """Who asks a host that may take so many seconds until it is connected; None where that is not for us but for Scrapy's agents.

        They go through a proxy, and from an address that a request or the settings name.
        """
        if self._always is None and (request.meta.get("proxy") or request.meta.get("bindaddress") or self._bind_address):
            return None
        if timeout not in self._agents:
            from twisted.internet import reactor  # noqa: PLC0415 (to import it is to choose it)

            ways = Ways(reactor, self._contextFactory, timeout, self._always)
            self._agents[timeout] = Agent.usingEndpointFactory(reactor, ways, self._pool)  # type: ignore[no-untyped-call]
        return self._agents[timeout]

    async def close(self) -> None:
        """Hang up, and wait no longer for the other ends than Scrapy does, whose own waiting ends twice on a busy machine."""
        closing = self._pool.closeCachedConnections()  # type: ignore[no-untyped-call]
        with suppress(TimeoutError):
            await asyncio.wait_for(maybe_deferred_to_future(closing), self._disconnect_timeout)


@implementer(IAgentEndpointFactory)
class Ways:
    """Makes the way to a host, with what its certificate is held against, once and not for each request on an open connection.

    Args:
        always: where all ways lead; None: each to its own host.
    """

    def __init__(self, reactor: object, policy: IPolicyForHTTPS, timeout: float, always: URI | None = None) -> None:
        self._reactor = reactor
        self._policy = policy
        self._timeout = timeout
        self._always = always
        self._made: dict[tuple[bytes, bytes, int], IStreamClientEndpoint] = {}

    def endpointForURI(self, uri: URI) -> IStreamClientEndpoint:  # noqa: N802 (Twisted's name)
        """The way to an address."""
        where = self._always or uri
        place = (where.scheme, where.host, where.port)
        if place not in self._made:
            self._made[place] = self._make(*place)
        return self._made[place]

    def _make(self, scheme: bytes, host: bytes, port: int) -> IStreamClientEndpoint:
        plain = cast("IStreamClientEndpoint", HostnameEndpoint(self._reactor, nativeString(host), port, self._timeout))
        if scheme == b"http":
            return plain
        certificate = self._policy.creatorForNetloc(host, port)  # type: ignore[misc, arg-type, call-arg]  # Twisted's interfaces name no self
        return wrapClientTLS(certificate, plain)


class _Fetch(_ScrapyAgent):
    """One request and its answer."""

    def __init__(self, wire: Wire) -> None:
        super().__init__(
            contextFactory=wire._contextFactory,
            bindAddress=wire._bind_address,
            pool=wire._pool,
            maxsize=wire._default_maxsize,
            warnsize=wire._default_warnsize,
            fail_on_dataloss=wire._fail_on_dataloss,
            crawler=wire._crawler,
            tls_verbose_logging=wire._tls_verbose_logging,
        )
        self._wire = wire
        self._head: Headers | None = None

    def _get_agent(self, request: Request, timeout: float) -> Agent:
        return self._wire.agent(request, timeout) or super()._get_agent(request, timeout)

    def _headers_from_twisted_response(self, response: IResponse) -> Headers:  # type: ignore[override]  # Scrapy's needs no self, and asks twice
        if self._head is None:
            self._head = super()._headers_from_twisted_response(response)
        return self._head


class _Protocol(_LenientHTTP11ClientProtocol):
    """Counts what comes before each body: Twisted keeps every header line for as long as there are more."""

    _count = 0

    def request(self, request: SentRequest) -> Deferred[IResponse]:
        """Send a request; its answer's head is counted anew."""
        self._count = 0
        return super().request(request)

    def dataReceived(self, data: bytes) -> None:  # noqa: N802 (Twisted's name)
        """Read on, or hang up."""
        if self._parser is not None and self._parser.state != BODY:
            self._count += len(data)
            if self._count > LONGEST_HEAD:
                self._giveUp(_too_long())  # type: ignore[no-untyped-call]  # as Scrapy does: Twisted has no types here
                return
        super().dataReceived(data)  # type: ignore[no-untyped-call]


class _Factory(_LenientHTTP11ClientFactory):
    def buildProtocol(self, addr: IAddress | None) -> HTTP11ClientProtocol:  # noqa: ARG002, N802 (Twisted's name)
        return _Protocol(self._quiescentCallback)  # type: ignore[no-untyped-call]


def _too_long() -> Failure:
    return Failure(DownloadCancelledError(f"a head of more than {LONGEST_HEAD} bytes"))  # type: ignore[no-untyped-call]
