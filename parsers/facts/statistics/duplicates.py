"""One figure told twice is one fact."""

from __future__ import annotations

from collections.abc import Sequence

from parsers.text import fold
from parsers.types import BlockKind, Statistic, StatisticKind

# Round and small figures recur by chance (3 người here, 3 người there); one with three digits of its own is the same figure told again.
_DIGITS_OF_ITS_OWN = 3


def without_duplicates(found: Sequence[tuple[BlockKind, Statistic]]) -> tuple[Statistic, ...]:
    """Each figure once: told again in headline, lead, heading, caption or body, it is the mention that says most about it."""
    kept: list[tuple[BlockKind, Statistic]] = []
    by_value: dict[tuple[float, float | None], list[int]] = {}
    for kind, statistic in found:
        places = by_value.setdefault((statistic.value, statistic.total), [])
        same = next((at for at in places if _is_same(*kept[at], kind, statistic)), None)
        if same is None:
            places.append(len(kept))
            kept.append((kind, statistic))
        elif _weight(kind, statistic) > _weight(*kept[same]):
            kept[same] = kind, statistic
    return tuple(statistic for _, statistic in kept)


def _weight(kind: BlockKind, statistic: Statistic) -> tuple[int, bool]:
    """How much a mention says; the text itself before headlines and captions where they say the same."""
    said = (statistic.period, statistic.as_of, statistic.scope, statistic.change, statistic.compared_with, statistic.qualifier)
    return sum(value is not None for value in said), kind in (BlockKind.BODY, BlockKind.LEAD)


def _is_same(kind_before: BlockKind, before: Statistic, kind: BlockKind, again: Statistic) -> bool:
    """Whether two figures of one value are one figure: surely across headline, lead, caption and body, within the body by its digits."""
    if kind_before is not kind or kind is not BlockKind.BODY:
        return _same_unit(before, again)
    return _told_again(before, again)


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
