"""Events that a text goes on with: of which its next sentences speak."""

from __future__ import annotations

from parsers.dates import DateSpan
from parsers.facts.events.ages import is_far
from parsers.facts.events.background import is_background, is_of_another_time
from parsers.facts.events.days import dates_in
from parsers.facts.events.finding import Event, find_event, is_bare, is_noun
from parsers.facts.events.telling import is_passing
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tags
from parsers.types import Article

_SPOKEN_OF, _NEAR_OPENING = 4, 48
"""In how many sentences on end, near their beginning, an event is named that a text comes to late."""
_OF_MANY = 2
"""How many people take part in it."""
_SURE = 3.5
"""How surely it must be told."""


def gone_on_with(article: Article, tags: Tags, told: list[Sentence], dates: list[DateSpan], taking_part: int) -> Event | None:
    """The event that a text comes to late, where several take part, and of which most of the next sentences speak."""
    for number, sentence in enumerate(told if taking_part >= _OF_MANY else []):
        event = find_event(article.text, tags, sentence, dates_in(dates, sentence))
        if event is None or event.score < _SURE or is_far(article, event) or is_passing(article, tags, event, None):
            continue
        if _is_spoken_of_behind(tags, event, told[number + 1 :]) and not is_bare(article.text, event):
            return event
    return None


def is_left_behind(article: Article, tags: Tags, event: Event, opening: int, told: list[Sentence]) -> bool:
    """Whether an event without a day is background to a text that begins at ``opening``.

    None of another time is that the next sentence takes for known.
    """
    if not is_background(article, tags, event, opening):
        return False
    return not (is_of_another_time(article, tags, event) and _is_known_next(article, tags, event, told))


def _is_known_next(article: Article, tags: Tags, event: Event, told: list[Sentence]) -> bool:
    """Whether the next sentence takes the event for known: ``Cuối tháng 8, … tổ chức hội nghị …. Ông A chủ trì hội nghị.``"""
    line = next((line for line in told if line.start > event.sentence.start), None)
    if line is None or not is_noun(event.tag):
        return False
    named = (tag for tag in tags.within(tags.events, line.start, line.end) if tag.detail == event.kind.value)
    return any(is_bare(article.text, Event(line, tag, event.kind, None, _SURE)) for tag in named)


def _is_spoken_of_behind(tags: Tags, event: Event, following: list[Sentence]) -> bool:
    """Whether all but one of the next sentences name an event of the same kind near their beginning: ``Tại lễ kỷ niệm, …``."""
    if not is_noun(event.tag):
        return False
    return sum(_opens_with(tags, line, event) for line in following[:_SPOKEN_OF]) >= _SPOKEN_OF - 1


def _opens_with(tags: Tags, line: Sentence, event: Event) -> bool:
    named = tags.within(tags.events, line.start, min(line.end, line.start + _NEAR_OPENING))
    return any(tag.detail == event.kind.value and is_noun(tag) for tag in named)
