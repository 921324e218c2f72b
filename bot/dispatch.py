"""From changes to the outbox: one message for a chat and an event, with all its reasons.

Rows of the outbox and the cursor are committed together. A great many rows go in several transactions, the cursor in the last:
a crash between repeats the matching, and rows that are there already are not made twice.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Callable, Iterator

from sqlite_utils import Database

from bot.clock import Clock
from bot.matching import Index
from bot.telling import Telling, tell
from storage.chats import cursors, outbox
from storage.chats.subscriptions import all_subscriptions
from storage.database import write
from storage.news.changes import Change, changes_after, last_change

LOG = logging.getLogger(__name__)

READER = "matching"
"""The name of our cursor."""
CHUNK = 500
"""Rows of one transaction."""


class Dispatcher:
    """Looks for changes now and then, and queues what chats are to be told."""

    def __init__(self, news: Database, chats: Database, clock: Clock, wake_sender: Callable[[], None], look_every: float) -> None:
        self._news = news
        self._chats = chats
        self._clock = clock
        self._wake_sender = wake_sender
        self._look_every = look_every

    async def run(self, stop: asyncio.Event) -> None:
        """Dispatch until ``stop``."""
        while not stop.is_set():
            if await self.catch_up():
                self._wake_sender()
            await self._clock.wait(stop, self._look_every)

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
            with write(self._chats) as connection:
                cursors.advance(connection, READER, position)
        return queued

    def _position(self) -> int:
        """The last change dealt with. At first that is where the oldest subscription begins: nobody waits for what came before."""
        position = cursors.cursor(self._chats, READER)
        if position is None:
            position = min((s.cursor for s in all_subscriptions(self._chats)), default=last_change(self._news))
            with write(self._chats) as connection:
                cursors.advance(connection, READER, position)
        return position

    async def _dispatch(self, change: Change, index: Index) -> int:
        """Queue what one change is to tell, and move the cursor on to it."""
        rows = self._told(change, index)
        queued, more = 0, True
        while more:
            chunk = list(itertools.islice(rows, CHUNK))
            more = len(chunk) == CHUNK
            with write(self._chats) as connection:
                for row in chunk:
                    payload, at = row.parcel.as_payload(), self._clock.now()
                    queued += outbox.enqueue(self._chats, row.chat_id, change.event, change.version, payload, row.priority, at)
                if not more:
                    cursors.advance(connection, READER, change.id)
            # Whoever asks something meanwhile is answered between two chunks.
            await asyncio.sleep(0)
        LOG.info("change %d (%s of %s): %d messages", change.id, change.kind, change.event, queued)
        return queued

    def _told(self, change: Change, index: Index) -> Iterator[Telling]:
        """As ``tell``; a change that we fail to understand is passed over, as it would fail for ever and hold up all behind it."""
        try:
            yield from tell(self._news, self._chats, change, index)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
            LOG.exception("change %d cannot be told", change.id)
