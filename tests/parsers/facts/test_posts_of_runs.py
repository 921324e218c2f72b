"""Posts of several named one behind the other, of committees' members, and what somebody was before."""

from __future__ import annotations

import pytest

_OF_CENTRE = (
    "Dự có các Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng: Chủ nhiệm Ủy ban Kiểm tra Trung ương Vi Văn Tú, Trưởng ban Tổ chức Trung ương "
    "Lê Minh Hùng; Ủy viên Trung ương Đảng, Chánh Văn phòng Trung ương Đảng Khà Duy Ngọc."
)

CASES = [
    (
        "a seat shared by commas with what only members lead",
        _OF_CENTRE,
        "Lê Minh Hùng",
        ["Ủy viên Bộ Chính trị", "Bí thư Trung ương Đảng", "Trưởng Ban Tổ chức Trung ương"],
    ),
    (
        "another committee's seat behind those",
        _OF_CENTRE,
        "Khà Duy Ngọc",
        ["Ủy viên Trung ương Đảng", "Chánh Văn phòng Trung ương Đảng"],
    ),
    (
        "deputies whose military ranks open their names",
        "Dự có các đồng chí Phó Giám đốc Công an tỉnh, Thượng tá Vi Văn Tú, Đại tá Lê Minh Hùng, Trung tá Lù Văn Sính; lãnh đạo các đội.",
        "Lê Minh Hùng",
        ["Phó Giám đốc Công an tỉnh Lào Cai"],
    ),
    (
        "officers who have posts of their own behind deputies",
        "Dự có các đồng chí Phó Giám đốc Công an tỉnh, Thượng tá Vi Văn Tú, Trưởng phòng Tham mưu, Đại tá Lê Minh Hùng, Trưởng phòng Xe.",
        "Vi Văn Tú",
        ["Trưởng phòng Tham mưu"],
    ),
    (
        "officers behind others unnamed, who are no deputies",
        "Dự có các Phó Giám đốc Công an tỉnh, Đại tá Vi Văn Tú, Đại tá Lê Minh Hùng, đại diện Phòng Tham mưu, Thượng tá Lù Văn Sính.",
        "Lù Văn Sính",
        [],
    ),
    (
        "scholars, who are no officers",
        "Dự có các Phó Chủ tịch UBND tỉnh, Tiến sĩ Vi Văn Tú, Thạc sĩ Lê Minh Hùng.",
        "Vi Văn Tú",
        [],
    ),
    (
        "a deputy of a delegation behind the term",
        "Dự có ông Lù Văn Sính, đại biểu Quốc hội khóa XV Đoàn Lào Cai, Phó Chủ tịch HĐND tỉnh.",
        "Lù Văn Sính",
        ["Đại biểu Quốc hội", "Phó Chủ tịch HĐND tỉnh Lào Cai"],
    ),
    (
        "a misprinted deputy and a committee by its letters",
        "Dự có ông Lù Văn Sính, Phó Bí Thành ủy Lào Cai, Ủy viên Ban TVTU.",
        "Lù Văn Sính",
        ["Phó Bí thư Thành ủy Lào Cai", "Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai"],
    ),
    (
        "a misprinted standing deputy",
        "Dự có ông Lù Văn Sính – Phó bí thường trực Đảng ủy Khối các cơ quan tỉnh.",
        "Lù Văn Sính",
        ["Phó Bí thư Thường trực Đảng ủy Khối các cơ quan tỉnh Lào Cai"],
    ),
    (
        "a seat that not all have",
        "Dự có các đồng chí Ủy viên Bộ Chính trị: Bộ trưởng Bộ Quốc phòng Vi Văn Tú, Bộ trưởng Bộ Công an Lê Minh Hùng; "
        "Bí thư Trung ương Đảng, Chánh Văn phòng Trung ương Đảng Khà Duy Ngọc.",
        "Khà Duy Ngọc",
        ["Bí thư Trung ương Đảng", "Chánh Văn phòng Trung ương Đảng"],
    ),
    (
        "a province's committee, and whom commas do not make a member",
        "Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Trưởng Ban Tổ chức Tỉnh ủy Vi Văn Tú, Chủ nhiệm UBKT Tỉnh ủy Lê Minh Hùng, "
        "Giám đốc Sở Y tế Lù Văn Sính.",
        "Lù Văn Sính",
        ["Giám đốc Sở Y tế tỉnh Lào Cai"],
    ),
    (
        "chosen into an office",
        "Tại đại hội, ông Lù Văn Sính đã được đắc cử vào chức vụ Bí thư Huyện ủy Bắc Hà.",
        "Lù Văn Sính",
        ["Bí thư Huyện ủy Bắc Hà"],
    ),
    (
        "chosen once more",
        "Đồng chí Lù Văn Sính được tín nhiệm bầu lại chức vụ Bí thư Tỉnh Đoàn Lào Cai.",
        "Lù Văn Sính",
        ["Bí thư Tỉnh Đoàn Lào Cai"],
    ),
    (
        "two who are the same",
        "Hai ông Lù Văn Sính và Vi Văn Ban là Phó Chủ tịch Hội Nông dân tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["Phó Chủ tịch Hội Nông dân tỉnh Lào Cai"],
    ),
    (
        "the middle one of three who are the same",
        "Các ông Vi Văn Ban, Lù Văn Sính và bà Khà Thị Lụa là Phó Chủ tịch UBND tỉnh.",
        "Lù Văn Sính",
        ["Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "those before whom only the last one is something",
        "Các ông Vi Văn Ban, Lù Văn Sính và bà Khà Thị Lụa dự. Bà Khà Thị Lụa là Phó Chủ tịch UBND tỉnh.",
        "Lù Văn Sính",
        [],
    ),
    (
        "deputies who were appointed",
        "Các Phó Bí thư Tỉnh ủy được chỉ định gồm: Vi Văn Ban (Chủ tịch UBND tỉnh), Lù Văn Sính, Khà Văn Tư.",
        "Lù Văn Sính",
        ["Phó Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "who holds a post by now",
        "Chủ tịch UBND huyện Bắc Hà hiện nay là ông Lù Văn Sính.",
        "Lù Văn Sính",
        ["Chủ tịch UBND huyện Bắc Hà"],
    ),
    (
        "joined behind another's post and parted by a dash",
        "Đến dự có ông Vi Văn Ban, Phó Chủ tịch UBND tỉnh và Giám đốc Công an tỉnh - Thiếu tướng Lù Văn Sính.",
        "Vi Văn Ban",
        ["Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "whom such a dash parts from the post",
        "Đến dự có ông Vi Văn Ban, Phó Chủ tịch UBND tỉnh và Giám đốc Công an tỉnh - Thiếu tướng Lù Văn Sính.",
        "Lù Văn Sính",
        ["Giám đốc Công an tỉnh Lào Cai"],
    ),
    (
        "a military rank between dashes",
        "Dự có ông Lù Văn Sính – Thiếu tướng - Phó Giám đốc Công an thành phố Hà Nội.",
        "Lù Văn Sính",
        ["Phó Giám đốc Công an thành phố Hà Nội"],
    ),
    (
        "what somebody was before, item by item",
        "Ông Lù Văn Sính được bầu làm Chủ tịch UBND tỉnh. Trước đó, ông Sính làm Bí thư Huyện ủy Bắc Hà; Giám đốc Sở Y tế Lào Cai.",
        "Lù Văn Sính",
        ["Chủ tịch UBND tỉnh Lào Cai", "former:Bí thư Huyện ủy Bắc Hà", "former:Giám đốc Sở Y tế Lào Cai"],
    ),
    (
        "what a pronoun's was before",
        "Ông Lù Văn Sính được bầu làm Chủ tịch UBND tỉnh. Trước đó, ông là Giám đốc Sở Y tế Lào Cai.",
        "Lù Văn Sính",
        ["Chủ tịch UBND tỉnh Lào Cai", "former:Giám đốc Sở Y tế Lào Cai"],
    ),
    (
        "what somebody was before, as examples",
        "Ông Lù Văn Sính thôi việc. Ông từng giữ các chức danh, chức vụ quản lý như: Bí thư Huyện ủy Bắc Hà, Giám đốc Sở Y tế Lào Cai.",
        "Lù Văn Sính",
        ["former:Bí thư Huyện ủy Bắc Hà", "former:Giám đốc Sở Y tế Lào Cai"],
    ),
    (
        "a post that only one can hold, behind whom another is named with theirs",
        "Các đồng chí Trưởng Ban Tổ chức Tỉnh ủy Lù Văn Sính và Đại tá Vi Văn Tú - Giám đốc Công an tỉnh gửi hoa.",
        "Vi Văn Tú",
        ["Giám đốc Công an tỉnh Lào Cai"],
    ),
    (
        "a Front whose letters stand inside of its name, before who goes on behind a comma",
        "Dự có Ủy viên Bộ Chính trị, Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc (MTTQ) Việt Nam Lù Văn Sính, Bí thư Tỉnh ủy Vi Văn Tú.",
        "Lù Văn Sính",
        ["Ủy viên Bộ Chính trị", "Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"],
    ),
    (
        "letters of two words inside of a body's name",
        "Chủ tịch Ủy ban Trung ương MTTQ (UBTƯ MTTQ) Việt Nam Lù Văn Sính kết luận.",
        "Lù Văn Sính",
        ["Chủ tịch Ủy ban Trung ương MTTQ Việt Nam"],
    ),
    (
        "the seat of the next one behind an and",
        "Dự có Thượng tướng Vi Văn Tú, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an và Ủy viên Bộ Chính trị, Bí thư Thành ủy Lù Văn Sính.",
        "Lù Văn Sính",
        ["Ủy viên Bộ Chính trị", "Bí thư Thành ủy"],
    ),
    (
        "to whom somebody reports who is named next",
        "Báo cáo với Bí thư Tỉnh ủy, Phó Giám đốc Sở Y tế Lù Văn Sính cho biết việc này đã xong.",
        "Lù Văn Sính",
        ["Phó Giám đốc Sở Y tế tỉnh Lào Cai"],
    ),
    (
        "a group of firms by its foreign word",
        "Ông Lù Văn Sính - Tổng Giám đốc Mây Ngàn Group, chủ đầu tư dự án cho biết tiến độ.",
        "Lù Văn Sính",
        ["Tổng Giám đốc Mây Ngàn Group"],
    ),
    (
        "a member of a cell whose committee stands in brackets",
        "UBKT kỷ luật ông Lù Văn Sính, đảng viên Chi bộ thôn Phú (Đảng ủy TT.Bắc), nguyên Huyện ủy viên, Phó Chủ tịch UBND H.Bắc Hà.",
        "Lù Văn Sính",
        ["former:Huyện ủy viên Bắc Hà", "former:Phó Chủ tịch UBND huyện Bắc Hà"],
    ),
    (
        "a council behind which the next sentence begins with another body",
        "Xem xét ông Lù Văn Sính, nguyên Chủ tịch UBND tỉnh Sơn La Ban cán sự đảng UBND tỉnh Sơn La có khuyết điểm.",
        "Lù Văn Sính",
        ["former:Chủ tịch UBND tỉnh Sơn La"],
    ),
    (
        "a commune of now behind one that is no more",
        "Xã Mường Bú tiếp dân ở bản Lọt (thuộc xã Chiềng An trước sáp nhập). Ông Lù Văn Sính, Chủ tịch HĐND xã thông tin.",
        "Lù Văn Sính",
        ["Chủ tịch HĐND xã Mường Bú"],
    ),
    (
        "a decision of an earlier day",
        "Trước đó, ngày 15/3, HĐND tỉnh đã bầu ông Lù Văn Sính giữ chức Chủ tịch UBND tỉnh.",
        "Lù Văn Sính",
        ["Chủ tịch UBND tỉnh Lào Cai"],
    ),
]


@pytest.mark.parametrize(("text", "name", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts(read, posts_of, text: str, name: str, posts: list[str]) -> None:
    """Each gets the posts that the text gives them."""
    assert posts_of(read(text, "Ông Hà Văn Cử, Phó Chủ tịch UBND tỉnh Lào Cai dự."), name) == posts
