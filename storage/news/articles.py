"""The row of an article, its text, and the texts it had before."""

from __future__ import annotations

import datetime as dt
import re
import sqlite3
from dataclasses import dataclass

from parsers.types import Article, PageFacts
from storage.news.digest import digest
from storage.news.rows import insert, listed
from storage.times import VIETNAM, stamp

_WHOLE_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SECOND = 1_000_000
"""Places in ``articles.seq`` for the articles of one second."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is kept of an article already."""

    seq: int
    version: int
    digest: str
    title: str | None
    text: str
    page_id: str | None


@dataclass(frozen=True, slots=True)
class Seen:
    """How and when an article was read: what its facts do not say."""

    url: str | None
    source: str | None
    """``sources.name``."""
    page_id: str | None
    at: dt.datetime
    reader: str


def known(connection: sqlite3.Connection, article_id: str) -> Known | None:
    """What is kept of the article; None when it is new."""
    row = connection.execute(
        "SELECT a.seq, a.version, a.digest, a.title, t.text, a.page_id FROM articles a JOIN texts t ON t.article_id = a.id WHERE a.id = ?",
        (article_id,),
    ).fetchone()
    return None if row is None else Known(*row)


def day_of(facts: PageFacts) -> str | None:
    """The day on which the facts held: of publication, else of the meeting reported; None when neither is stated."""
    article = facts.article
    if article.published_on:
        return article.published_on.isoformat()
    if article.published_at:
        return article.published_at.date().isoformat()
    return next((m.date for m in facts.meetings if m.date and _WHOLE_DAY.fullmatch(m.date)), None)


def add(connection: sqlite3.Connection, article_id: str, facts: PageFacts, seen: Seen) -> None:
    """Insert a new article and its text."""
    seq = _place(connection, facts.article, seen.at)
    first = stamp(seen.at)
    columns = _columns(facts, seen)
    insert(connection, "articles", id=article_id, seq=seq, version=1, page_id=seen.page_id, first_seen=first, last_seen=first, **columns)
    insert(connection, "texts", seq=seq, article_id=article_id, text=facts.article.text)


def replace(connection: sqlite3.Connection, article_id: str, before: Known, facts: PageFacts, seen: Seen) -> bool:
    """Bring a known article up to date; whether its text was edited. The superseded text is kept as a version."""
    edited = before.text != facts.article.text
    version = before.version
    if edited:
        insert(
            connection,
            "versions",
            article_id=article_id,
            version=before.version,
            title=before.title,
            text=before.text,
            page_id=before.page_id,
            seen_until=stamp(seen.at),
        )
        connection.execute("UPDATE texts SET text = ? WHERE article_id = ?", (facts.article.text, article_id))
        version += 1
    columns = {**_columns(facts, seen), "version": version, "page_id": seen.page_id}
    settings = ", ".join(f"{column} = ?" for column in columns)
    values = (*columns.values(), stamp(seen.at), article_id)
    # A reading of an archived page is older than the last sight of the article.
    connection.execute(f"UPDATE articles SET {settings}, last_seen = max(last_seen, ?) WHERE id = ?", values)
    return edited


def touch(connection: sqlite3.Connection, article_id: str, facts: PageFacts, seen: Seen) -> None:
    """Note that the article was seen again, just as it is kept; time never runs backwards. Its digest may be of an older making."""
    changed = (stamp(seen.at), seen.reader, digest(facts), article_id)
    connection.execute("UPDATE articles SET last_seen = max(last_seen, ?), reader = ?, digest = ? WHERE id = ?", changed)


def _columns(facts: PageFacts, seen: Seen) -> dict[str, str | None]:
    """The columns that a second reading may change."""
    article = facts.article
    day = article.published_on
    return {
        "url": seen.url,
        "source": seen.source,
        "title": article.title,
        "lead": article.lead,
        "published_at": stamp(article.published_at) if article.published_at else None,
        "published_on": day.isoformat() if day else None,
        "day": day_of(facts),
        "authors": listed(article.authors),
        "origin": article.origin,
        "section": article.section,
        "digest": digest(facts),
        "reader": seen.reader,
    }


def _place(connection: sqlite3.Connection, article: Article, seen_at: dt.datetime) -> int:
    """The next free ``seq`` in the second of publication; articles without a date stand where they were first seen."""
    at = article.published_at or seen_at
    if article.published_at is None and article.published_on:
        at = dt.datetime.combine(article.published_on, dt.time(), VIETNAM)
    first = int(at.timestamp()) * _SECOND
    span = (first, first + _SECOND - 1)
    last: int | None = connection.execute("SELECT max(seq) FROM articles WHERE seq BETWEEN ? AND ?", span).fetchone()[0]
    return first if last is None else last + 1
