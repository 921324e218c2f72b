"""What is to be told: a row before the message, one for a chat, an event and a version, until Telegram says yes."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from storage.chats.subscribers import migrate_chat
from storage.database import joined
from storage.times import maybe_instant, stamp

__all__ = [
    "ANSWER", "KEPT", "OutboxRow", "Version", "drop", "due", "enqueue",
    "failed", "migrate_chat", "next_due", "prune", "sent", "versions", "waiting",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One message that is due."""

    id: int
    chat_id: int
    event: str
    version: int
    payload: dict[str, Any]
    priority: int
    attempts: int
    """Attempts that failed."""


@dataclass(frozen=True, slots=True)
class Version:
    """What one chat has, is still to get, or did not get of an event."""

    chat_id: int
    version: int
    state: str
    """``pending``, ``sent``, ``failed`` or ``dropped``."""
    message_id: int | None
    """Telegram's, so that the message can be edited or answered; None until it is sent."""
    payload: dict[str, Any]


def enqueue(db: Database, chat_id: int, event: str, version: int, payload: dict[str, Any], priority: int, at: dt.datetime) -> bool:
    """Queue a message, in the open transaction if there is one; whether it was not queued before.

    A higher ``priority`` goes first. Nothing is queued for a chat that cannot be written to or is not known.
    """
    with joined(db) as connection:
        queued = connection.execute(
            """INSERT INTO outbox (chat_id, event, version, payload, priority, state, created_at)
            SELECT id, ?, ?, ?, ?, 'pending', ? FROM chats WHERE id = ? AND state <> 'blocked'
            ON CONFLICT (chat_id, event, version) DO NOTHING""",
            (event, version, json.dumps(payload, ensure_ascii=False), priority, stamp(at), chat_id),
        )
        return queued.rowcount == 1


ANSWER = 100
"""From this priority on a message answers what the chat asked: it goes out during a pause too, which holds only what nobody asked for."""

KEPT = dt.timedelta(days=30)
"""Time for which it is remembered what a chat was told: a paper corrects itself within days, and what is older nobody waits for."""

_DUE = f"""FROM outbox o JOIN chats c ON c.id = o.chat_id WHERE o.state = 'pending' AND (o.retry_at IS NULL OR o.retry_at <= :now)
    AND (c.state = 'active' OR o.priority >= {ANSWER} OR (c.state = 'paused' AND c.paused_until <= :now))"""


def due(db: Database, now: dt.datetime, limit: int) -> list[OutboxRow]:
    """The messages to send now: by priority, then in the order they were queued; those of paused chats wait, but answers.

    No version of an event is due while an earlier one is pending: a correction that went first would be followed by what it corrects.
    """
    rows = db.conn.execute(
        f"""SELECT o.id, o.chat_id, o.event, o.version, o.payload, o.priority, o.attempts {_DUE}
        AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.chat_id = o.chat_id AND e.event = o.event AND e.version < o.version
            AND e.state = 'pending')
        ORDER BY o.priority DESC, o.id LIMIT :limit""",
        {"now": stamp(now, "microseconds"), "limit": limit},
    )
    return [
        OutboxRow(id_, chat_id, event, version, json.loads(payload), priority, attempts)
        for id_, chat_id, event, version, payload, priority, attempts in rows
    ]


def next_due(db: Database) -> dt.datetime | None:
    """When the next message that waits for another attempt is due; None when none waits."""
    return maybe_instant(db.conn.execute("SELECT min(retry_at) FROM outbox WHERE state = 'pending'").fetchone()[0])


def sent(db: Database, id_: int, message_id: int | None, at: dt.datetime) -> None:
    """Note that Telegram said yes; what an answer said is not kept."""
    with joined(db) as connection:
        connection.execute(
            "UPDATE outbox SET state = 'sent', message_id = ?, sent_at = ?, retry_at = NULL, reason = NULL WHERE id = ?",
            (message_id, stamp(at), id_),
        )
        _empty(connection, id_)


def failed(db: Database, id_: int, reason: str, retry_at: dt.datetime | None) -> None:
    """Note that an attempt failed: to be tried again at ``retry_at``, or never when that is None."""
    with joined(db) as connection:
        connection.execute(
            "UPDATE outbox SET state = ?, attempts = attempts + 1, reason = ?, retry_at = ? WHERE id = ? AND state = 'pending'",
            ("pending" if retry_at else "failed", reason, stamp(retry_at, "microseconds") if retry_at else None, id_),
        )
        _empty(connection, id_)


def drop(db: Database, id_: int, reason: str) -> None:
    """Give up a message that nobody needs any more."""
    with joined(db) as connection:
        connection.execute("UPDATE outbox SET state = 'dropped', reason = ? WHERE id = ? AND state = 'pending'", (reason, id_))
        _empty(connection, id_)


def prune(db: Database, now: dt.datetime) -> int:
    """Forget what chats were told, or were not, more than ``KEPT`` ago; how many messages that were. What is pending stays."""
    with joined(db) as connection:
        gone = connection.execute("DELETE FROM outbox WHERE state <> 'pending' AND coalesce(sent_at, created_at) < ?", (stamp(now - KEPT),))
        return gone.rowcount


def _empty(connection: sqlite3.Connection, id_: int) -> None:
    """Let go of what an answer said once it is no longer pending: nobody edits or corrects it."""
    connection.execute("UPDATE outbox SET payload = '{}' WHERE id = ? AND priority >= ? AND state <> 'pending'", (id_, ANSWER))


def versions(db: Database, event: str, chat_id: int | None = None) -> list[Version]:
    """Every version of an event that was queued for each chat, or for one chat; a chat's oldest first."""
    rows = db.conn.execute(
        """SELECT chat_id, version, state, message_id, payload FROM outbox
        WHERE event = ?1 AND (?2 IS NULL OR chat_id = ?2) ORDER BY chat_id, version""",
        (event, chat_id),
    )
    return [Version(chat, version, state, message_id, json.loads(payload)) for chat, version, state, message_id, payload in rows]


def waiting(db: Database) -> dict[str, int]:
    """How many messages are in each state."""
    return dict(db.conn.execute("SELECT state, count(*) FROM outbox GROUP BY state").fetchall())
