"""Health: each source is judged by its own past, and a failure, a delay and a recovery are told apart."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from crawler.catalogue import register
from crawler.health import PAST, Health, judge
from crawler.sources import load_sources
from crawler.verdicts import Verdict
from storage.database import open_news
from storage.news.runs import PastRun, RunCounts, finish_run, past_runs, start_run

NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def ago(hours: float, *, ok: bool = True, new: int = 1, verdict: str = "", **counts: object) -> PastRun:
    return PastRun(NOW - hours * HOUR, ok, new, verdict or ("ok" if ok else "empty"), **counts)  # type: ignore[arg-type]


def undated(count: int) -> list[PastRun]:
    """Hourly runs of four articles each, of which the newest so many tell no time."""
    return [ago(hour + 0.5, new=4, filled={"time": 0 if hour < count else 4}) for hour in range(60)]


def unfit(count: int, *, before: int = 4) -> list[PastRun]:
    """Hourly runs of four articles each, of which the newest so many are on pages that do not fit the layout."""
    return [ago(hour + 0.5, new=4, filled={"time": 4, "layout": 0 if hour < count else before}) for hour in range(60)]


STOPPED = ago(0.5, ok=False, verdict="interrupted")


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
        (undated(0), Health.OK),
        (undated(1), Health.OK),
        (undated(2), Health.PARTIAL),
        (unfit(0), Health.OK),
        (unfit(3), Health.PARTIAL),
        (unfit(3, before=0), Health.OK),
        ([STOPPED, ago(1.5)], Health.OK),
        ([STOPPED], Health.NEW),
        ([STOPPED, ago(1.5, ok=False)], Health.FAILING),
    ],
    ids=[
        *("never", "just now", "one missed", "many missed", "failed", "well again", "long well", "daily", "silent", "always slow"),
        *("dated", "four undated", "eight undated"),
        *("fits", "fits no more", "never fitted", "stopped by hand", "only ever stopped", "stopped while failing"),
    ],
)
def test_a_source_is_judged_by_its_own_past(runs: list[PastRun], health: Health) -> None:
    """Late is what is late for this source, not for another; one good run after a bad one is a recovery, the next is not."""
    assert judge(runs, interval=HOUR, now=NOW).health is health


@pytest.mark.parametrize(
    ("runs", "says"),
    [
        ([ago(0.5, ok=False, verdict="challenge")], Verdict.CHALLENGE.meaning),
        ([ago(9)], "not been read for much longer"),
        (QUIET_FOR_FIVE_DAYS, "brought nothing new"),
        (undated(3), "Fewer articles than usual have time (0%, usually 100%)"),
        (unfit(3), "Its pages fit its layout no longer (0% of the newest do)"),
        (unfit(3, before=0), "Most of its pages do not fit its layout (0% of the newest do); they are read without it."),
        ([ago(0.5)], Health.OK.meaning),
    ],
    ids=["failing", "unread", "silent", "partial", "redesigned", "never fitted", "well"],
)
def test_why_is_told_in_a_sentence(runs: list[PastRun], says: str) -> None:
    """What stands in the way, which silence it is, and which field is missing, by name."""
    assert says in judge(runs, interval=HOUR, now=NOW).sentence


@pytest.mark.parametrize(
    ("verdicts", "passing"),
    [(("unreachable",), True), (("died",), True), (("unreachable", "busy"), False), (("challenge",), False), (("empty",), False)],
)
def test_what_may_be_over_in_an_hour_is_told_apart(verdicts: tuple[str, ...], passing: bool) -> None:
    """One time-out passes; two in a row, or a closed door, do not."""
    bad = [ago(hour + 0.5, ok=False, verdict=verdict) for hour, verdict in enumerate(verdicts)]
    assert judge([*bad, ago(9)], interval=HOUR, now=NOW).passing is passing


def test_a_service_that_was_off_makes_nobody_late() -> None:
    """After three days without the service a source has its usual time to be read, and is late only after that."""
    runs = [ago(72 + hours) for hours in range(10)]
    assert judge(runs, interval=HOUR, now=NOW, watched=NOW - HOUR).health is Health.OK
    assert judge(runs, interval=HOUR, now=NOW, watched=NOW - 4 * HOUR).health is Health.LATE


def test_the_past_is_read_newest_first(tmp_path: Path) -> None:
    """Runs that ended in the last weeks count; those under way, older ones, other sources', backfills and single articles do not."""
    news = open_news(tmp_path)
    register(news, load_sources().values())
    for source, hours, verdict in (("nhandan", 30 * 24, "ok"), ("nhandan", 5, "ok"), ("nhandan", 3, "empty"), ("baonghean", 2, "ok")):
        run = start_run(news, source, at=NOW - hours * HOUR)
        finish_run(news, run, at=NOW - hours * HOUR, verdict=verdict, counts=RunCounts(new=hours))
    start_run(news, "nhandan", at=NOW)
    for confined in ({"since": dt.date(2026, 1, 1)}, {"url": "https://nhandan.vn/tin-1.html"}):
        finish_run(news, start_run(news, "nhandan", at=NOW, **confined), at=NOW, verdict="empty", counts=RunCounts())
    found = [(run.at, run.ok, run.verdict, run.new) for run in past_runs(news, "nhandan", since=NOW - PAST)]
    assert found == [(NOW - 3 * HOUR, False, "empty", 3), (NOW - 5 * HOUR, True, "ok", 5)]
    news.close()


def test_every_health_means_something() -> None:
    """Each has a sentence for a person."""
    assert all(health.meaning.endswith(".") for health in Health)
