"""How a crawl looks in a terminal: a bar for each source while it runs, a table at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table

from crawler.commands import Watch
from crawler.summary import Summary
from crawler.tally import Tally
from crawler.verdicts import Verdict

_COUNTS = ("listed", "fetched", "new", "edited", "unchanged", "failed")


@contextmanager
def bars(names: Iterable[str], console: Console | None = None) -> Iterator[Watch]:
    """Show a bar for each source while the block runs; what it yields is what ``crawl`` calls with the counts."""
    counts = [TextColumn("{task.fields[" + name + "]:>4} [dim]" + name) for name in _COUNTS]
    progress = Progress(
        TextColumn("{task.description}"), BarColumn(bar_width=16), *counts, TimeElapsedColumn(), console=console, refresh_per_second=4
    )
    tasks: dict[str, TaskID] = {name: progress.add_task(name, total=None, **_fields(Tally())) for name in names}

    def watch(source: str, tally: Tally) -> None:
        if source not in tasks:
            tasks[source] = progress.add_task(source, total=None, **_fields(tally))
        # What is known already is not asked for: the bar counts the articles that are.
        progress.update(tasks[source], completed=tally.done, total=tally.asked or None, **_fields(tally))

    with progress:
        yield watch


def table(summary: Summary) -> Table:
    """What the crawl came to, one row a source, with the reason where one failed."""
    made = Table(*("source", *_COUNTS, "verdict"), title=None)
    for column in made.columns[1:-1]:
        column.justify = "right"
    for report in summary.reports:
        good = report.verdict is Verdict.OK
        why = "" if good else f" [dim]{report.detail or report.verdict.meaning}"
        counts = (str(getattr(report.tally, name)) for name in _COUNTS)
        made.add_row(report.source, *counts, f"[{'green' if good else 'red'}]{report.verdict.value}[/]{why}")
    return made


def _fields(tally: Tally) -> dict[str, Any]:
    return {name: getattr(tally, name) for name in _COUNTS}
