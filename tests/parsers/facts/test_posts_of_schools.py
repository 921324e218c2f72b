"""Posts in schools and beside them: their heads, committees, councils, unions of youth and of staff."""

from __future__ import annotations

import pytest

CASES = [
    (
        "the academy whose news it is, behind guests who once led others",
        "Học viện Chính trị Mây Ngàn tổ chức hội thảo. Dự có: ông Vì Văn Xô, nguyên Phó Giám đốc Học viện Kỹ thuật; ông Cầm Văn Púa, "
        "nguyên Chủ nhiệm khoa Sử, Học viện Kỹ thuật Sông Mơ; ông Lù Văn Sính, Phó Giám đốc Học viện.",
        ["Phó Giám đốc Học viện Chính trị Mây Ngàn"],
    ),
    (
        "a school whose first word is printed small behind its committee",
        "Đảng ủy trường Đại học Mây Ngàn họp. Ông Lù Văn Sính – Phó Bí thư Đảng ủy, Hiệu trưởng nhà trường dự.",
        ["Phó Bí thư Đảng ủy Trường Đại học Mây Ngàn", "Hiệu trưởng Trường Đại học Mây Ngàn"],
    ),
    (
        "a head who chairs the council of science there",
        "Về phía Trường Đại học Mây Ngàn có GS.TS. Lù Văn Sính, Hiệu trưởng, Chủ tịch Hội đồng Khoa học và Đào tạo.",
        ["Hiệu trưởng Trường Đại học Mây Ngàn", "Chủ tịch Hội đồng Khoa học và Đào tạo Trường Đại học Mây Ngàn"],
    ),
    (
        "one of no school that is named",
        "Hội thảo có GS.TS. Lù Văn Sính, Hiệu trưởng, Chủ tịch Hội đồng Khoa học và Đào tạo.",
        ["Chủ tịch Hội đồng Khoa học và Đào tạo"],
    ),
    (
        "a board of the committee of the school, a post behind it",
        "Trường Đại học Mây Ngàn họp. Dự có ông Lù Văn Sính - Ủy viên Ban Chấp hành Tỉnh đoàn Lào Cai, "
        "Phó Trưởng Ban Dân vận Đảng ủy trường, Phó Bí thư Đoàn trường.",
        [
            "Ủy viên Ban Chấp hành Tỉnh đoàn Lào Cai",
            "Phó Trưởng Ban Dân vận Đảng ủy Trường Đại học Mây Ngàn",
            "Phó Bí thư Đoàn Trường Đại học Mây Ngàn",
        ],
    ),
    (
        "a union of a department, another's told before",
        "Dự có bà Cầm Thị Nọi, Chủ tịch Công đoàn cơ sở Công ty Mây Ngàn; ông Lù Văn Sính, Chủ tịch Công đoàn, Phó Giám đốc Sở Y tế.",
        ["Chủ tịch Công đoàn Sở Y tế", "Phó Giám đốc Sở Y tế"],
    ),
    (
        "a school whose kind is two of its words, behind another",
        "Trường Chính trị Lào Cai có tin vui. Trường Đại học Mây Ngàn họp. Dự có ông Lù Văn Sính, Chủ tịch Công đoàn trường.",
        ["Chủ tịch Công đoàn Trường Đại học Mây Ngàn"],
    ),
    (
        "the veterans of a school",
        "Trường Đại học Mây Ngàn họp. Dự có ông Lù Văn Sính, Chủ tịch Hội Cựu chiến binh trường.",
        ["Chủ tịch Hội Cựu chiến binh Trường Đại học Mây Ngàn"],
    ),
    (
        "a seat in the Party committee beside the youth union of a school",
        "Dự có ông Lù Văn Sính - Đảng ủy viên, Bí thư Đoàn Trường Cao đẳng Mây Ngàn.",
        ["Đảng ủy viên Trường Cao đẳng Mây Ngàn", "Bí thư Đoàn Trường Cao đẳng Mây Ngàn"],
    ),
    (
        "a deputy head who leads the youth union there",
        "Dự có ông Lù Văn Sính - Phó Hiệu trưởng, Bí thư Đoàn Trường Cao đẳng Mây Ngàn.",
        ["Phó Hiệu trưởng Trường Cao đẳng Mây Ngàn", "Bí thư Đoàn Trường Cao đẳng Mây Ngàn"],
    ),
    (
        "a seat in the committee of a block's organisation",
        "Dự có ông Lù Văn Sính - Ủy viên Ban Chấp hành, Trưởng Ban Tuyên giáo Đảng bộ Khối Doanh nghiệp tỉnh Lào Cai.",
        ["Ủy viên Ban Chấp hành Đảng bộ Khối Doanh nghiệp tỉnh Lào Cai", "Trưởng Ban Tuyên giáo Đảng bộ Khối Doanh nghiệp tỉnh Lào Cai"],
    ),
    (
        "a seat beside a board of a union that is printed in capitals",
        "Dự có ông Lù Văn Sính - Ủy viên Ban Thường vụ, Trưởng Ban Phong trào Tỉnh Đoàn Lào Cai.",
        ["Ủy viên Ban Thường vụ Tỉnh Đoàn Lào Cai", "Trưởng Ban Phong trào Tỉnh Đoàn Lào Cai"],
    ),
    (
        "a school that is nowhere named beside a guest from above it",
        "Dự có bà Cầm Thị Nọi - Phó Bí thư Đảng ủy Khối Doanh nghiệp tỉnh; ông Lù Văn Sính - Bí thư Đảng ủy, Chủ tịch Hội đồng trường.",
        ["Bí thư Đảng ủy", "Chủ tịch Hội đồng trường"],
    ),
    (
        "the union of a school that is called after somebody",
        "Bà Lù Văn Sính, Chủ tịch Công đoàn trường Trần Đại Nghĩa phát biểu.",
        ["Chủ tịch Công đoàn trường Trần Đại Nghĩa"],
    ),
    (
        "such a union before who leads it",
        "Chủ tịch Công đoàn trường Trần Đại Nghĩa là ông Lù Văn Sính.",
        ["Chủ tịch Công đoàn trường Trần Đại Nghĩa"],
    ),
    (
        "the union of a school that has no name",
        "Chủ tịch Công đoàn trường Lù Văn Sính phát biểu.",
        ["Chủ tịch Công đoàn trường"],
    ),
]


ELSEWHERE = "Ông Cầm Văn Nọi, Hiệu trưởng Trường Tiểu học Lũng Hoa cho biết, trường có 514 học sinh."


@pytest.mark.parametrize(
    ("turning", "post"),
    [
        ("Tại Trường Tiểu học Bản Mây, nền nếp đã ổn định.", "Hiệu trưởng Trường Tiểu học Bản Mây"),
        ("Nhiều em đã học Trường Tiểu học Bản Mây.", "Hiệu trưởng nhà trường"),
    ],
)
def test_a_school_is_the_one_that_the_text_turns_to(read, posts_of, turning: str, post: str) -> None:
    """Of several schools ``nhà trường`` is the one where the paragraph before says that it is now, and otherwise none of them."""
    facts = read(ELSEWHERE, turning, "Ông Lù Văn Sính, Hiệu trưởng nhà trường cho biết, trường có 17 phòng học.")
    assert posts_of(facts, "Lù Văn Sính") == [post]


@pytest.mark.parametrize(("text", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_in_schools(read, posts_of, text: str, posts: list[str]) -> None:
    """What is inside of a school, or of an office like one, is of that which the posts beside or the list name."""
    assert posts_of(read(text), "Lù Văn Sính") == posts


def test_takes_no_school_for_somebody(read) -> None:
    """The name behind its union is its own, or begins with its own."""
    facts = read("Bà Cầm Thị Nọi, Chủ tịch Công đoàn trường Trần Đại Nghĩa dự. Bí thư Chi đoàn trường Mai Lâm Vì Văn Xô phát biểu.")
    assert [person.name for person in facts.people] == ["Cầm Thị Nọi"]
