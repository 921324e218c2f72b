"""An edited article: its old facts out, and afterwards what of them still stands and what was altered."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from storage.news.facts import settle_document
from storage.news.reports import settle_meeting

# What each kind of fact states, apart from where and in which words it stands. The first column is the row, the second since when.
_STATEMENTS = {
    "person": ("mentions", "SELECT f.id, f.first_seen, f.quote, f.person_id FROM mentions f"),
    "post": ("observations", "SELECT f.id, f.first_seen, f.quote, f.holding_id FROM observations f"),
    "meeting": (
        "reports",
        "SELECT f.id, f.first_seen, f.quote, f.meeting_id, f.kind, f.name, f.date, f.end_date, f.session, f.format, f.place, f.level, "
        "f.organizers, f.bridge_points FROM reports f",
    ),
    "role": (
        "participations",
        "SELECT f.id, f.first_seen, f.quote, f.meeting_id, f.person_id, f.role, f.post_printed, f.bridge_point FROM participations f",
    ),
    "figure": (
        "statistics",
        "SELECT f.id, f.first_seen, f.quote, f.kind, f.value, f.total, f.unit, f.indicator, f.qualifier, f.change, f.compared_with, "
        "f.period, f.as_of, f.scope FROM statistics f",
    ),
    "document": ("citations", "SELECT f.id, f.first_seen, f.quote, f.document_id, f.issuer, f.date, f.subject FROM citations f"),
}
Statement = tuple[str | int | float | None, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """One fact as it is kept."""

    row: str | int
    first_seen: str
    quote: str


Statements = dict[Statement, Standing]


def statements(connection: sqlite3.Connection, article_id: str) -> Statements:
    """All that an article states, by what is stated; the kind of fact first."""
    found: Statements = {}
    for kind, (_, sql) in _STATEMENTS.items():
        for row, first_seen, quote, *content in connection.execute(f"{sql} WHERE f.article_id = ?", (article_id,)):
            found.setdefault((kind, *content), Standing(row, first_seen, quote))
    return found


def withdraw(connection: sqlite3.Connection, article_id: str) -> None:
    """Delete the facts of an article; what hangs on them is left for ``sweep``."""
    for table in ("participations", "reports", "observations", "mentions", "statistics", "citations", "issues"):
        connection.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that an edit took away (``was``) or brought (``now``), in the article's words."""

    what: str
    was: str | None
    now: str | None
    meeting_id: str | None
    """The meeting whose fact it is; None when it is of the article as a whole."""

    def concerns(self, event: str | None) -> bool:
        """Whether those who were told of an event should be told of it."""
        return self.meeting_id in (None, event)

    def detail(self) -> dict[str, str]:
        """As the log keeps it: ``what``, and ``was`` or ``now``."""
        return {"what": self.what, **({"was": self.was} if self.was else {}), **({"now": self.now} if self.now else {})}


def altered(connection: sqlite3.Connection, before: Statements, now: Statements) -> list[Difference]:
    """What differs, first what went. Facts that stayed get back the time they were first seen."""
    for statement in before.keys() & now.keys():
        table = _STATEMENTS[str(statement[0])][0]
        connection.execute(f"UPDATE {table} SET first_seen = ? WHERE id = ?", (before[statement].first_seen, now[statement].row))
    gone = [Difference(str(key[0]), standing.quote, None, _meeting(key)) for key, standing in before.items() if key not in now]
    come = [Difference(str(key[0]), None, standing.quote, _meeting(key)) for key, standing in now.items() if key not in before]
    return gone + come


def _meeting(statement: Statement) -> str | None:
    """The meeting that a statement is of."""
    return str(statement[1]) if statement[0] in ("meeting", "role") else None


def sweep(connection: sqlite3.Connection, before: Statements) -> None:
    """Put right what withdrawn facts left behind: what holdings, meetings and documents say, and rows that nobody states."""
    meetings = {str(key[1]) for key in before if key[0] == "meeting"}
    for meeting in meetings:
        if connection.execute("SELECT 1 FROM reports WHERE meeting_id = ?", (meeting,)).fetchone():
            settle_meeting(connection, meeting)
    for document in {str(key[1]) for key in before if key[0] == "document"}:
        settle_document(connection, document)
    for holding in {key[1] for key in before if key[0] == "post"}:
        connection.execute(
            """UPDATE holdings SET (observed_from, observed_to) = (SELECT min(a.day), max(a.day) FROM observations o
            JOIN articles a ON a.id = o.article_id WHERE o.holding_id = holdings.id) WHERE id = ?""",
            (holding,),
        )
    for kind, sql in _UNSTATED.items():
        connection.executemany(sql, [(key[1],) for key in before if key[0] == kind])


# By kind of fact: what it leaves behind and when that may go. Holdings before people, for they refer to them.
_UNSTATED = {
    "post": "DELETE FROM holdings WHERE id = ? AND NOT EXISTS (SELECT 1 FROM observations WHERE holding_id = holdings.id)",
    "meeting": "DELETE FROM meetings WHERE id = ? AND NOT EXISTS (SELECT 1 FROM reports WHERE meeting_id = meetings.id)",
    "document": "DELETE FROM documents WHERE id = ? AND NOT EXISTS (SELECT 1 FROM citations WHERE document_id = documents.id)",
    "person": "DELETE FROM people WHERE id = ? AND NOT EXISTS (SELECT 1 FROM mentions WHERE person_id = people.id)",
}
