"""What is told of years before the article's: ``Năm 1995, ông được bầu làm Bí thư Huyện ủy`` is no part in today's meeting."""

from __future__ import annotations

import datetime as dt
import re

from parsers.facts.roles.parts import Part
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import TagKind
from parsers.patterns import pattern
from parsers.text import last_before
from parsers.types import Role

_ATTENDEE = Role.ATTENDEE
_YEAR = pattern(r"(?:19|20)\d\d\b(?! - )")
_IN = pattern(
    r"(?:^|[,;(] ?|\b(?:vào|từ|đến|trong|đầu|cuối) )(?:năm |những năm |tháng \d{1,2}(?:[/-]| năm ))$",
    re.IGNORECASE,
)
"""Before a year in which something is told: looked for where one stands that is long past."""
_LONGEST_IN = 24
_TOLD_LATER = frozenset({Role.APPOINTEE, Role.HONOREE})
"""What careers and histories tell of their people."""
_OPENS = pattern(r"\W{0,4}(?:(?:vào|trong|từ|đầu|giữa|cuối) )?năm (?P<year>(?:19|20)\d\d),? ", re.IGNORECASE)
"""How a sentence opens that tells of a year."""
_BEFORE = ("trước đó, ", "trước đó ", "trước đây, ")
_AT_EVENT = pattern(
    r"\b(?:phát biểu|khai mạc|báo cáo|tại (?:hội nghị|buổi|lễ|cuộc|phiên|kỳ họp|đại hội|hội thảo|tọa đàm)|cùng ngày|sáng nay|chiều nay)\b"
)
"""What tells that the event itself is spoken of all the same: ``Trước đó, phát biểu khai mạc hội nghị, ông A …``."""
_DAY = pattern(r"(?:ngày|sáng|chiều|tối|vào|hôm) (?:ngày )?\d{1,2}\s?[/.-]\s?\d|\btháng \d")
_FAR = 400
_YEARS = 2
"""A year as far back as this is no year of the news."""


def is_bygone(text: str, sentence: Sentence, part: Part, published: dt.date | None) -> bool:
    """Whether a part was taken years before the article, by the year told before the verb."""
    if published is None:
        return False
    if part.role is _ATTENDEE and (opens := _OPENS.match(text, sentence.start, part.act.start)):
        return int(opens["year"]) < published.year  # Năm 2015, xã vinh dự được đón Thủ tướng A
    if part.role not in _TOLD_LATER:
        return False
    lead = last_before(text, part.act.start, _FAR, sentence.start)
    if "19" not in lead and "20" not in lead:
        return False
    past = (year.start() for year in _YEAR.finditer(lead) if int(year[0]) <= published.year - _YEARS)
    return any(_IN.search(lead, max(0, at - _LONGEST_IN), at) for at in past)


def is_of_before(copy: str, sentence: Sentence, part: Part) -> bool:
    """Whether a sentence tells what was done on a day before the event, or asked by then: ``Trước đó, Thủ tướng đã yêu cầu …``."""
    if not copy.startswith(_BEFORE, sentence.start):
        return False
    if _DAY.search(copy, sentence.start, part.end) and "cùng ngày" not in copy[sentence.start : part.end]:
        return True
    asked = part.act.kind is TagKind.URGING and copy.endswith(" đã ", sentence.start, part.act.start)
    return asked and not _AT_EVENT.search(copy, sentence.start, part.act.start)
