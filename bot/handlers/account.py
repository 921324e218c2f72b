"""A chat's own affairs: pausing, language, and what is kept about it."""

from __future__ import annotations

import datetime as dt
import json

from bot import markup
from bot.desk import Desk
from bot.fitting import split
from bot.incoming import Ask
from bot.message import Button, Message, callback, row
from bot.render.times import moment
from bot.reply import Reply, say
from bot.texts import LANGUAGES, load
from storage.chats import subscribers, subscriptions

PAUSE = dt.timedelta(hours=24)


def stop(ask: Ask, desk: Desk) -> Reply:
    """Pause all alerts until /start; nothing is deleted."""
    subscribers.pause(desk.chats, ask.chat_id, until=None)
    return say(Message(desk.texts.say("stop.done"), (row(_resume(desk)),)))


def pause_pressed(ask: Ask, desk: Desk) -> Reply:
    """Pause all alerts for a day; the alert whose button was pressed stays as it is."""
    until = desk.now + PAUSE
    subscribers.pause(desk.chats, ask.chat_id, until=until)
    shown = desk.texts.say("stop.paused", until=moment(until))
    return Reply((Message(shown, (row(_resume(desk)),)),))


def resume_pressed(ask: Ask, desk: Desk) -> Reply:
    """End a pause."""
    subscribers.resume(desk.chats, ask.chat_id)
    return Reply(edit=Message(desk.texts.say("stop.resumed")))


def lang(ask: Ask, desk: Desk) -> Reply:
    """Choose a language, by name or with buttons."""
    if ask.argument in LANGUAGES:
        return say(_language(ask, ask.argument, desk))
    buttons = row(*(Button(desk.texts.words(f"lang.{language}"), callback("lang", language)) for language in LANGUAGES))
    return say(Message(desk.texts.say("lang.ask"), (buttons,)))


def lang_pressed(ask: Ask, desk: Desk) -> Reply:
    """A language was chosen."""
    return Reply(edit=_language(ask, ask.argument if ask.argument in LANGUAGES else "vi", desk))


def privacy(_ask: Ask, desk: Desk) -> Reply:
    """What is kept and what is not."""
    return say(Message(desk.texts.say("privacy.text")))


def mydata(ask: Ask, desk: Desk) -> Reply:
    """Everything that is kept about this chat."""
    chat = subscribers.chat(desk.chats, ask.chat_id)
    follows = subscriptions.subscriptions(desk.chats, ask.chat_id)
    kept = {
        "chat": {"id": chat.id, "kind": chat.kind, "language": chat.language, "state": chat.state} if chat else None,
        "follows": [{"kind": s.kind, "what": s.label, "since": s.created_at.isoformat()} for s in follows],
    }
    whole = markup.join([desk.texts.say("mydata.head"), markup.text(json.dumps(kept, ensure_ascii=False, indent=1))])
    return say(*(Message(piece) for piece in split(whole)))


def delete(_ask: Ask, desk: Desk) -> Reply:
    """Ask before everything is deleted."""
    yes = Button(desk.texts.words("button.yes_delete"), callback("delete", "yes"))
    no = Button(desk.texts.words("button.no_delete"), callback("delete", "no"))
    return say(Message(desk.texts.say("delete.ask"), (row(yes, no),)))


def delete_pressed(ask: Ask, desk: Desk) -> Reply:
    """Delete everything, or keep it."""
    if ask.argument != "yes":
        return Reply(edit=Message(desk.texts.say("delete.kept")))
    subscribers.forget(desk.chats, ask.chat_id)
    return Reply(farewell=Message(desk.texts.say("delete.done")))


def _language(ask: Ask, language: str, desk: Desk) -> Message:
    subscribers.put_chat(desk.chats, ask.chat_id, kind=ask.chat_kind, language=language, at=desk.now)
    return Message(load(language).say("lang.done"))


def _resume(desk: Desk) -> Button:
    return Button(desk.texts.words("button.resume"), callback("resume"))
