"""From alarms to the outbox: how sources fare, told to the chats that follow them and to the operators.

What was told together by whoever watches the sources is one message for a chat, with all that concerns it.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
import logging
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from sqlite_utils import Database

from bot.clock import Clock
from bot.message import Parcel
from bot.queueing import queue
from bot.render.alarms import bulletin
from bot.telling import ALARM, Telling
from bot.texts import load
from storage.chats import cursors, subscribers, subscriptions
from storage.chats.subscribers import ChatState
from storage.chats.subscriptions import Follow, Subscription
from storage.database import write
from storage.news.alarms import Alarm, alarms_after, last_alarm

LOG = logging.getLogger(__name__)

READER = "alarms"
"""The name of our cursor."""
OLD = dt.timedelta(days=1)
"""What was told longer ago than this is not told to a bot that begins only now: a trouble that lasts comes again by itself."""


class Bulletins:
    """Looks for alarms now and then, and queues what chats are to be told."""

    def __init__(
        self,
        news: Database,
        chats: Database,
        clock: Clock,
        wake_sender: Callable[[], None],
        look_every: float,
        operators: Sequence[int] = (),
    ) -> None:
        self._news = news
        self._chats = chats
        self._clock = clock
        self._wake_sender = wake_sender
        self._look_every = look_every
        self._operators = operators

    async def run(self, stop: asyncio.Event) -> None:
        """Look until ``stop``."""
        while not stop.is_set():
            if await self.catch_up():
                self._wake_sender()
            await self._clock.wait(stop, self._look_every)

    async def catch_up(self) -> int:
        """Deal with every alarm so far; how many messages were queued."""
        queued = 0
        for _, together in itertools.groupby(alarms_after(self._news, self._position()), key=lambda alarm: alarm.at):
            queued += await self._tell(tuple(together))
        return queued

    def _position(self) -> int:
        """The last alarm dealt with; in a ``news.db`` that was restored or made anew and knows fewer, its last one."""
        position, newest = cursors.cursor(self._chats, READER), last_alarm(self._news)
        if position is not None and position <= newest:
            return position
        begin = last_alarm(self._news, before=self._clock.now() - OLD) if position is None else newest
        with write(self._chats) as connection:
            cursors.put(connection, READER, begin)
        return begin

    async def _tell(self, alarms: tuple[Alarm, ...]) -> int:
        """Queue what one look at the sources is to tell, and move the cursor on to its last alarm."""
        self._know_operators()
        last = alarms[-1].id
        event = f"alarms:{last}:{int(alarms[-1].at.timestamp())}"  # the time too: numbers begin anew in another news.db
        rows = self._messages(alarms)
        queued = await queue(self._chats, self._clock, event, rows, lambda: cursors.advance(self._chats.conn, READER, last))
        LOG.info("alarms up to %d, of %d sources: %d messages", last, len(alarms), queued)
        return queued

    def _know_operators(self) -> None:
        """A chat that the settings name need not have written to us: a channel never does."""
        for chat_id in self._operators:
            chat = subscribers.chat(self._chats, chat_id)
            if chat is None:
                kind = "private" if chat_id > 0 else "group"
                subscribers.put_chat(self._chats, chat_id, kind=kind, language="vi", at=self._clock.now())
            elif chat.state == ChatState.BLOCKED:
                LOG.warning("an operator is not told how sources fare: the chat has not started the bot, or has blocked it")

    def _messages(self, alarms: tuple[Alarm, ...]) -> Iterator[tuple[int, Telling]]:
        """For each chat its messages, numbered: one, unless so much happened that it takes more."""
        for chat_id, concerned in self._concerned(alarms).items():
            chat = subscribers.chat(self._chats, chat_id)
            if chat is None or not chat.listens:
                continue
            mine = [alarm for alarm in alarms if chat_id in self._operators or alarm.source in concerned]
            for number, message in enumerate(bulletin(mine, concerned, load(chat.language)), 1):
                reasons = tuple(reason.id for reason in concerned.values())
                yield number, Telling(chat_id, Parcel(message, reasons=reasons), ALARM)

    def _concerned(self, alarms: tuple[Alarm, ...]) -> dict[int, dict[str, Subscription]]:
        """The chats to be told, operators too, each with those of its subscriptions that name one of the sources."""
        found: dict[int, dict[str, Subscription]] = defaultdict(dict, {chat_id: {} for chat_id in self._operators})
        sources = {alarm.source: alarm.at for alarm in alarms}
        for each in subscriptions.all_subscriptions(self._chats):
            # Who begins to follow a source is told then and there when it is in trouble.
            if each.kind is Follow.SOURCE and each.value in sources and each.created_at <= sources[each.value]:
                found[each.chat_id][each.value] = each
        return found
