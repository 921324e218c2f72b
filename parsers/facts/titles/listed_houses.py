"""The house whose people a list is told to name: ``Lãnh đạo Công ty A có các đồng chí: B - Bí thư Đảng ủy; C - Phó Tổng Giám đốc``."""

from __future__ import annotations

from parsers.facts.bodies.finding import begins_body, read_body
from parsers.facts.posts.borrowing import borrowing
from parsers.facts.tagging.reading import passage
from parsers.facts.tagging.spans import TagKind, Tags
from parsers.patterns import pattern

_HAS = " có"
_OPENING = pattern(
    r"\b(?:lãnh đạo|về phía|phía|đại diện|ban giám đốc|ban giám hiệu) (?P<house>[^.;:,\n()]{4,120}?),? có:?"
    r"(?: sự (?:tham dự|tham gia|hiện diện|có mặt) của)?(?: các)? (?:đồng chí|đ/c|ông|bà|thầy|cô|ts|ths|pgs|gs|tiến sĩ|thạc sĩ)\b"
)
_OTHERS = (" lãnh đạo ", " đại diện ", " về phía ", " phía ")
"""Inside of a list, whose people are named next."""
_ITEM, _STOP, _TITLE = "; ", ". ", TagKind.TITLE
_GRACES = frozenset({TagKind.HONORIFIC, _TITLE})
_REACH = 600


def house_of_list(text: str, tags: Tags, at: int) -> str | None:
    """The firm, school, office or society whose people the list names in which a post stands at ``at``; None where they may be others'."""
    floor = max(text.rfind("\n", max(0, at - _REACH), at) + 1, at - _REACH, 0)
    if tags.copy.rfind(_HAS, floor, at) < 0:
        return None
    openings = list(_OPENING.finditer(tags.copy, floor, at))
    if not openings or not _goes_on(text, tags, openings[-1].end(), at):
        return None
    start, end = openings[-1].span("house")
    if not text.startswith((*borrowing().houses, *borrowing().with_standing_committee), start) or not begins_body(text, tags, start):
        return None
    return text[start:end] if read_body(passage(text, tags, end), start) == end else None


def _goes_on(text: str, tags: Tags, start: int, at: int) -> bool:
    """Whether a list names people of one house alone from ``start`` on: no other house is told, nor whose people come next."""
    told = tags.copy[start:at]
    if (
        _ends_sentence(tags, start, at)
        or any(word in told for word in _OTHERS)
        or any(f" {house} " in text[start:at] for house in borrowing().houses)
    ):
        return False
    item = text.find(_ITEM, start, at)
    while item >= 0:
        tag = tags.entity_at.get(item + len(_ITEM))
        if text[item + len(_ITEM)].islower() and (tag is None or tag.kind not in _GRACES):
            return False  # …; các phòng, ban của huyện
        item = text.find(_ITEM, item + 1, at)
    return True


def _ends_sentence(tags: Tags, start: int, end: int) -> bool:
    """Whether a sentence ends in ``start:end``: a full stop that is none of a degree's, ``TS. Nguyễn Văn A``."""
    at = tags.copy.find(_STOP, start, end)
    while at >= 0:
        degree = tags.before(at)
        if degree is None or degree.kind is not _TITLE or degree.end not in {at, at + 1}:
            return True
        at = tags.copy.find(_STOP, at + 1, end)
    return False
