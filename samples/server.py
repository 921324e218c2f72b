"""The sample sites over HTTP on this machine: one server, many hosts, told apart by the ``Host`` header."""

from __future__ import annotations

import datetime as dt
import email.utils
import gzip
import sys
import threading
from collections.abc import Mapping
from email.message import Message
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import NamedTuple, Self

from samples.site import Site, Version, load_sites

_GZIP_FROM = 600
"""Bytes under which a page is sent as it is."""
_NOT_FOUND = "<html><head><title>404</title></head><body><h1>Không tìm thấy trang</h1></body></html>".encode()


class Logged(NamedTuple):
    """One request that was answered."""

    host: str
    path: str
    """The request target with its query, as sent."""
    status: int
    headers: Mapping[str, str]
    """The request's headers, names in lower case."""


class SampleServer:
    """Serves the sample sites on 127.0.0.1 while its ``with`` block runs; port 0 takes a free port.

    A request picks its site by the ``Host`` header (``www.`` and a port are ignored); an unknown host gets 404.
    """

    def __init__(self, port: int = 0, sites: Mapping[str, Site] | None = None) -> None:
        self.sites = dict(load_sites() if sites is None else sites)
        self.log: list[Logged] = []
        self.edited = False
        self._server = _Server(("127.0.0.1", port), self)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="sample-sites", daemon=True)

    @property
    def port(self) -> int:
        """The port that was taken."""
        return self._server.server_port

    @property
    def url(self) -> str:
        """``http://127.0.0.1:PORT``, what DIEMTIN_SITES wants."""
        return f"http://127.0.0.1:{self.port}"

    def edit(self) -> None:
        """Publish the second version of every page that has one: the corrected article and the sitemap that dates it."""
        self.edited = True

    def requests(self, host: str) -> list[Logged]:
        """What one host was asked, in order."""
        return [request for request in self.log if request.host == host]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def wait(self) -> None:
        """Block until the server's thread ends."""
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], samples: SampleServer) -> None:
        self.samples = samples
        super().__init__(address, _Handler)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "nginx"
    sys_version = ""

    def do_GET(self) -> None:
        """Answer with the page, or why not."""
        self._serve(body=True)

    def do_HEAD(self) -> None:
        """Answer as GET would, without the body."""
        self._serve(body=False)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        """Say nothing: ``SampleServer.log`` keeps what was asked."""

    def _serve(self, *, body: bool) -> None:
        host = self.headers.get("Host", "").partition(":")[0].lower().removeprefix("www.")
        samples = self.server.samples
        answer = _answer(samples.sites.get(host), self.path, self.headers, edited=samples.edited)
        # Logged before it is sent: who has the answer finds its request in the log.
        samples.log.append(Logged(host, self.path, answer.status, {name.lower(): value for name, value in self.headers.items()}))
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status is not HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(answer.content)))
        self.end_headers()
        if body:
            self.wfile.write(answer.content)


class _Answer(NamedTuple):
    status: HTTPStatus
    headers: Mapping[str, str]
    content: bytes = b""


def _answer(site: Site | None, target: str, asked: Message, *, edited: bool) -> _Answer:
    if site and (page := site.find(target)):
        return _page(site.version(page, edited=edited), page.content_type, asked)
    if site and (moved_to := site.moved(target)):
        return _Answer(HTTPStatus.MOVED_PERMANENTLY, {"Location": moved_to})
    return _Answer(HTTPStatus.NOT_FOUND, {"Content-Type": "text/html; charset=utf-8"}, _NOT_FOUND)


def _page(version: Version, content_type: str, asked: Message) -> _Answer:
    headers = {
        "Content-Type": content_type,
        "Last-Modified": email.utils.format_datetime(version.modified.astimezone(dt.UTC), usegmt=True),
        "ETag": version.etag,
        "Vary": "Accept-Encoding",
    }
    if _unchanged(version, asked):
        return _Answer(HTTPStatus.NOT_MODIFIED, headers)
    if len(version.body) >= _GZIP_FROM and "gzip" in asked.get("Accept-Encoding", ""):
        # Other bytes under the same strong validator would be a lie, so it is weakened, as nginx does.
        headers |= {"Content-Encoding": "gzip", "ETag": f"W/{version.etag}"}
        return _Answer(HTTPStatus.OK, headers, gzip.compress(version.body, mtime=0))
    return _Answer(HTTPStatus.OK, headers, version.body)


def _unchanged(version: Version, asked: Message) -> bool:
    """Whether the validators still hold; If-None-Match outranks If-Modified-Since (RFC 9110, 13.2.2)."""
    if known := asked.get("If-None-Match"):
        return known.strip() == "*" or version.etag in {tag.strip().removeprefix("W/") for tag in known.split(",")}
    if since := asked.get("If-Modified-Since"):
        try:
            return version.modified.replace(microsecond=0) <= email.utils.parsedate_to_datetime(since)
        except (ValueError, TypeError):  # an unreadable date, or one without its zone: as if it were not there
            return False
    return False


def main() -> None:
    """Print the address and serve until interrupted."""
    with SampleServer(port=int(sys.argv[1]) if len(sys.argv) > 1 else 0) as server:
        sys.stdout.write(f"{server.url}  {' '.join(server.sites)}\n")
        sys.stdout.flush()
        try:
            server.wait()
        except KeyboardInterrupt:
            sys.stdout.write("\n")


if __name__ == "__main__":
    main()
