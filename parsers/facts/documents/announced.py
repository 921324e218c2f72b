"""What the rest of an article tells of who issued a document that is cited by its number alone."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from parsers import places
from parsers.facts.documents.issuers import issuer_by_letters
from parsers.facts.documents.lexicon import known_bodies
from parsers.letters import CAPITALS
from parsers.patterns import pattern

_PERSONNEL, _CENTRAL = "QĐNS", ("TW", "T.Ư", "TƯ")
_DECISION_OF = pattern(r"[Qq]uyết định (?:số [\w/-]{3,20} )?của (?P<body>Bộ [Cc]hính trị|Ban [Bb]í thư)")
_ACTING_BODY = pattern(r"(?<!Ủy viên )(?<!ủy viên )(?<!Thường trực )(?<!trực )(?P<body>Bộ [Cc]hính trị|Ban [Bb]í thư)(?! Trung ương Đoàn)")
"""A body itself, and not the post of one of its members."""
_PROVINCE, _CITY = "Tỉnh ủy", "Thành ủy"
_NAME = rf"(?P<name>[{CAPITALS}]\w++(?: [{CAPITALS}]\w++){{0,3}})"
_COMMITTEE_OF = pattern(rf"Thành (?:ủy|uỷ) (?:[Tt]hành phố |TP\.? ?)?+{_NAME}")
_CITY_OF = pattern(rf"(?<!\w)(?:[Tt]hành phố |TP\.? ?){_NAME}")
_A_PROVINCE = pattern(r"\b[Tt]ỉnh\b")
_MOST = 24
"""Citations of a body that are looked at; an article that names more names the same."""


def issuer_announced(text: str, number: str) -> str | None:
    """The body that the letters of a number stand for, or the only one whose decisions about personnel ``text`` announces.

    ``công bố quyết định của Bộ Chính trị … Quyết định số 2568-QĐNS/TW``. The committee of a city is one where no province's is named.
    """
    by_letters = issuer_by_letters(number)
    if by_letters is None:
        return _announced(text) if _PERSONNEL in number and number.endswith(_CENTRAL) else None
    if by_letters.endswith(_PROVINCE) and _is_of_a_city(text):
        return by_letters.replace(_PROVINCE, _CITY)
    return by_letters


@lru_cache(maxsize=2)
def _is_of_a_city(text: str) -> bool:
    """Whether ``text`` names the committee of a city of a province's rank and no province's; kept for the next citation.

    A city inside a province has a ``Thành ủy`` too, whose letters are others.
    """
    if _CITY not in text or _PROVINCE in text:
        return False
    if named := _named(_COMMITTEE_OF, text):
        return any(name.startswith(_cities()) for name in named)
    return _A_PROVINCE.search(text) is None and all(name.startswith(_cities()) for name in _named(_CITY_OF, text))


def _named(of: re.Pattern[str], text: str) -> set[str]:
    """The first names of a pattern in ``text``."""
    return {match["name"] for match, _ in zip(of.finditer(text), range(_MOST), strict=False)}


@cache
def _cities() -> tuple[str, ...]:
    """The cities of a province's rank, by every spelling without their kind."""
    cities = [province for province in places.provinces() if province.kind == "thành phố"]
    return tuple(form.removeprefix("TP ").removeprefix("TP. ") for city in cities for form in (city.name, *city.spellings))


@lru_cache(maxsize=2)
def _announced(text: str) -> str | None:
    """The only body whose decisions ``text`` announces, and which no other beside it decides; kept for the next citation."""
    bodies = {match["body"].lower() for match, _ in zip(_DECISION_OF.finditer(text), range(_MOST), strict=False)}
    if len(bodies) != 1:
        return None
    acting = {match["body"].lower() for match, _ in zip(_ACTING_BODY.finditer(text), range(_MOST), strict=False)}
    return known_bodies()[bodies.pop()] if acting <= bodies else None
