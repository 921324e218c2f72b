"""Look-ups of meetings."""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database

from parsers.types import Role
from storage.database import at_one_moment
from storage.news.answers import ARTICLE, EVIDENCE, MeetingAnswer, Participant, Report, evidence
from storage.news.people import named
from storage.news.phrasing import folded_query
from storage.news.printed import posts_printed
from storage.news.rows import unlisted
from storage.news.sources import lineage

_ROLES = list(Role)
_COLUMNS = "m.id, m.kind, m.name, m.date, m.end_date, m.session, m.format, m.place, m.level, m.organizers, m.bridge_points"


@at_one_moment
def meeting(db: Database, meeting_id: str) -> MeetingAnswer | None:
    """All that is told of a meeting; None when there is none of that id. An id that was given up leads to its heir."""
    alias = db.conn.execute("SELECT id FROM aliases WHERE kind = 'meeting' AND old_id = ?", (meeting_id,)).fetchone()
    row = db.conn.execute(f"SELECT {_COLUMNS} FROM meetings m WHERE m.id = ?", (alias[0] if alias else meeting_id,)).fetchone()
    return None if row is None else _answer(db.conn, row)


@at_one_moment
def find_meetings(
    db: Database,
    *,
    person: str | None = None,
    province: str | None = None,
    kind: str | None = None,
    since: str | None = None,
    until: str | None = None,
    words: str | None = None,
    limit: int = 10,
) -> list[MeetingAnswer]:
    """Meetings that meet all conditions, the newest first.

    ``person`` is an id or a name; ``province`` a name, of before a merger too: the meeting's place, a bridge point or a reporting
    source lies there; ``since`` and ``until`` are days, both included; ``words`` all stand in the meeting's name.
    """
    conditions: list[str] = ["true"]
    values: list[str] = []
    if person is not None:
        ids = [person, *(hit.id for hit in named(db, person))]
        conditions.append(f"m.id IN (SELECT meeting_id FROM participations WHERE person_id IN ({', '.join('?' * len(ids))}))")
        values += ids
    if province is not None:
        condition, more = _in_province(db.conn, province)
        conditions.append(condition)
        values += more
    for condition, value in (("m.kind = ?", kind), ("coalesce(m.end_date, m.date) >= ?", since), ("m.date <= ?", until)):
        if value is not None:
            conditions.append(condition)
            values.append(value)
    if words is not None:
        wanted = folded_query(words)
        if wanted is None:
            return []
        conditions.append("m.seq IN (SELECT rowid FROM meetings_search WHERE meetings_search MATCH ?)")
        values.append(wanted.anywhere)
    sql = f"SELECT {_COLUMNS} FROM meetings m WHERE {' AND '.join(conditions)} ORDER BY m.date DESC, m.seq DESC LIMIT ?"
    return [_answer(db.conn, row) for row in db.conn.execute(sql, (*values, limit)).fetchall()]


def _in_province(connection: sqlite3.Connection, province: str) -> tuple[str, list[str]]:
    """SQL for a meeting that lies in a province or is told of by a paper of it; a place may say more than its province."""
    names = lineage(connection, province)
    place = " OR ".join(["instr(m.place, ?)"] * len(names))
    marks = ", ".join("?" * len(names))
    condition = f"""({place} OR EXISTS (SELECT 1 FROM json_each(m.bridge_points) WHERE value IN ({marks}))
        OR EXISTS (SELECT 1 FROM reports r JOIN articles a ON a.id = r.article_id JOIN sources s ON s.name = a.source
            WHERE r.meeting_id = m.id AND s.province IN ({marks})))"""
    return condition, names * 3


def _answer(connection: sqlite3.Connection, row: tuple[str, ...]) -> MeetingAnswer:
    """A meeting with its people and reports."""
    id_, kind, name, date, end_date, session, format_, place, level, organizers, bridge_points = row
    people = connection.execute(
        """SELECT DISTINCT p.id, p.name, t.role, t.post_printed, t.bridge_point FROM participations t JOIN people p ON p.id = t.person_id
        WHERE t.meeting_id = ? ORDER BY t.id""",
        (id_,),
    ).fetchall()
    rows = connection.execute(
        f"SELECT f.name, f.score, f.reason, {EVIDENCE} FROM reports f {ARTICLE} WHERE f.meeting_id = ? ORDER BY a.rowid", (id_,)
    )
    reports = tuple(Report(named_, evidence(tuple(rest)), score, reason) for named_, score, reason, *rest in rows)
    printed = posts_printed(connection, (report.evidence.article_id for report in reports))
    return MeetingAnswer(
        id_,
        kind,
        name,
        date,
        end_date,
        session,
        format_,
        place,
        level,
        unlisted(organizers),
        unlisted(bridge_points),
        _each_once(people, printed),
        reports,
    )


def _each_once(rows: list[tuple[str, str, str, str | None, str | None]], printed: dict[str, str]) -> tuple[Participant, ...]:
    """Every person once a role and bridge point, with the fullest post printed there, else printed anywhere; those who lead first."""
    found: dict[tuple[str, str, str | None], Participant] = {}
    for id_, name, role, there, bridge_point in rows:
        key = (id_, role, bridge_point)
        known = found.get(key)
        post = there or printed.get(id_)
        if known is None or len(post or "") > len(known.post_printed or ""):
            found[key] = Participant(id_, name, role, post, bridge_point)
    return tuple(sorted(found.values(), key=lambda p: (p.bridge_point is not None, _ROLES.index(Role(p.role)))))
