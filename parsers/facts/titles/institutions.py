"""The institution whose own news an article is, where its title and lead name one alone: a school, a hospital, a court.

It is asked last, for a part or a committee that neither says itself of whom it is nor stands beside a post that does.
"""

from __future__ import annotations

import re
from functools import cache

from parsers import lexicon
from parsers.facts.posts.borrowing import borrowing
from parsers.facts.tagging.spans import Tags
from parsers.facts.titles.full_bodies import full_name_at
from parsers.text import folded

_LEAD, _MOST_NAMED = 600, 12


def institution_of(text: str, tags: Tags) -> str | None:
    """The one institution that the beginning of an article names in full; None where it names several, or none."""
    found: dict[str, str] = {}
    for number, head in enumerate(_heads().finditer(text, 0, _LEAD)):
        if number >= _MOST_NAMED:
            return None
        if named := full_name_at(text, tags, head[0], head.start()):
            found[folded(named)] = named
    return next(iter(found.values())) if len(found) == 1 else None


@cache
def _heads() -> re.Pattern[str]:
    """How the names of institutions begin."""
    return re.compile(rf"\b(?:{lexicon.any_of(borrowing().institutions)})(?= )")
