"""The tagger: one automaton over every word of the lexicon, marking spans of the text.

Three layers are read from the same pass. Entities (ranks, bodies, places, honorifics …) come first; what people do and what
happens are read between them, so that the ``tổ chức`` of ``Ban Tổ chức`` is never a verb.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

import ahocorasick

from parsers import lexicon, places
from parsers.text import standard, with_standard_tones


class TagKind(StrEnum):
    """What a span of the text is, by the lexicon.

    Kinds that a rule asks for over and over have a name of their own in its module: to look one up here takes Python 3.11 as long as the
    rest of such a question.
    """

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
    HONOURING = "honouring"
    NOISE = "noise"
    EVENT = "event"


@dataclass(slots=True)
class Tag:
    """A span of the text that the lexicon knows."""

    start: int
    end: int
    kind: TagKind
    key: str
    """The lexicon's word in lower case, standard tone placement."""
    detail: str = ""
    """The role of a verb, the kind of an event, the name of a province."""


class Layer(tuple[Tag, ...]):
    """Spans in order without overlaps, with their starts at hand."""

    starts: list[int]

    def __new__(cls, by_start: Mapping[int, Tag]) -> Layer:
        """The spans as a layer; they come in order, each under its start."""
        layer = super().__new__(cls, by_start.values())
        layer.starts = list(by_start)
        return layer


@dataclass(slots=True)
class Tags:
    """All spans of a text by layer."""

    copy: str = field(repr=False)
    """The text in lower case and standard spelling, offset for offset."""
    entities: Layer
    """Ranks, bodies, places, honorifics …"""
    acts: Layer
    """What people do."""
    events: Layer
    """What happens."""
    entity_at: dict[int, Tag] = field(repr=False)
    act_at: dict[int, Tag] = field(repr=False)
    honorific_ends: frozenset[int] = field(repr=False)
    """Where a word that announces a person ends."""
    body_at: dict[int, Tag] = field(repr=False)
    """Every body by its start, the longest each, also where a rank runs into it: ``Trưởng Ban Tổ chức``."""
    places: tuple[Tag, ...] = field(repr=False)
    """The entities that are a province, a country or a district, of which few are, for those who look for no others."""
    people: Mapping[int, int] = field(default_factory=dict, repr=False)
    """Where people are named: the start of each name and its end, in order; known once the sentences were read for them."""
    people_starts: Sequence[int] = field(default=(), repr=False)

    def within(self, layer: Layer, start: int, end: int) -> tuple[Tag, ...]:
        """The spans of a layer that begin in ``start:end``."""
        starts = layer.starts
        first = bisect_left(starts, start)
        return layer[first : bisect_left(starts, end, first)]

    def with_people(self, people: Mapping[int, int]) -> Tags:
        """The same spans with where people are named."""
        return Tags(
            self.copy,
            self.entities,
            self.acts,
            self.events,
            self.entity_at,
            self.act_at,
            self.honorific_ends,
            self.body_at,
            self.places,
            people,
            list(people),
        )

    def before(self, at: int) -> Tag | None:
        """The entity that begins last before ``at``."""
        index = bisect_left(self.entities.starts, at)
        return self.entities[index - 1] if index else None


Entry = tuple[int, int, str, TagKind, str, int]
"""Layer, length with a minus sign (so that entities sort before verbs, longer ones first), key, kind, detail, and how it must be printed,

as ``_ANY``, ``_LEADING``, ``_ALL`` and the like say of its capitals.
"""

Match = tuple[int, Entry]
"""Start and entry."""
Put = Callable[..., None]

_ENTITY, _ACT, _EVENT = 0, 1, 2
_ANY, _LEADING, _ALL, _SMALL, _FIRST, _EACH, _FIELD = 0, 1, 2, 3, 4, 5, 6
_STRICT = frozenset({_ALL, _FIELD})
"""How a body must be printed to be one at all."""
_OCEANOGRAPHY, _INSTITUTES = "hải dương học", ("iện ", "hoa ")
"""A field that begins as a province is called, ``Bí thư Tỉnh ủy Hải Dương học hỏi``, and what is of it however it is printed."""
NAMING_BODIES = frozenset({TagKind.BODY, TagKind.PLACE, TagKind.DISTRICT})
"""What names of bodies are made of; their first letter is a capital, or they are other words."""
GRACES = frozenset({TagKind.HONORIFIC, TagKind.TITLE})
"""What stands before a name in its holder's honour."""

_BODY, _HONORIFIC = TagKind.BODY, TagKind.HONORIFIC
PLACES = frozenset({TagKind.PLACE, TagKind.DISTRICT})
"""Provinces, countries, districts and communes."""

_SENTENCE_ENDS = frozenset(".!?:…")

_BODIES_IN_RANKS = (
    " ủy ban kiểm tra", " tỉnh ủy", " huyện ủy", " đảng ủy", " ban ", " ubnd", " hđnd", " ủy ban mttq",
    " mttq", " hội", " liên đoàn", " công đoàn", " nhà nước", " bộ chính trị",
)  # fmt: skip
"""Bodies that an abbreviation may hold beside a rank: ``UVBTV``, ``CTUBND``."""
_LONGEST_SYLLABLE = 8
_DASHES = "–—‑"
_APOSTROPHES = "’‘ʼ`´"


_SPELLINGS = (("kỉ niệm", "kỷ niệm"), ("kì họp", "kỳ họp"))
"""Events that are written in two ways, equally long."""


def matching_copy(text: str) -> str:
    """``text`` in lower case, standard tone placement, one dash and one apostrophe: as long as ``text``, character for character."""
    copy = text.lower()
    if len(copy) != len(text):
        copy = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    copy = with_standard_tones(copy)
    for spelled, usual in _SPELLINGS:
        copy = copy.replace(spelled, usual)
    for dash in _DASHES:
        copy = copy.replace(dash, "-")
    for apostrophe in _APOSTROPHES:
        copy = copy.replace(apostrophe, "'")
    return copy


def opens_verb(text: str, act: Tag) -> bool:
    """Whether a verb printed with a capital is one all the same, its second syllable being small: ``phường Báo cáo kết quả``."""
    second = act.key.find(" ") + 1
    return act.kind is not TagKind.NOISE and second > 0 and text[act.start + second].islower()


def tag(text: str) -> Tags:
    """Every span of ``text`` that the lexicon knows: longest first, leftmost first, whole words only."""
    copy = matching_copy(text)
    found: list[Match] = []
    edged = f"{copy} "  # so that a blank stands behind the last letter, and by Python's counting before the first
    for last, (behind_first, entry, more, runs_on) in _automaton().iter(copy):
        start = last - behind_first
        if (edged[start - 1].isalnum() and not runs_on and not _is_seam(text, start)) or (
            edged[last + 1].isalnum() and edged[last].isalnum() and not _is_seam(text, last + 1)
        ):
            continue
        found.append((start, entry))
        if more:
            found.extend([(start, other) for other in more])
    found.sort()
    return _layers(text, copy, found)


def _is_seam(text: str, at: int) -> bool:
    """Whether two words are printed as one there: ``Đảng ủyPhó Hiệu trưởng``, ``ảnh 1Phó Thủ tướng``."""
    return text[at].isupper() and (text[at - 1].islower() or (text[at - 1].isdigit() and text[at + 1 : at + 2].islower()))


def _layers(text: str, copy: str, found: list[Match]) -> Tags:
    """The leftmost longest matches of each layer, no verb and no event inside of an entity; ``found`` is in order."""
    layers: tuple[dict[int, Tag], dict[int, Tag], dict[int, Tag]] = ({}, {}, {})
    bodies: dict[int, Tag] = {}
    free, entities_end = [0, 0, 0], 0
    """Where the last span of each layer ends."""
    for start, (layer, minus_length, key, kind, detail, capitals) in found:
        taken = start < entities_end or start < free[layer]
        if taken and (kind is not _BODY or start in bodies):
            continue
        end = start - minus_length
        printed_so = not capitals or (capitals == _LEADING and text[start].isupper()) or _is_printed_so(text, start, end, capitals)
        if not printed_so and (kind is not _BODY or capitals in _STRICT or start in bodies):
            continue
        one = Tag(start, end, kind, key, detail)
        if kind is _BODY:
            bodies.setdefault(start, one)
            if taken or not printed_so:
                continue
        layers[layer][start] = one
        if layer == _ENTITY:
            entities_end = end
        else:
            free[layer] = end
    entity_at, act_at, events = layers
    entities = Layer(entity_at)
    announced = frozenset([one.end for one in entities if one.kind is _HONORIFIC])
    places = tuple([one for one in entities if one.kind in PLACES])
    return Tags(copy, entities, Layer(act_at), Layer(events), entity_at, act_at, announced, bodies, places)


def _is_printed_so(text: str, start: int, end: int, capitals: int) -> bool:
    """Whether a word has the capitals by which it is that word."""
    if capitals == _ALL:
        return text[start:end].isupper()
    if capitals == _LEADING:
        return text[start].isupper() or text[start : start + 2].isupper()
    if capitals == _FIELD:
        _, second, last = text[start:end].split(" ")
        return second.islower() or not last.islower() or text.endswith(_INSTITUTES, 0, start)
    if capitals == _EACH:
        return text[start:end].istitle() or text[start:end].isupper()
    if capitals == _FIRST:
        return text[start].islower() or text[start - 1 : start] != " " or not _ends_proper_name(text, start - 1)
    return text[start].islower() or text[start - 1 : start] != " " or text[start - 2 : start - 1] in _SENTENCE_ENDS


def _ends_proper_name(text: str, end: int) -> bool:
    """Whether a word with a capital and small letters ends at ``end``: ``Hoàng`` + ``Anh Gia Lai``."""
    start = text.rfind(" ", max(0, end - _LONGEST_SYLLABLE), end) + 1
    return text[start:end].istitle() and text[end - 1 : end].isalpha()


def _capitals(key: str, kind: TagKind) -> int:
    """How a word of the lexicon must be printed to be that word."""
    if key in _abbreviations():
        return _ALL
    if key == _OCEANOGRAPHY:
        return _FIELD
    if kind is TagKind.HONORIFIC and key in lexicon.names().small:
        return _SMALL
    if kind is TagKind.HONORIFIC and key in lexicon.names().inside:
        return _FIRST
    if kind is TagKind.PLACE and key in _word_provinces():
        return _EACH
    return _LEADING if kind in NAMING_BODIES or (kind is TagKind.RANK and key in _capital_ranks()) else _ANY


@cache
def _abbreviations() -> frozenset[str]:
    words = lexicon.abbreviations()
    return frozenset(matching_copy(short) for short in (*words.expand, *words.where_named) if short.replace(".", "").isupper())


@cache
def _word_provinces() -> frozenset[str]:
    return frozenset(matching_copy(standard(name)) for name in lexicon.places().words)


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
                known.append((layer, -len(key), key, kind, detail, _capitals(key, kind)))

    _put_entities(put)
    _put_acts(put)
    automaton = ahocorasick.Automaton()
    for key, meanings in entries.items():
        automaton.add_word(key, (len(key) - 1, meanings[0], tuple(meanings[1:]), _runs_on(key, meanings)))
    automaton.make_automaton()
    return automaton


def _runs_on(key: str, meanings: list[Entry]) -> bool:
    """Whether a word is a verb, and so long that no other holds it: one that is printed on to a name is told, ``Lê Văn Acho biết``."""
    return " " in key and all(layer == _ACT for layer, *_ in meanings)


def _put_entities(put: Put) -> None:
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
    airports = tuple(f"{word} {name}" for word in bodies.airport_words for name in bodies.airports)
    for group in (bodies.central, bodies.provincial, bodies.parts, airports):
        put(_ENTITY, TagKind.BODY, group)
    for spelling, province in places.by_spelling().items():
        put(_ENTITY, TagKind.PLACE, (spelling,), province.name)
    put(_ENTITY, TagKind.PLACE, lexicon.places().countries)
    for rank in lexicon.places().ranks_abroad:
        for country in lexicon.places().countries_led:
            put(_ENTITY, _kind_of(rank, ranks), (f"{rank} {country}",), f"{rank} {country}")
    abroad = lexicon.places()
    put(_ENTITY, TagKind.BODY, tuple(f"{field} {country}" for field in abroad.fields_abroad for country in abroad.countries_led))
    put(_ENTITY, TagKind.DISTRICT, tuple(places.districts()))
    for abbreviation, full in (*short.expand.items(), *short.where_named.items()):
        put(_ENTITY, TagKind.BODY if abbreviation in short.bodies else _kind_of(full, ranks), (abbreviation,), full)


def _kind_of(full: str, ranks: lexicon.Ranks) -> TagKind:
    """What an abbreviation stands for: a whole post, a rank (perhaps with its body), else a body."""
    low = full.lower()
    if low in map(str.lower, ranks.whole):
        return TagKind.WHOLE
    known = {*map(str.lower, ranks.ranks)}
    return TagKind.RANK if low in known or any(low.split(body)[0] in known for body in _BODIES_IN_RANKS if body in low) else TagKind.BODY


def _put_acts(put: Put) -> None:
    verbs, meetings = lexicon.verbs(), lexicon.meetings()
    put(_ACT, TagKind.NOISE, verbs.noise)
    for role, words in verbs.roles:
        put(_ACT, TagKind.ROLE, words, role)
    put(_ACT, TagKind.APPOINTING, verbs.appointing)
    put(_ACT, TagKind.HONOURING, verbs.honouring)
    put(_ACT, TagKind.LEADING, verbs.leading)
    put(_ACT, TagKind.URGING, verbs.urging)
    put(_ACT, TagKind.SAYING, verbs.saying)
    put(_EVENT, TagKind.NOISE, meetings.not_events)
    for kind, words in meetings.kinds.items():
        put(_EVENT, TagKind.EVENT, words, kind)
