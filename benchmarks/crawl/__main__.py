"""A whole crawl in one process, beside Scrapy alone and Scrapy with trafilatura, in turn on the same pages.

    python -m benchmarks.crawl [--pages N] [--rounds N] [--alone]

A server process plays the sample sites with made-up pages of some 85 KB, each a new article with its own names, figures and day.
Each contender fetches every page once in a round, in a process of its own, six requests at a time: ours asks each of six sites for one
page at a time, as it always does. Ours archives the bytes, reads all facts and stores them; then it crawls again, two hours later,
when every article is due for another look and none has changed.

A machine that is shared is now fast and now slow, for minutes: contenders measured one after the other are measured at different
machines. So they take turns, in several rounds, and a ratio is of two that ran in one round; of all rounds the median is told, with
the lowest and the highest. A tenth of the pages is enough for trafilatura, whose pages take so long that its start does not count.
Start and end of the process's crawl count for all; modules are compiled once, as on any machine, and not in each process anew, as
where ``PYTHONDONTWRITEBYTECODE`` is set. ``--alone`` leaves the others out, to see whether memory stays flat.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.crawl.server import Served, serve

NOW = dt.datetime(2026, 11, 22, 8, 0, tzinfo=dt.UTC)
NAMES = {"bare": "Scrapy, nothing read", "diemtin": "diemtin, all facts kept", "trafilatura": "Scrapy and trafilatura, text alone"}


@dataclass(frozen=True)
class Took:
    """What one contender took in one round."""

    pages: int
    seconds: float
    busy: float
    """Seconds of the processor."""
    held: list[float]
    """Memory in MB each time a tenth of the pages was done."""
    peak: float
    sent: int
    """Bytes that the server sent it, headers included."""

    @property
    def rate(self) -> float:
        """Pages a second."""
        return self.pages / self.seconds


def take(name: str, server: Served, pages: int, data: Path, now: dt.datetime = NOW) -> Took:
    """Let one contender crawl.

    Raises:
        CalledProcessError: it failed.
    """
    before = server.sent
    command = [sys.executable, "-m", "benchmarks.crawl.contender", name, server.url, str(pages), str(data), now.isoformat()]
    surroundings = {variable: value for variable, value in os.environ.items() if variable != "PYTHONDONTWRITEBYTECODE"}
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=surroundings).stdout
    return Took(pages=pages, **json.loads(said.splitlines()[-1]), sent=server.sent - before)


def show(found: dict[str, list[Took]]) -> None:
    """Print the table."""
    print(f"{'':36}{'pages/s':>22}{'of bare':>22}{'of text':>22}{'busy ms':>9}{'peak MB':>9}")
    for name, rounds in found.items():
        columns = [spread([took.rate for took in rounds], 1)]
        for other in ("bare", "trafilatura"):
            columns.append(spread([took.rate / its.rate for took, its in zip(rounds, found.get(other, ()), strict=False)], 2))
        busy, peak = median(took.busy / took.pages * 1000 for took in rounds), max(took.peak for took in rounds)
        print(f"{NAMES[name]:36}{''.join(f'{column:>22}' for column in columns)}{busy:9.1f}{peak:9.0f}")


def spread(values: Sequence[float], digits: int) -> str:
    """The median, and from where to where the values go; nothing of none."""
    if not values:
        return ""
    low, middle, high = (f"{value:.{digits}f}" for value in (min(values), median(values), max(values)))
    return f"{middle} ({low}-{high})" if len(values) > 1 else middle


def main() -> None:
    """Let all crawl in turn, and ours once more."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--pages", type=int, default=1_500)
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--alone", action="store_true", help="ours only, in one round")
    chosen = arguments.parse_args()
    pages: int = chosen.pages
    found: dict[str, list[Took]] = {name: [] for name in NAMES if name == "diemtin" or not chosen.alone}
    with tempfile.TemporaryDirectory() as folder, serve(pages) as server:
        for number in range(1 if chosen.alone else chosen.rounds):
            data = Path(folder) / str(number)
            for name, rounds in found.items():
                rounds.append(take(name, server, pages // 10 if name == "trafilatura" else pages, data))
        size = sum(file.stat().st_size for file in data.glob("pages.db*"))
        again = take("diemtin", server, pages, data, NOW + dt.timedelta(hours=2))
    last = found["diemtin"][-1]
    print(f"{pages} pages of {last.sent / pages / 1000:.0f} KB, {len(found['diemtin'])} rounds: median (lowest-highest)")
    show(found)
    print("diemtin's memory after each tenth of the pages, MB: " + " ".join(f"{held:.0f}" for held in last.held))
    print(f"the archive: {size / last.sent:.1%} of the bytes")
    print(f"the same again, unchanged: {again.sent / last.sent:.2%} of the bytes, {again.rate:.0f} articles/s")


if __name__ == "__main__":
    main()
