"""What the verbs before people, or the words that list them, make of them: ``Dự hội nghị có A``, ``Về phía tỉnh có B``."""

from __future__ import annotations

from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.roles.clauses import REACH, Clause
from parsers.facts.roles.coordination import coordinated
from parsers.facts.roles.groups import is_kin
from parsers.facts.roles.introductions import (
    SEVERAL,
    counts_them,
    does_with,
    goes_on_with_list,
    introduces_next,
    is_theirs,
    listed_as,
    lists_of_unit,
    meets_them,
    opens_direction,
    presents,
    succeeds,
)
from parsers.facts.roles.words import words
from parsers.facts.tagging.spans import Tag, TagKind
from parsers.patterns import pattern

_POST, _GROUP = MentionKind.POST, MentionKind.GROUP
_ROLE, _URGING = TagKind.ROLE, TagKind.URGING
_TOPIC = pattern(r"(?: về| tại)(?: [^\s,;:.]+){1,14} $")
"""Between ``Phát biểu`` and who does, where the comma is left out."""
_LISTS = frozenset({"attendee", "chair", "reporter", "honoree", "appointee"})
"""What every item of a list is presented as; other parts are those of its first one."""
_PRESENTED = frozenset({"attendee", "chair"})
"""What those are presented by in the middle of a list of others: ``Dự có A; chủ trì hội nghị là B``."""


def reach(clause: Clause, group: list[Mention], last: Tag | None, gap: str) -> None:
    """Takes the parts that verbs before a group, or the words that list it, give its people."""
    text, front, start = clause.text, clause.front, group[0].start
    if last and clause.is_object_of(last, gap):
        clause.give(group, last, gap)
    elif last and (_presents(front, last, gap) if front else goes_on_with_list(last, clause.subject, gap)):
        _open_list(clause, group, last)
    elif succeeds(lead := text[clause.sentence.start : min(start, clause.sentence.start + REACH)]):
        clause.tell(group, [Tag(start, start, _ROLE, "là", "appointee")])
    elif last and (is_theirs(text, clause.sentence.start, last, gap) if front else _joins(clause, last, gap)):
        clause.tell(group, [last])
    elif last and last.detail == "chair" and not front and meets_them(gap):
        clause.tell(group, [Tag(start, start, _ROLE, "với", "attendee")])
    elif group[0].kind is _POST and gap.startswith(" với "):
        return  # those it is said to: kiến nghị với Chính phủ, Thủ tướng Chính phủ
    elif front and front[-1].kind is _URGING and _is_urged(text, front[-1], group[-1].end):
        return
    elif front and (gap.rstrip().endswith(",") or _opens_without_comma(clause, gap) or counts_them(gap)):
        together = group[0].kind is _GROUP or clause.sentence.end - group[-1].end < 3 or counts_them(gap) or _are_one(text, group)
        clause.tell(group if together else group[:1], coordinated(text, clause.sentence, front))
    elif clause.listing:
        clause.tell([] if is_kin(text, start) else group, clause.listing)
    elif clause.broken and gap.endswith("; "):
        clause.listing = clause.broken
        clause.tell(group, clause.listing)
    elif role := ("attendee" if lists_of_unit(text, clause.sentence.start, start) else listed_as(lead)):
        clause.listing = [Tag(start, start, _ROLE, "có", role)]
        clause.tell(group, clause.listing)


def _are_one(text: str, group: list[Mention]) -> bool:
    """Whether people are said to do alike what is told of them: ``Phát biểu tại lễ ký kết, A và B đều cho rằng …``."""
    return text.startswith(words().alike, group[-1].end)


def _is_urged(text: str, act: Tag, end: int) -> bool:
    """Whether whoever ends at ``end`` is told what they shall do: ``…, tin tưởng ở cương vị mới, đồng chí A sẽ …``."""
    return text.startswith(" sẽ ", end) or (act.key in words().hopes and text.startswith(words().hoped_for, end))


def presents_others(clause: Clause, act: Tag, behind: Tag | list[Mention] | None) -> bool:
    """Whether a verb behind people whom another one presents itself presents those behind it: ``Chủ trì có A, tham dự có B``."""
    if act.detail not in _PRESENTED or not clause.listing or not behind:
        return False
    if clause.text[clause.said : act.start].strip() not in {",", ";"}:
        return False
    if isinstance(behind, Tag):
        return opens_direction(clause.text, act)
    return introduces_next(clause.text[act.end : behind[0].start])


def _open_list(clause: Clause, group: list[Mention], last: Tag) -> None:
    """Takes the parts of those whom verbs present, which may be the first of a list."""
    front = clause.front
    acts = [act for act in coordinated(clause.text, clause.sentence, front) if act.kind is not _URGING] if front else [last]
    several = clause.text.startswith(SEVERAL, group[0].start)  # Cùng dự, trao quà có các đồng chí: A; B
    clause.listing = [act for act in acts if act.detail in _LISTS or (several and act.detail == "presenter")]
    if clause.listing:
        clause.tell(group[:1], [act for act in acts if act not in clause.listing])
        clause.tell(group, clause.listing)
    else:
        clause.tell(group, acts)  # Tham luận tại hội nghị có các đồng chí: A, …; B, …


def _presents(front: list[Tag], last: Tag, gap: str) -> bool:
    """Whether the verbs before a group present it: ``Dự hội nghị có …``, ``Đến dự, động viên thầy và trò có …``."""
    cheers = last.kind is _URGING and front[0].detail == "attendee" and introduces_next(gap)
    return cheers or presents(last, gap)


def _opens_without_comma(clause: Clause, gap: str) -> bool:
    """Whether a sentence opens with what somebody does and goes on with who: ``Phát biểu về cây chè ông …``."""
    front = clause.front
    opens = front[0].start == clause.sentence.start and front[-1].detail in {"speaker", "keynote"}
    where = f" tại{gap}" if front[-1].key.endswith(" tại") else gap
    return opens and bool(_TOPIC.fullmatch(where)) and not gap.endswith((" của ", " với ", " cho ", " do "))


def _joins(clause: Clause, last: Tag, gap: str) -> bool:
    """Whether those behind a verb do it with its subject."""
    return bool(clause.subject) and last.detail in {"chair", "attendee"} and does_with(gap)
