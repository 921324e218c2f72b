"""Rows in: plain SQL made from names of columns."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from functools import cache

_encode = json.JSONEncoder(ensure_ascii=False).encode
"""``json.dumps`` makes an encoder anew each time it is told to leave letters as they are."""
Value = str | int | float | None


def insert(connection: sqlite3.Connection, table: str, **row: Value) -> None:
    """Insert one row; a column is named as its keyword, ``end`` too."""
    connection.execute(_statement(table, tuple(row)), tuple(row.values()))


@cache
def _statement(table: str, columns: tuple[str, ...]) -> str:
    """The INSERT for these columns: made once, since every article asks for the same dozen."""
    names = ", ".join(f'"{column}"' for column in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"


def listed(items: Iterable[str]) -> str:
    """A JSON list, letters as they are."""
    return _encode(list(items))


def unlisted(text: str) -> tuple[str, ...]:
    """The items of a JSON list of texts."""
    return tuple(json.loads(text))
