"""Datasette on news.db alone, read only, on loopback unless asked otherwise."""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import uvicorn
from datasette.app import Datasette
from datasette.plugins import pm

from storage.database import StorageError, open_news
from storage.news.browse import plugin
from storage.news.browse.description import metadata

SETTINGS = {
    "sql_time_limit_ms": 2000,
    "allow_download": False,
    "facet_time_limit_ms": 500,
    "suggest_facets": False,
    "default_page_size": 50,
    "max_returned_rows": 2000,
}


class PortTaken(StorageError):
    """Somebody else listens on the port."""


def application(news: Path, *, public: bool = False) -> Datasette:
    """Datasette over one existing news.db, with its descriptions; ``public`` keeps whole articles and free SQL back."""
    if not pm.is_registered(plugin):
        pm.register(plugin, "diemtin")
    return Datasette(
        [str(news)],
        metadata=metadata(public=public),
        settings=SETTINGS | {"default_allow_sql": not public},
        static_mounts=[("style", str(Path(__file__).parent / "style"))],
        cors=False,
    )


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes any free one.

    Raises:
        PortTaken: somebody else listens there, or the port may not be used.
    """
    taken = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((host, port))
        taken.listen(128)
    except OSError as error:
        taken.close()
        if error.errno == errno.EADDRINUSE:
            sentence = f"Port {port} on {host} is taken by another program. Choose another with --port; --port 0 takes any free one."
            raise PortTaken(sentence) from None
        raise PortTaken(f"Cannot listen on {host} port {port}: {error.strerror}") from None
    return taken


def address(listening: socket.socket) -> str:
    """The web address of a listening socket."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


async def serve(news: Path, listening: socket.socket, *, public: bool = False, ready: Callable[[str], None] | None = None) -> None:
    """Serve until cancelled or interrupted; calls ``ready`` with the address once requests are taken."""
    datasette = application(news, public=public)
    await datasette.invoke_startup()
    server = uvicorn.Server(uvicorn.Config(datasette.app(), log_level="warning", lifespan="on"))
    serving = asyncio.create_task(_serve(server, listening))
    while not server.started and not serving.done():
        await asyncio.sleep(0.01)
    if ready and not serving.done():
        ready(address(listening))
    await serving


async def _serve(server: Any, listening: socket.socket) -> None:
    await server.serve(sockets=[listening])


def browse(folder: Path, *, host: str, port: int, public: bool, ready: Callable[[str], None]) -> None:
    """Serve the news.db of a data folder until interrupted.

    Raises:
        StorageError: there is no news.db yet, it cannot be read, or the port is taken.
    """
    open_news(folder, readonly=True).close()
    asyncio.run(serve(folder / "news.db", listen(host, port), public=public, ready=ready))
