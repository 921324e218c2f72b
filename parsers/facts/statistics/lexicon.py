"""The words around numbers, from ``units.toml`` and ``quantities.toml``, in the forms that the grammar looks up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from pydantic import BaseModel, ConfigDict

from parsers.lexicon import read_lexicon
from parsers.types import Qualifier

_LONGEST_ENDING = 4
NUMBER_SIGN = "số"
"""Ends a unit where a figure follows."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class _Measures(_Strict):
    units: tuple[str, ...]


class _Durations(_Strict):
    units: tuple[str, ...]
    counted: tuple[str, ...]


class _Labels(_Strict):
    ordinals: tuple[str, ...]
    lands: frozenset[str]
    wards: tuple[str, ...]
    done: tuple[str, ...]
    floors: frozenset[str]
    buildings: tuple[str, ...]
    articles: tuple[str, ...]
    words: tuple[str, ...]
    capital: tuple[str, ...]
    number_sign: tuple[str, ...]
    counted_after: tuple[str, ...]
    before_days: frozenset[str]
    furniture: tuple[str, ...]


class _Counted(_Strict):
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    papers: tuple[str, ...]
    opposites: tuple[tuple[str, str], ...]
    pointing: tuple[str, ...]
    pairs: tuple[str, ...]
    partners: tuple[str, ...]
    bodies: frozenset[str]
    heads: tuple[str, ...]
    held_by: tuple[str, ...]


class _Words(_Strict):
    words: tuple[str, ...]


class _Wholes(_Strict):
    pairs: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


class _Rates(_Strict):
    told: tuple[str, ...]
    amounts: tuple[str, ...]
    bases: tuple[str, ...]


class _Predicates(_Strict):
    words: tuple[str, ...]
    pairs: frozenset[str]
    carrying: tuple[str, ...]


class _Targets(_Strict):
    words: tuple[str, ...]
    listing: tuple[str, ...]
    done: tuple[str, ...]


class _Heads(_Strict):
    heads: tuple[str, ...]
    titles: tuple[str, ...]
    indices: tuple[str, ...]
    plans: tuple[str, ...]


class _Stops(_Strict):
    words: tuple[str, ...]
    compounds: frozenset[str]
    opening: frozenset[str]
    opened: frozenset[str]


class UnitWords(_Strict):
    """``units.toml`` as it stands."""

    money: dict[str, tuple[str, ...]]
    shares: dict[str, tuple[str, ...]]
    measures: _Measures
    durations: _Durations
    mottoes: _Measures
    labels: _Labels
    counted: _Counted
    sums: _Words
    spending: _Words
    never_paid: _Words
    parts: _Words
    wholes: _Wholes
    rates: _Rates
    stops: _Stops


class _Changes(_Strict):
    increase: tuple[str, ...]
    decrease: tuple[str, ...]
    nouns: tuple[str, ...]
    ended: tuple[str, ...]
    breaks: tuple[str, ...]
    telling: tuple[str, ...]
    between: tuple[str, ...]


class TimeWords(_Strict):
    """Words that times are made of."""

    spans: tuple[str, ...]
    terms: tuple[str, ...]
    during: tuple[str, ...]
    parts: tuple[str, ...]
    units: tuple[str, ...]
    which: tuple[str, ...]
    compared: tuple[str, ...]
    compared_links: tuple[str, ...]
    amounts: tuple[str, ...]
    unfinished: tuple[str, ...]
    as_of: tuple[str, ...]
    as_of_openers: tuple[str, ...]
    as_of_links: tuple[str, ...]
    deadlines: tuple[str, ...]
    lasting: tuple[str, ...]
    names: tuple[str, ...]
    now: tuple[str, ...]


class ScopeWords(_Strict):
    """Words around the places that figures hold for."""

    local: tuple[str, ...]
    short: tuple[str, ...]
    numbered: tuple[str, ...]
    all_of: tuple[str, ...]
    wholes: tuple[str, ...]
    nation: tuple[str, ...]
    ranking: tuple[str, ...]
    posts: tuple[str, ...]
    verbs: tuple[str, ...]
    counting: tuple[str, ...]
    lists: tuple[str, ...]
    committees: dict[str, str]


class QuantityWords(_Strict):
    """``quantities.toml`` as it stands."""

    words: dict[str, int]
    scales: dict[str, int]
    short_scales: dict[str, int]
    qualifiers: dict[Qualifier, tuple[str, ...]]
    estimates: _Words
    surfaces: _Words
    qualifiers_after: dict[Qualifier, tuple[str, ...]]
    changes: _Changes
    targets: _Targets
    indicators: _Heads
    predicates: _Predicates
    times: TimeWords
    scopes: ScopeWords


@cache
def unit_words() -> UnitWords:
    """The checked ``units.toml``."""
    return read_lexicon("units", UnitWords)


@cache
def quantity_words() -> QuantityWords:
    """The checked ``quantities.toml``."""
    return read_lexicon("quantities", QuantityWords)


_IN_FRONT = "(“\"'‘["


def last_words(before: str, most: int) -> list[str]:
    """The last words of a piece of text, without brackets and quotes in front of them or a colon behind the last."""
    words = [word.lstrip(_IN_FRONT) for word in before.split()[-most:]]
    if words:
        words[-1] = words[-1].rstrip(":.")
    return words


def last_word(before: str) -> str:
    """The last of the ``last_words``; empty when there is none."""
    words = before.rsplit(None, 1)
    return bare_word(words[-1]) if words else ""


def bare_word(printed: str) -> str:
    """A word without brackets and quotes in front of it or a colon behind it."""
    return printed.lstrip(_IN_FRONT).rstrip(":.")


class Endings:
    """Phrases that words can end with; the last word tells that they end with none, as most do."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = frozenset(phrases)
        self.last_words = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in self._phrases)

    def of(self, words: Sequence[str]) -> str | None:
        """The longest phrase, of four words at most, that ``words`` end with."""
        if not words or words[-1] not in self.last_words:
            return None
        for length in range(min(_LONGEST_ENDING, len(words)), 0, -1):
            if (phrase := " ".join(words[-length:])) in self._phrases:
                return phrase
        return None


@cache
def counted_nouns() -> frozenset[str]:
    """Nouns that are counted, in small letters."""
    nouns = unit_words().counted.nouns
    return frozenset(noun.lower() for noun in (*nouns, *unit_words().durations.counted))


@cache
def verbal_nouns() -> frozenset[str]:
    """Counted nouns that are verbs as well."""
    return frozenset(unit_words().counted.verbs)


@cache
def papers() -> frozenset[str]:
    """Nouns beside which ``verbal_nouns`` are counted."""
    return frozenset(unit_words().counted.papers)


def opposites() -> tuple[tuple[str, str], ...]:
    """Pairs of words, in small letters, of which two amounts that are not the same tell one each."""
    return unit_words().counted.opposites


@cache
def stop_words() -> frozenset[str]:
    """Words that end a unit."""
    return frozenset(word for word in unit_words().stops.words if " " not in word)


def compounds() -> frozenset[str]:
    """Words, in small letters, of two syllables whose second would end a unit by itself, and of three whose last two would."""
    return unit_words().stops.compounds


def next_sentence_words() -> frozenset[str]:
    """Words in small letters that with a capital, behind a small letter, begin another sentence."""
    return unit_words().stops.opening


def opened_words() -> frozenset[str]:
    """What a word stands behind such a word, where it is no mark or number."""
    return unit_words().stops.opened


@cache
def stop_phrases() -> dict[str, set[str]]:
    """Phrases of two words that end a unit: by the first of them what can be the second."""
    phrases: dict[str, set[str]] = {}
    for word in unit_words().stops.words:
        first, _, second = word.partition(" ")
        if second:
            phrases.setdefault(first, set()).add(second)
    return phrases


@cache
def may_stop() -> frozenset[str]:
    """Words in small letters that can end a unit, by themselves or with the next; any other is one more word of it."""
    return stop_words() | stop_phrases().keys() | {NUMBER_SIGN}


@cache
def pointing_nouns() -> frozenset[str]:
    """Nouns that a number in words only points back to (``hai bên``)."""
    return frozenset(unit_words().counted.pointing)


@cache
def partners() -> frozenset[str]:
    """Nouns that two of point back to behind a word for who is theirs (``lãnh đạo 2 tỉnh``)."""
    return frozenset(unit_words().counted.partners)


@cache
def pairs() -> frozenset[str]:
    """Nouns that two of only point back to, in digits too (``biên giới 2 nước``)."""
    return frozenset(unit_words().counted.pairs)
