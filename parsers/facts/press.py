"""Words said to the press, which are said at no event: ``trao đổi với phóng viên, ông A khẳng định``."""

from __future__ import annotations

import re

from parsers.facts.sentences import Sentence
from parsers.facts.spans import Tag, TagKind, Tags

_PRESS = (
    r"(?:các )?(?:phóng viên|pv|p\.v|nhà báo|báo chí|giới truyền thông|chúng tôi|báo(?! cáo| hiếu| động| vệ)|tạp chí|đài"
    r"|thông tấn xã|ttxvn|vtv|vov|vietnamplus)\b"
)
# It begins with a plain set of letters, so that the engine can skip to the next of them; no letter may stand before.
_TOLD = re.compile(
    r"[bcnt](?<!\w.)(?:(?:(?<=t)(?:rao đổi|rò chuyện|hông tin)|(?<=c)hia sẻ|(?<=n)ói(?: chuyện)??|(?<=b)ày tỏ)"
    rf"(?: [^\s,;.]+){{0,4}} (?:với|cùng|cho) {_PRESS}"
    rf"|(?<=t)(?:rả lời (?:phỏng vấn|câu hỏi của {_PRESS}|{_PRESS})|heo chia sẻ của ))"
)
_AT = re.compile(r"[^.;:]{0,80}?\b(?:tại|trong) (?:buổi|cuộc|hội nghị|họp báo|phiên|kỳ họp|đại hội|lễ)")
"""Behind the press that sat at the event itself."""


def is_told_to_press(tags: Tags, sentence: Sentence, act: Tag) -> bool:
    """Whether what somebody states, urges or answers was said to a paper, away from any event."""
    if act.kind is TagKind.URGING or act.kind is TagKind.SAYING:
        told = _TOLD.search(tags.copy, sentence.start, act.start)
    elif act.key.startswith("trả lời"):
        told = _TOLD.match(tags.copy, act.start, sentence.end)
    else:
        return False
    return told is not None and not _AT.match(tags.copy, told.end(), sentence.end)
