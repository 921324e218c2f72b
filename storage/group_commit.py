"""Group commit: what several have to write within a short moment goes into one transaction.

Articles touch the same pages of the same indexes; written one by one, each page goes to the write-ahead log with every article.
Nobody holds the write lock while waiting for company. A process that dies meanwhile has written nothing of the group, as if it had
died a moment earlier: what it fetched is fetched again, and what it archived is read again.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from typing import Any, TypeVar

from sqlite_utils import Database

from storage.database import StorageError, write

R = TypeVar("R")
Transaction = Callable[[Database], AbstractContextManager[sqlite3.Connection]]

MOST = 32
"""A group of so many is written at once …"""
LONGEST = 0.25
"""… and a smaller one when its first has waited so many seconds."""


class GroupCommit:
    """Gathers pieces of writing for one database, in one thread and its event loop.

    ``transaction`` is what each group is written in; ``joined`` is called whenever a piece has joined one.
    """

    def __init__(self, db: Database, transaction: Transaction | None = None, *, joined: Callable[[], None] | None = None) -> None:
        self._db = db
        self._transaction = transaction or write
        self._joined = joined
        self._pieces: list[Callable[[], Any]] = []
        self._enough = asyncio.Event()
        self._turn: asyncio.Task[list[Any]] | None = None

    async def write(self, piece: Callable[[], R]) -> R:
        """Do a piece of writing in the next common transaction; what it returned, once that is committed.

        When one of the pieces fails, nothing of the common transaction stays, and each is done anew in one of its own: a piece costs
        its neighbours nothing but time. It may therefore be called twice, and should change nothing but the database.

        Raises:
            StorageError: the database is locked, full, read-only or damaged; that is not tried for each piece again.
            Exception: whatever the piece itself raises.
        """
        if self._turn is None:
            self._enough.clear()
            self._turn = asyncio.create_task(self._take_turn())
        turn, place = self._turn, len(self._pieces)
        self._pieces.append(piece)
        if len(self._pieces) == MOST:
            self.hurry()
        if self._joined is not None:
            self._joined()
        await _end_of(turn)
        error = turn.exception()
        if error is None:
            result: R = turn.result()[place]
            return result
        if isinstance(error, StorageError):
            raise error
        with self._transaction(self._db):
            return piece()

    @property
    def waiting(self) -> int:
        """How many pieces wait for the next common transaction."""
        return len(self._pieces)

    def hurry(self) -> None:
        """Have what waits written at once: nobody else will come."""
        self._enough.set()

    async def _take_turn(self) -> list[Any]:
        """Wait for company, then write for all; what each piece returned."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._enough.wait(), LONGEST)
        pieces, self._pieces, self._turn = self._pieces, [], None
        with self._transaction(self._db):
            return [piece() for piece in pieces]


def _end_of(turn: asyncio.Task[Any]) -> asyncio.Future[None]:
    """Comes when a turn has ended, however it did. Not the turn itself: who is cancelled leaves it to the others."""
    ended: asyncio.Future[None] = turn.get_loop().create_future()
    turn.add_done_callback(lambda _: None if ended.done() else ended.set_result(None))
    return ended
