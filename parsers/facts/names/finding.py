"""Names of people: which runs of capitalised syllables are one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from operator import itemgetter

from parsers import lexicon
from parsers.facts.names.foreigners import Syllable, could_be_vietnamese, follows_foreign_post, foreigners, is_foreign
from parsers.facts.names.like_names import body_heads, is_of_a_body, is_of_land
from parsers.facts.names.namesakes import (
    COMMUNES,
    great_before,
    is_called_after,
    is_of_the_past,
    is_of_who_is_told,
    is_told_as_commune,
    named_as_unit,
    named_units,
    names_a_unit,
)
from parsers.facts.names.runs import APOSTROPHES, RUN, is_part_of_name, segments
from parsers.facts.tagging.committees import committees_below, units_by_committee
from parsers.facts.tagging.openings import opening_words, opens_sentences, word_behind
from parsers.facts.tagging.spans import Tag, TagKind, Tags, matching_copy
from parsers.patterns import pattern
from parsers.text import last_before, standard

_WORD = itemgetter(2)
_LONGEST, _LONGEST_FOREIGN = 5, 7
_LONGEST_TITLE = 48
"""Letters of what may announce somebody: ``Anh hùng Lực lượng vũ trang nhân dân``."""
_BEHIND_TITLE = frozenset({" ", ". ", ": ", " : ", ""})
_LONGEST_PLACE = 40
"""How far before its last word a post's country may begin."""
_DATED = pattern(r" (?:ngày )?\d{1,2}[/.-]\d")
"""A time of day, and the day behind it: ``Lò Văn A Sáng 15/6, …``."""
_FULL = 2
"""Syllables of the shortest name with its family name."""


class Belief(IntEnum):
    """How sure it is that a run of capitals is a person's name."""

    SHAPED = 0
    """Two to five capitals without a family name: one only in a list of people, with a post behind it."""
    POSSIBLE = 1
    """It could be one, if a post or a list says so."""
    LIKELY = 2
    """A family name leads it and it has the shape of a full name."""
    ANNOUNCED = 3
    """``đồng chí``, ``ông``, a rank or a degree stands before it."""


@dataclass(slots=True)
class Name:
    """A span that may be a person's name."""

    start: int
    end: int
    belief: Belief
    single: bool = False
    """One syllable after an honorific: a second mention by given name."""


_ANNOUNCED, _LIKELY, _POSSIBLE = Belief.ANNOUNCED, Belief.LIKELY, Belief.POSSIBLE
_COMMON = 3
"""Syllables of most names: a word that could be a given name is taken from none that is no longer."""
_LEADING_ON = frozenset({"Văn", "Thị", "A", "Y"})
"""No name ends with these, so that the word behind is its last: ``Nguyễn Văn Phát biểu dương``."""
_WITH_GIVEN_NAME = frozenset({"Ông", "Bà", "Anh", "Chị"})
"""Before a given name alone, which ends the name before where no full stop parts them."""
_LED, _LONGEST_CALLED, _LONGEST_BODY = 3, 3, 60
"""Syllables of who is named behind a body and of what it is called by, and letters of that from its leader's rank."""
_SHORT = 4
"""A degree shorter than this is printed in capitals anywhere: ``TS. NGUYỄN VĂN A``."""
_VOTERS, _JAPAN = "cử tri", "nhật bản"
"""Who is told by their commune, and the country whose name ends like a village's."""
_MEDICINE, _SCHOOLS, _FIRM = "Y", (" đh", " đại học"), " công ty "
_WHERE = tuple(f", {unit} " for unit in COMMUNES)
_BEFORE_ITEM = (":", ";")
_ITEM = (": ", "; ", "- ", "– ", "\n")
_OPENING = (*_ITEM, ", ", " và ")
"""Before somebody of a list."""
_LISTED_UNITS = frozenset({" tỉnh ", " huyện ", " thị xã ", " quận ", " thành phố ", " tp ", " tp. "})
_DISTRICTS = (" tỉnh ", " huyện ", " thị xã ", " quận ")
_POSTS, _NAMING = frozenset({TagKind.RANK, TagKind.WHOLE}), frozenset({TagKind.HONORIFIC, TagKind.TITLE})


def find_names(text: str, tags: Tags, start: int, end: int, known: frozenset[str] = frozenset()) -> list[Name]:
    """The names in ``text[start:end]``, in order; none overlaps a rank, a body or a province; ``known`` ones are always found."""
    found, honorific_ends = [], tags.honorific_ends
    for run in RUN.finditer(text, start, end):
        at = run.start()
        if run.lastindex is None and at - 1 not in honorific_ends and text[at + 1 : at + 2] not in APOSTROPHES:
            continue  # one capitalised word that nothing announces: most of them
        tag = tags.entity_at.get(at)
        if tag and tag.end >= run.end() and not is_part_of_name(tag, run, tags):
            continue  # all of it something else
        for whole in segments(run, tags):
            last = whole[-1][2]
            if last in foreigners().no_names and not could_be_vietnamese(last):
                continue  # Tổng Giám đốc Mây Ngàn Group
            segment = _without_opener(whole, text)
            if name := (known and _known_in(segment, text, tags, known, start)) or _name_in(segment, text, tags, start):
                if not could_be_vietnamese(segment[-1][2]) and name.end == segment[-1][1]:
                    name.end = _without_verb(segment[-1], tags)
                found.append(name)
    return found


def _without_opener(segment: list[Syllable], text: str) -> list[Syllable]:
    """The capitals without the word that opens the next sentence, where no full stop stands before it: ``Lò Văn A Trong 9 ngày qua``."""
    _, end, word = segment[-1]
    if len(segment) > _FULL + 2 and word == segment[-3][2] and segment[-2][2] in _WITH_GIVEN_NAME:
        return segment[:-2]  # Lò Văn Sơn Ông Sơn cho biết
    if len(segment) <= _FULL or not opens_sentences(word) or segment[-2][2] in _LEADING_ON:
        return segment
    if not text.startswith(" ", end) or text[end + 1 : end + 2].isupper():
        return segment  # Ông Giàng A Với, Bí thư …
    following = word_behind(text, end)
    if following in opening_words().get(word, ()) and (len(segment) > _COMMON or _DATED.match(text, end)):
        return segment[:-1]
    return segment[:-1] if word in lexicon.names().openers else segment


def _without_verb(syllable: Syllable, tags: Tags) -> int:
    """Where the last syllable of a name ends onto which a verb or a small word was printed: ``Nguyễn Văn Sángcho biết``."""
    start, end, word = syllable
    if verb := next(iter(tags.within(tags.acts, start + 1, end)), None):
        return verb.start
    if not word.endswith(_small_words()):
        return end
    small = next((small for small in _small_words() if word.endswith(small) and could_be_vietnamese(word[: -len(small)])), "")
    return end - len(small)


@cache
def _small_words() -> tuple[str, ...]:
    """Small words that no name ends with, told by their marks, of which other languages have none: ``Nguyễn Văn Sángđã``."""
    words = lexicon.bodies().stops
    return tuple(word for word in words if not word.isascii())


def _known_in(segment: list[Syllable], text: str, tags: Tags, known: frozenset[str], floor: int) -> Name | None:
    """The whole segment, or its end, where that is a name the article gives elsewhere."""
    if is_called_after(text, tags, floor, segment[0][0]):
        return None
    if len(segment) == 1 and _is_highland(segment[0][2]) and tags.copy[segment[0][0] : segment[0][1]] in known:
        return Name(segment[0][0], segment[0][1], _LIKELY)
    capitals = all(word.isupper() for _, _, word in segment)
    for at in range(len(segment) - 1):
        for last in range(min(len(segment), at + _LONGEST), at + 1, -1) if capitals else (len(segment),):
            if tags.copy[segment[at][0] : segment[last - 1][1]] in known:
                return Name(segment[at][0], segment[last - 1][1], _LIKELY)
    return None


def _name_in(segment: list[Syllable], text: str, tags: Tags, floor: int) -> Name | None:
    words = lexicon.names()
    if segment[0][2].isupper() and len(segment) > 1 and _are_capitals(segment):
        return _in_capitals(segment, text, tags, floor)
    start = segment[0][0]
    naming = _naming_tag(text, tags, floor, start)
    if naming:
        return _announced(segment, tags, naming)
    if len(segment) == 1:
        opens = start == floor or text.endswith(_ITEM, floor, start)  # …; K'Brếp - Phó Bí thư …, but đồng bào Mạ, M'Nông
        named = opens and _is_highland(segment[0][2]) and _has_post(tags, segment[0][1])
        return Name(start, segment[0][1], _POSSIBLE) if named else None
    if len(segment) <= _LONGEST_FOREIGN and not _is_never_one(segment[0][2], words) and follows_foreign_post(tags, start):
        return Name(start, segment[-1][1], _LIKELY)
    low = last_before(tags.copy, start, 40, floor).rstrip()
    if (leader := _behind_great(segment, tags)) or is_called_after(text, tags, floor, start):
        return leader or _behind_body(segment, tags)
    unit = low.endswith(named_units()) and text.endswith(" ", floor, start) and not low.endswith(_JAPAN)
    commune = unit and low.endswith(COMMUNES) and _is_a_commune(text, tags, floor, start, segment[-1][1])
    if commune or _is_end_of_body(segment, text, tags, floor, low):
        return None  # Phường Phạm Sư Mạnh tổ chức …
    listed_places = unit and _behind_listed_unit(segment, tags)
    at = 0 if listed_places else _behind_place(segment, words, tags) if unit else _first_family(segment, words)
    listed = low.endswith(_BEFORE_ITEM) or (low.endswith(",") and text.startswith((", ", " và "), segment[-1][1]))
    if at == 1 and len(segment) == _FULL + 1 and segment[0][2] in words.families and listed:
        at = 0  # …; Mai Lê Hoa - Phó Bí thư …
    if at is None and not unit and 2 <= len(segment) <= _LONGEST and is_foreign(segment, tags):
        told = is_of_who_is_told(text, tags, floor, start)  # Bà A, Giám đốc Quỹ Đầu tư Clime Capital
        return None if told else Name(start, segment[-1][1], _POSSIBLE)
    if at is None:
        opens = segment[0][2] not in words.never and segment[0][2] not in body_heads()
        listed = opens and not unit and 2 <= len(segment) <= _LONGEST and low.endswith((":", ";", ",", "và"))
        return Name(segment[0][0], segment[-1][1], Belief.SHAPED) if listed else None
    name = segment[at:]
    if len(name) > _LONGEST or name[-1][2] == "Đảng" or (is_of_the_past(_printed(name)) and not _is_namesake(name, low, tags)):
        return None
    if is_of_a_body(name, tags) or is_of_land(segment, at, tags):
        return None
    strong = name[0][2] not in words.weak_families
    shaped = len(name) >= 3 and (strong or name[1][2] in words.middles)
    return Name(
        name[0][0], name[-1][1], _LIKELY if shaped or (strong and len(name) == 2 and at == 0 and not unit) else _POSSIBLE
    )


def _are_capitals(segment: list[Syllable]) -> bool:
    """Whether a run is printed in capitals throughout; a single letter may be a name's own, ``Y Thanh``, in none so long as a heading."""
    return all(word.isupper() and (len(word) > 1 or len(segment) > _LONGEST + 1) for _, _, word in segment)


def _is_end_of_body(segment: list[Syllable], text: str, tags: Tags, floor: int, low: str) -> bool:
    """Whether capitals end the name of a firm whose leader is named before, or of a school of medicine called after somebody great.

    ``ông A, Giám đốc Công ty Xây dựng Mây Ngàn cho biết``, ``Trường ĐH Y Khoa Phạm Ngọc Thạch``.
    """
    start = segment[0][0]
    if segment[0][2] == _MEDICINE and low.endswith(_SCHOOLS):
        return any(is_of_the_past(_printed(segment[at:])) for at in (1, 2))
    before = last_before(tags.copy, start, _LONGEST_BODY, floor)
    weak = segment[0][2] in lexicon.names().weak_families and any(body in before for body in lexicon.names().called_by_flowers)
    return len(segment) == _FULL and (weak or _FIRM in before) and is_of_who_is_told(text, tags, floor, start)


def _is_a_commune(text: str, tags: Tags, floor: int, start: int, end: int) -> bool:
    """Whether the full name behind ``phường`` is the ward's: by whose post it ends, or by how the ward is told elsewhere.

    Behind a comma it is where something else is: ``Bí thư Chi đoàn ấp Đông, xã An Vĩnh Ngãi - Nguyễn Văn A``.
    """
    if tags.copy.endswith(_WHERE, floor, start):
        return True
    return names_a_unit(tags, start) or named_as_unit(tags, start, end) or is_of_who_is_told(text, tags, floor, start)


def _in_capitals(segment: list[Syllable], text: str, tags: Tags, floor: int) -> Name | None:
    """A full name in capitals in a text that is not: behind a word that announces it, else before a post; others are headings."""
    words, spelled = lexicon.names(), [word.capitalize() for _, _, word in segment]
    start, end = segment[0][0], segment[-1][1]
    full = 2 < len(segment) < _LONGEST and spelled[0] in words.families and all(map(could_be_vietnamese, spelled))
    strong = full and (spelled[0] not in words.weak_families or spelled[1] in words.middles)
    if not strong or is_of_the_past(" ".join(spelled)) or is_called_after(text, tags, floor, start):
        return None
    naming = _naming_tag(text, tags, floor, start)
    if naming and (naming.end - naming.start < _SHORT or not text[naming.start : naming.end].isupper()):
        return Name(start, end, _ANNOUNCED)
    posts = [
        tag for at in (2, 3) if (tag := tags.entity_at.get(end + at)) and tag.kind in _POSTS and not text[tag.start : tag.end].isupper()
    ]
    opens = start == floor or text.endswith(_OPENING, floor, start)
    return Name(start, end, _POSSIBLE) if posts and opens else None


def _behind_body(segment: list[Syllable], tags: Tags) -> Name | None:
    """Who leads what is called after a place or by a few syllables: ``Hiệu trưởng Trường Tiểu học Bản Liền Nguyễn Văn A``."""
    words, name = lexicon.names(), segment[-_LED:]
    if not _LED < len(segment) <= _LED + _LONGEST_CALLED:
        return None
    if name[0][2] not in words.families - words.weak_families or name[1][2] not in words.middles or is_of_the_past(_printed(name)):
        return None
    return Name(name[0][0], name[-1][1], _LIKELY) if _is_led(tags, segment[0][0]) else None


def _behind_great(segment: list[Syllable], tags: Tags) -> Name | None:
    """Who leads what is called after somebody great: ``Giám đốc Bệnh viện Trần Phú Nguyễn Văn A``."""
    great = great_before([*map(_WORD, segment)]) if len(segment) > _FULL else 0
    led = great and len(segment) - great <= _LONGEST and _is_led(tags, segment[0][0])
    return Name(segment[great][0], segment[-1][1], _LIKELY) if led else None


def _is_led(tags: Tags, start: int) -> bool:
    """Whether a rank and a body's first words stand before a name, with no mark between."""
    ranks = [tag for tag in tags.within(tags.entities, max(0, start - _LONGEST_BODY), start) if tag.kind is TagKind.RANK]
    return bool(ranks) and ranks[-1].end < start - 1 and not any(mark in tags.copy[ranks[-1].end : start] for mark in ",;:.")


def _is_namesake(name: list[Syllable], low: str, tags: Tags) -> bool:
    """Whether somebody of today bears a great name: with a post behind in a list, or behind a deputy's, a province's or a central one."""
    if low.endswith((":", ";", ",")) and _has_post(tags, name[-1][1]):
        return True
    seat = tags.before(name[0][0])
    if seat and seat.end == name[0][0] - 1 and seat.kind is TagKind.RANK and seat.key.startswith("phó "):
        return True
    if seat is None or seat.end != name[0][0] - 1:
        return False
    if not (seat.detail or seat.key.endswith(tuple(units_by_committee())) or seat.key in _central()):
        return False
    leading = [tag for tag in tags.within(tags.entities, max(0, seat.start - _LONGEST_PLACE), seat.end) if tag.kind in _POSTS]
    return bool(leading) and seat.kind in {TagKind.BODY, TagKind.PLACE} and "," not in tags.copy[leading[-1].end : seat.start]


@cache
def _central() -> frozenset[str]:
    """The bodies of the centre, in small letters, none of which is called after anybody."""
    return frozenset(matching_copy(standard(body)) for body in lexicon.bodies().central)


def _has_post(tags: Tags, end: int) -> bool:
    """Whether a post of today stands right behind a name: a namesake of somebody great."""
    return any(tag.kind in _POSTS for at in (2, 3) if (tag := tags.entity_at.get(end + at)))


def _announced(segment: list[Syllable], tags: Tags, naming: Tag) -> Name | None:
    words = lexicon.names()
    if (called := _calling().match(tags.copy, segment[0][0])) and called.end() >= segment[-1][1]:
        return None  # các đồng chí Lãnh đạo huyện
    if len(segment) == 1:
        start, end, word = segment[0]
        whole = _is_highland(word) or "-" in word  # ông K’Brếp, ngài Oh-Sae-Hyun have no other name
        return Name(start, end, _ANNOUNCED, single=not whole) if whole or naming.kind is TagKind.HONORIFIC else None
    while len(segment) > _FULL and segment[0][2] in words.baptismal and _is_baptised(segment[1][2], words):
        segment = segment[1:]  # Linh mục Giuse Nguyễn Văn A
    name = segment[: _LONGEST + 1] if len(segment) == _LONGEST + 1 else segment[:_LONGEST]
    if (is_of_the_past(_printed(name)) and not _has_post(tags, name[-1][1])) or _is_never_one(name[0][2], words):
        return None
    if name[0][2] in body_heads() and name[0][2] not in words.families:
        return None  # giảng viên Khoa Dự bị Đại học
    if naming.key == _VOTERS and is_told_as_commune(tags.copy, tags.copy[name[0][0] : name[-1][1]]):
        return None  # Cử tri Mây Ngàn kiến nghị
    return Name(name[0][0], name[-1][1], _ANNOUNCED)


@cache
def _calling() -> re.Pattern[str]:
    """What people are, printed with a capital."""
    return re.compile(rf"(?:{lexicon.any_of(lexicon.names().callings)})\b")


def _is_baptised(word: str, words: lexicon.Names) -> bool:
    """Whether a word behind a baptismal name goes on with one of this country: ``Maria`` + ``Nguyễn``, but ``Maria da Silva``."""
    return word in words.baptismal or (word[0].isupper() and could_be_vietnamese(word))


def _printed(name: list[Syllable]) -> str:
    return " ".join(map(_WORD, name))


def _is_never_one(word: str, words: lexicon.Names) -> bool:
    return word in words.never and word not in words.families


def _naming_tag(text: str, tags: Tags, floor: int, start: int) -> Tag | None:
    """The honorific, rank or degree that ends right before ``start``."""
    tag = tags.before(start)
    if tag is None or tag.kind not in _NAMING or tag.start < floor or tag.start < start - _LONGEST_TITLE:
        return None
    return tag if text[tag.end : start] in _BEHIND_TITLE else None


def _is_highland(word: str) -> bool:
    """Whether a word is a name of the highlands with its particle: ``K’Brếp``, ``H' Lan``."""
    return word[1:2] in APOSTROPHES and word[2:].lstrip()[:1].isupper()


def _first_family(segment: list[Syllable], words: lexicon.Names) -> int | None:
    """Where in the segment a name begins: at a family name that leaves two to five syllables, a strong one before a weak one."""
    if _is_highland(segment[0][2]) or len(segment[0][2]) == 1:
        return 0 if 1 < len(segment) <= _LONGEST else None
    fits = [at for at in range(len(segment) - 1) if segment[at][2] in words.families and len(segment) - at <= _LONGEST]
    fits = [at for at in fits if not (segment[at][2] in words.weak_families and segment[at][2] in body_heads())]  # Báo Nhân Dân
    if not fits:
        return None
    if fits[0] == 0 and (segment[0][2] not in words.weak_families or segment[1][2] in words.middles):
        return 0
    strong = [at for at in fits if segment[at][2] not in words.weak_families]
    return strong[0] if strong else fits[0]


def _behind_listed_unit(segment: list[Syllable], tags: Tags) -> bool:
    """Whether a name stands right behind ``UBND tỉnh`` or ``HĐND huyện``: all places of these units are known, and it is none of them."""
    start, words = segment[0][0], lexicon.names()
    if not 2 <= len(segment) <= 4 or segment[0][2] not in words.families or start in tags.entity_at:
        return False
    full = len(segment) > 2 and segment[0][2] not in words.weak_families and segment[1][2] in words.middles
    if full and tags.copy.endswith(_DISTRICTS, 0, start):
        return True  # Ban Chỉ đạo … huyện Đoàn Văn A
    before = tags.within(tags.entities, max(0, start - 60), start)[-1:]
    if not before or before[0].kind is not TagKind.BODY:
        return False
    between = tags.copy[before[0].end : start]
    if not (between in _LISTED_UNITS or (between == " " and before[0].key.endswith((" tỉnh", *committees_below())))):
        return False
    return len(segment) > 2 or segment[0][2] not in words.weak_families or before[0].key.endswith(" tỉnh")


def _behind_place(segment: list[Syllable], words: lexicon.Names, tags: Tags) -> int | None:
    """Where a name begins behind ``huyện`` or ``Huyện ủy``: the place comes first, two syllables of it as a rule, or is left out."""
    district = tags.entity_at.get(segment[0][0])
    if district and district.kind is TagKind.DISTRICT:
        skip = sum(1 for start, _, _ in segment if start < district.end)
        return skip if len(segment) - skip >= 2 and segment[skip][2] in words.families else None
    size = len(segment)
    strong = size > 1 and segment[0][2] in words.families and (segment[0][2] not in words.weak_families or segment[1][2] in words.middles)
    if (strong and size in {3, 4}) or (size == 2 and len(segment[0][2]) == 1):
        return 0
    fits = [at for at in range(1, size - 1) if segment[at][2] in words.families and size - at <= _LONGEST and (size - at > 2 or at > 1)]
    better = [at for at in fits if segment[at][2] not in words.weak_families] or fits
    return min(better, key=lambda at: (abs(at - 2), at), default=None)
