"""The figures of an article, sentence by sentence, each with its unit, its time, its place and its clause."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar

from parsers.dates import DateSpan, printed_days
from parsers.facts.documents import find_citations
from parsers.facts.statistics.context import Context, carried_into, compared_with, context_after, context_of, holding_times
from parsers.facts.statistics.duplicates import Mention, without_duplicates
from parsers.facts.statistics.figure import Figure
from parsers.facts.statistics.figures import read_figures
from parsers.facts.statistics.landmarks import Landmarks, find_landmarks
from parsers.facts.statistics.lists import headings_of
from parsers.facts.statistics.scopes import Scope, ScopeReader
from parsers.facts.statistics.targets import heads_targets, is_target, is_to_come
from parsers.facts.statistics.times import Time, TimeRole, find_times
from parsers.facts.statistics.units import UnitKind
from parsers.facts.tagging.sentences import Sentence
from parsers.marks import Span
from parsers.numbers import Number, find_numbers
from parsers.types import Article, Block, BlockKind, Statistic, StatisticKind

Item = TypeVar("Item", Number, Time)

# More numbers or times in one sentence make it a table that lost its lines: what belongs together is not said there.
_MOST_IN_PROSE = 120
_LONGEST_HEADING = 120
# How far a clause reaches from its number, in characters.
_REACH = 300
_COUNT, _SHARE, _MONEY, _MEASURE = StatisticKind.COUNT, StatisticKind.SHARE, StatisticKind.MONEY, StatisticKind.MEASURE
_CHANGE, _TARGET = StatisticKind.CHANGE, StatisticKind.TARGET
_COUNTED, _SHARED, _PAID = UnitKind.COUNT, UnitKind.SHARE, UnitKind.MONEY
_TITLE, _BODY, _COMPARED = BlockKind.TITLE, BlockKind.BODY, TimeRole.COMPARED
_UNKNOWN = Context()


def find_statistics(
    article: Article,
    lines: Sequence[Sentence],
    dates: Sequence[DateSpan],
    *,
    home: str | None = None,
    landmarks: Landmarks | None = None,
) -> tuple[Statistic, ...]:
    """Every figure of the article in the order of its text, each once (headline, body and captions tell the same one).

    ``lines`` are the article's sentences and ``dates`` its days, as every reader of it finds them.
    ``home`` is the province the article is about: what ``toàn tỉnh`` means; None leaves it as written. ``landmarks`` are those of its
    text, for who has looked for them already.
    """
    text = article.text
    landmarks = landmarks or find_landmarks(text)
    numbers = find_numbers(text, [start for start, _ in landmarks.numbers])
    if not numbers:
        return ()
    starts = [number.start for number in numbers]
    headings = headings_of(article.blocks)
    heads = set(headings.values())
    telling = {i: block for i, block in enumerate(article.blocks) if i in heads or _holds_any(starts, block)}
    times = find_times(text, list(telling.values()), landmarks, dates, article.published_on)
    numbers = _not_named(text, numbers, times, landmarks)
    scope_reader = ScopeReader(text, landmarks, home)
    starts, time_starts = [number.start for number in numbers], [time.start for time in times]
    found: list[Mention] = []
    said: dict[int | None, Context] = {}
    carried, at = _UNKNOWN, -1
    wholes: list[Figure] = []
    for sentence in lines:
        block = telling.get(sentence.block)
        first = bisect_left(starts, sentence.start)
        if block is None or ((first == len(starts) or starts[first] >= block.end) and sentence.block not in heads):
            continue  # no number from here to the end of the block
        heading = headings.get(sentence.block)
        carried = carried_into(text, sentence.start, carried if sentence.block == at else said.get(heading, _UNKNOWN))
        at = sentence.block
        inside = numbers[first : bisect_left(starts, sentence.end, first)]
        near = _within(times, time_starts, sentence)
        if len(inside) > _MOST_IN_PROSE or len(near) > _MOST_IN_PROSE:
            continue
        holding, comparisons = (holding_times(near), [time for time in near if time.role is _COMPARED]) if near else ([], [])
        scopes = scope_reader.scopes(sentence.start, sentence.end, inside)
        figures = read_figures(text, sentence.start, sentence.end, block.start, inside, near, landmarks.heads, wholes) if inside else []
        wholes = figures or wholes
        for i, figure in enumerate(figures):
            limit = figures[i + 1].number.start if i + 1 < len(figures) else sentence.end
            context = context_of(text, figure, limit, holding, scopes, carried) if holding or scopes else carried
            if figure.indicator and (place := scope_reader.in_phrase(figure.indicator)) and not _is_placed(figures, i, scopes):
                context = Context(context.period, context.as_of, place)
            compared = compared_with(text, figures, i, comparisons, sentence.end) if comparisons else None
            told = _statistic(article, sentence, figure, landmarks.goals, context, compared, heading)
            found.append(Mention(told, _place_of(block), at, sentence.start, figure.number.start))
        if holding or scopes:
            carried = context_after(text, sentence.start, holding, scopes, carried, figures=bool(figures))
        said[at] = carried
    return without_duplicates(found)


def _not_named(text: str, numbers: list[Number], times: Sequence[Time], landmarks: Landmarks) -> list[Number]:
    """``numbers`` without those that are part of a day, a time or a document's number."""
    cited = [(c.number_start, c.end) for c in find_citations(text, landmarks.citations)]
    taken = sorted([(t.start, t.end) for t in times] + printed_days(text, landmarks.days) + cited)
    ends = [end for _, end in taken]
    kept = []
    for number in numbers:
        at = bisect_left(ends, number.start + 1)
        if at == len(taken) or taken[at][0] >= number.end:
            kept.append(number)
    return kept


def _within(items: list[Item], starts: list[int], part: Sentence | Block) -> list[Item]:
    """What of the ordered ``items``, which begin at ``starts``, begins in a sentence or block."""
    return items[bisect_left(starts, part.start) : bisect_left(starts, part.end)]


def _is_placed(figures: Sequence[Figure], i: int, scopes: Sequence[Scope]) -> bool:
    """Whether a scope stands nearer to the ``i``-th figure than what it is of: before its number, behind the figure that shares that."""
    start = figures[i].number.start
    told_since = figures[i - 1].unit.end if i and figures[i - 1].indicator == figures[i].indicator else start
    return any(told_since <= scope.start < start for scope in scopes)


def _holds_any(starts: Sequence[int], block: Block) -> bool:
    """Whether one of the ordered ``starts`` lies in a block."""
    first = bisect_left(starts, block.start)
    return first < len(starts) and starts[first] < block.end


def _place_of(block: Block) -> BlockKind:
    """The kind of a block; a heading between paragraphs (capitals, or a short line without a stop) is told like a title."""
    if block.kind is not _BODY:
        return block.kind
    heading = (len(block.text) <= _LONGEST_HEADING and block.text[-1].isalnum()) or block.text.isupper()
    return _TITLE if heading else _BODY


def _statistic(
    article: Article,
    sentence: Sentence,
    figure: Figure,
    goals: Sequence[Span],
    context: Context,
    compared: str | None,
    heading: int | None,
) -> Statistic:
    """The fact that a figure of a sentence states, in its context; ``heading`` is the block that heads its list."""
    start, end = _clause(article.text, sentence, figure)
    target = is_target(article.text, sentence.start, start, figure.number.start, goals) or is_to_come(context, article.published_on)
    target = target or (heading is not None and heads_targets(article.blocks[heading].text))
    number, lead = figure.number, figure.lead
    return Statistic(
        _TARGET if target else _kind(figure),
        number.value,
        figure.unit.name,
        article.quote(start, end),
        number.total,
        figure.indicator,
        lead.qualifier,
        lead.change,
        compared,
        context.period,
        context.as_of,
        context.scope,
    )


def _kind(figure: Figure) -> StatisticKind:
    """What a figure is that is no target."""
    if figure.lead.change and not figure.level:
        return _CHANGE
    kind = figure.unit.kind
    if kind is _COUNTED:
        return _COUNT
    if kind is _SHARED:
        return _SHARE
    return _MONEY if kind is _PAID else _MEASURE


def _clause(text: str, sentence: Sentence, figure: Figure) -> tuple[int, int]:
    """Where the clause of a figure lies: between semicolons, within its sentence; in a very long one between commas."""
    if sentence.end - sentence.start <= _REACH and text.find(";", sentence.start, sentence.end) < 0:
        return sentence.start, sentence.end
    number_start, number_end = figure.number.start, max(figure.number.end, min(figure.unit.end, sentence.end))
    low, high = max(sentence.start, number_start - _REACH), min(sentence.end, number_end + _REACH)
    start = text.rfind(";", low, number_start) + 1
    if not start:
        start = low if low == sentence.start else (text.find(", ", low, number_start) + 1 or low)
    while text[start].isspace():
        start += 1
    end = text.find(";", number_end, high)
    if end == -1:
        end = high if high == sentence.end else max(text.rfind(",", number_end, high), number_end)
    return start, end
