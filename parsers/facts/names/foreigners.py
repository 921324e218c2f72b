"""Names of people from other countries: which capitals are one, and which posts tell that one follows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from pydantic import BaseModel, ConfigDict

from parsers import lexicon
from parsers.facts.tagging.spans import Tag, TagKind, Tags
from parsers.patterns import pattern
from parsers.text import fold

_PLACE, _BODY = TagKind.PLACE, TagKind.BODY
Syllable = tuple[int, int, str]
"""Start, end, word."""

_VIETNAMESE = pattern(r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?")
"""A syllable of the language without its marks."""
_LEADING = frozenset({TagKind.RANK, TagKind.WHOLE, TagKind.BODY})
_OF_COUNTRY = frozenset({" ", " liên hiệp ", " nước ", " quốc hội ", " tỉnh "})
"""Between a post or its body and the country, or its province, whose it is."""
_MINISTRY = 70
"""How far before its country the rank of a minister stands."""
_TERM = pattern(r" khóa [ivxlc\d]{1,5} ")
"""Behind a body, of which of its terms somebody leads it."""
_OWN, _OPENING = "việt nam", 500
_MOST_NAMED = 20
"""Who is told with so many others of the same rank is of no country that could be told."""
_ENVOY = 100
"""How far before their name the rank of an envoy to this country stands: ``Đại sứ … tại Việt Nam …``."""


class Foreigners(BaseModel):
    """``foreigners.toml``."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    ranks: frozenset[str]
    bodies: tuple[str, ...]
    of_provinces: tuple[str, ...]
    of_capitals: tuple[str, ...]
    committees: dict[str, str]
    no_names: frozenset[str]
    ministers: tuple[str, ...]
    envoys: tuple[str, ...]
    firms: tuple[str, ...]


def follows_foreign_post(tags: Tags, start: int) -> bool:
    """Whether a rank and its country stand right before: ``Đại sứ Ấn Độ``; or a rank that those of other countries have."""
    last = tags.before(start)
    if last is None or (last.end != start - 1 and not _TERM.fullmatch(tags.copy, last.end, start)):
        return False
    words = foreigners()
    if last.key in words.ranks or _of_short_country(last) or (last.kind is _BODY and last.key.endswith(words.bodies)):
        return True
    if last.key == "việt nam" and tags.copy.endswith(" tại ", 0, last.start):
        envoy = tags.within(tags.entities, max(0, start - _ENVOY), start)
        return any(tag.kind is TagKind.RANK and tag.key.startswith(words.envoys) for tag in envoy)
    rank = tags.before(last.start) if last.kind is _PLACE and not last.detail else None
    between = tags.copy[rank.end : last.start] if rank else ""
    if rank is None:
        return False
    return (rank.kind in _LEADING and between in _OF_COUNTRY) or _is_ministers(tags, last)


def _is_ministers(tags: Tags, country: Tag) -> bool:
    """Whether a country ends the post of one of its ministers: ``Bộ trưởng Bộ Giáo dục và Thể thao Lào``."""
    ranks = [tag for tag in tags.within(tags.entities, max(0, country.start - _MINISTRY), country.start) if tag.kind is TagKind.RANK]
    led = bool(ranks) and ranks[-1].key.startswith(foreigners().ministers)
    return led and not any(mark in tags.copy[ranks[-1].end : country.start] for mark in ",;:.")


def _of_short_country(post: Tag) -> str | None:
    """The country that a post is tagged with: of the ``Tổng thống Nga``, as ``Nga`` alone is a word of other kinds; None of other posts."""
    return post.detail.rpartition(" ")[2] if post.detail and post.key.startswith(_ranks_abroad()) and post.kind in _LEADING else None


@cache
def _ranks_abroad() -> tuple[str, ...]:
    return tuple(f"{rank.lower()} " for rank in lexicon.places().ranks_abroad)


def is_rank_abroad(rank: str) -> bool:
    """Whether a rank in small letters is one that those of other countries have."""
    return rank in foreigners().ranks


@dataclass(frozen=True, slots=True)
class PostsAbroad:
    """Of which countries an article tells posts of one rank, and who is named with one: gathered once for all who are told with it."""

    country: str | None
    """The one country that it opens with such a post of."""
    named: tuple[frozenset[str], ...]
    """The words of each name that is built like none of the language."""


def posts_abroad(text: str, tags: Tags, rank: str) -> PostsAbroad:
    """Of whom and of which country an article tells posts of a ``rank`` in small letters."""
    led, named = list[str](), set[frozenset[str]]()
    for post in tags.entities:
        if not post.key.startswith(rank) or post.kind not in _LEADING:
            continue
        end, country = _country_of(text, tags, post, rank)
        other = text[end + 1 : tags.people.get(end + 1, end)]
        if other and is_told_foreign(other):
            named.add(frozenset(other.split()))
        if country and post.start < _OPENING:
            led.append(country)
    led.sort(key=len)
    one = led and len(named) <= _MOST_NAMED and all(led[-1].endswith(other) for other in led)
    return PostsAbroad(led[-1] if one else None, tuple(named) if one else ())  # Lào, Cộng hòa Dân chủ Nhân dân Lào


def country_led(posts: PostsAbroad, name: str) -> str | None:
    """The one country that an article opens with a post of the same rank of, for one of another country named with the rank alone.

    So the ``Thủ tướng`` with a name of no Vietnamese, in news of the ``Thủ tướng Thái Lan``. None where it tells of several, or where
    somebody else is named with such a post.
    """
    own = frozenset(name.split())
    return None if any(own.isdisjoint(other) for other in posts.named) else posts.country


def _country_of(text: str, tags: Tags, post: Tag, key: str) -> tuple[int, str | None]:
    """Where a post ends with the country that it is told of, and the country."""
    if post.key != key:
        return post.end, _of_short_country(post)
    for between in _OF_COUNTRY:
        place = tags.entity_at.get(post.end + len(between)) if tags.copy.startswith(between, post.end) else None
        if place and place.kind is _PLACE and not place.detail and place.key != _OWN:
            return place.end, text[place.start : place.end]
    return post.end, None


def is_told_foreign(name: str) -> bool:
    """Whether a name has a word that is built like no syllable of the language."""
    return not all(map(could_be_vietnamese, name.split()))


def is_foreign_throughout(name: str) -> bool:
    """Whether no word of a name is built like a syllable of the language: ``Fidel Castro``."""
    return not any(map(could_be_vietnamese, name.split()))


def is_foreign(segment: list[Syllable], tags: Tags) -> bool:
    """Whether no word of a segment could be Vietnamese: one name of a foreigner, if posts say so; no company of some country."""
    after = tags.entity_at.get(segment[-1][1] + 1)
    if (after and after.kind is _PLACE) or tags.copy.endswith(_firms(), 0, segment[0][0]):
        return False
    if any(word in foreigners().no_names for _, _, word in segment):
        return False  # F1 World Championship
    return all(len(word) > 2 and not could_be_vietnamese(word) for _, _, word in segment)


@lru_cache(1024)
def could_be_vietnamese(word: str) -> bool:
    """Whether a word is built like a syllable of the language."""
    return _VIETNAMESE.fullmatch(fold(word)) is not None


@lru_cache(1024)
def leads_foreign_province(rank: str) -> bool:
    """Whether a rank leads a province of another country."""
    return rank.lower().endswith(foreigners().of_provinces)


@lru_cache(1024)
def leads_abroad(rank: str) -> bool:
    """Whether a rank leads a province or the capital of another country."""
    return rank.lower().endswith((*foreigners().of_provinces, *foreigners().of_capitals))


@lru_cache(1024)
def units_led(rank: str) -> tuple[str, ...]:
    """How what goes on behind a whole post in small letters may begin: its country, or the unit that a rank of other countries leads."""
    return ("nước ", *(f"{unit} " for unit in foreigners().committees)) if leads_abroad(rank) else ("nước ",)


def committee_abroad(body: str) -> str | None:
    """The Party committee of a province or a capital of another country: ``Tỉnh ủy`` of the ``tỉnh Chăm-pa-sắc``; None of anything else."""
    led = _unit(body)
    return f"{foreigners().committees[led]}{body[len(led) :]}" if led else None


def place_abroad(body: str) -> str | None:
    """The name of the province or capital that a body of another country is; None of anything else."""
    led = _unit(body)
    return body[len(led) + 1 :] if led else None


def _unit(body: str) -> str | None:
    low = body.lower()
    return next((unit for unit in foreigners().committees if low.startswith(f"{unit} ")), None)


@cache
def _firms() -> tuple[str, ...]:
    return tuple(f"{word} " for word in foreigners().firms)


@cache
def foreigners() -> Foreigners:
    """What tells people of other countries."""
    return lexicon.read_lexicon("foreigners", Foreigners)
