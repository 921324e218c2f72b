"""The schema of ``pages.db``: the bytes as they were fetched."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from storage.migrations.script import run

PAGES = Migrations("pages")


@PAGES()
def m001_pages(db: Database) -> None:
    """Pages and their bodies; the same bytes are kept once, whatever address they came from."""
    run(
        db,
        """
        CREATE TABLE bodies (
            hash TEXT PRIMARY KEY,          -- SHA-256 of the bytes, hexadecimal
            size INTEGER NOT NULL,          -- bytes before compression
            body BLOB NOT NULL              -- packed: Zstandard, zlib before that
        ) STRICT;
        CREATE TABLE pages (
            id TEXT PRIMARY KEY,
            url TEXT NOT NULL,
            source TEXT,                    -- name of the source that asked for it
            fetched_at TEXT NOT NULL,       -- first time these bytes came from this address
            last_seen TEXT NOT NULL,        -- last time they did, 304 answers included
            status INTEGER NOT NULL,
            content_type TEXT,
            encoding TEXT,
            etag TEXT,
            last_modified TEXT,
            body_hash TEXT NOT NULL REFERENCES bodies (hash)
        ) STRICT;
        CREATE INDEX pages_url ON pages (url, last_seen);
        CREATE INDEX pages_source ON pages (source, fetched_at);
        CREATE INDEX pages_body ON pages (body_hash);
        """,
    )


@PAGES()
def m002_published(db: Database) -> None:
    """What a feed or sitemap said of the page: a second reading must know all that the first one knew."""
    run(db, "ALTER TABLE pages ADD COLUMN published TEXT;")  # publication as the listing told it; null when it told nothing
