"""Search in articles: as typed first, then without tones and marks; the newest first."""

from __future__ import annotations

import re
import sqlite3
from itertools import chain

from sqlite_utils import Database

from storage.database import at_one_moment
from storage.news.answers import EVIDENCE, RecentItem, SearchHit, evidence
from storage.news.phrasing import Query, folded_query, query
from storage.news.rows import listed
from storage.news.sources import lineage
from storage.times import maybe_instant

_OPEN, _CLOSE = "\x02", "\x03"  # marks that no normalised text holds
_SENTENCE_END = re.compile(r"[.!?…;](?=\s)|\n")
_LONGEST_QUOTE = 280


@at_one_moment
def search(db: Database, text: str, limit: int = 10) -> list[SearchHit]:
    """Articles with all the words: the words together as typed, then apart, then both without tones; in each group the newest first.

    ``"words in quotation marks"`` must stand together. Whatever is typed finds something or nothing, never an error.
    """
    typed, folded = query(text), folded_query(text)
    tiers = [("texts_exact", typed), ("texts_folded", folded)]
    hits: dict[str, SearchHit] = {}
    for index, words in tiers:
        for wanted in _ways(words):
            if len(hits) < limit:
                for hit in _find(db.conn, index, wanted, limit):
                    hits.setdefault(hit.evidence.article_id, hit)
    return list(hits.values())[:limit]


def _ways(words: Query | None) -> tuple[str, ...]:
    """The stricter way to look first; one way when both are the same."""
    return () if words is None else tuple(dict.fromkeys((words.together, words.anywhere)))


def _find(connection: sqlite3.Connection, index: str, wanted: str, limit: int) -> list[SearchHit]:
    """The newest articles that an index finds, each with the sentence of the first match."""
    columns = EVIDENCE.removeprefix('f.quote, f.start, f."end", ')
    rows = connection.execute(
        f"""SELECT t.text, highlight({index}, 0, '{_OPEN}', '{_CLOSE}'), {columns}
        FROM {index} JOIN texts t ON t.seq = {index}.rowid JOIN articles a ON a.id = t.article_id LEFT JOIN sources s ON s.name = a.source
        WHERE {index} MATCH ? ORDER BY {index}.rowid DESC LIMIT ?""",
        (wanted, limit),
    )
    found = []
    for text, marked, *article in rows:
        # đ and d are one letter each, so a place in the folded text is the same place in the text.
        start = marked.index(_OPEN)
        end = marked.index(_CLOSE) - 1
        first, last = sentence(text, start, end)
        found.append(SearchHit(evidence((text[first:last], first, last, *article)), index == "texts_exact"))
    return found


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The place of the sentence around a match, cut at words when it is long."""
    before = (match.end() for match in _SENTENCE_END.finditer(text, max(0, start - _LONGEST_QUOTE), start))
    first = max(before, default=max(0, start - _LONGEST_QUOTE // 2))
    after = _SENTENCE_END.search(text, end)
    last = min(after.end() if after else len(text), max(end, first + _LONGEST_QUOTE))
    while first < start and (text[first].isspace() or (first and text[first - 1].isalnum() and text[first].isalnum())):
        first += 1
    while last < len(text) and last > end and text[last - 1].isalnum() and text[last].isalnum():
        last -= 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return first, last


@at_one_moment
def recent(db: Database, *, source: str | None = None, province: str | None = None, limit: int = 10) -> list[RecentItem]:
    """The newest articles, of one source (name or host) or of the sources of one province, of before a merger too."""
    sql = "SELECT a.seq, a.id, a.title, s.title, a.url, a.day, a.published_at FROM articles a LEFT JOIN sources s ON s.name = a.source"
    if source is None and province is None:
        rows = db.conn.execute(f"{sql} ORDER BY a.seq DESC LIMIT ?", (limit,)).fetchall()
    else:
        names = db.conn.execute(
            """SELECT name FROM sources WHERE (?1 IS NULL OR name = ?1 OR host = ?1)
            AND (?2 IS NULL OR province IN (SELECT value FROM json_each(?2)))""",
            (source, None if province is None else listed(lineage(db.conn, province))),
        ).fetchall()
        # Each source by its own index, so that one seldom read is found as fast as the others.
        each = [db.conn.execute(f"{sql} WHERE a.source = ? ORDER BY a.seq DESC LIMIT ?", (*name, limit)).fetchall() for name in names]
        rows = sorted(chain.from_iterable(each), reverse=True)[:limit]
    items = []
    for _, id_, title, named, url, day, published_at in rows:
        meetings = db.conn.execute(
            "SELECT m.id, m.name FROM reports r JOIN meetings m ON m.id = r.meeting_id WHERE r.article_id = ? ORDER BY r.start", (id_,)
        )
        items.append(RecentItem(id_, title, named, url, day, maybe_instant(published_at), tuple(meetings.fetchall())))
    return items
