"""Days near which a text says that it is told: they give the days that it prints without a year theirs."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from parsers.dates.days import Printed, day_in
from parsers.dates.lives import career_goes_on_since, is_of_life
from parsers.dates.plenums import STUDIED_WITHIN, plenum_studied, sitting_told
from parsers.dates.terms import leap_year_in_term, supervised_until
from parsers.dates.years import told_around
from parsers.patterns import pattern

_REVIEWED = pattern(r"(?:tổng kết|sơ kết|giám sát|kiểm tra|khảo sát)\s[^.;]{0,80}$", re.IGNORECASE)
"""Before the day of a document that is reviewed years later."""
_DEADLINE = pattern(
    r"(?:trước|hết|(?P<up_to>đến|tới)|chậm nhất|từ|dự kiến (?:tổ chức|diễn ra|khai mạc)(?: vào| trong| từ)?"
    r"|(?<!đã )(?<!đã được )hoàn thành(?: vào| trong)?)\s(?:ngày\s)?$",
    re.IGNORECASE,
)
_IN_FORCE = pattern(r"\bcó hiệu lực (?:thi hành )?(?:kể )?từ (?:ngày )?$", re.IGNORECASE)
"""Before the day from which a law is in force, months after it is made known."""
_AROUND_FORCE = dt.timedelta(days=120), dt.timedelta(days=120)
"""How long before and after that day a law is taught, where nothing else tells the year."""
_TAUGHT = pattern(
    r"(?:triển khai|phổ biến|tập huấn|tuyên truyền|quán triệt)(?: [^\s,.;:]+){0,6} (?<!pháp )(?<!kỷ )(?<!quy )(?:luật|nghị định) ",
    re.IGNORECASE,
)
"""Before the law that an event teaches."""
_JUST_ISSUED = pattern(
    r"(?:nghị định|thông tư|quyết định|nghị quyết|chỉ thị) số \d{1,4}/(?P<year>20\d\d)/"
    r"(?:(?! (?:nghị định|thông tư|quyết định|nghị quyết|luật|thay|sửa đổi) )[^.;:\n]){1,160}?"
    r" (?:vừa ban hành|(?:vừa|mới) được ban hành)\b",
    re.IGNORECASE,
)
"""A document whose number tells the year in which it was just issued."""
_WITHIN_A_YEAR = dt.timedelta(days=182), dt.timedelta(days=183)
_NEAR = 40
_MOST_KNOWN_DAYS = 50
_NO_TIME = dt.timedelta(0)
_EVER = dt.date.min
_NEARBY = dt.timedelta(days=30), dt.timedelta(days=90)
"""How long before and after a day the others are told that a text names with it, where nothing else tells its year: most days that are told
besides are of what went before."""
_HALF_A_YEAR = dt.timedelta(days=160)
_OF_DEADLINES, _UP_TO = (_HALF_A_YEAR, _NEARBY[0]), (_HALF_A_YEAR, _HALF_A_YEAR)
"""The same of deadlines and of what is to come, and of a day up to which something shall be done or was counted."""
_MONTHLY = pattern(
    r"[^.;:]{1,160}?\b(?:(?:phiên|họp|giao ban|sinh hoạt|chào cờ)"
    r"(?: (?!(?:so|cùng|ban hành|khởi công|từ|đến|tới|trước|sau|hết) )[^\s.,;:]+){0,4}"
    r"|báo cáo viên(?: [^\s.;:]+){0,24}) tháng (?P<month>\d{1,2})(?:\s?[/-]\s?| năm )(?P<year>20\d\d)\b",
    re.IGNORECASE,
)
"""Behind a day, the event of which the name tells the month."""
_CITED_SOON = _NO_TIME, dt.timedelta(days=120)
"""How long a document is news: a year is not told by an older one."""
_AROUND_SITTING = dt.timedelta(days=120), dt.timedelta(days=120)
"""How long before and after a sitting voters are met about it."""
_STUDIED_SOON = _NO_TIME, STUDIED_WITHIN
_SUPERVISED_SOON = _NO_TIME, dt.timedelta(days=150)
"""How long after its end a period is supervised: later in the year it may well be one that goes on."""


class Known(NamedTuple):
    """Days near which a text is told."""

    days: list[dt.date]
    within: tuple[dt.timedelta, dt.timedelta] | None = None
    """How long before and after one of them others are told; None where the text says of itself that it is told in their years."""

    def hold(self, day: dt.date) -> bool:
        """Whether a day is near enough to one of them to be of a year with it."""
        return self.within is None or any(-self.within[0] <= day - one <= self.within[1] for one in self.days)


NOTHING_KNOWN = Known([])


def known_days(text: str, printed: tuple[Printed, ...]) -> Known:
    """The full dates of the text that say when it was written, else days near which it says it was.

    Not among them: deadlines, where there are others, days of somebody's life and career, and those long before the years that the text
    speaks of. The days of documents count beside the year that the text tells, and alone for what came soon after when there is nothing
    else. A sitting tells the year unless the text goes on to a later one.
    """
    if (month := _month_of_its_event(text, printed)) is not None:
        return Known([month])
    since, taken_up = career_goes_on_since(text) or (_EVER, None)
    if taken_up:
        return Known([taken_up])
    full = [(one, day) for one in printed if one.year and 1990 <= one.year <= 2100 and (day := day_in(one.year, one.month, one.day))]
    full = [(one, day) for one, day in full if day >= since and not is_of_life(text, one.start)]
    around = told_around(text)
    around = None if around and around < since else around
    if around is None and any((one.day, one.month, one.year) == (29, 2, None) for one in printed):
        year = leap_year_in_term(text)
        around = dt.date(year, 2, 29) if year else None
    of_laws = [(one, day) for one, day in full if _IN_FORCE.search(text, max(0, one.start - _NEAR), one.start)]
    full = [told for told in full if told not in of_laws]
    days = [(one, day) for one, day in full if not one.of_document and (around is None or day.year >= around.year - 1)]
    signed = [day for one, day in full if one.of_document and not _REVIEWED.search(text, max(0, one.start - 2 * _NEAR), one.start)]
    if around and any(day.year == around.year for day in signed):
        days = [(one, day) for one, day in days if day.year >= around.year]  # what was before is told besides
    ahead = [_DEADLINE.search(text, max(0, one.start - _NEAR), one.start) for one, _ in days]
    past = [day for (_, day), deadline in zip(days, ahead, strict=True) if deadline is None]
    sat = sitting_told(text)
    if sat and not (around and around - sat > _HALF_A_YEAR) and not any(day - sat > _AROUND_SITTING[1] for day in past):
        return Known([sat], _AROUND_SITTING)
    if told := past or ([] if around else [day for _, day in days]):
        newest = max(told).year
        counted = any(deadline and deadline["up_to"] for deadline in ahead)
        within = None if around else _NEARBY if past else _UP_TO if counted else _OF_DEADLINES
        beside = [around] if around and around.year == newest else []
        return Known([*sorted({day for day in told if day.year >= newest - 1})[:_MOST_KNOWN_DAYS], *beside], within)
    if around:
        return Known([around, *(day for day in signed if day.year in (around.year, around.year + 1))][:_MOST_KNOWN_DAYS])
    if signed:
        return Known([max(signed)], _CITED_SOON)
    if plenum := plenum_studied(text):
        return Known([plenum], _STUDIED_SOON)
    if until := supervised_until(text):
        return Known([dt.date(until + 1, 1, 1)], _SUPERVISED_SOON)
    if of_laws and _TAUGHT.search(text):
        return Known([day for _, day in of_laws][:_MOST_KNOWN_DAYS], _AROUND_FORCE)
    issued = _JUST_ISSUED.search(text)
    return Known([dt.date(int(issued["year"]), 7, 1)], _WITHIN_A_YEAR) if issued else NOTHING_KNOWN


def _month_of_its_event(text: str, printed: tuple[Printed, ...]) -> dt.date | None:
    """A day of the month that the name of an event tells with its year, soon behind a day of that month.

    ``Ngày 14/9, Ban Tuyên giáo tổ chức Hội nghị báo cáo viên tháng 9/2018``.
    """
    for one in printed[:_MOST_KNOWN_DAYS]:
        named = _MONTHLY.match(text, one.end) if one.year is None and not one.of_document else None
        if named and int(named["month"]) == one.month:
            return dt.date(int(named["year"]), one.month, 15)
    return None
