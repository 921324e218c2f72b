"""The whole house in one go, on this machine: sample sites, a crawl, alerts as a chat shows them, pages to browse."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from sqlite_utils import Database

from bot.rehearsal import rehearse
from bot.terminal import chat_bubble
from crawler.apart import command, crawl_apart
from crawler.progress import bars
from crawler.sources import load_sources
from samples.server import SampleServer
from storage.database import open_news
from storage.news.browse.server import PortTaken, address, listen, serve

HANOI = dt.timezone(dt.timedelta(hours=7))
MORNING = dt.datetime(2026, 11, 21, 8, 0, tzinfo=HANOI)
"""The present of the demo: the sample papers are of the fortnight before."""
AFTERNOON = MORNING + dt.timedelta(hours=6)
"""When one paper has corrected an article."""
FOLLOWED = ("Thái Nguyên", "“Huy hiệu Đảng”")
"""What the chat of the demo follows: a province and a phrase."""


class DemoFailed(Exception):
    """The crawl of the sample sites did not end well; the message says where its log is."""


def run_demo(folder: Path, *, once: bool, port: int) -> None:
    """Show the product in a terminal, in a folder whose databases are made anew.

    Raises:
        StorageError: the folder cannot be used.
        DemoFailed: the crawl of the sample sites did not end well.
    """
    console = Console()
    _empty(folder)
    console.print(f"[bold]điểm tin[/] · six sample news sites on this machine, one chat that follows {' and '.join(FOLLOWED)}\n")
    with SampleServer() as sites:
        console.print("[bold]Reading the morning's papers[/]")
        _crawl(console, folder, sites, now=MORNING)
        _show_alerts(console, folder, at=MORNING)
        sites.edit()
        console.print("\n[bold]Looking again in the afternoon[/]: one paper has corrected a figure")
        _crawl(console, folder, sites, now=AFTERNOON)
        _show_alerts(console, folder, at=AFTERNOON)
    _summarise(console, folder)
    if not once:
        _browse(console, folder, port)


def _empty(folder: Path) -> None:
    """Begin with nothing: only the databases of an earlier demo are removed."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("news.db", "pages.db", "bot.db"):
        for ending in ("", "-wal", "-shm"):
            (folder / f"{name}{ending}").unlink(missing_ok=True)


def _crawl(console: Console, folder: Path, sites: SampleServer, *, now: dt.datetime) -> None:
    """Crawl every sample site in a process of its own; on this machine nobody minds a short pause between two requests."""
    names = [name for name, source in load_sources().items() if source.site in sites.sites]
    settings = {"LOCAL_SITES": sites.url, "DOWNLOAD_DELAY": 0.05}
    argv = [*command(names, data=folder, settings=settings), "--now", now.strftime("%Y-%m-%dT%H:%M:%S%z")]
    with bars(names, console) as watch:
        summary = asyncio.run(crawl_apart(argv, stop=asyncio.Event(), watch=watch))
    if summary is None or not summary.ok:
        raise DemoFailed(f"The crawl of the sample sites did not end well; {folder / 'logs' / 'crawl.log'} says why.")


def _show_alerts(console: Console, folder: Path, *, at: dt.datetime) -> None:
    for message in rehearse(folder, FOLLOWED, now=at):
        console.print(Padding(chat_bubble(message, at=at), (1, 0, 0, 2)))


def _summarise(console: Console, folder: Path) -> None:
    news = open_news(folder, readonly=True)
    tables = ("articles", "meetings", "reports", "people", "statistics", "documents")
    console.print("\n[bold]Kept[/] " + " · ".join(f"{news[table].count} {table}" for table in tables))
    console.print(f"\n[bold]Try next[/] ({folder} holds what was read)")
    program = _program()
    for suggestion in _suggestions(news):
        console.print(f"  {program} --data {folder} {suggestion}", highlight=False)
    console.print(f"  {program} extract FILE.html     [dim]the facts of a saved article of yours[/]")
    console.print(f"  {program} crawl nhandan         [dim]a real paper, over the internet[/]")
    console.print(f"  DIEMTIN_TOKEN=… {program} run   [dim]the bot in Telegram[/]")
    news.close()


def _program() -> str:
    """How the reader calls us from here: by name where it is on the path, else by where it lies."""
    return "diemtin" if shutil.which("diemtin") else os.path.relpath(sys.argv[0])


def _suggestions(news: Database) -> Iterator[str]:
    """Questions that what was read can answer."""
    for sql in _MOST_TOLD:
        for row in news.query(sql):
            yield f'ask "{row["words"]}"'


_MOST_TOLD = (
    "SELECT name AS words FROM people JOIN participations ON person_id = people.id GROUP BY people.id ORDER BY count(*) DESC LIMIT 1",
    "SELECT number AS words FROM documents d JOIN citations ON document_id = d.id GROUP BY d.id ORDER BY count(*) DESC LIMIT 1",
    "SELECT unit AS words FROM statistics WHERE kind = 'count' GROUP BY unit ORDER BY count(*) DESC LIMIT 1",
)
"""What most is told of: a person, a document, a figure."""


def _browse(console: Console, folder: Path, port: int) -> None:
    """Open Datasette until interrupted; on any free port when the wanted one is taken."""
    try:
        listening = listen("127.0.0.1", port)
    except PortTaken:
        listening = listen("127.0.0.1", 0)
    console.print(f"\n[bold]Browse[/] {address(listening)} — Ctrl-C ends the demo")
    asyncio.run(serve(folder / "news.db", listening))
