"""How sources fare, for a chat: what is amiss with which, since when, and what its silence means."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence

from bot import markup
from bot.fitting import length
from bot.markup import Html
from bot.message import Message
from bot.render.alert import LONGEST_BODY, Card, alert
from bot.render.times import moment
from bot.texts import Texts
from storage.chats.subscriptions import Subscription
from storage.news.alarms import ILL, Alarm, Fall


def bulletin(alarms: Sequence[Alarm], reasons: Mapping[str, Subscription], texts: Texts) -> Iterator[Message]:
    """The alarms as one message, as more only where one would not hold them.

    ``reasons`` are the chat's subscriptions by the source they name; a source without one is told because the chat is an operator's.
    """
    for some in _pages(alarms, texts):
        silence = texts.say("alarm.means") if any(alarm.state in {"failing", "late"} for alarm in some) else None
        why = [reasons[alarm.source] for alarm in some if alarm.source in reasons]
        operator = Html(f"🔔 {texts.say('alarm.operator')}") if len(why) < len(some) else None
        said = markup.join([texts.say("alarm.head"), *(line(alarm, texts) for alarm in some)])
        body = markup.join([said, markup.join([silence, operator])], "\n\n")
        silent = all(alarm.reminder or alarm.state not in ILL for alarm in some)
        yield alert(Card(body, None, texts), why, silent=silent)


def line(alarm: Alarm, texts: Texts) -> Html:
    """What there is to say of one source."""
    why = texts.label("verdict", alarm.reason)
    fields = ", ".join(_field(fall, texts) for fall in alarm.falls)
    key = alarm.reason if alarm.state == "late" else alarm.state
    said = texts.say(f"alarm.{key}", source=alarm.name, why=why, fields=fields, since=moment(alarm.since))
    told = texts.say("alarm.still", since=moment(alarm.since)) if alarm.reminder else None
    return markup.join([said, _last(alarm, texts), told], " ")


def _last(alarm: Alarm, texts: Texts) -> Html | None:
    """When it was last read well, where it is not now."""
    if alarm.state not in {"failing", "late"} or alarm.reason == "silent":
        return None
    return texts.say("alarm.last", at=moment(alarm.last_success)) if alarm.last_success else texts.say("alarm.never")


def _field(fall: Fall, texts: Texts) -> str:
    return texts.words("alarm.field", name=texts.label("field", fall.field), now=round(100 * fall.now), usual=round(100 * fall.usual))


def _pages(alarms: Sequence[Alarm], texts: Texts) -> Iterator[list[Alarm]]:
    """As many to a message as it holds, in their order."""
    used, number = 0, 0
    numbered = []
    for alarm in alarms:
        units = length(line(alarm, texts)) + 1
        if used and used + units > LONGEST_BODY:
            used, number = 0, number + 1
        used += units
        numbered.append((number, alarm))
    for _, page in itertools.groupby(numbered, key=lambda pair: pair[0]):
        yield [alarm for _, alarm in page]
