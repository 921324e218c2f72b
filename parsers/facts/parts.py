"""What somebody does at a meeting, as a verb tells it of them."""

from __future__ import annotations

from dataclasses import dataclass

from parsers.facts.mentions import Mention
from parsers.facts.sentences import Sentence
from parsers.facts.spans import Tag, TagKind
from parsers.types import Role

_ROLE, _URGING, _LEADING, _SAYING = TagKind.ROLE, TagKind.URGING, TagKind.LEADING, TagKind.SAYING
_ROLES = {role.value: role for role in Role}
_IN_STEAD = "thay mặt "


@dataclass(slots=True)
class Part:
    """A mention in a role; ``role`` None: an urging verb, keynote for a superior, speech for anybody else."""

    mention: Mention
    role: Role | None
    start: int
    end: int
    act: Tag


def part_told(text: str, sentence: Sentence, mention: Mention, act: Tag) -> Part | None:
    """The part that a verb of a sentence gives somebody; None where it gives none."""
    if act.detail == "presenter" and text[max(0, act.start - 5) : act.start].lower().endswith(("lễ ", "buổi ")):
        return None  # what the ceremony is for
    if act.kind is _ROLE:
        role: Role | None = _ROLES[act.detail]
    elif act.kind is _URGING or act.kind is _LEADING:
        role = None
    elif act.kind is _SAYING and text[sentence.start : sentence.start + len(_IN_STEAD)].lower() == _IN_STEAD:
        role = Role.SPEAKER
    else:
        return None
    return Part(mention, role, min(mention.start, act.start), max(mention.end, act.end), act)
