"""Boards that organise an event are no boards of the Party, and who heads one has no post by it."""

from __future__ import annotations

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
