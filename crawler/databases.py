"""Both databases of a folder, open once in a process: its runs write in turn and find in memory what another has just read or written."""

from __future__ import annotations

import threading
from pathlib import Path

from crawler.tally import Tally
from storage.database import open_news, open_pages
from storage.group_commit import GroupCommit
from storage.news.indexing import indexed


class Databases:
    """``news.db`` and ``pages.db`` of one folder, for all runs of one thread until the last lets go of them."""

    def __init__(self, folder: Path) -> None:
        """Open both.

        Raises:
            StorageError: one of them cannot be used.
        """
        self.news = open_news(folder)
        self.pages = open_pages(folder)
        self.news_commits = GroupCommit(self.news, indexed, joined=self._hurry_the_last)
        self.pages_commits = GroupCommit(self.pages, joined=self._hurry_the_last)
        self._tallies: list[Tally] = []
        self._holders = 0
        self._place = _place(folder)

    @classmethod
    def hold(cls, folder: Path) -> Databases:
        """The databases of a folder, opened unless another run holds them.

        Raises:
            StorageError: one of them cannot be used.
        """
        place = _place(folder)
        found = _held[place] if place in _held else _held.setdefault(place, cls(folder))
        found._holders += 1
        return found

    def follow(self, tally: Tally) -> None:
        """Count the articles of a run among those that may still come to be written."""
        self._tallies.append(tally)

    def unfollow(self, tally: Tally) -> None:
        """Expect nothing more of a run that has ended."""
        self._tallies = [other for other in self._tallies if other is not tally]

    def _hurry_the_last(self) -> None:
        """Write at once where every article that was asked for, and is not dealt with, waits to be written."""
        if sum(tally.asked - tally.done for tally in self._tallies) <= self.news_commits.waiting + self.pages_commits.waiting:
            self.news_commits.hurry()
            self.pages_commits.hurry()

    def let_go(self) -> None:
        """Close them when nobody else holds them."""
        self._holders -= 1
        if self._holders == 0:
            del _held[self._place]
            self.news.close()
            self.pages.close()


def _place(folder: Path) -> tuple[Path, int]:
    """A folder and a thread: SQLite's connections stay where they were made."""
    return folder.absolute(), threading.get_ident()


_held: dict[tuple[Path, int], Databases] = {}
