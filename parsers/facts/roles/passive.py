"""What becomes of those to whom others do something: ``A được Chủ tịch nước tặng Huân chương``."""

from __future__ import annotations

from parsers.facts.roles.decisions import DECISION, lets_go
from parsers.facts.roles.gaps import tells_agent
from parsers.facts.tagging.spans import Tag, TagKind
from parsers.patterns import pattern
from parsers.types import Role

_ELSEWHERE = pattern(r"[^.,;]{0,60}(?:nhiệm vụ|công tác|việc) khác\b")
"""Behind the verb by which somebody leaves for what is not told: ``được điều động nhận nhiệm vụ khác``."""
_GIVES = ("tặng", "trao", "gắn")


def suffered(text: str, said: int, act: Tag) -> Role | None:
    """What a subject whose last words end at ``said`` becomes where others do what a verb tells; None where they do it themselves."""
    if not tells_agent(text[said : act.start]):
        return None
    if DECISION in act.key:
        return None if lets_go(text, act) else Role.APPOINTEE
    if act.kind is TagKind.APPOINTING:
        return None if _ELSEWHERE.match(text, act.end) else Role.APPOINTEE
    return Role.HONOREE if act.kind is TagKind.HONOURING or act.key.startswith(_GIVES) else None
