"""Bodies that a post told by its rank alone takes from whom a list names behind: ``A - Chủ tịch, B - Phó Chủ tịch HĐND huyện``.

Or who directs the firm from whom leads its union: ``Phó Tổng Giám đốc A, Chủ tịch Công đoàn Tổng công ty B``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.posts.borrowing import house_of_staff
from parsers.facts.posts.finding import PrintedPost
from parsers.facts.posts.rows import root_of
from parsers.facts.tagging.spans import TagKind
from parsers.patterns import pattern
from parsers.types import PostStatus

_RANK = TagKind.RANK
_NAME, _POST = MentionKind.NAME, MentionKind.POST
_NEXT = pattern(r"[,;]? ?(?:và )?(?:đồng chí |ông |bà |[Đđ]/c )?")
"""Between two people of one list."""
_SEVERAL = pattern(r",? (?:và|cùng) các (?:đồng chí )?")
"""Before those of it who share a title: ``A, Trưởng Ban; B, Phó Trưởng Ban Thường trực và các Phó Trưởng Ban …: C, D``."""
_IS = frozenset({" là ", " đều là ", " cùng là ", " hiện là "})
_RIGHT_BEHIND = frozenset({" ", " nguyên ", " - nguyên ", " – nguyên "}) | _IS
"""Between a name and a post that no mark parts from it."""
_JOINED, _DEPUTIES = frozenset({" và ", ", "}), ("đại biểu quốc hội", "đbqh", "đại biểu hđnd", "đại biểu hội đồng nhân dân")
OF_SEVERAL = ("phó ", "thứ trưởng", "ủy viên")
"""How ranks begin that several people have in one body."""
_DEPUTY, _STANDING = "phó ", " thường trực"
_PLURALS, _NEAR = pattern(r"(?:các|hai|ba|những) "), 5
"""Before the honorific of several; the letters of that."""
_MOST_TOGETHER = 12
_MOST = 4
"""People behind a post who may have its body."""


def lent(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions of one sentence, a last post without a body having that of the list's next post of its kind."""
    last: Mention | None = None
    together: tuple[PrintedPost, ...] = ()
    for number, mention in enumerate(mentions):
        if last and (seat := _seat_of_both(text, last, mention)):
            last = replace(mention, shared=seat)
            yield last
            continue
        last = mention
        following = mentions[number + 1 : number + 2]
        together = (not mention.posts and together) or _told_of_all(text, mentions[number:])
        if together:
            last = replace(mention, shared=together)
            yield last
            continue
        alone = not (number and text[mentions[number - 1].end : mention.start] == ", ")  # ông A, bà B và C Ủy viên …: of how many?
        if alone and following and _has_post_behind(text, mention, following[0]):
            yield replace(mention, shared=following[0].posts)
            continue
        bare = mention.posts and _is_bare(mention.posts[-1])
        yield _with_lent(text, mention, mentions[number + 1 : number + 1 + _MOST]) if bare else mention


def _seat_of_both(text: str, first: Mention, second: Mention) -> tuple[PrintedPost, ...]:
    """The deputy's seat that stands before two names alike: ``đại biểu Quốc hội A và B tiếp xúc cử tri``; none where there is none."""
    seat = first.posts or first.shared
    if len(seat) != 1 or not seat[0].rank.key.startswith(_DEPUTIES) or second.posts or second.shared or not first.name or not second.name:
        return ()
    bare = first.end == first.name.end and second.start == second.name.start
    return seat if bare and seat[0].start < first.name.start and text[first.end : second.start] in _JOINED else ()


def _has_post_behind(text: str, first: Mention, second: Mention) -> bool:
    """Whether two are named together and the post right behind, which several may hold, is of both: ``các đồng chí A và B nguyên …``."""
    if not first.name or not second.name or first.posts or first.shared or second.shared or len(second.posts) != 1:
        return False
    post = second.posts[0]
    several = post.status is PostStatus.FORMER or post.rank.key.startswith(OF_SEVERAL)
    joined = first.end == first.name.end and text[first.end : second.start] == " và " and second.start == second.name.start
    return several and joined and first.announced and text[second.name.end : post.start] in _RIGHT_BEHIND


def _told_of_all(text: str, mentions: Sequence[Mention]) -> tuple[PrintedPost, ...]:
    """The post behind the last of several announced together, of whom the first stands here: ``Các ông A, B và bà C là Phó Chủ tịch …``."""
    first = mentions[0]
    opening = text[max(0, first.start - _NEAR) : first.name.start].lower() if first.name and not first.posts and not first.shared else ""
    return _post_of_run(text, mentions) if opening and _PLURALS.search(opening) else ()


def _post_of_run(text: str, mentions: Sequence[Mention]) -> tuple[PrintedPost, ...]:
    """The post that several may hold behind the last of people who are named one behind the other, each without any of their own."""
    for one, after in pairwise(mentions[:_MOST_TOGETHER]):
        if one.name is None or one.end != one.name.end or after.name is None or not _NEXT.fullmatch(text[one.end : after.name.start]):
            return ()
        if after.posts:
            post = after.posts[0]
            said = text[after.name.end : post.start] in _IS and post.rank.key.startswith(OF_SEVERAL)
            return after.posts if said else ()
    return ()


def _is_bare(post: PrintedPost) -> bool:
    return not post.body and post.rank.kind is _RANK and not post.rank.detail


def _with_lent(text: str, mention: Mention, following: Sequence[Mention]) -> Mention:
    if mention.kind is _POST:
        following = _taken_up(following)
    bare, end = mention.posts[-1], mention.end
    root = root_of(bare.rank.key)
    heads = not bare.rank.key.startswith(_DEPUTY) or bare.rank.key.endswith(_STANDING)
    for one in following:
        posts = one.posts or one.shared
        alike = next((post for post in posts if root_of(post.rank.key) == root and not post.rank.detail), None)
        between = text[end : min(one.start, posts[0].start)] if posts else ""
        if alike is None and posts and _NEXT.fullmatch(between) and (house := house_of_staff(bare.rank.key, posts[0].body)):
            return replace(mention, posts=(*mention.posts[:-1], replace(bare, body=house)))
        several = _SEVERAL.fullmatch(between)
        if alike is None or not (several or _NEXT.fullmatch(between)):
            return mention
        behind = mention.name is None or bare.start > mention.name.start
        if not several and not (heads and behind and alike.rank.key.startswith(_DEPUTY)):
            return mention  # Phó Chủ tịch A, Chủ tịch UBND huyện … B: a guest of another body
        if alike.body:
            return replace(mention, posts=(*mention.posts[:-1], replace(bare, body=alike.body)))
        end = one.end
    return mention


def _taken_up(following: Sequence[Mention]) -> Sequence[Mention]:
    """The post that the next one of a list takes up: ``A giữ chức Bí thư, B giữ chức Phó Bí thư Chi bộ``."""
    who, what = (*following, None, None)[:2]
    named = who is not None and who.kind is _NAME and not who.posts
    return [replace(what, start=who.start)] if named and who and what and what.kind is _POST else []
