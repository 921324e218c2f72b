"""Names printed in capitals in a text that is not: people; and what looks like them and is a heading."""

from __future__ import annotations

import pytest

OPENING = "Sáng 5/6, Đảng ủy xã Bản Liền tổ chức hội nghị."
PEOPLE = [
    ("HÀ VĂN KHOA, Bí thư Đảng ủy xã Bản Liền, chủ trì hội nghị.", {"Hà Văn Khoa": {"chair"}}),
    ("Đồng chí HÀ VĂN KHOA, Bí thư Đảng ủy xã Bản Liền, chủ trì hội nghị.", {"Hà Văn Khoa": {"chair"}}),
    ("Ông HÀ VĂN KHOA (Bí thư Đảng ủy xã Bản Liền) phát biểu.", {"Hà Văn Khoa": {"speaker"}}),
    ("TS. HÀ VĂN KHOA, Giám đốc Sở Y tế, phát biểu.", {"Hà Văn Khoa": {"speaker"}}),
    ("Thiếu tướng HÀ VĂN KHOA, Giám đốc Công an tỉnh, dự hội nghị.", {"Hà Văn Khoa": {"attendee"}}),
    ("Chủ trì hội nghị có đ/c HÀ VĂN KHOA - Bí thư Đảng ủy xã Bản Liền.", {"Hà Văn Khoa": {"chair"}}),
    (
        "Dự hội nghị có: HÀ VĂN KHOA, Bí thư Đảng ủy xã Bản Liền; VI THỊ THƠ, Chủ tịch UBND xã.",
        {"Hà Văn Khoa": {"attendee"}, "Vi Thị Thơ": {"attendee"}},
    ),
]
HEADINGS = [
    "LÀO CAI, Bí thư Tỉnh ủy chủ trì hội nghị.",
    "VĂN KIỆN ĐẠI HỘI, Bí thư Tỉnh ủy chủ trì hội nghị.",
    "ĐINH TIÊN HOÀNG, giải bóng đá của tỉnh, khai mạc.",
    "Đảng bộ TP. HỒ CHÍ MINH, Bí thư Thành ủy dự hội nghị.",
    "VÌ DÂN PHỤC VỤ, Giám đốc Sở Y tế phát biểu.",
    "TRƯỜNG CHÍNH TRỊ HOÀNG ĐÌNH GIONG, Hiệu trưởng phát biểu.",
    "ĐỒNG CHÍ HÀ VĂN KHOA, BÍ THƯ ĐẢNG ỦY XÃ, CHỦ TRÌ HỘI NGHỊ.",
]


@pytest.mark.parametrize(("told", "roles"), PEOPLE)
def test_a_name_in_capitals_is_one_where_a_word_or_a_post_says_so(read, roles_of, told: str, roles: dict[str, set[str]]) -> None:
    """Behind an honorific, a rank or a degree, or before a post, capitals are a name, kept in its usual spelling."""
    facts = read(OPENING, told, source="baolaocai.vn", title="Hội nghị tổng kết công tác năm")
    assert {name: roles_of(facts, name) for name in roles} == roles
    assert {person.name for person in facts.people} == set(roles)


@pytest.mark.parametrize("told", HEADINGS)
def test_other_capitals_are_nobody(read, told: str) -> None:
    """Headings, places, schools and slogans in capitals name nobody, nor does a line that is all in capitals."""
    assert read(OPENING, told, source="baolaocai.vn", title="Hội nghị tổng kết công tác năm").people == ()
