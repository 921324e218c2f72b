"""The institution whose own news an article is, where its title and lead name one alone: a school, a hospital, a court."""

from __future__ import annotations

import re
from functools import cache

from parsers import lexicon
from parsers.facts.borrowing import borrowing
from parsers.facts.full_bodies import full_name_at
from parsers.facts.spans import TagKind, Tags
from parsers.text import folded

_LEAD, _MOST_NAMED = 600, 12
_OPENING = 80
"""How far into its line a body may stand that it tells of."""
_WHEN = re.compile(r"(?:Sáng|Chiều|Tối|Trưa|Vừa qua|Ngày|Trong|Mới đây|Hôm nay|Theo|\(|[A-ZĐ]{2,})")
_UNIT = re.compile(r" (?:tinh|thanh pho|tp) ")


def institution_of(text: str, tags: Tags) -> str | None:
    """The one institution that the beginning of an article names in full; None where it names several, or none."""
    found: dict[str, str] = {}
    for number, head in enumerate(_heads(borrowing().institutions).finditer(text, 0, _LEAD)):
        if number >= _MOST_NAMED:
            return None
        if named := full_name_at(text, tags, head[0], head.start()):
            found[folded(named)] = named
    return next(iter(found.values())) if len(found) == 1 else None


def house_led(root: str, text: str, tags: Tags) -> str | None:
    """The one body with a head of that rank that the first lines of an article name in full, and tell of; None where there are several.

    One told shorter than another is the same: the ``Cục Thuế`` is the ``Cục Thuế tỉnh Nam Định``.
    """
    heads = borrowing().houses_led.get(root)
    if heads is None:
        return None
    found: list[str] = []
    told = False
    for number, head in enumerate(_heads(heads).finditer(text, 0, _LEAD)):
        if number >= _MOST_NAMED:
            return None
        before = tags.before(head.start())
        guest = before is not None and before.kind is TagKind.RANK and before.end == head.start() - 1
        if not guest and (named := full_name_at(text, tags, head[0], head.start())):
            found.append(named)
            told = told or _is_subject(text, head.start())
    longest = max(found, key=len, default=None)
    return longest if longest and told and all(_is_same(one, longest) for one in found) else None


def _is_subject(text: str, at: int) -> bool:
    """Whether what a line tells of begins at ``at``: at its head, or behind the day and the place."""
    line = text.rfind("\n", max(0, at - _OPENING), at) + 1
    return line == at or ((line > 0 or at < _OPENING) and text.endswith(", ", line, at) and _WHEN.match(text, line, at) is not None)


def _is_same(one: str, longest: str) -> bool:
    """Whether two names are of one body, the longer of which tells more at either end: ``BĐBP tỉnh``, ``Bộ Chỉ huy BĐBP tỉnh``."""
    short, whole = (_UNIT.sub(" ", folded(name)) for name in (one, longest))
    return whole.startswith(short) or whole.endswith(short)


@cache
def _heads(words: tuple[str, ...]) -> re.Pattern[str]:
    """How the names of bodies begin."""
    return re.compile(rf"\b(?:{lexicon.any_of(words)})(?= )")
