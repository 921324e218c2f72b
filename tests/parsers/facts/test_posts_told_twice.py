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


def test_a_standing_deputy_is_told_as_a_deputy_too(read, posts_of) -> None:
    """Which is one post; who is elected a deputy has that one beside."""
    facts = read("Phó Bí thư Thường trực Tỉnh ủy Sơn La Vi Văn An dự. Phó Bí thư Tỉnh ủy Vi Văn An phát biểu.")
    assert posts_of(facts, "Vi Văn An") == ["Phó Bí thư Thường trực Tỉnh ủy Sơn La"]
    facts = read("Phó Chủ tịch Quốc hội Vi Thị An dự. Phó Chủ tịch Thường trực Quốc hội Vi Thị An phát biểu.")
    assert posts_of(facts, "Vi Thị An") == ["Phó Chủ tịch Thường trực Quốc hội"]
    facts = read("Hội nghị bầu 2 Phó Bí thư Tỉnh ủy Sơn La gồm: ông Vi Văn An (Phó Bí thư Thường trực Tỉnh ủy khóa X); ông Lò Văn Páo.")
    assert "Phó Bí thư Tỉnh ủy Sơn La" in posts_of(facts, "Vi Văn An")


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("Giám đốc Sở Tài chính TP Hải Phòng", "Giám đốc Sở Tài chính thành phố Hải Phòng"),
        ("Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch", "Bộ trưởng Bộ Văn hóa Thể thao và Du lịch"),
    ],
)
def test_marks_make_no_other_post(read, posts_of, first: str, again: str) -> None:
    """Nor does a unit's word printed short."""
    facts = read(f"Ông Khà Văn Nhẫn, {first} dự hội nghị. Ông Khà Văn Nhẫn, {again} phát biểu.")
    assert len(posts_of(facts, "Khà Văn Nhẫn")) == 1


TOLD_AGAIN = [
    (
        "a post behind a former one, told again as held",
        "Dự có ông Lò Văn Mạnh - nguyên Ủy viên Trung ương Đảng, Chủ tịch Hội Khuyến học Việt Nam. "
        "Ông Lò Văn Mạnh - Chủ tịch Hội Khuyến học Việt Nam phát biểu.",
        ["former:Ủy viên Trung ương Đảng", "Chủ tịch Hội Khuyến học Việt Nam"],
    ),
    (
        "told as held before",
        "Ông Lò Văn Mạnh - Chủ tịch Hội Khuyến học Việt Nam phát biểu. "
        "Dự có ông Lò Văn Mạnh - nguyên Ủy viên Trung ương Đảng, Chủ tịch Hội Khuyến học Việt Nam.",
        ["Chủ tịch Hội Khuyến học Việt Nam", "former:Ủy viên Trung ương Đảng"],
    ),
    (
        "a later short mention",
        "Dự có ông Lò Văn Mạnh - nguyên Bí thư Tỉnh ủy Lào Cai, Chủ tịch UBND tỉnh Lào Cai. Chủ tịch Lò Văn Mạnh phát biểu.",
        ["former:Bí thư Tỉnh ủy Lào Cai", "former:Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "both of one office",
        "Dự có ông Lò Văn Mạnh - nguyên Bí thư Đảng ủy, Giám đốc Sở Y tế Lào Cai. Ông Lò Văn Mạnh, Giám đốc Sở Y tế Lào Cai có tên.",
        ["former:Bí thư Đảng ủy Sở Y tế Lào Cai", "former:Giám đốc Sở Y tế Lào Cai"],
    ),
    (
        "told again of a past year",
        "Dự có ông Lò Văn Mạnh - nguyên Ủy viên Trung ương Đảng, Chủ tịch UBND tỉnh Lào Cai. "
        "Năm 2005, Chủ tịch UBND tỉnh Lào Cai Lò Văn Mạnh khởi công cầu.",
        ["former:Ủy viên Trung ương Đảng", "former:Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "told of those days before",
        "Ông Lò Văn Mạnh, Giám đốc Sở Y tế Lào Cai ngày ấy, kể. "
        "Dự có ông Lò Văn Mạnh - nguyên Ủy viên Trung ương Đảng, Giám đốc Sở Y tế Lào Cai.",
        ["former:Giám đốc Sở Y tế Lào Cai", "former:Ủy viên Trung ương Đảng"],
    ),
    (
        "told again of those days",
        "Dự có ông Lò Văn Mạnh, nguyên Ủy viên Trung ương Đảng, Giám đốc Sở Y tế Lào Cai. Giám đốc Sở Y tế Lào Cai Lò Văn Mạnh ngày ấy "
        "hay đi bộ.",
        ["former:Ủy viên Trung ương Đảng", "former:Giám đốc Sở Y tế Lào Cai"],
    ),
    (
        "two posts of an editors' group",
        "Ông Lò Văn Mạnh - Tổ phó thường trực Tổ Biên tập Văn kiện Đại hội XIV phát biểu.",
        ["Tổ phó Thường trực Tổ Biên tập Văn kiện Đại hội XIV"],
    ),
]


@pytest.mark.parametrize(("text", "posts"), [case[1:] for case in TOLD_AGAIN], ids=[case[0] for case in TOLD_AGAIN])
def test_tells_what_is_held_still(read, posts_of, text: str, posts: list[str]) -> None:
    """A mark of an earlier post governs those behind it, unless they are told in full as held."""
    assert posts_of(read(text), "Lò Văn Mạnh") == posts
