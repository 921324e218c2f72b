"""Full-text indexes, brought up to date once a transaction, however many articles are in it.

FTS5 gathers what it is told in memory, and writes it out as a segment, to be merged with others later, whenever a statement begins that
may fail half-way, and whenever a row comes that stands before the last one. So new rows wait in ``unindexed`` until the transaction ends.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlite_utils import Database

from storage.database import write
from storage.migrations.tables.searched import SEARCHED


@contextmanager
def indexed(db: Database) -> Iterator[sqlite3.Connection]:
    """A ``write`` at whose end all that is new can be searched for; inside such a transaction, that one."""
    if db.conn.in_transaction:
        yield db.conn
        return
    with write(db) as connection:
        yield connection
        _index(connection)


def _index(connection: sqlite3.Connection) -> None:
    """Put the rows that wait into their indexes, in their order."""
    for (table,) in connection.execute("SELECT DISTINCT name FROM unindexed").fetchall():
        rowid, indexes = SEARCHED[table]
        for name, column in indexes:
            connection.execute(
                f"""INSERT INTO {name} (rowid, {column})
                SELECT {rowid}, {column} FROM unindexed u CROSS JOIN {table} ON {rowid} = row WHERE u.name = ? ORDER BY row""",
                (table,),
            )
    connection.execute("DELETE FROM unindexed")
