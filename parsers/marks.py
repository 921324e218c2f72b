"""Where in a text something may stand that is read out of it: the words and signs of many grammars, found in one pass over the text."""

from __future__ import annotations

from collections.abc import Iterable

import ahocorasick

Span = tuple[int, int]
"""A place in a text: its start and one past its end."""

Mark = tuple[str, int, int]
"""What to look for, and which of its letters are the place that it marks."""

DIGITS = "0123456789"
BLANKS = ("", " ", "\n")
"""What may stand between a sign and what it belongs to."""

_COMMON = " nhgctiu,TđaưroymáàvBíbp.2ịĐảộủạếệkê01CỉlNồsơựóốHôứâểdớ/ăổờPqềấở3"
"""The letters of a text, the most frequent first: of what words begin with, the automaton tries one after the other as they were put in."""
_RANKS = {letter: rank for rank, letter in enumerate(_COMMON)}


def whole(words: Iterable[str]) -> list[Mark]:
    """Words that mark the place where they stand."""
    return [(word, 0, len(word)) for word in words]


def before(words: Iterable[str], following: Iterable[str]) -> list[Mark]:
    """Words that mark their place where one of the ``following`` stands right behind."""
    behind = tuple(following)
    return [(word + after, 0, len(word)) for word in words for after in behind]


class Marker:
    """Finds the marks of several layers in one pass."""

    def __init__(self, layers: Iterable[Iterable[Mark]]) -> None:
        meanings: dict[str, list[tuple[int, int, int]]] = {}
        self._layers = 0
        for marks in layers:
            for word, start, end in dict.fromkeys(marks):
                meanings.setdefault(word, []).append((self._layers, len(word) - 1 - start, len(word) - 1 - end))
            self._layers += 1
        self._automaton = ahocorasick.Automaton()
        for word in sorted(meanings, key=lambda word: _RANKS.get(word[0], len(_RANKS))):
            self._automaton.add_word(word, tuple(meanings[word]))
        self._automaton.make_automaton()

    def find(self, text: str) -> tuple[list[Span], ...]:
        """The places marked in each layer, in the order in which the words end that mark them; parts of longer words are among them."""
        found: tuple[list[Span], ...] = tuple([] for _ in range(self._layers))
        for last, meanings in self._automaton.iter(text):
            for layer, back, upto in meanings:
                found[layer].append((last - back, last - upto))
        return found
