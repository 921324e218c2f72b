"""Phrases in small letters that stand inside names of bodies: the ``công nghệ thông tin`` of a ``Trung tâm công nghệ thông tin``."""

from __future__ import annotations

from functools import cache

from parsers import lexicon
from parsers.facts.tagging.spans import Tags, matching_copy
from parsers.patterns import pattern

# A word of a body's name: what a dash, a stroke or an apostrophe joins is one.
WORD = pattern(r"[^\W_]+(?:[./'’‘ʼ&-][^\W_]+)*")


def phrase_end(tags: Tags, pos: int, limit: int) -> int | None:
    """The end of the longest lower-case phrase at ``pos`` that goes on inside a body's name."""
    text = tags.copy
    word = WORD.match(text, pos, limit)
    known = _phrases().get(word[0]) if word else None
    if not known:
        return None
    phrases, most = known
    longest = None
    for _ in range(most):
        if not word:
            break
        end = word.end()
        if text[pos:end] in phrases:
            longest = end
        if text[end : end + 1] != " ":
            break
        word = WORD.match(text, end + 1, limit)
    return longest


@cache
def _phrases() -> dict[str, tuple[frozenset[str], int]]:
    """The phrases that go on inside names of bodies, by their first word, and how many words the longest of them has."""
    phrases = [matching_copy(phrase) for phrase in lexicon.bodies().inside]
    by_word: dict[str, set[str]] = {}
    for phrase in phrases:
        by_word.setdefault(phrase.split()[0], set()).add(phrase)
    return {word: (frozenset(found), max(phrase.count(" ") + 1 for phrase in found)) for word, found in by_word.items()}
