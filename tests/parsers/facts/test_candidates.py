"""Who stands for an office does not hold it."""

from __future__ import annotations

import pytest

OPENING = "Sáng 5/6, Ủy ban MTTQ tỉnh Lào Cai tổ chức hội nghị tiếp xúc cử tri."
DIRECTOR = ["Giám đốc Sở Y tế tỉnh Lào Cai"]
STANDING = [
    ("Danh sách ứng cử viên đại biểu HĐND tỉnh: Lù Văn Sính, Giám đốc Sở Y tế; Khà Thị Lụa, Bí thư Đảng ủy xã Bản Liền.", DIRECTOR, set()),
    ("Danh sách ứng cử viên đại biểu HĐND tỉnh gồm: Lù Văn Sính, Giám đốc Sở Y tế; Khà Thị Lụa, nhà giáo.", DIRECTOR, set()),
    ("Danh sách chính thức những người ứng cử đại biểu Quốc hội khóa XVI: Lù Văn Sính, Giám đốc Sở Y tế; Khà Thị Lụa.", DIRECTOR, set()),
    ("Người được giới thiệu ứng cử đại biểu HĐND tỉnh: Lù Văn Sính, Giám đốc Sở Y tế.", DIRECTOR, set()),
    ("Quy hoạch chức danh Giám đốc Sở Nội vụ: Lù Văn Sính, Giám đốc Sở Y tế.", DIRECTOR, set()),
    ("Nhân sự giới thiệu bầu Phó Chủ tịch UBND tỉnh: Lù Văn Sính, Giám đốc Sở Y tế.", DIRECTOR, set()),
    ("Người ứng cử đại biểu Quốc hội Lù Văn Sính, Giám đốc Sở Y tế, phát biểu.", DIRECTOR, {"speaker"}),
    ("Ứng viên Chủ tịch UBND xã Lù Văn Sính phát biểu.", [], {"speaker"}),
    ("Ứng cử viên đại biểu Quốc hội gồm có ông Lù Văn Sính, Giám đốc Sở Y tế và bà Khà Thị Lụa.", DIRECTOR, {"attendee"}),
    ("Tham dự hội nghị có các ứng cử viên đại biểu Quốc hội: Lù Văn Sính, Giám đốc Sở Y tế; Khà Thị Lụa.", DIRECTOR, {"attendee"}),
    ("Thay mặt các ứng cử viên đại biểu Quốc hội, ông Lù Văn Sính, Giám đốc Sở Y tế, phát biểu.", DIRECTOR, {"speaker"}),
    ("Ông Lù Văn Sính, Giám đốc Sở Y tế, ứng cử viên đại biểu HĐND tỉnh, phát biểu.", DIRECTOR, {"speaker"}),
    ("Ông Lù Văn Sính, ứng cử viên đại biểu HĐND tỉnh, phát biểu.", [], {"speaker"}),
    ("Ông Lù Văn Sính được giới thiệu ứng cử đại biểu Quốc hội khóa XVI.", [], set()),
    ("Ông Lù Văn Sính tự ứng cử chức Chủ tịch UBND xã Bản Liền.", [], set()),
]
HOLDING = [
    ("Đại biểu HĐND tỉnh Lù Văn Sính phát biểu tại nơi ứng cử.", ["Đại biểu HĐND tỉnh Lào Cai"]),
    ("Ứng cử viên Lù Văn Sính, Đại biểu HĐND tỉnh khóa XVI, phát biểu.", ["Đại biểu HĐND tỉnh Lào Cai"]),
    ("Ông Lù Văn Sính trúng cử đại biểu Quốc hội khóa XVI.", ["Đại biểu Quốc hội"]),
    ("Cùng các ứng cử viên, Chủ tịch Ủy ban MTTQ tỉnh Lù Văn Sính tiếp xúc cử tri.", ["Chủ tịch Ủy ban MTTQ tỉnh Lào Cai"]),
]


@pytest.mark.parametrize(("told", "posts", "roles"), STANDING)
def test_a_candidacy_is_no_post(read, posts_of, roles_of, told: str, posts: list[str], roles: set[str]) -> None:
    """Candidates keep the posts they hold and what they do; a list of them tells of nobody's presence."""
    facts = read(OPENING, told, source="baolaocai.vn", title="Hội nghị tiếp xúc cử tri")
    assert (posts_of(facts, "Lù Văn Sính"), roles_of(facts, "Lù Văn Sính")) == (posts, roles)


@pytest.mark.parametrize(("told", "posts"), HOLDING)
def test_who_is_elected_holds_the_post(read, posts_of, told: str, posts: list[str]) -> None:
    """A deputy is one where the word of candidates stands elsewhere, and so is who was elected."""
    assert posts_of(read(OPENING, told, source="baolaocai.vn"), "Lù Văn Sính") == posts


def test_a_candidacy_is_printed_as_one(read) -> None:
    """Beside the part somebody took, the words that make a post a candidacy are printed with it."""
    facts = read(OPENING, "Tham dự có các ứng cử viên đại biểu Quốc hội: Lù Văn Sính, Giám đốc Sở Y tế; Khà Thị Lụa.")
    assert facts.meetings[0].participants[0].post_printed == "ứng cử viên đại biểu Quốc hội, Giám đốc Sở Y tế"
