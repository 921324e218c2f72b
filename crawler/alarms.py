"""What is told when a source stops being read, is late, or comes back: once at each turn, and again every day that it lasts."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterable
from dataclasses import replace

from sqlite_utils import Database

from crawler.health import Health, Judgement, judge_source
from crawler.sources import Source
from storage.news.alarms import ILL, RECOVERED, Alarm, last_alarms, put_alarms
from storage.news.runs import freshness

log = logging.getLogger(__name__)

REMINDED = dt.timedelta(days=1)
"""After so long a trouble that lasts is told again; and that one is over is told no more often, of a source that comes and goes."""
_SOON = dt.timedelta(hours=4)
"""A reminder due in so long goes with one that is due now: a day brings few messages, however many sources are in trouble."""
_ILL = frozenset(Health(state) for state in ILL)
_ACCEPTED = "Its articles have lacked that for so long that it is taken for their habit now; nobody is reminded any more."


def sound(news: Database, sources: Iterable[Source], *, now: dt.datetime, watched: dt.datetime | None = None) -> None:
    """Keep what there is to tell of these sources for whoever tells it, and write it to the log.

    ``watched`` is as in ``crawler.health.judge``.
    """
    told, recovered = last_alarms(news), last_alarms(news, state=RECOVERED)
    read = {fresh.source: fresh.last_success for fresh in freshness(news)}
    judged = {source: judge_source(news, source, now=now, watched=watched) for source in sources}

    def turn_of(source: Source, at: dt.datetime) -> Alarm | None:
        return turn(source.id, judged[source], told.get(source.id), recovered.get(source.id), now=at)

    turns = {source: turn_of(source, now) for source in judged}
    along = _SOON if any(alarm and alarm.reminder for alarm in turns.values()) else dt.timedelta(0)
    alarms = []
    for source, judgement in judged.items():
        alarm = turns[source] or turn_of(source, now + along)
        if alarm is not None:
            alarms.append(replace(alarm, at=now, last_success=read.get(source.id)))
            _write_down(source, alarm, judgement)
    if alarms:
        put_alarms(news, alarms)


def turn(source: str, judgement: Judgement, told: Alarm | None, recovered: Alarm | None = None, *, now: dt.datetime) -> Alarm | None:
    """What there is to tell of a source that fares like this; None when there is nothing.

    Args:
        told: what was told of it last.
        recovered: when it was last told that a trouble is over. One that comes back within a day is the same trouble.
    """
    ill = told if told is not None and told.state in ILL else None
    lately = recovered if recovered is not None and now - recovered.at < REMINDED else None
    # Pages that fit their layout no longer and still tell all they did are for `diemtin sources`: no reader misses anything.
    well = judgement.health not in _ILL or (judgement.health is Health.PARTIAL and not judgement.falls)
    if well:
        return None if lately else _end(source, judgement, ill, now)
    if judgement.passing:
        return None
    reminder = ill is not None and ill.state == judgement.health.value
    if ill is not None and reminder and now - ill.at < REMINDED:
        return None
    before = ill or lately
    since = now if before is None else before.since
    return Alarm(source, judgement.health.value, since, now, judgement.reason, judgement.falls, reminder=reminder)


def _end(source: str, judgement: Judgement, ill: Alarm | None, now: dt.datetime) -> Alarm | None:
    """A trouble that is over. Where fields were missing and still are, it is not over: their source has got used to it."""
    if ill is None or judgement.health is Health.NEW:     # of runs that are forgotten nothing is known any more
        return None
    lately = judgement.lately
    still = tuple(replace(fall, now=lately[fall.field]) for fall in ill.falls if lately.get(fall.field, 1.0) <= fall.usual / 2)
    return Alarm(source, "accepted" if still else RECOVERED, ill.since, now, falls=still)


def _write_down(source: Source, alarm: Alarm, judgement: Judgement) -> None:
    meaning = {RECOVERED: Health.RECOVERED.meaning, "accepted": _ACCEPTED}.get(alarm.state, judgement.sentence)
    log.log(logging.WARNING if alarm.state in ILL else logging.INFO, "%s (%s): %s", source.name, source.id, meaning)
