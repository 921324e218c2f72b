"""One figure told twice is one fact."""

from __future__ import annotations

from collections.abc import Sequence

from parsers.text import fold
from parsers.types import BlockKind, Statistic

# Small counts recur by chance (3 người here, 3 người there); large ones are the same figure told again.
_RECURS_BY_CHANCE = 30


def without_duplicates(found: Sequence[tuple[BlockKind, Statistic]]) -> tuple[Statistic, ...]:
    """The figures without those that headline, lead or captions repeat of the body, and without exact repetitions in the body."""
    body = [s for kind, s in found if kind is BlockKind.BODY]
    kept: list[Statistic] = []
    for kind, statistic in found:
        others = body if kind is not BlockKind.BODY else []
        if any(_same(statistic, other) for other in others) or any(_told_again(other, statistic, kind) for other in kept):
            continue
        kept.append(statistic)
    return tuple(kept)


def _told_again(before: Statistic, again: Statistic, kind: BlockKind) -> bool:
    if not _same(before, again):
        return False
    if kind is not BlockKind.BODY:
        return True
    specific = again.total is not None or again.value >= _RECURS_BY_CHANCE
    return specific and before.unit == again.unit and before.indicator == again.indicator and before.change == again.change


def _same(one: Statistic, other: Statistic) -> bool:
    """The same value of what may be the same thing: the units share a word."""
    return one.value == other.value and one.total == other.total and bool(set(fold(one.unit).split()) & set(fold(other.unit).split()))
