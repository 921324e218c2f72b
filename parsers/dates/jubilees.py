"""The year in which a text keeps so many years since a beginning that it dates."""

from __future__ import annotations

import datetime as dt
import re
from itertools import takewhile

from parsers.dates.occasions import FIRST, LAST, told_by_occasion
from parsers.letters import CAPITALS
from parsers.patterns import pattern

_KEPT = pattern(r"\bkỷ niệm (?P<years>\d{1,3}) năm (?:ngày )?(?:thành lập|truyền thống|ra đời|xây dựng)\b", re.IGNORECASE)
_BEGUN = pattern(
    r"\b(?:thành lập|ra đời|số đầu tiên|tiền thân|khánh thành|đặt viên đá)\b[^.;:()]{0,60}?\b(?:năm |[/-])(?P<year>(?:19|20)\d{2})\b",
    re.IGNORECASE,
)
"""A beginning with its year: ``xuất bản số đầu tiên vào năm 1999``."""
_HOUSE_BEHIND = pattern(rf" (?P<house>[{CAPITALS}][^.,;:()\n]{{0,80}}?)(?=[.,;:()\n]|$| (?:và|vào|tại|gắn|nhân|đã|được|\d))")
_HOUSE_BEFORE = pattern(
    rf"(?<!\w)(?P<house>[{CAPITALS}][^.,;:()\n]{{1,80}}?) (?:(?:đã|vừa|long trọng|trọng thể|trang trọng) )*(?:tổ chức|kỷ niệm|đón)\b"
)
_SCHOOL = "trường"
_STOP = pattern(r"[.;:!?](?=\s)|\n")
_OPENING, _SENTENCE, _FEW = 400, 240, 4
"""Letters in which a jubilee is told first, and of a sentence; words that are no name beside a beginning."""


def jubilee(text: str) -> dt.date | None:
    """A day in the year of a jubilee, counted from when what it keeps began: ``20 năm thành lập …, ra đời năm 1999``.

    Not of one whose year is known otherwise, and from the beginning of nobody else.
    """
    kept = _KEPT.search(text, 0, _OPENING)
    if kept is None or told_by_occasion(text):
        return None
    start = _sentence_at(text, kept.start())
    house = _HOUSE_BEHIND.match(text, kept.end()) or _HOUSE_BEFORE.search(text, start, kept.start())
    if house is None:
        return None
    begun = {int(found["year"]) for found in _BEGUN.finditer(text) if _is_of(text, found, house["house"])}
    years = {year for first in begun if FIRST <= (year := first + int(kept["years"])) <= LAST}
    return dt.date(years.pop(), 7, 1) if len(years) == 1 else None


def _is_of(text: str, begun: re.Match[str], house: str) -> bool:
    """Whether it is the house itself that began: it is named before that with few words and no other name, or right behind the year."""
    before = text[_sentence_at(text, begun.start()) : begun.start()].strip(" ,")
    beside = _behind(before, house)
    if beside is None:
        nobody = len(before.split()) < _FEW and not _has_name(before[1:])
        return nobody and _behind(text[begun.end() : begun.end() + _SENTENCE].lstrip(" ,"), house) is not None
    return len(beside.split()) <= _FEW and not _has_name(beside)


def _behind(words: str, house: str) -> str | None:
    """What stands behind the name of a house, or behind what it is with no other name; None where words do not begin with it."""
    low, kind = words.lower(), _kind(house)
    if low.startswith(house.lower()) and not low[len(house) :][:1].isalnum():
        return words[len(house) :]
    kinds = (kind, _SCHOOL, f"nhà {_SCHOOL}") if kind.startswith(_SCHOOL) else (kind,)
    head = next((one for one in kinds if low.startswith((f"{one} ", f"{one},"))), None)
    return words[len(head) :] if head and not words[len(head) :].lstrip(" ,")[:1].isupper() else None


def _kind(house: str) -> str:
    """What a house is, in small letters: ``Tạp chí Chè`` is a ``tạp chí``."""
    first, *others = house.split()
    return " ".join((first, *takewhile(str.islower, others))).lower()


def _has_name(words: str) -> bool:
    return any(word[:1].isupper() for word in words.split())


def _sentence_at(text: str, at: int) -> int:
    """Where the sentence begins that holds ``at``."""
    first = max(0, at - _SENTENCE)
    return max((stop.end() for stop in _STOP.finditer(text, first, at)), default=first)
