"""What look-ups answer: frozen rows of meaning, each with the words it rests on and where they stand."""

from __future__ import annotations

import datetime as dt
import sqlite3
from dataclasses import dataclass

from storage.news.runs import Freshness
from storage.times import maybe_instant


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of an article, and the article."""

    quote: str
    start: int
    """Offset of the first character in the article's text."""
    end: int
    article_id: str
    title: str | None
    source: str | None
    """The source's title for people; None when nothing says where the article is from."""
    url: str | None
    day: str | None
    """The day the article's facts held: of publication, else of the meeting it reports; None when neither is known."""
    published_at: dt.datetime | None


EVIDENCE = 'f.quote, f.start, f."end", a.id, a.title, s.title, a.url, a.day, a.published_at'
"""The columns of ``Evidence``, with the fact as ``f`` and ``ARTICLE`` joined."""
ARTICLE = "JOIN articles a ON a.id = f.article_id LEFT JOIN sources s ON s.name = a.source"
"""Joins a fact ``f`` with its article and source."""


def evidence(row: tuple[str, int, int, str, str | None, str | None, str | None, str | None, str | None]) -> Evidence:
    """Evidence from its columns."""
    quote, start, end, article_id, title, source, url, day, published_at = row
    return Evidence(quote, start, end, article_id, title, source, url, day, maybe_instant(published_at))


def evidences(connection: sqlite3.Connection, table: str, condition: str, values: tuple[str, ...], limit: int = -1) -> tuple[Evidence, ...]:
    """The evidence of all facts of a table that meet a condition, the newest article first."""
    sql = f"SELECT {EVIDENCE} FROM {table} f {ARTICLE} WHERE {condition} ORDER BY a.seq DESC, f.start LIMIT {limit}"
    rows = connection.execute(sql, values)
    return tuple(evidence(row) for row in rows)


@dataclass(frozen=True, slots=True)
class PersonHit:
    """A person that a query may mean."""

    id: str
    name: str
    posts: tuple[str, ...]
    """Posts last seen, not former ones; what tells people of one name apart."""
    articles: int
    """How many articles name the person."""


@dataclass(frozen=True, slots=True)
class PostHeld:
    """A post as a person was seen in it."""

    post_id: str
    title: str
    status: str
    """``current``, ``former`` or ``acting``, as the articles say of their own day."""
    observed_from: str | None
    """Day of the earliest article that says so; None when no such article tells its day."""
    observed_to: str | None
    """Day of the latest; nobody stated that the post ended then."""
    evidence: tuple[Evidence, ...]
    """The newest first."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """A person's part in a meeting."""

    meeting_id: str
    name: str
    kind: str
    date: str | None
    roles: tuple[str, ...]
    post_printed: str | None
    """The posts as printed that day; see ``Participant``."""
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class PersonAnswer:
    """Who somebody is, as far as articles say."""

    id: str
    name: str
    posts: tuple[PostHeld, ...]
    """The last observed first."""
    meetings: tuple[Attendance, ...]
    """The newest first."""
    same_name: tuple[PersonHit, ...] = ()
    """Other people of this name."""


@dataclass(frozen=True, slots=True)
class PostHit:
    """A post that a query may mean."""

    id: str
    title: str
    holders: tuple[str, ...]
    """Names of those last seen in it."""


@dataclass(frozen=True, slots=True)
class Participant:
    """One person in one role, as one or more reports say."""

    person_id: str
    name: str
    role: str
    post_printed: str | None
    """The posts printed with the name there, else those the same articles print for the person; None when they print none."""
    bridge_point: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """One article's telling of a meeting."""

    name: str
    """The meeting as this article names it."""
    evidence: Evidence
    score: float | None
    """Likeness to the meeting it joined, or to the nearest; None where there was none to compare with."""
    reason: str


@dataclass(frozen=True, slots=True)
class MeetingAnswer:
    """A meeting as all its reports tell it together."""

    id: str
    kind: str
    name: str
    date: str | None
    end_date: str | None
    session: str | None
    format: str | None
    place: str | None
    level: str | None
    organizers: tuple[str, ...]
    bridge_points: tuple[str, ...]
    people: tuple[Participant, ...]
    """Those who lead first."""
    reports: tuple[Report, ...]
    """The first report first."""


@dataclass(frozen=True, slots=True)
class FigureAnswer:
    """One figure as one article gives it."""

    kind: str
    value: int | float
    total: int | float | None
    unit: str
    indicator: str | None
    qualifier: str | None
    change: str | None
    compared_with: str | None
    period: str | None
    as_of: str | None
    scope: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class DocumentAnswer:
    """A document and who cites it."""

    id: str
    kind: str
    number: str
    issuer: str | None
    date: str | None
    subject: str | None
    citations: tuple[Evidence, ...]
    """The newest article first."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An article that a search found, with the sentence where."""

    evidence: Evidence
    exact: bool
    """Found with all tones and marks as typed."""


@dataclass(frozen=True, slots=True)
class RecentItem:
    """An article of late."""

    article_id: str
    title: str | None
    source: str | None
    url: str | None
    day: str | None
    published_at: dt.datetime | None
    meetings: tuple[tuple[str, str], ...]
    """Ids and names of the meetings it reports."""


@dataclass(frozen=True, slots=True)
class PeopleAnswer:
    """Several people whom a question may mean: the asker chooses."""

    hits: tuple[PersonHit, ...]


@dataclass(frozen=True, slots=True)
class DocumentsAnswer:
    """The documents of a number."""

    documents: tuple[DocumentAnswer, ...]


@dataclass(frozen=True, slots=True)
class FiguresAnswer:
    """Figures of what was asked for, the newest first, those that disagree side by side."""

    figures: tuple[FigureAnswer, ...]


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """Articles with the words asked for."""

    hits: tuple[SearchHit, ...]


@dataclass(frozen=True, slots=True)
class NothingFound:
    """Nothing is known; what was read when tells whether that means anything."""

    coverage: tuple[Freshness, ...]


Answer = PersonAnswer | PeopleAnswer | DocumentsAnswer | FiguresAnswer | SearchAnswer | NothingFound
