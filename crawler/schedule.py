"""Crawls in time: each source when it is due, what somebody asked for first, two at once, each in a process of its own."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from crawler.alarms import sound
from crawler.apart import command, crawl_apart
from crawler.catalogue import register
from crawler.commands import settings_for
from crawler.run import Clock, system_clock
from crawler.settings import warn_if_anonymous
from crawler.sources import Source, load_sources, source_of
from crawler.summary import Summary
from crawler.verdicts import Verdict
from storage.database import StorageError, open_news
from storage.news.requests import CrawlRequest, close_request, reopen_requests, take_request
from storage.news.runs import freshness

log = logging.getLogger(__name__)

AT_ONCE = 2
LONGEST_RUN = 2 * 60 * 60.0
"""Seconds after which a crawl is stopped: it hangs, or would never end."""
_ROUND = 10 * 60
"""Seconds between two looks for sources in trouble: one that is never read ends no crawl after which one could look."""
ASKED, DUE = 0, 1
"""What somebody waits for goes before what is merely due."""


@dataclass(order=True, frozen=True)
class Job:
    """One crawl to be done; the order is that of the queue."""

    priority: int
    number: int
    source: str = field(compare=False)
    url: str | None = field(default=None, compare=False)
    request: int | None = field(default=None, compare=False)


Command = Callable[[Job], Sequence[str]]
Told = Callable[[Job, Summary | None], None]


async def run_schedule(
    data: Path,
    stop: asyncio.Event,
    *,
    sources: Mapping[str, Source] | None = None,
    settings: Mapping[str, object] | None = None,
    now: Clock = system_clock,
    look: float = 2.0,
    make_command: Command | None = None,
    told: Told | None = None,
) -> None:
    """Crawl on schedule until ``stop`` is set; then end the running crawls gracefully and return.

    Args:
        data: the folder of the databases.
        stop: set it to end.
        sources: None for our own.
        settings: Scrapy settings that win over ours, for every crawl.
        look: seconds between two looks for requests.
        make_command: the command line of a job; None for ``python -m crawler``.
        told: called after each crawl; its summary is None when the process died.

    Raises:
        SourceFileError: a source file cannot be used.
        StorageError: a database cannot be used.
    """
    known = dict(load_sources() if sources is None else sources)
    warn_if_anonymous(settings_for(data, settings or {}))
    desk = _Desk(data, known, make_command or partial(_command, data, settings or {}), now, stop, told)
    logging.getLogger("apscheduler").setLevel(logging.WARNING)       # else it tells of every look for requests
    scheduler = AsyncIOScheduler(timezone=dt.UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1})
    for source, first in desk.first_runs().items():
        trigger = IntervalTrigger(minutes=known[source].interval_minutes, timezone=dt.UTC)
        scheduler.add_job(desk.due, trigger, args=[source], id=source, next_run_time=first)
    desk.reopen()
    scheduler.add_job(desk.take_requests, IntervalTrigger(seconds=look, timezone=dt.UTC), next_run_time=now())
    scheduler.add_job(desk.sound_alarms, IntervalTrigger(seconds=_ROUND, timezone=dt.UTC), next_run_time=now())
    scheduler.start()
    try:
        await asyncio.gather(*(desk.work() for _ in range(AT_ONCE)))
    finally:
        scheduler.shutdown(wait=False)


class _Desk:
    """The queue, and those who work it off. What the scheduler calls is a coroutine: else it would be run in another thread."""

    def __init__(
        self, data: Path, sources: Mapping[str, Source], make_command: Command, now: Clock, stop: asyncio.Event, told: Told | None
    ) -> None:
        self._data = data
        self._sources = dict(sources)
        self._command = make_command
        self._now = now
        self._stop = stop
        self._told = told
        self._queue: asyncio.PriorityQueue[Job] = asyncio.PriorityQueue()
        self._waiting: set[str] = set()
        self._busy: dict[str, asyncio.Lock] = {name: asyncio.Lock() for name in sources}
        self._count = 0
        self._watching_since = now()

    def first_runs(self) -> dict[str, dt.datetime]:
        """When each source is due first: an interval after its last run, or at once."""
        news = open_news(self._data)
        register(news, self._sources.values())
        last = {fresh.source: fresh.last_run for fresh in freshness(news)}
        news.close()
        now = self._now()
        return {
            name: max(now, run + dt.timedelta(minutes=source.interval_minutes)) if (run := last.get(name)) else now
            for name, source in self._sources.items()
        }

    def reopen(self) -> None:
        """Ask again what was asked of a service that died before it answered."""
        news = open_news(self._data)
        reopened = reopen_requests(news)
        news.close()
        if reopened:
            log.info("%d requests were taken and not answered: they are open again", reopened)

    async def due(self, source: str) -> None:
        """Queue a source that is due, unless it waits already."""
        if source not in self._waiting:
            self._waiting.add(source)
            self._put(DUE, source)

    async def take_requests(self) -> None:
        """Queue what was asked for elsewhere."""
        news = open_news(self._data)
        try:
            while (request := take_request(news, at=self._now())) is not None:
                self._take(request)
        finally:
            news.close()

    async def sound_alarms(self) -> None:
        """Keep for whoever tells it which sources are in trouble, and which are out of it."""
        # In a thread: weeks of runs of sixty sources take half a second, in which nobody would be answered.
        await asyncio.to_thread(self._judge_all)

    def _judge_all(self) -> None:
        news = open_news(self._data)
        try:
            sound(news, self._sources.values(), now=self._now(), watched=self._watching_since)
        finally:
            news.close()

    async def work(self) -> None:
        """Work the queue off, job after job, until it is time to stop; the job in hand is ended gracefully."""
        while (job := await self._next()) is not None:
            # One source is never crawled twice at the same time: the pause between two requests holds within one process.
            async with self._busy[job.source]:
                self._waiting.discard(job.source)
                try:
                    await self._crawl(job)
                except (OSError, StorageError):
                    log.exception("%s could not be crawled", job.source)

    async def _next(self) -> Job | None:
        """The next job; None when it is time to stop."""
        job, stopped = asyncio.create_task(self._queue.get()), asyncio.create_task(self._stop.wait())
        await asyncio.wait({job, stopped}, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        if self._stop.is_set():
            job.cancel()
            return None
        return job.result()

    def _take(self, request: CrawlRequest) -> None:
        target = request.target
        source = self._sources.get(target) or source_of(target, self._sources)
        if source is None:
            self._close(request.id, "unknown-source")
            return
        self._put(ASKED, source.id, url=None if target in self._sources else target, request=request.id)

    def _put(self, priority: int, source: str, *, url: str | None = None, request: int | None = None) -> None:
        self._count += 1
        self._queue.put_nowait(Job(priority, self._count, source, url, request))

    async def _crawl(self, job: Job) -> None:
        summary = await crawl_apart(self._command(job), stop=self._stop, longest=LONGEST_RUN)
        verdict = (summary.reports[0].verdict if summary and summary.reports else Verdict.DIED).value
        log.info("%s: %s", job.source, verdict)
        if job.request is not None:
            self._close(job.request, verdict)
        if self._told is not None:
            self._told(job, summary)

    def _close(self, request: int, verdict: str) -> None:
        news = open_news(self._data)
        close_request(news, request, at=self._now(), verdict=verdict)
        news.close()


def _command(data: Path, settings: Mapping[str, object], job: Job) -> list[str]:
    return command([job.source] if job.url is None else [], data=data, url=job.url, settings=settings)
