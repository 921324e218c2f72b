"""What one pass over a sentence has read so far: the mentions, the posts whose holder is still to come, the title that a list shares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.mentions.pronouns import is_pronoun
from parsers.facts.posts.before import OF_SPOUSE, is_object
from parsers.facts.posts.between import touches
from parsers.facts.posts.finding import PrintedPost
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import Tag
from parsers.types import PostStatus

_CURRENT = PostStatus.CURRENT
_BEFORE_SEVERAL = (": các ", "; các ")
"""Before those of one item of a list who share a title of their own."""
_SEAT = "ủy viên"
_STANDING = "thường vụ "
"""Opens a seat on a standing committee printed short, which without a name is the committee: ``A, Thường vụ Huyện ủy, …``."""


def _are_seats(posts: Sequence[PrintedPost]) -> bool:
    """Whether posts are seats, which who holds an office has besides; a list of seats goes on with none of the last one's."""
    return all(_SEAT in post.rank.key for post in posts)


@dataclass(slots=True)
class Scan:
    """Where a pass over the words of a sentence stands."""

    reading: SentenceReading
    text: str
    copy: str
    """The text in small letters."""
    floor: int
    """Where the sentence begins."""
    pos: int
    """Where what has been read ends."""
    known: frozenset[str]
    """Names that are believed without announcement."""
    item: int | None
    """Where somebody stands whom the line before announced."""
    earlier: bool
    """Whether the sentence tells what somebody was before."""
    listing: bool
    """Whether several people were announced."""
    mentions: list[Mention] = field(default_factory=list)
    pending: list[PrintedPost] = field(default_factory=list)
    """Posts whose holder is still to come."""
    shared: tuple[PrintedPost, ...] = ()
    """Posts told once for all of a list."""
    outer: tuple[PrintedPost, ...] = ()
    """What the whole list shares while those of an item share more: ``các Ủy viên …: các Phó Thủ tướng: A, B; Bộ trưởng … C``."""
    plural: bool = False
    """Whether what stands last announces more than one."""
    officers: bool = False
    """Whether officers share a title, who are told one behind the other and no further."""
    by_honorific: bool = False
    """Whether an honorific opened the list that shares a title."""
    itemised: bool = False
    """Whether somebody was named behind a colon or a semicolon, as an item of a list."""
    honorific: Tag | None = None
    status: PostStatus = PostStatus.CURRENT

    passed: int = 0
    """Where words end that stand between posts and those who hold them, and tell only who put these forward."""

    def gap(self, start: int, end: int) -> str:
        """The text between two places without spaces around it, and without what was passed over."""
        return self.text[max(start, self.passed) : end].strip()

    def share(self) -> None:
        """Makes the posts read last the title of all whom a list names."""
        several = not self.outer and self.text.endswith(_BEFORE_SEVERAL, 0, self.pending[0].start)
        self.outer = self.shared if several and _are_seats(self.shared) and not _are_seats(self.pending) else ()
        self.shared, self.pending, self.listing = (*self.outer, *self.pending), [], True

    def flush(self) -> None:
        """Turns posts without a name into a mention of their own."""
        if self.pending and (self._is_of_wife() or all(post.rank.key.startswith(_STANDING) for post in self.pending)):
            self.pending = []  # Thường vụ Huyện ủy yêu cầu …: the committee
        elif self.pending:
            self._mention_by_post()
        else:
            self.stand_alone()
        self.plural = False
        self.status = _CURRENT

    def _is_of_wife(self) -> bool:
        """Whether the posts read last are told of who is married to their holder: ``Phu nhân Chủ tịch nước đón …``."""
        return is_object(self.copy, self.pending[0].start, OF_SPOUSE)

    def stand_alone(self) -> None:
        """Turns ``Đồng chí`` or ``Ông`` with a verb behind it into a mention of who was told before."""
        tag, self.honorific = self.honorific, None
        if tag is not None and is_pronoun(self.reading, tag):
            self.mentions.append(Mention(MentionKind.PRONOUN, tag.start, tag.end))

    def _mention_by_post(self) -> None:
        kind = MentionKind.GROUP if self.plural else MentionKind.POST
        first = self.pending[0].start
        # An honorific behind the posts is that of whoever follows.
        own = self.honorific if self.honorific and self.honorific.start < first else None
        announced = own is not None and touches(self.reading, own.end, first)
        if own and (not announced or self.gap(own.end, first).startswith(("là", "từng"))):
            self.stand_alone()  # Ông là Bí thư …, Bà từng đảm nhiệm chức vụ Bí thư …
            own, announced = None, False
        start = own.start if announced and own else first
        self.mentions.append(Mention(kind, start, self.pending[-1].end, None, tuple(self.pending), announced))
        self.pending = []
        if own:
            self.honorific = None
