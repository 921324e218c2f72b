"""Whom a list joins to somebody of another province, so that a ``tỉnh`` told without its name is that one;
and who is of none here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from parsers.facts.framing.frame import Frame
from parsers.facts.mentions.lending import OF_SEVERAL
from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.names.foreigners import is_foreign_throughout, is_told_foreign, leads_foreign_province, place_abroad
from parsers.facts.posts.finding import PrintedPost
from parsers.facts.titles.spelling import place_at_end, spelled
from parsers.facts.titles.writing_out import Title
from parsers.patterns import pattern
from parsers.types import PostStatus

_NAME, _CURRENT = MentionKind.NAME, PostStatus.CURRENT
_JOINED = pattern(r",? (?:và|cùng)(?: (?:đồng chí|ông|bà|[Nn]gài))? ?")
"""Between two who are told together: ``Bí thư Tỉnh ủy Lào Cai A cùng Chủ tịch UBND tỉnh B``."""
_GUEST = ("Ngài ", "ngài ")
_BODIES_LEADING = ("tỉnh ủy", "ubnd tỉnh", "hđnd tỉnh", "ủy ban nhân dân tỉnh", "hội đồng nhân dân tỉnh")
"""What leads a province: its heads come together, while those of two offices need not be from one place."""
_LEADING = frozenset(_BODIES_LEADING)


def provinces_of_companions(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[int, str]]:
    """Where those of one sentence are named who are joined to somebody of a named province, and the province."""
    joined: tuple[int, str] | None = None
    for first, second in pairwise(mentions):
        named = first.kind is second.kind is _NAME and bool(first.posts and second.posts)
        if not named or not _JOINED.fullmatch(text, first.end, min(second.start, second.posts[0].start)):
            joined = None
            continue
        if abroad := _province_abroad(text, first, second):
            yield first.start, abroad
        told = next(filter(None, (place_at_end(post.body) for post in first.posts if _leads_province(post))), None)
        province = told or (joined[1] if joined and joined[0] == first.start else None)
        alike = province and any(map(_leads_province, second.posts)) and not _is_another(first, second)
        joined = (second.start, province) if province and alike else None
        if joined:
            yield joined


def province_led_before(titles: Sequence[tuple[Title, int, int]], mention: Mention, frame: Frame) -> str | None:
    """The province that somebody with these ``titles`` was told to lead before a mention that tells the same post without it."""
    ranks = {spelled(post, frame)[0] for post in mention.posts if post.status is _CURRENT and post.body.lower() in _LEADING}
    before = [title for title, _, end in titles if end <= mention.start and title.status is _CURRENT] if ranks else []
    told = (title.place for title in before if title.rank in ranks and title.body and title.body.lower().startswith(_BODIES_LEADING))
    return next(filter(None, told), None)


def leaves_province(mention: Mention) -> bool:
    """Whether a mention tells a post in what leads a province, and not which."""
    return not _LEADING.isdisjoint([post.body.lower() for post in mention.posts])


def is_of_no_province(text: str, mention: Mention) -> bool:
    """Whether a mention tells one bare post of somebody whose name has no word of the language: ``Chủ tịch Fidel Castro``."""
    if mention.name is None or mention.shared or len(mention.posts) != 1 or mention.posts[0].body:
        return False
    return is_foreign_throughout(text[mention.name.start : mention.name.end])


def _leads_province(post: PrintedPost) -> bool:
    """Whether a post is still held in what leads a province: a former head is a guest anywhere, and a city's is of no ``tỉnh``."""
    return post.status is not PostStatus.FORMER and post.body.lower().startswith(_BODIES_LEADING)


def _province_abroad(text: str, first: Mention, second: Mention) -> str | None:
    """The province of another country that the second of two guests leads, whose ``HĐND tỉnh`` the first is of; None for a host of ours."""
    if first.name is None or not (text.startswith(_GUEST, first.start) or is_told_foreign(text[first.name.start : first.name.end])):
        return None
    led = (place_abroad(post.body) for post in second.posts if leads_foreign_province(post.rank.key))
    return next(filter(None, led), None)


def _is_another(first: Mention, second: Mention) -> bool:
    """Whether two head the same, so that they are of two provinces: ``Bí thư Tỉnh ủy Lào Cai A và Bí thư Tỉnh ủy B``."""
    heads = {_headed(post) for post in first.posts if not post.rank.key.startswith(OF_SEVERAL)}
    return any(_headed(post) in heads for post in second.posts)


def _headed(post: PrintedPost) -> tuple[str, str]:
    """What somebody heads, without its place: a rank and the first word of its body."""
    return post.rank.key, post.body.partition(" ")[0].lower()
