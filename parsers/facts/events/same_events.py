"""Two words of one sentence that tell one event: what a congress or a conference does, what a visit was for, what a ceremony opens."""

from __future__ import annotations

from parsers.facts.tagging.spans import Tag
from parsers.patterns import pattern

_HOLDS_SITTING = pattern(r"[^.;:]{0,140} (?:tổ chức|tiến hành|bước vào|khai mạc|diễn ra|tiếp tục)(?: [^\s,.;]+){0,2} ")
_SAT = pattern(r"[^.,;:]{0,120} (?:đã|vừa|tiếp tục) ")
_AND_CHAIRS = pattern(r"[^.,;:]{0,60}(?:,| và) (?:đồng )?chủ trì ")
_OPENINGS = ("lễ khai mạc", "lễ bế mạc")
_OF_CONGRESS = pattern(r" (?:phiên (?:trọng thể|chính thức) )?")
_DELEGATES = (" đại biểu ", " đảng bộ ", " đoàn ", " hội ")
"""Behind a congress of people, and none of sports."""


def is_its_sitting(copy: str, congress: Tag, tag: Tag) -> bool:
    """Whether a sitting is that of the congress told before it: ``Đại hội …, nhiệm kỳ 2022 - 2027, tổ chức phiên khai mạc``."""
    return tag.key.startswith("phiên ") and _HOLDS_SITTING.fullmatch(copy, congress.end, tag.start) is not None


def is_said_to_sit(copy: str, noun: Tag, verb: Tag) -> bool:
    """Whether a verb says that the conference told before it sat: ``Hội nghị lần thứ năm Ban Chấp hành … đã họp để thảo luận``."""
    return verb.key.startswith("họp") and _SAT.fullmatch(copy, noun.end, verb.start) is not None


def leads_to(copy: str, first: Tag, noun: Tag) -> bool:
    """Whether a noun tells what somebody came for, ``đã đến thăm và chủ trì buổi làm việc với …``, or the congress that is opened.

    ``lễ khai mạc phiên trọng thể Đại hội đại biểu …`` is the congress; a ceremony that opens one of sports is a ceremony.
    """
    if not first.key.startswith(_OPENINGS):
        return _AND_CHAIRS.fullmatch(copy, first.end, noun.start) is not None
    delegates = noun.key.endswith(" đại biểu") or copy.startswith(_DELEGATES, noun.end)
    return delegates and _OF_CONGRESS.fullmatch(copy, first.end, noun.start) is not None
