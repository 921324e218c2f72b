"""The time and the place that a figure takes from the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from parsers.facts.statistics.scopes import Scope
from parsers.facts.statistics.times import Time, TimeRole


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for a figure."""

    period: str | None = None
    as_of: str | None = None
    scope: str | None = None


_ATTACHED = re.compile(r"\s?\(?(?:(?:trong|của|vào|ở|tại|cho|giao|thực hiện|đề ra|chỉ tiêu|kế hoạch|trên|dự toán|mới|cả)\s){0,4}$")

# A time this near the start of a sentence opens it: `Trong 5 tháng đầu năm 2023, …`.
_OPENING = 12


def context_of(
    text: str, number_start: int, unit_end: int, limit: int, times: Sequence[Time], scopes: Sequence[Scope], carried: Context
) -> Context:
    """The context of one figure: the nearest time and scope before it in its sentence, else right after it, else ``carried``.

    ``limit`` is where the next figure or the sentence begins to be about something else; ``carried`` comes from the sentence before.
    """
    time = _time(text, number_start, unit_end, limit, times)
    scope = _scope(text, number_start, unit_end, limit, scopes)
    found = _at(carried, time) if time else carried
    return replace(found, scope=scope.value) if scope else found


def context_after(sentence_start: int, times: Sequence[Time], scopes: Sequence[Scope], before: Context, *, figures: bool) -> Context:
    """What the next sentence of the paragraph takes over: the time this one opens with; all it names where it tells no figure."""
    holding = [t for t in times if t.role in (TimeRole.PERIOD, TimeRole.AS_OF) and t.value]
    opening = [t for t in holding if t.start - sentence_start <= _OPENING]
    carried = before
    if not figures and scopes:
        carried = replace(carried, scope=scopes[-1].value)
    chosen = opening or ([] if figures else holding)
    return _at(carried, chosen[-1]) if chosen else carried


def _at(context: Context, time: Time) -> Context:
    """``context`` at another time."""
    is_period = time.role is TimeRole.PERIOD
    return replace(context, period=time.value if is_period else None, as_of=None if is_period else time.value)


def _time(text: str, start: int, unit_end: int, limit: int, times: Sequence[Time]) -> Time | None:
    holding = [t for t in times if t.role in (TimeRole.PERIOD, TimeRole.AS_OF) and t.value]
    before = [t for t in holding if t.end <= start and not _left_bracket(text, t.end, start)]
    after = next((t for t in holding if unit_end <= t.start < limit and _is_attached(text[unit_end : t.start])), None)
    return after or (before[-1] if before else None)


def _is_attached(between: str) -> bool:
    """Whether a time behind a unit still speaks of it: right after it, or ``… trong quý III/2025`` in the same clause."""
    if _ATTACHED.match(between):
        return True
    return between.endswith((" trong ", " trong")) and not re.search(r"[;:,()]", between)


def _left_bracket(text: str, start: int, end: int) -> bool:
    """Whether a bracket that was open at ``start`` is closed before ``end``: what it says holds inside it only."""
    closing, opening = text.find(")", start, end), text.find("(", start, end)
    return closing != -1 and (opening == -1 or closing < opening)


def _scope(text: str, start: int, unit_end: int, limit: int, scopes: Sequence[Scope]) -> Scope | None:
    before = [s for s in scopes if s.end <= start and not _left_bracket(text, s.end, start)]
    after = next((s for s in scopes if unit_end <= s.start < limit and not re.search(r"[;,]", text[unit_end : s.start])), None)
    return after or (before[-1] if before else None)
