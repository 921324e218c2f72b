"""The verb of change that names an amount before it says by how much: ``giảm chi phí quản lý 10%``, ``tăng thu nhập từ 5 - 7%``."""

from __future__ import annotations

import re
from functools import cache

from parsers.facts.statistics.leads import DENIED
from parsers.facts.statistics.lexicon import quantity_words
from parsers.facts.statistics.units import Unit, UnitKind
from parsers.lexicon import any_of
from parsers.numbers import Number
from parsers.patterns import pattern
from parsers.types import ChangeDirection

_BY = pattern(r"(?: (?:thêm|được|bình quân|trung bình|ít nhất|tối thiểu|khoảng|hơn|trên|gần|mỗi năm|hằng năm|hàng năm))* ")
_FROM = pattern(r"(?: (?:thêm|được|bình quân|khoảng))* từ ")
"""Before both ends of a range; before one number alone it says what the amount was."""
# `giảm số vụ, số người chết, số người bị thương 5%`
_LISTED = pattern(r"(?<=\s)(?:số [^,;.:()\d]{1,32}, (?:và )?){1,3}$")
_REACH, _NEAR = 160, 100
_OF_SHARES = ("tỷ lệ", "tỉ lệ", "tỷ trọng", "mức")
"""Of these a number is what they come to, unless so much comes every year: ``tăng tỷ lệ bao phủ 95%``."""
_YEARLY = "/năm"
_LEVELS = pattern(r"(?:(?:mức |tiền )?lương(?! thực)|(?:đơn )?giá(?! trị)|thu nhập bình quân)(?!\w)", re.IGNORECASE)
"""Of these money is what they come to, unless it is told to be added: ``tăng lương cơ sở 2,34 triệu đồng``."""
_ADDED = " thêm "
_COMPARED = "hơn "
_MAKES = "kéo "
_SHARE, _MONEY = UnitKind.SHARE, UnitKind.MONEY
_CHANGED_BY = (_SHARE, _MONEY)


def change_of(text: str, low: int, number: Number, unit: Unit, subject: str) -> ChangeDirection | None:
    """Which way the ``subject`` of a number goes, where a verb of change stands right before it and only says by how much.

    Nothing before ``low`` is read.
    """
    if unit.kind not in _CHANGED_BY or (subject.lower().startswith(_OF_SHARES) and not unit.name.endswith(_YEARLY)):
        return None
    at = text.rfind(subject, max(low, number.start - _REACH), number.start)
    between = _FROM if number.range_of is not None and text.endswith(" từ ", at, number.start) else _BY
    if at < 0 or (unit.kind is _MONEY and _is_level(text, at, number)):
        return None
    if not between.fullmatch(text, at + len(subject), number.start) or not _says_only_what(subject):
        return None
    listed = _LISTED.search(text, max(low, at - _NEAR), at)
    return _verb_before(text[max(low, at - _REACH) : listed.start() if listed else at].lower())


def change_of_anything(text: str, low: int, number: Number, unit: Unit) -> ChangeDirection | None:
    """Which way what is no amount goes by a share: ``kéo giảm tai nạn giao thông gần 37%``; nothing before ``low`` is read."""
    low = max(low, number.start - _NEAR)
    if unit.kind is not _SHARE or (text.find("iảm ", low, number.start) < 0 and text.find("ăng ", low, number.start) < 0):
        return None
    found = _of_anything().search(text, low, number.start)
    if found is None or text[low : found.start()].lower().removesuffix(_MAKES).endswith(DENIED):
        return None
    return _verbs().get(found["verb"].lower())


def _is_level(text: str, at: int, number: Number) -> bool:
    """Whether money is what the amount named at ``at`` comes to, not by how much it goes up."""
    if text.endswith(_COMPARED, 0, at):
        return False
    return _LEVELS.match(text, at) is not None and _ADDED not in text[at : number.start]


def _verb_before(before: str) -> ChangeDirection | None:
    """The verb of change at the end of what stands before an amount, if nobody denies it: not ``không tăng``."""
    words = before.rsplit(None, 2)
    for verb in (" ".join(words[-2:]), words[-1] if words else ""):
        if change := _verbs().get(verb):
            return None if before.rstrip().removesuffix(verb).endswith(DENIED) else change
    return None


def _says_only_what(subject: str) -> bool:
    """Whether a phrase is a noun with what describes it, and tells nothing of its own."""
    return _telling().isdisjoint(subject.lower().split())


@cache
def _of_anything() -> re.Pattern[str]:
    changes = quantity_words().changes
    named = any_of({*(noun.split(" ", 1)[1] for noun in changes.nouns), *_OF_SHARES})
    word = rf"(?!(?:{any_of(changes.telling)}|{any_of(changes.breaks)}|số|thêm|từ) )[^\s\d,;.:()]+"
    return re.compile(rf"(?<!\w)(?P<verb>[Tt]ăng|[Gg]iảm) (?!(?:{named})(?!\w)){word}(?: {word}){{1,5}}{_BY.pattern}\Z")


@cache
def _verbs() -> dict[str, ChangeDirection]:
    changes = quantity_words().changes
    return {
        **dict.fromkeys(changes.increase, ChangeDirection.INCREASE),
        **dict.fromkeys(changes.decrease, ChangeDirection.DECREASE),
    }


@cache
def _telling() -> frozenset[str]:
    return frozenset(quantity_words().changes.telling)
