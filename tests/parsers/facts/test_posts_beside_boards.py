"""Heads of a society, a council or a firm who lead one of its boards besides, and are told so by the rank alone."""

from __future__ import annotations

import pytest

CASES = [
    ("a chamber by its letters", "Phó Tổng Thư ký, Trưởng Ban Pháp chế VCCI", ["Phó Tổng Thư ký VCCI", "Trưởng Ban Pháp chế VCCI"]),
    (
        "a union of a province",
        "Phó Chủ tịch, Trưởng Ban Nữ công LĐLĐ tỉnh Lào Cai",
        ["Phó Chủ tịch Liên đoàn Lao động tỉnh Lào Cai", "Trưởng Ban Nữ công Liên đoàn Lao động tỉnh Lào Cai"],
    ),
    (
        "a council",
        "Phó Chủ tịch, Trưởng Ban Pháp chế HĐND tỉnh Lào Cai",
        ["Phó Chủ tịch HĐND tỉnh Lào Cai", "Trưởng Ban Pháp chế HĐND tỉnh Lào Cai"],
    ),
    ("a board of nobody's", "Phó Chủ tịch, Trưởng Ban Phong trào", ["Trưởng Ban Phong trào"]),
    ("a judge, who has no court of the next post's kind", "Thẩm phán, Phó Chánh tòa Hình sự TAND tỉnh Lào Cai", None),
    (
        "the Party's board of a commune by its letters",
        "Trưởng BXD Đảng xã Mường Bú",
        ["Trưởng Ban Xây dựng Đảng xã Mường Bú"],
    ),
]


@pytest.mark.parametrize(("told", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_who_leads_the_whole_and_a_board_of_it(read, posts_of, told: str, posts: list[str] | None) -> None:
    """The whole is what the board names behind its own name, and never the board."""
    found = posts_of(read("Sáng 10/3, tại Lào Cai, hội nghị bàn về nhiều việc.", f"Dự có ông Lù Văn Sính - {told}."), "Lù Văn Sính")
    assert found == posts if posts is not None else not any(title.startswith("Thẩm phán Hình") for title in found)
