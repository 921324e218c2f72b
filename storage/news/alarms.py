"""What there is to tell of the health of sources: written by who watches them, read by who tells people.

No row of ``changes``: that log is of facts, each of an article, and alerts are made from it; that nobody could look is no fact.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from sqlite_utils import Database

from storage.database import write
from storage.news.rows import insert
from storage.times import instant, maybe_instant, stamp

ILL = frozenset({"late", "partial", "failing"})
"""States that are trouble."""
RECOVERED = "recovered"
"""The state in which a trouble is over."""


@dataclass(frozen=True, slots=True)
class Fall:
    """A field that fewer articles have than is usual with their source."""

    field: str
    """One of ``storage.news.runs.FIELDS``."""
    usual: float
    """The share of earlier articles that have it, 0 to 1."""
    now: float
    """Of the newest."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """One turn in a source's health, or the reminder of one that lasts."""

    source: str
    state: str
    """``late``, ``partial``, ``failing``; ``recovered``; or ``accepted``: fields stay away and are no longer missed."""
    since: dt.datetime
    """When this trouble was first told."""
    at: dt.datetime
    reason: str | None = None
    """Of ``failing`` the verdict of its run; of ``late``: ``unread``, or ``silent`` when runs bring nothing new."""
    falls: tuple[Fall, ...] = ()
    last_success: dt.datetime | None = None
    reminder: bool = False
    id: int = 0
    """0: not kept yet."""
    name: str = ""
    """The source's title for people."""


_SELECT = """SELECT a.source, a.state, a.since, a.at, a.reason, a.fields, a.last_success, a.reminder, a.id, s.title
    FROM alarms a JOIN sources s ON s.name = a.source"""


def put_alarms(db: Database, alarms: Iterable[Alarm]) -> None:
    """Keep what is to be told together, all or nothing.

    Raises:
        sqlite3.IntegrityError: a source is not known.
    """
    with write(db) as connection:
        for alarm in alarms:
            insert(
                connection,
                "alarms",
                source=alarm.source,
                state=alarm.state,
                reason=alarm.reason,
                fields=json.dumps([asdict(fall) for fall in alarm.falls]),
                since=stamp(alarm.since),
                last_success=stamp(alarm.last_success) if alarm.last_success else None,
                reminder=int(alarm.reminder),
                at=stamp(alarm.at),
            )


def last_alarms(db: Database, *, state: str | None = None) -> dict[str, Alarm]:
    """What was told last of each source, or last in that state, by its name; of some nothing ever was."""
    newest = "SELECT max(id) FROM alarms WHERE state = coalesce(?, state) GROUP BY source"
    rows = db.conn.execute(f"{_SELECT} WHERE a.id IN ({newest})", (state,))
    return {alarm.source: alarm for alarm in map(_alarm, rows)}


def alarms_after(db: Database, cursor: int) -> list[Alarm]:
    """The alarms after number ``cursor``, oldest first."""
    return [_alarm(row) for row in db.conn.execute(f"{_SELECT} WHERE a.id > ? ORDER BY a.id", (cursor,))]


def last_alarm(db: Database, *, before: dt.datetime | None = None) -> int:
    """The number of the newest alarm, or of the newest before an instant; 0 when there is none."""
    latest = "9" if before is None else stamp(before)
    newest: int = db.conn.execute("SELECT coalesce(max(id), 0) FROM alarms WHERE at < ?", (latest,)).fetchone()[0]
    return newest


def _alarm(row: tuple[str, str, str, str, str | None, str, str | None, int, int, str]) -> Alarm:
    """An alarm from its row."""
    source, state, since, at, reason, fields, last_success, reminder, id_, name = row
    falls = tuple(Fall(**fall) for fall in json.loads(fields))
    return Alarm(source, state, instant(since), instant(at), reason, falls, maybe_instant(last_success), bool(reminder), id_, name)
