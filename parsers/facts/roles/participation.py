"""Who does what at a meeting: the verbs of a sentence matched with the people before and behind them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from operator import attrgetter

from parsers.facts.mentions.authors import find_authors
from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.roles.acts import find_acts
from parsers.facts.roles.clauses import REACH, Clause
from parsers.facts.roles.decisions import DECISION, lets_go
from parsers.facts.roles.following import is_asked, is_leaders, is_of_those_before, is_spoken_of, is_subjects
from parsers.facts.roles.gaps import is_enclosed
from parsers.facts.roles.givers import opens_by_giving
from parsers.facts.roles.groups import behind_cited, find_groups, last_item
from parsers.facts.roles.introductions import introduces_next, is_nobodys
from parsers.facts.roles.listings import GOING_ON, chosen_before, goes_on_below, of_list_before, opens_side
from parsers.facts.roles.parts import Part
from parsers.facts.roles.passive import suffered
from parsers.facts.roles.presented import presents_others, reach
from parsers.facts.roles.press import is_told_to_press
from parsers.facts.roles.reaching import is_to
from parsers.facts.roles.subjects import is_agent, is_told, passes_over, take_over
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind, Tags
from parsers.text import last_before
from parsers.types import Role

_SPEAKER, _POST, _APPOINTEE = Role.SPEAKER, MentionKind.POST, Role.APPOINTEE
_ROLE, _URGING, _APPOINTING = TagKind.ROLE, TagKind.URGING, TagKind.APPOINTING
_CLOSE = frozenset({" ", ", ", " và "})
_START, _PART = attrgetter("start"), attrgetter("role")
_LEADS = frozenset({"chair", "keynote"})
"""What the last one of those present is said to do beside: ``Dự có A, Phó Bí thư; B, Bí thư chủ trì hội nghị``."""
_TOGETHER = ("đồng ", "cùng ")
"""How verbs begin that nobody does alone."""


def find_parts(
    text: str, tags: Tags, sentence: Sentence, mentions: list[Mention], listing: Sequence[Tag] = ()
) -> tuple[list[Part], list[Tag]]:
    """The roles that one sentence gives its people, and the verbs of a list that the next line goes on with.

    ``listing`` are those of the line before: ``Dự hội nghị có:``, and a line for each.
    """
    mentions = [one for one in mentions if not one.told_by_spouse] if mentions else mentions
    goes_on = not mentions and goes_on_below(text, tags, sentence)
    if goes_on or (not mentions and text[sentence.end - 1] not in GOING_ON):
        return [], (list(listing) or opens_side(text, sentence)) if goes_on else []
    cited = behind_cited(text, tags.copy, sentence, mentions)
    acts = [
        act
        for act in find_acts(text, tags, sentence, mentions)
        if act.start not in cited and not is_nobodys(text, sentence.start, act) and not is_told_to_press(text, tags, sentence, act)
    ]
    clause = Clause(text, sentence, frozenset(map(_START, acts)), sentence.start)
    clause.listing, item = of_list_before(text, tags, sentence, mentions, acts, listing) if listing else ([], False)
    _read(clause, sorted([*acts, *find_groups(text, sentence, acts, mentions)], key=_start))
    parts, left_open = clause.parts, _left_open(clause, item=item)
    chosen = [chosen_before(sentence)] if _APPOINTEE in map(_PART, parts) else []
    if authors := find_authors(text, tags, sentence, mentions):
        parts += [Part(one, _SPEAKER, one.start, one.end, Tag(one.start, one.start, _ROLE, "tham luận", "speaker")) for one in authors]
    return parts, [*left_open, *chosen]


def _read(clause: Clause, items: list[Tag | list[Mention]]) -> None:
    """Goes through the verbs and the people of a sentence, which come in order."""
    for item, behind in zip_longest(items, items[1:]):
        if isinstance(item, Tag):
            _read_act(clause, item, behind)
        else:
            _read_group(clause, item)


def _left_open(clause: Clause, *, item: bool) -> Sequence[Tag]:
    """The verbs of a list that the sentence leaves open, being an item of it or by how it ends."""
    if clause.text[clause.sentence.end - 1] not in GOING_ON:
        return clause.listing if item or not clause.listing else [act for act in clause.listing if act.detail == "attendee"]
    return clause.listing or clause.broken or [opened for act in clause.front if (opened := _opened(clause, act))]


def _opened(clause: Clause, act: Tag) -> Tag | None:
    """What a verb with nobody behind it makes of those whom the next lines list; None where it opens no list."""
    if act.kind is _APPOINTING and introduces_next(clause.text[act.end : clause.sentence.end]):
        return Tag(act.start, act.end, _ROLE, act.key, "appointee")
    return act if act.detail in {"attendee", "chair"} else None


def _read_act(clause: Clause, act: Tag, behind: Tag | list[Mention] | None) -> None:
    """Tells a verb of who stands before it, or keeps it for who stands behind."""
    if is_spoken_of(clause, act) or (act.kind is _URGING and _is_reported(clause, act)):
        return
    if act.detail == "reporter" and is_asked(clause, act):
        return
    clause.before, clause.last = clause.last, act
    if act.detail == "presenter" and act.key.endswith(DECISION) and not lets_go(clause.text, act):
        clause.deciding = act
    if clause.joined and is_of_those_before(act):
        clause.tell(clause.joined, [act])
    clause.joined = ()
    if _goes_with_front(clause, act) or presents_others(clause, act, behind):
        clause.front.append(act)  # … A chủ trì, với sự tham dự của B
    elif clause.subject and (role := suffered(clause.text, clause.said, act)):
        clause.parts.extend(Part(one, role, min(one.start, act.start), max(one.end, act.end), act) for one in clause.subject)
        clause.tell(clause.agents, [act] if act.detail == "presenter" else [])
        clause.said, clause.listing = act.end, ()
    elif clause.subject and _is_announced(clause, act):
        if isinstance(behind, list) and behind[0].kind is not _POST and behind[0].start <= act.end + 1:
            clause.front.append(act)  # … công bố quyết định chuẩn y ông B giữ chức …
    elif clause.subject and is_subjects(clause, act, behind):
        clause.tell(_who_leads(clause, act) if clause.listing and act.detail in _LEADS else clause.subject, [act])
        clause.said, clause.broken, clause.listing = act.end, clause.listing or clause.broken, ()
    elif is_leaders(clause, act):
        clause.tell(clause.leader, [act])
    else:
        clause.front.append(act)


def _is_announced(clause: Clause, act: Tag) -> bool:
    """Whether what is taken up is of those whom a decision is on that the subject announces: ``công bố quyết định chuẩn y giữ chức …``."""
    if clause.deciding is None or clause.giving or act is clause.deciding:
        return False
    return act.detail == "appointee" or act.kind is _APPOINTING


def _is_reported(clause: Clause, act: Tag) -> bool:
    """Whether a verb that urges tells what the report that stands right before it is on: ``thông qua dự kiến thống nhất về …``."""
    touches = clause.text.startswith(" ", clause.said) and act.start == clause.said + 1
    return touches and bool(clause.parts) and clause.parts[-1].act.end == clause.said and clause.parts[-1].act.detail == "reporter"


def _goes_with_front(clause: Clause, act: Tag) -> bool:
    """Whether a verb waits for who stands behind it, with those before it or being but a noun."""
    if clause.front and clause.text[clause.front[-1].end : act.start] in _CLOSE:
        return True
    return act.detail == "attendee" and clause.text.endswith(" sự ", 0, act.start)


def _who_leads(clause: Clause, act: Tag) -> Sequence[Mention]:
    """Whom of a list the verb behind its last item tells to lead: that item, or all with whom its one person does so together."""
    last = last_item(clause.text, clause.subject)
    together = len(last) == 1 and act.key.startswith(_TOGETHER)
    ends = together and clause.text.find(";", act.end, min(clause.sentence.end, act.end + REACH)) < 0
    return clause.subject if ends else last


def _read_group(clause: Clause, group: list[Mention]) -> None:
    """Tells people of the verbs before them, and makes them the subject of those to come."""
    while clause.front and is_enclosed(clause.text, max(clause.front[-1].end, group[0].start - REACH), group[0].start):
        clause.front.pop()  # told in a quotation or a bracket of its own
    last = clause.front[-1] if clause.front else clause.last
    start = group[0].start
    gap = _up_to_post(last_before(clause.text, start, REACH, last.end if last else clause.said))
    if len(group) > 1 and is_told(clause, gap) and clause.text.endswith(", ", 0, group[-1].start):
        clause.said = group[-2].end
        _read_group(clause, group[-1:])  # Báo cáo với A, Bí thư Tỉnh ủy, B cho biết …
    elif is_agent(clause, group):
        clause.agents = group
    elif passes_over(clause, group, gap):
        clause.said = group[-1].end
    elif _gives(clause, last, gap) and last and (gap.endswith(": ") or clause.by_subject()):
        clause.give(group, last, gap)
        clause.giving, clause.said, clause.front, clause.last = last, group[-1].end, [], None
        clause.gives_list = gap.endswith(": ")
    elif clause.giving and not clause.front and (is_to(gap) or (gap.endswith("; ") and _is_given(clause, group))):
        clause.give(group, clause.giving, gap)
        clause.said = group[-1].end
    elif clause.choosing and not clause.front and gap.endswith("; "):
        clause.give(group, clause.choosing, gap)
        take_over(clause, group)
    else:
        _take_turn(clause, group, last, gap)


def _up_to_post(gap: str) -> str:
    """A gap without the word that marks the first post behind it as one of former days: ``gồm nguyên Bí thư A``."""
    return gap.removesuffix("nguyên ").removesuffix("Nguyên ").removesuffix("cựu ")


def _take_turn(clause: Clause, group: list[Mention], last: Tag | None, gap: str) -> None:
    """Gives people what the verbs before them tell, and the turn to do what the next ones do."""
    chosen = last is not None and last.kind is _APPOINTING and clause.is_object_of(last, gap)
    clause.choosing = last if chosen else clause.choosing if group[0].kind is _POST else None
    given = _gives(clause, last, gap)
    opens = given and opens_by_giving(clause.sentence, clause.front)
    opening = [act for act in clause.front if act.detail == "presenter"] if opens else []
    reach(clause, group, last, gap)
    take_over(clause, group)
    if clause.opening and clause.text.endswith(", ", 0, group[0].start) and group[-1].end + 1 in clause.act_starts:
        clause.tell(group[:1], clause.opening)
    clause.opening = opening
    clause.giving = last if given else None  # Đảng ủy xã trao Huy hiệu … cho A và Huy hiệu … cho B


def _gives(clause: Clause, last: Tag | None, gap: str) -> bool:
    """Whether the last verb gives those behind it something."""
    return last is not None and last.detail == "presenter" and clause.is_object_of(last, gap)


def _is_given(clause: Clause, group: list[Mention]) -> bool:
    """Whether an item behind those given something is one of them, and does nothing."""
    return clause.gives_list or group[-1].end + 1 not in clause.act_starts


def _start(item: Tag | list[Mention]) -> int:
    return item.start if isinstance(item, Tag) else item[0].start
