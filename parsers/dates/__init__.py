"""Dates as Vietnamese papers print them: in running text and in the date line of an article."""

from parsers.dates.dateline import VIETNAM_TIME, parse_dateline
from parsers.dates.days import middle_of
from parsers.dates.marks import DayMarks
from parsers.dates.running import PARTS, DateSpan, find_dates, printed_days

__all__ = ["PARTS", "VIETNAM_TIME", "DateSpan", "DayMarks", "find_dates", "middle_of", "parse_dateline", "printed_days"]
