"""``python -m tests.crawler.killed FILE …``: ``python -m crawler`` that is killed as it is about to commit a group to FILE."""

from __future__ import annotations

import os
import runpy
import signal
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from storage import database, group_commit
from storage.news import indexing

FILE = sys.argv.pop(1)


@contextmanager
def dying(db: Database) -> Iterator[sqlite3.Connection]:
    """``database.write``, which FILE does not live to see the end of."""
    with database.write(db) as connection:
        yield connection
        if Path(connection.execute("PRAGMA database_list").fetchone()[2]).name == FILE:
            os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    group_commit.write = indexing.write = dying
    runpy.run_module("crawler", run_name="__main__")
