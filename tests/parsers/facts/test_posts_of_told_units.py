"""Councils told without their unit, Fronts' boards behind a comma, and what those lead who have left their offices."""

from __future__ import annotations

import pytest

CASES = [
    (
        "a council without its unit, where the article tells one only",
        "Sáng 5/3, UBND tỉnh Lào Cai họp. Đồng chí Lù Văn Sính, Phó Chủ tịch UBND chủ trì.",
        ["Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "a council beside a committee that tells the unit",
        "Dự có các đồng chí: Vi Văn Trì, Phó Bí thư Huyện ủy Bắc Hà; Lù Văn Sính, Phó Chủ tịch HĐND.",
        ["Phó Chủ tịch HĐND huyện Bắc Hà"],
    ),
    (
        "a council in an article of two units",
        "Chủ tịch UBND tỉnh Lào Cai thăm huyện. Tiếp đoàn có Vi Văn Trì, Phó Bí thư Huyện ủy Bắc Hà; Lù Văn Sính, Phó Chủ tịch HĐND.",
        ["Phó Chủ tịch HĐND"],
    ),
    (
        "the Front that a board is of behind a comma",
        "Có bà Vi Thị Nhã, Trưởng Ban Tôn giáo, Ủy ban Trung ương MTTQ Việt Nam, ông Lù Văn Sính, "
        "Phó Trưởng Ban Phong trào, Ủy ban Trung ương MTTQ Việt Nam dự.",
        ["Phó Trưởng Ban Phong trào, Ủy ban Trung ương MTTQ Việt Nam"],
    ),
    (
        "the police that a team is of behind a comma",
        "Có Đại úy Lù Văn Sính, Đội trưởng Đội Cảnh sát hình sự, Công an huyện Bắc Hà dự.",
        ["Đội trưởng Đội Cảnh sát hình sự, Công an huyện Bắc Hà"],
    ),
    (
        "a society behind posts that are each marked as left",
        "Có ông Lù Văn Sính, nguyên Bí thư Tỉnh ủy Lào Cai, nguyên Chủ tịch UBND tỉnh, Chủ tịch Hội Khuyến học tỉnh dự.",
        ["former:Bí thư Tỉnh ủy Lào Cai", "former:Chủ tịch UBND tỉnh Lào Cai", "Chủ tịch Hội Khuyến học tỉnh Lào Cai"],
    ),
    (
        "an office behind one mark for all",
        "Có ông Lù Văn Sính, nguyên Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lào Cai dự.",
        ["former:Phó Bí thư Tỉnh ủy Lào Cai", "former:Chủ tịch UBND tỉnh Lào Cai"],
    ),
]


@pytest.mark.parametrize(("text", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts(read, posts_of, text: str, posts: list[str]) -> None:
    """The unit, the Front and the status are those that the article tells."""
    assert posts_of(read(text), "Lù Văn Sính") == posts


def test_degrees_with_full_stops_end_no_list(read, posts_of) -> None:
    """Those of a list go on behind ``GS. TSKH.``."""
    facts = read("Dự có 03 Phó Chủ tịch Liên hiệp Hội tỉnh Lào Cai: GS. TSKH. Vi Văn Kiệm, TSKH. Khà Ngọc Minh, PGS. TS. Lù Văn Sính.")
    assert [posts_of(facts, name) for name in ("Vi Văn Kiệm", "Lù Văn Sính")] == [["Phó Chủ tịch Liên hiệp Hội tỉnh Lào Cai"]] * 2


def test_a_union_is_no_place(read, posts_of) -> None:
    """A ``Tỉnh Đoàn`` names no province to who leads the one of ``tỉnh này``."""
    facts = read("Chị Lù Thị Sính, Phó Bí thư Tỉnh Đoàn tỉnh Lào Cai, được bầu làm Bí thư Tỉnh Đoàn tỉnh này.")
    assert posts_of(facts, "Lù Thị Sính")[-1] == "Bí thư Tỉnh Đoàn tỉnh Lào Cai"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh Lào Cai", "Phó Giám đốc Công an tỉnh Lào Cai"),
        ("Phó Giám đốc - Thủ trưởng Cơ quan An ninh điều tra Công an tỉnh Lào Cai", "Phó Giám đốc Công an tỉnh Lào Cai"),
        ("Phó Trưởng Công an, Phó Thủ trưởng Cơ quan CSĐT Công an huyện Bắc Hà", "Phó Trưởng Công an huyện Bắc Hà"),
        ("Bí thư Đảng ủy, Phó Thủ trưởng Cơ quan CSĐT Công an tỉnh Lào Cai", "Bí thư Đảng ủy Công an tỉnh Lào Cai"),
    ],
)
def test_investigators_are_of_the_police_that_their_heads_lead(read, posts_of, told: str, post: str) -> None:
    """Who leads the investigators of a police directs the police by the rank told alone before."""
    assert posts_of(read(f"Đại tá Lù Văn Sính, {told} chủ trì."), "Lù Văn Sính")[0] == post


def test_those_listed_as_a_societys_lead_it(read, posts_of) -> None:
    """Ranks told alone behind a society whose people are listed are of it, behind another house's too."""
    facts = read(
        "Về phía Sở Y tế Lào Cai có ông Vi Văn Ban, Giám đốc; về phía Hội Nông dân tỉnh Lào Cai có đồng chí Khà Văn Tư, Chủ tịch; "
        "Lù Văn Sính, Phó Chủ tịch."
    )
    assert posts_of(facts, "Vi Văn Ban") == ["Giám đốc Sở Y tế Lào Cai"]
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Chủ tịch Hội Nông dân tỉnh Lào Cai"]
