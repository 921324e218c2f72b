"""Where or of whom a figure holds: ``cả nước``, ``toàn tỉnh``, ``Tại Đắk Lắk``, ``huyện`` alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from operator import attrgetter

from parsers import lexicon, places
from parsers.facts.names.namesakes import is_of_the_past, strong_families
from parsers.facts.statistics.landmarks import Landmarks, province_names, within, without_overlap
from parsers.facts.statistics.lexicon import quantity_words, unit_words
from parsers.facts.statistics.units import counted_at
from parsers.facts.statistics.wholes import PLACE_NAME, party_before, place_before
from parsers.letters import CAPITALS
from parsers.lexicon import any_of
from parsers.marks import Span
from parsers.numbers import Number
from parsers.patterns import pattern
from parsers.text import last_before


@dataclass(slots=True)
class Scope:
    """A scope named at ``text[start:end]``; without a value several places are, and none of them alone is the scope."""

    start: int
    end: int
    value: str | None


OPENING = 12
"""A place or time this near the start of a sentence opens it: ``Trong 5 tháng đầu năm 2023, …``."""
_PROVINCE_PREFIX = r"(?:[Tt]ỉnh |[Tt]hành phố |TP\.? ?)?"
_OPENS = pattern(
    r"(?:^\n[-–+*•]? ?|[,;:(] ?|(?:[Rr]iêng|[Tt]ại|[Ởở]|[Tt]rên địa bàn|Đảng bộ|[Nn]ay|[Hh]iện"
    r"|trong đó|gồm|tiếp đến|tiếp theo|đứng đầu)(?: là)? |(?:nhất|đầu|nhì)(?: là| ở| tại)? )$"
)
_CITY = "TP "
"""With which one spelling of a province's name begins."""
_BARE_LEAD = pattern(r"(?:^\n|[,;:] |khi )$")
_LEAD = pattern(
    rf"(?:(?:^\n[-–+*•]? ?|[;:.,] |\()(?:(?:[Rr]iêng|[Tt]rong đó,?|[Tt]ại|[Ởở]|[Đđ]ối với|Đảng bộ|gồm|như) )*{_PROVINCE_PREFIX}"
    rf"|(?:(?:[Đđ]ến nay|[Hh]iện nay|[Hh]iện)|\b(?:gồm|nhất là|nhất ở|đầu là)|\d[^,;:.()\n]{{0,36}} (?:tại|ở)) {_PROVINCE_PREFIX}"
    r"|[Tt]rên địa bàn (?:tỉnh |thành phố |TP\.? ?)?|(?:của|[Tt]oàn(?: Đảng bộ)?) (?:tỉnh |thành phố )"
    r"|\d[^,;:.()\n]{0,36} của TP\.? ?)$"
)
_COUNTED_IN_BRACKETS = pattern(r" \((?:hơn |gần |trên |khoảng |có |với )?\d")
AND, _COUNTED = (" và ", " và tỉnh ", " và thành phố "), pattern(r"\d[^,;:.()\n]{0,36} và (?:tỉnh |thành phố )?$")
_COUNTED_NEXT = pattern(r" (?:hơn |gần |trên |khoảng |có |đạt )?\d")
"""Around the second place of two that are each counted: ``Ninh Thuận 24 km và Lâm Đồng 17 km``."""
_THE_NATION_RANKED = pattern(r"thứ \w+(?: trong| trên)?$")
_OF_A_PROVINCE = (" tỉnh ", " thành phố ", "Tỉnh ủy ", "Tỉnh uỷ ", "Thành ủy ", "Thành uỷ ")
_MARKS = frozenset(",;:.(-–+*•\n")
_LAST_OF_LEAD = frozenset(
    {"tỉnh", "phố", "tp", "tp.", "riêng", "đó", "tại", "ở", "với", "bộ", "gồm", "như", "là", "bàn", "nay", "hiện"}
) | frozenset({"đến", "theo", "đầu", "nhất", "nhì"})
_WHOLE, _UNIT, _PROVINCE = range(3)
"""What a mark is: where two begin together, the first of them comes first."""
_JOINED = pattern(rf"(?:, (?:và )?| và ){_PROVINCE_PREFIX}")
_LONGEST_JOINT = 20
_UNIT_BEFORE = pattern(
    r"(?<!\w)(?:huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|TX\.?|TT\.?|(?P<town>thành phố|TP\.?)) ?$", re.IGNORECASE
)
_ROW_LEAD = pattern(
    r"(?:^\n|[;:.,(] )(?:(?:riêng|tại|ở|trong đó) )?(?:các|hai|ba|bốn|năm|sáu|\d{1,2}) (?:tỉnh, )?(?:tỉnh|thành phố) $", re.IGNORECASE
)
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
        self._home = province_names().get(home, home) if home else None
        self._provinces = [(at, stop) for at, stop in without_overlap(landmarks.provinces) if _stands_alone(text, at, stop)]
        layers = ((_WHOLE, without_overlap(landmarks.wholes)), (_UNIT, landmarks.units), (_PROVINCE, self._provinces))
        self._marks = sorted([(at, layer, stop) for layer, spans in layers for at, stop in spans])
        self._starts = [at for at, _, _ in self._marks]
        self._rows = _rows(text, self._provinces)

    def scopes(self, start: int, end: int, numbers: Sequence[Number] = ()) -> list[Scope]:
        """The scopes named in the sentence ``text[start:end]``, whose ``numbers`` are given, in order; without numbers those that open it.

        A place inside the name of a post or a body (``Bí thư Tỉnh ủy Bình Thuận``) is no scope.
        """
        last = end if numbers else min(end, start + OPENING + 1)
        first = bisect_left(self._starts, start)
        found: list[Scope] = []
        for at, layer, stop in self._marks[first : bisect_left(self._starts, last, first)]:
            if layer == _PROVINCE:
                scope = self._row(at, stop, start) if at in self._rows else self._named(at, stop, start, found)
            else:
                scope = self._unit(at, stop, start, end) if layer == _UNIT else self._whole(at, start, end)
                scope = None if layer == _UNIT and stop + 1 in self._rows else scope
            if scope:
                found.append(scope)
        return self._with_listed(found, start, numbers) if numbers else found

    @staticmethod
    def in_phrase(phrase: str) -> str | None:
        """The province that a phrase names last: ``tăng trưởng kinh tế Hải Phòng``."""
        found = [] if phrase[1:].islower() else _province_pattern().findall(phrase, 1)
        return province_names()[found[-1]] if found else None

    def _with_listed(self, scopes: list[Scope], start: int, numbers: Sequence[Number]) -> list[Scope]:
        """``scopes`` with the names before the ``numbers`` of a list that they or its words open: ``huyện Hoài Ân 41%, Phù Mỹ 23%``."""
        first, ends = (scopes[0].end, {scope.end for scope in scopes}) if scopes else (None, frozenset())
        listed: list[Scope] = []
        for number in numbers:
            found = place_before(self._text, start, number.start)
            if found is None and first is not None and number.start > first:
                found = party_before(self._text, first, number.start)
            if found is None or found.end("name") in ends or found.start("name") in self._rows:
                continue
            if found["opens"] or listed or (first is not None and found.start() >= first):
                listed.append(Scope(*found.span("name"), found["name"]))
        return sorted([*scopes, *listed], key=attrgetter("start")) if listed else scopes

    def _named(self, at: int, stop: int, start: int, before: Sequence[Scope]) -> Scope | None:
        """A province where its name opens a clause of the sentence that begins at ``start``, or is counted in brackets behind it."""
        name = province_names()[self._text[at:stop]]
        if name not in _cities() and any(scope.end == stop for scope in before):
            return None  # `thành phố Bắc Kạn` is the town of that name
        led = at + len(_CITY) if self._text.startswith(_CITY, at) else at
        counted = _COUNTED_IN_BRACKETS.match(self._text, stop) or (
            self._text.endswith(AND, start, at) and _is_counted_next(self._text, stop) and _COUNTED.search(self._before(at, start))
        )
        return Scope(at, stop, name) if counted or self._is_led(_LEAD, led, start) else None

    def _row(self, at: int, stop: int, start: int) -> Scope | None:
        """The places of a row, where the first opens a clause: what was told of another holds for them no more."""
        if self._rows[at] != at:
            return None
        led = at + len(_CITY) if self._text.startswith(_CITY, at) else at
        return Scope(at, stop, None) if self._is_led(_LEAD, led, start) or self._is_led(_ROW_LEAD, led, start) else None

    def _unit(self, at: int, stop: int, start: int, end: int) -> Scope | None:
        """``huyện Lạc Sơn``, or what ``huyện`` alone means, where it opens a clause of the sentence that begins at ``start``."""
        behind = self._text[stop + 1 : stop + 2]
        if behind.isdigit():
            number = _number_end(self._text, at, end)
            return Scope(at, number, _in_small(self._text[at:number])) if number and self._is_led(_OPENS, at, start) else None
        if behind.isupper():
            named = _named_local().match(self._text, at, end)
            return Scope(at, named.end(), _in_small(named[0])) if named and self._is_led(_OPENS, at, start) else None
        bare = _bare().match(self._text, at, end)
        if bare is None or not _BARE_LEAD.search(self._before(at, start)):
            return None
        unit = bare["unit"].lower()
        value = self._province(start, at) if unit == "tỉnh" else self._last_named(at, unit)
        return Scope(at, bare.end(), value) if value else None

    def _is_led(self, lead: re.Pattern[str], at: int, start: int) -> bool:
        """Whether ``lead`` stands right before an offset of the sentence that begins at ``start``; its last word tells where it cannot."""
        if at > start and self._text[at - 1] != "(" and self._text[at - 2] not in _MARKS:
            word = self._text[start : at - 1].rpartition(" ")[2]
            if word.lower() not in _LAST_OF_LEAD:
                return False
        return lead.search(self._before(at, start)) is not None

    def _before(self, at: int, start: int) -> str:
        """The words right before an offset; a line feed in front stands for the start of the sentence."""
        low = at - _WINDOW
        return self._text[low:at] if low > start else "\n" + self._text[start:at]

    def _whole(self, at: int, start: int, end: int) -> Scope | None:
        """``cả nước``, ``toàn tỉnh``, ``trên địa bàn huyện``; None for ``trong`` and ``toàn`` before anything else, and before a name."""
        match = _whole_pattern().match(self._text, at, end)
        if match is None:
            return None
        phrase = match[0].lower()
        if phrase in quantity_words().scopes.nation:
            return None if self._is_no_nation(phrase, match) else Scope(match.start(), match.end(), match[0][0].lower() + match[0][1:])
        unit = next((u for u in ("tỉnh", *quantity_words().scopes.local) if match["of"] and match["of"].endswith(" " + u)), None)
        if unit is None:
            return None
        behind = self._text[match.end() + 1 : match.end() + 2]
        if behind.isupper() and (named := _named_local().match(self._text, match.end() - len(unit), end)):
            return Scope(match.start(), named.end(), named[0])
        if behind.isdigit() and (number := _number_end(self._text, match.end() - len(unit), end)):
            return Scope(match.start(), number, self._text[match.end() - len(unit) : number])
        value = self._province(start, at) if unit in ("tỉnh", "thành phố") else self._last_named(match.start(), unit)
        return Scope(match.start(), match.end(), value or f"toàn {unit}")

    def _is_no_nation(self, phrase: str, match: re.Match[str]) -> bool:
        """Whether ``cả nước`` is only compared with, or begins or ends a longer name: ``toàn Đảng bộ``, ``toàn quốc lần thứ …``."""
        if self._text.startswith((" bộ", " lần thứ") if phrase == "toàn đảng" else " lần thứ", match.end()):
            return True
        before = last_before(self._text, match.start(), _WINDOW).rstrip().removesuffix(" trong").removesuffix(" của")
        return before.lower().endswith(quantity_words().scopes.ranking) or _THE_NATION_RANKED.search(before) is not None

    def _province(self, start: int, at: int) -> str | None:
        """The province whose body the sentence names last before an offset (``Theo UBND tỉnh Lạng Sơn, tỉnh có …``), else the article's."""
        named = [span for span in within(self._provinces, start, at) if self._text.endswith(_OF_A_PROVINCE, 0, span[0])]
        return province_names()[self._text[slice(*named[-1])]] if named else self._home

    def _last_named(self, before: int, unit: str) -> str | None:
        """The last ``huyện X`` (or ``Huyện ủy X``) named before an offset: what ``huyện`` alone means."""
        at = bisect_left(self._locals, before, key=attrgetter("start"))
        near = self._locals[max(0, at - _LOOK_BACK) : at]
        return next((f"{one.unit} {one.name}" for one in reversed(near) if one.unit == unit), None)

    @cached_property
    def _locals(self) -> list[_Local]:
        """Every place below the province that the text names, but for those in the names of posts and bodies."""
        numbered = [_Local(at, *_in_small(self._text[at:end]).split(" ")) for at, end in self._numbered()]
        return sorted([*_locals_of(self._text), *numbered], key=attrgetter("start")) if numbered else list(_locals_of(self._text))

    def _numbered(self) -> Iterator[Span]:
        """Where a place stands that bears a number for a name: ``quận 1``."""
        for at, layer, stop in self._marks:
            if layer == _UNIT and self._text[stop + 1 : stop + 2].isdigit() and (end := _number_end(self._text, at, len(self._text))):
                yield at, end


def _is_counted_next(text: str, stop: int) -> bool:
    """Whether something is counted right behind a place, be it by a verb: ``Cao Bằng 15 xã``, ``Cao Bằng được hỗ trợ 15 xã``."""
    return _COUNTED_NEXT.match(text, stop) is not None or _counted_by_verb().match(text, stop) is not None


def _rows(text: str, provinces: Sequence[Span]) -> dict[int, int]:
    """Where each name begins that stands in a row with others, none of which alone is the place, and where the first of them does.

    ``4 tỉnh Hà Tĩnh, Nghệ An``. A town and the province that bears its name are none: ``TP Cao Bằng, Cao Bằng``.
    """
    rows: dict[int, int] = {}
    for (start, stop), (after, end) in pairwise(provinces):
        if after - stop > _LONGEST_JOINT or not _JOINED.fullmatch(text, stop, after):
            continue
        if not (_is_below(text, start, stop) or _is_below(text, after, end)):
            first = rows.setdefault(start, start)
            rows[after] = first
    return rows


def _is_below(text: str, start: int, stop: int) -> bool:
    """Whether a province's name is that of a district or a town: ``huyện Hòa Bình``, ``TP Hưng Yên``."""
    unit = _UNIT_BEFORE.search(text, max(0, start - _LONGEST_JOINT), start)
    return unit is not None and (unit["town"] is None or province_names()[text[start:stop]] not in _cities())


def _number_end(text: str, at: int, limit: int) -> int | None:
    """Where the number of a place that bears one ends: ``quận 1``; None where it counts (``toàn quận 12 phường``)."""
    numbered = _numbered().match(text, at, limit)
    if numbered is None:
        return None
    behind = text[numbered.end() + 1 : numbered.end() + _WINDOW] if text.startswith(" ", numbered.end()) else ""
    return numbered.end() if behind.startswith(unit_words().labels.done) or counted_at(behind) is None else None


def _locals_of(text: str) -> Iterator[_Local]:
    for match in _named_local().finditer(text):
        if match["unit"].lower() not in lexicon.bodies().units.communal and _names_somebody(match["name"]):
            continue
        unit = quantity_words().scopes.committees.get(match["unit"])
        if unit or not _of_post().search(last_before(text, match.start(), 24)):
            yield _Local(match.start(), unit or _in_small(match["unit"]), _without_head(match["name"]) if unit else match["name"])


def _without_head(name: str) -> str:
    """A district's name without that of the head of its committee, which may stand right behind it: ``Huyện ủy Lạc Sơn Bùi Văn Nam``."""
    words = name.split(" ")
    known = (" ".join(words[:most]) for most in range(len(words), 0, -1))
    return next((part for part in known if part.lower() in places.districts()), name)


def _names_somebody(name: str) -> bool:
    """Whether what stands behind a unit is who has a post of it: ``Chủ tịch LĐLĐ thành phố Trần Thị A``; communes bear full names too."""
    first, *more = name.split(" ")
    if first.lower() in lexicon.names().honorifics:
        return True
    low = name.lower()
    known = low in places.districts() or low in places.by_spelling() or is_of_the_past(name)
    return first in strong_families() and len(more) > 1 and not known


def _in_small(name: str) -> str:
    """A place's name without the capital that its kind has at the start of a sentence; ``TP Quy Nhơn`` stays."""
    return name if name[1:2].isupper() else name[0].lower() + name[1:]


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a province's name is a whole word, and not the beginning of another name (``Thái Bình Seed``)."""
    if text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
        return False
    return not (text[end : end + 1] == " " and text[end + 1 : end + 2].isupper())


@cache
def _cities() -> frozenset[str]:
    """The provinces that are cities themselves."""
    return frozenset(province_names()[province.name] for province in places.provinces() if province.kind == "thành phố")


@cache
def _province_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(province_names())})(?!\w| [{CAPITALS}])")


@cache
def _named_local() -> re.Pattern[str]:
    words = quantity_words().scopes
    units = any_of((*words.committees, *words.local, *(unit.capitalize() for unit in words.local)))
    # Behind a word in full a stop ends the sentence: ``… của huyện. Từ đó …``.
    return re.compile(rf"(?P<unit>(?:{units})(?!\.)|(?:{any_of(words.short)}))\.? (?P<name>{PLACE_NAME})")


@cache
def _numbered() -> re.Pattern[str]:
    numbered = quantity_words().scopes.numbered
    return re.compile(rf"(?:{any_of((*numbered, *(unit.capitalize() for unit in numbered)))}) [1-9]\d?(?![\w%/]|[.,]\d)")


@cache
def _counted_by_verb() -> re.Pattern[str]:
    """A verb of places, and a few words behind it what is counted."""
    words = quantity_words().scopes
    return re.compile(rf" (?:{any_of((*words.verbs, *words.counting))}) (?:(?!và |năm |ngày |tháng )[^\s,;:.()\d]+ ){{0,4}}\d")


@cache
def _of_post() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(quantity_words().scopes.posts)}) (?:các )?$")


@cache
def _whole_pattern() -> re.Pattern[str]:
    words = quantity_words().scopes
    openings = (*words.all_of, *(word.capitalize() for word in words.all_of))
    return re.compile(rf"(?:cả nước|Cả nước|{any_of(openings)})(?P<of>(?: toàn)?(?: Đảng bộ)? (?:{any_of(words.wholes)}))?(?!\w| hội\b)")


@cache
def _bare() -> re.Pattern[str]:
    words = quantity_words().scopes
    units = [form for unit in ("tỉnh", *words.local) for form in (unit, unit.capitalize())]
    return re.compile(rf"(?P<unit>{any_of(units)})(?= (?:{any_of(words.verbs)})(?!\w))")
