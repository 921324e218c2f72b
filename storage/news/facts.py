"""The facts of one article into their tables: people with their posts, figures, documents, issues."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from parsers.text import folded
from parsers.types import Document, PageFacts, Person, Post, Quote, Role, Statistic
from storage.news.identity.people import Identity, add_people, identify
from storage.news.ids import document_id, holding_id, name_key, number_key, post_id
from storage.news.rows import Row, insert, insert_all, listed

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

    def quoted(self, quote: Quote) -> Row:
        """The columns that every fact has."""
        return {"article_id": self.article_id, "start": quote.start, "end": quote.end, "quote": quote.text, "first_seen": self.at}


def write_facts(telling: Telling) -> None:
    """Write all facts but meetings, which need to be joined with those known."""
    for people in _without_namesakes(telling.facts.people):
        write_people(telling, people)
    insert_all(telling.connection, "statistics", [_statistic(telling, statistic) for statistic in telling.facts.statistics])
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


def _without_namesakes(people: Iterable[Person]) -> Iterator[list[Person]]:
    """The people in their order, in parts in which no name occurs twice: a namesake is held against what was written before."""
    part: dict[str, Person] = {}
    for person in people:
        key = name_key(person.name)
        if key in part:
            yield list(part.values())
            part = {}
        part[key] = person
    yield list(part.values())


def write_people(telling: Telling, people: Sequence[Person]) -> None:
    """Write mentions and posts of people none of whom is another's namesake."""
    moving = {p.person for meeting in telling.facts.meetings for p in meeting.participants if p.role is Role.APPOINTEE}
    meant = [(person, _identity(telling, person, moving=person.name in moving)) for person in people]
    add_people(telling.connection, meant, at=telling.at)
    telling.people |= {person.name: who.person_id for person, who in meant}
    insert_all(telling.connection, "mentions", [_mention(telling, person, who) for person, who in meant])
    _write_posts(telling, [(who.person_id, post_id(post.title), post) for person, who in meant for post in person.posts])


def _identity(telling: Telling, person: Person, *, moving: bool) -> Identity:
    """Who is meant; an article read before means whom it meant then."""
    decided = telling.decided.get(name_key(person.name))
    return decided or identify(telling.connection, person, day=telling.day, moving=moving)


def _mention(telling: Telling, person: Person, who: Identity) -> Row:
    """The row of a person's mention."""
    return {
        "person_id": who.person_id,
        "printed": listed(person.printed),
        "times": len(person.quotes),
        "decision": who.decision,
        "reason": who.reason,
        **telling.quoted(min(person.quotes)),
    }


_FILL_IN = """ON CONFLICT (id) DO UPDATE SET rank = coalesce(rank, excluded.rank), body = coalesce(body, excluded.body),
        place = coalesce(place, excluded.place)
    WHERE (rank IS NULL AND excluded.rank IS NOT NULL) OR (body IS NULL AND excluded.body IS NOT NULL)
        OR (place IS NULL AND excluded.place IS NOT NULL)"""
_STRETCH = """ON CONFLICT (id) DO UPDATE SET
        observed_from = min(coalesce(observed_from, excluded.observed_from), excluded.observed_from),
        observed_to = max(coalesce(observed_to, excluded.observed_to), excluded.observed_to)
    WHERE excluded.observed_from IS NOT NULL
        AND (observed_from <= excluded.observed_from AND excluded.observed_to <= observed_to) IS NOT TRUE"""


def _write_posts(telling: Telling, held: Sequence[tuple[str, str, Post]]) -> None:
    """Write that people (ids) were seen in posts (ids); what observed from … to … says grows by the article's day."""
    connection, day, at = telling.connection, telling.day, telling.at
    posts: list[Row] = []
    holdings: list[Row] = []
    observations: list[Row] = []
    for person, key, post in held:
        stated: Row = {"title": post.title, "rank": post.rank, "body": post.body, "place": post.place}
        posts.append({"id": key, **stated, "title_folded": folded(post.title), "first_seen": at})
        holding = holding_id(person, key, post.status)
        who: Row = {"id": holding, "person_id": person, "post_id": key, "status": post.status}
        holdings.append({**who, "observed_from": day, "observed_to": day, "first_seen": at})
        observations.append({"holding_id": holding, "printed": post.printed, **telling.quoted(post.quote)})
    insert_all(connection, "posts", posts, _FILL_IN)
    insert_all(connection, "holdings", holdings, _STRETCH)
    insert_all(connection, "observations", observations)


def _statistic(telling: Telling, statistic: Statistic) -> Row:
    """The row of one figure."""
    return {
        "kind": statistic.kind,
        "value": _number(statistic.value),
        "total": None if statistic.total is None else _number(statistic.total),
        "unit": statistic.unit,
        "indicator": statistic.indicator,
        "qualifier": statistic.qualifier,
        "change": statistic.change,
        "compared_with": statistic.compared_with,
        "period": statistic.period,
        "as_of": statistic.as_of,
        "scope": statistic.scope,
        **telling.quoted(statistic.quote),
    }


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
