"""The sources as a table: whose they are, when they were last read, and how that went."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from rich.table import Table

from crawler.sources import Source, load_sources
from crawler.verdicts import Verdict
from storage.database import open_news
from storage.news.runs import Freshness, freshness

_LATE = 3
"""Intervals without a success after which a source counts as late."""


def overview(data: Path, *, now: dt.datetime, sources: Mapping[str, Source] | None = None) -> Table:
    """A row for each source with the age of its last success; nothing is made where there is no database yet.

    Raises:
        SourceFileError: a source file cannot be used.
        StorageError: the database cannot be used.
    """
    known = load_sources() if sources is None else sources
    table = Table()
    for heading, width in (("source", 14), ("province", 11), ("last success", 12), ("last run", 13), ("how sure", 8), ("name", 6)):
        table.add_column(heading, no_wrap=True, overflow="ellipsis", min_width=width)
    runs = _freshness(data)
    for source in known.values():
        fresh = runs.get(source.id)
        table.add_row(source.id, source.province or "—", _success(source, fresh, now), _verdict(fresh), source.evidence.value, source.name)
    return table


def age(then: dt.datetime, now: dt.datetime) -> str:
    """How long ago, in the largest unit that is at least one."""
    seconds = max(0.0, (now - then).total_seconds())
    for unit, length in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= length:
            return f"{int(seconds // length)} {unit} ago"
    return "just now"


def _freshness(data: Path) -> dict[str, Freshness]:
    if not (data / "news.db").is_file():
        return {}
    news = open_news(data, readonly=True)
    try:
        return {fresh.source: fresh for fresh in freshness(news)}
    finally:
        news.close()


def _success(source: Source, fresh: Freshness | None, now: dt.datetime) -> str:
    if fresh is None or fresh.last_success is None:
        return "[dim]never[/]"
    late = now - fresh.last_success > _LATE * dt.timedelta(minutes=source.interval_minutes)
    return f"[{'yellow' if late else 'green'}]{age(fresh.last_success, now)}[/]"


def _verdict(fresh: Freshness | None) -> str:
    if fresh is None or fresh.last_run is None:
        return "[dim]not yet[/]"
    if fresh.verdict is None:
        return "[yellow]running, or died[/]"
    good = fresh.verdict == Verdict.OK
    why = "" if good or fresh.verdict not in set(Verdict) else f" [dim]{Verdict(fresh.verdict).meaning}[/]"
    return f"[{'green' if good else 'red'}]{fresh.verdict}[/]{why}"
