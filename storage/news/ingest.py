"""What an article states, into ``news.db``: in one transaction with the log of changes."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from sqlite_utils import Database

from parsers.types import PageFacts
from storage.news import articles
from storage.news.articles import Known, Seen
from storage.news.changes import append
from storage.news.digest import is_of
from storage.news.facts import Telling, write_facts
from storage.news.identity.people import decided
from storage.news.ids import article_id
from storage.news.indexing import indexed
from storage.news.reports import Earlier, Told, earlier_reports, write_meetings
from storage.news.revision import Difference, altered, statements, sweep, withdraw
from storage.news.sources import source_name
from storage.times import stamp


class Refused(sqlite3.IntegrityError):
    """An article one of whose facts is not what its sentence says."""


_FALSE_QUOTE = "false quote"
"""What the triggers over quotes begin to say; whatever else a table refuses is a fault of ours in storing."""


class Outcome(StrEnum):
    """What a reading of an article was."""

    NEW = "new"
    EDITED = "edited"
    """The text is another: the old one is kept as a version."""
    REREAD = "reread"
    """The text is the same and was read differently; nobody is told."""
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Ingested:
    """What came of one article."""

    article_id: str
    outcome: Outcome
    changes: int
    """Rows appended to the log."""


def ingest(
    db: Database,
    facts: PageFacts,
    *,
    page_id: str | None,
    url: str | None,
    source: str | None,
    seen_at: dt.datetime,
    announce: bool = True,
    reader: str = "1",
) -> Ingested:
    """Keep one article with all its facts, or bring what is kept up to date.

    ``source`` is a source's name or host; without it and ``url`` the article says for itself. ``announce=False`` (a backfill,
    an import) writes changes that nobody is told of. ``reader`` is the version of the parser. A transaction that is open is joined.

    Raises:
        Refused: a quote is not what stands at its place; the transaction is to be undone.
        StorageError: the database is locked, full, read-only or damaged.
    """
    url = url or facts.article.url
    with _refusals(), indexed(db) as connection:
        name = source_name(connection, source, facts.article.source)
        seen = Seen(url, name, page_id, seen_at, reader)
        key = article_id(facts.article, url, source or facts.article.source)
        known = articles.known(connection, key)
        if known is None:
            outcome, told = Outcome.NEW, _add(connection, key, facts, seen)
            changes = _tell_new(connection, key, told, facts, seen, announce=announce)
        elif is_of(known.digest, facts):
            articles.touch(connection, key, facts, seen)
            outcome, changes = Outcome.UNCHANGED, 0
        else:
            outcome, changes = _revise(connection, key, known, facts, seen, announce=announce)
    return Ingested(key, outcome, changes)


@contextmanager
def _refusals() -> Iterator[None]:
    """Tells a false quote from whatever else a table refuses.

    Raises:
        Refused: a quote is not what stands at its place.
    """
    try:
        yield
    except sqlite3.IntegrityError as error:
        if str(error).startswith(_FALSE_QUOTE):
            raise Refused(str(error)) from error
        raise


def _telling(connection: sqlite3.Connection, key: str, facts: PageFacts, seen: Seen) -> Telling:
    """The article as the writers of facts take it."""
    return Telling(
        connection=connection,
        article_id=key,
        facts=facts,
        day=articles.day_of(facts),
        at=stamp(seen.at),
        source=seen.source,
        page_id=seen.page_id,
        reader=seen.reader,
    )


def _add(connection: sqlite3.Connection, key: str, facts: PageFacts, seen: Seen) -> list[Told]:
    """Write a new article; the meetings it tells of."""
    articles.add(connection, key, facts, seen)
    telling = _telling(connection, key, facts, seen)
    write_facts(telling)
    return write_meetings(telling, [])


def _tell_new(
    connection: sqlite3.Connection, key: str, told: list[Told], facts: PageFacts, seen: Seen, *, announce: bool
) -> int:
    """Log a new article: each meeting it tells of, else the article itself when it states anything."""
    at = stamp(seen.at)
    for meeting in told:
        kind = "meeting" if meeting.begun else "report"
        append(connection, kind=kind, article_id=key, meeting_id=meeting.meeting_id, at=at, quiet=not announce)
    if told:
        return len(told)
    if not (facts.people or facts.statistics or facts.documents):
        return 0
    append(connection, kind="article", article_id=key, meeting_id=None, at=at, quiet=not announce)
    return 1


def _revise(
    connection: sqlite3.Connection, key: str, known: Known, facts: PageFacts, seen: Seen, *, announce: bool
) -> tuple[Outcome, int]:
    """Replace the facts of a known article; those that still stand keep the time they were first seen."""
    before = statements(connection, key)
    earlier, identities = earlier_reports(connection, key), decided(connection, key)
    withdraw(connection, key)
    edited = articles.replace(connection, key, known, facts, seen)
    telling = _telling(connection, key, facts, seen)
    telling.decided = identities
    write_facts(telling)
    told = write_meetings(telling, earlier)
    sweep(connection, before)
    differences = altered(connection, before, statements(connection, key))
    # A parser that reads more than the last one did corrects no paper: that is logged, and nobody is told.
    announce = announce and edited
    if before:
        changes = _tell_corrected(connection, key, earlier, told, differences, seen, announce=announce)
    else:
        changes = _tell_new(connection, key, told, facts, seen, announce=announce)
    return (Outcome.EDITED if edited else Outcome.REREAD), changes


def _tell_corrected(
    connection: sqlite3.Connection,
    key: str,
    earlier: list[Earlier],
    told: list[Told],
    differences: list[Difference],
    seen: Seen,
    *,
    announce: bool,
) -> int:
    """Log altered facts under the events they concern: the article's meetings, those it no longer tells of too, else the article."""
    at, quiet = stamp(seen.at), not announce
    had = {report.meeting_id for report in earlier}
    fresh = [meeting for meeting in told if meeting.meeting_id not in had]
    for meeting in fresh:
        kind = "meeting" if meeting.begun else "report"
        append(connection, kind=kind, article_id=key, meeting_id=meeting.meeting_id, at=at, quiet=quiet)
    corrections = 0
    for event in sorted(had) if had or fresh else [None]:
        if detail := [difference.detail() for difference in differences if difference.concerns(event)]:
            append(connection, kind="correction", article_id=key, meeting_id=event, at=at, quiet=quiet, detail=detail)
            corrections += 1
    return len(fresh) + corrections
