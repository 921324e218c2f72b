"""Titles as they are compared: in any case and spelling, and with bodies that papers print in full or by their letters."""

from __future__ import annotations

from functools import cache, lru_cache

from parsers import lexicon
from parsers.text import folded


@lru_cache(4096)
def compared(title: str) -> str:
    """A title as it is compared, without marks: the ``Chủ tịch Hội đồng nhân dân`` is the ``Chủ tịch HĐND``."""
    words = f"{folded(title)} ".replace(",", "").replace(" - ", " ").replace("–", "-")
    for full, short in _alike():
        if full in words:
            words = words.replace(full, short)
    return words.strip()


@cache
def _alike() -> tuple[tuple[str, str], ...]:
    """What is printed in two ways, and the shorter one."""
    return tuple((f"{folded(full)} ", f"{folded(short)} ") for full, short in lexicon.abbreviations().alike.items())


@lru_cache(4096)
def words_of(title: str) -> frozenset[str]:
    """The words of a title as it is compared."""
    return frozenset(compared(title).split())


@lru_cache(4096)
def shortened(title: str) -> tuple[str, ...]:
    """A title as it is compared, shortened from its end in every way, the shortest first."""
    words = compared(title).split()
    return tuple(" ".join(words[:count]) for count in range(1, len(words) + 1))
