"""What the front door calls: a crawl of some or all sources, with its progress told and its summary handed back."""

from __future__ import annotations

import datetime as dt
import gc
import logging
import signal
import threading
from asyncio import Task
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.settings import Settings
from scrapy.utils.reactor import is_reactor_installed

from crawler.catalogue import choose, register
from crawler.discovery import day_in_vietnam
from crawler.run import Clock, Run, system_clock
from crawler.settings import sources_folder, warn_if_anonymous
from crawler.signals import Signals
from crawler.sources import Source, UnknownSource, load_sources, source_of
from crawler.summary import Report, Summary
from crawler.tally import Tally, counted
from crawler.verdicts import Verdict
from storage.database import open_news, open_pages


class NotYet(ValueError):
    """A backfill was asked for from a day that is still to come; the text is a sentence for who asked."""


Watch = Callable[[str, Tally], None]
"""Called with a source's name and its counts whenever these change."""


def crawl(
    names: Iterable[str],
    *,
    data: Path,
    since: dt.date | None = None,
    url: str | None = None,
    settings: Mapping[str, object] | None = None,
    watch: Watch | None = None,
    now: Clock = system_clock,
) -> Summary:
    """Crawl these sources, or all when no name is given, in this process; it blocks until they are done or a signal stops them.

    A process can do this once (Twisted's reactor does not start twice); ``crawler.apart`` crawls in a process of its own.

    Args:
        names: sources by name or host.
        data: the folder of the databases; it is made when it is not there.
        since: a backfill: every listing from that day on, and nobody is told of what is found.
        url: that one article only; its source is found by its host.
        settings: Scrapy settings that win over ours (``LOCAL_SITES``, ``SOURCES``, ``CONTACT`` …).

    Raises:
        NotYet: ``since`` is still to come.
        UnknownSource: a name or the host of ``url`` is nobody's.
        SourceFileError: a source file cannot be used.
        StorageError: a database cannot be used.
    """
    if since is not None and since > (today := day_in_vietnam(now())):
        raise NotYet(f"Nothing can be read back to {since}: that day is still to come, today is {today}.")
    if is_reactor_installed():
        raise RuntimeError("this process has crawled already; a second crawl needs a process of its own")
    chosen = settings_for(data, settings or {})
    wanted = sources_for(names, url, chosen)
    warn_if_anonymous(chosen)
    _ready(data, wanted, chosen)
    process = AsyncCrawlerProcess(chosen)
    logging.getLogger("scrapy").setLevel(chosen["LOG_LEVEL"])  # else two records are made of every page for a handler to refuse
    jobs = [_begin(process, source, watch, since=since, url=url, now=now) for source in wanted]
    # What is loaded stays, and a page leaves hardly any cycles: Python's search for garbage took a twenty-fifth of a crawl.
    gc.freeze()
    gc.set_threshold(10_000)
    with _signals_given_back():
        process.start(install_signal_handlers=threading.current_thread() is threading.main_thread())
    return Summary(tuple(_report(source, crawler, task) for source, crawler, task in jobs))


def settings_for(data: Path, overrides: Mapping[str, object]) -> Settings:
    """Our Scrapy settings for a data folder."""
    settings = Settings()
    settings.setmodule("crawler.settings", priority="project")
    settings.setdict({"DATA": str(data), **overrides}, priority="cmdline")
    return settings


def sources_for(names: Iterable[str], url: str | None, settings: Settings) -> list[Source]:
    """The sources that are meant.

    Raises:
        UnknownSource: a name or the host of ``url`` is nobody's.
        SourceFileError: a source file cannot be used.
    """
    sources = load_sources(sources_folder(settings))
    if url is None:
        return choose(names, sources)
    source = source_of(url, sources)
    if source is None:
        raise UnknownSource(f"No source has the host of {url}. `diemtin sources` lists them.")
    return [source]


def _ready(data: Path, wanted: list[Source], settings: Settings) -> None:
    """Migrate once and by one, and say what is wrong with a database before anything is asked for; the log goes beside them."""
    news, pages = open_news(data), open_pages(data)
    register(news, wanted)
    news.close()
    pages.close()
    if not settings.get("LOG_FILE"):
        logs = data / "logs"
        logs.mkdir(exist_ok=True)
        # The terminal is for the progress. One file a source, its last run: crawls in processes of their own do not mix.
        name = wanted[0].id if len(wanted) == 1 else "crawl"
        settings.setdict({"LOG_FILE": str(logs / f"{name}.log"), "LOG_FILE_APPEND": False}, priority="cmdline")


def _begin(
    process: AsyncCrawlerProcess, source: Source, watch: Watch | None, *, since: dt.date | None, url: str | None, now: Clock
) -> tuple[Source, Crawler, Task[None]]:
    crawler = process.create_crawler(source.id)
    crawler.signals = Signals(crawler)                    # before anybody listens
    if watch is not None:
        # Signals hand over by name, and ``watch`` may call its parameters what it likes.
        def tell(source: str, tally: Tally) -> None:
            watch(source, tally)

        crawler.signals.connect(tell, counted, weak=False)
    return source, crawler, process.crawl(crawler, since=since, url=url, now=now)


def _report(source: Source, crawler: Crawler, task: Task[None]) -> Report:
    run: Run | None = getattr(crawler.spider, "run", None)
    error = task.exception() if task.done() and not task.cancelled() else None
    verdict = Verdict.ERROR if error else Verdict.INTERRUPTED
    if run is None:
        return Report(source.id, source.name, verdict, Tally(), str(error or ""))
    if run.verdict is None:                               # stopped before its engine had started, or by force
        run.end(stopped_by=verdict)
    return Report(source.id, source.name, run.verdict or verdict, run.tally, str(error or ""), run.unreached)


@contextmanager
def _signals_given_back() -> Iterator[None]:
    """Let Scrapy handle SIGINT and SIGTERM for the while, and put back who did before."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
