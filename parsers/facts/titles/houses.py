"""The institution inside of which a part, a council or a cell is that is told by its own name alone.

The posts beside are asked first, and for a faculty the article last of all: whose news is it (``institutions``)?
"""

from __future__ import annotations

import re
from functools import cache

from parsers import lexicon
from parsers.facts.posts.borrowing import borrowing
from parsers.facts.posts.rows import Around, Row, root_of
from parsers.facts.titles.full_bodies import is_cut_short, led_nearby, named_in_full
from parsers.facts.titles.institutions import institution_of
from parsers.facts.titles.spelling import body_spelled
from parsers.letters import CAPITALS
from parsers.patterns import pattern

_COMMITTEE = "Đảng ủy "
_OF_FACULTY = ("trưởng khoa", "trưởng bộ môn")
"""Of these only a school or a hospital has one, so that its own news need not name it beside."""
_CELLS = frozenset({"Chi bộ", "Chi ủy"})
_COMMUNES = frozenset({"xã", "phường", "thị trấn", "đặc khu"})
"""Units that have a ``Đảng ủy`` and more than one cell."""
_SCHOOL_AT_END = pattern(r"(?:^| )((?:[Tt]rường (?:Đại học|ĐH|Cao đẳng|CĐ)|Học viện|Đại học) \S.*)$")
_COME_FROM, _NEAR = " đến từ ", 40


def in_house(row: Row, body: str, houses: tuple[str, ...], around: Around) -> str:
    """A council or a cell with the house that the post behind is of, else the one before: ``Bí thư Chi bộ, Giám đốc Trung tâm``.

    ``houses`` is how those begin inside of which it is.
    """
    if body in _CELLS and row.holds(row.place + 1) and (village := _village_led(row)):
        return f"{body} {village}"
    behind = _house_led(row, around) if row.holds(row.place + 1) else None
    before = row.bodies[row.place - 1] if row.holds(row.place - 1) else None
    beside = (f"{one[:1].upper()}{one[1:]}" for one in (behind, before) if one)  # Trưởng trạm Y tế
    house = next((one for one in beside if one.startswith(houses)), None)
    return f"{body} {house}" if house else body


def _village_led(row: Row) -> str | None:
    """The village that the post behind is of, whose cell it is then: ``Bí thư Chi bộ, Trưởng thôn Nậm Cang``; None where it is of none."""
    rank, body = row.ranks[row.place + 1].lower(), row.bodies[row.place + 1]
    villages = lexicon.bodies().units.communal
    unit = rank.removeprefix("trưởng ").removeprefix("phó trưởng ")
    if body and unit in villages and unit not in _COMMUNES:
        return f"{unit} {body}"
    named = None if body.startswith(borrowing().with_own_cell) else _village_at_end().search(body)
    return named[0] if named else None


@cache
def _village_at_end() -> re.Pattern[str]:
    """A village with its name at the end of a body: ``Ban Công tác Mặt trận thôn Nậm Cang``."""
    villages = lexicon.any_of(("Tổ dân phố", *(unit for unit in lexicon.bodies().units.communal if unit not in _COMMUNES)))
    return re.compile(rf"(?<!\w)(?:{villages}) (?:số )?(?:[{CAPITALS}\d][^\s,;]*(?: |$)){{1,4}}$")


def houses_of(body: str) -> tuple[str, ...]:
    """How those begin inside of which a body told alone is: a science council of an institution, a cell of an office."""
    words = borrowing()
    if body in words.inner_cells:
        return words.with_own_cell
    if not body.startswith(words.inner_councils) or any(f" {house}" in body for house in words.institutions):
        return ()
    return words.institutions


def _house_led(row: Row, around: Around) -> str | None:
    """What the post behind is of, in full."""
    (tags, text, _, frame, _), rank, body = around, row.ranks[row.place + 1], row.bodies[row.place + 1]
    if body and not is_cut_short(body):
        return body
    at = row.post.start
    led = named_in_full(text, tags, body, at) if body else led_nearby(root_of(rank), text, tags, at)
    return body_spelled(led, frame) if led else None


def house_around(rank: str, part: str, before: list[str], behind: list[str], around: Around, end: int) -> str | None:
    """The institution that a part of one told by its own name alone is of: its committee's, or for a faculty the one whose news it is.

    Or the school that a post ``behind`` is of: a ``Trưởng phòng Công tác sinh viên, Bí thư Đoàn trường Đại học …``.
    """
    if (house := _office_around(part, before)) or not _only_schools_have(rank, part) or _tells_house(part):
        return house
    beside = next(filter(None, map(_SCHOOL_AT_END.search, behind)), None)
    if beside:
        return f"{beside[1][:1].upper()}{beside[1][1:]}"
    if _COME_FROM in around.text[end : end + _NEAR].partition(";")[0]:
        return None  # who comes from elsewhere
    told = institution_of(around.text, around.tags)
    return body_spelled(told, around.frame) if told else None


def _only_schools_have(rank: str, part: str) -> bool:
    """Whether a part is one that a school or a hospital has and no other office: a faculty, the ``Phòng Công tác sinh viên``."""
    low = rank.lower()
    return low.endswith(_OF_FACULTY) or (low.endswith("phòng") and part.lower().startswith(borrowing().of_students))


def _office_around(department: str, before: list[str]) -> str | None:
    """The institution that a department told by its own name alone is of: the one in whose committee the posts ``before`` it are."""
    if _tells_house(department):
        return None
    told = (body.rpartition(_COMMITTEE)[2] for body in reversed(before))
    return next((body for body in told if body.startswith(borrowing().institutions)), None)


def _tells_house(part: str) -> bool:
    """Whether a part of an office tells itself what it is of, or nothing is told."""
    words = f" {part} "
    return not part or words[1:].startswith(borrowing().institutions) or any(f" {word} " in words for word in borrowing().around)


def tells_an_office(body: str) -> bool:
    """Whether a neighbouring body is a school or an office of its own, so that the committee may be that one's."""
    return body.startswith(_offices())


@cache
def _offices() -> tuple[str, ...]:
    return tuple(f"{word} " for word in borrowing().around)
