"""Posts as printed: a rank, the body behind it, perhaps a place; and what marks them as former or acting."""

from __future__ import annotations

from dataclasses import dataclass, replace

from parsers import lexicon
from parsers.facts.bodies.finding import begins_body, body_end, read_body
from parsers.facts.names.foreigners import is_rank_abroad, units_led
from parsers.facts.posts.borrowing import INCOMPLETE, borrowing
from parsers.facts.posts.offices import candidacy_start, is_office
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import Tag, TagKind, Tags
from parsers.patterns import pattern
from parsers.types import PostStatus

RANKS = frozenset({TagKind.RANK, TagKind.WHOLE, TagKind.PASSING})
MARKS = {TagKind.FORMER: PostStatus.FORMER, TagKind.ACTING: PostStatus.ACTING, TagKind.CURRENT: PostStatus.CURRENT}

_TERM = pattern(
    r"(?:,? (?:các )?(?:khóa|khoá|Khóa) [IVXLC\d]{1,6}(?:(?:,| và) [IVXLC\d]{1,5}(?=[,;.)]| và|$))*)?"
    r"(?:,? (?:nhiệm kỳ|Nhiệm kỳ) \d{4} ?[-–] ?\d{4})?"
)
_ORGANISERS = ("btc ", "ban tổ chức ", "tổ chức ")
"""Boards that organise an event, where one is named behind."""
_ORGANISES = " tổ chức "
_OF_TERM = tuple(f"{comma} {word} " for comma in ("", ",") for word in ("khóa", "các khóa", "nhiệm kỳ"))
_OF_UNIT = (" của tỉnh ", " của thành phố ", " đơn vị tỉnh ", " đơn vị thành phố ", " tỉnh ", " thành phố ")
_DELEGATIONS = (" Đoàn ", " đoàn ")
_LEADING_ON = (" của", " đơn vị")
_ELECTED = ("đoàn", "đoàn chuyên trách", "đại biểu quốc hội", "đbqh")
_OF_OLD = (" cũ", " (cũ)", "(cũ)")
_BEHIND_BODY = frozenset(words[:3] for words in (*_OF_TERM, *_OF_OLD))
"""How these begin, which is looked at first."""
_COUNCILLORS = ("đại biểu hđnd", "đại biểu hội đồng nhân dân")
_DEPUTIES = ("đại biểu quốc hội", "đbqh", *_COUNCILLORS)
_FULL_TIME = "hoạt động chuyên trách tại"
_DEFINED = pattern(r"\([A-ZĐ]{2,8}\) ")
"""An abbreviation right behind what it stands for: ``đại biểu Hội đồng nhân dân (HĐND) huyện``."""
_LETTERS = pattern(r"^ \([A-ZĐ]{2,8}\)(?= )")
"""Those of a rank, between it and its body: ``Tổng Giám đốc (TGĐ) Đài Truyền hình Việt Nam``."""
_ELECTED_BY = pattern(r"(?:thuộc )?(?:[Đđ]oàn (?:ĐBQH |đại biểu Quốc hội )?)?(?P<unit>(?:tỉnh|thành phố|TP\.?) \S.*)?(?P<place>\S.*)?")
_UNIT = pattern(r"(?:tỉnh|thành phố|TP\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)(?: \S.*)?")
_BARE_UNITS = frozenset({"tỉnh", "thành phố"})
"""Units whose deputy somebody is without its name, which is that of the article."""
_ENVOY, _OF = "đặc phái viên", " của "
_AIDES = frozenset({"trợ lý", "thư ký", _ENVOY})
"""Ranks whose body is another post: ``Trợ lý Tổng Bí thư``."""
_SEATS = ("ủy viên bộ chính trị", "ủy viên trung ương", "bí thư trung ương")
"""Whoever has a seat there leads something besides."""
_AND = " và "
_IN_THIS_COUNTRY = "tại Việt Nam"
"""Behind the country that an envoy is of, told with the rank: ``Đại sứ Anh tại Việt Nam``."""
_LONGEST_BRACKET = 90
_RANK, _WHOLE, _PASSING, _EVENT = TagKind.RANK, TagKind.WHOLE, TagKind.PASSING, TagKind.EVENT
_DISSOLVED = pattern(r" ?\(cũ\)| cũ\b")
"""Said of a body or a place that is no more: ``Bí thư Quận ủy quận 5 (cũ)``."""


@dataclass(slots=True)
class PrintedPost:
    """One post as it stands in the text."""

    start: int
    """Where the rank begins; a mark before it (``nguyên``) is not in the span."""
    end: int
    rank: Tag
    status: PostStatus
    body: str
    """What stands behind the rank, as printed; empty when it stands alone."""

    @property
    def passing(self) -> bool:
        """Whether it is no post of the person's, but a part played that day (``trưởng đoàn công tác``) or a candidacy."""
        return self.rank.kind is _PASSING


def _end_of_superior(reading: SentenceReading, rank: Tag, status: PostStatus, *, bounded: bool) -> int:
    """Where an aide's superior's post ends, with the others of a member of the Politburo: ``Trợ lý Ủy viên Bộ Chính trị, Bí thư …``."""
    superior = read_post(reading, rank, status, bounded=bounded)
    following = reading.tags.entity_at.get(superior.end + 2) if reading.tags.copy.startswith(_SEATS, rank.start) else None
    while following and _is_of_seated(following) and reading.text.startswith(", ", superior.end):
        superior = read_post(reading, following, status, bounded=bounded)
        following = reading.tags.entity_at.get(superior.end + 2)
    return superior.end


def _is_of_seated(rank: Tag) -> bool:
    """Whether a member of the Politburo may have such a rank; an aide's own is a lower one: ``Phó Chánh Văn phòng``, ``Vụ trưởng``."""
    return rank.kind in RANKS and rank.key.startswith(borrowing().of_seated)


def _behind_comma(reading: SentenceReading, rank: Tag) -> int:
    """Where the body of an office to be taken up ends that a comma parts from it: ``giữ chức Chính ủy, Bộ Chỉ huy Quân sự tỉnh``."""
    at = rank.end + 2
    told = at in reading.tags.body_at and reading.text.startswith(", ", rank.end) and rank.kind is _RANK
    end = read_body(reading, at) if told and is_office(reading.tags.copy, rank.start) else rank.end
    return rank.end if reading.text.startswith(" là ", end) else end  # A làm Trưởng ban, Sở Nội vụ là cơ quan thường trực


def _end_of_body(reading: SentenceReading, rank: Tag, *, bounded: bool) -> int:
    """Where the body behind a rank ends, of another country's head with no other body: ``Thượng viện Campuchia và Quốc hội …``."""
    if reading.text.startswith(_AND, rank.end):
        return rank.end  # Phó Chủ tịch và Tổng Thư Hội, where a letter of the next rank is missing
    end = body_end(reading, rank.end, bounded=bounded)
    joint = reading.tags.copy.find(_AND, rank.end, end) if is_rank_abroad(rank.key) else -1
    if joint > 0 and joint + len(_AND) in reading.tags.body_at:
        return joint
    return _behind_comma(reading, rank) if end == rank.end else end


def read_post(reading: SentenceReading, rank: Tag, status: PostStatus, *, bounded: bool = False) -> PrintedPost:
    """The post that begins with ``rank``; ``bounded`` when it stands behind a name, up to the next comma."""
    of = rank.end + (len(_OF) if rank.key == _ENVOY and reading.text.startswith(_OF, rank.end) else 1)
    if rank.key in _AIDES and (whose := reading.tags.entity_at.get(of)) and whose.kind in RANKS:
        end = _end_of_superior(reading, whose, status, bounded=bounded)
        return PrintedPost(rank.start, end, replace(rank, kind=_RANK), status, reading.text[of:end])
    if bounded and rank.kind is _PASSING and (board := _board_of_event(rank)):
        end = body_end(reading, rank.end, bounded=True)
        return PrintedPost(rank.start, end, board, status, reading.text[board.end : end].strip())
    text, copy, key = reading.text, reading.tags.copy, rank.key
    if key == "vụ trưởng" and text.endswith("chức ", 0, rank.start) and text[rank.start] == "v":
        key = "trưởng"
        rank = replace(rank, start=rank.start + 3, key=key)  # giữ chức vụ trưởng Ban Dân vận
    whole = rank.kind is _WHOLE
    end = _end_of_body(reading, rank, bounded=bounded and not whole)
    body = text[rank.end : end]
    body = (_LETTERS.sub("", body, 1) if body.startswith(" (") else body).strip(" ,")
    if body:
        if key.startswith(_DEPUTIES):
            body = _where_elected(key, body)
        elif (body.startswith("tại ") and not (rank.detail and body.startswith(_IN_THIS_COUNTRY))) or (
            whole and body[0].islower() and not body.startswith(units_led(key)) and rank.end + 1 not in reading.tags.body_at
        ):
            body, end = "", rank.end
        if key.startswith("phó ") and key.endswith("phụ trách") and body[:1].islower():
            body, end = "", rank.end  # what they look after, not where
        if not bounded and body.lower().startswith(_ORGANISERS) and _names_event(reading.tags, rank.end, end):
            rank = replace(rank, kind=_PASSING)  # Trưởng BTC Hội thi trao giải
    body, end = _in_brackets(reading, key, body, end)
    if candidacy_start(copy, rank.start) is not None:
        rank = replace(rank, kind=_PASSING)
    if reading.tags.copy[end : end + 3] in _BEHIND_BODY:
        body, end, status = _behind_body(reading, key, body, end, status)
    return PrintedPost(rank.start, end, rank, status, body)


def _board_of_event(rank: Tag) -> Tag | None:
    """The rank of who heads the board that prepares what the public comes to: ``Trưởng Ban`` of ``Trưởng Ban Tổ chức Lễ hội``."""
    at = rank.key.find(_ORGANISES)
    if at < 0 or not rank.key.startswith(lexicon.ranks().for_the_public, at + len(_ORGANISES)):
        return None
    return replace(rank, end=rank.start + at, key=rank.key[:at], kind=_RANK)


def _in_brackets(reading: SentenceReading, key: str, body: str, end: int) -> tuple[str, int]:
    """The body and its end with whose board it is, where that is told in brackets: ``Phó Ban Tổ chức (Tổng Liên đoàn Lao động …)``."""
    if not reading.text.startswith(" (", end):
        return body, end
    if not body:
        return _house_in_brackets(reading, end) or (body, end)
    organ = f"ban {body.lower()}" if key.endswith(" ban") else body.lower()
    part = key.endswith(borrowing().parts_led) or organ.startswith(borrowing().parts_led)
    inside = organ in INCOMPLETE or (part and reading.text.startswith(borrowing().houses_of_parts, end + 2))
    close = reading.text.find(")", end, min(reading.end, end + _LONGEST_BRACKET)) if inside else -1
    if close < 0 or not begins_body(reading.text, reading.tags, end + 2) or read_body(reading, end + 2) != close:
        return body, end
    return f"{body} {reading.text[end + 2 : close]}", close + 1


def _house_in_brackets(reading: SentenceReading, end: int) -> tuple[str, int] | None:
    """The body that a bracket right behind a rank holds, and where it closes: ``Chánh Thanh tra (Bộ Y tế)``."""
    close = reading.text.find(")", end, min(reading.end, end + _LONGEST_BRACKET))
    named = begins_body(reading.text, reading.tags, end + 2)
    whole = close > 0 and named and read_body(reading, end + 2) == close and not reading.text[end + 2 : close].isupper()
    return (reading.text[end + 2 : close], close + 1) if whole else None


def _behind_body(reading: SentenceReading, key: str, body: str, end: int, status: PostStatus) -> tuple[str, int, PostStatus]:
    """The body, its end and the status of a post by what is said behind of the body: that it is no more, or of which term."""
    if reading.text.startswith(_OF_OLD, end) and (dissolved := _DISSOLVED.match(reading.text, end)):
        end, status = dissolved.end(), PostStatus.FORMER
    if reading.tags.copy.startswith(_OF_TERM, end):
        body, end = _behind_term(reading, key, body, end)
    return body, end, status


def _behind_term(reading: SentenceReading, key: str, body: str, end: int) -> tuple[str, int]:
    """The body and its end behind the term it is of, with the unit told only there: ``Trưởng Đoàn ĐBQH khóa XIII của tỉnh Nam Định``."""
    term = _TERM.match(reading.text, end, reading.end)
    end = term.end() if term else end
    delegation = reading.tags.entity_at.get(end + len(_DELEGATIONS[0])) if reading.text.startswith(_DELEGATIONS, end) else None
    if delegation and delegation.kind is TagKind.PLACE and key.startswith(_DEPUTIES):
        return body, delegation.end  # Đại biểu Quốc hội khóa XV Đoàn Quảng Ninh
    if not body or not reading.text.startswith(_OF_UNIT, end) or not key.endswith(_ELECTED):
        return body, end
    of = end + next((len(word) for word in _LEADING_ON if reading.text.startswith(word, end)), 0)
    unit = body_end(reading, of, bounded=False)
    return f"{body} {reading.text[of + 1 : unit]}", unit


def _where_elected(key: str, body: str) -> str:
    """The unit whose deputy or councillor somebody is; empty where none is told."""
    if key.endswith(_FULL_TIME):
        return body  # Đại biểu Quốc hội hoạt động chuyên trách tại Ủy ban …
    if defined := _DEFINED.match(body):
        body = body[defined.end() :]
    if key in _COUNCILLORS and _UNIT.fullmatch(body):
        return body  # Đại biểu HĐND xã
    elected = _ELECTED_BY.match(body)  # Đại biểu Quốc hội tỉnh Sơn La, Đại biểu Quốc hội đoàn Sơn La
    return elected["unit"] or (body if body in _BARE_UNITS else "") if elected else body


def _names_event(tags: Tags, start: int, end: int) -> bool:
    return any(tag.kind is _EVENT for tag in tags.within(tags.events, start, end))
