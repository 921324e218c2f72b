"""What an alert shows of one event."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from sqlite_utils import Database

from parsers.types import Role
from storage.database import at_one_moment
from storage.news.answers import ARTICLE, EVIDENCE, Evidence, FigureAnswer, MeetingAnswer, Participant, evidence
from storage.news.figures import figures_of
from storage.news.meetings import meeting
from storage.news.printed import posts_printed

_MOST_FIGURES = 12
_MOST_DOCUMENTS = 12


@dataclass(frozen=True, slots=True)
class CardDocument:
    """A document that the event's articles cite."""

    id: str
    kind: str
    number: str
    issuer: str | None


@dataclass(frozen=True, slots=True)
class EventCard:
    """One event for a person: a meeting as its reports tell it together, or an article about no meeting."""

    event: str
    version: int
    """The newest version of the event in the log."""
    headline: str
    """The title of the first article; where it has none, the meeting's name, else the beginning of the text."""
    meeting: MeetingAnswer | None
    """What, when, where; None for an article about no meeting."""
    people: tuple[Participant, ...]
    """Who, in which role and post as printed; those who lead first. Without a meeting: those who are named, with role ``mentioned``."""
    figures: tuple[FigureAnswer, ...]
    documents: tuple[CardDocument, ...]
    quote: Evidence
    """The sentence that tells of the meeting, else the first sentence with a fact."""
    sources: tuple[Evidence, ...]
    """Every article that tells of it, the first first, with the words that do."""


@at_one_moment
def card(db: Database, event: str) -> EventCard | None:
    """The card of an event; None when it is no longer told of by anybody."""
    version = db.conn.execute("SELECT max(version) FROM changes WHERE event = ?", (event,)).fetchone()[0] or 0
    known = meeting(db, event)
    if known is not None:
        sources = tuple(report.evidence for report in known.reports)
    else:
        sources = _article(db.conn, event)
    if not sources:
        return None
    articles = tuple(dict.fromkeys(source.article_id for source in sources))
    return EventCard(
        event=event,
        version=version,
        headline=sources[0].title or (known.name if known else sources[0].quote),
        meeting=known,
        people=known.people if known else _named(db.conn, event),
        figures=figures_of(db, articles, _MOST_FIGURES),
        documents=_documents(db.conn, articles),
        quote=sources[0],
        sources=sources,
    )


def _article(connection: sqlite3.Connection, article: str) -> tuple[Evidence, ...]:
    """An article without a meeting, by its first fact."""
    facts = " UNION ALL ".join(
        f'SELECT quote, start, "end", article_id FROM {table} WHERE article_id = ?1'
        for table in ("observations", "statistics", "citations", "mentions")
    )
    # A name or a number alone says little: words that make a clause come first.
    sql = f"SELECT {EVIDENCE} FROM ({facts}) f {ARTICLE} ORDER BY length(f.quote) < 20, f.start LIMIT 1"
    row = connection.execute(sql, (article,)).fetchone()
    return () if row is None else (evidence(row),)


def _named(connection: sqlite3.Connection, article: str) -> tuple[Participant, ...]:
    """The people an article names, with the posts it prints."""
    printed = posts_printed(connection, (article,))
    rows = connection.execute(
        "SELECT p.id, p.name FROM mentions f JOIN people p ON p.id = f.person_id WHERE f.article_id = ? ORDER BY f.start", (article,)
    )
    return tuple(Participant(id_, name, Role.MENTIONED, printed.get(id_), None) for id_, name in rows)


def _documents(connection: sqlite3.Connection, articles: tuple[str, ...]) -> tuple[CardDocument, ...]:
    """The documents that articles cite, each once, in the order of the text."""
    marks = ", ".join("?" * len(articles))
    rows = connection.execute(
        f"""SELECT d.id, d.kind, d.number, d.issuer FROM citations f JOIN documents d ON d.id = f.document_id
        WHERE f.article_id IN ({marks}) GROUP BY d.id ORDER BY min(f.start) LIMIT {_MOST_DOCUMENTS}""",
        articles,
    )
    return tuple(CardDocument(*row) for row in rows)
