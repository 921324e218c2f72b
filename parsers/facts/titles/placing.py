"""Which place a post is of, where the text leaves it out: ``Chủ tịch HĐND tỉnh`` is of the article's province."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from parsers import lexicon, places
from parsers.facts.framing.frame import NO_PLACES, Frame
from parsers.facts.framing.parties import cities
from parsers.facts.names.foreigners import leads_abroad, leads_foreign_province, place_abroad
from parsers.facts.tagging.committees import PROVINCE, committees_by_unit, units_by_committee, units_in_full
from parsers.facts.tagging.spans import matching_copy
from parsers.facts.titles.spelling import place_at_end
from parsers.patterns import pattern

_CITY = frozenset({"tp", "tp.", "thành phố"})


@dataclass(slots=True)
class Site:
    """A post among those printed with it, for what they leave to one another."""

    rank: str
    bodies: tuple[str, ...]
    """The bodies of all posts of the mention; an empty one is left out there."""
    index: int
    """Which of them is this post's."""
    start: int
    """Where the post stands in the text."""
    frame: Frame
    home: str | None
    """The province that a bare ``tỉnh`` means in this mention."""

    @property
    def others(self) -> tuple[str, ...]:
        """The bodies of the other posts, the nearest ones first, those behind before those in front."""
        return (*self.bodies[self.index + 1 :], *reversed(self.bodies[: self.index]))


_UNITS = ("tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu")
_COMMUNAL = frozenset({"xã", "phường", "thị trấn", "đặc khu"})
"""Units of which one may bear the name of a province or of its city: ``phường Sài Gòn``."""
_PROVINCIAL = frozenset({"tỉnh", "tỉnh ủy", "tỉnh đoàn"})
MINISTERS = frozenset({"Bộ trưởng", "Thứ trưởng"})
_SEAT = pattern(r"(tỉnh|huyện|thị xã|quận|thành phố|TP|xã|phường|thị trấn)(?! [Ủủ]y| [Đđ]oàn)(?= |$)")
_CHAIRS = frozenset({"Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực"})
_SECRETARIES = frozenset({"Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực"})
_DISTRICT = pattern(r"\b(?:[Hh]uyện|[Tt]hị xã|[Hh]uyện ủy|[Tt]hị ủy) (?P<name>\S.*)$")
_YEAR_AT_END = pattern(r" (?:19|20)\d\d$")
"""Of what a board is for: ``Ban Chỉ đạo Tháng Thanh niên tỉnh Lào Cai 2018``."""
_SMALL = ("đảng ủy", "bộ", "sở", "ban", "ủy ban", "hội đồng", "cục", "vụ", "chi cục")
"""How bodies begin that are printed in small letters, as the committees of units are."""

_UNION = "Đoàn "


def home_of(ranks: list[str], frame: Frame, at: int) -> str | None:
    """The province that a bare ``tỉnh`` means: the article's own, or the foreign one named last where the ranks are foreign."""
    for rank in ranks:
        if leads_foreign_province(rank) and (abroad := frame.nearest("tỉnh", at)):
            return abroad.name
    return frame.home_at(at)


def placed(body: str, site: Site) -> tuple[str, str | None]:
    """The body with its place put in, and the place; None where the text and its frame do not tell one."""
    body, tail = _with_tail(site.rank, body)
    if tail:
        place = _place_for(tail, site)
        return (_with_place(body, tail, place) if place else body), place
    if not body and leads_foreign_province(site.rank) and site.home:
        return f"tỉnh {site.home}", site.home
    if not body and (member := _members().get(site.rank.lower())):
        place = _place_for(member, site)
        return _with_unit(member, place) if place else "", place
    if _is_ministry(site.rank, body):
        return f"Bộ {body}", None
    return _with_province(body, site)


@lru_cache(4096)
def placed_by_itself(rank: str, body: str) -> tuple[str, str | None] | None:
    """The same of a body that needs no site for it; None for one that leaves its place, or all of itself, to what is around it."""
    body, tail = _with_tail(rank, body)
    if tail or (not body and (leads_foreign_province(rank) or rank.lower() in _members())) or _is_of_a_province(rank, body):
        return None
    if leads_abroad(rank):
        return body, place_abroad(body)
    return (f"Bộ {body}", None) if _is_ministry(rank, body) else (body, place_at_end(body))


def _is_ministry(rank: str, body: str) -> bool:
    """Whether a minister's body is the name of a ministry without its first word."""
    return rank in MINISTERS and f"bộ {body.lower()}" in _ministries()


@lru_cache(4096)
def _with_tail(rank: str, body: str) -> tuple[str, str | None]:
    """A body in full, and the unit that ends it without its name; remembered, as few posts make up most of the news."""
    body = _in_full(rank, body)
    tail = _tail().search(body.lower())
    return body, tail[1] if tail else None


@lru_cache(4096)
def _with_place(body: str, tail: str, place: str) -> str:
    """A body with its place."""
    if place.isdecimal() and tail not in _UNITS:
        return f"{body} {_with_unit(units_in_full().get(tail, tail), place)}"  # Quận ủy Quận 8
    province = None if tail in _COMMUNAL else places.by_spelling().get(matching_copy(place))
    name = province.name if province else place
    return f"{body} {name if tail in _CITY else _city(name)}"


def _with_unit(unit: str, place: str) -> str:
    """A place as it stands behind a committee or the rank of its member: one that is but a number with its unit."""
    return f"{unit.capitalize()} {place}" if place.isdecimal() else _city(place)


def _city(name: str) -> str:
    """A place's name; with ``TP`` that of the city which is called after a man."""
    return f"TP {name}" if name in places.after_men() else name


def _with_province(body: str, site: Site) -> tuple[str, str | None]:
    """A body that is a province's without saying so: ``Sở Y tế``, ``Trưởng Đoàn ĐBQH``."""
    province = _province_of(site) if _is_of_a_province(site.rank, body) else None
    if province is None:
        return body, place_at_end(body)
    return f"{body} {_kinds().get(province, 'tỉnh')} {province}", province


@cache
def _kinds() -> dict[str, str]:
    """What each province is."""
    return {one.name: one.kind for one in reversed(places.provinces())}


@lru_cache(4096)
def _is_of_a_province(rank: str, body: str) -> bool:
    low = body.lower()
    delegation = "đoàn" in rank.lower() and low in {"đbqh", "đại biểu quốc hội"}
    department = low.startswith("sở ") and place_at_end(body) is None and " tỉnh" not in low and "thành phố" not in low
    return delegation or department


def _in_full(rank: str, body: str) -> str:
    """``Chủ tịch tỉnh`` chairs its UBND, ``Bí thư huyện`` leads its committee; bodies begin with a capital."""
    unit = _SEAT.match(body)
    if unit and rank in _CHAIRS:
        return f"UBND {body}"
    if unit and rank in _SECRETARIES:
        committee = committees_by_unit().get(unit[1].lower())
        if committee and body[unit.end() + 1 : unit.end() + 2].isdigit():
            return f"{committee} {body}"  # Quận ủy quận 5
        return f"{committee}{body[unit.end() :]}" if committee else f"Đảng ủy {body}"
    if rank in _SECRETARIES and (province := places.by_spelling().get(matching_copy(body))):
        return f"{'Thành ủy' if province.kind == 'thành phố' else 'Tỉnh ủy'} {body}"
    return body[:1].upper() + body[1:] if body.startswith((*units_by_committee(), *_SMALL)) else body


@cache
def _tail() -> re.Pattern[str]:
    """A unit, or a body called after one, that ends a body."""
    return re.compile(rf"(?:^| )(?<!hợp tác )({lexicon.any_of((*units_in_full(), *_UNITS))})$")


@cache
def _members() -> dict[str, str]:
    """The unit of whose committee a rank is a member: ``Huyện ủy viên``."""
    return {f"{committee} viên": unit for committee, unit in units_by_committee().items()}


@cache
def _forms(unit: str) -> tuple[str, ...]:
    """What the name of a unit below the province may stand behind: its committee, its word in full or short."""
    if unit == PROVINCE:
        return (unit,)
    short = (short for short, full in lexicon.bodies().units.short.items() if full == unit)
    return (*(committee for committee, led in units_by_committee().items() if led == unit), unit, *short)


@cache
def _ministries() -> frozenset[str]:
    return frozenset(matching_copy(body) for body in lexicon.bodies().central if body.startswith("Bộ "))


def _place_for(tail: str, site: Site) -> str | None:
    """The place that a bare ``tỉnh``, ``Huyện ủy``, ``phường`` means there."""
    if tail in _PROVINCIAL:
        led, own = _province_of(site), site.frame.province
        if led in cities() and (own is None or led != own.name):  # in the passage of a city, a tỉnh is another
            return own.name if own and own.name not in cities() else None
        return led
    unit = units_in_full().get(tail, tail)
    for other in site.others:
        if named := _named(other, unit):
            return named
    province, near = site.frame.province, site.frame.nearest(unit, site.start)
    if (
        unit == "thành phố"
        and province
        and province.kind == "thành phố"
        and (near is None or near.start > site.start or _is_of_first_rank(near.name))
    ):
        return province.name
    if near is None and unit == "thành phố":
        return site.frame.city_before(site.start)
    return near.name if near else None


def _is_of_first_rank(name: str) -> bool:
    """Whether a city is a province of its own."""
    province = places.by_spelling().get(matching_copy(name))
    return province is not None and province.kind == "thành phố"


def _named(body: str, unit: str) -> str | None:
    """The place that a neighbouring body names for a unit: ``HĐND huyện Đức Trọng``."""
    low = body.lower()
    for form in _forms(unit):
        at = low.rfind(form + " ")
        if at >= 0 and (at == 0 or low[at - 1] == " "):
            name = _YEAR_AT_END.sub("", body[at + len(form) + 1 :])
            if name.lower().startswith(f"{unit} ") and name[len(unit) + 1 :].isdecimal():
                return name[len(unit) + 1 :]  # Quận ủy Quận 8
            if unit == PROVINCE and name.startswith(_UNION):
                continue  # the Tỉnh Đoàn tỉnh of whoever is told before
            if name[:1].isupper() and not name.isupper() and name.lower() not in NO_PLACES:
                return name
    return None


def _province_of(site: Site) -> str | None:
    """The province that a neighbouring body names, else the mention's own."""
    for body in site.bodies:
        if body and (place := _province_in(body)):
            return place
    for body in site.bodies:
        if (elsewhere := _province_of_district(body)) and site.home not in {elsewhere.name, elsewhere.merged_into}:
            return elsewhere.name
    return site.home


@lru_cache(4096)
def _province_of_district(body: str) -> places.Province | None:
    """The province of the district that ends a body: the ``Tỉnh ủy viên, Chủ tịch UBND huyện Đức Trọng`` is of Lâm Đồng's committee."""
    named = _DISTRICT.search(body)
    found = places.districts().get(matching_copy(named["name"]), ()) if named else ()
    return found[0] if len(found) == 1 else None


@lru_cache(4096)
def _province_in(body: str) -> str | None:
    """The province that a body of a province names."""
    low = body.lower()
    return place_at_end(body) or _named(body, "tỉnh") if "tỉnh " in low or "thành ủy " in low else None
