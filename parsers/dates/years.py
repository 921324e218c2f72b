"""The year of a day that is printed without one."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from parsers.dates.counted import is_counted_since, is_reached
from parsers.dates.days import day_in
from parsers.dates.jubilees import jubilee
from parsers.dates.occasions import CYCLE, FEAST, FEASTS, FIRST, LAST, told_by_occasion
from parsers.patterns import pattern

# In January and February a bare day of the last quarter is last year's: the paper tells what has happened.
_EARLY_MONTHS = 2
_LATE_MONTHS = 10

# It begins with plain digits, so that the engine can skip to the next of them; what stands before is looked at afterwards.
_DIGITS = pattern(r"(?:19|20)\d{2}(?!\d)")
_YEAR = pattern(r"(?P<ahead>đến|tới|hết|tầm nhìn)?\s?(?:(?:quý [IVX1-4]{1,3} )?năm|năm mới|quý [IVX1-4]{1,3}\s?[/-])\s?$", re.IGNORECASE)
_MONTH = pattern(r"(?P<ahead>đến|tới|dự kiến)?\s?tháng\s?\d{1,2}\s?[/-]\s?$", re.IGNORECASE)
_SPRING = pattern(rf"{FEAST}(?: {CYCLE})?,?(?: năm)?\s$", re.IGNORECASE)
"""Before the year of a new year's feast: ``Tết Nguyên đán Bính Ngọ 2026``."""
_FOR_SPRING = pattern(r"\btết (?!trung thu|thiếu nhi|độc lập|đoan ngọ)[^.,;:()]{0,40} năm $", re.IGNORECASE)
"""Before the year of what is held for that feast: ``chương trình Tết sum vầy năm 2025``."""
_KEPT_FOR = 56
"""Letters in which the feast is named before such a year."""
_SPAN = pattern(r"\s?[-–]\s?\d|(?:,| và) (?:19|20)\d{2}(?!\d)")
_SHAPE = 30
"""Letters that stand between the words before a year and its digits, the words included."""
_TERM = pattern(
    r"(?:nhiệm kỳ|(?P<period>giai đoạn))\s(?:[IVX\d]{1,4},? \(?)?(?P<year>20\d{2})\s?[-–]\s?(?P<last>20\d{2})", re.IGNORECASE
)
_LONGEST_REVIEW = 8
"""Years that are supervised together."""
_SPAN_OF_YEARS = pattern(r"\d{4}\s?[-–]\s?(?P<last>\d{4})\b")
_HONOURED = ("điển hình", "gương mẫu", "tiên tiến", "sản xuất giỏi")
"""Whom congresses honour at the end of the time of which they are named."""
_LONGEST_TERM = 5
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
_REVIEWED = pattern(
    r"(?:tổng kết|sơ kết|kết quả|đánh giá|kiểm điểm|nhìn lại)[^.;:]{0,64}$|(?:^|[.:;!?\n]|trong|qua đó,|theo đó,)\s*$", re.IGNORECASE
)
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
_NEEDED = pattern(r"\b(?:(?:cần|sẽ|phấn đấu|nhằm) (?:(?!đã )[^\s.,;:]+ ){0,12}|để )(?:trong|vào) $")
"""Before the year in which something is yet to be done: ``những việc cần làm ngay trong năm 2013``."""
_IN_TIME = ("trong ", "vào ")
_LATE_IN = pattern(r"(?:^|[.;!?\n]\s?)Cuối $")
"""Before the year at whose end began what a text tells: ``Cuối năm 2024, …``."""
_HALF_YEAR = pattern(r"\b(?:6|sáu|9|chín|3|ba|những) tháng (?:đầu|cuối) năm\b(?! (?:19|20)\d)", re.IGNORECASE)
"""Months of the year that the text is told in."""
_IN_PASSING = pattern(
    r"\b(?:vào|hồi|khoảng|thời điểm|ký|ký kết|(?<!thường lệ )giữa"
    r"|(?<!tháng )(?<!tuần )(?<!quý )(?<!nửa )(?:cuối|đầu))\s(?:khoảng |giữa )?$",
    re.IGNORECASE,
)
"""Before a year in which something happened or shall: mostly long before a text is told, or after."""
_OF_EVENT = pattern(
    r"\b(?:kỳ họp|gặp mặt|hội nghị|họp báo|phiên họp|chương trình|giao ban)(?: (?!vào\b|từ\b|đến\b|diễn\b)[^\s.,;:()]+){0,4} "
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
    r"\b(?:lễ|hội thi|hội trại|ngày hội|chiến dịch|kỳ họp|kỳ thi|liên hoan|hội thao|giải(?! (?:pháp|quyết|trình|phóng|ngân))"
    r"|tuần lễ|diễn tập) [^.;:()]{0,60}$",
    re.IGNORECASE,
)
"""Before the year in the name of what is held: ``lễ giao nhận quân năm 2024``."""
_CONGRESS = ("đại hội", "đh đại biểu")
_ELECTED = ("ứng cử", "bầu cử đại biểu", "bầu cử đbqh", "công tác bầu cử")
_FILLED = ("bầu bổ sung", "bầu cử bổ sung")
"""Of who stands for an office in the middle of a term: ``bầu bổ sung Chủ tịch UBND tỉnh nhiệm kỳ 2011-2016``."""
_FIRST_SAT = (
    *("kỳ họp thứ nhất", "kỳ họp đầu tiên", "họp kỳ thứ nhất", "họp kỳ đầu tiên"),
    *("hội nghị lần thứ nhất", "hội nghị lần thứ 1,"),
)
_CHOSEN_FOR = pattern(r"\b[Đđ]ại hội(?: [^\s,.;:]+){0,4} (?:bầu|cử)(?: [^\s,.;:]+){1,14},? nhiệm kỳ (?P<year>20\d{2})\s?[-–]\s?20\d{2}")
"""What a congress has elected, for a term that begins with it: ``Đại hội đã bầu Ban Chấp hành Hội nhiệm kỳ 2024-2029``."""
_SEATED = pattern(r"đại biểu [^.;]{0,40}ứng cử (?:trên|tại|ở) ")
"""Deputies of a place long after they stood for election there."""
_OF_RESOLUTION = pattern(r"(?:nghị quyết|văn kiện|thực hiện|chuẩn bị|sau(?! (?:ngày|buổi|phiên))|từ)\s[^.;]{0,30}$")
_GOES_ON = pattern(r"\W{0,3}(?:từ (?:đầu nhiệm kỳ|khi)|đến nay|qua nửa)\b")
"""Behind a term that began before: ``Đại hội Đảng bộ thành phố (nhiệm kỳ 2020-2025) từ đầu nhiệm kỳ đến nay``."""
_ENDS_OF_CLAUSES = (". ", ";", "\n")
"""Behind these a term is no longer that of a congress named before."""
_OPENING = 400
"""Where a year is told of what the text is about, in whatever words."""
_LEAD = 800
"""Where a congress that opens a term of office is named, if the text is about one."""
_BEFORE = 80


_FOR_SURE, _SO_FAR_SAID, _ENOUGH = 3, 5, 3
"""What a year counts that is planned for, reviewed, in the name of an event or told first, and one of which months have gone by; any other
counts one. So three mentions in passing are as much as one for sure, and less is not enough to date a text by."""


def told_around(text: str) -> dt.date | None:
    """A day near which a text without a full date is told, as far as it says: in the year it names most; None else.

    A year that is planned for is told in its spring or the winter before, one that is reviewed in its autumn or the winter after, both at
    the turn between them, any other in its midst. The term of office counts where a congress or an election opens it, an occasion where no
    year is named.
    """
    if opening := _opened_term(text) or jubilee(text):
        return opening
    told = _years_named(text)
    votes, planned, reviewed = told.votes, told.planned, told.reviewed
    if told.reached and all(year < max(told.reached) or votes[year] < _ENOUGH for year in votes):
        return dt.date(max(told.reached) + 1, 5, 15)
    if max(votes.values(), default=0) < _ENOUGH:
        return told_by_occasion(text)
    # Of "tổng kết năm 2017" and "nhiệm vụ năm 2018" the former is told, but of "năm 2016" and "sáu tháng đầu năm" the latter.
    first = 1 if len(votes) > 1 and not any(planned.values()) and _HALF_YEAR.search(text) else -1
    year = max(votes, key=lambda year: (votes[year], first * year))
    year = max((one for one in told.running if one == year + 1), default=year)  # nobody tells of its months before it has begun
    if planned[year] and year - 1 in reviewed:
        return dt.date(year, 1, 1)
    if year in told.springs:
        return dt.date(year, 4, 1)
    if year in told.held:
        return dt.date(year, 7, 1)
    if year in told.running:
        return dt.date(year, 7, 1)
    if year in told.needed and not planned[year]:
        return dt.date(year, 6, 1)
    if year in reviewed:
        return dt.date(year + 1, 1, 1) if planned[year + 1] else dt.date(year, 9, 1)
    if year in told.late:
        return dt.date(year + 1, 1, 1)
    if planned[year + 1]:
        return dt.date(year + 1, 4, 1)
    return dt.date(year, 4, 1) if 2 * _FOR_SURE * planned[year] >= votes[year] else dt.date(year, 7, 1)


@dataclass(slots=True)
class _Years:
    """The years that a text names: how often, how often as planned for, which as reviewed, by their spring or by what is held in them."""

    votes: Counter[int] = field(default_factory=Counter)
    planned: Counter[int] = field(default_factory=Counter)
    reviewed: set[int] = field(default_factory=set)
    springs: set[int] = field(default_factory=set)
    held: set[int] = field(default_factory=set)
    running: set[int] = field(default_factory=set)
    """Those of which months have gone by or are left."""
    needed: set[int] = field(default_factory=set)
    """Those in which something is yet to be done, of which a text tells until November, or in the December before."""
    late: set[int] = field(default_factory=set)
    """Those at whose end began what is told."""
    reached: set[int] = field(default_factory=set)
    """Those up to whose end something is told to have come, which are over."""


def _years_named(text: str) -> _Years:
    told, low = _Years(), text.lower()
    festive = any(word in low for word in FEASTS)
    for digits in _DIGITS.finditer(text):
        year, near, at = int(digits[0]), max(0, digits.start() - _SHAPE), digits.start()
        of_year = None if _SPAN.match(text, digits.end()) else _YEAR.search(text, near, at)
        if festive and FIRST <= year <= LAST and _is_of_spring(text, at):
            told.votes[year] += _FOR_SURE
            told.planned[year] += 1
            told.springs.add(year)
            continue
        lead = of_year or _MONTH.search(text, near, at)
        if lead is None:
            continue
        before = text[max(0, lead.start() - _BEFORE) : lead.start()].rstrip(" ") + " "
        counted = "quý" in lead[0].lower() and is_counted_since(text, before, at, digits.end())
        if is_reached(text, before, lead[0], at, digits.end()):
            told.reached.add(year)
            continue
        if (lead["ahead"] and not counted) or not FIRST <= year <= LAST or _is_of_others(text, before, digits.end()):
            continue  # a target tells nothing of when it was set
        needed = before.endswith(_IN_TIME if "quý" in lead[0] else _IN_TIME[0]) and _is_needed(text, before, digits.end())
        late = _LATE_IN.search(before) is not None
        quarter = _QUARTER_SO_FAR.search(lead[0]) is not None and not (needed or _is_planned(before))
        so_far = counted or quarter or _SO_FAR.search(before) is not None
        left = (late and _TO_COME.match(text, digits.end()) is not None) or (
            _AND_ON.match(text, digits.end()) is not None and not _is_planned(before)
        )
        now = so_far or left or _LATER_IN.search(text, near, at) is not None
        soon = needed and not now and _EARLY_IN.search(lead[0]) is None
        planned = not (now or soon) and (needed or _is_planned(before))
        named = of_year is not None and _OF_EVENT.search(before) is not None
        if not (needed or late or named or now) and (_IN_PASSING.search(before) or not (of_year or _MONTHLY.search(before))):
            continue
        opens = (at < _OPENING and not _DONE_IN.search(before)) or _IS_KEPT.match(text, digits.end()) is not None
        sure = planned or needed or late or named or now or opens or not of_year or _SURELY.search(before) or _CARRIED_OUT.search(before)
        told.votes[year] += _SO_FAR_SAID if so_far else _FOR_SURE if sure else 1
        told.planned[year] += planned
        if now:
            told.running.add(year)
        elif soon:
            told.needed.add(year)
        elif late:
            told.late.add(year)
        elif of_year and not needed and _REVIEWED.search(before) and not (planned and before.endswith("trong ")):
            told.reviewed.add(year)
        elif of_year and _HELD_IN.search(before) and not planned:
            told.held.add(year)
    return told


def _is_of_spring(text: str, at: int) -> bool:
    """Whether the year at ``at`` is that of a new year's feast, or of what is held for it, and measures no other."""
    named = _SPRING.search(text, max(0, at - _SHAPE), at) or _FOR_SPRING.search(text, max(0, at - _KEPT_FOR), at)
    return named is not None and not _COMPARED.search(text[max(0, at - _BEFORE) : at])


def _is_of_others(text: str, before: str, end: int) -> bool:
    """Whether a year only measures another, is that of a law, a beginning or a jubilee ahead, or one of somebody's career."""
    measures = _COMPARED.search(before) or (_OF_LAWS.search(before) and not _CARRIED_OUT.search(before))
    return bool(measures or _FOUNDED.search(before) or _CAREER.match(text, end) or _KEPT_AHEAD.match(text, end))


def _is_needed(text: str, before: str, end: int) -> bool:
    """Whether something is yet to be done in a year, and was not done by then."""
    return _NEEDED.search(before) is not None and not _BY_THEN.match(text, end)


def _is_planned(before: str) -> bool:
    """Whether the words before a year say that something is planned for it, and not how a plan was carried out."""
    if _PLANNED.search(before):
        return not _CARRIED_OUT.search(before)
    planned = _PLANNED_FOR.search(before)
    return planned is not None and not _OF_WHAT_WAS_DONE.search(before, 0, planned.start())


def _opened_term(text: str) -> dt.date | None:
    """A day in the first year of the term of office that the text tells the opening of: by an election, in its spring, or by a congress."""
    lead = text[:_LEAD].lower()
    elected = not any(word in lead for word in _FILLED) and any(word in _SEATED.sub("", lead) for word in _ELECTED)
    for term in _TERM.finditer(text, 0, _LEAD):
        clause = max(lead.rfind(stop, 0, term.start()) for stop in _ENDS_OF_CLAUSES) + 1
        congress = max(lead.rfind(word, clause, term.start()) for word in _CONGRESS)
        if congress >= 0 and not (_OF_RESOLUTION.search(lead[max(0, congress - _BEFORE) : congress]) or _GOES_ON.match(lead, term.end())):
            honours = term["period"] and any(word in lead[congress : term.start()] for word in _HONOURED)
            return dt.date(int(term["last"] if honours and not _opens_period(text, term["year"]) else term["year"]), 7, 1)
        if not elected and any(word in lead for word in _FIRST_SAT):
            return dt.date(int(term["year"]), 7, 1)
        if elected:
            return dt.date(int(term["year"]), 4, 1)
    chosen = _CHOSEN_FOR.search(text) if _CONGRESS[0] in lead else None
    return dt.date(int(chosen["year"]), 7, 1) if chosen else None


def supervised_until(text: str) -> int | None:
    """The last year of the only period that a text's head says was supervised: ``giám sát … giai đoạn 2012-2018``; of no plan or term."""
    if "giám sát" not in text[:_OPENING].lower():
        return None
    terms = [term for term in _TERM.finditer(text) if term["period"]]
    spans = {(int(term["year"]), int(term["last"])) for term in terms}
    if len(spans) != 1 or terms[0].start() > _OPENING:
        return None
    first, last = spans.pop()
    of_plan, of_term = last % 5 == 0, first % 5 == last % 5 == 1
    return last if last - first < _LONGEST_REVIEW and not (of_plan or of_term) else None


def _opens_period(text: str, year: str) -> bool:
    """Whether a text looks back on a time that ended in a year, so that the one named with it has just begun."""
    return any(span["last"] == year for span in _SPAN_OF_YEARS.finditer(text))


def leap_year_in_term(text: str) -> int | None:
    """The year with a 29 February in the term of office that a text names; None where it names none or several of them."""
    spans = ((int(term["year"]), int(term["last"])) for term in _TERM.finditer(text))
    leap = {year for first, last in spans if last - first <= _LONGEST_TERM for year in range(first, last + 1) if day_in(year, 2, 29)}
    return leap.pop() if len(leap) == 1 else None


def resolve_day(month: int, day: int, *, published: dt.date | None, known: Sequence[dt.date], ahead: bool) -> dt.date | None:
    """The date of ``day``/``month``: seen from ``published``, else nearest to the full dates ``known``; None when neither is there.

    ``ahead`` says that the text speaks of a day to come (``ngày 10/1 tới``).
    """
    if published is not None:
        return _seen_from(published, month, day, ahead=ahead)
    candidates = [
        (abs((found - anchor).days), found)
        for anchor in known
        for year in (anchor.year - 1, anchor.year, anchor.year + 1)
        if (found := day_in(year, month, day))
    ]
    return min(candidates)[1] if candidates else None


def _seen_from(published: dt.date, month: int, day: int, *, ahead: bool) -> dt.date | None:
    same = day_in(published.year, month, day)
    if ahead:
        return same if same and same >= published else day_in(published.year + 1, month, day)
    if published.month <= _EARLY_MONTHS and month >= _LATE_MONTHS:
        return day_in(published.year - 1, month, day)
    return same
