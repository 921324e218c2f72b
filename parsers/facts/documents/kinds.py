"""The kind that governs a number: right before it, or earlier in its clause."""

from __future__ import annotations

from parsers.facts.documents.lexicon import kind_names, kind_pattern, last_words_of_kinds
from parsers.patterns import pattern

_BEFORE_NUMBER = pattern(r"(?:\s*[:(“\"]?\s*(?:số|Số|SỐ)\s*[:.]?)?\s*$")
_CLAUSE_BREAK = pattern(r"[.;:\n]\s|\n")
_LOOK_BACK = 70
_LONGEST_SIGN = 12
"""Characters of what stands between a kind and its number."""
_LONGEST_NAME = 32
_MOST_SYLLABLES = 4


def kind_before(text: str, number_start: int) -> tuple[str, int] | None:
    """The kind that governs a number with letters, and where it begins.

    It stands right before, or earlier in the clause (``Quyết định của UBND tỉnh số 12/QĐ-UBND``).
    """
    low = max(0, number_start - _LOOK_BACK)
    gap = _BEFORE_NUMBER.search(text, max(low, number_start - _LONGEST_SIGN), number_start)
    edge = gap.start() - low if gap else number_start - low
    named = kind_at_end(text, low + edge)
    if named and named[1] >= low:
        return named
    before = text[low:number_start]
    last = None
    for last in kind_pattern().finditer(before):  # noqa: B007 - the last one is wanted
        pass
    if last is None:
        return None
    between = before[last.end() : edge]
    ended = _CLAUSE_BREAK.search(between) or between.endswith(";")
    if between.strip() and (edge == len(before) or ended or any(c.isdigit() for c in between) or "," in between):
        return None
    return kind_names()[last[0].lower()], low + last.start()


def kind_at_end(text: str, end: int) -> tuple[str, int] | None:
    """The kind whose name ends at ``end``, and where it begins."""
    low = max(0, end - _LONGEST_NAME)
    words = text[low:end].split(" ")
    if words[-1].lower() not in last_words_of_kinds():
        return None
    for length in range(min(len(words), _MOST_SYLLABLES), 0, -1):
        name = " ".join(words[-length:])
        if kind := kind_names().get(name.lower()):
            return kind, end - len(name)
    return None
