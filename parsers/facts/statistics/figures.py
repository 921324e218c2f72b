"""The numbers of one sentence that count something, each with its unit, its qualifier and what it is of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsers.facts.statistics.bare_money import is_money_spent, money_of_nothing, tells_spending
from parsers.facts.statistics.changed import change_of, change_of_anything
from parsers.facts.statistics.figure import Figure
from parsers.facts.statistics.labels import index_before, unit_before_colon, unit_before_copula, unit_behind_copula
from parsers.facts.statistics.landmarks import ending_in
from parsers.facts.statistics.leads import Lead, change_before, change_over, read_after, read_lead
from parsers.facts.statistics.levels import with_levels
from parsers.facts.statistics.lexicon import bare_word, last_word, quantity_words, unit_words
from parsers.facts.statistics.limits import limit_before
from parsers.facts.statistics.proportions import with_whole
from parsers.facts.statistics.refusals import is_article, is_refused
from parsers.facts.statistics.subjects import counted_subject, names_another, read_subject
from parsers.facts.statistics.times import Time, TimeRole
from parsers.facts.statistics.units import Unit, UnitKind, read_unit
from parsers.facts.statistics.wholes import part_before, unit_of_place, unit_of_range, unit_of_rest, unit_of_whole
from parsers.marks import Span
from parsers.numbers import Number
from parsers.patterns import pattern
from parsers.text import last_before
from parsers.types import ChangeDirection, Qualifier

_GROWTH = pattern(r"(?<!\w)(?:tốc độ tăng|tăng trưởng)(?!\w)", re.IGNORECASE)
_COUNT, _SHARE, _COMPARED = UnitKind.COUNT, UnitKind.SHARE, TimeRole.COMPARED
_NEAR = 40
"""Letters before a number in which the word right before it is looked for."""
_ALL, _OUR_MONEY = "cả", "đồng"
_POPULATION, _PEOPLE, _A_CROWD = "dân số", "người", 1_000
_ENDS = pattern(r"[,;.)]|$")
_IN_BRACKETS = pattern(r" ?\((?:tương đương|tương ứng|bằng)? ?")
"""``tăng 120 đảng viên (6,4%)``."""
_DASH = pattern(r" ?[-–] ?")
# Between two shares of one verb: `tăng 18% tổ chức đảng và 15% đảng viên`.
_OF_BOTH = pattern(r"(?: (?!(?:giảm|tăng|đạt|còn|chiếm|là|có) )[^\s\d,;:.()]+){1,5} và ")
_VOTE, _VOTES = "phiếu", pattern(r"\bsố phiếu(?: [^\s,;.:\d]+){0,4} $")
# Between two counts that share a verb: `giảm 12 tàu/16 ngư dân`, `tăng 3 xã, 5 thôn`, `giảm 4 trưởng phòng, ban, 9 phó phòng`.
_COORDINATED = pattern(r"(?:, (?!(?:còn|nay|đạt|có|là|giảm|tăng),)[^\W\d_]+)?(?: ?/ ?|, | và )")


def read_figures(
    text: str,
    start: int,
    end: int,
    block_start: int,
    numbers: Sequence[Number],
    times: Sequence[Time],
    nouns: Sequence[Span],
    before: Sequence[Figure],
) -> list[Figure]:
    """The figures of the sentence ``text[start:end]``, whose numbers and times are given; refused numbers are left out.

    ``nouns`` is where nouns that name an amount may stand in the text, in order of their ends.
    ``before`` are the figures of the last sentence before that tells any: wholes whose parts this one may count.
    """
    figures: list[Figure] = []
    low = start
    nouns = ending_in(nouns, start, end)
    for found in numbers:
        number = replace(found, in_words=False) if _is_one_more(text, found, figures) else found
        if (number.start < low and number.range_of is None) or (number.in_words and is_article(number)):
            continue  # the 2 of `5 m 2 sàn`, and the article
        said, word = _words_before(text, low, block_start, number.start)
        subject = read_subject(text, low, number.start, nouns, times) if nouns else None
        unit = unit_behind_copula(text, number) or read_unit(text, number.end)
        unit = None if unit and is_money_spent(number, unit) else unit
        unit = unit or _unit_elsewhere(text, low, number, subject, numbers, figures)
        part = part_before(text, low, number, said) if unit is None or unit.kind is _COUNT else None
        unit = unit or (unit_of_whole(number, figures or before) if part else unit_of_place(text, start, number, figures or before))
        if unit is None or is_refused(text, block_start, number, unit, word):
            continue
        if whole := with_whole(text, number, unit, figures):
            figures[-1], low = whole, max(number.end, min(unit.end, end))
            continue
        lead = _lead(text, low, number, unit, said, figures, times)
        if lead.change is None and unit.kind is not _COUNT:
            change = change_of(text, low, number, unit, subject) if subject else change_of_anything(text, low, number, unit)
            lead = Lead(lead.qualifier, change, lead.word) if change else lead
        indicator = part or _indicator(text, number, unit, subject, figures, times)
        figures.append(Figure(number, unit, _growth(lead, unit, indicator), indicator))
        low = unit.end if number.end < unit.end < end else number.end
    return with_levels(text, figures)


def _is_one_more(text: str, number: Number, figures: Sequence[Figure]) -> bool:
    """Whether ``một`` counts beside more of the same: ``gồm 9 đại biểu chính thức và một đại biểu dự khuyết``."""
    if not (figures and number.in_words and is_article(number)) or text[figures[-1].unit.end : number.start] != " và ":
        return False
    unit = read_unit(text, number.end)
    return unit is not None and bool(unit.head) and unit.head == figures[-1].unit.head


def _words_before(text: str, low: int, block_start: int, start: int) -> tuple[str, str]:
    """The last word, in small letters, before the number at ``start``: not before ``low``, and in the whole of its block."""
    near = last_before(text, start, _NEAR, low).rsplit(None, 1)
    said = bare_word(near[-1]).lower() if near else ""
    return said, said if len(near) > 1 else last_word(last_before(text, start, _NEAR, block_start)).lower()


def _unit_elsewhere(
    text: str, low: int, number: Number, subject: str | None, numbers: Sequence[Number], figures: Sequence[Figure]
) -> Unit | None:
    """The unit of a number that none stands behind."""
    return (
        unit_of_range(text, number, numbers, figures)
        or unit_of_rest(text, number, figures)
        or _unit_before(text, number, subject)
        or money_of_nothing(text, number, numbers, figures)
        or unit_before_colon(text, low, number, listed=bool(figures))
        or unit_before_copula(text, low, number)
        or index_before(text, low, number)
    )


def _unit_before(text: str, number: Number, subject: str | None) -> Unit | None:
    """What ``số chi bộ … còn 21`` counts; ``dân số đạt 1,2 triệu`` counts people, ``số tiền là 25 triệu`` money.

    ``Với số phiếu tuyệt đối 57/57`` counts votes.
    """
    if number.total is not None and _VOTES.search(text, max(0, number.start - _NEAR), number.start):
        return Unit(_VOTE, _COUNT, number.end, head=_VOTE)
    if subject is None:
        return None
    if number.value >= _A_CROWD and subject.lower().startswith(_POPULATION) and _ENDS.match(text, number.end):
        return Unit(_PEOPLE, _COUNT, number.end, head=_PEOPLE)
    counted = counted_subject(subject) if isinstance(number.value, int) else None
    if counted and number.scale > 1 and counted.startswith(unit_words().sums.words):
        return Unit(_OUR_MONEY, UnitKind.MONEY, number.end)
    return Unit(counted, _COUNT, number.end, known=False) if counted else None


def _lead(
    text: str, low: int, number: Number, unit: Unit, said: str, figures: Sequence[Figure], times: Sequence[Time]
) -> Lead:
    """What stands before a number, and the direction that other figures or a comparison give it; ``said`` is the word right before it."""
    lead = read_lead(text, low, number.start, said)
    qualifier = read_after(text, unit.end, said) or lead.qualifier or limit_before(text, low, number.start, said)
    if qualifier is None and figures and _is_other_end(text, number, unit, figures[-1]):
        qualifier = figures[-1].lead.qualifier if figures[-1].lead.qualifier is Qualifier.ABOUT else None
    if lead.word and _is_exact(lead.word, unit):
        qualifier = None
    lead = Lead(lead.qualifier, None, lead.word) if said == _ALL and unit.kind is _COUNT else lead  # `giảm cả 3 mặt`: in all of them
    change = lead.change or (_change_shared(text, number, unit, figures[-1]) if figures else None)
    change = change or change_before(text, low, number.start, said)
    if change is None and times:
        last = _last_before(times, number.start)
        change = change_over(text, low, (last.start, last.end), number.start) if last and last.role is _COMPARED else None
    same = qualifier is lead.qualifier and change is lead.change
    return lead if same else Lead(qualifier, change, lead.word)


def _is_other_end(text: str, number: Number, unit: Unit, before: Figure) -> bool:
    """Whether a number ends the range that the figure before begins, whose unit may stand at both ends: ``20cm - 30cm``."""
    if number.range_of == before.number.start:
        return True
    return unit.name == before.unit.name and _DASH.fullmatch(text, before.unit.end, number.start) is not None


def _last_before(times: Sequence[Time], start: int) -> Time | None:
    for time in reversed(times):
        if time.end <= start:
            return time
    return None


def _is_exact(word: str, unit: Unit) -> bool:
    """Whether a qualifying word leaves a number exact: ``vượt 7,5% chỉ tiêu`` (the plan was exceeded by so much), ``trên 2 mặt trận``."""
    return (word.startswith("vượt") and unit.kind is _SHARE) or (word == "trên" and unit.name.startswith(quantity_words().surfaces.words))


def _growth(lead: Lead, unit: Unit, indicator: str | None) -> Lead:
    """A rate of growth is an increase, whatever its verb: ``tốc độ tăng trưởng ước đạt 8,66%``."""
    grows = unit.kind is _SHARE and lead.change is None and indicator is not None and _GROWTH.search(indicator)
    return Lead(lead.qualifier, ChangeDirection.INCREASE, lead.word) if grows else lead


def _change_shared(text: str, number: Number, unit: Unit, before: Figure) -> ChangeDirection | None:
    """The direction that the figure before gives: as the other end of a range, as a share in brackets, as one more after the same verb."""
    if number.range_of == before.number.start:
        return before.lead.change
    bracketed = unit.kind is not before.unit.kind and text.startswith(")", unit.end)
    if bracketed and _IN_BRACKETS.fullmatch(text, before.unit.end, number.start):
        return before.lead.change
    if unit.kind is before.unit.kind is _SHARE and _OF_BOTH.fullmatch(text, before.unit.end, number.start):
        return before.lead.change
    if unit.kind is before.unit.kind is _COUNT and _COORDINATED.fullmatch(text, before.unit.end, number.start):
        return before.lead.change
    return None


def _indicator(
    text: str, number: Number, unit: Unit, subject: str | None, figures: Sequence[Figure], times: Sequence[Time]
) -> str | None:
    """What a share, an amount or a change is of: the subject before it, else the noun behind it, else what the figure before was of."""
    if unit.kind is _COUNT:
        return subject if subject and counted_subject(subject) else None
    if subject:
        return subject
    behind = read_unit(text, unit.end)
    spent = behind is not None and unit.end == number.end and tells_spending(behind)
    if behind and behind.kind is _COUNT and not spent and not (figures and behind.head in quantity_words().indicators.plans):
        return behind.name
    if figures and not names_another(text, figures[-1].unit.end, number.start, times):
        before = figures[-1]
        shared = unit.kind is _SHARE and before.unit.kind is _COUNT
        return before.indicator or (before.unit.name if shared else None)
    return None
