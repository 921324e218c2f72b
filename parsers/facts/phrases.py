"""Phrases in small letters that stand inside names of bodies: the ``công nghệ thông tin`` of a ``Trung tâm công nghệ thông tin``."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from operator import itemgetter

from parsers import lexicon
from parsers.facts.spans import Tags, matching_copy
from parsers.patterns import pattern

# A word of a body's name: what a dash, a stroke or an apostrophe joins is one.
WORD = pattern(r"[^\W_]+(?:[./'’‘ʼ&-][^\W_]+)*")
_MOST_WORDS = 4


def phrase_end(tags: Tags, pos: int, limit: int) -> int | None:
    """The end of the longest lower-case phrase at ``pos`` that goes on inside a body's name."""
    text = tags.copy
    word = WORD.match(text, pos, limit)
    known = _phrases().get(word[0]) if word else None
    if not known:
        return None
    longest = None
    for _ in range(_MOST_WORDS):
        if not word:
            break
        end = word.end()
        if text[pos:end] in known:
            longest = end
        if text[end : end + 1] != " ":
            break
        word = WORD.match(text, end + 1, limit)
    return longest


@cache
def _phrases() -> dict[str, frozenset[str]]:
    """The phrases that go on inside names of bodies, by their first word."""
    phrases = [matching_copy(phrase) for phrase in lexicon.bodies().inside]
    first = itemgetter(0)
    by_word = groupby(sorted((phrase.split()[0], phrase) for phrase in phrases), first)
    return {word: frozenset(phrase for _, phrase in found) for word, found in by_word}
