"""One figure told twice is one fact."""

from __future__ import annotations

from collections.abc import Sequence

from parsers.text import fold
from parsers.types import BlockKind, Statistic, StatisticKind

# Round and small figures recur by chance (3 người here, 3 người there); one with three digits of its own is the same figure told again.
_DIGITS_OF_ITS_OWN = 3


def without_duplicates(found: Sequence[tuple[BlockKind, Statistic]]) -> tuple[Statistic, ...]:
    """The figures without those that headline, lead, headings or captions repeat of the body, and without repetitions in the body."""
    body = [s for kind, s in found if kind is BlockKind.BODY]
    kept: list[Statistic] = []
    by_value: dict[tuple[float, float | None], list[Statistic]] = {}
    for statistic in body:
        by_value.setdefault(_value(statistic), []).append(statistic)
    told: dict[tuple[float, float | None], list[Statistic]] = {}
    for kind, statistic in found:
        before = told.setdefault(_value(statistic), [])
        in_body = kind is BlockKind.BODY
        if not in_body and any(_same_unit(statistic, other) for other in (*by_value.get(_value(statistic), ()), *before)):
            continue
        if in_body and any(_told_again(other, statistic) for other in before):
            continue
        before.append(statistic)
        kept.append(statistic)
    return tuple(kept)


def _value(statistic: Statistic) -> tuple[float, float | None]:
    return statistic.value, statistic.total


def _told_again(before: Statistic, again: Statistic) -> bool:
    """Whether the body tells a figure again, not another one of the same value."""
    if not _same_unit(before, again) or before.change != again.change:
        return False
    if again.unit == before.unit and _digits(again.value) >= _DIGITS_OF_ITS_OWN:
        return True
    if again.kind is StatisticKind.COUNT:
        return again.total is not None and again.unit == before.unit
    return before.indicator is not None and again.indicator is not None and len(_words(before.indicator) & _words(again.indicator)) > 1


def _same_unit(one: Statistic, other: Statistic) -> bool:
    """Whether two units may be the same thing: they share a word."""
    return bool(_words(one.unit) & _words(other.unit))


def _words(phrase: str) -> set[str]:
    return set(fold(phrase).split())


def _digits(value: float) -> int:
    """How many digits are the figure's own: 5300000 has two, 120307 six, 41.23 four."""
    return len(f"{value:.10g}".split("e")[0].replace(".", "").strip("0"))
