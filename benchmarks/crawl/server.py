"""The local server: made-up pages over HTTP as fast as they can be sent, with an ETag, in a process of its own."""

from __future__ import annotations

import asyncio
import hashlib
import multiprocessing
import re
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.sharedctypes import Synchronized

from benchmarks.crawl.made_site import MadeSites

SECTION = "/muc"
_ARTICLE = re.compile(r"/tin-(\d+)\.html")


class Served:
    """A running server: where it listens, and how much it has sent."""

    def __init__(self, port: int, sent: Synchronized[int]) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self._sent = sent

    @property
    def sent(self) -> int:
        """Bytes sent so far, headers included."""
        return self._sent.value


@contextmanager
def serve(pages: int) -> Iterator[Served]:
    """Serve so many pages for the while of a block."""
    context = multiprocessing.get_context("spawn")
    sent: Synchronized[int] = context.Value("q", 0)
    here, there = context.Pipe()
    process = context.Process(target=_run, args=(pages, sent, there), daemon=True)
    process.start()
    try:
        yield Served(here.recv(), sent)
    finally:
        process.terminate()
        process.join()


def _run(pages: int, sent: Synchronized[int], told: Connection) -> None:
    asyncio.run(_listen(MadeSites(pages), sent, told))


async def _listen(sites: MadeSites, sent: Synchronized[int], told: Connection) -> None:
    sites.page(0)  # made before anybody asks
    server = await asyncio.get_running_loop().create_server(lambda: _Wire(sites, sent), "127.0.0.1", 0)
    told.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


class _Wire(asyncio.Protocol):
    """One connection, kept alive."""

    def __init__(self, sites: MadeSites, sent: Synchronized[int]) -> None:
        self._sites = sites
        self._sent = sent
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            request, _, self._received = self._received.partition(b"\r\n\r\n")
            answer = self._answer(request.decode("latin-1"))
            self._sent.value += len(answer)
            self._transport.write(answer)

    def _answer(self, request: str) -> bytes:
        first, *lines = request.split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        body = self._body(first.split(" ")[1], headers.get("host", ""))
        if body is None:
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if headers.get("if-none-match") == etag:
            return f"HTTP/1.1 304 Not Modified\r\nETag: {etag}\r\n\r\n".encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nETag: {etag}\r\nContent-Length: {len(body)}\r\n\r\n"
        return head.encode() + body

    def _body(self, path: str, host: str) -> bytes | None:
        if path == SECTION:
            return self._sites.listing(host)
        found = _ARTICLE.fullmatch(path)
        return self._sites.page(int(found[1])) if found else None
