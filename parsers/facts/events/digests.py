"""Several events of one kind: the items of a digest, each on its day, and deputies who meet voters besides a round of several days."""

from __future__ import annotations

import datetime as dt

from parsers.facts.events.ages import is_far
from parsers.facts.events.finding import Event, is_noun
from parsers.facts.events.telling import is_held, opens_item
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tags
from parsers.patterns import pattern
from parsers.types import Article, MeetingKind

_LISTED = dt.timedelta(days=31)
"""How far apart the days lie of what one list tells."""
_OF_THESE_DAYS = dt.timedelta(days=7)
"""How far apart the days lie of what a round-up of several places tells."""
_CONTACT = "tiếp xúc"
_OF_DAYS = frozenset({MeetingKind.SESSION, MeetingKind.CONGRESS})
"""What goes on for days, and is told of day by day."""
_NUMBER = pattern(r"thứ (\w+)")
_SAYING = 3
"""Blanks in a noun that says more than a kind of event."""
_OWN_NAME = 5
"""Words by which an event is known again."""
_HOLDS = pattern(r"\b(?:tiếp tục|đã|chính thức|tổ chức|tiến hành|khai mạc|bế mạc|bước vào)(?: |$)")
_CLAUSE = pattern(r"[^,.;:]*")
_REACH = 160
_ALSO = "Cũng trong "
"""Before a part of the day on which others did the like: ``Cũng trong chiều 26/5, Đoàn … đã hội đàm``."""
_STAR = "* "
"""Before what a paper tells besides, an event of its own: ``* Cùng ngày, Đoàn … đã tiến hành hội đàm``."""
_SAME_DAY = ("Cùng ngày", "Cũng trong ngày", "Trong cùng ngày")


def is_listed(article: Article, tags: Tags, main: Event, event: Event) -> bool:
    """Whether an event is another item of the list that the main one is told in, each on its day: ``- Sáng 6/5, HĐND huyện tổ chức …``."""
    if is_of_round(main, event):
        return True
    if event.date is None or main.date is None or is_far(article, event):
        return False
    apart = abs(dt.date.fromisoformat(event.date.date) - dt.date.fromisoformat(main.date.date))
    if opens_item(tags, main) and opens_item(tags, event):
        return apart <= _LISTED
    return apart <= _OF_THESE_DAYS and _is_round_up(article, main, event)


def _is_round_up(article: Article, main: Event, event: Event) -> bool:
    """Whether two bodies are told to have held the like, each in a paragraph that its day opens: ``Ngày 16/5, … Chiều 13/5, …``."""
    text, one, two = article.text, main.date, event.date
    if event.kind is not main.kind or one is None or two is None or one.date == two.date:
        return False
    opens = all(day.start == article.blocks[told.sentence.block].start for told, day in ((main, one), (event, two)))
    return opens and _is_of_two(text, main, event)


def holds_beside(text: str, first: Event, event: Event) -> bool:
    """Whether another than who held ``first`` is told to have held one that day: ``Cùng ngày, Thị ủy … tổ chức hội nghị …``."""
    start = event.sentence.start
    if text.startswith(_STAR, start) and text.startswith(_SAME_DAY, start + len(_STAR)) and event.tag.key != first.tag.key:
        return True
    if text.startswith(_ALSO, start) and not is_noun(event.tag):
        return _is_of_two(text, first, event)
    opens = text.startswith(_SAME_DAY, start)
    return opens and is_noun(event.tag) and is_held(text, event) and _is_of_two(text, first, event)


def _is_of_two(text: str, first: Event, event: Event) -> bool:
    one, two = _held_by(text, first), _held_by(text, event)
    return bool(one) and bool(two) and not one.startswith(two) and not two.startswith(one)


def is_called(event: Event) -> bool:
    """Whether the noun of an event says what it was, so that it tells one in a list by itself: ``hội nghị tiếp xúc cử tri``."""
    return event.tag.key.count(" ") >= _SAYING


def tells_it_again(text: str, first: Event, event: Event) -> bool:
    """Whether an item of a list goes on with ``first``, held by the same body: a session on its next day, or what is named alike."""
    if first.kind is not event.kind or _held_by(text, first) != _held_by(text, event):
        return False
    one, two = _called(text, first), _called(text, event)
    if first.kind in _OF_DAYS:
        numbers = {number[1] for number in map(_NUMBER.search, (one, two)) if number}
        return len(numbers) < 2
    short, long = sorted((one.split(), two.split()), key=len)
    return len(short) >= _OWN_NAME and long[: len(short)] == short and _CONTACT not in event.tag.key


def _held_by(text: str, event: Event) -> str:
    """What stands between the day that opens an item and its event: who holds it."""
    start = event.date.end if event.date else event.sentence.start
    return _HOLDS.sub("", text[start : min(event.tag.start, start + _REACH)].lower().strip(" ,:")).strip()


def _called(text: str, event: Event) -> str:
    """The words of an event up to the next mark."""
    called = _CLAUSE.match(text, event.tag.start, min(event.sentence.end, event.tag.start + _REACH))
    return called[0].lower() if called else ""


def is_round(event: Event) -> bool:
    """Whether deputies meet voters on several days."""
    return event.date is not None and event.date.end_date is not None and _CONTACT in event.tag.key


def tells_contact(tags: Tags, sentence: Sentence) -> bool:
    """Whether a sentence tells that voters are met."""
    return any(_CONTACT in tag.key for tag in tags.within(tags.events, sentence.start, sentence.end))


def is_of_round(main: Event, event: Event) -> bool:
    """Whether deputies met voters besides, while others did on several days: ``… đã tiếp xúc cử tri tại xã … vào sáng 6/10``."""
    if not (is_round(main) and _CONTACT in event.tag.key and main.date and event.date) or event.date.end_date or not event.date.session:
        return False
    return event.date.start > event.tag.end and main.date.date <= event.date.date <= (main.date.end_date or "")
