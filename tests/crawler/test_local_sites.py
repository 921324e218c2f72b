"""One local server plays every site, whatever this machine's environment says of the way to the web."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.crawler.web import Web, article, crawl, listing, write_source


@pytest.mark.parametrize("settings", [{}, {"HTTPPROXY_ENABLED": True}])
def test_local_sites_are_not_asked_through_a_proxy(
    web: Web, data: Path, sources: Path, monkeypatch: pytest.MonkeyPatch, settings: dict[str, object]
) -> None:
    """With a proxy in the environment the local server is asked for every page, and the proxy, which would ask the real host, for none."""
    for scheme in ("http", "https"):
        host = f"{scheme}.example"
        write_source(sources, scheme, host, scheme=scheme)
        web.pages[host] = {"/muc": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị")}
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        proxy.setblocking(False)
        for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.getsockname()[1]}")
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        crawled = crawl(web.url, data, DOWNLOAD_TIMEOUT=5, RETRY_TIMES=0, **settings)
        with pytest.raises(BlockingIOError):
            proxy.accept()
    assert [report.tally.new for report in crawled.summary.reports] == [1, 1], crawled.log
    assert web.asked("https.example") == web.asked("http.example") == ["/robots.txt", "/muc", "/tin-1.html"]
