"""What may stand between people and their verb: adverbs, places, posts that nobody knows; or others, who do it to them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from parsers import lexicon
from parsers.letters import CAPITALS
from parsers.patterns import pattern

_LONG_LIGHT = frozenset({"thay", "thay mặt", "tại", "đại", "thừa", "cùng", "trong", "qua", "từ"})
_WITH = "; cùng "
"""Between somebody and those unnamed with whom they do something, where they are many."""
_MOST_COMPANIONS = 32
"""Words that tell with whom somebody does something."""
_DONE = frozenset({"đã", "cũng", "vừa"})
_UNREAD_POST = rf", (?!Sở|Ban|Bộ|Công|Đoàn|Hội|Ủy|Uỷ)(?=[{CAPITALS}]|công ty |trường |bệnh viện )"
_UNREAD = pattern(rf"^(?:{_UNREAD_POST}[^,;:.()\d]{{5,61}}?)+(?= (?:đã|vừa|cũng) )")
"""Posts behind a name that the lexicon does not know: ``…, Thống lĩnh các lực lượng vũ trang đã trao …``."""
_UNREAD_TAIL = pattern(rf"^\s?[-–]\s?(?:P?CT\.\s?)?[{CAPITALS}][^,;:.()\d]{{4,60}} $")
"""The rest of a body behind a dash: ``…, Bí thư Đảng ủy Bộ Tổng Tham mưu-Cơ quan Bộ Quốc phòng chủ trì``."""
_ASIDE = pattern(r"\([^()]{0,60}\)")
_MARK, _MARKS = pattern(r"[,;:]"), " ,-–)("
_BY = pattern(r",? ?(?:(?:đã|vừa|cũng|vinh dự|tiếp tục) ){0,2}được ")
_OWN_ACT = r"(?!(?:thay mặt|thừa|ủy quyền|giao|phân công|mời|cử|chọn|tham gia) )"
"""Behind ``được`` these tell what somebody does all the same: ``được ủy quyền trao``."""
_OTHER_CLAUSE = r"(?!(?:nên|để|phân công|giao|mời) )"
_BY_OTHERS = pattern(rf"{_BY.pattern}{_OWN_ACT}(?:{_OTHER_CLAUSE}[^\s;:.]+ ){{1,20}}$")
_NOT_DONE = r"(?!(?:do|để|khi|sau|tại|theo|đề|sẽ|sắp|chưa|không|giao|cho|mời|cử|nên|bị|được|vắng) )"
"""Before these a verb is another's, or is not done: ``giao cho Sở Y tế chủ trì``."""
_WORDS = pattern(rf"(?: |{_UNREAD_POST})(?:{_NOT_DONE}[^\s,;:.()]+ ){{1,9}}")
_LONGEST_AGENT = 120
_STEERING = pattern(r"(?:ban chỉ đạo|bcđ|tiểu ban|tổ công tác|hội đồng)[^,;:]{0,60}$", re.IGNORECASE)
_ABOUT = " về "
_TASK = pattern(r" về [^,;:]{2,240}")
"""What a steering committee is for, behind a post in it: ``Trưởng Ban Chỉ đạo tỉnh về chuyển đổi số phát biểu``."""
_NEAR = 80
_ENCLOSING = (("“", "”"), ("(", ")"))


@lru_cache(2048)
def is_light(gap: str) -> bool:
    """Whether nothing but adverbs, places and brackets stands between a subject and its verb; remembered, as most gaps are of few words."""
    gap = gap[1:] if gap.startswith(_WITH) else gap
    if not gap.strip(_MARKS):
        return True
    words = _ASIDE.sub("", _UNREAD_TAIL.sub("", _UNREAD.sub("", gap))).strip(_MARKS).lower().split()
    if not words:
        return True
    if "sẽ" in words or (words[0] == "đại" and words[1:2] != ["diện"]):
        return False
    if words[0] == "và" and not _MARK.search(gap):
        return len(words) <= 12  # và Đoàn công tác đã
    light = lexicon.verbs().light
    while len(words) > 1 and words[0] in _DONE:
        del words[0]  # đã thay mặt Đoàn Chủ tịch
    opens = any(" ".join(words[:count]) in light for count in (1, 2, 3))
    return opens and len(words) <= (_MOST_COMPANIONS if words[0] == "cùng" else 20 if words[0] in _LONG_LIGHT else 4)


def is_unmarked(gap: str) -> bool:
    """Whether a few words fill a gap, the rest of a post or one more: ``… Tổ trưởng Tổ soạn thảo Đề án và Nghị quyết chủ trì …``."""
    return _WORDS.fullmatch(gap) is not None


def is_enclosed(text: str, start: int, end: int) -> bool:
    """Whether a quotation or a bracket that holds ``start`` closes before ``end``: ``“Xã cần tham gia …”, ông A nói``."""
    for opening, closing in _ENCLOSING:
        closes = text.find(closing, start, end)
        if closes >= 0 and text.find(opening, start, closes) < 0:
            return True
    return False


def opens_agent(gap: str) -> bool:
    """Whether who stands behind a gap does what comes to those before it: `` vinh dự được ``."""
    return _BY.fullmatch(gap) is not None


def tells_agent(gap: str) -> bool:
    """Whether a gap tells by whom something is done to those before it: `` vinh dự được Chủ tịch nước ``."""
    return "được " in gap and len(gap) <= _LONGEST_AGENT and _BY_OTHERS.match(gap) is not None


def tells_of_others(text: str, start: int, end: int) -> bool:
    """Whether what somebody has said tells of others right before a verb: ``A cho biết, Sở đã đề nghị …``."""
    return _others().search(text, start, end) is not None


def past_task(text: str, floor: int, start: int, end: int) -> str:
    """What stands in ``text[start:end]`` behind a post, without what the post's committee is for; the sentence begins at ``floor``."""
    gap = text[start:end]
    if gap.startswith(_ABOUT) and _STEERING.search(text, max(floor, start - _NEAR), start):
        return _TASK.sub("", gap, count=1)
    return gap


@cache
def _others() -> re.Pattern[str]:
    return re.compile(rf"[,:] (?:{lexicon.any_of(lexicon.verbs().others, in_any_case=True)}) (?:[^\s,;:.]+ ){{0,5}}đã $")
