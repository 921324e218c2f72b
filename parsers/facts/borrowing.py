"""Bodies left out or cut short: taken from the neighbouring posts, or from where the article names them in full."""

from __future__ import annotations

import re
from functools import cache

from pydantic import BaseModel, ConfigDict

from parsers import lexicon
from parsers.facts.bodies import Reading, begins_body, body_end, read_body
from parsers.facts.committees import committees_by_unit, units_by_committee
from parsers.facts.letters import CAPITALS
from parsers.facts.namesakes import strong_families
from parsers.facts.phrases import WORD
from parsers.facts.spans import TagKind, Tags

_COMMITTEE = frozenset({"ban thường vụ", "ban chấp hành", "thường vụ", "ban thường trực", "thường trực"})
_ORGANS = frozenset({"ủy ban kiểm tra", "ban tổ chức", "ban tuyên giáo", "ban dân vận", "ban nội chính", "ban tuyên giáo và dân vận"})
_INCOMPLETE = _COMMITTEE | _ORGANS
_CENTRAL_POSTS = ("bộ chính trị", "ban bí thư", "trung ương đảng", "ban chấp hành trung ương")
_CENTRAL = (
    "hội đồng quản trị",
    "hội đồng thành viên",
    "hội đồng lý luận",
    "hội đồng trường",
    "bộ chính trị",
    "trung ương",
    "ban chấp hành",
    "ban bí thư",
    "ban thường vụ",
)
_SECRETARIES, _DEPUTIES = ("bí thư", "phó bí thư"), frozenset({"phó bí thư"})
_SEAT = re.compile(
    r"(?:(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|mttq|mttq việt nam) "
    r"|(?:(?:công an|ban chqs|ban chỉ huy quân sự) |^)(?=(?:huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\b))"
    r"(tỉnh|thành phố|tp|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)(.*)$",
    re.IGNORECASE,
)
ONE_AN_ARTICLE = frozenset(
    {"Quân khu", "Quân đoàn", "Quân chủng", "Binh đoàn", "Đảng ủy Khối", "Học viện", "Tập đoàn", "Tổng Công ty", "Viện Hàn lâm"}
)
"""Bodies of which an article rarely names two, so that the bare word means the one it names."""
_OFFICE = re.compile(
    r"^(?:(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban MTTQ(?: Việt Nam)?) (?=xã|phường|thị trấn|đặc khu)"
    r"|(?:HĐTV|HĐQT|Hội đồng thành viên|Hội đồng quản trị|Hội đồng trường) (?=\w))",
    re.IGNORECASE,
)
"""What stands between a committee and whom it leads: the ``Bí thư Đảng ủy, Chủ tịch UBND xã`` leads the commune's."""
_OWN_COMMITTEES = ("đảng ủy", "ban cán sự đảng", "đảng đoàn")
"""Committees that are of whom the neighbouring post leads."""
_COUNCILS = frozenset({"HĐTV", "HĐQT", "Hội đồng thành viên", "Hội đồng quản trị"})
_COMMAND = re.compile(r"^(?:Bộ|Ban) (?:Chỉ huy (?:Quân|quân) sự|CHQS)")
_FORCES = re.compile(rf"{_COMMAND.pattern}|^(?:Quân khu|Quân đoàn|Sư đoàn|Lữ đoàn|Trung đoàn|Binh đoàn|Bộ Tư lệnh|Bộ Chỉ huy|Công an) ")
_SOCIETY = re.compile(r"(?:Trung ương (?:Hội|Đoàn)|Tổng Liên đoàn)\b.*")
_STEERING = "ban chỉ đạo"
_COUNCIL = re.compile(r" (?P<council>(?:HĐND|Hội đồng nhân dân) .*)", re.IGNORECASE)
_DIRECTORS = ("Giám đốc", "Hiệu trưởng", "Viện trưởng", "Cục trưởng")
_INNER = ("ban ", "vụ ", "phòng ")
_ENDINGS = tuple(ONE_AN_ARTICLE)
_SCHOOL = re.compile(r"\b[Nn]hà [Tt]rường$|(?:(?<=Đảng ủy )|(?<=Công đoàn )|(?<=Đoàn )|(?<=anh niên )|(?<=inh viên ))[Tt]rường$")
"""The school that an article names in full where it is only pointed at."""
_ASIDE = re.compile(r" \([^()]*\)$")
_OFFICES = frozenset({"Ủy ban", "Sở", "Ban", "Bộ", "Văn phòng", "Cục", "Vụ", "Phòng", "Hội đồng"})
"""Bodies that are called after nobody, so that a family name behind one begins a person's."""
_BLOCK = " khối "
"""Offices led together, which some papers print in small letters throughout: ``Đảng bộ khối doanh nghiệp``."""
_UNDER = re.compile(r" (?:trực )?thuộc ")
_NEAR, _SAME_PASSAGE, _PASSAGE = 6000, 1000, 200
_MOST_TRIES = 40
_ORGANISATION = "Đảng bộ "
_OF_PLACES = ("tỉnh", "thành phố", "huyện", "thị xã", "quận", "tp")
"""Places whose committee is no ``Đảng ủy``."""
_TOLD = re.compile(r"(?: do(?: đồng chí| ông| bà)?|(?:,| có) \d{1,2}) $")
"""Between a body and a post in it: ``Hội Nông dân tỉnh do Chủ tịch A dẫn đầu``, ``tại Sở Tài chính, 4 Phó Giám đốc gồm: …``."""
_ENDS_OF_TOLD = (" do ", "đồng chí ", " ông ", " bà ", *(f"{digit} " for digit in range(10)))
_PARTIES = ("đoàn của ", "đoàn công tác ", "đoàn đại biểu ")
"""How those who pay a visit are told, before the body that they are of."""
_NEXT_TO, _LONGEST = 16, 120


class Staff(BaseModel):
    """Societies of those who work in an office, and the offices."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    societies: tuple[str, ...]
    offices: tuple[str, ...]


class Borrowing(BaseModel):
    """``borrowing.toml``."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    of_units: frozenset[str]
    with_own_committee: tuple[str, ...]
    boards: tuple[str, ...]
    other_boards: tuple[str, ...]
    in_ranks: tuple[str, ...]
    with_own_unit: tuple[str, ...]
    headed_by: dict[str, tuple[str, ...]]
    staff: Staff


@cache
def borrowing() -> Borrowing:
    """Bodies that a post leaves out, and from which neighbours it takes them."""
    return lexicon.read_lexicon("borrowing", Borrowing)


def with_committee(rank: str, bodies: list[str], index: int) -> str:
    """``Ban Thường vụ`` or ``Đảng ủy`` alone with the committee that the neighbouring posts name."""
    body = bodies[index]
    low, member = body.lower(), rank.lower().startswith("ủy viên")
    if low not in _INCOMPLETE and not low.endswith(_OWN_COMMITTEES):
        return body
    others = (*bodies[index + 1 :], *reversed(bodies[:index]))
    if low in _COMMITTEE and member:
        return f"{body} {_seat_of_members(others)}".strip()
    if low in _ORGANS:
        central = any(other.lower().startswith(_CENTRAL_POSTS) for other in others)
        return f"{body} {'Trung ương' if central else _committee_in(others) or _committee_of_seats(others) or ''}".strip()
    if low in _OWN_COMMITTEES or (low.endswith(" đảng ủy") and member):
        for other in map(_without_office, others):
            told = other and other not in _COUNCILS and other.lower() not in borrowing().of_units
            if told and not other.lower().endswith(_OWN_COMMITTEES) and not _has_no_committee(other):
                return f"{body} {other}"
    return body


def is_cut_short(body: str) -> bool:
    """Whether a body may be told less than whole: a committee or an organ, a unit's body, or a bare word that many bodies begin with."""
    low, head = body.lower(), body.strip()
    if low in _INCOMPLETE or low in borrowing().of_units or low.endswith(_OWN_COMMITTEES):
        return True
    return head.lower() in _INCOMPLETE or head in _incomplete() or f"{head[:1].upper()}{head[1:]}" in _incomplete()


def _has_no_committee(body: str) -> bool:
    """Whether a body leads the Party itself, or is a board, an office or a group inside of one that has a committee."""
    low = body.lower()
    inner = low.startswith(_INNER) and not low.startswith((*_boards(), *borrowing().other_boards))
    return inner or " ban thường vụ" in low or low.startswith(_CENTRAL)


@cache
def _boards() -> tuple[str, ...]:
    """How the Party's boards begin, with the blank behind which whose they are is told."""
    return tuple(f"{board} " for board in borrowing().boards)


def _seat_of_members(others: tuple[str, ...]) -> str:
    """Whose standing committee it is: the one a neighbour names, a society's centre, the body that has its own, the seat's."""
    if committee := _committee_in(others):
        return committee
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
        rf"(?P<name>(?: [{CAPITALS}][^\W\d_]*| \d+)*)$"
    )


def _society_of_board(body: str) -> str | None:
    """The society that a board is of: the ``Ban Phong trào, Hội Nông dân tỉnh``."""
    if not body.startswith("Ban "):
        return None
    found = (body.find(f" {society}") for society in lexicon.bodies().societies)
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


def borrowed(rank: str, bodies: list[str], index: int, *, ranks: list[str]) -> str | None:
    """The body of a neighbouring post for a rank that stands alone: ``Phó Chủ tịch, Tổng Thư ký Hội …``; None when none fits."""
    others = (*bodies[index + 1 :], *reversed(bodies[:index]))
    if rank.lower() in _DEPUTIES and ranks[index + 1 : index + 2] == [rank[len("Phó ") :]] and bodies[index + 1]:
        return bodies[index + 1]  # Phó Bí thư, Bí thư Đoàn Thanh niên
    if rank.lower().startswith(_SECRETARIES):
        found = _committee_in(others) or _committee_of_seats(others) or _committee_of_forces(others)
        return found or ("Tỉnh ủy" if "Tỉnh trưởng" in ranks else None)
    following = bodies[index + 1] if index + 1 < len(bodies) else ""
    if rank.startswith("Ủy viên") and (council := _COUNCIL.search(following)):
        return council["council"]  # Ủy viên Thường trực, Trưởng Ban Pháp chế HĐND tỉnh
    if following and not ranks[index + 1].lower().startswith((*_SECRETARIES, "ủy viên")):
        if rank.endswith(_DIRECTORS):
            following = _of_staff().sub("", following)
        return _whole_of(following) if _leads_alike(rank, f"{ranks[index + 1]} {following}") else None
    return None


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


def named_in_full(text: str, tags: Tags, body: str, at: int, near: int = _NEAR) -> str | None:
    """The full name that ``Sở``, ``Hội`` or ``Công ty`` alone stands for: the last one named at most ``near`` characters before ``at``.

    Of a body that an article has one of (``Quân khu``), also the first one named behind.
    """
    head = body.strip()
    if head not in _incomplete() and head.lower() not in _INCOMPLETE:
        return None
    alone = head in ONE_AN_ARTICLE
    words, sought = (tags.copy, f"{head.lower()} ") if alone else (text, f"{head} ")
    pos = words.rfind(sought, max(0, at - near), at)
    for _ in range(_MOST_TRIES):
        if pos < 0:
            break
        if name := _full_name_at(text, tags, head, pos):
            return head + name[len(head) :]
        pos = words.rfind(sought, max(0, at - near), pos)
    pos = text.find(f"{head} ", at, at + near) if alone else -1
    for _ in range(_MOST_TRIES):
        if pos < 0:
            break
        if name := _full_name_at(text, tags, head, pos):
            return name
        pos = text.find(f"{head} ", pos + 1, at + near)
    return None


@cache
def _incomplete() -> frozenset[str]:
    """Bodies that have more than one word to their names, wherever they stand alone."""
    return ONE_AN_ARTICLE.union(lexicon.bodies().heads)


def in_full(text: str, tags: Tags, body: str, at: int) -> str:
    """A body that ends with a bare ``Quân khu``, ``Tập đoàn`` or ``nhà trường`` with its full name."""
    if body.endswith("rường") and (pointed := _SCHOOL.search(body)):
        named = (named_in_full(text, tags, head, at) for head in borrowing().headed_by["hiệu trưởng"])
        return body[: pointed.start()] + (next(filter(None, named), None) or pointed[0])
    if not body.endswith(_ENDINGS):
        return body
    for head in ONE_AN_ARTICLE:
        if body.endswith(head) and (body == head or body[-len(head) - 1] == " "):
            return body[: -len(head)] + (named_in_full(text, tags, head, at) or head)
    return body


def _full_name_at(text: str, tags: Tags, head: str, pos: int) -> str | None:
    end = read_body(Reading(text, tags, {}, min(len(text), pos + 160)), pos)
    told = end > pos + len(head) + 1 and any(char.isupper() or char.isdigit() for char in text[pos + len(head) : end])
    first, _, rest = text[pos + len(head) + 1 : end].partition(" ")
    if head in _OFFICES and first in strong_families() and rest[:1].isupper():
        return None  # Chủ nhiệm Ủy ban Nguyễn Văn A
    told = told or tags.copy.startswith(_BLOCK, pos + len(head))
    return _UNDER.split(_ASIDE.sub("", text[pos:end]))[0] if told else None


def led_nearby(root: str, text: str, tags: Tags, at: int) -> str | None:
    """The school or company named last before ``at`` in the same passage, for a ``Hiệu trưởng`` or ``Tổng Giám đốc`` without one."""
    named = (named_in_full(text, tags, head, at, _SAME_PASSAGE) for head in borrowing().headed_by.get(root, ()))
    return next(filter(None, named), None)


def committee_of_line(text: str, tags: Tags, at: int) -> str | None:
    """The ``Đảng ủy`` of the Party organisation that a line names first, with its secretary behind: ``Đảng bộ Sở Y tế …``."""
    first = max(0, at - _SAME_PASSAGE)
    line = max(first, text.rfind("\n", first, at) + 1)
    pos = text.find(_ORGANISATION, line, at)
    if pos < 0 or tags.copy.startswith(_OF_PLACES, pos + len(_ORGANISATION)):
        return None
    named = _full_name_at(text, tags, _ORGANISATION.strip(), pos)
    return f"Đảng ủy {named[len(_ORGANISATION) :]}" if named else None


def told_before(text: str, tags: Tags, at: int) -> str | None:
    """The body that is told right before a post in it: ``Hội Nông dân tỉnh do Chủ tịch A dẫn đầu``; None where none is."""
    if not tags.copy.endswith(_ENDS_OF_TOLD, 0, at):
        return None
    told = _TOLD.search(tags.copy, max(0, at - _NEXT_TO), at)
    if told is None:
        return None
    limit = told.start()
    reading = Reading(text, tags, {}, limit)
    first = max(0, limit - _LONGEST)
    for word in WORD.finditer(text, max(first, text.rfind("\n", first, limit) + 1), limit):
        held = tags.before(word.start())
        if held and held.kind is TagKind.RANK and held.end == word.start() - 1:
            continue  # Chủ nhiệm Ủy ban Nguyễn Văn A có 6 Thứ trưởng
        begins = begins_body(text, tags, word.start()) and not tags.copy.startswith(_PARTIES, word.start())
        if begins and read_body(reading, word.start()) == limit:
            return text[word.start() : limit]
    return None


def ministry(text: str, tags: Tags, at: int) -> str | None:
    """The ministry named last before ``at``, for a ``Thứ trưởng`` without one."""
    near = [
        tag
        for tag in tags.within(tags.entities, max(0, at - _NEAR), at)
        if tag.kind is TagKind.BODY and tag.key.startswith("bộ ") and tag.key != "bộ chính trị"
    ]
    return text[near[-1].start : near[-1].end] if near else None


def board(text: str, tags: Tags, at: int) -> str | None:
    """The board named last before ``at`` in the same passage, without its ``Ban``, for a ``Phó Trưởng Ban`` without one."""
    before = tags.within(tags.entities, max(0, at - _PASSAGE), at)
    near = [tag for tag in before if tag.kind is TagKind.BODY and (tag.key.startswith(_boards()) or tag.key == _STEERING)]
    if not near:
        return None
    end = near[-1].end
    if near[-1].key == _STEERING:
        end = body_end(Reading(text, tags, {}, at), end, bounded=False)
    return text[near[-1].start + len("Ban ") : end]


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


def _without_office(body: str) -> str:
    return _of_staff().sub("", _OFFICE.sub("", body))
