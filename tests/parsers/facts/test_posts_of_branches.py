"""Posts of offices that cover a region, of bodies told by their first letters, and of boards that somebody is made head of."""

from __future__ import annotations

import pytest

CASES = [
    (
        "a court of a region and its province",
        "Dự có ông Lù Văn Sính, Chánh án TAND khu vực 3 - Lào Cai.",
        ["Chánh án TAND khu vực 3 - Lào Cai"],
    ),
    (
        "districts of one region",
        "Dự có ông Lù Văn Sính, Chi cục trưởng Chi cục Thuế khu vực Bắc Hà - Si Ma Cai.",
        ["Chi cục trưởng Chi cục Thuế khu vực Bắc Hà - Si Ma Cai"],
    ),
    ("a district and its province", "Dự có ông Lù Văn Sính, Bí thư Huyện ủy Bắc Hà - Lào Cai.", ["Bí thư Huyện ủy Bắc Hà"]),
    (
        "a deputy of the auditors of a region, with others behind",
        "Dự có ông Lù Văn Sính, Phó Kiểm toán trưởng KTNN khu vực VII và cán bộ, công chức của đơn vị.",
        ["Phó Kiểm toán trưởng Kiểm toán Nhà nước khu vực VII"],
    ),
    (
        "a branch whose name the article gives with its first letters and a number",
        "Đảng bộ Chi cục Thuế Quận 9 (CCTQ9) họp. Dự có ông Lù Văn Sính – Bí thư Đảng ủy CCTQ9, Phó Chi cục trưởng phụ trách.",
        ["Bí thư Đảng ủy Chi cục Thuế Quận 9", "Phó Chi cục trưởng Chi cục Thuế Quận 9"],
    ),
    (
        "first letters that nobody explains",
        "ĐẠI HỘI CHI CỤC THUẾ QUẬN 9\n\nĐảng bộ Chi cục thuế Quận 9 họp. Dự có ông Lù Văn Sính – Phó Bí thư Đảng ủy CCTQ9.",
        ["Phó Bí thư Đảng ủy Chi cục thuế Quận 9"],
    ),
    (
        "first letters of nothing that is printed",
        "Đảng bộ Chi cục Thuế Quận 9 họp. Dự có ông Lù Văn Sính – Giám đốc VNPT.",
        ["Giám đốc VNPT"],
    ),
    (
        "words glued inside a body",
        "Dự có ông Lù Văn Sính - Phó Chủ tịch - Tổng Thư ký Ủy ban T.ƯMTTQ Việt Nam.",
        ["Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam", "Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam"],
    ),
    (
        "a steering committee that its head is told behind",
        "Ban Chỉ đạo tỉnh về chuyển đổi số do đồng chí Lù Văn Sính, Bí thư Huyện ủy Bắc Hà làm Trưởng ban, "
        "Sở Nội vụ là cơ quan thường trực.",
        ["Bí thư Huyện ủy Bắc Hà", "Trưởng Ban Chỉ đạo tỉnh về chuyển đổi số"],
    ),
    (
        "a society of those who once served",
        "Dự có ông Lù Văn Sính, Chủ tịch Hội Cựu TNXP tỉnh Lào Cai.",
        ["Chủ tịch Hội Cựu TNXP tỉnh Lào Cai"],
    ),
    (
        "a society of victims, with a stroke in its name",
        "Dự có ông Lù Văn Sính, Chủ tịch Hội Nạn nhân chất độc da cam/dioxin tỉnh Lào Cai.",
        ["Chủ tịch Hội Nạn nhân chất độc da cam/dioxin tỉnh Lào Cai"],
    ),
    (
        "a post of the border guard",
        "Dự có đại úy Lù Văn Sính, Trạm trưởng Trạm Biên phòng Bản Vược.",
        ["Trạm trưởng Trạm Biên phòng Bản Vược"],
    ),
    (
        "a park whose name has two syllables",
        "Dự có ông Lù Văn Sính, Giám đốc Vườn Quốc gia Hoàng Liên.",
        ["Giám đốc Vườn Quốc gia Hoàng Liên"],
    ),
    (
        "a team at a border crossing",
        "Dự có ông Lù Văn Sính, Đội trưởng Đội Thủ tục Hải quan cửa khẩu quốc tế Lào Cai.",
        ["Đội trưởng Đội Thủ tục Hải quan cửa khẩu quốc tế Lào Cai"],
    ),
    (
        "an office of the bank of policies",
        "Dự có ông Lù Văn Sính, Phó Giám đốc Phòng giao dịch NHCSXH huyện Bắc Hà.",
        ["Phó Giám đốc Phòng giao dịch Ngân hàng Chính sách xã hội huyện Bắc Hà"],
    ),
]


@pytest.mark.parametrize(("what", "text", "posts"), CASES, ids=[case[0] for case in CASES])
def test_a_post_is_written_out_with_its_branch(what: str, text: str, posts: list[str], read, posts_of) -> None:
    """A post names the whole office, whatever its shape in print."""
    assert posts_of(read(*text.split("\n\n")), "Lù Văn Sính") == posts


def test_several_take_up_one_post_by_one_decision(read, posts_of) -> None:
    """Each of those listed behind one decision has the office that it is about."""
    facts = read(
        "Bộ trưởng quyết định bổ nhiệm giữ chức Phó Cục trưởng Cục Hậu cần đối với 2 cán bộ gồm: "
        "Đại tá Lù Văn Sính (Phó Giám đốc Công an tỉnh Lào Cai) và thượng tá Vi Thị Nhã (Phó Giám đốc Công an tỉnh Sơn La)."
    )
    assert all("Phó Cục trưởng Cục Hậu cần" in posts_of(facts, name) for name in ("Lù Văn Sính", "Vi Thị Nhã"))
