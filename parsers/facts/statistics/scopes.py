"""Where or of whom a figure holds: ``cả nước``, ``toàn tỉnh``, ``Tại Đắk Lắk``, ``huyện`` alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from parsers import places
from parsers.facts.letters import CAPITALS
from parsers.facts.statistics.lexicon import any_of
from parsers.text import standard


@dataclass(frozen=True, slots=True)
class Scope:
    """A scope named at ``text[start:end]``."""

    start: int
    end: int
    value: str


_NAME = rf"[{CAPITALS}][\w'’]*(?:[ -][{CAPITALS}][\w'’]*){{0,3}}"
_LOCAL_UNITS = "huyện|thị xã|quận|thành phố|xã|phường|thị trấn|đặc khu"
_NATION = "cả nước|toàn quốc|toàn Đảng(?! bộ)|toàn ngành|toàn hệ thống|toàn cầu|thế giới"
_WHOLE = re.compile(
    rf"(?<!\w)(?:(?P<nation>{_NATION})|(?:toàn|trên địa bàn(?: toàn)?|trong|toàn Đảng bộ) (?P<home>tỉnh|thành phố)"
    r"|(?:toàn|trên địa bàn) (?P<local>huyện|thị xã|quận|xã|phường|thị trấn))(?!\w)",
    re.IGNORECASE,
)
_COMMITTEE_NAMES = "Huyện ủy|Huyện uỷ|Thị ủy|Thị uỷ|Quận ủy|Thành ủy|Thành uỷ|Đảng ủy xã|Đảng ủy phường"
_NAMED_LOCAL = re.compile(rf"(?:(?P<unit>{_LOCAL_UNITS})|(?P<committee>{_COMMITTEE_NAMES})) (?P<name>{_NAME})")
_OF_POST = re.compile(r"(?:UBND|HĐND|MTTQ|Hội|Đoàn|ủy|uỷ|Bí thư|Chủ tịch|Trưởng|Công an|Ủy ban nhân dân|Hội đồng nhân dân) (?:các )?$")
_OPENS = re.compile(r"(?:^|[,;:] |(?:[Rr]iêng|[Tt]ại|Đảng bộ) )$")
_COMMITTEES = {"huyện": "huyện", "thị": "thị xã", "quận": "quận", "thành": "thành phố"}
_VERBS = "có|còn|đã|không|hiện|vẫn|đạt|sẽ|mới|cũng|phấn đấu|được|kết nạp|chỉ"
_BARE = re.compile(rf"(?:^|(?<=[,;:] )|(?<=khi ))(?P<unit>{_LOCAL_UNITS}|tỉnh)(?= (?:{_VERBS}))")
_LEAD = re.compile(r"(?:^|[;:.] |[,] )(?:(?:[Rr]iêng|[Tt]rong đó,?|[Tt]ại|[Ởở]|[Đđ]ối với) )*(?:tỉnh |thành phố |TP\.? ?|huyện |xã )?$")


def find_scopes(text: str, start: int, end: int, home: str | None) -> list[Scope]:
    """The scopes named in the sentence ``text[start:end]``; ``home`` is the province that ``toàn tỉnh`` means.

    A place inside the name of a post or a body (``Bí thư Tỉnh ủy Bình Thuận``) is no scope.
    """
    sentence = text[start:end]
    scopes = [_whole(text, start, match, home) for match in _WHOLE.finditer(sentence)]
    for match in _province_pattern().finditer(sentence):
        if _LEAD.search(sentence[: match.start()]):
            province = places.by_spelling().get(standard(match[0]).lower())
            scopes.append(Scope(start + match.start(), start + match.end(), province.name if province else match[0]))
    scopes += _local_scopes(text, start, end, home)
    return sorted(scopes, key=lambda s: s.start)


def _whole(text: str, offset: int, match: re.Match[str], home: str | None) -> Scope:
    where = offset + match.start(), offset + match.end()
    if match["nation"]:
        return Scope(*where, match["nation"][0].lower() + match["nation"][1:])
    if match["home"]:
        return Scope(*where, home or f"toàn {match['home'].lower()}")
    return Scope(*where, _last_named(text, where[0], match["local"].lower()) or f"toàn {match['local'].lower()}")


def _local_scopes(text: str, start: int, end: int, home: str | None) -> list[Scope]:
    """Places below the province that open a clause, and ``huyện``, ``xã``, ``tỉnh`` alone as its subject."""
    sentence, scopes = text[start:end], []
    for match in _NAMED_LOCAL.finditer(sentence):
        if match["unit"] and _OPENS.search(sentence[: match.start()]):
            scopes.append(Scope(start + match.start(), start + match.end(), match[0]))
    for match in _BARE.finditer(sentence):
        unit = match["unit"]
        value = home if unit == "tỉnh" else _last_named(text, start + match.start(), unit)
        if value:
            scopes.append(Scope(start + match.start(), start + match.end(), value))
    return scopes


def _last_named(text: str, before: int, unit: str) -> str | None:
    """The last ``huyện X`` (or ``Huyện ủy X``) named before an offset; it is what ``huyện`` alone means."""
    last = None
    for match in _NAMED_LOCAL.finditer(text, max(0, before - 1500), before):
        if match["unit"] and _OF_POST.search(text, max(0, match.start() - 24), match.start()):
            continue
        named = match["unit"] or _COMMITTEES.get(match["committee"].split()[0].lower()) or match["committee"].split()[-1]
        if named == unit:
            last = f"{unit} {match['name']}"
    return last


@cache
def _province_pattern() -> re.Pattern[str]:
    names = {form for province in places.provinces() for form in (province.name, *province.spellings)}
    return re.compile(rf"(?<!\w)(?:{any_of(names)})(?!\w)")
