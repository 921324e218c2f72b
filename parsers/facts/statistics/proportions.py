"""Parts and wholes that each have a noun: ``12 thôn/15 thôn``, ``19.260 công đoàn cơ sở/21.148 doanh nghiệp``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsers.facts.statistics.figure import Figure
from parsers.facts.statistics.lexicon import unit_words
from parsers.facts.statistics.units import Unit, UnitKind
from parsers.numbers import Number


def with_whole(text: str, number: Number, unit: Unit, figures: Sequence[Figure]) -> Figure | None:
    """The figure before with the number behind its stroke as its whole; None where the two count different things (``5 hộ/20 khẩu``)."""
    last = figures[-1] if figures else None
    if last is None or last.unit.end >= number.start or text[last.unit.end : number.start].strip() != "/":
        return None
    if last.number.total is not None or number.total is not None or last.number.value > number.value:
        return None
    if not unit.kind is last.unit.kind is UnitKind.COUNT or not _is_whole_of(last.unit, unit):
        return None
    part = replace(last.number, end=number.end, total=number.value)
    return replace(last, number=part, unit=replace(last.unit, end=unit.end))


def _is_whole_of(part: Unit, whole: Unit) -> bool:
    """Whether the nouns of two units are the same, or one names those among whom the other is."""
    one, all_of_them = part.name.lower(), whole.name.lower()
    if one == all_of_them or one.startswith(f"{all_of_them} ") or all_of_them.startswith(f"{one} "):
        return True
    return any(one.startswith(members) and all_of_them.startswith(among) for members, among in unit_words().wholes.pairs)
