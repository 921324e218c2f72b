"""Boards that organise an event are no boards of the Party, and who heads one has no post by it."""

from __future__ import annotations

import pytest

HOME = "Ủy viên Ban Thường vụ Tỉnh ủy Sơn La"


def test_the_board_of_an_event_is_no_board_of_the_party(read, posts_of) -> None:
    """Where the article tells of one, a bare ``Trưởng Ban Tổ chức`` may be its head."""
    facts = read(
        "Chiều 29/10, Ban Tổ chức Festival Chè tỉnh Sơn La họp. Ông Khà Văn Nhẫn, Ủy viên BTV Tỉnh ủy, Trưởng Ban Tổ chức chủ trì.",
    )
    assert posts_of(facts, "Khà Văn Nhẫn") == [HOME]


def test_the_partys_board_stays(read, posts_of) -> None:
    """Where no event's is told of, or where it says itself whose it is."""
    bare = read("Ông Khà Văn Nhẫn, Ủy viên BTV Tỉnh ủy, Trưởng Ban Tổ chức chủ trì hội nghị của Tỉnh ủy Sơn La.")
    assert posts_of(bare, "Khà Văn Nhẫn") == [HOME, "Trưởng Ban Tổ chức Tỉnh ủy Sơn La"]
    whole = read("Ban Tổ chức Lễ hội Gầu Tào họp. Ông Khà Văn Nhẫn, Trưởng Ban Tổ chức Huyện ủy Bắc Hà phát biểu.")
    assert posts_of(whole, "Khà Văn Nhẫn") == ["Trưởng Ban Tổ chức Huyện ủy Bắc Hà"]


@pytest.mark.parametrize(
    "told",
    [
        "Ban Tổ chức kiểm tra tại 5 chi bộ của Tỉnh ủy Sơn La.",
        "Ban Tổ chức tháng trước đã tham mưu Tỉnh ủy Sơn La.",
        "Ban Tổ chức Đại hội Đảng bộ tỉnh Sơn La họp.",
        "Ban Tổ chức Lễ hội Gầu Tào và Ban Tổ chức Tỉnh ủy Sơn La họp.",
    ],
)
def test_no_event_of_the_public(read, posts_of, told: str) -> None:
    """What a board does, a congress, or the Party's board beside an event's takes no post away."""
    facts = read(f"{told} Ông Khà Văn Nhẫn, Ủy viên BTV Tỉnh ủy, Trưởng Ban Tổ chức chủ trì.")
    assert posts_of(facts, "Khà Văn Nhẫn") == [HOME, "Trưởng Ban Tổ chức Tỉnh ủy Sơn La"]
