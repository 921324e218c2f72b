"""Titles of posts written out: ``Trưởng BTC`` of an article about Cao Bằng is ``Trưởng Ban Tổ chức Tỉnh ủy Cao Bằng``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from parsers.facts.framing.frame import Frame
from parsers.facts.names.foreigners import leads_abroad, leads_foreign_province, place_abroad
from parsers.facts.posts.before import MARKS_OF_OLD
from parsers.facts.posts.borrowing import borrowing, leads_another
from parsers.facts.posts.finding import PrintedPost
from parsers.facts.posts.rows import Around, Row, root_of
from parsers.facts.tagging.spans import TagKind, Tags
from parsers.facts.titles.departments import district_of
from parsers.facts.titles.full_bodies import in_full
from parsers.facts.titles.houses import house_around, houses_of, in_house
from parsers.facts.titles.initials import body_of_initials
from parsers.facts.titles.organising import BARE_BOARDS, may_organise_event
from parsers.facts.titles.placing import Site, home_of, placed, placed_by_itself
from parsers.facts.titles.printed import marked
from parsers.facts.titles.shared_heads import titled, with_head
from parsers.facts.titles.societies import place_told_elsewhere, province_told_elsewhere
from parsers.facts.titles.spelling import body_spelled, place_at_end, spelled
from parsers.facts.titles.whole_bodies import committee_of_member, is_whole, whole_body
from parsers.types import PostStatus


@dataclass(slots=True)
class Title:
    """A post written out, with its place in the text."""

    title: str
    rank: str
    body: str | None
    place: str | None
    printed: str
    status: PostStatus
    start: int
    end: int
    guessed: bool = False
    """Only the rank stands there, or a bare ``Đảng ủy``; the body was taken from elsewhere in the article."""

    @property
    def is_marked(self) -> bool:
        """Whether the word that makes it a former one stands right before it."""
        return self.printed.lower().startswith(MARKS_OF_OLD)


_ACTING, _RANK, _PASSING = PostStatus.ACTING, TagKind.RANK, TagKind.PASSING
_MEMBER = "Đảng ủy viên"
_PARTS = {"trưởng phòng": "Phòng", "trưởng khoa": "Khoa", "trưởng bộ môn": "Bộ môn"}
"""The ranks of who leads a part of an office, and the part, whose name alone tells no office: a ``Phó Trưởng phòng Tổ chức cán bộ``."""
_OF_PARTS = tuple(_PARTS)
_LAST_OF_PARTS = tuple(rank.rpartition(" ")[2][1:] for rank in _PARTS)
"""The last words of these without the letter that may be a capital, which are looked at first."""
_WITH_NOUN = frozenset({"Trưởng", "Phó Trưởng"})
"""Ranks that stand before what they lead, and never alone."""
_GENERAL = "Tổng Thư ký"
_GROUP, _OF = "tổ", "của "
"""A body of which so many are called that the word alone says of none."""
_BARE = frozenset({"đảng ủy", "đảng uỷ"})
_OF_PROVINCE, _OF_CITY = " tỉnh", "Thành ủy"


def write_out(
    posts: tuple[PrintedPost, ...],
    frame: Frame,
    tags: Tags,
    text: str,
    held: Mapping[str, str],
    *,
    home: str | None = None,
    office: str = "",
    elected: bool = False,
) -> list[Title]:
    """The posts of one mention written out; those that only play a part that day and those that cannot be read are left out.

    ``held`` gives the body last named for the root of a rank (``chủ tịch``), for a rank that stands alone; ``home`` the province,
    where it is told beside the mention; ``office`` the body that somebody comes to who takes up a post told by its rank alone;
    ``elected`` whether the posts are taken up.
    """
    real = [post for post in posts if _lasts(post, tags)]
    if not real:
        return []
    ranks, bodies, full = _spelled(real, text, tags, frame)
    home = home or home_of(ranks, frame, real[0].start) or _home_told(full, tags)
    around = Around(tags, text, held, frame, elected)
    out = []
    for index, post in enumerate(real):
        rank, whole = ranks[index], bodies[index]
        if rank == _MEMBER and not whole:
            bodies[index] = whole = committee_of_member(Row(post, ranks, bodies, full, real, index), around, home)
        elif not is_whole(whole, full[index]):
            told = whole_body(Row(post, ranks, bodies, full, real, index), around)
            if told is None and not _is_of_another(ranks, bodies, index):
                told = body_spelled(office, frame) or _held(rank, ranks, held)
            if (told is None and not rank.lower().endswith(borrowing().with_own_unit)) or (not post.body and rank in _WITH_NOUN):
                continue  # Trưởng tổ liên gia, of whom another post beside says nothing
            bodies[index] = whole = body_of_initials(told.removeprefix(_OF), text, tags, post.start) if told else ""
        if _heads_part(rank) and (house := house_around(rank, whole, bodies[:index], full[index + 1 :], around, post.end)):
            bodies[index] = whole = f"{whole} {house}"
        elif district := district_of(rank, whole, frame):
            bodies[index] = whole = f"{whole} {district}"
        if houses := houses_of(whole):
            whole = in_house(Row(post, ranks, bodies, full, real, index), whole, houses, around)
        body, place = placed_by_itself(rank, whole) or placed(whole, Site(rank, tuple(bodies), index, post.start, frame, home))
        if body and place is None and (unit := place_told_elsewhere(body, text, tags, post.end)):
            body, place = f"{body} {unit}", place_at_end(unit)
        title, body = titled(rank, body)
        if post.status is _ACTING:
            title = f"Quyền {title}"
        printed = text[marked(text, post.start) : post.end]
        bare = not post.body or (len(real) == 1 and post.body.lower() in _BARE)
        guessed = bare and post.rank.kind is _RANK and not post.rank.detail
        out.append(Title(title, rank, body or None, place, printed, post.status, post.start, post.end, guessed))
    return out


def _lasts(post: PrintedPost, tags: Tags) -> bool:
    """Whether a post is one that somebody holds beyond the day, and no part in an event."""
    if post.rank.kind is _PASSING:
        return False
    body = post.body.lower()
    return body != _GROUP and not (body in BARE_BOARDS and may_organise_event(tags))


def _heads_part(rank: str) -> bool:
    """Whether a rank is that of who leads a part of an office; few end as theirs do."""
    return rank.endswith(_LAST_OF_PARTS) and rank.lower().endswith(_OF_PARTS)


def _is_of_another(ranks: list[str], bodies: list[str], index: int) -> bool:
    """Whether a rank that stands alone is of no body named before: a party's, or beside a foreign head's or another body's."""
    rank = ranks[index]
    return rank.lower().endswith("đoàn") or any(map(leads_abroad, ranks)) or leads_another(rank, bodies, index, ranks=ranks)


def _held(rank: str, ranks: list[str], held: Mapping[str, str]) -> str | None:
    """The body last named with a rank that stands alone; of a secretary general beside it, none but a society."""
    told = held.get(root_of(rank))
    return None if told and _GENERAL in ranks and not told.lower().startswith(borrowing().led_by[_GENERAL.lower()]) else told


def _spelled(posts: list[PrintedPost], text: str, tags: Tags, frame: Frame) -> tuple[list[str], list[str], list[str]]:
    """The ranks of posts in full, their bodies, and these with the words that the ranks share with them."""
    ranks, bodies, full = [], [], []
    for post in posts:
        rank, body = spelled(post, frame)
        if post.rank.key == "tuv" and frame.province and frame.province.kind == "thành phố":
            rank = "Thành ủy viên"
        body = body_of_initials(in_full(text, tags, body, post.start), text, tags, post.start)
        ranks.append(rank)
        bodies.append(body)
        full.append(f"{_part_led(rank)} {body}" if body and _heads_part(rank) else with_head(rank, body))
    if _OF_CITY in bodies and (capital := _capital_led(ranks, bodies)):
        at = bodies.index(_OF_CITY)
        bodies[at] = full[at] = f"{_OF_CITY} {capital}"
    return ranks, bodies, full


def _part_led(rank: str) -> str:
    """What the rank of who leads a part of an office says it is."""
    return next(part for head, part in _PARTS.items() if rank.lower().endswith(head))


def _capital_led(ranks: list[str], bodies: list[str]) -> str | None:
    """The capital of another country that one of the posts leads: the ``Thành ủy`` beside a ``Đô trưởng Thủ đô Viêng Chăn`` is its."""
    led = (body for rank, body in zip(ranks, bodies, strict=True) if body and leads_abroad(rank) and not leads_foreign_province(rank))
    named = next(led, None)
    return (place_abroad(named) or named) if named else None


def _home_told(bodies: list[str], tags: Tags) -> str | None:
    """The province that one of the bodies is told with elsewhere, in an article that is of none: the ``Công an tỉnh``."""
    told = (province_told_elsewhere(body, tags) for body in bodies if body.endswith(_OF_PROVINCE))
    return next(filter(None, told), None)
