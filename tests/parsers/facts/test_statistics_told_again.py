"""What is left of a count, what comes on top of one, and counts that only point back."""

from __future__ import annotations

import pytest

from parsers.types import Article
from tests.parsers.facts.figures import figures_in


def _read(*paragraphs: str, home: str | None = None) -> list[tuple[float, str]]:
    return [(one.value, one.unit) for one in figures_in(Article(title=None, body=paragraphs), home=home)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Ngành sắp xếp 88 nhà máy quân đội còn 17, giảm nhiều.", [(88, "nhà máy quân đội"), (17, "nhà máy quân đội")]),
        ("Huyện sắp xếp 30 trường chỉ còn 25.", [(30, "trường"), (25, "trường")]),
        ("Huyện sắp xếp 30 trường, năm 2025 còn 12 điểm trường.", [(30, "trường"), (12, "điểm trường")]),
        ("Dự án thuộc bảy tổng công ty, gồm nhiều đơn vị.", [(7, "tổng công ty")]),
        ("Lãnh đạo hai tập đoàn ký biên bản.", []),
        ("Ban Chỉ đạo 35 tỉnh họp.", []),
        ("Toàn xã mới có 11 nhà nghỉ, 5 khách sạn.", [(11, "nhà nghỉ"), (5, "khách sạn")]),
        ("Đoàn tổ chức 4 “Ngày Chủ nhật tình nguyện giúp dân làm thủ tục hành chính”.", [
            (4, "Ngày Chủ nhật tình nguyện giúp dân làm thủ tục hành chính"),
        ]),
    ],
)  # fmt: skip
def test_what_is_counted(text: str, figures: list[tuple[float, str]]) -> None:
    """The rest of a count has its unit; what is called by a long name is counted by it."""
    assert _read(text) == figures


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        ("Công ty trao 12 mũ bảo hiểm cho học sinh.", "Công an xã trao thêm 12 mũ bảo hiểm.", [12, 12]),
        ("Công ty trao 12 mũ bảo hiểm cho học sinh.", "Cùng dịp, 12 mũ bảo hiểm được trao tại xã.", [12]),
        ("Ban điều động 320 cán bộ, chuyên viên về xã.", "Sau đó, 320 cán bộ, công chức nói trên nhận nhiệm vụ.", [320]),
        ("Ban điều động 12 cán bộ, chuyên viên về xã.", "Năm qua, tỉnh khen 12 cán bộ, công chức giỏi.", [12, 12]),
        ("Đề án nêu mục tiêu tăng trưởng 8% trở lên.", "Xã bàn cách đạt mục tiêu tăng trưởng đạt 8% trở lên.", [8]),
        ("Quỹ trao 2.300 áo ấm cho trẻ em.", "Năm 2023, quỹ sẽ trao 2.300 áo ấm.", [2300]),
        ("Năm 2023, quỹ dạy nghề cho 20 cố vấn.", "Năm 2024, quỹ dạy nghề cho 20 cố vấn.", [20, 20]),
        ("Cảng đã dẫn 3.000 lượt tàu.", "Năm 2025, cảng đặt mục tiêu dẫn trên 3.000 lượt tàu.", [3000, 3000]),
        ("Ngành có mức tăng trưởng 8%.", "Xã có tốc độ tăng trưởng 8%.", [8, 8]),
        ("Điều về 9 phường mới của Hà Đông.", "Lễ ở 9 phường mới của thành phố Hà Đông.", [9]),
        ("Điều về 9 phường mới của Hà Đông.", "Lễ ở 9 phường mới của thành phố Sơn Tây.", [9, 9]),
        ("Điều động cán bộ của 25 phường, xã hiện nay.", "Chúc mừng cán bộ của 25 phường, xã được nhận quyết định.", [25]),
    ],
)
def test_what_is_told_again(first: str, second: str, values: list[float]) -> None:
    """What is said to have been told is told once, and what is said to be more is more."""
    assert [value for value, _ in _read(first, second)] == values


def test_a_unit_before_a_full_stop_is_none_of_the_next_sentence() -> None:
    """The word that opens the next sentence is no place."""
    told = "Du lịch là thế mạnh của huyện. Từ đó đến nay, toàn huyện có 150 điểm đến."
    assert figures_in(Article(title=None, body=(told,)))[0].scope == "toàn huyện"
