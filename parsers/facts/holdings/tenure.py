"""Which posts can be held at once: what a new one ends of those held before."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache, lru_cache

from pydantic import BaseModel, ConfigDict

from parsers import lexicon
from parsers.facts.posts.comparing import compared
from parsers.facts.tagging.committees import committees_below, units_by_committee
from parsers.facts.titles.writing_out import Title
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import folded


class Tenure(BaseModel):
    """``tenure.toml``."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    seats: tuple[str, ...]
    beside: tuple[str, ...]
    full_time: tuple[str, ...]
    committees: tuple[str, ...]
    youth: tuple[str, ...]
    government: tuple[str, ...]
    mobilising: tuple[str, ...]
    front: tuple[str, ...]
    schools: tuple[str, ...]
    propaganda: tuple[str, ...]


class _Kind(Enum):
    SEAT = auto()
    """Held beside any office."""
    SECRETARY = auto()
    """Of the committee that leads a place."""
    CELL = auto()
    """Of a committee inside an office, which goes with the office."""
    GOVERNMENT = auto()
    """Of a place's government, council or Front."""
    OFFICE = auto()


_SECRETARIES = ("bí thư", "phó bí thư")
_CELLS = pattern(r"^(?:đảng ủy|đảng bộ|chi bộ|chi ủy|ban cán sự đảng|đảng đoàn)(?: cơ quan)? ?")
_COUNCIL_BOARD = pattern(r"^ban .*(?:hđnd|hội đồng nhân dân)")
"""The boards of a council, whose heads often have another office."""
_COMMUNE = pattern(r"(?:(?<!thị )(?<!tác )xã(?! hội)|phường|thị trấn|đặc khu) .*$")
_DISTRICT = pattern(r"(?:huyện|quận|thị xã|thị ủy|thành phố|thành ủy)\b.*$")
_PROVINCE_NAMED = pattern(rf"(?:Tỉnh ủy|tỉnh) ([{CAPITALS}].*)$")
_PROVINCE = pattern(r"\btỉnh\b|^sở |đoàn đbqh|tỉnh ủy|tỉnh đoàn")


def ended(old: list[Title], new: list[Title], *, moved: bool) -> list[Title]:
    """Those of ``old`` that nobody can hold with ``new``; where that is open, those that who is ``moved`` leaves behind."""
    gone = [title for title in old if any(_ends(title, taken, moved=moved) for taken in new)]
    cells = [title for title in old if title not in gone and any(_goes_with(title, office) for office in gone)]
    return [*gone, *cells]


def _goes_with(cell: Title, office: Title) -> bool:
    """Whether a Party post is that of an office's own organisation: ``Bí thư Đảng ủy Sở Y tế``, a bare ``Bí thư Chi bộ``."""
    if _kind(cell) is not _Kind.CELL or _kind(office) is not _Kind.OFFICE:
        return False
    return (office.body or "").lower().startswith(_CELLS.sub("", (cell.body or "").lower()))


def _ends(old: Title, new: Title, *, moved: bool) -> bool:
    kinds = _kind(old), _kind(new)
    if _Kind.SEAT in kinds or compared(old.title) == compared(new.title):
        return False
    if old.body and new.body and compared(old.body) == compared(new.body) and old.place == new.place:
        return True  # a deputy who becomes the head
    if _Kind.CELL in kinds:
        return moved and kinds[0] is _Kind.CELL and not folded(old.body or "").endswith(folded(new.body or new.title))
    if _Kind.SECRETARY in kinds:
        return _ends_beside_secretary(old, new, moved=moved)
    same = _place_of(old) == _place_of(new)
    if same and _are_of(old, new, _words().schools, _words().propaganda):
        return False
    return moved or not (same and (_are_of(old, new, _words().front, _words().mobilising) or new.body is None))


def _ends_beside_secretary(old: Title, new: Title, *, moved: bool) -> bool:
    """Whether a post ends where one of the two leads a place for the Party: what is of one place goes together."""
    if _place_of(old) != _place_of(new) or _are_of_two_provinces(old, new):
        return True
    kinds = _kind(old), _kind(new)
    if kinds[0] is kinds[1] or (kinds[0] is _Kind.SECRETARY and kinds[1] is _Kind.GOVERNMENT):
        return False
    if kinds[0] is _Kind.OFFICE and not _is_of_party(old):
        return True  # who directs a department does not lead the place
    return moved


@lru_cache(4096)
def _kind_of(rank: str, body: str) -> _Kind:
    words = _words()
    if (
        rank.startswith(words.seats)
        or _COUNCIL_BOARD.match(body)
        or (body.startswith(words.beside) and not body.startswith(words.full_time))
    ):
        return _Kind.SEAT
    if rank.startswith(_SECRETARIES) and not body.startswith(words.youth):
        return _Kind.SECRETARY if body.startswith(words.committees) else _Kind.CELL
    return _Kind.GOVERNMENT if body.startswith(words.government) else _Kind.OFFICE


def _kind(title: Title) -> _Kind:
    return _kind_of(title.rank.lower(), (title.body or "").lower())


def _place_of(title: Title) -> str:
    """The place a post is of: a commune or district by its name, any province as one, else the centre."""
    said = title.title.lower()
    local = _COMMUNE.search(said) or _DISTRICT.search(said)
    if local:
        return folded(_committee().sub(lambda found: units_by_committee()[found[0]], local[0]))
    return "tinh" if _PROVINCE.search(f"{title.body or ''} {title.title}".lower()) else ""


@cache
def _committee() -> re.Pattern[str]:
    """A place's committee, which is of that place: of the ``huyện Phú Xuân`` is also who leads its ``Huyện ủy``."""
    return re.compile(lexicon.any_of(committees_below()))


def _are_of_two_provinces(old: Title, new: Title) -> bool:
    """Whether two posts are of provinces that are named, and not of the same: ``Bí thư Tỉnh ủy Sơn La``, ``Bí thư Tỉnh ủy Lào Cai``."""
    provinces = _PROVINCE_NAMED.search(old.title), _PROVINCE_NAMED.search(new.title)
    return all(provinces) and len({folded(province[1]) for province in provinces if province}) > 1


def _is_of_party(title: Title) -> bool:
    return any(committee in title.title.lower() for committee in _words().committees)


def _are_of(old: Title, new: Title, some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether one post is in a body of ``some`` and the other in one of ``others``, which one person may direct together."""
    bodies = [(title.body or "").lower() for title in (old, new)]
    return any(body.startswith(some) for body in bodies) and any(body.startswith(others) for body in bodies)


@cache
def _words() -> Tenure:
    return lexicon.read_lexicon("tenure", Tenure)
