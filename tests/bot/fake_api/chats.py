"""What Telegram knows: chats, their messages, updates that wait for the bot."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.bot.fake_api.refusals import RefusedError, bad_request

START = 1_790_000_000
"""Unix time of the first message; one second passes with each."""


@dataclass
class FakeMessage:
    """A message as the people in a chat see it."""

    id: int
    chat_id: int
    text: str
    entities: list[dict[str, object]] = field(default_factory=list)
    markup: dict[str, Any] | None = None
    preview: dict[str, Any] | None = None
    silent: bool = False
    by_bot: bool = True
    earlier: list[str] = field(default_factory=list)
    """The texts it had before it was edited."""

    @property
    def buttons(self) -> dict[str, str]:
        """Label of each inline button to its data or address."""
        rows = (self.markup or {}).get("inline_keyboard", [])
        return {b["text"]: b.get("callback_data") or b.get("url", "") for row in rows for b in row}

    @property
    def links(self) -> list[str]:
        """Addresses behind words, in order."""
        return [str(entity["url"]) for entity in self.entities if entity["type"] == "text_link"]


@dataclass
class FakeChat:
    """A private chat, a group or a channel."""

    id: int
    kind: str = "private"
    name: str = "Lan"
    refusal: RefusedError | None = None
    """What every call for this chat is answered with: blocked, kicked, migrated …"""
    messages: dict[int, FakeMessage] = field(default_factory=dict)
    admins: set[int] = field(default_factory=set)
    """People who may configure it."""

    def as_json(self) -> dict[str, object]:
        """The Bot API's ``Chat``."""
        title = {"first_name": self.name} if self.kind == "private" else {"title": self.name}
        return {"id": self.id, "type": self.kind, **title}


class World:
    """Everything on Telegram's side, without the wire."""

    def __init__(self, me: Mapping[str, object]) -> None:
        self.me = dict(me)
        self.chats: dict[int, FakeChat] = {}
        self.updates: list[dict[str, Any]] = []
        self.open_queries: set[str] = set()
        self.answers: dict[str, Any] = {}
        """Callback query id to the call that answered it."""
        self.commands: dict[tuple[str, str], list[str]] = {}
        """Scope type and language ("" for any) to the names in the menu."""
        self.profile: dict[tuple[str, str], str] = {}
        """(``setMyDescription``, language) to what was set."""
        self.webhook = False
        self._ids: dict[str, Callable[[], int]] = defaultdict(lambda: itertools.count(1).__next__)

    def next_id(self, kind: str) -> int:
        """1, 2, 3 … for each kind of thing."""
        return self._ids[kind]()

    def chat(self, chat_id: object) -> FakeChat:
        """A chat the bot may write to.

        Raises:
            RefusedError: no such chat, or what the chat refuses with.
        """
        chat = self.chats.get(int(str(chat_id)))
        if chat is None:
            raise bad_request("chat not found")
        if chat.refusal is not None:
            raise chat.refusal
        return chat

    def add_update(self, kind: str, content: Mapping[str, Any]) -> int:
        """Put an update into the bot's queue and return its id."""
        number = 1000 + self.next_id("update")
        self.updates.append({"update_id": number, kind: dict(content)})
        return number

    def confirm(self, offset: int) -> None:
        """Forget every update below ``offset``: the bot said that it has them."""
        self.updates = [update for update in self.updates if update["update_id"] >= offset]

    def as_json(self, message: FakeMessage, sender: Mapping[str, object] | None = None) -> dict[str, Any]:
        """The Bot API's ``Message``."""
        chat = self.chats[message.chat_id]
        return {
            "message_id": message.id,
            "date": START + message.id,
            "chat": chat.as_json(),
            "from": dict(sender or self.me),
            "text": message.text,
            **({"entities": message.entities} if message.entities else {}),
            **({"reply_markup": message.markup} if message.markup else {}),
        }
