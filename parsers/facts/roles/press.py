"""Words said to the press, which are said at no event: ``trao đổi với phóng viên, ông A khẳng định``."""

from __future__ import annotations

import re
from functools import cache

from parsers import lexicon
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind, Tags
from parsers.lexicon import any_of
from parsers.patterns import pattern

_TELLS = (
    r"[bcnt](?<!\w.)(?:(?:(?<=t)(?:rao đổi|rò chuyện|hông tin)|(?<=c)hia sẻ|(?<=n)ói(?: chuyện)??|(?<=b)ày tỏ)"
    r"(?: [^\s,;.]+){{0,4}} (?:với|cùng|cho) {0}|(?<=t)(?:rả lời (?:câu hỏi của )?{0}{1}))"
)
_TELLING = ("trao đổi", "trò chuyện", "thông tin", "chia sẻ", "nói", "bày tỏ", "trả lời")
"""The words of which these are made: most that is said stands near none of them, and is not searched."""
_INFORMING, _BY_TELEPHONE = "thông tin", " qua điện thoại"
_SPOKEN = frozenset({TagKind.URGING, TagKind.SAYING})
_AT = pattern(r"[^.;:]{0,80}?\b(?:tại|trong) (?:buổi|cuộc|hội nghị|họp báo|phiên|kỳ họp|đại hội|lễ)")
"""Behind the press that sat at the event itself."""
_REACH = 400
"""How far from its verb the press is told."""


def is_told_to_press(text: str, tags: Tags, sentence: Sentence, act: Tag) -> bool:
    """Whether what somebody states, urges or answers was said to a paper, away from any event."""
    if act.kind in _SPOKEN:
        end = _told_to(text, tags, max(sentence.start, act.start - _REACH), act.start)
    elif act.key.startswith("trả lời"):
        end = _told_to(text, tags, act.start, min(sentence.end, act.end + _REACH), at_once=True)
    elif act.detail == "reporter" and act.key.startswith(_INFORMING):
        end = _informed(text, tags, act, min(sentence.end, act.end + _REACH))
    else:
        return False
    return end is not None and not _AT.match(tags.copy, end, sentence.end)


def _informed(text: str, tags: Tags, act: Tag, limit: int) -> int | None:
    """Where it is told that what somebody informs of is for the press, or by telephone; None where it is not."""
    if (called := tags.copy.find(_BY_TELEPHONE, act.end, limit)) >= 0:
        return called + len(_BY_TELEPHONE)
    return _told_to(text, tags, act.start, limit)


def _told_to(text: str, tags: Tags, start: int, end: int, *, at_once: bool = False) -> int | None:
    """Where the press ends that something is said to, ``at_once`` or anywhere between; None where it is said to none."""
    near = tags.copy[start:end]
    if not any(map(near.__contains__, _TELLING)):
        return None
    press, named = _told()
    told = press.search(tags.copy, start, end)
    if told is None or (at_once and told.start() > start):
        told = next((one for one in named.finditer(tags.copy, start, end) if text[one.end()].isupper()), None)
    return told.end() if told and (told.start() == start or not at_once) else None


@cache
def _told() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What is said to the press, and to a paper or a station by name, which ends before its name.

    They begin with a plain set of letters, so that the engine can skip to the next of them; no letter may stand before.
    """
    press = lexicon.verbs().press
    words, named = rf"(?:các )?(?:{any_of(press.words)})\b", rf"(?:{any_of(press.named)}) (?=\w)"
    return re.compile(_TELLS.format(words, "|heo chia sẻ của |rả lời phỏng vấn")), re.compile(_TELLS.format(named, ""))
