"""Look-ups of figures."""

from __future__ import annotations

from typing import Any

from sqlite_utils import Database

from parsers.text import squash
from storage.news.answers import ARTICLE, EVIDENCE, FigureAnswer, evidence
from storage.news.phrasing import folded_query

_MOST_LOOKED_AT = 500
"""Of the figures that match, so many that were read last are put in order."""
_FIELDS = ("kind", "value", "total", "unit", "indicator", "qualifier", "change", "compared_with", "period", "as_of", "scope")
_COLUMNS = ", ".join(f"f.{field}" for field in _FIELDS)


def find_figures(db: Database, text: str, limit: int = 20) -> list[FigureAnswer]:
    """Figures whose unit, indicator and scope have the words: together first, as typed first, the newest first."""
    wanted = folded_query(text)
    if wanted is None:
        return []
    found: list[FigureAnswer] = []
    for match in dict.fromkeys((wanted.together, wanted.anywhere)):
        rows = db.conn.execute(
            f"""SELECT {_COLUMNS}, {EVIDENCE} FROM statistics_search JOIN statistics f ON f.id = statistics_search.rowid {ARTICLE}
            WHERE statistics_search MATCH ? ORDER BY statistics_search.rowid DESC LIMIT ?""",
            (match, _MOST_LOOKED_AT),
        )
        answers = [_answer(row) for row in rows]
        answers.sort(key=held_on, reverse=True)
        answers.sort(key=lambda figure: not _as_typed(figure, text))
        found += [answer for answer in answers if answer not in found]
        if len(found) >= limit:
            break
    return found[:limit]


def figures_of(db: Database, articles: tuple[str, ...], limit: int) -> tuple[FigureAnswer, ...]:
    """The figures of some articles in the order of the text; one that several give the same way once."""
    marks = ", ".join("?" * len(articles))
    rows = db.conn.execute(
        f"SELECT {_COLUMNS}, {EVIDENCE} FROM statistics f {ARTICLE} WHERE f.article_id IN ({marks}) ORDER BY a.rowid, f.start",
        articles,
    )
    once: dict[tuple[Any, ...], FigureAnswer] = {}
    for row in rows:
        once.setdefault(row[: len(_FIELDS)], _answer(row))
    return tuple(once.values())[:limit]


def _answer(row: tuple[Any, ...]) -> FigureAnswer:
    """A figure from its columns and those of its evidence."""
    fields = dict(zip(_FIELDS, row, strict=False))
    return FigureAnswer(**fields, evidence=evidence(row[len(_FIELDS) :]))


def held_on(figure: FigureAnswer) -> str:
    """The day, or part of one, for which a figure holds: as it says, else as its article; empty when neither is known."""
    return figure.as_of or figure.evidence.day or figure.period or ""


def _as_typed(figure: FigureAnswer, text: str) -> bool:
    """Whether what was typed stands in the figure's topic with all tones."""
    topic = " ".join(filter(None, (figure.unit, figure.indicator, figure.scope)))
    return squash(text).casefold() in squash(topic).casefold()
