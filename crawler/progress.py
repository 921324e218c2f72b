"""How a crawl looks in a terminal: a bar for each source while it runs, a table at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn
from rich.table import Column, Table
from rich.text import Text

from crawler.commands import Watch
from crawler.summary import Report, Summary
from crawler.tally import Tally
from crawler.verdicts import Verdict

_COUNTS = ("listed", "fetched", "new", "edited", "unchanged", "failed")
_NAME = 20
"""Letters that are kept for a source's name where it is not known which come."""
_REMARK = 40
"""Letters that a verdict with its reason needs in a line to be read with ease."""
_ANY = 10_000
"""Wider than any table."""


@contextmanager
def bars(names: Iterable[str], console: Console | None = None) -> Iterator[Watch]:
    """Show a bar for each source while the block runs; what it yields is what ``crawl`` calls with the counts."""
    console = console or Console()
    names = list(names)
    columns = (
        TextColumn("{task.description}", table_column=Column(no_wrap=True, min_width=max(map(len, names), default=_NAME))),
        BarColumn(bar_width=8),
        TextColumn("{task.fields[counts]}"),
    )
    # A pipe or a file has no use for what moves: it gets the closing lines alone.
    progress = Progress(*columns, console=console, refresh_per_second=4, disable=not console.is_terminal)
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


def show(summary: Summary, console: Console) -> None:
    """Print what the crawl came to: a table where there is room for it, else, and for a pipe or a file, a whole line for each source."""
    made = table(summary)
    needed = console.measure(made, options=console.options.update(max_width=_ANY)).minimum
    if console.is_terminal and needed <= console.width:
        console.print(made)
        return
    longest = max((len(report.source) for report in summary.reports), default=0)
    for report in summary.reports:
        said = ": ".join(part for part in (report.verdict.value, _remark(report)) if part)
        console.print(f"{report.source:{longest}}  {counted(report.tally)} · {said}", soft_wrap=True, markup=False, highlight=False)


def table(summary: Summary) -> Table:
    """What the crawl came to, one row a source, with the reason where one failed."""
    made = Table(title=None)
    made.add_column("source", no_wrap=True)
    for name in _COUNTS:
        made.add_column(name, justify="right", no_wrap=True)
    made.add_column("verdict", min_width=_REMARK)
    for report in summary.reports:
        colour = "green" if report.verdict is Verdict.OK else "red"
        counts = (str(getattr(report.tally, name)) for name in _COUNTS)
        said = Text.assemble((report.verdict.value, colour), " ", (_remark(report), "dim"))
        made.add_row(report.source, *counts, said)
    return made


def _remark(report: Report) -> str:
    """Why a source failed, and what a backfill did not reach; empty when there is nothing to say."""
    why = "" if report.verdict is Verdict.OK else report.detail or report.verdict.meaning
    return " ".join(part for part in (why, report.unreached) if part)
