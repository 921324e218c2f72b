"""Posts in firms and their societies, in boards whose society stands behind a comma, and in departments with a verb for a name."""

from __future__ import annotations

import pytest

FIRM = "Ngày 10/4, Đảng bộ Công ty cổ phần Hoa tiêu Nam Mẫu – TKV tổ chức Đại hội. "
SCHOOL = "Sáng 25/3, Trường Đại học Kinh tế – Kỹ thuật Đông Hồ tổ chức ngày hội việc làm. "

CASES = [
    (
        "a firm that tells behind its legal form what it does, in words that nobody can list",
        "Ông Lò Văn Páo, Giám đốc Công ty TNHH giải pháp số Sao Mây phát biểu.",
        ["Giám đốc Công ty TNHH giải pháp số Sao Mây"],
    ),
    (
        "what a firm does in the end, behind its legal form",
        "Ông Lò Văn Páo, Giám đốc Công ty cổ phần vay tiền Agribank rồi bỏ trốn.",
        ["Giám đốc Công ty cổ phần"],
    ),
    (
        "a committee whose secretary carries something out",
        "Ông Lò Văn Páo, Trưởng Ban Tổ chức Tỉnh ủy Lai Châu triển khai thực hiện Nghị quyết số 5.",
        ["Trưởng Ban Tổ chức Tỉnh ủy Lai Châu"],
    ),
    (
        "a legal form before a verb",
        "Ông Lò Văn Páo, Giám đốc Công ty Cổ phần cam kết Sở Xây dựng sẽ nhận đủ.",
        ["Giám đốc Công ty Cổ phần"],
    ),
    (
        "a youth union of a department, told as a name is",
        "Dự có ông Lò Văn Páo - Bí thư Đoàn Sở Văn hóa và Thể thao tỉnh Lào Cai.",
        ["Bí thư Đoàn Sở Văn hóa và Thể thao tỉnh Lào Cai"],
    ),
    (
        "who speaks, called by rank and given name behind somebody's post",
        "Quay sang ông Lò Văn Páo, Phó Bí thư Đảng ủy Công ty Mây Ngàn, Bí thư Thắng hỏi về chè.",
        ["Phó Bí thư Đảng ủy Công ty Mây Ngàn"],
    ),
    (
        "somebody who lives abroad, before what they lead there",
        "Ông Lò Văn Páo, kiều bào Lào, Chủ tịch Tổng Hội người Việt Nam tại Lào nêu ý kiến.",
        ["Chủ tịch Tổng Hội người Việt Nam tại Lào"],
    ),
    (
        "a field hospital",
        "Dự có ông Lò Văn Páo, Phó Giám đốc Bệnh viện dã chiến Mường Bú và các y bác sĩ.",
        ["Phó Giám đốc Bệnh viện dã chiến Mường Bú"],
    ),
    (
        "a firm of no Vietnamese name in a bracket",
        "Ông Lò Văn Páo (TGĐ Vina Capital) kiến nghị tháo gỡ.",
        ["Tổng Giám đốc Vina Capital"],
    ),
    (
        "a ruling party abroad whose name is partly small",
        "Ông đã tiếp ngài Lò Văn Páo, Chủ tịch Đảng Hành động Nhân dân Singapore.",
        ["Chủ tịch Đảng Hành động Nhân dân Singapore"],
    ),
    (
        "who leads the union of a corporation",
        "Dự hội nghị có Chủ tịch Công đoàn Tổng công ty Lò Văn Páo.",
        ["Chủ tịch Công đoàn Tổng công ty"],
    ),
    ("who leads its Party", "Bí thư Đảng ủy Công ty Lò Văn Páo phát biểu.", ["Bí thư Đảng ủy Công ty"]),
    ("a board of its union", "Trưởng ban nữ công Công đoàn Tổng công ty Lò Văn Páo dự lễ.", ["Trưởng Ban nữ công Công đoàn Tổng công ty"]),
    (
        "a hospital called after somebody great, whose union somebody leads",
        "Ông Lò Văn Páo, Chủ tịch Công đoàn Bệnh viện Lê Lợi, dự lễ.",
        ["Chủ tịch Công đoàn Bệnh viện Lê Lợi"],
    ),
    (
        "a board of control",
        FIRM + "Dự có bà Lò Thị Páo; ông Lò Văn Páo, Trưởng ban kiểm soát Công ty.",
        ["Trưởng Ban kiểm soát Công ty cổ phần Hoa tiêu Nam Mẫu - TKV"],
    ),
    (
        "a firm with another dash",
        FIRM + "Đảng ủy Công ty cổ phần Hoa tiêu Nam Mẫu - TKV được khen. Ông Lò Văn Páo tái cử Bí thư Đảng ủy Công ty.",
        ["Bí thư Đảng ủy Công ty cổ phần Hoa tiêu Nam Mẫu - TKV"],
    ),
    (
        "another firm named between, so that either may be meant",
        FIRM + "Công ty cổ phần Than Đông Hồ tặng hoa. Ông Lò Văn Páo, Bí thư Đảng ủy Công ty, dự.",
        ["Bí thư Đảng ủy Công ty"],
    ),
    (
        "a standing committee by its letters",
        SCHOOL + "Dự có PGS.TS Lò Văn Páo - TVĐU, Phó Hiệu trưởng Nhà trường.",
        [
            "Ủy viên Ban Thường vụ Đảng ủy Trường Đại học Kinh tế - Kỹ thuật Đông Hồ",
            "Phó Hiệu trưởng Trường Đại học Kinh tế - Kỹ thuật Đông Hồ",
        ],
    ),
    (
        "a board whose society is printed in small letters",
        "Dự có đồng chí Lò Văn Páo - Trưởng ban chính sách và Quan hệ lao động, Liên đoàn lao động TP Hà Nội.",
        ["Trưởng Ban chính sách và Quan hệ lao động, Liên đoàn lao động TP Hà Nội"],
    ),
    (
        "a department that ends with a verb",
        "Ông Lò Văn Páo, Giám đốc Sở Văn hóa - Thông tin, phát biểu.",
        ["Giám đốc Sở Văn hóa - Thông tin"],
    ),
    (
        "such a ministry, and a term",
        "Lễ vinh danh ông Lò Văn Páo - nguyên thứ trưởng Bộ Văn hóa - Thông tin, "
        "nguyên chủ tịch Hội Làm vườn nhiệm kỳ đầu tiên (2001 - 2006).",
        ["former:Thứ trưởng Bộ Văn hóa - Thông tin", "former:Chủ tịch Hội Làm vườn"],
    ),
    (
        "such a department with its unit",
        "Dự có ông Lò Văn Páo, Trưởng phòng Văn hóa - Thông tin huyện Bắc Hà.",
        ["Trưởng phòng Văn hóa - Thông tin huyện Bắc Hà"],
    ),
    (
        "a verb behind a dash all the same",
        "Ông Lò Văn Páo, Giám đốc Sở Tài chính - Thông tin về kết quả thu ngân sách cho các đại biểu.",
        ["Giám đốc Sở Tài chính"],
    ),
    (
        "a director named before who leads the union",
        "Dự hội nghị có Phó Tổng giám đốc Lò Văn Páo, Chủ tịch Công đoàn Tổng công ty Vi Thị Nhã.",
        ["Phó Tổng Giám đốc Tổng công ty"],
    ),
    (
        "a school's deputy, and a firm's union, which are of two houses",
        "Dự hội nghị có Phó Hiệu trưởng Lò Văn Páo, Chủ tịch Công đoàn Công ty Than Uông Bí Trần Thị Nhã.",
        [],
    ),
    (
        "a firm called by one syllable, before its director",
        "Giám đốc Công ty Than Nguyễn Văn Nam phát biểu. Dự có ông Lò Văn Páo, Bí thư Đảng ủy Công ty.",
        ["Bí thư Đảng ủy Công ty Than"],
    ),
    (
        "a hospital and who leads its union, of which either may have the second syllable",
        "Chủ tịch Công đoàn Bệnh viện Minh Hoa Lò Thu phát biểu. Dự có ông Lò Văn Páo, Giám đốc Bệnh viện.",
        ["Giám đốc Bệnh viện"],
    ),
    (
        "a group with the name of who leads it",
        "Ông Lò Văn Páo, Chủ tịch Tập đoàn, dự. Tập đoàn Hoa Nắng Lò Văn Páo tài trợ.",
        ["Chủ tịch Tập đoàn"],
    ),
    (
        "what opens sentences, in the name of a board and of a fund",
        "Dự có ông Lò Văn Páo, Trưởng Ban Công tác Thực hiện chính sách, Giám đốc Quỹ Đầu tư Phát triển và Tiếp tục đổi mới.",
        ["Trưởng Ban Công tác Thực hiện chính sách", "Giám đốc Quỹ Đầu tư Phát triển và Tiếp tục đổi mới"],
    ),
    (
        "a fund with a foreign name, behind who leads it",
        "Ông Lò Văn Páo, Giám đốc điều hành Quỹ Đầu tư Glenmark Capital khẳng định chè là cơ hội lớn.",
        ["Giám đốc điều hành Quỹ Đầu tư Glenmark Capital"],
    ),
    (
        "a commune and a sentence that no full stop parts",
        "Dự có ông Lò Văn Páo, Chủ tịch UBND xã Minh Tân Hiện nay xã có nhiều đổi mới.",
        ["Chủ tịch UBND xã Minh Tân"],
    ),
    (
        "a hero, before what he was",
        "Lễ vinh danh ông Lò Văn Páo - Anh hùng Lao động thời kỳ đổi mới, nguyên giám đốc Công ty CP in Đông Hồ.",
        ["former:Giám đốc Công ty CP in Đông Hồ"],
    ),
]


@pytest.mark.parametrize(("text", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_in_firms_and_departments(read, posts_of, text: str, posts: list[str]) -> None:
    """The body is told whole, in one spelling, and ends before a name or a verb."""
    assert posts_of(read(text), "Lò Văn Páo") == posts
