"""Which person a name means: posts and places speak for one person or for two.

People of one name with posts in two provinces stay two until a post in common or an appointment says otherwise. The decision and
its reason are kept with every mention, so that it can be looked at and undone.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from parsers.text import fold, folded, standard
from parsers.types import Person, PostStatus
from storage.news.ids import name_key, person_id, post_id
from storage.news.rows import Row, insert_all
from storage.news.sources import province_of

UNDECIDED = "?"
"""The discriminator of the row that stands for "one of several of this name"."""
_CENTRE = "trung uong"
"""The discriminator of somebody told apart by a post of the centre."""
_LOWER = "dia phuong"
"""The discriminator of somebody told apart by a post of a commune or district without its province."""
_LOCAL = re.compile(r"\b(?:xã|phường|thị trấn|huyện|quận|thị xã|thôn)\b(?! hội)")
"""A unit below the province in a title; not the "xã" of "xã hội"."""
_OF_THE_CENTRE = re.compile(
    r"\b(?:trung ương|bộ chính trị|ban bí thư|chính phủ|thủ tướng|bộ trưởng|thứ trưởng|chủ tịch nước|chủ tịch quốc hội|việt nam)\b"
)
"""What makes a title one of the centre; a title that merely lacks its place may be held in every province."""


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
    discriminator: str | None = None
    """Of somebody who may not be known yet; None for somebody who is."""


@dataclass(frozen=True, slots=True)
class _Side:
    """What an article says of a person, or what is known of one."""

    posts: frozenset[str]
    """Ids of posts."""
    central: frozenset[str]
    """Ids of those of the centre."""
    provinces: frozenset[str]
    """Where posts are held now."""
    ever: frozenset[str]
    """Where posts are or were held."""
    local: bool
    """Whether a post is of a commune or district."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A known person of the same name, held against what an article says."""

    id: str
    posts: int
    """Posts in common; one of different provinces that is merely called the same is none."""
    common: frozenset[str]
    """Provinces in common."""
    against: str | None
    """Why it is another person; None when nothing says so."""
    across: bool
    """Whether one is known in a province and the other at the centre."""


def identify(connection: sqlite3.Connection, person: Person, *, day: str | None, moving: bool) -> Identity:
    """Find the person that an article of ``day`` means, be it one to be added.

    ``moving`` says that the article appoints the person: a post in another province is then no sign of another person.
    """
    key = name_key(person.name)
    sql = "SELECT id, discriminator FROM people WHERE name_key = ? AND discriminator <> ?"
    known = connection.execute(sql, (key, UNDECIDED)).fetchall()
    if not known:
        return _another(key, "", Decision.NEW, "nobody of this name was known")
    provinces = province_of(connection)
    ours = _side([(post_id(p.title), p.title, p.place, p.status) for p in person.posts], provinces)
    candidates = [_compare(id_, ours, _known(connection, id_, key, apart, provinces)) for id_, apart in known]
    fitting = [c for c in candidates if moving or not c.against]
    if not fitting:
        reasons = "; ".join(dict.fromkeys(c.against for c in candidates if c.against))
        reason = f"{reasons}; no appointment is told on {day or 'a day not stated'}"
        where = fold(min(ours.provinces)) if ours.provinces else _CENTRE if ours.central else _LOWER
        return _another(key, where, Decision.APART, reason)
    return _choose(key, fitting)


def decided(connection: sqlite3.Connection, article_id: str) -> dict[str, Identity]:
    """Who the names of an article were decided to mean, by name key; a name that meant two people there is left out."""
    rows = connection.execute(
        """SELECT p.name_key, p.id, f.decision, f.reason FROM mentions f JOIN people p ON p.id = f.person_id
        WHERE f.article_id = ? GROUP BY p.name_key HAVING count(DISTINCT p.id) = 1""",
        (article_id,),
    )
    return {key: Identity(person, Decision(decision), reason) for key, person, decision, reason in rows}


def _choose(key: str, fitting: list[_Candidate]) -> Identity:
    """The one that fits best; nobody in particular when two fit alike."""
    best, *others = sorted(fitting, key=lambda c: (c.posts, len(c.common), not c.against), reverse=True)
    if others and (best.posts, len(best.common), not best.against) == (others[0].posts, len(others[0].common), not others[0].against):
        reason = f"{len(fitting)} people of this name are known and nothing here tells which of them"
        return _another(key, UNDECIDED, Decision.UNDECIDED, reason)
    if best.posts:
        reason = f"same name and {best.posts} post(s) in common"
    elif best.common:
        reason = f"same name and posts in {', '.join(sorted(best.common))}"
    elif best.against:
        reason = f"same name, and the article appoints them: {best.against}"
    elif best.across:
        reason = "same name, and posts of a province and of the centre may be held in turn"
    else:
        reason = "same name, and no post or place speaks against it"
    return Identity(best.id, Decision.SAME, reason)


def _compare(known: str, ours: _Side, theirs: _Side) -> _Candidate:
    """Hold a known person against what an article says."""
    common = ours.ever & theirs.ever
    apart = bool(ours.provinces and theirs.provinces) and not common
    # "Chủ tịch UBND xã" of two provinces is two posts of one name: of people in two provinces only posts of the centre are in common.
    posts = len(ours.central & theirs.central if apart else ours.posts & theirs.posts)
    against = None
    if apart and not posts:
        mine, other = ", ".join(sorted(ours.provinces)), ", ".join(sorted(theirs.provinces))
        against = f"posts in {mine} while the one known of this name holds posts in {other}"
    elif not posts and not common and ((ours.local and _only_central(theirs)) or (theirs.local and _only_central(ours))):
        against = "one holds a post of a commune or district, the other one of the centre"
    across = (_only_central(ours) and bool(theirs.provinces)) or (_only_central(theirs) and bool(ours.provinces))
    return _Candidate(known, posts, common, against, across)


def _only_central(side: _Side) -> bool:
    """Whether all that is known are posts of the centre."""
    return bool(side.central) and not side.ever and not side.local


def _side(posts: list[tuple[str, str, str | None, str]], provinces: Mapping[str, str]) -> _Side:
    """Posts (id, title, place, status) as one side of the comparison."""
    placed = [(provinces.get(folded(place or "")), status) for _, _, place, status in posts]
    levels = [(post, *_level(title)) for post, title, *_ in posts]
    return _Side(
        posts=frozenset(post for post, *_ in posts),
        central=frozenset(post for post, central, _ in levels if central),
        provinces=frozenset(where for where, status in placed if where and status != PostStatus.FORMER),
        ever=frozenset(where for where, _ in placed if where),
        local=any(local for *_, local in levels),
    )


@lru_cache(4096)
def _level(title: str) -> tuple[bool, bool]:
    """Whether a post is one of the centre, and whether it is one below the province; the same titles come again and again."""
    written = standard(title).casefold()
    local = bool(_LOCAL.search(written))
    return not local and bool(_OF_THE_CENTRE.search(written)), local


def _known(connection: sqlite3.Connection, person: str, key: str, apart: str, provinces: Mapping[str, str]) -> _Side:
    """What is known of a person.

    A post is kept once, with the place that was stated first. Who is told apart by a province is held there: their posts that
    another of the name holds too are called the same elsewhere, and their kept place is not theirs.
    """
    rows = connection.execute(
        """SELECT DISTINCT p.id, p.title, p.place, h.status, ?3 <> '' AND p.id IN (
            SELECT o.post_id FROM people q CROSS JOIN holdings o ON o.person_id = q.id WHERE q.name_key = ?2 AND q.id <> ?1)
        FROM holdings h JOIN posts p ON p.id = h.post_id WHERE h.person_id = ?1""",
        (person, key, apart),
    ).fetchall()
    return _side([(post, title, apart if elsewhere else place, status) for post, title, place, status, elsewhere in rows], provinces)


def _another(key: str, discriminator: str, decision: Decision, reason: str) -> Identity:
    """Somebody of that name key who is none of those known, or the row that stands for several."""
    return Identity(person_id(key, discriminator), decision, reason, discriminator)


def add_people(connection: sqlite3.Connection, meant: Iterable[tuple[Person, Identity]], *, at: str) -> None:
    """Insert those who are not there yet; no two of them have one name."""
    known = "SELECT 1 FROM people WHERE id = ?"
    new = [(person, who) for person, who in meant if who.discriminator is not None]
    # Of a new name nobody is there: that was looked up when it was decided.
    new = [(p, who) for p, who in new if who.decision is Decision.NEW or connection.execute(known, (who.person_id,)).fetchone() is None]
    if not new:
        return
    seq = connection.execute("SELECT coalesce(max(seq), 0) + 1 FROM people").fetchone()[0]
    rows: list[Row] = [
        {
            "id": who.person_id,
            "seq": seq + place,
            "name": person.name,
            "name_key": name_key(person.name),
            "discriminator": who.discriminator,
            "name_folded": fold(person.name),
            "first_seen": at,
        }
        for place, (person, who) in enumerate(new)
    ]
    insert_all(connection, "people", rows)
