"""Posts apart from what is theirs: behind what else somebody is, before where the body is, with the unit behind a term."""

from __future__ import annotations

import pytest

CASES = [
    (
        "behind a party member's bracket, another behind a comma",
        "Kỷ luật các ông: Lù Văn Sính (Đảng viên, Trưởng trạm Y tế xã Cốc Ly), Giàng A Chu (Đảng viên, Trưởng trạm Y tế xã Tả Van).",
        "Lù Văn Sính",
        ["Trưởng trạm Y tế xã Cốc Ly"],
    ),
    (
        "a member of a cell and no more",
        "Hội nghị kỷ luật các ông: Lù Văn Sính (Đảng viên Chi bộ Phòng khám), Giàng A Chu (Đảng viên, Trưởng trạm Y tế xã Tả Van).",
        "Lù Văn Sính",
        [],
    ),
    (
        "the cell of a station printed small",
        "Dự có ông Lù Văn Sính (Bí thư Chi bộ, Trưởng trạm Y tế xã Cốc Ly).",
        "Lù Văn Sính",
        ["Bí thư Chi bộ Trạm Y tế xã Cốc Ly", "Trưởng trạm Y tế xã Cốc Ly"],
    ),
    (
        "a village with its commune, and a dash before the name",
        "Bí thư Chi đoàn ấp Suối Hoa, xã An Vĩnh Hòa - Lù Văn Sính cho biết: nhà ở gần.",
        "Lù Văn Sính",
        ["Bí thư Chi đoàn ấp Suối Hoa"],
    ),
    (
        "the same with an honorific",
        "Trưởng thôn Nậm Cang, xã Cốc Ly, huyện Bắc Hà – ông Lù Văn Sính chia sẻ.",
        "Lù Văn Sính",
        ["Trưởng thôn Nậm Cang"],
    ),
    (
        "who comes behind somebody else's commune",
        "Ông Giàng A Chu, Chủ tịch UBND xã Cốc Ly, huyện Bắc Hà - Lù Văn Sính cho biết. Ông Lù Văn Sính là Bí thư Đảng ủy xã Tả Van.",
        "Lù Văn Sính",
        ["Bí thư Đảng ủy xã Tả Van"],
    ),
    (
        "the unit that elected a delegation, behind its term",
        "Dự có ông Lù Văn Sính - Phó Trưởng đoàn Chuyên trách Đoàn Đại biểu Quốc hội khóa XIV đơn vị tỉnh Sơn La.",
        "Lù Văn Sính",
        ["Phó Trưởng Đoàn chuyên trách Đoàn Đại biểu Quốc hội tỉnh Sơn La"],
    ),
    (
        "the same without a word before it",
        "Dự có ông Lù Văn Sính, Phó Trưởng Đoàn ĐBQH khóa XV tỉnh Sơn La.",
        "Lù Văn Sính",
        ["Phó Trưởng Đoàn ĐBQH tỉnh Sơn La"],
    ),
    (
        "a department of students beside the youth of its school",
        "Dự có ông Lù Văn Sính – Trưởng phòng Công tác sinh viên, Bí thư Đoàn trường Đại học Suối Hoa; Trường Cao đẳng Tây Bắc.",
        "Lù Văn Sính",
        ["Trưởng phòng Công tác sinh viên Trường Đại học Suối Hoa", "Bí thư Đoàn trường Đại học Suối Hoa"],
    ),
    (
        "letters of an office in another order",
        "Phó Chủ tịch UNND tỉnh Sơn La Lù Văn Sính dự.",
        "Lù Văn Sính",
        ["Phó Chủ tịch UBND tỉnh Sơn La"],
    ),
    (
        "a city with a capital too many",
        "Dự có ông Lù Văn Sính, Bí thư Thành ủy TP Hồ CHí Minh.",
        "Lù Văn Sính",
        ["Bí thư Thành ủy TP Hồ Chí Minh"],
    ),
]


@pytest.mark.parametrize(("sentence", "who", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_find_what_is_theirs(read, posts_of, sentence: str, who: str, posts: list[str]) -> None:
    """What stands between a post and its holder, its body or its place is none of it."""
    assert posts_of(read("Sáng 10/3, Tỉnh ủy Lào Cai tổ chức hội nghị.", sentence), who) == posts
