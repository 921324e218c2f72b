"""Rows in: plain SQL made from names of columns."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

_encode = json.JSONEncoder(ensure_ascii=False).encode
"""``json.dumps`` makes an encoder anew each time it is told to leave letters as they are."""
Value = str | int | float | None
Row = dict[str, Value]


def insert(connection: sqlite3.Connection, table: str, **row: Value) -> None:
    """Insert one row; a column is named as its keyword, ``end`` too."""
    insert_all(connection, table, [row])


def insert_all(connection: sqlite3.Connection, table: str, rows: Sequence[Row], tail: str = "") -> None:
    """Insert rows of the same columns; ``tail`` says what to do on a conflict."""
    if rows:
        connection.executemany(_statement(table, tuple(rows[0]), tail), [tuple(row.values()) for row in rows])


@cache
def _statement(table: str, columns: tuple[str, ...], tail: str) -> str:
    """The INSERT of a row with these columns: made once, since every article asks for the same few dozen."""
    names = ", ".join(f'"{column}"' for column in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))}) {tail}"


def listed(items: Iterable[str]) -> str:
    """A JSON list, letters as they are."""
    return _listed(tuple(items))


@lru_cache(4096)
def _listed(items: tuple[str, ...]) -> str:
    """The same few lists are written again and again: none, one organiser, the spellings of one name."""
    return _encode(items)


def unlisted(text: str) -> tuple[str, ...]:
    """The items of a JSON list of texts."""
    return tuple(json.loads(text))
