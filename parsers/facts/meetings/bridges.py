"""Bridge points (điểm cầu): the places that an online meeting joins, and who was at which."""

from __future__ import annotations

import re

from parsers.facts.mentions.mention import Mention
from parsers.facts.tagging.sentences import Sentence
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import standard

_BRIDGE = pattern(
    r"[Đđ]iểm cầu (?:chính |trung tâm )?(?:của |tại |ở |đặt tại )?(TP\.\s?HCM|"
    r"(?:(?:tỉnh|thành phố|TP\.?|huyện|thị xã|xã|phường|quận|UBND|HĐND|[Tt]rụ sở|[Pp]hòng họp|[Hh]ội trường) )*"
    rf"[{CAPITALS}][^\s,.;:()]*(?: (?:[{CAPITALS}-][^\s,.;:()]*|ương|ủy|uỷ|tỉnh|huyện|chức|hội|phòng|phủ|trường|tâm|nghị|họp))*)"
)
_WORDS = "iểm cầu"
_OPENING = pattern(r"(?:cùng )?(?:dự |tham dự |chủ trì )?(?:tại|ở|từ) (?:các )?", re.IGNORECASE)
_WINDOW = 200
_REACH = 30
"""Characters between a role and the bridge point it is at: ``chủ trì hội nghị tại điểm cầu …``."""


def bridge_points(text: str) -> tuple[str, ...]:
    """Every bridge point that a text names, each once, in order."""
    named = _BRIDGE.finditer(text) if _WORDS in text else ()
    return tuple(dict.fromkeys(standard(match[1]).strip() for match in named))


def bridge_point(text: str, sentence: Sentence, mention: Mention, end: int) -> str | None:
    """The bridge point where a role that ends at ``end`` holds; None for the meeting itself.

    A sentence that opens with a bridge point tells of people there; else it must follow the role at once.
    """
    if text.find(_WORDS, sentence.start, sentence.end) < 0:
        return None
    first = _BRIDGE.search(text, sentence.start, min(sentence.end, sentence.start + _WINDOW))
    if first and first.end() <= mention.start and _OPENING.fullmatch(text, sentence.start, first.start()):
        return standard(first[1]).strip()
    behind = _BRIDGE.search(text, max(mention.end, end - _WINDOW), min(sentence.end, end + _WINDOW))
    return standard(behind[1]).strip() if behind and behind.start() <= end + _REACH else None
