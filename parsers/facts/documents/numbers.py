"""A number that a document is cited by, and how several are listed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsers.patterns import pattern


@dataclass(slots=True)
class Citation:
    """One number of one kind, as cited at ``text[start:end]``."""

    start: int
    """Where the kind begins (of a list: where the list begins)."""
    end: int
    """Right after the number."""
    number_start: int
    kind: str
    number: str
    """NFC, without blanks, with plain dashes."""


_DASHES = "-–—−"
MARKS = f"{_DASHES}/"
"""What parts a number from its letters, however it is printed."""
_APART = pattern(rf"[{MARKS}\s]+")
_MARKED, _BLANKS = pattern(rf"\s?([{MARKS}])\s?"), pattern(r"\s+")
_PLAIN = str.maketrans(dict.fromkeys(_DASHES, "-"))

JOINER = pattern(r" ?(?:,|;|và|, ?và|hoặc|/|&) ?(?:các )?(?:số ?:? ?)?", re.IGNORECASE)
"""What stands between two numbers of a list."""
LONGEST_LIST = 400
CODED = pattern(
    rf"(?P<digits>[0-9](?<![0-9]{{2}})(?:\.[0-9]{{3}}(?=\s?[{MARKS}])|[0-9]{{0,4}}[a-zA-Z]?))(?P<year>\s?/\s?(?:19|20)\d{{2}})?"
    rf"(?P<letters>(?:\s?[{MARKS}]\s?[A-ZĐƯ][A-ZĐƯÂa-zđi.&]{{0,11}}\d{{0,3}}){{1,4}}"
    rf"|\s?[A-ZĐ]{{2,4}}/[A-ZĐƯ][A-ZĐƯ.]{{0,8}}(?:[{_DASHES}][A-ZĐƯ]{{2,8}})?)(?![\w])"
)
"""A number with letters: 205-QĐ/TW, 71/2010/NĐ-CP, 35 - CT/TW, 05 CT/TW, 05CT/TW. Every part is bounded, and none begins inside another."""

LONGEST_DIGITS, LONGEST_LETTERS = 24, 120
"""How far such a number reaches, at most, before the first mark that a capital follows, and behind it."""


def coded_end(match: re.Match[str]) -> int:
    """Where a match of ``CODED`` ends, without the stop of the sentence."""
    return match.start("letters") + len(match["letters"].rstrip(" ."))


def letters_of(match: re.Match[str]) -> list[str] | None:
    """The parts of a number's letters, or None when they are words (``18 - Trung ương``)."""
    printed = match["letters"]
    tight = " " not in printed
    parts = [part.strip() for part in _APART.split(printed) if part.strip()]
    for part in parts:
        capitals = sum(map(str.isupper, part))
        if not (capitals >= 2 or part in {"T.Ư", "Ư"} or (tight and len(part) <= 3)):
            return None
    return parts


def written(printed: str) -> str:
    """A number without blanks and with plain dashes; a lone blank before the letters (``05 CT/TW``) stands for the dash."""
    if len(printed.split()) > 1:
        printed = _BLANKS.sub("-", _MARKED.sub(r"\1", printed))
    return printed.translate(_PLAIN)
