"""How a chat stands to an event: the card that it has of it, or is about to get."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from bot.message import Earlier
from storage.chats import outbox
from storage.chats.outbox import Version

NOTHING_TO_CORRECT = "the chat was never told what this corrects"
"""Why such a correction is dropped."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What one chat has of one event, by its newest version that was sent or is still pending."""

    message_id: int | None
    """Telegram's id of the card, which later versions edit or answer; None: it has not left yet."""
    reasons: tuple[int, ...]
    """Subscriptions for which the chat was told last."""


def standings(versions: Iterable[Version]) -> dict[int, Standing]:
    """How each chat stands to an event, by its versions, oldest first; a chat that has nothing and is to get nothing is not in it."""
    found: dict[int, Standing] = {}
    for version in versions:
        if version.state in {"sent", "pending"}:
            found[version.chat_id] = _after(found.get(version.chat_id), version)
    return found


def card_of(chats: Database, event: str, chat_id: int) -> int | None:
    """Telegram's id of the card that a chat has of an event; None when it has none."""
    standing = standings(outbox.versions(chats, event, chat_id)).get(chat_id)
    return standing.message_id if standing else None


def _after(standing: Standing | None, version: Version) -> Standing:
    """A correction is a message beside the card; whatever else has an id is the card."""
    before = standing.message_id if standing else None
    beside = version.payload.get("earlier") == Earlier.REQUIRE
    return Standing(before if beside else version.message_id or before, tuple(version.payload.get("reasons", ())))
