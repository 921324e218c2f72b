"""Which of the addresses that listings show are asked for: each article once, known ones only when another look is due."""

from __future__ import annotations

import datetime as dt
from enum import Enum, auto

from crawler.addresses import Addresses
from crawler.memory import Memory
from crawler.revisits import LOOKS, due
from crawler.run import Clock


class Choice(Enum):
    """What to do with an address that a listing shows."""

    FETCH = auto()
    LOOK_AGAIN = auto()
    KNOWN = auto()
    SEEN = auto()
    """This run has dealt with the same article already."""
    LATER = auto()
    """The run has asked for as many as it may; the next run takes it."""


class Selection:
    """Remembers what this run has met."""

    def __init__(self, addresses: Addresses, memory: Memory, now: Clock, *, most: int) -> None:
        self._addresses = addresses
        self._memory = memory
        self._now = now
        self._most = most
        self._listed: set[str] = set()
        self._chosen: set[str] = set()
        self._new = 0

    def listed(self, url: str) -> bool:
        """Whether no listing of this run has shown the article before."""
        key = self._addresses.key(url)
        first = key not in self._listed
        self._listed.add(key)
        return first

    def choose(self, url: str, *, modified: dt.datetime | None = None) -> tuple[Choice, str]:
        """What to do with an article's address, and the address under which the article is kept.

        An article known under another prefix keeps the address it was first met by. ``modified`` is what a sitemap says.
        """
        key = self._addresses.key(url)
        if key in self._chosen:
            return Choice.SEEN, url
        self._chosen.add(key)
        kept = self._memory.address(key) or url
        looks = self._memory.looks(kept)
        if looks is not None:
            again = self._is_due(*looks, modified) or self._memory.is_unread(kept)
            return (Choice.LOOK_AGAIN if again else Choice.KNOWN), kept
        if self._new >= self._most:
            return Choice.LATER, kept
        self._new += 1
        return Choice.FETCH, kept

    def overdue(self) -> list[str]:
        """Articles that are due for another look or were fetched and not read, whether or not a listing still shows them."""
        now = self._now()
        recent = self._memory.recent(now - LOOKS[-1] - dt.timedelta(days=1))
        wanted = (url for url, first, last in recent if due(first, last, now) or self._memory.is_unread(url))
        return [url for url in wanted if self.choose(url)[0] is Choice.LOOK_AGAIN]

    def _is_due(self, first: dt.datetime, last: dt.datetime, modified: dt.datetime | None) -> bool:
        now = self._now()
        # Some sitemaps call everything modified just now: that is believed once an hour.
        told = modified is not None and modified > last and now - last >= LOOKS[0]
        return told or due(first, last, now)
