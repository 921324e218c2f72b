"""Posts told short in the news of a school, an office of justice or a region of the navy, which is what they are of."""

from __future__ import annotations

import pytest

SCHOOL = "Đoàn đại biểu Trường Đại học Suối Hoa dự đại hội tại Hà Nội gồm: "
CASES = [
    (
        "a committee whose secretary is the rector",
        SCHOOL + "TS Lù Văn Sính – Bí thư Đảng ủy, Hiệu trưởng.",
        ["Bí thư Đảng ủy Trường Đại học Suối Hoa", "Hiệu trưởng Trường Đại học Suối Hoa"],
    ),
    (
        "a department, and the committee that is not of it",
        SCHOOL + "TS Lù Văn Sính – UVTV Đảng ủy, Phó Trưởng phòng Tổ chức cán bộ.",
        ["Ủy viên Ban Thường vụ Đảng ủy Trường Đại học Suối Hoa", "Phó Trưởng phòng Tổ chức cán bộ Trường Đại học Suối Hoa"],
    ),
    (
        "a member of the committee",
        SCHOOL + "TS Lù Văn Sính – ĐUV, Phó Trưởng phòng Hợp tác quốc tế.",
        ["Đảng ủy viên Trường Đại học Suối Hoa", "Phó Trưởng phòng Hợp tác quốc tế Trường Đại học Suối Hoa"],
    ),
    (
        "a faculty in the school's own news",
        SCHOOL + "TS Lù Văn Sính – Phó Trưởng khoa Lý luận chính trị.",
        ["Phó Trưởng khoa Lý luận chính trị Trường Đại học Suối Hoa"],
    ),
    (
        "a faculty of another school",
        SCHOOL + "TS Lù Văn Sính – Trưởng khoa Luật Trường Đại học Mây Ngàn.",
        ["Trưởng khoa Luật Trường Đại học Mây Ngàn"],
    ),
    (
        "a faculty where two schools are named",
        "Trường Đại học Suối Hoa đón Trường Đại học Mây Ngàn. Dự có TS Lù Văn Sính – Trưởng khoa Luật.",
        ["Trưởng khoa Luật"],
    ),
    (
        "none where two schools are named",
        "Trường Đại học Suối Hoa đón Trường Đại học Mây Ngàn. Dự có TS Lù Văn Sính – UVTV Đảng ủy, Phó Trưởng phòng Tổ chức cán bộ.",
        ["Ủy viên Ban Thường vụ Đảng ủy", "Phó Trưởng phòng Tổ chức cán bộ"],
    ),
    (
        "a department that tells its office",
        SCHOOL + "TS Lù Văn Sính – UVTV Đảng ủy, Trưởng phòng Chính trị Sở Giáo dục và Đào tạo Lào Cai.",
        ["Ủy viên Ban Thường vụ Đảng ủy Trường Đại học Suối Hoa", "Trưởng phòng Chính trị Sở Giáo dục và Đào tạo Lào Cai"],
    ),
    (
        "committees of whom a deputy leads by the rank alone",
        "Viện Kiểm sát nhân dân tỉnh Lào Cai họp. Dự có ông Lù Văn Sính, Ủy viên Ban cán sự Đảng, Đảng ủy viên, Phó Viện trưởng.",
        [
            "Ủy viên Ban cán sự Đảng Viện Kiểm sát nhân dân tỉnh Lào Cai",
            "Đảng ủy viên Viện Kiểm sát nhân dân tỉnh Lào Cai",
            "Phó Viện trưởng Viện Kiểm sát nhân dân tỉnh Lào Cai",
        ],
    ),
    (
        "a member of a ward's committee who leads a society there",
        "Phường Suối Hoa họp. Dự có bà Lù Văn Sính, Đảng ủy viên, Chủ tịch Hội LHPN phường.",
        ["Đảng ủy viên phường Suối Hoa", "Chủ tịch Hội Liên hiệp Phụ nữ phường Suối Hoa"],
    ),
    (
        "a member of a committee that nothing tells",
        "Nhà trường họp. Dự có ông Lù Văn Sính, Đảng ủy viên, Phó Hiệu trưởng Nhà trường.",
        ["Đảng ủy viên", "Phó Hiệu trưởng Nhà trường"],
    ),
    (
        "a region of the navy",
        "Lữ đoàn 913, Vùng 9 Hải quân họp. Dự có Thiếu tướng Lù Văn Sính, Bí thư Đảng ủy, Chính ủy Vùng.",
        ["Bí thư Đảng ủy Vùng 9 Hải quân", "Chính ủy Vùng 9 Hải quân"],
    ),
    (
        "no region of the country",
        "Đoàn đến vùng Tây Bắc. Dự có Thiếu tướng Lù Văn Sính, Chính ủy Vùng.",
        ["Chính ủy Vùng"],
    ),
]


@pytest.mark.parametrize(("told", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_of_institutions(read, posts_of, told: str, posts: list[str]) -> None:
    """What a post leaves out is the one institution that the news is of; what it tells stays."""
    assert posts_of(read(told), "Lù Văn Sính") == posts
