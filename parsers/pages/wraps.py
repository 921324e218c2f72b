"""Lines that a copy broke off where its column ended, put together again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from parsers.patterns import pattern

_AWAITS_A_DAY = pattern(r"\b[Nn]gày$")
_FULL_STOPS = '.!?…:;”"'
_ITEM = pattern(r"[-–—+*•●▪|]|\d{1,3}[.)/]\s|[a-zđ]\)\s|(?:Ảnh|ẢNH|Hình)\b")
"""How a line opens that is one of its own, be that above ever so long."""
_WIDEST = 120
"""No column has longer lines: a text with longer ones has a line for each paragraph."""
_LEAST_BROKEN, _SHARE_BROKEN = 3, 6
"""How many lines must go on in small letters, and one out of how many, so that the text is one set in a column."""
_FULL = 0.8
"""How much of the column a line fills that the next one goes on, whatever that begins with."""
_ENDS = ".!?…”\""
"""What ends a line of a column; a list of people goes on behind other marks."""


def unwrapped(lines: Sequence[str], is_apart: Callable[[str], bool]) -> Iterator[str]:
    """The lines with hard wraps undone; one that ``is_apart`` stays so, as a page's own words do."""
    least = _least_full(lines)
    waiting: list[str] = []
    for number, line in enumerate(lines):
        if waiting and not (_goes_on(waiting[-1], line, is_apart) or (number > 1 and _fills(waiting[-1], line, least, is_apart))):
            yield " ".join(waiting)
            waiting = []
        waiting.append(line)
    yield " ".join(waiting)


def _goes_on(above: str, line: str, is_apart: Callable[[str], bool]) -> bool:
    """Whether a line is one with that right above it: in small letters behind no full stop, or with the figures of a day."""
    if line[:1].isdigit():
        return _AWAITS_A_DAY.search(above) is not None
    return _is_broken(above, line) and not is_apart(line)


def _is_broken(above: str, line: str) -> bool:
    return line[:1].islower() and above[-1:] not in _FULL_STOPS


def _least_full(lines: Sequence[str]) -> int | None:
    """How long a line of a column is at least that the next goes on; None in a text that has a line for each paragraph."""
    widest, printed, broken = 0, 0, 0
    above = ""
    for line in lines:
        if len(line) > _WIDEST:
            return None
        widest = max(widest, len(line))
        printed += bool(line)
        broken += bool(above) and _is_broken(above, line)
        above = line
    return int(widest * _FULL) if broken >= max(_LEAST_BROKEN, printed // _SHARE_BROKEN) else None


def _fills(above: str, line: str, least: int | None, is_apart: Callable[[str], bool]) -> bool:
    """Whether a line of a column goes on with a capital or a figure: ``… do đồng chí Nguyễn`` and ``Văn A chủ trì``."""
    if least is None or len(above) < least or not line or above[-1] in _ENDS:
        return False
    return (above.isupper() == line.isupper()) and not _ITEM.match(line) and not is_apart(line)
