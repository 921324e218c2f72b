"""Posts of bodies whose names go on behind a comma or in small letters."""

from __future__ import annotations

import pytest

CASES = [
    (
        "a society of people from one place, which is no council",
        "Dự có bà Khà Thị Lụa, Trưởng Ban Liên lạc Hội đồng hương Lào Cai tại Hà Nội.",
        "Khà Thị Lụa",
        ["Trưởng Ban Liên lạc Hội đồng hương Lào Cai tại Hà Nội"],
    ),
    (
        "a province's paper and its broadcaster, which are one body now",
        "Dự có bà Khà Thị Lụa, Tổng Biên tập Báo và phát thanh, truyền hình tỉnh.",
        "Khà Thị Lụa",
        ["Tổng Biên tập Báo và phát thanh, truyền hình tỉnh Lào Cai"],
    ),
    (
        "a committee of the offices below a department",
        "Dự có bà Khà Thị Lụa, Bí thư Đảng ủy Khối cơ sở Sở Y tế tỉnh Lào Cai.",
        "Khà Thị Lụa",
        ["Bí thư Đảng ủy Khối cơ sở Sở Y tế tỉnh Lào Cai"],
    ),
    (
        "a board that cares for health",
        "Dự có bà Khà Thị Lụa, Phó Trưởng Ban Bảo vệ chăm sóc sức khỏe cán bộ tỉnh Lào Cai.",
        "Khà Thị Lụa",
        ["Phó Trưởng Ban Bảo vệ chăm sóc sức khỏe cán bộ tỉnh Lào Cai"],
    ),
    (
        "a programme of two fields, former posts behind it",
        "Bà Khà Thị Lụa, Chủ nhiệm Chương trình Nghiên cứu chính trị, an ninh quốc phòng tỉnh Lào Cai, nguyên Bí thư Huyện ủy Bắc Hà.",
        "Khà Thị Lụa",
        ["Chủ nhiệm Chương trình Nghiên cứu chính trị, an ninh quốc phòng tỉnh Lào Cai", "former:Bí thư Huyện ủy Bắc Hà"],
    ),
    (
        "hyphens without spaces between the fields of a board",
        "Trưởng Ban Kinh tế-Xã hội-Ngân sách HĐND tỉnh Khà Thị Lụa trình bày báo cáo.",
        "Khà Thị Lụa",
        ["Trưởng Ban Kinh tế-Xã hội-Ngân sách HĐND tỉnh Lào Cai"],
    ),
    (
        "the ministry of a department behind a comma, and the name",
        "Phó Vụ trưởng Vụ Pháp chế, Bộ Nội vụ Khà Thị Lụa phát biểu tại hội nghị.",
        "Khà Thị Lụa",
        ["Phó Vụ trưởng Vụ Pháp chế, Bộ Nội vụ"],
    ),
    (
        "the ministry of a department that is another's, before a name",
        "Vụ trưởng Vụ Pháp chế, Bộ Nội vụ chủ trì hội nghị; Bí thư Huyện ủy Bắc Hà Khà Thị Lụa cùng dự.",
        "Khà Thị Lụa",
        ["Bí thư Huyện ủy Bắc Hà"],
    ),
    (
        "a hyphen without spaces before the next post",
        "Dự có bà Khà Thị Lụa, Giám đốc Sở Y tế-Trưởng đoàn công tác.",
        "Khà Thị Lụa",
        ["Giám đốc Sở Y tế tỉnh Lào Cai"],
    ),
    (
        "a board that steers what another verb tells elsewhere",
        "Dự có bà Khà Thị Lụa, Trưởng Ban Chỉ đạo điều hành giá.",
        "Khà Thị Lụa",
        ["Trưởng Ban Chỉ đạo điều hành giá"],
    ),
    (
        "what the head of a province does",
        "Bà Khà Thị Lụa, Chủ tịch UBND tỉnh Lào Cai điều hành giá cả trên địa bàn.",
        "Khà Thị Lụa",
        ["Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "a board of projects that goes on in small letters",
        "Dự có bà Khà Thị Lụa, Phó Giám đốc Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh Lào Cai.",
        "Khà Thị Lụa",
        ["Phó Giám đốc Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh Lào Cai"],
    ),
    (
        "one that goes on behind a comma",
        "Dự có bà Khà Thị Lụa, Giám đốc Ban Quản lý dự án đầu tư công trình giao thông, nông nghiệp tỉnh Lào Cai.",
        "Khà Thị Lụa",
        ["Giám đốc Ban Quản lý dự án đầu tư công trình giao thông, nông nghiệp tỉnh Lào Cai"],
    ),
    (
        "one with another office behind",
        "Dự có bà Khà Thị Lụa, Giám đốc Ban Quản lý dự án tỉnh, công an tỉnh Lào Cai cùng dự.",
        "Khà Thị Lụa",
        ["Giám đốc Ban Quản lý dự án tỉnh Lào Cai"],
    ),
    (
        "a private school called after somebody great",
        "Bà Khà Thị Lụa, Hiệu trưởng Trường THPT tư thục Hà Huy Tập than thở: khó lắm.",
        "Khà Thị Lụa",
        ["Hiệu trưởng Trường THPT tư thục Hà Huy Tập"],
    ),
    (
        "a school of the people",
        "Dự có bà Khà Thị Lụa, Hiệu trưởng Trường THPT dân lập Lương Thế Vinh.",
        "Khà Thị Lụa",
        ["Hiệu trưởng Trường THPT dân lập Lương Thế Vinh"],
    ),
    (
        "a firm with an honorific in its name",
        "Dự có bà Khà Thị Lụa, Phó Chủ tịch Công ty Hoàng Anh Gia Lai.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch Công ty Hoàng Anh Gia Lai"],
    ),
    (
        "a committee for rites, which are no event",
        "Dự có bà Khà Thị Lụa, Phó Chủ tịch Ủy ban tổ chức lễ nghi quốc gia và quốc tế Vương quốc Campuchia.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch Ủy ban tổ chức lễ nghi quốc gia và quốc tế Vương quốc Campuchia"],
    ),
    (
        "how frankly somebody speaks",
        "Bà Khà Thị Lụa, Phó Chủ tịch UBND TP Thủ Đức thẳng thắn nhìn nhận rằng còn chậm.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch UBND TP Thủ Đức"],
    ),
]


@pytest.mark.parametrize(("sentence", "who", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_long_name_is_read_to_its_end(read, posts_of, sentence: str, who: str, posts: list[str]) -> None:
    """Neither a comma nor a small letter ends a body that goes on."""
    assert posts_of(read("Sáng 10/3, Tỉnh ủy Lào Cai tổ chức hội nghị.", sentence), who) == posts
