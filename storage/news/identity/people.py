"""Which person a name means, first version: one name is one person unless posts of two provinces at one time speak against it.

The decision and its reason are kept with every mention, so that it can be looked at and undone.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from dataclasses import dataclass
from enum import StrEnum

from parsers.text import fold
from parsers.types import Person, PostStatus
from storage.news.ids import name_key, person_id, post_id
from storage.news.rows import insert
from storage.news.sources import province_of

NEAR_DAYS = 90
"""Two posts observed within so many days of each other are held at one time."""
UNDECIDED = "?"
"""The discriminator of the row that stands for "one of several of this name"."""


class Decision(StrEnum):
    """What was decided of a name in an article."""

    NEW = "new"
    SAME = "same"
    APART = "apart"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is meant, and why."""

    person_id: str
    decision: Decision
    reason: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A known person of the same name, held against what an article says."""

    id: str
    posts: int
    """Posts in common."""
    places: frozenset[str]
    """Provinces of the posts seen at about the same time."""


def identify(connection: sqlite3.Connection, person: Person, *, day: str | None, moving: bool, at: str) -> Identity:
    """Find or insert the person that an article of ``day`` means.

    ``moving`` says that the article appoints the person: a post in another province is then no sign of another person.
    """
    key = name_key(person.name)
    known = connection.execute("SELECT id FROM people WHERE name_key = ? AND discriminator <> ?", (key, UNDECIDED)).fetchall()
    if not known:
        return Identity(_add(connection, person.name, "", at), Decision.NEW, "nobody of this name was known")
    titles = {post_id(post.title) for post in person.posts}
    shared = {row[0]: _posts_in_common(connection, row[0], titles) for row in known}
    if len(known) == 1 and shared[known[0][0]]:
        return Identity(known[0][0], Decision.SAME, f"same name and {shared[known[0][0]]} post(s) in common")
    provinces = province_of(connection)
    held = [fold(post.place) for post in person.posts if post.place and post.status is not PostStatus.FORMER]
    places = frozenset(provinces[place] for place in held if place in provinces)
    candidates = [_Candidate(id_, posts, _places(connection, id_, day, provinces)) for id_, posts in shared.items()]
    fitting = [c for c in candidates if moving or c.posts or not _clash(c.places, places)]
    if not fitting:
        theirs = ", ".join(sorted(frozenset().union(*(c.places for c in candidates))))
        reason = f"posts in {', '.join(sorted(places))} while the one known of this name holds posts in {theirs}"
        return Identity(_add(connection, person.name, fold(min(places)), at), Decision.APART, reason)
    return _choose(connection, person.name, fitting, places, at)


def decided(connection: sqlite3.Connection, article_id: str) -> dict[str, Identity]:
    """Who the names of an article were decided to mean, by name key; a name that meant two people there is left out."""
    rows = connection.execute(
        """SELECT p.name_key, p.id, f.decision, f.reason FROM mentions f JOIN people p ON p.id = f.person_id
        WHERE f.article_id = ? GROUP BY p.name_key HAVING count(DISTINCT p.id) = 1""",
        (article_id,),
    )
    return {key: Identity(person, Decision(decision), reason) for key, person, decision, reason in rows}


def _choose(connection: sqlite3.Connection, name: str, fitting: list[_Candidate], places: frozenset[str], at: str) -> Identity:
    """The one that fits best; nobody in particular when two fit alike."""
    ranked = sorted(fitting, key=lambda c: (c.posts, len(c.places & places)), reverse=True)
    best = ranked[0]
    evidence = (best.posts, len(best.places & places))
    if len(ranked) > 1 and evidence == (ranked[1].posts, len(ranked[1].places & places)):
        reason = f"{len(ranked)} people of this name are known and nothing here tells which of them"
        return Identity(_add(connection, name, UNDECIDED, at), Decision.UNDECIDED, reason)
    if best.posts:
        return Identity(best.id, Decision.SAME, f"same name and {best.posts} post(s) in common")
    if best.places & places:
        return Identity(best.id, Decision.SAME, f"same name and posts in {', '.join(sorted(best.places & places))}")
    return Identity(best.id, Decision.SAME, "same name, and no post or place speaks against it")


def _clash(theirs: frozenset[str], ours: frozenset[str]) -> bool:
    """Whether posts held at one time lie in different provinces; posts of the centre lie in none."""
    return bool(theirs and ours and not theirs & ours)


def _posts_in_common(connection: sqlite3.Connection, person: str, titles: set[str]) -> int:
    """How many of some posts a known person was seen in, in whatever status."""
    rows = connection.execute("SELECT DISTINCT post_id FROM holdings WHERE person_id = ?", (person,))
    return len({row[0] for row in rows} & titles)


def _places(connection: sqlite3.Connection, person: str, day: str | None, provinces: dict[str, str]) -> frozenset[str]:
    """The provinces of posts that a known person was seen in at about ``day``."""
    rows = connection.execute(
        "SELECT p.place, h.status, h.observed_from, h.observed_to FROM holdings h JOIN posts p ON p.id = h.post_id WHERE h.person_id = ?",
        (person,),
    )
    then = {fold(place) for place, status, since, until in rows if place and _at_once(status, since, until, day)}
    return frozenset(provinces[place] for place in then if place in provinces)


def _at_once(status: str, since: str | None, until: str | None, day: str | None) -> bool:
    """Whether a holding was observed at about ``day``; without days nothing can be said, so not."""
    if status == PostStatus.FORMER or not (since and until and day):
        return False
    near = dt.timedelta(days=NEAR_DAYS)
    return dt.date.fromisoformat(since) - near <= dt.date.fromisoformat(day) <= dt.date.fromisoformat(until) + near


def _add(connection: sqlite3.Connection, name: str, discriminator: str, at: str) -> str:
    """Insert a person, unless there is one already; the id."""
    key = name_key(name)
    new = person_id(key, discriminator)
    if connection.execute("SELECT 1 FROM people WHERE id = ?", (new,)).fetchone() is None:
        seq = connection.execute("SELECT coalesce(max(seq), 0) + 1 FROM people").fetchone()[0]
        insert(
            connection,
            "people",
            id=new,
            seq=seq,
            name=name,
            name_key=key,
            discriminator=discriminator,
            name_folded=fold(name),
            first_seen=at,
        )
    return new
