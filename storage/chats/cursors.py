"""How far readers of the log of changes have come; advanced in the transaction of what they wrote."""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database


def cursor(db: Database, name: str) -> int | None:
    """The last change that reader ``name`` has dealt with; None before it has begun."""
    row = db.conn.execute("SELECT value FROM cursors WHERE name = ?", (name,)).fetchone()
    return None if row is None else int(row[0])


def advance(connection: sqlite3.Connection, name: str, value: int) -> None:
    """Move a reader's cursor on, never back; to be called inside the ``write`` that queues what was matched."""
    connection.execute(
        "INSERT INTO cursors (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)", (name, value)
    )


def put(connection: sqlite3.Connection, name: str, value: int) -> None:
    """Set a reader's cursor wherever it was, back too; otherwise as ``advance``."""
    connection.execute("INSERT OR REPLACE INTO cursors (name, value) VALUES (?, ?)", (name, value))
