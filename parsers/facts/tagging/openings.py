"""Words with which a sentence opens that no full stop parts from the one before."""

from __future__ import annotations

import re
from functools import cache

from parsers import lexicon

_LONGEST_WORD, _FIGURE = 12, "0"
"""Letters of the longest word with the blank before it, and what stands for any figure."""


@cache
def opening_words() -> dict[str, frozenset[str]]:
    """What follows each word that opens a sentence with it, but could end a name without it; 0 is any figure."""
    return _followed(lexicon.names().opening_phrases)


@cache
def opening_words_behind_bodies() -> dict[str, frozenset[str]]:
    """The same of words that a body could go on with: more, as no verb of a body's begins like these."""
    names = lexicon.names()
    return _followed(names.opening_phrases | names.opening_phrases_behind_bodies)


def opens_sentences(word: str) -> bool:
    """Whether a word may open a sentence, be it one that could end a name as well."""
    return word in _openers()


@cache
def _openers() -> frozenset[str]:
    return frozenset(lexicon.names().openers) | opening_words().keys()


def word_behind(text: str, end: int) -> str:
    """The word behind one that ends at ``end``, as phrases have it: 0 for any figure, empty where none stands right behind."""
    word = text[end + 1 : end + _LONGEST_WORD].split(" ", 1)[0].rstrip(",.:/-") if text.startswith(" ", end) else ""
    return _FIGURE if word[:1].isdigit() else word


def _followed(phrases: frozenset[str]) -> dict[str, frozenset[str]]:
    followed: dict[str, set[str]] = {}
    for phrase in phrases:
        first, second = phrase.split(" ")
        followed.setdefault(first, set()).add(second)
    return {first: frozenset(seconds) for first, seconds in followed.items()}


@cache
def opening() -> re.Pattern[str]:
    """Words with which a sentence opens, where no given name is looked for; a figure may stand in a bracket."""
    names = lexicon.names()
    dated = {phrase for phrase in names.opening_phrases if phrase.endswith(f" {_FIGURE}")}
    words = lexicon.any_of([*names.openers, *names.openers_apart, *(names.opening_phrases - dated)])
    figures = lexicon.any_of([phrase.removesuffix(f" {_FIGURE}") for phrase in dated])
    return re.compile(rf"(?:{words})\b|(?:{figures}) \(?\d")
