"""Careers and lives: years told before a post that is over with them, and what an obituary tells entry by entry."""

from __future__ import annotations

import datetime as dt

from parsers.patterns import pattern

_YEAR = r"(?:19|20)\d\d\b"
_MONTH = r"(?:đầu |giữa |cuối )?(?:năm |tháng )?(?:\d{1,2}(?:[-/.]| năm ))?"
_YEARS = pattern(rf"(?:từ |giai đoạn |trong |thời kỳ )?(?:những |các )?{_MONTH}{_YEAR} ?(?:-|đến) ?{_MONTH}(?P<last>{_YEAR}),? ")
_OPENINGS = ("từ ", "giai đoạn ", "trong ", "thời kỳ ", "năm ", "tháng ", "19", "20")
_CLAUSES = ("; ", ". ", ", từ ")
_LATER = pattern(
    r"[;,] (?:(?:và |rồi )?(?:đến|từ|tới|sang) (?:đầu |giữa |cuối )?(?:năm|tháng|ngày) |(?:sau đó|tiếp đó|sau này)[ ,])[^;]*$"
)
_BORN, _JOINED, _ENTRIES = (", sinh ", " sinh "), "vào đảng", ("; ", ";", "; nguyên ", ";nguyên ", "; nguyên là ")
"""What an obituary tells of a life, entry by entry: ``A, sinh ngày …; vào Đảng ngày …; Ủy viên …; nguyên Bí thư …``."""
_LONGEST_ASIDE = 60
_LONGEST_YOUTH = 400
"""Letters between a name and when an obituary tells that somebody joined the Party."""
_BESIDE = " kiêm"
"""Said of a post that is held with the one told before."""
_LIFE = ("thường trú ", "trú quán", "quê quán", "nguyên quán", "vào đảng ", "tham gia cách mạng ", "tham gia hoạt động cách mạng ")
"""How a sentence opens that goes on with the life of who was told before."""
_BORN_ON, _NEAR_BIRTH = pattern(r"\bsinh (?:ngày|tháng|năm|\d)[^\n]*$"), 200
BEFORE = ("trước đó ", "trước đó, ", "trước đây ", "trước đây, ")
"""Opens what somebody was before."""
_EARLIER_DAY = tuple(f"{before}{day}" for before in BEFORE[:2] for day in ("vào ", "ngày ", "sáng ", "chiều ", "tối ", "tại "))
_HELD_BEFORE = pattern(
    r" (?:đã )?(?:từng )?(?:có thời gian )?(?:giữ|đảm nhiệm|đảm nhận|nắm giữ|kinh qua|làm|là)"
    r"(?: (?:các|nhiều))?(?: (?:chức vụ|chức danh|chức|cương vị|vị trí|vai trò))?(?: như| gồm| là)?:? "
)
"""Between somebody and a post in a sentence that tells of an earlier time."""
_PAST = pattern(
    r"(?:từng|trước đây|nguyên là)\W(?:\S+ ){0,6}\S*$|(?:kinh qua|trải qua|từng (?:giữ|đảm nhiệm|đảm nhận))\W(?:\S+ ){0,14}như$"
    r"|từng (?:làm|là) [^;.]{0,90},$"
    r"|(?:(?:trong|suốt) (?:quá trình|những năm)|(?<!\w)thời (?:gian|kỳ)|(?<!sau )khi(?: còn| đang)?|(?<!\w)(?:lúc|hồi)(?: còn)?) "
    r"(?:(?:đồng chí|ông|bà) )?(?:giữ|làm|đảm nhiệm|đảm nhận|kinh qua)\b(?: \S+){0,4}$"
)
"""Before a post that somebody had once: ``từng giữ các chức vụ như``, ``trong thời gian làm``."""
_BEHIND_ENTRY = pattern(r"\s?[;,.(…\n]|\s*$| khóa | các khóa | nhiệm kỳ | từ | \d| và |\s?[-–]")
"""Behind a post of a life, where no verb is: ``…; Chủ tịch UBND tỉnh đã tặng mẹ căn nhà`` is somebody else."""


def opens_life(copy: str, start: int) -> bool:
    """Whether a sentence that begins at ``start`` goes on with the life of who was born right before; ``copy`` is in small letters."""
    return copy.startswith(_LIFE, start) and _BORN_ON.search(copy, max(0, start - _NEAR_BIRTH), start) is not None


def is_entry(copy: str, at: int, end: int) -> bool:
    """Whether the post at ``at:end`` opens an entry of a life, and does nothing there."""
    return copy.endswith(_ENTRIES, 0, at) and _BEHIND_ENTRY.match(copy, end) is not None


def is_earlier(copy: str, floor: int, named: int, post: int) -> bool:
    """Whether a sentence tells what somebody had before, and no decision of an earlier day: ``Trước đó, ông A giữ chức …``."""
    opens = copy.startswith(BEFORE, floor) and not copy.startswith(_EARLIER_DAY, floor)
    return opens and _HELD_BEFORE.fullmatch(copy, named, post) is not None


def is_life(copy: str, start: int, at: int, end: int) -> bool:
    """Whether the words behind a name that ends at ``start`` tell a life, of which the post at ``at:end`` opens an entry."""
    if copy.startswith(" (", start):
        start = copy.find(")", start, start + _LONGEST_ASIDE) + 1 or start  # (tên thường gọi Hai Nghĩa)
    return copy.startswith(_BORN, start) and copy.find(_JOINED, start, min(at, start + _LONGEST_YOUTH)) >= 0 and is_entry(copy, at, end)


def opens_with_years(copy: str, start: int, now: dt.date | None) -> bool:
    """Whether a clause begins with years that are over by ``now``: ``từ năm 2012 đến tháng 3-2014, làm Bí thư Tỉnh đoàn``."""
    years = _YEARS.match(copy, start) if copy.startswith(_OPENINGS, start) else None
    return years is not None and (now is None or int(years["last"]) <= now.year)


def is_of_years(before: str, now: dt.date | None) -> bool:
    """Whether the clause that goes on up to the end of ``before`` begins so."""
    if opens_with_years(before, 0, now) and ", từ " not in before and ";" not in before:
        return True
    last = max(before.rfind(mark) for mark in _CLAUSES)
    return last >= 0 and opens_with_years(before, last + 2, now)


def is_later(between: str) -> bool:
    """Whether what is told behind ``between`` came after what is told before it: ``…; đến tháng 5-2015 được bầu làm …``."""
    return _BESIDE not in between and _LATER.match(between) is not None


def was_held(before: str) -> bool:
    """Whether the words ``before`` a post tell that somebody had it once."""
    return _PAST.search(before) is not None
