"""Figures that something went from and to: ``giảm từ 12,4% xuống còn 8,1%`` tells two levels, no fall by either of them."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from parsers.facts.statistics.figure import Figure
from parsers.facts.statistics.lexicon import quantity_words
from parsers.lexicon import any_of
from parsers.types import ChangeDirection

_WINDOW = 40
_GAP = 80
"""Letters between the two figures of one movement."""
_FROM = "ừ "
"""Ends the word that a movement is from: ``từ``, ``Từ``."""
_TO = "lên", "xuống", "còn"
_UP = "lên"


def with_levels(text: str, figures: list[Figure]) -> list[Figure]:
    """``figures`` of a sentence, those that are the end of a movement marked as such; both ends have its direction."""
    marked = list(figures)
    for number, figure in enumerate(figures):
        if figure.lead.change and _is_reached(text, figure):
            marked[number] = replace(figure, level=True)
        if number and (way := _way(text, marked[number - 1], figure)):
            for at in (number - 1, number):
                marked[at] = replace(marked[at], level=True, lead=replace(marked[at].lead, change=way))
    return marked


def _is_reached(text: str, figure: Figure) -> bool:
    """Whether the words right before a figure say that it was reached: ``giảm xuống còn khoảng``."""
    start = figure.number.start
    return bool(_reaching().search(text, max(0, start - _WINDOW), start))


def _way(text: str, first: Figure, second: Figure) -> ChangeDirection | None:
    """The direction in which the first figure became the second; None when they are no two ends of one movement."""
    end = second.number.start
    begin = first.unit.end if first.unit.end <= end else first.number.end
    if end - begin > _GAP or first.unit.kind is not second.unit.kind:
        return None
    near = max(0, first.number.start - _WINDOW)
    if text.rfind(_FROM, near, first.number.start) < 0 or not _from().search(text, near, first.number.start):
        return None
    came = _reaching().search(text, begin, end)
    if came is None or any(mark in text[begin:end] for mark in ".;:") or text.endswith(", ", begin, came.start()):
        return None
    if came["to"].startswith(_UP):
        return ChangeDirection.INCREASE
    return ChangeDirection.DECREASE if "xuống" in came[0] or first.number.value > second.number.value else ChangeDirection.INCREASE


@cache
def _exact() -> str:
    """Words that may stand between such a word and its number: how exact it is."""
    return any_of(["mức", "tới", "đến", "thành", "là", *(word for words in quantity_words().qualifiers.values() for word in words)])


@cache
def _from() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)[Tt]ừ (?:(?:{_exact()}) ){{0,2}}$")


@cache
def _reaching() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<to>{any_of(_TO)}) (?:(?:còn|{_exact()}) ){{0,2}}$")
