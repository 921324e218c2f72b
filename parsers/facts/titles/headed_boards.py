"""The board that an article says somebody heads: ``Ban Kinh tế - Ngân sách (do bà A, … làm Trưởng ban)``."""

from __future__ import annotations

from parsers.facts.bodies.finding import read_body
from parsers.facts.posts.borrowing import borrowing
from parsers.facts.tagging.reading import passage
from parsers.facts.tagging.spans import Tags
from parsers.letters import CAPITALS
from parsers.patterns import pattern

_AS, _BY = " làm ", pattern(r" \(?do (?=(?:đồng chí|ông|bà|đ/c) )")
_BOARD = "Ban "
_OF_UNIT = pattern(
    r"\bHĐND(?: lâm thời)? (?P<unit>(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)"
    rf" (?:[{CAPITALS}][^\W\d_]*+|\d{{1,2}})(?: [{CAPITALS}][^\W\d_]*+){{0,3}})"
)
_LONGEST, _NEAR = 300, 600


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
