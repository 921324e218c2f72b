"""What marks a day in running text, for who goes through the text once for many things."""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

from parsers.marks import BLANKS, DIGITS, Mark, Span, before

_MONTH = ("th", "Th", "tH", "TH")
"""What ``tháng`` begins with."""
RELATIVE = ("nay", "qua", "mai", "NAY")
SAME_DAY = ("cùng ngày", "Cùng ngày")
_BEFORE_RELATIVE = ("ng", "ưa", "ều", "ối", "êm", "ôm", "ày")
"""The ends of ``sáng``, ``trưa``, ``chiều``, ``tối``, ``đêm``, ``hôm`` and ``ngày``."""


class DayMarks(NamedTuple):
    """Where days may be in a text."""

    digits: tuple[Span, ...]
    """The last digit of a day, which its month follows."""
    relative: tuple[Span, ...]
    """``nay``, ``qua``, ``mai`` behind a part of a day or ``ngày``, and ``cùng ngày``."""


def digit_marks() -> list[Mark]:
    """A digit before what stands between a day and its month."""
    return before(DIGITS, (*map("".join, product(BLANKS, "/.-")), *map("".join, product((*BLANKS[1:], ", "), _MONTH))))


def relative_marks() -> list[Mark]:
    """Words for a day that another is counted from, with the end of what makes a day of them."""
    led = ("".join(letters) for end in _BEFORE_RELATIVE for letters in product(*((letter, letter.upper()) for letter in end)))
    found = [(f"{lead} {word}", len(lead) + 1, len(lead) + 1 + len(word)) for lead in led for word in RELATIVE]
    return [*found, *((word, 0, len(word)) for word in SAME_DAY)]
