"""Thousands and millions that no currency follows: ``thu được 9.800 tỷ``, ``hỗ trợ mỗi nhà 30 triệu``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from parsers.facts.statistics.figure import Figure
from parsers.facts.statistics.lexicon import unit_words
from parsers.facts.statistics.units import Unit, UnitKind, read_unit
from parsers.lexicon import any_of
from parsers.numbers import Number
from parsers.patterns import pattern

_MONEY = UnitKind.MONEY
_MILLION, _BILLION = 1_000_000, 1_000_000_000
_NEAR = 40
"""Letters before a number in which it is told that something is paid."""
_AHEAD = 120
_ENDS = pattern(r"[,;.)]|$| so (?:với|cùng)(?!\w)")
_PAID = pattern(r"(?:hỗ trợ|đóng góp|ủng hộ|trị giá|kinh phí|số tiền|thu nhập|doanh thu|vay vốn|lãi|thưởng) (?:[^\W\d_]+ ){0,5}$")
_TRADED = pattern(
    r"(?:xuất khẩu|nhập khẩu|xuất siêu|nhập siêu|kim ngạch|vốn|giải ngân|doanh thu|tổng thu|trị giá) (?:[^\W\d_]+ ){0,5}$", re.IGNORECASE
)
_PER_HEAD = pattern(r"(?:/(?:người|năm|tháng|ha|hộ|lao động|suất)){1,2}(?!\w)")
_OUR_OWN = "đồng"


def money_of_nothing(text: str, number: Number, numbers: Sequence[Number], figures: Sequence[Figure]) -> Unit | None:
    """Thousands of millions of nothing are money; millions are for each, where they are paid and where others are.

    ``36 triệu/người/năm``, ``hỗ trợ mỗi nhà 30 triệu, …``, ``xuất khẩu đạt 890 triệu USD; nhập khẩu đạt 160 triệu, …``. ``numbers`` are all
    of the sentence, ``figures`` those before.
    """
    if number.scale < _MILLION or not text[number.end - 1 : number.end].isalpha():
        return None
    if per := _PER_HEAD.match(text, number.end):
        return Unit(f"{_OUR_OWN}{per[0]}", _MONEY, per.end())
    if _ENDS.match(text, number.end):
        paid_before = next((one for one in reversed(figures) if one.unit.kind is _MONEY), None)
        if paid_before and paid_before.number.scale == number.scale and not _tells_others(text, paid_before.unit.end, number):
            return Unit(paid_before.unit.name.partition("/")[0], _MONEY, number.end)
        if (number.scale >= _BILLION or _is_traded(text, number)) and (currency := _currency_ahead(text, number, numbers)):
            return Unit(currency, _MONEY, number.end)
        if _PAID.search(text, max(0, number.start - _NEAR), number.start):
            return Unit(_OUR_OWN, _MONEY, number.end)
    return Unit(_OUR_OWN, _MONEY, number.end) if number.scale >= _BILLION else None


def _tells_others(text: str, since: int, number: Number) -> bool:
    """Whether millions behind an amount of money are of what nobody pays with: ``…, hàng hóa qua cảng đạt 20 triệu``."""
    return number.scale < _BILLION and _never_paid().search(text, max(since, number.start - _AHEAD), number.start) is not None


def _is_traded(text: str, number: Number) -> bool:
    """Whether what is told right before a number is money: ``nhập khẩu đạt 160 triệu``, not ``khách đạt 20 triệu``."""
    return _TRADED.search(text, max(0, number.start - _NEAR), number.start) is not None


def is_money_spent(number: Number, unit: Unit) -> bool:
    """Whether what stands behind thousands of millions is what is done with them and no noun: ``82 tỷ phát hành tại …``."""
    return number.scale >= _BILLION and tells_spending(unit)


def tells_spending(unit: Unit) -> bool:
    """Whether a phrase is no noun but what is done with money."""
    return not unit.known and unit.name.lower().startswith(_spending())


def _currency_ahead(text: str, number: Number, numbers: Sequence[Number]) -> str | None:
    """The foreign currency that only the last of several amounts names: ``nhập khẩu 10 tỷ, xuất khẩu 40 tỷ, xuất siêu 30 tỷ USD``."""
    for later in numbers:
        if number.end <= later.start <= number.end + _AHEAD and later.scale == number.scale and ";" not in text[number.end : later.start]:
            unit = read_unit(text, later.end)
            if unit:
                return unit.name.partition("/")[0] if unit.kind is _MONEY and not unit.name.startswith(_OUR_OWN) else None
    return None


@cache
def _never_paid() -> re.Pattern[str]:
    return re.compile(rf"[,;.] (?:{any_of(unit_words().never_paid.words, in_any_case=True)})(?!\w)")


@cache
def _spending() -> tuple[str, ...]:
    return tuple(unit_words().spending.words)
