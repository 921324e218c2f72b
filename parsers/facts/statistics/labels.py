"""Figures whose noun stands before them: ``Số chi bộ: 212``, ``đảng viên nữ: 1.870``, ``chỉ số hài lòng đạt 85,3``."""

from __future__ import annotations

import re
from functools import cache

from parsers.facts.statistics.lexicon import quantity_words
from parsers.facts.statistics.subjects import SIGN
from parsers.facts.statistics.units import Unit, UnitKind, counted_at, read_unit
from parsers.lexicon import any_of
from parsers.numbers import Number
from parsers.patterns import pattern
from parsers.text import last_before

_LABEL = pattern(r"(?:^\s*|[;.(\n] ?|[-–+*•] )(?:Là |là )?(?P<label>[^\W\d_][^;:.()\d\n]{2,60}):\s$")
_SUBJECT = pattern(r"(?:^\s*|[;.,(\n] )(?P<noun>[^\W\d_][^;:.,()\d\n]{2,60}) là $")
_NUMBER_OF = pattern(r" là (?:tổng )?số(?: lượng)?(?= )")
_ENDS = pattern(r"[,;.)\n]| \(|\s*$")
_WINDOW = 72
_COUNT, _MEASURE = UnitKind.COUNT, UnitKind.MEASURE
_SURELY_COUNTED = 10
"""Smaller numbers behind a colon may be a number of a list or a chapter, unless others are counted beside them."""


def unit_before_colon(text: str, low: int, number: Number, *, listed: bool) -> Unit | None:
    """The counted noun before a colon that a bare number follows; nothing before ``low`` is read.

    ``listed``: figures of the same sentence stand before it.
    """
    if text[number.start - 2 : number.start] != ": ":
        return None
    near = max(low, number.start - _WINDOW)
    found = _LABEL.search(("" if near == low else ";") + text[near : number.start])
    if found is None:
        return None
    sign = SIGN.match(found["label"])
    noun = found["label"][sign.end() :] if sign else found["label"]
    counted = counted_at(noun)
    if counted is None or not (sign or listed or number.value >= _SURELY_COUNTED):
        return None
    name = noun if noun[:2].isupper() else noun[0].lower() + noun[1:]
    return Unit(name, _COUNT, number.end, head=counted)


def unit_before_copula(text: str, low: int, number: Number) -> Unit | None:
    """The counted noun that opens a clause before ``là`` and a bare number: ``nhà bị tốc mái là 228``; nothing before ``low`` is read."""
    if text[number.start - 4 : number.start] != " là " or not _ENDS.match(text, number.end):
        return None
    near = max(low, number.start - _WINDOW)
    found = _SUBJECT.search(("" if near == low else "; ") + text[near : number.start])
    counted = counted_at(found["noun"]) if found else None
    return Unit(found["noun"], _COUNT, number.end, head=counted) if found and counted else None


def unit_behind_copula(text: str, number: Number) -> Unit | None:
    """What a number is said to be the number of: ``30.000 là số phòng khám``."""
    found = _NUMBER_OF.match(text, number.end) if text.startswith(" là ", number.end) else None
    unit = read_unit(text, found.end()) if found else None
    return unit if unit and unit.kind is _COUNT else None


def index_before(text: str, low: int, number: Number) -> Unit | None:
    """The index that a bare number is the value of; nothing before ``low`` is read."""
    found = _index_pattern().search(last_before(text, number.start, _WINDOW, low))
    if found is None:
        return None
    name = found[0].rstrip().removesuffix(" đạt").removesuffix(" là").removesuffix(" từ")
    return Unit(name[0].lower() + name[1:], _MEASURE, number.end)


@cache
def _index_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(quantity_words().indicators.indices)}) [^,;.:()\d]{{0,60}}$", re.IGNORECASE)
