"""Updates from Telegram: on disk before Telegram is told that we have them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlite_utils import Database

from storage.database import joined
from storage.times import instant, stamp

_DOUBT = dt.timedelta(days=6)
"""After a week without updates Telegram goes on with any number; sooner than that we forget where we were."""


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One update that waits for its answer."""

    update_id: int
    payload: bytes
    """The JSON as it came."""
    received_at: dt.datetime


def keep(db: Database, update_id: int, payload: bytes, at: dt.datetime, *, chat_id: int | None = None) -> bool:
    """Keep an update; whether it is new. ``chat_id`` is whose it is, so that ``forget`` finds it.

    Numbers of updates answered long ago are let go, since Telegram may begin anew with any number.
    """
    with joined(db) as connection:
        connection.execute("DELETE FROM inbox WHERE answered_at < ?", (stamp(at - _DOUBT),))
        kept = connection.execute(
            "INSERT INTO inbox (update_id, chat_id, payload, received_at) VALUES (?, ?, ?, ?) ON CONFLICT (update_id) DO NOTHING",
            (update_id, chat_id, payload, stamp(at)),
        )
        return kept.rowcount == 1


def unanswered(db: Database) -> list[InboxRow]:
    """The updates without an answer, in the order they came."""
    rows = db.conn.execute("SELECT update_id, payload, received_at FROM inbox WHERE answered_at IS NULL ORDER BY arrival")
    return [InboxRow(update_id, payload, instant(at)) for update_id, payload, at in rows]


def answered(db: Database, update_id: int, at: dt.datetime) -> None:
    """Note that an update was dealt with; what it said is not kept."""
    with joined(db) as connection:
        connection.execute("UPDATE inbox SET answered_at = ?, payload = NULL WHERE update_id = ?", (stamp(at), update_id))


def next_offset(db: Database, now: dt.datetime | None = None) -> int | None:
    """The ``offset`` for the next getUpdates: one more than the update that came last.

    None when there was none, or none within six days of ``now``: then Telegram is asked for whatever it has.
    """
    row = db.conn.execute("SELECT update_id, received_at FROM inbox ORDER BY arrival DESC LIMIT 1").fetchone()
    if row is None or (now is not None and now - instant(row[1]) > _DOUBT):
        return None
    return int(row[0]) + 1
