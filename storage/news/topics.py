"""What a change is about: everything that somebody may follow."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from sqlite_utils import Database

from parsers.text import fold
from storage.database import at_one_moment
from storage.news.changes import Change
from storage.news.rows import unlisted
from storage.news.sources import province_of


@dataclass(frozen=True, slots=True)
class Topics:
    """What one change is about, each by what a subscription compares, with what a person is shown."""

    people: dict[str, str]
    """Ids and names of the people in the article."""
    posts: dict[str, str]
    """Ids and titles of the posts it gives them."""
    bodies: dict[str, str]
    """Bodies of those posts and organisers of the meeting: folded and as written."""
    provinces: dict[str, str]
    """Provinces of posts, meeting and source, of today and of before a merger: folded and as written."""
    documents: dict[str, str]
    """Number keys and numbers of the documents cited."""
    kind: str | None
    """Kind of the meeting; None when the change is not about one."""
    source: str | None
    """``sources.name``."""
    words: str
    """The article's text, folded: lower case, no tones, one blank between words."""


@at_one_moment
def topics(db: Database, change: Change) -> Topics:
    """What a change is about, as its article tells it."""
    connection, article = db.conn, change.article_id
    people = connection.execute(
        "SELECT p.id, p.name FROM mentions f JOIN people p ON p.id = f.person_id WHERE f.article_id = ? ORDER BY f.start", (article,)
    )
    posts = connection.execute(
        """SELECT p.id, p.title, p.body, p.place FROM observations f JOIN holdings h ON h.id = f.holding_id
        JOIN posts p ON p.id = h.post_id WHERE f.article_id = ? ORDER BY f.start""",
        (article,),
    ).fetchall()
    documents = connection.execute(
        "SELECT d.number_key, d.number FROM citations f JOIN documents d ON d.id = f.document_id WHERE f.article_id = ?", (article,)
    )
    kind, organizers, places = _meeting(connection, change)
    source, province, text = connection.execute(
        """SELECT a.source, s.province, t.text FROM articles a JOIN texts t ON t.article_id = a.id
        LEFT JOIN sources s ON s.name = a.source WHERE a.id = ?""",
        (article,),
    ).fetchone()
    bodies = [*(body for *_, body, _ in posts if body), *organizers]
    places = [*(place for *_, place in posts if place), *places, *([province] if province else [])]
    return Topics(
        people=dict(people.fetchall()),
        posts={id_: title for id_, title, *_ in posts},
        bodies={fold(body): body for body in bodies},
        provinces=_provinces(connection, places),
        documents=dict(documents.fetchall()),
        kind=kind,
        source=source,
        words=fold(text),
    )


def _meeting(connection: sqlite3.Connection, change: Change) -> tuple[str | None, list[str], list[str]]:
    """Kind, organisers and places of the change's meeting."""
    sql = "SELECT kind, place, organizers, bridge_points FROM meetings WHERE id = ?"
    row = connection.execute(sql, (change.meeting_id,)).fetchone()
    if row is None:
        return None, [], []
    kind, place, organizers, bridge_points = row
    return kind, list(unlisted(organizers)), [*([place] if place else []), *unlisted(bridge_points)]


def _provinces(connection: sqlite3.Connection, places: list[str]) -> dict[str, str]:
    """The provinces among some places, each with the province of today; a place that says more is read for the province in it."""
    today = province_of(connection)
    spelt = {fold(name): name for (name,) in connection.execute("SELECT name FROM provinces")}
    found: dict[str, str] = {}
    for place in places:
        padded = f" {fold(place).replace(',', ' ')} "
        for spelling, heir in today.items():
            if f" {spelling} " in padded:
                found[fold(heir)] = heir
                found[spelling] = spelt.get(spelling, place)
    return found
