"""Posts marked as former ones in one list that somebody holds all the same, as another sentence of these days tells."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property

from parsers.facts.posts.comparing import compared
from parsers.facts.titles.writing_out import Title
from parsers.patterns import pattern
from parsers.types import PostStatus

_THEN, _BY_ITSELF = (" ấy", " đó"), ("bấy giờ", "đương thời")
"""What may end words for past days, and what is one alone."""
_THOSE = ("thời ", "ngày ", "năm ", "hồi ", "dạo ", "lúc ", "khi ")
_WORD_ENDS = pattern(r"\b")
_CENTURIES, _YEAR = ("19", "20"), pattern(r"[0-9]{4}\b(?! ?[-–])")
_OF_DAY = pattern(r"(?:tháng \d{1,2}|\d{1,2}[/.-]\d{1,2})[/.-]$")
_BEFORE = 12
_FAR, _FARTHEST = 240, 600


def is_held_still(former: Title, current: Title, beside: Iterable[Title]) -> bool:
    """Whether a former post is so by the mark of one of another body ``beside`` it alone, and is told in full as held.

    ``A, nguyên Ủy viên Trung ương Đảng, Chủ tịch Hội …`` with ``Chủ tịch Hội … A`` elsewhere.
    """
    if former.is_marked or current.status is not PostStatus.CURRENT or current.guessed or compared(former.title) != compared(current.title):
        return False
    before = [one for one in beside if one.start < former.start and one.is_marked]
    return bool(before) and not any(compared(former.body or "") in compared(one.title) for one in before)


class PastDays:
    """Days before the year ``now`` that an article tells of; they are looked for once a former post is to be weighed, as few ever are."""

    def __init__(self, copy: str, now: int | None) -> None:
        self._copy, self._now = copy, now

    def tell_of(self, places: Iterable[tuple[int, int]], at: int) -> bool:
        """Whether the sentence of one of the ``places`` tells of past days, of those that begin at ``at``."""
        return any(_of_past_days(self._copy, start, end, self._marks) for start, end in places if start == at)

    @cached_property
    def _marks(self) -> list[int]:
        return _past_marks(self._copy, self._now)


def _past_marks(copy: str, now: int | None) -> list[int]:
    """Where a text tells of days before the year ``now``, in its order: ``Năm 2005``, ``thời ấy``."""
    marks = [at for century in _CENTURIES for at in _places(copy, century) if _is_year(copy, at, now)]
    marks += [at + 1 for word in _THEN for at in _places(copy, word) if copy.endswith(_THOSE, 0, at + 1) and _is_whole(copy, at, word)]
    marks += [at for word in _BY_ITSELF for at in _places(copy, word) if _is_whole(copy, at, word)]
    marks.sort()
    return marks


def _places(copy: str, word: str) -> Iterator[int]:
    """Where a word stands, which is found sooner by its letters than by any pattern."""
    at = copy.find(word)
    while at >= 0:
        yield at
        at = copy.find(word, at + 1)


def _is_whole(copy: str, at: int, word: str) -> bool:
    return _WORD_ENDS.match(copy, at + len(word)) is not None


def _is_year(copy: str, at: int, now: int | None) -> bool:
    year = _YEAR.match(copy, at)
    return year is not None and (now is None or int(year[0]) < now) and _is_told(copy, at)


def _is_told(copy: str, at: int) -> bool:
    return copy.endswith("năm ", 0, at) or (copy.endswith(("/", ".", "-"), 0, at) and _OF_DAY.search(copy, at - _BEFORE, at) is not None)


def _of_past_days(copy: str, start: int, end: int, marks: list[int]) -> bool:
    """Whether one of the ``marks`` of past days stands in the sentence of what is at ``start:end``."""
    far = max(0, start - _FAR)
    first = bisect_left(marks, far)
    if first == len(marks) or marks[first] >= start + _FARTHEST:
        return False
    floor = max(far, copy.rfind("\n", far, start) + 1, copy.rfind(". ", far, start) + 1)
    ends = [at for mark in ("\n", ". ") if (at := copy.find(mark, end, end + _FAR)) >= 0]
    until = min([end + _FAR, start + _FARTHEST, *ends])
    first = bisect_left(marks, floor)
    return first < len(marks) and marks[first] < until
