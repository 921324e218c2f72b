"""Taking updates in: each is on disk before Telegram is told that we have it."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

from sqlite_utils import Database
from telegram.error import TelegramError

from bot.clock import Clock
from bot.errors import OtherPoller, Wait, WrongToken, consequence
from bot.pace import backoff
from bot.telegram_api import UpdateSource
from storage.chats import inbox
from storage.database import write

LOG = logging.getLogger(__name__)
LONG_POLL = 30
"""Seconds that Telegram may keep us waiting for an update."""


class WrongTokenError(Exception):
    """Telegram does not know the token."""


class Poller:
    """The loop that asks for updates and keeps them."""

    def __init__(self, source: UpdateSource, chats: Database, clock: Clock, arrived: asyncio.Event) -> None:
        self._source = source
        self._chats = chats
        self._clock = clock
        self._arrived = arrived
        """Set when there is something new to answer."""
        self._failures = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until ``stop``.

        Raises:
            WrongTokenError: no use to go on.
        """
        offset: int | None = None
        while not stop.is_set():
            try:
                updates = await self._source.fetch(offset, LONG_POLL)
            except TelegramError as error:
                await self._clock.wait(stop, self._pause(error))
                continue
            self._failures = 0
            self._keep(updates)
            # An offset is named only to confirm what has just been kept. Named for ever, it would lose updates after a quiet week,
            # when Telegram begins counting anew and lower.
            offset = max((update["update_id"] for update in updates), default=-1) + 1 or None

    def _keep(self, updates: list[dict[str, Any]]) -> None:
        """Commit the updates; one that we have already is not kept twice."""
        if not updates:
            return
        now = self._clock.now()
        with write(self._chats):
            for update in updates:
                payload = json.dumps(update, ensure_ascii=False).encode()
                inbox.keep(self._chats, update["update_id"], payload, now, chat_id=_chat_id(update))
        self._arrived.set()

    def _pause(self, error: TelegramError) -> float:
        """Seconds to wait after a failed call, told in the log."""
        self._failures += 1
        match consequence(error):
            case WrongToken():
                raise WrongTokenError from error
            case OtherPoller(reason):
                LOG.error("another program (or a webhook) takes this bot's updates; trying again in half a minute: %s", reason)
                return 30.0
            case Wait(seconds):
                return seconds
            case other:
                pause = min(backoff(self._failures), 30.0)
                LOG.warning("Telegram cannot be reached, next try in %.0f s: %s", pause, other)
                return pause


def _chat_id(update: dict[str, Any]) -> int | None:
    """Whose update it is, so that it can be forgotten with the chat; None for one of a shape that we do not know."""
    for content in update.values():
        match content:
            case {"chat": {"id": int(chat_id)}} | {"message": {"chat": {"id": int(chat_id)}}}:
                return chat_id
    return None
