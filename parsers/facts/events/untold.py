"""Words around an event's word that say that none is told there: papers, counts, rules, habits, what was adopted or is denied."""

from __future__ import annotations

import re
from functools import cache

from parsers import lexicon
from parsers.facts.events.outcomes import is_outcome
from parsers.facts.tagging.spans import Tag
from parsers.patterns import pattern
from parsers.text import last_before

_ISSUED = pattern(r"(?:ban hành|thành lập)\s(?![^,.;]{0,30}\b(?:đến|tới|đi|đã)\s)[^,.;]{0,60}$")
_ISSUING = ("ban hành", "thành lập")
_SENT_TO = ("đến thăm", "tới thăm", "đi thăm")
_PARTY_FORMED = pattern(r"(?<!quyết định )(?<!kế hoạch )thành lập (?:[^\s,.;:]+ ){0,2}?đoàn $")
"""Around a party that is formed, and at once pays a visit: ``Tỉnh đoàn thành lập đoàn đến thăm …``."""
_PAPER_ABOUT = pattern(
    r"\b(?:chỉ thị|hướng dẫn|kế hoạch|thông tri|quy định|công văn) [^,.;:]{0,60}"
    r"\bvề (?:việc |công tác )?(?:lãnh đạo|tổ chức|chuẩn bị)[^,.;:]{0,80}$"
)
"""Before what a paper says how to hold: ``Chỉ thị số 5 của Ban Bí thư về lãnh đạo đại hội …``."""
_ABOUT = 110
"""How far before an event the words begin for what a paper is about."""
_WRITINGS = ("văn bản ", "công văn ", "công điện ", "thông báo ", "thông cáo ")
_POSTED, _NEWS_POSTED = "đăng tải ", "tin đăng tải "
"""Before what a portal or a paper puts on line, of what was; not where a paper tells by whose news: ``Thông tin đăng tải trên …``."""
_NAMED_IN_SHORT = ("gọi tắt là ", "gọi là ")
"""Before a name that a paper gives its matter: ``(gọi tắt là Hội thi)``."""
_PARTIES, _BY_NUMBER = ("đoàn ", "tổ "), " số "
"""Around the verb that names a party by its number, and tells nothing of what it did: ``Đoàn kiểm tra số 3``."""
_TOGETHER = " cùng "
"""Between who inspects and those who go along."""
_CHECKING, _LEADS_IT = "kiểm tra", "làm trưởng đoàn"
_SET_UP = "thành lập"
"""Before a party that a decision only sets up."""
_NAMES_IT = (" số", " đã", " vừa", " của", " làm việc", " công bố", " tiến hành", " thông qua", " có", ",", ".", ";", ")", " (", " -", " –")
"""Behind what a party is only called by, and has not checked: ``làm Trưởng đoàn kiểm tra đã làm việc với …``."""
_WRITTEN = pattern(r"\b(?:có|ban hành|ký|ra) (?:văn bản|công văn|công điện|thông báo|thông cáo) ")
_COUNTED = pattern(
    r"(?:tổ chức|mở|có|thành lập)(?: được| gần| hơn| trên| thành công){0,2} (?!0?1 )\d+ (?:đợt |lượt |(?:đoàn|tổ) (?:công tác )?)?$"
)
"""Events that are counted are told of a time, and none of them is told: ``tổ chức 15 cuộc tiếp xúc cử tri``."""
_AFTER_NUMBERS = (*(f"{digit} " for digit in range(10)), "đợt ", "lượt ", "đoàn ", "tổ ", "công tác ")
_DONE_BY_ALL = ("tổ chức xong ", "tiến hành xong ", "hoàn thành xong ")
"""Before what the last of many is done with: ``11 xã đã tổ chức xong kỳ họp thứ nhất``."""
_NO_SOONER = (" vừa ", " vừa mới ")
"""Before what is no sooner done than something else is: ``đoàn vừa kiểm tra thì hàng rong lại bày ra``."""
_EVERY = pattern(r"[^.,;:]{0,60}? vào (?:các )?(?:ngày|thứ|sáng|chiều|tuần)\b[^.;:]{0,24} (?:hằng|hàng) (?:tuần|tháng|quý|năm)\b")
"""Behind what is a habit: ``tiếp dân định kỳ vào ngày 20 hàng tháng``."""
_ON_ITS_DAY = pattern(r"(?:^\W{0,4}(?:vào )?(?:sáng|chiều|tối|ngày)|, (?:sáng|chiều|tối))\b[^,;:]{0,16}(?:\d[/.-]\d|nay\b)")
"""Before what was done on a day of its own, be it a habit."""
_HABIT = 90
"""How far behind an event its habit is told."""
_UNDER = pattern(r"theo(?<!\wtheo) (?:quy định tại )?(?:khoản|điểm|điều) \d|có(?<!\wcó) trách nhiệm ")
"""Before what a rule says of such events."""
_SERIES = pattern(
    r"\W{0,4}(?:trong |từ )?(?:các ngày|\d{1,2} ngày|hai ngày|ba ngày|ngày|sáng|chiều)\b[^;:]{0,24}\d[/.-]\d"
    r"(?!.*\b(?:cho biết|cho hay|báo cáo|đã|có)\b)"
)
"""How a sentence opens that tells of several held one after another on its days: ``Trong các ngày 9, 10/5, Sở mở 6 hội nghị tập huấn``."""
_YEARS_OF = pattern(r"\d năm $")
"""Before what has its anniversary: ``20 năm Ngày hội …``."""
_RULED = pattern(
    r" (?<!theo )(?<!đúng )(?:được )?(?:quy định (?:tại|trong|ở|theo|như sau)|hiểu (?:là|như sau)"
    r"|(?:tiến hành|thực hiện) theo (?:các bước|trình tự|quy trình|thứ tự)(?: [^\s.,;:]+){0,2} sau)\b"
)
"""Behind what a rule says of such events."""
_RULE = 1_000
"""How far from an event's word its sentence says so: a list of a whole page is one sentence, and is not gone through for each of them."""
_PAPER_FOR = pattern(r"(?:báo cáo chính trị|văn kiện|dự thảo|đề cương)\s[^.;]{0,200}(?:trình|tại|vào) $")
"""Before a congress that a paper is written for."""
_PAPER = 260
"""How far before a congress a paper for it may be named."""
_ADOPTS = pattern(r"(?:đại hội|hội nghị|kỳ họp|phiên họp)\b[^,.;:]{0,120} (?:thông qua|quyết nghị|ban hành)\b")
"""What was adopted by an event is told of another time: ``Điều lệ được Đại hội … thông qua``."""
_OPENS_WITH_DAY = pattern(r"\W{0,4}(?:vào )?(?:sáng|chiều|tối|ngày)\b[^,;:]{0,16}\d[^,;:]{0,12},")
"""How a sentence opens that tells what was adopted that very day."""
_THEN = pattern(r" (?:vào )?(?:ngày|tháng|năm) ")
"""Behind what was adopted at another time."""
_OPENS_WITH_HOUR = pattern(r"\W{0,4}(?:vào )?(?:sáng|trưa|chiều|tối)\b[^,;:]{0,16}\d")
ONE_MEETING = "buổi "
"""Begins a noun that tells some meeting whomever it was with."""
_WHOM = 56
"""How far behind an event's word it is told with whom."""
_CHECKED = pattern(
    r"(?:kiểm tra|giám sát)(?: (?:đối với|được|chuyên đề đối với))? (?!0?1 )\d[\d.]* (?:lượt |cuộc )?(?:tổ chức đảng|đảng viên)\b"
)
"""What controllers did over a time: ``kiểm tra đối với 3 tổ chức đảng``."""
_PARTY = pattern(r"(?<!\w)(?<!\d )(?<!các )(?<!lập )(?:đoàn|tổ) (?:công tác|kiểm tra|giám sát)\b")
"""Before what one party came to check: ``dẫn đầu đoàn công tác kiểm tra 2 tổ chức đảng``."""
_OVER_A_YEAR = pattern(r"\b(?:trong|từ) (?:đầu )?(?:năm|quý|nhiệm kỳ|những năm|những tháng)\b[^.;:]{0,80} đã [^.;:,]{0,60}$")
"""Before what controllers did over a time: ``Ủy ban Kiểm tra trong năm 2018 đã tiến hành giám sát …``."""
_SUMMONS = pattern(r"(?:giấy|thư|công văn|văn bản) (?:triệu tập|mời)\b[^.;:]{0,120}$")
"""Before an event to which somebody is called by a paper."""
_BY_ME = pattern(r"\btôi (?:(?:cũng|đã|vừa|sẽ|mới|có) ){0,3}(?:(?:chủ trì|dự|tham dự|tổ chức|tiến hành|mở) )?$")
"""Before what somebody says that they held: ``Sáng 20/5, tôi cũng đã chủ trì cuộc họp``."""
_REACH = 300
"""How far back a letter or a notice is told."""


def is_untold(low: str, tag: Tag, at: int, before: str) -> bool:
    """Whether the words around an event's word at ``at``, of which ``before`` are those right before it, say that none is told there."""
    if before.endswith(_NAMED_IN_SHORT) or (is_issued(before) and not _is_sent(before, tag)) or before.endswith(_DONE_BY_ALL):
        return True
    if _is_denied(before) or (" vào " in low[at : at + _HABIT] and _EVERY.match(low, at) and not _ON_ITS_DAY.search(low, 0, at)):
        return True
    if _is_summoned(low, at) or ("tôi " in before and _BY_ME.search(before)):
        return True
    if " về " in last_before(low, at, _ABOUT) and _PAPER_ABOUT.search(low, max(0, at - _PAPER), at):
        return True
    if before.endswith(_NO_SOONER) and " thì " in low[at : at + _HABIT]:
        return True
    if _names_party(low, tag, at, before) or is_outcome(low, tag, at, before):
        return True
    if tag.key in lexicon.meetings().whom and not tag.key.startswith(ONE_MEETING) and not _reaches_them(low, tag, at):
        return True
    if before.endswith("được ") and _adopts_then(low, at):
        return True
    if tag.detail == "visit" and _calls_on_nobody(low, tag, at):
        return True
    if _is_counted(low, at, before):
        return True
    if is_written(low, at) or _RULED.search(low, at, at + _RULE) or _UNDER.search(low, max(0, at - _RULE), at):
        return True
    return tag.detail == "congress" and bool(_PAPER_FOR.search(low, max(0, at - _PAPER), at))


def _is_sent(before: str, tag: Tag) -> bool:
    """Whether a party is formed to pay a visit, which is told with it."""
    return tag.key.startswith(_SENT_TO) and _PARTY_FORMED.search(before) is not None


def _is_counted(low: str, at: int, before: str) -> bool:
    """Whether so many were held, or years went by, and the sentence does not tell of each on its days."""
    counted = before.endswith(_AFTER_NUMBERS) and _COUNTED.search(before) and not _SERIES.match(low, 0, at)
    return bool(counted) or (before.endswith("năm ") and _YEARS_OF.search(before) is not None)


def _names_party(low: str, tag: Tag, at: int, before: str) -> bool:
    """Whether the verb only says what a party is called, or set up for: ``Đoàn kiểm tra số 3``, ``làm Trưởng đoàn kiểm tra đã …``."""
    end = at + len(tag.key)
    if tag.key.startswith(_LEADS_IT) and _SET_UP in low[:at]:
        return True
    by_number = before.endswith(_PARTIES) and low.startswith(_BY_NUMBER, end)
    return by_number or (tag.key.startswith(_LEADS_IT) and low.startswith(_NAMES_IT, end))


def _calls_on_nobody(low: str, tag: Tag, at: int) -> bool:
    """Whether an inspection is what controllers did over a time, or of those who search and seize."""
    if _is_count_of_checks(low, at) or _OVER_A_YEAR.search(low, max(0, at - _PAPER), at):
        return True
    return _CHECKING in tag.key and _seizing().match(low, at) is not None and not _is_leaders(low, at)


def _is_leaders(low: str, at: int) -> bool:
    """Whether somebody with a post checks, who finds and fines as well, and no body of those who search.

    Such a body stands behind whose order it follows: ``theo chỉ đạo của Chủ tịch …, Đội Quản lý thị trường kiểm tra …``.
    """
    clause = last_before(low, at, _REACH)
    leader = _inspectors().search(clause)
    if leader is None:
        return False
    searches = _searchers().search(clause, leader.end())
    return searches is None or _TOGETHER in clause[leader.end() : searches.start()]


@cache
def _inspectors() -> re.Pattern[str]:
    """Who has a post and inspects, as words of their own."""
    return re.compile(rf"(?<!\w)(?:{lexicon.any_of(lexicon.meetings().inspectors)})\b")


@cache
def _searchers() -> re.Pattern[str]:
    """A body of those who search, where a clause begins."""
    return re.compile(rf", (?:{lexicon.any_of(lexicon.meetings().searchers)})\b")


@cache
def _seizing() -> re.Pattern[str]:
    """Behind what the police or inspectors of markets check: ``kiểm tra cửa hàng, phát hiện 200 kg đường lậu``."""
    return re.compile(rf"[^.;:]{{0,140}}(?:,| và)(?: qua đó| đã)? (?:{lexicon.any_of(lexicon.meetings().seizing)})\b")


def _is_summoned(low: str, at: int) -> bool:
    """Whether a paper calls somebody to an event: ``Giấy triệu tập ông A tới dự cuộc họp``."""
    near = last_before(low, at, _PAPER)
    return (" mời " in near or " triệu tập " in near) and _SUMMONS.search(near) is not None


def _is_denied(before: str) -> bool:
    """Whether an event is said not to be held, or to be put off."""
    return any(map(before.__contains__, lexicon.meetings().denying)) and _not_held().search(before) is not None


@cache
def _not_held() -> re.Pattern[str]:
    """Before what is put off or not held, and nothing in its place: ``không tổ chức tiếp công dân``."""
    words = lexicon.meetings()
    denying, put_off, instead = (lexicon.any_of(one) for one in (words.denying, words.put_off, words.instead))
    return re.compile(
        rf"\b(?:{denying}) (?:thể )?(?:tổ chức|tiến hành) (?:(?!(?:{instead}) )[^\s.;:]+ ){{0,7}}$|\b(?:{put_off}) (?:việc )?$"
    )


def _reaches_them(low: str, tag: Tag, at: int) -> bool:
    """Whether those stand behind a word whom it must reach to tell an event."""
    behind = low[at : at + _WHOM]
    return any(whom in behind for whom in lexicon.meetings().whom[tag.key])


def _adopts_then(low: str, at: int) -> bool:
    """Whether an event is told only for what it adopted, at another time than the sentence opens with."""
    adopts = _ADOPTS.match(low, at)
    return adopts is not None and (not _OPENS_WITH_DAY.match(low) or _THEN.match(low, adopts.end()) is not None)


def _is_count_of_checks(low: str, at: int) -> bool:
    """Whether an inspection is what controllers did over a time: not that of one party, nor of one morning."""
    if not _CHECKED.match(low, at) or _OPENS_WITH_HOUR.match(low):
        return False
    return not _PARTY.search(low, max(0, at - _PAPER), at)


def is_issued(low: str) -> bool:
    """Whether the words before an event say that a paper is issued or a party formed, and nothing held."""
    return any(map(low.__contains__, _ISSUING)) and _ISSUED.search(low) is not None


def is_written(low: str, at: int) -> bool:
    """Whether the words before ``at`` say that a letter or a notice was written: what stands in it is not told as held."""
    near = last_before(low, at, _REACH)
    if _POSTED in near and _NEWS_POSTED not in near:
        return True
    return not near.endswith("tổ chức ") and any(map(near.__contains__, _WRITINGS)) and bool(_WRITTEN.search(near))
