"""The time and the place that a figure takes from the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from parsers.facts.statistics.figure import Figure
from parsers.facts.statistics.leads import change_over
from parsers.facts.statistics.scopes import AND, OPENING, Scope
from parsers.facts.statistics.time_patterns import now_pattern
from parsers.facts.statistics.times import HOLDING, Time, TimeRole
from parsers.patterns import pattern


@dataclass(slots=True)
class Context:
    """What holds for a figure."""

    period: str | None = None
    as_of: str | None = None
    scope: str | None = None


_Spanned = TypeVar("_Spanned", Time, Scope)
_PERIOD = TimeRole.PERIOD
_CLAUSE_BREAK = pattern(r"[;:,()]")
_ATTACHED = pattern(r"\s?\(?(?:(?:trong|của|vào|ở|tại|cho|kể|giao|thực hiện|đề ra|chỉ tiêu|kế hoạch|trên|dự toán|mới|cả)\s){0,4}$")

_DIGIT = pattern(r"\d")
_IN_BRACKETS = pattern(r"\s*\(")
_EQUAL = pattern(r",? (?:bằng|tương đương|tương ứng)(?: [^\W\d_]+){0,3} ")
_DONE_TO_IT = (" được ", " đã được ")
"""Behind what is counted these tell what was done to it, up to when."""

_THE_NATION = ("cả nước", "toàn quốc")
_OF_FIGURE = pattern(r"\d[^,;.:()\d]{0,60} của \Z")
"""Before the whole country, whose share the figure before is: ``chiếm 33% kim ngạch của cả nước, tạo việc làm cho 300 người``."""
_REACH = 80

_SOON = 40
_TO_COME = (" tới", " sau")
"""How a time ends that is only told of what will be done then: ``Tháng 7 tới, hội đồng sẽ họp``."""


def context_of(text: str, figure: Figure, limit: int, holding: Sequence[Time], scopes: Sequence[Scope], carried: Context) -> Context:
    """The context of one figure: the nearest time and scope before it in its sentence, else right after it, else ``carried``.

    ``limit`` is where the next figure or the sentence's end is; ``holding`` are the times that figures can hold for; ``carried`` comes from
    the sentence before.
    """
    start, unit_end = figure.number.start, figure.unit.end
    time = scope = None
    if holding:
        if holding[-1].start >= unit_end:
            time = next((t for t in holding if unit_end <= t.start < limit and _is_attached(text, unit_end, t, limit)), None)
        time = time or _last_open(text, holding, start)
    if scopes:
        scope = _last_open(text, scopes, start)
        if scope and text.startswith(_THE_NATION, scope.start) and _OF_FIGURE.search(text, max(0, scope.start - _REACH), scope.start):
            scope = _last_open(text, scopes, scope.start)
        if scopes[-1].start >= unit_end:
            reach = min(limit, unit_end + _SOON) if scope else limit
            scope = next((s for s in scopes if unit_end <= s.start < reach and _is_soon(text, unit_end, s.start)), scope)
    found = _at(carried, time) if time else carried
    return Context(found.period, found.as_of, scope.value) if scope else found


def carried_into(text: str, sentence_start: int, carried: Context) -> Context:
    """What a sentence takes over from the one before: the place alone where it opens with the present (``Hiện nay, …``)."""
    timed = carried.period is not None or carried.as_of is not None
    return Context(scope=carried.scope) if timed and now_pattern().match(text, sentence_start) else carried


def _is_soon(text: str, unit_end: int, start: int) -> bool:
    """Whether a place behind a unit is still that of its figure, and not of the next one: ``24 km và Lâm Đồng 17 km``."""
    return not text.endswith(AND, unit_end, start) and not _CLAUSE_BREAK.search(text, unit_end, start)


def context_after(text: str, start: int, holding: Sequence[Time], scopes: Sequence[Scope], before: Context, *, figures: bool) -> Context:
    """What the next sentence of the paragraph takes over: the time and place this one opens with; without figures any stretch of time."""
    chosen = [t for t in holding if _opens(text, start, t) or (not figures and (t.is_stretch or _frames(text, t)))]
    if not figures:
        chosen = [t for t in chosen if not text.endswith(_TO_COME, t.start, t.end)]
    opening = [s for s in scopes if s.start - start <= OPENING]
    carried = Context(before.period, before.as_of, opening[-1].value) if opening else before
    return _at(carried, chosen[-1]) if chosen else carried


def _opens(text: str, sentence_start: int, time: Time) -> bool:
    """Whether a time stands near the start of a sentence, or of what somebody says in it: ``Giám đốc Sở cho biết: Năm 2015, …``."""
    near = time.start - sentence_start <= OPENING
    return near or text.endswith((": ", "cho biết, ", "cho hay, "), sentence_start, time.start)


def _frames(text: str, time: Time) -> bool:
    """Whether a time stands between commas as the frame of what is told: ``…, trong năm 2017, các cơ sở …``."""
    return text.startswith(",", time.end) and text.endswith(", trong ", 0, time.start)


def holding_times(times: Sequence[Time]) -> list[Time]:
    """Those of the times of a sentence that figures can hold for."""
    return [time for time in times if time.value and time.role in HOLDING] if times else []


def compared_with(text: str, figures: Sequence[Figure], i: int, comparisons: Sequence[Time], sentence_end: int) -> str | None:
    """What the ``i``-th figure is compared with: said right after it, after the last of a list of changes, or at the sentence's head."""
    if led := next((t.value for t in comparisons if _leads(text, t, figures[i])), None):
        return led
    for after in range(i + 1, len(figures) + 1):
        following = figures[after] if after < len(figures) else None
        limit = following.number.start if following else sentence_end
        end = figures[after - 1].number.end
        behind = next((t for t in comparisons if end <= t.start < limit and text.find("; ", end, t.start) < 0), None)
        if behind and not any(_leads(text, behind, later) for later in figures[after : after + 2]):
            return behind.value
        if behind or not following or not figures[i].lead.change:
            break
        if not following.lead.change and not _is_the_same(text, figures[after - 1], following):
            break
    if not figures[i].lead.change or any(_leads(text, t, earlier) for t in comparisons for earlier in figures[1:i]):
        return None
    return next((t.value for t in reversed(comparisons) if t.end <= figures[0].number.start), None)


def _leads(text: str, comparison: Time, figure: Figure) -> bool:
    """Whether a comparison opens the clause of a change, or parts its verb from the number.

    ``1.536 đơn, so với cùng kỳ năm trước tăng 131 đơn``; ``cao hơn so với cùng kỳ 3%``.
    """
    start, end = comparison.end, figure.number.start
    if change_over(text, 0, (comparison.start, start), end):
        return True
    if figure.lead.change is None or not 0 < end - start <= _SOON or not text.endswith((", ", "; ", "("), 0, comparison.start):
        return False
    if opened := _IN_BRACKETS.match(text, start):
        start = text.find(")", opened.end(), end) + 1 or start
    elif text.endswith("; ", 0, comparison.start) and text.startswith(",", start):
        start += 1
    return not _CLAUSE_BREAK.search(text, start, end) and not _DIGIT.search(text, start, end)


def _is_the_same(text: str, figure: Figure, following: Figure) -> bool:
    """Whether a figure says the one before it in other words: ``giảm 63 tỷ đồng (tương đương 7,8%)``, ``tăng 2,6%, bằng 7.300 con``."""
    if _IN_BRACKETS.match(text, figure.unit.end):
        return True
    return following.unit.kind is not figure.unit.kind and _EQUAL.fullmatch(text, figure.unit.end, following.number.start) is not None


def _at(context: Context, time: Time) -> Context:
    """``context`` at another time."""
    is_period = time.role is _PERIOD
    return Context(time.value if is_period else None, None if is_period else time.value, context.scope)


def _last_open(text: str, items: Sequence[_Spanned], before: int) -> _Spanned | None:
    """The last of ``items`` that ends before an offset and is not shut away in a bracket."""
    for item in reversed(items):
        if item.end <= before and not _left_bracket(text, item.end, before):
            return item
    return None


def _is_attached(text: str, unit_end: int, time: Time, limit: int) -> bool:
    """Whether a time behind a unit still speaks of it: right after it, or ``… trong quý III/2025`` in its clause or soon at the end."""
    between = text[unit_end : time.start]
    if _ATTACHED.match(between):
        return "(" not in between or text.find(")", time.end, limit) != -1  # not `(năm 2019 là 12%)`
    ends = not text[time.end : limit].strip(" .…\n")
    if ends and between.startswith(_DONE_TO_IT) and text.startswith("từ ", time.start) and text.endswith(" nay", 0, time.end):
        return not _CLAUSE_BREAK.search(between)  # … căn nhà được Hội xây tặng từ năm 2020 đến nay
    last = ends and len(between) <= _SOON
    return between.endswith((" trong ", " trong")) and (last or not _CLAUSE_BREAK.search(between))


def _left_bracket(text: str, start: int, end: int) -> bool:
    """Whether a bracket that was open at ``start`` is closed before ``end``: what it says holds inside it only."""
    closing, opening = text.find(")", start, end), text.find("(", start, end)
    return closing != -1 and (opening == -1 or closing < opening)
