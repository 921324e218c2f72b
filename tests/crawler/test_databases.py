"""The databases that the runs of one process have in common."""

import asyncio
import threading
from pathlib import Path

import pytest

from crawler.databases import Databases
from crawler.tally import Tally
from storage import group_commit


def test_runs_have_one_connection_until_the_last_ends(tmp_path: Path) -> None:
    """Two runs of a folder write through the same connection; it is closed with the second and opened anew for a third."""
    one, other = Databases.hold(tmp_path), Databases.hold(tmp_path)
    assert one is other
    one.let_go()
    assert other.news.execute("SELECT count(*) FROM articles").fetchone() == (0,)
    other.let_go()
    with pytest.raises(Exception, match="closed"):
        other.news.execute("SELECT 1")
    third = Databases.hold(tmp_path)
    assert third is not one
    third.let_go()


def test_another_folder_or_thread_has_its_own(tmp_path: Path) -> None:
    """What one run holds is nobody's in another folder or in another thread, where SQLite would refuse it."""
    (tmp_path / "a").mkdir()
    mine = Databases.hold(tmp_path / "a")
    others: list[bool] = []

    def elsewhere() -> None:
        other = Databases.hold(tmp_path / "a")
        others.append(other is mine)
        other.let_go()

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    beside = Databases.hold(tmp_path / "b")
    assert (others, beside is mine) == ([False], False)
    beside.let_go()
    mine.let_go()


def test_who_is_the_last_to_write_waits_for_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A group waits while an article that was asked for may still come; when all that are left wait in groups, all are written at once."""
    monkeypatch.setattr(group_commit, "LONGEST", 60)
    databases, tally = Databases.hold(tmp_path), Tally(asked=3, failed=1)
    databases.follow(tally)

    async def write() -> tuple[list[str], int]:
        first = asyncio.create_task(databases.news_commits.write(lambda: "news"))
        await asyncio.sleep(0)
        waited = databases.news_commits.waiting
        return list(await asyncio.wait_for(asyncio.gather(first, databases.pages_commits.write(lambda: "page")), 30)), waited

    assert asyncio.run(write()) == (["news", "page"], 1)
    databases.unfollow(tally)
    databases.let_go()


def test_a_run_that_has_ended_keeps_nobody_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a run asked for and never got is expected no more when it ends."""
    monkeypatch.setattr(group_commit, "LONGEST", 60)
    databases, ended = Databases.hold(tmp_path), Tally(asked=5)
    databases.follow(ended)
    databases.follow(Tally(asked=1))
    databases.unfollow(ended)

    async def write() -> str:
        return await asyncio.wait_for(databases.news_commits.write(lambda: "news"), 30)

    assert asyncio.run(write()) == "news"
    databases.let_go()
