"""Posts in the house whose own news an article is: told by the rank alone, shortened, or beside a part of the house."""

from __future__ import annotations

import pytest

CASES = [
    (
        "nobody's where the police tell of somebody",
        "Công an tỉnh Lào Cai khởi tố vụ án. Theo điều tra, ông Lù Văn Sính, Giám đốc, đã làm giả hồ sơ.",
        [],
    ),
    (
        "nobody's where another body receives",
        "Sở Y tế tỉnh Lào Cai thăm Trung tâm Bảo trợ xã hội. Tiếp đoàn, ông Lù Văn Sính, Giám đốc, cảm ơn.",
        [],
    ),
    (
        "nobody's where the house is only where they meet",
        "Hội nghị diễn ra tại Cục Hải quan tỉnh Lào Cai. Dự có ông Lù Văn Sính, Phó Cục trưởng.",
        [],
    ),
    (
        "nobody's where two houses are told of",
        "Cục Hải quan tỉnh Lào Cai họp.\n\nCục Thuế tỉnh Lào Cai họp. Dự có ông Lù Văn Sính, Phó Cục trưởng.",
        [],
    ),
    (
        "nobody's where the house calls on another",
        "Sáng 5/5, Sở Y tế tỉnh Lào Cai làm việc với Bệnh viện Mây Ngàn. Tiếp đoàn có ông Lù Văn Sính, Giám đốc.",
        [],
    ),
    (
        "a house with a guest from another",
        "Sở Y tế tỉnh Lào Cai họp. Dự có bà Cầm Thị Nọi, Bí thư Đảng ủy Bệnh viện Mây Ngàn; ông Lù Văn Sính, Giám đốc.",
        [],
    ),
    (
        "a house with a guest who heads another",
        "Cục Thuế tỉnh Lào Cai họp. Dự có bà Cầm Thị Nọi, Phó Cục trưởng Cục Thống kê Lào Cai; ông Lù Văn Sính, Chi cục trưởng.",
        [],
    ),
    (
        "an office named with its place once",
        "Cục Thuế tỉnh Lào Cai họp. Dự có ông Lù Văn Sính, Cục trưởng Cục Thuế.",
        ["Cục trưởng Cục Thuế tỉnh Lào Cai"],
    ),
    (
        "a deputy of the whole who leads a part",
        "Tổng công ty Suối Hoa họp. Dự có ông Lù Văn Sính – Phó Tổng giám đốc – Trưởng Ban Nữ công Tổng công ty.",
        ["Phó Tổng Giám đốc Tổng Công ty Suối Hoa", "Trưởng Ban Nữ công Tổng Công ty Suối Hoa"],
    ),
    (
        "a deputy rector, who is none of the council",
        "Trường Cao đẳng Suối Hoa họp. Dự có bà Lù Văn Sính, Phó Hiệu trưởng, Chủ tịch Hội đồng trường.",
        ["Phó Hiệu trưởng Trường Cao đẳng Suối Hoa", "Chủ tịch Hội đồng trường Trường Cao đẳng Suối Hoa"],
    ),
    (
        "the council of a firm told alone",
        "Tổng công ty Suối Hoa họp. Dự có ông Lù Văn Sính - Chủ tịch Hội đồng thành viên.",
        ["Chủ tịch Hội đồng thành viên Tổng Công ty Suối Hoa"],
    ),
    (
        "a council of nobody that is told",
        "Hội nghị diễn ra. Dự có ông Lù Văn Sính - Chủ tịch Hội đồng trường.",
        ["Chủ tịch Hội đồng trường"],
    ),
    (
        "a department's committee in small letters",
        "Sở Tư pháp tỉnh Lào Cai họp. Ông Lù Văn Sính, Phó Chủ tịch Hội đồng thi đua khen thưởng tỉnh, Bí thư Đảng ủy, Phó Giám đốc sở.",
        [
            "Phó Chủ tịch Hội đồng thi đua khen thưởng tỉnh Lào Cai",
            "Bí thư Đảng ủy Sở Tư pháp tỉnh Lào Cai",
            "Phó Giám đốc Sở Tư pháp tỉnh Lào Cai",
        ],
    ),
    (
        "an office that holds an event",
        "Sở Nội vụ tổ chức Hội nghị biểu dương. Dự có ông Lù Văn Sính, Giám đốc sở.",
        ["Giám đốc Sở Nội vụ"],
    ),
    (
        "a department of organisation",
        "Hội nghị diễn ra. Dự có ông Lù Văn Sính, Vụ trưởng Vụ Tổ chức cán bộ.",
        ["Vụ trưởng Vụ Tổ chức cán bộ"],
    ),
    (
        "the Party's group of a society told by what leads it",
        "Hội nghị diễn ra. Dự có bà Lù Văn Sính, Bí thư Đảng đoàn, Chủ tịch Ban Chấp hành Trung ương Hội Nông dân Việt Nam.",
        ["Bí thư Đảng đoàn Hội Nông dân Việt Nam", "Chủ tịch Ban Chấp hành Trung ương Hội Nông dân Việt Nam"],
    ),
    (
        "a department that works with abroad",
        "Hội nghị diễn ra. Dự có bà Lù Văn Sính – Phó cục trưởng cục đào tạo với nước ngoài.",
        ["Phó Cục trưởng Cục đào tạo với nước ngoài"],
    ),
    (
        "who has no such post in the body of the party",
        "Hội nghị diễn ra. Về phía Hội Nông dân tỉnh Lào Cai có bà Cầm Thị Nọi, Chủ tịch; ông Lù Văn Sính, Giám đốc.",
        [],
    ),
    (
        "who is told behind the party",
        "Về phía Sở Y tế tỉnh Lào Cai có bà Cầm Thị Nọi. Cùng dự có ông Lù Văn Sính, Giám đốc.",
        [],
    ),
    (
        "a society beside the one a guest once led",
        "Hội Đông y tỉnh Lào Cai họp. Dự có bà Cầm Thị Nọi, nguyên Chủ tịch Hội Làm vườn Việt Nam; ông Lù Văn Sính, Chủ tịch Hội.",
        ["Chủ tịch Hội Đông y tỉnh Lào Cai"],
    ),
    (
        "a society whose head is told before its deputy",
        "Hội nghị diễn ra. Dự có bà Cầm Thị Nọi, Chủ tịch Hội Làm vườn tỉnh Lào Cai; ông Lù Văn Sính, Phó Chủ tịch Hội.",
        ["Phó Chủ tịch Hội Làm vườn tỉnh Lào Cai"],
    ),
    (
        "a room with a comma in its name, named behind one",
        "Thanh tra tỉnh Lào Cai họp. Ông Lù Văn Sính - Trưởng phòng, Phòng Thanh tra, giải quyết khiếu nại, tố cáo 3, nói.",
        ["Trưởng phòng Thanh tra, giải quyết khiếu nại, tố cáo 3"],
    ),
    (
        "a bracket between the office and the name",
        "Phó Cục trưởng Cục Phòng, chống tệ nạn xã hội (Bộ Nội vụ) Lù Văn Sính cho biết việc đã xong.",
        ["Phó Cục trưởng Cục Phòng, chống tệ nạn xã hội Bộ Nội vụ"],
    ),
    (
        "an office that examines something",
        "Ông Lù Văn Sính, Giám đốc Sở Xây dựng thẩm định hồ sơ dự án.",
        ["Giám đốc Sở Xây dựng"],
    ),
    (
        "a court that tries somebody",
        "Ông Lù Văn Sính, Chánh án TAND tỉnh Lào Cai xét xử vụ án.",
        ["Chánh án TAND tỉnh Lào Cai"],
    ),
    (
        "an office that works with another body",
        "Hội nghị diễn ra. Bà Lù Văn Sính - Cục trưởng Cục Trồng trọt với Công ty Suối Hoa.",
        ["Cục trưởng Cục Trồng trọt"],
    ),
]


@pytest.mark.parametrize(("told", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_of_the_house(read, posts_of, told: str, posts: list[str]) -> None:
    """A post that leaves out its house is of the one that the first lines tell of, and of none where that is not said."""
    assert posts_of(read(*told.split("\n\n")), "Lù Văn Sính") == posts


@pytest.mark.parametrize(
    ("second", "posts"),
    [
        ("Cầm Thị Nọi", ["Bí thư Đảng ủy Công an tỉnh Tuyên Quang", "Giám đốc Công an tỉnh Tuyên Quang"]),
        ("Cầm Thị Nọi, Phó Giám đốc Công an tỉnh Sơn La", ["Bí thư Đảng ủy Công an tỉnh", "Giám đốc Công an tỉnh"]),
    ],
)
def test_the_one_province_a_body_is_told_with(read, posts_of, second: str, posts: list[str]) -> None:
    """In the paper of another province a ``Công an tỉnh`` is of the one province that it is told with; of two it is of none."""
    facts = read(
        "Sáng 2/3, Công an tỉnh Tuyên Quang khánh thành nhà truyền thống.",
        f"Dự có ông Lù Văn Sính, Bí thư Đảng ủy, Giám đốc Công an tỉnh; bà {second}.",
        source="baothanhhoa.vn",
        title="Công an tỉnh Tuyên Quang khánh thành nhà truyền thống",
    )
    assert posts_of(facts, "Lù Văn Sính") == posts


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Dự có Tiến sỹ Lù văn Sính - Hiệu trưởng Đại học Suối Hoa; bà Cầm thị Nọi, Giám đốc Sở Y tế.", {"Lù văn Sính", "Cầm thị Nọi"}),
        ("Chủ tịch UBND tỉnh Lù Thái Sính thị sát nơi này.", {"Lù Thái Sính"}),
        ("Ông Lù Văn Sính, Cầm Văn Nọi và Khà Văn Tú được bầu giữ chức Phó Bí thư Tỉnh ủy.", {"Lù Văn Sính", "Cầm Văn Nọi", "Khà Văn Tú"}),
        ("Theo ông Lù Văn Sính, Bắc Hà và Sa Pa đều đẹp.", {"Lù Văn Sính"}),
    ],
)
def test_names_printed_otherwise(read, told: str, names: set[str]) -> None:
    """A middle name in small letters is part of a name; one honorific announces all of a list that ``và`` ends."""
    assert {person.name for person in read("Hội nghị của tỉnh Lào Cai diễn ra.", told).people} == names
