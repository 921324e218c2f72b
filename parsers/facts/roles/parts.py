"""What somebody does at a meeting, as a verb tells it of them."""

from __future__ import annotations

from dataclasses import dataclass

from parsers.facts.mentions.mention import Mention
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind
from parsers.patterns import pattern
from parsers.text import last_before
from parsers.types import Role

_ROLE, _URGING, _LEADING, _SAYING = TagKind.ROLE, TagKind.URGING, TagKind.LEADING, TagKind.SAYING
_ROLES = {role.value: role for role in Role}
_IN_STEAD = "thay mặt "
_SEATED = pattern(r"(?: \((?:[Đđ]oàn )?(?:ĐBQH )?[^()]{2,24}\))?,? (?:cũng |lại |thì )?")
"""Between a deputy and what they say in a debate: ``Đại biểu A (Nghệ An) cho rằng``."""
_DEPUTY, _ARGUES = ("đại biểu ", "đb "), frozenset({"cho rằng", "nhận định", "phân tích", "nêu", "nêu rõ"})


@dataclass(slots=True)
class Part:
    """A mention in a role; ``role`` None: an urging verb, keynote for a superior, speech for anybody else."""

    mention: Mention
    role: Role | None
    start: int
    end: int
    act: Tag


def _is_in_stead(text: str, sentence: Sentence) -> bool:
    return text[sentence.start : sentence.start + len(_IN_STEAD)].lower() == _IN_STEAD


def _debates(text: str, mention: Mention, act: Tag) -> bool:
    """Whether a deputy, whose province stands in brackets, argues in a debate: ``đại biểu A (Nghệ An) cho rằng``."""
    if mention.name is None or act.key not in _ARGUES or "(" not in text[mention.name.end : act.start]:
        return False
    announced = last_before(text, mention.name.start, 10).lower().endswith(_DEPUTY)
    return announced and _SEATED.fullmatch(text, mention.name.end, act.start) is not None


def part_told(text: str, sentence: Sentence, mention: Mention, act: Tag) -> Part | None:
    """The part that a verb of a sentence gives somebody; None where it gives none."""
    if act.detail == "presenter" and last_before(text, act.start, 5).lower().endswith(("lễ ", "buổi ")):
        return None  # what the ceremony is for
    if act.kind is _ROLE:
        role: Role | None = _ROLES[act.detail]
    elif act.kind is _URGING or act.kind is _LEADING:
        role = None
    elif act.kind is _SAYING and (_is_in_stead(text, sentence) or _debates(text, mention, act)):
        role = Role.SPEAKER
    else:
        return None
    start = mention.start if mention.start < act.start else act.start
    end = mention.end if mention.end > act.end else act.end
    return Part(mention, role, start, end, act)
