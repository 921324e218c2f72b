"""Careers told year by year, of which each post ends the one before: ``Năm 2010, ông làm Giám đốc Sở A. Năm 2015, ông làm …``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from parsers.facts.holdings.tenure import ended
from parsers.facts.posts.comparing import compared
from parsers.facts.titles.shorter import tells_less
from parsers.facts.titles.writing_out import Title
from parsers.patterns import pattern
from parsers.types import PostStatus

_DAY = r"(?:năm|tháng \d{1,2}(?:[/.-]| năm)|ngày \d{1,2}[/.-]\d{1,2}[/.-]) ?(?P<year>(?:19|20)\d\d)\b(?! ?-)"
_IN, _SINCE = pattern(rf"(?<!sinh )\b{_DAY}[^.;\n]*$"), pattern(rf",? (?:(?:kể )?(?:từ|vào) )?{_DAY}")
_CENTURIES = ("19", "20")
_TO_THIS_DAY = "đến nay"
_BESIDE = pattern(r"\bkiêm(?: nhiệm)?(?: (?:giữ )?(?:chức(?: vụ)?|làm))? $"), pattern(r",? kiêm nhiệm\b")
"""Before and behind a post that is taken up beside another, and so ends none: ``được giao kiêm Giám đốc …``."""
_FAR, _NEAR = 160, 32
STILL = 9999
"""The year of a post that is told with the name as well, and so held to this day."""
_HEAD, _COUNCIL, _DEPUTY = "Chủ tịch", "hdnd ", "Phó Bí thư"
_MOST = 60
"""More posts than these nobody had in the years that one article tells."""
_LATE = 2
"""Who is told with a post this many years after another one has left that."""


def year_taken_up(copy: str, start: int, end: int) -> int | None:
    """The year in which the post at ``start:end`` is told to have been taken up, before it in its sentence or right behind."""
    before, behind = _BESIDE
    if before.search(copy, max(0, start - _NEAR), start) or behind.match(copy, end):
        return None
    far = max(0, start - _FAR)
    floor = max(far, copy.rfind("\n", far, start) + 1, copy.rfind(". ", far, start) + 1)
    told = _IN.search(copy, floor, start) if any(copy.find(one, floor, start) >= 0 for one in _CENTURIES) else None
    told = told or _SINCE.match(copy, end)
    return int(told["year"]) if told and _TO_THIS_DAY not in told[0] else None


def left_since(told: Iterable[Title], years: Mapping[str, int], taken_up: Iterable[str], now: int | None) -> set[str]:
    """The posts, as they are compared, that somebody has left who took them up in one of the ``years`` told.

    For one taken up in a later year, or one told with the name ``now`` and of no year; as far as nobody can hold both.
    """
    new = frozenset(taken_up)
    current = [(title, compared(title.title)) for title in told if title.status is not PostStatus.FORMER][:_MOST]
    dated = [(title, key, _year_of(key, years, new, now)) for title, key in current]
    return {key for old, key, _ in dated if key in years and any(_ends(one, old) for one, _, year in dated if year > years[key])}


def _ends(new: Title, old: Title) -> bool:
    """Whether a later post is another one that nobody has together with an earlier."""
    return not (tells_less(new, old) or tells_less(old, new) or _go_together(old, new)) and bool(ended([old], [new], moved=True))


def _go_together(old: Title, new: Title) -> bool:
    """Whether who heads a place's council or its government leads its committee besides, or is a deputy there."""
    if old.rank != _HEAD or not (new.rank.startswith(_DEPUTY) or compared(old.body or "").startswith(_COUNCIL)):
        return False
    return not ended([old], [new], moved=False)


def _year_of(key: str, years: Mapping[str, int], taken_up: frozenset[str], now: int | None) -> int:
    """The year a post is told of: of one with its holder's name, late enough before the article's."""
    return years.get(key, 0) if key in taken_up or now is None else now - _LATE + 1
