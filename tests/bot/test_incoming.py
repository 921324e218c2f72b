"""Telegram's many updates mean a handful of things to us, and most mean nothing."""

import inspect
from dataclasses import replace
from typing import Any

import pytest
from telegram import Bot, ChatMemberAdministrator, ChatMemberRestricted, Update

from bot.incoming import Ask, Migrated, Opened, Shut, read

ME = "diemtin_bot"
PRIVATE = {"id": 7, "type": "private", "first_name": "Lan"}
GROUP = {"id": -7, "type": "supergroup", "title": "Tổ tin"}


def _rights(kind: type) -> set[str]:
    """What Telegram always says of a member of that kind."""
    return {name for name, slot in inspect.signature(kind).parameters.items() if slot.default is slot.empty} - {"user"}


DETAILS: dict[str, dict[str, object]] = {
    "kicked": {"until_date": 0},
    "administrator": dict.fromkeys(_rights(ChatMemberAdministrator), False),
    "restricted": dict.fromkeys(_rights(ChatMemberRestricted) | {"can_react_to_messages"}, False) | {"is_member": True, "until_date": 0},
}
"""What Telegram says beside a status."""
LAN = {"id": 7, "is_bot": False, "first_name": "Lan", "language_code": "vi"}
BOT = {"id": 1, "is_bot": True, "first_name": "Điểm tin"}


def message(text: str | None = None, chat: dict[str, Any] = PRIVATE, **more: Any) -> dict[str, Any]:
    """An update with a message."""
    content = {"message_id": 3, "date": 1, "chat": chat, "from": LAN, **more}
    return {"message": content | ({"text": text} if text is not None else {})}


def pressed(data: str, **more: Any) -> dict[str, Any]:
    """An update with a pressed button."""
    return {"callback_query": {"id": "q", "from": LAN, "chat_instance": "1", "data": data, **message("x"), **more}}


def member(old: str, new: str, chat: dict[str, Any] = PRIVATE) -> dict[str, Any]:
    """An update about the bot's own membership."""
    states = {
        name: {"status": status, "user": BOT} | DETAILS.get(status, {})
        for name, status in (("old_chat_member", old), ("new_chat_member", new))
    }
    return {"my_chat_member": {"chat": chat, "from": LAN, "date": 1, **states}}


MEANINGS: dict[str, tuple[dict[str, Any], object]] = {
    "a command": (message("/Follow  Nghệ An "), Ask(7, "private", "follow", "Nghệ An", "vi")),
    "a command on two lines": (message("/follow\nNghệ An"), Ask(7, "private", "follow", "Nghệ An", "vi")),
    "a command with our name": (message("/list@DiemTin_bot", GROUP), Ask(-7, "supergroup", "list", "", "vi")),
    "another bot's command": (message("/list@other_bot", GROUP), None),
    "words": (message("Trương Thị Mai"), Ask(7, "private", "", "Trương Thị Mai", "vi")),
    "talk in a group": (message("chào", GROUP), None),
    "a slash alone": (message("/"), Ask(7, "private", "", "", "vi")),
    "a photo": (message(photo=[]), None),
    "a service message": (message(chat=GROUP, new_chat_title="x"), None),
    "a group that migrates": (message(chat=GROUP, migrate_to_chat_id=-1007), Migrated(-7, -1007)),
    "an anonymous admin": ({"message": {"message_id": 3, "date": 1, "chat": GROUP, "text": "/help"}}, Ask(-7, "supergroup", "help")),
    "an edited message": ({"edited_message": message("/help")["message"]}, None),
    "a channel's post": ({"channel_post": message("/help")["message"]}, None),
    "a button": (pressed("v1:off:12"), Ask(7, "private", ":off", "12", "vi", 3, "q")),
    "a button with colons in its value": (pressed("v1:follow:words:a:b"), Ask(7, "private", ":follow", "words:a:b", "vi", 3, "q")),
    "a button of something else": (pressed("nonsense"), Ask(7, "private", ":", "", "vi", 3, "q")),
    "a button of another version": (pressed("v9:delete:yes"), Ask(7, "private", ":", "", "vi", 3, "q")),
    "a button without its message": (pressed("v1:off:12", message=None), None),
    "blocked": (member("member", "kicked"), Shut(7)),
    "put out of a group": (member("administrator", "left", GROUP), Shut(-7)),
    "unblocked": (member("kicked", "member"), Opened(7, "private", "vi")),
    "taken into a group": (member("left", "member", GROUP), Opened(-7, "supergroup", "vi")),
    "promoted": (member("member", "administrator", GROUP), None),
    "silenced": (member("member", "restricted", GROUP), None),
    "heard again": (member("restricted", "member", GROUP), Opened(-7, "supergroup", "vi")),
    "something of tomorrow": ({"telepathy": {"id": "1"}}, None),
}


@pytest.mark.parametrize(("update", "meaning"), MEANINGS.values(), ids=MEANINGS)
def test_each_update_means_what_it_should(update: dict[str, Any], meaning: object) -> None:
    """The table of updates."""
    bot = Bot("123456789:" + "x" * 35)
    found = read(Update.de_json({"update_id": 1, **update}, bot), ME)
    assert (replace(found, user_id=None) if isinstance(found, Ask) else found) == meaning


WHO = {
    "a member": (message("/stop", GROUP), 7, False),
    "a button": (pressed("v1:off:12"), 7, False),
    "in the name of the group": (message("/stop", GROUP, sender_chat=GROUP), 7, True),
    "in the name of a channel": (message("/stop", GROUP, sender_chat=GROUP | {"id": -9}), 7, False),
}


@pytest.mark.parametrize(("update", "user_id", "anonymous"), WHO.values(), ids=WHO)
def test_who_asks_is_known(update: dict[str, Any], user_id: int, *, anonymous: bool) -> None:
    """Only the group itself speaks for an anonymous administrator."""
    found = read(Update.de_json({"update_id": 1, **update}, Bot("123456789:" + "x" * 35)), ME)
    assert isinstance(found, Ask)
    assert (found.user_id, found.anonymous_admin) == (user_id, anonymous)
