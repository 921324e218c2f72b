"""Societies, unions and schools told without the place that the article names them with elsewhere."""

from __future__ import annotations

from parsers.facts.borrowing import borrowing
from parsers.facts.spans import TagKind, Tags

_PROVINCIAL = (" tỉnh ", " thành phố ")
_UNITS = (*_PROVINCIAL, " huyện", " thị xã", " quận", " xã", " phường", " thị trấn", " đặc khu", " tỉnh", " tp", " việt nam")
_MOST_TOLD, _FAR = 40, 20_000
"""How often a body is looked for, and how far into a text: longer than articles are."""


def place_told_elsewhere(body: str, text: str, tags: Tags) -> str | None:
    """The province, with the word before it, that a society is told with wherever it has a unit; None where it has none, or others too."""
    low, places = body.lower(), set()
    if not low.startswith(borrowing().placed_elsewhere) or low.endswith(_UNITS) or any(f"{unit.strip()} " in low for unit in _UNITS):
        return None
    pos = tags.copy.find(low, 0, _FAR)
    for _ in range(_MOST_TOLD):
        if pos < 0:
            break
        end = pos + len(low)
        if tags.copy.startswith(_UNITS, end):
            unit = next((unit for unit in _PROVINCIAL if tags.copy.startswith(unit, end)), None)
            place = tags.entity_at.get(end + len(unit)) if unit else None
            if place is None or place.kind is not TagKind.PLACE:
                return None
            places.add(text[end + 1 : place.end])
        pos = tags.copy.find(low, end, _FAR)
    return places.pop() if len(places) == 1 else None


def province_told_elsewhere(body: str, tags: Tags) -> str | None:
    """The one province that a body of a ``tỉnh`` is told with in a text; None where there is none, or where there are several."""
    low, provinces = f"{body.lower()} ", set()
    pos = tags.copy.find(low, 0, _FAR)
    for _ in range(_MOST_TOLD):
        if pos < 0:
            break
        place = tags.entity_at.get(pos + len(low))
        if place and place.kind is TagKind.PLACE and place.detail:
            provinces.add(place.detail)
        pos = tags.copy.find(low, pos + len(low), _FAR)
    return provinces.pop() if len(provinces) == 1 else None
