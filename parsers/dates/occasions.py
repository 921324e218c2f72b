"""Years that a text tells without printing them: by a feast, a school year, a round of party badges, an anniversary."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from parsers import lexicon
from parsers.dates.days import day_in
from parsers.text import with_standard_tones

FIRST, LAST = 1998, 2040
"""News on line is not older; a year further on is a target."""

_STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
_BRANCHES = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")
_FIRST_OF_CYCLE = 1984
"""A year ``giáp tý``: with it stems and branches begin anew."""
CYCLE = rf"(?P<stem>{'|'.join(_STEMS)}) (?P<branch>{'|'.join(_BRANCHES)}|tị)"
FEAST = r"(?:tết|xuân|năm mới)(?: nguyên đán| cổ truyền)?"
_NAMED_SPRING = re.compile(rf"{FEAST}(?: năm)? {CYCLE}(?!,? (?:năm )?\d)", re.IGNORECASE)
"""A feast whose year only its name tells: ``Tết Nguyên đán Quý Mão``."""
_ANNIVERSARY = re.compile(
    r"\d năm[^()]{0,80}\(\s?(?:\d{1,2}[-/.]\d{1,2}[-/.])?(?:1[89]|20)\d{2}\s?[-–]\s?(?:\d{1,2}[-/.]\d{1,2}[-/.])?(?P<year>(?:19|20)\d{2})\)"
)
_BADGES = re.compile(r"đợt (?:ngày )?(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>(?:19|20)\d{2})(?!\d)", re.IGNORECASE)
_SCHOOL_YEAR = re.compile(r"năm học (?:mới )?(?P<year>20\d{2})\s?[-–]\s?20\d{2}", re.IGNORECASE)
_SPRINGTIME, _MIDSUMMER, _MIDWINTER = (4, 1), (7, 1), (12, 31)


def told_by_occasion(text: str) -> dt.date | None:
    """A day near which a text is told that names no year of its own; None where no occasion tells one.

    A round of badges tells the day, a school year the turn of the year, a feast the spring, whatever is kept the midst of its year.
    """
    return next((told for told in _told(text) if told and FIRST <= told.year <= LAST), None)


def _told(text: str) -> Iterator[dt.date | None]:
    if badges := _BADGES.search(text):
        yield day_in(int(badges["year"]), int(badges["month"]), int(badges["day"]))
    if school := _SCHOOL_YEAR.search(text):
        yield dt.date(int(school["year"]), *_MIDWINTER)
    if feast := _NAMED_SPRING.search(text):
        yield _spring_of(feast["stem"].lower(), feast["branch"].lower())
    kept = Counter(int(match["year"]) for match in _ANNIVERSARY.finditer(text))
    if kept:
        yield dt.date(max(kept, key=lambda year: (kept[year], -year)), *_MIDSUMMER)
    if found := _kept_pattern().search(with_standard_tones(text.lower())):
        yield dt.date(_founded()[found["what"]] + int(found["years"]), *_MIDSUMMER)


def _spring_of(stem: str, branch: str) -> dt.date | None:
    """The spring of the year that bears the two names; None where no year of the news does."""
    names = _STEMS.index(stem), _BRANCHES.index(branch.replace("tị", "tỵ"))
    years = (year for year in range(FIRST, LAST) if names == ((year - _FIRST_OF_CYCLE) % 10, (year - _FIRST_OF_CYCLE) % 12))
    return next((dt.date(year, *_SPRINGTIME) for year in years), None)


@cache
def _founded() -> dict[str, int]:
    """What is kept every year, in small letters, and the year it began."""
    return {with_standard_tones(word): row.year for row in lexicon.occasions().founded for word in row.of}


@cache
def _kept_pattern() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(_founded(), key=len, reverse=True)))
    return re.compile(rf"(?<![\d/.,-])(?P<years>\d{{1,3}}) năm (?:kỷ niệm )?(?P<what>{words})(?!\w)")
