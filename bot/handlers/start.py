"""The first word, help, and kind answers to what nobody knows."""

from __future__ import annotations

from bot.desk import Desk
from bot.handlers import following, lookups
from bot.incoming import Ask
from bot.message import Button, Message, callback, row
from bot.reply import NOTHING, Reply, say
from storage.chats import subscribers, subscriptions


def start(ask: Ask, desk: Desk) -> Reply:
    """Welcome somebody; wake a chat that had paused; a deep link (``p_<person id>``, ``t_<province>``) goes straight to what it names."""
    subscribers.resume(desk.chats, ask.chat_id)
    kind, _, value = ask.argument.partition("_")
    if kind == "p" and value:
        return lookups.person_by_id(value, desk)
    if kind == "t" and value:
        return following.by_slug(value, ask, desk)
    mine = subscriptions.subscriptions(desk.chats, ask.chat_id)
    if mine:
        return say(Message(desk.texts.say("start.again", count=len(mine))))
    return say(Message(desk.texts.say("start.welcome"), _first_steps(desk)))


def help_(_ask: Ask, desk: Desk) -> Reply:
    """Every command with what it wants."""
    return say(Message(desk.texts.say("help.text")))


def unknown(_ask: Ask, desk: Desk) -> Reply:
    """A command that does not exist."""
    return say(Message(desk.texts.say("error.unknown")))


def silence(_ask: Ask, _desk: Desk) -> Reply:
    """A command in a group that may be meant for somebody else."""
    return NOTHING


def not_admin(ask: Ask, desk: Desk) -> Reply:
    """Somebody who may not configure the group."""
    if ask.query_id:
        return Reply(toast=desk.texts.words("error.not_admin"))
    return say(Message(desk.texts.say("error.not_admin")))


def old_button(_ask: Ask, desk: Desk) -> Reply:
    """A button of an older version."""
    return Reply(toast=desk.texts.words("error.old_button"))


def _first_steps(desk: Desk) -> tuple[tuple[Button, ...], ...]:
    """Two taps from here to a subscription."""

    def button(kind: str) -> Button:
        return Button(desk.texts.words(f"button.try_{kind}"), callback("try", kind))

    return (row(button("province"), button("person")), row(button("words"), button("all")))
