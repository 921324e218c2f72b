"""How each source fares, judged by its own past: read well, late, in part, failing, or well again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise, takewhile

from sqlite_utils import Database

from crawler.fields import Misfit, falls, misfit, shares
from crawler.sources import Source
from crawler.verdicts import Verdict
from storage.news.alarms import Fall
from storage.news.runs import PastRun, past_runs

PAST = dt.timedelta(days=28)
"""As far back as a source is compared with itself."""
_LATE = 3
"""Intervals without a good run, or usual silences without a new article, after which a source is late."""
_LEAST_SILENCE = dt.timedelta(days=1)
"""Nobody is late who published yesterday."""
_PASSING = frozenset({Verdict.DIED, Verdict.BUSY, Verdict.MAINTENANCE, Verdict.UNREACHABLE, Verdict.ERROR})
"""What the next run may well not meet again."""


class Health(StrEnum):
    """One word for how a source fares."""

    NEW = "new"
    OK = "ok"
    RECOVERED = "recovered"
    LATE = "late"
    PARTIAL = "partial"
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
    Health.PARTIAL: "It is read, but its articles lack what they used to have: its pages may have been redesigned.",
    Health.FAILING: "Its last run did not go well.",
}
UNREAD, SILENT = "unread", "silent"
"""Why a source is late: no run of it ends, or its runs bring nothing new."""
_WHY_LATE = {
    UNREAD: "It has not been read for much longer than it should.",
    SILENT: "It is read, but has brought nothing new for much longer than ever.",
}


_MISFIT = {
    True: "Its pages fit its layout no longer ({share:.0%} of the newest do): they may have been redesigned, and are read without it.",
    False: "Most of its pages do not fit its layout ({share:.0%} of the newest do); they are read without it.",
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a source fares, and why."""

    health: Health
    reason: str | None = None
    """Of a failing source the verdict of its last run; of a late one ``unread`` or ``silent``."""
    falls: tuple[Fall, ...] = ()
    """Of one read in part: the fields that are missing."""
    lately: Mapping[str, float] = field(default_factory=dict)
    """Of one that is read: the share of its newest articles that have each field; empty when these are too few."""
    misfit: Misfit | None = None
    """Of one that is read: most of its pages do not fit its layout."""
    passing: bool = False
    """It may be over with the next run."""

    @property
    def sentence(self) -> str:
        """What is amiss, or that nothing is, for a person."""
        if self.falls:
            return f"Fewer articles than usual have {', '.join(map(share, self.falls))}; its pages may have been redesigned."
        if self.misfit:
            return _MISFIT[self.misfit.lost].format(share=self.misfit.share)
        if self.reason in _WHY_LATE:
            return _WHY_LATE[self.reason]
        return Verdict(self.reason).meaning if self.reason in set(Verdict) else self.health.meaning


def share(fall: Fall) -> str:
    """``time (0%, usually 98%)``."""
    return f"{fall.field} ({fall.now:.0%}, usually {fall.usual:.0%})"


def judge(runs: Sequence[PastRun], *, interval: dt.timedelta, now: dt.datetime, watched: dt.datetime | None = None) -> Judgement:
    """How a source fares.

    Args:
        runs: those of the last weeks, newest first. One that somebody stopped says nothing of the source.
        interval: in which it should be read.
        watched: since when its runs were due at all; None: always. A service that was off makes nobody late.
    """
    runs = [run for run in runs if run.verdict != Verdict.INTERRUPTED]
    if not runs:
        return Judgement(Health.NEW)
    if not runs[0].ok:
        bad = len(list(takewhile(lambda run: not run.ok, runs)))
        return Judgement(Health.FAILING, runs[0].verdict, passing=bad == 1 and runs[0].verdict in _PASSING)
    if now - max(runs[0].at, watched or runs[0].at) > _LATE * interval:
        return Judgement(Health.LATE, UNREAD)
    if _is_silent(runs):
        return Judgement(Health.LATE, SILENT)
    fallen, unfit = falls(runs), misfit(runs)
    if fallen or (unfit and unfit.lost):
        return Judgement(Health.PARTIAL, falls=fallen, lately=shares(runs), misfit=unfit)
    return Judgement(Health.RECOVERED if len(runs) > 1 and not runs[1].ok else Health.OK, lately=shares(runs), misfit=unfit)


def judge_source(news: Database, source: Source, *, now: dt.datetime, watched: dt.datetime | None = None) -> Judgement:
    """How a source fares by what ``news.db`` knows of its last weeks; otherwise as ``judge``."""
    interval = dt.timedelta(minutes=source.interval_minutes)
    return judge(past_runs(news, source.id, since=now - PAST), interval=interval, now=now, watched=watched)


def _is_silent(runs: Sequence[PastRun]) -> bool:
    """Whether runs have brought no new article for much longer than ever before in the time we look back."""
    finds = [run.at for run in runs if run.new]
    if len(finds) < 3:
        return False                                      # too little is known of its habits
    usual = max(later - earlier for later, earlier in pairwise(finds))
    return runs[0].at - finds[0] > _LATE * max(usual, _LEAST_SILENCE)
