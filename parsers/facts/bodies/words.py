"""Words of the names of bodies as they are looked up: how names begin, what ends them, the units they are of."""

from __future__ import annotations

from functools import cache

from parsers import lexicon


@cache
def stops() -> frozenset[str]:
    """Small words that no name of a body goes on with."""
    return frozenset(lexicon.bodies().stops)


@cache
def ends() -> frozenset[str]:
    """These, and words that begin what somebody does, which end a body that nobody can list."""
    return frozenset((*lexicon.bodies().stops, *lexicon.bodies().verbs))


@cache
def heads() -> frozenset[str]:
    """Words behind which a new one of a body begins: the last of its first words, and the first where the next is a capital."""
    named = [head.split() for head in lexicon.bodies().heads]
    return frozenset((*(words[-1] for words in named), *(words[0] for words in named if words[1:2] and words[1][0].isupper())))


@cache
def small_heads() -> frozenset[str]:
    """Single words that names of bodies begin with, in small letters."""
    return frozenset(head.lower() for head in lexicon.bodies().heads if " " not in head)


@cache
def unit_words() -> frozenset[str]:
    """Words for the units of the country."""
    units = lexicon.bodies().units
    return frozenset({*units.provincial, *units.city, *units.district, *units.communal})
