"""The unit of a council, a committee or a Front told without it, in an article that tells those of one unit only."""

from __future__ import annotations

import re
from functools import lru_cache

from parsers.facts.tagging.committees import units_by_committee
from parsers.letters import CAPITALS

_COUNCILS = (
    r"(?:UBND|HĐND|[Ủủ]y ban nhân dân|[Hh]ội đồng nhân dân|MTTQ(?: Việt Nam)?|Mặt trận Tổ quốc(?: Việt Nam)?"
    r"|Công an|Bộ CHQS|Ban CHQS)"
)
_NAME = rf"(?P<name>(?: (?:[{CAPITALS}][^\W\d_]*|\d{{1,2}})){{0,4}}+)"
_TOLD = re.compile(
    rf"\b{_COUNCILS} (?P<unit>tỉnh|thành phố|TP|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\b{_NAME}"
    rf"|\b(?P<committee>Tỉnh|Thành|Huyện|Thị|Quận) [ủu]ỷ?y?\b(?P<led>(?: (?:[{CAPITALS}][^\W\d_]*|\d{{1,2}})){{0,4}}+)"
)
_LONGEST = 6000
"""Letters of an article that are looked through."""
_PLAIN = frozenset({"tỉnh"})
"""Units whose name is that of the article where none is told."""


def with_unit(body: str, text: str) -> str | None:
    """A bare ``HĐND`` with the only unit whose bodies an article tells; None where it tells those of several, or of none."""
    unit = _only_unit(text)
    return f"{body} {unit}" if unit else None


@lru_cache(64)
def _only_unit(text: str) -> str | None:
    """The unit with its name, where one is told."""
    units, names = set(), set()
    for told in _TOLD.finditer(text, 0, _LONGEST):
        units.add(told["unit"] or units_by_committee()[f"{told['committee'].lower()} ủy"])
        names.add((told["name"] or told["led"] or "").strip())
    names.discard("")
    if len(units) != 1 or len(names) > 1:
        return None
    unit = units.pop()
    if unit in _PLAIN:
        return unit
    return f"{unit} {names.pop()}" if names else None
