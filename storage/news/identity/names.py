"""What the name of a meeting tells: the words that set it apart, its ordinal, and the places it names."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from parsers.text import fold, standard

# What papers write in the name of any meeting; it tells no meeting from another.
_COMMON_WORDS = frozenset(
    {
        "hoi", "nghi", "cuoc", "hop", "buoi", "le", "phien", "ky", "toan", "quoc", "truc", "tuyen", "tiep", "ket", "to", "chuc", "tong",
        "so", "cong", "tac", "nam", "thang", "trien", "khai", "thuc", "hien", "nhiem", "vu", "phuong", "huong", "dau", "cuoi", "quy",
        "va", "cua", "ve", "theo", "voi", "tai", "cho", "cac", "nhung", "ngay", "sang", "chieu", "toi", "thu", "lan",
    }
)
_WORD = re.compile(r"\w+")
_YEAR = re.compile(r"(?:19|20)\d\d")

_DIGITS = {"nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10}
_COUNT = "|".join(_DIGITS)
_ORDINAL = re.compile(rf"\b(?:thứ|lần thứ)\s+(?:(\d{{1,3}})|([ivxl]{{1,7}})|(mười(?:\s+(?:{_COUNT}|một|lăm))?|{_COUNT}))\b")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}

# Units by their level: two units of one level with different names are two places; "thành phố" may be of either level.
_UNITS = {
    "tỉnh": "province", "thành phố": "city", "tp": "city", "huyện": "district", "quận": "district", "thị xã": "district",
    "xã": "commune", "phường": "commune", "thị trấn": "commune", "đặc khu": "commune",
}  # fmt: skip
_UNIT = re.compile(rf"\b({'|'.join(_UNITS)})\.?\s+", re.IGNORECASE)
_PROPER = re.compile(r"(?:[^\W\d_][^\W_]*)(?:\s+[^\W\d_][^\W_]*)*")
_BARE = ""
"""The level of a name without a unit: ``Hà Nội``."""
_LONGEST_NAME = 4


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a meeting, taken apart for comparison."""

    words: frozenset[str]
    """Telling words, folded: neither common ones, nor years, nor the names of administrative units."""
    every: frozenset[str]
    ordinal: int | None
    """The 8 of ``Kỳ họp thứ tám``."""
    sites: dict[str, frozenset[str]] = field(hash=False)
    """Folded names of places by the level of the unit named with them."""


@lru_cache(1024)
def take_apart(name: str, place: str | None = None) -> Name:
    """Read a meeting's name, and the place stated beside it; remembered, since what an article tells is soon read from its row."""
    plain = standard(name).casefold()
    found = _ORDINAL.search(plain)
    ordinal = _number(found) if found else None
    if found:
        plain = f"{plain[: found.start()]} thứ {ordinal} {plain[found.end() :]}"
    every = frozenset(_WORD.findall(fold(plain)))
    units = frozenset(_WORD.findall(fold(_UNIT.sub(" ", plain)))) | {word for word in every if word.isdigit()}
    telling = frozenset(word for word in units - _COMMON_WORDS if not _YEAR.fullmatch(word))
    return Name(telling, every, ordinal, _sites(name, place))


def disjoint(one: dict[str, frozenset[str]], other: dict[str, frozenset[str]]) -> bool:
    """Whether two sets of sites cannot be one place: on some level both name a place, and not the same."""
    return any(one[level].isdisjoint(other[level]) for level in one.keys() & other.keys())


def _number(found: re.Match[str]) -> int:
    """The number of an ordinal in figures, in Roman figures or in words."""
    figures, roman, spelt = found.groups()
    if figures:
        return int(figures)
    if roman:
        values = [_ROMAN[letter] for letter in roman]
        return sum(-value if value < max(values[place:]) else value for place, value in enumerate(values))
    return sum({**_DIGITS, "một": 1, "lăm": 5}[word] for word in spelt.split())


def _sites(name: str, place: str | None) -> dict[str, frozenset[str]]:
    """Units named in the name and in the place, and bare names that are the place or a part of it."""
    sites: dict[str, set[str]] = {}
    for text in filter(None, (name, place)):
        for unit in _UNIT.finditer(text):
            if proper := _capitalized(text[unit.end() :]):
                sites.setdefault(_UNITS[unit.group(1).casefold()], set()).add(proper)
    for part in re.split(r"[,;()]| - ", place or ""):
        whole = part.strip()
        if not _UNIT.search(whole) and len(whole.split()) <= _LONGEST_NAME and _capitalized(whole) == fold(whole) != "":
            sites.setdefault(_BARE, set()).add(fold(whole))
    return {level: frozenset(names) for level, names in sites.items()}


def _capitalized(text: str) -> str:
    """The capitalised words that a text begins with, folded."""
    found = _PROPER.match(text)
    words: list[str] = []
    for word in found.group().split() if found else []:
        if not word[0].isupper() or len(words) == _LONGEST_NAME:
            break
        words.append(word)
    return fold(" ".join(words))
