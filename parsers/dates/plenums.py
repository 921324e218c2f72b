"""Plenums of the Central Committee, by term and number: what is studied after one is told before the next year is out."""

from __future__ import annotations

import datetime as dt
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


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]


@cache
def _closed() -> dict[tuple[str, int], dt.date]:
    """The last day of every plenum, by its term in Roman and in Arabic numerals and its number."""
    closed: dict[tuple[str, int], dt.date] = {}
    for row in lexicon.occasions().plenums:
        for number, day in enumerate(row.closed, start=1):
            for term in row.term:
                closed[term, number] = dt.date.fromisoformat(day)
    return closed
