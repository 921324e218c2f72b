"""Bodies told by their first letters, which the article prints in full and defines nowhere: ``CCTQ4`` of a ``Chi cục Thuế Quận 4``."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from parsers import lexicon
from parsers.facts.tagging.spans import Tags, matching_copy

_SHORTEST, _LONGEST = 4, 8
"""Letters; fewer begin the words of many things."""
_MOST_TRIES, _NEAR = 20, 6000


def body_of_initials(body: str, text: str, tags: Tags, at: int) -> str:
    """A body told at ``at`` whose last word is the first letters of one that is printed near, with that in its place."""
    short = body[body.rfind(" ") + 1 :]
    if not _SHORTEST <= len(short) <= _LONGEST or not short.isupper() or not short.isalnum() or short in lexicon.abbreviations().keep:
        return body
    named = _named_by(short, text, tags, at)
    return f"{body[: -len(short)]}{named}" if named else body


def _named_by(short: str, text: str, tags: Tags, at: int) -> str | None:
    for tried, match in enumerate(_words_of(short).finditer(tags.copy, max(0, at - _NEAR), at + _NEAR)):
        if tried == _MOST_TRIES:
            break
        printed = text[match.start() : match.end()]
        if printed[0].isupper() and not printed.isupper() and match[0].startswith(_heads()):
            return printed
    return None


@lru_cache(256)
def _words_of(short: str) -> re.Pattern[str]:
    """Words that begin with these letters, one with each; digits are a number."""
    letters, number = short.rstrip("0123456789"), short[len(short.rstrip("0123456789")) :]
    words = [rf"{re.escape(letter)}[^\W\d_]*+" for letter in matching_copy(letters)]
    return re.compile(rf"(?<!\w){' '.join([*words, number] if number else words)}(?!\w)")


@cache
def _heads() -> tuple[str, ...]:
    return tuple(f"{matching_copy(head)} " for head in lexicon.bodies().heads)
