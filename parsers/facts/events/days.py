"""Which days of a sentence are those of events: no deadline, no day that is kept, none on which a notice told of them."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from parsers.dates import DateSpan
from parsers.facts.tagging.sentences import Sentence
from parsers.patterns import pattern
from parsers.text import last_before

_START = attrgetter("start")
_CLAUSE = 120
_NEAR_DAY = 60
_LIMIT = pattern(r"(?:ban hành(?: vào)?|trước|hết|đến|tới|tính đến|chậm nhất|kể từ|từ)\s(?:ngày\s)?$")
_KEPT = pattern(
    r"(?:(?:^|[^\w\s]\s?|\b(?!(?:phu|công|bệnh|cá|tư|doanh|quân|nạn|thân|nguyên)\b)\w+ )"
    r"nhân(?! (?:dân|viên|sự|lực|loại|quyền|đạo|cách|khẩu|tài|vật|rộng|ái|giống)\b)"
    r"|kỷ niệm|dịp|chào mừng|hưởng ứng|hướng tới|truyền thống|thành lập|mừng)\s(?:[^\s,;]+\s){0,7}$"
)
"""Before a day that is kept: ``nhân ngày 8/3``, but none behind ``công nhân`` or ``nhân viên``."""
_DAY_OF_TRADITION = pattern(r"\bngày truyền thống (?:[^\s;.:]+ ){1,14}\(?$")
"""Before the day that a trade keeps: ``70 năm ngày truyền thống ngành In, Phát hành sách 10/10/2022``."""
_CONVENED = pattern(r"quyết định (?:việc )?triệu tập [^.;]{0,120}$")
"""Before the days of what is yet to meet: ``Hội nghị quyết định triệu tập Đại hội … từ ngày 20-1``."""
_SINCE_ANOTHER = pattern(r"\bsau (?:khi )?(?:hội nghị|đại hội|kỳ họp|phiên họp|cuộc họp)\b[^,;.]{0,60} (?:ngày )?$")
"""Before the day of an event that was before the one told: ``sau hội nghị hiệp thương lần thứ nhất ngày 4/12/2025``."""
_NEWS_FROM = ("tin từ ", "theo tin từ ", "thông tin từ ", "theo thông tin từ ", "nguồn tin từ ")
_SAYS_THEN = pattern(r"\)?,? (?:cho biết|cho hay|thì)\b")
"""Behind the day on which somebody tells what was held on another: ``Tin từ Bộ Y tế ngày 6/2 cho biết, Thứ trưởng đã chủ trì …``."""
_OF_RESULTS = pattern(
    r"\b(?:kết quả|nội dung|tinh thần|thành công)(?: [^\s,.;:]+){0,4}? (?:hội nghị|đại hội|kỳ họp|phiên họp)\b[^.;:]{0,160}?"
    r"(?:họp|diễn ra|khai mạc|bế mạc|được tổ chức|\() ?(?:(?:trong|từ|vào|ngày) )*$"
)
"""Before the day of an event whose results others hear: ``thông tin kết quả của Hội nghị Trung ương 5, họp từ ngày …``."""
_RESULTS_REACH = 300
_SAYS_IT_JUST_WAS = pattern(r"[^.;:]{0,160}?\b(?:cho biết|cho hay),? [^.;:]{0,60}?\b(?:vừa|mới) (?:phối hợp|tổ chức|tiến hành|có|ra mắt)\b")
"""Behind the day on which somebody tells what was held some day before: ``Ngày 3/2, Đồn trưởng A cho biết, đơn vị vừa tổ chức …``."""
_NOTICE = pattern(r"\b(?:thông cáo|thông báo|bản tin)(?: báo chí)? (?:được )?(?:phát(?: đi| hành| ra)?|đưa ra|ra|công bố) (?:vào )?$")
"""Before the day on which it was told what was held: ``Theo thông cáo phát chiều 22/6, tại kỳ họp ngày 20-22/6, …``."""
_YEARS_APART = pattern(r"\d{4}\s?[-–]\s?(?:\d{1,2}[/.-]\d{1,2}[/.-])?\d{4}")


def dates_in(dates: list[DateSpan], sentence: Sentence) -> list[DateSpan]:
    """The days that stand in a sentence."""
    first = bisect_left(dates, sentence.start, key=_START)
    return dates[first : bisect_left(dates, sentence.end, lo=first, key=_START)]


def days_of_events(text: str, low: str, sentence: Sentence, dates: list[DateSpan]) -> list[DateSpan]:
    """Those days of a sentence, ``low`` in small letters, on which something is told to happen."""
    days = [one for one in dates if not one.of_document and _dates_an_event(text, low, sentence, one)]
    if len(days) < 2:
        return days
    return [one for one in days if not _is_of_notice(low, one.start - sentence.start)] or days


def is_convened(low: str, at: int) -> bool:
    """Whether the day at ``at`` is one for which something is convened."""
    return "triệu tập " in last_before(low, at, _CLAUSE) and _CONVENED.search(low, max(0, at - 2 * _CLAUSE), at) is not None


def _dates_an_event(text: str, low: str, sentence: Sentence, day: DateSpan) -> bool:
    """Whether a day is one on which something is told to happen: no deadline, no day that is kept, no years of an anniversary."""
    opened = text.rfind("(", max(sentence.start, day.start - 30), day.start)
    if opened >= 0 and ")" not in text[opened : day.start] and _YEARS_APART.search(text, opened, day.end + 20):
        return False
    at = day.start - sentence.start
    if low.startswith(_NEWS_FROM) and _SAYS_THEN.match(low, day.end - sentence.start):
        return False
    if _says_just_was(low, day.end - sentence.start) or _OF_RESULTS.search(low, max(0, at - _RESULTS_REACH), at):
        return False
    before = last_before(low, at, _NEAR_DAY)
    if is_convened(low, at) or (day.session is None and _SINCE_ANOTHER.search(low, max(0, at - _CLAUSE), at)):
        return False
    if day.session is None and text[day.start].isdigit() and _DAY_OF_TRADITION.search(low, max(0, at - _CLAUSE), at):
        return False
    return not (day.end_date is None and _LIMIT.search(before)) and not (day.session is None and _KEPT.search(before))


def _says_just_was(low: str, end: int) -> bool:
    """Whether behind a day that ends at ``end`` somebody tells what was held just before."""
    near = low[end : end + 2 * _CLAUSE]
    return ("cho biết" in near or "cho hay" in near) and _SAYS_IT_JUST_WAS.match(low, end) is not None


def _is_of_notice(low: str, at: int) -> bool:
    """Whether a day is the one on which a notice told what was held on another."""
    return _NOTICE.search(low, max(0, at - _NEAR_DAY), at) is not None
