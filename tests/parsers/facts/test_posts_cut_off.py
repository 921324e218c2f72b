"""Where a post ends: before the sentence that no full stop parts from it, a word of praise, a verb behind a ward's full name."""

from __future__ import annotations

import pytest

CASES = [
    (
        "a sentence printed on to it",
        "Dự có bà Vi Thị Nhã, Giám đốc Sở Y tế Lào Cai. Khà Văn Nhẫn - Bộ trưởng Bộ GD-ĐT Hiện nay GV rất quan tâm.",
        "Khà Văn Nhẫn",
        ["Bộ trưởng Bộ Giáo dục và Đào tạo"],
    ),
    (
        "a board that is called by such words",
        "Dự có bà Vi Thị Nhã, Trưởng Ban Vì sự tiến bộ phụ nữ Công ty Nam Mẫu.",
        "Vi Thị Nhã",
        ["Trưởng Ban Vì sự tiến bộ phụ nữ Công ty Nam Mẫu"],
    ),
    (
        "a day printed on to a name",
        "Chủ tịch UBND xã Nậm Cang Khà Văn Nhẫn Sáng 15/6, hội nghị khai mạc.",
        "Khà Văn Nhẫn",
        ["Chủ tịch UBND xã Nậm Cang"],
    ),
    (
        "the youngest of them",
        "Tháng 8, ông Khà Văn Nhẫn được bổ nhiệm Thứ trưởng Bộ Xây dựng, là Thứ trưởng trẻ nhất của bộ này.",
        "Khà Văn Nhẫn",
        ["Thứ trưởng Bộ Xây dựng"],
    ),
    (
        "a ward called after somebody",
        "Ông Khà Văn Nhẫn, Phó Chủ tịch UBND phường Lê Thanh Nghị xác nhận có việc này.",
        "Khà Văn Nhẫn",
        ["Phó Chủ tịch UBND phường Lê Thanh Nghị"],
    ),
    (
        "who leads a ward, behind somebody with a post of their own",
        "Bí thư Đảng ủy Vi Thị Nhã, Phó Chủ tịch UBND phường Nguyễn Văn Thiết cho biết như vậy.",
        "Nguyễn Văn Thiết",
        ["Phó Chủ tịch UBND phường"],
    ),
    (
        "a spokesman",
        "Ông Khà Văn Nhẫn, Chánh văn phòng kiêm người phát ngôn UBND TP.HCM, cho biết như vậy.",
        "Khà Văn Nhẫn",
        ["Chánh Văn phòng UBND TP Hồ Chí Minh", "Người phát ngôn UBND TP Hồ Chí Minh"],
    ),
    (
        "a ministry by its letters",
        "Tại Bộ VHTTDL, Bộ trưởng Khà Văn Nhẫn đã chủ trì cuộc họp.",
        "Khà Văn Nhẫn",
        ["Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch"],
    ),
    (
        "an office of the Government, of which no province is a part",
        "Nghe ý kiến của Chủ nhiệm Văn phòng Chính phủ, Ủy ban nhân dân tỉnh Sơn La và Công ty Nam Mẫu, Thủ tướng Khà Văn Nhẫn kết luận.",
        "Khà Văn Nhẫn",
        ["Thủ tướng"],
    ),
    (
        "a post of another country, told of somebody else",
        "Đồng ý với đề xuất của Chủ tịch Thượng viện Ba Lan, Chủ tịch Quốc hội Khà Văn Nhẫn đề nghị hai bên hợp tác.",
        "Khà Văn Nhẫn",
        ["Chủ tịch Quốc hội"],
    ),
    (
        "a firm of a district by its letter",
        "Ông Khà Văn Nhẫn, Phó giám đốc Công ty TNHH MTV dịch vụ công ích Q.12, cho biết như vậy.",
        "Khà Văn Nhẫn",
        ["Phó Giám đốc Công ty TNHH MTV dịch vụ công ích quận 12"],
    ),
    (
        "a steering committee with a comma in its name",
        "Ông Khà Văn Nhẫn, Trưởng Ban chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả tỉnh Sơn La cho biết.",
        "Khà Văn Nhẫn",
        ["Trưởng Ban chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả tỉnh Sơn La"],
    ),
]


@pytest.mark.parametrize(("text", "name", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_post_ends_with_its_own_words(read, posts_of, text: str, name: str, posts: list[str]) -> None:
    """Neither what follows nor what praises its holder is in it."""
    assert posts_of(read(text), name) == posts
