"""A whole crawl in one process, beside Scrapy alone and Scrapy with trafilatura, in one run on the same pages.

    python -m benchmarks.crawl [--pages N] [--alone]

A server process plays the sample sites with made-up pages of some 85 KB, each a new article with its own names, figures and day.
Each contender fetches every page once, in turn, in a process of its own, six requests at a time: ours asks each of six sites for one
page at a time, as it always does. Ours archives the bytes, reads all facts and stores them; then it crawls again, two hours later,
when every article is due for another look and none has changed. ``--alone`` leaves the others out, to see whether memory stays flat.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks.crawl.server import Served, serve

NOW = dt.datetime(2026, 11, 22, 8, 0, tzinfo=dt.UTC)
NAMES = {"bare": "Scrapy, nothing read", "trafilatura": "Scrapy and trafilatura, text alone", "diemtin": "diemtin, all facts kept"}


@dataclass(frozen=True)
class Took:
    """What one contender took."""

    seconds: float
    busy: float
    """Seconds of the processor."""
    held: list[float]
    """Memory in MB each time a tenth of the pages was done."""
    peak: float
    sent: int
    """Bytes that the server sent it, headers included."""


def take(name: str, server: Served, pages: int, data: Path, now: dt.datetime = NOW) -> Took:
    """Let one contender crawl.

    Raises:
        CalledProcessError: it failed.
    """
    before = server.sent
    command = [sys.executable, "-m", "benchmarks.crawl.contender", name, server.url, str(pages), str(data), now.isoformat()]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return Took(**json.loads(said.splitlines()[-1]), sent=server.sent - before)


def show(found: dict[str, Took], pages: int) -> None:
    """Print the table."""
    print(f"{'':36}{'pages/s':>8}{'busy ms':>9}{'of bare':>9}{'of text':>9}{'peak MB':>9}")
    for name, took in found.items():
        ratios = [found[other].seconds / took.seconds if other in found else float("nan") for other in ("bare", "trafilatura")]
        print(
            f"{NAMES[name]:36}{pages / took.seconds:8.1f}{took.busy / pages * 1000:9.1f}{ratios[0]:9.2f}{ratios[1]:9.2f}{took.peak:9.0f}"
        )


def main() -> None:
    """Let all crawl, and ours once more."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--pages", type=int, default=1_500)
    arguments.add_argument("--alone", action="store_true", help="ours only")
    chosen = arguments.parse_args()
    pages: int = chosen.pages
    with tempfile.TemporaryDirectory() as folder, serve(pages) as server:
        data = Path(folder)
        found = {name: take(name, server, pages, data) for name in NAMES if name == "diemtin" or not chosen.alone}
        size = sum(file.stat().st_size for file in data.glob("pages.db*"))
        again = take("diemtin", server, pages, data, NOW + dt.timedelta(hours=2))
        first = found["diemtin"]
        print(f"{pages} pages of {first.sent / pages / 1000:.0f} KB")
        show(found, pages)
        print("diemtin's memory after each tenth of the pages, MB: " + " ".join(f"{held:.0f}" for held in first.held))
        print(f"the archive: {size / first.sent:.1%} of the bytes")
        print(f"the same again, unchanged: {again.sent / first.sent:.2%} of the bytes, {pages / again.seconds:.0f} articles/s")


if __name__ == "__main__":
    main()
