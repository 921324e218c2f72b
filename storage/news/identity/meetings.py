"""Which known meeting a report tells of: one day, kinds that go together, and enough likeness.

The score and its reason are kept with the report, for a refusal too.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from parsers.text import fold
from storage.news.identity.likeness import Account, Likeness, compatible, likeness, words
from storage.news.rows import unlisted

_FULL_DATE = 10
_LONGEST_DAYS = 31
"""No meeting is looked for that began longer ago, however long it lasts."""


@dataclass(frozen=True, slots=True)
class Match:
    """The meeting that a report tells of; ``meeting_id`` is None for one not known yet."""

    meeting_id: str | None
    score: float | None
    reason: str


def match(connection: sqlite3.Connection, ours: Account, taken: set[str]) -> Match:
    """Find the known meeting that an article reports; ``taken`` are those that other meetings of the article are already."""
    if ours.date is None or len(ours.date) < _FULL_DATE:
        return Match(None, None, "the day is not stated, so it is compared with no other")
    found: list[tuple[Likeness, str]] = []
    for known in _same_day(connection, ours.date, ours.end_date or ours.date):
        if known not in taken:
            theirs = _known(connection, known)
            if compatible(ours, theirs):
                found.append((likeness(ours, theirs), known))
    if not found:
        return Match(None, None, "no other meeting of a like kind is known of that day")
    best, known = max(found, key=lambda pair: (pair[0].score, pair[1]))
    if best.joins:
        return Match(known, best.score, f"same day; {best.reason}")
    return Match(None, best.score, f"not {known}, the nearest of that day: {best.reason}")


def _same_day(connection: sqlite3.Connection, first: str, last: str) -> list[str]:
    """Meetings whose days overlap those from ``first`` to ``last``."""
    rows = connection.execute(
        """SELECT id FROM meetings WHERE date BETWEEN ?1 AND ?2
        UNION SELECT id FROM meetings WHERE date >= date(?1, ?3) AND date < ?1 AND end_date >= ?1 ORDER BY id""",
        (first, last, f"-{_LONGEST_DAYS} days"),
    )
    return [row[0] for row in rows]


def _known(connection: sqlite3.Connection, meeting_id: str) -> Account:
    """What all reports of a known meeting state together."""
    kind, name, date, end_date, session, place, level, organizers = connection.execute(
        "SELECT kind, name, date, end_date, session, place, level, organizers FROM meetings WHERE id = ?", (meeting_id,)
    ).fetchone()
    leads = connection.execute(
        """SELECT DISTINCT p.name_folded FROM participations t JOIN people p ON p.id = t.person_id
        WHERE t.meeting_id = ? AND t.role IN ('chair', 'keynote') AND t.bridge_point IS NULL""",
        (meeting_id,),
    )
    documents = connection.execute(
        "SELECT DISTINCT c.document_id FROM reports r JOIN citations c ON c.article_id = r.article_id WHERE r.meeting_id = ?", (meeting_id,)
    )
    homes = connection.execute(
        """SELECT DISTINCT s.province FROM reports r JOIN articles a ON a.id = r.article_id JOIN sources s ON s.name = a.source
        WHERE r.meeting_id = ? AND s.province IS NOT NULL""",
        (meeting_id,),
    )
    telling, every = words(name)
    return Account(
        kind=kind,
        date=date,
        end_date=end_date,
        session=session,
        place=place,
        words=telling,
        all_words=every,
        leads=frozenset(row[0] for row in leads),
        organizers=frozenset(fold(organizer) for organizer in unlisted(organizers)),
        documents=frozenset(row[0] for row in documents),
        level=level,
        homes=frozenset(row[0] for row in homes),
    )
