"""What migrations are made of: several statements in one transaction, and a search index over a table."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from sqlite_utils import Database


def run(db: Database, script: str) -> None:
    """Run every statement of ``script`` in turn.

    Not ``executescript``: that commits first, and a migration that fails half-way must leave nothing.
    """
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.conn.execute(statement)
            statement = ""
    if statement.strip():
        raise ValueError(f"a statement of the schema has no end: {statement.strip()[:80]}")


def search_index(db: Database, name: str, table: str, rowid: str, column: str, tokenizer: str) -> None:
    """Make ``name`` a full-text index of one ``column`` of ``table``, kept up by triggers; it does not store the text again.

    ``rowid`` is an integer column, never SQLite's own row number, which VACUUM may change.
    """
    gone = f"INSERT INTO {name} ({name}, rowid, {column}) VALUES ('delete', old.{rowid}, old.{column})"
    come = f"INSERT INTO {name} (rowid, {column}) VALUES (new.{rowid}, new.{column})"
    run(
        db,
        f"""
        CREATE VIRTUAL TABLE {name} USING fts5 ({column}, content='{table}', content_rowid='{rowid}', tokenize='{tokenizer}');
        CREATE TRIGGER {name}_insert AFTER INSERT ON {table} BEGIN {come}; END;
        CREATE TRIGGER {name}_delete AFTER DELETE ON {table} BEGIN {gone}; END;
        CREATE TRIGGER {name}_update AFTER UPDATE ON {table} WHEN old.{column} IS NOT new.{column} BEGIN {gone}; {come}; END;
        """,
    )


def index_late(db: Database, table: str, rowid: str, indexes: Sequence[tuple[str, str]]) -> None:
    """Let full-text indexes of a table (name, column) hear of new rows through ``unindexed`` and not with every row.

    A row that waits there is in no index yet: none has to forget it when it is changed or deleted.
    """
    waits = f"EXISTS (SELECT 1 FROM unindexed WHERE name = '{table}' AND row = old.{rowid})"
    gone = {name: f"INSERT INTO {name} ({name}, rowid, {column}) SELECT 'delete', old.{rowid}, old.{column}" for name, column in indexes}
    for name, column in indexes:
        for event in ("insert", "delete", "update"):
            run(db, f"DROP TRIGGER {name}_{event};")
        run(
            db,
            f"""
            CREATE TRIGGER {name}_update AFTER UPDATE ON {table} WHEN old.{column} IS NOT new.{column} AND NOT {waits}
            BEGIN {gone[name]}; INSERT INTO {name} (rowid, {column}) VALUES (new.{rowid}, new.{column}); END;
            """,
        )
    run(
        db,
        f"""
        CREATE TRIGGER {table}_come AFTER INSERT ON {table} BEGIN INSERT INTO unindexed VALUES ('{table}', new.{rowid}); END;
        CREATE TRIGGER {table}_gone AFTER DELETE ON {table} BEGIN
            {" ".join(f"{statement} WHERE NOT {waits};" for statement in gone.values())}
            DELETE FROM unindexed WHERE name = '{table}' AND row = old.{rowid};
        END;
        """,
    )
