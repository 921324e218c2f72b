"""What an update means to us: Telegram's many shapes become a handful of our own."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import CallbackQuery, ChatMember, ChatMemberRestricted, Message, Update

from bot.message import BUTTON_VERSION


@dataclass(frozen=True, slots=True)
class Ask:
    """Somebody wants something: a command, words, or a pressed button."""

    chat_id: int
    chat_kind: str
    """private, group, supergroup or channel."""
    name: str
    """The command without its slash, the button's verb, or ``""`` for words alone."""
    argument: str = ""
    language_code: str | None = None
    """What the person's Telegram speaks; None when it does not say."""
    pressed: int | None = None
    """The message whose button was pressed; None: something was written."""
    query_id: str | None = None
    """The pressed button's question, which waits for an answer."""
    user_id: int | None = None
    """Who asks; None when Telegram does not say."""
    anonymous_admin: bool = False
    """Whether an administrator asks in the name of the group itself."""

    @property
    def private(self) -> bool:
        """Whether one person talks with the bot alone."""
        return self.chat_kind == "private"


@dataclass(frozen=True, slots=True)
class Shut:
    """The bot was blocked, or put out of a group."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Opened:
    """The bot was unblocked, or taken into a group."""

    chat_id: int
    chat_kind: str
    language_code: str | None


@dataclass(frozen=True, slots=True)
class Migrated:
    """A group has become a supergroup."""

    old: int
    new: int


Incoming = Ask | Shut | Opened | Migrated

_OUT = {ChatMember.BANNED, ChatMember.LEFT}


def _is_out(member: ChatMember) -> bool:
    """Whether a member of that standing is no member: one that is restricted says so beside."""
    return not member.is_member if isinstance(member, ChatMemberRestricted) else member.status in _OUT


def _is_silent(member: ChatMember) -> bool:
    """Whether one of that standing cannot write in the chat."""
    return _is_out(member) or (isinstance(member, ChatMemberRestricted) and not member.can_send_messages)


def read(update: Update, username: str) -> Incoming | None:
    """What the update means; None: nothing that concerns us. ``username`` is the bot's own, without ``@``."""
    if update.callback_query:
        return _press(update.callback_query)
    if update.my_chat_member:
        change = update.my_chat_member
        before, now = change.old_chat_member, change.new_chat_member
        if _is_out(now):
            return Shut(change.chat.id)
        # Where we are only silenced, messages wait: see ``errors.Muted``.
        heard_again = _is_silent(before) and not _is_silent(now)
        return Opened(change.chat.id, change.chat.type, change.from_user.language_code) if heard_again else None
    return _written(update.message, username) if update.message else None


def _press(query: CallbackQuery) -> Ask | None:
    """A pressed button; one of another version of us gets a verb that nobody knows, and so is answered as old."""
    if not query.message:
        return None
    version, _, rest = (query.data or "").partition(":")
    verb, _, argument = rest.partition(":") if version == BUTTON_VERSION else ("", "", "")
    chat, user_id = query.message.chat, query.from_user.id
    return Ask(chat.id, chat.type, f":{verb}", argument, query.from_user.language_code, query.message.message_id, query.id, user_id)


def _written(message: Message, username: str) -> Incoming | None:
    """A command or words. In groups only commands concern us, and none that names another bot."""
    chat = message.chat
    if message.migrate_to_chat_id:
        return Migrated(chat.id, message.migrate_to_chat_id)
    text = (message.text or "").strip()
    language = message.from_user.language_code if message.from_user else None
    user_id = message.from_user.id if message.from_user else None
    anonymous = message.sender_chat is not None and message.sender_chat.id == chat.id
    if not text.startswith("/"):
        return Ask(chat.id, chat.type, "", text, language, user_id=user_id) if text and chat.type == "private" else None
    first, *rest = text.split(maxsplit=1)
    command, _, addressee = first[1:].partition("@")
    if addressee and addressee.casefold() != username.casefold():
        return None
    argument = rest[0] if rest else ""
    return Ask(chat.id, chat.type, command.casefold(), argument, language, user_id=user_id, anonymous_admin=anonymous)
