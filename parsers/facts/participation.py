"""Who does what at a meeting: the verbs of a sentence matched with the people before and behind them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from parsers import lexicon
from parsers.facts.acts import find_acts
from parsers.facts.authors import find_authors
from parsers.facts.callings import tells_calling
from parsers.facts.coordination import coordinated
from parsers.facts.decisions import DECISION, lets_go, role_of_given
from parsers.facts.gaps import is_light, is_unmarked, opens_agent, past_task, tells_agent, tells_of_others
from parsers.facts.givers import opens_by_giving, speaks_then
from parsers.facts.groups import find_groups, is_aside, is_kin, is_object, is_owner, is_remembered, is_taken_up, last_item
from parsers.facts.introductions import (
    counts_them,
    does_with,
    goes_on_with_list,
    introduces_next,
    is_nobodys,
    is_theirs,
    listed_as,
    opens_direction,
    presents,
    succeeds,
)
from parsers.facts.listings import GOING_ON, chosen_before, goes_on_below, of_list_before
from parsers.facts.mentions import Mention, MentionKind
from parsers.facts.parts import Part, part_told
from parsers.facts.passive import suffered
from parsers.facts.press import is_told_to_press
from parsers.facts.reaching import is_to, reaches
from parsers.facts.sentences import Sentence
from parsers.facts.spans import Tag, TagKind, Tags
from parsers.patterns import pattern
from parsers.types import Role

_ROLE, _URGING, _SAYING = TagKind.ROLE, TagKind.URGING, TagKind.SAYING
_APPOINTING, _POST = TagKind.APPOINTING, MentionKind.POST
_CLAUSE = pattern(r"(?:[,;:]|\bvà|\bkhi|\bđồng thời|\bcũng|\bđã) ?(?:cũng |đồng thời |đã )?$")
_REACH, _TAIL = 600, 40
"""How far back a verb looks for its subject, and how far for the words that join it to the clause before."""
_SEPARATORS = frozenset(',;:.-–*"“(')
_ATTENDS = ("dự", "có mặt")
_AND_OTHERS = pattern(
    r"(?:, [^\s,;.]+(?: [^\s,;.]+){0,5}){0,4}[,;]? (?:và|cùng|cùng với) |[,;] (?:đại diện|lãnh đạo|các|cán bộ|thành viên) "
)
_OTHERS = pattern(r",? (?:và|cùng|cùng với|với)(?: toàn thể| các)? (?:\d|đại biểu|đại diện|cán bộ|đảng viên)")
"""Opens those without names at the end of a list."""
_TOPIC = pattern(r"(?: về| tại)(?: [^\s,;:.]+){1,14} $")
"""Between ``Phát biểu`` and who does, where the comma is left out."""
_CLOSE = frozenset({" ", ", ", " và "})
_LEADS = frozenset({"chair", "keynote"})
"""What the last one of those present is said to do beside: ``Dự có A, Phó Bí thư; B, Bí thư chủ trì hội nghị``."""
_PRESENTED = frozenset({"attendee", "chair"})
"""What those are presented by in the middle of a list of others: ``Dự có A; chủ trì hội nghị là B``."""
_TOGETHER = ("đồng ", "cùng ")
"""How verbs begin that nobody does alone."""
_SPEAKING = ("trình bày", "phát biểu")
_MEETING = pattern(r"(?: (?:buổi|cuộc))? (?:[Hh]ội thảo|[Hh]ội nghị|[Tt]ọa đàm|[Đđ]ại hội|[Kk]ỳ họp|[Pp]hiên họp|[Ll]ễ|họp|làm việc) ")


def find_parts(
    text: str, tags: Tags, sentence: Sentence, mentions: list[Mention], listing: Sequence[Tag] = ()
) -> tuple[list[Part], list[Tag]]:
    """The roles that one sentence gives its people, and the verbs of a list that the next line goes on with.

    ``listing`` are those of the line before: ``Dự hội nghị có:``, and a line for each.
    """
    goes_on = not mentions and goes_on_below(text, tags, sentence)
    if goes_on or (not mentions and text[sentence.end - 1] not in GOING_ON):
        return [], list(listing) if goes_on else []
    told = find_acts(text, tags, sentence, mentions)
    acts = [act for act in told if not is_nobodys(text, sentence.start, act) and not is_told_to_press(text, tags, sentence, act)]
    clauses = _Clauses(text, sentence, acts, mentions)
    clauses.listing, item = of_list_before(text, tags, sentence, mentions, acts, listing)
    authors = find_authors(text, tags, sentence, mentions)
    papers = [
        Part(one, Role.SPEAKER, one.start, one.end, Tag(one.start, one.start, _ROLE, "tham luận", "speaker")) for one in authors
    ]
    parts = clauses.read()
    chosen = [chosen_before(sentence)] if any(part.role is Role.APPOINTEE for part in parts) else []
    return [*parts, *papers], [*clauses.open_list(item=item), *chosen]


class _Clauses:
    """Mentions and verbs of a sentence read from left to right."""

    def __init__(self, text: str, sentence: Sentence, acts: list[Tag], mentions: list[Mention]) -> None:
        self.text, self.sentence = text, sentence
        self.parts: list[Part] = []
        self.items: list[Tag | list[Mention]] = sorted([*acts, *find_groups(text, sentence, acts, mentions)], key=_start)
        self.front: list[Tag] = []
        self.listing: list[Tag] = []
        self.broken: list[Tag] = []
        """The verbs of a list one of whose items has a verb of its own: ``Dự có A, chủ trì hội thảo; B; C``."""
        self.subject: list[Mention] = []
        self.joined: list[Mention] = []
        """People before the subject whose list it goes on: ``A, B và đại diện C, D cùng dự``."""
        self.leads = False
        """Whether the subject opens its clause, so that later verbs of the sentence are its own too."""
        self.leader: list[Mention] = []
        """Who led the clause in which the present subject is whom they speak to or of: ``A chúc mừng B … và mong muốn …``."""
        self.last: Tag | None = None
        self.before: Tag | None = None
        self.chairs = False
        """Whether the verb before the last one is that of the chair."""
        self.giving: Tag | None = None
        """The verb by which the subject has given somebody something, so that others may be given it too."""
        self.choosing: Tag | None = None
        """The verb by which others than the subject are appointed, in a list that may go on."""
        self.agents: list[Mention] = []
        """Those by whom something is done to the subject: ``A được B trao tặng …``."""
        self.opening: list[Tag] = []
        """The verbs of giving that open the sentence and have reached those given something, whose subject is still to come."""
        self.act_starts = frozenset([act.start for act in acts])
        self.deciding: Tag | None = None
        """The verb by which the subject hands over a decision, so that whom they give flowers is appointed by it."""
        self.gives_list = False
        """Whether a list of those given it stands behind a colon."""
        self.said = sentence.start
        """Where the last words of the present subject end."""

    def read(self) -> list[Part]:
        for item, behind in zip_longest(self.items, self.items[1:]):
            if isinstance(item, Tag):
                self._act(item, behind)
            else:
                self._group(item)
        return self.parts

    def open_list(self, *, item: bool) -> list[Tag]:
        """The verbs of a list that the sentence leaves open, being an item of it or by how it ends."""
        if self.text[self.sentence.end - 1] not in GOING_ON:
            return self.listing if item else [act for act in self.listing if act.detail == "attendee"]
        return self.listing or self.broken or [*filter(None, map(self._opened, self.front))]

    def _opened(self, act: Tag) -> Tag | None:
        """What a verb with nobody behind it makes of those whom the next lines list; None where it opens no list."""
        if act.kind is _APPOINTING and introduces_next(self.text[act.end : self.sentence.end]):
            return Tag(act.start, act.end, _ROLE, act.key, "appointee")
        return act if act.detail in {"attendee", "chair"} else None

    def _act(self, act: Tag, behind: Tag | list[Mention] | None) -> None:
        if act.kind is _URGING and self.text.startswith(" ", self.said) and act.start == self.said + 1 and self._reports():
            return  # what the report is on: thông qua dự kiến thống nhất về …
        self.before, self.last = self.last, act
        self.chairs = self.before is not None and self.before.detail == "chair"
        if act.detail == "presenter" and act.key.endswith(DECISION) and not lets_go(self.text, act):
            self.deciding = act
        if self.joined and act.detail == "attendee" and act.key.endswith(_ATTENDS):
            self._all(self.joined, [act])
        self.joined = []
        joined = bool(self.front) and self.text[self.front[-1].end : act.start] in _CLOSE
        by_noun = act.detail == "attendee" and self.text.endswith(" sự ", 0, act.start)
        if joined or by_noun or (act.detail in _PRESENTED and self._presents_others(act, behind)):
            self.front.append(act)  # … A chủ trì, với sự tham dự của B
        elif self.subject and (role := suffered(self.text, self.said, act)):
            self.parts.extend(Part(one, role, min(one.start, act.start), max(one.end, act.end), act) for one in self.subject)
            self._all(self.agents, [act] if act.detail == "presenter" else [])
            self.said, self.listing = act.end, []
        elif self.subject and (self._follows(act) or self._goes_on(act) or self._gave(act, behind)):
            self._all(self._who_leads(act) if self.listing and act.detail in _LEADS else self.subject, [act])
            self.said, self.broken, self.listing = act.end, self.listing or self.broken, []
        elif self.leader and act.kind is _URGING and _CLAUSE.search(self.text, max(self.said, act.start - _TAIL), act.start):
            self._all(self.leader, [act])
        else:
            self.front.append(act)

    def _who_leads(self, act: Tag) -> list[Mention]:
        """Whom of a list the verb behind its last item tells to lead: that item, or all with whom its one person does so together."""
        last = last_item(self.text, self.subject)
        together = len(last) == 1 and act.key.startswith(_TOGETHER)
        return self.subject if together and self.text.find(";", act.end, min(self.sentence.end, act.end + _REACH)) < 0 else last

    def _reports(self) -> bool:
        """Whether the last words of the subject are that they report."""
        return bool(self.parts) and self.parts[-1].act.end == self.said and self.parts[-1].act.detail == "reporter"

    def _presents_others(self, act: Tag, behind: Tag | list[Mention] | None) -> bool:
        """Whether a verb behind people whom another one presents itself presents those behind it: ``Chủ trì có A, tham dự có B``."""
        if not self.listing or not behind or self.text[self.said : act.start].strip() not in {",", ";"}:
            return False
        return opens_direction(self.text, act) if isinstance(behind, Tag) else introduces_next(self.text[act.end : behind[0].start])

    def _is_agent(self, group: list[Mention]) -> bool:
        """Whether a group is by whom something is done to the subject."""
        if not self.subject or group[0].start - self.said > _TAIL:
            return False
        return opens_agent(self.text[self.said : group[0].start])

    def _follows(self, act: Tag) -> bool:
        """Whether a verb stands right behind the subject, or closes its list."""
        if act.start - self.said >= _REACH:
            return False
        gap = self.text[self.said : act.start]
        if self.before and self.before.kind is _SAYING and gap[:1] in (",", ":") and len(gap) > _TAIL:
            return False  # what somebody says that others did
        if gap == " " and self.text.endswith("cử tri", 0, self.said):
            return False  # what voters are met for
        if (act.detail == "presenter" or act.kind is _URGING) and tells_agent(gap):
            return False  # others give it, or note it
        if act.detail == "honoree" and self.text.endswith("của ", 0, self.subject[0].start):
            return False  # what is theirs
        if act.detail == "chair" and self.text.endswith(("giao ", "phân công "), 0, act.start):
            return False  # what they shall do
        if act.detail in {"appointee", "honoree"} and self.listing and _OTHERS.match(gap):
            return False  # a list of those present ends with others, of whom this is told: … cùng 258 đại biểu được chỉ định
        if tells_calling(self.text, self.subject, act, gap):
            return True
        told = act.detail == "chair" or act.key.startswith("đã ")
        unread = told and self.leads and bool(self.subject[-1].posts) and self.said == self.subject[-1].end
        if is_light(gap) or self._closes_list(act, gap) or (unread and is_unmarked(gap)):
            return True
        return gap.endswith(" ") and not past_task(self.text, self.sentence.start, self.said, act.start)

    def _closes_list(self, act: Tag, gap: str) -> bool:
        """Whether a verb behind people and others unnamed is theirs all the same: ``…, và đại diện các ban, ngành cùng dự``."""
        known = any(mention.posts or mention.announced for mention in self.subject)
        done = act.detail == "presenter" or (act.detail == "attendee" and gap.endswith(" đã "))
        ends = done or (act.detail == "attendee" and act.key.endswith(_ATTENDS))
        return ends and known and self.leads and not self.front and bool(_AND_OTHERS.match(gap.lstrip(".…")))

    def _goes_on(self, act: Tag) -> bool:
        """Whether a verb opens another clause of a sentence whose subject has had one, or goes with the chair."""
        speaks = act.kind is _URGING or act.key.startswith(_SPEAKING)
        if self.leads and self.chairs and speaks and _MEETING.fullmatch(self.text[self.said : act.start]):
            return True  # A, đồng chủ trì hội thảo trình bày báo cáo đề dẫn
        if not self.leads or not (act.kind is _URGING or act.detail in {"keynote", "presenter", "chair"}):
            return False
        if self.before and self.before.kind is _SAYING and tells_of_others(self.text, self.said, act.start):
            return False
        return _CLAUSE.search(self.text[max(self.said, act.start - _TAIL) : act.start]) is not None

    def _gave(self, act: Tag, behind: Tag | list[Mention] | None) -> bool:
        """Whether the subject has given something and speaks then."""
        return self.leads and speaks_then(self.text, self.said, self.before, act, behind[0].start if isinstance(behind, list) else None)

    def _group(self, group: list[Mention]) -> None:
        last = self.front[-1] if self.front else self.last
        start = group[0].start
        gap = self.text[max(last.end if last else self.said, start - _REACH) : start]
        if self._is_agent(group):
            self.agents = group
            return
        if self._passes_over(group, gap):
            self.said = group[-1].end
        elif last and last.detail == "presenter" and self._is_object_of(last, gap) and (gap.endswith(": ") or self._by_subject()):
            self._objects(group, last, gap)
            self.giving, self.said, self.front, self.last = last, group[-1].end, [], None
            self.gives_list = gap.endswith(": ")
        elif self.giving and not self.front and (is_to(gap) or (gap.endswith("; ") and self._is_given(group))):
            self._objects(group, self.giving, gap)
            self.said = group[-1].end
        elif self.choosing and not self.front and gap.endswith("; "):
            self._objects(group, self.choosing, gap)
            self._take_over(group)
        else:
            chosen = last is not None and last.kind is _APPOINTING and self._is_object_of(last, gap)
            self.choosing = last if chosen else self.choosing if group[0].kind is _POST else None
            given = last is not None and last.detail == "presenter" and self._is_object_of(last, gap)
            opens = given and opens_by_giving(self.sentence, self.front)
            opening = [act for act in self.front if act.detail == "presenter"] if opens else []
            self._reached(group, last, gap)
            self._take_over(group)
            if self.opening and self.text.endswith(", ", 0, group[0].start) and group[-1].end + 1 in self.act_starts:
                self._all(group[:1], self.opening)
            self.opening = opening
            self.giving = last if given else None  # Đảng ủy xã trao Huy hiệu … cho A và Huy hiệu … cho B

    def _is_given(self, group: list[Mention]) -> bool:
        """Whether an item behind those given something is one of them, and does nothing."""
        return self.gives_list or group[-1].end + 1 not in self.act_starts

    def _by_subject(self) -> bool:
        """Whether the last verb has its subject already."""
        return bool(self.subject) and not self.front

    def _passes_over(self, group: list[Mention], gap: str) -> bool:
        """Whether a group is told only beside others: a post to be taken up, somebody mourned, or for whom or to whom others act."""
        if (self.subject and is_taken_up(self.text, group[0])) or is_aside(self.text, group[0]):
            return True
        if self._by_subject() and self.last and self.last.detail == "presenter" and is_owner(self.text, group[0]):
            return True  # … A trao Bằng khen của Thủ tướng cho B
        urging = bool(self.front) and self.front[-1].kind is _URGING
        praised = urging and self.text.endswith("của ", 0, group[0].start) and not self.text.startswith(" của ", self.front[-1].end)
        return praised or (bool(self.front) and is_remembered(gap))

    def _take_over(self, group: list[Mention]) -> None:
        """Makes a group the subject of the verbs to come, unless a verb before it still waits for its own or it is told in passing."""
        if (self.front and (is_object(self.text, group[0]) or self._is_received(group[0]))) or self.text.endswith("mà ", 0, group[0].start):
            self.said = group[-1].end
            return
        if self.text.endswith("đối với ", 0, group[0].start) and not self.front:
            self.subject, self.last, self.said = [], None, group[-1].end
            return  # what is decided about them: đối với A: kỷ luật cảnh cáo, đề nghị …
        leads = self._opens_clause(group[0].start)
        self.leader = [] if leads else self.subject if self.leads else self.leader
        self.joined = self._going_on(group)
        self.front, self.giving, self.deciding, self.agents = [], None, None, []
        self.leads, self.last = leads, None
        self.subject, self.said = group, group[-1].end

    def _is_received(self, mention: Mention) -> bool:
        """Whether a mention is whom the verb that opens the sentence reaches, its subject still to come: ``Tiếp Phó Thủ tướng A có …``."""
        act = self.front[-1]
        opens = self.front[0] is act and act.start == self.sentence.start
        return opens and act.key.endswith(lexicon.verbs().reaching) and mention.start - act.end < 3

    def _reached(self, group: list[Mention], last: Tag | None, gap: str) -> None:
        """Takes the parts that verbs before a group, or the words that list it, give its people."""
        start = group[0].start
        lead = self.text[self.sentence.start : min(start, self.sentence.start + _REACH)]
        if last and self._is_object_of(last, gap):
            self._objects(group, last, gap)
        elif last and (self._presents(last, gap) if self.front else goes_on_with_list(last, self.subject, gap)):
            acts = [act for act in coordinated(self.text, self.sentence, self.front) if act.kind is not _URGING] if self.front else [last]
            self.listing = [act for act in acts if act.detail in {"attendee", "chair", "reporter", "honoree", "appointee"}]
            if self.listing:
                self._all(group[:1], [act for act in acts if act not in self.listing])
                self._all(group, self.listing)
            else:
                self._all(group, acts)  # Tham luận tại hội nghị có các đồng chí: A, …; B, …
        elif succeeds(lead):
            self._all(group, [Tag(start, start, TagKind.ROLE, "là", "appointee")])
        elif last and (is_theirs(self.text, self.sentence.start, last, gap) if self.front else self._joins(last, gap)):
            self._all(group, [last])
        elif group[0].kind is _POST and gap.startswith(" với "):
            return  # those it is said to: kiến nghị với Chính phủ, Thủ tướng Chính phủ
        elif self.front and self.front[-1].kind is _URGING and self.text.startswith(" sẽ ", group[-1].end):
            return  # what is hoped for: …, tin tưởng ở cương vị mới, đồng chí A sẽ …
        elif self.front and (gap.rstrip().endswith(",") or self._opens_without_comma(gap) or counts_them(gap)):
            together = group[0].kind is MentionKind.GROUP or self.sentence.end - group[-1].end < 3 or counts_them(gap)
            self._all(group if together else group[:1], coordinated(self.text, self.sentence, self.front))
        elif self.listing:
            self._all([] if is_kin(self.text, start) else group, self.listing)
        elif self.broken and gap.endswith("; "):
            self.listing = self.broken
            self._all(group, self.listing)
        elif role := listed_as(lead):
            self.listing = [Tag(start, start, _ROLE, "có", role)]
            self._all(group, self.listing)

    def _presents(self, last: Tag, gap: str) -> bool:
        """Whether the verbs before a group present it: ``Dự hội nghị có …``, ``Đến dự, động viên thầy và trò có …``."""
        cheers = last.kind is _URGING and self.front[0].detail == "attendee" and introduces_next(gap)
        return cheers or presents(last, gap)

    def _opens_without_comma(self, gap: str) -> bool:
        """Whether a sentence opens with what somebody does and goes on with who: ``Phát biểu về cây chè ông …``."""
        opens = self.front[0].start == self.sentence.start and self.front[-1].detail in {"speaker", "keynote"}
        where = f" tại{gap}" if self.front[-1].key.endswith(" tại") else gap
        return opens and bool(_TOPIC.fullmatch(where)) and not gap.endswith((" của ", " với ", " cho ", " do "))

    def _joins(self, last: Tag, gap: str) -> bool:
        """Whether those behind a verb do it with its subject."""
        return bool(self.subject) and last.detail in {"chair", "attendee"} and does_with(gap)

    def _going_on(self, group: list[Mention]) -> list[Mention]:
        """The people before ``group`` that no verb has reached yet and whose list it goes on."""
        going_on = self.subject and self.leads and self.last is None and _AND_OTHERS.match(self.text, self.said, group[0].start)
        return [*self.joined, *self.subject] if going_on else []

    def _opens_clause(self, start: int) -> bool:
        """Whether nothing but a separator stands right before a group: it is no object of another verb."""
        near = max(self.sentence.start, start - _TAIL)
        if near <= start - 2 and self.text[start - 1] == " " and self.text[start - 2] in _SEPARATORS:
            return True
        before = self.text[near:start].rstrip()
        opens = near == self.sentence.start and not before
        return opens or before[-1:] in _SEPARATORS or before.endswith((" và", " cùng", " có"))

    def _is_object_of(self, act: Tag, gap: str) -> bool:
        return reaches(act, gap, subject=self._by_subject(), decided=self._decided(act))

    def _decided(self, act: Tag) -> bool:
        """Whether a verb of giving goes with a decision: ``trao quyết định và tặng hoa tân Bí thư Tỉnh ủy A``."""
        return self.deciding is not None and 0 < act.start - self.deciding.end <= _TAIL

    def _objects(self, group: list[Mention], act: Tag, gap: str) -> None:
        role = role_of_given(self.text, act, gap, decided=self._decided(act))
        if role is None:
            return
        for mention in group:
            if act.kind is _APPOINTING and mention.kind is not MentionKind.NAME:
                continue  # the post somebody is appointed to, not who holds it
            self.parts.append(Part(mention, role, min(act.start, mention.start), mention.end, act))

    def _all(self, group: list[Mention], acts: list[Tag]) -> None:
        for mention in group:
            self.parts.extend(filter(None, (part_told(self.text, self.sentence, mention, act) for act in acts)))


def _start(item: Tag | list[Mention]) -> int:
    return item.start if isinstance(item, Tag) else item[0].start
