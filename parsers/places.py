"""The provinces of Viet Nam with their lineage: 63 until 30 June 2025, 34 since."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache, lru_cache

from parsers import lexicon
from parsers.text import fold, standard


@dataclass(frozen=True, slots=True)
class Province:
    """A province or a city of its rank, of today or of before the mergers."""

    name: str
    """Standard spelling, without ``tỉnh`` or ``thành phố``: ``Đắk Lắk``."""
    kind: str
    """``tỉnh`` or ``thành phố``."""
    merged_into: str | None
    """The province whose name it bears since ``merged_on``; None while it stands."""
    merged_on: dt.date | None
    spellings: tuple[str, ...]
    """Other printed forms."""
    papers: tuple[str, ...]
    """Hosts of its papers whose name does not contain the province's."""
    districts: tuple[str, ...]
    """Its districts of before July 2025."""
    after_a_man: bool
    """Whether it bears somebody's name, who is meant where that stands alone."""


@cache
def provinces() -> tuple[Province, ...]:
    """Every province, in the order of the lexicon."""
    return tuple(
        Province(row.name, row.kind, row.merged_into, row.merged_on, row.spellings, row.papers, row.districts, row.after_a_man)
        for row in lexicon.places().province
    )


@cache
def by_spelling() -> dict[str, Province]:
    """Every printed form, lower case with standard tone placement, and the province it means."""
    forms = ((province, form) for province in provinces() for form in (province.name, *province.spellings))
    return {standard(form).lower(): province for province, form in forms if form not in after_men()}


@cache
def after_men() -> frozenset[str]:
    """The names of provinces and cities that are somebody's, and so no place by themselves."""
    return frozenset(province.name for province in provinces() if province.after_a_man)


_WATER = ("đắk", "đăk", "đak", "đắc", "dak")


@cache
def districts() -> dict[str, tuple[Province, ...]]:
    """Every former district, lower case, and the provinces that had one of that name."""
    found: dict[str, tuple[Province, ...]] = {}
    for province in provinces():
        names = (standard(name).lower() for name in province.districts)
        for key in {spelling: None for name in names for spelling in _highland_spellings(name)}:
            found[key] = (*found.get(key, ()), province)
    return found


def _highland_spellings(name: str) -> tuple[str, ...]:
    """The ways in which the word for water is printed that districts of the highlands begin with: ``Đắk Mil``, ``Đăk Mil``."""
    first, blank, rest = name.partition(" ")
    return tuple(f"{water} {rest}" for water in _WATER) if blank and first in _WATER else (name,)


@lru_cache(1024)
def province_of_host(host: str | None) -> Province | None:
    """The province whose paper or portal a host is (``baonghean.vn``); None for a national one."""
    if not host:
        return None
    for province in provinces():
        if any(host == paper or host.endswith("." + paper) for paper in province.papers):
            return province
    first = host.removeprefix("www.").split(".")
    named = [
        province for province in provinces() for label in first if fold(province.name).replace(" ", "").replace("-", "") in _cores(label)
    ]
    return named[0] if named else None


def _cores(label: str) -> tuple[str, ...]:
    """What may be a province's name in one label of a host: ``baonghean`` → ``nghean``."""
    return tuple(
        {
            label,
            *(
                label.removeprefix(prefix)
                for prefix in ("bao", "dai", "ptth", "tinhuy", "congbao", "truyenhinh", "tinhdoan", "hdnd", "dbnd")
            ),
        }
    )
