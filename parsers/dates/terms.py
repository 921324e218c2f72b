"""Terms of office and periods that a text names, and the years that they tell it in."""

from __future__ import annotations

import datetime as dt
import re

from parsers.dates.days import day_in
from parsers.patterns import pattern

_TERM = pattern(
    r"(?:nhiệm kỳ|(?P<period>giai đoạn))\s(?:[IVX\d]{1,4},? \(?)?(?P<year>20\d{2})\s?[-–]\s?(?P<last>20\d{2})", re.IGNORECASE
)
_LONGEST_REVIEW = 8
"""Years that are supervised together."""
_SPAN_OF_YEARS = pattern(r"\d{4}\s?[-–]\s?(?P<last>\d{4})\b")
_HONOURED = ("điển hình", "gương mẫu", "tiên tiến", "sản xuất giỏi")
"""Whom congresses honour at the end of the time of which they are named."""
_LONGEST_TERM = 5
_CONGRESS = ("đại hội", "đh đại biểu")
_ELECTED = ("ứng cử", "bầu cử đại biểu", "bầu cử đbqh", "công tác bầu cử")
_FILLED = ("bầu bổ sung", "bầu cử bổ sung")
"""Of who stands for an office in the middle of a term: ``bầu bổ sung Chủ tịch UBND tỉnh nhiệm kỳ 2011-2016``."""
_FIRST_SAT = (
    *("kỳ họp thứ nhất", "kỳ họp đầu tiên", "họp kỳ thứ nhất", "họp kỳ đầu tiên"),
    *("hội nghị lần thứ nhất", "hội nghị lần thứ 1,"),
)
_INTERIM = "lâm thời"
"""Of councils that sit for the first time in the middle of a term, their units having been joined."""
_CHOSEN_FOR = pattern(r"\b[Đđ]ại hội(?: [^\s,.;:]+){0,4} (?:bầu|cử)(?: [^\s,.;:]+){1,14},? nhiệm kỳ (?P<year>20\d{2})\s?[-–]\s?20\d{2}")
"""What a congress has elected, for a term that begins with it: ``Đại hội đã bầu Ban Chấp hành Hội nhiệm kỳ 2024-2029``."""
_SEATED = pattern(r"đại biểu [^.;]{0,40}ứng cử (?:trên|tại|ở) ")
"""Deputies of a place long after they stood for election there."""
_OF_RESOLUTION = pattern(r"(?:nghị quyết|văn kiện|thực hiện|chuẩn bị|sau(?! (?:[^\s,.;]+ )?(?:ngày|buổi|phiên))|từ)\s[^.;]{0,30}$")
_GOES_ON = pattern(r"\W{0,3}(?:từ (?:đầu nhiệm kỳ|khi)|đến nay|qua nửa)\b")
"""Behind a term that began before: ``Đại hội Đảng bộ thành phố (nhiệm kỳ 2020-2025) từ đầu nhiệm kỳ đến nay``."""
_ENDS_OF_CLAUSES = (". ", ";", "\n")
"""Behind these a term is no longer that of a congress named before."""
_LEAD = 800
"""Where a congress that opens a term of office is named, if the text is about one."""
_OPENING = 400
"""Where a period is told of that the text is about."""
_BEFORE = 80


def opened_term(text: str) -> dt.date | None:
    """A day in the first year of the term of office that the text tells the opening of: by an election, in its spring, or by a congress."""
    lead = text[:_LEAD].lower()
    elected = not any(word in lead for word in _FILLED) and any(word in _SEATED.sub("", lead) for word in _ELECTED)
    for term in _TERM.finditer(text, 0, _LEAD):
        clause = max(lead.rfind(stop, 0, term.start()) for stop in _ENDS_OF_CLAUSES) + 1
        congress = max(lead.rfind(word, clause, term.start()) for word in _CONGRESS)
        if congress >= 0 and not (_OF_RESOLUTION.search(lead[max(0, congress - _BEFORE) : congress]) or _GOES_ON.match(lead, term.end())):
            honours = term["period"] and any(word in lead[congress : term.start()] for word in _HONOURED)
            return dt.date(int(term["last"] if honours and not _opens_period(text, term["year"]) else term["year"]), 7, 1)
        if not elected and any(word in lead for word in _FIRST_SAT) and _INTERIM not in lead:
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
