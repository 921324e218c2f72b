"""``pages.db``: bytes in, bytes out. What was fetched is kept before anybody reads it."""

from __future__ import annotations

import datetime as dt
import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from storage.database import joined, write
from storage.packing import pack, unpack
from storage.times import instant, maybe_instant, stamp

_COLUMNS = "p.id, p.url, p.fetched_at, p.status, p.content_type, p.encoding, p.etag, p.last_modified, b.body, p.source, p.published"
_NEWEST_GOOD = "url = :url AND status = 200 ORDER BY last_seen DESC, rowid DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it was fetched."""

    id: str
    url: str
    fetched_at: dt.datetime
    """When these bytes first came from this address."""
    status: int
    content_type: str | None
    encoding: str | None
    etag: str | None
    last_modified: str | None
    body: bytes
    source: str | None = None
    """The source that asked for it."""
    published: dt.datetime | None = None
    """When the article was published, as a feed or sitemap said."""


@dataclass(frozen=True, slots=True)
class Validators:
    """What to ask a server with, so that it need not send the same again."""

    etag: str | None
    last_modified: str | None
    body_hash: str
    """SHA-256 of the bytes we have, for servers that tell neither."""


def body_hash(body: bytes) -> str:
    """SHA-256 of the bytes, hexadecimal."""
    return hashlib.sha256(body).hexdigest()


def page_id(url: str, body: bytes) -> str:
    """The id under which these bytes from that address are kept."""
    return _page_id(url, body_hash(body))


def _page_id(url: str, digest: str) -> str:
    return hashlib.sha256(f"page\x1f{url}\x1f{digest}".encode()).hexdigest()[:16]


def archive(
    db: Database,
    *,
    url: str,
    fetched_at: dt.datetime,
    status: int,
    body: bytes,
    content_type: str | None = None,
    encoding: str | None = None,
    etag: str | None = None,
    last_modified: str | None = None,
    source: str | None = None,
    published: dt.datetime | None = None,
    newest_only: bool = False,
) -> str:
    """Keep a page; its id, a hash of address and bytes.

    The same bytes from the same address are one row, whose last seen, status and headers are brought up to date; the same bytes
    from another address are stored once. Without ``published`` a page keeps what was said of its address before.
    ``newest_only`` forgets what the same source got from the address before. A transaction that is open is joined.
    """
    digest = body_hash(body)
    id_ = _page_id(url, digest)
    at = stamp(fetched_at)
    with joined(db) as connection:
        said = stamp(published) if published else _published(connection, url)
        if connection.execute("SELECT 1 FROM bodies WHERE hash = ?", (digest,)).fetchone() is None:
            connection.execute("INSERT INTO bodies (hash, size, body) VALUES (?, ?, ?)", (digest, len(body), pack(body)))
        connection.execute(
            """INSERT INTO pages
                (id, url, source, fetched_at, last_seen, status, content_type, encoding, etag, last_modified, body_hash, published)
            VALUES (?, ?, ?, ?4, ?4, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET last_seen = max(last_seen, excluded.last_seen), source = coalesce(excluded.source, source),
                status = excluded.status, content_type = excluded.content_type, encoding = excluded.encoding,
                etag = excluded.etag, last_modified = excluded.last_modified,
                published = excluded.published""",
            (id_, url, source, at, status, content_type, encoding, etag, last_modified, digest, said),
        )
        if newest_only:
            _forget(connection, "url = ? AND source IS ? AND id <> ?", (url, source, id_))
    return id_


def page(db: Database, page_id: str) -> Page:
    """The page of that id.

    Raises:
        KeyError: there is none.
    """
    row = db.conn.execute(f"SELECT {_COLUMNS} FROM pages p JOIN bodies b ON b.hash = p.body_hash WHERE p.id = ?", (page_id,)).fetchone()
    if row is None:
        raise KeyError(page_id)
    return _page(row)


def holds(db: Database, page_id: str) -> bool:
    """Whether a page of that id is kept."""
    return db.conn.execute("SELECT 1 FROM pages WHERE id = ?", (page_id,)).fetchone() is not None


def pages(db: Database, *, source: str | None = None) -> Iterator[Page]:
    """All pages, or those of one source, in the order they were first fetched; one body in memory at a time."""
    sql = f"SELECT {_COLUMNS} FROM pages p JOIN bodies b ON b.hash = p.body_hash"
    if source is not None:
        sql += " WHERE p.source = :source"
    for row in db.conn.execute(f"{sql} ORDER BY p.fetched_at, p.rowid", {"source": source}):
        yield _page(row)


def validators(db: Database, url: str) -> Validators | None:
    """What the newest good answer from ``url`` gave; None when there was none."""
    row = db.conn.execute(f"SELECT etag, last_modified, body_hash FROM pages WHERE {_NEWEST_GOOD}", {"url": url}).fetchone()
    return None if row is None else Validators(*row)


def published_at(db: Database, url: str) -> dt.datetime | None:
    """When a feed or sitemap last said that the article at ``url`` was published; None when none ever did."""
    return maybe_instant(_published(db.conn, url))


def seen_again(db: Database, url: str, *, at: dt.datetime) -> None:
    """Note that a server said ``url`` is as we have it (304)."""
    with write(db) as connection:
        connection.execute(
            f"UPDATE pages SET last_seen = max(last_seen, :at) WHERE rowid = (SELECT rowid FROM pages WHERE {_NEWEST_GOOD})",
            {"url": url, "at": stamp(at)},
        )


def forget(db: Database, *, source: str, before: dt.datetime) -> None:
    """Delete the pages of a source that were last seen before that instant."""
    with write(db) as connection:
        _forget(connection, "source = ? AND last_seen < ?", (source, stamp(before)))


def _forget(connection: sqlite3.Connection, where: str, values: tuple[str | None, ...]) -> None:
    """Delete pages, and the bodies that no other page has."""
    bodies = connection.execute(f"DELETE FROM pages WHERE {where} RETURNING body_hash", values).fetchall()
    connection.executemany("DELETE FROM bodies WHERE hash = ? AND NOT EXISTS (SELECT 1 FROM pages WHERE body_hash = hash)", bodies)


def _published(connection: sqlite3.Connection, url: str) -> str | None:
    """What was last said of an address's publication, as it is stored."""
    said = "SELECT published FROM pages WHERE url = ? AND published IS NOT NULL ORDER BY last_seen DESC, rowid DESC LIMIT 1"
    row = connection.execute(said, (url,)).fetchone()
    return None if row is None else str(row[0])


def _page(row: tuple[str, str, str, int, str | None, str | None, str | None, str | None, bytes, str | None, str | None]) -> Page:
    """A page from its row."""
    id_, url, fetched_at, status, content_type, encoding, etag, last_modified, body, source, published = row
    return Page(
        id_,
        url,
        instant(fetched_at),
        status,
        content_type,
        encoding,
        etag,
        last_modified,
        unpack(body),
        source,
        maybe_instant(published),
    )
