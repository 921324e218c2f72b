"""Whom a change is to be told, and how: a new message, a quiet edit of the earlier one, or a correction of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from bot.matching import Index
from bot.message import Earlier, Parcel
from bot.render.alert import Card, alert, card, correction
from bot.standing import Standing, standings
from bot.texts import LANGUAGES, load
from storage.chats import subscribers
from storage.chats.subscribers import Chat, ChatState
from storage.chats.subscriptions import Subscription
from storage.news.cards import EventCard
from storage.news.cards import card as event_card
from storage.news.changes import Change
from storage.news.topics import topics

CORRECTION, ALERT, UPDATE = 30, 20, 10
"""Priorities: what was wrong first, then what is new, then what is merely more."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One row to be queued."""

    chat_id: int
    parcel: Parcel
    priority: int


def tell(news: Database, chats: Database, change: Change, index: Index) -> Iterator[Telling]:
    """The rows that a change puts into the outbox, those of chats that know the event first."""
    matched = index.match(topics(news, change), change.id)
    known = standings(chats, change.event) if change.version > 1 else {}
    event = event_card(news, change.event) if matched or known else None
    if event is None:
        return
    cards = {language: _card(event, change, language) for language in LANGUAGES}
    for chat_id in {**known, **matched}:
        chat = subscribers.chat(chats, chat_id)
        if chat is None or not _listens(chat, chat_id in known):
            continue
        standing = known.get(chat_id)
        reasons = _reasons(standing, matched.get(chat_id, []), index)
        body = cards[chat.language]
        if change.kind == "correction":
            yield _correct(chat_id, body, reasons)
        elif reasons:
            yield _inform(chat_id, body, reasons, standing, change)


def _card(event: EventCard, change: Change, language: str) -> Card:
    texts = load(language)
    return correction(event, change, texts) if change.kind == "correction" else card(event, texts)


def _listens(chat: Chat, told: bool) -> bool:
    """A chat that has stopped altogether is told nothing new; one that pauses for a day gets it afterwards."""
    return told or chat.state != ChatState.PAUSED or chat.paused_until is not None


def _reasons(standing: Standing | None, matched: list[Subscription], index: Index) -> list[Subscription]:
    """All reasons that still hold: those of the earlier message, then new ones."""
    known = standing.reasons if standing else ()
    before = [subscription for id_ in known if (subscription := index.get(id_))]
    return [*before, *(subscription for subscription in matched if subscription not in before)]


def _inform(chat_id: int, body: Card, reasons: list[Subscription], standing: Standing | None, change: Change) -> Telling:
    message = alert(body, reasons, silent=standing is not None)
    earlier = Earlier.REPLACE if change.version > 1 else None
    return Telling(chat_id, Parcel(message, earlier=earlier, reasons=_ids(reasons)), UPDATE if standing else ALERT)


def _correct(chat_id: int, body: Card, reasons: list[Subscription]) -> Telling:
    return Telling(chat_id, Parcel(alert(body, reasons), earlier=Earlier.REQUIRE, reasons=_ids(reasons)), CORRECTION)


def _ids(reasons: list[Subscription]) -> tuple[int, ...]:
    return tuple(reason.id for reason in reasons)
