"""Posts told of the days when somebody had them."""

from __future__ import annotations

import pytest

CASES = [
    (
        "the days of a post",
        "Ông Phí Thái Ban, nguyên Chủ tịch HĐQT Công ty Nam Mẫu bị khởi tố. Việc này liên quan đến giai đoạn ông Ban làm "
        "Chủ tịch HĐQT Công ty Nam Mẫu.",
        "Phí Thái Ban",
        ["former:Chủ tịch HĐQT Công ty Nam Mẫu"],
    ),
    (
        "the days of several",
        "Ủy ban Kiểm tra nêu tên bà Phan Thị Mỹ Thi. Trong thời gian bà Thi giữ các cương vị Giám đốc Sở Công thương tỉnh Sơn La, "
        "Bí thư Huyện ủy Mai Sơn, vị này có vi phạm.",
        "Phan Thị Mỹ Thi",
        ["former:Giám đốc Sở Công thương tỉnh Sơn La", "former:Bí thư Huyện ủy Mai Sơn"],
    ),
    (
        "days since somebody has it",
        "Dự có ông Lò Văn Páo. Từ khi ông Páo giữ chức Bí thư Huyện ủy Mai Sơn, huyện có nhiều đổi mới.",
        "Lò Văn Páo",
        ["Bí thư Huyện ủy Mai Sơn"],
    ),
]


@pytest.mark.parametrize(("text", "name", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_of_the_days_when_they_were_held(read, posts_of, text: str, name: str, posts: list[str]) -> None:
    """They are former ones, unless the days go on."""
    assert posts_of(read(text), name) == posts


def test_who_appoints_takes_up_nothing(read, posts_of) -> None:
    """The post is of whom the passive is told."""
    facts = read("Dự có ông Lò Văn Páo. Bà Vi Thị Nhã được ông Lò Văn Páo bổ nhiệm chức Giám đốc Sở Y tế tỉnh Sơn La.")
    assert posts_of(facts, "Vi Thị Nhã") == ["Giám đốc Sở Y tế tỉnh Sơn La"]
    assert posts_of(facts, "Lò Văn Páo") == []
