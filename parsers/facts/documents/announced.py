"""What the rest of an article tells of who issued a document that is cited by its number alone."""

from __future__ import annotations

from functools import lru_cache

from parsers.facts.documents.issuers import issuer_by_letters
from parsers.facts.documents.lexicon import known_bodies
from parsers.patterns import pattern

_PERSONNEL, _CENTRAL = "QĐNS", ("TW", "T.Ư", "TƯ")
_DECISION_OF = pattern(r"[Qq]uyết định (?:số [\w/-]{3,20} )?của (?P<body>Bộ [Cc]hính trị|Ban [Bb]í thư)")
_PROVINCE, _CITY = "Tỉnh ủy", "Thành ủy"
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
    """Whether ``text`` names the committee of a city and no province's; kept for the next citation."""
    return _CITY in text and _PROVINCE not in text


@lru_cache(maxsize=2)
def _announced(text: str) -> str | None:
    """The only body whose decisions ``text`` announces; kept for the next citation."""
    bodies = {match["body"].lower() for match, _ in zip(_DECISION_OF.finditer(text), range(_MOST), strict=False)}
    return known_bodies()[bodies.pop()] if len(bodies) == 1 else None
