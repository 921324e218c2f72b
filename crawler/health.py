"""How each source fares, judged by its own past: read well, late, failing, or well again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from sqlite_utils import Database

PAST = dt.timedelta(days=28)
"""As far back as a source is compared with itself."""
_LATE = 3
"""Intervals without a good run, or usual silences without a new article, after which a source is late."""
_LEAST_SILENCE = dt.timedelta(days=1)
"""Nobody is late who published yesterday."""


class Health(StrEnum):
    """One word for how a source fares."""

    NEW = "new"
    OK = "ok"
    RECOVERED = "recovered"
    LATE = "late"
    FAILING = "failing"

    @property
    def meaning(self) -> str:
        """One sentence for a person."""
        return _MEANINGS[self]


_MEANINGS = {
    Health.NEW: "It has not been read yet.",
    Health.OK: "It is read as usual.",
    Health.RECOVERED: "It is read again after a time in which it was not.",
    Health.LATE: "It has not been read, or has brought nothing new, for much longer than is usual with it.",
    Health.FAILING: "Its last run did not go well.",
}


@dataclass(frozen=True, slots=True)
class PastRun:
    """What a run that ended came to."""

    at: dt.datetime
    """When it ended."""
    ok: bool
    new: int = 0
    """New articles."""


def judge(runs: Sequence[PastRun], *, interval: dt.timedelta, now: dt.datetime) -> Health:
    """How a source fares by its runs of the last weeks, newest first, and the interval in which it should be read."""
    if not runs:
        return Health.NEW
    if not runs[0].ok:
        return Health.FAILING
    if now - runs[0].at > _LATE * interval or _is_silent(runs, now):
        return Health.LATE
    return Health.RECOVERED if len(runs) > 1 and not runs[1].ok else Health.OK


def past_runs(news: Database, source: str, *, now: dt.datetime) -> list[PastRun]:
    """The runs of a source that ended within the last weeks, newest first."""
    rows = news.execute(
        "SELECT finished_at, ok, new FROM runs WHERE source = ? AND finished_at > ? ORDER BY finished_at DESC, id DESC",
        [source, (now - PAST).astimezone(dt.UTC).isoformat(timespec="seconds")],
    )
    return [PastRun(dt.datetime.fromisoformat(at), bool(ok), new or 0) for at, ok, new in rows.fetchall()]


def _is_silent(runs: Sequence[PastRun], now: dt.datetime) -> bool:
    """Whether no new article has come for much longer than ever before in the time we look back."""
    finds = [run.at for run in runs if run.new]
    if len(finds) < 3:
        return False                                      # too little is known of its habits
    usual = max(later - earlier for later, earlier in pairwise(finds))
    return now - finds[0] > _LATE * max(usual, _LEAST_SILENCE)
