"""The words around figures, all found in one pass over a text: where times, scopes, subjects and goals may be, and nowhere else."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from operator import itemgetter
from string import ascii_uppercase

import ahocorasick

from parsers import places
from parsers.facts.letters import CAPITALS
from parsers.facts.statistics.lexicon import ScopeWords, TimeWords, quantity_words
from parsers.numbers import first_words

Span = tuple[int, int]
"""Where a word stands: its start and one past its end."""

_END = itemgetter(1)

COUNTS = ("một", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười một", "mười")
"""The numbers that times are counted by, in words."""


@dataclass(slots=True)
class Landmarks:
    """Where the words stand, each list in the order of the words' ends; grammars decide what they are there."""

    times: list[Span] = field(default_factory=list)
    """Words that a time can begin with; of several the first alone."""
    comparisons: list[Span] = field(default_factory=list)
    """``so với``, ``so kế hoạch``, ``hơn bình quân``."""
    wholes: list[Span] = field(default_factory=list)
    """``cả nước``, ``trên địa bàn tỉnh``."""
    units: list[Span] = field(default_factory=list)
    """``tỉnh``, ``huyện`` and other kinds of places, before a name or a verb."""
    provinces: list[Span] = field(default_factory=list)
    """Names of provinces in any spelling."""
    heads: list[Span] = field(default_factory=list)
    """Nouns that name an amount or a share."""
    goals: list[Span] = field(default_factory=list)
    """Words that make a figure a target."""
    numbers: list[Span] = field(default_factory=list)
    """Words that a number written out can begin with."""


def find_landmarks(text: str) -> Landmarks:
    """The landmarks of a text; parts of longer words are among them."""
    found = Landmarks()
    layers = (found.times, found.comparisons, found.wholes, found.units, found.provinces, found.heads, found.goals, found.numbers)
    for last, (length, meanings) in _automaton().iter(text):
        start = last + 1 - length
        for layer, width in meanings:
            layers[layer].append((start, start + width))
    return found


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
    at = bisect_right(spans, end, key=_END) - 1
    return at >= 0 and spans[at][0] >= start


def heads() -> list[str]:
    """The nouns that name an amount or a share, in small letters and with a capital."""
    return [form for head in quantity_words().indicators.heads for form in (head, head[0].upper() + head[1:])]


@cache
def province_names() -> dict[str, str]:
    """The standard name of a province by every spelling."""
    return {form: province.name for province in places.provinces() for form in (province.name, *province.spellings)}


@cache
def _automaton() -> ahocorasick.Automaton:
    """Yields the length of what it finds, and the layers it belongs to with the width that counts there."""
    layers: tuple[Iterable[tuple[str, int]], ...] = (
        _time_openings(),
        _whole((*_in_any_case("so với"), *map(" ".join, product(("so", "hơn"), quantity_words().times.amounts)))),
        _whole(_wholes(quantity_words().scopes)),
        _units(quantity_words().scopes),
        _whole(province_names()),
        _whole(heads()),
        _whole(form for word in _goal_words() for form in _in_any_case(word)),
        _whole(first_words()),
    )
    meanings: dict[str, list[tuple[int, int]]] = {}
    for layer, words in enumerate(layers):
        for word, width in words:
            meanings.setdefault(word, []).append((layer, width))
    automaton = ahocorasick.Automaton()
    for word, known in meanings.items():
        automaton.add_word(word, (len(word), tuple(dict.fromkeys(known))))
    automaton.make_automaton()
    return automaton


def _goal_words() -> Iterable[str]:
    return dict.fromkeys((*quantity_words().targets.words, *quantity_words().targets.listing))


def _whole(words: Iterable[str]) -> list[tuple[str, int]]:
    """Words that count as they are found."""
    return [(word, len(word)) for word in words]


def _wholes(words: ScopeWords) -> Iterator[str]:
    """``cả nước``, ``toàn tỉnh``, ``trên địa bàn huyện`` and their likes; ``trên địa bàn`` alone stands before names."""
    openings = [form for word in words.all_of for form in _printed(word)[:2]]
    yield from ("cả nước", "Cả nước", "trên địa bàn", "Trên địa bàn")
    yield from map("".join, product(openings, ("", " toàn"), ("", " Đảng bộ"), map(" {}".format, words.wholes)))


def _units(words: ScopeWords) -> Iterator[tuple[str, int]]:
    """Kinds of places, found with the capital of a name behind them or a verb; an abbreviation only stands before names."""
    capitals = (*ascii_uppercase, *CAPITALS.removeprefix("A-Z"))
    for unit in ("tỉnh", *words.local):
        for form in _printed(unit)[:2]:
            yield from ((f"{form} {after}", len(form)) for after in (*capitals, *words.verbs))
    yield from ((f"{short} {after}", len(short)) for short in words.short for after in capitals)


def _time_openings() -> list[tuple[str, int]]:
    """The words that a time can begin with, found with one of those that can follow them."""
    words = quantity_words().times
    spans = _beginnings(words)
    units = [unit.split(" ")[0] for unit in words.units]
    led = {word: units for word in (*words.parts, *COUNTS) if word not in spans}
    led["từ"] = ["đầu", "cuối", "giữa", "năm", "nhiệm", "tháng", "ngày", *"12"]
    found = [(f"{form} {after}", len(form)) for word in led for form in _printed(word) for after in led[word]]
    found += [
        (f"{form} {after}", len(form)) for word in spans for form in _printed(word) for one in spans[word] for after in set(_printed(one))
    ]
    return found + [(f"{form}(", len(form)) for word in spans for form in _printed(word)]


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
