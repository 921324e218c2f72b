"""Who gives a medal in the name of the state has their own posts, and not those they act for."""

from __future__ import annotations

import pytest

OPENING = "Sáng 5/6, Tỉnh ủy Lào Cai tổ chức lễ trao tặng Huân chương Lao động."
SECRETARY = ["Bí thư Tỉnh ủy Lào Cai"]
MEMBER = ["Ủy viên Trung ương Đảng", *SECRETARY]
GIVING = [
    ("Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Lào Cai Lù Văn Sính trao tặng Huân chương cho tập thể.", SECRETARY),
    ("Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Lù Văn Sính, trao tặng Huân chương cho tập thể.", SECRETARY),
    ("Thừa ủy quyền Chủ tịch nước, Bí thư Tỉnh ủy Lù Văn Sính trao tặng Huân chương cho tập thể.", SECRETARY),
    ("Được sự ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Lù Văn Sính trao tặng Huân chương cho tập thể.", SECRETARY),
    ("Thừa lệnh Tổng Bí thư, Chủ tịch nước, Bí thư Tỉnh ủy Lù Văn Sính trao tặng Huân chương cho tập thể.", SECRETARY),
    ("Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Lù Văn Sính, Chủ tịch UBND tỉnh Khà Thị Lụa trao tặng Huân chương.", SECRETARY),
    ("Thừa ủy quyền của Thủ tướng Chính phủ, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lù Văn Sính trao Bằng khen.", MEMBER),
    ("Thay mặt Chủ tịch nước, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lù Văn Sính, trao tặng Huân chương.", MEMBER),
    ("Bí thư Tỉnh ủy Lù Văn Sính thừa ủy quyền của Chủ tịch nước trao tặng Huân chương cho tập thể.", SECRETARY),
    ("Thừa ủy quyền của Chủ tịch nước Khà Thị Lụa, Bí thư Tỉnh ủy Lù Văn Sính trao tặng Huân chương.", SECRETARY),
]


@pytest.mark.parametrize(("told", "posts"), GIVING)
def test_who_acts_for_the_head_of_state_is_not_the_head_of_state(read, posts_of, roles_of, told: str, posts: list[str]) -> None:
    """The office in whose name a medal is given is nobody's post there, with or without a comma behind the name of who gives it."""
    facts = read(OPENING, told, source="baolaocai.vn", title="Lễ trao tặng Huân chương")
    assert (posts_of(facts, "Lù Văn Sính"), roles_of(facts, "Lù Văn Sính")) == (posts, {"presenter"})


def test_posts_of_who_is_stood_for_stay_together(read, posts_of) -> None:
    """Two posts before a name that a comma closes are of who is stood for."""
    facts = read(OPENING, "Thay mặt Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lù Văn Sính, đồng chí Khà Thị Lụa trao quà.", source="baolaocai.vn")
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Tỉnh ủy Lào Cai", "Chủ tịch HĐND tỉnh Lào Cai"]


def test_an_acting_head_is_one(read, posts_of) -> None:
    """``Quyền`` before a post makes it an acting one where it is no part of ``ủy quyền``."""
    assert posts_of(read(OPENING, "Quyền Chủ tịch nước Lù Văn Sính dự lễ."), "Lù Văn Sính") == ["Quyền Chủ tịch nước"]
