"""Posts marked as former ones in one list that somebody holds all the same, as another sentence of these days tells."""

from __future__ import annotations

from collections.abc import Iterable

from parsers.facts.comparing import compared
from parsers.facts.titles import Title
from parsers.patterns import pattern
from parsers.types import PostStatus

_THEN = pattern(r"\b(?:(?:thời|ngày|năm|hồi|dạo|lúc|khi) (?:ấy|đó|bấy giờ)|bấy giờ|đương thời)\b")
_YEAR = pattern(r"(?:năm |tháng \d{1,2}[/.-]|\d{1,2}[/.-]\d{1,2}[/.-])(?P<year>(?:19|20)\d\d)\b(?! ?[-–])")
_FAR, _FARTHEST = 240, 600


def is_held_still(former: Title, current: Title, beside: Iterable[Title]) -> bool:
    """Whether a former post is so by the mark of one of another body ``beside`` it alone, and is told in full as held.

    ``A, nguyên Ủy viên Trung ương Đảng, Chủ tịch Hội …`` with ``Chủ tịch Hội … A`` elsewhere.
    """
    if former.is_marked or current.status is not PostStatus.CURRENT or current.guessed or compared(former.title) != compared(current.title):
        return False
    before = [one for one in beside if one.start < former.start and one.is_marked]
    return bool(before) and not any(compared(former.body or "") in compared(one.title) for one in before)


def of_past_days(copy: str, start: int, end: int, now: int | None) -> bool:
    """Whether the sentence of what stands at ``start:end`` tells of days before the year ``now``: ``Năm 2005, …``, ``thời ấy``."""
    far = max(0, start - _FAR)
    floor = max(far, copy.rfind("\n", far, start) + 1, copy.rfind(". ", far, start) + 1)
    ends = [at for mark in ("\n", ". ") if (at := copy.find(mark, end, end + _FAR)) >= 0]
    until = min([end + _FAR, start + _FARTHEST, *ends])
    if _THEN.search(copy, floor, until):
        return True
    return any(now is None or int(told["year"]) < now for told in _YEAR.finditer(copy, floor, until))
