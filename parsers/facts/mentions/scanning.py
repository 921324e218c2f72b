"""One pass over a sentence: names, ranks, marks and honorifics put together to mentions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from parsers import lexicon
from parsers.facts.mentions.believing import BEFORE_ITEM, behind_body, is_believed, joins_announced
from parsers.facts.mentions.chains import WHERE, extended, posts_behind
from parsers.facts.mentions.deputies import seat_in_brackets
from parsers.facts.mentions.duties import with_duty_up_to_name
from parsers.facts.mentions.lending import lent
from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.mentions.own_posts import are_complete, goes_on_with, part_from_delegate, take_own
from parsers.facts.mentions.scans import Scan
from parsers.facts.mentions.shared_titles import goes_on_list, is_shared, post_going_on, shared_with
from parsers.facts.names.finding import Belief, Name, find_names
from parsers.facts.names.foreigners import is_told_foreign
from parsers.facts.posts.before import ACTS, OF_SPOUSE, PROPOSED_BY, QUESTIONED, are_several, is_marked, is_object
from parsers.facts.posts.between import title_start, touches
from parsers.facts.posts.careers import opens_life, opens_with_years
from parsers.facts.posts.finding import MARKS, RANKS, PrintedPost, read_post
from parsers.facts.posts.offices import is_office
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind, Tags
from parsers.types import PostStatus

_HONORIFIC, _FORMER, _NAME, _ACTING = TagKind.HONORIFIC, PostStatus.FORMER, MentionKind.NAME, PostStatus.ACTING
_EARLIER = ("trước khi ", "trước đó", "trước đây", "trước thời điểm ")
"""Opens what somebody was before: ``Trước khi nghỉ hưu, ông là Giám đốc …``."""
_THEN = ("trước đó ông ", "trước đó bà ", "trước đó đồng chí ")
_PROPOSED = (",", ":", " gồm", " đối với", " với", " là ")
"""Behind who put others forward, before those."""
_LISTED_BEHIND = (", gồm", ", bao gồm")
"""Between how many people there are and who they are: ``2 đồng chí, gồm: A và B``."""
_ASKING = frozenset({"đb", "đại biểu", "cử tri"})
"""Who asks those in office."""
_CURRENT = PostStatus.CURRENT
_SPOUSES, _NEAR = (", phu nhân ", " - phu nhân ", " là phu nhân ", " (phu nhân "), 24
"""Behind a wife, before whose she is."""
_GOVERNMENT = "chính "
"""Before a ``quyền`` that tells of nobody who acts for another: ``chính quyền Tổng thống A``."""
_BEFORE_ITEMS = frozenset({":", ": các"})
"""Between a title of several and what those who share it are besides."""
_BEFORE_HOLDER = frozenset({"", ",", "-", "–", "là", "hiện nay là", "hiện là", "hiện tại là", "hiện giờ là", "đương nhiệm là"})
"""Between a post and the honorific of who holds it."""
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
    ends = {name.start: name.end for name in names} if names else {}
    marks = [
        tag
        for tag in tags.within(tags.entities, sentence.start, sentence.end)
        if tag.kind in _ANCHORS
        # ông Nguyên Văn A, but ông Nguyên Phó Chủ tịch …
        and (tag.kind not in MARKS or tag.start not in ends or _precedes_rank(tags, tag))
    ]
    if names and (amended := tags.copy.find("sửa lại là", sentence.start, sentence.end)) >= 0:
        names = [name for name in names if name.start > amended]  # what a correction withdraws is no fact
        ends = {name.start: name.end for name in names}
    if not names and not marks:
        return []
    reading = SentenceReading(text, tags, ends, sentence.end, list(ends))
    copy, floor = tags.copy, sentence.start
    earlier = copy.startswith(_EARLIER, floor) or opens_with_years(copy, floor, now)
    scan = Scan(reading, text, copy, floor, floor, known, item, earlier, listing=item is not None)
    mentions = _read(scan, sorted([*marks, *names], key=_start) if marks else names)
    return list(lent(text, mentions)) if len(mentions) > 1 else mentions


def _read(scan: Scan, anchors: Sequence[Tag | Name]) -> list[Mention]:
    """Goes through the names and the words that announce or describe people, which come in order."""
    if opens_life(scan.copy, scan.floor) and scan.copy.find(";", scan.floor, scan.reading.end) > 0:
        scan.mentions.append(Mention(MentionKind.PRONOUN, scan.floor, scan.floor))
    for anchor in anchors:
        if anchor.start < scan.pos:
            continue
        if isinstance(anchor, Name):
            _read_name(scan, anchor)
        elif anchor.kind is _HONORIFIC:
            _read_honorific(scan, anchor)
        elif anchor.kind in MARKS:
            _read_mark(scan, anchor)
        elif anchor.kind in RANKS:
            _read_rank(scan, anchor)
        else:
            scan.pos = anchor.end
    scan.flush()
    return scan.mentions


def _read_honorific(scan: Scan, tag: Tag) -> None:
    if scan.text.startswith(", ", tag.end) and not scan.text.startswith(_LISTED_BEHIND, tag.end):
        scan.flush()
        scan.pos = tag.end
        return  # báo cáo với các đồng chí, Chủ tịch … cho biết; chúc mừng các đảng viên, Bí thư …
    several = tag.key in lexicon.names().plural or are_several(scan.copy, tag.start)
    gap = _gap_behind_posts(scan, tag) if scan.pending else ""
    shares = bool(scan.pending) and is_shared(scan, gap, several=several)
    if shares:
        scan.share()
    elif scan.pending and (gap not in _BEFORE_HOLDER or several or _is_of_another(scan, tag, gap)):
        scan.flush()
    else:
        scan.stand_alone()
    if shares and scan.shared:
        scan.by_honorific = True
    elif not scan.by_honorific or several:
        scan.shared, scan.by_honorific = (), False
    scan.honorific, scan.plural = tag, several and not scan.text.startswith(":", tag.end)
    scan.listing = several or scan.listing
    scan.status, scan.pos = _CURRENT, tag.end


def _gap_behind_posts(scan: Scan, tag: Tag) -> str:
    """What stands between the posts read last and an honorific, without where their body is."""
    gap = scan.gap(scan.pending[-1].end, tag.start)
    return (WHERE.sub("", gap) if ", " in gap else gap).strip().lower()


def _is_of_another(scan: Scan, tag: Tag, gap: str) -> bool:
    """Whether a comma ends the posts read: they are several people's, or his whom a deputy or a voter asks.

    Or a capital does, behind an office that somebody takes up: ``A làm Phó Trưởng Ban … Ông B sau đó …``.
    """
    if gap == ",":
        return scan.plural or (tag.key in _ASKING and is_object(scan.copy, scan.pending[0].start, QUESTIONED))
    return not gap and scan.text[tag.start].isupper() and is_office(scan.copy, scan.pending[0].start)


def _read_mark(scan: Scan, tag: Tag) -> None:
    told = not scan.copy.endswith(_GOVERNMENT, scan.floor, tag.start)
    if told and (tag.kind is TagKind.CURRENT or _precedes_rank(scan.reading.tags, tag)):
        scan.status = MARKS[tag.kind]
    scan.pos = tag.end


def _precedes_rank(tags: Tags, tag: Tag) -> bool:
    """Whether a rank stands right behind a mark; ``quyền`` and ``nguyên`` are other words too."""
    after = tags.entity_at.get(tag.end + 1)
    return bool(after and (after.kind in RANKS or after.kind in MARKS))


def _read_rank(scan: Scan, tag: Tag) -> None:
    if _is_no_post(scan, tag):
        scan.pos = tag.end
        return
    if scan.text.endswith(ACTS, scan.floor, tag.start):
        scan.status = _ACTING
    post = _whole_post(scan, tag)
    if scan.pending and is_object(scan.copy, tag.start, PROPOSED_BY) and scan.text.startswith(_PROPOSED, post.end):
        scan.pos = scan.passed = post.end
        return
    if scan.pending and scan.plural and scan.gap(scan.pending[-1].end, tag.start) in _BEFORE_ITEMS:
        scan.share()
        scan.plural = False
    elif scan.pending and not goes_on_with(scan, tag, post.end):
        status = scan.status
        scan.flush()
        scan.status = status
    if not scan.pending and not is_marked(scan.copy, tag.start):
        scan.status = _CURRENT
        post.status = scan.status
    scan.plural = scan.plural or are_several(scan.copy, tag.start)
    if are_complete(scan):
        scan.flush()
    scan.pending.append(post)
    if scan.status is _ACTING:
        scan.status = _CURRENT
    scan.pos = post.end


def _is_no_post(scan: Scan, tag: Tag) -> bool:
    """Whether a rank is no post where it stands, being told once more or part of another word."""
    if scan.pending and scan.text.endswith(" (", 0, tag.start) and scan.text.startswith(")", tag.end):
        return True  # Đại biểu Quốc hội (ĐBQH) A
    return tag.key == "chủ tịch" and scan.copy.endswith("đoàn ", scan.floor, tag.start)  # thay mặt đoàn chủ tịch


def _whole_post(scan: Scan, tag: Tag) -> PrintedPost:
    post = read_post(scan.reading, tag, scan.status)
    return extended(scan.reading, post, post.end, before=True) or with_duty_up_to_name(scan.reading, post) or post


def _read_name(scan: Scan, name: Name) -> None:
    if len(scan.pending) > 1:
        part_from_delegate(scan, name)
    spouse = bool(scan.pending) and is_object(scan.copy, scan.pending[0].start, OF_SPOUSE)
    if spouse:
        if _is_told_by_spouse(scan, name):
            return
        scan.honorific = None  # Phu nhân Chủ tịch nước A, bà B
    before, start, dashed = take_own(scan, name) if scan.pending else ((), name.start, False)
    scan.status = _CURRENT
    after, end = _posts_behind(scan, name, own=bool(before), dashed=dashed)
    touched = scan.honorific is not None and touches(scan.reading, scan.honorific.end, start)
    after = after or (seat_in_brackets(scan, name) if touched and not before else ())
    announced = touched or behind_body(scan.reading, name) or goes_on_list(scan, start) or joins_announced(scan, name)
    going_on = () if before or after or touched else post_going_on(scan, name)
    if not is_believed(scan, name, announced=announced, posts=bool(before or after or going_on)):
        scan.pos = max(scan.pos, name.end)
        scan.flush()
        return
    if touched and scan.honorific and scan.honorific.end < start:
        start = scan.honorific.start
    elif not before:
        start = title_start(scan.reading.tags, start, scan.floor)
    if not scan.itemised:
        opens = scan.text.endswith(BEFORE_ITEM, 0, name.start)
        scan.itemised = opens or (start < name.start and scan.text.endswith(BEFORE_ITEM, 0, start))
    shared = shared_with(scan, start, before, own=bool(after)) or going_on
    if before and not shared and before is not scan.shared:
        scan.shared = ()  # Ủy viên Trung ương Đảng: Bí thư … A, Phó Bí thư … B; Phó Bí thư … C: a comma ended what they share
    scan.mentions.append(Mention(_NAME, start, end, name, (*before, *after), announced, shared, spouse and bool(before)))
    scan.honorific, scan.pos = None, end
    scan.plural = scan.plural and bool(scan.shared)


def _is_told_by_spouse(scan: Scan, name: Name) -> bool:
    """Whether somebody is named to tell whose wife was named right before, who is the one told of: ``bà A, Phu nhân Chủ tịch nước B``.

    They keep their posts, and take no part.
    """
    last = scan.mentions[-1] if scan.mentions else None
    if last is None or last.name is None or not scan.copy.startswith(_SPOUSES, last.end) or last.end + _NEAR < scan.pending[0].start:
        return False
    last.end = scan.pos = name.end
    if name.belief >= Belief.LIKELY or is_told_foreign(scan.text[name.start : name.end]):  # not of a Quỹ Hoa Ban
        start, posts = scan.pending[0].start, tuple(scan.pending)
        scan.mentions.append(replace(last, start=start, name=name, posts=posts, shared=(), told_by_spouse=True))
    scan.pending, scan.honorific, scan.status = [], None, _CURRENT
    return True


def _posts_behind(scan: Scan, name: Name, *, own: bool, dashed: bool) -> tuple[tuple[PrintedPost, ...], int]:
    """The posts behind a name and where they end; former ones where the sentence tells what somebody was before."""
    after, end = posts_behind(scan.reading, name, own=own, dashed=dashed)
    earlier = after and scan.text.startswith(" là ", name.end) and (scan.earlier or scan.copy.endswith(_THEN, scan.floor, name.start))
    return tuple(replace(post, status=_FORMER) for post in after) if earlier else after, end
