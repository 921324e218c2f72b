"""Careers told year by year, of which each post ends the one before: ``Năm 2010, ông làm Giám đốc Sở A. Năm 2015, ông làm …``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from parsers.facts.comparing import compared
from parsers.facts.shorter import tells_less
from parsers.facts.tenure import ended
from parsers.facts.titles import Title
from parsers.patterns import pattern
from parsers.types import PostStatus

_DAY = r"(?:năm|tháng \d{1,2}(?:[/.-]| năm)|ngày \d{1,2}[/.-]\d{1,2}[/.-]) ?(?P<year>(?:19|20)\d\d)\b(?! ?-)"
_IN, _SINCE = pattern(rf"(?<!sinh )\b{_DAY}[^.;\n]*$"), pattern(rf",? (?:kể )?(?:từ|vào) {_DAY}")
_TO_THIS_DAY = "đến nay"
_FAR = 160
STILL = 9999
"""The year of a post that is told with the name as well, and so held to this day."""
_LATE = 2
"""Who is told with a post this many years after another one has left that."""


def year_taken_up(copy: str, start: int, end: int) -> int | None:
    """The year in which the post at ``start:end`` is told to have been taken up, before it in its sentence or right behind."""
    told = _IN.search(copy, max(0, start - _FAR, copy.rfind("\n", 0, start) + 1, copy.rfind(". ", 0, start) + 1), start)
    told = told or _SINCE.match(copy, end)
    return int(told["year"]) if told and _TO_THIS_DAY not in told[0] else None


def left_since(told: Iterable[Title], years: Mapping[str, int], taken_up: Iterable[str], now: int | None) -> set[str]:
    """The posts, as they are compared, that somebody has left who took them up in one of the ``years`` told.

    For one taken up in a later year, or one told with the name ``now`` and of no year; as far as nobody can hold both.
    """
    current = [title for title in told if title.status is not PostStatus.FORMER]
    new = frozenset(taken_up)
    gone = set()
    for old in current:
        year = years.get(compared(old.title))
        if year is None:
            continue
        later = [one for one in current if _year_of(one, years, new, now) > year and not (tells_less(one, old) or tells_less(old, one))]
        if ended([old], later, moved=True):
            gone.add(compared(old.title))
    return gone


def _year_of(title: Title, years: Mapping[str, int], taken_up: frozenset[str], now: int | None) -> int:
    """The year a post is told of: of one with its holder's name, late enough before the article's."""
    key = compared(title.title)
    return years.get(key, 0) if key in taken_up or now is None else now - _LATE + 1
