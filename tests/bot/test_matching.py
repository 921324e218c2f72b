"""The index finds exactly what a plain comparison of every subscription with every topic finds."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching import Index, words
from storage.chats.subscriptions import Follow, Subscription
from storage.news.topics import Topics

NOW = dt.datetime(2026, 3, 5, tzinfo=dt.UTC)


def subscription(number: int, kind: str, value: str, *, chat: int = 1, cursor: int = 0) -> Subscription:
    """One subscription."""
    return Subscription(number, chat, Follow(kind), value, value, NOW, cursor)


def topics(text: str = "", **more: object) -> Topics:
    """Topics of a change, empty but for what is said."""
    empty: dict[str, object] = {"people": {}, "posts": {}, "bodies": {}, "provinces": {}, "documents": {}, "kind": None, "source": None}
    return Topics(**(empty | more), words=text)  # type: ignore[arg-type]


TABLE = [
    ("person", "a1", topics(people={"a1": "Đặng Thu Hà"}), True),
    ("person", "a1", topics(people={"b2": "Đặng Thu Hà"}), False),
    ("post", "p1", topics(posts={"p1": "Bí thư"}), True),
    ("body", "Tỉnh đoàn", topics(bodies={"tinh doan": "Tỉnh đoàn"}), True),
    ("province", "hai phong", topics(provinces={"hai phong": "Hải Phòng"}), True),
    ("province", "Hải Phòng", topics(provinces={"hai phong": "Hải Phòng"}), True),
    ("document", "205-QĐ/TW", topics(documents={"205-qd/tw": "205-QĐ/TW"}), True),
    ("source", "song", topics(source="song"), True),
    ("kind", "congress", topics(kind="congress"), True),
    ("all", "", topics(), True),
    ("words", "trồng rừng", topics("phong trao trong rung, ven bien"), True),
    ("words", "trồng rừng", topics("trong cac khu rung"), False),
    ("words", "rừng", topics("nguoi trung"), False),
    ("words", "ven biển", topics("trong rung ven-bien."), True),
    ("words", "205-QĐ/TW", topics("theo quy dinh so 205-qd/tw, nam 2019"), True),
    ("words", "!!!", topics("anything !!!"), False),
]


@pytest.mark.parametrize(("kind", "value", "about", "found"), TABLE)
def test_each_kind_matches_what_it_should(kind: str, value: str, about: Topics, found: bool) -> None:
    """The table of kinds: whole words, folded where people type, exact where ids are compared."""
    assert bool(Index([subscription(1, kind, value)]).match(about, 1)) is found


def test_all_reasons_of_a_chat_come_together_in_their_order() -> None:
    """One entry a chat, each subscription once, the oldest first."""
    index = Index([subscription(3, "all", ""), subscription(1, "source", "song"), subscription(2, "words", "rừng", chat=2)])
    found = index.match(topics("rung rung", source="song"), 1)
    assert {chat: [s.id for s in reasons] for chat, reasons in found.items()} == {1: [1, 3], 2: [2]}


def test_a_subscription_begins_now() -> None:
    """Changes up to its cursor are not for it."""
    index = Index([subscription(1, "all", "", cursor=7)])
    assert index.match(topics(), 7) == {}
    assert list(index.match(topics(), 8)) == [1]


@given(st.lists(st.text("ab cđ", max_size=8), max_size=8), st.text("ab cđ,.", max_size=30))
def test_the_index_agrees_with_the_plain_loop(phrases: list[str], text: str) -> None:
    """For phrases of any words the index finds what looking for each in the text finds."""
    index = Index([subscription(number, "words", phrase) for number, phrase in enumerate(phrases)])
    found = {s.id for reasons in index.match(topics(text), 1).values() for s in reasons}
    padded = f" {words(text)} "
    assert found == {number for number, phrase in enumerate(phrases) if words(phrase) and f" {words(phrase)} " in padded}
