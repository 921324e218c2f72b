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


# A sentence that begins so goes on with the figures of the one before it.
_GOES_ON = re.compile(r"(?:Trong đó|Theo đó|Cụ thể|Qua đó|Ngoài ra|Bên cạnh đó|Đồng thời|Nhờ đó)\b")
_ATTACHED = re.compile(r"\s?\(?(?:(?:trong|của|vào|ở|tại|cho|giao|thực hiện|đề ra|chỉ tiêu|kế hoạch|trên|dự toán|mới|cả)\s){0,4}$")


def context_of(text: str, number_start: int, unit_end: int, limit: int, times: Sequence[Time], scopes: Sequence[Scope], carried: Context) -> Context:
    """The context of one figure: the nearest time and scope before it in its sentence, else right after it, else ``carried``.

    ``limit`` is where the next figure or the sentence begins to be about something else; ``carried`` comes from the sentence before.
    """
    time = _time(text, number_start, unit_end, limit, times)
    scope = _scope(text, number_start, unit_end, limit, scopes)
    found = carried
    if time:
        found = replace(found, period=time.value if time.role is TimeRole.PERIOD else None, as_of=time.value if time.role is TimeRole.AS_OF else None)
    return replace(found, scope=scope.value) if scope else found


def goes_on(sentence: str) -> bool:
    """Whether a sentence takes the time and place of the one before it."""
    return _GOES_ON.match(sentence) is not None


def _time(text: str, start: int, unit_end: int, limit: int, times: Sequence[Time]) -> Time | None:
    holding = [t for t in times if t.role in (TimeRole.PERIOD, TimeRole.AS_OF) and t.value]
    before = [t for t in holding if t.end <= start]
    after = next((t for t in holding if unit_end <= t.start < limit and _ATTACHED.match(text[unit_end : t.start])), None)
    return after or (before[-1] if before else None)


def _scope(text: str, start: int, unit_end: int, limit: int, scopes: Sequence[Scope]) -> Scope | None:
    before = [s for s in scopes if s.end <= start]
    after = next((s for s in scopes if unit_end <= s.start < limit and not re.search(r"[;,]", text[unit_end : s.start])), None)
    return after or (before[-1] if before else None)
