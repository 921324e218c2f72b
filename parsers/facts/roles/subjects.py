"""Whose the verbs to come are: which people of a sentence become its subject, and who is told only beside it."""

from __future__ import annotations

from parsers import lexicon
from parsers.facts.mentions.mention import Mention
from parsers.facts.roles.clauses import AND_OTHERS, TAIL, Clause
from parsers.facts.roles.gaps import opens_agent
from parsers.facts.roles.groups import is_aside, is_object, is_owner, is_remembered, is_taken_up
from parsers.facts.roles.words import words
from parsers.facts.tagging.spans import TagKind
from parsers.text import last_before

_URGING = TagKind.URGING
_STANDING_PARTY = "tổ công tác của "
"""Before whose party it is that goes without them: ``Tổ công tác của Thủ tướng làm việc với …``."""
_SAYING = frozenset({"reporter", "speaker"})
"""What is told to somebody."""
_REPORTING = "báo cáo"
_SEPARATORS = frozenset(',;:.-–*"“(')


def is_agent(clause: Clause, group: list[Mention]) -> bool:
    """Whether a group is by whom something is done to the subject."""
    if not clause.subject or group[0].start - clause.said > TAIL:
        return False
    return opens_agent(clause.text[clause.said : group[0].start])


def passes_over(clause: Clause, group: list[Mention], gap: str) -> bool:
    """Whether a group is told only beside others: a post to be taken up, somebody mourned, or for whom or to whom others act."""
    text, first, front = clause.text, group[0], clause.front
    if (clause.subject and is_taken_up(text, first)) or is_aside(text, first):
        return True
    if is_owner(text, first) and last_before(text, first.start, len(_STANDING_PARTY)).lower() == _STANDING_PARTY:
        return True
    if clause.by_subject() and clause.last and clause.last.detail == "presenter" and is_owner(text, first):
        return True  # … A trao Bằng khen của Thủ tướng cho B
    if is_told(clause, gap):
        return True
    urging = bool(front) and front[-1].kind is _URGING
    praised = urging and text.endswith("của ", 0, first.start) and not text.startswith(" của ", front[-1].end)
    return praised or (bool(front) and is_remembered(gap))


def is_told(clause: Clause, gap: str) -> bool:
    """Whether something is said to whom stands behind a gap: ``Báo cáo trước Bí thư A, ông B …``, ``Báo cáo Bí thư về …, ông B …``."""
    if not clause.front or clause.front[-1].detail not in _SAYING:
        return False
    act = clause.front[-1]
    return gap in words().to_whom or (gap == " " and act.start == clause.sentence.start and act.key == _REPORTING)


def take_over(clause: Clause, group: list[Mention]) -> None:
    """Makes a group the subject of the verbs to come, unless a verb before it still waits for its own or it is told in passing."""
    text, first = clause.text, group[0]
    if (clause.front and (is_object(text, first) or _is_received(clause, first))) or text.endswith("mà ", 0, first.start):
        clause.said = group[-1].end
        return
    if text.endswith("đối với ", 0, first.start) and not clause.front:
        clause.subject, clause.last, clause.said = (), None, group[-1].end
        return  # what is decided about them: đối với A: kỷ luật cảnh cáo, đề nghị …
    leads = _opens_clause(clause, first.start)
    clause.leader = () if leads else clause.subject if clause.leads else clause.leader
    clause.joined = _joined_by(clause, first.start)
    clause.front, clause.giving, clause.deciding, clause.agents = [], None, None, ()
    clause.leads, clause.last = leads, None
    clause.subject, clause.said = group, group[-1].end


def _is_received(clause: Clause, mention: Mention) -> bool:
    """Whether a mention is whom the verb that opens the sentence reaches, its subject still to come: ``Tiếp Phó Thủ tướng A có …``."""
    act = clause.front[-1]
    opens = clause.front[0] is act and act.start == clause.sentence.start
    return opens and act.key.endswith(lexicon.verbs().reaching) and mention.start - act.end < 3


def _joined_by(clause: Clause, start: int) -> list[Mention]:
    """The people that no verb has reached yet and whose list goes on at ``start``."""
    going_on = clause.subject and clause.leads and clause.last is None and AND_OTHERS.match(clause.text, clause.said, start)
    return [*clause.joined, *clause.subject] if going_on else []


def _opens_clause(clause: Clause, start: int) -> bool:
    """Whether nothing but a separator stands right before a group: it is no object of another verb."""
    text, floor = clause.text, clause.sentence.start
    near = start - TAIL if start - TAIL > floor else floor
    if near <= start - 2 and text[start - 1] == " " and text[start - 2] in _SEPARATORS:
        return True
    before = text[near:start].rstrip()
    opens = near == floor and not before
    return opens or before[-1:] in _SEPARATORS or before.endswith((" và", " cùng", " có"))
