"""Numbers with letters: ``205-QĐ/TW``, ``71/2010/NĐ-CP``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from parsers.facts.documents.kinds import kind_before
from parsers.facts.documents.lexicon import codes_needed, issuing_letters, kinds_by_code, short_kinds
from parsers.facts.documents.numbers import (
    CODED,
    JOINER,
    LONGEST_DIGITS,
    LONGEST_LETTERS,
    LONGEST_LIST,
    Citation,
    coded_end,
    letters_of,
    written,
)
from parsers.marks import Span
from parsers.patterns import pattern

_INSIDE = frozenset({"/", ".", ",", "-", "_"})
_SIGN = pattern(r"(?:số|Số|SỐ)\s*:?\s*$")
_LONGEST_SIGN = 8
_DIGIT = pattern("[0-9]")
_LONGEST_BETWEEN = 8
"""Characters between the digits of a number and the mark that parts its letters, letters before it among them: ``05 CT/TW``."""


def find_coded(text: str, marks: Iterable[Span] | None = None) -> Iterator[Citation]:
    """Every number with letters that cites a document, in order, by the kind before it, of its list, or that its letters stand for.

    ``marks`` is where a dash or a slash stands before a capital; without them all of the text is searched.
    """
    previous: Citation | None = None
    for match in CODED.finditer(text) if marks is None else _coded_at(text, marks):
        letters = None if _is_inside(text, match.start()) else letters_of(match)
        if letters is None:
            continue
        start, end = match.start(), coded_end(match)
        governed = kind_before(text, start) or _listed(text, previous, start)
        if governed and not _may_bear(governed[0], letters):
            governed = None
        kind = governed[0] if governed else _kind_of(letters) if _is_certain(text, start, letters) else None
        if kind is None:
            continue
        previous = Citation(governed[1] if governed else start, end, start, kind, written(text[start:end]))
        yield previous


def _coded_at(text: str, marks: Iterable[Span]) -> Iterator[re.Match[str]]:
    """The numbers whose letters stand behind one of the ordered ``marks``."""
    last_end = 0
    for mark, _ in marks:
        if mark < last_end or not _DIGIT.search(text, max(0, mark - _LONGEST_BETWEEN), mark):
            continue
        match = CODED.search(text, max(last_end, mark - LONGEST_DIGITS), mark + LONGEST_LETTERS)
        if match and match.start() < mark:
            last_end = match.end()
            yield match


def _is_inside(text: str, start: int) -> bool:
    """Whether a number is the end of something longer, and not of a short name (``NQ57-NQ/TW``) or its sign (``số18-NQ/TW``)."""
    before = text[start - 1 : start]
    if before in _INSIDE:
        return True
    return before.isalnum() and before not in "ốỐ" and not text.endswith(short_kinds(), 0, start)


def _may_bear(kind: str, letters: Sequence[str]) -> bool:
    """Whether a document of that kind can have those letters in its number."""
    needed = codes_needed().get(kind)
    return needed is None or any(letter.startswith(needed) for letter in letters)


def _listed(text: str, previous: Citation | None, start: int) -> tuple[str, int] | None:
    """The kind of the list that a number goes on, and where the list begins."""
    if previous is None or not JOINER.fullmatch(text, previous.end, start):
        return None
    return previous.kind, previous.start if start - previous.start <= LONGEST_LIST else start


def _kind_of(letters: Sequence[str]) -> str | None:
    """The kind that the letters of a number stand for, some only with the body behind them."""
    codes = [letter.rstrip("0123456789") for letter in letters]
    return kinds_by_code().get("-".join(codes[:2])) or kinds_by_code().get(codes[0])


def _is_certain(text: str, start: int, letters: Sequence[str]) -> bool:
    """Whether a number of no kind is a document's: its sign stands before it, or a body's letters end it."""
    return letters[-1] in issuing_letters() or bool(_SIGN.search(text, max(0, start - _LONGEST_SIGN), start))
