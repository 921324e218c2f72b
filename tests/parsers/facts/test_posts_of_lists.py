"""Posts told by the rank alone, whose house or council is said before a list, in its sentence, or by who stands beside."""

from __future__ import annotations

import pytest

CASES = [
    (
        "a firm whose people are listed behind another's",
        "Dự có lãnh đạo Tổng Công ty Suối Hoa; Lãnh đạo Công ty CP Mây Ngàn có các đồng chí: Cầm Thị Nọi - Bí thư Đảng ủy; "
        "Lù Văn Sính - Phó Tổng Giám đốc.",
        ["Phó Tổng Giám đốc Công ty CP Mây Ngàn"],
    ),
    (
        "the secretary there",
        "Dự có lãnh đạo Tổng Công ty Suối Hoa; Lãnh đạo Công ty CP Mây Ngàn có các đồng chí: Lù Văn Sính - Bí thư Đảng ủy.",
        ["Bí thư Đảng ủy Công ty CP Mây Ngàn"],
    ),
    (
        "the union there",
        "Về phía Công ty CP Mây Ngàn có ông Cầm Văn Nọi - Giám đốc; ông Lù Văn Sính - Chủ tịch Công đoàn.",
        ["Chủ tịch Công đoàn Công ty CP Mây Ngàn"],
    ),
    (
        "scholars of a university, listed behind a colon",
        "Dự có Học viện Suối Hoa. Về phía Đại học Mây Ngàn, có: TS. Cầm Văn Nọi - Trưởng khoa Luật; "
        "ThS. Lù Văn Sính - Bí thư Đoàn trường.",
        ["Bí thư Đoàn Đại học Mây Ngàn"],
    ),
    (
        "who speaks in the next sentence",
        "Về phía Công ty CP Mây Ngàn có ThS. Cầm Văn Nọi - Bí thư Đảng ủy. Ông Lù Văn Sính - Phó Giám đốc phát biểu.",
        [],
    ),
    (
        "one more post that fills an item of a list with dashes",
        "Dự có: Lù Văn Sính - Phó Bí thư Thành đoàn Yên Bái; Ủy viên Ban Thư ký Hội Sinh viên Việt Nam; Cầm Thị Nọi - Giám đốc Sở Y tế.",
        ["Phó Bí thư Thành đoàn Yên Bái", "Ủy viên Ban Thư ký Hội Sinh viên Việt Nam"],
    ),
    (
        "an item without a name at the end of a list",
        "Dự có: Lù Văn Sính - Phó Bí thư Thành đoàn Yên Bái; Trưởng phòng Nội vụ; các đồng chí trong Ban Chấp hành.",
        ["Phó Bí thư Thành đoàn Yên Bái"],
    ),
    (
        "the post of who is named behind it",
        "Dự có: Lù Văn Sính - Phó Bí thư Thành đoàn Yên Bái; Phó Giám đốc Sở Y tế Cầm Thị Nọi; Giàng A Chu - Phó Giám đốc Sở Nội vụ.",
        ["Phó Bí thư Thành đoàn Yên Bái"],
    ),
    (
        "a union that holds an event with a society",
        "Tỉnh đoàn - Hội Sinh viên Việt Nam tỉnh Lào Cai tổ chức hội nghị. Dự có ông Lù Văn Sính - Bí thư Tỉnh đoàn.",
        ["Bí thư Tỉnh đoàn Lào Cai"],
    ),
    (
        "another house that is told within the list",
        "Lãnh đạo Công ty CP Mây Ngàn có ông Cầm Văn Nọi - Giám đốc; lãnh đạo Sở Y tế có ông Lù Văn Sính - Phó Giám đốc.",
        ["Phó Giám đốc Sở Y tế tỉnh Lào Cai"],
    ),
    (
        "a rank that the house has none of",
        "Lãnh đạo Sở Y tế tỉnh Lào Cai có ông Cầm Văn Nọi - Giám đốc, ông Lù Văn Sính - Phó Viện trưởng.",
        [],
    ),
    (
        "a firm that is no end of a larger one's name",
        "Công ty CP Mây Ngàn họp. Dự có lãnh đạo Tổng Công ty Suối Hoa. Ông Lù Văn Sính, Phó Tổng Giám đốc Công ty tặng quà.",
        ["Phó Tổng Giám đốc Công ty CP Mây Ngàn"],
    ),
    (
        "how many a council has",
        "UBND thành phố Yên Bái hiện có 3 Phó Chủ tịch UBND gồm các ông: Lù Văn Sính, Cầm Văn Nọi, Giàng A Chu.",
        ["Phó Chủ tịch UBND thành phố Yên Bái"],
    ),
    (
        "the nearest of two councils",
        "HĐND tỉnh Lào Cai làm việc với UBND huyện Bắc Hà, có ông Lù Văn Sính, Phó Chủ tịch HĐND; ông Cầm Văn Nọi, Phó Chủ tịch UBND.",
        ["Phó Chủ tịch HĐND tỉnh Lào Cai"],
    ),
    (
        "a council of the sentence before",
        "UBND huyện Bắc Hà họp. Ông Lù Văn Sính, Phó Chủ tịch UBND, cho biết.",
        ["Phó Chủ tịch UBND"],
    ),
    (
        "a board and who heads it, in brackets",
        "HĐND phường Cốc Lếu gồm 2 ban:\n\n- Ban Pháp chế (do bà Cầm Thị Nọi làm Trưởng ban);\n\n"
        "- Ban Văn hóa - Xã hội (do ông Lù Văn Sính, Bí thư Đảng ủy phường Kim Tân (cũ) làm trưởng ban).",
        ["former:Bí thư Đảng ủy phường Kim Tân", "Trưởng Ban Văn hóa - Xã hội HĐND phường Cốc Lếu"],
    ),
    (
        "a board of no council",
        "HĐND phường Cốc Lếu họp. Ban Vận động quỹ tỉnh do ông Lù Văn Sính làm Trưởng ban.",
        ["Trưởng Ban Vận động quỹ tỉnh Lào Cai"],
    ),
    (
        "a guest beside who leads a province abroad",
        "Đón đoàn có Ngài Lù Văn Sính, Chủ tịch HĐND tỉnh và ngài Sok Piry, Phó tỉnh trưởng tỉnh Kampong Thom (Vương quốc Campuchia).",
        ["Chủ tịch HĐND tỉnh Kampong Thom"],
    ),
    (
        "a host beside who leads a province abroad",
        "Chủ trì có ông Lù Văn Sính, Chủ tịch HĐND tỉnh và ngài Sok Piry, Tỉnh trưởng tỉnh Kampong Thom (Vương quốc Campuchia).",
        ["Chủ tịch HĐND tỉnh Lào Cai"],
    ),
    (
        "a university told by its letters",
        "Dự có ông Lù Văn Sính, Hiệu trưởng trường ĐH Suối Hoa.",
        ["Hiệu trưởng trường Đại học Suối Hoa"],
    ),
    (
        "how many deputies a council has now",
        "UBND thành phố Yên Bái hiện có 3 phó chủ tịch, gồm các ông: Lù Văn Sính, Cầm Văn Nọi và Giàng A Chu.",
        ["Phó Chủ tịch UBND thành phố Yên Bái"],
    ),
    (
        "a firm whose name ends like a person's",
        "Ông Lù Văn Sính, Tổng giám đốc Công ty TNHH Xây dựng - Thương mại Thuận Việt quan tâm đến dự án.",
        ["Tổng Giám đốc Công ty TNHH Xây dựng - Thương mại Thuận Việt"],
    ),
    (
        "who leads a firm and is named behind it",
        "Giám đốc Công ty Mây Ngàn Lù Văn Sính quan tâm đến dự án.",
        ["Giám đốc Công ty Mây Ngàn"],
    ),
    (
        "a school of medicine called after somebody",
        "Theo TS Lù Văn Sính, Hiệu trưởng Trường ĐH Y Khoa Phạm Ngọc Thạch, trường đã gửi công văn.",
        ["Hiệu trưởng Trường Đại học Y Khoa Phạm Ngọc Thạch"],
    ),
    (
        "a deputy by letters",
        "Dự có ông Lù Văn Sính, Phó GĐ Sở Y tế tỉnh Lào Cai.",
        ["Phó Giám đốc Sở Y tế tỉnh Lào Cai"],
    ),
]


@pytest.mark.parametrize(("told", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_of_lists(read, posts_of, told: str, posts: list[str]) -> None:
    """A rank told alone is of the house or council that its own list or sentence names, and of none that names others beside."""
    assert posts_of(read("Sáng 10/3, Tỉnh ủy Lào Cai tổ chức hội nghị.", *told.split("\n\n")), "Lù Văn Sính") == posts


@pytest.mark.parametrize("told", ["Các y bác sĩ Bạch Mai đã đến.", "Đội ngũ y, bác sĩ Việt Đức có mặt."])
def test_physicians_of_a_hospital(read, told: str) -> None:
    """Behind who works there a hospital is named, and nobody."""
    assert read("Sáng 10/3, Sở Y tế tỉnh Lào Cai tổ chức hội nghị.", told).people == ()
