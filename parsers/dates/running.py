"""Days in running text: ``sáng 29/12``, ``từ ngày 12 đến 14/7``, ``ngày 5 tháng 12 năm 2022``, ``chiều cùng ngày``."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from parsers.dates.days import Printed, day_in
from parsers.dates.known import NOTHING_KNOWN, Known, known_days
from parsers.dates.lives import is_of_life
from parsers.dates.marks import RELATIVE, SAME_DAY, DayMarks
from parsers.dates.years import resolve_day
from parsers.marks import DIGITS, Span
from parsers.patterns import pattern
from parsers.text import last_before
from parsers.types import Session


@dataclass(slots=True)
class DateSpan:
    """A day, or days from one to another, as printed at ``text[start:end]``."""

    start: int
    end: int
    date: str
    """``YYYY-MM-DD``; the first day when there are several."""
    end_date: str | None = None
    """``YYYY-MM-DD``, the last day; None when one day is meant."""
    session: Session | None = None
    """The part of the day where the text gives it: ``chiều 1/6``."""
    of_document: bool = False
    """The day of a cited document (``205-QĐ/TW, ngày 23/9/2019``): never the day of what the article tells."""


PARTS = {
    "sáng": Session.MORNING,
    "trưa": None,
    "chiều": Session.AFTERNOON,
    "tối": Session.EVENING,
    "đêm": Session.EVENING,
}
"""The words for the parts of a day."""
_SESSION = r"(?:sáng|trưa|chiều|tối|đêm)"
_WEEKDAY = r"(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật)"

# One bounded pattern per shape; everything else is decided by looking at the neighbours.
_SHAPE = pattern(
    r"(?P<day>[0-9][0-9]?)(?:"
    r"\s?(?P<sep>[/.-])\s?(?P<month>\d{1,2})(?:\s?(?P=sep)\s?(?P<year>\d{4})(?![\d/])|\s+năm\s+(?P<year2>\d{4})(?!\d)"
    r"|(?P=sep)(?P<short>\d{2})(?![\d/%]|[.,-]\d|-[A-ZĐ])"
    r"|(?![\d%]|[/.,]\d|-(?!\d{1,2}/\d)\d|/[A-ZĐ]|-[A-ZĐ]{2}|\s+tháng\s+\d))"
    r"|(?P<apart>,)?\s+tháng\s+(?P<month2>\d{1,2})(?:(?:,?\s+năm\s+|\s?[/.-]\s?)(?P<year3>\d{4}))?(?![\d/])"
    r")",
    re.IGNORECASE,
)
# The words that end a relative day; what stands before them is read backwards.
_RELATIVE = pattern(rf"(?:{'|'.join((*RELATIVE, *SAME_DAY))})(?!\w)")
_RELATIVE_LEAD = pattern(rf"(?<!\w)(?:(?P<part>{_SESSION}) )?(?P<noun>(?:ngày )?hôm |ngày )?\Z", re.IGNORECASE)
# What may stand right before a day; the last words decide how surely it is one.
_LEAD = pattern(
    rf"(?:(?P<session>{_SESSION})(?:\s+sớm)?(?:\s+|\s*\()(?:(?:ngày\s+)?(?:hôm\s+)?(?:nay|qua|mai)\s*[,(]?\s*)?"
    rf"(?:{_WEEKDAY}\s*[,(]?\s*)?(?:ngày\s+|hôm\s+)?(?:mùng\s+|mồng\s+)?"
    rf"|(?<!lần )(?P<weekday>{_WEEKDAY})(?:\s*,\s*|\s*\(|\s+)"
    r"|(?P<strong>ngày|hôm nay|hôm qua|hôm|mùng|mồng)\s*[,(]?\s*(?:ngày\s+)?(?:mùng\s+|mồng\s+)?"
    r"|(?:các|trong (?:\d|hai|ba)) ngày:\s*"  # trong 2 ngày: 9 và 10/3
    r"|(?P<weak>từ|đến|tới|trước|sau|hết|vào|và|nay)\s*\(?)$"
)
_FIRST_OF_LEAD = pattern("sáng|trưa|chiều|tối|đêm|thứ|chủ|các|trong|ngày|hôm|mùng|mồng|từ|đến|tới|trước|sau|hết|vào|và|nay")
_LAST_OF_LEAD = (
    *("sáng", "trưa", "chiều", "tối", "đêm", "sớm", "ngày", "hôm", "nay", "qua", "mai", "mùng", "mồng"),
    *("từ", "đến", "tới", "trước", "sau", "hết", "vào", "và"),
    *("hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "nhật", *"234567"),
)
_OPENED = pattern(r"(?:^|\n)\s?\(\Z")
"""Before a day in brackets that opens a paragraph."""
_OPENING = 3
"""Characters in which it stands."""
_AND, _TO = "và", ("đến", "tới")
_DIGIT = pattern(r"[0-9]")
_NUMBERED = pattern(r"[\d/]")
_DAYS_BEFORE = pattern(
    r"(?P<first>\d(?<!(?-i:[A-ZĐ\d/.,-]).)\d?)(?:\s?,\s?\d{1,2}){0,9}\s?(?:(?:và|,|-|–|&|đến|tới)\s?(?:(?:ngày|mùng|mồng)\s+)?"
    rf"|(?:và|đến) {_SESSION} (?:ngày )?)$",
    re.IGNORECASE,
)
_RANGE_BETWEEN = pattern(rf"\s?(?:-|–|đến|tới)\s?(?:hết\s+)?(?:{_SESSION}\s+)?(?:ngày\s+)?$", re.IGNORECASE)
_AND_BETWEEN = pattern(rf"\s?(?:và|,)\s?(?:{_SESSION}\s+)?(?:ngày\s+)?$", re.IGNORECASE)
# It begins with a plain set of letters, so that the engine can skip to the next of them.
_DOCUMENT_BEFORE = pattern(
    r"[/NnCcKkQqTtHh](?:(?<=/)(?<![^\W\d_A-ZĐ]{2}/)(?=[\d-]{0,19}[^\W\d_])[\w-]{2,20}"
    r"|(?:ghị quyết|hỉ thị|ết luận|uyết định|ế hoạch|hông báo|uy định|ướng dẫn)(?: số)? \d{1,4}"
    r"(?: của [^\s,.;]+(?: [^\s,.;]+){0,4})?)"
    r" ?,? +(?:ban hành +)?(?:ngày +)?$"
)
_ENDS_CLAUSE = pattern(r"\s*(?:[,;:.)\]…\n]|$|\s(?:đến|tới|và|năm|tại|vừa qua|tới|[-–])(?!\w)|-\d{1,2}/\d)", re.IGNORECASE)
_AHEAD = pattern(r"\s*(?:,\s*)?(?:sắp )?tới(?!\s*(?:ngày\s*)?\d)(?!\w)", re.IGNORECASE)
_BADGE_ROUND = pattern(r"\bđợt\s+(?:ngày\s+)?(?:\d{1,2}[/-]\d{1,2}(?:,| và) (?:ngày )?){0,3}$", re.IGNORECASE)
_EXPECTED = pattern(r"\bdự kiến (?:sẽ )?(?:được )?(?:tổ chức|diễn ra|khai mạc)(?: vào| từ| trong)* $")
"""Before a day that is yet to come, whatever day that of the paper is."""
_OPENS_BRACKET, _FILLS = pattern(r"\([\d\s/.–-]{0,20}$"), pattern(r"[\d\s/.–-]{0,20}\)")
"""Around a day of which nothing is told but that it is kept: ``Ngày Báo chí (21/6)``, ``(21-6-1925 - 21-6-2017)``."""
_LUNAR = pattern(
    r"\s*\(?\s*(?:âm lịch|\(?AL\)?|năm (?:giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí) "
    r"(?:tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)(?!\w))",
    re.IGNORECASE,
)
"""Behind a day of the moon's calendar: ``10/3 âm lịch``, ``10/3 năm Ất Tỵ``."""
_LUNAR_WITHIN = 24

_SHORT_YEARS = frozenset(f"{year:02}" for year in range(5, 30))
"""Years printed with two digits that are of this century: ``3/2/30`` is of the last."""
_DIGITS = frozenset(DIGITS)
_START = attrgetter("start")
_INSIDE_A_NUMBER = frozenset(f"{DIGITS}/.,")
_NEAR = 40
_NEXT_DAY = dt.timedelta(days=1)
_LONGEST_RANGE = dt.timedelta(days=200)


def find_dates(text: str, *, published: dt.date | None, near: dt.date | None = None, marks: DayMarks | None = None) -> list[DateSpan]:
    """Every day that ``text`` names, in its order, none overlapping.

    A day printed without its year takes it from ``published`` (a December day told in January is last year's), else it is the one nearest
    to ``near``, else from the full dates of the same text; a day whose year cannot be known is left out. Days alone: months, quarters,
    years and the rounds of party badges (``đợt 3/2/2024``) are not here. ``chiều cùng ngày`` is the last day named before it of which
    something is told: no document's, none to come. ``marks`` tell where days may be, for who has looked for them already.
    """
    if isinstance(published, dt.datetime):
        published = published.date()
    printed = _printed(text, marks)
    known = NOTHING_KNOWN
    if published is None and any(one.year is None for one in printed):
        known = Known([near]) if near else known_days(text, printed)
    spans = [span for one in printed if (span := _resolved(one, published, known))]
    relative = _RELATIVE.finditer(text) if marks is None else (m for at, _ in marks.relative if (m := _RELATIVE.match(text, at)))
    return _with_relative(text, _joined(text, spans), relative, published)


def printed_days(text: str, marks: DayMarks | None = None) -> list[tuple[int, int]]:
    """Where days are printed, also those whose year cannot be known: their digits count nothing."""
    return [(one.start, one.end) for one in _printed(text, marks)]


@lru_cache(maxsize=2)
def _printed(text: str, marks: DayMarks | None) -> tuple[Printed, ...]:
    """The days as printed; kept for the next reader of the same text."""
    return tuple(_scan(text, _SHAPE.finditer(text) if marks is None else _shapes(text, marks.digits)))


def _shapes(text: str, marks: Iterable[Span]) -> Iterator[re.Match[str]]:
    """What has the shape of a day and a month, whose last digits the ordered ``marks`` are."""
    last_end = 0
    for last, _ in marks:
        start = last - 1 if last and text[last - 1] in _DIGITS else last
        match = _SHAPE.match(text, start) if start >= last_end else None
        if match:
            last_end = match.end()
            yield match


def _scan(text: str, shapes: Iterable[re.Match[str]]) -> Iterator[Printed]:
    """The days as printed, each with what stands right before and after it."""
    last_end = -1
    for match in shapes:
        day, month, short = int(match["day"]), int(match["month"] or match["month2"]), match["short"]
        year = match["year"] or match["year2"] or match["year3"] or (short and f"20{short}")
        if day_in(int(year) if year else 2000, month, day) is None or _LUNAR.match(text, match.end(), match.end() + _LUNAR_WITHIN):
            continue
        start = match.start()
        before = last_before(text, start, _NEAR)
        opens = before.endswith("(") and _opens_paragraph(text, start, match.end())
        days = _DAYS_BEFORE.search(before) if _DIGIT.search(before) else None
        if before[-1:] in _INSIDE_A_NUMBER and not (days and before.endswith(",")):  # "25,26/9" are two days
            continue
        first = int(days["first"]) if days and 1 <= int(days["first"]) < day else None
        if days and first is not None:
            start, before = start - len(before) + days.start(), before[: days.start()]
        lead = _lead(before)
        if lead and first is None and lead[0].rstrip().endswith(":"):
            lead = None  # trong 2 ngày: 7/10 xã
        if short and not (short in _SHORT_YEARS and lead and not lead["weak"]):
            continue
        joined = last_end >= 0 and _is_joined(text, last_end, start)
        ranged = days is not None and first is not None and days[0].rstrip().endswith(_TO)
        in_full = year and days and _AND in days[0] and (before.endswith((", ", "(")) or not lead)  # hai ngày làm việc, 11 và 12/7/2017
        if in_full and not before.endswith((", ", "(")):
            first, start = None, match.start()  # of what stands before, nobody says that it is a day
        if not (year and first is None) and not in_full and not opens and not _is_day(text, match, lead, joined=joined, ranged=ranged):
            continue
        session = None
        if lead and not lead["weak"]:
            session = PARTS.get(lead["session"] or "")
            start -= len(before) - lead.start()
        of_range = joined and not text[last_end - 4 : last_end].isdigit()  # 17/5-18/5/2022, and no years of an anniversary
        if (before.endswith("-") and not of_range) or ("đợt" in before.lower() and _BADGE_ROUND.search(before)):
            continue
        last_end = match.end()
        ahead = not year and _AHEAD.match(text, match.end()) is not None
        yield Printed(start, match.end(), day, month, int(year) if year else None, first, session, ahead, _is_of_document(text, start))


def _opens_paragraph(text: str, start: int, end: int) -> bool:
    """Whether a day stands in brackets before the first word of a paragraph: ``(20/12) Đồng chí …``."""
    leads = text.startswith(") ", end) and text[end + 2 : end + 3].isupper()
    return leads and _OPENED.search(text, max(0, start - _OPENING), start) is not None


def _is_joined(text: str, end: int, start: int) -> bool:
    """Whether what stands between a day and the next makes them a range or a list."""
    return bool(_RANGE_BETWEEN.fullmatch(text, end, start) or _AND_BETWEEN.fullmatch(text, end, start))


def _is_of_document(text: str, start: int) -> bool:
    """Whether a document is cited right before the day at ``start``; a number is part of that."""
    near = last_before(text, start, _NEAR)
    return _NUMBERED.search(near) is not None and _DOCUMENT_BEFORE.search(near) is not None


def _lead(before: str) -> re.Match[str] | None:
    """What stands right before a day, in lower case; looked for only where one of its last words does, from its first words on."""
    low = before.lower()
    if not low.rstrip(" ,(:\n").endswith(_LAST_OF_LEAD) or len(low) != len(before):
        return None
    for first in _FIRST_OF_LEAD.finditer(low):
        if lead := _LEAD.match(low, first.start()):
            return lead
    return None


def _is_day(text: str, match: re.Match[str], lead: re.Match[str] | None, *, joined: bool, ranged: bool) -> bool:
    """Whether a day without a year (or a list of days) is one, and not a fraction, a score or a span of numbers.

    ``ranged`` when words join it to the first day of a range: ``từ 13 đến 17-7``.
    """
    if match["month2"]:
        return not match["apart"] or (lead is not None and not lead["weak"])  # thu 12, tháng 7 thu 15
    if lead is None:
        return joined and match["sep"] == "/"
    if lead["weekday"]:
        return match["sep"] == "/" and bool(_ENDS_CLAUSE.match(text, match.end()))  # đứng thứ hai, 4/7 môn
    if lead["weak"]:
        told = match["sep"] == "/" or (ranged and match["sep"] == "-")
        return joined or (told and bool(_ENDS_CLAUSE.match(text, match.end())))
    return True


def _resolved(one: Printed, published: dt.date | None, known: Known) -> DateSpan | None:
    if one.year:
        last = day_in(one.year, one.month, one.day)
    else:
        last = resolve_day(one.month, one.day, published=published, known=known.days, ahead=one.ahead)
        if last and not known.hold(last):
            return None
    if last is None:
        return None
    if one.first_day is None:
        return DateSpan(one.start, one.end, last.isoformat(), None, one.session, one.of_document)
    return DateSpan(one.start, one.end, last.replace(day=one.first_day).isoformat(), last.isoformat(), one.session, one.of_document)


def _joined(text: str, spans: list[DateSpan]) -> list[DateSpan]:
    """The days of ``spans``, those that are told together as one span of days."""
    out: list[DateSpan] = []
    for span in spans:
        previous = out[-1] if out else None
        if previous and span.start < previous.end:
            continue
        single = previous is not None and previous.end_date is None and span.end_date is None
        together = _as_one(text, previous, span) if previous and single else None
        if together:
            out[-1] = together
        else:
            out.append(span)
    return out


def _as_one(text: str, one: DateSpan, other: DateSpan) -> DateSpan | None:
    """Two days with ``đến`` or a dash between them (unless years lie between: an anniversary), or one ``và`` the next."""
    digits = _digits(text, other)
    ranged = _RANGE_BETWEEN.fullmatch(text, one.end, digits) is not None
    if not ranged and not _AND_BETWEEN.fullmatch(text, one.end, digits):
        return None
    first, last = dt.date.fromisoformat(one.date), dt.date.fromisoformat(other.date)
    if ranged and last < first and text[one.start : one.end].count("/") < 2:
        first = day_in(first.year - 1, first.month, first.day) or first
    if not dt.timedelta(0) < last - first <= (_LONGEST_RANGE if ranged else _NEXT_DAY):
        return None
    return DateSpan(one.start, other.end, first.isoformat(), last.isoformat(), one.session)


def _digits(text: str, span: DateSpan) -> int:
    """Where the first digit of a span stands: ``ngày`` and the part of the day belong to what is between two days."""
    return next(i for i in range(span.start, span.end) if text[i].isdigit())


def _with_relative(text: str, spans: list[DateSpan], relative: Iterable[re.Match[str]], published: dt.date | None) -> list[DateSpan]:
    """``spans`` with ``sáng nay``, ``hôm qua``, ``chiều cùng ngày`` put in where no printed day stands in the same place."""
    found: list[DateSpan] = []
    index, told, latest = 0, None, None
    for match in relative:
        while index < len(spans) and spans[index].start < match.end():
            latest = spans[index]
            aside = latest.of_document or (told and _is_told_aside(text, latest, published)) or is_of_life(text, latest.start)
            told = told if aside else latest
            index += 1
        inside = latest is not None and match.start() < latest.end
        if inside or (index < len(spans) and spans[index].start - match.end() <= 1):
            continue
        before = last_before(text, match.start(), 16)
        lead = _RELATIVE_LEAD.search(before)
        day = _relative_day(match[0].lower(), lead, told, published) if lead else None
        if lead and day:
            start = match.start() - len(before) + lead.start()
            found.append(DateSpan(start, match.end(), day, None, PARTS.get((lead["part"] or "").lower())))
    return sorted([*spans, *found], key=_START) if found else spans


def _is_told_aside(text: str, day: DateSpan, published: dt.date | None) -> bool:
    """Whether a day is yet to come, or fills a bracket as days do that are kept."""
    ahead = published is not None and day.date > published.isoformat()
    ahead = ahead or _EXPECTED.search(text, max(0, day.start - _NEAR), day.start) is not None
    opens = _OPENS_BRACKET.search(text, max(0, day.start - _NEAR), day.start)
    return ahead or (opens is not None and _FILLS.match(text, day.end) is not None)


def _relative_day(word: str, lead: re.Match[str], told: DateSpan | None, published: dt.date | None) -> str | None:
    """``hôm nay``, ``sáng qua``, ``ngày mai``: counted from the publication; ``ngày nay`` (nowadays) and ``ngày qua`` are no days."""
    if word == "cùng ngày":
        return told.date if told else None
    noun = (lead["noun"] or "").lower()
    if published is None or not (lead["part"] or noun.endswith("hôm ") or (noun and word == "mai")):
        return None
    days = {"nay": 0, "qua": -1, "mai": 1}[word.removeprefix("hôm ")]
    return (published + dt.timedelta(days=days)).isoformat()
