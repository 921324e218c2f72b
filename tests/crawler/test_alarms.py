"""A source in trouble is told of: once at each turn, daily while it lasts, and when it is over."""

from __future__ import annotations

import datetime as dt
import logging
from pathlib import Path

import pytest

from crawler.alarms import Alarms
from crawler.catalogue import register
from crawler.health import Health
from crawler.sources import load_sources
from storage.database import open_news
from storage.news.runs import RunCounts, finish_run, start_run
from tests.crawler.web import write_source

NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def test_each_turn_is_told_once_and_trouble_daily() -> None:
    """A well source is no news; a failing one is at once, then a day later; another trouble and the end of it are news again."""
    course = [
        (0, Health.NEW, None),
        (1, Health.OK, None),
        (2, Health.FAILING, Health.FAILING),
        (3, Health.FAILING, None),
        (25, Health.FAILING, None),
        (26, Health.FAILING, Health.FAILING),
        (27, Health.LATE, Health.LATE),
        (28, Health.OK, Health.RECOVERED),
        (29, Health.RECOVERED, None),
        (30, Health.FAILING, Health.FAILING),
        (31, Health.RECOVERED, Health.RECOVERED),
        (32, Health.OK, None),
    ]
    alarms = Alarms()
    assert [alarms.turn("mau", health, now=NOW + hour * HOUR) for hour, health, _ in course] == [told for _, _, told in course]


def test_the_log_tells_it_in_a_sentence(data: Path, sources: Path, caplog: pytest.LogCaptureFixture) -> None:
    """What the runs in the database come to is written with the source's name, in words."""
    write_source(sources, "mau", "mau.example")
    news, alarms, known = open_news(data), Alarms(), load_sources(sources)
    register(news, known.values())
    with caplog.at_level(logging.INFO):
        for hour, verdict in enumerate(("ok", "blocked", "blocked", "ok")):
            now = NOW + hour * HOUR
            finish_run(news, start_run(news, "mau", at=now), at=now, verdict=verdict, counts=RunCounts())
            alarms.sound(news, known.values(), now=now)
    told = [record.getMessage() for record in caplog.records if record.name == "crawler.alarms"]
    assert told == [f"Báo mau (mau): {health.meaning}" for health in (Health.FAILING, Health.RECOVERED)]
    news.close()
