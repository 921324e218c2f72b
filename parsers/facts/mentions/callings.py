"""What somebody is or where they come from, which is no post, between a name and its verb: ``TS. A, Học viện … đã thông tin chuyên đề``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pydantic import BaseModel, ConfigDict

from parsers import lexicon
from parsers.facts.mentions.mention import Mention
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import Tag
from parsers.letters import CAPITALS
from parsers.lexicon import any_of, read_lexicon
from parsers.patterns import pattern

_CALLING = pattern(rf", [{CAPITALS}][^;:.()\d]{{3,90}} ")
"""Of one who is listened to: ``nghe TS. A, Giảng viên cao cấp Học viện … truyền đạt``."""
_MOST_ASIDES = 4
_HEARD = ("nghe ", "nghe các ")


class Callings(BaseModel):
    """``callings.toml``."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    members: tuple[str, ...]
    places: tuple[str, ...]
    papers: tuple[str, ...]
    asides: tuple[str, ...]
    organisations: tuple[str, ...]


@cache
def callings() -> Callings:
    """What people are, come from or have written."""
    return read_lexicon("callings", Callings)


def tells_calling(text: str, subject: Sequence[Mention], act: Tag, gap: str) -> bool:
    """Whether the gap between a subject and its verb only tells what the subject is."""
    if act.detail == "reporter" and text.endswith(_HEARD, 0, subject[0].start) and _CALLING.fullmatch(gap):
        return True
    if act.detail == "honoree" and _member().fullmatch(gap):
        return True
    return len(subject) == 1 and subject[0].announced and not subject[0].posts and _from().fullmatch(gap) is not None


def asides_end(reading: SentenceReading, at: int) -> int | None:
    """Where posts may begin behind what else somebody is: ``A, sinh năm 1970, kỹ sư, Giám đốc …``; None where that is not told."""
    end = at
    for _ in range(_MOST_ASIDES):
        aside = _aside().match(reading.text, end, reading.end)
        if aside is None or reading.names_within(end, aside.end()):
            break
        end = aside.end()
    return end if end > at else None


@cache
def _aside() -> re.Pattern[str]:
    """One thing that somebody is, with the units it is said to be in, up to the comma behind it; to a semicolon before what they were.

    Or where they live, if they are told to be retired: who stands behind another place may be somebody else.
    """
    units = lexicon.bodies().units
    places = any_of((*units.provincial, *units.city, *units.district, *units.communal))
    within = rf"(?:, (?:(?:{any_of(callings().organisations)}) |(?:{places}) (?=[{CAPITALS}\d]))[^,;:.()\n]{{1,40}}){{0,4}}"
    living = rf"(?:{places}) (?=[{CAPITALS}\d])[^,;:.()\n]{{1,40}}, (?=(?:nguyên|cựu) |(?i:{any_of(callings().asides)}),)"
    told = rf"(?i:{any_of(callings().asides)}|\d\d tuổi)(?: [^,;:.()\n]{{1,60}})?(?: \([^()\n]{{1,40}}\))?"
    return re.compile(rf"{told}{within}(?:, |; (?=nguyên ))|{living}")


@cache
def _member() -> re.Pattern[str]:
    """Of one who is honoured: ``A, đảng viên Chi bộ khu Thanh Xuân, nhận Huy hiệu …``."""
    return re.compile(rf"(?: \([^()]{{1,40}}\))?,? (?:{any_of(callings().members)})(?: [^;:.,]{{1,80}})?,? ")


@cache
def _from() -> re.Pattern[str]:
    """Of one whose degree or honorific is told and no post: ``Luật sư A, Đoàn Luật sư Hà Nội, phát biểu``."""
    return re.compile(rf", (?:{any_of(callings().places)}) [^,;:.()]{{2,90}},? (?:đã |cũng |vừa )?")
