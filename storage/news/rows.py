"""Rows in: plain SQL made from names of columns."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

Value = str | int | float | None


def insert(connection: sqlite3.Connection, table: str, **row: Value) -> None:
    """Insert one row; a column is named as its keyword, ``end`` too."""
    columns = ", ".join(f'"{column}"' for column in row)
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))


def listed(items: Iterable[str]) -> str:
    """A JSON list, letters as they are."""
    return json.dumps(list(items), ensure_ascii=False)


def unlisted(text: str) -> tuple[str, ...]:
    """The items of a JSON list of texts."""
    return tuple(json.loads(text))
