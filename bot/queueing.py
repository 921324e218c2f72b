"""Into the outbox: the messages of one event and their reader's cursor, committed together.

A great many rows go in several transactions, the cursor in the last: a crash between repeats the matching, and rows that are there already
are not made twice.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Iterator

from sqlite_utils import Database

from bot.clock import Clock
from bot.telling import Telling
from storage.chats import outbox
from storage.database import write

CHUNK = 500
"""Rows of one transaction."""


async def queue(chats: Database, clock: Clock, event: str, rows: Iterator[tuple[int, Telling]], advance: Callable[[], None]) -> int:
    """Queue what chats are to be told of an event, each row with its version; how many are new.

    ``advance`` moves the cursor; it is called inside the last transaction.
    """
    queued, more = 0, True
    while more:
        chunk = list(itertools.islice(rows, CHUNK))
        more = len(chunk) == CHUNK
        with write(chats):
            for version, row in chunk:
                queued += outbox.enqueue(chats, row.chat_id, event, version, row.parcel.as_payload(), row.priority, clock.now())
            if not more:
                advance()
        # Whoever asks something meanwhile is answered between two chunks.
        await asyncio.sleep(0)
    return queued
