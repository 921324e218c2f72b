"""Departments that each district has, told by their name alone in the news of one: its ``Trưởng phòng Dân tộc``."""

from __future__ import annotations

import datetime as dt

from parsers import places
from parsers.facts.framing.frame import Frame
from parsers.facts.posts.borrowing import borrowing
from parsers.facts.tagging.spans import matching_copy
from parsers.text import folded

_UNITS = ("huyện", "thị xã", "quận", "thành phố")
_ABOLISHED = dt.date(2025, 7, 1)
"""Since when there are no districts."""


def district_of(rank: str, body: str, frame: Frame) -> str | None:
    """The district that a department told alone is of, the only one that the article names; None of other bodies."""
    words = borrowing()
    if folded(body) not in words.folded_departments or not rank.lower().endswith(words.heads_of_departments):
        return None
    if (frame.published and frame.published >= _ABOLISHED) or any(guest in frame.copy for guest in words.visiting_districts):
        return None
    named = {(place.unit, place.name) for place in frame.locals if place.unit in _UNITS and not _is_province(place.name)}
    if len(named) != 1:
        return None
    district = " ".join(next(iter(named)))
    return None if any(district.lower() + old in frame.copy for old in (" cũ", " (cũ")) else district


def _is_province(name: str) -> bool:
    """Whether a city is one of a province's rank."""
    province = places.by_spelling().get(matching_copy(name))
    return province is not None and province.kind == "thành phố"
