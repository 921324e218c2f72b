"""What a citation says after the number: its date, who issued it, what it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsers.dates import DateSpan
from parsers.dates.days import day_in
from parsers.facts.documents.issuers import issuer_behind
from parsers.facts.tagging.reading import passage
from parsers.facts.tagging.spans import Tags
from parsers.letters import CAPITALS
from parsers.patterns import pattern

_LONGEST_TAIL = 400
_DATE = pattern(
    r"[\s,()]{0,3}(?:(?:được\s+)?(?:ký|ban hành|thông qua)\s+)?(?:cùng\s+|vào\s+)?ngày\s+"
    r"(?:(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))(?!\d)\s?\)?"
)
_ISSUED = pattern(r"\s*(?:đã\s+)?(?:ban hành|thông qua|ký ban hành|ký|phê duyệt)(?!\w)")
_ABOUT = pattern(r"[\s,)]{0,3}[“\"'‘]?(?:về việc|về)\s+(?=[\w“\"'‘])|[\s,)]{0,3}[“\"'‘](?=\w)")
_OPENING = "“\"'‘ "
# A year alone says no day, and a term only whose the body was: `năm 2017 của …`, `khóa XII`.
_PASSED_OVER = pattern(r"\s*\(?(?:khóa|khoá)\s+[IVXL\d]+\)?,?|,?\s(?:năm|tháng \d{1,2}[/-])\s?(?:19|20)\d\d(?=[\s,)])")
# A subject runs over commas between its own words, not over one that opens a new clause.
_ENDS_SUBJECT = pattern(
    rf"[;.\n”\"’():]|'(?!\w)|,\s(?=[{CAPITALS}\d“]"
    r"|(?:góp phần|nhằm|báo cáo|đồng thời|gắn với|qua đó|từ đó|trong đó|cụ thể|đến nay|tỉnh|huyện|thành phố|các|toàn|đã|sẽ|ngày)\s)"
    r"|\s(?=(?:được|đã|đang|sẽ)\s)"
)
_LONGEST_SUBJECT = 200


@dataclass(slots=True)
class Tail:
    """What follows a number; ``end`` is where it stops."""

    end: int
    date: str | None = None
    issuer: str | None = None
    subject: str | None = None


def read_tail(text: str, tags: Tags, start: int, limit: int, day: DateSpan | None = None) -> Tail:
    """Reads date, issuer and subject, in any order and each at most once, from ``start``; never past ``limit`` (the next citation).

    ``day`` is the next day of the text, whose year the article tells where it is printed without one.
    """
    limit = min(limit, start + _LONGEST_TAIL, len(text))
    reading = passage(text, tags, limit)
    at, date, issuer = start, None, None
    while at < limit:
        dated = _DATE.match(text, at, limit) if date is None else None
        if dated and (found := _read_date(dated)):
            date, at = found, dated.end()
            continue
        if date is None and day and at <= day.start and day.end <= limit and not text[at : day.start].strip(" ,()"):
            date, at = day.date, day.end
            continue
        passed = _PASSED_OVER.match(text, at, limit)
        if passed:
            at = passed.end()
            continue
        found_issuer, end = issuer_behind(reading, at) if issuer is None else (None, at)
        if found_issuer is None:
            break
        issuer, at = found_issuer, end
        issued = _ISSUED.match(text, at, limit)
        at = issued.end() if issued else at
    subject, at = _subject(text, at) if at < limit else (None, at)
    return Tail(at, date, issuer, subject)


def _read_date(match: re.Match[str]) -> str | None:
    day, month, year = (match[1], match[3], match[4]) if match[1] else (match[5], match[6], match[7])
    found = day_in(int(year), int(month), int(day))
    return found.isoformat() if found else None


def _subject(text: str, at: int) -> tuple[str | None, int]:
    """What follows ``về``; it may itself cite a document (``về tiếp tục thực hiện Chỉ thị số …``)."""
    about = _ABOUT.match(text, at)
    if about is None:
        return None, at
    start = about.end()
    stop = min(len(text), start + _LONGEST_SUBJECT)
    ends = _ENDS_SUBJECT.search(text, start, stop)
    end = ends.start() if ends else stop
    subject = text[start:end].rstrip(" ,-–")
    return (subject.lstrip(_OPENING), start + len(subject)) if len(subject) > 3 else (None, at)
