"""The whole house in one go, on this machine: sample sites, a crawl, alerts as a chat shows them, pages to browse."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from sqlite_utils import Database

from bot.clock import SystemClock
from bot.dispatch import Dispatcher
from bot.message import Parcel
from bot.subjects import Subject, phrase
from bot.terminal import chat_bubble
from crawler.sources import load_sources
from parsers.text import fold
from samples.server import SampleServer
from storage.chats import outbox
from storage.chats.subscribers import put_chat
from storage.chats.subscriptions import follow
from storage.database import open_chats, open_news
from storage.news.browse.server import PortTaken, address, listen, serve

HANOI = dt.timezone(dt.timedelta(hours=7))
MORNING = dt.datetime(2026, 11, 21, 8, 0, tzinfo=HANOI)
"""The present of the demo: the sample papers are of the fortnight before."""
AFTERNOON = MORNING + dt.timedelta(hours=6)
"""When one paper has corrected an article."""
CHAT = 1
FOLLOWED = (Subject("province", fold("Thái Nguyên"), "Thái Nguyên"), phrase("Huy hiệu Đảng"))


def run_demo(folder: Path, *, once: bool, port: int) -> None:
    """Show the product in a terminal, in a folder whose databases are made anew.

    Raises:
        StorageError: the folder cannot be used.
        DemoFailed: the crawl of the sample sites did not end well.
    """
    console = Console()
    _empty(folder)
    _subscribe(folder)
    console.print("[bold]điểm tin[/] · six sample news sites on this machine, one chat that follows " + _followed())
    with SampleServer() as sites:
        _crawl(console, folder, sites, "Reading the morning's papers", now=MORNING)
        _show_alerts(console, folder, at=MORNING)
        sites.edit()
        _crawl(console, folder, sites, "Looking again in the afternoon", now=AFTERNOON)
        _show_alerts(console, folder, at=AFTERNOON)
    _summarise(console, folder)
    if not once:
        _browse(console, folder, port)


class DemoFailed(Exception):
    """The crawl of the sample sites did not end well; the message says where its log is."""


def _empty(folder: Path) -> None:
    """Begin with nothing: only the databases of an earlier demo are removed."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("news.db", "pages.db", "bot.db"):
        for ending in ("", "-wal", "-shm"):
            (folder / f"{name}{ending}").unlink(missing_ok=True)


def _subscribe(folder: Path) -> None:
    chats = open_chats(folder)
    put_chat(chats, CHAT, kind="private", language="vi", at=MORNING)
    for subject in FOLLOWED:
        follow(chats, CHAT, kind=subject.kind, value=subject.value, label=subject.label, at=MORNING, cursor=0)
    chats.close()


def _followed() -> str:
    return " and ".join(f"[cyan]{subject.label}[/]" for subject in FOLLOWED)


def _crawl(console: Console, folder: Path, sites: SampleServer, title: str, *, now: dt.datetime) -> None:
    """Crawl every sample site in a process of its own, with a bar that fills as articles are done."""
    names = [name for name, source in load_sources().items() if source.site in sites.sites]
    settings = (f"LOCAL_SITES={sites.url}", "DOWNLOAD_DELAY=0.05")
    options = [part for setting in settings for part in ("--set", setting)]
    command = [sys.executable, "-m", "crawler", *names, "--data", str(folder), "--now", now.isoformat(), *options]
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("articles"), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress, subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as crawling:
        task = progress.add_task(title, total=None)
        assert crawling.stdout is not None
        for done, asked in _progress(crawling.stdout):
            progress.update(task, completed=done, total=asked)
    if crawling.returncode:
        raise DemoFailed(f"The crawl of the sample sites ended with status {crawling.returncode}; {folder / 'crawl.log'} says why.")


def _progress(lines: Iterator[str]) -> Iterator[tuple[int, int]]:
    """Articles done and asked for over all sources, after each line of the crawl."""
    tallies: dict[str, dict[str, int]] = {}
    for line in lines:
        told = json.loads(line)
        if "source" in told:
            tallies[told["source"]] = told["tally"]
            yield sum(tally["fetched"] for tally in tallies.values()), sum(tally["asked"] for tally in tallies.values())


def _show_alerts(console: Console, folder: Path, *, at: dt.datetime) -> None:
    """Match what is new, and deliver it to the terminal instead of Telegram."""
    news, chats = open_news(folder), open_chats(folder)
    asyncio.run(Dispatcher(news, chats, SystemClock(), lambda: None, 1).catch_up())
    shown: dict[int, Parcel] = {}
    while rows := outbox.due(chats, SystemClock().now(), 100):
        for row in rows:
            parcel = Parcel.from_payload(row.payload)
            earlier = next((sent.message_id for sent in outbox.sent_of(chats, row.event, CHAT)), None)
            message_id = parcel.edits or (earlier if parcel.earlier else None) or row.id
            shown[message_id] = parcel
            outbox.sent(chats, row.id, message_id, SystemClock().now())
    for parcel in shown.values():
        console.print(Padding(chat_bubble(parcel.message, at=at), (1, 0, 0, 2)))
    news.close()
    chats.close()


def _summarise(console: Console, folder: Path) -> None:
    news = open_news(folder, readonly=True)
    tables = ("articles", "meetings", "reports", "people", "statistics", "documents")
    console.print("\n[bold]Kept[/] " + " · ".join(f"{news[table].count} {table}" for table in tables))
    console.print(f"\n[bold]Try next[/] ({folder} holds what was read)")
    for command in _suggestions(news):
        console.print(f"  diemtin --data {folder} {command}", highlight=False)
    console.print("  diemtin extract FILE.html          [dim]the facts of a saved article of yours[/]")
    console.print("  diemtin crawl nhandan              [dim]a real paper, over the internet[/]")
    console.print("  DIEMTIN_TOKEN=… diemtin run        [dim]the bot in Telegram[/]")
    news.close()


def _suggestions(news: Database) -> Iterator[str]:
    """Questions that what was read can answer."""
    for sql in _MOST_TOLD:
        for row in news.query(sql):
            yield f'ask "{row["words"]}"'


_MOST_TOLD = (
    "SELECT name AS words FROM people JOIN participations ON person_id = people.id GROUP BY people.id ORDER BY count(*) DESC LIMIT 1",
    "SELECT number AS words FROM documents JOIN citations ON document_id = documents.id GROUP BY documents.id ORDER BY count(*) DESC LIMIT 1",
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
