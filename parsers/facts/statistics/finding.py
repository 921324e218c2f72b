"""The figures of an article, sentence by sentence, each with its unit, its time, its place and its clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from parsers.dates import find_dates, printed_days
from parsers.facts.documents import find_citations
from parsers.facts.sentences import Sentence, sentences
from parsers.facts.statistics.context import Context, context_after, context_of
from parsers.facts.statistics.duplicates import without_duplicates
from parsers.facts.statistics.leads import Lead, read_after, read_lead
from parsers.facts.statistics.lexicon import quantity_words
from parsers.facts.statistics.refusals import is_refused
from parsers.facts.statistics.scopes import Scope, find_scopes
from parsers.facts.statistics.subjects import counted_subject, read_subject
from parsers.facts.statistics.times import Time, TimeRole, find_times
from parsers.facts.statistics.units import Unit, UnitKind, read_unit
from parsers.numbers import Number, find_numbers
from parsers.types import Article, BlockKind, ChangeDirection, Statistic, StatisticKind

_LONGEST_HEADING = 120
_COORDINATED = {"/", " và ", ", ", " / "}
_BRACKETS = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number that counts, with its unit and what was read around it."""

    number: Number
    unit: Unit
    lead: Lead
    indicator: str | None


def find_statistics(article: Article, *, home: str | None = None) -> tuple[Statistic, ...]:
    """Every figure of the article in the order of its text, each once (headline, body and captions tell the same one).

    ``home`` is the province the article is about: what ``toàn tỉnh`` means; None leaves it as written.
    """
    text = article.text
    published = article.published_on or (article.published_at.date() if article.published_at else None)
    numbers = find_numbers(text)
    if not numbers:
        return ()
    times = find_times(text, find_dates(text, published=published), published)
    taken = sorted([(t.start, t.end) for t in times] + printed_days(text) + [(c.number_start, c.end) for c in find_citations(text)])
    numbers = [n for n in numbers if not _overlaps(taken, n)]
    found: list[tuple[BlockKind, Statistic]] = []
    carried, block = Context(), -1
    for sentence in sentences(article):
        carried, block = (carried if sentence.block == block else Context()), sentence.block
        inside = numbers[bisect_left(numbers, sentence.start, key=_start) : bisect_left(numbers, sentence.end, key=_start)]
        near = [t for t in times if sentence.start <= t.start < sentence.end]
        scopes = find_scopes(text, sentence.start, sentence.end, home)
        figures = _figures(text, sentence, article.blocks[block].start, inside, near) if inside else []
        place = _place_of(article, sentence)
        found += [(place, _statistic(article, sentence, figures, i, near, scopes, carried)) for i in range(len(figures))]
        carried = context_after(sentence.start, near, scopes, carried, figures=bool(figures))
    return without_duplicates(found)


def _place_of(article: Article, sentence: Sentence) -> BlockKind:
    """The kind of block a sentence stands in; a heading between paragraphs (capitals, or a short line without a stop) is like a title."""
    block = article.blocks[sentence.block]
    heading = block.text.isupper() or (len(block.text) <= _LONGEST_HEADING and block.text[-1].isalnum())
    return BlockKind.TITLE if block.kind is BlockKind.BODY and heading else block.kind


def _start(number: Number) -> int:
    return number.start


def _overlaps(spans: Sequence[tuple[int, int]], number: Number) -> bool:
    """Whether a number lies in one of the sorted ``spans``."""
    at = bisect_left(spans, (number.end, 0))
    return any(start < number.end and number.start < end for start, end in spans[max(0, at - 2) : at])


def _statistic(
    article: Article, sentence: Sentence, figures: list[_Figure], i: int, times: list[Time], scopes: list[Scope], carried: Context
) -> Statistic:
    """The fact that the ``i``-th figure of a sentence states."""
    text, figure = article.text, figures[i]
    limit = figures[i + 1].number.start if i + 1 < len(figures) else sentence.end
    context = context_of(text, figure.number.start, figure.unit.end, limit, times, scopes, carried)
    return Statistic(
        kind=_kind(text, sentence, figure),
        value=figure.number.value,
        total=figure.number.total,
        unit=figure.unit.name,
        quote=article.quote(*_clause(text, sentence, figure)),
        indicator=figure.indicator,
        qualifier=figure.lead.qualifier,
        change=figure.lead.change,
        compared_with=_compared(figures, i, times, sentence),
        period=context.period,
        as_of=context.as_of,
        scope=context.scope,
    )


def _figures(text: str, sentence: Sentence, block_start: int, numbers: list[Number], times: list[Time]) -> list[_Figure]:
    """The numbers of a sentence that count something."""
    units = {n.start: read_unit(text, n.end) for n in numbers}
    figures: list[_Figure] = []
    low = sentence.start
    for number in numbers:
        unit = units[number.start]
        if unit is None and number.range_of is not None and number.range_of > number.start:
            unit = units.get(number.range_of)
        last_time = max((t.end for t in times if t.end <= number.start), default=low)
        subject = read_subject(text, max(low, last_time), number.start)
        if unit is None:
            unit = _unit_before(number, subject, figures)
        if is_refused(text, block_start, number, unit):
            continue
        if unit is None:
            continue
        lead = _lead(text, low, number, unit, figures)
        figures.append(_Figure(number, unit, lead, _indicator(text, unit, subject, figures)))
        low = max(number.end, unit.end if unit.end > number.end and unit.end < sentence.end else number.end)
    return figures


def _unit_before(number: Number, subject: str | None, figures: list[_Figure]) -> Unit | None:
    """The unit of a number with no noun behind it: what ``số …`` before it counts, or the other end of its range."""
    if number.range_of is not None and figures and figures[-1].number.start == number.range_of:
        unit = figures[-1].unit
        return Unit(unit.name, unit.kind, number.end)
    counted = counted_subject(subject) if subject else None
    return Unit(counted, UnitKind.COUNT, number.end) if counted else None


def _lead(text: str, low: int, number: Number, unit: Unit, figures: list[_Figure]) -> Lead:
    lead = read_lead(text, low, number.start)
    qualifier = read_after(text, unit.end) or lead.qualifier
    if lead.word.startswith("vượt") and unit.kind is UnitKind.SHARE:
        qualifier = None
    change = lead.change
    if change is None and figures and figures[-1].lead.change and unit.kind is figures[-1].unit.kind is UnitKind.COUNT:
        change = figures[-1].lead.change if text[figures[-1].unit.end : number.start] in _COORDINATED else None
    if change is None and number.range_of is not None and figures and figures[-1].number.start == number.range_of:
        gap = text[figures[-1].number.end : number.start]
        change = ChangeDirection.DECREASE if "xuống" in gap else ChangeDirection.INCREASE if "lên" in gap else figures[-1].lead.change
    return Lead(qualifier, change, lead.word)


def _indicator(text: str, unit: Unit, subject: str | None, figures: list[_Figure]) -> str | None:
    """What a share, an amount or a change is of: the subject before it, else the noun behind it, else what the figure before was of."""
    if unit.kind is UnitKind.COUNT:
        return subject if subject and counted_subject(subject) else None
    behind = read_unit(text, unit.end)
    if subject:
        return subject
    if behind and behind.kind is UnitKind.COUNT:
        return behind.name
    if figures:
        before = figures[-1]
        return before.indicator or (before.unit.name if before.unit.kind is UnitKind.COUNT else None)
    return None


def _compared(figures: list[_Figure], i: int, times: list[Time], sentence: Sentence) -> str | None:
    """What the figure is compared with: said right after it, after the last of a list of changes, or at the head of the sentence."""
    figure = figures[i]
    comparisons = [t for t in times if t.role is TimeRole.COMPARED]
    for after in range(i + 1, len(figures) + 1):
        limit = figures[after].number.start if after < len(figures) else sentence.end
        found = next((t.value for t in comparisons if figures[after - 1].number.end <= t.start < limit), None)
        if found:
            return found
        if after == len(figures) or not (figure.lead.change and figures[after].lead.change):
            break
    first = figures[0].number.start
    heading = [t.value for t in comparisons if t.end <= first]
    return heading[-1] if heading and figure.lead.change else None


def _kind(text: str, sentence: Sentence, figure: _Figure) -> StatisticKind:
    clause_start = max(sentence.start, text.rfind(";", sentence.start, figure.number.start) + 1)
    before = _BRACKETS.sub(" ", text[clause_start : figure.number.start]).lower()
    if any(word in before for word in quantity_words().targets.words):
        return StatisticKind.TARGET
    if figure.lead.change:
        return StatisticKind.CHANGE
    kinds = {UnitKind.MONEY: StatisticKind.MONEY, UnitKind.SHARE: StatisticKind.SHARE, UnitKind.COUNT: StatisticKind.COUNT}
    return kinds.get(figure.unit.kind, StatisticKind.MEASURE)


def _clause(text: str, sentence: Sentence, figure: _Figure) -> tuple[int, int]:
    """Where the clause of a figure lies: between semicolons, within its sentence."""
    start = max(sentence.start, text.rfind(";", sentence.start, figure.number.start) + 1)
    while text[start].isspace():
        start += 1
    end = text.find(";", max(figure.number.end, figure.unit.end), sentence.end)
    return start, end if end != -1 else sentence.end
