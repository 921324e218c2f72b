"""From changes to the outbox: one message for a chat and an event, with all its reasons."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from collections.abc import Callable, Iterator

from sqlite_utils import Database

from bot.clock import Clock
from bot.matching import Index
from bot.queueing import queue
from bot.telling import Telling, tell
from storage.chats import cursors, outbox, subscriptions
from storage.chats.subscriptions import all_subscriptions
from storage.database import write
from storage.news.changes import Change, changes_after, last_before, last_change

LOG = logging.getLogger(__name__)

READER = "matching"
"""The name of our cursor."""
READER_TIME = "matching: seconds"
"""The Unix time of the change to which the cursor has come: by it another database is told from the one that was read."""


class Dispatcher:
    """Looks for changes now and then, and queues what chats are to be told."""

    def __init__(self, news: Database, chats: Database, clock: Clock, wake_sender: Callable[[], None], look_every: float) -> None:
        self._news = news
        self._chats = chats
        self._clock = clock
        self._wake_sender = wake_sender
        self._look_every = look_every
        self._pruned: dt.date | None = None
        """The day on which old messages were forgotten."""

    async def run(self, stop: asyncio.Event) -> None:
        """Dispatch until ``stop``."""
        while not stop.is_set():
            self._prune()
            if await self.catch_up():
                self._wake_sender()
            await self._clock.wait(stop, self._look_every)

    def _prune(self) -> None:
        """Once a day forget what was told long ago."""
        today = self._clock.now().date()
        if today != self._pruned:
            LOG.info("%d old messages forgotten", outbox.prune(self._chats, self._clock.now()))
            self._pruned = today

    async def catch_up(self) -> int:
        """Deal with every change so far; how many messages were queued."""
        queued = 0
        position = self._position()
        while changes := changes_after(self._news, position):
            loud = [change for change in changes if not change.quiet]
            index = Index(all_subscriptions(self._chats)) if loud else Index()
            for change in loud:
                queued += await self._dispatch(change, index)
            position = changes[-1].id
            with write(self._chats):
                self._advance(changes[-1])
        return queued

    def _position(self) -> int:
        """The last change dealt with. At first that is where the oldest subscription begins: nobody waits for what came before."""
        position = cursors.cursor(self._chats, READER)
        if position is None:
            newest = last_change(self._news)
            return self._begin(min([newest, *(s.cursor for s in all_subscriptions(self._chats))]), newest)
        if self._continues(position):
            return position
        dealt = cursors.cursor(self._chats, READER_TIME)
        if dealt is None:
            begin = min(position, last_change(self._news))
        else:
            begin = last_before(self._news, dt.datetime.fromtimestamp(dealt, dt.UTC))
        LOG.warning("news.db is not the one that was read up to change %d: going on after its change %d", position, begin)
        return self._begin(begin, begin)

    def _continues(self, position: int) -> bool:
        """Whether the log has the change that we came to; not so when it was restored from a backup or made anew."""
        here = self._change(position)
        return position == 0 or (here is not None and cursors.cursor(self._chats, READER_TIME) in {None, _seconds(here)})

    def _change(self, number: int) -> Change | None:
        return next((change for change in changes_after(self._news, number - 1, 1) if change.id == number), None)

    def _begin(self, position: int, latest: int) -> int:
        """Go on after a change, wherever we were, and let no subscription begin later than ``latest``."""
        here = self._change(position)
        with write(self._chats) as connection:
            cursors.put(connection, READER, position)
            if here:
                cursors.put(connection, READER_TIME, _seconds(here))
            subscriptions.set_back(self._chats, latest)
        return position

    async def _dispatch(self, change: Change, index: Index) -> int:
        """Queue what one change is to tell, and move the cursor on to it."""
        rows = ((change.version, telling) for telling in self._told(change, index))
        queued = await queue(self._chats, self._clock, change.event, rows, lambda: self._advance(change))
        LOG.info("change %d (%s of %s): %d messages", change.id, change.kind, change.event, queued)
        return queued

    def _advance(self, change: Change) -> None:
        """Move on to a change; the caller holds the transaction."""
        cursors.advance(self._chats.conn, READER, change.id)
        cursors.put(self._chats.conn, READER_TIME, _seconds(change))

    def _told(self, change: Change, index: Index) -> Iterator[Telling]:
        """As ``tell``; a change that we fail to understand is passed over, as it would fail for ever and hold up all behind it."""
        try:
            yield from tell(self._news, self._chats, change, index)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
            LOG.exception("change %d cannot be told", change.id)


def _seconds(change: Change) -> int:
    return int(change.at.timestamp())
