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
    (
        "a lawyers' association",
        "Phó Chủ tịch, Trưởng Ban Kiểm tra Hội Luật gia tỉnh Lào Cai",
        ["Phó Chủ tịch Hội Luật gia tỉnh Lào Cai", "Trưởng Ban Kiểm tra Hội Luật gia tỉnh Lào Cai"],
    ),
    (
        "the Front",
        "Phó Chủ tịch, Trưởng Ban Phong trào Ủy ban MTTQ tỉnh Lào Cai",
        ["Phó Chủ tịch Ủy ban MTTQ tỉnh Lào Cai", "Trưởng Ban Phong trào Ủy ban MTTQ tỉnh Lào Cai"],
    ),
    ("a steering committee, which is of nobody's", "Phó Chủ tịch, Trưởng Ban Chỉ đạo OCOP", ["Trưởng Ban Chỉ đạo OCOP"]),
    ("the office of one", "Phó Chủ tịch, Chánh Văn phòng Ban Chỉ đạo", ["Chánh Văn phòng Ban Chỉ đạo"]),
    ("a zone by its letters", "Phó Chủ tịch, Trưởng Ban Quản lý KKT", ["Trưởng Ban Quản lý KKT"]),
    ("letters that are no society's", "Phó Tổng Thư ký, Trưởng phòng Hợp tác OECD", ["Trưởng phòng Hợp tác OECD"]),
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


LENT = [
    (
        "Phó Chủ tịch, Trưởng Ban Kinh tế Hội Nông dân tỉnh",
        "Phó Chủ tịch, Trưởng Ban Chỉ đạo PCTT huyện",
        ["Trưởng Ban Chỉ đạo PCTT huyện"],
    ),
    (
        "Phó Giám đốc, Bí thư Đoàn Thanh niên Sở Tư pháp",
        "Phó Giám đốc, Chủ tịch Công đoàn ngành Giáo dục",
        ["Chủ tịch Công đoàn ngành Giáo dục"],
    ),
    (
        "Giám đốc Bệnh viện Đa khoa",
        "Giám đốc, Chủ tịch Công đoàn cơ sở Công ty Mây Ngàn",
        ["Giám đốc Công ty Mây Ngàn", "Chủ tịch Công đoàn cơ sở Công ty Mây Ngàn"],
    ),
]


@pytest.mark.parametrize(("before", "told", "posts"), LENT)
def test_nobody_gets_what_another_leads(read, posts_of, before: str, told: str, posts: list[str]) -> None:
    """A rank alone beside the post of some other body is not of that which somebody named before leads by such a rank."""
    facts = read("Sáng 10/3, tại Lào Cai, hội nghị bàn về nhiều việc.", f"Dự có bà Cầm Thị Nọi, {before}; ông Lù Văn Sính, {told}.")
    assert posts_of(facts, "Lù Văn Sính") == posts


def test_a_committee_ends_before_how_many_it_has(read, posts_of) -> None:
    """Its members are no part of its name."""
    facts = read("Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai gồm 8 đồng chí do đồng chí Lù Văn Sính, Bí thư Tỉnh ủy làm Trưởng ban.")
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Tỉnh ủy Lào Cai", "Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai"]


def test_members_told_far_behind_end_no_committee(read, posts_of) -> None:
    """Nor make what stands between a part of its name."""
    told = "Ban Chỉ đạo phát triển cây chè họp với Phó Trưởng Ban Lù Văn Sính và các thành viên gồm 12 người."
    (title,) = posts_of(read("Ngày 10/3, tỉnh Lào Cai họp.", told), "Lù Văn Sính")
    assert "Phó Trưởng Ban Chỉ đạo phát triển cây chè".startswith(title)
