"""Several pieces of writing in one transaction, and each by itself when one of them fails."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest
from sqlite_utils import Database

from storage import database, group_commit
from storage.database import Busy, open_news, write
from storage.group_commit import MOST, GroupCommit
from storage.news.ingest import Ingested, Outcome, ingest
from tests.storage.articles import SEEN, conference, falsely_quoted


@pytest.fixture(autouse=True)
def _briefly(monkeypatch: pytest.MonkeyPatch) -> None:
    """A group that does not fill up waits for no company."""
    monkeypatch.setattr(group_commit, "LONGEST", 0)


def together(db: Database, pieces: Sequence[Callable[[], object]]) -> list[object]:
    """What comes of pieces that are handed over at the same time."""

    async def hand_over() -> list[object]:
        group = GroupCommit(db)
        return list(await asyncio.gather(*(group.write(piece) for piece in pieces), return_exceptions=True))

    return asyncio.run(hand_over())


def keep(db: Database, paper: int) -> Ingested:
    """Keep one paper's report of the conference."""
    draft = conference(f"bao{paper}.vn")
    return ingest(db, draft.facts, page_id=None, url=f"https://bao{paper}.vn/1", source=None, seen_at=SEEN)


def seen_from_outside(folder: Path) -> int:
    """How many articles somebody else finds in the file."""
    other = open_news(folder, readonly=True)
    count = other["articles"].count
    other.close()
    return count


def test_a_group_is_one_transaction(news: Database, tmp_path: Path) -> None:
    """Articles that come together are committed together: while the last is written, nobody else sees the first."""
    seen: list[int] = []

    def look() -> None:
        seen.append(seen_from_outside(tmp_path))

    kept = together(news, [*(partial(keep, news, paper) for paper in range(3)), look])
    assert [one.outcome for one in kept[:3] if isinstance(one, Ingested)] == [Outcome.NEW] * 3
    assert (seen, seen_from_outside(tmp_path)) == ([0], 3)
    assert news["meetings"].count == 1


def test_what_fails_takes_nobody_along(news: Database) -> None:
    """An article with a false quote is refused with its own error, and its neighbours are kept whole, each once."""
    alone = partial(ingest, news, falsely_quoted(), page_id=None, url="https://sai.vn/1", source=None, seen_at=SEEN)
    first, wrong, last = together(news, [partial(keep, news, 1), alone, partial(keep, news, 2)])
    assert isinstance(wrong, sqlite3.IntegrityError)
    assert [one.outcome for one in (first, last) if isinstance(one, Ingested)] == [Outcome.NEW, Outcome.NEW]
    assert [url for (url,) in news.execute("SELECT url FROM articles ORDER BY url")] == ["https://bao1.vn/1", "https://bao2.vn/1"]
    assert (news["reports"].count, news["changes"].count) == (2, 2)


def test_nobody_holds_the_lock_while_waiting(news: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a group waits for company another connection writes at once; full, the group is written without waiting longer."""
    monkeypatch.setattr(group_commit, "LONGEST", 3600)
    other = open_news(tmp_path)

    async def crowd() -> list[Ingested]:
        group = GroupCommit(news)
        waiting = [asyncio.create_task(group.write(partial(keep, news, paper))) for paper in range(MOST - 1)]
        await asyncio.sleep(0)
        assert not news.conn.in_transaction
        with write(other):
            other.execute("PRAGMA user_version = 7")
        last = await group.write(partial(keep, news, MOST))
        return [*await asyncio.gather(*waiting), last]

    assert {one.outcome for one in asyncio.run(crowd())} == {Outcome.NEW}
    other.close()


def test_a_lock_that_others_hold_is_waited_for_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database in use for too long is told to every piece of a group, and not tried for each again."""
    monkeypatch.setattr(database, "BUSY_MS", 10)
    news, other = open_news(tmp_path), open_news(tmp_path)
    tried: list[int] = []
    with write(other):
        came = together(news, [partial(tried.append, piece) for piece in range(3)])
    assert [type(error) for error in came] == [Busy] * 3
    assert tried == []
    assert together(news, [partial(tried.append, 3)]) == [None]
    news.close()
    other.close()


def test_who_is_cancelled_leaves_the_others_their_turn(news: Database) -> None:
    """A piece whose owner is gone is written with its group all the same."""

    async def desert() -> Ingested:
        group = GroupCommit(news)
        gone, staying = (asyncio.create_task(group.write(partial(keep, news, paper))) for paper in (1, 2))
        await asyncio.sleep(0)
        gone.cancel()
        return await staying

    assert asyncio.run(desert()).outcome is Outcome.NEW
    assert news["articles"].count == 2
