"""Numbers that take from another what they count: parts of a whole, places of a list, both ends of a range."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from parsers.facts.statistics.figure import Figure
from parsers.facts.statistics.lexicon import Endings, quantity_words, unit_words
from parsers.facts.statistics.units import Unit, UnitKind, read_unit
from parsers.letters import CAPITALS
from parsers.lexicon import any_of
from parsers.numbers import Number
from parsers.patterns import pattern
from parsers.text import last_before

PLACE_NAME = rf"[{CAPITALS}][\w'’]*(?:[ -][{CAPITALS}][\w'’]*){{0,3}}"
_FULL_NAME = PLACE_NAME.replace("{0,3}", "{1,3}")
"""Of two syllables at least: one capital alone begins a sentence."""
_COUNT = UnitKind.COUNT
_COUNTED = (_COUNT, UnitKind.MEASURE)
_ENDS = pattern(r"[,;.)\n…]|\s*$| và ")
_LONGEST_PLACE = 56
_PARTY = pattern(rf"(?P<opens>), (?P<name>Đảng bộ [{CAPITALS}][^\d,;:.()\n]{{2,40}}?)(?: là| đạt| có| còn)? $")
_LEFT = frozenset({" còn ", " xuống còn ", " chỉ còn ", " xuống chỉ còn ", ", còn ", " nay còn ", " giảm còn "})
_LINKS = frozenset({"là", "đạt", "có"})
_FIRST_OF_LINKS = frozenset(link[0] for link in _LINKS)


def unit_of_range(text: str, number: Number, numbers: Sequence[Number], figures: Sequence[Figure]) -> Unit | None:
    """The unit that only the other end of a range prints."""
    if number.range_of is None:
        return None
    if number.range_of > number.start:
        return next((read_unit(text, other.end) for other in numbers if other.start == number.range_of), None)
    if figures and figures[-1].number.start == number.range_of:
        return Unit(figures[-1].unit.name, figures[-1].unit.kind, number.end)
    return None


def unit_of_rest(text: str, number: Number, figures: Sequence[Figure]) -> Unit | None:
    """The unit of what is left of the count right before: ``sắp xếp 88 doanh nghiệp còn 17``."""
    last = figures[-1] if figures else None
    if last is None or last.unit.kind is not _COUNT or number.value >= last.number.value:
        return None
    told = text[last.unit.end : number.start] in _LEFT and _ENDS.match(text, number.end)
    return Unit(last.unit.name, _COUNT, number.end) if told else None


def part_before(text: str, low: int, number: Number, said: str) -> str | None:
    """The part of a whole that a number behind it counts: ``khiển trách 26``; ``said`` is the word right before the number."""
    if said not in _parts().last_words:
        return None
    found = _part_pattern().search(last_before(text, number.start, 40, low))
    return found["part"] if found else None


def unit_of_whole(number: Number, figures: Sequence[Figure]) -> Unit | None:
    """The unit of the last count that is large enough to have the number as its part."""
    whole = next((f for f in reversed(figures) if f.unit.kind is _COUNT and f.number.value >= number.value), None)
    return Unit(whole.unit.name, _COUNT, number.end) if whole else None


def unit_of_place(text: str, low: int, number: Number, figures: Sequence[Figure]) -> Unit | None:
    """The unit of the whole that is told place by place: ``155 người chết, gồm: Bảo Yên 109``; nothing before ``low`` is read."""
    found = place_before(text, low, number.start) if figures and _ENDS.match(text, number.end) else None
    if found is None:
        return None
    last = figures[-1]
    if not found["opens"]:
        follows = text[last.unit.end : number.start] == found[0] and place_before(text, low, last.number.start)
        return Unit(last.unit.name, last.unit.kind, number.end) if follows and last.unit.kind in _COUNTED else None
    whole = next((f for f in reversed(figures) if f.unit.kind in _COUNTED and f.number.value >= number.value), None)
    return Unit(whole.unit.name, whole.unit.kind, number.end) if whole else None


def place_before(text: str, low: int, start: int) -> re.Match[str] | None:
    """The name of a place in a list right before the number at ``start``, and what opens the list or joins it to the name before."""
    near = start - _LONGEST_PLACE
    low = near if near > low else low
    last = text.rfind(" ", low, start - 1) if start else -1
    if text[last + 1] in _FIRST_OF_LINKS and text[last + 1 : start - 1] in _LINKS:
        last = text.rfind(" ", low, max(last, 0))
    if last == -1 or not text[last + 1].isupper():
        return None
    first = text.rfind(" ", low, last) + 1
    return _place_pattern().search(text, low, start) if text[first : first + 2].lstrip("(")[:1].isupper() else None


def party_before(text: str, low: int, start: int) -> re.Match[str] | None:
    """The party organisation of no place that is next in a list, right before the number at ``start``: ``…, Đảng bộ Quân sự tỉnh đạt``."""
    low = max(low, start - _LONGEST_PLACE)
    return _PARTY.search(text, low, start) if text.find(", Đảng bộ ", low, start) >= 0 else None


@cache
def _parts() -> Endings:
    return Endings(unit_words().parts.words)


@cache
def _part_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s(])(?P<part>{any_of(unit_words().parts.words)}):? $", re.IGNORECASE)


@cache
def _place_pattern() -> re.Pattern[str]:
    words = quantity_words().scopes
    kinds = any_of((*words.local, *words.short, *(f"{short}." for short in words.short), "tỉnh"))
    return re.compile(
        rf"(?:(?P<opens>\b(?:{any_of(words.lists)})(?: là| có)?:? |[:(] ?)|[,;] ?(?:và )?| và )(?:(?:{kinds}) )?(?P<name>{_FULL_NAME})"
        rf"(?: \({PLACE_NAME}\))?(?: là| đạt| có|:)? $"
    )
