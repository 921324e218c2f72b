"""Who learns of an event only by a correction: what the paper added is news to those who follow just that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlite_utils import Database

from bot.matching import Index
from parsers.text import fold
from storage.chats.outbox import KEPT
from storage.chats.subscriptions import Subscription
from storage.news.changes import Change, told_since
from storage.news.topics import Topics

Matched = Mapping[int, list[Subscription]]


def newcomers(news: Database, change: Change, about: Topics, matched: Matched, index: Index, ever: set[int]) -> set[int]:
    """Chats to which a corrected event is news: they follow what was added, or followed all along and are met only now.

    ``ever`` are the chats for which a version was queued before, whatever became of it.
    """
    was = index.match(_within(about, (entry["was"] for entry in change.detail if "was" in entry)), change.id)
    now = index.match(_within(about, (entry["now"] for entry in change.detail if "now" in entry)), change.id)
    added = {chat for chat, found in now.items() if any(subscription not in was.get(chat, ()) for subscription in found)}
    first = told_since(news, change)
    if first is None or change.at - first.at > KEPT:  # then nobody remembers who was told
        return added
    return added | {chat for chat, found in matched.items() if chat not in ever and any(s.cursor < first.id for s in found)}


def _within(about: Topics, quotes: Iterable[str]) -> Topics:
    """The topics that some quotes name themselves."""
    words = fold(" … ".join(quotes))

    def named(known: Mapping[str, str]) -> dict[str, str]:
        return {key: shown for key, shown in known.items() if fold(shown) in words}

    return replace(
        about,
        people=named(about.people),
        posts=named(about.posts),
        bodies=named(about.bodies),
        provinces=named(about.provinces),
        documents=named(about.documents),
        words=words,
    )
