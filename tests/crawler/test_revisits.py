"""When a known article is looked at again."""

from __future__ import annotations

import datetime as dt

from crawler.revisits import due

FIRST = dt.datetime(2026, 11, 20, 8, tzinfo=dt.UTC)


def looks(every: dt.timedelta) -> list[dt.timedelta]:
    """The looks of three weeks, by a crawl that runs so often."""
    now, last, found = FIRST, FIRST, []
    while (now := now + every) < FIRST + dt.timedelta(days=21):
        if due(FIRST, last, now):
            found.append(now - FIRST)
            last = now
    return found


def test_looks_come_after_an_hour_six_a_day_and_a_week() -> None:
    """Four looks and no more, however often the source is crawled; a crawl once a day makes two of them."""
    hour, day = dt.timedelta(hours=1), dt.timedelta(days=1)
    assert looks(dt.timedelta(minutes=10)) == [hour, 6 * hour, day, 7 * day]
    assert looks(day) == [day, 7 * day]
