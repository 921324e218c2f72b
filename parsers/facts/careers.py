"""Years of a career, told before a post that is over with them: ``từ năm 2012 đến tháng 3-2014, làm Bí thư Tỉnh đoàn``."""

from __future__ import annotations

import re

_YEAR = r"(?:19|20)\d\d\b"
_MONTH = r"(?:đầu |giữa |cuối )?(?:năm |tháng )?(?:\d{1,2}(?:[-/.]| năm ))?"
_YEARS = re.compile(rf"(?:từ |giai đoạn |trong |thời kỳ )?(?:những |các )?{_MONTH}{_YEAR} ?(?:-|đến) ?{_MONTH}{_YEAR},? ")
_OPENINGS = ("từ ", "giai đoạn ", "trong ", "thời kỳ ", "năm ", "tháng ", "19", "20")
_CLAUSES = ("; ", ". ", ", từ ")
_LATER = re.compile(
    r"[;,] (?:(?:và |rồi )?(?:đến|từ|tới|sang) (?:đầu |giữa |cuối )?(?:năm|tháng|ngày) |(?:sau đó|tiếp đó|sau này)[ ,])[^;]*$"
)


def opens_with_years(copy: str, start: int) -> bool:
    """Whether a clause begins with years that are over; ``copy`` is the text in small letters."""
    return copy.startswith(_OPENINGS, start) and _YEARS.match(copy, start) is not None


def is_of_years(before: str) -> bool:
    """Whether the clause that goes on up to the end of ``before`` begins so."""
    if opens_with_years(before, 0) and ", từ " not in before and ";" not in before:
        return True
    last = max(before.rfind(mark) for mark in _CLAUSES)
    return last >= 0 and opens_with_years(before, last + 2)


def is_later(between: str) -> bool:
    """Whether what is told behind ``between`` came after what is told before it: ``…; đến tháng 5-2015 được bầu làm …``."""
    return _LATER.match(between) is not None
