"""A small web on loopback, and crawls of it in processes of their own."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from crawler.summary import Summary

ROOT = Path(__file__).resolve().parents[2]
Raw = Callable[[BaseHTTPRequestHandler], None]
SAVED = """Hội nghị sơ kết công tác xây dựng Đảng quý IV
Sáng 20/11, Đảng ủy phường tổ chức hội nghị sơ kết công tác xây dựng Đảng quý IV năm 2026.
Đồng chí Lê Văn Mẫu, Bí thư Đảng ủy phường chủ trì hội nghị. Dự hội nghị có đại diện các chi bộ trực thuộc và các đoàn thể của phường.
Hội nghị nghe báo cáo kết quả công tác trong quý và thảo luận phương hướng nhiệm vụ của quý tới.
"""
"""An article as copied from a page."""


@dataclass(frozen=True)
class Answer:
    """What the server says at one address."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})
    etag: bool = False


def etag_of(answer: Answer) -> str:
    """The validator that the server sends with an answer."""
    return f'"{hashlib.sha256(answer.body).hexdigest()[:16]}"'


@dataclass(frozen=True)
class Asked:
    """One request that came."""

    host: str
    path: str
    headers: Mapping[str, str]


class _Server(ThreadingHTTPServer):
    """Takes every connection of a crawl of many sites at once: one that found no place would cost a request its only retry."""

    daemon_threads = True
    request_queue_size = 256


class Web:
    """Serves ``pages[host][path]`` on 127.0.0.1; a page is bytes, an ``Answer`` or a function that writes to the wire itself."""

    def __init__(self) -> None:
        self.pages: dict[str, dict[str, bytes | Answer | Raw]] = {}
        self.log: list[Asked] = []
        self.sent = 0
        """Bytes, headers included."""
        web = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self) -> None:
                super().setup()
                write = self.wfile.write

                def counting(data: bytes) -> int:
                    web.sent += len(data)
                    return write(data)

                self.wfile.write = counting  # type: ignore[method-assign, assignment]

            def do_GET(self) -> None:
                web.answer(self)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class names it so)
                """Say nothing."""

        self.server = _Server(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    def asked(self, host: str) -> list[str]:
        """The paths one host was asked for, in order."""
        return [asked.path for asked in self.log if asked.host == host]

    def answer(self, wire: BaseHTTPRequestHandler) -> None:
        host = wire.headers.get("Host", "")
        self.log.append(Asked(host, wire.path, {name.lower(): value for name, value in wire.headers.items()}))
        page = self.pages.get(host, {}).get(wire.path, Answer(b"<p>nothing</p>", 404))
        if callable(page):
            page(wire)
            return
        answer = Answer(page) if isinstance(page, bytes) else page
        etag = etag_of(answer)
        unchanged = answer.etag and wire.headers.get("If-None-Match") == etag
        wire.send_response(304 if unchanged else answer.status)
        for name, value in answer.headers.items():
            wire.send_header(name, value)
        if answer.etag:
            wire.send_header("ETag", etag)
        if not unchanged:
            wire.send_header("Content-Length", str(len(answer.body)))
        wire.end_headers()
        if not unchanged:
            wire.wfile.write(answer.body)


@contextmanager
def serve() -> Iterator[Web]:
    """A web for the while of a block."""
    web = Web()
    thread = threading.Thread(target=web.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield web
    finally:
        web.server.shutdown()
        web.server.server_close()
        thread.join()


def article(title: str, body: str = "") -> bytes:
    """A page that every reading takes for an article."""
    text = body or "Sáng 20/11, hội nghị sơ kết công tác xây dựng Đảng quý IV diễn ra tại hội trường của phường với đông đủ đại biểu. "
    data = {"@type": "NewsArticle", "headline": title, "datePublished": "2026-11-20T18:05:00+07:00"}
    return (
        f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title><meta property="og:title" content="{title}">'
        f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script></head>'
        f"<body><article><h1>{title}</h1>" + f"<p>{text}</p>" * 6 + "</article></body></html>"
    ).encode()


def listing(*paths: str) -> bytes:
    """A section page with these links."""
    return ("<html><body>" + "".join(f'<h3><a href="{path}">{path}</a></h3>' for path in paths) + "</body></html>").encode()


def write_source(folder: Path, name: str, host: str, **fields: object) -> None:
    """A source file for a host of this web; ``fields`` add to it or replace what it says."""
    folder.mkdir(exist_ok=True)
    usual: dict[str, object] = {
        "name": f"Báo {name}",
        "host": host,
        "level": "central",
        "owner": "Đảng bộ",
        "sections": ["/muc"],
        "address": r"-\d+\.html$",
        "key": r"-(\d+)\.html$",
        "least_yield": 1,
        "evidence": "guess",
    }
    rows = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in {**usual, **fields}.items()]
    (folder / f"{name}.toml").write_text("\n".join([*rows, "checked = 2026-11-22", ""]), "utf-8")


@dataclass(frozen=True)
class Crawled:
    """What came of a crawl in a process of its own."""

    summary: Summary
    status: int
    log: str
    settings: Mapping[str, str] = field(default_factory=dict)

    @property
    def peak(self) -> int | None:
        """The most memory it had, in kB; None where the system does not tell."""
        told = re.search(r"VmHWM:\s+(\d+) kB", self.log)
        return int(told[1]) if told else None


def start(
    web: str,
    data: Path,
    *names: str,
    sources: Path | None = None,
    arguments: tuple[str, ...] = (),
    through: tuple[str, ...] = ("tests.crawler.measured",),
    **settings: object,
) -> subprocess.Popen[str]:
    """Start ``python -m crawler`` on this web ``through`` a module that adds something to it: its memory is measured."""
    given = {"LOCAL_SITES": web, "SOURCES": str(sources or data.parent / "sources"), **settings}
    pairs = [part for name, value in given.items() for part in ("--set", f"{name}={value}")]
    command = [sys.executable, "-m", *through, *names, "--data", str(data), *arguments, *pairs]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("DIEMTIN_")}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finish(process: subprocess.Popen[str], data: Path) -> Crawled:
    """Wait for a crawl and read what it said."""
    out, errors = process.communicate(timeout=100)
    said = errors + "".join(log.read_text("utf-8") for log in sorted((data / "logs").glob("*.log")))
    lines = out.splitlines()
    assert lines, said
    return Crawled(Summary.from_json(lines[-1]), process.returncode, said)


def crawl(
    web: str, data: Path, *names: str, sources: Path | None = None, arguments: tuple[str, ...] = (), **settings: object
) -> Crawled:
    """Crawl and wait."""
    return finish(start(web, data, *names, sources=sources, arguments=arguments, **settings), data)
