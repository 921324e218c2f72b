"""Health: each source is judged by its own past, and a failure, a delay and a recovery are told apart."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from crawler.catalogue import register
from crawler.health import Health, PastRun, judge, past_runs
from crawler.sources import load_sources
from storage.database import open_news
from storage.news.runs import RunCounts, finish_run, start_run

NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def ago(hours: float, *, ok: bool = True, new: int = 1) -> PastRun:
    return PastRun(NOW - hours * HOUR, ok, new)


DAILY = [ago(hours, new=int(hours % 24 == 1)) for hours in range(1, 200)]
"""Read every hour, with one find a day."""
QUIET_FOR_FIVE_DAYS = [ago(hours, new=int(hours > 120 and hours % 24 == 1)) for hours in range(1, 300)]
ALWAYS_SLOW = [ago(hours, new=int(hours % 120 == 100)) for hours in range(1, 600)]
"""One find in five days, as ever."""


@pytest.mark.parametrize(
    ("runs", "health"),
    [
        ([], Health.NEW),
        ([ago(0.5)], Health.OK),
        ([ago(2.5)], Health.OK),
        ([ago(4)], Health.LATE),
        ([ago(0.5, ok=False), ago(1.5)], Health.FAILING),
        ([ago(0.5), ago(1.5, ok=False)], Health.RECOVERED),
        ([ago(0.5), ago(1.5), ago(2.5, ok=False)], Health.OK),
        (DAILY, Health.OK),
        (QUIET_FOR_FIVE_DAYS, Health.LATE),
        (ALWAYS_SLOW, Health.OK),
    ],
    ids=["never", "just now", "one missed", "many missed", "failed", "well again", "long well", "daily", "silent", "always slow"],
)
def test_a_source_is_judged_by_its_own_past(runs: list[PastRun], health: Health) -> None:
    """Late is what is late for this source, not for another; one good run after a bad one is a recovery, the next is not."""
    assert judge(runs, interval=HOUR, now=NOW) is health


def test_the_past_is_read_newest_first(tmp_path: Path) -> None:
    """Runs that ended in the last four weeks count; those under way, older ones and other sources' do not."""
    news = open_news(tmp_path)
    register(news, load_sources().values())
    for source, hours, verdict in (("nhandan", 30 * 24, "ok"), ("nhandan", 5, "ok"), ("nhandan", 3, "empty"), ("baonghean", 2, "ok")):
        run = start_run(news, source, at=NOW - hours * HOUR)
        finish_run(news, run, at=NOW - hours * HOUR, verdict=verdict, counts=RunCounts(new=hours))
    start_run(news, "nhandan", at=NOW)
    assert past_runs(news, "nhandan", now=NOW) == [ago(3, ok=False, new=3), ago(5, new=5)]
    news.close()


def test_every_health_means_something() -> None:
    """Each has a sentence for a person."""
    assert all(health.meaning.endswith(".") for health in Health)
