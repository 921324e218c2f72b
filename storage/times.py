"""Instants as text: UTC with ``+00:00``, so that they sort as they stand."""

from __future__ import annotations

import datetime as dt

VIETNAM = dt.timezone(dt.timedelta(hours=7))
"""The zone that Vietnamese papers print; without daylight saving since 1975."""


def stamp(at: dt.datetime, timespec: str = "seconds") -> str:
    """The text of an aware instant.

    Raises:
        ValueError: ``at`` is naive, so nobody knows which instant it is.
    """
    if at.tzinfo is None or at.utcoffset() is None:
        raise ValueError(f"a naive time cannot be kept: {at!r}")
    return at.astimezone(dt.UTC).isoformat(timespec=timespec)


def instant(text: str) -> dt.datetime:
    """The aware instant that ``stamp`` wrote."""
    return dt.datetime.fromisoformat(text)


def maybe_instant(text: str | None) -> dt.datetime | None:
    """As ``instant``; None stays None."""
    return None if text is None else instant(text)
