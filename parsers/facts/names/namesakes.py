"""What bears a person's name and is no person: a street, a school, a prize, a firm, a photographer's credit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from parsers import lexicon
from parsers.facts.tagging.committees import PROVINCE, committees_below
from parsers.facts.tagging.spans import GRACES, Tag, TagKind, Tags
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import last_before, with_standard_tones

COMMUNES = ("xã", "phường", "thị trấn", "đặc khu")
_POSTS = frozenset({TagKind.RANK, TagKind.WHOLE, TagKind.PASSING, TagKind.HONORIFIC, TagKind.TITLE})
_RANKS = frozenset({TagKind.RANK, TagKind.WHOLE})
_CLAUSE, _NEAR, _LONGEST_PLACE = 60, 6000, 24
_ENDS_OF_POST = ",;:."
_MOST_TOLD = 8
_MARKS = ("\n", ". ", ": ")
"""What ends the clause before a name."""
_OF_TWO = pattern(rf"[{CAPITALS}][^\W\d_]* [{CAPITALS}][^\W\d_]*(?! [{CAPITALS}])")
_OF_FIVE = pattern(rf"[{CAPITALS}][^\W\d_]*+(?: [{CAPITALS}][^\W\d_]*+){{4}}(?! [{CAPITALS}])")
"""Behind a body it may be called after, more syllables than one person's name has are that name and another's."""
_NAME, _FULL = pattern(rf"[{CAPITALS}][^\W\d_]*+(?: [{CAPITALS}][^\W\d_]*+){{0,4}}"), 3
_NAME_BEFORE = pattern(rf"(?:[{CAPITALS}](?![{CAPITALS}])[^\W\d_]* ){{1,3}}[{CAPITALS}](?![{CAPITALS}])[^\W\d_]*(?:, | \()$")
_LONGEST_NAME, _LONGEST_DEGREE = 40, 16
"""A post right behind the name of somebody announced, or in a bracket there, is that person's, and two syllables that end it are the
body's: ``ông A, Giám đốc Bệnh viện B C``."""
_SCHOOL = "trường chính trị"
_IN_SCHOOLS = ("đoàn trường", "hội đồng trường", "đảng ủy trường", "hội sinh viên trường")
_HOLDERS = (" là bà ", " là ông ", " là cô ", " là thầy ", " là đồng chí ")
"""Behind the name of a school, before that of who leads what is inside of it."""
_WANTING_SUBJECT = ("Thay mặt ", "Cùng ")
"""Opens a sentence with somebody behind whom who acts is named: ``Thay mặt bà A, Chủ tịch UBND phường B trao quà``."""
_CREDITS = ("ảnh:", "ảnh :", "ảnh", "clip:", "video:", "nguồn:")
"""Before who took a picture."""


def is_called_after(text: str, tags: Tags, floor: int, start: int) -> bool:
    """Whether the words before say that something bears the name: a street, a school, a prize, a photographer's credit."""
    low = last_before(tags.copy, start, 40, floor).rstrip()
    if _is_airport(text, low, start) or low.endswith(_CREDITS) or (low.endswith(":") and _opens_units(text, tags, low, start)):
        return True
    if low.rstrip('(“" ').rsplit(" ", 1)[-1].lstrip('(“"') not in _last_called_after() or not text.endswith(" ", floor, start):
        return False
    names = lexicon.names()
    if low.endswith(_without_namesakes()) or _is_behind_a_place(tags, start):
        return low.endswith(_IN_SCHOOLS) and _is_of_school(text, tags, floor, start)
    words = low.split()
    tails = [" ".join(words[-n:]).strip('(“"') for n in (1, 2, 3, 4)]
    if not any(tail in names.called_after for tail in tails):
        return False
    first, second = (*text[start : start + 24].split(" ", 2), "")[:2]
    if first not in names.families or (first in names.weak_families and second not in names.middles):
        return True
    ranks = [
        rank
        for tail in tails
        if tail in names.led and (rank := _led_by(tags, at := start - 1 - len(tail))) and (rank.end == at - 1 or _is_one(text, start))
    ]
    if low.endswith(_SCHOOL) and text.startswith(names.of_schools, start):
        return True
    return (
        not ranks
        or _OF_FIVE.match(text, start) is not None
        or (_OF_TWO.match(text, start) is not None and _is_told_of(text, tags, floor, ranks[0].start))
    )


def _is_of_school(text: str, tags: Tags, floor: int, start: int) -> bool:
    """Whether a name behind what is inside of a school is the school's: it ends somebody's post, or who has that is named besides."""
    name = _NAME.match(text, start)
    if name and (_OF_FIVE.match(text, start) or text.startswith(_HOLDERS, name.end())):
        return True
    return is_of_who_is_told(text, tags, floor, start)


def _is_one(text: str, start: int) -> bool:
    """Whether a name behind what is inside of a firm is surely one person's, and not the firm's, or the firm's and a person's."""
    words = (_NAME.match(text, start) or [""])[0].split(" ")
    names = lexicon.names()
    return len(words) == _FULL or (len(words) > _FULL and (words[1] in names.middles or words[2] not in names.families))


def _is_airport(text: str, low: str, start: int) -> bool:
    """Whether an airport's name stands behind the word for it."""
    bodies = lexicon.bodies()
    return low.endswith(bodies.airport_words) and text.startswith(bodies.airports, start)


def _opens_units(text: str, tags: Tags, low: str, start: int) -> bool:
    """Whether a short name opens a list of communes or wards, and not of their heads: ``các xã: Lao Chải, …``."""
    if not low.endswith(_communes_listed()):
        return False
    stop = text.find(",", start, start + _LONGEST_PLACE)
    headed = any(tag.kind in _RANKS for tag in tags.within(tags.entities, max(0, start - _CLAUSE), start))
    return stop > 0 and text.count(" ", start, stop) < 2 and not headed


@cache
def _communes_listed() -> tuple[str, ...]:
    return tuple(f"{unit}:" for unit in lexicon.bodies().units.communal)


@cache
def strong_families() -> frozenset[str]:
    """Family names that are no other words."""
    return lexicon.names().families - lexicon.names().weak_families


def _is_behind_a_place(tags: Tags, start: int) -> bool:
    """Whether a place stands right before: no poem is told of in ``TP Cần Thơ Nguyễn Văn A``."""
    last = tags.before(start)
    return last is not None and last.kind in (TagKind.PLACE, TagKind.DISTRICT) and last.end == start - 1


def great_before(words: Sequence[str]) -> int:
    """How many words are the name of somebody great, behind which a person's own begins: ``Bệnh viện Trần Phú Nguyễn Văn A``."""
    for count in (4, 3, 2):
        if len(words) > count + 1 and words[count] in lexicon.names().families and is_of_the_past(" ".join(words[:count])):
            return count
    return 0


@lru_cache(1024)
def is_of_the_past(name: str) -> bool:
    """Whether a name is that of somebody great, after whom much is called."""
    return with_standard_tones(name) in lexicon.names().past


def names_a_unit(tags: Tags, start: int) -> bool:
    """Whether the full name at ``start`` is that of the commune or ward whose word stands before it: no post of anybody's does."""
    before = tags.within(tags.entities, max(0, start - _CLAUSE), start)
    end = max((tags.copy.rfind(mark, max(0, start - _CLAUSE), start) for mark in _MARKS), default=-1)
    return not any(tag.kind in _POSTS and tag.end > end for tag in before)


def named_as_unit(tags: Tags, start: int, end: int) -> bool:
    """Whether the commune or ward is named so elsewhere, with nobody's post: ``phường Phạm Sư Mạnh`` behind ``Bí thư Đảng ủy``."""
    told = tags.copy[tags.copy.rfind(" ", 0, start - 1) + 1 : end]
    at = tags.copy.find(told, max(0, start - _NEAR), end + _NEAR)
    for _ in range(_MOST_TOLD):
        if at < 0:
            return False
        if at + len(told) != end and names_a_unit(tags, at + len(told) - (end - start)):
            return True
        at = tags.copy.find(told, at + 1, end + _NEAR)
    return False


@lru_cache(64)
def is_told_as_commune(copy: str, name: str) -> bool:
    """Whether an article tells a commune or a ward of that name; remembered, as its voters are told again and again."""
    return any(f"{unit} {name}" in copy for unit in COMMUNES)


def is_a_communes(tags: Tags, name: str) -> bool:
    """Whether a name in small letters is told as a commune's where nobody's post stands before it: ``lũ quét tại xã Yên Tảo``."""
    if not is_told_as_commune(tags.copy, name):
        return False
    at = tags.copy.find(f" {name}")
    for _ in range(_MOST_TOLD):
        if at < 0:
            return False
        if tags.copy.endswith(COMMUNES, 0, at) and names_a_unit(tags, at + 1):
            return True
        at = tags.copy.find(f" {name}", at + 1)
    return False


def is_of_who_is_told(text: str, tags: Tags, floor: int, start: int) -> bool:
    """Whether a commune's name at ``start`` ends the post of somebody announced: ``Ông A, Phó Chủ tịch UBND phường Lê Thanh Nghị …``."""
    ranks = [tag for tag in tags.within(tags.entities, max(floor, start - _CLAUSE), start) if tag.kind is TagKind.RANK]
    if not ranks or any(mark in text[ranks[-1].end : start] for mark in _ENDS_OF_POST):
        return False
    return _is_told_of(text, tags, floor, ranks[-1].start)


def _is_told_of(text: str, tags: Tags, floor: int, start: int) -> bool:
    """Whether the post at ``start`` stands right behind the name of somebody whom an honorific or a degree announces."""
    before = _NAME_BEFORE.search(text, max(floor, start - _LONGEST_NAME), start)
    if before is None:
        return False
    near = tags.within(tags.entities, before.start() - _LONGEST_DEGREE, start)
    announcing = next((tag for tag in near if tag.kind in GRACES and before.start() - 1 <= tag.end < start), None)
    return announcing is not None and not text.endswith(_WANTING_SUBJECT, floor, announcing.start)


def _led_by(tags: Tags, start: int) -> Tag | None:
    """The rank right before a body, or before what is inside of it: ``Giám đốc Công ty``, ``Bí thư Đảng ủy Công ty``."""
    before = tags.before(start)
    if before and before.end == start - 1 and before.kind is TagKind.RANK:
        return before
    if not tags.copy.endswith(_inside_led(), 0, start):
        return None
    ranks = [tag for tag in tags.within(tags.entities, max(0, start - _CLAUSE), start) if tag.kind is TagKind.RANK]
    return ranks[-1] if ranks and not any(mark in tags.copy[ranks[-1].end : start] for mark in _ENDS_OF_POST) else None


@cache
def _inside_led() -> tuple[str, ...]:
    return tuple(f" {word} " for word in lexicon.names().inside_led)


@cache
def unit_words() -> tuple[str, ...]:
    """The words for units of the country, after which a place's name comes."""
    units = lexicon.bodies().units
    return (*units.provincial, *units.city, *units.district, *units.communal, "tp.")


@cache
def named_units() -> tuple[str, ...]:
    """What the name of a unit or of its committee stands behind."""
    unions = (union.lower() for union, unit in lexicon.bodies().youth_unions.items() if unit != PROVINCE)
    return (*unit_words(), *committees_below(), *unions, "đảng ủy")


@cache
def _without_namesakes() -> tuple[str, ...]:
    """What is called after nobody: units, which have places' names, and what the lexicon says."""
    return (*unit_words(), *lexicon.names().no_namesakes)


@cache
def _last_called_after() -> frozenset[str]:
    """The last words of what something called after a person is: the ``viện`` of ``bệnh viện``."""
    return frozenset(phrase.rsplit(" ", 1)[-1] for phrase in lexicon.names().called_after)
