"""Whose board a ``Trưởng ban`` heads who is told without it: the one named before, or the one that an article says they head."""

from __future__ import annotations

from parsers.facts.bodies.finding import body_end, read_body
from parsers.facts.posts.borrowing import boards, borrowing
from parsers.facts.tagging.reading import passage
from parsers.facts.tagging.spans import TagKind, Tags
from parsers.letters import CAPITALS
from parsers.patterns import pattern

_AS, _BY = " làm ", pattern(r" \(?do (?=(?:đồng chí|ông|bà|đ/c) )")
_BOARD = "Ban "
_OF_UNIT = pattern(
    r"\bHĐND(?: lâm thời)? (?P<unit>(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)"
    rf" (?:[{CAPITALS}][^\W\d_]*+|\d{{1,2}})(?: [{CAPITALS}][^\W\d_]*+){{0,3}})"
)
_LONGEST, _NEAR = 300, 600
_STEERING, _DO = "ban chỉ đạo", " do"
_PASSAGE, _LONGEST_NAME = 200, 120
_OF_WHAT = pattern(r"[^.;:\n()]*")
_MEMBERS = pattern(r" (?:bao )?gồm ")
"""Behind a committee's name, before how many it has: ``Ban Chỉ đạo … gồm 8 đồng chí do đồng chí A làm Trưởng ban``."""


def board_headed(text: str, tags: Tags, at: int) -> str | None:
    """The board, without its ``Ban``, whose head somebody is told to be by the rank at ``at``; None where that is not told so.

    A board that only councils have is that of the one council named before.
    """
    if not tags.copy.endswith(_AS, 0, at):
        return None
    floor = max(0, at - _LONGEST, text.rfind("\n", 0, at) + 1)
    told = list(_BY.finditer(tags.copy, floor, at))
    if not told or ". " in text[told[-1].end() : at]:
        return None
    end = told[-1].start()
    start = text.rfind(_BOARD, floor, end)
    if start < 0 or read_body(passage(text, tags, end), start) != end:
        return None
    board = text[start + len(_BOARD) : end]
    of = _unit_of_council(text, tags, at) if board.replace("-", " - ").replace("  ", " ") in borrowing().of_councils else None
    return f"{board} HĐND {of}" if of else board


def _unit_of_council(text: str, tags: Tags, at: int) -> str | None:
    """The unit of the one council that is named before ``at``; None where none is, or several are."""
    reading = passage(text, tags, at)
    told = _OF_UNIT.finditer(text, max(0, at - _NEAR), at)
    units = {text[one.start("unit") : reading.up_to_name(one.start("unit"), one.end())] for one in told}
    return units.pop() if len(units) == 1 else None


def board_before(text: str, tags: Tags, at: int) -> str | None:
    """The board named last before ``at`` in the same passage, without its ``Ban``, for a ``Phó Trưởng Ban`` without one."""
    before = tags.within(tags.entities, max(0, at - _PASSAGE), at)
    near = [tag for tag in before if tag.kind is TagKind.BODY and (tag.key.startswith(boards()) or tag.key.startswith(_STEERING))]
    if not near:
        return None
    end = near[-1].end
    if near[-1].key.startswith(_STEERING):
        end = _up_to_head(text, tags, end, at) or body_end(passage(text, tags, at), end, bounded=False)
    return text[near[-1].start + len("Ban ") : end]


def _up_to_head(text: str, tags: Tags, end: int, at: int) -> int | None:
    """Where a steering committee's name ends before who heads it, and how many it has: ``Ban Chỉ đạo về thi đua do A làm Trưởng ban``."""
    led = text.find(f"{_DO} ", end, min(at, end + _LONGEST_NAME)) if tags.copy.endswith(" làm ", 0, at) else -1
    if led < 0:
        return None
    members = _MEMBERS.search(text, end, led)
    stop = members.start() if members else led
    told = any(act.kind is not TagKind.NOISE for act in tags.within(tags.acts, end, stop))
    return None if told or not _OF_WHAT.fullmatch(text, end, stop) else stop
