"""The sample sites over HTTP on this machine: one server, many hosts, told apart by the ``Host`` header."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import NamedTuple, Self

import click

from samples.answers import answer
from samples.site import Site, load_sites


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
    request_queue_size = 64  # a crawl of all sample sites at once

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
        given = answer(samples.sites.get(host), self.path, self.headers, edited=samples.edited)
        # Logged before it is sent: who has the answer finds its request in the log.
        samples.log.append(Logged(host, self.path, given.status, {name.lower(): value for name, value in self.headers.items()}))
        self.send_response(given.status)
        for name, value in given.headers.items():
            self.send_header(name, value)
        if given.status is not HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(given.content)))
        self.end_headers()
        if body:
            self.wfile.write(given.content)


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("port", type=click.IntRange(0, 65_535), default=0)
def main(port: int) -> None:
    """Serve the sample sites on this machine until interrupted; prints the address. Without PORT any free one is taken."""
    with SampleServer(port=port) as server:
        click.echo(f"{server.url}  {' '.join(server.sites)}")
        try:
            server.wait()
        except KeyboardInterrupt:
            click.echo()


if __name__ == "__main__":
    main()
