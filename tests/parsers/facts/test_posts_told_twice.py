"""A post that an article tells by its letters and in full is one."""

from __future__ import annotations

import pytest

PAIRS = [
    ("Chủ tịch HĐND tỉnh Sơn La", "Chủ tịch Hội đồng nhân dân tỉnh"),
    ("Chủ tịch Ủy ban nhân dân xã Nậm Cang", "Chủ tịch UBND xã Nậm Cang"),
    ("Trưởng Đoàn ĐBQH tỉnh Sơn La", "Trưởng Đoàn đại biểu Quốc hội tỉnh Sơn La"),
    ("Chánh án TAND tỉnh Sơn La", "Chánh án Tòa án nhân dân tỉnh"),
    ("Viện trưởng VKSND tỉnh Sơn La", "Viện trưởng Viện kiểm sát nhân dân tỉnh Sơn La"),
    ("Chỉ huy trưởng Bộ CHQS tỉnh Sơn La", "Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh"),
    ("Chủ tịch Ủy ban MTTQ tỉnh Sơn La", "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La"),
    ("Ủy viên Trung ương Đảng", "Ủy viên Ban Chấp hành Trung ương Đảng"),
    ("Chủ tịch HĐQT Công ty Than Nam Mẫu", "Chủ tịch Hội đồng quản trị Công ty Than Nam Mẫu"),
]


@pytest.mark.parametrize(("first", "again"), PAIRS)
def test_a_post_told_twice_is_one(read, posts_of, first: str, again: str) -> None:
    """As it was told first."""
    facts = read(f"Ông Khà Văn Nhẫn, {first} dự hội nghị.", f"Phát biểu tại đây, ông Khà Văn Nhẫn, {again} yêu cầu các ngành vào cuộc.")
    assert posts_of(facts, "Khà Văn Nhẫn") == [first]


def test_two_posts_stay_two(read, posts_of) -> None:
    """Whose first words are alike."""
    facts = read("Ông Khà Văn Nhẫn, Chủ tịch HĐND xã Nậm Cang dự. Ông Khà Văn Nhẫn, Chủ tịch Ủy ban nhân dân xã Nậm Cang phát biểu.")
    assert posts_of(facts, "Khà Văn Nhẫn") == ["Chủ tịch HĐND xã Nậm Cang", "Chủ tịch Ủy ban nhân dân xã Nậm Cang"]


def test_a_post_held_is_not_ended_by_its_own_election(read, posts_of) -> None:
    """Which the article tells of in full, having told the post by its letters."""
    facts = read(
        "Ban Bí thư chuẩn y ông Khà Văn Nhẫn, Chủ tịch HĐND tỉnh Sơn La, giữ chức Phó Bí thư Tỉnh ủy Sơn La.",
        "Ngày 2/7/2021, HĐND tỉnh Sơn La đã bầu ông Khà Văn Nhẫn giữ chức Chủ tịch Hội đồng nhân dân tỉnh.",
    )
    assert sorted(posts_of(facts, "Khà Văn Nhẫn")) == ["Chủ tịch Hội đồng nhân dân tỉnh Sơn La", "Phó Bí thư Tỉnh ủy Sơn La"]
