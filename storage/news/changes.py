"""The log of what became known: appended in the transaction of the facts, read by whoever tells people."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from dataclasses import dataclass

from sqlite_utils import Database

from storage.news.rows import insert
from storage.times import instant, stamp


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that became known."""

    id: int
    kind: str
    """``meeting`` first reported, ``report`` of a known meeting, ``article`` with facts and no meeting, ``correction`` of facts."""
    event: str
    """What one alert is about: the meeting's id, else the article's."""
    version: int
    """1, 2 … within the event."""
    article_id: str
    meeting_id: str | None
    at: dt.datetime
    quiet: bool
    """Found by a backfill: nobody is told."""
    detail: tuple[dict[str, str], ...] = ()
    """Of a correction: ``what`` (person, post, meeting, role, figure, document) with ``was`` or ``now``, the words quoted."""


def append(
    connection: sqlite3.Connection,
    *,
    kind: str,
    article_id: str,
    meeting_id: str | None,
    at: str,
    quiet: bool,
    detail: list[dict[str, str]] | None = None,
) -> None:
    """Append one change; the event is the meeting, else the article."""
    event = meeting_id or article_id
    version = connection.execute("SELECT coalesce(max(version), 0) + 1 FROM changes WHERE event = ?", (event,)).fetchone()[0]
    insert(
        connection,
        "changes",
        kind=kind,
        event=event,
        version=version,
        article_id=article_id,
        meeting_id=meeting_id,
        at=at,
        quiet=int(quiet),
        detail=json.dumps(detail, ensure_ascii=False) if detail else "[]",
    )


def changes_after(db: Database, cursor: int, limit: int = 500) -> list[Change]:
    """The changes after number ``cursor``, oldest first, quiet ones too."""
    rows = db.conn.execute(
        "SELECT id, kind, event, version, article_id, meeting_id, at, quiet, detail FROM changes WHERE id > ? ORDER BY id LIMIT ?",
        (cursor, limit),
    )
    return [_change(row) for row in rows]


def _change(row: tuple[int, str, str, int, str, str | None, str, int, str]) -> Change:
    """A change from its row."""
    id_, kind, event, version, article, meeting, at, quiet, detail = row
    return Change(id_, kind, event, version, article, meeting, instant(at), bool(quiet), tuple(json.loads(detail)))


def last_change(db: Database) -> int:
    """The number of the newest change, 0 when there is none: where a new subscription begins."""
    newest: int = db.conn.execute("SELECT coalesce(max(id), 0) FROM changes").fetchone()[0]
    return newest


def told_since(db: Database, change: Change) -> Change | None:
    """The first change of the same event that was told; None when nobody was told of it before this ``change``."""
    rows = db.conn.execute(
        """SELECT id, kind, event, version, article_id, meeting_id, at, quiet, detail FROM changes
        WHERE event = ? AND quiet = 0 AND id < ? ORDER BY id LIMIT 1""",
        (change.event, change.id),
    )
    return next(map(_change, rows), None)


def last_before(db: Database, at: dt.datetime) -> int:
    """The number of the newest change that became known before ``at``, 0 when there is none."""
    newest: int = db.conn.execute("SELECT coalesce(max(id), 0) FROM changes WHERE at < ?", (stamp(at),)).fetchone()[0]
    return newest
