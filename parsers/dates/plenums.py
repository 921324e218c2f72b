"""Plenums of the Central Committee and sessions of the Assembly, by term and number: what is told of one is told near its days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import cache

from parsers import lexicon
from parsers.patterns import pattern
from parsers.text import with_standard_tones

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
_SESSION = pattern(
    rf"\bkỳ họp (?:lần )?thứ (?P<number>{_NUMBER})\b\)?(?:,? (?:của )?| ?[-–] ?| ?\()"
    r"quốc hội(?: nước [^,;.()]{4,40}?)? ?(?:\(qh\) )?khóa (?P<term>[xiv]{2,5}|1\d)\b"
)
_ADOPTED = pattern(r"\b(?:thông qua|ban hành|quyết định|phê chuẩn|bầu) (?:tại|trong|ở) (?:[^\s.,;:]+ ){0,2}$")
"""Before a session at which something was once adopted."""
_HELD = pattern(r"\)? (?:đã |chính thức |vừa )*(?:khai mạc|bế mạc|họp|diễn ra|bước vào)\b")
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
        before = low[max(0, match.start() - _NEAR) : match.start()]
        day = _closed().get((match["term"], _number(match["number"] or match["number2"])))
        if day and _STUDIED.search(before) and not _REVIEWED.search(before):
            days.append(day)
    return max(days, default=None)


def sitting_told(text: str) -> dt.date | None:
    """The last day of the plenum or the session that a text opens with, or near which it says that voters were met; None without one.

    Of several the last. Not of one that is only named as where something was once adopted.
    """
    low = with_standard_tones(text[:_LEAD].lower())
    days = []
    for match in _SESSION.finditer(low) if "quốc hội" in low else ():
        before = low[max(0, match.start() - _NEAR) : match.start()]
        near = match.start() < _OPENING or "cử tri" in low
        if near and not _ADOPTED.search(before) and (day := _sat().get((match["term"], _number(match["number"])))):
            days.append(day)
    for match in _PLENUM.finditer(low):
        held = _HELD.match(low, match.end()) or _OPENED.search(low, max(0, match.start() - _NEAR), match.start())
        if held and (day := _closed().get((match["term"], _number(match["number"] or match["number2"])))):
            days.append(day)
    return max(days, default=None)


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
