"""Who is told when a source stops being read, is late, or comes back: once at each turn, and again every day that it lasts."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterable

from sqlite_utils import Database

from crawler.health import Health, judge, past_runs
from crawler.sources import Source

log = logging.getLogger(__name__)

REMINDED = dt.timedelta(days=1)
"""After so long a trouble that lasts is told again."""
_ILL = frozenset({Health.LATE, Health.FAILING})


class Alarms:
    """Remembers what has been told of each source since the service began."""

    def __init__(self) -> None:
        self._told: dict[str, tuple[Health, dt.datetime]] = {}

    def turn(self, source: str, health: Health, *, now: dt.datetime) -> Health | None:
        """What there is to tell of a source that fares like this; None when it is well, or was told already."""
        told = self._told.get(source)
        if health not in _ILL:
            self._told.pop(source, None)
            return None if told is None else Health.RECOVERED
        if told is not None and told[0] is health and now - told[1] < REMINDED:
            return None
        self._told[source] = (health, now)
        return health

    def sound(self, news: Database, sources: Iterable[Source], *, now: dt.datetime) -> None:
        """Write to the log what there is to tell of these sources."""
        for source in sources:
            health = judge(past_runs(news, source.id, now=now), interval=dt.timedelta(minutes=source.interval_minutes), now=now)
            turn = self.turn(source.id, health, now=now)
            if turn is not None:
                log.log(logging.WARNING if turn in _ILL else logging.INFO, "%s (%s): %s", source.name, source.id, turn.meaning)
