"""What chats follow."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from sqlite_utils import Database

from storage.database import joined
from storage.times import instant, stamp


class Follow(StrEnum):
    """What can be followed."""

    PERSON = "person"
    POST = "post"
    PROVINCE = "province"
    BODY = "body"
    DOCUMENT = "document"
    SOURCE = "source"
    KIND = "kind"
    """A kind of meeting."""
    WORDS = "words"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Subscription:
    """One thing that one chat follows."""

    id: int
    chat_id: int
    kind: Follow
    value: str
    """What is compared: an id, a folded name, a number's key, a name of a source; empty for ``all``."""
    label: str
    """What the chat is shown."""
    created_at: dt.datetime
    cursor: int
    """The newest change when it began: only later ones are told."""


_COLUMNS = "id, chat_id, kind, value, label, created_at, cursor"


def follow(db: Database, chat_id: int, *, kind: str, value: str, label: str, at: dt.datetime, cursor: int) -> Subscription | None:
    """Let a chat follow something from change ``cursor`` on; None when it follows that already.

    Raises:
        ValueError: no such kind.
        sqlite3.IntegrityError: no such chat.
    """
    with joined(db) as connection:
        row = connection.execute(
            f"""INSERT INTO subscriptions (chat_id, kind, value, label, created_at, cursor) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (chat_id, kind, value) DO NOTHING RETURNING {_COLUMNS}""",
            (chat_id, Follow(kind), value, label, stamp(at), cursor),
        ).fetchone()
    return None if row is None else _subscription(row)


def unfollow(db: Database, chat_id: int, subscription_id: int) -> Subscription | None:
    """End one of a chat's subscriptions and return it, for an undo; None when the chat has no such."""
    with joined(db) as connection:
        row = connection.execute(
            f"DELETE FROM subscriptions WHERE id = ? AND chat_id = ? RETURNING {_COLUMNS}", (subscription_id, chat_id)
        ).fetchone()
    return None if row is None else _subscription(row)


def subscriptions(db: Database, chat_id: int) -> list[Subscription]:
    """What a chat follows, the oldest first."""
    rows = db.conn.execute(f"SELECT {_COLUMNS} FROM subscriptions WHERE chat_id = ? ORDER BY id", (chat_id,))
    return [_subscription(row) for row in rows]


def all_subscriptions(db: Database) -> list[Subscription]:
    """What anybody follows, but chats that cannot be written to; the oldest first."""
    rows = db.conn.execute(
        f"SELECT {_COLUMNS} FROM subscriptions WHERE chat_id NOT IN (SELECT id FROM chats WHERE state = 'blocked') ORDER BY id"
    )
    return [_subscription(row) for row in rows]


def set_back(db: Database, cursor: int) -> None:
    """Let subscriptions that began after change ``cursor`` begin there: the log that counted further is no more."""
    with joined(db) as connection:
        connection.execute("UPDATE subscriptions SET cursor = ?1 WHERE cursor > ?1", (cursor,))


def _subscription(row: tuple[int, int, str, str, str, str, int]) -> Subscription:
    """A subscription from its row."""
    id_, chat_id, kind, value, label, created_at, cursor = row
    return Subscription(id_, chat_id, Follow(kind), value, label, instant(created_at), cursor)
