"""When a known article is looked at again: edits mostly come soon, so the looks grow further apart and end after a week."""

from __future__ import annotations

import datetime as dt

LOOKS = (dt.timedelta(hours=1), dt.timedelta(hours=6), dt.timedelta(hours=24), dt.timedelta(days=7))
"""Counted from the first fetch."""


def due(first: dt.datetime, last: dt.datetime, now: dt.datetime) -> bool:
    """Whether a look has fallen due since the last one; a late look counts for all that were missed."""
    return any(last < first + look <= now for look in LOOKS)
