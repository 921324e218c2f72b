"""Look-ups of people and posts."""

from __future__ import annotations

import re
import sqlite3

from sqlite_utils import Database

from parsers.text import fold
from parsers.types import PostStatus
from storage.database import at_one_moment
from storage.news.answers import Attendance, PersonAnswer, PersonHit, PostHeld, PostHit, evidences
from storage.news.ids import name_key
from storage.news.phrasing import folded_query
from storage.news.printed import posts_printed

_WORDS = re.compile(r"[^\W_]+")
_LONGEST_NAME = 5
"""Words in a Vietnamese name, at most."""
_MOST_LOOKED_AT = 300
"""Of the people whose name has the words (``Nguyễn``), so many that were known first are put in order."""
_MOST_MEETINGS = 50
_MOST_EVIDENCE = 20
_NOT_FORMER = f"h.status <> '{PostStatus.FORMER}'"


@at_one_moment
def find_people(db: Database, text: str, limit: int = 10) -> list[PersonHit]:
    """People whose name has all the words: the very name first, then the name without tones, then the name as a part; often named first."""
    wanted = folded_query(text)
    if wanted is None:
        return []
    rows = db.conn.execute(
        """WITH found AS (
            SELECT seq FROM people WHERE name_folded = :folded
            UNION SELECT seq FROM (SELECT rowid AS seq FROM people_search WHERE people_search MATCH :words LIMIT :most))
        SELECT p.id, p.name, (SELECT count(*) FROM mentions WHERE person_id = p.id) AS articles
        FROM found JOIN people p ON p.seq = found.seq
        ORDER BY p.name_key = :key DESC, p.name_folded = :folded DESC, articles DESC, p.seq LIMIT :limit""",
        {"folded": fold(text), "words": wanted.anywhere, "most": _MOST_LOOKED_AT, "key": name_key(text.strip()), "limit": limit},
    ).fetchall()
    return [PersonHit(id_, name, _posts(db.conn, id_), articles) for id_, name, articles in rows]


@at_one_moment
def named(db: Database, question: str) -> list[PersonHit]:
    """The people whose whole name stands in a question, tones or none; those named as typed first, the longest name first."""
    words = _WORDS.findall(fold(question))
    for size in range(min(_LONGEST_NAME, len(words)), 1, -1):
        names = [" ".join(words[first : first + size]) for first in range(len(words) - size + 1)]
        marks = ", ".join("?" * len(names))
        rows = db.conn.execute(
            f"""SELECT p.id, p.name, (SELECT count(*) FROM mentions WHERE person_id = p.id) AS articles, p.name_key
            FROM people p WHERE p.name_folded IN ({marks}) ORDER BY articles DESC, p.seq""",
            names,
        ).fetchall()
        typed = name_key(question)
        exact = [row for row in rows if row[3] in typed]
        if rows:
            return [PersonHit(id_, name, _posts(db.conn, id_), articles) for id_, name, articles, _ in exact or rows]
    return []


@at_one_moment
def person(db: Database, person_id: str) -> PersonAnswer | None:
    """All that is known of a person; None when there is nobody of that id. An id that was given up leads to its heir."""
    alias = db.conn.execute("SELECT id FROM aliases WHERE kind = 'person' AND old_id = ?", (person_id,)).fetchone()
    id_ = alias[0] if alias else person_id
    row = db.conn.execute("SELECT name, name_key FROM people WHERE id = ?", (id_,)).fetchone()
    if row is None:
        return None
    name, key = row
    others = db.conn.execute(
        "SELECT id, name, (SELECT count(*) FROM mentions WHERE person_id = people.id) FROM people WHERE name_key = ? AND id <> ?",
        (key, id_),
    ).fetchall()
    same_name = tuple(PersonHit(other, called, _posts(db.conn, other), articles) for other, called, articles in others)
    return PersonAnswer(id_, name, _held(db.conn, id_), _attended(db.conn, id_), same_name)


@at_one_moment
def find_posts(db: Database, text: str, limit: int = 10) -> list[PostHit]:
    """Posts whose title has the words in a row, tones or none; the shortest title first."""
    wanted = fold(text)
    if not wanted:
        return []
    rows = db.conn.execute(
        """SELECT id, title FROM posts WHERE instr(title_folded, ?) AND EXISTS (SELECT 1 FROM holdings WHERE post_id = posts.id)
        ORDER BY length(title), title LIMIT ?""",
        (wanted, limit),
    ).fetchall()
    return [PostHit(id_, title, _holders(db.conn, id_)) for id_, title in rows]


def _posts(connection: sqlite3.Connection, person_id: str) -> tuple[str, ...]:
    """Posts of a person that were observed last, on the last day that any was."""
    rows = connection.execute(
        f"""SELECT p.title FROM holdings h JOIN posts p ON p.id = h.post_id WHERE h.person_id = ?1 AND {_NOT_FORMER}
        AND h.observed_to IS (SELECT max(observed_to) FROM holdings h WHERE h.person_id = ?1 AND {_NOT_FORMER}) ORDER BY h.rowid""",
        (person_id,),
    )
    return tuple(row[0] for row in rows)


def _holders(connection: sqlite3.Connection, post_id: str) -> tuple[str, ...]:
    """Names of those observed in a post last."""
    rows = connection.execute(
        f"""SELECT p.name FROM holdings h JOIN people p ON p.id = h.person_id WHERE h.post_id = ?1 AND {_NOT_FORMER}
        AND h.observed_to IS (SELECT max(observed_to) FROM holdings h WHERE h.post_id = ?1 AND {_NOT_FORMER}) ORDER BY p.name""",
        (post_id,),
    )
    return tuple(row[0] for row in rows)


def _held(connection: sqlite3.Connection, person_id: str) -> tuple[PostHeld, ...]:
    """The posts a person was seen in, the last observed first."""
    rows = connection.execute(
        """SELECT h.id, p.id, p.title, h.status, h.observed_from, h.observed_to FROM holdings h JOIN posts p ON p.id = h.post_id
        WHERE h.person_id = ? ORDER BY h.status = 'former', h.observed_to DESC, h.observed_from DESC, h.rowid""",
        (person_id,),
    ).fetchall()
    return tuple(
        PostHeld(post, title, status, since, until, evidences(connection, "observations", "f.holding_id = ?", (holding,), _MOST_EVIDENCE))
        for holding, post, title, status, since, until in rows
    )


def _attended(connection: sqlite3.Connection, person_id: str) -> tuple[Attendance, ...]:
    """The meetings a person had a part in, the newest first."""
    rows = connection.execute(
        """SELECT m.id, m.name, m.kind, m.date, group_concat(DISTINCT f.role), max(f.post_printed)
        FROM participations f JOIN meetings m ON m.id = f.meeting_id WHERE f.person_id = ?
        GROUP BY m.id ORDER BY m.date DESC, m.seq DESC LIMIT ?""",
        (person_id, _MOST_MEETINGS),
    ).fetchall()
    return tuple(_attendance(connection, person_id, row) for row in rows)


def _attendance(connection: sqlite3.Connection, person_id: str, row: tuple[str, str, str, str | None, str, str | None]) -> Attendance:
    """One meeting that a person had a part in."""
    meeting, name, kind, date, roles, there = row
    words = evidences(connection, "participations", "f.person_id = ? AND f.meeting_id = ?", (person_id, meeting), _MOST_EVIDENCE)
    printed = there or posts_printed(connection, dict.fromkeys(said.article_id for said in words)).get(person_id)
    return Attendance(meeting, name, kind, date, tuple(roles.split(",")), printed, words)
