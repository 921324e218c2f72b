"""Which province an article is about: its paper's, and what it names most, each place by how much it tells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

from parsers import lexicon, places
from parsers.facts.spans import Tag, TagKind, Tags
from parsers.patterns import pattern
from parsers.places import Province
from parsers.types import Article, BlockKind

_HONORIFIC, _PLACE, _DISTRICT = TagKind.HONORIFIC, TagKind.PLACE, TagKind.DISTRICT
_PLACES = frozenset({_PLACE, _DISTRICT})
_NAMING = frozenset({TagKind.HONORIFIC, TagKind.TITLE})
_OWNERS = ("tỉnh ", "tỉnh ủy ", "điểm cầu ", "thành ủy ", "đảng bộ tỉnh ")
_OFFICES = (*_OWNERS, "công an ", "ubnd ", "hđnd ", "bộ chqs ")
"""What may stand right before a province, too, where it is told whose it is: ``lực lượng Công an Bình Định``."""
_BORN = pattern(r"quê\b(?<!\wquê)(?! hương)|sinh (?<!\wsinh )(?:ngày|năm|tại)\b|nguyên quán")
_BIRTH, _BORDER = ("quê", "sinh ", "nguyên quán"), "giáp"
"""Words that stand in what tells where somebody comes from, and what lies beside: most texts have none, and are not searched."""
_COMMUNES = ("xã ", "phường ", "thị trấn ", "đường ", "thôn ", "phố ", "trường ", "thpt ", "bản ", "ấp ")
_TOWNS = ("thị xã ", "thành phố ")
_DIOCESES = ("giáo phận ", "giám mục ")
"""Before the name of a diocese, which is that of a province and spans others."""
_BELOW = _COMMUNES + _DIOCESES
_BEFORE = 16
_OF_OLD = (" (cũ)", " cũ ", " cũ,", " cũ.", " cũ;")
"""Behind a province that is part of another one today."""
_OF_PAPER = ("phóng viên báo ", "pv báo ", "cộng tác viên báo ", "ctv báo ")
"""Before the province whose paper it is: ``chùm ảnh do phóng viên Báo Sơn La thực hiện``."""
_PAPER = 2.5
"""How much such a paper tells where no province is named."""
_LEAD = 1.4
"""By how much the province named most must lead the next: better none than the wrong one."""
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
_LONGEST_OPENING = 90
"""Letters from the day to the province."""
_SENTENCE_END = pattern(r"\.\s|\n")
_LONGEST_PARTY = 1500
_MEMBER = " viên"
_MANY = "các "
"""Before the bodies of several provinces: ``các Tỉnh ủy``."""
_BORDERS = pattern(r"giáp(?<!\wgiáp) (?:ranh |với ){0,2}(?:các )?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn) [^.;:\n]*$")
"""Before neighbours: ``phía Nam giáp huyện Thủy Nguyên, thành phố Hải Phòng``."""
_HOMETOWN = 70
"""How far before a place stand the words that somebody comes from there."""


def province_of(article: Article, tags: Tags) -> Province | None:
    """The province that ``tỉnh`` and ``Tỉnh ủy`` mean in ``article``; None in a national one."""
    votes: dict[str, float] = {}
    if home := places.province_of_host(article.source):
        votes[home.name] = 4
    heirs = _heirs(tags)
    for named, weight in _votes(article, tags) or _votes_of_papers(tags):
        heir = heirs.get(named, named)
        votes[heir] = votes.get(heir, 0) + weight
    if "tỉnh ủy" in tags.copy and "thành ủy" not in tags.copy:
        votes = _without_cities(votes)
    name = _won(votes)
    if name in _cities() and name != (home and home.name) and _has_provincial_committee(tags):
        return _by_name().get(_won(_without_cities(votes)) or "") or _before_merger(name, article)  # the city is a guest
    return _by_name().get(name) if name else None


def _heirs(tags: Tags) -> dict[str, str]:
    """The provinces that an article calls those of old, and whose news it is that names them: the ``tỉnh Hòa Bình (cũ)`` of Phú Thọ's."""
    old = {tag.detail for tag in tags.places if tag.kind is _PLACE and tag.detail and tags.copy.startswith(_OF_OLD, tag.end)}
    merged = ((name, _by_name()[name].merged_into) for name in old if name in _by_name())
    return {name: heir for name, heir in merged if heir}


def _before_merger(city: str | None, article: Article) -> Province | None:
    """The province that a city of today was the seat of, where the article need not be younger: Thừa Thiên Huế for Huế."""
    older = [one for one in places.provinces() if one.merged_into == city and city in one.districts]
    return next((one for one in older if not (one.merged_on and article.published_on and article.published_on >= one.merged_on)), None)


def _won(votes: dict[str, float]) -> str | None:
    """The province named most; None where that is too little, or another is named nearly as much."""
    if not votes:
        return None
    (name, won), *others = sorted(votes.items(), key=itemgetter(1), reverse=True)
    if won < (0.6 if len(votes) == 1 else 1.5) or (others and won < _LEAD * others[0][1]):
        return None
    return name


def _without_cities(votes: dict[str, float]) -> dict[str, float]:
    return {name: won for name, won in votes.items() if name not in _cities()}


def _has_provincial_committee(tags: Tags) -> bool:
    """Whether the text speaks of a ``Tỉnh ủy`` or ``Công an tỉnh`` without its place, as of its own: cities of that rank have none."""
    return any(_stands_without_place(tags, body) for body in lexicon.bodies().of_provinces)


def _stands_without_place(tags: Tags, body: str) -> bool:
    several = lexicon.bodies().several
    at = tags.copy.find(body)
    while at >= 0:
        end = at + len(body)
        end += len(_MEMBER) if tags.copy.startswith(_MEMBER, end) else 0
        place = tags.entity_at.get(end + 1)
        own = not tags.copy.startswith(several, end) and not tags.copy.endswith(_MANY, 0, at)
        if own and (place is None or place.kind not in _PLACES):
            return True
        at = tags.copy.find(body, end)
    return False


@cache
def _by_name() -> dict[str, Province]:
    return {province.name: province for province in places.provinces()}


@cache
def _cities() -> frozenset[str]:
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
    for others in (_led_parties, _approved, _sections, _seats, _hosts):
        found.extend(others(text, tags))
    return tuple(sorted(found, key=lambda party: party.start))


def _hosts(text: str, tags: Tags) -> Iterator[Party]:
    """Those whom a clause counts to a province right before them: ``điểm cầu Hà Giang có đồng chí A; điểm cầu Sơn La có đồng chí B``."""
    at = tags.copy.find(_HAS)
    while at >= 0:
        whom = tags.entity_at.get(at + len(_HAS))
        place = tags.before(at) if whom and whom.kind is _HONORIFIC else None
        if place and _is_home(tags, place, at):
            end = _SENTENCE_END.search(text, at, at + _LONGEST_PARTY)
            yield Party(place.start, end.start() if end else min(len(text), at + _LONGEST_PARTY), place.detail)
        at = tags.copy.find(_HAS, at + 1)


def _is_home(tags: Tags, place: Tag, at: int) -> bool:
    """Whether a province ends at ``at`` whose people follow, not where others are."""
    named = place.kind is TagKind.PLACE and bool(place.detail) and place.end == at
    return named and not _AT.search(tags.copy, max(0, place.start - _HEAD), place.start)


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
    heads = heads if len({name for _, name in heads}) >= _LEAST_SECTIONS else _heads_of_round_up(text, tags, named)
    ends = [*(start for start, _ in heads[1:]), len(text)]
    for (start, name), end in zip(heads, ends, strict=False):
        yield Party(start, end, name)


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


def _seats(text: str, tags: Tags) -> Iterator[Party]:
    """The rest of a line that names a province and goes on with a body of its own: ``Tại Lạng Sơn, Ban Chấp hành Đảng bộ tỉnh bầu …``."""
    at = tags.copy.find(_SEATED)
    while at >= 0:
        place = tags.entity_at.get(at + len(_SEATED))
        own = tags.entity_at.get(place.end + 2) if place and place.detail and place.detail not in _cities() else None
        opens = at == 0 or text[at - 1] == "\n" or text.endswith(". ", 0, at)
        if opens and place and own and own.kind is TagKind.BODY and text.startswith(", ", place.end) and own.key in _of_any_province():
            following = tags.entity_at.get(own.end + 1)
            if following is None or following.kind not in _PLACES:
                stop = min(len(text), at + _LONGEST_PARTY)
                end = text.find("\n", at, stop)
                yield Party(place.start, stop if end < 0 else end, place.detail)
        at = tags.copy.find(_SEATED, at + 1)


@cache
def _of_any_province() -> frozenset[str]:
    """The bodies that every province has, in small letters."""
    return frozenset(map(str.lower, lexicon.bodies().provincial))


def owners_of(text: str, tags: Tags) -> Iterator[Party]:
    """Sentences of a report that is of no province, each from where it names one as an owner: ``Đảng bộ tỉnh Lai Châu đã bầu …``."""
    for tag in tags.places:
        if tag.kind is _PLACE and tag.detail and tags.copy.endswith(_OWNERS, 0, tag.start):
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


def _votes(article: Article, tags: Tags) -> list[tuple[str, float]]:
    """The provinces named, and how much each mention tells."""
    found: list[tuple[str, float]] = []
    lead_end = _lead_end(article)
    born, borders = any(word in tags.copy for word in _BIRTH), _BORDER in tags.copy
    for tag in tags.places:
        if _in_a_name(article.text, tags.before(tag.start), tag):
            continue
        hometown = max(0, tag.start - _HOMETOWN)
        if (born and _BORN.search(tags.copy, hometown, tag.start)) or (borders and _BORDERS.search(tags.copy, hometown, tag.start)):
            continue
        near = tags.copy[max(0, tag.start - _BEFORE) : tag.start]
        below = near.endswith(_BELOW) and not near.endswith(_TOWNS)
        if tag.kind is _PLACE and tag.detail and not below and not tags.copy.endswith(_OF_PAPER, 0, tag.start):
            owned, leads = near.endswith(_OFFICES), tag.start < lead_end
            found.append((tag.detail, (2.5 if owned else 1.5) if leads else (0.6 if owned else 0.25)))
        elif tag.kind is _DISTRICT and not below and len(of := places.districts()[tag.key]) == 1:
            found.append((of[0].name, 0.3))
    return found


def _votes_of_papers(tags: Tags) -> list[tuple[str, float]]:
    """The provinces whose papers' reporters a text names that names no other: they go to their neighbours', too."""
    named = (tag for tag in tags.places if tag.kind is _PLACE and tag.detail)
    return [(tag.detail, _PAPER) for tag in named if tags.copy.endswith(_OF_PAPER, 0, tag.start)]


def _in_a_name(text: str, before_it: Tag | None, place: Tag) -> bool:
    """Whether a place is part of a person's name: behind a family name, or behind what announces somebody and before a capital."""
    at = place.start
    if not at or text[at - 1] != " ":
        return False
    if before_it and before_it.end == at - 1:
        goes_on = text[place.end : place.end + 1] == " " and text[place.end + 1 : place.end + 2].isupper()
        return before_it.kind in _NAMING and goes_on
    family = text[max(0, at - 12) : at - 1].rsplit(" ", 1)[-1]
    return family in lexicon.names().families and family != "Báo"  # a paper


def _lead_end(article: Article) -> int:
    """Where title, lead and first two paragraphs end."""
    body = 0
    end = 0
    for block in article.blocks:
        if block.kind is BlockKind.BODY:
            body += 1
        if body > 2:
            break
        end = block.end
    return end
