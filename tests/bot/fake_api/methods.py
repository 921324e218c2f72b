"""What each method of the Bot API does to the world, and when it refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aiogram.methods.base import TelegramMethod

from tests.bot.fake_api.chats import FakeMessage, World
from tests.bot.fake_api.formatting import accept
from tests.bot.fake_api.parameters import given
from tests.bot.fake_api.refusals import bad_request, not_modified, query_too_old

Call = TelegramMethod[Any]
LONGEST_ANSWER = 200
LONGEST_DESCRIPTION = 512


def send_message(world: World, call: Any) -> dict[str, Any]:
    """sendMessage"""
    chat = world.chat(call.chat_id)
    text, entities = accept(call.text, given(call.parse_mode))
    message = FakeMessage(world.next_id("message"), chat.id, text, entities, _markup(call), _preview(call), bool(call.disable_notification))
    chat.messages[message.id] = message
    return world.as_json(message)


def edit_message_text(world: World, call: Any) -> dict[str, Any]:
    """editMessageText"""
    message = _own_message(world, call)
    text, entities = accept(call.text, given(call.parse_mode))
    markup = _markup(call)
    if (text, entities, markup) == (message.text, message.entities, message.markup):
        raise not_modified()
    message.earlier.append(message.text)
    message.text, message.entities, message.markup, message.preview = text, entities, markup, _preview(call)
    return world.as_json(message)


def edit_message_reply_markup(world: World, call: Any) -> dict[str, Any]:
    """editMessageReplyMarkup"""
    message = _own_message(world, call)
    markup = _markup(call)
    if markup == message.markup:
        raise not_modified()
    message.markup = markup
    return world.as_json(message)


def delete_message(world: World, call: Any) -> bool:
    """deleteMessage"""
    if world.chat(call.chat_id).messages.pop(call.message_id, None) is None:
        raise bad_request("message to delete not found")
    return True


def answer_callback_query(world: World, call: Any) -> bool:
    """answerCallbackQuery"""
    if call.callback_query_id not in world.open_queries:
        raise query_too_old()
    if call.text and len(call.text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    world.open_queries.remove(call.callback_query_id)
    world.answers[call.callback_query_id] = call
    return True


def set_my_commands(world: World, call: Any) -> bool:
    """setMyCommands"""
    if len(call.commands) > 100 or any(not c.command.replace("_", "").isalnum() or len(c.command) > 32 for c in call.commands):
        raise bad_request("BOT_COMMAND_INVALID")
    if any(not 1 <= len(c.description) <= 256 for c in call.commands):
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    scope = call.scope.type if call.scope else "default"
    world.commands[scope, call.language_code or ""] = [c.command for c in call.commands]
    return True


def set_my_description(world: World, call: Any) -> bool:
    """setMyDescription and setMyShortDescription"""
    text = getattr(call, "description", None) or getattr(call, "short_description", None) or ""
    longest = LONGEST_DESCRIPTION if hasattr(call, "description") else 120
    if len(text) > longest:
        raise bad_request("DESCRIPTION_TOO_LONG")
    world.profile[call.__api_method__, call.language_code or ""] = text
    return True


def get_me(world: World, call: Any) -> dict[str, Any]:
    """getMe"""
    return world.me


def get_chat_member(world: World, call: Any) -> dict[str, Any]:
    """getChatMember"""
    chat = world.chat(call.chat_id)
    user = {"id": call.user_id, "is_bot": False, "first_name": "Lan"}
    return {"user": user} | ({"status": "creator", "is_anonymous": False} if call.user_id in chat.admins else {"status": "member"})


def delete_webhook(world: World, call: Any) -> bool:
    """deleteWebhook"""
    world.webhook = False
    return True


def send_chat_action(world: World, call: Any) -> bool:
    """sendChatAction"""
    world.chat(call.chat_id)
    return True


METHODS: dict[str, Callable[[World, Any], object]] = {
    "sendmessage": send_message,
    "editmessagetext": edit_message_text,
    "editmessagereplymarkup": edit_message_reply_markup,
    "deletemessage": delete_message,
    "answercallbackquery": answer_callback_query,
    "setmycommands": set_my_commands,
    "setmydescription": set_my_description,
    "setmyshortdescription": set_my_description,
    "getme": get_me,
    "getchatmember": get_chat_member,
    "deletewebhook": delete_webhook,
    "sendchataction": send_chat_action,
}
"""Lower case: Telegram does not mind the case of a method."""

LIMITED = {"sendmessage", "editmessagetext", "editmessagereplymarkup"}
"""What flood control counts."""


def _own_message(world: World, call: Any) -> FakeMessage:
    message = world.chat(call.chat_id).messages.get(call.message_id)
    if message is None:
        raise bad_request("message to edit not found")
    if not message.by_bot:
        raise bad_request("message can't be edited")
    return message


def _markup(call: Any) -> dict[str, Any] | None:
    markup = given(call.reply_markup)
    return markup.model_dump(exclude_none=True) if markup else None


def _preview(call: Any) -> dict[str, Any] | None:
    preview = given(call.link_preview_options)
    return {name: value for name, value in preview.model_dump().items() if value is not None and not _default(value)} if preview else None


def _default(value: object) -> bool:
    return given(value) is None
