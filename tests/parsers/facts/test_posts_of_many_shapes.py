"""Posts printed in shapes of their own: whose board in brackets, two people before one post, a title over a title."""

from __future__ import annotations

import pytest

LED = "Tỉnh ủy Lào Cai họp bàn. "
CASES = [
    (
        "an organ whose society is told in brackets",
        "Dự có đồng chí Lù Văn Sính – Phó Ban Tổ chức (Tổng Liên đoàn Lao động Việt Nam).",
        ["Phó ban Tổ chức Tổng Liên đoàn Lao động Việt Nam"],
    ),
    (
        "what else stands in brackets",
        "Dự có đồng chí Lù Văn Sính – Trưởng Ban Dân vận Huyện ủy Bắc Hà (người đứng giữa).",
        ["Trưởng Ban Dân vận Huyện ủy Bắc Hà"],
    ),
    (
        "those without names before somebody",
        "Dự có bà Vi Thị Nhã - Chủ tịch Công đoàn Điện lực Việt Nam và các đồng chí Phó Chủ tịch, "
        "đồng chí Lù Văn Sính – Trưởng Ban Dân vận Tỉnh ủy.",
        ["Trưởng Ban Dân vận Tỉnh ủy Lào Cai"],
    ),
    (
        "a committee printed short",
        "Dự có đồng chí Lù Văn Sính, Bí thư Tỉnh ủy, Bí thư ĐUQS tỉnh.",
        ["Bí thư Tỉnh ủy Lào Cai", "Bí thư Đảng ủy Quân sự tỉnh Lào Cai"],
    ),
    (
        "a committee that the article prints short itself",
        "Đảng ủy Quân khu (ĐUQK) mở hội nghị. Dự có đồng chí Lù Văn Sính, Phó Bí thư ĐUQK.",
        ["Phó Bí thư Đảng ủy Quân khu"],
    ),
    (
        "a mark amiss",
        "Dự có đồng chí Lù Văn Sính - Phó bí thư thương trực Huyện ủy Bắc Hà.",
        ["Phó Bí thư Thường trực Huyện ủy Bắc Hà"],
    ),
    (
        "a commission of old",
        "Đoàn thăm bà Lù Văn Sính, nguyên Ủy viên Thường trực Ủy ban các vấn đề xã hội của Quốc hội.",
        ["former:Ủy viên Thường trực Ủy ban các vấn đề xã hội của Quốc hội"],
    ),
    (
        "where somebody retired lives",
        "Đoàn thăm ông Lù Văn Sính, xã Tả Phìn, cán bộ lão thành cách mạng, nguyên Phó Chủ tịch UBND huyện Bắc Hà.",
        ["former:Phó Chủ tịch UBND huyện Bắc Hà"],
    ),
    (
        "where somebody lives, and who comes next",
        "Đoàn thăm ông Lù Văn Sính, xã Tả Phìn, Chủ tịch UBND huyện Bắc Hà Vi Thị Nhã trao quà.",
        [],
    ),
    (
        "the head of a school of politics",
        "Dự có Trưởng Ban Tuyên giáo Tỉnh ủy, Hiệu trưởng Trường Chính trị Cao Văn Sính; Giám đốc Sở Y tế Vi Thị Nhã.",
        ["Trưởng Ban Tuyên giáo Tỉnh ủy Lào Cai"],
    ),
    (
        "the members of a board told with a faculty",
        "Trường Đại học Suối Hoa họp. Dự có TS Lù Văn Sính – Ủy viên Ban Thường vụ Đảng ủy – Trưởng khoa Luật kinh tế.",
        ["Ủy viên Ban Thường vụ Đảng ủy Trường Đại học Suối Hoa", "Trưởng khoa Luật kinh tế Trường Đại học Suối Hoa"],
    ),
    (
        "posts around a name before a semicolon",
        "Dự có các đồng chí: Chủ tịch nước Lù Văn Sính, Ủy viên Bộ Chính trị, Ủy viên Ban Thường vụ Quân ủy Trung ương; "
        "Trưởng Ban Tổ chức Trung ương Vi Thị Nhã.",
        ["Chủ tịch nước", "Ủy viên Bộ Chính trị", "Ủy viên Ban Thường vụ Quân ủy Trung ương"],
    ),
    (
        "a title of several in a list of one",
        "Dự có các đồng chí Ủy viên Bộ Chính trị: Thủ tướng Chính phủ Vi Thị Nhã; các Phó Thủ tướng: Đèo Văn Ban, Lù Văn Sính.",
        ["Ủy viên Bộ Chính trị", "Phó Thủ tướng"],
    ),
    (
        "the second behind those of one title",
        "Dự có các đồng chí Ủy viên Bộ Chính trị: các Phó Thủ tướng: Đèo Văn Ban, Vi Thị Nhã; Bộ trưởng Bộ Tài chính Hà Văn Cử; "
        "Bộ trưởng Bộ Nội vụ Lù Văn Sính.",
        ["Ủy viên Bộ Chính trị", "Bộ trưởng Bộ Nội vụ"],
    ),
    (
        "a list of seats behind a list of others",
        "Dự có các đồng chí Ủy viên Bộ Chính trị: các Phó Thủ tướng: Đèo Văn Ban, Vi Thị Nhã; Bộ trưởng Bộ Tài chính Hà Văn Cử; "
        "Bộ trưởng Bộ Nội vụ Tòng Văn Đại; các Ủy viên Trung ương Đảng: Cà Thị Én, Lù Văn Sính.",
        ["Ủy viên Trung ương Đảng"],
    ),
    (
        "a list of members behind one of their heads",
        "Dự có các Phó Bí thư Tỉnh ủy: các đồng chí Đèo Văn Ban, Vi Thị Nhã; các Ủy viên Ban Thường vụ: Hà Văn Cử, Lù Văn Sính.",
        ["Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai"],
    ),
    (
        "a list of no post behind them",
        "Dự có các Phó Bí thư Tỉnh ủy: các đồng chí Đèo Văn Ban, Vi Thị Nhã; các vị khách mời: Hà Văn Cử, Lù Văn Sính.",
        [],
    ),
    (
        "whom the list names behind them",
        "Dự có các đồng chí Ủy viên Trung ương Đảng: các Thứ trưởng Bộ Nội vụ: Đèo Văn Ban, Vi Thị Nhã; Chủ tịch UBND tỉnh Lù Văn Sính.",
        ["Ủy viên Trung ương Đảng", "Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "who stands behind those of one title",
        "Cùng dự có các Phó Thủ tướng: Đèo Văn Ban, Vi Thị Nhã; Bộ trưởng Bộ Tài chính Lù Văn Sính.",
        ["Bộ trưởng Bộ Tài chính"],
    ),
    (
        "two before a post of both",
        "Các đồng chí: Lù Văn Sính và Vi Thị Nhã nguyên Phó Chủ tịch UBND tỉnh được tặng Huân chương Lao động.",
        ["former:Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "the second of three before a post",
        "Dự có ông Đèo Văn Ban, bà Lù Văn Sính và Vi Thị Nhã Ủy viên Ban Thường vụ Tỉnh ủy.",
        [],
    ),
    (
        "a former post behind an honorific, with a capital",
        "Dự có ông Nguyên Phó Chủ tịch UBND tỉnh Lù Văn Sính.",
        ["former:Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "two before a post of one",
        "Các đồng chí: Lù Văn Sính và Vi Thị Nhã, Phó Chủ tịch UBND tỉnh được tặng Huân chương Lao động.",
        [],
    ),
    (
        "an office of a time that is over",
        "Ông Lù Văn Sính, nguyên Bí thư Huyện ủy Bắc Hà bị kỷ luật. "
        "Thời gian giữ cương vị Bí thư Huyện ủy Bắc Hà, ông Lù Văn Sính có nhiều đóng góp.",
        ["former:Bí thư Huyện ủy Bắc Hà"],
    ),
    (
        "those who lead a ministry, in whose name somebody speaks",
        "Thay mặt Quân ủy Trung ương, thủ trưởng Bộ Quốc phòng, Đại tướng Lù Văn Sính biểu dương đơn vị.",
        [],
    ),
    (
        "a secretary who runs the society",
        "Phó Chủ tịch, Tổng thư ký điều hành công việc Hội Chữ thập đỏ Việt Nam Lù Văn Sính, phát biểu.",
        ["Phó Chủ tịch Hội Chữ thập đỏ Việt Nam", "Tổng Thư ký điều hành công việc Hội Chữ thập đỏ Việt Nam"],
    ),
    (
        "a federation of two signs",
        "Dự có bà Lù Văn Sính, Trưởng đoàn đại diện Hiệp hội Chữ thập đỏ và Trăng lưỡi liềm đỏ quốc tế khu vực tại Bangkok; bà Vi Thị Nhã.",
        ["Trưởng Đoàn đại diện Hiệp hội Chữ thập đỏ và Trăng lưỡi liềm đỏ quốc tế khu vực tại Bangkok"],
    ),
    (
        "a head of a delegation that stays",
        "Dự có ông Lù Văn Sính, Trưởng đoàn đại diện Ủy ban Chữ thập đỏ quốc tế.",
        ["Trưởng Đoàn đại diện Ủy ban Chữ thập đỏ quốc tế"],
    ),
]


@pytest.mark.parametrize(("told", "posts"), [(told, posts) for _, told, posts in CASES], ids=[case for case, _, _ in CASES])
def test_posts_of_many_shapes(read, posts_of, told: str, posts: list[str]) -> None:
    """Each person has the posts that are theirs, written out, and none of a neighbour's."""
    name = "Cao Văn Sính" if "Cao Văn Sính" in told else "Lù Văn Sính"
    facts = read(LED + told, title="Tỉnh ủy Lào Cai họp")
    found = posts_of(facts, name)
    assert found[: len(posts)] == posts
    assert len(found) == len(posts) or name == "Cao Văn Sính"


def test_a_paper_tells_whose_province_it_is(read, posts_of) -> None:
    """Pictures of its own reporter are of its province; those of several papers are of none."""
    line = "Đồng chí Lù Văn Sính - Phó Chủ tịch UBND tỉnh phát biểu tại kỳ họp HĐND tỉnh."
    own = read("Kỳ họp bế mạc.", line, "Chùm ảnh do phóng viên Báo Sơn La thực hiện.")
    assert posts_of(own, "Lù Văn Sính") == ["Phó Chủ tịch UBND tỉnh Sơn La"]
    guests = read("Kỳ họp bế mạc.", line, "Tỉnh Yên Bái trả lời phóng viên Báo Sơn La; phóng viên Báo Sơn La chụp ảnh.")
    assert posts_of(guests, "Lù Văn Sính") == ["Phó Chủ tịch UBND tỉnh Yên Bái"]
    others = read("Kỳ họp bế mạc.", line, "Chùm ảnh do phóng viên Báo Sơn La và phóng viên Báo Lai Châu thực hiện.")
    assert posts_of(others, "Lù Văn Sính") == ["Phó Chủ tịch UBND tỉnh"]
