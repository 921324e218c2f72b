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
        ["Bí thư Đảng ủy Chi cục Thuế Quận 9", "Phó Chi cục trưởng phụ trách Chi cục Thuế Quận 9"],
    ),
    (
        "first letters that nobody explains",
        "ĐẠI HỘI CHI CỤC THUẾ QUẬN 9\n\nĐảng bộ Chi cục thuế Quận 9 họp. Dự có ông Lù Văn Sính – Phó Bí thư Đảng ủy CCTQ9.",
        ["Phó Bí thư Đảng ủy Chi cục thuế Quận 9"],
    ),
    (
        "a committee named by first letters before",
        "Dự có các đại biểu của Đảng bộ CCTQ9: ông Lù Văn Sính – Bí thư Đảng ủy.\n\nĐảng bộ Chi cục thuế Quận 9 có 20 đảng viên.",
        ["Bí thư Đảng ủy Chi cục thuế Quận 9"],
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
    (
        "a shared post of monks, and another beside it",
        "Dự có Thành viên Hội đồng Chứng minh, Chứng minh Ban Trị sự GHPG tỉnh Lào Cai: Hòa thượng Lù Văn Sính, Hòa thượng Vi Văn Nhã.",
        ["Thành viên Hội đồng Chứng minh", "Chứng minh Ban Trị sự Giáo hội Phật giáo tỉnh Lào Cai"],
    ),
    (
        "a region of another country",
        "Dự có đồng chí Lù Văn Sính, Ủy viên Trung ương Đảng Cộng sản Trung Quốc, Bí thư Đảng ủy, "
        "Chủ nhiệm Ủy ban Thường vụ Đại hội đại biểu nhân dân Khu tự trị dân tộc Choang Quảng Tây.",
        [
            "Ủy viên Trung ương Đảng Cộng sản Trung Quốc",
            "Bí thư Đảng ủy Khu tự trị dân tộc Choang Quảng Tây",
            "Chủ nhiệm Ủy ban Thường vụ Đại hội đại biểu nhân dân Khu tự trị dân tộc Choang Quảng Tây",
        ],
    ),
    (
        "a board of a year",
        "Dự có ông Lù Văn Sính, Bí thư Tỉnh đoàn, Trưởng Ban Chỉ đạo Tháng Thanh niên tỉnh Lào Cai 2018.",
        ["Bí thư Tỉnh đoàn Lào Cai", "Trưởng Ban Chỉ đạo Tháng Thanh niên tỉnh Lào Cai 2018"],
    ),
    (
        "the cell of a village whose head somebody is",
        "Dự có ông Lù Văn Sính, Bí thư Chi bộ, Trưởng thôn Nậm Cang.",
        ["Bí thư Chi bộ thôn Nậm Cang", "Trưởng thôn Nậm Cang"],
    ),
    (
        "the cell of a quarter",
        "Dự có ông Lù Văn Sính, Bí thư Chi bộ, Trưởng Ban Công tác Mặt trận khu phố 3.",
        ["Bí thư Chi bộ khu phố 3", "Trưởng Ban Công tác Mặt trận khu phố 3"],
    ),
    (
        "the cell of a school that is called like a village",
        "Dự có ông Lù Văn Sính, Bí thư Chi bộ, Hiệu trưởng Trường Mầm non Bản Mế.",
        ["Bí thư Chi bộ Trường Mầm non Bản Mế", "Hiệu trưởng Trường Mầm non Bản Mế"],
    ),
    (
        "the cell of who leads a society of a commune",
        "Dự có ông Lù Văn Sính, Bí thư Chi bộ, Chủ tịch Hội Nông dân xã Bản Mế.",
        ["Bí thư Chi bộ", "Chủ tịch Hội Nông dân xã Bản Mế"],
    ),
    (
        "a field behind a dash and a comma",
        "Dự có ông Lù Văn Sính, Giám đốc Trung tâm Văn hóa, Thể thao - Truyền thông huyện Bắc Hà.",
        ["Giám đốc Trung tâm Văn hóa, Thể thao - Truyền thông huyện Bắc Hà"],
    ),
    (
        "who says something, and the office of a part",
        "Ông Lù Văn Sính, Trưởng phòng Nghiệp vụ Dược, Sở Y tế tỉnh Lào Cai cho biết kết quả.",
        ["Trưởng phòng Nghiệp vụ Dược, Sở Y tế tỉnh Lào Cai"],
    ),
    (
        "an office that says something",
        "Theo ông Lù Văn Sính, Trưởng phòng Nghiệp vụ Dược, Sở Y tế tỉnh Lào Cai cho biết kết quả.",
        ["Trưởng phòng Nghiệp vụ Dược"],
    ),
    (
        "a name behind that of a place",
        "Hiệu trưởng Trường Tiểu học và THCS Bản Liền Lù Văn Sính nhấn mạnh kết quả.",
        ["Hiệu trưởng Trường Tiểu học và THCS Bản Liền"],
    ),
    ("a harbour", "Dự có ông Lù Văn Sính, Cảng vụ trưởng Cảng vụ Hàng hải Quảng Ninh.", ["Cảng vụ trưởng Cảng vụ Hàng hải Quảng Ninh"]),
    (
        "rank without the office",
        "Dự có ông Lù Văn Sính, Hàm Vụ trưởng Vụ Tổng hợp, Văn phòng Chính phủ.",
        ["Hàm Vụ trưởng Vụ Tổng hợp, Văn phòng Chính phủ"],
    ),
    (
        "a battalion and its regiment",
        "Dự có ông Lù Văn Sính, Chính trị viên Tiểu đoàn Bộ binh 1, Trung đoàn 254.",
        ["Chính trị viên Tiểu đoàn Bộ binh 1, Trung đoàn 254"],
    ),
    (
        "the committee of another country's capital",
        "Thành ủy TP Hồ Chí Minh họp. Dự có ông Lù Văn Sính, Bí thư Thành ủy, Đô trưởng Thủ đô Viêng Chăn.",
        ["Bí thư Thành ủy Viêng Chăn", "Đô trưởng Thủ đô Viêng Chăn"],
    ),
    (
        "a council of a cooperative, and a company told elsewhere",
        "Tập đoàn Mây Ngàn tổ chức lễ. Dự có ông Lù Văn Sính, Chủ tịch HĐQT, Giám đốc HTX Rau quả Sa Pa.",
        ["Chủ tịch HĐQT HTX Rau quả Sa Pa", "Giám đốc HTX Rau quả Sa Pa"],
    ),
    (
        "who leads a company and a factory of it",
        "Tập đoàn Mây Ngàn tổ chức lễ. Dự có ông Lù Văn Sính, Phó Tổng Giám đốc, Giám đốc Nhà máy Gang thép Lào Cai.",
        ["Phó Tổng Giám đốc Tập đoàn Mây Ngàn", "Giám đốc Nhà máy Gang thép Lào Cai"],
    ),
    (
        "who leads what no body is, and a hamlet's head beside",
        "Dự có ông Hầu A Lềnh, Trưởng khóm 5; ông Lù Văn Sính, Trưởng tổ liên gia số 2 đã dự hội nghị.",
        [],
    ),
    (
        "a judge of the day and one by office",
        "Dự có bà Vi Thị Nhã, Thẩm phán TAND tỉnh Lào Cai. Ông Lù Văn Sính, Thẩm phán chủ tọa phiên tòa cho biết.",
        [],
    ),
    (
        "one in charge, and what the sentence goes on with",
        "Sáng nay, bà Lù Văn Sính, Phó Trạm trưởng phụ trách Trạm Y tế xã Tả Phìn dự.",
        ["Phó Trạm trưởng Trạm Y tế xã Tả Phìn"],
    ),
    (
        "one in charge of a court",
        "Dự có ông Lù Văn Sính, Phó Chánh án phụ trách TAND khu vực 8 và cán bộ, nhân viên.",
        ["Phó Chánh án phụ trách TAND khu vực 8"],
    ),
    (
        "a post of guards whose place could be a name",
        "Dự có ông Lù Văn Sính, Phó Đồn trưởng quân sự Đồn BP Y Tý.",
        ["Phó Đồn trưởng quân sự Đồn BP Y Tý"],
    ),
]

ALONE = [
    ("Cục Hải quan tỉnh Lào Cai họp.", "Phó Cục trưởng", ["Phó Cục trưởng Cục Hải quan tỉnh Lào Cai"]),
    ("Cục Hải quan tỉnh Lào Cai và Cục Thuế tỉnh Lào Cai họp.", "Phó Cục trưởng", []),
    ("Tòa án nhân dân tỉnh Lào Cai xét xử.", "Chánh án", ["Chánh án Tòa án nhân dân tỉnh Lào Cai"]),
    ("Hạt Kiểm lâm huyện Bắc Hà họp.", "Hạt trưởng", ["Hạt trưởng Hạt Kiểm lâm huyện Bắc Hà"]),
    ("Trạm Y tế xã Tả Phìn đón đoàn.", "Trạm trưởng", ["Trạm trưởng Trạm Y tế xã Tả Phìn"]),
    (
        "Kiểm toán Nhà nước khu vực VII công bố quyết định.",
        "Phó Kiểm toán trưởng",
        ["Phó Kiểm toán trưởng Kiểm toán Nhà nước khu vực VII"],
    ),
    ("Hợp tác xã Mường Hoa ra mắt.", "Chủ tịch Hội đồng quản trị", ["Chủ tịch Hội đồng quản trị Hợp tác xã Mường Hoa"]),
    ("Ban Quản lý Khu kinh tế tỉnh Lào Cai họp.", "Phó Trưởng ban", ["Phó Trưởng Ban Quản lý Khu kinh tế tỉnh Lào Cai"]),
    ("Tỉnh Lào Cai họp.", "Phó Trưởng ban", []),
]


@pytest.mark.parametrize(("first", "rank", "posts"), ALONE)
def test_a_rank_alone_leads_the_one_office_named(first: str, rank: str, posts: list[str], read, posts_of) -> None:
    """The office is the one that the passage names of its kind; where it names two, nobody can tell."""
    assert posts_of(read(first, f"Phát biểu tại đây, ông Lù Văn Sính, {rank} nêu kết quả."), "Lù Văn Sính") == posts


WHOLE = [
    "Chủ tịch Chính hiệp toàn quốc Trung Quốc",
    "Phó Chi cục trưởng phụ trách Chi cục Thủy sản tỉnh Lào Cai",
    "Phó Hạt trưởng phụ trách Hạt Kiểm lâm Bắc Hà",
    "Tổ trưởng Tổ tiết kiệm và vay vốn thôn Nậm Cang",
    "Trưởng Ban Bảo vệ dân phố phường Sa Pa",
    "Trưởng Ban Điều hành khu phố 4",
    "Trưởng Đại diện thường trú UNDP",
    "Giám đốc Trung tâm Giống cây trồng, vật nuôi tỉnh Lào Cai",
    "Giám đốc Trung tâm Phát triển quỹ đất tỉnh Lào Cai",
    "Giám đốc Trung tâm Trợ giúp pháp lý Nhà nước tỉnh Lào Cai",
    "Giám đốc Trung tâm Giám định y khoa tỉnh Lào Cai",
    "Giám đốc Trung tâm Hoạt động thanh thiếu nhi tỉnh Lào Cai",
    "Giám đốc Công ty Xổ số kiến thiết Lào Cai",
    "Giám đốc Bảo Việt Lào Cai",
    "Chi cục trưởng Chi cục Dân số - Kế hoạch hóa gia đình tỉnh Lào Cai",
    "Chi cục trưởng Chi cục Quản lý chất lượng nông lâm sản và thủy sản tỉnh Lào Cai",
    "Chủ tịch Hội Chiến sĩ cách mạng bị địch bắt tù đày tỉnh Lào Cai",
    "Chủ tịch Hội Hỗ trợ gia đình liệt sĩ tỉnh Lào Cai",
    "Chủ tịch Hội Nữ trí thức tỉnh Lào Cai",
    "Chủ tịch Hội Bảo vệ quyền trẻ em tỉnh Lào Cai",
    "Chủ tịch Công đoàn ngành Giáo dục tỉnh Lào Cai",
    "Chủ nhiệm Câu lạc bộ Gia đình hạnh phúc thôn Nậm Cang",
    "Giám đốc Cơ sở cai nghiện ma túy số 1 tỉnh Lào Cai",
    "Trưởng Ban Quản lý chợ Cốc Lếu",
    "Giám đốc Nhà hát Ca múa nhạc dân tộc tỉnh Lào Cai",
    "Giám đốc Cảng vụ Đường thủy nội địa khu vực II",
    "Phó Trưởng phòng Quản lý xuất nhập cảnh Công an tỉnh Lào Cai",
    "Phó Chỉ huy trưởng Ban Chỉ huy PTKV 2 - Bắc Hà",
]


@pytest.mark.parametrize("post", WHOLE)
def test_a_name_of_a_body_is_read_to_its_end(post: str, read, posts_of) -> None:
    """Behind the person, before a verb, the words of many trades end no name of a body."""
    assert posts_of(read(f"Sáng 10/3, ông Lù Văn Sính, {post} đã dự hội nghị."), "Lù Văn Sính") == [post]


@pytest.mark.parametrize(("what", "text", "posts"), CASES, ids=[case[0] for case in CASES])
def test_a_post_is_written_out_with_its_branch(what: str, text: str, posts: list[str], read, posts_of) -> None:
    """A post names the whole office, whatever its shape in print."""
    assert posts_of(read(*text.split("\n\n")), "Lù Văn Sính") == posts


@pytest.mark.parametrize(
    "decision",
    [
        "Bộ trưởng quyết định bổ nhiệm giữ chức Phó Cục trưởng Cục Hậu cần đối với 2 cán bộ gồm: "
        "Đại tá Lù Văn Sính (Phó Giám đốc Công an tỉnh Lào Cai) và thượng tá Vi Thị Nhã (Phó Giám đốc Công an tỉnh Sơn La).",
        "Bộ trưởng bổ nhiệm có thời hạn 5 năm giữ chức vụ Phó Cục trưởng Cục Hậu cần đối với hai đồng chí, gồm: Lù Văn Sính và Vi Thị Nhã.",
        "Bộ trưởng bổ nhiệm chức vụ Phó Cục trưởng Cục Hậu cần cho các cán bộ sau: ông Lù Văn Sính, bà Vi Thị Nhã.",
    ],
)
def test_several_take_up_one_post_by_one_decision(decision: str, read, posts_of) -> None:
    """Each of those listed behind one decision has the office that it is about."""
    facts = read(decision)
    assert all("Phó Cục trưởng Cục Hậu cần" in posts_of(facts, name) for name in ("Lù Văn Sính", "Vi Thị Nhã"))
