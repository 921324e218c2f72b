"""The facts of one article into their tables: people with their posts, figures, documents, issues."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field

from parsers.text import fold
from parsers.types import Document, PageFacts, Person, Post, Quote, Role, Statistic
from storage.news.identity.people import Identity, identify
from storage.news.ids import document_id, holding_id, name_key, number_key, post_id
from storage.news.rows import Value, insert, listed

_LARGEST = 2**63 - 1
"""SQLite's whole numbers end here; larger ones are kept as floating point."""

_CITATIONS_ASKED = 200
"""So many citations, the latest, have a say in what a document is about."""


@dataclass(slots=True)
class Telling:
    """An article whose facts are being written."""

    connection: sqlite3.Connection
    article_id: str
    facts: PageFacts
    day: str | None
    """The day on which the facts held."""
    at: str
    """When it was seen."""
    source: str | None
    page_id: str | None
    reader: str
    decided: dict[str, Identity] = field(default_factory=dict)
    """Who names were decided to mean when the article was read before, by name key: an edit does not decide anew."""
    people: dict[str, str] = field(default_factory=dict)
    """Person ids by the names in ``facts``."""

    def quoted(self, quote: Quote) -> dict[str, Value]:
        """The columns that every fact has."""
        return {"article_id": self.article_id, "start": quote.start, "end": quote.end, "quote": quote.text, "first_seen": self.at}


def write_facts(telling: Telling) -> None:
    """Write all facts but meetings, which need to be joined with those known."""
    moving = {p.person for meeting in telling.facts.meetings for p in meeting.participants if p.role is Role.APPOINTEE}
    for person in telling.facts.people:
        write_person(telling, person, moving=person.name in moving)
    for statistic in telling.facts.statistics:
        _write_statistic(telling, statistic)
    for document in telling.facts.documents:
        _write_citation(telling, document)
    for issue in telling.facts.issues:
        place = telling.quoted(issue.quote) if issue.quote else {"article_id": telling.article_id, "first_seen": telling.at}
        insert(
            telling.connection,
            "issues",
            code=issue.code,
            message=issue.message,
            source=telling.source,
            page_id=telling.page_id,
            reader=telling.reader,
            **place,
        )


def write_person(telling: Telling, person: Person, *, moving: bool) -> str:
    """Write a person's mention and posts; the person's id."""
    who = telling.decided.get(name_key(person.name))
    if who is None:
        who = identify(telling.connection, person, day=telling.day, moving=moving, at=telling.at)
    telling.people[person.name] = who.person_id
    insert(
        telling.connection,
        "mentions",
        person_id=who.person_id,
        printed=listed(person.printed),
        times=len(person.quotes),
        decision=who.decision,
        reason=who.reason,
        **telling.quoted(min(person.quotes)),
    )
    for post in person.posts:
        _write_post(telling, who.person_id, post)
    return who.person_id


def _write_post(telling: Telling, person: str, post: Post) -> None:
    """Write that a person was seen in a post; what observed from … to … says grows by the article's day."""
    key = post_id(post.title)
    telling.connection.execute(
        """INSERT INTO posts (id, title, rank, body, place, title_folded, first_seen) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET rank = coalesce(rank, excluded.rank), body = coalesce(body, excluded.body),
            place = coalesce(place, excluded.place)
        WHERE (rank IS NULL AND excluded.rank IS NOT NULL) OR (body IS NULL AND excluded.body IS NOT NULL)
            OR (place IS NULL AND excluded.place IS NOT NULL)""",
        (key, post.title, post.rank, post.body, post.place, fold(post.title), telling.at),
    )
    holding = holding_id(person, key, post.status)
    telling.connection.execute(
        """INSERT INTO holdings (id, person_id, post_id, status, observed_from, observed_to, first_seen) VALUES (?, ?, ?, ?, ?5, ?5, ?6)
        ON CONFLICT (id) DO UPDATE SET
            observed_from = min(coalesce(observed_from, ?5), ?5), observed_to = max(coalesce(observed_to, ?5), ?5)
        WHERE ?5 IS NOT NULL""",
        (holding, person, key, post.status, telling.day, telling.at),
    )
    insert(telling.connection, "observations", holding_id=holding, printed=post.printed, **telling.quoted(post.quote))


def _write_statistic(telling: Telling, statistic: Statistic) -> None:
    """Write one figure."""
    insert(
        telling.connection,
        "statistics",
        kind=statistic.kind,
        value=_number(statistic.value),
        total=None if statistic.total is None else _number(statistic.total),
        unit=statistic.unit,
        indicator=statistic.indicator,
        qualifier=statistic.qualifier,
        change=statistic.change,
        compared_with=statistic.compared_with,
        period=statistic.period,
        as_of=statistic.as_of,
        scope=statistic.scope,
        **telling.quoted(statistic.quote),
    )


def _number(value: int | float) -> int | float:
    """A number that SQLite can hold."""
    return float(value) if isinstance(value, int) and abs(value) > _LARGEST else value


def _write_citation(telling: Telling, document: Document) -> None:
    """Write one citation; the document says what most of its citations say."""
    key = document_id(document)
    stated = (document.issuer, document.date, document.subject)
    telling.connection.execute(
        """INSERT INTO documents (seq, id, kind, number, number_key, issuer, date, subject, first_seen)
        SELECT coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? FROM documents WHERE true ON CONFLICT (id) DO NOTHING""",
        (key, document.kind, document.number, number_key(document.number), *stated, telling.at),
    )
    insert(
        telling.connection,
        "citations",
        document_id=key,
        issuer=document.issuer,
        date=document.date,
        subject=document.subject,
        **telling.quoted(document.quote),
    )
    known = telling.connection.execute("SELECT issuer, date, subject FROM documents WHERE id = ?", (key,)).fetchone()
    if any(said not in (None, kept) for said, kept in zip(stated, known, strict=True)):
        settle_document(telling.connection, key)


def settle_document(connection: sqlite3.Connection, document: str) -> None:
    """Let a document say what most of its latest citations say; of what as many say, the longest."""
    for column in ("issuer", "date", "subject"):
        latest = f"SELECT {column} FROM citations WHERE document_id = ?1 AND {column} IS NOT NULL ORDER BY id DESC LIMIT ?2"
        most = f"SELECT {column} FROM ({latest}) GROUP BY {column} ORDER BY count(*) DESC, length({column}) DESC, {column} LIMIT 1"
        connection.execute(f"UPDATE documents SET {column} = ({most}) WHERE id = ?1", (document, _CITATIONS_ASKED))
