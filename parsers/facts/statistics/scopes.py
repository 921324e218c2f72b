"""Where or of whom a figure holds: ``cả nước``, ``toàn tỉnh``, ``Tại Đắk Lắk``, ``huyện`` alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from parsers.facts.letters import CAPITALS
from parsers.facts.statistics.landmarks import LOCAL_UNITS, Landmarks, province_names, within, without_overlap


@dataclass(slots=True)
class Scope:
    """A scope named at ``text[start:end]``."""

    start: int
    end: int
    value: str


_NAME = rf"[{CAPITALS}][\w'’]*(?:[ -][{CAPITALS}][\w'’]*){{0,3}}"
_NATION = frozenset({"cả nước", "toàn quốc", "toàn đảng", "toàn ngành", "toàn hệ thống", "toàn cầu"})
# Committees name their district too: `Bí thư Huyện ủy Lạc Sơn`.
_COMMITTEES = {
    "Huyện ủy": "huyện",
    "Huyện uỷ": "huyện",
    "Thị ủy": "thị xã",
    "Thị uỷ": "thị xã",
    "Quận ủy": "quận",
    "Quận uỷ": "quận",
    "Thành ủy": "thành phố",
    "Thành uỷ": "thành phố",
    "Đảng ủy xã": "xã",
    "Đảng ủy phường": "phường",
}
_NAMED_LOCAL = re.compile(rf"(?P<unit>{'|'.join((*_COMMITTEES, *LOCAL_UNITS))}) (?P<name>{_NAME})")
_PROVINCE_PREFIX = r"(?:tỉnh |thành phố |TP\.? ?)?"
_OF_POST = re.compile(r"(?:UBND|HĐND|MTTQ|Hội|Đoàn|ủy|uỷ|Bí thư|Chủ tịch|Trưởng|Công an|Ủy ban nhân dân|Hội đồng nhân dân) (?:các )?$")
_OPENS = re.compile(r"(?:^\n|[,;:] |(?:[Rr]iêng|[Tt]ại|Đảng bộ|trong đó|tiếp đến|tiếp theo|đứng đầu)(?: là)? )$")
_VERBS = "có|còn|đã|không|hiện|vẫn|đạt|sẽ|mới|cũng|phấn đấu|được|kết nạp|chỉ"
_WHOLE = re.compile(
    r"(?:cả nước|Cả nước|toàn|Toàn|trên địa bàn|Trên địa bàn|trong|Trong)"
    r"(?P<of>(?: toàn)?(?: Đảng bộ)? (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|quốc|Đảng|ngành|hệ thống|cầu))?(?!\w)"
)
_BARE = re.compile(rf"(?P<unit>tỉnh|{'|'.join(LOCAL_UNITS)})(?= (?:{_VERBS})(?!\w))")
_BARE_LEAD = re.compile(r"(?:^\n|[,;:] |khi )$")
_LEAD = re.compile(rf"(?:^\n|[;:.,] )(?:(?:[Rr]iêng|[Tt]rong đó,?|[Tt]ại|[Ởở]|[Đđ]ối với) )*{_PROVINCE_PREFIX}$")
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

    def __init__(self, text: str, landmarks: Landmarks, home: str | None) -> None:
        """``home`` is the province that ``toàn tỉnh`` means; None leaves it as written."""
        self._text = text
        self._home = home
        self._wholes, self._units = without_overlap(landmarks.wholes), landmarks.units
        self._provinces = [(at, stop) for at, stop in without_overlap(landmarks.provinces) if _stands_alone(text, at, stop)]

    def scopes(self, start: int, end: int) -> list[Scope]:
        """The scopes named in the sentence ``text[start:end]``, in order.

        A place inside the name of a post or a body (``Bí thư Tỉnh ủy Bình Thuận``) is no scope.
        """
        found = [scope for at, _ in within(self._wholes, start, end) if (scope := self._whole(at, end))]
        found += [scope for at, stop in within(self._units, start, end) if (scope := self._unit(at, stop, start, end))]
        for at, stop in within(self._provinces, start, end):
            if _LEAD.search(self._before(at, start)):
                found.append(Scope(at, stop, province_names()[self._text[at:stop]]))
        return sorted(found, key=attrgetter("start")) if len(found) > 1 else found

    def _unit(self, at: int, stop: int, start: int, end: int) -> Scope | None:
        """``huyện Lạc Sơn``, or what ``huyện`` alone means, where it opens a clause of the sentence that begins at ``start``."""
        if self._text[stop + 1 : stop + 2].isupper():
            named = _NAMED_LOCAL.match(self._text, at, end)
            return Scope(at, named.end(), named[0]) if named and _OPENS.search(self._before(at, start)) else None
        bare = _BARE.match(self._text, at, end)
        if bare is None or not _BARE_LEAD.search(self._before(at, start)):
            return None
        value = self._home if bare["unit"] == "tỉnh" else self._last_named(at, bare["unit"])
        return Scope(at, bare.end(), value) if value else None

    def _before(self, at: int, start: int) -> str:
        """The words right before an offset; a line feed in front stands for the start of the sentence."""
        low = at - _WINDOW
        return self._text[low:at] if low > start else "\n" + self._text[start:at]

    def _whole(self, at: int, end: int) -> Scope | None:
        """``cả nước``, ``toàn tỉnh``, ``trên địa bàn huyện``; None for ``trong`` and ``toàn`` before anything else."""
        match = _WHOLE.match(self._text, at, end)
        if match is None:
            return None
        phrase = match[0].lower()
        if phrase in _NATION:
            followed_by_body = phrase == "toàn đảng" and self._text[match.end() : match.end() + 3] == " bộ"
            return None if followed_by_body else Scope(match.start(), match.end(), match[0][0].lower() + match[0][1:])
        unit = next((u for u in ("tỉnh", *LOCAL_UNITS) if match["of"] and match["of"].endswith(" " + u)), None)
        if unit is None:
            return None
        value = self._home if unit in ("tỉnh", "thành phố") else self._last_named(match.start(), unit)
        return Scope(match.start(), match.end(), value or f"toàn {unit}")

    def _last_named(self, before: int, unit: str) -> str | None:
        """The last ``huyện X`` (or ``Huyện ủy X``) named before an offset: what ``huyện`` alone means."""
        at = bisect_left(self._locals, before, key=attrgetter("start"))
        near = self._locals[max(0, at - _LOOK_BACK) : at]
        return next((f"{one.unit} {one.name}" for one in reversed(near) if one.unit == unit), None)

    @cached_property
    def _locals(self) -> list[_Local]:
        """Every place below the province that the text names, but for those in the names of posts and bodies."""
        return list(_locals_of(self._text))


def _locals_of(text: str) -> Iterator[_Local]:
    for match in _NAMED_LOCAL.finditer(text):
        unit = _COMMITTEES.get(match["unit"])
        if unit or not _OF_POST.search(text[max(0, match.start() - 24) : match.start()]):
            yield _Local(match.start(), unit or match["unit"], match["name"])


def _stands_alone(text: str, start: int, end: int) -> bool:
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
