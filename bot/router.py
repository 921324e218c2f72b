"""Who answers what: every command and every button, in one place."""

from __future__ import annotations

from bot.desk import Handler
from bot.handlers import account, following, lookups, start
from bot.incoming import Ask

COMMANDS: dict[str, Handler] = {
    "start": start.start,
    "help": start.help_,
    "follow": following.follow,
    "unfollow": following.unfollow,
    "list": following.list_,
    "who": lookups.who,
    "meetings": lookups.meetings,
    "figures": lookups.figures,
    "doc": lookups.doc,
    "search": lookups.search,
    "recent": lookups.recent,
    "stop": account.stop,
    "lang": account.lang,
    "privacy": account.privacy,
    "mydata": account.mydata,
    "delete": account.delete,
}
"""In the order of the menu. Each has a line in ``commands`` of the texts."""

BUTTONS: dict[str, Handler] = {
    ":follow": following.follow_pressed,
    ":off": following.off_pressed,
    ":mute": following.mute_pressed,
    ":list": following.list_pressed,
    ":who": lookups.who_pressed,
    ":ask": lookups.ask_pressed,
    ":try": following.try_pressed,
    ":pause": account.pause_pressed,
    ":resume": account.resume_pressed,
    ":lang": account.lang_pressed,
    ":delete": account.delete_pressed,
}
"""By the verb in their data."""


CONFIGURES = {"start", "follow", "unfollow", "stop", "lang", "delete"} | set(BUTTONS) - {":list", ":who", ":ask"}
"""What changes a chat, and so is for administrators in a group."""


def route(ask: Ask) -> Handler:
    """The handler for what was asked; there is one for what nobody knows too."""
    if ask.query_id:
        return BUTTONS.get(ask.name, start.old_button)
    if ask.name:
        return COMMANDS.get(ask.name, start.unknown if ask.private else start.silence)
    return lookups.words
