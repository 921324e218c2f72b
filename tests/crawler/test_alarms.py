"""A source in trouble is told of: once at each turn, daily while it lasts, and when it is over; a restart forgets nothing."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from sqlite_utils import Database

from crawler.alarms import sound, turn
from crawler.catalogue import register
from crawler.health import Health, Judgement, judge_source
from crawler.sources import Source, load_sources
from crawler.verdicts import Verdict
from storage.database import open_news
from storage.news.alarms import Alarm, Fall, alarms_after
from storage.news.runs import RunCounts, finish_run, start_run
from tests.crawler.web import write_source

NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


class Watch:
    """Sources of which runs end and which are looked at, each time with a connection of its own: as if by another process."""

    def __init__(self, data: Path, sources: Path) -> None:
        for name in ("mau", "hai"):
            write_source(sources, name, f"{name}.example")
        self.data = data
        self.sources: Mapping[str, Source] = load_sources(sources)
        self.news: Database = open_news(data)
        register(self.news, self.sources.values())

    def run(self, hour: float, verdict: str = "ok", source: str = "mau", **counts: object) -> None:
        at = NOW + hour * HOUR
        finish_run(self.news, start_run(self.news, source, at=at), at=at, verdict=verdict, counts=RunCounts(**counts))  # type: ignore[arg-type]

    def look(self, hour: float, watched: dt.datetime | None = None) -> list[tuple[str, str, bool]]:
        """Sound the alarms at an hour; what was added: source, state, whether it is a reminder."""
        fresh = open_news(self.data)
        before = max((alarm.id for alarm in alarms_after(fresh, 0)), default=0)
        sound(fresh, self.sources.values(), now=NOW + hour * HOUR, watched=watched)
        added = alarms_after(fresh, before)
        fresh.close()
        return [(alarm.source, alarm.state, alarm.reminder) for alarm in added]


@pytest.fixture
def watch(data: Path, sources: Path) -> Iterator[Watch]:
    made = Watch(data, sources)
    yield made
    made.news.close()


def test_each_turn_is_told_once_and_trouble_daily() -> None:
    """A well source is no news; a failing one is at once, then a day later; another trouble and the end of it are news again.

    One that comes and goes is told at its first return and end, then no more than daily.
    """
    course = [
        (0, Health.NEW, None),
        (1, Health.OK, None),
        (2, Health.FAILING, "failing"),
        (3, Health.FAILING, None),
        (25, Health.FAILING, None),
        (26, Health.FAILING, "failing, as before"),
        (27, Health.LATE, "late"),
        (28, Health.OK, "recovered"),
        (29, Health.RECOVERED, None),
        (30, Health.FAILING, "failing"),
        (31, Health.RECOVERED, None),
        (32, Health.FAILING, None),
        (40, Health.RECOVERED, None),
        (52, Health.OK, "recovered"),
        (80, Health.FAILING, "failing"),
        (81, Health.RECOVERED, "recovered"),
    ]
    told: Alarm | None = None
    recovered: Alarm | None = None
    heard = []
    for hour, health, _ in course:
        alarm = turn("mau", Judgement(health), told, recovered, now=NOW + hour * HOUR)
        heard.append(alarm and alarm.state + ", as before" * alarm.reminder)
        told = alarm or told
        recovered = told if told is not None and told.state == "recovered" else recovered
    assert heard == [said for _, _, said in course]


def test_what_was_told_outlives_the_service(watch: Watch) -> None:
    """Every look is by a process that has just started: the turn is told once, reminded after a day, and its end is told once."""
    watch.run(0)
    watch.run(1, "blocked")
    assert watch.look(1.1) == [("mau", "failing", False)]
    assert watch.look(2) == []
    watch.run(24, "blocked")
    assert watch.look(25) == []
    assert watch.look(25.2) == [("mau", "failing", True)]
    watch.run(26)
    assert watch.look(26.1) == [("mau", "recovered", False)]
    assert watch.look(26.2) == []
    told = alarms_after(watch.news, 0)
    assert {alarm.since for alarm in told} == {NOW + 1.1 * HOUR}
    assert [alarm.reason for alarm in told] == ["blocked", "blocked", None]
    assert [alarm.last_success for alarm in told] == [NOW, NOW, NOW + 26 * HOUR]


@pytest.mark.parametrize("verdict", ["unreachable", "died", "interrupted"])
def test_a_stumble_wakes_nobody(watch: Watch, verdict: str) -> None:
    """One time-out, one killed process or a service that was stopped is nothing to tell when the next run is good."""
    watch.run(0)
    watch.run(1, verdict)
    assert watch.look(1.1) == []
    watch.run(2)
    assert watch.look(2.1) == []


def test_a_service_that_was_off_wakes_nobody(watch: Watch) -> None:
    """At the start after three days nobody is late; a source that still is not read after its usual time is."""
    watch.run(0)
    started = NOW + 72 * HOUR
    assert watch.look(72.1, watched=started) == []
    assert watch.look(76, watched=started) == [("mau", "late", False)]


def test_missing_fields_are_told_by_name_until_they_are_back(watch: Watch) -> None:
    """A redesign that costs the time is told with the field and its shares; a reading that finds it again ends it."""
    for hour in range(12):
        watch.run(hour, new=4, filled={"title": 4, "time": 4})
    for hour in (12, 13):
        watch.run(hour, new=4, filled={"title": 4})
    assert watch.look(13.1) == [("mau", "partial", False)]
    [alarm] = alarms_after(watch.news, 0)
    assert alarm.falls == (Fall("time", 1.0, 0.0),)
    for hour in (14, 15):
        watch.run(hour, new=4, filled={"title": 4, "time": 4})
    assert watch.look(15.1) == [("mau", "recovered", False)]


def test_what_stays_away_is_accepted_in_the_end_and_not_called_well(watch: Watch) -> None:
    """Reminded daily until most of its past lacks the field too; then that is told, and never that it is back."""
    for hour in range(12):
        watch.run(hour, new=4, filled={"title": 4, "time": 4})
    said = []
    for hour in range(12, 160):
        watch.run(hour, new=4, filled={"title": 4})
        said += watch.look(hour + 0.1)
    states = [(state, reminder) for _, state, reminder in said]
    assert states[0] == ("partial", False)
    assert states[-1] == ("accepted", False)
    assert set(states[1:-1]) == {("partial", True)}
    assert alarms_after(watch.news, 0)[-1].falls[0].now == 0.0


def test_reminders_come_together(watch: Watch) -> None:
    """Two troubles told some hours apart are reminded of at one time from the next day on; a new one waits for nobody."""
    for source, hour in (("mau", 0), ("hai", 3)):
        watch.run(hour, "blocked", source)
        assert watch.look(hour + 0.1) == [(source, "failing", False)]
    for hour in (20, 23):
        watch.run(hour, "blocked", "mau")
        watch.run(hour, "blocked", "hai")
    assert sorted(watch.look(24.2)) == [("hai", "failing", True), ("mau", "failing", True)]
    assert len({alarm.at for alarm in alarms_after(watch.news, 2)}) == 1


def test_the_log_tells_it_in_a_sentence(watch: Watch, caplog: pytest.LogCaptureFixture) -> None:
    """What the runs in the database come to is written with the source's name, in words."""
    with caplog.at_level(logging.INFO):
        for hour, verdict in enumerate(("ok", "blocked", "blocked", "ok")):
            watch.run(hour, verdict)
            watch.look(hour)
    told = [record.getMessage() for record in caplog.records if record.name == "crawler.alarms"]
    assert told == [f"Báo mau (mau): {meaning}" for meaning in (Verdict.BLOCKED.meaning, Health.RECOVERED.meaning)]


def test_pages_that_fit_their_layout_no_longer_alarm_nobody(watch: Watch) -> None:
    """They are read without it and tell all they did: that stands in the table of sources and is no news to a reader."""
    for hour in range(-20, 0):
        watch.run(hour, new=4, filled={"title": 4, "layout": 4 if hour < -3 else 0})
    assert judge_source(watch.news, watch.sources["mau"], now=NOW).health is Health.PARTIAL
    assert watch.look(0) == []
    for hour in range(1, 4):
        watch.run(hour, new=4, filled={"title": 0, "layout": 0})
    assert watch.look(3.5) == [("mau", "partial", False)]
    for hour in range(4, 8):
        watch.run(hour, new=4, filled={"title": 4, "layout": 0})
    assert watch.look(7.5) == [("mau", "recovered", False)]
