"""What a chat would be told, without Telegram: for the demonstration."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from bot.dispatch import Dispatcher
from bot.message import Earlier, Message, Parcel
from bot.standing import NOTHING_TO_CORRECT, card_of
from bot.subjects import phrase, subjects
from storage.chats import outbox, subscribers, subscriptions
from storage.database import open_chats, open_news

CHAT = 1
"""The chat that is told; Telegram gives nobody so small a number."""


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still."""

    at: dt.datetime

    def now(self) -> dt.datetime:
        """The time at which it stands."""
        return self.at

    def monotonic(self) -> float:
        """No time passes."""
        return 0.0

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Return at once."""


def rehearse(data: Path, queries: Sequence[str], *, now: dt.datetime, language: str = "vi") -> list[Message]:
    """Follow ``queries`` as if from the beginning, and return what the chat would have now, the oldest message first.

    A message that later reports would have edited is returned as edited. Called again it returns only what came since.

    Raises:
        StorageError: a database cannot be used.
    """
    news, chats = open_news(data, readonly=True), open_chats(data)
    try:
        _follow(news, chats, queries, now, language)
        asyncio.run(Dispatcher(news, chats, FixedClock(now), lambda: None, 0.0).catch_up())
        return _deliver(chats, now)
    finally:
        chats.close()
        news.close()


def _follow(news: Database, chats: Database, queries: Sequence[str], now: dt.datetime, language: str) -> None:
    subscribers.put_chat(chats, CHAT, kind="private", language=language, at=now)
    for query in queries:
        subject = next(iter(subjects(news, query, language)), phrase(query))
        subscriptions.follow(chats, CHAT, kind=subject.kind, value=subject.value, label=subject.label, at=now, cursor=0)


def _deliver(chats: Database, now: dt.datetime) -> list[Message]:
    """Take everything out of the outbox in the order in which it would leave."""
    shown: dict[str, Message] = {}
    while rows := outbox.due(chats, now, 1):
        row, parcel = rows[0], Parcel.from_payload(rows[0].payload)
        if parcel.earlier == Earlier.REQUIRE and card_of(chats, row.event, CHAT) is None:
            outbox.drop(chats, row.id, NOTHING_TO_CORRECT)
            continue
        outbox.sent(chats, row.id, row.id, now)
        shown[f"{row.event} {row.version}" if parcel.earlier == Earlier.REQUIRE else row.event] = parcel.message
    return list(shown.values())
