"""The words around figures, days and documents, all found in one pass over a text: where grammars look for them, and nowhere else."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import product
from operator import itemgetter
from string import ascii_uppercase
from typing import NamedTuple

from parsers import places
from parsers.dates import marks as dates
from parsers.facts.documents import marks as documents
from parsers.facts.statistics.lexicon import ScopeWords, TimeWords, quantity_words
from parsers.letters import CAPITALS
from parsers.marks import Mark, Marker, Span, before, whole
from parsers.numbers import first_words

_END = itemgetter(1)

COUNTS = ("một", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười một", "mười")
"""The numbers that times are counted by, in words."""
COUNTED = ("tháng", "năm", "tuần", "quý")
"""The units of time that digits count."""


class Landmarks(NamedTuple):
    """Where the words stand, each list in the order of the words' ends; grammars decide what they are there."""

    times: list[Span]
    """Words that a time can begin with; of several the first alone."""
    counted: list[Span]
    """Digits right before a unit of time, or before the dash between two years; of several the last."""
    comparisons: list[Span]
    """``so với``, ``so kế hoạch``, ``hơn bình quân``."""
    wholes: list[Span]
    """``cả nước``, ``trên địa bàn tỉnh``."""
    units: list[Span]
    """``tỉnh``, ``huyện`` and other kinds of places, before a name or a verb."""
    provinces: list[Span]
    """Names of provinces in any spelling."""
    heads: list[Span]
    """Nouns that name an amount or a share."""
    goals: list[Span]
    """Words that make a figure a target."""
    numbers: list[Span]
    """Words that a number written out can begin with."""
    days: dates.DayMarks
    citations: documents.CitationMarks


def find_landmarks(text: str) -> Landmarks:
    """The landmarks of a text; parts of longer words are among them."""
    times, counted, comparisons, wholes, units, provinces, nouns, goals, numbers, days, relative, letters, cited = _marker().find(text)
    return Landmarks(
        *(times, counted, comparisons, wholes, units, provinces, nouns, goals, numbers),
        days=dates.DayMarks(tuple(days), tuple(relative)),
        citations=documents.CitationMarks(tuple(letters), tuple(dict.fromkeys(cited))),
    )


def within(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Those of the ordered ``spans`` that begin in ``start:end``."""
    return spans[bisect_left(spans, (start,)) : bisect_left(spans, (end,))] if spans else spans


def without_overlap(spans: Iterable[Span]) -> list[Span]:
    """The leftmost longest of ``spans``, in order."""
    found: list[Span] = []
    last_end = 0
    for start, minus_end in sorted((start, -end) for start, end in spans):
        if start >= last_end:
            last_end = -minus_end
            found.append((start, last_end))
    return found


def stands_between(spans: Sequence[Span], start: int, end: int) -> bool:
    """Whether one of ``spans``, in order of their ends, lies in ``start:end``."""
    at = bisect_right(spans, end, key=_END) - 1 if spans else -1
    return at >= 0 and spans[at][0] >= start


def ending_in(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Those of ``spans``, in order of their ends, that end between ``start`` and ``end``."""
    first = bisect_right(spans, start, key=_END)
    return spans[first : bisect_right(spans, end, first, key=_END)]


def heads() -> list[str]:
    """The nouns that name an amount or a share, in small letters and with a capital."""
    return [form for head in quantity_words().indicators.heads for form in (head, head[0].upper() + head[1:])]


@cache
def province_names() -> dict[str, str]:
    """The standard name of a province by every spelling; that of a city which bears a man's name says that it is one."""
    named = ((province, f"{province.kind.capitalize()} " if province.after_a_man else "") for province in places.provinces())
    return {form: f"{kind}{province.name}" for province, kind in named for form in (province.name, *province.spellings)}


@cache
def _marker() -> Marker:
    """What marks the layers of ``Landmarks``, in their order."""
    words = quantity_words()
    return Marker((
        _time_openings(),
        before("0123456789", (*(f" {unit}" for unit in COUNTED), *map("".join, product(("", " ", "\n"), "-–")))),
        whole((*_in_any_case("so với"), *map(" ".join, product(("so", "hơn"), words.times.amounts)))),
        whole(_wholes(words.scopes)),
        _units(words.scopes),
        whole(province_names()),
        whole(heads()),
        whole(form for word in _goal_words() for form in _in_any_case(word)),
        whole(first_words()),
        dates.digit_marks(),
        dates.relative_marks(),
        documents.letter_marks(),
        documents.digit_marks(),
    ))


def _goal_words() -> Iterable[str]:
    return dict.fromkeys((*quantity_words().targets.words, *quantity_words().targets.listing))


def _wholes(words: ScopeWords) -> Iterator[str]:
    """``cả nước``, ``toàn tỉnh``, ``trên địa bàn huyện`` and their likes; ``trên địa bàn`` alone stands before names."""
    openings = [form for word in words.all_of for form in _printed(word)[:2]]
    yield from ("cả nước", "Cả nước", "trên địa bàn", "Trên địa bàn")
    yield from map("".join, product(openings, ("", " toàn"), ("", " Đảng bộ"), map(" {}".format, words.wholes)))


def _units(words: ScopeWords) -> list[Mark]:
    """Kinds of places, found with the capital or the number of a name behind them or a verb; an abbreviation only stands before names."""
    named = tuple(map(" {}".format, (*ascii_uppercase, *CAPITALS.removeprefix("A-Z"))))
    kinds = [form for unit in ("tỉnh", *words.local) for form in _printed(unit)[:2]]
    numbered = before((form for unit in words.numbered for form in _printed(unit)[:2]), map(" {}".format, "123456789"))
    return [*before(kinds, (*named, *map(" {}".format, words.verbs))), *numbered, *before(words.short, named)]


def _time_openings() -> list[Mark]:
    """The words that a time can begin with, found with one of those that can follow them."""
    words = quantity_words().times
    spans = _beginnings(words)
    units = [unit.split(" ")[0] for unit in words.units]
    led = {word: units for word in (*words.parts, *COUNTS) if word not in spans}
    led["từ"] = ["đầu", "cuối", "giữa", "năm", "nhiệm", "tháng", "ngày", *"12"]
    found = [mark for word in led for mark in before(_printed(word), map(" {}".format, led[word]))]
    for word, following in spans.items():
        found += before(_printed(word), ("(", *(f" {form}" for one in following for form in set(_printed(one)))))
    return found


def _beginnings(words: TimeWords) -> dict[str, set[str]]:
    """The first words of spans and units of time, with what can follow each: a second word, a year, or which one is meant."""
    found = {"cùng": {"kỳ"}, "các": {"năm", "đầu", "cuối", "giữa", "hết", "cả"}}
    found["tháng"], found["quý"] = set("0123456789"), {"i", "một", "hai", "ba", "bốn", *"1234"}
    found["nửa"], found["những"] = {"đầu", "cuối"}, {"năm", "tháng"}
    for phrase in (*words.spans, *words.units):
        first, *rest = phrase.split(" ")
        found.setdefault(first, set()).update(rest[:1] or ("(", "1", "2", "từ", "năm", "liền", *words.which))
    return found


def _printed(word: str) -> tuple[str, str, str]:
    """A word in small letters, as it begins a sentence, and as a heading prints it."""
    return word, word.capitalize(), word.upper()


def _in_any_case(phrase: str) -> Iterator[str]:
    """A phrase with every syllable printed in any of its forms."""
    return map(" ".join, product(*map(_printed, phrase.split(" "))))
