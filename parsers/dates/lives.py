"""Days and months of somebody's life and career, which an article tells beside its own."""

from __future__ import annotations

import datetime as dt
import re

from parsers.dates.days import day_in
from parsers.patterns import pattern

_OF_LIFE = pattern(r"\b(?:sinh|mất|từ trần|hy sinh|vào đảng|kết nạp đảng|chính thức)\b(?: ngày)?[:,]?\s?$", re.IGNORECASE)
"""Before a day of somebody's life, of which nothing else is told: ``Sinh ngày 12-8-1962``."""
_NEAR = 40
_MONTH = r"(?:\d{1,2}[-/.])?(?P<month>0?[1-9]|1[0-2])[-/.](?P<year>20\d\d)"
_UP_TO_NOW = pattern(rf"(?:^|[-–+•*;.\n]\s?)(?:từ )?(?:tháng |ngày )?{_MONTH} ?(?:[-–]|đến) ?(?:hiện )?nay ?:", re.IGNORECASE)
"""Opens the last entry of a career: ``- Từ tháng 10/2016 đến nay: …``."""
_TAKEN_UP = pattern(rf"[-–+•*;.\n]\s?(?:từ )?(?:tháng |ngày )?{_MONTH} ?:", re.IGNORECASE)
"""Opens an entry behind it, of what somebody takes up with the news: ``- Tháng 6/2017: …``."""


def is_of_life(text: str, start: int) -> bool:
    """Whether the day at ``start`` is one of somebody's life."""
    return _OF_LIFE.search(text, max(0, start - _NEAR), start) is not None


def career_goes_on_since(text: str) -> tuple[dt.date, dt.date | None] | None:
    """The first of the month since which the last entry of a career goes on up to now, and of that of an entry behind it.

    The text is told after the former and near the latter, which is None where there is none; None where no career is told by entries.
    """
    if "nay:" not in text and "nay :" not in text:
        return None
    last = _UP_TO_NOW.search(text)
    since = day_in(int(last["year"]), int(last["month"]), 1) if last else None
    if last is None or since is None:
        return None
    new = _TAKEN_UP.search(text, last.end())
    taken_up = day_in(int(new["year"]), int(new["month"]), 1) if new else None
    return since, taken_up if taken_up and taken_up > since else None
