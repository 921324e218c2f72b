"""Runs of crawls: what "not read since Tuesday" is told from."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, dataclass

from sqlite_utils import Database

from storage.database import write
from storage.news.rows import insert
from storage.news.sources import source_name
from storage.times import maybe_instant, stamp

GOOD = "ok"
"""The verdict of a run that read its source as it should."""


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


def start_run(db: Database, source: str, *, at: dt.datetime) -> int:
    """Note that a run of ``source`` began; its number."""
    with write(db) as connection:
        insert(connection, "runs", source=source_name(connection, source, None), started_at=stamp(at))
        run: int = connection.execute("SELECT last_insert_rowid()").fetchone()[0]
    return run


def finish_run(db: Database, run: int, *, at: dt.datetime, verdict: str, counts: RunCounts, ok: bool | None = None) -> None:
    """Note how a run ended; unless ``ok`` says otherwise it was good when its verdict is ``ok``."""
    good = verdict == GOOD if ok is None else ok
    columns = {"finished_at": stamp(at), "verdict": verdict, "ok": int(good), **asdict(counts)}
    settings = ", ".join(f"{column} = ?" for column in columns)
    with write(db) as connection:
        connection.execute(f"UPDATE runs SET {settings} WHERE id = ?", (*columns.values(), run))


def freshness(db: Database, source: str | None = None) -> list[Freshness]:
    """How fresh each source is, or one of them by name or host; those that never ran too."""
    rows = db.conn.execute(
        """SELECT s.name, s.title,
            (SELECT max(started_at) FROM runs WHERE source = s.name),
            (SELECT max(finished_at) FROM runs WHERE source = s.name AND ok = 1),
            (SELECT verdict FROM runs WHERE source = s.name ORDER BY started_at DESC, id DESC LIMIT 1)
        FROM sources s WHERE ?1 IS NULL OR s.name = ?1 OR s.host = ?1 ORDER BY s.title""",
        (source,),
    )
    return [Freshness(name, title, maybe_instant(run), maybe_instant(good), verdict) for name, title, run, good, verdict in rows]
