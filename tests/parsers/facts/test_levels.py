"""What a figure went from and to is a level of its own kind; by how much it went is a change."""

import pytest

from parsers.types import Article, ChangeDirection, StatisticKind
from tests.parsers.facts.figures import figures_in

UP, DOWN = ChangeDirection.INCREASE, ChangeDirection.DECREASE
COUNT, SHARE, MONEY, MEASURE = StatisticKind.COUNT, StatisticKind.SHARE, StatisticKind.MONEY, StatisticKind.MEASURE
CHANGE, TARGET = StatisticKind.CHANGE, StatisticKind.TARGET

CASES = [
    ("Tỷ lệ hộ nghèo giảm từ 12,4% xuống còn 8,1%.", [(SHARE, 12.4, DOWN), (SHARE, 8.1, DOWN)]),
    ("Tỷ lệ hộ nghèo giảm từ 20% năm 2020 xuống còn 9,5% năm 2025.", [(SHARE, 20, DOWN), (SHARE, 9.5, DOWN)]),
    ("Thu ngân sách tăng từ 1.250 tỷ lên 1.870 tỷ đồng.", [(MONEY, 1_250 * 10**9, UP), (MONEY, 1_870 * 10**9, UP)]),
    ("Số đầu mối từ 61 xuống còn 21.", [(COUNT, 61, DOWN), (COUNT, 21, DOWN)]),
    ("Tỉnh giảm số đầu mối từ 61 xuống còn 21.", [(COUNT, 61, DOWN), (COUNT, 21, DOWN)]),
    ("Giảm số chi bộ từ 161 xuống còn 56.", [(COUNT, 161, DOWN), (COUNT, 56, DOWN)]),
    ("Toàn tỉnh từ 161 xã xuống còn 56 xã.", [(COUNT, 161, DOWN), (COUNT, 56, DOWN)]),
    ("Diện tích rừng tăng từ 12 ha lên hơn 20 ha.", [(MEASURE, 12, UP), (MEASURE, 20, UP)]),
    ("Số đảng viên tăng lên 5.200.", [(COUNT, 5_200, UP)]),
    ("Hộ nghèo giảm xuống còn khoảng 3,5%.", [(SHARE, 3.5, DOWN)]),
    ("Tỷ lệ hộ nghèo giảm còn 3%.", [(SHARE, 3, DOWN)]),
    ("Phấn đấu giảm tỷ lệ hộ nghèo xuống dưới 2%.", [(TARGET, 2, DOWN)]),
    ("Phấn đấu giảm 2% hộ nghèo.", [(TARGET, 2, DOWN)]),
    ("Tỷ lệ hộ nghèo giảm 1,2%.", [(CHANGE, 1.2, DOWN)]),
    ("Tỷ lệ hộ nghèo giảm từ 1 - 1,5%/năm.", [(CHANGE, 1, DOWN), (CHANGE, 1.5, DOWN)]),
    ("Số hộ nghèo giảm 120 hộ, còn 340 hộ.", [(CHANGE, 120, DOWN), (COUNT, 340, None)]),
    ("Thu nhập tăng thêm 12%, đạt 65 triệu đồng.", [(CHANGE, 12, UP), (MONEY, 65_000_000, None)]),
]


@pytest.mark.parametrize(("text", "told"), CASES, ids=[text for text, _ in CASES])
def test_a_level_is_no_change(text: str, told: list[tuple[StatisticKind, float, ChangeDirection | None]]) -> None:
    """Both ends of a movement keep their kind and its direction; only what says by how much is a change."""
    found = figures_in(Article(title=None, body=(text,)))
    assert [(s.kind, s.value, s.change) for s in found] == told
