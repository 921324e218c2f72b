"""The year of a day that is printed without one."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence

# In January and February a bare day of the last quarter is last year's: the paper tells what has happened.
_EARLY_MONTHS = 2
_LATE_MONTHS = 10

_FIRST, _LAST = 1998, 2040
"""News on line is not older; a year further on is a target."""

_YEAR = re.compile(
    r"(?P<ahead>đến|tới|hết|tầm nhìn)?\s?(?:năm|quý [IVX1-4]{1,3}/)\s?(?P<year>(?:19|20)\d{2})(?!\s?[-–]\s?\d)(?!\d)", re.IGNORECASE
)
_MONTH = re.compile(r"(?P<ahead>đến|tới|dự kiến)?\s?tháng\s?\d{1,2}\s?[/-]\s?(?P<year>(?:19|20)\d{2})(?!\d)", re.IGNORECASE)
_TERM = re.compile(r"nhiệm kỳ\s(?P<year>20\d{2})\s?[-–]\s?20\d{2}", re.IGNORECASE)
_ANNIVERSARY = re.compile(r"\((?:\d{1,2}/\d{1,2}/)?(?:1[89]|20)\d{2}\s?[-–]\s?(?:\d{1,2}/\d{1,2}/)?(?P<year>(?:19|20)\d{2})\)")
_LEAD = 500
"""Where a congress that opens a term of office is named, if the text is about one."""


def told_year(text: str) -> int | None:
    """The year that a text without a full date is told in, as far as it says: the one it names most, years to come left out; None else.

    The term of office counts only where a congress opens it, the last year in brackets where an anniversary is kept.
    """
    opening = _TERM.search(text, 0, _LEAD)
    if opening and "đại hội" in text[: opening.start()].lower():
        return int(opening["year"])
    votes: Counter[int] = Counter()
    ahead: list[int] = []
    for shape in (_YEAR, _MONTH):
        for match in shape.finditer(text):
            ahead.append(int(match["year"])) if match["ahead"] else votes.update([int(match["year"])])
    if not votes:
        votes.update([int(match["year"]) for match in _ANNIVERSARY.finditer(text)] or ahead)
    likely = {year: count for year, count in votes.items() if _FIRST <= year <= _LAST}
    # Of "tổng kết năm 2017" and "nhiệm vụ năm 2018" the former is told.
    return max(likely, key=lambda year: (likely[year], -year)) if likely else None


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
