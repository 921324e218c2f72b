"""Rows in: plain SQL made from names of columns."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from functools import cache

_encode = json.JSONEncoder(ensure_ascii=False).encode
"""``json.dumps`` makes an encoder anew each time it is told to leave letters as they are."""
_AT_ONCE = 8
"""Rows in a statement at most; each number of rows is a statement that the connection keeps."""
Value = str | int | float | None
Row = dict[str, Value]


def insert(connection: sqlite3.Connection, table: str, **row: Value) -> None:
    """Insert one row; a column is named as its keyword, ``end`` too."""
    insert_all(connection, table, [row])


def insert_all(connection: sqlite3.Connection, table: str, rows: Sequence[Row], tail: str = "") -> None:
    """Insert rows of the same columns, several with each statement; ``tail`` says what to do on a conflict.

    Not one by one: before every statement that may fail half-way, FTS5 writes out what it has gathered, each time as a segment of its
    own that has to be merged later.
    """
    for first in range(0, len(rows), _AT_ONCE):
        some = rows[first : first + _AT_ONCE]
        statement = _statement(table, tuple(some[0]), len(some), tail)
        connection.execute(statement, [value for row in some for value in row.values()])


@cache
def _statement(table: str, columns: tuple[str, ...], rows: int, tail: str) -> str:
    """The INSERT of so many rows with these columns: made once, since every article asks for the same few dozen."""
    names = ", ".join(f'"{column}"' for column in columns)
    marks = f"({', '.join('?' * len(columns))})"
    return f"INSERT INTO {table} ({names}) VALUES {', '.join([marks] * rows)} {tail}"


def listed(items: Iterable[str]) -> str:
    """A JSON list, letters as they are."""
    return _encode(list(items))


def unlisted(text: str) -> tuple[str, ...]:
    """The items of a JSON list of texts."""
    return tuple(json.loads(text))
