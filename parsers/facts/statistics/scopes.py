"""Where or of whom a figure holds: ``cả nước``, ``toàn tỉnh``, ``Tại Đắk Lắk``, ``huyện`` alone."""

from __future__ import annotations

import re
from bisect import bisect_left
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
_OPENS = re.compile(r"(?:^\n|[,;:] |(?:[Rr]iêng|[Tt]ại|Đảng bộ|trong đó|tiếp đến|tiếp theo|đứng đầu)(?: là)? )$")
_COMMITTEES = {"huyện": "huyện", "thị": "thị xã", "quận": "quận", "thành": "thành phố"}
_VERBS = "có|còn|đã|không|hiện|vẫn|đạt|sẽ|mới|cũng|phấn đấu|được|kết nạp|chỉ"
_BARE_LEAD = re.compile(r"(?:^\n|[,;:] |khi )$")
_BARE = re.compile(rf"(?<!\w)(?P<unit>{_LOCAL_UNITS}|tỉnh)(?= (?:{_VERBS}))")
_LEAD = re.compile(r"(?:^\n|[;:.] |[,] )(?:(?:[Rr]iêng|[Tt]rong đó,?|[Tt]ại|[Ởở]|[Đđ]ối với) )*(?:tỉnh |thành phố |TP\.? ?|huyện |xã )?$")

_WINDOW = 48
_LOOK_BACK = 20


@dataclass(frozen=True, slots=True)
class _Local:
    """A place below the province: ``huyện Lạc Sơn``, also from the name of its committee."""

    start: int
    unit: str
    name: str


class ScopeReader:
    """Finds the scopes that the sentences of one text name."""

    def __init__(self, text: str, home: str | None) -> None:
        """``home`` is the province that ``toàn tỉnh`` means; None leaves it as written."""
        self._text = text
        self._home = home
        self._locals: list[_Local] | None = None

    def scopes(self, start: int, end: int) -> list[Scope]:
        """The scopes named in the sentence ``text[start:end]``, in order.

        A place inside the name of a post or a body (``Bí thư Tỉnh ủy Bình Thuận``) is no scope.
        """
        found = [self._whole(match) for match in _WHOLE.finditer(self._text, start, end)]
        for match in _province_pattern().finditer(self._text, start, end):
            if _LEAD.search(self._before(match, start)):
                province = places.by_spelling().get(standard(match[0]).lower())
                found.append(Scope(match.start(), match.end(), province.name if province else match[0]))
        for match in _NAMED_LOCAL.finditer(self._text, start, end):
            if match["unit"] and _OPENS.search(self._before(match, start)):
                found.append(Scope(match.start(), match.end(), match[0]))
        for match in _BARE.finditer(self._text, start, end):
            opens = match.start() == start or _BARE_LEAD.search(self._before(match, start))
            value = self._home if match["unit"] == "tỉnh" else self._last_named(match.start(), match["unit"])
            if opens and value:
                found.append(Scope(match.start(), match.end(), value))
        return sorted(found, key=lambda s: s.start)

    def _before(self, match: re.Match[str], start: int) -> str:
        """The words right before a match; a line feed in front stands for the start of the sentence."""
        low = match.start() - _WINDOW
        return self._text[low : match.start()] if low > start else "\n" + self._text[start : match.start()]

    def _whole(self, match: re.Match[str]) -> Scope:
        if match["nation"]:
            value = match["nation"][0].lower() + match["nation"][1:]
        elif match["home"]:
            value = self._home or f"toàn {match['home'].lower()}"
        else:
            unit = match["local"].lower()
            value = self._last_named(match.start(), unit) or f"toàn {unit}"
        return Scope(match.start(), match.end(), value)

    def _last_named(self, before: int, unit: str) -> str | None:
        """The last ``huyện X`` (or ``Huyện ủy X``) named before an offset: what ``huyện`` alone means."""
        if self._locals is None:
            self._locals = _named_locals(self._text)
        at = bisect_left(self._locals, before, key=lambda one: one.start)
        near = self._locals[max(0, at - _LOOK_BACK) : at]
        return next((f"{one.unit} {one.name}" for one in reversed(near) if one.unit == unit), None)


def _named_locals(text: str) -> list[_Local]:
    found = []
    for match in _NAMED_LOCAL.finditer(text):
        if match["unit"] and _OF_POST.search(text[max(0, match.start() - 24) : match.start()]):
            continue
        unit = match["unit"] or _COMMITTEES.get(match["committee"].split()[0].lower()) or match["committee"].split()[-1]
        found.append(_Local(match.start(), unit, match["name"]))
    return found


@cache
def _province_pattern() -> re.Pattern[str]:
    names = {form for province in places.provinces() for form in (province.name, *province.spellings)}
    return re.compile(rf"(?<!\w)(?:{any_of(names)})(?!\w)")
