"""Words with which a sentence opens that no full stop parts from the one before."""

from __future__ import annotations

import re
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


@cache
def opening() -> re.Pattern[str]:
    """Words with which a sentence opens, where no given name is looked for; a figure may stand in a bracket."""
    names = lexicon.names()
    words = lexicon.any_of([*names.openers, *names.openers_apart, *(one for one in names.opening_phrases if not one.endswith(" 0"))])
    figures = lexicon.any_of([one.removesuffix(" 0") for one in names.opening_phrases if one.endswith(" 0")])
    return re.compile(rf"(?:{words})\b|(?:{figures}) \(?\d")
