"""Ministries and departments told less than whole: of a minister without one, or by the first of their fields: ``Sở Giáo dục``."""

from __future__ import annotations

from functools import lru_cache

from parsers import lexicon
from parsers.facts.tagging.spans import Tag, TagKind, Tags
from parsers.letters import CAPITALS
from parsers.patterns import pattern

_MINISTRY = pattern(r"\bBộ [A-ZĐ]{2,8}+(?:[&-][A-ZĐ]{1,6}+){0,3}+(?![&\w-])")
"""One told by its letters: ``Bộ VHTTDL``."""
_MINISTER, _MINISTERS = "Bộ trưởng", ("Bộ trưởng ", "bộ trưởng ")
_OURS, _THEIRS = " việt nam", (" nước này", " nước bạn")
"""Behind a ministry: the country that it need not name, and one that is told before."""
_WORD = pattern(rf" ([{CAPITALS}][^\W\d_]*+)(?! [{CAPITALS}])")
_HEAD, _DEPARTMENT, _NEAR = "Bộ ", "Sở ", 6000


def ministry(text: str, tags: Tags, at: int, *, former: bool = False) -> str | None:
    """The ministry named last before ``at``, for a minister or a deputy without one; by its letters, the only one.

    None whose minister is named there, for another minister, and none of another country's. A ``former`` one may be of one that was
    called so then.
    """
    near = [
        tag
        for tag in tags.within(tags.entities, max(0, at - _NEAR), at)
        if tag.kind is TagKind.BODY and tag.key.startswith("bộ ") and tag.key != "bộ chính trị" and not _is_anothers(text, tags, tag, at)
    ]
    if near:
        told = text[near[-1].start : near[-1].end]
        return None if _is_abroad(text, tags, near[-1].end) else told if former else _with_all_fields(told)
    known = lexicon.abbreviations().expand
    short = [one for one in _MINISTRY.finditer(text, max(0, at - _NEAR), at) if one[0][len("Bộ ") :] in known]
    return short[-1][0] if len({one[0] for one in short}) == 1 else None


def _is_abroad(text: str, tags: Tags, end: int) -> bool:
    """Whether a country stands right behind a ministry, which is that country's."""
    place, word = tags.entity_at.get(end + 1), _WORD.match(text, end)
    if place is not None and place.kind is TagKind.PLACE and not place.detail:
        return not tags.copy.startswith(_OURS, end)
    return tags.copy.startswith(_THEIRS, end) or (word is not None and word[1] in lexicon.places().short_countries)


def department_in_full(told: str, text: str) -> str:
    """A province's department told by the first of its fields with all of them, where the text names them: ``Sở Giáo dục``."""
    if not told.startswith(_DEPARTMENT):
        return told
    wholes = (f"{_DEPARTMENT}{whole.removeprefix(_HEAD)}" for whole in _that_begin(_HEAD + told.removeprefix(_DEPARTMENT)))
    return next((whole for whole in wholes if whole in text), told)


def _with_all_fields(told: str) -> str:
    """A ministry told by the first of its fields with all of them: ``Bộ Giáo dục``."""
    wholes = _that_begin(told)
    return wholes[0] if len(wholes) == 1 else told


@lru_cache(256)
def _that_begin(told: str) -> tuple[str, ...]:
    """The ministries whose names go on behind that of one."""
    return tuple(body for body in lexicon.bodies().central if body.startswith(f"{told} "))


def _is_anothers(text: str, tags: Tags, ministry: Tag, at: int) -> bool:
    """Whether a ministry is told as that of a minister named behind it, who is not the one told as such at ``at``."""
    if not (text.startswith(_MINISTER, at) and text.endswith(_MINISTERS, 0, ministry.start)):
        return False
    end, own = tags.people.get(ministry.end + 1), tags.people.get(at + len(_MINISTER) + 1)
    return end is not None and (own is None or text[ministry.end + 1 : end] != text[at + len(_MINISTER) + 1 : own])
