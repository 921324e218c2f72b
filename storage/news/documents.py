"""Look-ups of documents."""

from __future__ import annotations

import re
import sqlite3

from sqlite_utils import Database

from parsers.text import fold
from storage.database import at_one_moment
from storage.news.answers import DocumentAnswer, evidences
from storage.news.ids import hyphened, number_key
from storage.news.phrasing import folded_query

_NUMBER = re.compile(r"\d+(?:\s*[-/]\s*[a-z0-9.]+)+")
_COLUMNS = "d.id, d.kind, d.number, d.issuer, d.date, d.subject"


def number_in(text: str) -> str | None:
    """The key of a document's number that stands in a text (``Quy định số 205-QĐ/TW``); None when there is none."""
    found = _NUMBER.search(hyphened(fold(text)))
    return number_key(found.group()) if found else None


@at_one_moment
def find_documents(db: Database, text: str, limit: int = 10) -> list[DocumentAnswer]:
    """Documents of that number, then those whose number begins like it, then those whose kind, issuer and subject have the words.

    Each with the articles that cite it; the most cited first.
    """
    connection = db.conn
    key = number_in(text) or number_key(text)
    if not key:
        return []
    found = _rows(connection, "documents d WHERE d.number_key = ?", key, limit)
    if not found and key[0].isdigit():
        found = _rows(connection, "documents d WHERE d.number_key >= ?1 AND d.number_key < ?1 || '~'", key, limit)
    wanted = folded_query(text)
    if not found and wanted is not None:
        source = "documents_search JOIN documents d ON d.seq = documents_search.rowid WHERE documents_search MATCH ?"
        found = _rows(connection, source, wanted.anywhere, limit)
    return found


@at_one_moment
def document(db: Database, document_id: str) -> DocumentAnswer | None:
    """The document of that id; None when there is none."""
    return next(iter(_rows(db.conn, "documents d WHERE d.id = ?", document_id, 1)), None)


def _rows(connection: sqlite3.Connection, source: str, value: str, limit: int) -> list[DocumentAnswer]:
    """Documents from a part of a query, the most cited first."""
    cited = "(SELECT count(*) FROM citations WHERE document_id = d.id)"
    rows = connection.execute(f"SELECT {_COLUMNS} FROM {source} ORDER BY {cited} DESC, d.seq LIMIT {limit}", (value,)).fetchall()
    return [
        DocumentAnswer(id_, kind, number, issuer, date, subject, evidences(connection, "citations", "f.document_id = ?", (id_,)))
        for id_, kind, number, issuer, date, subject in rows
    ]
