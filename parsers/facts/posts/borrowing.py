"""Bodies left out or cut short: taken from the neighbouring posts, or from where the article names them in full."""

from __future__ import annotations

import re
from functools import cache, cached_property

from pydantic import BaseModel, ConfigDict

from parsers import lexicon
from parsers.facts.names.foreigners import committee_abroad, leads_abroad
from parsers.facts.tagging.committees import committees_by_unit, units_by_committee
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import folded

_COMMITTEE = frozenset({"ban thường vụ", "ban chấp hành", "thường vụ", "ban thường trực", "thường trực"})
_ORGANS = frozenset({"ủy ban kiểm tra", "ban tổ chức", "ban tuyên giáo", "ban dân vận", "ban nội chính", "ban tuyên giáo và dân vận"})
INCOMPLETE = _COMMITTEE | _ORGANS
_CENTRAL_POSTS = ("bộ chính trị", "ban bí thư", "trung ương đảng", "ban chấp hành trung ương")
_SECRETARY, _OF_FIRMS, _CHAIRMAN = "Bí thư", "tổng giám đốc", "chủ tịch"
_SECRETARIES, _DEPUTIES = ("bí thư", "phó bí thư"), frozenset({"phó bí thư", "phó bí thư thường trực"})
_SEAT = pattern(
    r"(?:(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|mttq|mttq việt nam) "
    r"|(?:(?:công an|ban chqs|ban chỉ huy quân sự) |^)(?=(?:huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\b))"
    r"(tỉnh|thành phố|tp|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)(.*)$",
    re.IGNORECASE,
)
_OFFICE = pattern(
    r"^(?:(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban MTTQ(?: Việt Nam)?) (?=xã|phường|thị trấn|đặc khu)"
    r"|(?:HĐTV|HĐQT|Hội đồng thành viên|Hội đồng quản trị|Hội đồng trường) (?=\w)"
    r"|(?:Ủy ban Thường vụ Đại hội đại biểu nhân dân|Chính phủ nhân dân) (?=\w))",
    re.IGNORECASE,
)
"""What stands between a committee and whom it leads: the ``Bí thư Đảng ủy, Chủ tịch UBND xã`` leads the commune's."""
ORGANISATION = "đảng bộ"
"""The Party's organisation of an office, where its secretary is told by that: ``Bí thư Đảng bộ, Giám đốc Công an tỉnh``."""
OWN_COMMITTEES = ("đảng ủy", "ban cán sự đảng", "đảng đoàn")
"""Committees that are of whom the neighbouring post leads."""
_COUNCILS = frozenset({"HĐTV", "HĐQT", "Hội đồng thành viên", "Hội đồng quản trị"})
_COMMAND = pattern(r"^(?:Bộ|Ban) (?:Chỉ huy (?:Quân|quân) sự|CHQS)")
_FORCES = pattern(rf"{_COMMAND.pattern}|^(?:Quân khu|Quân đoàn|Sư đoàn|Lữ đoàn|Trung đoàn|Binh đoàn|Bộ Tư lệnh|Bộ Chỉ huy|Công an) ")
_SOCIETY = pattern(r"(?:Trung ương (?:Hội|Đoàn)|Tổng Liên đoàn)\b.*")
_OF_ORGANISATION = pattern(r"\bĐảng bộ .+")
"""The Party's organisation that a board is of: the ``Ban Tuyên giáo Đảng bộ Khối Doanh nghiệp``."""
_LARGER, _LED = "ban chấp hành", "Ban Thường vụ "
"""The committee of a society and the smaller one in it, whose members are of both."""
_OF_CENTRE = pattern(r"^(?:(?:Ban Thường vụ|Ban Chấp hành|Đoàn Chủ tịch) )?Trung ương (?=Hội |Tổng [Hh]ội )", re.IGNORECASE)
"""What leads a society of the whole country, whose is the Party's group there."""
_OF_COUNCIL = pattern(r"^Hội đồng (?=(?:Học viện|Đại học|Trường Đại học) )")
"""How the council of a school begins that has one committee with it: ``Bí thư Đảng ủy, Chủ tịch Hội đồng Học viện``."""
_COUNCIL = pattern(r" (?P<council>(?:HĐND|Hội đồng nhân dân) .*)", re.IGNORECASE)
_DIRECTORS = ("Giám đốc", "Hiệu trưởng", "Viện trưởng", "Cục trưởng")
_POLICE = "Công an"
_INNER_HEADS = ("Trưởng Ban", "Trưởng Ban Quản lý", "Trưởng phòng", "Trưởng khoa", "Chánh Văn phòng")
"""Ranks at the head of a part, which those who direct the whole may have beside."""
_OF_SOCIETIES = ("Chủ tịch", "Chủ tịch Thường trực", "Tổng Thư ký")
"""Ranks at the head of a society, whose boards are led by others."""
_LETTERS, _UNITS = 3, (" tỉnh", " thành phố", " huyện", " thị xã", " quận", " xã", " phường", " thị trấn")
"""From how many capitals on a word is the letters of some body, and how a part ends that says of which unit it is."""
_INNER = ("ban ", "vụ ", "phòng ", "khoa ", "bộ môn ")


class Staff(BaseModel):
    """Societies of those who work in an office, and the offices."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    societies: tuple[str, ...]
    offices: tuple[str, ...]
    alone: frozenset[str]
    """What of a society tells no more of whose it is."""


class Borrowing(BaseModel):
    """``borrowing.toml``."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    of_units: frozenset[str]
    with_own_committee: tuple[str, ...]
    boards: tuple[str, ...]
    other_boards: tuple[str, ...]
    without_committee: tuple[str, ...]
    with_standing_committee: tuple[str, ...]
    institutions: tuple[str, ...]
    houses: tuple[str, ...]
    one_an_article: tuple[str, ...]
    firms: tuple[str, ...]
    after_nobody: frozenset[str]
    like_societies: tuple[str, ...]
    schools: tuple[str, ...]
    of_councils: frozenset[str]
    taught: frozenset[str]
    of_students: tuple[str, ...]
    printed_small: frozenset[str]
    before_small: tuple[str, ...]
    placed_elsewhere: tuple[str, ...]
    of_members: tuple[str, ...]
    organising: tuple[str, ...]
    organised: tuple[str, ...]
    above: tuple[str, ...]
    of_others: tuple[str, ...]
    inner_councils: tuple[str, ...]
    inner_cells: frozenset[str]
    with_own_cell: tuple[str, ...]
    around: tuple[str, ...]
    of_districts: tuple[str, ...]
    heads_of_departments: tuple[str, ...]
    visiting_districts: tuple[str, ...]
    in_ranks: tuple[str, ...]
    with_own_unit: tuple[str, ...]
    parts_led: tuple[str, ...]
    houses_of_parts: tuple[str, ...]
    each_of_another: tuple[str, ...]
    of_seated: tuple[str, ...]
    headed_by: dict[str, tuple[str, ...]]
    headed_by_the_only: dict[str, tuple[str, ...]]
    headed_in_own_news: dict[str, tuple[str, ...]]
    beside_heads: dict[str, tuple[str, ...]]
    one_in_the_state: dict[str, str]
    led_by: dict[str, tuple[str, ...]]
    seated: dict[str, tuple[str, ...]]
    councils: dict[str, str]
    parts_of_nobody: tuple[str, ...]
    heads_of_societies: tuple[str, ...]
    societies_by_letters: frozenset[str]
    staff: Staff

    @cached_property
    def folded_departments(self) -> frozenset[str]:
        """The departments that each district has, as they are compared."""
        return frozenset(map(folded, self.of_districts))


@cache
def borrowing() -> Borrowing:
    """Bodies that a post leaves out, and from which neighbours it takes them."""
    return lexicon.read_lexicon("borrowing", Borrowing)


def with_committee(rank: str, bodies: list[str], index: int) -> str:
    """``Ban Thường vụ`` or ``Đảng ủy`` alone with the committee that the neighbouring posts name."""
    body = bodies[index]
    low, member = body.lower(), rank.lower().startswith("ủy viên")
    if low not in INCOMPLETE and low != ORGANISATION and not low.endswith(OWN_COMMITTEES):
        return body
    others = (*bodies[index + 1 :], *reversed(bodies[:index]))
    if low in _COMMITTEE and member:
        inner = bodies[index + 1] if index + 1 < len(bodies) and low == _LARGER else ""
        return f"{body} {_seat_of_members(others, inner)}".strip()
    if low in _ORGANS:
        central = any(other.lower().startswith(_CENTRAL_POSTS) for other in others)
        return f"{body} {'Trung ương' if central else _committee_in(others) or _committee_of_seats(others) or ''}".strip()
    if low in OWN_COMMITTEES or low == ORGANISATION or (low.endswith(" đảng ủy") and member):
        for other in map(_without_office, others):
            told = other and other not in _COUNCILS and other.lower() not in borrowing().of_units
            if told and not other.lower().endswith(OWN_COMMITTEES) and not _has_no_committee(other):
                return f"{body} {_OF_COUNCIL.sub('', other)}"
    return body


def _has_no_committee(body: str) -> bool:
    """Whether a body leads the Party itself, or is a board, an office or a group inside of one that has a committee."""
    low = body.lower()
    inner = low.startswith(_INNER) and not low.startswith((*boards(), *borrowing().other_boards))
    return inner or " ban thường vụ" in low or low.startswith(borrowing().without_committee)


@cache
def boards() -> tuple[str, ...]:
    """How the Party's boards begin, with the blank behind which whose they are is told."""
    return tuple(f"{board} " for board in borrowing().boards)


def _seat_of_members(others: tuple[str, ...], inner: str) -> str:
    """Whose standing committee it is: the one a neighbour names, a society's centre, the body that has its own, the seat's.

    ``inner`` is the smaller committee that the next post is in: ``Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ Liên minh Hợp tác xã``.
    """
    if committee := _committee_in(others):
        return committee
    if organised := next(filter(None, map(_OF_ORGANISATION.search, others)), None):
        return organised[0]
    if inner.startswith(_LED):
        return inner.removeprefix(_LED)
    for other in others:
        if match := _SOCIETY.search(other):
            return match[0]
        if society := _society_of_board(other):
            return society
    own = next((other for other in others if other.lower().startswith(borrowing().with_own_committee)), None)
    return f"Đảng ủy {own}" if own else _committee_of_seats(others) or ""


def of_unit(body: str, others: tuple[str, ...]) -> str | None:
    """A council or a Front's committee alone with the unit that a neighbouring post names; None where it is none, or none does."""
    if body.lower() not in borrowing().of_units:
        return None
    named = (match for other in others if (match := _unit_at_end().search(other)))
    match = next(named, None)
    if match is None:
        return None
    return f"{body} {match['unit'] or lexicon.bodies().committees[match['committee']]}{match['name']}"


@cache
def _unit_at_end() -> re.Pattern[str]:
    """A unit, or the committee that leads it, with its name at the end of a body."""
    return re.compile(
        rf"\b(?:(?P<committee>{lexicon.any_of(lexicon.bodies().committees)})"
        r"|(?P<unit>tỉnh|thành phố|TP|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu))"
        rf"(?P<name>(?: [{CAPITALS}][^\W\d_]*| \d{{1,3}})*)(?: (?:19|20)\d\d)?$"
    )


def _society_of_board(body: str) -> str | None:
    """The society that a board is of: the ``Ban Phong trào, Hội Nông dân tỉnh``."""
    if not body.startswith("Ban "):
        return None
    low = body.lower()  # Thành Đoàn
    found = (low.find(f" {society.lower()}") for society in lexicon.bodies().societies)
    return next((body[at + 1 :] for at in found if at > 0), None)


def _committee_in(others: tuple[str, ...]) -> str:
    """The Party committee that a neighbouring body ends with; empty when none does."""
    for other in others:
        if match := _committee().search(other.lower()):
            return other[match.start() :]
    return ""


@cache
def _committee() -> re.Pattern[str]:
    """A Party committee, and all that follows it in a body."""
    return re.compile(rf"(?:{lexicon.any_of((*units_by_committee(), 'đảng ủy'))}).*$")


def borrowed(rank: str, bodies: list[str], index: int, *, ranks: list[str], career: bool) -> str | None:
    """The body of a neighbouring post for a rank that stands alone: ``Phó Chủ tịch, Tổng Thư ký Hội …``; None when none fits.

    In a ``career`` a deputy may have become the head of the same body, which nobody is at once.
    """
    if rank in lexicon.names().titles:
        return None  # Thẩm phán A, Phó Chánh tòa Hình sự …
    others = (*bodies[index + 1 :], *reversed(bodies[:index]))
    if rank.lower() in _DEPUTIES and ranks[index + 1 : index + 2] == [_SECRETARY] and bodies[index + 1]:
        if career:
            return bodies[index + 1]  # từng giữ chức Phó Bí thư, Bí thư Đoàn Thanh niên
        others = (*bodies[index + 2 :], *reversed(bodies[:index]))
    if rank.lower().startswith(_SECRETARIES):
        if any(map(leads_abroad, ranks)):
            abroad = next(filter(None, map(committee_abroad, others)), None)
            return abroad or ("Tỉnh ủy" if "Tỉnh trưởng" in ranks else None)
        return _committee_in(others) or _committee_of_seats(others) or _committee_of_forces(others)
    following = bodies[index + 1] if index + 1 < len(bodies) else ""
    if rank.startswith("Ủy viên") and (council := _COUNCIL.search(following)):
        return council["council"]  # Ủy viên Thường trực, Trưởng Ban Pháp chế HĐND tỉnh
    if following and rank.endswith(_DIRECTORS) and (house := house_of_staff(rank.lower(), following)):
        return house  # Phó Hiệu trưởng, Bí thư Đoàn Trường Cao đẳng …
    if following and (house := _house_of_committee(rank, following)):
        return house
    if following and not ranks[index + 1].lower().startswith((*_SECRETARIES, "ủy viên")):
        return _of_following(rank, ranks[index + 1], following)
    led = borrowing().beside_heads.get(rank.lower(), ())
    return bodies[index - 1] if index and led and bodies[index - 1].startswith(led) else None


def _house_of_committee(rank: str, body: str) -> str | None:
    """What somebody directs or commands who is secretary of its committee besides: ``Phó Tư lệnh, Bí thư Đảng ủy Binh đoàn 12``."""
    root = rank.lower().removeprefix("phó ")
    house = body.removeprefix("Đảng ủy ")
    led = house != body and root != _CHAIRMAN and house.lower().startswith(borrowing().led_by.get(root, ()))
    return house if led else None


def _of_following(rank: str, other: str, following: str) -> str | None:
    """The body that a rank standing alone has of the post right behind, ``other`` of a body ``following``; None if it leads none such."""
    if following.lower() in borrowing().councils or _leads_a_larger(rank, following):
        return None  # Phó Hiệu trưởng, Chủ tịch Hội đồng trường
    if following.startswith(borrowing().inner_councils):
        return _house_of_part(following)  # Hiệu trưởng, Chủ tịch Hội đồng Khoa học và Đào tạo
    if other.endswith(_INNER_HEADS) and rank.endswith(_DIRECTORS):
        return _house_of_part(following)
    if other.endswith(_INNER_HEADS) and rank.endswith(_OF_SOCIETIES):
        return _society_of_part(following)
    if rank.endswith(_POLICE):
        return _of_staff().sub("", following).removeprefix(f"{_POLICE} ")  # Trưởng Công an, Thủ trưởng Cơ quan CSĐT Công an huyện
    if rank.endswith(_DIRECTORS):
        following = _of_staff().sub("", following)
        if following.lower().startswith(borrowing().staff.societies):
            return None  # Phó Hiệu trưởng, Chủ tịch Công đoàn cơ sở
    return _whole_of(following) if _leads_alike(rank, f"{other} {following}") else None


def _leads_a_larger(rank: str, body: str) -> bool:
    """Whether a rank leads none of the kind of a body: ``Phó Tổng Giám đốc, Giám đốc Nhà máy A``."""
    return rank.lower().endswith(_OF_FIRMS) and not body.lower().startswith(borrowing().led_by[_OF_FIRMS])


def _house_of_part(body: str) -> str | None:
    """The firm or school that a part of it names itself: the ``Tổng Công ty A`` of ``Nữ công Tổng Công ty A``; None where none is named."""
    named = (body.find(f" {house} ") for house in borrowing().houses)
    at = min((at for at in named if at >= 0), default=None)
    return None if at is None else body[at + 1 :]


def _society_of_part(body: str) -> str | None:
    """The council, society or firm that a part of it names itself, be it by its letters: the ``VCCI`` of ``Pháp chế VCCI``."""
    if council := _COUNCIL.search(body):
        return council["council"]
    if body.lower().removeprefix("ban ").startswith(borrowing().parts_of_nobody):
        return None
    if society := _society_of_board(f"Ban {body}"):
        return society
    if named := _society().search(body):
        return named["society"]
    letters = body.rpartition(" ")[2]
    return _house_of_part(body) or (letters if letters in borrowing().societies_by_letters else None)


@cache
def _society() -> re.Pattern[str]:
    """A society, and all that follows it in a body."""
    heads = lexicon.any_of(borrowing().heads_of_societies)
    return re.compile(rf" (?P<society>(?:{heads}) (?:tỉnh|thành phố|huyện|xã|các|ngành|[{CAPITALS}]).*)")


def leads_another(rank: str, bodies: list[str], index: int, *, ranks: list[str]) -> bool:
    """Whether the post behind a rank that stands alone tells of a body that lends it nothing.

    What others lead by that rank is not meant, either: ``Phó Chủ tịch, Trưởng Ban Chỉ đạo …``, ``Phó Giám đốc, Bí thư Đoàn khối …``.
    """
    following = bodies[index + 1] if index + 1 < len(bodies) else ""
    low = following.lower()
    if rank.endswith(_DIRECTORS):
        society = next((one for one in sorted(borrowing().staff.societies, key=len, reverse=True) if low.startswith(one)), "")
        return bool(society) and len(low) > len(society) and low[len(society) + 1 :] not in borrowing().staff.alone
    if not (following and rank.endswith(_OF_SOCIETIES) and ranks[index + 1].endswith(_INNER_HEADS)):
        return False
    letters = following.rpartition(" ")[2]
    by_letters = len(letters) >= _LETTERS and letters.isupper()
    return low.removeprefix("ban ").startswith(borrowing().parts_of_nobody) or low.endswith(_UNITS) or by_letters


def _leads_alike(rank: str, post: str) -> bool:
    """Whether what a rank tells to be led is not another kind of body than that of the post behind: ``Trưởng đoàn, Giám đốc Sở Y tế``."""
    led = next((word for word in borrowing().in_ranks if word in rank.lower().split()), None)
    return led is None or led in post.lower().split()


def _whole_of(body: str) -> str:
    """The body that one in small letters is a part of: ``vận động quần chúng Đồn Biên phòng Pha Long``; the body itself where none is."""
    if not body[0].islower():
        return body
    found = [at + 1 for head in lexicon.bodies().heads if (at := body.find(f" {head} ")) > 0]
    return body[min(found) :] if found else body


def _committee_of_seats(others: tuple[str, ...]) -> str | None:
    """``Huyện ủy Đức Trọng`` for who is ``Chủ tịch UBND huyện Đức Trọng``."""
    for other in others:
        if seat := _SEAT.search(other):
            unit, name = seat[1].lower(), seat[2]
            committee = committees_by_unit().get(unit)
            return f"{committee}{name}" if committee else f"Đảng ủy {seat[1]}{name}"
    return None


def _committee_of_forces(others: tuple[str, ...]) -> str | None:
    """The committee of the army or the police whose commander is a secretary as well: ``Phó Bí thư, Chính ủy Bộ CHQS tỉnh``."""
    led = next((other for other in others if _FORCES.match(other)), None)
    return f"Đảng ủy {_COMMAND.sub('Quân sự', led)}" if led else None


@cache
def _of_staff() -> re.Pattern[str]:
    """What stands between an office and those who work there: a ``Phó Giám đốc, Chủ tịch Công đoàn Bệnh viện`` directs the hospital."""
    staff = borrowing().staff
    return re.compile(rf"^(?:{lexicon.any_of(staff.societies, in_any_case=True)}) (?={lexicon.any_of(staff.offices, in_any_case=True)})")


def house_of_staff(rank: str, body: str) -> str | None:
    """The firm or hospital of a society of those who work there, if who has the ``rank`` directs such; None of another body."""
    house = _of_staff().sub("", body)
    root = rank.removeprefix("phó ")
    return house if house != body and house.lower().startswith(borrowing().led_by.get(root, ())) else None


def _without_office(body: str) -> str:
    whole = _OF_CENTRE.sub("", body) if "rung ương " in body else body
    return _of_staff().sub("", _OFFICE.sub("", whole))
