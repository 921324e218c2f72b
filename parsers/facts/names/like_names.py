"""Capitals that look like a person's name and are what a body does, or how one begins: ``Đoàn Kiểm tra``, ``Đoàn Trường Cao đẳng``."""

from __future__ import annotations

from functools import cache

from parsers import lexicon
from parsers.facts.names.foreigners import Syllable
from parsers.facts.names.namesakes import is_a_communes
from parsers.facts.tagging.spans import TagKind, Tags

_FULL = 2
"""Syllables of the shortest name with its family name."""
_LONGEST = 5
"""Syllables of the longest."""
_DIRECTIONS = frozenset({"Đông", "Tây", "Nam", "Bắc"})
"""With these names of places begin, two syllables of which look like a person's."""
_OF_UNIONS, _SCHOOL = frozenset({"Khối", "Tổng", "Sở"}), "Trường"
"""Behind ``Đoàn`` these begin whose youth it is: ``Đoàn Khối Doanh nghiệp tỉnh``; the school's kind goes on in small letters."""


@cache
def body_heads() -> frozenset[str]:
    """Words that the names of bodies begin with."""
    return frozenset(lexicon.bodies().heads)


def is_of_a_body(name: list[Syllable], tags: Tags) -> bool:
    """Whether capitals with a family name are a body's."""
    return (len(name) == _FULL and _is_of_two(name, tags)) or _is_a_union(name, tags)


def is_of_land(segment: list[Syllable], at: int, tags: Tags) -> bool:
    """Whether capitals are part of a land's name or end with one: ``Khu du lịch Tây Yên Tử``, ``Viện Nông Lâm Nghiệp Tây Nguyên``.

    A short name that may be some other word is the commune's of which the article tells.
    """
    name = segment[at:]
    if len(name) > _FULL:
        last = tags.entity_at.get(name[-_FULL][0]) if len(name) == _LONGEST else None
        return last is not None and last.kind is TagKind.PLACE and last.end == name[-1][1]
    if name[0][2] not in lexicon.names().weak_families:
        return False
    behind = at == 1 and segment[0][2] in _DIRECTIONS
    return behind or (at == 0 and is_a_communes(tags, tags.copy[name[0][0] : name[-1][1]]))


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
