"""The date line of a page, and the byline that may stand on it."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from parsers.dates.dateline import parse_dateline
from parsers.pages.bylines import read_byline
from parsers.pages.draft import Draft
from parsers.pages.furniture import Furnishing, furniture
from parsers.patterns import pattern
from parsers.text import squash

_LONGEST = 200
_LONGEST_REST = 40
_YEAR = pattern(r"[0-9](?:\d{3}|/\d{2}\b|-\d{2},?\s+\d{1,2}:\d{2}\W*$)")
"""Every date of a page has one; it begins with plain digits, so that the engine can skip to the next of them. Beside seconds a short one
behind a dash is that of a page's clock, which tells the day of the copy: ``Thứ năm, 1-1-26 01:05:06``."""
_DAY = pattern(r"[0-9](?<!\d\d)\d?\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}")
# "Yên Bái, ngày 5 tháng 12 năm 2022": before the comma stands a place, no writer.
_PLACE = pattern(r"[^,\d]{2,30},\s*ngày\s", re.IGNORECASE)
_CERTAIN = pattern(r"\d{1,2}\s?[:hg]\s?\d{2}|\b(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật)\b|GMT", re.IGNORECASE)
_SENTENCE = pattern(r"^(?:[^\W\d_A-ZĐ]|(?:Từ|Trong|Nhân|Sau)\b)|[.:;,]$|\b(?:tại|của|tổ chức|đã|có|và|các|được|ở|đến|với)\b")
_PARTS = (
    r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+|\s*[,/]\s*)\d{4}"
    r"|\d{1,2}\s?[:hg]\s?\d{2}(?::\d{2})?(?:\s?(?:[AP]M|SA|CH)\b)?'?|\[?\(?GMT\s?\+?\s?\d*\)?\]?"
    r"|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật|[Tt][2-7]|CN)\b"
)


# A date that is none, as an empty field is printed: below a title it is still a date line. Elsewhere the years before papers had pages
# are history.
_EMPTY = pattern(r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{4}-\d\d-\d\d|\d\s+tháng\s+\d{1,2}\s+năm\s+\d{4}", re.IGNORECASE)
_JOINTS = pattern(r"\s*[·•|–—-](?:\s*[·•|–—-])+\s*")
"""Marks side by side, between which a date was."""
_LONGEST_ISO_REST = 3
"""``T`` and ``Z`` of an ISO date with the blank between them."""


_BEHIND_HEADLINE = pattern(r"\s(?P<opening>\()?(?P<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:,? \d{1,2}[:h]\d{2})?)(?(opening)\))$")
_IN_HEADLINE = pattern(
    r"(?:\b(?:ngày|sáng|trưa|chiều|tối|đêm|từ|đến|tới|hôm|qua|và|trước|sau|đợt|dịp|khánh|lễ)|[-–—,])$"
    r"|\b(?:kỷ niệm|năm ngày|ngày truyền thống|thành lập|sinh)\b",
    re.IGNORECASE,
)
"""A headline with these tells of the day itself: ``… diễn ra từ ngày 19/5/2025``, ``Kỷ niệm 10 năm Ngày … (1/7/2015)``."""


def without_day(headline: str) -> tuple[str, dt.date | None]:
    """A headline, and the day of publishing that a copy left at its end: ``Trao học bổng … 19/12/2019``; None where none stands."""
    found = _BEHIND_HEADLINE.search(headline)
    if found is None or _IN_HEADLINE.search(headline, 0, found.start()):
        return headline, None
    day = parse_dateline(found["day"])
    return (headline[: found.start()].rstrip(), day) if day else (headline, None)


_OF_LABELS = "nhập|ký|xuất"
"""What makes another word of a label: ``Đăng nhập`` beside today's date in a page's head."""


@cache
def _parts() -> re.Pattern[str]:
    """Everything that a date line is made of but names: dates, times, weekdays, labels and counts of readers."""
    labels = "|".join(sorted((re.escape(label) for label in furniture().date_labels), key=len, reverse=True))
    return re.compile(rf"{_PARTS}|(?<!\w)(?:{labels})(?![^\W\d]|\s(?:{_OF_LABELS})\b)|(?<![\w.,])[\d.,]+(?![\w.,])", re.IGNORECASE)


def read_dateline(line: str, draft: Draft, *, at_top: bool = False) -> bool:
    """Take a line's date, and the byline or the section that may stand beside it; False when it is no date line.

    ``at_top``: the line stands beside the title, where a date with a few unknown words is still a date line.
    """
    if len(line) > _LONGEST or not _YEAR.search(line) or (line.endswith(".") and len(_DAY.findall(line)) > 1):
        return False  # the end of a sentence that a copy broke off: … Nam 20/10/1930 - 20/10/2023.
    numbered = _in_numbers(line)
    published = parse_dateline(numbered)
    if published is None:
        return at_top and _EMPTY.search(numbered) is not None and len(_beside_date(numbered)) <= _LONGEST_ISO_REST
    rest = _beside_date(numbered)
    kind = furniture().kind(rest) if rest else None
    byline = read_byline(rest) if rest and kind is None else None
    believed = (at_top or _is_certain(line)) and len(rest) <= _LONGEST_REST and not _SENTENCE.search(rest)
    if rest and not byline and kind is None and not believed:
        return False
    if draft.published is None:
        draft.published, draft.published_raw = published, line
    if kind is Furnishing.SECTIONS:
        draft.section = draft.section or rest
    if byline and byline.authors and not draft.authors and not _PLACE.match(line):
        draft.authors = byline.authors
    return True


def _beside_date(line: str) -> str:
    """What a line holds beside its date, joined where the date stood: ``Thu Lan · 16/07/2026 · Nguồn: A`` holds ``Thu Lan - Nguồn: A``."""
    return _JOINTS.sub(" - ", squash(_parts().sub(" ", line))).strip(" ,|-–—•·:;.[]()/")


def _in_numbers(line: str) -> str:
    """The line with a month's name or a year that comes first written the usual way: ``12 Tháng Năm 2021`` is 12/5/2021."""
    for order in (_DAY_MONTH_YEAR, _MONTH_DAY_YEAR):
        if found := order.search(line):
            month = found["month"].casefold()
            number = int(month) if month.isdigit() else _MONTHS.get(month, _MONTHS.get(month[:3]))
            if number:
                return f"{line[: found.start()]}{found['day']}/{number}/{found['year']}{line[found.end() :]}"
    return _SHORT_YEAR.sub(_in_full, _YEAR_FIRST.sub(_day_first, _BY_BLANKS.sub(_by_strokes, line)))


# Functions, for a template is looked up anew for each line, be there anything to put into it or not.
def _day_first(date: re.Match[str]) -> str:
    return f"{date[3]}/{date[2]}/{date[1]}"


def _by_strokes(date: re.Match[str]) -> str:
    return f"{date[1]}/{date[2]}/{date[3]}"


def _in_full(date: re.Match[str]) -> str:
    return f"{date[1]}/{date[3]}/20{date[4]}"


_VIETNAMESE = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for names in (_VIETNAMESE, _ENGLISH) for number, name in enumerate(names, 1)} | {"giêng": 1, "chạp": 12}
_MONTH = rf"(?<=g\s)(?:\d{{1,2}}|giêng|chạp|{'|'.join(reversed(_VIETNAMESE))})|(?:{'|'.join(_ENGLISH)})[a-z]*"
_DAY_MONTH_YEAR = pattern(
    rf"(?P<day>[0-9](?<!\d.)\d?)\s+(?:(?:tháng|thg)\s)?(?P<month>{_MONTH})\s*,?\s+(?:năm\s+)?(?P<year>\d{{4}})(?!\d)", re.IGNORECASE
)
# It begins with a plain set of letters, so that the engine can skip to the next of them.
_FIRST_LETTERS = "".join(sorted({letter for name in _ENGLISH for letter in (name[0], name[0].upper())}))
_OTHER_LETTERS = "|".join(f"(?<={name[0]}){name[1:]}" for name in _ENGLISH)
_MONTH_DAY_YEAR = pattern(
    rf"(?P<month>[{_FIRST_LETTERS}](?<!\w.)(?i:{_OTHER_LETTERS}))(?i:[a-z]*)\.?\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})(?!\d)"
)
_SHORT_YEAR = pattern(r"^(\W*\d{1,2})([/-])(\d{1,2})\2(\d{2})(?=,?\s+\d{1,2}:\d{2}\W*$)")
"""A year of two digits is believed on a line of its own with an hour."""
_BY_BLANKS = pattern(r"([0-9](?<=[,\s].)\d) (\d{2}) (\d{4})(?= \d{2}:\d{2}\W*$)")
"""A day whose parts blanks join is believed before an hour that ends the line: ``thứ năm, 08 08 2019 08:52``."""
_YEAR_FIRST = pattern(r"([0-9](?<!\d.)\d{3})/(\d{2})/(\d{2})(?!\d)")


def _is_certain(line: str) -> bool:
    """Whether an hour or a weekday stands beside the date, as in sentences it rarely does."""
    return bool(_CERTAIN.search(line))
