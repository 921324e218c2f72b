"""What somebody is or where they come from, which is no post, between a name and its verb: ``TS. A, Học viện … đã thông tin chuyên đề``."""

from __future__ import annotations

import re
from functools import cache

from pydantic import BaseModel, ConfigDict

from parsers.facts.letters import CAPITALS
from parsers.facts.mentions import Mention
from parsers.facts.spans import Tag
from parsers.lexicon import any_of, read_lexicon

_CALLING = re.compile(rf", [{CAPITALS}][^;:.()\d]{{3,90}} ")
"""Of one who is listened to: ``nghe TS. A, Giảng viên cao cấp Học viện … truyền đạt``."""
_HEARD = ("nghe ", "nghe các ")


class Callings(BaseModel):
    """``callings.toml``."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    members: tuple[str, ...]
    places: tuple[str, ...]
    papers: tuple[str, ...]


@cache
def callings() -> Callings:
    """What people are, come from or have written."""
    return read_lexicon("callings", Callings)


def tells_calling(text: str, subject: list[Mention], act: Tag, gap: str) -> bool:
    """Whether the gap between a subject and its verb only tells what the subject is."""
    if act.detail == "reporter" and text.endswith(_HEARD, 0, subject[0].start) and _CALLING.fullmatch(gap):
        return True
    if act.detail == "honoree" and _member().fullmatch(gap):
        return True
    return len(subject) == 1 and subject[0].announced and not subject[0].posts and _from().fullmatch(gap) is not None


@cache
def _member() -> re.Pattern[str]:
    """Of one who is honoured: ``A, đảng viên Chi bộ khu Thanh Xuân, nhận Huy hiệu …``."""
    return re.compile(rf", (?:{any_of(callings().members)})(?: [^;:.,]{{1,80}})?,? ")


@cache
def _from() -> re.Pattern[str]:
    """Of one whose degree or honorific is told and no post: ``Luật sư A, Đoàn Luật sư Hà Nội, phát biểu``."""
    return re.compile(rf", (?:{any_of(callings().places)}) [^,;:.()]{{2,90}},? (?:đã |cũng |vừa )?")
