"""Words as data: the checked TOML files of ``lexicon/``, each read once, when first asked for."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from parsers.tables import Model, read_table

FOLDER = Path(__file__).with_name("lexicon")


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Weight(_Table):
    """Posts of one height; who is higher directs, who is lower speaks."""

    weight: int = Field(ge=0, le=100)
    titles: tuple[str, ...]


class Ranks(_Table):
    """``ranks.toml``: the ranks of posts and what marks a post as former, acting or current."""

    ranks: tuple[str, ...]
    whole: tuple[str, ...]
    passing: tuple[str, ...]
    for_the_public: tuple[str, ...]
    capital: tuple[str, ...]
    not_ranks: tuple[str, ...]
    former: tuple[str, ...]
    acting: tuple[str, ...]
    current: tuple[str, ...]
    delegating: frozenset[str]
    of_state: frozenset[str]
    in_provinces: tuple[str, ...]
    weight: tuple[Weight, ...]


class Units(_Table):
    """Words for units of the country, by level."""

    provincial: tuple[str, ...]
    city: tuple[str, ...]
    district: tuple[str, ...]
    communal: tuple[str, ...]
    short: dict[str, str]


class Bodies(_Table):
    """``bodies.toml``: the bodies that posts belong to."""

    central: tuple[str, ...]
    provincial: tuple[str, ...]
    of_provinces: tuple[str, ...]
    several: tuple[str, ...]
    airports: tuple[str, ...]
    airport_words: tuple[str, ...]
    parts: tuple[str, ...]
    heads: tuple[str, ...]
    stops: tuple[str, ...]
    verbs: tuple[str, ...]
    under_others: tuple[str, ...]
    societies: tuple[str, ...]
    inside: tuple[str, ...]
    behind_comma: tuple[str, ...]
    open_names: tuple[str, ...]
    of_campaigns: tuple[str, ...]
    legal_forms: tuple[str, ...]
    trades: tuple[str, ...]
    of_retired: tuple[str, ...]
    of_others: tuple[str, ...]
    called_after_members: frozenset[str]
    behind_no_place: tuple[str, ...]
    committees: dict[str, str]
    youth_unions: dict[str, str]
    speech: tuple[str, ...]
    manners: tuple[str, ...]
    by_task: tuple[str, ...]
    of_no_task: tuple[str, ...]
    never_inside: frozenset[str]
    others_behind_and: tuple[str, ...]
    verbs_inside: dict[str, tuple[str, ...]]
    nouns_before: dict[str, frozenset[str]]
    army_units: tuple[str, ...]
    whole_before_verbs: tuple[str, ...]
    telling: tuple[str, ...]
    units: Units


class ProvinceRow(_Table):
    """One ``[[province]]`` of ``places.toml``."""

    name: str
    kind: str = Field(pattern="^(tỉnh|thành phố)$")
    merged_into: str | None = None
    merged_on: dt.date | None = None
    spellings: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    after_a_man: bool = False


class Places(_Table):
    """``places.toml``: provinces with their lineage and former districts."""

    countries: tuple[str, ...]
    """Countries and regions, which are no people either."""
    short_countries: frozenset[str]
    groups: tuple[str, ...]
    ranks_abroad: tuple[str, ...]
    countries_led: tuple[str, ...]
    fields_abroad: tuple[str, ...]
    words: frozenset[str]
    province: tuple[ProvinceRow, ...]


class Names(_Table):
    """``names.toml``: what names of people are made of and what stands around them."""

    families: frozenset[str]
    weak_families: frozenset[str]
    middles: frozenset[str]
    honorifics: tuple[str, ...]
    plural: frozenset[str]
    baptismal: frozenset[str]
    """What stands before the names of the Catholic clergy and is none of them."""
    misprinted: tuple[str, ...]
    """Honorifics with a letter or a mark amiss, in small letters."""
    behind_hyphens: frozenset[str]
    called_by_flowers: tuple[str, ...]
    small: frozenset[str]
    inside: frozenset[str]
    """Honorifics that, with a capital within a sentence, are the first syllable of a name or a place."""
    callings: tuple[str, ...]
    """What people are, in small letters."""
    officers: frozenset[str]
    """Military ranks, in small letters."""
    titles: tuple[str, ...]
    called_after: frozenset[str]
    no_namesakes: tuple[str, ...]
    led: frozenset[str]
    inside_led: tuple[str, ...]
    of_schools: tuple[str, ...]
    past: frozenset[str]
    openers: frozenset[str]
    openers_apart: frozenset[str]
    opening_phrases: frozenset[str]
    """A capitalised word and the small one behind it; ``0`` stands for any figure."""
    opening_phrases_behind_bodies: frozenset[str]
    never: frozenset[str]


class RoleVerbs(_Table):
    """Verbs by the role that they give."""

    chair: tuple[str, ...]
    keynote: tuple[str, ...]
    speaker: tuple[str, ...]
    reporter: tuple[str, ...]
    attendee: tuple[str, ...]
    honoree: tuple[str, ...]
    presenter: tuple[str, ...]
    appointee: tuple[str, ...]


class Press(_Table):
    """To whom is said what is said at no event."""

    words: tuple[str, ...]
    named: tuple[str, ...]


class DoubtfulVerbs(_Table):
    """Verbs that are nouns elsewhere, or tell of something else, and the words that say so."""

    receiving: frozenset[str]
    inspecting: frozenset[str]
    inspected: tuple[str, ...]
    cheering: frozenset[str]
    calling: tuple[str, ...]
    sending: frozenset[str]
    directed: tuple[str, ...]
    at_meeting: tuple[str, ...]
    in_charge: tuple[str, ...]
    informing: frozenset[str]
    agreeing: frozenset[str]
    demanding: tuple[str, ...]
    pointing: tuple[str, ...]
    papers: tuple[str, ...]
    hearing: tuple[str, ...]
    put_forward: tuple[str, ...]
    for_office: tuple[str, ...]
    delegations: tuple[str, ...]
    unnamed: tuple[str, ...]


class Verbs(_Table):
    """``verbs.toml``: what people do at a meeting."""

    roles: RoleVerbs
    urging: tuple[str, ...]
    leading: tuple[str, ...]
    saying: tuple[str, ...]
    appointing: tuple[str, ...]
    honouring: tuple[str, ...]
    noise: tuple[str, ...]
    light: frozenset[str]
    others: tuple[str, ...]
    reaching: tuple[str, ...]
    press: Press
    doubtful: DoubtfulVerbs


class Meetings(_Table):
    """``meetings.toml``: the nouns and verbs that name events."""

    kinds: dict[str, tuple[str, ...]]
    passing: tuple[str, ...]
    not_passing: tuple[str, ...]
    denying: tuple[str, ...]
    instead: tuple[str, ...]
    put_off: tuple[str, ...]
    bound: tuple[str, ...]
    occasions: tuple[str, ...]
    summing: tuple[str, ...]
    beside: tuple[str, ...]
    about: tuple[str, ...]
    seizing: tuple[str, ...]
    inspectors: tuple[str, ...]
    searchers: tuple[str, ...]
    frames: tuple[str, ...]
    defining: tuple[str, ...]
    polemic: tuple[str, ...]
    essays: tuple[str, ...]
    prepared: tuple[str, ...]
    callers: tuple[str, ...]
    journeys: tuple[str, ...]
    called_on: tuple[str, ...]
    ought: tuple[str, ...]
    held: tuple[str, ...]
    done_by_holder: tuple[str, ...]
    gone_to: frozenset[str]
    declared: tuple[str, ...]
    on_a_day: frozenset[str]
    work: tuple[str, ...]
    work_of_assemblies: tuple[str, ...]
    before_assemblies: tuple[str, ...]
    assemblies: tuple[str, ...]
    boards: tuple[str, ...]
    committees: tuple[str, ...]
    reviews: tuple[str, ...]
    explains: tuple[str, ...]
    papers: tuple[str, ...]
    matters: tuple[str, ...]
    since: tuple[str, ...]
    afterwards: tuple[str, ...]
    spoken_at: tuple[str, ...]
    hosting: tuple[str, ...]
    guests: tuple[str, ...]
    not_events: tuple[str, ...]
    whom: dict[str, tuple[str, ...]]
    venues: tuple[str, ...]
    houses: tuple[str, ...]
    holders: tuple[str, ...]
    holding_places: tuple[str, ...]
    online: tuple[str, ...]
    held_online: tuple[str, ...]
    hybrid: tuple[str, ...]
    in_person: tuple[str, ...]


class Founded(_Table):
    """What is kept every year since one, in a month that is told where it is near the turn of the year."""

    year: int
    month: int = 7
    of: tuple[str, ...]


class Sittings(_Table):
    """The plenums of one term of the Central Committee, or the sessions of one of the Assembly, by number from the first."""

    term: tuple[str, ...]
    closed: tuple[str, ...]


class Occasions(_Table):
    """``occasions.toml``: anniversaries by the year in which what they keep began, plenums and sessions by their last day."""

    founded: tuple[Founded, ...]
    plenums: tuple[Sittings, ...]
    assemblies: tuple[Sittings, ...]


class Abbreviations(_Table):
    """``abbreviations.toml``: what is written out in a title and what stays."""

    keep: tuple[str, ...]
    expand: dict[str, str]
    where_named: dict[str, str]
    bodies: tuple[str, ...] = ()
    alike: dict[str, str] = {}


def read_lexicon(name: str, model: type[Model]) -> Model:
    """The words of ``lexicon/<name>.toml`` as ``model``; read once.

    Raises:
        TableError: the file does not say what it should; the message names file, line and what is expected.
    """
    table = _read(name, model)
    assert isinstance(table, model)
    return table


def any_of(words: Iterable[str], *, in_any_case: bool = False) -> str:
    """A pattern for any of ``words``, the longest first, printed ``in_any_case`` or as they are.

    What several begin with is tried once for all of them. The first letter stands in both cases, by which the engine can pass over words;
    with IGNORECASE it cannot.
    """
    endings: dict[str, list[str]] = {}
    distinct = {word.lower() for word in words} if in_any_case else set(words)
    for word in sorted(distinct, key=len, reverse=True):
        endings.setdefault(word[:1], []).append(word[1:])
    if not in_any_case:
        return "|".join(re.escape(first) + _any_ending(rest) for first, rest in endings.items())
    return "|".join(f"{_in_both_cases(first)}(?i:{_any_ending(rest)})" for first, rest in endings.items())


def _any_ending(endings: list[str]) -> str:
    """The pattern of what words with one beginning go on with; an empty ending is the last."""
    if len(endings) == 1:
        return re.escape(endings[0])
    return f"(?:{any_of(filter(None, endings))}){'' if endings[-1] else '?'}"


def _in_both_cases(letter: str) -> str:
    return re.escape(letter) if letter.lower() == letter.upper() else f"[{letter.lower()}{letter.upper()}]"


@cache
def _read(name: str, model: type[BaseModel]) -> BaseModel:
    return read_table(FOLDER / f"{name}.toml", model)


@cache
def ranks() -> Ranks:
    """The ranks of posts."""
    return read_lexicon("ranks", Ranks)


@cache
def bodies() -> Bodies:
    """The bodies that posts belong to."""
    return read_lexicon("bodies", Bodies)


@cache
def places() -> Places:
    """The provinces and their former districts."""
    return read_lexicon("places", Places)


@cache
def names() -> Names:
    """What names of people are made of."""
    return read_lexicon("names", Names)


@cache
def verbs() -> Verbs:
    """What people do at a meeting."""
    return read_lexicon("verbs", Verbs)


@cache
def meetings() -> Meetings:
    """The nouns and verbs that name events."""
    return read_lexicon("meetings", Meetings)


@cache
def occasions() -> Occasions:
    """What is kept every year."""
    return read_lexicon("occasions", Occasions)


@cache
def abbreviations() -> Abbreviations:
    """Abbreviations in posts and bodies."""
    return read_lexicon("abbreviations", Abbreviations)
