"""Where or of whom a figure holds: ``cả nước``, ``toàn tỉnh``, ``Tại Đắk Lắk``, ``huyện`` alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from operator import attrgetter

import ahocorasick

from parsers import places
from parsers.facts.letters import CAPITALS


@dataclass(slots=True)
class Scope:
    """A scope named at ``text[start:end]``."""

    start: int
    end: int
    value: str


_NAME = rf"[{CAPITALS}][\w'’]*(?:[ -][{CAPITALS}][\w'’]*){{0,3}}"
_LOCAL_UNITS = ("huyện", "thị xã", "quận", "thành phố", "xã", "phường", "thị trấn", "đặc khu")
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
_NAMED_LOCAL = re.compile(rf"(?P<unit>{'|'.join((*_COMMITTEES, *_LOCAL_UNITS))}) (?P<name>{_NAME})")
_PROVINCE_PREFIX = r"(?:tỉnh |thành phố |TP\.? ?)?"
_OF_POST = re.compile(r"(?:UBND|HĐND|MTTQ|Hội|Đoàn|ủy|uỷ|Bí thư|Chủ tịch|Trưởng|Công an|Ủy ban nhân dân|Hội đồng nhân dân) (?:các )?$")
_OPENS = re.compile(r"(?:^\n|[,;:] |(?:[Rr]iêng|[Tt]ại|Đảng bộ|trong đó|tiếp đến|tiếp theo|đứng đầu)(?: là)? )$")
_VERBS = "có|còn|đã|không|hiện|vẫn|đạt|sẽ|mới|cũng|phấn đấu|được|kết nạp|chỉ"
# The patterns begin with plain words, so that the engine can skip to the next of them; what stands before is looked at afterwards.
_UNNAMED = re.compile(
    r"(?:cả nước|Cả nước|toàn|Toàn|trên địa bàn|Trên địa bàn|trong|Trong)"
    r"(?P<of>(?: toàn)?(?: Đảng bộ)? (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|quốc|Đảng|ngành|hệ thống|cầu))?(?!\w)"
    rf"|(?P<bare>tỉnh|{'|'.join(_LOCAL_UNITS)})(?= (?:{_VERBS})(?!\w))"
)
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

    def __init__(self, text: str, home: str | None) -> None:
        """``home`` is the province that ``toàn tỉnh`` means; None leaves it as written."""
        self._text = text
        self._home = home

    def scopes(self, start: int, end: int) -> list[Scope]:
        """The scopes named in the sentence ``text[start:end]``, in order.

        A place inside the name of a post or a body (``Bí thư Tỉnh ủy Bình Thuận``) is no scope.
        """
        text = self._text
        found = [scope for match in _UNNAMED.finditer(text, start, end) if (scope := self._unnamed(match, start))]
        found += [
            Scope(match.start(), match.end(), match[0])
            for match in _NAMED_LOCAL.finditer(text, start, end)
            if match["unit"] not in _COMMITTEES and _OPENS.search(self._before(match.start(), start))
        ]
        found += [one for one in _provinces_in(text, start, end) if _LEAD.search(self._before(one.start, start))]
        return sorted(found, key=attrgetter("start")) if len(found) > 1 else found

    def _unnamed(self, match: re.Match[str], start: int) -> Scope | None:
        """What ``toàn tỉnh`` or ``huyện`` alone means in a sentence that begins at ``start``; None for no scope."""
        unit = match["bare"]
        if unit is None:
            return self._whole(match)
        if not _BARE_LEAD.search(self._before(match.start(), start)):
            return None
        value = self._home if unit == "tỉnh" else self._last_named(match.start(), unit)
        return Scope(match.start(), match.end(), value) if value else None

    def _before(self, at: int, start: int) -> str:
        """The words right before an offset; a line feed in front stands for the start of the sentence."""
        low = at - _WINDOW
        return self._text[low:at] if low > start else "\n" + self._text[start:at]

    def _whole(self, match: re.Match[str]) -> Scope | None:
        """``cả nước``, ``toàn tỉnh``, ``trên địa bàn huyện``; None for ``trong`` and ``toàn`` before anything else."""
        phrase = match[0].lower()
        if phrase in _NATION:
            followed_by_body = phrase == "toàn đảng" and self._text[match.end() : match.end() + 3] == " bộ"
            return None if followed_by_body else Scope(match.start(), match.end(), match[0][0].lower() + match[0][1:])
        unit = next((u for u in ("tỉnh", *_LOCAL_UNITS) if match["of"] and match["of"].endswith(" " + u)), None)
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


def _provinces_in(text: str, start: int, end: int) -> Iterator[Scope]:
    # The automaton copies whatever it is given: it gets the part alone.
    for last, (form, name) in _provinces().iter_long(text[start:end]):
        stop = start + last + 1
        if _stands_alone(text, stop - len(form), stop):
            yield Scope(stop - len(form), stop, name)


def _stands_alone(text: str, start: int, end: int) -> bool:
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()


@cache
def _provinces() -> ahocorasick.Automaton:
    """An automaton over every spelling of every province; it yields the spelling and the standard name."""
    automaton = ahocorasick.Automaton()
    for province in places.provinces():
        for form in (province.name, *province.spellings):
            automaton.add_word(form, (form, province.name))
    automaton.make_automaton()
    return automaton
