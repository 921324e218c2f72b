"""A message as we mean it, before any library carries it: words, buttons, preview; and its form in the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.markup import Html

BUTTON_VERSION = "v1"
"""What the data of our buttons begins with; another one is of a version whose verbs may mean something else."""
LONGEST_DATA = 64
"""Bytes of callback data that Telegram takes."""


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button: it opens ``url``, or sends us ``data``."""

    text: str
    data: str | None = None
    url: str | None = None


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Message:
    """What one chat is to see."""

    html: Html
    buttons: Rows = ()
    preview: str | None = None
    """Address whose small preview is shown under the text; None: no preview at all."""
    silent: bool = False
    """No sound."""


class Earlier(StrEnum):
    """What is to happen with the message that a chat may have of the same event; asked when the parcel leaves, not before."""

    REPLACE = "replace"
    """Edit that message; a chat that has none gets a new one."""
    REQUIRE = "require"
    """Answer that message with a new one; a chat that has none gets nothing: it would be a correction of what it never read."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A message with what is to be done with it: a row of the outbox."""

    message: Message
    edits: int | None = None
    """Telegram's id of the message that this one replaces; None: a new message."""
    earlier: Earlier | None = None
    """None: whatever the chat has stays as it is."""
    reasons: tuple[int, ...] = ()
    """Subscriptions for which the chat is told."""

    def as_payload(self) -> dict[str, Any]:
        """The JSON kept in the outbox; only what is said, so that old rows stay readable."""
        message = self.message
        payload: dict[str, Any] = {"html": str(message.html), "edits": self.edits, "earlier": self.earlier, "preview": message.preview}
        payload["reasons"] = list(self.reasons)
        payload["buttons"] = [[{"text": b.text, "data": b.data, "url": b.url} for b in row] for row in message.buttons]
        payload["silent"] = message.silent
        return {name: value for name, value in payload.items() if value}

    @classmethod
    def from_payload(cls, payload: dict[str, Any]) -> Parcel:
        """The reverse of ``as_payload``."""
        buttons = tuple(tuple(Button(b["text"], b["data"], b["url"]) for b in row) for row in payload.get("buttons", ()))
        message = Message(Html(payload["html"]), buttons, payload.get("preview"), bool(payload.get("silent")))
        earlier = Earlier(payload["earlier"]) if "earlier" in payload else None
        return cls(message, payload.get("edits"), earlier, tuple(payload.get("reasons", ())))


def callback(verb: str, *arguments: object) -> str | None:
    """Callback data ``v1:verb:argument…``; None when it would be longer than a button may carry."""
    data = ":".join([BUTTON_VERSION, verb, *map(str, arguments)])
    return data if len(data.encode()) <= LONGEST_DATA else None


def row(*buttons: Button | None) -> tuple[Button, ...]:
    """The buttons that do something, side by side."""
    return tuple(button for button in buttons if button and (button.data or button.url))
