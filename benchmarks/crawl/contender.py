"""One contender's crawl in a process of its own: ``python -m benchmarks.crawl.contender NAME SERVER PAGES DATA NOW``.

Its last line is JSON: seconds, seconds of the processor, and the memory held, in MB, each time a tenth of the pages was done.
"""

from __future__ import annotations

import datetime as dt
import json
import resource
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import scrapy
import trafilatura
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Response, TextResponse

from benchmarks.crawl.made_site import MadeSites, path
from benchmarks.crawl.server import SECTION
from crawler.commands import crawl
from crawler.tally import Tally

_SOURCE = """name = "{host}"
host = "{host}"
level = "central"
owner = "Đảng bộ"
sections = ["{section}"]
address = '^/tin-\\d+\\.html$'
key = '-(\\d+)\\.html$'
evidence = "guess"
checked = 2026-11-22
"""


class Memory:
    """Notes what the process holds whenever another tenth of the pages is done."""

    def __init__(self, pages: int) -> None:
        self._pages = pages
        self.held: list[float] = []

    def note(self, done: int) -> None:
        """So many pages are done."""
        if done * 10 >= self._pages * (len(self.held) + 1):
            resident = int(Path("/proc/self/statm").read_text("ascii").split()[1]) * resource.getpagesize()
            self.held.append(resident / 1e6)


class Bare(scrapy.Spider):
    """Fetches every page and does nothing with it."""

    name = "bare"

    def __init__(self, server: str, pages: int, memory: Memory) -> None:
        super().__init__()
        self._server, self._pages, self._memory, self._done = server, pages, memory, 0

    async def start(self) -> AsyncIterator[scrapy.Request]:
        """Every page in turn."""
        for number in range(self._pages):
            yield scrapy.Request(self._server + path(number), self.parse)

    def parse(self, response: Response) -> None:
        """Take the page."""
        self.read(response)
        self._done += 1
        self._memory.note(self._done)

    def read(self, response: Response) -> None:
        """Nothing."""


class Trafilatura(Bare):
    """Reads the text of every page with trafilatura."""

    name = "trafilatura"

    def read(self, response: Response) -> None:
        """The text alone."""
        assert isinstance(response, TextResponse)
        trafilatura.extract(response.text)


def run_scrapy(spider: type[Bare], server: str, pages: int, memory: Memory, at_a_time: int) -> None:
    """Scrapy as it comes, but for how many requests it makes at a time and a log as sparing as ours."""
    settings = {
        "CONCURRENT_REQUESTS": at_a_time,
        "CONCURRENT_REQUESTS_PER_DOMAIN": at_a_time,
        "DOWNLOAD_DELAY": 0,
        "LOG_LEVEL": "WARNING",
    }
    process = AsyncCrawlerProcess(settings)
    process.crawl(spider, server=server, pages=pages, memory=memory)
    process.start()


def run_diemtin(server: str, hosts: list[str], data: Path, now: dt.datetime, memory: Memory) -> None:
    """Our crawl, as ``diemtin crawl`` does it: every source at once, each asked for one page at a time, here without a pause."""
    sources = data / "sources"
    sources.mkdir(parents=True, exist_ok=True)
    for host in hosts:
        (sources / f"{host.replace('.', '-')}.toml").write_text(_SOURCE.format(host=host, section=SECTION), "utf-8")
    done: dict[str, int] = {}

    def watch(source: str, tally: Tally) -> None:
        done[source] = tally.done
        memory.note(sum(done.values()))

    settings = {"LOCAL_SITES": server, "SOURCES": str(sources), "MOST_NEW": 0, "LOG_LEVEL": "WARNING"}
    summary = crawl([], data=data, settings=settings, watch=watch, now=lambda: now)
    if not summary.ok:
        sys.exit(f"the crawl failed: {summary.to_json()}")


def main() -> None:
    """Run the contender named on the command line and tell what it took."""
    name, server, pages, data, now = sys.argv[1], sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]), dt.datetime.fromisoformat(sys.argv[5])
    hosts, memory = MadeSites(pages).hosts, Memory(pages)
    began, busy = time.perf_counter(), time.process_time()
    if name == "diemtin":
        run_diemtin(server, hosts, data, now, memory)
    else:
        run_scrapy({"bare": Bare, "trafilatura": Trafilatura}[name], server, pages, memory, at_a_time=len(hosts))
    print(
        json.dumps(
            {
                "seconds": time.perf_counter() - began,
                "busy": time.process_time() - busy,
                "held": memory.held,
                "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6,
            }
        )
    )


if __name__ == "__main__":
    main()
