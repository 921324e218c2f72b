"""Days of the calendar, and days as they are printed."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from parsers.patterns import pattern
from parsers.types import Session


class Printed(NamedTuple):
    """Day, month and perhaps year as they stand, before the year is known; ``days`` before it share its month."""

    start: int
    end: int
    day: int
    month: int
    year: int | None
    first_day: int | None = None
    session: Session | None = None
    ahead: bool = False
    of_document: bool = False


def day_in(year: int, month: int, day: int) -> dt.date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def middle_of(printed: str | None) -> dt.date | None:
    """The middle of a month or a year printed as ``2026-11`` or ``2026``, to which its days are nearest; None for anything else."""
    found = _PARTIAL.fullmatch(printed or "")
    if found is None:
        return None
    return day_in(int(found[1]), int(found[2]), 15) if found[2] else dt.date(int(found[1]), 7, 2)


_PARTIAL = pattern(r"((?:19|20)\d\d)(?:-(\d\d))?")
