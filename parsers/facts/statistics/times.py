"""The time a figure holds for or is compared with: ``Năm 2022``, ``Tính đến ngày 5/12/2022``, ``so với cùng kỳ năm trước``."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from operator import attrgetter, itemgetter

from parsers.dates import DateSpan
from parsers.facts.statistics.landmarks import Landmarks
from parsers.facts.statistics.lexicon import quantity_words
from parsers.facts.statistics.time_patterns import (
    YEAR,
    as_of_lead,
    compared_amount,
    compared_lead,
    during_lead,
    find_other_comparisons,
    find_time_matches,
    last_word,
    lasting_lead,
    other_lead,
)
from parsers.patterns import pattern
from parsers.text import last_before
from parsers.types import Block


class TimeRole(Enum):
    """What a time says about the figures near it."""

    PERIOD = auto()
    AS_OF = auto()
    COMPARED = auto()
    OTHER = auto()
    """A time that only belongs to a name (``kế hoạch năm 2023``) or a deadline: no number in it counts anything."""


@dataclass(slots=True)
class Time:
    """A time at ``text[start:end]``, its leading words included."""

    start: int
    end: int
    role: TimeRole
    value: str | None
    is_stretch: bool = False
    """A stretch of a year (``6 tháng đầu năm 2023``, ``quý I``): what a report is about."""


_PERIOD, _AS_OF, _COMPARED, _OTHER = TimeRole.PERIOD, TimeRole.AS_OF, TimeRole.COMPARED, TimeRole.OTHER
HOLDING = (_PERIOD, _AS_OF)
"""What times say that figures hold for."""
_YEARS = pattern(YEAR)
_LEAD_WINDOW = 40
_IN_THE_YEAR = pattern(r"(?:trong|cả) năm", re.IGNORECASE)
_PART = pattern(r"(?:nửa\s)?(?:đầu|cuối|giữa)\s", re.IGNORECASE)
_AT_END = pattern(r"(?:hết|cuối)\s$", re.IGNORECASE)
_TELLS_WHEN = pattern(r"đầu|cuối|qua|năm|nhiệm kỳ", re.IGNORECASE)
_SO_FAR = pattern(r"(?:^|[.\n] ?)(?:(?:lũy kế|luỹ kế|tính chung|trong) )?$", re.IGNORECASE)
_TOLD_OF_IT = pattern(r" (?:tăng|giảm|đạt|là|có|chỉ)(?: [^\W\d_]+){0,3} \d")
"""Behind the same time of another year, in brackets, what it was then: ``tăng 7,5% (cùng kỳ năm trước tăng 6,2%)``."""
_ACCORDING = pattern(r"(?:^|[.\n] ?)Theo (?:kế hoạch|chương trình|nghị quyết) (?:của )?$")
"""Opens a sentence with the year of what it tells: ``Theo kế hoạch năm 2022, huyện …``."""
_HOW_MANY = pattern(r"(?<!\w)(?<![Đđ]ợt )(?<!kỳ )(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) $")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def find_times(text: str, parts: Sequence[Block], landmarks: Landmarks, dates: Sequence[DateSpan], published: dt.date | None) -> list[Time]:
    """Every time in the given parts of ``text`` that is not a duration, in order, without overlap, with what it says about figures."""
    raw: list[tuple[int, int, DateSpan | re.Match[str]]] = [(d.start, d.end, d) for d in dates]
    raw += [(*m.span(), m) for m in find_time_matches(text, parts, landmarks)]
    raw.sort(key=itemgetter(0))  # a day stays before a time that begins with it
    times: list[Time] = []
    year: str | None = None
    for start, end, what in raw:
        if times and start < times[-1].end:
            continue
        before = last_before(text, start, _LEAD_WINDOW, times[-1].end if times else 0)
        time = _day(what, before) if isinstance(what, DateSpan) else _named(what, before, published)
        if year and time.role is _PERIOD and _IN_THE_YEAR.fullmatch(text, start, end):
            time.value = year
        times.append(time)
        if isinstance(what, DateSpan) or not what["same"]:
            year = _year_of(time) or year
    return _with_other_comparisons(find_other_comparisons(text, parts, landmarks.comparisons), times)


def _year_of(time: Time) -> str | None:
    """The year that a later ``trong năm`` means: not one that is only compared with, nor a span of years."""
    if not time.value or time.role not in HOLDING:
        return None
    years = set(_YEARS.findall(time.value))
    return years.pop() if len(years) == 1 else None


def _day(day: DateSpan, before: str) -> Time:
    """A printed day: the day figures were counted up to, the days they were counted in, or neither."""
    last = last_word(before)
    if compared := compared_lead().search(before, last):
        return Time(day.start - len(compared[0]), day.end, _COMPARED, day.date)
    if day.end_date:
        return Time(day.start, day.end, _PERIOD, f"{day.date}/{day.end_date}")
    as_of = as_of_lead().search(before, last)
    if as_of and not lasting_lead().search(before[: as_of.start()]):
        return Time(day.start - len(as_of[0]), day.end, _AS_OF, day.date)
    return Time(day.start, day.end, _OTHER, None)


def _named(match: re.Match[str], before: str, published: dt.date | None) -> Time:
    start, end, printed, last = match.start(), match.end(), match[0], last_word(before)
    compared = compared_lead().search(before, last)
    amount = None if compared or "so " not in before else compared_amount().search(before)
    if amount:
        return Time(start - len(amount[0]), end, _COMPARED, amount["what"] + printed)
    if match["same"] and not compared and before.endswith("(") and _TOLD_OF_IT.match(match.string, end):
        return Time(start, end, _PERIOD, printed)
    if match["same"] or compared:
        lead = len(compared[0]) if compared else 0
        plain_year = match["year"] and not _PART.match(printed)
        return Time(start - lead, end, _COMPARED, match["y"] if plain_year else printed)
    framed = match.string.startswith(",", end) and _ACCORDING.search(before) is not None
    if (not framed and other_lead().search(before, last)) or _is_term_of_office(match, before):
        return Time(start, end, _OTHER, None)
    as_of = as_of_lead().search(before, last)
    closing = _closing_day(match, before) if as_of else None
    if as_of and closing:
        return Time(start - len(as_of[0]), end, _AS_OF, closing)
    return Time(start, end, _PERIOD, _period(match, before, published), is_stretch=bool(match["months"] or match["quarter"]))


def _is_term_of_office(match: re.Match[str], before: str) -> bool:
    """A term after a post or a committee belongs to its name."""
    return bool(match["span"]) and match[0].startswith(quantity_words().times.terms) and not during_lead().search(before)


def _closing_day(match: re.Match[str], before: str) -> str | None:
    """The last day of ``đến cuối tháng 3/2024``, ``đến hết quý III/2023``, ``đến cuối năm 2022``; None where no last day is meant."""
    printed = match[0].lower()
    year = re.search(YEAR, printed)
    if year is None or not (_AT_END.search(before) or printed.startswith(("cuối", "hết"))):
        return None
    if match["month"]:
        month = int(match["month_number"])
    elif match["quarter"]:
        month = 3 * _QUARTERS[re.split(r"[\s/-]", printed)[1]]
    elif match["year"]:
        month = 12
    else:
        return None
    return f"{year[0]}-{month:02d}-{calendar.monthrange(int(year[0]), month)[1]}" if 1 <= month <= 12 else None


def _period(match: re.Match[str], before: str, published: dt.date | None) -> str | None:
    """``2022`` for a year, ``2020-06`` for a month, else as written; None for what is no more than a duration (``9 tháng``).

    A sentence that months open tells what was done in them: ``9 tháng, toàn tỉnh …``.
    """
    printed = match[0]
    if match["year"] and not _PART.match(printed):
        return match["y"]
    if match["month"]:
        month, year = int(match["month_number"]), match["month_year"] or match["month_year2"]
        if not year and published:
            year = str(published.year + _years_off(match["month_when"], month - published.month))
        return f"{year}-{month:02d}" if year and 1 <= month <= 12 else printed
    if match["months"] and not _TELLS_WHEN.search(printed):
        return printed if match.string.startswith(",", match.end()) and _SO_FAR.search(before) else None
    if match["span"] and "(" in printed and (years := _HOW_MANY.search(before)):
        return years[0] + printed  # 3 năm (2016 - 2018)
    if match["loose"] and published and printed.lower().endswith("năm nay"):
        return str(published.year)
    return printed


def _years_off(when: str | None, months: int) -> int:
    """How many years a month lies from the paper's year, whose month is ``months`` before it: it is past unless ``when`` says more."""
    if when is None:
        return -1 if months > 0 else 0
    if when.endswith(("ngoái", "trước")):
        return -1
    return 1 if when.endswith("sau") or (when.endswith("tới") and months < 0) else 0


def _with_other_comparisons(others: Iterable[re.Match[str]], times: list[Time]) -> list[Time]:
    """``times`` with the ``others`` that hold none of them."""
    found, at = [], 0
    for match in others:
        while at < len(times) and times[at].end <= match.start():
            at += 1
        if at == len(times) or times[at].start >= match.end():
            found.append(Time(match.start(), match.end(), _COMPARED, match["what"].strip()))
    return sorted([*times, *found], key=attrgetter("start")) if found else times
