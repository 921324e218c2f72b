"""From changes to the outbox: one message for a chat and an event, with all its reasons.

Rows of the outbox and the cursor are committed together. A great many rows go in several transactions, the cursor in the last:
a crash between repeats the matching, and rows that are there already are not made twice.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from bot.clock import Clock
from bot.matching import Index
from bot.message import Earlier, Parcel
from bot.render.alert import Card, alert, card, correction
from bot.texts import LANGUAGES, load
from storage.chats import cursors, outbox, subscribers
from storage.chats.outbox import Sent
from storage.chats.subscribers import Chat, ChatState
from storage.chats.subscriptions import Subscription, all_subscriptions
from storage.database import write
from storage.news.cards import EventCard
from storage.news.cards import card as event_card
from storage.news.changes import Change, changes_after, last_change
from storage.news.topics import topics

LOG = logging.getLogger(__name__)

READER = "matching"
"""The name of our cursor."""
CORRECTION, ALERT, UPDATE = 30, 20, 10
"""Priorities: what was wrong first, then what is new, then what is merely more."""
CHUNK = 500
"""Rows of one transaction."""


@dataclass(frozen=True, slots=True)
class Told:
    """One row to be queued."""

    chat_id: int
    parcel: Parcel
    priority: int


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

    def _told(self, change: Change, index: Index) -> Iterator[Told]:
        """As ``tell``; a change that we fail to understand is passed over, as it would fail for ever and hold up all behind it."""
        try:
            yield from tell(self._news, self._chats, change, index)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
            LOG.exception("change %d cannot be told", change.id)


def tell(news: Database, chats: Database, change: Change, index: Index) -> Iterator[Told]:
    """Whom a change is to be told, and how: a new message, a quiet edit of the earlier one, or a correction of it."""
    matched = index.match(topics(news, change), change.id)
    earlier = {sent.chat_id: sent for sent in outbox.sent_of(chats, change.event)} if change.version > 1 else {}
    event = event_card(news, change.event) if matched or earlier else None
    if event is None:
        return
    cards = {language: _card(event, change, language) for language in LANGUAGES}
    for chat_id in {**earlier, **matched}:
        chat = subscribers.chat(chats, chat_id)
        if chat is None or not _listens(chat, chat_id in earlier):
            continue
        told = earlier.get(chat_id)
        reasons = _reasons(told, matched.get(chat_id, []), index)
        body = cards[chat.language]
        if change.kind == "correction":
            yield _correct(chat_id, body, reasons, told)
        elif reasons:
            yield _inform(chat_id, body, reasons, told, change)


def _card(event: EventCard, change: Change, language: str) -> Card:
    texts = load(language)
    return correction(event, change, texts) if change.kind == "correction" else card(event, texts)


def _listens(chat: Chat, told: bool) -> bool:
    """A chat that has stopped altogether is told nothing new; one that pauses for a day gets it afterwards."""
    return told or chat.state != ChatState.PAUSED or chat.paused_until is not None


def _reasons(told: Sent | None, matched: list[Subscription], index: Index) -> list[Subscription]:
    """All reasons that still hold: those of the earlier message, then new ones."""
    known = Parcel.from_payload(told.payload).reasons if told else ()
    before = [subscription for id_ in known if (subscription := index.get(id_))]
    return [*before, *(subscription for subscription in matched if subscription not in before)]


def _inform(chat_id: int, body: Card, reasons: list[Subscription], told: Sent | None, change: Change) -> Told:
    ids = tuple(reason.id for reason in reasons)
    message = alert(body, reasons, silent=told is not None)
    if told is not None and (message_id := Parcel.from_payload(told.payload).corrects or told.message_id):
        return Told(chat_id, Parcel(message, edits=message_id, reasons=ids), UPDATE)
    earlier = Earlier.REPLACE if change.version > 1 else None
    return Told(chat_id, Parcel(message, earlier=earlier, reasons=ids), ALERT)


def _correct(chat_id: int, body: Card, reasons: list[Subscription], told: Sent | None) -> Told:
    ids = tuple(reason.id for reason in reasons)
    if told is None:
        return Told(chat_id, Parcel(alert(body, reasons), earlier=Earlier.REQUIRE, reasons=ids), CORRECTION)
    corrects = Parcel.from_payload(told.payload).corrects or told.message_id
    return Told(chat_id, Parcel(alert(body, reasons), corrects=corrects, reasons=ids), CORRECTION)
