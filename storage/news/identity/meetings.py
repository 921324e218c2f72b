"""Which known meeting a report tells of: one day, kinds that go together, and enough likeness.

The score and its reason are kept with the report, for a refusal too; where nothing is shared, there is no score.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from storage.news.identity.likeness import Account, Likeness, alike, bodies, compatible, likeness, may_join
from storage.news.identity.names import take_apart
from storage.news.rows import listed, unlisted

FULL_DATE = 10
"""Letters of a date that names the day."""
_LONGEST_DAYS = 31
"""No meeting is looked for that began longer ago, however long it lasts."""
_NO_BETTER = 0.05
"""A meeting that fits by less than this better than another fits no better."""


@dataclass(frozen=True, slots=True)
class Match:
    """The meeting that a report tells of; ``meeting_id`` is None for one not known yet."""

    meeting_id: str | None
    score: float | None
    reason: str


def match(connection: sqlite3.Connection, ours: Account, taken: set[str]) -> Match:
    """Find the known meeting that an article reports; ``taken`` are those that other meetings of the article are already."""
    if ours.date is None or len(ours.date) < FULL_DATE:
        return Match(None, None, "the day is not stated, so it is compared with no other")
    near = _about(connection, ours)
    near = {known: theirs for known, theirs in near.items() if known not in taken and _may_be(ours, theirs)}
    if not near:
        return Match(None, None, "no other meeting of a like kind is known of that day")
    led = _led_by(connection, ours, near)
    sharing = {known: theirs for known, theirs in near.items() if known in led or may_join(ours, theirs)}
    found: list[tuple[Likeness, str]] = [(likeness(ours, theirs), known) for known, theirs in _in_full(connection, ours, sharing).items()]
    if not found:
        return Match(None, None, f"none of {len(near)} of a like kind on that day has its leaders, its bodies or the words of its name")
    best, known = max(found, key=lambda pair: (pair[0].score, pair[1]))
    if not best.joins:
        return Match(None, best.score, f"not {known}, the nearest of that day: {best.reason}")
    others = [rival for likeness_, rival in found if rival != known and likeness_.joins and best.score - likeness_.score < _NO_BETTER]
    if others and not ours.name.words:
        return Match(None, best.score, f"its name tells nothing, and it may be {known} as well as {', '.join(others)}")
    day = "same day" if _same_days(ours, near[known]) else "the day before or after, the same ordinal and body"
    return Match(known, best.score, f"{day}; {best.reason}")


def _about(connection: sqlite3.Connection, ours: Account) -> dict[str, Account]:
    """Meetings of a like kind whose days overlap ours, or lie next to them if ours has an ordinal; only where the day is known.

    Of a day there are hundreds: what only the rows of their reports tell is left out of the accounts.
    """
    beside = int(ours.name.ordinal is not None)           # only the meeting of one ordinal goes on for days under several dates
    days = (ours.date, _last_day(ours), f"-{beside} days", f"+{beside} days", f"-{_LONGEST_DAYS} days")
    rows = connection.execute(_NEAR, (*days, FULL_DATE, listed(sorted(alike(ours.kind)))))
    return {known: _stated(*row) for known, *row in rows}


_OF_A_MEETING = "SELECT id, kind, name, date, end_date, session, place, level, organizers, bridge_points FROM meetings"
_KINDS = "(SELECT value FROM json_each(?7))"
# The few that last for days have an index of their own: "+" keeps SQLite from that of kinds.
_NEAR = f"""{_OF_A_MEETING} WHERE date BETWEEN date(?1, ?3) AND date(?2, ?4) AND length(date) = ?6 AND kind IN {_KINDS}
    UNION ALL {_OF_A_MEETING} WHERE date >= date(?1, ?5) AND date < date(?1, ?3) AND end_date >= date(?1, ?3)
    AND length(date) = ?6 AND +kind IN {_KINDS} ORDER BY id"""


def _last_day(account: Account) -> str:
    """The day on which it ends, as far as that is stated."""
    exact = account.end_date and len(account.end_date) == FULL_DATE
    return max(account.date or "", account.end_date or "") if exact else account.date or ""


def _same_days(ours: Account, theirs: Account) -> bool:
    """Whether the days of two accounts overlap."""
    return (theirs.date or "") <= _last_day(ours) and (ours.date or "") <= _last_day(theirs)


def _continues(ours: Account, theirs: Account) -> bool:
    """Whether one is a later day of the other: ``Kỳ họp thứ tám`` of yesterday and of today.

    Kind and ordinal are the same, and the body: by its organisers, else by every telling word of the name.
    """
    if ours.kind != theirs.kind or ours.name.ordinal is None or ours.name.ordinal != theirs.name.ordinal:
        return False
    mine, other = ours.name.words, theirs.name.words
    return bool(ours.organizers & theirs.organizers) or (bool(mine) and mine == other)


def _may_be(ours: Account, theirs: Account) -> bool:
    """Whether days, kinds and hours let two accounts be of one meeting."""
    return compatible(ours, theirs) if _same_days(ours, theirs) else _continues(ours, theirs)


@lru_cache(maxsize=1024)
def _stated(
    kind: str,
    name: str,
    date: str,
    end_date: str | None,
    session: str | None,
    place: str | None,
    level: str | None,
    organizers: str,
    bridge_points: str,
) -> Account:
    """What the row of a known meeting says; remembered, for it is held against every report of its day."""
    return Account(
        kind=kind,
        date=date,
        end_date=end_date,
        session=session,
        name=take_apart(name, place),
        leads=frozenset(),
        organizers=bodies(unlisted(organizers)),
        documents=frozenset(),
        level=level,
        bridged=bool(unlisted(bridge_points)),
        homes=frozenset(),
    )


def _led_by(connection: sqlite3.Connection, ours: Account, meetings: Iterable[str]) -> frozenset[str]:
    """Those of the meetings that any of our leaders led."""
    if not ours.leads:
        return frozenset()
    names, ids = json.dumps([name for _, name in ours.leads]), json.dumps(list(meetings))
    return frozenset(known for (known,) in connection.execute(_LED, (names, ids)))


def _in_full(connection: sqlite3.Connection, ours: Account, meetings: dict[str, Account]) -> dict[str, Account]:
    """The accounts with what all reports of the meetings state together; of what we do not state ourselves nothing is asked."""
    if not meetings:
        return {}
    leads = _told(connection, _LEADS, meetings) if ours.leads else {}
    documents = _told(connection, _DOCUMENTS, meetings) if ours.documents else {}
    homes = _told(connection, _HOMES, meetings) if ours.homes else {}
    return {
        known: theirs._replace(
            leads=frozenset(leads.get(known, ())),
            documents=frozenset(document for (document,) in documents.get(known, ())),
            homes=frozenset(home for (home,) in homes.get(known, ())),
        )
        for known, theirs in meetings.items()
    }


# CROSS JOIN: from the few people of those names, not from the meetings.
_LED = """SELECT t.meeting_id FROM people p CROSS JOIN participations t ON t.person_id = p.id
    WHERE p.name_folded IN (SELECT value FROM json_each(?)) AND t.meeting_id IN (SELECT value FROM json_each(?))
    AND t.role IN ('chair', 'keynote') AND t.bridge_point IS NULL"""
_LEADS = """SELECT t.meeting_id, t.role, p.name_folded FROM participations t JOIN people p ON p.id = t.person_id
    WHERE t.meeting_id IN (SELECT value FROM json_each(?)) AND t.role IN ('chair', 'keynote') AND t.bridge_point IS NULL"""
_DOCUMENTS = """SELECT r.meeting_id, c.document_id FROM reports r JOIN citations c ON c.article_id = r.article_id
    WHERE r.meeting_id IN (SELECT value FROM json_each(?))"""
_HOMES = """SELECT r.meeting_id, s.province FROM reports r JOIN articles a ON a.id = r.article_id JOIN sources s ON s.name = a.source
    WHERE r.meeting_id IN (SELECT value FROM json_each(?)) AND s.province IS NOT NULL"""


def _told(connection: sqlite3.Connection, sql: str, meetings: Iterable[str]) -> defaultdict[str, list[Any]]:
    """What a query tells of each of the meetings."""
    told = defaultdict(list)
    for known, *what in connection.execute(sql, (json.dumps(list(meetings)),)):
        told[known].append(tuple(what))
    return told
