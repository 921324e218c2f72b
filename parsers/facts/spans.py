"""The tagger: one automaton over every word of the lexicon, marking spans of the text.

Three layers are read from the same pass. Entities (ranks, bodies, places, honorifics …) come first; what people do and what
happens are read between them, so that the ``tổ chức`` of ``Ban Tổ chức`` is never a verb.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

import ahocorasick

from parsers import lexicon, places
from parsers.text import standard


class TagKind(StrEnum):
    """What a span of the text is, by the lexicon."""

    RANK = "rank"
    WHOLE = "whole post"
    PASSING = "passing post"
    FORMER = "former"
    ACTING = "acting"
    CURRENT = "current"
    BODY = "body"
    PLACE = "place"
    DISTRICT = "district"
    HONORIFIC = "honorific"
    TITLE = "title"
    ROLE = "role"
    URGING = "urging"
    LEADING = "leading"
    SAYING = "saying"
    APPOINTING = "appointing"
    NOISE = "noise"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Tag:
    """A span of the text that the lexicon knows."""

    start: int
    end: int
    kind: TagKind
    key: str
    """The lexicon's word in lower case, standard tone placement."""
    detail: str = ""
    """The role of a verb, the kind of an event, the name of a province."""


@dataclass(frozen=True, slots=True)
class Tags:
    """All spans of a text by layer, each layer in order and without overlaps."""

    copy: str = field(repr=False)
    """The text in lower case and standard spelling, offset for offset."""
    entities: tuple[Tag, ...]
    acts: tuple[Tag, ...]
    events: tuple[Tag, ...]
    entity_at: dict[int, Tag] = field(repr=False)
    act_at: dict[int, Tag] = field(repr=False)
    starts: dict[int, list[int]] = field(repr=False)
    """The starts of each layer's spans, by the layer's identity."""
    body_at: dict[int, Tag] = field(repr=False)
    """Every body by its start, the longest each, also where a rank runs into it: ``Trưởng Ban Tổ chức``."""

    def within(self, layer: tuple[Tag, ...], start: int, end: int) -> tuple[Tag, ...]:
        """The spans of a layer that begin in ``start:end``."""
        starts = self.starts[id(layer)]
        return layer[bisect_left(starts, start) : bisect_left(starts, end)]


Entry = tuple[int, str, TagKind, str]
"""Layer, key, kind, detail."""

_ENTITY, _ACT, _EVENT = 0, 1, 2
_CASED = frozenset({TagKind.BODY, TagKind.PLACE, TagKind.DISTRICT})
"""Names: their first letter is a capital, or they are other words."""

_OLD_PLACEMENT = re.compile(r"(?<![qQ])([oO])([àáảãạèéẻẽẹ])(?!\w)|(?<![qQ])([uU])([ỳýỷỹỵ])(?!\w)")
_NEW = dict(zip("àáảãạèéẻẽẹỳýỷỹỵ", "òóỏõọòóỏõọùúủũụ", strict=True))
_BARE = dict(zip("àáảãạèéẻẽẹỳýỷỹỵ", "aaaaaeeeeeyyyyy", strict=True))
_DASHES = str.maketrans("–—‑’‘ʼ`´", "---'''''")


def matching_copy(text: str) -> str:
    """``text`` in lower case, standard tone placement, one dash and one apostrophe: as long as ``text``, character for character."""
    copy = text.lower()
    if len(copy) != len(text):
        copy = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return _OLD_PLACEMENT.sub(_move_tone, copy).translate(_DASHES)


def _move_tone(match: re.Match[str]) -> str:
    second = match[2] or match[4]
    return _NEW[second] + _BARE[second]


def tag(text: str) -> Tags:
    """Every span of ``text`` that the lexicon knows: longest first, leftmost first, whole words only."""
    copy = matching_copy(text)
    found: tuple[list[tuple[int, int, Entry]], ...] = ([], [], [])
    size = len(copy)
    for last, (length, entries) in _automaton().iter(copy):
        start, end = last - length + 1, last + 1
        if (start and copy[start - 1].isalnum()) or (end < size and copy[end].isalnum() and copy[last].isalnum()):
            continue
        for entry in entries:
            found[entry[0]].append((start, -end, entry))
    entities = _longest(text, found[_ENTITY], ())
    acts = _longest(text, found[_ACT], entities)
    events = _longest(text, found[_EVENT], entities)
    bodies = {
        start: Tag(start, -end, kind, key, detail)
        for start, end, (_, key, kind, detail) in reversed(found[_ENTITY])
        if kind is TagKind.BODY and not (key in _abbreviations() and not text[start:-end].isupper())
    }
    starts = {id(layer): [one.start for one in layer] for layer in (entities, acts, events)}
    return Tags(copy, entities, acts, events, {one.start: one for one in entities}, {one.start: one for one in acts}, starts, bodies)


def _longest(text: str, found: list[tuple[int, int, Entry]], over: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The leftmost longest matches that do not overlap one another, nor anything ``over`` them."""
    found.sort(key=lambda match: match[:2])
    kept: list[Tag] = []
    free, index = 0, 0
    for start, minus_end, (_, key, kind, detail) in found:
        end = -minus_end
        if start < free or not _case_fits(text, start, key, kind):
            continue
        while index < len(over) and over[index].end <= start:
            index += 1
        if index < len(over) and over[index].start <= start:
            continue
        kept.append(Tag(start, end, kind, key, detail))
        free = end
    return tuple(kept)


def _case_fits(text: str, start: int, key: str, kind: TagKind) -> bool:
    if key in _abbreviations():
        return text[start : start + len(key)].isupper()
    if kind in _CASED or (kind is TagKind.RANK and key in _capital_ranks()):
        return text[start].isupper() or text[start : start + 2].isupper()
    return True


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(matching_copy(short) for short in lexicon.abbreviations().expand if short.replace(".", "").isupper())


@cache
def _capital_ranks() -> frozenset[str]:
    return frozenset(matching_copy(standard(rank)) for rank in lexicon.ranks().capital)


@cache
def _automaton() -> ahocorasick.Automaton:
    """Every word of the lexicon with its layer and meaning."""
    entries: dict[str, list[Entry]] = {}

    def put(layer: int, kind: TagKind, words: tuple[str, ...], detail: str = "") -> None:
        for word in words:
            key = matching_copy(standard(word))
            known = entries.setdefault(key, [])
            if all(entry[0] != layer for entry in known):
                known.append((layer, key, kind, detail))

    _put_entities(put)
    _put_acts(put)
    automaton = ahocorasick.Automaton()
    for key, meanings in entries.items():
        automaton.add_word(key, (len(key), tuple(meanings)))
    automaton.make_automaton()
    return automaton


def _put_entities(put) -> None:  # type: ignore[no-untyped-def]
    ranks, bodies, names, short = lexicon.ranks(), lexicon.bodies(), lexicon.names(), lexicon.abbreviations()
    put(_ENTITY, TagKind.PASSING, ranks.passing)
    put(_ENTITY, TagKind.NOISE, ranks.not_ranks)
    put(_ENTITY, TagKind.WHOLE, ranks.whole)
    put(_ENTITY, TagKind.RANK, ranks.ranks)
    put(_ENTITY, TagKind.FORMER, ranks.former)
    put(_ENTITY, TagKind.ACTING, ranks.acting)
    put(_ENTITY, TagKind.CURRENT, ranks.current)
    put(_ENTITY, TagKind.TITLE, names.titles)
    put(_ENTITY, TagKind.HONORIFIC, names.honorifics)
    for group in (bodies.central, bodies.provincial, bodies.parts):
        put(_ENTITY, TagKind.BODY, group)
    for spelling, province in places.by_spelling().items():
        put(_ENTITY, TagKind.PLACE, (spelling,), province.name)
    put(_ENTITY, TagKind.PLACE, lexicon.places().countries)
    put(_ENTITY, TagKind.DISTRICT, tuple(places.districts()))
    known = {*map(str.lower, ranks.ranks), *map(str.lower, ranks.whole)}
    for abbreviation, full in short.expand.items():
        head = full.lower()
        kind = (
            TagKind.WHOLE
            if head in known and head in map(str.lower, ranks.whole)
            else TagKind.RANK
            if head.split(" ban ")[0] in known or head in known
            else TagKind.BODY
        )
        put(_ENTITY, kind, (abbreviation,), full)


def _put_acts(put) -> None:  # type: ignore[no-untyped-def]
    verbs, meetings = lexicon.verbs(), lexicon.meetings()
    put(_ACT, TagKind.NOISE, verbs.noise)
    for role, words in verbs.roles:
        put(_ACT, TagKind.ROLE, words, role)
    put(_ACT, TagKind.APPOINTING, verbs.appointing)
    put(_ACT, TagKind.LEADING, verbs.leading)
    put(_ACT, TagKind.URGING, verbs.urging)
    put(_ACT, TagKind.SAYING, verbs.saying)
    for kind, words in meetings.kinds.items():
        put(_EVENT, TagKind.EVENT, words, kind)
