"""What could not be read: work for somebody."""

from __future__ import annotations

import datetime as dt

from sqlite_utils import Database

from storage.database import write
from storage.news.rows import insert
from storage.news.sources import source_name
from storage.times import stamp


def note_issue(db: Database, *, code: str, message: str, at: dt.datetime, source: str | None = None, page_id: str | None = None) -> None:
    """Keep an issue of a page from which no article came; the same one of the same page once."""
    with write(db) as connection:
        known = connection.execute(
            "SELECT 1 FROM issues WHERE code = ? AND message = ? AND page_id IS ? AND article_id IS NULL", (code, message, page_id)
        )
        if known.fetchone() is None:
            name = source_name(connection, source, None)
            insert(connection, "issues", code=code, message=message, source=name, page_id=page_id, first_seen=stamp(at))
