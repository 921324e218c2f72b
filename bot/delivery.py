"""The sender: takes what is due from the outbox, at Telegram's pace, and writes down what became of it.

A row is marked sent only after Telegram said yes: a crash between repeats one message and loses none.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from collections.abc import Iterator
from contextlib import contextmanager

from sqlite_utils import Database
from telegram import Bot
from telegram.error import TelegramError

from bot import telegram_api
from bot.clock import Clock
from bot.errors import BadMarkup, BadMessage, Consequence, Done, Gone, Moved, Muted, NoEdit, TryAgain, Wait, WrongToken, consequence
from bot.inbox import WrongTokenError
from bot.message import Earlier, Parcel
from bot.pace import Pace, backoff
from bot.standing import NOTHING_TO_CORRECT, card_of
from storage.chats import outbox, subscribers
from storage.chats.outbox import OutboxRow

LOG = logging.getLogger(__name__)
WIDTH = 8
"""Messages on their way at once; at a latency of 100 ms three or four carry 28 a second."""
IDLE = 5.0
"""Seconds after which the outbox is looked at again though nothing was heard."""
MOST_FAULTS = 5
"""Attempts after which a message that fails for a reason nobody knows is given up."""
MUTED = dt.timedelta(hours=1)
"""Time after which a message to a chat that does not let us write is tried again."""
MOST_MUTED = 48
"""Attempts after which it is given up: two days of silence are no passing matter."""
LOOK_AHEAD = 16
"""Rows looked at for one that may leave now; more only when all of these wait."""


class Sender:
    """Delivers the outbox until told to stop. One at a time per chat; nobody waits for a slow or dead chat."""

    def __init__(self, bot: Bot, chats: Database, clock: Clock, pace: Pace | None = None, width: int = WIDTH) -> None:
        self._bot = bot
        self._chats = chats
        self._clock = clock
        self._pace = pace or Pace()
        self._width = width
        self._on_the_way: set[int] = set()
        """Chats with a message in flight."""
        self._wake = asyncio.Event()
        self._stopping = False
        self._failures = 0
        self._fault: Exception | None = None
        """Why we end: no use to go on, or nothing can be written down."""

    def wake(self) -> None:
        """Something was put into the outbox."""
        self._wake.set()

    def stop(self) -> None:
        """Let what is on its way arrive, then end; the rest stays in the outbox."""
        self._stopping = True
        self._wake.set()

    async def run(self) -> None:
        """Deliver until ``stop``.

        Raises:
            WrongTokenError: no use to go on.
            StorageError: what was sent cannot be written down; the other messages on their way were let arrive.
        """
        async with asyncio.TaskGroup() as tasks:
            with self._ending():
                await self._send_all(tasks)
        if self._fault:
            raise self._fault

    @contextmanager
    def _ending(self) -> Iterator[None]:
        """End in order on a fault: one that left a task would cancel messages that Telegram has, and they would be sent again."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 – ``run`` raises it
            self._fault = self._fault or error
            self.stop()

    async def _send_all(self, tasks: asyncio.TaskGroup) -> None:
        while not self._stopping:
            self._wake.clear()
            row, pause = self._choose()
            if row is None:
                await self._clock.wait(self._wake, pause)
                continue
            self._pace.leaves(self._clock.monotonic())
            self._on_the_way.add(row.chat_id)
            tasks.create_task(self._deliver(row))

    def _choose(self) -> tuple[OutboxRow | None, float | None]:
        """The row that may leave now; else None and the seconds until one may (None: not before something happens)."""
        if len(self._on_the_way) >= self._width:
            return None, None
        now, steady = self._clock.now(), self._clock.monotonic()
        if self._pace.ready_at() > steady:
            return None, self._pace.ready_at() - steady
        limit, pauses = LOOK_AHEAD, [self._next_attempt(now)]
        seen: set[int] = set()
        while True:
            rows = outbox.due(self._chats, now, limit)
            for row in rows:
                # Only the first row of a chat counts: its messages keep their order.
                if row.chat_id in seen or row.chat_id in self._on_the_way:
                    continue
                seen.add(row.chat_id)
                ready = self._pace.ready_at(row.chat_id)
                if ready <= steady:
                    return row, None
                pauses.append(ready - steady)
            if len(rows) < limit:
                return None, min(pauses)
            limit *= 4

    def _next_attempt(self, now: dt.datetime) -> float:
        """Seconds until a row wants another attempt, at most ``IDLE``: a pause of a chat ends without anybody telling us."""
        soonest = outbox.next_due(self._chats)
        ahead = (soonest - now).total_seconds() if soonest else IDLE
        return min(ahead, IDLE) if ahead > 0 else IDLE

    async def _deliver(self, row: OutboxRow) -> None:
        """Deal with one row; its chat's next one may leave in its time."""
        with self._ending():
            try:
                await self._settle(row)
            finally:
                self._pace.arrived(row.chat_id, self._clock.monotonic())
                self._on_the_way.discard(row.chat_id)
                self._wake.set()

    async def _settle(self, row: OutboxRow) -> None:
        """Carry one row and write down what became of it."""
        if row.payload.get("earlier") == Earlier.REQUIRE and self._earlier(row) is None:
            outbox.drop(self._chats, row.id, NOTHING_TO_CORRECT)
            return
        try:
            message_id = await self._carry(row)
        except TelegramError as error:
            self._after(row, consequence(error))
        except Exception:
            # A fault of ours, or of the library with an answer it cannot read: it must not stop everybody else's messages.
            LOG.exception("row %d: an error that nobody expected", row.id)
            again = self._clock.now() + dt.timedelta(seconds=backoff(row.attempts + 1))
            outbox.failed(self._chats, row.id, "unexpected error", again if row.attempts + 1 < MOST_FAULTS else None)
        else:
            self._failures = 0
            outbox.sent(self._chats, row.id, message_id, self._clock.now())

    async def _carry(self, row: OutboxRow) -> int | None:
        """Send or edit; with bad markup the same words once more without it."""
        try:
            return await self._call(row, unformatted=False)
        except TelegramError as error:
            if not isinstance(consequence(error), BadMarkup):
                raise
            LOG.error("row %d: Telegram refuses our markup, sent as plain text: %s", row.id, error)
            return await self._call(row, unformatted=True)

    async def _call(self, row: OutboxRow, *, unformatted: bool) -> int | None:
        parcel, target = Parcel.from_payload(row.payload), self._target(row)
        if target is None:
            answers = self._earlier(row) if parcel.earlier == Earlier.REQUIRE else None
            return await telegram_api.send(self._bot, row.chat_id, parcel.message, answers=answers, unformatted=unformatted)
        try:
            return await telegram_api.edit(self._bot, row.chat_id, target, parcel.message, unformatted=unformatted)
        except TelegramError as error:
            if not isinstance(consequence(error), NoEdit):
                raise
            LOG.info("row %d: sent anew, its message cannot be edited: %s", row.id, error)
            return await telegram_api.send(self._bot, row.chat_id, parcel.message, unformatted=unformatted)

    def _target(self, row: OutboxRow) -> int | None:
        """The message that the row edits; None: it is a new one."""
        parcel = Parcel.from_payload(row.payload)
        return self._earlier(row) if parcel.earlier == Earlier.REPLACE else parcel.edits

    def _earlier(self, row: OutboxRow) -> int | None:
        return card_of(self._chats, row.event, row.chat_id)

    def _after(self, row: OutboxRow, outcome: Consequence) -> None:
        """What an error means for the row, its chat and the pace."""
        now = self._clock.now()
        match outcome:
            case Wait(seconds):
                self._pace.flooded(row.chat_id, seconds, self._clock.monotonic())
                outbox.failed(self._chats, row.id, "too many requests", now + dt.timedelta(seconds=seconds))
            case Gone(reason):
                LOG.info("row %d: its chat cannot be reached any more: %s", row.id, reason)
                subscribers.block(self._chats, row.chat_id, reason=reason)
            case Muted(reason):
                until = now + MUTED
                given_up = row.attempts + 1 >= MOST_MUTED
                LOG.info("row %d: its chat does not let us write at present: %s", row.id, reason)
                outbox.failed(self._chats, row.id, reason, None if given_up else until)
            case Moved(chat_id):
                subscribers.migrate_chat(self._chats, row.chat_id, chat_id)
            case Done():
                outbox.sent(self._chats, row.id, self._target(row), now)
            case BadMessage(reason) | BadMarkup(reason) | NoEdit(reason):
                LOG.error("row %d can never be delivered: %s", row.id, reason)
                outbox.failed(self._chats, row.id, reason, None)
            case WrongToken():
                raise WrongTokenError
            case TryAgain(reason):
                self._trouble(row, reason, now)
            case _:
                self._trouble(row, str(outcome), now)

    def _trouble(self, row: OutboxRow, reason: str, now: dt.datetime) -> None:
        """The network fails: this row waits longer with every attempt; the others only when nothing at all gets through."""
        self._failures += 1
        LOG.warning("row %d: not delivered (%s), attempt %d", row.id, reason, row.attempts + 1)
        if self._failures > 1:
            self._pace.hold(self._clock.monotonic() + min(backoff(self._failures - 1), 30.0))
        outbox.failed(self._chats, row.id, reason, now + dt.timedelta(seconds=backoff(row.attempts + 1)))
