"""The schedule: what is due runs apart, what was asked for goes first, a crash stays alone, and the end is graceful."""

from __future__ import annotations

import asyncio
import datetime as dt
import signal
import sys
import threading
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from crawler.apart import LADDER, command, crawl_apart
from crawler.catalogue import register
from crawler.run import system_clock
from crawler.schedule import Job, run_schedule
from crawler.sources import load_sources
from crawler.summary import Summary
from crawler.verdicts import Verdict
from storage.database import open_news
from storage.news.alarms import alarms_after
from storage.news.requests import close_request, crawl_request, request_crawl, take_request
from storage.news.runs import RunCounts, finish_run, freshness, start_run
from tests.crawler.web import Web, article, listing, write_source

NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)


@pytest.fixture
def anyio_backend() -> str:
    """The loop that serves production."""
    return "asyncio"


def site(web: Web, sources: Path, name: str) -> None:
    write_source(sources, name, f"{name}.example")
    web.pages[f"{name}.example"] = {"/muc": listing("/tin-1.html"), "/tin-1.html": article(f"Tin {name}")}


def local(web: Web, sources: Path) -> dict[str, object]:
    return {"LOCAL_SITES": web.url, "SOURCES": str(sources)}


class Ends:
    """Notes each crawl's end and stops the schedule after so many."""

    def __init__(self, count: int) -> None:
        self.stop = asyncio.Event()
        self.left = count
        self.jobs: list[tuple[str, Summary | None]] = []

    def __call__(self, job: Job, summary: Summary | None) -> None:
        self.jobs.append((job.source, summary))
        self.left -= 1
        if self.left == 0:
            self.stop.set()


@pytest.mark.anyio
async def test_due_sources_run_and_a_crash_stays_alone(web: Web, data: Path, sources: Path) -> None:
    """Sources that are due run in processes of their own; one that dies takes nobody with it."""
    for name in ("mot", "hai"):
        site(web, sources, name)
    ends = Ends(2)

    def make(job: Job) -> list[str]:
        if job.source == "hai":
            return [sys.executable, "-c", "import os; os.abort()"]
        return command([job.source], data=data, settings=local(web, sources))

    await run_schedule(data, ends.stop, sources=load_sources(sources), make_command=make, told=ends)
    ended = dict(ends.jobs)
    assert ended["hai"] is None
    assert ended["mot"] is not None
    assert ended["mot"].reports[0].verdict is Verdict.OK


@pytest.mark.anyio
async def test_requests_are_served_and_answered(web: Web, data: Path, sources: Path) -> None:
    """A source, an address and a stranger's address asked for in another room: crawled, crawled, and told that nobody knows it."""
    site(web, sources, "mot")
    data.mkdir()
    news = open_news(data)
    targets = ("mot", "https://mot.example/tin-1.html", "https://la.example/")
    asked = [request_crawl(news, target=target, by="bot", at=NOW) for target in targets]
    ends = Ends(3)
    await run_schedule(data, ends.stop, sources=load_sources(sources), settings=local(web, sources), told=ends)
    answers = [crawl_request(news, number) for number in asked]
    assert [answer.verdict for answer in answers if answer] == ["ok", "ok", "unknown-source"]
    assert web.asked("mot.example").count("/tin-1.html") == 2
    news.close()


@pytest.mark.anyio
async def test_a_request_outlives_the_service_that_took_it(web: Web, data: Path, sources: Path) -> None:
    """What was taken and not answered when the service died is served by the next; what was answered is not served twice."""
    site(web, sources, "mot")
    data.mkdir()
    news = open_news(data)
    register(news, load_sources(sources).values())
    start_run(news, "mot", at=system_clock())
    answered = request_crawl(news, target="https://mot.example/tin-1.html", by="bot", at=NOW)
    take_request(news, at=NOW)
    close_request(news, answered, at=NOW, verdict="ok")
    asked = request_crawl(news, target="mot", by="bot", at=NOW)
    take_request(news, at=NOW)
    ends = Ends(1)
    async with asyncio.timeout(30):
        await run_schedule(data, ends.stop, sources=load_sources(sources), settings=local(web, sources), told=ends)
    found = crawl_request(news, asked)
    assert found is not None
    assert (found.verdict, len(ends.jobs)) == ("ok", 1)
    news.close()


@pytest.mark.anyio
async def test_what_was_just_crawled_is_not_due(web: Web, data: Path, sources: Path) -> None:
    """A source read half an hour ago waits for the rest of its hour, however often the service is started anew."""
    for name in ("mot", "hai"):
        site(web, sources, name)
    data.mkdir()
    news = open_news(data)
    register(news, load_sources(sources).values())
    start_run(news, "mot", at=system_clock() - dt.timedelta(minutes=30))
    ends = Ends(1)
    await run_schedule(data, ends.stop, sources=load_sources(sources), settings=local(web, sources), told=ends)
    assert [source for source, _ in ends.jobs] == ["hai"]
    assert web.asked("mot.example") == []
    news.close()


@pytest.mark.anyio
async def test_stopping_ends_running_crawls_gracefully(web: Web, data: Path, sources: Path) -> None:
    """When the service ends, a crawl under way is told to, writes its verdict, and the schedule returns after it."""
    stop, go_on, loop = asyncio.Event(), threading.Event(), asyncio.get_running_loop()

    def slow(wire: BaseHTTPRequestHandler) -> None:
        web.pages["mot.example"]["/tin-1.html"] = article("Tin")
        loop.call_soon_threadsafe(stop.set)
        go_on.wait(1)
        web.answer(wire)

    site(web, sources, "mot")
    web.pages["mot.example"]["/tin-1.html"] = slow
    ends = Ends(99)
    await run_schedule(data, stop, sources=load_sources(sources), settings=local(web, sources), told=ends)
    ((_, summary),) = ends.jobs
    assert summary is not None
    assert summary.reports[0].verdict is Verdict.INTERRUPTED
    news = open_news(data, readonly=True)
    assert freshness(news, "mot")[0].verdict == "interrupted"
    news.close()


@pytest.mark.anyio
async def test_what_a_dying_crawl_says_is_told(caplog: pytest.LogCaptureFixture) -> None:
    """A mistake at the start ends in the log with its last words, and much talk before them holds nobody up."""
    code = "import sys; print('x' * 1_000_000, file=sys.stderr); sys.exit('baonghean.toml, line 3: expected a list')"
    summary = await crawl_apart([sys.executable, "-c", code], stop=asyncio.Event(), longest=30)
    assert summary is None
    assert "status 1" in caplog.text
    assert "baonghean.toml, line 3: expected a list" in caplog.text


def test_the_ladder_ends_with_the_hardest() -> None:
    """A crawl that does not end when told is told again, and then ended."""
    assert [number for number, _ in LADDER] == [signal.SIGTERM, signal.SIGTERM, signal.SIGKILL]


@pytest.mark.anyio
async def test_the_service_keeps_what_there_is_to_tell_of_its_sources(web: Web, data: Path, sources: Path) -> None:
    """A source that was refused before the service started is an alarm when it starts, and none a second time when it starts again."""
    site(web, sources, "mot")
    data.mkdir()
    news, known, now = open_news(data), load_sources(sources), system_clock()
    register(news, known.values())
    for _ in range(2):
        finish_run(news, start_run(news, "mot", at=now), at=now, verdict="blocked", counts=RunCounts())
        ends = Ends(1)
        request_crawl(news, target="https://mot.example/tin-1.html", by="bot", at=now)
        await run_schedule(data, ends.stop, sources=known, settings=local(web, sources), told=ends)
    assert [(alarm.source, alarm.state, alarm.reason) for alarm in alarms_after(news, 0)] == [("mot", "failing", "blocked")]
    news.close()
