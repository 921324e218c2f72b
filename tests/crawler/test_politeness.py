"""Manners: what robots.txt and a busy site ask for is done, and the settings that promise it are really in force."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from scrapy import Request
from scrapy.core.downloader import Slot
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadTimeoutError, IgnoreRequest
from scrapy.http import Response
from scrapy.robotstxt import ProtegoRobotParser
from scrapy.settings import Settings

from crawler.loader import spider_of
from crawler.politeness import LONGEST_DELAY, SILENCES, CrawlDelay, HostBusy, HostSilent, Patience, RobotsOutage, Silence, seconds_to_wait
from crawler.schedule import run_schedule
from crawler.settings import Surroundings, user_agent
from crawler.sources import load_sources


def our_settings(**overrides: object) -> Settings:
    settings = Settings()
    settings.setmodule("crawler.settings", priority="project")
    settings.setdict(overrides, priority="cmdline")
    return settings


@pytest.mark.parametrize(
    ("asked", "delay"), [("5", 5.0), ("0.5", 2.0), ("100000", LONGEST_DELAY), ("soon", 2.0)], ids=["more", "less", "absurd", "nonsense"]
)
def test_robots_delay_reaches_the_slot(asked: str, delay: float) -> None:
    """Crawl-delay lengthens the pause of the host's slot, now and whenever the slot is made anew; it never shortens ours."""
    downloader = SimpleNamespace(slots={"a.vn": Slot(1, 2.0, jitter=0.0)}, per_slot_settings={})
    crawler: Any = SimpleNamespace(settings=our_settings(DOWNLOAD_DELAY=2.0), engine=SimpleNamespace(downloader=downloader), spider=None)
    robots = ProtegoRobotParser(f"User-agent: diemtin\nCrawl-delay: {asked}\n".encode(), None)
    CrawlDelay(crawler).robots_parsed(robots, Request("https://a.vn/muc"))
    assert downloader.slots["a.vn"].delay == delay
    assert downloader.per_slot_settings.get("a.vn", {"delay": delay})["delay"] == delay


@pytest.mark.parametrize(
    ("header", "date", "wait"),
    [
        ("120", "", 120.0),
        ("0", "", 0.0),
        ("Sun, 22 Nov 2026 08:05:00 GMT", "Sun, 22 Nov 2026 08:00:00 GMT", 300.0),
        ("Sun, 22 Nov 2026 07:00:00 GMT", "Sun, 22 Nov 2026 08:00:00 GMT", 0.0),
        ("Sun, 22 Nov 2026 08:05:00 GMT", "", None),
        ("later", "", None),
        ("", "", None),
        ("-5", "", None),
        ("²", "", None),
    ],
)
def test_retry_after_is_understood(header: str, date: str, wait: float | None) -> None:
    """Seconds or a date, the latter counted by the site's own clock; anything else asks for nothing."""
    assert seconds_to_wait(header, date) == wait


def clock(*times: float) -> Callable[[], float]:
    iterator = iter(times)
    return lambda: next(iterator)


def test_a_busy_host_is_left_alone() -> None:
    """Asked to wait longer than a run waits, nothing more is sent to that host; another host is not concerned."""
    patience = Patience(clock=clock(0.0, 1.0, 1.0))
    answer = Response("https://a.vn/x", status=429, headers={"Retry-After": "3600"})
    with pytest.raises(HostBusy):
        patience.process_response(Request("https://a.vn/x"), answer)
    with pytest.raises(HostBusy):
        asyncio.run(patience.process_request(Request("https://a.vn/y")))
    asyncio.run(patience.process_request(Request("https://b.vn/y")))


def test_a_short_wait_is_waited_out() -> None:
    """Within the limit the answer goes on to be retried, and the next request goes when its time has come."""
    patience = Patience(clock=clock(0.0, 30.0))
    answer = Response("https://a.vn/x", status=503, headers={"Retry-After": "30"})
    assert patience.process_response(Request("https://a.vn/x"), answer) is answer
    asyncio.run(patience.process_request(Request("https://a.vn/x")))


def test_a_robots_file_that_cannot_be_had_forbids_everything() -> None:
    """A server error for robots.txt reads as a refusal; an ordinary page's error stays what it is."""
    outage = RobotsOutage()
    robots = Request("https://a.vn/robots.txt", meta={"dont_obey_robotstxt": True})
    refused = outage.process_response(robots, Response(robots.url, status=503))
    assert ProtegoRobotParser(refused.body, None).allowed("https://a.vn/muc", "diemtin") is False
    page = Response("https://a.vn/muc", status=503)
    assert outage.process_response(Request(page.url), page) is page


def test_we_say_who_we_are() -> None:
    """Name and version, and a contact when there is one; no browser is played."""
    assert user_agent("https://example.org/bot") == "diemtin/0.1.0 (+https://example.org/bot)"
    assert user_agent("") == "diemtin/0.1.0"


@pytest.mark.parametrize(
    ("settings", "environment", "warned"),
    [
        ({}, {}, 1),
        ({"CONTACT": "mailto:ban@mau.example"}, {}, 0),
        ({}, {"DIEMTIN_CONTACT": "mailto:ban@mau.example"}, 0),
        ({"LOCAL_SITES": "http://127.0.0.1:8000"}, {}, 0),
        ({}, {"DIEMTIN_SITES": "http://127.0.0.1:8000"}, 0),
    ],
    ids=["nobody", "set", "in the environment", "local", "local by the environment"],
)
def test_who_gives_no_contact_is_told_once(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    settings: dict[str, object],
    environment: dict[str, str],
    warned: int,
) -> None:
    """The service says at its start that the user agent names nobody, and how to mend it; with local sites it does not matter."""
    for variable in ("DIEMTIN_CONTACT", "DIEMTIN_SITES"):
        monkeypatch.delenv(variable, raising=False)
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)

    async def serve_briefly() -> None:
        stop = asyncio.Event()
        stop.set()
        await run_schedule(tmp_path, stop, sources={}, settings=settings)

    asyncio.run(serve_briefly())
    assert sum("DIEMTIN_CONTACT" in record.message for record in caplog.records) == warned


def test_the_promised_settings_are_in_force() -> None:
    """What Scrapy runs with, after its defaults, ours, the add-on and a spider's own have been laid over one another."""
    source = load_sources()["tapchicongsan"]
    settings = our_settings(CONTACT="mailto:a@b.vn")
    settings["ADDONS"] = {}
    Surroundings.update_pre_crawler_settings(settings)
    crawler = Crawler(spider_of(source), settings)
    wanted = {
        "ROBOTSTXT_OBEY": True,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "DOWNLOAD_DELAY": source.crawl_delay,
        "DOWNLOAD_DELAY_JITTER": 0.0,
        "DOWNLOAD_MAXSIZE": 8 * 1024 * 1024,
        "DOWNLOAD_VERIFY_CERTIFICATES": True,
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        "COOKIES_ENABLED": False,
        "USER_AGENT": "diemtin/0.1.0 (+mailto:a@b.vn)",
        "TWISTED_DNS_RESOLVER": "crawler.boundaries.PublicResolver",
    }
    assert {name: crawler.settings[name] for name in wanted} == wanted


def test_a_silent_host_is_left_alone_until_it_answers() -> None:
    """After so many attempts without an answer nothing more is sent; one answer, even an error, begins the count anew."""
    silence, request = Silence(), Request("https://a.vn/muc")
    other = Request("https://b.vn/muc")
    for _ in range(SILENCES - 1):
        silence.process_exception(request, DownloadTimeoutError("45 s"))
    silence.process_exception(request, IgnoreRequest("no silence"))
    silence.process_request(request)
    silence.process_response(request, Response(request.url, status=500))
    for _ in range(SILENCES):
        silence.process_request(request)
        silence.process_exception(request, DownloadTimeoutError("45 s"))
    with pytest.raises(HostSilent):
        silence.process_request(request)
    silence.process_request(other)
