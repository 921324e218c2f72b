"""Scrapy's own commands work on the sources as they stand, with the environment for its settings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from crawler.sources import load_sources
from samples.server import SampleServer
from storage.database import open_news
from tests.crawler.web import ROOT


def scrapy(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "scrapy", *arguments]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=False, timeout=60)


def test_every_source_is_a_spider() -> None:
    """``scrapy list`` names each source file."""
    assert scrapy("list").stdout.split() == sorted(load_sources())


def test_a_broken_source_file_is_named(tmp_path: Path) -> None:
    """Scrapy's commands too say file, line and what is expected, and show no traceback."""
    (tmp_path / "mau.toml").write_text("name = \n", "utf-8")
    for command in (["list"], ["crawl", "mau"]):
        done = scrapy(*command, "-s", f"SOURCES={tmp_path}")
        assert done.returncode == 1
        assert f"{tmp_path / 'mau.toml'}, line 1: not TOML" in done.stderr
        assert "Traceback" not in done.stderr


def test_scrapy_crawl_reads_the_environment(tmp_path: Path) -> None:
    """``scrapy crawl NAME`` with the data folder, the sites and the contact from ``DIEMTIN_…``."""
    with SampleServer() as server:
        done = scrapy("crawl", "tapchicongsan", DIEMTIN_SITES=server.url, DIEMTIN_DATA=str(tmp_path), DIEMTIN_CONTACT="mailto:a@b.vn")
        agents = {request.headers["user-agent"] for request in server.log}
    assert done.returncode == 0, done.stderr
    assert agents == {"diemtin/0.1.0 (+mailto:a@b.vn)"}
    news = open_news(tmp_path, readonly=True)
    assert news.execute("SELECT count(*) FROM articles").fetchone()[0] == 4
    news.close()
