"""What people type, made into full-text queries that cannot be wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsers.text import fold, squash

_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS = 32
"""More words than this find no more; the rest is left out."""


@dataclass(frozen=True, slots=True)
class Query:
    """A question as phrases: words in quotation marks stay together, the others stand alone."""

    phrases: tuple[tuple[str, ...], ...]

    @property
    def words(self) -> tuple[str, ...]:
        """All words in their order."""
        return tuple(word for phrase in self.phrases for word in phrase)

    @property
    def together(self) -> str:
        """FTS5 for all words next to each other."""
        return _quoted(self.words)

    @property
    def anywhere(self) -> str:
        """FTS5 for all phrases, wherever they stand."""
        return " AND ".join(_quoted(phrase) for phrase in self.phrases)


def query(text: str) -> Query | None:
    """Read what somebody typed; None when there is no word in it.

    Whatever else stands there (operators, stars, brackets, a quotation mark without its other) is a blank.
    """
    phrases: list[tuple[str, ...]] = []
    left = _MOST_WORDS
    for number, part in enumerate(re.split('["“”]', squash(text))):
        words = tuple(_WORD.findall(part))[:left]
        left -= len(words)
        phrases += [words] if number % 2 and words else [(word,) for word in words]
    return Query(tuple(phrases)) if phrases else None


def folded_query(text: str) -> Query | None:
    """As ``query``, without tones and marks."""
    return query(fold(text))


def _quoted(words: tuple[str, ...]) -> str:
    """An FTS5 string: in quotation marks nothing is an operator."""
    return '"' + " ".join(words) + '"'
