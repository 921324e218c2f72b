"""Plenums of the Central Committee and sessions of the Assembly, by term and number: what is told of one is told near its days."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from functools import cache

from parsers import lexicon
from parsers.patterns import pattern
from parsers.text import last_before, with_standard_tones

_NUMBERS = {
    **{word: number for number, word in enumerate(("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"), start=1)},
    "bốn": 4,
    "bẩy": 7,
    **{f"mười {word}": 10 + number for number, word in enumerate(("một", "hai", "ba", "bốn", "lăm"), start=1)},
}
_NUMBER = rf"\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}"
_TERM = r",?\s?[(-]?\s?khóa (?P<term>[xiv]{1,5}|1\d)\b"
_CENTRAL = r"(?:trung ương|tw|t\.ư)(?: đảng)?(?: cộng sản việt nam)?"
_PLENUM = pattern(
    rf"\b(?:{_CENTRAL} (?:lần thứ )?(?P<number>{_NUMBER})"
    rf"|lần thứ (?P<number2>{_NUMBER}),? (?:của )?(?:ban chấp hành|bch) ?{_CENTRAL}){_TERM}"
)
_STUDIED = pattern(r"\b(?:quán triệt|học tập|triển khai|thông báo|thông tin|báo cáo|kết quả|tuyên truyền)\b[^.;]*$")
_REVIEWED = pattern(r"\b(?:sơ kết|tổng kết|đánh giá|kiểm điểm|\d năm)\b[^.;]*$")
_REVIEWS = pattern(r"\b(?:sơ kết|tổng kết|\d năm (?:thi hành|thực hiện|triển khai))\b")
"""What looks back on years, and on what was adopted in their first."""
_SESSION = pattern(
    rf"\bkỳ họp (?:lần )?thứ (?P<number>{_NUMBER})\b\)?(?:,? (?:của )?| ?[-–] ?| ?\()"
    r"quốc hội(?: nước [^,;.()]{4,40}?)? ?(?:\(qh\) )?khóa (?P<term>[xiv]{2,5}|1\d)\b"
)
_NEAR_SESSION = pattern(
    r"\b(?:(?P<at>trong|tại|diễn ra)"
    r"|trước|sau|tiếp tục|ngày làm việc|khai mạc|bế mạc|chuẩn bị|phục vụ|nội dung|kết quả|chương trình|thông cáo)(?: [^\s.,;:]+){0,4},? $"
)
"""Before a session near which a text is told; ``at`` one, unless something was adopted there."""
_ADOPTED = pattern(
    r"\b(?:thông qua|ban hành|quyết định|phê chuẩn|bầu|trúng cử|đắc cử) (?:tại|trong|ở) (?:[^\s.,;:]+ ){0,2}$"
    r"|(?:\bđược|(?<!chương )trình) $"
    r"|\bsẽ (?:được )?(?:trình|xem xét|bàn|thảo luận|cho ý kiến)\b[^.;:]{0,60}$"
)
"""Before a session at which something was once adopted, or shall be."""
_ADOPTED_BY_IT = pattern(r"\)?,? (?:đã )?(?:thông qua|phê chuẩn|bầu)\b")
"""The same behind it: ``đã được kỳ họp thứ 8, Quốc hội khóa XIV thông qua``."""
_ADOPTED_THERE = pattern(
    r"\)?[^.;]{0,60}? (?:đã|được|còn|cũng)(?: được)?(?: [^\s.,;:]+){0,4} (?:thông qua|ban hành|quyết định|phê chuẩn|bầu|trúng cử)\b"
)
"""Behind a session at which it was done: ``Tại kỳ họp thứ 8, Quốc hội khóa XIV, luật đã được thông qua``."""
_HELD = pattern(r"\)? (?:đã |chính thức |vừa )*(?:khai mạc|bế mạc|họp(?! (?:vào |hồi )?(?:tháng|năm))|diễn ra|bước vào)\b")
_OPENED = pattern(r"\b(?:khai mạc|bế mạc)(?: trọng thể)? (?:hội nghị )?$")
_OPENING, _LEAD = 250, 700
"""Where a text tells what it is about, and where it does that meets voters."""
_NEAR = 120
STUDIED_WITHIN = dt.timedelta(days=240)
"""How long after a plenum what it decided is made known down to the villages."""


def plenum_studied(text: str) -> dt.date | None:
    """The last day of the newest plenum whose decisions a text says are studied or made known; None where none is."""
    low = with_standard_tones(text.lower())
    days = []
    for match in _PLENUM.finditer(low):
        before = last_before(low, match.start(), _NEAR)
        day = _closed().get((match["term"], _number(match["number"] or match["number2"])))
        if day and _STUDIED.search(before) and not _REVIEWED.search(before):
            days.append(day)
    return max(days, default=None)


def sitting_told(text: str) -> dt.date | None:
    """The last day of the plenum or the session that a text opens with, or near which it says that voters were met; None without one.

    Of several the first. Not of one that is only named as where something was once adopted, nor where years are looked back on.
    """
    low = with_standard_tones(text[:_LEAD].lower())
    about_voters = "cử tri" in low
    days = []
    for match in _SESSION.finditer(low) if "quốc hội" in low else ():
        if (match.start() < _OPENING or about_voters) and _is_of_now(low, match):
            days.append((match.start(), _sat().get((match["term"], _number(match["number"])))))
    for match in _PLENUM.finditer(low):
        held = _HELD.match(low, match.end()) or _OPENED.search(low, max(0, match.start() - _NEAR), match.start())
        if held and not _REVIEWS.search(low, 0, match.start()):
            days.append((match.start(), _closed().get((match["term"], _number(match["number"] or match["number2"])))))
    return next((day for _, day in sorted(days) if day), None)


def _is_of_now(low: str, session: re.Match[str]) -> bool:
    """Whether a session is told as near, and not as where something was once adopted."""
    before = last_before(low, session.start(), _NEAR)
    if _REVIEWS.search(low, 0, session.start()) or _ADOPTED.search(before) or _ADOPTED_BY_IT.match(low, session.end()):
        return False
    near = _NEAR_SESSION.search(before)
    if near is None:
        return _HELD.match(low, session.end()) is not None
    return near["at"] is None or _ADOPTED_THERE.match(low, session.end()) is None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]


@cache
def _closed() -> dict[tuple[str, int], dt.date]:
    """The last day of every plenum."""
    return _by_number(lexicon.occasions().plenums)


@cache
def _sat() -> dict[tuple[str, int], dt.date]:
    """The last day of every session of the Assembly."""
    return _by_number(lexicon.occasions().assemblies)


def _by_number(rows: Iterable[lexicon.Sittings]) -> dict[tuple[str, int], dt.date]:
    """Days by the term, in Roman and in Arabic numerals, and the number."""
    return {
        (term, number): dt.date.fromisoformat(day) for row in rows for number, day in enumerate(row.closed, start=1) for term in row.term
    }
