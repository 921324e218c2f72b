"""What marks a document's number, for who goes through a text once for many things."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from parsers.facts.documents.lexicon import last_words_of_kinds, last_words_of_lead, short_kinds
from parsers.facts.documents.numbers import MARKS
from parsers.marks import BLANKS, DIGITS, Mark, Span

_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZĐƯ"
_OPENED = (" ", "(", " (")
_SIGN = ("ố", "Ố")
"""The end of ``số``."""
_END = 2
"""Letters of a word by which it is found, whatever its case."""


class CitationMarks(NamedTuple):
    """Where documents may be cited in a text."""

    letters: tuple[Span, ...]
    """A dash or a slash before the letters of a number."""
    digits: tuple[Span, ...]
    """The first digit of a number behind the name of a kind, what describes it, or a sign."""


def letter_marks() -> list[Mark]:
    """A dash or a slash before a capital."""
    return [(mark + blank + capital, 0, 1) for mark, blank, capital in product(MARKS, BLANKS, _CAPITALS)]


def digit_marks() -> list[Mark]:
    """A digit behind anything that a citation has before its number."""
    return [(before + digit, len(before), len(before) + 1) for before in set(_before_digits()) for digit in DIGITS]


def _before_digits() -> Iterator[str]:
    ends = {word[-_END:] for word in (*last_words_of_kinds(), *last_words_of_lead(), "số")}
    for end in ends:
        for printed in map("".join, product(*({letter.lower(), letter.upper()} for letter in end))):
            yield from (printed + opened for opened in _OPENED)
    yield from (f":{opened}" for opened in ("", *_OPENED))
    yield from (f"{sign}{stop}{opened}" for sign in (*_SIGN, " ") for stop in ("", ".") for opened in ("", *_OPENED) if sign != " " or stop)
    yield from short_kinds()
