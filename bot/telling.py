"""Whom a change is to be told, and how: a new message, a quiet edit of the earlier one, or a correction of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlite_utils import Database

from bot.matching import Index
from bot.message import Earlier, Parcel
from bot.novelty import newcomers
from bot.render.alert import Card, alert, card, correction, withdrawn
from bot.standing import Standing, standings
from bot.texts import LANGUAGES, load
from storage.chats import outbox, subscribers
from storage.chats.subscriptions import Subscription
from storage.news.cards import card as event_card
from storage.news.changes import Change
from storage.news.topics import topics

CORRECTION, ALERT, ALARM, UPDATE = 30, 20, 15, 10
"""Priorities: what was wrong first, then what is new, then what became of the sources, then what is merely more."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One row to be queued."""

    chat_id: int
    parcel: Parcel
    priority: int


def tell(news: Database, chats: Database, change: Change, index: Index) -> Iterator[Telling]:
    """The rows that a change puts into the outbox, those of chats that know the event first."""
    about = topics(news, change)
    matched = index.match(about, change.id)
    versions = outbox.versions(chats, change.event) if change.version > 1 else []
    known = standings(versions)
    event = event_card(news, change.event) if matched or known else None
    if event is None:
        yield from _withdraw(chats, change, known, index)
        return
    cards = {language: card(event, load(language)) for language in LANGUAGES}
    corrections = {language: correction(event, change, load(language)) for language in LANGUAGES}
    corrects = change.kind == "correction"
    news_to = newcomers(news, change, about, matched, index, {version.chat_id for version in versions}) if corrects else set(matched)
    for chat_id in {**known, **matched}:
        chat, standing = subscribers.chat(chats, chat_id), known.get(chat_id)
        if chat is None or not (standing or chat.listens):
            continue
        reasons = _reasons(standing, matched.get(chat_id, []), index)
        if corrects and standing:
            yield _correct(chat_id, corrections[chat.language], reasons)
        elif reasons and (standing or chat_id in news_to):
            yield _inform(chat_id, cards[chat.language], reasons, standing, change)


def _withdraw(chats: Database, change: Change, known: Mapping[int, Standing], index: Index) -> Iterator[Telling]:
    """Correct an event that nobody tells of any more, in the words that its followers have of it."""
    for chat_id, standing in known.items():
        if (chat := subscribers.chat(chats, chat_id)) and change.detail:
            body = withdrawn(standing.headline, standing.url, change, load(chat.language))
            yield _correct(chat_id, body, _reasons(standing, [], index))


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
