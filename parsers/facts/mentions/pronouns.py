"""``Đồng chí`` and ``Ông`` alone, which mean who was told before: with a verb behind them, or with what they once were."""

from __future__ import annotations

from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import Tag
from parsers.patterns import pattern

_PRONOUNS = frozenset({"đồng chí", "ông", "bà", "đ/c"})
_DONE = (" đã ", " cũng ", " vừa ")
_IS = (" là ", " cũng là ", " nguyên ", " cũng nguyên ", " từng là ", " từng làm ")
_BEFORE = ("ồng thời, ", "goài ra, ", "rước đó ", "rước đó, ", "rước đây ", "rước đây, ")
"""How a clause opens that goes on with what somebody is or was: ``Đồng thời, ông cũng nguyên Bí thư …``, ``trước đó ông là …``."""
_EVENT = 40
"""Letters in which the noun of an event begins before its end."""
_ONCE = tuple(f" từng {held} " for held in ("giữ", "kinh qua", "trải qua", "đảm nhiệm", "đảm nhận"))
"""Begins a career, whatever clause stands before: ``Trong quá trình công tác, ông từng giữ …``."""

_TAKES, _NEAR = (" làm ", " giữ ", " được ", " đảm nhiệm ", " đảm nhận "), 12
_IN_A_YEAR = pattern(r"\b(?:19|20)\d\d,? $")
"""Between these two a career goes on: ``Năm 2015 ông làm Giám đốc Sở Y tế``."""


def is_pronoun(reading: SentenceReading, tag: Tag) -> bool:
    """Whether an honorific without a name behind it stands for somebody."""
    if tag.key not in _PRONOUNS or not reading.text[tag.end + 1 : tag.end + 2].islower():
        return False
    return reading.text[tag.start].isupper() or _goes_on(reading, tag)


def is_of_a_year(copy: str, start: int) -> bool:
    """Whether one stands behind a year, where a career goes on that may be anybody's: ``Năm 2015 ông làm …``."""
    return _IN_A_YEAR.search(copy, max(0, start - _NEAR), start) is not None


def is_in_quotation(text: str, start: int) -> bool:
    """Whether somebody's words were opened before in the paragraph and not ended, who tell of others."""
    floor = text.rfind("\n", 0, start) + 1
    return text.count("“", floor, start) > text.count("”", floor, start) or text.count('"', floor, start) % 2 == 1


def _stands_behind_event(reading: SentenceReading, tag: Tag) -> bool:
    """Whether the comma is left out behind the event that somebody speaks at: ``Phát biểu tại buổi lễ đồng chí cũng yêu cầu …``."""
    events = reading.tags.within(reading.tags.events, max(0, tag.start - _EVENT), tag.start)
    return any(one.end == tag.start - 1 and reading.tags.copy.endswith("tại ", 0, one.start) for one in events)


def _goes_on(reading: SentenceReading, tag: Tag) -> bool:
    """Whether a small one behind a comma has its verb right behind it: ``Kết luận hội nghị, đồng chí (đã) yêu cầu …``."""
    text, act_at = reading.text, reading.tags.act_at
    if text.startswith(_IS, tag.end) and text.endswith(_BEFORE, 0, tag.start):
        return True
    if text.startswith(_TAKES, tag.end) and is_of_a_year(reading.tags.copy, tag.start):
        return True
    if not text.endswith(", ", 0, tag.start) and not _stands_behind_event(reading, tag):
        return False
    told = next((tag.end + len(word) for word in _DONE if text.startswith(word, tag.end)), tag.end + 1)
    return text.startswith(_ONCE, tag.end) or tag.end + 1 in act_at or told in act_at
