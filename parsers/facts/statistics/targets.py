"""Which figures are goals and no facts yet: what words before them say so, or a time to come."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache, lru_cache

from parsers.facts.statistics.context import Context
from parsers.facts.statistics.landmarks import stands_between
from parsers.facts.statistics.lexicon import quantity_words
from parsers.facts.statistics.time_patterns import YEAR
from parsers.lexicon import any_of
from parsers.marks import Span
from parsers.patterns import pattern

_BRACKETS = pattern(r"\([^()]*\)")
_YEARS = pattern(YEAR)


def is_target(text: str, sentence: int, clause: int, number: int, goals: Sequence[Span]) -> bool:
    """Whether words before the ``number`` make it a goal, where its sentence and its clause begin at these offsets.

    ``goals`` is where such words may stand. Most reach as far as their clause, some over a list of clauses:
    ``phấn đấu: thu ngân sách đạt 5 tỷ đồng; hộ nghèo còn 6%``.
    """
    if not stands_between(goals, sentence, number):
        return False
    if _is_set(text[clause:number], _near_pattern()):
        return True
    before = text[sentence:number]
    return _is_set(before, _listing_pattern() if clause > sentence else _opening_pattern())


def heads_targets(heading: str) -> bool:
    """Whether the heading of a list says that its items are goals: ``Một số chỉ tiêu chủ yếu đến năm 2030:``."""
    return _is_set(heading, _opening_pattern())


def is_to_come(context: Context, published: dt.date | None) -> bool:
    """Whether a figure holds for a time that begins after the day on which it was published."""
    if published is None:
        return False
    if context.as_of:
        return context.as_of > published.isoformat()
    first, last = _years_of(context.period) if context.period else (0, 0)
    return first >= published.year and last > published.year


@lru_cache(64)
def _years_of(period: str) -> tuple[int, int]:
    """The first and the last year that a period names, zeros without one; kept, since the figures of a report hold for the same."""
    years = [int(year) for year in _YEARS.findall(period)]
    return (min(years), max(years)) if years else (0, 0)


def _is_set(before: str, words: re.Pattern[str]) -> bool:
    """Whether the words before a figure set a goal: not those in brackets, nor those that something done follows."""
    plain = (_BRACKETS.sub(" ", before) if "(" in before else before).lower()
    done = max(plain.rfind(word) for word in quantity_words().targets.done)
    return words.search(plain, max(done, 0)) is not None


@cache
def _near_pattern() -> re.Pattern[str]:
    return re.compile(any_of(quantity_words().targets.words))


@cache
def _listing_pattern() -> re.Pattern[str]:
    return re.compile(any_of(quantity_words().targets.listing))


@cache
def _opening_pattern() -> re.Pattern[str]:
    return re.compile(rf"\A\W*(?:(?:một số|các|những) )?(?:{any_of(quantity_words().targets.listing)})")
