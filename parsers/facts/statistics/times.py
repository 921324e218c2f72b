"""The time a figure holds for or is compared with: ``Năm 2022``, ``Tính đến ngày 5/12/2022``, ``so với cùng kỳ năm trước``."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from parsers.dates import DateSpan


class TimeRole(Enum):
    """What a time says about the figures near it."""

    PERIOD = auto()
    AS_OF = auto()
    COMPARED = auto()
    OTHER = auto()
    """A time that only belongs to a name (``kế hoạch năm 2023``) or a deadline: no number in it counts anything."""


@dataclass(frozen=True, slots=True)
class Time:
    """A time at ``text[start:end]``, its leading words included."""

    start: int
    end: int
    role: TimeRole
    value: str | None


_Y = r"(?:19|20)\d{2}"
_NUMBER_WORDS = r"(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một|\d{1,2})"
# Times that are not days; days come from the dates. Alternatives are tried in this order.
_TIME = re.compile(
    rf"(?<![\w/.,-])(?:"
    rf"(?P<span>(?:giai đoạn|nhiệm kỳ|nhiệm kì|niên vụ|năm học|khóa|khoá|vụ đông xuân|vụ hè thu|vụ xuân|vụ mùa|thời kỳ|trong \d+ năm|các năm|năm)\s*\(?(?:từ\s)?(?:năm\s)?{_Y}\s?(?:[-–]|đến năm|đến)\s?{_Y})"
    rf"|(?P<months>{_NUMBER_WORDS} tháng(?: đầu| cuối| qua| của)?(?: của)?(?: năm| nhiệm kỳ)?(?: {_Y}| nay)?)(?![/\d])"
    rf"|(?P<quarter>quý (?:IV|I{{1,3}}|[1-4]|một|hai|ba|bốn)(?:\s?[/-]\s?{_Y}| (?:của )?năm (?:{_Y}|nay))?)(?!\w)"
    rf"|(?P<since>từ (?:đầu |cuối |giữa )?(?:năm (?:{_Y})?|nhiệm kỳ|tháng \d{{1,2}}(?:[/-]{_Y})?|ngày)?\s?(?:học )?(?:{_Y} )?(?:khóa [IVXL]+ )?(?:đến|tới) nay)"
    rf"|(?P<fromto>từ (?:năm )?{_Y} (?:đến|tới) (?:hết )?(?:năm )?{_Y})"
    rf"|(?P<month>(?:đầu |cuối |giữa |hết )?tháng (?:\d{{1,2}})(?:\s?[/-]\s?(?P<month_year>{_Y})| năm (?P<month_year2>{_Y}))?)(?![/\d])"
    rf"|(?P<same>cùng kỳ(?: (?:các )?(?:năm|tháng|quý))?(?: (?:{_Y}|trước|ngoái|nay|trước đó))?)(?!\w)"
    rf"|(?P<year>(?:các )?(?:đầu |cuối |giữa |hết |cả )?năm (?P<y>{_Y}))(?![\d/])(?!\s?[-–]\s?\d)"
    rf"|(?P<years>{_Y}\s?[-–]\s?{_Y})"
    rf"|(?P<loose>(?:đầu|cuối|giữa|cả|trong|hết) (?:năm|tháng|quý|nhiệm kỳ)(?: (?:nay|trước|qua|ngoái|này))?|(?:năm|tháng|nhiệm kỳ|quý|khóa|tuần|niên vụ|vụ)(?: liền)? (?:nay|qua|trước|ngoái|này|rồi|sau|tới)|(?:đầu|cuối) nhiệm kỳ)(?!\w| (?:[IVX]+|[\d/]+)(?!\w))"
    rf")",
    re.IGNORECASE,
)
_COMPARED_LEAD = re.compile(r"(?:so với|so|hơn|kém|bằng|lần)\s(?:cùng thời điểm\s|thời điểm\s|mức\s|bình quân\s|ngày\s|thời kỳ\s|mục tiêu\s)?$", re.IGNORECASE)
_AS_OF_LEAD = re.compile(r"(?<!\w)(?:(?:tính|tính từ đầu nhiệm kỳ|cập nhật|chốt)\s)?(?:đến|tới|tại)\s(?:nay\s\(|hết\s|thời điểm\s|trước\s|cuối\s|giữa\s|\d{1,2}\s?(?:h|giờ|g)(?:\d\d)?,?\s)*$", re.IGNORECASE)
_DEADLINE_LEAD = re.compile(r"(?<!\w)(?:trước|sau|từ|kể từ|chậm nhất|hạn)\s(?:ngày\s)?$", re.IGNORECASE)
_NAMED_LEAD = re.compile(
    r"(?:kế hoạch|nhiệm vụ|chương trình công tác|chương trình|công tác|nghị quyết|dự toán|phương hướng|báo cáo|tổng kết|sơ kết|kết quả|đề án|chủ đề|đợt|hội nghị|niên giám|luật|hiến pháp|phương án|danh sách|tết)\s(?:công tác\s)?$",
    re.IGNORECASE,
)
# A term after a post or a committee belongs to its name; only `trong nhiệm kỳ …` is when figures held.
_DURING_LEAD = re.compile(r"(?:trong|cả|hết|của|suốt)\s$", re.IGNORECASE)
_LASTING = re.compile(r"(?:kéo dài|thời hạn|diễn ra|dự kiến|từ [\w/-]+)\s$", re.IGNORECASE)
_COMPARED_OTHER = re.compile(r"so với\s(?P<what>[^\d\s,;.:()](?:[^,;.:()\d]){2,50}?)(?=[,;.:()\d]|$|\s(?:và|là|trong|khi|nhưng)\s)", re.IGNORECASE)
_IN_THE_YEAR = re.compile(r"(?:trong|cả) năm", re.IGNORECASE)
_LEAD_WINDOW = 40
_MONTH = re.compile(r"tháng (\d{1,2})", re.IGNORECASE)


def find_times(text: str, dates: list[DateSpan], published: dt.date | None) -> list[Time]:
    """Every time of ``text`` that is not a duration, in order and without overlap, with what it says about the figures near it."""
    raw = [(d.start, d.end, d) for d in dates]
    raw += [(m.start(), m.end(), m) for m in _TIME.finditer(text) if not any(d.start < m.end() and m.start() < d.end for d in dates)]
    raw.sort(key=lambda r: r[0])
    times: list[Time] = []
    year: str | None = None
    for start, end, what in raw:
        before = text[max(0, start - _LEAD_WINDOW, times[-1].end if times else 0) : start]
        time = _day(what, before) if isinstance(what, DateSpan) else _named(what, before, start, end, published)
        if time.role is TimeRole.PERIOD and _IN_THE_YEAR.fullmatch(text, start, end):
            time = replace(time, value=year or time.value)
        if not times or time.start >= times[-1].end:
            times.append(time)
            year = _year_of(time) or year
    return _with_other_comparisons(text, times)


def _year_of(time: Time) -> str | None:
    """The year that a later ``trong năm`` means: not one that is only compared with, nor a span of years."""
    years = re.findall(_Y, time.value or "") if time.role in (TimeRole.PERIOD, TimeRole.AS_OF) else []
    return years[0] if len(set(years)) == 1 else None


def _day(day: DateSpan, before: str) -> Time:
    """A printed day: the day figures were counted up to, the days they were counted in, or neither."""
    compared, as_of = _COMPARED_LEAD.search(before), _AS_OF_LEAD.search(before)
    if compared:
        return Time(day.start - len(compared[0]), day.end, TimeRole.COMPARED, day.date)
    if day.end_date:
        return Time(day.start, day.end, TimeRole.PERIOD, f"{day.date}/{day.end_date}")
    if as_of and not _LASTING.search(before[: as_of.start()]):
        return Time(day.start - len(as_of[0]), day.end, TimeRole.AS_OF, day.date)
    return Time(day.start, day.end, TimeRole.OTHER, None)


def _named(match: re.Match[str], before: str, start: int, end: int, published: dt.date | None) -> Time:
    printed = match[0]
    compared = _COMPARED_LEAD.search(before)
    if match["same"] or compared:
        lead = compared[0] if compared else ""
        return Time(start - len(lead), end, TimeRole.COMPARED, match["y"] if match["year"] and printed.lower().startswith("năm") else printed)
    of_post = match["span"] and printed.startswith(("nhiệm k", "khóa", "khoá")) and not _DURING_LEAD.search(before)
    if of_post or _NAMED_LEAD.search(before) or _DEADLINE_LEAD.search(before):
        return Time(start, end, TimeRole.OTHER, None)
    as_of = _AS_OF_LEAD.search(before)
    if as_of and (closing := _closing_day(match, before, printed)):
        return Time(start - len(as_of[0]), end, TimeRole.AS_OF, closing)
    return Time(start, end, TimeRole.PERIOD, _period(match, printed, published))


def _closing_day(match: re.Match[str], before: str, printed: str) -> str | None:
    """The last day of ``đến cuối tháng 3/2024``, ``đến hết quý III/2023``, ``đến cuối năm 2022``; None when the text does not mean the last day."""
    at_end = re.search(r"(?:hết|cuối)\s$", before, re.IGNORECASE) is not None or printed.lower().startswith(("cuối", "hết"))
    if not at_end:
        return None
    year = re.search(_Y, printed)
    if year is None:
        return None
    if match["month"]:
        month = int(_MONTH.search(printed)[1])  # type: ignore[index]
    elif match["quarter"]:
        month = 3 * _quarter(printed)
    elif match["year"]:
        month = 12
    else:
        return None
    return f"{year[0]}-{month:02d}-{calendar.monthrange(int(year[0]), month)[1]}" if 1 <= month <= 12 else None


def _quarter(printed: str) -> int:
    name = re.split(r"[\s/-]", printed)[1].upper()
    return {"I": 1, "II": 2, "III": 3, "IV": 4, "MỘT": 1, "HAI": 2, "BA": 3, "BỐN": 4}.get(name) or int(name)


def _period(match: re.Match[str], printed: str, published: dt.date | None) -> str | None:
    """``2022`` for a year, ``2020-06`` for a month, else as written; None for a time that says nothing by itself (``9 tháng``)."""
    if match["year"] and not re.match(r"đầu|cuối|giữa", printed, re.IGNORECASE):
        return match["y"]
    if match["month"]:
        month = int(_MONTH.search(printed)[1])  # type: ignore[index]
        year = match["month_year"] or match["month_year2"]
        if not year and published:
            year = str(published.year - (month > published.month))
        return f"{year}-{month:02d}" if year and 1 <= month <= 12 else printed
    if match["months"] and not re.search(r"đầu|cuối|qua|năm|nhiệm kỳ", printed):
        return None
    if match["loose"] and published and printed.lower().endswith("năm nay"):
        return str(published.year)
    return printed


def _with_other_comparisons(text: str, times: list[Time]) -> list[Time]:
    """``so với kế hoạch``, ``so với nhiệm kỳ trước``: what is compared with is not always a time."""
    found = []
    for match in _COMPARED_OTHER.finditer(text):
        if not any(t.start < match.end() and match.start() < t.end for t in times):
            found.append(Time(match.start(), match.end(), TimeRole.COMPARED, match["what"].strip()))
    return sorted([*times, *found], key=lambda t: t.start)
