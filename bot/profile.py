"""What Telegram shows of the bot: its menus and its description, in both languages."""

from __future__ import annotations

from telegram import Bot, BotCommand, BotCommandScopeAllChatAdministrators, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats

from bot.texts import LANGUAGES, Texts, load

DEFAULT = "vi"
"""The language of whoever's Telegram speaks neither."""

GROUP = ("follow", "unfollow", "list", "who", "meetings", "figures", "doc", "search", "recent", "stop")
"""The commands offered in groups, in this order."""
MENU = (*GROUP, "help", "lang", "privacy", "mydata", "delete")
"""The commands offered in a private chat, in this order."""


async def publish(bot: Bot) -> None:
    """Set menus by place and language, and the description.

    Raises:
        TelegramError: see ``errors.consequence``.
    """
    for code in (None, *LANGUAGES):
        texts = load(code or DEFAULT)
        await bot.set_my_commands(_commands(texts, MENU), BotCommandScopeAllPrivateChats(), language_code=code)
        await bot.set_my_commands(_commands(texts, GROUP), BotCommandScopeAllGroupChats(), language_code=code)
        await bot.set_my_commands(_commands(texts, GROUP), BotCommandScopeAllChatAdministrators(), language_code=code)
        await bot.set_my_description(texts.words("profile.description"), language_code=code)
        await bot.set_my_short_description(texts.words("profile.short"), language_code=code)


def _commands(texts: Texts, names: tuple[str, ...]) -> list[BotCommand]:
    return [BotCommand(name, texts.words(f"menu.{name}")) for name in names]
