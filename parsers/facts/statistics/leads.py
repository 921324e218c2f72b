"""What stands right before a number: how exact it is, and which way the figure went."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from parsers.facts.statistics.lexicon import any_of, quantity_words
from parsers.types import ChangeDirection, Qualifier


@dataclass(frozen=True, slots=True)
class Lead:
    """The words before a number that speak about it."""

    qualifier: Qualifier | None = None
    change: ChangeDirection | None = None
    word: str = ""
    """The qualifying word as printed, in small letters."""


_WINDOW = 70
_MOST_BETWEEN = 8
_CLAUSE = re.compile(r"[,;:.()“”\"\d%]")
_LIGHT = r"(?:\s(?:là|đạt|được|có|tới|đến|mức|thêm|từ))?"


def read_lead(text: str, low: int, start: int) -> Lead:
    """The lead of the number at ``start``; nothing before ``low`` (the previous figure) is looked at."""
    before = text[max(low, start - _WINDOW) : start].lower()
    qualified = _qualifier_pattern().search(before)
    if qualified and " ".join(before[: qualified.end("word")].split()[-2:]) in _change_verbs():
        qualified = None  # the `hơn` of `thấp hơn 55%` compares, it does not say how exact
    qualifier = _qualifiers()[qualified["word"]] if qualified else None
    return Lead(qualifier, _change(before), qualified["word"] if qualified else "")


def read_after(text: str, end: int) -> Qualifier | None:
    """The qualifier behind a unit: ``85% trở lên``."""
    following = text[end : end + 14].lower().lstrip()
    for qualifier, words in quantity_words().qualifiers_after.items():
        if following.startswith(words):
            return qualifier
    return None


def _change(before: str) -> ChangeDirection | None:
    """The verb of change, with only light words between it and the number."""
    breaks = [m.end() for m in _CLAUSE.finditer(before)]
    words = before[breaks[-1] if breaks else 0 :].split()
    between, verbs = _between(), _change_verbs()
    for back in range(1, min(len(words), _MOST_BETWEEN) + 1):
        pair = " ".join(words[-back - 1 : len(words) - back + 1]) if back < len(words) else ""
        if pair in verbs:
            return verbs[pair]
        if words[-back] in verbs:
            named = " ".join(words[len(words) - back :][:2]) in quantity_words().changes.nouns
            return None if named else verbs[words[-back]]
        if words[-back] not in between:
            return None
    return None


@cache
def _qualifiers() -> dict[str, Qualifier]:
    return {word: qualifier for qualifier, words in quantity_words().qualifiers.items() for word in words}


@cache
def _qualifier_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<word>{any_of(_qualifiers())}){_LIGHT}\s*$")


@cache
def _change_verbs() -> dict[str, ChangeDirection]:
    changes = quantity_words().changes
    return {
        **dict.fromkeys(changes.increase, ChangeDirection.INCREASE),
        **dict.fromkeys(changes.decrease, ChangeDirection.DECREASE),
    }


@cache
def _between() -> frozenset[str]:
    return frozenset(quantity_words().changes.between)
