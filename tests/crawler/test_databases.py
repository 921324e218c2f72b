"""The databases that the runs of one process have in common."""

import threading
from pathlib import Path

import pytest

from crawler.databases import Databases


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
