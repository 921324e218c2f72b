"""Years that are over when a text is told: up to whose end, or since which, it tells what had come."""

from __future__ import annotations

import re

from parsers.patterns import pattern

_UP_TO_END = pattern(r"\b(?:tính )?đến (?:cuối|hết) năm\s?$", re.IGNORECASE)
_ENDED, _WERE = pattern(r"(?:^|[.;]\s)Hết năm\s?$"), (", có ", ", cả nước ", ", toàn tỉnh ")
_STOOD = pattern(r",? [^.;:]{0,80} (?:đã |(?:là|còn|chiếm)(?: [^\s.,;:]+){0,2} \d)")
_SINCE = pattern(r"\btừ (?:(?:đầu|cuối|tháng|quý) [^.,;:]{0,8}?)?(?:năm )?(?:19|20)\d{2} $", re.IGNORECASE)
_DONE = pattern(r"[^.;:]{0,80} (?:đã|đạt)\b")
_AIMED = pattern(
    r"\b(?:sẽ|phấn đấu|dự kiến|dự báo|ước|mục tiêu|chỉ tiêu|nghị quyết|đề án|kế hoạch|quy hoạch|lộ trình|theo lịch|định hướng|đề ra|đặt ra"
    r"|cần|phải|nhằm)\b",
    re.IGNORECASE,
)
"""Around a year up to which something is planned, and not told to have come."""
_STOP = pattern(r"[.;!?](?=\s)|(?<!:)\n")
_SENTENCE = 200
"""Letters of a sentence on either side of a year in which it says that it plans."""


def is_reached(text: str, before: str, lead: str, start: int, end: int) -> bool:
    """Whether a text tells how things stood at the end of a year: ``Đến cuối năm 2018, tỷ lệ hộ nghèo là 13 %``."""
    up_to = before + lead.lstrip()
    if _UP_TO_END.search(up_to):
        return _STOOD.match(text, end) is not None and not _is_aimed(text, start, end)
    return _ENDED.search(up_to) is not None and text.startswith(_WERE, end)


def is_counted_since(text: str, before: str, start: int, end: int) -> bool:
    """Whether something was counted up to a quarter of a year: ``Từ năm 2015 đến quý I năm 2018, huyện đã trồng …``."""
    return _SINCE.search(before) is not None and _DONE.match(text, end) is not None and not _is_aimed(text, start, end)


def _is_aimed(text: str, start: int, end: int) -> bool:
    """Whether the sentence around a year, or the one before it in its paragraph, tells of a plan."""
    stops = [stop.end() for stop in _STOP.finditer(text, max(0, start - 2 * _SENTENCE), start)]
    same = stops[-1] if stops else max(0, start - _SENTENCE)
    first = same if not stops or text[same - 1] == "\n" else stops[-2] if len(stops) > 1 else max(0, start - 2 * _SENTENCE)
    last = _STOP.search(text, end, end + _SENTENCE)
    return _AIMED.search(text, first, last.start() if last else end + _SENTENCE) is not None
