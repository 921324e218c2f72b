"""Words that name an event only where it is held: ``tổ chức tổng kết``, ``Sáng 5/3, Hội Nông dân tổng kết …``."""

from __future__ import annotations

from functools import cache

from parsers import lexicon
from parsers.facts.tagging.spans import Tag, matching_copy
from parsers.patterns import pattern

QUOTES = "“\"'‘«"
"""Marks that may stand before what an event is called."""
_HELD = pattern(r"(?:tổ chức|tham dự|dự|chủ trì|hội nghị|buổi|cuộc|diễn ra|tiến hành|khai mạc|tại)\s(?:xem\s|một\s|trọng thể\s)?$")
_GOING = ("dự ", "tại ", "tham gia ")
_HELD_BY = pattern(r"[^.,;:]{0,60} do [^.,;:]{2,80} tổ chức\b")
"""Behind what somebody is said to hold: ``chương trình “Chợ nhân đạo” do Hội Chữ thập đỏ tổ chức``."""
_NOW = pattern(r"\W{0,4}(?:\([^()]{0,40}\)\W{0,4})?(?:(?:sáng|trưa|chiều|tối|hôm) nay|vừa qua|mới đây),? ")


def is_held(low: str, tag: Tag, at: int, before: str) -> bool:
    """Whether the words around what an event may be called say that it is held; who goes to a market holds none."""
    if tag.key in lexicon.meetings().gone_to and before.endswith(_GOING):
        return False
    return bool(_HELD.search(before.rstrip(QUOTES)) or _HELD_BY.match(low, at + tag.end - tag.start))


def is_held_only(tag: Tag) -> bool:
    """Whether a word names an event only where it is held: ``tổ chức tổng kết``."""
    return tag.key in _held()


def tells_of_holder(tag: Tag) -> bool:
    """Whether such a word tells an event also as what a body does: ``Hội Nông dân tổng kết công tác năm``."""
    return tag.key in _done_by_holder()


def opens_now(low: str) -> bool:
    """Whether a sentence opens with words for today or for these days: ``Sáng nay, …``, ``Mới đây, …``."""
    return _NOW.match(low) is not None


@cache
def _held() -> frozenset[str]:
    return frozenset(map(matching_copy, lexicon.meetings().held))


@cache
def _done_by_holder() -> frozenset[str]:
    return frozenset(map(matching_copy, lexicon.meetings().done_by_holder))
