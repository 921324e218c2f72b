"""What is remembered of one source's addresses: when they were fetched, with which validators, and whether they were read."""

from __future__ import annotations

import datetime as dt
from functools import cached_property

from sqlite_utils import Database

from crawler.addresses import Addresses
from storage.archive import Page, Validators, page, published_at, validators

NOT_KEPT = "not-kept"
"""The code of an issue: storage could not keep an article that was read, or its bytes, for a reason that may pass."""
_KEYS_KNOWN = dt.timedelta(days=60)
"""How long an article is recognised under another of its addresses."""


class Memory:
    """Answers from ``pages.db`` and ``news.db`` for one source."""

    def __init__(self, pages: Database, news: Database, addresses: Addresses, now: dt.datetime) -> None:
        self._pages = pages
        self._news = news
        self._addresses = addresses
        self._now = now
        self._new: set[str] = set()
        """Addresses never fetched when this run looked: there is nothing to look up of them until something has come."""

    def looks(self, url: str) -> tuple[dt.datetime, dt.datetime] | None:
        """When the address was first and last fetched; None when never."""
        row = self._pages.execute("SELECT min(fetched_at), max(last_seen) FROM pages WHERE url = ?", [url]).fetchone()
        if not row[0]:
            self._new.add(url)
        return (dt.datetime.fromisoformat(row[0]), dt.datetime.fromisoformat(row[1])) if row[0] else None

    def validators(self, url: str) -> Validators | None:
        """What to ask the server with; None for an address never fetched."""
        return None if url in self._new else validators(self._pages, url)

    def published(self, url: str) -> dt.datetime | None:
        """When a feed or sitemap said that the article was published, in this run's past; None when none did."""
        return None if url in self._new else published_at(self._pages, url)

    def came(self, url: str) -> None:
        """An answer has come from the address: it may be kept now."""
        self._new.discard(url)

    def day(self, url: str) -> dt.date | None:
        """The day of publication of an article that was read; None when it tells none, or was not read."""
        row = self._news.execute("SELECT published_on FROM articles WHERE url = ?", [url]).fetchone()
        return dt.date.fromisoformat(row[0]) if row and row[0] else None

    def newest(self, url: str) -> Page | None:
        """The newest good answer from an address, with its body; None when there was none."""
        page_id = self._newest_id(url)
        return page(self._pages, page_id) if page_id else None

    def is_unread(self, url: str) -> bool:
        """Whether the newest bytes of an address were neither kept as an article nor noted as none: the run died in between.

        Bytes in which an article reads as before leave no trace but the time at which it was last seen. What could not be kept
        is unread: a disk may have been full.
        """
        page_id = self._newest_id(url)
        if page_id is None:
            return False
        fetched_at = self._pages.execute("SELECT fetched_at FROM pages WHERE id = ?", [page_id]).fetchone()[0]
        dealt_with = """SELECT EXISTS (SELECT 1 FROM articles WHERE url = :url AND (page_id = :page OR last_seen >= :fetched_at))
            OR EXISTS (SELECT 1 FROM issues WHERE page_id = :page AND article_id IS NULL AND code <> :not_kept)"""
        known = {"url": url, "page": page_id, "fetched_at": fetched_at, "not_kept": NOT_KEPT}
        return not self._news.execute(dealt_with, known).fetchone()[0]

    def open_runs(self) -> list[int]:
        """Runs of the source that began and never ended; who holds its lock knows that they died."""
        rows = self._news.execute("SELECT id FROM runs WHERE source = ? AND finished_at IS NULL", [self._addresses.source.id])
        return [row[0] for row in rows.fetchall()]

    def address(self, key: str) -> str | None:
        """The address under which the article with this key is kept; None when there is none."""
        return self._by_key.get(key)

    def recent(self, since: dt.datetime) -> list[tuple[str, dt.datetime, dt.datetime]]:
        """Articles first fetched since then: address, first and last fetch."""
        rows = self._pages.execute(
            """SELECT url, min(fetched_at) AS first, max(last_seen) FROM pages WHERE source = ?
            GROUP BY url HAVING first >= ? ORDER BY first""",
            [self._addresses.source.id, since.astimezone(dt.UTC).isoformat(timespec="seconds")],
        )
        return [
            (url, dt.datetime.fromisoformat(first), dt.datetime.fromisoformat(last))
            for url, first, last in rows
            if self._addresses.canonical(url) is not None
        ]

    def _newest_id(self, url: str) -> str | None:
        sql = "SELECT id FROM pages WHERE url = ? AND status = 200 ORDER BY last_seen DESC, rowid DESC LIMIT 1"
        row = self._pages.execute(sql, [url]).fetchone()
        return str(row[0]) if row else None

    @cached_property
    def _by_key(self) -> dict[str, str]:
        return {self._addresses.key(url): url for url, _, _ in self.recent(self._now - _KEYS_KNOWN)}
