"""Whose people a passage lists: those of a province that it names at its head, be it another than the article's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from parsers import lexicon, places
from parsers.facts.tagging.spans import Tag, TagKind, Tags
from parsers.patterns import pattern

_HONORIFIC, _PLACE, _DISTRICT = TagKind.HONORIFIC, TagKind.PLACE, TagKind.DISTRICT
_PLACES = frozenset({_PLACE, _DISTRICT})
OWNERS = ("tỉnh ", "tỉnh ủy ", "điểm cầu ", "thành ủy ", "đảng bộ tỉnh ", "ubnd ", "hđnd ")
"""Before a province, where it is told whose something is."""
_PARTY, _HEAD = "phía ", 40
_LED = pattern(r"dẫn đầu|làm trưởng đoàn|làm trưởng|là trưởng đoàn")
"""Ends who leads a party: ``Đoàn công tác tỉnh Lào Cai do đồng chí … làm trưởng đoàn``."""
_LEADING = ("dẫn đầu", "làm trưởng", "là trưởng đoàn")
_LED_BY = " do "
_LONGEST_LEADER = 300
_APPROVES, _OF_WHOM = "phê chuẩn", " đối với "
_HEADING = frozenset(mark + unit for mark in ("", "- ", "* ", "+ ") for unit in ("", "tỉnh ", "thành phố ", "tp ", "tp. "))
_SECTION = frozenset(mark + at + unit for mark in ("", "- ", "* ") for at in ("tại ", "ở ") for unit in ("", "tỉnh ", "thành phố ", "tp "))
_HAS = " có "
_SEATED = "tại "
_AT = pattern(r"(?<!điểm cầu )\b(?:tại|ở|đến) (?:tỉnh |thành phố |tp\.? )?$")
"""Before a place where people are who need not be from there."""
_LEAST_SECTIONS = 2
"""A report that tells of fewer provinces one by one is no digest of them."""
_DAY = pattern(
    r"(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Trước đó|(?P<again>Cùng|Cũng(?: trong)?) (?:ngày|sáng|chiều|tối))\b[^,\n]{0,24},\s?"
)
_HELD = pattern(r"\s(?:(?:đã|vừa|cũng|sẽ|long trọng|phối hợp)\s)?(?:tổ chức|công bố|trao|họp|tiến hành|khai mạc|bế mạc|ra mắt)\b")
"""How a paragraph of a round-up opens, and what stands behind the province: ``Chiều 13/5, UBND tỉnh Lào Cai tổ chức …``."""
_GOES_ON = pattern(r"(?:Theo đó|(?:Phát biểu |Phát biểu chỉ đạo )?[Tt]ại (?:hội nghị|buổi lễ|lễ))\b")
"""How a paragraph opens that goes on with the event of the one before."""
_DECIDES = pattern(r"quyết định|\b[Bb]ổ nhiệm\b|\b[Đđ]iều động\b")
"""What the paragraphs of a passage have in common that tells who is given which post."""
_LONGEST_OPENING = 90
"""Letters from the day to the province."""
_JOINS, _CHOOSES, _MOVES = "tham gia ban chấp hành", "chỉ định ", ("điều động", "luân chuyển", "thôi ", "biệt phái")
_COMMITTEE_OF, _LONGEST_COMMITTEE = ("đảng bộ tỉnh ", "tỉnh ủy ", "đảng bộ thành phố ", "thành ủy "), 120
_DONE = pattern(r"[.;:\n]")
_SENTENCE_END = pattern(r"\.\s|\n")
_LONGEST_PARTY = 1500


@cache
def cities() -> frozenset[str]:
    """The cities of a province's rank: none has a ``Tỉnh ủy``."""
    return frozenset(province.name for province in places.provinces() if province.kind == "thành phố")


@dataclass(frozen=True, slots=True)
class Party:
    """Words that list those of one province: ``Về phía tỉnh Nam Định có …``, ``đoàn công tác tỉnh Lào Cai do … dẫn đầu``."""

    start: int
    end: int
    province: str


def parties_of(text: str, tags: Tags) -> tuple[Party, ...]:
    """The lists of people that say at their head which province these are of."""
    found = []
    at = tags.copy.find(_PARTY)
    while at >= 0:
        head = tags.within(tags.entities, at, at + _HEAD)
        place = next((tag for tag in head if tag.kind is TagKind.PLACE and tag.detail), None)
        if place and " có" in tags.copy[place.end : place.end + 12]:
            end = _SENTENCE_END.search(text, at, at + _LONGEST_PARTY)
            found.append(Party(at, end.start() if end else min(len(text), at + _LONGEST_PARTY), place.detail))
        at = tags.copy.find(_PARTY, at + 1)
    for others in (_led_parties, _approved, _sections, _chosen, _seats, _hosts):
        found.extend(others(text, tags))
    return tuple(sorted(found, key=lambda party: party.start))


def _hosts(text: str, tags: Tags) -> Iterator[Party]:
    """Those whom a clause counts to a province right before them: ``điểm cầu Hà Giang có đồng chí A; điểm cầu Sơn La có đồng chí B``."""
    for place in tags.places:
        if not tags.copy.startswith(_HAS, place.end) or place.kind is not _PLACE or not place.detail:
            continue
        whom = tags.entity_at.get(place.end + len(_HAS))
        if whom and whom.kind is _HONORIFIC and not _AT.search(tags.copy, max(0, place.start - _HEAD), place.start):
            end = _SENTENCE_END.search(text, place.end, place.end + _LONGEST_PARTY)
            yield Party(place.start, end.start() if end else min(len(text), place.end + _LONGEST_PARTY), place.detail)


def _sections(text: str, tags: Tags) -> Iterator[Party]:
    """The passages of a digest, each opened by the province that it is of: ``Tại Bắc Ninh, HĐND tỉnh …``, ``Tỉnh Lào Cai`` on its line."""
    heads, named = [], [one for one in tags.places if one.kind is _PLACE and one.detail]
    if len({one.detail for one in named}) < _LEAST_SECTIONS:
        return
    for tag in named:
        begin = text.rfind("\n", max(0, tag.start - _HEAD), tag.start) + 1
        if not begin and tag.start > _HEAD:
            continue
        opening = tags.copy[begin : tag.start]
        closed = text[tag.end : tag.end + 1]
        if (opening in _SECTION and closed in {",", ":"}) or (opening in _HEADING and closed in {"", "\n", ":"}):
            heads.append((begin, tag.detail))
    digest = len({name for _, name in heads}) >= _LEAST_SECTIONS
    heads = heads if digest else _heads_of_round_up(text, tags, named)
    ends = [*(start for start, _ in heads[1:]), len(text)]
    for (start, name), end in zip(heads, ends, strict=False):
        yield Party(start, end if digest else _end_of_passage(text, start, end), name)


def _end_of_passage(text: str, start: int, stop: int) -> int:
    """Where a passage of a round-up ends: with its paragraph, and those behind that say to go on with it or tell of its decisions."""
    end = text.find("\n", start, stop)
    decided = end >= 0 and _DECIDES.search(text, start, end) is not None
    while end >= 0:
        following = text.find("\n", end + 1, stop)
        decides = decided and _DECIDES.search(text, end, stop if following < 0 else following) is not None
        if not decides and not _GOES_ON.match(text, end + 1):
            return end
        end = following
    return stop


def _heads_of_round_up(text: str, tags: Tags, named: list[Tag]) -> list[tuple[int, str]]:
    """Where paragraphs open with a day and a body of a province that holds something then, under a headline that names none of these.

    None where they are of one province, unless the day is that of another one's event: ``Cùng ngày, Tỉnh ủy Lào Cai tổ chức …``.
    """
    heads, headline = [], text.find("\n")
    for tag in named:
        begin = text.rfind("\n", max(0, tag.start - _LONGEST_OPENING), tag.start) + 1
        day = _DAY.match(text, begin, tag.start) if begin else None
        holder = tags.entity_at.get(day.end()) if day else None
        if holder and holder.kind is TagKind.BODY and "," not in text[holder.end : tag.start] and _HELD.match(tags.copy, tag.end):
            before = {one.detail for one in named if one.end < begin} if day and day["again"] else set()
            heads.append((begin, tag.detail, before - {tag.detail}))
    provinces = {name for _, name, _ in heads}
    several = len(provinces) >= _LEAST_SECTIONS or any(before for _, _, before in heads)
    if not several or any(tag.end <= headline and tag.detail in provinces for tag in named):
        return []
    return [(begin, name) for begin, name, _ in heads]


def _chosen(text: str, tags: Tags) -> Iterator[Party]:
    """Those who are made members of a province's committee where they work, and are not moved there.

    So ``chỉ định ông A - Giám đốc Sở Nội vụ, tham gia Ban Chấp hành Đảng bộ tỉnh Lào Cai``.
    """
    at = tags.copy.find(_JOINS)
    while at >= 0:
        stop = min(len(text), at + _LONGEST_COMMITTEE)
        floor = max(0, at - _LONGEST_PARTY)
        begin = max(floor - 1, text.rfind("\n", floor, at), text.rfind(". ", floor, at)) + 1
        place = next((tag for tag in tags.within(tags.entities, at, stop) if tag.kind is _PLACE and tag.detail), None)
        whom = tags.copy.find(_CHOOSES, begin, at)
        moved = any(tags.copy.find(word, begin, at) >= 0 for word in _MOVES)
        of = place and tags.copy.endswith(_COMMITTEE_OF, 0, place.start) and not _DONE.search(text, at, place.start)
        if place and of and whom >= 0 and not moved:
            yield Party(whom, place.end, place.detail)
        at = tags.copy.find(_JOINS, at + 1)


def _seats(text: str, tags: Tags) -> Iterator[Party]:
    """The rest of a line that names a province and goes on with a body of its own: ``Tại Lạng Sơn, Ban Chấp hành Đảng bộ tỉnh bầu …``."""
    for place in tags.places:
        at = place.start - len(_SEATED)
        if not tags.copy.endswith(_SEATED, 0, place.start) or not place.detail or place.detail in cities():
            continue
        own = tags.entity_at.get(place.end + 2)
        opens = at == 0 or text[at - 1] == "\n" or text.endswith(". ", 0, at)
        if opens and own and own.kind is TagKind.BODY and text.startswith(", ", place.end) and own.key in _of_any_province():
            following = tags.entity_at.get(own.end + 1)
            if following is None or following.kind not in _PLACES:
                stop = min(len(text), at + _LONGEST_PARTY)
                end = text.find("\n", at, stop)
                yield Party(place.start, stop if end < 0 else end, place.detail)


@cache
def _of_any_province() -> frozenset[str]:
    """The bodies that every province has, in small letters."""
    return frozenset(map(str.lower, lexicon.bodies().provincial))


def owners_of(text: str, tags: Tags) -> Iterator[Party]:
    """Sentences of a report that is of no province, each from where it names one as an owner: ``Đảng bộ tỉnh Lai Châu đã bầu …``."""
    for tag in tags.places:
        if tag.kind is _PLACE and tag.detail and tags.copy.endswith(OWNERS, 0, tag.start):
            end = _SENTENCE_END.search(text, tag.end, tag.end + _LONGEST_PARTY)
            yield Party(tag.start, end.start() if end else min(len(text), tag.end + _LONGEST_PARTY), tag.detail)


def _led_parties(text: str, tags: Tags) -> Iterator[Party]:
    """Those who lead the party of a province, told behind it."""
    if not any(word in tags.copy for word in _LEADING):
        return
    for led in _LED.finditer(tags.copy):
        by = tags.copy.rfind(_LED_BY, max(0, led.start() - _LONGEST_LEADER), led.start())
        if by < 0 or "\n" in text[by : led.start()] or ". " in text[by : led.start()]:
            continue
        near = tags.within(tags.entities, by - _HEAD, by)
        place = next((tag for tag in near if tag.detail and tags.copy[tag.end : by] in {"", ","}), None)
        if place and place.kind is TagKind.PLACE:
            yield Party(by, led.end(), place.detail)


def _approved(text: str, tags: Tags) -> Iterator[Party]:
    """Those whom the Government approves for a province that the sentence names before them."""
    at = tags.copy.find(_APPROVES)
    while at >= 0:
        begin = max(text.rfind("\n", 0, at), text.rfind(". ", 0, at)) + 1
        end = _SENTENCE_END.search(text, at, at + _LONGEST_PARTY)
        stop = end.start() if end else min(len(text), at + _LONGEST_PARTY)
        whom = tags.copy.find(_OF_WHOM, at, stop)
        named = tags.within(tags.entities, begin, max(begin, whom))
        place = next((tag for tag in reversed(named) if tag.kind is TagKind.PLACE and tag.detail), None)
        if place:
            yield Party(place.start, stop, place.detail)
        at = tags.copy.find(_APPROVES, max(stop, at + 1))
