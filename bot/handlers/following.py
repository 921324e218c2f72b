"""Following and no longer following."""

from __future__ import annotations

from bot import markup
from bot.desk import Desk
from bot.incoming import Ask
from bot.markup import Html
from bot.message import Button, Message, Rows, callback, row
from bot.render.alarms import line
from bot.render.times import moment
from bot.reply import Reply, say
from bot.subjects import LONGEST_PHRASE, Subject, by_value, leaders, phrase, provinces, subjects
from parsers.text import fold, squash
from storage.chats import subscribers, subscriptions
from storage.chats.subscriptions import Subscription
from storage.news.alarms import ILL, last_alarms
from storage.news.changes import last_change
from storage.news.runs import freshness

MOST = 200
"""Subscriptions of one chat."""
PAGE = 20
"""Subscriptions shown at once."""


def follow(ask: Ask, desk: Desk) -> Reply:
    """Follow what the words mean; with several meanings ask which, with none offer the phrase."""
    query = squash(ask.argument)
    if not query:
        return say(Message(desk.texts.say("follow.ask")))
    if len(query) > LONGEST_PHRASE:
        return say(Message(desk.texts.say("follow.long", most=LONGEST_PHRASE)))
    found = subjects(desk.news, query, desk.texts.language)
    if len(found) == 1 and found[0].sure:
        return say(_follow(found[0], ask, desk))
    question = desk.texts.say("follow.which" if found else "follow.unknown", query=query)
    choices = _choices([*found, phrase(query)], desk)
    # A long phrase does not go into a button: it is asked for in quotation marks.
    quoted = desk.texts.say("follow.quoted", query=query) if len(choices) <= len(found) else None
    return say(Message(markup.join([question, quoted]), choices))


def follow_pressed(ask: Ask, desk: Desk) -> Reply:
    """A button that follows: one of several meanings, a suggestion, or undoing."""
    kind, _, value = ask.argument.partition(":")
    subject = by_value(desk.news, kind, value, desk.texts.language)
    if subject is None:
        return Reply(toast=desk.texts.words("error.old_button"))
    return Reply(edit=_follow(subject, ask, desk))


def by_slug(slug: str, ask: Ask, desk: Desk) -> Reply:
    """Follow the province of a deep link, where blanks are hyphens."""
    name = next((name for name in provinces(desk.news) if fold(name).replace(" ", "-") == fold(slug)), None)
    return say(_follow(Subject("province", fold(name), name), ask, desk)) if name else say(Message(desk.texts.say("follow.ask")))


def unfollow(ask: Ask, desk: Desk) -> Reply:
    """No longer follow what is named; without a name, or with a wrong one, choose."""
    mine = subscriptions.subscriptions(desk.chats, ask.chat_id)
    if not mine:
        return say(Message(desk.texts.say("unfollow.none")))
    query = fold(ask.argument).strip('"“”')
    hits = [s for s in mine if query in {fold(s.label).strip('"“”'), fold(s.value)}] if query else []
    if len(hits) == 1:
        return say(_unfollow(hits[0], ask, desk))
    question = desk.texts.say("unfollow.unknown", query=ask.argument) if query else desk.texts.say("unfollow.which")
    return say(Message(question, _off_buttons(mine, 0, desk)))


def list_(ask: Ask, desk: Desk) -> Reply:
    """What the chat follows, with a button to stop following each."""
    return say(_listing(ask, 0, desk))


def list_pressed(ask: Ask, desk: Desk) -> Reply:
    """Another page of the list."""
    return Reply(edit=_listing(ask, int(ask.argument) if ask.argument.isdecimal() else 0, desk))


def off_pressed(ask: Ask, desk: Desk) -> Reply:
    """One of the list's buttons: no longer follow that."""
    mine = {str(s.id): s for s in subscriptions.subscriptions(desk.chats, ask.chat_id)}
    if ask.argument not in mine:
        return Reply(toast=desk.texts.words("unfollow.gone"))
    return Reply(edit=_unfollow(mine[ask.argument], ask, desk))


def mute_pressed(ask: Ask, desk: Desk) -> Reply:
    """The alert's own button: no longer follow its reason, or choose among its reasons. The alert stays as it is."""
    wanted = ask.argument.split(",")
    reasons = [s for s in subscriptions.subscriptions(desk.chats, ask.chat_id) if str(s.id) in wanted]
    if not reasons:
        return Reply(toast=desk.texts.words("unfollow.gone"))
    if len(reasons) == 1:
        return say(_unfollow(reasons[0], ask, desk))
    return say(Message(desk.texts.say("unfollow.reasons"), _off_buttons(reasons, 0, desk)))


def try_pressed(ask: Ask, desk: Desk) -> Reply:
    """The buttons under the welcome: what there is to follow, one tap each."""
    match ask.argument:
        case "province":
            found = [Subject("province", fold(name), name) for name in provinces(desk.news)]
            return say(Message(desk.texts.say("try.province"), _grid(found, 3)))
        case "person":
            found = leaders(desk.news, most=8)
            return say(Message(desk.texts.say("try.person" if found else "try.nobody"), _grid(found, 2)))
        case "all":
            subject = by_value(desk.news, "all", "", desk.texts.language)
            return say(_follow(subject, ask, desk)) if subject else Reply()
        case _:
            return say(Message(desk.texts.say("try.words")))


def described(kind: str, label: str, desk: Desk) -> Html:
    """A subscription as it is named in a sentence: its kind and its label."""
    named = desk.texts.label("kind", kind)
    return markup.bold(label) if kind in {"words", "all"} else markup.join([named[:1].lower() + named[1:], markup.bold(label)], " ")


def _follow(subject: Subject, ask: Ask, desk: Desk) -> Message:
    mine = subscriptions.subscriptions(desk.chats, ask.chat_id)
    if len(mine) >= MOST:
        return Message(desk.texts.say("follow.full", most=MOST))
    what = described(subject.kind, subject.label, desk)
    new = subscriptions.follow(
        desk.chats, ask.chat_id, kind=subject.kind, value=subject.value, label=subject.label, at=desk.now, cursor=last_change(desk.news)
    )
    if new is None:
        return Message(desk.texts.say("follow.already", what=what))
    undo = Button(desk.texts.words("button.undo"), callback("off", new.id))
    return Message(markup.join([desk.texts.say("follow.done", what=what), _trouble(subject, desk)]), (row(undo),))


def _trouble(subject: Subject, desk: Desk) -> Html | None:
    """What is amiss with a source that a chat begins to follow, which missed the telling of it; None when nothing is."""
    alarm = last_alarms(desk.news).get(subject.value) if subject.kind == "source" else None
    if alarm is None or alarm.state not in ILL:
        return None
    # That it is over may not have been told yet.
    read = next((fresh.last_success for fresh in freshness(desk.news) if fresh.source == subject.value), None)
    over = alarm.state == "failing" and read is not None and read > alarm.at
    return None if over else line(alarm, desk.texts)


def _unfollow(subscription: Subscription, ask: Ask, desk: Desk) -> Message:
    subscriptions.unfollow(desk.chats, ask.chat_id, subscription.id)
    undo = Button(desk.texts.words("button.undo"), callback("follow", subscription.kind, subscription.value))
    what = described(subscription.kind, subscription.label, desk)
    return Message(desk.texts.say("unfollow.done", what=what), (row(undo),))


def _listing(ask: Ask, page: int, desk: Desk) -> Message:
    mine = subscriptions.subscriptions(desk.chats, ask.chat_id)
    if not mine:
        return Message(desk.texts.say("unfollow.none"))
    chat = subscribers.chat(desk.chats, ask.chat_id)
    paused = None
    if chat and chat.state == "paused":
        until = chat.paused_until
        paused = desk.texts.say("list.paused", until=moment(until)) if until else desk.texts.say("list.stopped")
    shown = mine[page * PAGE : (page + 1) * PAGE]
    lines = [markup.join(["•", described(s.kind, s.label, desk)], " ") for s in shown]
    html = markup.join([desk.texts.say("list.head", count=len(mine)), *lines, paused, desk.texts.say("list.hint")])
    return Message(html, _off_buttons(mine, page, desk))


def _off_buttons(mine: list[Subscription], page: int, desk: Desk) -> Rows:
    shown = mine[page * PAGE : (page + 1) * PAGE]
    buttons = [row(Button(f"✖ {s.label}", callback("off", s.id))) for s in shown]
    back = Button(desk.texts.words("button.back"), callback("list", page - 1)) if page else None
    more = Button(desk.texts.words("button.more"), callback("list", page + 1)) if len(mine) > (page + 1) * PAGE else None
    return tuple(entry for entry in (*buttons, row(back, more)) if entry)


def _choices(found: list[Subject], desk: Desk) -> Rows:
    def label(subject: Subject) -> str:
        return f"{desk.texts.label('kind', subject.kind)}: {subject.label}" + (f" – {subject.hint}" if subject.hint else "")

    rows = (row(Button(label(subject), callback("follow", subject.kind, subject.value))) for subject in found)
    return tuple(entry for entry in rows if entry)


def _grid(found: list[Subject], width: int) -> Rows:
    buttons = [Button(subject.label, callback("follow", subject.kind, subject.value)) for subject in found]
    return tuple(row(*buttons[start : start + width]) for start in range(0, len(buttons), width))
