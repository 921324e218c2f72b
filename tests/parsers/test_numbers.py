"""Numbers as Vietnamese writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("120.307 đảng viên", [(120307, None)]),
        ("41,23%", [(41.23, None)]),
        ("98.2%", [(98.2, None)]),
        ("5,3 triệu người", [(5_300_000, None)]),
        ("1,26 triệu lượt", [(1_260_000, None)]),
        ("1.234,5 tỷ đồng", [(1_234_500_000_000, None)]),
        ("2 nghìn tỷ", [(2_000_000_000_000, None)]),
        ("2 tỷ 500 triệu đồng", [(2_500_000_000, None)]),
        ("1,234 cộng tác viên", [(1234, None)]),
        ("1 234 người", [(1234, None)]),
        ("2022 120 người", [(2022, None), (120, None)]),
        ("5,123%", [(5.123, None)]),
        ("05 tổ chức", [(5, None)]),
        ("0,5%", [(0.5, None)]),
        ("254/616 tổ chức", [(254, 616)]),
        ("4.687/4.687 chi bộ", [(4687, 4687)]),
        ("19,4/27,8 tỷ đồng", [(19_400_000_000, 27_800_000_000)]),
        ("là 1 trong 11 đảng bộ", [(1, 11)]),
        ("một trong 5 tỉnh", [(1, 5)]),
        ("7 trên tổng số 14 đề án", [(7, 14)]),
        ("HƠN 5,3 TRIỆU ĐẢNG VIÊN", [(5_300_000, None)]),
        ("3 tỷ lệ", [(3, None)]),
        ("mười lăm nghị quyết", [(15, None)]),
        ("hai mươi mốt dự án", [(21, None)]),
        ("hai trăm linh năm hộ", [(205, None)]),
        ("mười năm", [(10, None)]),
        ("năm mươi hộ", [(50, None)]),
        ("Năm trăm hộ", [(500, None)]),
    ],
)
def test_value_and_total(text: str, expected: list[tuple[float, float | None]]) -> None:
    """Grouping, decimals, scale words, totals and numbers in words give the plain value."""
    assert [(n.value, n.total) for n in find_numbers(text)] == expected


@pytest.mark.parametrize("text", ["0912.000.111", "1.2.3", "12.5.2024", "Covid-19", "A1", "thứ hai", "năm", "năm hai", "", "," * 10_000])
def test_runs_of_digits_that_are_no_number(text: str) -> None:
    """Telephones, versions, dates with dots and names are no numbers."""
    assert find_numbers(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("từ 1,5 đến 2 triệu đồng", [1_500_000, 2_000_000]),
        ("từ 61 xuống còn 21", [61, 21]),
        ("25,95% xuống còn 7,89%", [25.95, 7.89]),
        ("5-7 tổ", [5, 7]),
        ("15 - 17/19 tiêu chí", [15, 17]),
    ],
)
def test_both_ends_of_a_range_know_each_other(text: str, values: list[float]) -> None:
    """A range is two numbers that share the scale word and point at each other."""
    first, second = find_numbers(text)
    assert [first.value, second.value] == values
    assert (first.range_of, second.range_of) == (second.start, first.start)


@given(st.text(max_size=300))
def test_any_text_is_survivable(text: str) -> None:
    """Numbers lie in the text, in order, without overlap."""
    end = 0
    for number in find_numbers(text):
        assert end <= number.start < number.end <= len(text)
        end = number.end


@pytest.mark.parametrize("unit", ["1", "1.", "1,", "1 234 ", "1/", "hai ", "mười ", "1 đến ", "triệu ", "1 trong "])
def test_long_hostile_text_ends(unit: str) -> None:
    """Hundreds of thousands of digits, marks and number words are read to the end."""
    find_numbers(unit * (200_000 // len(unit)))
