"""Posts as they stand away from the usual list: in a career, in a party of guests, in the words around an election."""

from __future__ import annotations

import pytest

CASES = [
    (
        "a career told behind brackets",
        "Ông Lù Văn Sính (sinh năm 1975, quê Bắc Hà) từng kinh qua các chức vụ Bí thư Huyện ủy Si Ma Cai (cũ) và Phó Chánh Văn phòng "
        "Tỉnh ủy Lào Cai; được chỉ định làm Bí thư Đảng ủy, Chủ tịch HĐND phường Cam Đường.",
        "Lù Văn Sính",
        [
            "former:Bí thư Huyện ủy Si Ma Cai",
            "former:Phó Chánh Văn phòng Tỉnh ủy Lào Cai",
            "Bí thư Đảng ủy phường Cam Đường",
            "Chủ tịch HĐND phường Cam Đường",
        ],
    ),
    (
        "a new post told by its rank alone, of the office that is come to",
        "Điều động ông Lù Văn Sính, Phó Giám đốc Sở Nội vụ đến nhận công tác tại Sở Tư pháp và bổ nhiệm giữ chức Phó Giám đốc.",
        "Lù Văn Sính",
        ["former:Phó Giám đốc Sở Nội vụ tỉnh Lào Cai", "Phó Giám đốc Sở Tư pháp tỉnh Lào Cai"],
    ),
    (
        "the head of a school that is come to",
        "Điều động bà Khà Thị Lụa, Giám đốc Sở Y tế về Trường Cao đẳng Y tế Sa Pa, giữ chức Hiệu trưởng.",
        "Khà Thị Lụa",
        ["former:Giám đốc Sở Y tế tỉnh Lào Cai", "Hiệu trưởng Trường Cao đẳng Y tế Sa Pa"],
    ),
    (
        "a body come to only for a meeting",
        "Ông Lù Văn Sính, Phó Giám đốc Sở Nội vụ, về dự hội nghị tại Sở Y tế, được bổ nhiệm giữ chức Giám đốc.",
        "Lù Văn Sính",
        ["Phó Giám đốc Sở Nội vụ tỉnh Lào Cai"],
    ),
    (
        "a body that somebody speaks of",
        "Ông Lù Văn Sính, Phó Giám đốc Sở Nội vụ, phát biểu khi về Sở Y tế, được bổ nhiệm giữ chức Giám đốc.",
        "Lù Văn Sính",
        ["Phó Giám đốc Sở Nội vụ tỉnh Lào Cai"],
    ),
    (
        "a body come to after a course",
        "Ông Lù Văn Sính, Phó Giám đốc Sở Nội vụ, tham dự lớp học, được điều động về Sở Y tế, giữ chức Giám đốc.",
        "Lù Văn Sính",
        ["former:Phó Giám đốc Sở Nội vụ tỉnh Lào Cai", "Giám đốc Sở Y tế tỉnh Lào Cai"],
    ),
    (
        "a post held before, told of the given name",
        "Bà Khà Thị Lụa giữ chức Chủ tịch UBND xã Bản Hồ. Trước khi sắp xếp, bà Lụa là Phó Bí thư Thường trực Huyện ủy Sa Pa.",
        "Khà Thị Lụa",
        ["former:Phó Bí thư Thường trực Huyện ủy Sa Pa", "Chủ tịch UBND xã Bản Hồ"],
    ),
    (
        "who leads the party of another province",
        "Ban Thường vụ Tỉnh ủy Lào Cai làm việc với Ban Thường vụ Tỉnh ủy Lai Châu do đồng chí Lù Văn Sính, Bí thư Tỉnh ủy, Chủ tịch "
        "HĐND tỉnh dẫn đầu.",
        "Lù Văn Sính",
        ["Bí thư Tỉnh ủy Lai Châu", "Chủ tịch HĐND tỉnh Lai Châu"],
    ),
    (
        "a bracket between two posts",
        "Dự có ông Lù Văn Sính, Phó Cục trưởng Cục Tổ chức cán bộ (Bộ Công an), Giám đốc Công an tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["Phó Cục trưởng Cục Tổ chức cán bộ Bộ Công an", "Giám đốc Công an tỉnh Lào Cai"],
    ),
    (
        "a picture's credit glued to the post",
        "Bà Khà Thị Lụa, Chủ tịch HĐND phường Cam Đường ẢNH: TÚ MAI",
        "Khà Thị Lụa",
        ["Chủ tịch HĐND phường Cam Đường"],
    ),
    (
        "a comma within a board's name",
        "Dự có bà Khà Thị Lụa, Trưởng Ban thi đua, khen thưởng tỉnh Lào Cai.",
        "Khà Thị Lụa",
        ["Trưởng Ban thi đua, khen thưởng tỉnh Lào Cai"],
    ),
    (
        "small words within the name of a station and of a company",
        "Dự có ông Lù Văn Sính, nguyên Tổng Giám đốc Đài Tiếng nói Việt Nam, Chủ tịch Tổng Công ty Điện lực miền Bắc.",
        "Lù Văn Sính",
        ["former:Tổng Giám đốc Đài Tiếng nói Việt Nam", "former:Chủ tịch Tổng Công ty Điện lực miền Bắc"],
    ),
    (
        "what the commander does right behind his post",
        "Thiếu tướng Lù Văn Sính, Phó Tư lệnh Quân khu 2 kiểm tra kho tàng của đơn vị.",
        "Lù Văn Sính",
        ["Phó Tư lệnh Quân khu 2"],
    ),
    (
        "two posts joined by kiêm, taken up",
        "Ông Lù Văn Sính tái đắc cử Phó Chủ tịch kiêm Tổng thư ký Hội Nhà báo Việt Nam.",
        "Lù Văn Sính",
        ["Phó Chủ tịch Hội Nhà báo Việt Nam", "Tổng Thư ký Hội Nhà báo Việt Nam"],
    ),
    (
        "a post to be filled that is not theirs",
        "Trong thời gian chờ kiện toàn chức vụ Bí thư Thành ủy Lào Cai, đồng chí Lù Văn Sính, Phó Bí thư Thường trực Thành ủy Lào Cai "
        "được giao phụ trách.",
        "Lù Văn Sính",
        ["Phó Bí thư Thường trực Thành ủy Lào Cai"],
    ),
    (
        "a dash before every name of a list",
        "Cùng dự có Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy - Khà Thị Lụa, Phó Chủ tịch UBND tỉnh - Lù Văn Sính.",
        "Khà Thị Lụa",
        ["Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai", "Trưởng Ban Dân vận Tỉnh ủy Lào Cai"],
    ),
    (
        "a post without its body, filled in the same election",
        "Ông Lù Văn Sính được bầu giữ chức Chủ tịch Hội Làm vườn tỉnh Lào Cai; bà Khà Thị Lụa được bầu giữ chức Phó Chủ tịch.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch Hội Làm vườn tỉnh Lào Cai"],
    ),
    (
        "a part-time vice-chair",
        "Dự có ông Lù Văn Sính, Phó Chủ tịch không chuyên trách Ủy ban MTTQ Việt Nam tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["Phó Chủ tịch không chuyên trách Ủy ban MTTQ Việt Nam tỉnh Lào Cai"],
    ),
    (
        "a commune whose name begins like a newcomer's",
        "Dự có ông Lù Văn Sính, Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân xã Tân Dương.",
        "Lù Văn Sính",
        ["Bí thư Đảng ủy xã Tân Dương", "Chủ tịch Hội đồng nhân dân xã Tân Dương"],
    ),
    (
        "two countries in the name of a society",
        "Ông Lù Văn Sính được bầu giữ chức Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Lào Cai"],
    ),
    (
        "flowers for others who were elected",
        "Đồng chí Lù Văn Sính, Bí thư Tỉnh ủy tặng hoa các đồng chí vừa được bầu giữ chức Phó Trưởng Ban Pháp chế HĐND tỉnh.",
        "Lù Văn Sính",
        ["Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "a long dash in a board's name",
        "Dự có bà Khà Thị Lụa, Phó Trưởng ban Văn hóa – Xã hội HĐND tỉnh Lào Cai và Đại diện Hội Người cao tuổi.",
        "Khà Thị Lụa",
        ["Phó Trưởng Ban Văn hóa - Xã hội HĐND tỉnh Lào Cai"],
    ),
    (
        "the board of a contest",
        "Dự có bà Khà Thị Lụa, Chủ tịch Hội Nông dân tỉnh Lào Cai, Trưởng BTC Hội thi Nhà nông đua tài.",
        "Khà Thị Lụa",
        ["Chủ tịch Hội Nông dân tỉnh Lào Cai", "Trưởng Ban Tổ chức Hội thi Nhà nông đua tài"],
    ),
    (
        "an envoy with a name of their country",
        "Dự có Đại sứ đặc mệnh toàn quyền nước CHDCND Lào tại Việt Nam Bun Khăm Xay.",
        "Bun Khăm Xay",
        ["Đại sứ đặc mệnh toàn quyền nước CHDCND Lào tại Việt Nam"],
    ),
    (
        "a secretary who governs a province abroad",
        "Dự có ông Khăm Phon, Bí thư, Tỉnh trưởng tỉnh Xiêng Khoảng.",
        "Khăm Phon",
        ["Bí thư Tỉnh ủy Xiêng Khoảng", "Tỉnh trưởng tỉnh Xiêng Khoảng"],
    ),
    (
        "the head of a part whose name is a rank too",
        "Dự có Cục trưởng Cục Lãnh sự Lù Văn Sính.",
        "Lù Văn Sính",
        ["Cục trưởng Cục Lãnh sự"],
    ),
    (
        "a former post behind somebody else's, and those it governs",
        "Bí thư Tỉnh ủy trao huy hiệu cho nguyên Phó Chủ tịch Quốc hội, Chủ tịch Hội Nhà báo Việt Nam Lù Văn Sính.",
        "Lù Văn Sính",
        ["former:Phó Chủ tịch Quốc hội", "former:Chủ tịch Hội Nhà báo Việt Nam"],
    ),
    (
        "one post for each of two",
        "Ông Lù Văn Sính và bà Khà Thị Lụa được chỉ định giữ chức Bí thư và Phó Bí thư Huyện ủy Bắc Hà.",
        "Khà Thị Lụa",
        ["Phó Bí thư Huyện ủy Bắc Hà"],
    ),
    (
        "a body that represents a society",
        "Dự có bà Khà Thị Lụa, Trưởng ban đại diện Hội Người cao tuổi tỉnh Lào Cai.",
        "Khà Thị Lụa",
        ["Trưởng Ban đại diện Hội Người cao tuổi tỉnh Lào Cai"],
    ),
    (
        "a board of the Front with a comma and small words in its name",
        "Dự có bà Khà Thị Lụa, Phó Trưởng ban Tuyên giáo, công tác xã hội, Dân tộc và Tôn giáo Ủy ban MTTQ Việt Nam tỉnh Lào Cai.",
        "Khà Thị Lụa",
        ["Phó Trưởng Ban Tuyên giáo, công tác xã hội, Dân tộc và Tôn giáo Ủy ban MTTQ Việt Nam tỉnh Lào Cai"],
    ),
    (
        "institutes that study a continent and people",
        "Dự có bà Khà Thị Lụa, Viện trưởng Viện Nghiên cứu Châu Mỹ; ông Lù Văn Sính, Viện trưởng Viện Địa lý nhân văn.",
        "Lù Văn Sính",
        ["Viện trưởng Viện Địa lý nhân văn"],
    ),
    (
        "somebody moved to a post that stands before their name",
        "Công bố quyết định điều động cán bộ giữ chức vụ Phó Bí thư Thành ủy Lào Cai đối với ông Lù Văn Sính.",
        "Lù Văn Sính",
        ["Phó Bí thư Thành ủy Lào Cai"],
    ),
    (
        "a priest without his baptismal name",
        "Dự có Linh mục Giuse Lù Văn Sính, Chánh xứ Giáo xứ Cốc Lếu.",
        "Lù Văn Sính",
        ["Chánh xứ Giáo xứ Cốc Lếu"],
    ),
    (
        "a family name behind the unit that it makes another word with",
        "Dự có Bí thư Huyện ủy Bắc Hà, Trưởng Ban Chỉ đạo phòng, chống thiên tai huyện Đoàn Văn Páo.",
        "Đoàn Văn Páo",
        ["Bí thư Huyện ủy Bắc Hà", "Trưởng Ban Chỉ đạo phòng, chống thiên tai huyện Bắc Hà"],
    ),
    (
        "a station's small words, and a name that ends with a degree",
        "Dự có Tổng Giám đốc Đài truyền hình Việt Nam Lù Văn Sính, Tổng Giám đốc Đài Tiếng nói Việt Nam Đỗ Tiến Sỹ.",
        "Đỗ Tiến Sỹ",
        ["Tổng Giám đốc Đài Tiếng nói Việt Nam"],
    ),
    (
        "a post given to a list behind a colon",
        "Thủ tướng phê chuẩn kết quả bầu Phó Chủ tịch UBND tỉnh Lào Cai đối với: bà Khà Thị Lụa; ông Lù Văn Sính, ông Vàng Văn Dín.",
        "Lù Văn Sính",
        ["Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "a post taken away",
        "Thủ tướng phê chuẩn kết quả miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Lào Cai đối với ông Lù Văn Sính.",
        "Lù Văn Sính",
        ["former:Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "approved for another province, which the sentence opens with",
        "Tại Sơn La, Thủ tướng phê chuẩn kết quả bầu Phó Chủ tịch UBND tỉnh đối với ông Lù Văn Sính (Tỉnh ủy viên).",
        "Lù Văn Sính",
        ["Tỉnh ủy viên Sơn La", "Phó Chủ tịch UBND tỉnh Sơn La"],
    ),
    (
        "a shared title that a comma has ended",
        "Dự có các đồng chí Ủy viên Trung ương Đảng: Bí thư Tỉnh ủy Vàng Văn Dín, Chủ tịch UBND tỉnh Khà Thị Lụa; "
        "Phó Bí thư Thường trực Tỉnh ủy Lù Văn Sính.",
        "Lù Văn Sính",
        ["Phó Bí thư Thường trực Tỉnh ủy Lào Cai"],
    ),
    (
        "posts that go on behind a semicolon",
        "Các đồng chí: Lù Văn Sính, Ủy viên Bộ Chính trị; Bí thư Trung ương Đảng; Khà Thị Lụa, Phó Chủ tịch UBND tỉnh dự hội nghị.",
        "Lù Văn Sính",
        ["Ủy viên Bộ Chính trị", "Bí thư Trung ương Đảng"],
    ),
    (
        "another's post behind a semicolon",
        "Các đồng chí: Lù Văn Sính, Ủy viên Trung ương Đảng; Phó Bí thư Tỉnh ủy Khà Thị Lụa dự hội nghị.",
        "Lù Văn Sính",
        ["Ủy viên Trung ương Đảng"],
    ),
    (
        "a namesake of somebody great in a list",
        "Các đồng chí: Khà Thị Lụa - Chánh Thanh tra tỉnh; Phan Đình Phùng - Phó Chủ tịch UBND tỉnh dự hội nghị.",
        "Phan Đình Phùng",
        ["Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "the Front in short, apart",
        "Dự có bà Khà Thị Lụa, Chủ tịch UBMTTQ VN tỉnh.",
        "Khà Thị Lụa",
        ["Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Lào Cai"],
    ),
    (
        "a province that a paper is named after",
        "Đồng chí Lù Văn Sính, Bí thư Tỉnh ủy thăm Báo Lào Cai.",
        "Lù Văn Sính",
        ["Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "a career that semicolons part",
        "Ông Lù Văn Sính từng kinh qua các chức vụ: Giám đốc Sở Y tế tỉnh Lào Cai; Phó Bí thư Tỉnh đoàn, Bí thư Tỉnh đoàn.",
        "Lù Văn Sính",
        ["former:Giám đốc Sở Y tế tỉnh Lào Cai", "former:Phó Bí thư Tỉnh đoàn Lào Cai", "former:Bí thư Tỉnh đoàn Lào Cai"],
    ),
    (
        "a ministry whose name is joined by a sign",
        "Bộ trưởng Bộ Văn hóa, Thể thao & Du lịch Lù Văn Sính phát biểu.",
        "Lù Văn Sính",
        ["Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch"],
    ),
    (
        "what somebody carries out behind a post that ends with its place",
        "Đồng chí Lù Văn Sính – Phó Bí thư Tỉnh ủy Lào Cai thực hiện lấy ý kiến và thông qua danh sách.",
        "Lù Văn Sính",
        ["Phó Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "a zone whose place stands right before the name",
        "Trưởng Ban Quản lý Khu kinh tế Phú Quốc Lù Văn Sính phát biểu tại hội nghị.",
        "Lù Văn Sính",
        ["Trưởng Ban Quản lý Khu kinh tế Phú Quốc"],
    ),
    (
        "posts parted by a double dash",
        "Dự có Đại tướng Lù Văn Sính – Bí thư Trung ương Đảng –– Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân Việt Nam.",
        "Lù Văn Sính",
        ["Bí thư Trung ương Đảng", "Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân Việt Nam"],
    ),
    (
        "a ministry's name with an ampersand, before the name",
        "Giám đốc Sở Khoa học & Công nghệ Lù Văn Sính phát biểu tại hội nghị.",
        "Lù Văn Sính",
        ["Giám đốc Sở Khoa học và Công nghệ tỉnh Lào Cai"],
    ),
    (
        "a committee's name with commas, before the name",
        "Dự có Chủ nhiệm Ủy ban Tài chính, Ngân hàng, Ngân sách Lù Văn Sính.",
        "Lù Văn Sính",
        ["Chủ nhiệm Ủy ban Tài chính, Ngân hàng, Ngân sách"],
    ),
    (
        "the Front's short name",
        "Phó Chủ tịch Ủy ban MTTQVN tỉnh Lù Sính phát biểu tại hội nghị.",
        "Lù Sính",
        ["Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Lào Cai"],
    ),
    (
        "a short name glued with a dot",
        "Dự có ông Lù Văn Sính-Phó chủ tịch UB.MTTQVN tỉnh, UVTVTU.",
        "Lù Văn Sính",
        ["Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Lào Cai", "Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai"],
    ),
    (
        "a deputy of a list behind a colon",
        "Cùng dự có các Đại biểu Quốc hội: Khà Thị Lụa, Lù Văn Sính.",
        "Lù Văn Sính",
        ["Đại biểu Quốc hội"],
    ),
    (
        "a post behind a seat and a semicolon",
        "Dự có Lù Văn Sính, Ủy viên Ban Thường vụ Tỉnh ủy; Phó Chủ tịch Thường trực HDND tỉnh; Khà Thị Lụa, Tỉnh ủy viên.",
        "Lù Văn Sính",
        ["Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai", "Phó Chủ tịch Thường trực HĐND tỉnh Lào Cai"],
    ),
    (
        "an office of an earlier time",
        "Ông Lù Văn Sính, nguyên Chủ tịch HĐND tỉnh trong thời gian đảm nhiệm chức vụ Bí thư Tỉnh ủy đã làm được nhiều việc.",
        "Lù Văn Sính",
        ["former:Chủ tịch HĐND tỉnh Lào Cai", "former:Bí thư Tỉnh ủy Lào Cai"],
    ),
]


@pytest.mark.parametrize(("sentence", "name", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_are_read_where_they_stand(read, posts_of, sentence: str, name: str, posts: list[str]) -> None:
    """Each sentence yields the person's posts, those of before marked, and none that are another's or nobody's."""
    assert posts_of(read(f"Ngày 10/3, tỉnh Lào Cai tổ chức hội nghị. {sentence}"), name) == posts


def test_a_diocese_is_not_the_province(read, posts_of) -> None:
    """A bare ``tỉnh`` is not the province whose name a diocese bears."""
    facts = read(
        "Ngày 10/3, đoàn công tác của tỉnh Lào Cai thăm Tòa Giám mục Giáo phận Bắc Ninh.",
        "Phó Bí thư Tỉnh ủy Lù Văn Sính chúc mừng Giáo phận Bắc Ninh.",
        title="Chúc mừng Giáo phận Bắc Ninh",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Bí thư Tỉnh ủy Lào Cai"]


def test_a_town_named_later_is_not_the_city(read, posts_of) -> None:
    """A bare ``TP`` in news of a city of the first rank is that city, though a town in it is named further on."""
    facts = read(
        "Ngày 10/3, hội nghị có Phó Chủ tịch UBND TP Lù Văn Sính dự.",
        "Cùng dự có lãnh đạo TP Thủ Đức.",
        title="Hội nghị của Thành ủy TPHCM",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Chủ tịch UBND TP Hồ Chí Minh"]


def test_a_city_of_the_first_rank_is_its_papers(read, posts_of) -> None:
    """A bare ``Thành ủy`` is of the city the article is about, though another such city is named right before."""
    facts = read(
        "Sáng 10/3, đoàn đại biểu TP Cần Thơ do đồng chí Lù Văn Sính, Bí thư Thành ủy dẫn đầu đến viếng tại TP Hà Nội.",
        "Đoàn TP Cần Thơ có đồng chí Khà Thị Lụa, Phó Bí thư Thành ủy, Chủ tịch UBND thành phố.",
        title="Đoàn đại biểu TP Cần Thơ viếng",
    )
    assert posts_of(facts, "Khà Thị Lụa") == ["Phó Bí thư Thành ủy Cần Thơ", "Chủ tịch UBND thành phố Cần Thơ"]
