"""Societies, unions and schools told without the place that the article names them with where they organise its event."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from parsers import lexicon
from parsers.facts.posts.borrowing import borrowing
from parsers.facts.tagging.spans import TagKind, Tags
from parsers.patterns import pattern

_PROVINCIAL = (" tỉnh ", " thành phố ")
_SUBJECT = pattern(r"(?:^|[\n.,:] ?|\d )$")
"""Before who begins a clause, perhaps behind its date."""
_MOST_TOLD, _FAR = 40, 20_000
"""How often a body is looked for, and how far into a text: longer than articles are."""


def place_told_elsewhere(body: str, text: str, tags: Tags, end: int) -> str | None:
    """The province, with the word before it, of a society that organises there; None where it has other units too, or is of abroad.

    ``end`` is that of the post in it.
    """
    low, words = body.lower(), borrowing()
    if not low.startswith(words.placed_elsewhere) or _units().search(f"{low} ") or tags.copy.startswith(words.of_others, end):
        return None
    places, organises = set(), not low.startswith(words.of_members)
    for pos in _told(low, tags.copy):
        behind = pos + len(low)
        if tags.copy.endswith(words.above, 0, pos):
            return None  # Trung ương Hội Khuyến học
        if _units().match(tags.copy, behind):
            unit = next((unit for unit in _PROVINCIAL if tags.copy.startswith(unit, behind)), None)
            place = tags.entity_at.get(behind + len(unit)) if unit else None
            if place is None or place.kind is not TagKind.PLACE:
                return None
            places.add(text[behind + 1 : place.end])
            organises = organises or _organises(tags, pos, place.end)
    return places.pop() if len(places) == 1 and organises else None


def _organises(tags: Tags, start: int, end: int) -> bool:
    """Whether a body that is told whole there begins a clause that tells what it organises: no visitor, giver or guest does."""
    return bool(_SUBJECT.search(tags.copy, max(0, start - 2), start)) and bool(_organising().match(tags.copy, end))


@cache
def _organising() -> re.Pattern[str]:
    return re.compile(rf"(?: (?:đã|vừa|long trọng|phối hợp[^,.;:]{{0,80}}))*+ (?:{lexicon.any_of(borrowing().organising)})\b")


@cache
def _units() -> re.Pattern[str]:
    """The word for a unit behind what is its own, or the country's."""
    units = lexicon.bodies().units
    words = {*units.provincial, *units.city, *units.district, *units.communal}
    return re.compile(rf" (?:{lexicon.any_of(sorted(word.lower() for word in words))}|việt nam)\b")


def province_told_elsewhere(body: str, tags: Tags) -> str | None:
    """The one province that a body of a ``tỉnh`` is told with in a text; None where there is none, or where there are several."""
    low, provinces = f"{body.lower()} ", set()
    for pos in _told(low, tags.copy):
        place = tags.entity_at.get(pos + len(low))
        if place and place.kind is TagKind.PLACE and place.detail:
            provinces.add(place.detail)
    return provinces.pop() if len(provinces) == 1 else None


def _told(body: str, copy: str) -> Iterator[int]:
    """Where a body stands in a text, as often as is looked for.

    Each is looked for by itself: four of five articles ask for none, and one pass for all of them would cost every article.
    """
    pos = copy.find(body, 0, _FAR)
    for _ in range(_MOST_TOLD):
        if pos < 0:
            return
        yield pos
        pos = copy.find(body, pos + len(body), _FAR)
