"""What has been read of a sentence from left to right: whose the verbs to come are, and which verbs still wait for somebody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.roles.decisions import role_of_given
from parsers.facts.roles.introductions import introduces_next
from parsers.facts.roles.parts import Part, part_told
from parsers.facts.roles.reaching import gives_gifts, reaches
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind
from parsers.patterns import pattern

REACH, TAIL = 600, 40
"""How far back a verb looks for its subject, and how far for the words that join it to the clause before."""
AND_OTHERS = pattern(
    r"(?:, [^\s,;.]+(?: [^\s,;.]+){0,5}){0,4}[,;]? (?:và|cùng|cùng với) |[,;] (?:đại diện|lãnh đạo|các|cán bộ|thành viên) "
)
"""Between people named and those of their list without names."""
_BESIDE = ("Cùng ", "Tham gia ")
"""How a sentence opens that tells who was there besides."""
_AMONG_THEM = pattern(r"\b(?:gồm|trong đó)\b")
"""Before some of those whom something is given: ``Tham gia trao quà cho các cháu, trong đó có A``."""
_ON_GIVING = ("lễ ", "buổi ", "khi ", "chương trình ", "dịp ")
"""Before a giving on which somebody does or says something else: ``Sau khi tặng quà, ông A căn dặn``."""


@dataclass(slots=True)
class Clause:
    """Where the reading of a sentence stands, and the parts found so far."""

    text: str
    sentence: Sentence
    act_starts: frozenset[int]
    """Where the verbs of the sentence begin."""
    said: int
    """Where the last words of the present subject end."""
    parts: list[Part] = field(default_factory=list)
    front: list[Tag] = field(default_factory=list)
    """The verbs whose people are still to come."""
    listing: Sequence[Tag] = ()
    """The verbs that hold for every item of a list."""
    broken: Sequence[Tag] = ()
    """The verbs of a list one of whose items has a verb of its own: ``Dự có A, chủ trì hội thảo; B; C``."""
    subject: Sequence[Mention] = ()
    joined: Sequence[Mention] = ()
    """People before the subject whose list it goes on: ``A, B và đại diện C, D cùng dự``."""
    leads: bool = False
    """Whether the subject opens its clause, so that later verbs of the sentence are its own too."""
    leader: Sequence[Mention] = ()
    """Who led the clause in which the present subject is whom they speak to or of: ``A chúc mừng B … và mong muốn …``."""
    last: Tag | None = None
    before: Tag | None = None
    """The verb before the last one."""
    giving: Tag | None = None
    """The verb by which the subject has given somebody something, so that others may be given it too."""
    choosing: Tag | None = None
    """The verb by which others than the subject are appointed, in a list that may go on."""
    agents: Sequence[Mention] = ()
    """Those by whom something is done to the subject: ``A được B trao tặng …``."""
    opening: Sequence[Tag] = ()
    """The verbs of giving that open the sentence and have reached those given something, whose subject is still to come."""
    deciding: Tag | None = None
    """The verb by which the subject hands over a decision, so that whom they give flowers is appointed by it."""
    gives_list: bool = False
    """Whether a list of those given it stands behind a colon."""

    def by_subject(self) -> bool:
        """Whether the last verb has its subject already."""
        return bool(self.subject) and not self.front

    def decided(self, act: Tag) -> bool:
        """Whether a verb of giving goes with a decision: ``trao quyết định và tặng hoa tân Bí thư Tỉnh ủy A``."""
        return self.deciding is not None and 0 < act.start - self.deciding.end <= TAIL

    def is_object_of(self, act: Tag, gap: str) -> bool:
        """Whether those behind a verb and a gap are whom it reaches; not who gives beside others: ``Cùng tặng quà cho các hộ có A``."""
        if self.front and self.text.startswith(_BESIDE, self.sentence.start) and introduces_next(gap) and not _AMONG_THEM.search(gap):
            return False
        if self.text.endswith(_ON_GIVING, self.sentence.start, act.start) and gives_gifts(act):
            return False
        return reaches(act, gap, subject=self.by_subject(), decided=self.decided(act))

    def tell(self, group: Sequence[Mention], acts: Sequence[Tag]) -> None:
        """Gives every one of a group the parts that the verbs tell."""
        for mention in group:
            for act in acts:
                if part := part_told(self.text, self.sentence, mention, act):
                    self.parts.append(part)

    def give(self, group: Sequence[Mention], act: Tag, gap: str) -> None:
        """Gives those whom a verb reaches across a gap what it makes of them."""
        role = role_of_given(self.text, act, gap, decided=self.decided(act))
        for mention in group:
            if act.kind is TagKind.APPOINTING and mention.kind is not MentionKind.NAME:
                continue  # the post somebody is appointed to, not who holds it
            self.parts.append(Part(mention, role, min(act.start, mention.start), mention.end, act))
