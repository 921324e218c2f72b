"""Days and moments as people in Vietnam read them."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")


def moment(at: dt.datetime) -> str:
    """``13:12 29/12/2022`` in Hanoi."""
    return at.astimezone(HANOI).strftime("%H:%M %d/%m/%Y")


def day(date: str | None) -> str:
    """``29/12/2022`` for ``2022-12-29``, ``12/2022`` for ``2022-12``, a year as it is; empty for an unknown day."""
    return "/".join(reversed(date[:10].split("-"))) if date else ""


def span(first: str | None, last: str | None) -> str:
    """Two days as one: ``28–29/12/2022``, ``30/11–2/12/2022``, or the first alone when there is no other."""
    if not first or not last or first == last:
        return day(first or last)
    begin, end = day(first).split("/"), day(last).split("/")
    shared = 0
    while len(begin) == len(end) and shared < len(begin) - 1 and begin[-1 - shared] == end[-1 - shared]:
        shared += 1
    return f"{'/'.join(begin[: len(begin) - shared])}–{day(last)}"
