"""Decisions handed over: what they make of those they are for, office-holders, honoured or retired."""

from __future__ import annotations

import re
from functools import lru_cache

from parsers.facts.tagging.spans import Tag, TagKind
from parsers.patterns import pattern
from parsers.text import last_before
from parsers.types import Role

DECISION = "quyết định"
_LETS_GO = (" nghỉ", " thôi", " về việc nghỉ", " hưu")
_BESTOWED = pattern(
    r"tặng(?! hoa)|khen thưởng|huy hiệu|huân chương|huy chương|bằng khen|giấy khen|kỷ niệm chương|danh hiệu", re.IGNORECASE
)
"""What a decision gives that makes nobody an office-holder: ``công bố Quyết định trao tặng Huy hiệu … cho A``."""
_SUBJECT = 48
"""Letters before a verb in which what is handed over is named."""
_RETIRED = pattern(r"nghỉ hưu|hưu trí|nghỉ chế độ|nghỉ công tác", re.IGNORECASE)
_TAKEN_UP = pattern(r"bổ nhiệm|điều động|luân chuyển|chỉ định|phân công|phê chuẩn|giữ chức|được bầu", re.IGNORECASE)


def lets_go(text: str, act: Tag) -> bool:
    """Whether a decision that a verb hands over ends an office: ``trao quyết định nghỉ hưu``."""
    return text.startswith(_LETS_GO, act.end)


def role_of_given(text: str, act: Tag, gap: str, *, decided: bool) -> Role:
    """What those behind a verb and a gap become by it; honoured, who retires. ``decided`` when a decision was handed over before."""
    if act.kind is TagKind.HONOURING:
        return Role.HONOREE
    by_decision = decided or DECISION in f"{act.key} {gap.lower()}" or (act.detail == "honoree" and _is_decision(text, act))
    if by_decision and (_RETIRED.search(gap) or _only_retires(text)):
        return Role.HONOREE
    appoints = by_decision and not _BESTOWED.search(f"{act.key} {gap}")
    return Role.APPOINTEE if act.kind is TagKind.APPOINTING or appoints else Role.HONOREE


def _is_decision(text: str, act: Tag) -> bool:
    """Whether what a verb tells to be handed over is a decision: ``Quyết định bổ nhiệm được trao cho A``."""
    return DECISION in last_before(text, act.start, _SUBJECT).lower()


@lru_cache(maxsize=2)
def _only_retires(text: str) -> bool:
    """Whether an article tells of decisions to retire and of no office taken up; kept for the next decision of the same text."""
    return _RETIRED.search(text) is not None and _TAKEN_UP.search(text) is None
