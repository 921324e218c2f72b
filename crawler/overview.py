"""The sources as a table: whose they are, when they were last read, and how that went."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.table import Table
from sqlite_utils import Database

from crawler.health import Health, judge, past_runs
from crawler.sources import Source, load_sources
from crawler.verdicts import Verdict
from storage.database import open_news
from storage.news.runs import Freshness, freshness

_COLOURS = {Health.OK: "green", Health.RECOVERED: "green", Health.LATE: "yellow", Health.FAILING: "red", Health.NEW: "dim"}
_COLUMNS = {"source": 14, "health": 9, "last success": 12, "last run": 13, "province": 11, "how sure": 8, "name": 1}
"""With the letters that a narrow terminal leaves each."""


def overview(data: Path, *, now: dt.datetime, sources: Mapping[str, Source] | None = None) -> Table:
    """A row for each source with the age of its last success; nothing is made where there is no database yet.

    Raises:
        SourceFileError: a source file cannot be used.
        StorageError: the database cannot be used.
    """
    known = load_sources() if sources is None else sources
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for heading, width in _COLUMNS.items():
        table.add_column(heading, no_wrap=True, overflow="ellipsis", min_width=width)
    for source, fresh, health in _states(data, known, now):
        success = "never" if fresh is None or fresh.last_success is None else age(fresh.last_success, now)
        colour = _COLOURS[health]
        state = (f"[{colour}]{health.value}[/]", f"[{colour}]{success}[/]", _verdict(fresh))
        table.add_row(source.id, *state, source.province or "—", source.evidence.value, source.name)
    return table


def age(then: dt.datetime, now: dt.datetime) -> str:
    """How long ago, in the largest unit that is at least one."""
    seconds = max(0.0, (now - then).total_seconds())
    for unit, length in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= length:
            return f"{int(seconds // length)} {unit} ago"
    return "just now"


def _states(
    data: Path, sources: Mapping[str, Source], now: dt.datetime
) -> list[tuple[Source, Freshness | None, Health]]:
    if not (data / "news.db").is_file():
        return [(source, None, Health.NEW) for source in sources.values()]
    news = open_news(data, readonly=True)
    try:
        fresh = {each.source: each for each in freshness(news)}
        return [(source, fresh.get(source.id), _health(news, source, now)) for source in sources.values()]
    finally:
        news.close()


def _health(news: Database, source: Source, now: dt.datetime) -> Health:
    return judge(past_runs(news, source.id, now=now), interval=dt.timedelta(minutes=source.interval_minutes), now=now)


def _verdict(fresh: Freshness | None) -> str:
    if fresh is None or fresh.last_run is None:
        return "[dim]not yet[/]"
    if fresh.verdict is None:
        return "[yellow]running, or died[/]"
    good = fresh.verdict == Verdict.OK
    why = "" if good or fresh.verdict not in set(Verdict) else f" [dim]{Verdict(fresh.verdict).meaning}[/]"
    return f"[{'green' if good else 'red'}]{fresh.verdict}[/]{why}"
