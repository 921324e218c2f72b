"""Names told shorter than they are, how they are spelled, and what the mentions of one share."""

from __future__ import annotations

from functools import cache, lru_cache

from parsers import lexicon
from parsers.facts.tagging.spans import matching_copy
from parsers.text import standard


def full_names(known: frozenset[str]) -> dict[str, str]:
    """Names that end exactly one longer name of the same article, and that longer name.

    Or the shorter one of a name that begins with a misprinted honorific: ``Ôn Lò Văn Bằng`` who is ``Ông Lò Văn Bằng`` elsewhere.
    """
    if len({name[name.rfind(" ") :] for name in known}) == len(known):
        return {}  # no two end alike
    longer: dict[str, set[str]] = {}
    for name in known:
        at = name.find(" ") + 1
        while at and name.find(" ", at) > 0:
            if name[at:] in known:
                longer.setdefault(name[at:], set()).add(name)
            at = name.find(" ", at) + 1
    whole = [short for short in longer if short.count(" ") > 1 and short[: short.index(" ")] in _families()]  # Ong Thế Viên is no Thế Viên
    slips = {f"{slip} {short}": short for short in whole for slip in lexicon.names().misprinted if f"{slip} {short}" in known}
    return {short: next(iter(names)) for short, names in longer.items() if len(names) == 1 and names.isdisjoint(slips)} | slips


@cache
def _families() -> frozenset[str]:
    return frozenset(map(matching_copy, lexicon.names().families))


@lru_cache(1024)
def standard_name(text: str) -> str:
    """A printed name in standard spelling; names in capitals in the usual case."""
    words = standard(text).split()
    if all(word.isupper() for word in words) and any(len(word) > 1 for word in words):
        words = [word.capitalize() for word in words]
    return " ".join(words)


@lru_cache(1024)
def key_of(printed: str) -> str:
    """What two mentions of one name share: the standard spelling in lower case."""
    return matching_copy(printed)
