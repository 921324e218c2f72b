"""The sources as a table: how they fare, when they were last read well, and what is amiss."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table

from crawler.health import Health, Judgement, judge_source
from crawler.sources import Source, load_sources
from storage.database import open_news
from storage.news.alarms import ILL
from storage.news.runs import Freshness, freshness

_COLOURS = {Health.OK: "green", Health.RECOVERED: "green", Health.LATE: "yellow", Health.PARTIAL: "yellow", Health.FAILING: "red"}
_WIDE = 120
"""From so many letters a line there is room for what does not change from day to day."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How one source stands."""

    source: Source
    fresh: Freshness | None
    """None when the database does not know it yet."""
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Overview:
    """A row for each source; a narrow terminal gets fewer columns, and what is amiss is never cut off."""

    standings: tuple[Standing, ...]
    now: dt.datetime

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The table for a terminal of this width."""
        wide = options.max_width >= _WIDE
        table = Table(box=SIMPLE_HEAD, pad_edge=False)
        for heading in ("source", "health", "last success"):
            table.add_column(heading, no_wrap=True)
        table.add_column("last run", overflow="fold", ratio=2 if wide else None)
        for heading in ("province", "how sure", "name") if wide else ():
            table.add_column(heading, no_wrap=True, overflow="ellipsis", ratio=1 if heading == "name" else None)
        for each in self.standings:
            source, judgement = each.source, each.judgement
            colour = _COLOURS.get(judgement.health, "dim")
            success = "never" if each.fresh is None or each.fresh.last_success is None else age(each.fresh.last_success, self.now)
            state = (f"[{colour}]{judgement.health.value}[/]", f"[{colour}]{success}[/]", _last_run(each))
            table.add_row(source.id, *state, *((source.province or "—", source.evidence.value, source.name) if wide else ()))
        yield table


def overview(data: Path, *, now: dt.datetime, sources: Mapping[str, Source] | None = None) -> Overview:
    """How each source stands, for a terminal; nothing is made where there is no database yet.

    Raises:
        SourceFileError: a source file cannot be used.
        StorageError: the database cannot be used.
    """
    known = load_sources() if sources is None else sources
    if not (data / "news.db").is_file():
        return Overview(tuple(Standing(source, None, Judgement(Health.NEW)) for source in known.values()), now)
    news = open_news(data, readonly=True)
    try:
        fresh = {each.source: each for each in freshness(news)}
        standings = [Standing(source, fresh.get(source.id), judge_source(news, source, now=now)) for source in known.values()]
    finally:
        news.close()
    return Overview(tuple(standings), now)


def age(then: dt.datetime, now: dt.datetime) -> str:
    """How long ago, in the largest unit that is at least one."""
    seconds = max(0.0, (now - then).total_seconds())
    for unit, length in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= length:
            return f"{int(seconds // length)} {unit} ago"
    return "just now"


def _last_run(standing: Standing) -> str:
    """The verdict of the newest run, and in a sentence what is amiss with the source."""
    fresh, judgement = standing.fresh, standing.judgement
    if fresh is None or fresh.last_run is None:
        return "[dim]not yet[/]"
    amiss = f" [dim]· {judgement.sentence}[/]" if judgement.health.value in ILL or judgement.misfit else ""
    if fresh.verdict is None:
        return f"[yellow]running, or died[/]{amiss}"
    return f"[{'green' if fresh.verdict == 'ok' else 'red'}]{fresh.verdict}[/]{amiss}"
