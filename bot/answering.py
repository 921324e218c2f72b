"""Answering what was asked: an update's effects, the replies to it and the mark that it is answered are one transaction.

A crash before the commit leaves the update unanswered and everything as it was; after it, everything is on disk.
"""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
from collections import deque
from collections.abc import Awaitable, Callable

from sqlite_utils import Database
from telegram import Bot, Update
from telegram.error import TelegramError

from bot import telegram_api
from bot.admins import Admins
from bot.clock import Clock
from bot.desk import Desk
from bot.handlers.start import not_admin
from bot.incoming import Ask, Incoming, Migrated, Opened, Shut, read
from bot.message import Message, Parcel
from bot.reply import NOTHING, Reply, say
from bot.router import CONFIGURES, route
from bot.texts import choose, load
from storage.chats import inbox, outbox, subscribers
from storage.chats.inbox import InboxRow
from storage.chats.subscribers import Chat
from storage.database import write

LOG = logging.getLogger(__name__)


class Reception:
    """Answers kept updates one after the other, in the order they came: look-ups are local and take milliseconds."""

    def __init__(self, bot: Bot, news: Database, chats: Database, clock: Clock, wake_sender: Callable[[], None]) -> None:
        self._bot = bot
        self._news = news
        self._chats = chats
        self._clock = clock
        self._wake_sender = wake_sender
        self.arrived = asyncio.Event()
        """To be set when an update was kept."""
        self._admins = Admins(bot, clock)
        self._stopping = False

    def stop(self) -> None:
        """End after the present update; the rest stays in the inbox."""
        self._stopping = True
        self.arrived.set()

    async def run(self) -> None:
        """Answer what is in the inbox, then whatever arrives, until ``stop``.

        Raises:
            StorageError: nothing can be written down; calls that were under way were let end.
        """
        fault: Exception | None = None
        async with asyncio.TaskGroup() as tasks:
            try:
                await self._answer_all(tasks)
            except Exception as error:  # noqa: BLE001 – raised below: inside the group it would cancel the calls
                fault = error
        if fault:
            raise fault

    async def _answer_all(self, tasks: asyncio.TaskGroup) -> None:
        while not self._stopping:
            self.arrived.clear()
            waiting = deque(inbox.unanswered(self._chats))
            while waiting and not self._stopping:
                row = waiting.popleft()
                for call in self.answer(row, allowed=await self._allowed(row)):
                    tasks.create_task(_best_effort(call))
                await asyncio.sleep(0)
            await self._clock.wait(self.arrived, None)

    async def _allowed(self, row: InboxRow) -> bool:
        """Whether who asks may; asked before the transaction, for Telegram may have to tell."""
        try:
            incoming = self._read(row)
        except Exception:
            LOG.exception("update %d: who asks cannot be read", row.update_id)
            return False
        return not isinstance(incoming, Ask) or incoming.name not in CONFIGURES or await self._admins.may_configure(incoming)

    def answer(self, row: InboxRow, *, allowed: bool = True) -> list[Awaitable[object]]:
        """Answer one update and return the calls that are worth making at once but not worth keeping.

        Whoever is not ``allowed`` is told so, and nothing is done.
        """
        try:
            with write(self._chats):
                incoming = self._read(row)
                reply = self._effect(incoming, allowed=allowed)
                self._finish(row, incoming, reply)
        except Exception:
            number = secrets.token_hex(3)
            LOG.exception("update %d was not answered, error %s", row.update_id, number)
            with write(self._chats):
                incoming, reply = self._apologise(row, number)
                self._finish(row, incoming, reply)
        self._wake_sender()
        return self._at_once(incoming, reply)

    def _read(self, row: InboxRow) -> Incoming | None:
        update = Update.de_json(json.loads(row.payload), self._bot)
        return read(update, self._bot.username)

    def _effect(self, incoming: Incoming | None, *, allowed: bool) -> Reply:
        """Do what was asked; the caller holds the transaction."""
        match incoming:
            case Ask():
                return (route(incoming) if allowed else not_admin)(incoming, self._desk(incoming))
            case Shut(chat_id):
                subscribers.block(self._chats, chat_id, reason="blocked")
            case Opened(chat_id, kind, language_code):
                self._chat(chat_id, kind, language_code)
            case Migrated(old, new):
                subscribers.migrate_chat(self._chats, old, new)
            case None:
                pass
        return NOTHING

    def _desk(self, ask: Ask) -> Desk:
        chat = self._chat(ask.chat_id, ask.chat_kind, ask.language_code)
        return Desk(self._news, self._chats, load(chat.language), self._clock.now())

    def _chat(self, chat_id: int, kind: str, language_code: str | None) -> Chat:
        """The chat's row, made or woken; a language once set stays."""
        known = subscribers.chat(self._chats, chat_id)
        language = known.language if known else choose(language_code)
        return subscribers.put_chat(self._chats, chat_id, kind=kind, language=language, at=self._clock.now())

    def _finish(self, row: InboxRow, incoming: Incoming | None, reply: Reply) -> None:
        now = self._clock.now()
        if isinstance(incoming, Ask):
            parcels = [Parcel(reply.edit, edits=incoming.pressed)] if reply.edit else []
            parcels += [Parcel(message) for message in reply.messages]
            for number, parcel in enumerate(parcels, 1):
                outbox.enqueue(self._chats, incoming.chat_id, f"update:{row.update_id}", number, parcel.as_payload(), outbox.ANSWER, now)
        inbox.answered(self._chats, row.update_id, now)

    def _apologise(self, row: InboxRow, number: str) -> tuple[Incoming | None, Reply]:
        """A short word with the number that stands in the log; nobody to say it to when the update cannot even be read."""
        try:
            incoming = self._read(row)
        except Exception:
            LOG.exception("update %d cannot be read", row.update_id)
            return None, NOTHING
        if not isinstance(incoming, Ask):
            return incoming, NOTHING
        return incoming, say(Message(self._desk(incoming).texts.say("error.ours", number=number)))

    def _at_once(self, incoming: Incoming | None, reply: Reply) -> list[Awaitable[object]]:
        calls: list[Awaitable[object]] = []
        if isinstance(incoming, Ask):
            if incoming.query_id:
                calls.append(self._bot.answer_callback_query(incoming.query_id, reply.toast))
            if reply.farewell:
                calls.append(telegram_api.send(self._bot, incoming.chat_id, reply.farewell))
        return calls


async def _best_effort(call: Awaitable[object]) -> None:
    """A call whose failure costs nobody more than a moment."""
    try:
        await call
    except TelegramError as error:
        LOG.info("a passing answer was not taken: %s", error)
    except Exception:
        LOG.exception("a passing answer failed for a reason that nobody expected")
