"""One pass over a sentence: names, ranks, marks and honorifics put together to mentions."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from operator import attrgetter

from parsers import lexicon
from parsers.facts.before_posts import GIVEN_TO, STOOD_FOR, TO_SOMEBODY, are_several, is_marked, is_object
from parsers.facts.believing import behind_body, joins, stands_for_somebody
from parsers.facts.careers import opens_life, opens_with_years
from parsers.facts.chains import ASIDE, MOST_POSTS, WHERE, extended, grown_to, posts_behind
from parsers.facts.duties import with_duty_up_to_name
from parsers.facts.lending import lent
from parsers.facts.mentions import Mention, MentionKind
from parsers.facts.names import Belief, Name, find_names
from parsers.facts.offices import is_office, is_vacant
from parsers.facts.posts import MARKS, RANKS, PrintedPost, read_post
from parsers.facts.pronouns import is_pronoun
from parsers.facts.reading import Reading
from parsers.facts.sentences import Sentence
from parsers.facts.spans import Tag, TagKind, Tags
from parsers.patterns import pattern
from parsers.types import PostStatus

_LISTS = frozenset({":", "gồm", "gồm:", "gồm có", "gồm có:", ", gồm:", ", gồm", "là:", "bao gồm:", "bao gồm", "gồm các"})
_CHAIN = pattern(r"(?: \([^()]{1,60}\))?\s?(?:,| và| kiêm|-|–|—| ,)\s?(?:kiêm )?")
_TOLD_OF_ALL = pattern(
    r"(?:(?:đều|cũng|đã|vừa|được|tiếp tục) )*"
    r"(?:(?:tái )?(?:đắc cử|cử|trúng cử|bầu|bổ nhiệm)(?: lại)?|(?:xin |được )?nghỉ hưu(?: trước tuổi)?),? (?:bao )?(?:gồm|là)(?: có)?:?"
)
"""Between a title of several and those: ``Các Phó Chủ tịch UBND tỉnh đều tái đắc cử gồm các ông A, B``."""
_DASHES = frozenset({" - ", " – ", " — "})
_LIST_GAP = pattern(r"(?:\s?\([^()]{1,40}\))?\s?(?:,|;|và|,? cùng|,? và|cùng với)?\s?(?:các |đồng chí |ông |bà )*")
_DELEGATING = frozenset({"tổng bí thư", "chủ tịch nước", "thủ tướng", "thủ tướng chính phủ", "chủ tịch quốc hội"})
"""Those in whose name medals and praise are given, and whom no post behind the comma is."""
_EARLIER = ("trước khi ", "trước đó", "trước đây", "trước thời điểm ")
"""Opens what somebody was before: ``Trước khi nghỉ hưu, ông là Giám đốc …``."""
_THEN = ("trước đó ông ", "trước đó bà ", "trước đó đồng chí ")
_CAREER = pattern(r"(?:kinh qua|trải qua|từng (?:giữ|đảm nhiệm|đảm nhận))(?: [^\s,;:.]+){0,12}:? $")
"""Before the posts of a career, which semicolons part too: ``từng kinh qua các chức vụ: Chánh Văn phòng …; Bí thư …``."""
_FAR = 120
"""Letters before the first of the posts of a career within which it is told to be one."""
_ONCE = ("khi giữ ", "khi còn ", "khi làm ", "trong thời gian ", "thời gian ", "những năm ")
"""Opens what somebody did in an office that need not be theirs any more: ``Khi giữ chức Giám đốc …, ông A đã …``."""


_STANDING = "thường vụ "
"""Opens a seat on a standing committee printed short, which without a name is the committee: ``A, Thường vụ Huyện ủy, …``."""
_CURRENT, _HONORIFIC, _NAMED = PostStatus.CURRENT, TagKind.HONORIFIC, MentionKind.NAME
_SHAPED, _LIKELY, _ANNOUNCED = Belief.SHAPED, Belief.LIKELY, Belief.ANNOUNCED
_BEFORE_ITEM, _BEHIND_ITEM = (": ", "; "), (", ", ";", ".", " - ", " – ", " (")
_OF_SEVERAL, _BEHIND_LISTED = ("phó ", "thứ trưởng", "ủy viên"), (", ", "; ", ".", " và ", " cùng ", "\n")
_GRACES = frozenset({TagKind.HONORIFIC, TagKind.TITLE})
_ANCHORS = RANKS | MARKS.keys() | {TagKind.HONORIFIC, TagKind.TITLE}


_start = attrgetter("start")


def find_mentions(
    text: str,
    tags: Tags,
    sentence: Sentence,
    known: frozenset[str] = frozenset(),
    item: int | None = None,
    now: dt.date | None = None,
) -> list[Mention]:
    """The mentions of one sentence of an article of ``now``, in order; ``known`` names are believed without announcement.

    So is who stands at ``item``, as one of those whom the line before announced.
    """
    names = find_names(text, tags, sentence.start, sentence.end, known)
    if names and (amended := tags.copy.find("sửa lại là", sentence.start, sentence.end)) >= 0:
        names = [name for name in names if name.start > amended]  # what a correction withdraws is no fact
    entities = tags.within(tags.entities, sentence.start, sentence.end)
    marks = [tag for tag in entities if tag.kind in _ANCHORS]
    if not names and not marks:
        return []
    reading = Reading(text, tags, {name.start: name.end for name in names}, sentence.end, [name.start for name in names])
    anchors: list[Tag | Name] = sorted([*marks, *names], key=_start)
    return list(lent(text, _Scan(reading, sentence, anchors, known, item, now).run()))


class _Scan:
    """One pass over the anchors of a sentence, left to right."""

    def __init__(
        self,
        reading: Reading,
        sentence: Sentence,
        anchors: list[Tag | Name],
        known: frozenset[str],
        item: int | None,
        now: dt.date | None,
    ) -> None:
        self.reading, self.text, self.known, self.item = reading, reading.text, known, item
        self.anchors = anchors
        self.mentions: list[Mention] = []
        self.pending: list[PrintedPost] = []
        self.shared: tuple[PrintedPost, ...] = ()
        self.plural = self.by_honorific = False
        self.listing = item is not None
        self.itemised = False
        """Whether somebody was named behind a colon or a semicolon, as an item of a list."""
        self.honorific: Tag | None = None
        self.status = _CURRENT
        self.copy = copy = reading.tags.copy
        self.earlier = copy.startswith(_EARLIER, sentence.start) or opens_with_years(copy, sentence.start, now)
        self.pos = sentence.start
        self.floor = sentence.start

    def run(self) -> list[Mention]:
        if opens_life(self.copy, self.floor) and self.copy.find(";", self.floor, self.reading.end) > 0:
            self.mentions.append(Mention(MentionKind.PRONOUN, self.floor, self.floor))
        for anchor in self.anchors:
            if anchor.start < self.pos:
                continue
            if isinstance(anchor, Name):
                self._name(anchor)
            elif anchor.kind is _HONORIFIC:
                self._honorific(anchor)
            elif anchor.kind in MARKS:
                self._mark(anchor)
            elif anchor.kind in RANKS:
                self._rank(anchor)
            else:
                self.pos = anchor.end
        self._flush()
        return self.mentions

    def _honorific(self, tag: Tag) -> None:
        if self.text.startswith(", ", tag.end):
            self._flush()
            self.pos = tag.end
            return  # báo cáo với các đồng chí, Chủ tịch … cho biết; chúc mừng các đảng viên, Bí thư …
        several = tag.key in lexicon.names().plural or are_several(self.copy, tag.start)
        gap = WHERE.sub("", self._gap(self.pending[-1].end, tag.start)).lower() if self.pending else ""
        shares = gap in _LISTS or ((several or self.plural) and gap == "là") or (self.plural and _TOLD_OF_ALL.fullmatch(gap) is not None)
        if self.pending and shares:
            self._share()
        elif (self.pending and gap not in {"", ",", "-", "là"}) or (self.pending and several):
            self._flush()
        else:
            self._pronoun()
        if shares and self.shared:
            self.by_honorific = True
        elif not self.by_honorific or several:
            self.shared, self.by_honorific = (), False
        self.honorific, self.plural = tag, several and not self.text.startswith(":", tag.end)
        self.listing = several or self.listing
        self.status, self.pos = _CURRENT, tag.end

    def _mark(self, tag: Tag) -> None:
        if tag.kind is TagKind.CURRENT or self._follows_rank(tag):
            self.status = MARKS[tag.kind]
        self.pos = tag.end

    def _follows_rank(self, tag: Tag) -> bool:
        """Whether a rank stands right behind a mark; ``quyền`` and ``nguyên`` are other words too."""
        after = self.reading.tags.entity_at.get(tag.end + 1)
        return bool(after and (after.kind in RANKS or after.kind in MARKS))

    def _rank(self, tag: Tag) -> None:
        if self.pending and self.text.endswith(" (", 0, tag.start) and self.text.startswith(")", tag.end):
            self.pos = tag.end
            return  # Đại biểu Quốc hội (ĐBQH) A
        if tag.key == "chủ tịch" and self.copy.endswith("đoàn ", self.floor, tag.start):
            self.pos = tag.end
            return  # thay mặt đoàn chủ tịch
        post = read_post(self.reading, tag, self.status)
        post = extended(self.reading, post, post.end, before=True) or with_duty_up_to_name(self.reading, post) or post
        if self.pending and self.plural and self._gap(self.pending[-1].end, tag.start) == ":":
            self._share()
            self.plural = False
        elif self.pending and not self._chains(tag):
            status = self.status
            self._flush()
            self.status = status
        if not self.pending and not is_marked(self.copy, tag.start):
            self.status = _CURRENT
            post.status = self.status
        self.plural = self.plural or are_several(self.copy, tag.start)
        if self.pending and (self._is_object(GIVEN_TO) or len(self.pending) == MOST_POSTS):
            self._flush()
        self.pending.append(post)
        if self.status is PostStatus.ACTING:
            self.status = _CURRENT
        self.pos = post.end

    def _is_object(self, before_it: re.Pattern[str] = TO_SOMEBODY) -> bool:
        """Whether the posts read last are somebody's whom the next ones are not."""
        return is_object(self.copy, self.pending[0].start, before_it)

    def _chains(self, tag: Tag) -> bool:
        """Whether a rank goes on with the posts before it: behind a comma or a dash, or right behind them."""
        first, end = self.pending[0].start, self.pending[-1].end
        if self.text[end : tag.start] == "; " and _CAREER.search(self.copy, max(self.floor, first - _FAR), first):
            return True
        return self.text[end : tag.start] in {" ", " kiêm "} or bool(_CHAIN.fullmatch(self._between(end, tag.start, marks=True)))

    def _is_taken_up(self) -> bool:
        """Whether the posts read last are vacant or taken up by somebody before: ``giữ chức Bí thư Huyện ủy, đồng chí …``."""
        start, copy = self.pending[0].start, self.copy
        return is_vacant(copy, start) or (is_office(copy, start) and (bool(self.mentions) or copy.startswith(_ONCE, self.floor)))

    def _name(self, name: Name) -> None:
        before: tuple[PrintedPost, ...] = ()
        self._part_from_delegate(name)
        start, dashed = name.start, False
        if self.pending:
            gap = ASIDE.sub("", self._between(self.pending[-1].end, name.start, titles=True))
            dashed = gap in _DASHES and self._opens_list(self.pending[0].start)
            if gap.strip().lower() in _LISTS:
                self._share()
                self.by_honorific = self._title_start(start) < start  # các Ủy viên …: Đại tướng A; đồng chí B
            elif "," in gap and (self._is_object() or self._is_object(STOOD_FOR) or self._is_taken_up()):
                self._flush()
            elif WHERE.sub("", gap).strip(" ,-–").removeprefix("là") == "" and (gap == " " or dashed or self._closed(name)):
                before, start = tuple(self.pending), self.pending[0].start
                if self.plural:
                    self.shared = before
                self.pending = []
            elif name.belief >= Belief.LIKELY and not self.plural and self._closed(name) and (grown := self._grown(name)):
                before, start = (*self.pending[:-1], grown), self.pending[0].start
                self.pending = []
            else:
                self._flush()
        self.status = _CURRENT
        after, end = posts_behind(self.reading, name, own=bool(before), dashed=dashed)
        earlier = self.earlier or self.copy.endswith(_THEN, self.floor, name.start)
        if earlier and after and self.text.startswith(" là ", name.end):
            after = tuple(replace(post, status=PostStatus.FORMER) for post in after)
        touched = self.honorific is not None and self._touches(self.honorific.end, start)
        announced = touched or behind_body(self.reading, name) or self._goes_on_list(start)
        going_on = () if before or after or touched else self._going_on(name)
        if not self._believed(name, announced=announced, posts=bool(before or after or going_on)):
            self.pos = max(self.pos, name.end)
            self._flush()
            return
        if touched and self.honorific and self.honorific.end < start:
            start = self.honorific.start
        elif not before:
            start = self._title_start(start)
        self.itemised = self.itemised or self.text.endswith(_BEFORE_ITEM, 0, name.start) or self.text.endswith(_BEFORE_ITEM, 0, start)
        shared = self._shared_with(start, before, own=bool(after)) or going_on
        if before and not shared and before is not self.shared:
            self.shared = ()  # Ủy viên Trung ương Đảng: Bí thư … A, Phó Bí thư … B; Phó Bí thư … C: a comma ended what they share
        self.mentions.append(Mention(_NAMED, start, end, name, (*before, *after), announced, shared))
        self.honorific, self.pos = None, end
        self.plural = self.plural and bool(self.shared)

    def _part_from_delegate(self, name: Name) -> None:
        """Leaves a name its own posts only, behind those of who is stood for: ``thay mặt Chủ tịch nước, Phó Chủ tịch nước A đã trao …``."""
        if len(self.pending) < 2 or not self._is_object(STOOD_FOR):
            return
        theirs = next((at for at, post in enumerate(self.pending) if post.rank.key not in _DELEGATING), 0)
        if not theirs and self.text.startswith(", ", name.end):
            return  # thay mặt Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh A, đồng chí B …: two posts of one
        own = self.pending[theirs or -1 :]
        del self.pending[theirs or -1 :]
        self._flush()
        self.pending = own

    def _goes_on_list(self, start: int) -> bool:
        """Whether who stands at ``start`` is of a list of people whom one word announced: ``các ông bà: A, B và C``."""
        if start == self.item:
            return True
        last = self.mentions[-1] if self.mentions and self.listing else None
        return last is not None and last.announced and _LIST_GAP.fullmatch(self.text[last.end : start]) is not None

    def _going_on(self, name: Name) -> tuple[PrintedPost, ...]:
        """The post before the last name, where several may hold it and this one goes on: ``Phó Chủ tịch UBND tỉnh A, B và C``."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or last.name is None or last.end != last.name.end or name.belief < _LIKELY:
            return ()
        posts = last.posts or last.shared
        several = len(posts) == 1 and (posts[0].status is PostStatus.FORMER or posts[0].rank.key.startswith(_OF_SEVERAL))
        joined = self.text[last.end : name.start] in {", ", " và "} and self.text.startswith(_BEHIND_LISTED, name.end)
        return posts if several and joined else ()

    def _opens_list(self, start: int) -> bool:
        """Whether posts stand where a list of people begins or goes on: behind ``có``, a comma, a semicolon."""
        return self.text.endswith((" có ", ": ", "; ", ", ", "gồm "), 0, start) or start == self.floor

    def _grown(self, name: Name) -> PrintedPost | None:
        """The post read last with the unknown words of its body up to the name."""
        return grown_to(self.reading, self.pending[-1], name.start)

    def _is_item(self, posts: tuple[PrintedPost, ...]) -> bool:
        """Whether posts before a name open an item of a list whose title all share: ``Ủy viên Trung ương Đảng: Bộ trưởng … A; …``."""
        start = posts[0].start
        return self.text[start - 2 : start] in {": ", "; "} and self.shared is not posts

    def _shared_with(self, start: int, before: tuple[PrintedPost, ...], *, own: bool) -> tuple[PrintedPost, ...]:
        """The title that a list gives who stands at ``start`` behind the posts ``before``; ``own`` when others stand behind."""
        if own and self.shared and self._begins_others(start):
            self.shared = ()
        return self.shared if not before or self._is_item(before) else ()

    def _begins_others(self, start: int) -> bool:
        """Whether a semicolon parts who has posts of their own from those who share a title and no more: ``A, B; C, Bí thư …``."""
        if not self.text.endswith("; ", 0, start) or len(self.mentions) < 2:
            return False
        first, second = self.mentions[-2:]
        bare = first.shared is second.shared is self.shared and not first.posts and not second.posts
        return bare and self.text[first.end : second.start] == ", " and second.end == start - 2

    def _title_start(self, start: int) -> int:
        """Where the degrees and military ranks right before a name begin."""
        before = self.reading.tags.before(start)
        while before and before.kind is TagKind.TITLE and before.end >= start - 1 and before.start >= self.floor:  # TS. A, TS.A
            start = before.start
            before = self.reading.tags.before(start)
        return start

    def _closed(self, name: Name) -> bool:
        """Whether no post stands behind the name, so that the ones before a comma may be its own."""
        followed = self.text[name.end : name.end + 2] in {", ", " -", " –"}
        return not followed or (self.honorific is not None and self.honorific.start > self.pending[-1].end)

    def _believed(self, name: Name, *, announced: bool, posts: bool) -> bool:
        """Whether a possible name is one, by what the sentence has told so far and by what stands around it."""
        if name.single:
            return announced
        if name.belief is _SHAPED:
            return posts and (self.listing or bool(self.shared) or announced)
        if name.belief is _ANNOUNCED or posts or (name.start == self.item and name.belief is _LIKELY):
            return True
        if self.copy[name.start : name.end] in self.known:
            return True
        listing = self.listing or bool(self.shared)
        if self.mentions and name.belief is _LIKELY and joins(self.reading, self.mentions[-1], name):
            return True
        if self.itemised and name.belief is _LIKELY and self._is_item_name(name):
            return True
        in_list = listing and bool(self.mentions) and bool(_LIST_GAP.fullmatch(self.text[self.mentions[-1].end : name.start]))
        after_colon = self.listing and self.text[max(0, name.start - 2) : name.start] == ": "
        if listing and name.belief is _LIKELY and self.mentions and self.text.endswith((" và ", "; "), 0, name.start):
            return self.text.count(" ", name.start, name.end) > 1
        return in_list or after_colon or stands_for_somebody(self.reading, name, self.floor)

    def _is_item_name(self, name: Name) -> bool:
        """Whether a name fills the head of a list's item: ``…; Trịnh Minh Kha, Chi bộ tổ 1; …``."""
        return self.text.endswith("; ", 0, name.start) and self.text.startswith(_BEHIND_ITEM, name.end)

    def _share(self) -> None:
        self.shared, self.pending, self.listing = tuple(self.pending), [], True

    def _flush(self) -> None:
        """Turns posts without a name into a mention of their own."""
        if self.pending and all(post.rank.key.startswith(_STANDING) for post in self.pending):
            self.pending = []  # Thường vụ Huyện ủy yêu cầu …: the committee
        elif self.pending:
            kind = MentionKind.GROUP if self.plural else MentionKind.POST
            first = self.pending[0].start
            # An honorific behind the posts is that of whoever follows.
            own = self.honorific if self.honorific and self.honorific.start < first else None
            announced = own is not None and self._touches(own.end, first)
            if own and (not announced or self._gap(own.end, first).startswith(("là", "từng"))):
                self._pronoun()  # Ông là Bí thư …, Bà từng đảm nhiệm chức vụ Bí thư …
                own, announced = None, False
            start = own.start if announced and own else first
            self.mentions.append(Mention(kind, start, self.pending[-1].end, None, tuple(self.pending), announced))
            self.pending = []
            if own:
                self.honorific = None
        else:
            self._pronoun()
        self.plural = False
        self.status = _CURRENT

    def _pronoun(self) -> None:
        """``Đồng chí`` or ``Ông`` alone, with a verb behind it."""
        tag, self.honorific = self.honorific, None
        if tag is not None and is_pronoun(self.reading, tag):
            self.mentions.append(Mention(MentionKind.PRONOUN, tag.start, tag.end))

    def _touches(self, end: int, start: int) -> bool:
        if self.text[end:start] == " ":
            return True
        return len(self._between(end, start, titles=True, marks=True).strip(" :.,")) == 0

    def _gap(self, start: int, end: int) -> str:
        return self.text[start:end].strip()

    def _between(self, start: int, end: int, *, titles: bool = False, marks: bool = False) -> str:
        """The text between two places without degrees, marks and honorifics."""
        out, pos = [], start
        for tag in self.reading.tags.within(self.reading.tags.entities, start, end):
            skip = (titles and tag.kind in _GRACES) or (marks and tag.kind in MARKS)
            if skip and tag.end <= end:
                out.append(self.text[pos : tag.start])
                pos = tag.end
        out.append(self.text[pos:end])
        between = "".join(out)
        return (re.sub(r" {2,}", " ", between) if "  " in between else between) or " "
