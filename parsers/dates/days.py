"""Days of the calendar."""

from __future__ import annotations

import datetime as dt


def day_in(year: int, month: int, day: int) -> dt.date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
