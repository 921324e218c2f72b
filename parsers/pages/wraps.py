"""Lines that a copy broke off where its column ended, put together again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from parsers.dates.dateline import parse_dateline
from parsers.pages.bylines import read_byline
from parsers.pages.captions import is_credited
from parsers.pages.sentences import opens_with_somebody
from parsers.patterns import pattern

_AWAITS_A_DAY = pattern(r"\b[Nn]gày$")
_FULL_STOPS = '.!?…:;”"'
_ITEM = pattern(r"[-–—+*•●▪|]|\d{1,3}[.)/]\s?(?=\D)|\(\d{1,3}\)|[a-zđ]\)\s|[IVX]{1,5}\s?[.)/]|(?:Ảnh|ẢNH|Hình)\b|[^\W\d_][^.,:;]{0,23}:\s")
"""How a line opens that is one of its own, be that above ever so long: a mark or a number of a list, a label."""
_NAMED = pattern(r"(?!Văn |Thị )(?:[^\W\da-zà-ỹđ_][a-zà-ỹđ]*\s){1,5}?[^\W\da-zà-ỹđ_][a-zà-ỹđ]*(?:,|\s[-–—:])\s")
"""A name before a post, as lists have them line by line; ``Văn`` and ``Thị`` go on with one."""
_DAY = pattern(r"(?:Sáng|Trưa|Chiều|Tối|Ngày)\s[^,]{0,24}\d")
"""How news opens, be its heading above without a full stop."""
_WIDEST = 120
"""No column has longer lines: a text with longer ones has a line for each paragraph."""
_LEAST_BROKEN, _SHARE_BROKEN = 3, 6
"""How many lines must go on in small letters, and one out of how many, so that the text is one set in a column."""
_RAGGED = 5
"""By how many letters a column's lines differ that were broken because the next word did not fit any more."""


def unwrapped(lines: Sequence[str], is_apart: Callable[[str], bool]) -> Iterator[str]:
    """The lines with hard wraps undone; one that ``is_apart`` stays so, as a page's own words do."""
    width = _width(lines)
    waiting: list[str] = []
    for number, line in enumerate(lines):
        fits = width is not None and number > 1
        if waiting and not (_goes_on(waiting[-1], line, is_apart) or (fits and _fills(waiting[-1], line, width, is_apart))):
            yield " ".join(waiting)
            waiting = []
        waiting.append(line)
    yield " ".join(waiting)


def _goes_on(above: str, line: str, is_apart: Callable[[str], bool]) -> bool:
    """Whether a line is one with that right above it: in small letters behind no full stop, or with the figures of a day."""
    first = line[:1]
    if first.isdigit():
        return _AWAITS_A_DAY.search(above) is not None
    return first.islower() and above[-1:] not in _FULL_STOPS and not is_apart(line)


def _is_full(above: str, line: str, width: int) -> bool:
    """Whether the first word of a line did not fit into that above."""
    return len(above) + 1 + len(line.split(" ", 1)[0]) >= width


def _width(lines: Sequence[str]) -> int | None:
    """What the lines of a column cannot hold any more; None in a text that has a line for each paragraph.

    Words in small letters tell that a line goes on; where more full lines are followed by capitals, these are a list's.
    """
    width = max(map(len, lines), default=0)
    if width > _WIDEST:
        return None
    width -= _RAGGED
    printed = broken = others = 0
    for above, line in pairwise(["", *lines]):
        printed += bool(line)
        if above and line and above[-1] not in _FULL_STOPS and _is_full(above, line, width):
            broken += line[0].islower()
            others += not line[0].islower()
    return width if broken >= max(_LEAST_BROKEN, printed // _SHARE_BROKEN) and broken >= others else None


def _fills(above: str, line: str, width: int | None, is_apart: Callable[[str], bool]) -> bool:
    """Whether a line of a column goes on with a capital or a figure: ``… do đồng chí Nguyễn`` and ``Văn A chủ trì``."""
    if width is None or not above or not line or above[-1] in _FULL_STOPS or not _is_full(above, line, width):
        return False
    if above.isupper() != line.isupper() or _ITEM.match(above) or is_credited(above):
        return False
    return not (_is_own(line) or is_apart(line) or is_apart(above))


def _is_own(line: str) -> bool:
    """Whether a line opens as those do that stand for themselves: an item, a label, somebody with honorific or post, a day, a byline."""
    if _ITEM.match(line) or _NAMED.match(line) or _DAY.match(line) or opens_with_somebody(line) or parse_dateline(line):
        return True
    byline = read_byline(line)
    return byline is not None and bool(byline.authors)
