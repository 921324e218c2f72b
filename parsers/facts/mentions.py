"""Mentions: who is spoken of in a sentence, with the posts printed there, before the name or behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from parsers import lexicon
from parsers.facts.names import Belief, Name, find_names
from parsers.facts.posts import MARKS, RANKS, PrintedPost, Reading, read_post
from parsers.facts.sentences import Sentence
from parsers.facts.spans import Tag, TagKind, Tags, matching_copy
from parsers.types import PostStatus


class MentionKind(StrEnum):
    """How a person is spoken of."""

    NAME = "name"
    POST = "post"
    """By a post alone: ``đồng chí Bí thư Tỉnh ủy``."""
    PRONOUN = "pronoun"
    """``Đồng chí nhấn mạnh``, ``Ông``."""
    GROUP = "group"
    """Several people without names: ``các đồng chí Phó Trưởng Ban Tổ chức``."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One person (or nameless group) in one place of the text."""

    kind: MentionKind
    start: int
    """Honorific and posts before the name included."""
    end: int
    """Posts behind the name included."""
    name: Name | None = None
    posts: tuple[PrintedPost, ...] = ()
    announced: bool = False
    """An honorific stands before it."""
    shared: tuple[PrintedPost, ...] = ()
    """Posts told once for a whole list."""


_LISTS = frozenset({":", "gồm", "gồm:", "gồm có", "gồm có:", ", gồm:", ", gồm", "là:", "bao gồm:", "bao gồm", "gồm các"})
_AFTER_NAME = re.compile(
    r"(?: \([^()]{0,60}\))?\s?(?:,|-|–|—|:|\(|;(?= nguyên)| (?=là |nguyên |hiện |kiêm ))\s?(?:(?:và|vừa là|đồng thời là|kiêm) )?"
)
_NEXT_POST = re.compile(r"\s?(?:,|-|–|—)?\s?(?:(?:và|kiêm|kiêm nhiệm|đồng thời là|đồng thời|cùng là) )?")
_CHAIN = re.compile(r"\s?(?:,| và| kiêm|-|–|—| ,)\s?(?:kiêm )?")
_LIST_GAP = re.compile(r"\s?(?:,|;|và|,? cùng|,? và|cùng với)?\s?(?:các |đồng chí |ông |bà )*")
_SEVERAL = re.compile(r"(?:\bcác|\bhai|\bba|\b\d{1,2}) (?:tân )?$")
_UNDER_OTHERS = (
    "Vụ",
    "Phòng",
    "Cục",
    "Viện",
    "Khoa",
    "Trung tâm",
    "Chi cục",
    "Trường",
    "Ban Quản lý",
    "Tổng Công ty",
    "Tổng cục",
    "Sư đoàn",
    "Trung đoàn",
    "Quản lý",
    "Nghiên cứu",
    "Văn phòng",
    "Học viện",
    "Đảng ủy",
    "Tổ chức cán bộ",
)
_EXTENSION = re.compile(r", (?=[A-ZĐ])")


def find_mentions(text: str, tags: Tags, sentence: Sentence, known: frozenset[str] = frozenset()) -> list[Mention]:
    """The mentions of one sentence, in order; ``known`` names are believed without announcement."""
    names = find_names(text, tags, sentence.start, sentence.end, known)
    if (amended := tags.copy.find("sửa lại là", sentence.start, sentence.end)) >= 0:
        names = [name for name in names if name.start > amended]  # what a correction withdraws is no fact
    reading = Reading(text, tags, {name.start: name.end for name in names}, sentence.end)
    return _Scan(reading, sentence, names, known).run()


class _Scan:
    """One pass over the anchors of a sentence, left to right."""

    def __init__(self, reading: Reading, sentence: Sentence, names: list[Name], known: frozenset[str]) -> None:
        self.reading, self.text, self.known = reading, reading.text, known
        self.names = {name.start: name for name in names}
        entities = reading.tags.within(reading.tags.entities, sentence.start, sentence.end)
        wanted = RANKS | MARKS.keys() | {TagKind.HONORIFIC, TagKind.TITLE}
        self.anchors: list[Tag | Name] = sorted([*(tag for tag in entities if tag.kind in wanted), *names], key=lambda anchor: anchor.start)
        self.title_ends = {tag.end: tag.start for tag in entities if tag.kind is TagKind.TITLE}
        self.mentions: list[Mention] = []
        self.pending: list[PrintedPost] = []
        self.shared: tuple[PrintedPost, ...] = ()
        self.plural = self.listing = self.by_honorific = False
        self.honorific: Tag | None = None
        self.status = PostStatus.CURRENT
        self.pos = sentence.start
        self.floor = sentence.start

    def run(self) -> list[Mention]:
        for anchor in self.anchors:
            if anchor.start < self.pos:
                continue
            if isinstance(anchor, Name):
                self._name(anchor)
            elif anchor.kind is TagKind.HONORIFIC:
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
        gap = self._gap(self.pending[-1].end, tag.start).lower() if self.pending else ""
        if self.pending and gap in _LISTS:
            self._share()
        elif (self.pending and gap not in {"", ",", "-", "là"}) or (self.pending and tag.key in lexicon.names().plural):
            self._flush()
        else:
            self._pronoun()
        if gap in _LISTS and self.shared:
            self.by_honorific = True
        elif not self.by_honorific or tag.key in lexicon.names().plural:
            self.shared, self.by_honorific = (), False
        self.honorific, self.plural = tag, tag.key in lexicon.names().plural
        self.listing = self.plural or self.listing
        self.status, self.pos = PostStatus.CURRENT, tag.end

    def _mark(self, tag: Tag) -> None:
        if tag.kind is TagKind.CURRENT or self._follows_rank(tag):
            self.status = MARKS[tag.kind]
        self.pos = tag.end

    def _follows_rank(self, tag: Tag) -> bool:
        """Whether a rank stands right behind a mark; ``quyền`` and ``nguyên`` are other words too."""
        after = self.reading.tags.entity_at.get(tag.end + 1)
        return bool(after and (after.kind in RANKS or after.kind in MARKS))

    def _rank(self, tag: Tag) -> None:
        post = read_post(self.reading, tag, self.status)
        if self.pending and not _CHAIN.fullmatch(self._between(self.pending[-1].end, tag.start, marks=True)):
            self._flush()
        if not self.pending and not self._gap_is_mark(tag):
            self.status = PostStatus.CURRENT
            post = replace(post, status=self.status)
        self.plural = self.plural or bool(_SEVERAL.search(self.text[max(0, tag.start - 10) : tag.start].lower()))
        if self.pending and self._is_object():
            self._flush()
        self.pending.append(post)
        if self.status is PostStatus.ACTING:
            self.status = PostStatus.CURRENT
        self.pos = post.end

    def _is_object(self) -> bool:
        """Whether the posts read last are somebody's whom the next ones are not: ``giao nhiệm vụ cho quyền Bí thư …, Trưởng Ban …``."""
        first = self.pending[0]
        before = (
            self.text[max(0, first.start - 24) : first.start].lower().removesuffix("quyền ").removesuffix("tân ").removesuffix("đồng chí ")
        )
        return before.endswith((" cho ", " thay ", " với ", " của ", " do "))

    def _gap_is_mark(self, tag: Tag) -> bool:
        before = self.text[max(0, tag.start - 12) : tag.start].lower()
        return before.endswith(("nguyên ", "cựu ", "quyền ", "nguyên là ", "phụ trách ", "q. ", "cố ", "các chức vụ ", "giữ chức "))

    def _name(self, name: Name) -> None:
        before: tuple[PrintedPost, ...] = ()
        start = name.start
        if self.pending:
            gap = self._between(self.pending[-1].end, name.start, titles=True)
            if gap.strip().lower() in _LISTS:
                self._share()
            elif "," in gap and self._is_object():
                self._flush()
            elif gap.strip(" ,-–").removeprefix("là") == "" and (gap == " " or self._closed(name)):
                before, start = tuple(self.pending), self.pending[0].start
                if self.plural:
                    self.shared = before
                self.pending = []
            else:
                self._flush()
        self.status = PostStatus.CURRENT
        after, end = self._posts_after(name, own=bool(before))
        announced = (self.honorific is not None and self._touches(self.honorific.end, start)) or self._behind_body(name)
        if not self._believed(name, announced=announced, posts=bool(before or after)):
            self.pos = max(self.pos, name.end)
            self._flush()
            return
        if announced and self.honorific and self.honorific.end < start:
            start = self.honorific.start
        elif not before:
            start = self._title_start(start)
        shared = self.shared if not before else ()
        self.mentions.append(Mention(MentionKind.NAME, start, end, name, (*before, *after), announced, shared))
        self.honorific, self.pos = None, end
        self.plural = self.plural and bool(self.shared)

    def _title_start(self, start: int) -> int:
        """Where the degrees and military ranks right before a name begin."""
        while (before := self.title_ends.get(start - 1)) is not None:
            start = before
        return start

    def _closed(self, name: Name) -> bool:
        """Whether no post stands behind the name, so that the ones before a comma may be its own."""
        return (
            self.text[name.end : name.end + 2] not in {", ", " -", " –"}
            or (self.honorific is not None
            and self.honorific.start > self.pending[-1].end)
        )

    def _believed(self, name: Name, *, announced: bool, posts: bool) -> bool:
        if name.single:
            return announced
        if name.belief is Belief.SHAPED:
            return posts and (self.listing or bool(self.shared) or announced)
        if name.belief is Belief.ANNOUNCED or posts:
            return True
        if matching_copy(self.text[name.start : name.end]) in self.known or self._behind_body(name):
            return True
        if name.belief is Belief.LIKELY and self._opens(name):
            return True
        in_list = bool(self.mentions) and bool(_LIST_GAP.fullmatch(self.text[self.mentions[-1].end : name.start]))
        after_colon = self.text[max(0, name.start - 2) : name.start] == ": " and self.listing
        return (
            (in_list and (self.listing or bool(self.shared)))
            or after_colon
            or (name.belief is Belief.LIKELY and name.end - name.start > 8 and self._acts(name))
        )

    def _opens(self, name: Name) -> bool:
        """Whether a full name opens its sentence or a list (``Dự có …``): believed, and left out again if it takes no part."""
        before = self.text[self.floor : name.start].rstrip(' "“*')
        return self.text.count(" ", name.start, name.end) >= 2 and (not before or before.endswith((" có", " gồm")))

    def _behind_body(self, name: Name) -> bool:
        """Whether a body ends right before a full name: the rest of a post that could not be read."""
        tags = self.reading.tags.within(self.reading.tags.entities, name.start - 40, name.start)
        behind = bool(tags) and tags[-1].kind in {TagKind.BODY, TagKind.PLACE, TagKind.DISTRICT} and tags[-1].end == name.start - 1
        return behind and name.belief is Belief.LIKELY and self.text.count(" ", name.start, name.end) >= 2

    def _acts(self, name: Name) -> bool:
        """Whether a verb of speech or of a role stands right behind the name."""
        acts = self.reading.tags.within(self.reading.tags.acts, name.end, name.end + 8)
        return any(act.kind is not TagKind.NOISE and self.text[name.end : act.start] in {" ", " đã ", " cũng "} for act in acts)

    def _posts_after(self, name: Name, *, own: bool) -> tuple[tuple[PrintedPost, ...], int]:
        """The posts behind a name and where they end; one that runs into another name belongs to that one, with those before it if the first has its ``own``."""
        posts: list[PrintedPost] = []
        end, status = name.end, PostStatus.CURRENT
        separator = _AFTER_NAME
        while match := separator.match(self.text, end, self.reading.end):
            rank, status, at = self._rank_at(match.end(), status)
            if rank is None:
                extended = self._extended(posts, end)
                if extended is None:
                    break
                posts[-1], end = extended, extended.end
                continue
            if not match[0].strip() and at == match.end() and not posts:
                break
            post = read_post(self.reading, rank, status, bounded=True)
            if self._runs_into_name(post):
                if own and posts:
                    return (), name.end  # all of them are the next one's
                break
            posts.append(post)
            status = PostStatus.CURRENT if status is PostStatus.ACTING else status
            end, separator = post.end, _NEXT_POST
            if rank.kind is TagKind.PASSING:
                break
        if posts and self.text[end : end + 1] == ")":
            end += 1
        return tuple(posts), end

    def _extended(self, posts: list[PrintedPost], end: int) -> PrintedPost | None:
        """The last post with a body behind its comma: ``Phó Vụ trưởng Vụ Địa phương, Văn phòng Trung ương Đảng``."""
        if not posts or not _EXTENSION.match(self.text, end) or not posts[-1].body.startswith(_UNDER_OTHERS):
            return None
        tag = self.reading.tags.entity_at.get(end + 2)
        head = any(self.text.startswith(word + " ", end + 2) for word in lexicon.bodies().heads)
        if not ((tag and tag.kind is TagKind.BODY) or (head and tag is None)) or end + 2 in self.names:
            return None
        last = posts[-1]
        whole = read_post(self.reading, replace(last.rank, end=end + 1), last.status, bounded=True)
        if whole.end <= end + 2 or self._runs_into_name(whole) or whole.end + 1 in self.reading.tags.act_at:
            return None
        return replace(last, end=whole.end, body=self.text[last.rank.end : whole.end].strip())

    def _rank_at(self, pos: int, status: PostStatus) -> tuple[Tag | None, PostStatus, int]:
        """The rank at ``pos`` behind marks, degrees and ``là``; and the status the marks give."""
        for _ in range(4):
            tag = self.reading.tags.entity_at.get(pos)
            if tag is None:
                return None, status, pos
            if tag.kind in RANKS:
                return tag, status, pos
            if tag.kind in MARKS:
                status = MARKS[tag.kind]
            elif tag.kind is not TagKind.TITLE:
                return None, status, pos
            pos = tag.end
            while self.text[pos : pos + 1] in {" ", ","}:
                pos += 1
        return None, status, pos

    def _runs_into_name(self, post: PrintedPost) -> bool:
        """Whether a name stands right behind a post, perhaps with a degree between."""
        if self.text[post.end : post.end + 1] != " ":
            return False
        at = post.end + 1
        while (tag := self.reading.tags.entity_at.get(at)) and tag.kind in {TagKind.TITLE, TagKind.HONORIFIC}:
            at = tag.end + 1
        return at in self.names

    def _share(self) -> None:
        self.shared, self.pending, self.listing = tuple(self.pending), [], True

    def _flush(self) -> None:
        """Turns posts without a name into a mention of their own."""
        if self.pending:
            kind = MentionKind.GROUP if self.plural else MentionKind.POST
            announced = self.honorific is not None and self._touches(self.honorific.end, self.pending[0].start)
            start = self.honorific.start if announced and self.honorific else self.pending[0].start
            self.mentions.append(Mention(kind, start, self.pending[-1].end, None, tuple(self.pending), announced))
            self.pending = []
            self.honorific = None
        else:
            self._pronoun()
        self.plural = False
        self.status = PostStatus.CURRENT

    def _pronoun(self) -> None:
        """``Đồng chí`` or ``Ông`` alone, with a verb behind it."""
        tag, self.honorific = self.honorific, None
        if tag is None or tag.key not in {"đồng chí", "ông", "bà", "đ/c"} or not self.text[tag.start].isupper():
            return
        following = self.text[tag.end + 1 : tag.end + 2]
        if following.islower():
            self.mentions.append(Mention(MentionKind.PRONOUN, tag.start, tag.end))

    def _touches(self, end: int, start: int) -> bool:
        return len(self._between(end, start, titles=True, marks=True).strip(" :.,")) == 0

    def _gap(self, start: int, end: int) -> str:
        return self.text[start:end].strip()

    def _between(self, start: int, end: int, *, titles: bool = False, marks: bool = False) -> str:
        """The text between two places without degrees, marks and honorifics."""
        out, pos = [], start
        for tag in self.reading.tags.within(self.reading.tags.entities, start, end):
            skip = (titles and tag.kind in {TagKind.TITLE, TagKind.HONORIFIC}) or (marks and tag.kind in MARKS)
            if skip and tag.end <= end:
                out.append(self.text[pos : tag.start])
                pos = tag.end
        out.append(self.text[pos:end])
        return re.sub(r" {2,}", " ", "".join(out)) or " "
