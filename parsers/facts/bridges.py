"""Bridge points (điểm cầu): the places that an online meeting joins, and who was at which."""

from __future__ import annotations

import re

from parsers.facts.letters import CAPITALS
from parsers.facts.mentions import Mention
from parsers.facts.sentences import Sentence
from parsers.text import standard

_BRIDGE = re.compile(
    r"[Đđ]iểm cầu\s(?:chính\s)?(?:của\s)?((?:(?:tỉnh|thành phố|TP\.?|huyện|thị xã|xã|phường|quận|UBND|HĐND|trụ sở|Trụ sở)\s)*"
    rf"[{CAPITALS}][^\s,.;:()]*(?:\s(?:[{CAPITALS}-][^\s,.;:()]*|ương|ủy|uỷ|tỉnh|huyện|chức))*)"
)
_OPENING = re.compile(r"(?:cùng )?(?:dự |tham dự |chủ trì )?(?:tại|ở|từ) (?:các )?", re.IGNORECASE)
_REACH = 30
"""Characters between a role and the bridge point it is at: ``chủ trì hội nghị tại điểm cầu …``."""


def bridge_points(text: str) -> tuple[str, ...]:
    """Every bridge point that a text names, each once, in order."""
    return tuple(dict.fromkeys(standard(match[1]).strip() for match in _BRIDGE.finditer(text)))


def bridge_point(text: str, sentence: Sentence, mention: Mention, end: int) -> str | None:
    """The bridge point where a role that ends at ``end`` holds; None for the meeting itself.

    A sentence that opens with a bridge point tells of people there; else it must follow the role at once.
    """
    for match in _BRIDGE.finditer(text, sentence.start, sentence.end):
        opens = match.end() <= mention.start and _OPENING.fullmatch(text, sentence.start, match.start())
        follows = mention.end <= match.start() <= end + _REACH
        if opens or follows:
            return standard(match[1]).strip()
    return None
