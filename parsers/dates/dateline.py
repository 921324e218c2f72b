"""The line under a headline that says when the article was published."""

from __future__ import annotations

import datetime as dt
import re

from parsers.patterns import pattern

VIETNAM_TIME = dt.timezone(dt.timedelta(hours=7))
"""Vietnam keeps UTC+07:00 all year; a page that names no zone means this one."""

FIRST_YEAR, LAST_YEAR = 1990, 2099
"""No page was published outside these years; empty fields are, in a database's first year or its last."""

_LONGEST_LINE = 200
_MOST_OTHER_LETTERS_WITH_TIME = 70
_MOST_OTHER_LETTERS_WITHOUT_TIME = 24

# They begin with a set of letters, so that the engine can skip to the next of them; what stands before is looked at afterwards.
_YEAR = pattern(r"[0-9]\d{3}")
"""No date line is without one."""
_ISO = pattern(r"(\d(?<!\d.)\d{3})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?(?!\d)")
_DATE = pattern(r"(\d(?<![\d/.-].)\d?)\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/])")
_SHORT_DATE = pattern(r"\d(?<![\d/.-].)\d?([/.-])(\d{1,2})\1((?:0[5-9]|1\d|2\d))(?![\d/.:%-])")
_LONGEST_SHORT_LINE = 60
_WEEKDAY = pattern(r"(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật)\b", re.IGNORECASE)
_DATE_IN_WORDS = pattern(r"(\d(?<!\d.)\d?)\s+tháng\s+(\d{1,2})(?:\s+năm\s+|\s*[,/]\s*)(\d{4})(?!\d)", re.IGNORECASE)
_TIME = pattern(r"(\d(?<![\d:.].)\d?)\s?[:hg]\s?(\d{2})(?::(\d{2}))?(?!\d)\s?((?:AM|PM|SA|CH)\b)?", re.IGNORECASE)
_PLAYED_OF = pattern(r"\s?/\s?\d{1,2}:\d\d")
_OF_ALL_PLAYED = pattern(r"\d:\d\d\s?/\s?$")
_FURNITURE = pattern(r"thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])\b|chủ\s+nhật|gmt|cập nhật|ngày|đăng|xuất bản|lúc|lượt xem|cỡ chữ")
_DAY_TOLD = pattern(r"(?:s(?<!\w.)áng|t(?<!\w.)(?:rưa|ối)|c(?<!\w.)hiều) (?:ngày )?\d{1,2}[/.-]\d")
"""A day on which something is told, beside the date of a line: ``08:15 04/05/2019 Sáng 4-5, UBND xã tổ chức …``."""
_PART_OF_DAY = pattern(r"(?:s(?<!\w.)áng|t(?<!\w.)(?:rưa|ối)|c(?<!\w.)hiều)\b")


def parse_dateline(line: str) -> dt.datetime | dt.date | None:
    """When ``line`` says that the article was published: an aware datetime, a date when it names no hour, None when it is no date line.

    The day comes first, always; a line without a zone is read in Vietnam time. A sentence that happens to hold a date is refused, and so is
    a year in which nothing can have been published.
    """
    if len(line) > _LONGEST_LINE:
        return None
    if not _YEAR.search(line):
        return _with_short_year(line) if len(line) <= _LONGEST_SHORT_LINE else None
    iso = _ISO.search(line)
    if iso:
        return _read_iso(iso) if _is_furniture(line, [iso], has_time=iso[4] is not None) else None
    printed = _DATE.search(line)
    words = None if printed else _DATE_IN_WORDS.search(line)
    found = printed or words
    if found is None:
        return None
    day, month, year = (found[1], found[3], found[4]) if printed else (found[1], found[2], found[3])
    date = _date(int(year), int(month), int(day))
    clock = _clock(line, found)
    if date is None or not _is_furniture(line, [found, *([clock] if clock else [])], has_time=clock is not None):
        return None
    time = _time(clock) if clock else None
    return dt.datetime.combine(date, time, VIETNAM_TIME) if time else date


def _with_short_year(line: str) -> dt.datetime | dt.date | None:
    """When a line says that the article was published whose year has two digits: ``08:20 17/10/21``.

    Believed beside an hour or a weekday alone: cells of tables, numbers of versions and results of games look like such a day.
    """
    found = _SHORT_DATE.search(line)
    if found is None or not (_clock(line, found) or _WEEKDAY.search(line)):
        return None
    return parse_dateline(f"{line[: found.start(3)]}20{line[found.start(3) :]}")


def _clock(line: str, date: re.Match[str]) -> re.Match[str] | None:
    """The time of day printed outside the date; ``0:00 / 0:00`` of an audio player is none."""
    return next((m for m in _TIME.finditer(line) if (m.end() <= date.start() or m.start() >= date.end()) and not _is_player(line, m)), None)


def _is_player(line: str, clock: re.Match[str]) -> bool:
    after, before = line[clock.end() : clock.end() + 8], line[: clock.start()][-8:]
    return bool(_PLAYED_OF.match(after) or _OF_ALL_PLAYED.search(before))


def _is_furniture(line: str, dates: list[re.Match[str]], *, has_time: bool) -> bool:
    """Whether little but labels and a byline is left when the date is taken out."""
    rest = line
    for match in sorted(dates, key=lambda m: -m.start()):
        rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    rest = _FURNITURE.sub(" ", rest.lower())
    if (_DAY_TOLD if has_time else _PART_OF_DAY).search(rest):
        return False
    left = _MOST_OTHER_LETTERS_WITH_TIME if has_time else _MOST_OTHER_LETTERS_WITHOUT_TIME
    for word in rest.split():
        left -= len(word) if word.isalpha() else sum(map(str.isalpha, word))
        if left < 0:
            return False
    return True


def _read_iso(match: re.Match[str]) -> dt.datetime | dt.date | None:
    date = _date(int(match[1]), int(match[2]), int(match[3]))
    if date is None or match[4] is None:
        return date
    if int(match[4]) > 23 or int(match[5]) > 59 or int(match[6] or 0) > 59:
        return None
    time = dt.time(int(match[4]), int(match[5]), int(match[6] or 0))
    return dt.datetime.combine(date, time, _zone(match[7]))


def _zone(printed: str | None) -> dt.timezone:
    if printed is None:
        return VIETNAM_TIME
    if printed == "Z":
        return dt.UTC
    minutes = int(printed[1:3]) * 60 + int(printed[-2:])
    if minutes >= 24 * 60:
        return VIETNAM_TIME
    return dt.timezone(dt.timedelta(minutes=-minutes if printed[0] == "-" else minutes))


def is_believable(published: dt.date) -> bool:
    """Whether a day or a moment is of a year in which a page can have been published."""
    return FIRST_YEAR <= published.year <= LAST_YEAR


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        date = dt.date(year, month, day)
    except ValueError:
        return None
    return date if is_believable(date) else None


def _time(match: re.Match[str]) -> dt.time | None:
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    half = (match[4] or "").upper()
    if half in ("PM", "CH") and hour < 12:
        hour += 12
    elif half in ("AM", "SA") and hour == 12:
        hour = 0
    return dt.time(hour, minute, second) if hour <= 23 and minute <= 59 and second <= 59 else None
