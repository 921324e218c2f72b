"""How fresh an answer is, and what its silence means: nothing happened, or nobody looked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot import markup
from bot.fitting import cut
from bot.markup import Html
from bot.message import Message, Rows
from bot.render.times import moment
from bot.texts import Texts
from storage.news.runs import Freshness

STALE = dt.timedelta(hours=24)
"""A source not read for longer than this is named: its silence means nothing."""
MOST = 12


def footer(coverage: Sequence[Freshness], texts: Texts, now: dt.datetime) -> Html:
    """One line under every answer: when the sources were last read, and which were not."""
    read = [fresh.last_success for fresh in coverage if fresh.last_success]
    stale = [fresh for fresh in coverage if fresh.last_run and not _fresh(fresh, now)]
    newest = markup.italic(texts.say("coverage.newest", at=moment(max(read)))) if read else None
    return markup.join([newest, *(_line(fresh, texts, now) for fresh in stale[:3])])


def nothing(query: str, coverage: Sequence[Freshness], texts: Texts, now: dt.datetime, buttons: Rows = ()) -> Message:
    """Nothing is known; which sources were read when says whether that means anything."""
    read = any(fresh.last_success for fresh in coverage)
    lines = [_line(fresh, texts, now) for fresh in coverage[:MOST]] if read else []
    head = texts.say("coverage.nothing", query=query) if query else texts.say("coverage.nothing_at_all")
    means = texts.say("coverage.means" if coverage and all(_fresh(fresh, now) for fresh in coverage) else "coverage.gaps")
    return Message(cut(markup.join([head, means if lines else texts.say("coverage.nobody"), *lines])), buttons)


def _fresh(fresh: Freshness, now: dt.datetime) -> bool:
    return fresh.last_success is not None and now - fresh.last_success <= STALE


def _line(fresh: Freshness, texts: Texts, now: dt.datetime) -> Html:
    if fresh.last_success is None:
        return texts.say("coverage.never", source=fresh.name)
    key = "coverage.read" if _fresh(fresh, now) else "coverage.stale"
    return texts.say(key, source=fresh.name, at=moment(fresh.last_success))
