"""Events that stand in a line of their own: an item of a list, a heading, what a picture shows in copied text."""

from __future__ import annotations

from parsers.facts.events.finding import Event, is_noun
from parsers.patterns import pattern
from parsers.types import Article

_TODAY = pattern(r"[^.;:]{0,80} (?:khai mạc|bế mạc|diễn ra)(?: vào)? (?:sáng|chiều|tối|hôm) nay\.")
"""Behind an event that is told to be held on the day itself, and is no picture's: ``Kỳ họp thứ 11 … khai mạc sáng nay.``"""
_CLOSING = frozenset('.!?:;…"”»)/')
_LATELY = ("Vừa qua", "Mới đây", "Hôm nay", "Sáng nay", "Chiều nay")
"""How no caption and no heading opens."""
_LONGEST_CAPTION = 90
"""Characters of what copied text says of a picture."""
_ITEM = pattern(r"\s{0,4}(?:[-–—+•*]|\d{1,2}[.)]|[a-zđ]\))\s")


def is_step(article: Article, event: Event) -> bool:
    """Whether the event is a verb in an item of a list, or all of it: a step of a procedure or a heading, where no day is told."""
    block = article.blocks[event.sentence.block]
    is_item = bool(_ITEM.match(article.text, block.start))
    return is_item and (not is_noun(event.tag) or block.end - block.start <= _LONGEST_CAPTION)


def is_shown(article: Article, event: Event) -> bool:
    """Whether the event stands in a short paragraph of its own: what a picture shows in copied text."""
    block, sentence = article.blocks[event.sentence.block], event.sentence
    if _TODAY.match(article.text, event.tag.end, sentence.end):
        return False
    return (sentence.start, sentence.end) == (block.start, block.end) and sentence.end - sentence.start <= _LONGEST_CAPTION


def is_line(text: str, event: Event) -> bool:
    """Whether the event stands in a line that no stop closes: what a caption or a heading looks like in copied text."""
    return text[event.sentence.end - 1] not in _CLOSING and not text.startswith(_LATELY, event.sentence.start)
