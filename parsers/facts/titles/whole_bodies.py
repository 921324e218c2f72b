"""The body of a post that the text leaves out or tells less than whole: of the posts beside, else of the article around."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from parsers import lexicon
from parsers.facts.framing.frame import Frame
from parsers.facts.posts.borrowing import OWN_COMMITTEES, borrowed, borrowing, leads_another, of_unit, with_committee
from parsers.facts.posts.finding import PrintedPost
from parsers.facts.posts.offices import is_office
from parsers.facts.posts.rows import Around, Row, root_of
from parsers.facts.tagging.spans import TagKind, Tags
from parsers.facts.titles.boards import board_before, board_headed
from parsers.facts.titles.full_bodies import (
    committee_of_article,
    committee_of_line,
    council_in_full,
    full_name_at,
    in_full,
    is_cut_short,
    leads,
    led_by_council,
    led_nearby,
    named_in_full,
    told_before,
)
from parsers.facts.titles.houses import tells_an_office
from parsers.facts.titles.institutions import institution_of
from parsers.facts.titles.listed_houses import house_of_list
from parsers.facts.titles.ministries import ministry
from parsers.facts.titles.placing import MINISTERS, Site, placed
from parsers.facts.titles.spelling import body_spelled
from parsers.facts.titles.units_told import with_unit
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import last_before
from parsers.types import PostStatus

_WHOLE = TagKind.WHOLE
_JUST_BEFORE = 160
_SAME_PASSAGE, _LEAD = 1000, 600
_INSPECTORATE = "Ủy ban Kiểm tra"
_ORGANS = frozenset({"Ban Thường vụ", _INSPECTORATE})
_COMMITTEE, _SECRETARY = "Đảng ủy", "Bí thư"
_COMMUNE = pattern(rf"(?<!\w)(?:xã|phường|thị trấn|đặc khu) (?:\d+|[{CAPITALS}][^\W\d_]*(?: [{CAPITALS}][^\W\d_]*)*)")
_WITH_OTHER_COMMITTEES = ("tỉnh", "thành phố", "huyện", "thị xã", "quận", "khối", "mặt trận", "mttq", "ủy ban m", "ubnd", "hđnd", "hội ")
"""What no ``Đảng ủy viên`` is told of."""
_OF_SEVERAL = ("Đảng ủy Khối ", "Đảng ủy khối ")
"""Committees above those of many bodies, whose people are guests there."""
_CAREER, _REACH = pattern(r"\b(?:từng|kinh qua|trải qua)\b[^.;\n]*$"), 60
"""Before the posts that led somebody to theirs."""
_GIVERS = (" hãng ", " nhà tài trợ ", " doanh nghiệp ", " quỹ ", " dự án ")
"""What has a head of its own, who comes to an institution and gives it something."""
_POINTERS = (" này", " nói trên")


@lru_cache(4096)
def is_whole(body: str, full: str) -> bool:
    """Whether a printed body says all of itself, so that nothing around it is asked; ``full`` with the word that its rank shares with it.

    Remembered, as few bodies make up most of the news.
    """
    return bool(body) and body not in _ORGANS and not is_cut_short(body) and not is_cut_short(full)


def whole_body(row: Row, around: Around) -> str | None:
    """The body of a post, borrowed or completed where the text leaves it out; None when it cannot be told."""
    (post, ranks, bodies, full, _, index), (tags, text, held, frame, _) = row, around
    rank, body = ranks[index], bodies[index]
    if body.lower() == "đảng ủy":
        near = named_in_full(text, tags, body, post.start, _JUST_BEFORE)
        if near and near.endswith(tuple(full[index + 1 : index + 2])):
            return near  # Đảng ủy cơ quan Ban Tổ chức Trung ương, named just before
    body = in_full(text, tags, body + with_committee(rank, full, index).removeprefix(full[index]), post.start)
    if (not body or _is_inner(body)) and (listed := _of_list(rank, body, row, around)):
        return listed
    if body:
        others = (*bodies[index + 1 :], *reversed(bodies[:index]))
        beside = _led_beside(body, ranks, bodies, text, tags, post.start, frame) or of_unit(body, others)
        if whole := beside or _of_unit_told(body, around, post.start):
            return whole
        if body.endswith(_COMMITTEE):
            within = body.removesuffix(_COMMITTEE)
            told = "" if within else held.get(root_of(rank), "")
            return within + _bare_committee(post, others, tags, text, told, frame)
        named = None if _is_of_house_beside(body, others) else named_in_full(text, tags, _pointed_at(body, text, post.end), post.start)
        known = body_spelled(named, frame) if named else body
        return _of_whom(known, held, tags, elected=around.elected) if known in _ORGANS else known
    if post.rank.kind is _WHOLE:
        return ""
    career = _CAREER.search(tags.copy, max(0, post.start - _REACH), post.start) is not None
    found = borrowed(rank, bodies, index, ranks=ranks, career=career)
    if found:
        return "" if rank in MINISTERS and not found.startswith("Bộ ") else found  # Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ
    return None if leads_another(rank, bodies, index, ranks=ranks) else _led_around(row, around)


def _led_around(row: Row, around: Around) -> str | None:
    """The body that is told around a post as led by such a rank, of which no post beside says more."""
    post, rank, text, tags, frame = row.post, row.ranks[row.place], around.text, around.tags, around.frame
    if beside := told_before(root_of(rank), text, tags, post.start):
        return body_spelled(beside, frame)
    if rank in {"Trưởng Ban", "Phó Trưởng Ban"}:
        named = board_headed(text, tags, post.start) or board_before(text, tags, post.start)
        managed = named or led_nearby(root_of(rank), text, tags, post.start)
        return body_spelled(managed.removeprefix("Ban "), frame) if managed else None
    if led := led_nearby(root_of(rank), text, tags, post.start):
        return led
    if rank in MINISTERS:
        return _ministry_of(row, around)
    return borrowing().one_in_the_state.get(root_of(rank)) or _of_own_news(row, around)


def _of_own_news(row: Row, around: Around) -> str | None:
    """The institution that opens its own news, which tells its head by the rank alone; None where another body is told just before."""
    heads = borrowing().headed_in_own_news.get(root_of(row.ranks[row.place]))
    if not heads or len(row.ranks) > 1:
        return None
    near = last_before(around.text, row.post.start, _JUST_BEFORE)
    if any(f" {house} " in near for house in borrowing().houses if house not in heads) or any(giver in near.lower() for giver in _GIVERS):
        return None
    told = institution_of(around.text, around.tags)
    opens = told is not None and told.startswith(heads) and f"\n{told}" in f"\n{around.text[:_LEAD]}"
    return body_spelled(told, around.frame) if told and opens else None


def _is_of_house_beside(body: str, others: tuple[str, ...]) -> bool:
    """Whether a cell or a union told alone is of the office that another post is in: ``Chủ tịch Công đoàn, Phó Giám đốc Sở Y tế``."""
    return body in borrowing().inner_cells and any(other.startswith(borrowing().with_own_cell) for other in others)


def _is_inner(body: str) -> bool:
    """Whether a body told alone is inside of any house: a committee of the Party, a cell, a union, a council of science."""
    return body == _COMMITTEE or body in borrowing().inner_cells or body.startswith(borrowing().inner_councils)


def _of_list(rank: str, body: str, row: Row, around: Around) -> str | None:
    """The house whose people are listed, or what is inside of it, for who is told by the rank alone; None where another post tells more."""
    if row.post.rank.kind is _WHOLE or not all(not other or _is_inner(other) for other in row.bodies):
        return None
    house = house_of_list(around.text, around.tags, row.post.start)
    if house is None or not (body or leads(root_of(rank), house)):
        return None
    return f"{body} {body_spelled(house, around.frame)}".strip()


def _of_unit_told(body: str, around: Around, at: int) -> str | None:
    """A council told alone as the sentence names it, else of the article's only unit: ``UBND tỉnh A có 5 Phó Chủ tịch UBND gồm …``."""
    if body.lower() not in borrowing().of_units:
        return None
    tags, text = around.tags, around.text
    floor = max(0, at - _JUST_BEFORE, text.rfind("\n", 0, at) + 1, text.rfind(". ", 0, at) + 1)
    pos = tags.copy.rfind(f"{body.lower()} ", floor, at)
    named = full_name_at(text, tags, text[pos : pos + len(body)], pos) if pos >= 0 else None
    return body_spelled(named, around.frame) if named and len(named) <= at - pos else with_unit(body, text)


def _ministry_of(row: Row, around: Around) -> str | None:
    """The ministry of who is told as a minister alone; empty for one who heads an office of the Government besides."""
    if any("Chủ nhiệm" in other for other in row.ranks):
        return ""
    named = ministry(around.text, around.tags, row.post.start, former=row.post.status is PostStatus.FORMER)
    return body_spelled(named, around.frame) if named else None


def committee_of_member(row: Row, around: Around, home: str | None) -> str:
    """Whose ``Đảng ủy viên`` somebody is, told as its secretary would be; empty where that cannot be told."""
    secretary = row.as_if(_SECRETARY, _COMMITTEE)
    told = whole_body(secretary, around) or ""
    body, _ = placed(told, Site(_SECRETARY, tuple(secretary.bodies), row.place, row.post.start, around.frame, home))
    of = body.removeprefix(f"{_COMMITTEE} ")
    if commune := _COMMUNE.search(of):
        return commune[0]  # of who leads a society there: the whole commune's
    named = any(char.isupper() or char.isdigit() for char in of[1:])  # not the Nhà trường
    return of if named and of != body and not of.lower().startswith(_WITH_OTHER_COMMITTEES) else ""


def _bare_committee(post: PrintedPost, others: tuple[str, ...], tags: Tags, text: str, told: str, frame: Frame) -> str:
    """Which ``Đảng ủy`` is meant where none of the ``others`` leads a body; ``told`` is the one named last with such a rank."""
    at = post.start
    if led := led_by_council(others, text, tags, at):
        return f"{_COMMITTEE} {led}"
    if any(other.lower() in borrowing().councils for other in others):
        return _COMMITTEE  # of a school or firm that is nowhere named, and none that was told before
    own = committee_of_article(text, tags, at) if told.startswith(_OF_SEVERAL) else None
    if told.startswith(f"{_COMMITTEE} ") and own is None:
        return told
    named = own or _of_line(text, tags, at, frame) or named_in_full(text, tags, _pointed_at(_COMMITTEE, text, post.end), at)
    if named := named or (None if any(map(tells_an_office, others)) else institution_of(text, tags)):
        return body_spelled(named if named.startswith(_COMMITTEE) else f"{_COMMITTEE} {named}", frame)
    return _of_commune(frame, at)


def _led_beside(body: str, ranks: list[str], bodies: list[str], text: str, tags: Tags, at: int, frame: Frame) -> str | None:
    """A bare committee or council of the school or company that a neighbouring post leads: ``Bí thư Đảng ủy, Hiệu trưởng``."""
    if council := council_in_full(body, bodies, text, tags, at):
        return body_spelled(council, frame)
    if not body.lower().endswith(OWN_COMMITTEES):
        return None
    roots = (root_of(rank) for rank, other in zip(ranks, bodies, strict=True) if not other)
    led = next(filter(None, (led_nearby(root, text, tags, at) for root in roots)), None)
    return f"{body} {body_spelled(led, frame)}" if led else None


def _of_whom(organ: str, held: Mapping[str, str], tags: Tags, *, elected: bool) -> str:
    """A standing committee that nothing around it names: of the society whose head was told last, else the article's Party committee.

    Inspectors who are ``elected`` are of the committee whose secretary was elected just before; others may be of one above it.
    """
    society = held.get("chủ tịch", "")
    if society.startswith(borrowing().with_standing_committee):
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
