"""At which level a meeting was held: what its name says, else who organised it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

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
        low = standard(said).lower()
        for level, words in _levels():
            if words.search(low):
                return level
    return None


@cache
def _levels() -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = lexicon.read_lexicon("levels", Levels)
    return tuple((level.name, re.compile(rf"\b(?:{'|'.join(map(re.escape, level.words))})")) for level in table.level)
