"""How a crawl looks in a terminal: a bar for each source while it runs, a table at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn
from rich.table import Table

from crawler.commands import Watch
from crawler.summary import Summary
from crawler.tally import Tally
from crawler.verdicts import Verdict

_COUNTS = ("listed", "fetched", "new", "edited", "unchanged", "failed")


@contextmanager
def bars(names: Iterable[str], console: Console | None = None) -> Iterator[Watch]:
    """Show a bar for each source while the block runs; what it yields is what ``crawl`` calls with the counts."""
    columns = (TextColumn("{task.description}"), BarColumn(bar_width=8), TextColumn("{task.fields[counts]}"))
    progress = Progress(*columns, console=console, refresh_per_second=4)
    tasks: dict[str, TaskID] = {name: progress.add_task(name, total=None, counts="") for name in names}

    def watch(source: str, tally: Tally) -> None:
        if source not in tasks:
            tasks[source] = progress.add_task(source, total=None, counts="")
        # What is known already is not asked for: the bar is of the articles that are, and full when there are none.
        progress.update(tasks[source], completed=tally.done or not tally.asked, total=tally.asked or 1, counts=counted(tally))

    with progress:
        yield watch


def counted(tally: Tally) -> str:
    """The counts in a line that fits a narrow terminal: what is nought is left out, but how many are listed."""
    said = [(name, getattr(tally, name)) for name in _COUNTS if name != "fetched"]
    return " · ".join(f"{count} {name}" for name, count in said if count or name == "listed")


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
