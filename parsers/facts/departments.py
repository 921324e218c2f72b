"""Departments that each district has, told by their name alone in the news of one: its ``Trưởng phòng Dân tộc``."""

from __future__ import annotations

from parsers import places
from parsers.facts.borrowing import borrowing
from parsers.facts.frame import Frame
from parsers.facts.spans import matching_copy
from parsers.text import folded

_UNITS = ("huyện", "thị xã", "quận", "thành phố")
_HEADS = ("trưởng phòng", "phó phòng")


def district_of(rank: str, body: str, frame: Frame) -> str | None:
    """The district that a department told alone is of, the only one that the article names; None of other bodies."""
    if not rank.lower().endswith(_HEADS) or folded(body) not in borrowing().folded_departments:
        return None
    named = {(place.unit, place.name) for place in frame.locals if place.unit in _UNITS and not _is_province(place.name)}
    return " ".join(next(iter(named))) if len(named) == 1 else None


def _is_province(name: str) -> bool:
    """Whether a city is one of a province's rank."""
    province = places.by_spelling().get(matching_copy(name))
    return province is not None and province.kind == "thành phố"
