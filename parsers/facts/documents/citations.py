"""Where documents are cited by number, with letters or without."""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter

from parsers.facts.documents.bare import find_bare
from parsers.facts.documents.coded import find_coded
from parsers.facts.documents.marks import CitationMarks
from parsers.facts.documents.numbers import Citation

_NUMBER_START = attrgetter("number_start")


@lru_cache(maxsize=2)
def find_citations(text: str, marks: CitationMarks | None = None) -> tuple[Citation, ...]:
    """Every number that ``text`` cites a document by, in its order; kept for the next reader of the same text.

    ``marks`` tell where they may be, for who has looked for them already.
    """
    coded = list(find_coded(text, marks.letters if marks else None))
    taken = [(c.number_start, c.end) for c in coded]
    bare = [
        c
        for c in find_bare(text, marks.digits if marks else None)
        if not any(start < c.end and c.number_start < end for start, end in _near(taken, c))
    ]
    return tuple(sorted([*coded, *bare], key=_NUMBER_START)) if coded and bare else tuple(coded or bare)


def _near(spans: list[tuple[int, int]], citation: Citation) -> list[tuple[int, int]]:
    """The spans that could overlap ``citation`` (binary search would be overkill for a handful, a scan for a hostile page)."""
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle][1] <= citation.number_start:
            low = middle + 1
        else:
            high = middle
    return spans[low : low + 1]
