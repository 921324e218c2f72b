"""Posts told as offices, to be filled or taken up, and not as what somebody is called by: ``giữ chức Bí thư Huyện ủy``."""

from __future__ import annotations

import re
from functools import cache

from pydantic import BaseModel, ConfigDict

from parsers.lexicon import any_of, read_lexicon

_REACH = 60


class Offices(BaseModel):
    """``offices.toml``."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    taken_up: tuple[str, ...]
    vacant: tuple[str, ...]
    nouns: tuple[str, ...]
    stood_for: tuple[str, ...]
    meant_for: tuple[str, ...]
    ways: tuple[str, ...]
    links: tuple[str, ...]


def is_office(copy: str, start: int) -> bool:
    """Whether the words before ``start`` say that the post there is one to be taken up; ``copy`` is the text in small letters."""
    return copy.endswith(_taken_up(), 0, start)


def is_vacant(copy: str, start: int) -> bool:
    """Whether the post at ``start`` is one that nobody holds as yet: ``kiện toàn chức danh Chủ tịch``."""
    return copy.endswith(_vacant(), 0, start)


def candidacy_start(copy: str, start: int) -> int | None:
    """Where the words begin that make the post at ``start`` one that somebody only stands for; None where they do not."""
    if not copy.endswith(_last_words(), 0, start):
        return None  # few posts stand behind such a word, and a look for all of them costs a fiftieth of the search
    found = _stood_for().search(copy, max(0, start - _REACH), start)
    return found.start() if found else None


@cache
def offices() -> Offices:
    """Words before offices that are no titles of somebody."""
    return read_lexicon("offices", Offices)


@cache
def _taken_up() -> tuple[str, ...]:
    return tuple(f"{word} " for word in offices().taken_up)


@cache
def _vacant() -> tuple[str, ...]:
    return tuple(f"{word}{noun} " for word in offices().vacant for noun in ("", *(f" {noun}" for noun in offices().nouns)))


@cache
def _stood_for() -> re.Pattern[str]:
    words = offices()
    nouns = any_of(words.nouns)
    stands = rf"(?:(?:{any_of(words.ways)}) )*(?:{any_of(words.stood_for)})|(?:{any_of(words.meant_for)})(?= (?:{nouns}))"
    return re.compile(rf"(?:{stands})(?: (?:{any_of(words.links)}))?(?: các)?(?: (?:{nouns}))? $")


@cache
def _last_words() -> tuple[str, ...]:
    """What words before an office that is stood for can end with."""
    words = offices()
    return tuple({f"{word.rsplit(' ', 1)[-1]} " for word in ("các", *words.nouns, *words.stood_for, *words.links)})

