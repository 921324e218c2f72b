"""How far an amount may go, told before what it is of: ``công suất tối đa của cảng là 10 triệu tấn``."""

from __future__ import annotations

from parsers.patterns import pattern
from parsers.types import Qualifier

_SAID = "là"
_REACH = 80
_LIMIT = pattern(
    r"(?<!phát huy )(?<!hạn chế )(?<!giảm )(?<!tận dụng )(?<!tranh thủ )(?<!huy động )tối (?P<way>đa|thiểu) "
    r"(?:(?!(?:là|có|đạt|được|phải|để|và|mà|đã|sẽ) )[^\s\d,;.:()]+ ){1,8}là \Z"
)
_WAYS = {"đa": Qualifier.AT_MOST, "thiểu": Qualifier.AT_LEAST}


def limit_before(text: str, low: int, start: int, said: str) -> Qualifier | None:
    """The limit that the number at ``start`` is, right before which a word is ``said``; nothing before ``low`` is read."""
    if said != _SAID:
        return None
    low = max(low, start - _REACH)
    if text.find(" tối ", low, start) < 0:
        return None
    found = _LIMIT.search(text, low, start)
    return _WAYS[found["way"]] if found else None
