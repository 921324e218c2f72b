"""Titles of posts written out: ``Trưởng BTC`` of an article about Cao Bằng is ``Trưởng Ban Tổ chức Tỉnh ủy Cao Bằng``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from parsers import lexicon
from parsers.facts.borrowing import OWN_COMMITTEES, borrowed, borrowing, houses_of, of_unit, with_committee
from parsers.facts.departments import district_of
from parsers.facts.foreigners import leads_abroad
from parsers.facts.frame import Frame
from parsers.facts.full_bodies import (
    board,
    committee_of_article,
    committee_of_line,
    council_in_full,
    in_full,
    is_cut_short,
    led_by_council,
    led_nearby,
    ministry,
    named_in_full,
    told_before,
)
from parsers.facts.institutions import institution_of
from parsers.facts.letters import CAPITALS
from parsers.facts.offices import is_office
from parsers.facts.placing import MINISTERS, Site, home_of, placed, placed_by_itself
from parsers.facts.posts import PrintedPost
from parsers.facts.printed import marked
from parsers.facts.shared_heads import titled, with_head
from parsers.facts.societies import place_told_elsewhere, province_told_elsewhere
from parsers.facts.spans import TagKind, Tags
from parsers.facts.spelling import body_spelled, place_at_end, spelled
from parsers.patterns import pattern
from parsers.text import folded
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


_ACTING, _RANK, _WHOLE, _PASSING = PostStatus.ACTING, TagKind.RANK, TagKind.WHOLE, TagKind.PASSING
_JUST_BEFORE = 160
_SAME_PASSAGE = 1000
_INSPECTORATE = "Ủy ban Kiểm tra"
_ORGANS = frozenset({"Ban Thường vụ", _INSPECTORATE})
_SOCIETIES = ("Hội ", "Liên đoàn ", "LĐLĐ ", "Công đoàn ", "Liên hiệp ", "Liên minh ", "Tổng ")
_COMMITTEE = "Đảng ủy"
_MEMBER, _SECRETARY = "Đảng ủy viên", "Bí thư"
_COMMUNE = pattern(rf"(?<!\w)(?:xã|phường|thị trấn|đặc khu) (?:\d+|[{CAPITALS}][^\W\d_]*(?: [{CAPITALS}][^\W\d_]*)*)")
_WITH_OTHER_COMMITTEES = ("tỉnh", "thành phố", "huyện", "thị xã", "quận", "khối")
"""What no ``Đảng ủy viên`` is told of."""
_PARTS = {"trưởng phòng": "Phòng", "trưởng khoa": "Khoa", "trưởng bộ môn": "Bộ môn"}
"""The ranks of who leads a part of an office, and the part, whose name alone tells no office: a ``Phó Trưởng phòng Tổ chức cán bộ``."""
_OF_FACULTY = ("trưởng khoa", "trưởng bộ môn")
_OF_PARTS = tuple(_PARTS)
"""Of these only a school or a hospital has one, so that its own news need not name it beside."""
_COME_FROM, _NEAR = " đến từ ", 40
_BARE = frozenset({"đảng ủy", "đảng uỷ"})
_OF_SEVERAL = ("Đảng ủy Khối ", "Đảng ủy khối ")
"""Committees above those of many bodies, whose people are guests there."""
_CAREER, _REACH = pattern(r"\b(?:từng|kinh qua|trải qua)\b[^.;\n]*$"), 60
"""Before the posts that led somebody to theirs."""
_OF_PROVINCE = " tỉnh"
_POINTERS = (" này", " nói trên")


class _Around(NamedTuple):
    """What the posts of one mention are read in."""

    tags: Tags
    text: str
    held: Mapping[str, str]
    frame: Frame
    elected: bool
    """Whether somebody is told to take them up."""


class _Row(NamedTuple):
    """One of the posts of a mention, with what all of them say."""

    post: PrintedPost
    ranks: list[str]
    bodies: list[str]
    full: list[str]
    """The bodies with their heads."""
    given_up: tuple[bool, ...]
    """Which of the posts are former ones."""
    place: int
    """Of the post among them."""

    def holds(self, place: int) -> bool:
        """Whether there is a post at a place, which is still held."""
        return 0 <= place < len(self.bodies) and not self.given_up[place]

    def as_if(self, rank: str, body: str) -> _Row:
        """The row, were the post another."""
        before, behind = slice(self.place), slice(self.place + 1, None)
        return self._replace(
            ranks=[*self.ranks[before], rank, *self.ranks[behind]],
            bodies=[*self.bodies[before], body, *self.bodies[behind]],
            full=[*self.full[before], body, *self.full[behind]],
        )


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
    real = [post for post in posts if post.rank.kind is not _PASSING]
    if not real:
        return []
    ranks, bodies, full = _spelled(real, text, tags, frame)
    home = home or home_of(ranks, frame, real[0].start) or _home_told(full, tags)
    abroad = any(map(leads_abroad, ranks))
    given_up = tuple([post.status is PostStatus.FORMER for post in real])
    around = _Around(tags, text, held, frame, elected)
    out = []
    for index, post in enumerate(real):
        rank, whole = ranks[index], bodies[index]
        if rank == _MEMBER and not whole:
            bodies[index] = whole = _of_committee(_Row(post, ranks, bodies, full, given_up, index), around, home)
        elif not _is_whole(whole, full[index]):
            told = _whole_body(_Row(post, ranks, bodies, full, given_up, index), around)
            if told is None and not rank.lower().endswith("đoàn") and not abroad:
                told = body_spelled(office, frame) or held.get(root_of(rank))
            if told is None and not rank.lower().endswith(borrowing().with_own_unit):
                continue
            bodies[index] = whole = told or ""
        if rank.lower().endswith(_OF_PARTS) and (house := _house_around(rank, whole, bodies[:index], around, post.end)):
            bodies[index] = whole = f"{whole} {house}"
        elif district := district_of(rank, whole, frame):
            bodies[index] = whole = f"{whole} {district}"
        whole = _in_house(_Row(post, ranks, bodies, full, given_up, index), whole, around)
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


def _spelled(posts: list[PrintedPost], text: str, tags: Tags, frame: Frame) -> tuple[list[str], list[str], list[str]]:
    """The ranks of posts in full, their bodies, and these with the words that the ranks share with them."""
    ranks, bodies, full = [], [], []
    for post in posts:
        rank, body = spelled(post, frame)
        if post.rank.key == "tuv" and frame.province and frame.province.kind == "thành phố":
            rank = "Thành ủy viên"
        body = in_full(text, tags, body, post.start)
        ranks.append(rank)
        bodies.append(body)
        part = next((_PARTS[one] for one in _OF_PARTS if rank.lower().endswith(one)), None) if body else None
        full.append(f"{part} {body}" if part else with_head(rank, body))
    return ranks, bodies, full


def _home_told(bodies: list[str], tags: Tags) -> str | None:
    """The province that one of the bodies is told with elsewhere, in an article that is of none: the ``Công an tỉnh``."""
    told = (province_told_elsewhere(body, tags) for body in bodies if body.endswith(_OF_PROVINCE))
    return next(filter(None, told), None)


@lru_cache(4096)
def _is_whole(body: str, full: str) -> bool:
    """Whether a printed body says all of itself, so that nothing around it is asked; ``full`` with the word that its rank shares with it.

    Remembered, as few bodies make up most of the news.
    """
    return bool(body) and body not in _ORGANS and not is_cut_short(body) and not is_cut_short(full)


@lru_cache(4096)
def words_of(title: str) -> frozenset[str]:
    """The words of a title as it is compared."""
    return frozenset(folded(title).split())


@lru_cache(4096)
def shortened(title: str) -> tuple[str, ...]:
    """A title as it is compared, shortened from its end in every way, the shortest first."""
    words = folded(title).split()
    return tuple(" ".join(words[:count]) for count in range(1, len(words) + 1))


@lru_cache(4096)
def root_of(rank: str) -> str:
    """What a head and their deputies share: ``Phó Chủ tịch Thường trực`` and ``Chủ tịch``."""
    return rank.lower().removeprefix("phó ").removesuffix(" thường trực").removesuffix(" chuyên trách")


def _of_whom(organ: str, held: Mapping[str, str], tags: Tags, *, elected: bool) -> str:
    """A standing committee that nothing around it names: of the society whose head was told last, else the article's Party committee.

    Inspectors who are ``elected`` are of the committee whose secretary was elected just before; others may be of one above it.
    """
    society = held.get("chủ tịch", "")
    if society.startswith(_SOCIETIES):
        return f"{organ} {society}"
    secretary = held.get("bí thư", "")
    if elected and organ == _INSPECTORATE and secretary.startswith(f"{_COMMITTEE} "):
        return f"{organ} {secretary}"
    if organ == "Ban Thường vụ" and "tỉnh ủy" in tags.copy:
        return f"{organ} Tỉnh ủy"
    named = [committee for committee in lexicon.bodies().committees if committee.lower() in tags.copy]
    return f"{organ} {named[0]}" if len(named) == 1 and "tỉnh ủy" not in tags.copy else organ


def _of_line(text: str, tags: Tags, at: int, frame: Frame) -> str | None:
    """The ``Đảng ủy`` that the line names first, unless a commune is told before whose secretary only speaks of it."""
    named = committee_of_line(text, tags, at)
    near = frame.commune_before(at) if named else None
    elsewhere = near is not None and named is not None and near.name not in named and at - near.end < _SAME_PASSAGE
    return None if elsewhere and not is_office(tags.copy, at) else named


def _of_commune(frame: Frame, at: int) -> str:
    """A bare ``Đảng ủy`` with the commune named last before it, where that is near."""
    near = frame.commune_before(at)
    return f"Đảng ủy {near.unit} {near.name}" if near and at - near.end < _SAME_PASSAGE else "Đảng ủy"


def _pointed_at(body: str, text: str, end: int) -> str:
    """A body as it is named where it is told, for one that is only pointed at: ``Phó Giám đốc bệnh viện này``, ``Giám đốc sở``."""
    named = body[:1].upper() + body[1:]
    return named if text.startswith(_POINTERS, end) or named in lexicon.bodies().heads else body


def _bare_committee(post: PrintedPost, others: tuple[str, ...], tags: Tags, text: str, told: str, frame: Frame) -> str:
    """Which ``Đảng ủy`` is meant where none of the ``others`` leads a body; ``told`` is the one named last with such a rank."""
    at = post.start
    if led := led_by_council(others, text, tags, at):
        return f"{_COMMITTEE} {led}"
    own = committee_of_article(text, tags, at) if told.startswith(_OF_SEVERAL) else None
    if told.startswith(f"{_COMMITTEE} ") and own is None:
        return told
    named = own or _of_line(text, tags, at, frame) or named_in_full(text, tags, _pointed_at(_COMMITTEE, text, post.end), at)
    if named := named or (None if any(map(_tells_an_office, others)) else institution_of(text, tags)):
        return body_spelled(named if named.startswith(_COMMITTEE) else f"{_COMMITTEE} {named}", frame)
    return _of_commune(frame, at)


def _tells_an_office(body: str) -> bool:
    """Whether a neighbouring body is a school or an office of its own, so that the committee may be that one's."""
    return body.startswith(tuple(f"{word} " for word in borrowing().around))


def _led_beside(body: str, ranks: list[str], bodies: list[str], text: str, tags: Tags, at: int, frame: Frame) -> str | None:
    """A bare committee or council of the school or company that a neighbouring post leads: ``Bí thư Đảng ủy, Hiệu trưởng``."""
    if council := council_in_full(body, bodies, text, tags, at):
        return body_spelled(council, frame)
    if not body.lower().endswith(OWN_COMMITTEES):
        return None
    roots = (root_of(rank) for rank, other in zip(ranks, bodies, strict=True) if not other)
    led = next(filter(None, (led_nearby(root, text, tags, at) for root in roots)), None)
    return f"{body} {body_spelled(led, frame)}" if led else None


def _in_house(row: _Row, body: str, around: _Around) -> str:
    """A council or a cell with the house that the post behind is of, else the one before: ``Bí thư Chi bộ, Giám đốc Trung tâm``."""
    if not (houses := houses_of(body)):
        return body
    behind = _house_led(row, around) if row.holds(row.place + 1) else None
    before = row.bodies[row.place - 1] if row.holds(row.place - 1) else None
    house = next((one for one in (behind, before) if one and one.startswith(houses)), None)
    return f"{body} {house}" if house else body


def _house_led(row: _Row, around: _Around) -> str | None:
    """What the post behind is of, in full."""
    (tags, text, _, frame, _), rank, body = around, row.ranks[row.place + 1], row.bodies[row.place + 1]
    if body and not is_cut_short(body):
        return body
    at = row.post.start
    led = named_in_full(text, tags, body, at) if body else led_nearby(root_of(rank), text, tags, at)
    return body_spelled(led, frame) if led else None


def _house_around(rank: str, part: str, before: list[str], around: _Around, end: int) -> str | None:
    """The institution that a part of one told by its own name alone is of: its committee's, or for a faculty the one whose news it is."""
    if (house := _office_around(part, before)) or not rank.lower().endswith(_OF_FACULTY) or _tells_house(part):
        return house
    if _COME_FROM in around.text[end : end + _NEAR].partition(";")[0]:
        return None  # who comes from elsewhere
    told = institution_of(around.text, around.tags)
    return body_spelled(told, around.frame) if told else None


def _tells_house(part: str) -> bool:
    """Whether a part of an office tells itself what it is of, or nothing is told."""
    words = f" {part} "
    return not part or words[1:].startswith(borrowing().institutions) or any(f" {word} " in words for word in borrowing().around)


def _office_around(department: str, before: list[str]) -> str | None:
    """The institution that a department told by its own name alone is of: the one in whose committee the posts ``before`` it are."""
    if _tells_house(department):
        return None
    told = (body.rpartition(f"{_COMMITTEE} ")[2] for body in reversed(before))
    return next((body for body in told if body.startswith(borrowing().institutions)), None)


def _of_committee(row: _Row, around: _Around, home: str | None) -> str:
    """Whose ``Đảng ủy viên`` somebody is, told as its secretary would be; empty where that cannot be told."""
    secretary = row.as_if(_SECRETARY, _COMMITTEE)
    told = _whole_body(secretary, around) or ""
    body, _ = placed(told, Site(_SECRETARY, tuple(secretary.bodies), row.place, row.post.start, around.frame, home))
    of = body.removeprefix(f"{_COMMITTEE} ")
    if commune := _COMMUNE.search(of):
        return commune[0]  # of who leads a society there: the whole commune's
    named = any(char.isupper() or char.isdigit() for char in of[1:])  # not the Nhà trường
    return of if named and of != body and not of.lower().startswith(_WITH_OTHER_COMMITTEES) else ""


def _whole_body(row: _Row, around: _Around) -> str | None:
    """The body of a post, borrowed or completed where the text leaves it out; None when it cannot be told."""
    (post, ranks, bodies, full, _, index), (tags, text, held, frame, _) = row, around
    rank, body = ranks[index], bodies[index]
    if body.lower() == "đảng ủy":
        near = named_in_full(text, tags, body, post.start, _JUST_BEFORE)
        if near and near.endswith(tuple(full[index + 1 : index + 2])):
            return near  # Đảng ủy cơ quan Ban Tổ chức Trung ương, named just before
    body = in_full(text, tags, body + with_committee(rank, full, index).removeprefix(full[index]), post.start)
    if body:
        others = (*bodies[index + 1 :], *reversed(bodies[:index]))
        if whole := _led_beside(body, ranks, bodies, text, tags, post.start, frame) or of_unit(body, others):
            return whole
        if body.endswith(_COMMITTEE):
            within = body.removesuffix(_COMMITTEE)
            told = "" if within else held.get(root_of(rank), "")
            return within + _bare_committee(post, others, tags, text, told, frame)
        named = named_in_full(text, tags, _pointed_at(body, text, post.end), post.start)
        known = body_spelled(named, frame) if named else body
        return _of_whom(known, held, tags, elected=around.elected) if known in _ORGANS else known
    if post.rank.kind is _WHOLE:
        return ""
    career = _CAREER.search(tags.copy, max(0, post.start - _REACH), post.start) is not None
    found = borrowed(rank, bodies, index, ranks=ranks, career=career)
    if found:
        return "" if rank in MINISTERS and not found.startswith("Bộ ") else found  # Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ
    if beside := told_before(root_of(rank), text, tags, post.start):
        return body_spelled(beside, frame)
    if rank in {"Trưởng Ban", "Phó Trưởng Ban"}:
        return board(text, tags, post.start)
    if led := led_nearby(root_of(rank), text, tags, post.start):
        return led
    if rank not in MINISTERS:
        return None
    return "" if any("Chủ nhiệm" in other for other in ranks) else ministry(text, tags, post.start)
