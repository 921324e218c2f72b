"""Chats: who may be told something."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from sqlite_utils import Database

from storage.database import joined
from storage.times import maybe_instant, stamp


class ChatState(StrEnum):
    """Whether a chat is told things."""

    ACTIVE = "active"
    PAUSED = "paused"
    """Messages wait until it resumes."""
    BLOCKED = "blocked"
    """It cannot be written to: nothing is queued for it, what it follows is kept."""


@dataclass(frozen=True, slots=True)
class Chat:
    """A private chat, group or channel."""

    id: int
    kind: str
    """As Telegram says: ``private``, ``group``, ``supergroup``, ``channel``."""
    language: str
    """``vi`` or ``en``."""
    state: ChatState
    paused_until: dt.datetime | None = None
    """When a pause ends by itself; None: when the chat says so."""

    @property
    def listens(self) -> bool:
        """Whether it is told what is new: not when it has stopped altogether; one that pauses for a day gets it afterwards."""
        return self.state != ChatState.PAUSED or self.paused_until is not None


def put_chat(db: Database, chat_id: int, *, kind: str, language: str, at: dt.datetime) -> Chat:
    """Insert a chat, or bring its kind and language up to date; one that was blocked and writes again is active."""
    with joined(db) as connection:
        connection.execute(
            """INSERT INTO chats (id, kind, language, state, created_at) VALUES (?, ?, ?, 'active', ?)
            ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, language = excluded.language,
                state = CASE state WHEN 'blocked' THEN 'active' ELSE state END""",
            (chat_id, kind, language, stamp(at)),
        )
    found = chat(db, chat_id)
    assert found is not None
    return found


def chat(db: Database, chat_id: int) -> Chat | None:
    """The chat; None when it is not known."""
    row = db.conn.execute("SELECT id, kind, language, state, paused_until FROM chats WHERE id = ?", (chat_id,)).fetchone()
    return None if row is None else _chat(row)


def chats(db: Database) -> list[Chat]:
    """All chats, the oldest first."""
    return [_chat(row) for row in db.conn.execute("SELECT id, kind, language, state, paused_until FROM chats ORDER BY created_at, id")]


def pause(db: Database, chat_id: int, *, until: dt.datetime | None = None) -> None:
    """Hold a chat's messages, until it resumes or until an hour."""
    end = stamp(until, "microseconds") if until else None
    with joined(db) as connection:
        connection.execute("UPDATE chats SET state = 'paused', paused_until = ? WHERE id = ?", (end, chat_id))


def resume(db: Database, chat_id: int) -> None:
    """Tell a chat things again; what waited is due."""
    with joined(db) as connection:
        connection.execute("UPDATE chats SET state = 'active', paused_until = NULL WHERE id = ?", (chat_id,))


def block(db: Database, chat_id: int, *, reason: str) -> None:
    """Note that a chat cannot be written to: what waits for it is dropped, what it follows is kept."""
    with joined(db) as connection:
        connection.execute("UPDATE chats SET state = 'blocked', paused_until = NULL WHERE id = ?", (chat_id,))
        connection.execute("UPDATE outbox SET state = 'dropped', reason = ? WHERE chat_id = ? AND state = 'pending'", (reason, chat_id))


def forget(db: Database, chat_id: int) -> None:
    """Delete a chat and all that is kept of it: what it follows, what it asked, what it was told."""
    with joined(db) as connection:
        connection.execute("DELETE FROM chats WHERE id = ?", (chat_id,))
        # The number stays, so that Telegram is not asked for the update again; whose it was does not.
        connection.execute(
            "UPDATE inbox SET payload = NULL, chat_id = NULL, answered_at = coalesce(answered_at, received_at) WHERE chat_id = ?",
            (chat_id,),
        )


def migrate_chat(db: Database, old: int, new: int) -> None:
    """Move all rows of a group to the supergroup it became; what the new one has already is not doubled."""
    with joined(db) as connection:
        connection.execute(
            """INSERT INTO chats (id, kind, language, state, paused_until, created_at)
            SELECT ?2, 'supergroup', language, state, paused_until, created_at FROM chats WHERE id = ?1 ON CONFLICT (id) DO NOTHING""",
            (old, new),
        )
        for table in ("subscriptions", "outbox"):
            connection.execute(f"UPDATE OR IGNORE {table} SET chat_id = ?2 WHERE chat_id = ?1", (old, new))
        connection.execute("UPDATE inbox SET chat_id = ?2 WHERE chat_id = ?1", (old, new))
        connection.execute("DELETE FROM chats WHERE id = ?", (old,))


def _chat(row: tuple[int, str, str, str, str | None]) -> Chat:
    """A chat from its row."""
    id_, kind, language, state, paused_until = row
    return Chat(id_, kind, language, ChatState(state), maybe_instant(paused_until))
