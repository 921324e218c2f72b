"""The year of a day that is printed without one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

# In January and February a bare day of the last quarter is last year's: the paper tells what has happened.
_EARLY_MONTHS = 2
_LATE_MONTHS = 10


def day_in(year: int, month: int, day: int) -> dt.date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


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
