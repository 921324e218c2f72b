"""How a chat stands to an event: the card that it has of it, or is about to get."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlite_utils import Database

from bot.markup import Html
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
    headline: Html | None
    """The first line of the card."""
    url: str | None
    """What the card previews."""


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
    payload = version.payload
    reasons = tuple(payload.get("reasons", ()))
    if standing and payload.get("earlier") == Earlier.REQUIRE:
        return replace(standing, reasons=reasons)
    message_id = version.message_id or (standing.message_id if standing else None)
    headline, _, _ = payload.get("html", "").partition("\n")
    return Standing(message_id, reasons, Html(headline) if headline else None, payload.get("preview"))
