"""Crawls asked for in one room and served in another: rows, so that neither needs the other."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlite_utils import Database

from storage.database import write
from storage.times import instant, maybe_instant, stamp

_COLUMNS = 'id, target, "by", requested_at, closed_at, verdict'


@dataclass(frozen=True, slots=True)
class CrawlRequest:
    """A crawl that somebody asked for."""

    id: int
    target: str
    """A source's name or an address."""
    by: str
    requested_at: dt.datetime
    closed_at: dt.datetime | None = None
    verdict: str | None = None


def request_crawl(db: Database, *, target: str, by: str, at: dt.datetime) -> int:
    """Ask for a crawl; the request's number. The same target asked for and not yet taken is one request.

    ``by`` names a room (``bot``, ``terminal``), never a chat or a person: this file is public.
    """
    with write(db) as connection:
        open_ = connection.execute("SELECT id FROM requests WHERE target = ? AND taken_at IS NULL", (target,)).fetchone()
        row = open_ or connection.execute(
            'INSERT INTO requests (target, "by", requested_at) VALUES (?, ?, ?) RETURNING id', (target, by, stamp(at))
        ).fetchone()
    return int(row[0])


def take_request(db: Database, *, at: dt.datetime) -> CrawlRequest | None:
    """Take the oldest open request, which nobody else then gets; None when there is none.

    To be asked often: the write lock is taken only when there is something to take.
    """
    if db.conn.execute("SELECT 1 FROM requests WHERE taken_at IS NULL LIMIT 1").fetchone() is None:
        return None
    with write(db) as connection:
        row = connection.execute(
            f"""UPDATE requests SET taken_at = ? WHERE id = (SELECT min(id) FROM requests WHERE taken_at IS NULL)
            RETURNING {_COLUMNS}""",
            (stamp(at),),
        ).fetchone()
    return None if row is None else _request(row)


def reopen_requests(db: Database) -> int:
    """Open what was taken and never closed, for whoever took it has died; how many that were. For the start of who serves them."""
    with write(db) as connection:
        return connection.execute("UPDATE requests SET taken_at = NULL WHERE taken_at IS NOT NULL AND closed_at IS NULL").rowcount


def close_request(db: Database, request_id: int, *, at: dt.datetime, verdict: str) -> None:
    """Note how a request ended."""
    with write(db) as connection:
        connection.execute("UPDATE requests SET closed_at = ?, verdict = ? WHERE id = ?", (stamp(at), verdict, request_id))


def crawl_request(db: Database, request_id: int) -> CrawlRequest | None:
    """The request as it stands; None when there is none of that number."""
    row = db.conn.execute(f"SELECT {_COLUMNS} FROM requests WHERE id = ?", (request_id,)).fetchone()
    return None if row is None else _request(row)


def _request(row: tuple[int, str, str, str, str | None, str | None]) -> CrawlRequest:
    """A request from its row."""
    id_, target, by, requested_at, closed_at, verdict = row
    return CrawlRequest(id_, target, by, instant(requested_at), maybe_instant(closed_at), verdict)
