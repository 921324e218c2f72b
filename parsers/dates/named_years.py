"""The years that a text names, and what it says of each: planned for, looked back on, going by, or told in passing."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from dataclasses import dataclass, field

from parsers.dates.counted import is_counted_since, is_reached
from parsers.dates.occasions import CYCLE, FEAST, FEASTS, FIRST, LAST
from parsers.patterns import pattern

# It begins with plain digits, so that the engine can skip to the next of them; what stands before is looked at afterwards.
_DIGITS = pattern(r"(?:19|20)\d{2}(?!\d)")
_YEAR = pattern(r"(?P<ahead>đến|tới|hết|tầm nhìn)?\s?(?:(?:quý [IVX1-4]{1,3} )?năm|năm mới|quý [IVX1-4]{1,3}\s?[/-])\s?$", re.IGNORECASE)
_PLAN = pattern(r"(?:(?<=kế hoạch )|(?<=nhiệm vụ )|(?<=phương hướng ))(?P<ahead>)$", re.IGNORECASE)
"""Before the year of a plan that is told without the word for it: ``kế hoạch 2017``."""
_MONTH = pattern(r"(?P<ahead>đến|tới|dự kiến)?\s?tháng\s?(?P<month>\d{1,2})\s?[/.-]\s?$", re.IGNORECASE)
_SPRING = pattern(rf"{FEAST}(?: {CYCLE})?,?(?: năm)?\s$", re.IGNORECASE)
"""Before the year of a new year's feast: ``Tết Nguyên đán Bính Ngọ 2026``."""
_FOR_SPRING = pattern(r"\btết (?!trung thu|thiếu nhi|độc lập|đoan ngọ)[^.,;:()]{0,40} năm $", re.IGNORECASE)
"""Before the year of what is held for that feast: ``chương trình Tết sum vầy năm 2025``."""
_KEPT_FOR = 56
"""Letters in which the feast is named before such a year."""
_SPAN = pattern(r"\s?[-–]\s?\d|(?:,| và) (?:19|20)\d{2}(?!\d)")
_SHAPE = 30
"""Letters that stand between the words before a year and its digits, the words included."""
_COMPARED = pattern(
    r"(?:(?:so với|cùng kỳ|từ|kể từ|trước|sau|khóa)\s(?:cuối\s|đầu\s)?|\bso với [^.,;:\d]{0,60})$", re.IGNORECASE
)
"""Before a year that is told only to measure another by."""
_OF_LAWS = pattern(
    r"\b(?:luật|hiến pháp|pháp lệnh|hiệp định|thỏa thuận|công ước|tuyên bố|quyết toán)(?: [^\s.,;:]+){0,4}\s$", re.IGNORECASE
)
"""Before the year of a law, or of accounts that are closed."""
_FOUNDED = pattern(
    r"(?:khởi công|thành lập|tái lập|ra đời|được xây dựng|chia tách|(?:đi|đưa) vào (?:hoạt động|vận hành|sử dụng|khai thác))"
    r"(?: (?:từ|vào|trong))?\s$",
    re.IGNORECASE,
)
"""Before the year since which there is what a text speaks of, or is to be."""
_CAREER = pattern(
    r"(?:(?: |[-–,.]){0,3}(?:đến|tới) (?:nay|(?:tháng |năm )?[\d/-]{1,7}))?,? ?"
    r"(?:(?:ông|bà|đồng chí|anh|chị)(?: [^\s,.;:a-zđ][^\s,.;:]*){0,4} (?:(?:tiếp tục|lần lượt|đã) )?"
    r"(?:giữ|làm|là|kinh qua|trúng cử|đắc cử|đảm nhiệm|đảm nhận|về công tác|công tác tại|chuyển|được)"
    r"|được (?:bầu|bổ nhiệm|điều động|luân chuyển|chỉ định|phân công|cử|giao|đề bạt|tín nhiệm)(?: bầu)? (?:giữ|làm|là)"
    r"|(?i:làm (?:phó )?(?:bí thư|chủ tịch|giám đốc|trưởng|chánh|viện trưởng|hiệu trưởng)))\b"
)
"""Behind a year these tell that it is one of somebody's career: ``Tháng 3-2014, ông A được điều động làm …``."""
_LATER_IN = pattern(r"(?:tháng cuối năm|quý (?:III|IV|[34])(?:\s?[/-]|\snăm))\s?$", re.IGNORECASE)
"""Before the year that a text is told in, of which months are left: ``3 tháng cuối năm 2023``."""
_EARLY_IN = pattern(r"quý (?:I|II|[12])\b", re.IGNORECASE)
"""Part of a year that may be planned for in the year before."""
_TO_COME = pattern(r",?(?: [^\s.,;:]+){0,4} (?:sẽ|phấn đấu|dự kiến|cần|phải)\b")
"""Behind a year, what is to be done in it."""
_SO_FAR = pattern(r"(?<!cùng kỳ )(?<!so với )(?:(?:\d|những|trong|nhiệm vụ|công tác) tháng|\b[Nn]ửa) đầu $")
"""Before the year that the text is told in: ``những tháng đầu năm 2018``."""
_KEPT_THEN = r" là (?:năm|cột mốc|dấu mốc|dịp)(?: [^\s.,;:]+){0,6}? (?:kỷ niệm|\d{1,3} năm)\b"
_IS_KEPT, _KEPT_AHEAD = pattern(_KEPT_THEN), pattern(rf"{_KEPT_THEN}[^.;]{{0,120}} (?:sẽ|dự kiến) ")
"""Behind the year in which something is kept: ``năm 2018 là cột mốc đánh dấu 45 năm thiết lập quan hệ``; and behind one yet to come."""
_QUARTER_SO_FAR = pattern(r"quý (?:I{1,3}|[1-3])\b", re.IGNORECASE)
"""Part of a year of which one that is no plan's tells what came of it: ``Trong quý I năm 2019, doanh thu đạt …``."""
_REVIEWED = pattern(r"(?:tổng kết|sơ kết|kết quả|tình hình|đánh giá|kiểm điểm|nhìn lại)[^.;:]{0,64}$", re.IGNORECASE)
_OPENS_CLAUSE = pattern(r"(?:^|[.:;!?\n]|trong|qua đó,|theo đó,)\s*$", re.IGNORECASE)
"""Before a year of which a clause tells, as a rule what was in it."""
_AIMED = pattern(r"\b(?:phấn đấu|mục tiêu|chỉ tiêu|dự kiến|dự báo|sẽ|đặt ra|đề ra|ước)\b[^.;:]*$", re.IGNORECASE)
_PLANNED = pattern(
    r"(?:nhiệm vụ|phương hướng|kế hoạch|dự toán|chỉ tiêu|mục tiêu|công tác|trọng tâm|giải pháp)\s(?:công tác\s|trọng tâm\s|của\s)?$",
    re.IGNORECASE,
)
_PLANNED_FOR = pattern(
    r"\b(?:nhiệm vụ|phương hướng|kế hoạch|dự toán|mục tiêu|giải pháp|phân bổ|biên chế|vốn đầu tư|triển khai công tác)"
    r"(?: [^\s.,;:]+){1,10}\s$",
    re.IGNORECASE,
)
"""Before the year for which something is planned in full: ``Kế hoạch phát triển kinh tế - xã hội năm 2021``."""
_OF_WHAT_WAS_DONE = pattern(
    r"\b(?:thực hiện|theo|căn cứ|kết quả|tổng kết|sơ kết|đánh giá|kiểm điểm|tình hình|quyết toán|giải ngân|điều chỉnh"
    r"|(?<!để )(?<!nhằm )hoàn thành)\b[^.,;:\d]{0,64},?\s?$",
    re.IGNORECASE,
)
"""Before a plan of which is told how it was carried out."""
_NEEDED = pattern(
    r"\b(?:(?:cần|sẽ|phấn đấu|nhằm(?! (?:đánh giá|tổng kết|sơ kết|kiểm điểm|nhìn lại))) (?:(?!đã )[^\s.,;:]+ ){0,12}|để )(?:trong|vào) $"
)
"""Before the year in which something is yet to be done: ``những việc cần làm ngay trong năm 2013``."""
_IN_TIME = ("trong ", "vào ")
_LATE_IN = pattern(r"(?:^|[.;!?\n]\s?)Cuối $")
"""Before the year at whose end began what a text tells: ``Cuối năm 2024, …``."""
_IN_PASSING = pattern(
    r"\b(?:vào|hồi|khoảng|thời điểm|ký|ký kết|(?<!thường lệ )giữa"
    r"|(?<!tháng )(?<!tuần )(?<!quý )(?<!nửa )(?:cuối|đầu))\s(?:khoảng |giữa )?$",
    re.IGNORECASE,
)
"""Before a year in which something happened or shall: mostly long before a text is told, or after."""
_OF_EVENT = pattern(
    r"\b(?:kỳ họp|gặp mặt|gặp gỡ|hội nghị|họp báo|phiên họp|chương trình|giao ban)"
    r"(?: (?!vào\b|từ\b|đến\b|diễn\b)[^\s.,;:()]+){0,4}(?: \([^\s()]+\))? "
    r"(?:đầu|giữa|cuối) $",
    re.IGNORECASE,
)
"""Before the year in the name of an event that comes with a part of it: ``gặp mặt báo chí đầu năm 2024``."""
_DONE_IN = pattern(
    r"\b(?:ban hành|phê duyệt|thiết lập|ký kết|ký|công nhận|đạt chuẩn|phong tặng|xếp hạng|khen thưởng|nâng cao)(?: [^\s.,;:()]+){0,6} $",
    re.IGNORECASE,
)
"""Before the year in which something was once decided or reached: even where a text opens it is no sign of its own."""
_MONTHLY = pattern(
    r"\b(?:thường kỳ|định kỳ|hội nghị|giao ban|họp|phiên|chào cờ|tiếp công dân|sinh hoạt|chuyên đề|tình hình|công tác|nhiệm vụ|kết quả"
    r"|ngân sách|kinh tế)[^.;:]{0,60} $",
    re.IGNORECASE,
)
"""Before the month that a text is about: ``phiên họp thường kỳ tháng 5/2017``; in any other something happened."""
_SURELY = pattern(
    r"(?:tổng kết|sơ kết|kết quả|đánh giá|kiểm điểm|nhìn lại|tháng (?:đầu|cuối)|hội nghị|đại hội|hội thảo|tọa đàm|họp báo|chương trình"
    r"|chuyên đề|tuần lễ|lễ|hội thi|hội trại|kỳ thi|danh mục)[^.;:()]{0,64}$",
    re.IGNORECASE,
)
"""Before the year that is reviewed, or in which an event is held."""
_BY_THEN = pattern(r",?(?: [^\s.,;:]+){0,3} (?:đã|vẫn|đều|đạt)\b")
"""Behind a year in which it was done: ``những khó khăn cần vượt qua trong năm 2022 đã …``."""
_CARRIED_OUT = pattern(r"(?:^|[.;:\n]\s?|[-–]\s)(?:Thực hiện|Theo|Căn cứ) (?:[Cc]hương trình|[Kk]ế hoạch)[^.;:]{0,40}$")
"""Before the year of a plan that is being carried out: what is done by it is told in that year."""
_AND_ON = pattern(r",? (?:và|cùng) (?:các|những) năm (?:tiếp theo|sau|tới)\b")
"""Behind the year in which something is done that goes on: ``nhiệm vụ được giao năm 2024 và các năm tiếp theo``."""
_HELD_IN = pattern(
    r"\b(?:(?:lễ|hội thi|hội trại|ngày hội|chiến dịch|kỳ họp|kỳ thi|liên hoan|hội thao|giải(?! (?:pháp|quyết|trình|phóng|ngân))"
    r"|tuần lễ|diễn tập) [^.;:()]{0,60}|(?:lên đường )?nhập ngũ )$",
    re.IGNORECASE,
)
"""Before the year in the name of what is held: ``lễ giao nhận quân năm 2024``."""
_YET = pattern(r"\b(?:sẽ|dự kiến|phấn đấu|kế hoạch|mục tiêu|trước|hoàn thành|từ|sau|hết hạn)\b[^.;:]{0,60}$", re.IGNORECASE)
"""Before a month that may be yet to come."""
_COMING = pattern(r"[^.;:]{0,40} sắp tới\b")
"""Behind the year of what is yet to be held."""
_WAS = pattern(r",? (?:đã )?(?:tăng|giảm|đạt|vượt)(?: (?:gần|hơn|trên|khoảng|tới|đến|bình quân|thêm))? \d")
"""Behind a year of which is told what it came to: ``phạm pháp năm 2016 tăng 25 %``."""
_OF_WHOLE_YEARS = pattern(
    r"\b(?:kiểm điểm|cờ thi đua|cờ đơn vị|thành tích|danh hiệu|phong trào thi đua)\b"
    r"(?! [^.;:]{0,60}\b(?:tháng|quý)\b)[^.;:]{0,90}$",
    re.IGNORECASE,
)
"""Before a year that is judged when it is over: ``kiểm điểm sự lãnh đạo của Ban Bí thư năm 2016``."""
_PART_OF_YEAR = pattern(r"(?:tháng \d{1,2}|quý [IVX1-4]{1,3}|đầu|cuối|giữa)\s$", re.IGNORECASE)
_OPENING = 400
"""Where a year is told of what the text is about, in whatever words."""
_BEFORE = 80
_FOR_SURE, _TOLD_NOW, ENOUGH = 3, 5, 3
"""What a year counts that is planned for, reviewed or told first, and one of which months have gone by or with a part of which an event
comes; any other counts one. So three mentions in passing are as much as one for sure, and less is not enough to date a text by."""


@dataclass(slots=True)
class NamedYears:
    """The years that a text names: how often, how often as planned for, and which of them how else."""

    votes: Counter[int] = field(default_factory=Counter)
    planned: Counter[int] = field(default_factory=Counter)
    reviewed: set[int] = field(default_factory=set)
    gone_by: set[int] = field(default_factory=set)
    """Those of which clauses tell, as a rule what was in them."""
    springs: set[int] = field(default_factory=set)
    held: set[int] = field(default_factory=set)
    """Those in which something is held."""
    running: set[int] = field(default_factory=set)
    """Those of which months have gone by or are left."""
    needed: set[int] = field(default_factory=set)
    """Those in which something is yet to be done, of which a text tells until November, or in the December before."""
    late: set[int] = field(default_factory=set)
    """Those at whose end began what is told."""
    months: dict[int, int] = field(default_factory=dict)
    """The last month of each that a regular event is of: ``phiên họp thường kỳ tháng 5/2017``."""
    passed: dt.date = dt.date.min
    """The first of the latest month in which something is told to have happened."""
    closed: set[int] = field(default_factory=set)
    """Those that are judged or counted as a whole."""
    reached: set[int] = field(default_factory=set)
    """Those up to whose end something is told to have come, which are over."""

    def near(self, year: int) -> dt.date:
        """A day near which a text is told that is told in ``year``, or of it."""
        turn, planned = dt.date(year + 1, 1, 1), self.planned[year]
        over = self.reviewed | self.gone_by | self.closed
        looked_back = year in self.reviewed or (year in self.gone_by and not planned)
        told = (
            (self.passed.year == year + 1 and year not in self.running, self.passed),
            (planned and year - 1 in over, dt.date(year, 1, 1)),
            (year in self.springs, dt.date(year, 4, 1)),
            (year in self.held or year in self.running, dt.date(year, 7, 1)),
            (year in self.needed and not planned, dt.date(year, 6, 1)),
            (year in self.months, dt.date(year, self.months.get(year, 1), 15)),
            (year in self.closed and not planned, turn),
            (looked_back, turn if self.votes[year + 1] else dt.date(year, 9, 1)),
            (year in self.late, turn),
            (self.planned[year + 1], dt.date(year + 1, 4, 1)),
            (0 < self.votes[year + 1] < self.votes[year], turn),
            (2 * _FOR_SURE * planned >= self.votes[year], dt.date(year, 4, 1)),
        )
        return next((day for holds, day in told if holds), dt.date(year, 7, 1))


@dataclass(frozen=True, slots=True)
class _Mention:
    """A year where it is told."""

    text: str
    year: int
    at: int
    end: int
    lead: str
    """The words right before that tell that it is one."""
    ahead: bool
    """Whether these say that it is yet to come."""
    month: int | None
    """Its month, where one is told with it."""
    before: str
    """What stands before those words."""


def years_named(text: str) -> NamedYears:
    """What ``text`` says of the years that it names."""
    told, low = NamedYears(), text.lower()
    festive = any(word in low for word in FEASTS)
    for digits in _DIGITS.finditer(text):
        year, at = int(digits[0]), digits.start()
        if festive and FIRST <= year <= LAST and _is_of_spring(text, at):
            told.votes[year] += _FOR_SURE
            told.planned[year] += 1
            told.springs.add(year)
        elif mention := _mention(text, digits):
            _take(told, mention)
    return told


def _mention(text: str, digits: re.Match[str]) -> _Mention | None:
    """A year as it is told; None where the digits are no year, or one of several years told together."""
    at, near = digits.start(), max(0, digits.start() - _SHAPE)
    lead = None if _SPAN.match(text, digits.end()) else _YEAR.search(text, near, at) or _PLAN.search(text, near, at)
    month = None
    if lead is None and (lead := _MONTH.search(text, near, at)):
        month = max(1, min(int(lead["month"]), 12))
    if lead is None:
        return None
    before = text[max(0, lead.start() - _BEFORE) : lead.start()].rstrip(" ") + " "
    return _Mention(text, int(digits[0]), at, digits.end(), lead[0], bool(lead["ahead"]), month, before)


def _take(told: NamedYears, one: _Mention) -> None:
    """Takes in what is said of a year where it is told."""
    if is_reached(one.text, one.before, one.lead, one.at, one.end):
        told.reached.add(one.year)
        return
    counted = "quý" in one.lead.lower() and is_counted_since(one.text, one.before, one.at, one.end)
    if (one.ahead and not counted) or not FIRST <= one.year <= LAST or _is_of_others(one):
        return  # a target tells nothing of when it was set
    needed, late, planned_for = _is_needed(one), _LATE_IN.search(one.before) is not None, _is_planned(one.before)
    so_far = counted or _is_so_far(one, ahead=needed or planned_for)
    now = so_far or _has_months_left(one, late=late, planned=planned_for)
    soon = needed and not now and _EARLY_IN.search(one.lead) is None
    planned = not (now or soon) and (needed or planned_for)
    named = one.month is None and _OF_EVENT.search(one.before) is not None
    sure = needed or late or now or named
    if not sure and _is_in_passing(one):
        if one.month and not _YET.search(one.before):
            told.passed = max(told.passed, dt.date(one.year, one.month, 1))
        return
    told.votes[one.year] += _TOLD_NOW if so_far or named else _FOR_SURE if sure or planned or _is_sure(one) else 1
    told.planned[one.year] += planned
    times = told.running if now else told.needed if soon else told.late if late else None
    if times is not None:
        times.add(one.year)
    else:
        _look_at(told, one, needed=needed, planned=planned)


def _look_at(told: NamedYears, one: _Mention, *, needed: bool, planned: bool) -> None:
    """Takes in what else is said of a year that is not told to go by just now."""
    if one.month:
        told.months[one.year] = max(told.months.get(one.year, 1), one.month)
    elif not planned and _is_closed(one):
        told.closed.add(one.year)
    elif not needed and _is_reviewed(one.before, planned=planned):
        told.reviewed.add(one.year)
    elif not planned and _OPENS_CLAUSE.search(one.before):
        if _TO_COME.match(one.text, one.end):
            told.planned[one.year] += 1
        else:
            told.gone_by.add(one.year)
    elif not planned and _HELD_IN.search(one.before):
        told.held.add(one.year)


def _is_so_far(one: _Mention, *, ahead: bool) -> bool:
    """Whether months or a quarter of a year have gone by."""
    return (not ahead and _QUARTER_SO_FAR.search(one.lead) is not None) or _SO_FAR.search(one.before) is not None


def _has_months_left(one: _Mention, *, late: bool, planned: bool) -> bool:
    """Whether months of a year are left in which something is to be done."""
    goes_on = (late and _TO_COME.match(one.text, one.end)) or (not planned and _AND_ON.match(one.text, one.end))
    return bool(goes_on) or _LATER_IN.search(one.text, max(0, one.at - _SHAPE), one.at) is not None


def _is_in_passing(one: _Mention) -> bool:
    """Whether a year is only that of something told besides, or of a month that no regular event is of."""
    return _IN_PASSING.search(one.before) is not None or (one.month is not None and not _MONTHLY.search(one.before))


def _is_sure(one: _Mention) -> bool:
    """Whether a year is likely that of what the text is about: told first, with its month, in the name of an event."""
    if one.month or (one.at < _OPENING and not _DONE_IN.search(one.before)) or _IS_KEPT.match(one.text, one.end):
        return True
    return _SURELY.search(one.before) is not None or _CARRIED_OUT.search(one.before) is not None


def _is_reviewed(before: str, *, planned: bool) -> bool:
    """Whether a year is looked back on; not one that is ``planned`` for beside another that is."""
    looked_back = _REVIEWED.search(before)
    return looked_back is not None and not (planned and (before.endswith("trong ") or _DIGITS.search(looked_back[0])))


def _is_closed(one: _Mention) -> bool:
    """Whether a year is judged as a whole, or what it came to is told, not of a part of it."""
    if _OF_WHOLE_YEARS.search(one.before):
        return True
    return _WAS.match(one.text, one.end) is not None and not (_PART_OF_YEAR.search(one.before) or _AIMED.search(one.before))


def _is_of_spring(text: str, at: int) -> bool:
    """Whether the year at ``at`` is that of a new year's feast, or of what is held for it, and measures no other."""
    named = _SPRING.search(text, max(0, at - _SHAPE), at) or _FOR_SPRING.search(text, max(0, at - _KEPT_FOR), at)
    return named is not None and not _COMPARED.search(text[max(0, at - _BEFORE) : at])


def _is_of_others(one: _Mention) -> bool:
    """Whether a year only measures another, is that of a law, a beginning, a career, or of what is yet to be kept or held."""
    measures = _COMPARED.search(one.before) or (_OF_LAWS.search(one.before) and not _CARRIED_OUT.search(one.before))
    behind = any(told.match(one.text, one.end) for told in (_CAREER, _KEPT_AHEAD, _COMING))
    return bool(measures) or behind or _FOUNDED.search(one.before) is not None


def _is_needed(one: _Mention) -> bool:
    """Whether something is yet to be done in a year, and was not done by then."""
    told = one.before.endswith(_IN_TIME if "quý" in one.lead else _IN_TIME[0])
    return told and _NEEDED.search(one.before) is not None and not _BY_THEN.match(one.text, one.end)


def _is_planned(before: str) -> bool:
    """Whether the words before a year say that something is planned for it, and not how a plan was carried out."""
    if _PLANNED.search(before):
        return not _CARRIED_OUT.search(before)
    planned = _PLANNED_FOR.search(before)
    return planned is not None and not _OF_WHAT_WAS_DONE.search(before, 0, planned.start())
