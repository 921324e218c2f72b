"""Who is told: an index from topics to subscriptions, so that one change among a hundred thousand subscriptions costs what it matches."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from parsers.text import fold
from storage.chats.subscriptions import Subscription
from storage.news.ids import number_key
from storage.news.topics import Topics

EXACT = ("person", "post", "province", "body", "document", "source", "kind", "all")
"""Kinds of subscription whose value is compared as a whole."""


_NO_WORD = re.compile(r"[\W_]+")


class Index:
    """Subscriptions by what they wait for."""

    def __init__(self, subscriptions: Iterable[Subscription] = ()) -> None:
        self._exact: dict[tuple[str, str], list[Subscription]] = defaultdict(list)
        self._phrases: dict[str, list[Subscription]] = defaultdict(list)
        self._lengths: dict[str, set[int]] = defaultdict(set)
        """First word of phrases to how many words they have: what is looked for at each word of a text, however many phrases there are."""
        self._by_id: dict[int, Subscription] = {}
        for subscription in subscriptions:
            self._by_id[subscription.id] = subscription
            self._add(subscription)

    def get(self, subscription_id: int) -> Subscription | None:
        """The subscription of that number; None when it has ended."""
        return self._by_id.get(subscription_id)

    def _add(self, subscription: Subscription) -> None:
        if subscription.kind in EXACT:
            self._exact[subscription.kind, key(subscription.kind, subscription.value)].append(subscription)
            return
        phrase = words(subscription.value)
        if phrase:
            first, *rest = phrase.split()
            self._phrases[phrase].append(subscription)
            self._lengths[first].add(1 + len(rest))

    def match(self, topics: Topics, change_id: int) -> dict[int, list[Subscription]]:
        """Chat to all its subscriptions that the change concerns, in the order they were made.

        A subscription that began after the change is not told of it.
        """
        found: dict[int, list[Subscription]] = defaultdict(list)
        for subscription in sorted(self._candidates(topics), key=lambda s: s.id):
            if subscription.cursor < change_id:
                found[subscription.chat_id].append(subscription)
        return dict(found)

    def _candidates(self, topics: Topics) -> Iterator[Subscription]:
        for topic in set(_topics(topics)):
            yield from self._exact.get(topic, ())
        if self._phrases:
            for phrase in self._phrases_in(words(topics.words).split()):
                yield from self._phrases[phrase]

    def _phrases_in(self, text: list[str]) -> set[str]:
        """The followed phrases that stand in a text."""
        found = set()
        for place, word in enumerate(text):
            for length in self._lengths.get(word, ()):
                phrase = " ".join(text[place : place + length])
                if phrase in self._phrases:
                    found.add(phrase)
        return found


def key(kind: str, value: str) -> str:
    """A value as it is compared: ids and names of our own as they are, everything else folded."""
    if kind == "document":
        return number_key(value)
    return fold(value) if kind in {"province", "body"} else value


def words(text: str) -> str:
    """Folded words with one blank between and nothing else: what phrases are looked for in."""
    return " ".join(_NO_WORD.sub(" ", fold(text)).split())


def _topics(topics: Topics) -> Iterator[tuple[str, str]]:
    """Every topic of a change as the index has it."""
    yield "all", ""
    by_kind = {
        "person": topics.people,
        "post": topics.posts,
        "body": topics.bodies,
        "province": topics.provinces,
        "document": topics.documents,
    }
    for kind, values in by_kind.items():
        yield from ((kind, value) for value in values)
    yield from ((kind, value) for kind, value in (("kind", topics.kind), ("source", topics.source)) if value)
