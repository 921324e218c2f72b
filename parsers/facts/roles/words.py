"""Words around people by which a sentence says whose a verb is."""

from __future__ import annotations

from functools import cache

from pydantic import BaseModel, ConfigDict

from parsers.lexicon import read_lexicon


class Words(BaseModel):
    """``roles.toml``."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    alike: tuple[str, ...]
    hopes: frozenset[str]
    hoped_for: tuple[str, ...]
    called_up: tuple[str, ...]
    such_as: tuple[str, ...]
    to_whom: frozenset[str]


@cache
def words() -> Words:
    """The words, read once."""
    return read_lexicon("roles", Words)


@cache
def longest_example() -> int:
    """Letters of the longest words before those told as examples."""
    return max(map(len, words().such_as))
