"""One change against a hundred thousand subscriptions: the index beside the plain loop. ``python -m benchmarks.matching [COUNT]``."""

from __future__ import annotations

import datetime as dt
import random
import sys
import time

from bot.matching import Index, key, words
from storage.chats.subscriptions import Follow, Subscription
from storage.news.topics import Topics

NOW = dt.datetime(2026, 3, 5, tzinfo=dt.UTC)
SYLLABLES = [
    "an",
    "bắc",
    "cán",
    "dân",
    "đảng",
    "giang",
    "hà",
    "khóa",
    "lực",
    "minh",
    "nghệ",
    "phong",
    "quyền",
    "rừng",
    "sông",
    "tỉnh",
    "ủy",
    "xã",
]


def subscriptions(count: int, chance: random.Random) -> list[Subscription]:
    """Half follow a person, a third a phrase, the rest provinces, sources and everything."""
    made = []
    for number in range(count):
        kind = chance.choices(["person", "words", "province", "source", "all"], [50, 33, 10, 6, 1])[0]
        value = {
            "person": f"{chance.randrange(20_000):016x}",
            "words": " ".join(chance.choices(SYLLABLES, k=3)),
            "province": f"tinh {chance.randrange(34)}",
            "source": f"bao{chance.randrange(60)}",
            "all": "",
        }[kind]
        made.append(Subscription(number, number, Follow(kind), value, value, NOW, 0))
    return made


def change(chance: random.Random) -> Topics:
    """An article of eight hundred words that names ten people and one province."""
    people = {f"{chance.randrange(20_000):016x}": "" for _ in range(10)}
    text = words(" ".join(chance.choices(SYLLABLES, k=800)))
    return Topics(people=people, posts={}, bodies={}, provinces={"tinh 3": ""}, documents={}, kind=None, source="bao7", words=text)


def plain_loop(all_of_them: list[Subscription], topics: Topics) -> set[int]:
    """What the index replaces: every subscription asked whether it is meant."""
    exact = {("all", ""), ("source", topics.source), *(("person", p) for p in topics.people), *(("province", p) for p in topics.provinces)}
    padded = f" {topics.words} "
    return {
        s.id
        for s in all_of_them
        if (f" {words(s.value)} " in padded if s.kind == "words" else (s.kind.value, key(s.kind, s.value)) in exact)
    }


def main() -> None:
    """Print the times, and that both find the same."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    chance = random.Random(7)
    everything, topics = subscriptions(count, chance), change(chance)
    began = time.perf_counter()
    index = Index(everything)
    built = time.perf_counter()
    found = {s.id for reasons in index.match(topics, 1).values() for s in reasons}
    matched = time.perf_counter()
    expected = plain_loop(everything, topics)
    looped = time.perf_counter()
    assert found == expected
    print(f"{count:,} subscriptions, {len(found):,} match")
    print(f"index  {(matched - built) * 1000:8.1f} ms   (built in {(built - began) * 1000:.0f} ms)")
    print(f"loop   {(looped - matched) * 1000:8.1f} ms")


if __name__ == "__main__":
    main()
