"""People who use the bot: what they write and press becomes updates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.bot.fake_api.chats import START, FakeChat, FakeMessage
from tests.bot.fake_api.refusals import bad_request, forbidden

if TYPE_CHECKING:
    from tests.bot.fake_api.server import FakeBotApi


@dataclass
class FakePerson:
    """Somebody with a Telegram client, in one chat with the bot."""

    api: FakeBotApi
    id: int
    chat: FakeChat
    language: str | None = "vi"

    def as_json(self) -> dict[str, Any]:
        """The Bot API's ``User``."""
        language = {"language_code": self.language} if self.language else {}
        return {"id": self.id, "is_bot": False, "first_name": self.chat.name, **language}

    def say(self, text: str) -> int:
        """Write a message; returns the update's id."""
        world = self.api.world
        command = {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])} if text.startswith("/") else None
        message = FakeMessage(world.next_id("message"), self.chat.id, text, [command] if command else [], by_bot=False)
        self.chat.messages[message.id] = message
        return self._update("message", world.as_json(message, self.as_json()))

    def press(self, message: FakeMessage, button: str) -> str:
        """Press a button by its label or data; returns the query's id."""
        world = self.api.world
        query = f"q{world.next_id('query')}"
        world.open_queries.add(query)
        data = message.buttons.get(button, button)
        body = {"id": query, "from": self.as_json(), "chat_instance": "1", "data": data, "message": world.as_json(message)}
        self._update("callback_query", body)
        return query

    def block(self) -> None:
        """Block the bot: it is told so, and every later call is refused."""
        self.chat.refusal = forbidden("bot was blocked by the user")
        self._member("member", "kicked")

    def unblock(self) -> None:
        """Let the bot write again."""
        self.chat.refusal = None
        self._member("kicked", "member")

    def migrate(self, new_id: int) -> FakeChat:
        """Turn this group into a supergroup with another id, as Telegram does: old id refused, messages gone over."""
        world = self.api.world
        new = FakeChat(new_id, "supergroup", self.chat.name)
        world.chats[new_id] = new
        self.chat.refusal = bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=new_id)
        return new

    @property
    def inbox(self) -> list[FakeMessage]:
        """What the bot wrote here, oldest first, as it reads now."""
        return [message for message in self.chat.messages.values() if message.by_bot]

    async def hears(self, count: int = 1) -> FakeMessage:
        """Wait until the bot has written ``count`` messages in all; returns the last of them."""
        await self.api.until(lambda: len(self.inbox) >= count, f"{count} messages to chat {self.chat.id}")
        return self.inbox[count - 1]

    async def asks(self, text: str) -> FakeMessage:
        """Write something and wait for the next message from the bot."""
        before = len(self.inbox)
        self.say(text)
        return await self.hears(before + 1)

    async def presses(self, message: FakeMessage, button: str) -> FakeMessage:
        """Press a button and wait until the message under it has become another; returns it."""
        edits = len(message.earlier)
        self.press(message, button)
        await self.api.until(lambda: len(message.earlier) > edits, f"an edit after pressing {button}")
        return message

    def _member(self, old: str, new: str) -> None:
        bot = self.api.world.me

        def member(status: str) -> dict[str, object]:
            return {"status": status, "user": bot} | ({"until_date": 0} if status == "kicked" else {})

        change = {"chat": self.chat.as_json(), "from": self.as_json(), "date": START}
        self._update("my_chat_member", change | {"old_chat_member": member(old), "new_chat_member": member(new)})

    def _update(self, kind: str, content: dict[str, Any]) -> int:
        number = self.api.world.add_update(kind, content)
        self.api.notify()
        return number
