"""The frame of an article: whose province it is about, which day, what it has defined; it resolves what is left out."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache, cached_property

from parsers import lexicon, places
from parsers.facts.framing.parties import OWNERS, Party, cities, owners_of, parties_of
from parsers.facts.framing.province import province_of
from parsers.facts.names.namesakes import is_of_the_past, names_a_unit, strong_families
from parsers.facts.tagging.committees import units_in_full
from parsers.facts.tagging.spans import Tag, TagKind, Tags, opens_verb
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.places import Province
from parsers.text import fold, last_before
from parsers.types import Article

_DEFINED = pattern(r" \(([A-ZĐƯ][A-ZĐƯ.-]{1,7}\d{0,2})\)")
_NATIVE = (
    "nơi|là|một|vùng|địa|xã|huyện|tỉnh|thành|quê|cái|vựa|thủ|trung|điểm|đơn|có|với|và|từ|đến|do|của|trong|người|mảnh|những|các|bản|làng|thôn"
)
"""Words behind a dash that no blank parts from a name, where they tell of it: ``xã Bản Hồ-nơi có nhiều chè``."""
_PROPER = rf"[{CAPITALS}][^\W\d_]*(?:['’][^\W_]+)?(?:-(?![{CAPITALS}]|(?:{_NATIVE})\b(?!-))[^\W\d_]+)*"
# It begins with plain words, so that the engine can skip to the next of them; what stands before is looked at afterwards.
_UNIT = pattern(
    r"(?P<unit>tỉnh|huyện đảo|huyện|Huyện|thị xã|Thị xã|quận|Quận|thành phố|Thành phố|TP\.?|Tp\.?|TX\.?|T\.X|xã|Xã|phường|Phường"
    r"|thị trấn|Thị trấn|đặc khu|Đặc khu|Huyện (?:ủy|uỷ)|Thị (?:ủy|uỷ)|Quận (?:ủy|uỷ)|Thành (?:ủy|uỷ)|Đảng (?:ủy|uỷ) (?:xã|phường))[^\S\n]"
    rf"(?P<name>(?!(?:Quận|Huyện|Thị xã|Phường|Xã) ){_PROPER}(?:[ -]{_PROPER}){{0,3}}"
    r"|(?:(?<=[Qq]uận )|(?<=[Pp]hường ))\d{1,2}(?!\d|[/.,]\d|%))"
)
_BEFORE_NUMBERED = (
    "ubnd ", "nhân dân ", "hđnd ", "quận ủy ", "đảng ủy ", "đảng bộ ", "công an ", "mttq ", "việt nam ", "tổ quốc ", "quân sự ", "cử tri ",
    "tại ",
)  # fmt: skip
"""Before a district or a ward that is called by its number: elsewhere figures stand behind it, ``quận 15 phường đều có …``."""
_BEHIND_NUMBERED = frozenset(",.;:)\n")
_UNITS = {"huyện đảo": "huyện", "đảng ủy xã": "xã", "đảng ủy phường": "phường"}
_COMMUNES = ("xã", "phường", "thị trấn", "đặc khu")
NO_PLACES = frozenset({"đoàn", "ủy", "hội"})
"""What follows a unit and is a body of it: ``tỉnh Đoàn``."""
_ORGANISES = "tổ chức "
"""The verb of whoever holds an event, which some papers print with a capital: ``Đảng ủy phường Tổ chức Hội nghị``."""
_NO_MORE = (" trước sáp nhập", " trước khi sáp nhập", " cũ", " (cũ)")
"""Behind a place that is part of another by now: ``thôn Bản Lọt (thuộc xã Bản Cầm trước sáp nhập)``."""
_COOPERATIVE = "hợp tác "
"""Before an ``xã`` that is no commune: ``Hợp tác xã Nông nghiệp``."""
_OF_PEOPLE = (["văn"], ["thị"])
"""Second words of people's names, and hardly of places': ``UBND tỉnh Cao Văn …``."""
_WITH_LIST = frozenset({"huyện", "thị xã", "quận", "thành phố"})
"""Units whose names are all known: none is believed that is not among them."""


_DISTRICTS = frozenset({"huyện", "thị xã", "quận"})
_PREFIXES = ("xã ", "phường ", "thị trấn ", "đường ", "phố ", "trường ", "thôn ", "bản ", "cầu ", "chợ ", "sông ")
"""Before what may bear the name of some district."""


@dataclass(frozen=True, slots=True)
class LocalPlace:
    """A district, town, commune or ward named at an offset: ``huyện Lạc Sơn``."""

    start: int
    end: int
    unit: str
    name: str


@dataclass(frozen=True)
class Frame:
    """What the article leaves unsaid because every reader of the paper knows it."""

    province: Province | None
    """The province ``tỉnh`` and ``Tỉnh ủy`` mean; None in a national article."""
    published: dt.date | None
    defined: dict[str, str]
    """Abbreviations that the article itself defines in brackets."""
    text: str = field(repr=False)
    copy: str = field(repr=False)
    """The text as its tags see it, offset for offset."""
    tags: Tags = field(repr=False)
    parties: tuple[Party, ...] = ()
    """Where the people of another province are listed."""

    def home_at(self, at: int) -> str | None:
        """The province that ``tỉnh`` means at an offset: that of the party listed there, else the article's own."""
        for party in reversed(self.parties):
            if party.start <= at < party.end:
                return party.province
        return self.province.name if self.province else None

    @cached_property
    def definitions(self) -> tuple[tuple[str, str], ...]:
        """What the article defines, as something that posts can be remembered by."""
        return tuple(self.defined.items())

    @cached_property
    def locals(self) -> tuple[LocalPlace, ...]:
        """Places below the province, in the order of the text; looked for when first asked, as most articles leave out none."""
        return tuple(_locals(self.text, self.tags))

    @cached_property
    def _by_unit(self) -> dict[str, tuple[list[int], list[LocalPlace]]]:
        found: dict[str, tuple[list[int], list[LocalPlace]]] = {}
        for place in self.locals:
            ends, named = found.setdefault(place.unit, ([], []))
            ends.append(place.end)
            named.append(place)
        return found

    def nearest(self, unit: str, at: int) -> LocalPlace | None:
        """The last place of a unit (``huyện``) named before ``at``, else the first one after; None when there is none."""
        ends, named = self._by_unit.get(unit, ([], []))
        if not named and unit in _DISTRICTS:
            return self._only_district
        return named[max(0, bisect_right(ends, at) - 1)] if named else None

    @cached_property
    def _only_district(self) -> LocalPlace | None:
        """The one district that the article names, where it names none with its unit: ``nông dân Hưng Hà``."""
        if any(self._by_unit.get(unit) for unit in _WITH_LIST):
            return None
        districts = [tag for tag in self.tags.places if tag.kind is TagKind.DISTRICT]  # also without their unit, and in names of people
        communes = {tag.key for tag in districts if self.copy.endswith(_PREFIXES, 0, tag.start)}
        bare = [tag for tag in districts if tag.key not in communes and _stands_alone(self.text, tag)]
        one = bare and all(tag.key == bare[0].key for tag in bare)
        return LocalPlace(bare[0].start, bare[0].end, "", self.text[bare[0].start : bare[0].end]) if one else None

    def city_before(self, at: int) -> str | None:
        """The city of a province's rank whose office is named last before ``at`` on its line: ``UBND TP Hà Nội``; None when none is."""
        line = self.text.rfind("\n", 0, at) + 1
        named = (tag for tag in reversed(self.tags.places) if line <= tag.start < at and tag.detail in cities())
        return next((tag.detail for tag in named if self.copy.endswith(OWNERS, 0, tag.start)), None)

    def commune_before(self, at: int) -> LocalPlace | None:
        """The commune or ward named last before ``at``; None when there is none."""
        found = [near for unit in _COMMUNES if (near := self.nearest(unit, at)) and near.end <= at]
        return max(found, key=lambda near: near.end, default=None)


def find_frame(article: Article, tags: Tags) -> Frame:
    """The frame of ``article`` from its host, its title, its lead and what it names most."""
    parties = parties_of(article.text, tags)
    province = province_of(article, tags)
    if province is None:
        parties = tuple(sorted((*parties, *owners_of(article.text, tags)), key=lambda party: party.start))
    defined = _named(article.text, tags.copy) | _defined(article.text)
    return Frame(province, article.published_on, defined, article.text, tags.copy, tags, parties)


def _stands_alone(text: str, district: Tag) -> bool:
    """Whether a district's name is no part of a longer one."""
    before = last_before(text, district.start, 24)
    word = before.rstrip().rsplit(" ", 1)[-1]
    longer = before.endswith(" ") and word[:1].isupper() and word[-1:].isalpha()
    goes_on = text[district.end : district.end + 1] in {" ", "-"} and text[district.end + 1 : district.end + 2].isupper()
    return not (longer or goes_on)


def _named(text: str, copy: str) -> dict[str, str]:
    """The abbreviations of several meanings that stand for words which the article prints, too; ``copy`` is it in small letters."""
    shorts = lexicon.abbreviations().where_named.items()
    return {short: words for short, words in shorts if short in text and words.lower() in copy}


def _defined(text: str) -> dict[str, str]:
    """``Ban Tổ chức (BTC)``: the words before the bracket whose first letters the abbreviation is."""
    found, first = {}, text.find(" (")
    for match in _DEFINED.finditer(text, first) if first >= 0 else ():
        short = match[1]
        letters = short.replace(".", "").replace("-", "")
        tail = last_before(text, match.start(), 80).rsplit(" ", len(letters))[-len(letters) :]
        if fold("".join(word[:1] for word in tail)) == fold(letters):  # Đảng ủy Quân sự (ĐUQS)
            found[short] = " ".join(tail)
    return found


def _locals(text: str, tags: Tags) -> list[LocalPlace]:
    found, copy, act_at = [], tags.copy, tags.act_at
    known, provinces = places.districts(), places.by_spelling()
    units = units_in_full() | _UNITS
    for match in _UNIT.finditer(text):
        if text[match.start() - 1 : match.start()].isalnum() or copy.endswith(_COOPERATIVE, 0, match.start()):
            continue
        start = match.start("name")
        if match["name"].isdecimal():
            if text[match.end() : match.end() + 1] in _BEHIND_NUMBERED or copy.endswith(_BEFORE_NUMBERED, 0, match.start()):
                found.append(LocalPlace(match.start(), match.end(), match["unit"].lower(), match["name"]))  # Quận 8
            continue
        if (start in act_at and opens_verb(text, act_at[start])) or copy.startswith(_ORGANISES, start):
            continue  # Chủ tịch UBND phường Báo cáo kết quả …
        printed = copy[match.start() : match.end("unit")].strip(".")
        unit = units.get(printed, printed)
        words, low = match["name"].split(" "), copy[start : match.end()].split(" ")
        if len(words) > 1 and words[-1].isupper():  # phường Phú An ẢNH: …
            words = words[: next((at for at, word in enumerate(words) if at and len(word) > 1 and word.isupper()), None)]
        if low[0] in NO_PLACES:
            continue
        if unit == "tỉnh" and " ".join(low[:2]) in provinces:
            continue  # of this country: read as places of their own
        alone = unit in _COMMUNES and names_a_unit(tags, start)
        name = _after_a_man(low) or _local_name(words, low, known if unit in _WITH_LIST else {}, provinces, alone)
        if name and not copy.startswith(_NO_MORE, start + len(name)):
            found.append(LocalPlace(match.start(), start + len(name), unit, name))
    return found


def _after_a_man(low: list[str]) -> str | None:
    """The city that bears a man's name, and so is no place by its name alone, where words in small letters begin with it."""
    return next((name for name, words in _after_men() if low[: len(words)] == words), None)


@cache
def _after_men() -> tuple[tuple[str, list[str]], ...]:
    return tuple((name, name.lower().split(" ")) for name in sorted(places.after_men()))


def _local_name(
    words: list[str], low: list[str], known: dict[str, tuple[Province, ...]], provinces: dict[str, Province], alone: bool
) -> str | None:
    """The longest known place the words begin with, else the first two of them before a family name; ``low`` is their matching copy.

    ``alone`` when nobody can be named there, so that a full name is the place's too: ``Phường Phạm Sư Mạnh tổ chức …``.
    """
    for count in range(min(4, len(words)), 0, -1):
        name = " ".join(low[:count])
        if name in known or name in provinces:
            return " ".join(words[:count])
    if great := next((count for count in range(4, 1, -1) if is_of_the_past(" ".join(words[:count]))), 0):
        return " ".join(words[:great])  # phường Phan Đình Phùng
    families = strong_families()
    opens_name = words[0] in families or (words[0] in lexicon.names().families and low[1:2] in _OF_PEOPLE)
    if known or (opens_name and len(words) >= 3 and not alone) or words[0].isupper():
        return None
    end = next((i for i, word in enumerate(words) if i >= 2 and word in families), min(len(words), 3))
    return " ".join(words[:end])
