"""Which document a citation means: one number is given again every year or term, and in every province.

Dates and issuers that are stated and differ make two documents; what a citation does not say, the nearest in time says for it.
"""

from __future__ import annotations

import datetime as dt
import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from parsers.text import fold
from storage.news.facts import settle_document
from storage.news.ids import another_document_id
from storage.news.sources import province_of

_CENTRAL = "/tw"
_LOCAL = re.compile(r"[-/](?:tu|hu|du|qu|ubnd|hdnd)$")
"""How numbers end that are given in every province."""
_FAR = 10**6
"""Days between two citations when one has no day."""


@dataclass(frozen=True, slots=True)
class _Cited:
    """What citations say of a document; when they were made is looked up where it decides."""

    dates: frozenset[str]
    owners: frozenset[str]
    """Provinces, or folded issuers; of a local number without an issuer the province of the paper."""


@dataclass(frozen=True, slots=True)
class _Citation:
    """One citation as an article makes it."""

    article: str
    id: int
    number: str
    """Its key."""
    kind: str
    says: _Cited
    day: str | None
    """The day of the article."""


def place_citations(connection: sqlite3.Connection, article_id: str) -> frozenset[str]:
    """Put each citation of an article, written under the id of its number, to the document it means; the ids of those documents."""
    rows = connection.execute(
        """SELECT d.id, c.id, d.number_key, d.kind, c.date, c.issuer, a.day, s.province FROM citations c
        JOIN documents d ON d.id = c.document_id JOIN articles a ON a.id = c.article_id LEFT JOIN sources s ON s.name = a.source
        WHERE c.article_id = ? ORDER BY c.id""",
        (article_id,),
    ).fetchall()
    provinces = province_of(connection) if rows else {}
    placed = set()
    for base, id_, number, kind, date, issuer, day, home in rows:
        says = _said(number, [(date, issuer, home)], provinces)
        placed.add(_place(connection, provinces, base, _Citation(article_id, id_, number, kind, says, day)))
    return frozenset(placed)


def _place(connection: sqlite3.Connection, provinces: Mapping[str, str], base: str, ours: _Citation) -> str:
    """Put one citation to its document; the document's id."""
    sql = "SELECT id, kind FROM documents WHERE number_key = ? ORDER BY seq"
    of_number: list[tuple[str, str]] = connection.execute(sql, (ours.number,)).fetchall()
    if not (ours.says.dates or ours.says.owners) and [id_ for id_, _ in of_number] == [base]:
        return base                                       # nothing is said that could speak against the only one
    known = {
        id_: _cited(connection, id_, ours, provinces)
        for id_, of_kind in of_number
        if ours.number.endswith(_CENTRAL) or fold(of_kind) == fold(ours.kind)
    }
    told = {id_: theirs for id_, theirs in known.items() if theirs.dates or theirs.owners or _days(connection, id_, ours)}
    fitting = [id_ for id_, theirs in told.items() if _fits(ours.says, theirs)]
    if len(fitting) > 1:
        away = {id_: _distance(ours.day, _days(connection, id_, ours)) for id_ in fitting}
        target = min(fitting, key=lambda id_: (not ours.says.dates & told[id_].dates, away[id_], id_ != base))
    elif fitting:
        target = fitting[0]
    elif base not in told:
        target = base
    else:
        target = another_document_id(base, min(ours.says.owners, default=""), min(ours.says.dates, default=""))
    if target != base:
        _move(connection, ours.id, base, target)
    return target


# The latest citations that were put to a document before ours.
_LATEST = """(SELECT date, issuer, article_id FROM citations WHERE document_id = ? AND (article_id <> ? OR id < ?)
    ORDER BY id DESC LIMIT 200) c"""
_OF_THE_CENTRE = f"SELECT DISTINCT date, NULL, NULL FROM {_LATEST}"
_OF_A_PLACE = f"""SELECT DISTINCT c.date, c.issuer, s.province FROM {_LATEST} JOIN articles a ON a.id = c.article_id
    LEFT JOIN sources s ON s.name = a.source"""
_DAYS = f"SELECT DISTINCT a.day FROM {_LATEST} JOIN articles a ON a.id = c.article_id WHERE a.day IS NOT NULL"


def _cited(connection: sqlite3.Connection, document: str, ours: _Citation, provinces: Mapping[str, str]) -> _Cited:
    """What the citations say that were put to a document before ours; of a document of the centre nobody need tell whose it is."""
    sql = _OF_THE_CENTRE if ours.number.endswith(_CENTRAL) else _OF_A_PLACE
    return _said(ours.number, connection.execute(sql, (document, ours.article, ours.id)).fetchall(), provinces)


def _days(connection: sqlite3.Connection, document: str, ours: _Citation) -> frozenset[str]:
    """The days on which a document was cited before."""
    return frozenset(day for (day,) in connection.execute(_DAYS, (document, ours.article, ours.id)))


def _said(number: str, citations: list[tuple[str | None, str | None, str | None]], provinces: Mapping[str, str]) -> _Cited:
    """What some citations say: the date, the issuer, and the province of the paper."""
    owners = {_owner(number, issuer, home, provinces) for issuer, home in {(issuer, home) for _, issuer, home in citations}}
    return _Cited(dates=frozenset(date for date, *_ in citations if date), owners=frozenset(filter(None, owners)))


def _owner(number: str, issuer: str | None, home: str | None, provinces: Mapping[str, str]) -> str | None:
    """Whose number it is; None for the centre's, and when nothing tells."""
    if number.endswith(_CENTRAL):
        return None
    said = fold(issuer or "")
    named = [spelling for spelling in provinces if spelling in said and re.search(rf"\b{re.escape(spelling)}\b", said)]
    if named:
        return fold(provinces[max(named, key=len)])
    if home and _LOCAL.search(number):
        return fold(provinces.get(fold(home), home))
    return said or None


def _fits(ours: _Cited, theirs: _Cited) -> bool:
    """Whether neither dates nor issuers speak against one document; a year agrees with each of its days."""
    dated = not ours.dates or not theirs.dates or any(a.startswith(b) or b.startswith(a) for a in ours.dates for b in theirs.dates)
    return dated and (not ours.owners or not theirs.owners or bool(ours.owners & theirs.owners))


def _distance(day: str | None, days: frozenset[str]) -> int:
    """Days between a citation and the one that is nearest in time."""
    if day is None:
        return _FAR
    ours = dt.date.fromisoformat(day)
    return min((abs((ours - dt.date.fromisoformat(theirs)).days) for theirs in days), default=_FAR)


def _move(connection: sqlite3.Connection, citation: int, base: str, target: str) -> None:
    """Put a citation to another document of its number, and let both say what is cited of them."""
    connection.execute(
        """INSERT INTO documents (seq, id, kind, number, number_key, first_seen)
        SELECT (SELECT max(seq) + 1 FROM documents), ?, kind, number, number_key, first_seen FROM documents WHERE id = ?
        ON CONFLICT (id) DO NOTHING""",
        (target, base),
    )
    connection.execute("UPDATE citations SET document_id = ? WHERE id = ?", (target, citation))
    connection.execute("DELETE FROM documents WHERE id = ? AND NOT EXISTS (SELECT 1 FROM citations WHERE document_id = ?1)", (base,))
    for document in (base, target):
        settle_document(connection, document)
