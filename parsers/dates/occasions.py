"""Years that a text tells without printing them: by a feast, a school year, a round of party badges, an anniversary, a name."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from parsers import lexicon
from parsers.dates.days import day_in
from parsers.patterns import pattern
from parsers.text import last_before, with_standard_tones

FIRST, LAST = 1998, 2040
"""News on line is not older; a year further on is a target."""

_STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
_BRANCHES = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")
_FIRST_OF_CYCLE = 1984
"""A year ``giáp tý``: with it stems and branches begin anew."""
CYCLE = rf"(?P<stem>{'|'.join(_STEMS)}) (?P<branch>{'|'.join(_BRANCHES)}|tị)"
FEASTS = ("tết", "xuân", "năm mới")
FEAST = rf"(?:{'|'.join(FEASTS)})(?: nguyên đán| cổ truyền)?"
_NAMED_SPRING = pattern(rf"{FEAST}(?: năm)? {CYCLE}(?!,? (?:năm )?\d)", re.IGNORECASE)
"""A feast whose year only its name tells: ``Tết Nguyên đán Quý Mão``."""
_ANNIVERSARY = pattern(
    r"\d năm(?! li[êề]n)[^()]{0,80}\(\s?(?:\d{1,2}[-/.]\d{1,2}[-/.])?(?P<first>(?:1[89]|20)\d{2})\s?[-–]\s?"
    r"(?:(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.])?(?P<year>(?:19|20)\d{2})\)"
    r"|\d năm[^()]{0,80}\(\s?\d{1,2}[-/.](?P<first_in>(?:1[89]|20)\d{2})\s?[-–]\s?(?P<in_month>\d{1,2})[-/.](?P<in_year>(?:19|20)\d{2})\)"
)
_SO_MANY, _DIGITS_BEFORE = pattern(r"\d{1,3}(?= năm)"), 2
"""How many years are kept; so many are from the first to the last, where they are no plan's and nobody's in an office."""
_PERIOD = pattern(r"\b(?:kế hoạch|giai đoạn|nhiệm kỳ|mục tiêu|đầu tư công|phương hướng)(?: [^\s.,;:]+){0,8} $", re.IGNORECASE)
"""Before years that are planned for together: ``kế hoạch đầu tư công 5 năm (2021-2025)``."""
_BADGES = pattern(r"đợt (?:ngày )?(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>(?:19|20)\d{2})(?!\d)", re.IGNORECASE)
_SCHOOL_YEAR = pattern(r"(?<!từ )(?<!đến )năm học (?:mới )?(?P<year>20\d{2})\s?[-–]\s?20\d{2}", re.IGNORECASE)
_CLASS_OPENED = pattern(r"khai giảng [^.;\n]{0,160}\b(?:niên khóa|khóa học|khóa) (?P<year>20\d{2})\s?[-–]\s?20\d{2}", re.IGNORECASE)
"""A class that is opened in the first of its years: ``khai giảng lớp Trung cấp lý luận chính trị, khóa học 2017-2018``."""
_NAMED_YEAR = pattern(
    r"(?<=[^\W\d_] )20[0-4]\d(?=[”\"’'»)!?…\n]|[.,;:](?!\d)|$"
    r"| (?:đã|vừa|được|diễn ra|tổ chức|khai mạc|bế mạc|tại|do|với|của|cho|và)\b)"
)
"""A year that belongs to the name of what was held in it: ``Festival Biển 2023``."""
_OTHERWISE = pattern(
    r"\b(?:luật|hiến pháp|điều lệ|nghị định|thông tư|nghị quyết|quyết định|quy định|chỉ thị|kế hoạch|quy hoạch|đề án"
    r"|nghị sự|đăng cai|hướng tới|sắp tới|tầm nhìn|chiến lược|lộ trình|sáng kiến|hiệp định|tuyên bố|viễn cảnh|iso|tcvn|index"
    r"|pci|papi|nhiệm kỳ|giai đoạn|niên khóa|khóa|sn|sinh)\b"
    r"|\b(?:từ|đến|tới|đầu|cuối|giữa|khoảng|gần|hơn|trên|trước|sau|là|gồm|có|năm|và|số|được) $",
    re.IGNORECASE,
)
"""Near a year that laws, plans and tables are named by, long after it or before, or right before one that no name holds."""
_SPRINGTIME, _MIDSUMMER, _MIDWINTER = (4, 1), (7, 1), (12, 31)


def told_by_occasion(text: str) -> dt.date | None:
    """A day near which a text is told that names no year of its own; None where no occasion tells one.

    A round of badges tells the day, a school year the turn of the year, a feast the spring, whatever is kept its day or the midst of its
    year; so does the only year in the name of something, when there is nothing else.
    """
    return next((told for told in _told(text) if told and FIRST <= told.year <= LAST), None)


def _told(text: str) -> Iterator[dt.date | None]:
    low = text.lower()
    if "đợt" in low and (badges := _BADGES.search(text)):
        yield day_in(int(badges["year"]), int(badges["month"]), int(badges["day"]))
    if "năm học" in low and (school := _SCHOOL_YEAR.search(text)):
        yield dt.date(int(school["year"]), *_MIDWINTER)
    if "khai giảng" in low and "bế giảng" not in low and (opened := _CLASS_OPENED.search(text)):
        yield dt.date(int(opened["year"]), *_MIDSUMMER)
    if any(word in low for word in FEASTS) and (feast := _NAMED_SPRING.search(text)):
        yield _spring_of(feast["stem"].lower(), feast["branch"].lower())
    jubilees = (one for one in _ANNIVERSARY.finditer(text) if _are_kept(text, one))
    kept = Counter(filter(None, map(_kept_on, jubilees)))
    if kept:
        yield max(kept, key=lambda day: (kept[day], -day.toordinal()))
    if found := _kept_pattern().search(with_standard_tones(low)):
        kept_since = _founded()[found["what"]]
        yield dt.date(kept_since.year + int(found["years"]), kept_since.month, 1)
    named = {int(year[0]) for year in _NAMED_YEAR.finditer(text) if _is_named(text, year.start())}
    if len(named) == 1:
        yield dt.date(named.pop(), *_MIDSUMMER)


def _are_kept(text: str, years: re.Match[str]) -> bool:
    """Whether the years in a bracket are as many as are told before it, and of no plan."""
    kept = int(years["year"] or years["in_year"]) - int(years["first"] or years["first_in"])
    told = _SO_MANY.findall(text, max(0, years.start() - _DIGITS_BEFORE), years.end())
    return str(kept) in told and not _PERIOD.search(text, max(0, years.start() - _NAME), years.start())


def _kept_on(match: re.Match[str]) -> dt.date | None:
    """The day that an anniversary prints, or the first of its month, else the midst of its year."""
    if match["in_year"]:
        return day_in(int(match["in_year"]), int(match["in_month"]), 1)
    month, day = (int(match["month"]), int(match["day"])) if match["day"] else _MIDSUMMER
    return day_in(int(match["year"]), month, day)


def _is_named(text: str, at: int) -> bool:
    """Whether the year at ``at`` belongs to the name of an event, and to no law or plan."""
    name = last_before(text, at, _NAME)
    return any(word[:1].isupper() for word in name.split()) and not _OTHERWISE.search(name)


_NAME = 48
"""Letters before the year in which its name stands."""


def _spring_of(stem: str, branch: str) -> dt.date | None:
    """The spring of the year that bears the two names; None where no year of the news does."""
    names = _STEMS.index(stem), _BRANCHES.index(branch.replace("tị", "tỵ"))
    years = (year for year in range(FIRST, LAST) if names == ((year - _FIRST_OF_CYCLE) % 10, (year - _FIRST_OF_CYCLE) % 12))
    return next((dt.date(year, *_SPRINGTIME) for year in years), None)


@cache
def _founded() -> dict[str, lexicon.Founded]:
    """What is kept every year, in small letters, and since when."""
    return {with_standard_tones(word): row for row in lexicon.occasions().founded for word in row.of}


@cache
def _kept_pattern() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(_founded(), key=len, reverse=True)))
    return re.compile(rf"(?<![\d/.,-])(?P<years>\d{{1,3}}) năm (?:kỷ niệm )?(?:ngày )?(?P<what>{words})(?!\w)")
