"""A sentence while its bodies, posts and names are read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from parsers.facts.tagging.spans import Tags


@dataclass(slots=True)
class SentenceReading:
    """What the grammars need of a sentence: the text, its spans, where names begin."""

    text: str
    tags: Tags
    names: Mapping[int, int]
    """Start of each name and its end."""
    end: int
    """Where the sentence ends."""
    name_starts: Sequence[int] = ()
    """The starts of ``names`` in order."""

    def names_within(self, start: int, end: int) -> bool:
        """Whether a name begins in ``start:end``."""
        return bisect_left(self.name_starts, start) < bisect_left(self.name_starts, end)

    def up_to_name(self, start: int, end: int) -> int:
        """Where ``start:end`` is over, were a name to begin in it: ``TP. Huế`` of ``TP. Huế Nguyễn Văn A``."""
        first = bisect_left(self.name_starts, start)
        return min(end, self.name_starts[first] - 1) if first < len(self.name_starts) else end


def passage(text: str, tags: Tags, end: int) -> SentenceReading:
    """A text up to ``end`` as it is read again once it is known where people are named."""
    return SentenceReading(text, tags, tags.people, end, tags.people_starts)
