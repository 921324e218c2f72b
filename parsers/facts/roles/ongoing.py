"""Speech that goes on in the next sentence, which names nobody: ``A nêu rõ … . Đồng thời đề nghị các cấp Hội …``."""

from __future__ import annotations

from parsers.facts.roles.parts import Part
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import TagKind, Tags
from parsers.types import Role

_URGING, _ROLE = TagKind.URGING, TagKind.ROLE
_OPENING = ("đồng thời ", "đồng thời, ", "bên cạnh đó, ", "cùng với đó, ")
_TOLD = ("thông tin", "giới thiệu", "báo cáo", "thông báo")
_WISHED = ("ôn lại", "ôn lại truyền thống", "bày tỏ", "cảm ơn", "chúc mừng", "chào mừng")
"""Behind these a sentence goes on telling what was said; behind others it goes on with what they ask for."""
_SPEECH = frozenset({Role.SPEAKER, Role.KEYNOTE, None})


def speech_of(parts: list[Part]) -> Part | None:
    """The part of the one person who speaks in a sentence; None where nobody does, or several."""
    spoken: Part | None = None
    for part in parts:
        if part.role in _SPEECH and part.act.kind in (_ROLE, _URGING):
            if spoken and spoken.mention.start != part.mention.start:
                return None
            spoken = part
    return spoken


def speech_going_on(tags: Tags, line: Sentence, spoken: Part) -> Part | None:
    """What who ``spoken`` before asks for or reports in a sentence that opens with going on; None where it does not."""
    opening = next((words for words in _OPENING if tags.copy.startswith(words, line.start)), None)
    act = tags.act_at.get(line.start + len(opening)) if opening else None
    if act is None:
        return None
    if act.detail == Role.REPORTER and act.key.startswith(_TOLD) and spoken.act.key.endswith(_WISHED):
        return Part(spoken.mention, Role.REPORTER, line.start, act.end, act)
    return Part(spoken.mention, None, line.start, act.end, act) if act.kind is _URGING else None
