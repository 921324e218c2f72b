"""Look-ups of figures."""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from sqlite_utils import Database

from parsers.text import fold, squash
from storage.database import at_one_moment
from storage.news.answers import ARTICLE, EVIDENCE, FigureAnswer, evidence
from storage.news.phrasing import folded_query

_MOST_LOOKED_AT = 500
"""Of the figures that match, so many that were read last are put in order."""
_FIELDS = ("kind", "value", "total", "unit", "indicator", "qualifier", "change", "compared_with", "period", "as_of", "scope")
_HELD_ON = "coalesce(f.as_of, a.day, f.period, '')"
"""The day, or part of one, for which a figure holds: as it says, else that of its article."""
_COLUMNS = ", ".join(f"f.{field}" for field in _FIELDS)


@at_one_moment
def find_figures(db: Database, text: str, limit: int = 20) -> list[FigureAnswer]:
    """Figures whose unit, indicator and scope have the words: together first, as typed first, the newest first."""
    wanted = folded_query(text)
    if wanted is None:
        return []
    found: dict[int, tuple[bool, str]] = {}
    for match in dict.fromkeys((wanted.together, wanted.anywhere)):
        rows = db.conn.execute(
            f"""SELECT f.id, f.unit, f.indicator, f.scope, {_HELD_ON} FROM statistics_search
            JOIN statistics f ON f.id = statistics_search.rowid JOIN articles a ON a.id = f.article_id
            WHERE statistics_search MATCH ? ORDER BY statistics_search.rowid DESC LIMIT ?""",
            (match, _MOST_LOOKED_AT),
        )
        matches = {row[0]: (_as_typed(row[1:4], text), row[4]) for row in rows}
        found |= dict(sorted(((id_, key) for id_, key in matches.items() if id_ not in found), key=itemgetter(1), reverse=True))
        if len(found) >= limit:
            break
    return [_figure(db, id_) for id_ in list(found)[:limit]]


def figures_of(db: Database, articles: tuple[str, ...], limit: int) -> tuple[FigureAnswer, ...]:
    """The figures of some articles in the order of the text; a number of the same unit that several give once."""
    marks = ", ".join("?" * len(articles))
    rows = db.conn.execute(
        f"SELECT {_COLUMNS}, {EVIDENCE} FROM statistics f {ARTICLE} WHERE f.article_id IN ({marks}) ORDER BY a.rowid, f.start",
        articles,
    )
    once: dict[tuple[float, float | None, str], FigureAnswer] = {}
    for figure in map(_answer, rows):
        once.setdefault((figure.value, figure.total, fold(figure.unit)), figure)
    return tuple(once.values())[:limit]


def _answer(row: tuple[Any, ...]) -> FigureAnswer:
    """A figure from its columns and those of its evidence."""
    fields = dict(zip(_FIELDS, row, strict=False))
    return FigureAnswer(**fields, evidence=evidence(row[len(_FIELDS) :]))


def _figure(db: Database, id_: int) -> FigureAnswer:
    """One figure."""
    return _answer(db.conn.execute(f"SELECT {_COLUMNS}, {EVIDENCE} FROM statistics f {ARTICLE} WHERE f.id = ?", (id_,)).fetchone())


def _as_typed(topic: tuple[str | None, ...], text: str) -> bool:
    """Whether what was typed stands in a figure's unit, indicator and scope with all tones."""
    return squash(text).casefold() in squash(" ".join(filter(None, topic))).casefold()
