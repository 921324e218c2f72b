"""Runs of crawls: what "not read since Tuesday" is told from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields

from sqlite_utils import Database

from storage.database import write
from storage.news.rows import insert
from storage.news.sources import source_name
from storage.times import instant, maybe_instant, stamp

GOOD = "ok"
"""The verdict of a run that read its source as it should."""
FIELDS = ("title", "lead", "body", "author", "date", "time", "people", "meetings", "figures", "documents")
"""What of an article is counted: each run knows how many of its new ones have it. ``time`` is the hour, ``date`` the day alone."""


LAYOUT = "layout"
"""Counted beside them: whether the page fits the layout of its source; one of a source without a layout does."""
_COUNTED = (*FIELDS, LAYOUT)


@dataclass(frozen=True, slots=True)
class RunCounts:
    """What a run counted."""

    requests: int = 0
    pages: int = 0
    """Answers with a body."""
    unchanged_pages: int = 0
    """Answers of 304."""
    bytes: int = 0
    new: int = 0
    """Articles, as are the next three."""
    edited: int = 0
    unchanged: int = 0
    failed: int = 0
    parsed: int = 0
    """Articles read from bytes that came; those behind an answer of 304 are not."""
    filled: Mapping[str, int] = field(default_factory=dict)
    """Of ``FIELDS`` and ``LAYOUT``: how many of the new ones have it; 0 for what is not in it. One looked at again would count twice."""

    def columns(self) -> dict[str, int]:
        """As ``runs`` keeps them."""
        counts: dict[str, int] = {each.name: getattr(self, each.name) for each in fields(self) if each.name != "filled"}
        return counts | {f"with_{name}": self.filled.get(name, 0) for name in _COUNTED}


@dataclass(frozen=True, slots=True)
class PastRun:
    """What a run that ended came to."""

    at: dt.datetime
    """When it ended."""
    ok: bool
    new: int = 0
    """New articles."""
    verdict: str = GOOD
    filled: Mapping[str, int] = field(default_factory=dict)
    """As in ``RunCounts``; without ``LAYOUT`` where that was not counted yet."""


@dataclass(frozen=True, slots=True)
class Freshness:
    """How fresh our knowledge of one source is."""

    source: str
    name: str
    """The source's title for people."""
    last_run: dt.datetime | None
    """When its newest run began; None when it never ran."""
    last_success: dt.datetime | None
    """When its newest good run ended."""
    verdict: str | None
    """Of the newest run; None while it runs, and when it died."""


def start_run(db: Database, source: str, *, at: dt.datetime, since: dt.date | None = None, url: str | None = None) -> int:
    """Note that a run of ``source`` began; its number. A backfill has its first day, a run for one article its address."""
    first_day = since.isoformat() if since else None
    with write(db) as connection:
        insert(connection, "runs", source=source_name(connection, source, None), started_at=stamp(at), since=first_day, url=url)
        run: int = connection.execute("SELECT last_insert_rowid()").fetchone()[0]
    return run


def finish_run(db: Database, run: int, *, at: dt.datetime, verdict: str, counts: RunCounts, ok: bool | None = None) -> None:
    """Note how a run ended; unless ``ok`` says otherwise it was good when its verdict is ``ok``."""
    good = verdict == GOOD if ok is None else ok
    columns = {"finished_at": stamp(at), "verdict": verdict, "ok": int(good), **counts.columns()}
    settings = ", ".join(f"{column} = ?" for column in columns)
    with write(db) as connection:
        connection.execute(f"UPDATE runs SET {settings} WHERE id = ?", (*columns.values(), run))


def freshness(db: Database, source: str | None = None) -> list[Freshness]:
    """How fresh each source is, or one of them by name or host; those that never ran too.

    A run for one article is none of the source: it does not look at the listings.
    """
    rows = db.conn.execute(
        """SELECT s.name, s.title,
            (SELECT max(started_at) FROM runs WHERE source = s.name AND url IS NULL),
            (SELECT max(finished_at) FROM runs WHERE source = s.name AND url IS NULL AND ok = 1),
            (SELECT verdict FROM runs WHERE source = s.name AND url IS NULL ORDER BY started_at DESC, id DESC LIMIT 1)
        FROM sources s WHERE ?1 IS NULL OR s.name = ?1 OR s.host = ?1 ORDER BY s.title""",
        (source,),
    )
    return [Freshness(name, title, maybe_instant(run), maybe_instant(good), verdict) for name, title, run, good, verdict in rows]


def past_runs(db: Database, source: str, *, since: dt.datetime) -> list[PastRun]:
    """The ordinary runs of a source that ended after ``since``, newest first; no backfill and none for one article."""
    counts = ", ".join([*(f"coalesce(with_{name}, 0)" for name in FIELDS), f"with_{LAYOUT}"])
    rows = db.conn.execute(
        f"""SELECT finished_at, ok, coalesce(new, 0), verdict, {counts} FROM runs
        WHERE source = ? AND finished_at > ? AND since IS NULL AND url IS NULL ORDER BY finished_at DESC, id DESC""",
        (source, stamp(since)),
    )
    return [PastRun(instant(at), bool(ok), new, verdict, _known(filled)) for at, ok, new, verdict, *filled in rows]


def _known(filled: Sequence[int | None]) -> dict[str, int]:
    return {name: count for name, count in zip(_COUNTED, filled, strict=True) if count is not None}
