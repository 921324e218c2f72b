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
    """What citations say of a document."""

    dates: frozenset[str]
    owners: frozenset[str]
    """Provinces, or folded issuers; of a local number without an issuer the province of the paper."""
    days: frozenset[str]
    """When it was cited."""


def place_citations(connection: sqlite3.Connection, article_id: str) -> frozenset[str]:
    """Put each citation of an article, written under the id of its number, to the document it means; the ids of those documents."""
    rows = connection.execute(
        """SELECT c.id, d.id, d.number_key, d.kind FROM citations c JOIN documents d ON d.id = c.document_id
        WHERE c.article_id = ? ORDER BY c.id""",
        (article_id,),
    ).fetchall()
    provinces = province_of(connection) if rows else {}
    return frozenset(_place(connection, provinces, article_id, *row) for row in rows)


def _place(
    connection: sqlite3.Connection, provinces: Mapping[str, str], article: str, citation: int, base: str, number: str, kind: str
) -> str:
    """Put one citation to its document; the document's id."""
    ours = _cited(connection, "c.id = ?", (citation,), number, provinces)
    sql = "SELECT id, kind FROM documents WHERE number_key = ? ORDER BY seq"
    of_number: list[tuple[str, str]] = connection.execute(sql, (number,)).fetchall()
    if not (ours.dates or ours.owners) and [id_ for id_, _ in of_number] == [base]:
        return base                                       # nothing is said that could speak against the only one
    placed = "c.document_id = ? AND (c.article_id <> ? OR c.id < ?)"
    known = {
        id_: _cited(connection, placed, (id_, article, citation), number, provinces)
        for id_, of_kind in of_number
        if number.endswith(_CENTRAL) or fold(of_kind) == fold(kind)
    }
    told: dict[str, _Cited] = {id_: theirs for id_, theirs in known.items() if theirs.dates or theirs.owners or theirs.days}
    fitting = [id_ for id_, theirs in told.items() if _fits(ours, theirs)]
    if fitting:
        target = min(fitting, key=lambda id_: (not ours.dates & told[id_].dates, _distance(ours, told[id_]), id_ != base))
    elif base not in told:
        target = base
    else:
        target = another_document_id(base, min(ours.owners, default=""), min(ours.dates, default=""))
    if target != base:
        _move(connection, citation, base, target)
    return target


def _cited(
    connection: sqlite3.Connection, where: str, values: tuple[str | int, ...], number: str, provinces: Mapping[str, str]
) -> _Cited:
    """What the citations of a condition say."""
    rows = connection.execute(
        f"""SELECT c.date, c.issuer, a.day, s.province FROM citations c JOIN articles a ON a.id = c.article_id
        LEFT JOIN sources s ON s.name = a.source WHERE {where} ORDER BY c.id DESC LIMIT 200""",
        values,
    ).fetchall()
    owners = {_owner(number, issuer, home, provinces) for issuer, home in {(issuer, home) for _, issuer, _, home in rows}}
    return _Cited(
        dates=frozenset(date for date, *_ in rows if date),
        owners=frozenset(filter(None, owners)),
        days=frozenset(day for _, _, day, _ in rows if day),
    )


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


def _distance(ours: _Cited, theirs: _Cited) -> int:
    """Days between the citations that are nearest in time."""
    pairs = [(dt.date.fromisoformat(a), dt.date.fromisoformat(b)) for a in ours.days for b in theirs.days]
    return min((abs((a - b).days) for a, b in pairs), default=_FAR)


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
