"""At which level a meeting was held: what its name says, else who organised it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import ahocorasick
from pydantic import BaseModel, ConfigDict

from parsers import lexicon
from parsers.text import standard


class Level(BaseModel):
    """One level and the words that tell it."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    name: str
    words: tuple[str, ...]


class Levels(BaseModel):
    """``levels.toml``."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    level: tuple[Level, ...]


def level_of(name: str, organizers: Iterable[str]) -> str | None:
    """``central``, ``provincial``, ``district`` or ``communal``; None where neither name nor organisers tell it."""
    for said in (name, *organizers):
        low = f" {standard(said).lower()}"  # so that something stands before every word
        told: list[tuple[int, str]] = [level for last, (length, level) in _words().iter(low) if not low[last - length].isalnum()]
        if told:
            return min(told)[1]
    return None


@cache
def _words() -> ahocorasick.Automaton:
    """The words of all levels; each yields its length and its level, by its place in the table and its name."""
    automaton = ahocorasick.Automaton()
    for place, level in enumerate(lexicon.read_lexicon("levels", Levels).level):
        for word in level.words:
            automaton.add_word(word, (len(word), (place, level.name)))
    automaton.make_automaton()
    return automaton
