"""Words with which a sentence opens that no full stop parts from the one before."""

from __future__ import annotations

from functools import cache

from parsers import lexicon


@cache
def opening_words() -> dict[str, frozenset[str]]:
    """What follows each word that opens a sentence with it, but could end a name or go on with a body without it; 0 is any figure."""
    followed: dict[str, set[str]] = {}
    for phrase in lexicon.names().opening_phrases:
        first, second = phrase.split(" ")
        followed.setdefault(first, set()).add(second)
    return {first: frozenset(seconds) for first, seconds in followed.items()}
