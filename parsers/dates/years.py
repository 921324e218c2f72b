"""The year of a day that is printed without one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from parsers.dates.days import day_in
from parsers.dates.jubilees import jubilee
from parsers.dates.named_years import ENOUGH, NamedYears, years_named
from parsers.dates.occasions import told_by_occasion
from parsers.dates.terms import opened_term
from parsers.patterns import pattern

# In January and February a bare day of the last quarter is last year's: the paper tells what has happened.
_EARLY_MONTHS = 2
_LATE_MONTHS = 10
_HALF_YEAR = pattern(r"\b(?:6|sáu|9|chín|3|ba|những) tháng (?:đầu|cuối) năm\b(?! (?:19|20)\d)", re.IGNORECASE)
"""Months of the year that the text is told in."""
_PLANS = 2
"""Plans for a year that tell that the one before is over, whatever began in that."""


def told_around(text: str) -> dt.date | None:
    """A day near which a text without a full date is told, as far as it says: in the year it names most; None else.

    A year that is planned for is told in its spring or the winter before, one that is reviewed in its autumn or the winter after, one that
    is judged as a whole and one planned for behind one reviewed at the turn of the year, any other in its midst. The term of office counts
    where a congress or an election opens it, an occasion where no year is named.
    """
    told = years_named(text)
    opening = opened_term(text) or jubilee(text)
    if opening and told.planned[opening.year + 1] < _PLANS:
        return opening
    if told.reached and all(year < max(told.reached) or told.votes[year] < ENOUGH for year in told.votes):
        return dt.date(max(told.reached) + 1, 5, 15)
    if max(told.votes.values(), default=0) < ENOUGH:
        return told_by_occasion(text)
    return told.near(_named_most(text, told))


def _named_most(text: str, told: NamedYears) -> int:
    """The year that a text names most, of several the first one unless it tells of half a year of the latter."""
    # Of "tổng kết năm 2017" and "nhiệm vụ năm 2018" the former is told, but of "năm 2016" and "sáu tháng đầu năm" the latter.
    votes = told.votes
    first = 1 if len(votes) > 1 and not any(told.planned.values()) and _HALF_YEAR.search(text) else -1
    year = max(votes, key=lambda year: (votes[year], first * year))
    return max((one for one in told.running if one == year + 1), default=year)  # nobody tells of its months before it has begun


def resolve_day(month: int, day: int, *, published: dt.date | None, known: Sequence[dt.date], ahead: bool) -> dt.date | None:
    """The date of ``day``/``month``: seen from ``published``, else nearest to the full dates ``known``; None when neither is there.

    ``ahead`` says that the text speaks of a day to come (``ngày 10/1 tới``).
    """
    if published is not None:
        return _seen_from(published, month, day, ahead=ahead)
    candidates = [
        (abs((found - anchor).days), found)
        for anchor in known
        for year in (anchor.year - 1, anchor.year, anchor.year + 1)
        if (found := day_in(year, month, day))
    ]
    return min(candidates)[1] if candidates else None


def _seen_from(published: dt.date, month: int, day: int, *, ahead: bool) -> dt.date | None:
    same = day_in(published.year, month, day)
    if ahead:
        return same if same and same >= published else day_in(published.year + 1, month, day)
    if published.month <= _EARLY_MONTHS and month >= _LATE_MONTHS:
        return day_in(published.year - 1, month, day)
    return same
