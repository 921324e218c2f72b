"""Capitals that look like a person's name and are what a body does, or how one begins: ``Đoàn Kiểm tra``, ``Đoàn Trường Cao đẳng``."""

from __future__ import annotations

from functools import cache

from parsers import lexicon
from parsers.facts.foreigners import Syllable
from parsers.facts.spans import Tags

_FULL = 2
"""Syllables of the shortest name with its family name."""
_OF_UNIONS, _SCHOOL = frozenset({"Khối", "Tổng"}), "Trường"
"""Behind ``Đoàn`` these begin whose youth it is: ``Đoàn Khối Doanh nghiệp tỉnh``; the school's kind goes on in small letters."""


@cache
def body_heads() -> frozenset[str]:
    """Words that the names of bodies begin with."""
    return frozenset(lexicon.bodies().heads)


def is_of_a_body(name: list[Syllable], tags: Tags) -> bool:
    """Whether capitals with a family name are a body's."""
    return (len(name) == _FULL and _is_of_two(name, tags)) or _is_a_union(name, tags)


@cache
def _fields() -> frozenset[str]:
    return frozenset(lexicon.bodies().inside)


def _is_of_two(name: list[Syllable], tags: Tags) -> bool:
    """Whether two capitals are what a body does, ``Đào Tạo``, or its head and the first syllable of that: ``Đoàn Kiểm tra``."""
    if tags.copy[name[0][0] : name[1][1]] in _fields():
        return True
    if name[0][2] not in body_heads():
        return False
    if name[1][2] in body_heads() or name[1][2] == "Tổng":
        return True  # Đoàn Khối các cơ quan, Đoàn Tổng công ty
    return _goes_on_as_field(name[1], tags)


def _is_a_union(name: list[Syllable], tags: Tags) -> bool:
    """Whether capitals begin the youth union of a block, a corporation or a school: ``Đoàn Trường Cao đẳng``, no Đoàn Trường Giang."""
    if name[0][2] != "Đoàn":
        return False
    return name[1][2] in _OF_UNIONS or (len(name) > _FULL and name[1][2] == _SCHOOL and _goes_on_as_field(name[2], tags))


def _goes_on_as_field(syllable: Syllable, tags: Tags) -> bool:
    """Whether the small word behind a capital makes one with it that bodies are called by: ``Cao đẳng``, ``Kiểm tra``."""
    _, end, word = syllable
    following = tags.copy[end + 1 : end + 12].split(" ", 1)[0]
    return f"{word.lower()} {following.rstrip(',.;:')}" in _fields()
