"""Reports of meetings into their tables: each joins a meeting that is known or begins one, and the meeting says what its reports say."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from parsers.text import fold
from parsers.types import Meeting, Participation, Person
from storage.news.facts import Telling, write_people
from storage.news.identity.documents import place_citations
from storage.news.identity.likeness import JOIN, LEADS, Account, account, bodies, likeness
from storage.news.identity.meetings import FULL_DATE, Match, match
from storage.news.identity.names import take_apart
from storage.news.ids import meeting_id, report_id
from storage.news.rows import Row, insert, insert_all, listed, unlisted

_STATED = ("kind", "name", "date", "end_date", "session", "format", "place", "level", "organizers", "bridge_points")

_STILL_ITSELF = 0.2
"""So alike must the old and the new name of a meeting be when an article with several is edited and the day is the same."""


@dataclass(frozen=True, slots=True)
class Told:
    """A meeting that an article told of."""

    meeting_id: str
    begun: bool
    """Whether this article was the first to report it."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A report of the same article before it was edited: its meeting, renamed or moved, stays what it is."""

    meeting_id: str
    score: float | None
    reason: str
    name: str
    account: Account
    shared: bool
    """Whether other articles tell of the meeting too."""


def earlier_reports(connection: sqlite3.Connection, article_id: str) -> list[Earlier]:
    """The reports an article makes as it is kept, in their order."""
    rows = connection.execute(
        """SELECT meeting_id, score, reason, id, name, date, end_date, session, place, level, organizers, bridge_points, kind,
        EXISTS (SELECT 1 FROM reports o WHERE o.meeting_id = r.meeting_id AND o.id <> r.id)
        FROM reports r WHERE article_id = ? ORDER BY start, rowid""",
        (article_id,),
    ).fetchall()
    return [_earlier(connection, *row) for row in rows]


def _earlier(connection: sqlite3.Connection, meeting: str, score: float | None, reason: str, report: str, *stated: Any) -> Earlier:
    """One report as it was, with those who led."""
    name, date, end_date, session, place, level, organizers, bridges, kind, shared = stated
    leads = connection.execute(
        """SELECT DISTINCT t.role, p.name_folded FROM participations t JOIN people p ON p.id = t.person_id
        WHERE t.report_id = ? AND t.role IN (?, ?) AND t.bridge_point IS NULL""",
        (report, *LEADS),
    )
    before = Account(
        kind=kind,
        date=date,
        end_date=end_date,
        session=session,
        name=take_apart(name, place),
        leads=frozenset(leads.fetchall()),
        organizers=bodies(unlisted(organizers)),
        documents=frozenset(),
        level=level,
        bridged=bool(unlisted(bridges)),
        homes=frozenset(),
    )
    return Earlier(meeting, score, reason, name, before, bool(shared))


def write_meetings(telling: Telling, earlier: list[Earlier]) -> list[Told]:
    """Write the article's meetings with their participations, once it is known which documents it cites."""
    documents = place_citations(telling.connection, telling.article_id)
    homes = _home(telling.connection, telling.source)
    kept = _pair(telling.facts.meetings, earlier) if earlier else {}
    # A meeting that the article told of, and tells of no more, is none that it can join anew.
    taken = {report.meeting_id for report in earlier}
    told = []
    for place, meeting in enumerate(telling.facts.meetings):
        if place in kept:
            found = _as_before(kept[place], meeting)
        else:
            found = match(telling.connection, account(meeting, documents, homes), taken)
        begun = found.meeting_id is None
        key = found.meeting_id or _begin(telling, meeting, place)
        taken.add(key)
        _write_report(telling, meeting, key, found)
        told.append(Told(key, begun))
    return told


def _home(connection: sqlite3.Connection, source: str | None) -> frozenset[str]:
    """The province of a paper, if it has one."""
    row = connection.execute("SELECT province FROM sources WHERE name = ? AND province IS NOT NULL", (source,)).fetchone()
    return frozenset() if row is None else frozenset(row)


def _pair(meetings: tuple[Meeting, ...], earlier: list[Earlier]) -> dict[int, Earlier]:
    """Which meeting of an edited article is which of its earlier reports: by day and likeness, likeliest first."""
    lone = len(meetings) == len(earlier) == 1
    pairs = []
    for place, meeting in enumerate(meetings):
        now = account(meeting)
        for index, report in enumerate(earlier):
            same_day, alike = report.account.date == meeting.date, _resemblance(meeting, now, report)
            # What nobody else tells of may be renamed altogether on its day; what others tell of must still be what they tell of.
            least = 0.0 if lone and not report.shared else _STILL_ITSELF
            if alike >= (least if same_day else JOIN):
                pairs.append((alike + same_day, -abs(place - index), place, index))
    kept: dict[int, Earlier] = {}
    for _, _, place, index in sorted(pairs, reverse=True):
        if place not in kept and earlier[index] not in kept.values():
            kept[place] = earlier[index]
    return kept


def _resemblance(meeting: Meeting, now: Account, report: Earlier) -> float:
    """How alike a meeting and an earlier report are: by their names alone, or by all that both state if that is more."""
    if fold(meeting.name) == fold(report.name):
        return 1.0
    before = report.account
    named = (Meeting(meeting.kind, name, meeting.quote) for name in (report.name, meeting.name))
    return max(likeness(*map(account, named)).score, likeness(before, now).score)


def _as_before(report: Earlier, meeting: Meeting) -> Match:
    """The decision of the earlier report; its reason says so when it was made of another name or day."""
    if (fold(report.name), report.account.date) == (fold(meeting.name), meeting.date):
        return Match(report.meeting_id, report.score, report.reason)
    told = f"told before as {report.name} of {report.account.date or 'a day not stated'}"
    return Match(report.meeting_id, report.score, f"the same report, edited: {told}")


def _begin(telling: Telling, meeting: Meeting, place: int) -> str:
    """Insert a meeting nobody reported before; its id."""
    while True:
        key = meeting_id(telling.article_id, place)
        if telling.connection.execute("SELECT 1 FROM meetings WHERE id = ?", (key,)).fetchone() is None:
            break
        place += 100  # an edited article lists a new meeting where another stood
    seq = telling.connection.execute("SELECT coalesce(max(seq), 0) + 1 FROM meetings").fetchone()[0]
    insert(telling.connection, "meetings", id=key, seq=seq, first_seen=telling.at, **_merged([_stated(meeting)]))
    return key


def _stated(meeting: Meeting) -> dict[str, str | None]:
    """What an article states of a meeting, as columns."""
    return {
        "kind": meeting.kind,
        "name": meeting.name,
        "date": meeting.date,
        "end_date": meeting.end_date,
        "session": meeting.session,
        "format": meeting.format,
        "place": meeting.place,
        "level": meeting.level,
        "organizers": listed(meeting.organizers),
        "bridge_points": listed(meeting.bridge_points),
    }


def _write_report(telling: Telling, meeting: Meeting, key: str, found: Match) -> None:
    """Write one report, its participations, and what the meeting says now; a meeting just begun says what the report says."""
    report = report_id(telling.article_id, key)
    quoted = telling.quoted(meeting.quote)
    insert(telling.connection, "reports", id=report, meeting_id=key, score=found.score, reason=found.reason, **_stated(meeting), **quoted)
    parts: list[Row] = [
        {
            "meeting_id": key,
            "report_id": report,
            "person_id": telling.people.get(part.person) or _named_only(telling, part),
            "role": part.role,
            "post_printed": part.post_printed,
            "bridge_point": part.bridge_point,
            **telling.quoted(part.quote),
        }
        for part in meeting.participants
    ]
    insert_all(telling.connection, "participations", parts)
    if found.meeting_id is not None:
        settle_meeting(telling.connection, key)


def _named_only(telling: Telling, participation: Participation) -> str:
    """A participant whom the article's list of people lacks: a person without posts."""
    person = Person(participation.person, (participation.person,), (), (participation.quote,))
    write_people(telling, [person])
    return telling.people[person.name]


def settle_meeting(connection: sqlite3.Connection, meeting: str) -> None:
    """Let a meeting say what its reports say: of each field what the earliest states, from the first day to the last, of lists all."""
    columns = ", ".join(f"r.{column}" for column in _STATED)
    rows = connection.execute(
        f"SELECT {columns} FROM reports r JOIN articles a ON a.id = r.article_id WHERE r.meeting_id = ? ORDER BY a.rowid",
        (meeting,),
    ).fetchall()
    merged = _merged([dict(zip(_STATED, row, strict=True)) for row in rows])
    settings = ", ".join(f"{column} = ?" for column in merged)
    connection.execute(f"UPDATE meetings SET {settings} WHERE id = ?", (*merged.values(), meeting))


def _merged(reports: list[dict[str, str | None]]) -> dict[str, str | None]:
    """What a meeting says whose reports, in their order, say this."""
    merged = {column: next((r[column] for r in reports if r[column] is not None), None) for column in _STATED}
    merged["date"], merged["end_date"] = _span(reports)
    for column in ("organizers", "bridge_points"):
        merged[column] = listed(dict.fromkeys(item for r in reports for item in unlisted(r[column] or "[]")))
    merged["name_folded"] = fold(merged["name"] or "")
    return merged


def _span(reports: list[dict[str, str | None]]) -> tuple[str | None, str | None]:
    """From the first to the last of the days that reports state, the last None when it is the first.

    Without any whole day the most exact date, and the end that was stated first.
    """
    dates = [report["date"] for report in reports if report["date"]]
    ends = [report["end_date"] for report in reports if report["end_date"]]
    days = [date for date in (*dates, *ends) if len(date) == FULL_DATE]
    first = min((day for day in dates if len(day) == FULL_DATE), default=None)
    if first is None:
        return max(dates, key=len, default=None), next(iter(ends), None)
    last = max(days)
    return first, last if last > first else None
