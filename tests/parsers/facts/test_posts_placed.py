"""Posts whose place or body is told only by what stands near: a district, a ward with a great name, a hospital's staff."""

from __future__ import annotations

import pytest

CASES = [
    (
        "a province told by one of its districts",
        "Tỉnh Đồng Nai họp, tỉnh Đồng Nai bàn. Ông Lù Văn Sính, Tỉnh ủy viên, Chủ tịch HĐND huyện Kiến Xương phát biểu.",
        "Lù Văn Sính",
        ["Tỉnh ủy viên Thái Bình", "Chủ tịch HĐND huyện Kiến Xương"],
    ),
    (
        "a ward that bears a great name",
        "Phường Phan Đình Phùng tặng quà. Dự có bà Khà Thị Lụa, Phó Chủ tịch UBND phường.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch UBND phường Phan Đình Phùng"],
    ),
    (
        "a ward that bears a full name",
        "Phường Lê Quang Ngạn tổ chức hội nghị. Dự có bà Khà Thị Lụa, Phó Chủ tịch UBND phường.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch UBND phường Lê Quang Ngạn"],
    ),
    (
        "such a ward, named with the post too",
        "Tại phường Lê Quang Ngạn, hội nghị khai mạc. Bà Khà Thị Lụa, Bí thư Đảng ủy phường Lê Quang Ngạn phát biểu.",
        "Khà Thị Lụa",
        ["Bí thư Đảng ủy phường Lê Quang Ngạn"],
    ),
    (
        "who stands right behind a ward",
        "Phường Lê Quang Ngạn họp. Dự có Phó Chủ tịch UBND phường Khà Thị Lụa.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch UBND phường Lê Quang Ngạn"],
    ),
    (
        "the school that is meant",
        "Trường Đại học Suối Hoa họp. Dự có bà Khà Thị Lụa, Bí thư Đảng ủy, Phó Hiệu trưởng Nhà trường, Chủ tịch Công đoàn trường.",
        "Khà Thị Lụa",
        [
            "Bí thư Đảng ủy Trường Đại học Suối Hoa",
            "Phó Hiệu trưởng Trường Đại học Suối Hoa",
            "Chủ tịch Công đoàn Trường Đại học Suối Hoa",
        ],
    ),
    (
        "the school that is honoured",
        "Lễ kỷ niệm 65 năm Trường Đại học Suối Hoa và Đón nhận Huân chương Lao động. Bà Khà Thị Lụa, Hiệu trưởng Nhà trường dự.",
        "Khà Thị Lụa",
        ["Hiệu trưởng Trường Đại học Suối Hoa"],
    ),
    (
        "a hospital told by its union",
        "Dự có bà Khà Thị Lụa - Ủy viên BTV Đảng ủy, Phó Giám đốc, Chủ tịch Công đoàn Bệnh viện Sông Chảy.",
        "Khà Thị Lụa",
        [
            "Ủy viên Ban Thường vụ Đảng ủy Bệnh viện Sông Chảy",
            "Phó Giám đốc Bệnh viện Sông Chảy",
            "Chủ tịch Công đoàn Bệnh viện Sông Chảy",
        ],
    ),
    (
        "a command called after the capital",
        "Dự có ông Lù Văn Sính, Tư lệnh Bộ Tư lệnh Thủ đô Hà Nội.",
        "Lù Văn Sính",
        ["Tư lệnh Bộ Tư lệnh Thủ đô Hà Nội"],
    ),
    (
        "who looks after an office beside their own",
        "Đại tá Lù Văn Sính, Phó Tư lệnh Quân khu 3, được giao nhiệm vụ phụ trách Tư lệnh Quân khu 3.",
        "Lù Văn Sính",
        ["Phó Tư lệnh Quân khu 3", "Quyền Tư lệnh Quân khu 3"],
    ),
    (
        "who is elected into an office",
        "Bà Khà Thị Lụa đã được bầu vào chức danh Phó Chủ tịch HĐND tỉnh Lào Cai.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch HĐND tỉnh Lào Cai"],
    ),
    (
        "between two who hand over an office",
        "Lễ ký biên bản bàn giao Tư lệnh Quân khu 1 giữa Trung tướng Lù Văn Sính và Thiếu tướng Lý Văn Kha.",
        "Lù Văn Sính",
        [],
    ),
    (
        "friends of two countries",
        "Dự có ông Lù Văn Sính, Chủ tịch Nhóm Nghị sĩ hữu nghị Việt - Trung, Tổng Thư ký Ủy ban hợp tác Việt Nam - Cuba.",
        "Lù Văn Sính",
        ["Chủ tịch Nhóm Nghị sĩ hữu nghị Việt - Trung", "Tổng Thư ký Ủy ban hợp tác Việt Nam - Cuba"],
    ),
    (
        "an aide of a member of the Politburo",
        "Dự có ông Lù Văn Sính, Trợ lý Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương; bà Vi Thị Nhã.",
        "Lù Văn Sính",
        ["Trợ lý Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương"],
    ),
    (
        "an aide with a post of his own",
        "Dự có ông Lù Văn Sính, Trợ lý Ủy viên Bộ Chính trị, Phó Chánh Văn phòng Trung ương Đảng; bà Vi Thị Nhã.",
        "Lù Văn Sính",
        ["Trợ lý Ủy viên Bộ Chính trị", "Phó Chánh Văn phòng Trung ương Đảng"],
    ),
    (
        "an aide with a post of his own behind the superior's",
        "Dự có ông Lù Văn Sính, Trợ lý Bí thư Trung ương Đảng, Trưởng Ban Nội chính Trung ương, Vụ trưởng Vụ Địa phương.",
        "Lù Văn Sính",
        ["Trợ lý Bí thư Trung ương Đảng, Trưởng Ban Nội chính Trung ương", "Vụ trưởng Vụ Địa phương"],
    ),
    (
        "a rank and its letters",
        "Dự có ông Lù Văn Sính, Tổng Giám đốc (TGĐ) Đài Truyền hình Việt Nam.",
        "Lù Văn Sính",
        ["Tổng Giám đốc Đài Truyền hình Việt Nam"],
    ),
    (
        "who helps somebody in office",
        "Dự có ông Lù Văn Sính, Trợ lý Tổng Bí thư.",
        "Lù Văn Sính",
        ["Trợ lý Tổng Bí thư"],
    ),
    (
        "who looks after the office they are a deputy in",
        "Bà Khà Thị Lụa-Phó Chánh Văn phòng, phụ trách VP UBND tỉnh Lào Cai là người phát ngôn của UBND tỉnh.",
        "Khà Thị Lụa",
        ["Phó Chánh Văn phòng UBND tỉnh Lào Cai", "Người phát ngôn của UBND tỉnh Lào Cai"],
    ),
    (
        "a department pointed at in small letters, a dash glued",
        "Tại Sở Thông tin -Truyền thông tỉnh Lào Cai việc ấy do Giám đốc sở Lù Văn Sính làm.",
        "Lù Văn Sính",
        ["Giám đốc Sở Thông tin - Truyền thông tỉnh Lào Cai"],
    ),
    (
        "a secretary shortened with the committee",
        "Dự có đồng chí Lù Văn Sính BTĐU, đ/c Lý Văn Kha PBTĐU xã Bản Qua.",
        "Lù Văn Sính",
        ["Bí thư Đảng ủy"],
    ),
    (
        "young people of a district with a capital",
        "Dự có bà Khà Thị Lụa - Phó Bí thư huyện Đoàn. Huyện Bắc Hà có 21 xã.",
        "Khà Thị Lụa",
        ["Phó Bí thư huyện Đoàn Bắc Hà"],
    ),
    (
        "a province's forces, where only a city is named",
        "Hội nghị Trung ương họp tại Hà Nội, Hà Nội. Đại tá Lù Văn Sính, Chính ủy BĐBP tỉnh báo cáo.",
        "Lù Văn Sính",
        ["Chính ủy BĐBP tỉnh"],
    ),
    (
        "who is appointed behind a field of schools",
        "Bộ công bố quyết định bổ nhiệm lại Phó Vụ trưởng Vụ Giáo dục Đại học Khà Thị Lụa.",
        "Khà Thị Lụa",
        ["Phó Vụ trưởng Vụ Giáo dục Đại học"],
    ),
    (
        "a deputy of a part of a board",
        "Dự có ông Lù Văn Sính, Phó Trưởng Bộ phận Thường trực Tiểu ban Văn kiện.",
        "Lù Văn Sính",
        ["Phó Trưởng Bộ phận Thường trực Tiểu ban Văn kiện"],
    ),
    (
        "a city whose name ends like a poem",
        "Chủ tịch UBND TP Cần Thơ Lù Văn Sính phát biểu.",
        "Lù Văn Sính",
        ["Chủ tịch UBND TP Cần Thơ"],
    ),
]


@pytest.mark.parametrize(("sentence", "name", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_places_posts_by_what_stands_near(read, posts_of, sentence: str, name: str, posts: list[str]) -> None:
    """A post left short is completed by the nearest thing that tells whose it is, and by nothing else."""
    assert posts_of(read(sentence), name) == posts


def test_takes_no_faculty_for_somebody(read) -> None:
    """The head of a body behind what people do is no family name."""
    facts = read("Chi bộ kết nạp bà Khà Thị Lụa (giảng viên Khoa Dự bị Đại học).")
    assert "Khoa Dự" not in {person.name for person in facts.people}


def test_takes_a_city_for_the_province_it_was_the_seat_of(read, posts_of) -> None:
    """Who chairs a province's committee in the old days is of the province, though the city bears its name today."""
    told = ("Thành phố Huế họp, TP. Huế bàn.", "Chủ tịch UBND tỉnh Lù Văn Sính phát biểu.")
    assert posts_of(read(*told), "Lù Văn Sính") == ["Chủ tịch UBND tỉnh Thừa Thiên Huế"]


def test_a_communes_youth_union_keeps_its_place(read, posts_of) -> None:
    """What stands behind ``Xã đoàn`` is the commune and nobody's name."""
    facts = read("Đại hội bầu chị Lù Thị Sính giữ chức Bí thư Xã đoàn Bản Hồ, nhiệm kỳ 2022 - 2027.")
    assert [person.name for person in facts.people] == ["Lù Thị Sính"]
    assert posts_of(facts, "Lù Thị Sính") == ["Bí thư Xã đoàn Bản Hồ"]


def test_a_city_is_that_of_the_office_named_before(read, posts_of) -> None:
    """In news of the centre the ``UBND thành phố`` is of the city whose office the same line names before it."""
    facts = read(
        "Cơ quan kiểm tra cảnh cáo Ban Thường vụ Đảng ủy Văn phòng UBND TP HCM; khiển trách ông Lù Văn Sính, Phó Chủ tịch UBND thành phố.",
        "Cơ quan kiểm tra cảnh cáo Tỉnh ủy Bến Tre, Sở Y tế tỉnh Bến Tre, UBND tỉnh Bến Tre và Sở Nội vụ tỉnh Bến Tre.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Chủ tịch UBND thành phố Hồ Chí Minh"]


def test_a_member_of_the_citys_committee_keeps_its_name(read, posts_of) -> None:
    """The city that bears a man's name is never called by that alone."""
    facts = read("Thường trực Thành ủy TP HCM họp. Bà Lù Thị Sính, Thành ủy viên, Chủ tịch Hội Nông dân TP HCM báo cáo.")
    assert posts_of(facts, "Lù Thị Sính")[0] == "Thành ủy viên TP Hồ Chí Minh"


def test_deputies_listed_with_other_posts_share_their_title(read, posts_of) -> None:
    """Commas part the deputies of one list who chair something; of others and of a committee's members they tell nothing."""
    facts = read(
        "Dự có các Phó Bí thư Tỉnh ủy Lào Cai: Chủ tịch UBND tỉnh Lù Văn Sính, Chủ tịch HĐND tỉnh Vi Văn Lầu, Giám đốc Sở Y tế Lò Văn Hộ.",
        "Dự có các Ủy viên Trung ương Đảng: Bí thư Tỉnh ủy Lào Cai Khà Văn Tư, Giám đốc Sở Y tế Đèo Văn Bằng.",
    )
    assert posts_of(facts, "Vi Văn Lầu") == ["Phó Bí thư Tỉnh ủy Lào Cai", "Chủ tịch HĐND tỉnh Lào Cai"]
    assert posts_of(facts, "Lò Văn Hộ") == ["Giám đốc Sở Y tế tỉnh Lào Cai"]
    assert posts_of(facts, "Đèo Văn Bằng") == ["Giám đốc Sở Y tế tỉnh Lào Cai"]


NUMBERED = "Sáng 5/3, Ủy ban nhân dân Quận 8 tổ chức lễ khánh thành tại Phường 4."


@pytest.mark.parametrize(
    ("post", "told"),
    [
        ("Phó Chủ tịch Ủy ban nhân dân quận", "Phó Chủ tịch Ủy ban nhân dân quận 8"),
        ("Trưởng Ban Tuyên giáo Quận ủy", "Trưởng Ban Tuyên giáo Quận ủy Quận 8"),
        ("Quận ủy viên", "Quận ủy viên Quận 8"),
        ("Chủ tịch UBND phường", "Chủ tịch UBND phường 4"),
    ],
)
def test_a_district_may_be_called_by_a_number(read, posts_of, post: str, told: str) -> None:
    """Posts left short in its news are of it, a committee's with its unit."""
    assert posts_of(read(NUMBERED, f"Dự có đồng chí Lù Văn Sính, {post}."), "Lù Văn Sính") == [told]


def test_a_committee_told_with_its_numbered_district_places_the_next_post(read, posts_of) -> None:
    """``Bí thư Quận ủy Quận 8`` before names the district of whoever follows in the list."""
    facts = read("Dự có đồng chí Cầm Văn Nọi, Bí thư Quận ủy Quận 8; Lù Văn Sính, Phó Bí thư Quận ủy, Chủ tịch UBND quận.")
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Bí thư Quận ủy Quận 8", "Chủ tịch UBND quận 8"]


@pytest.mark.parametrize("told", ["Toàn quận 15 phường đều có tổ tự quản.", "Năm qua, quận 3 lần được khen.", "Quận 9 tháng liền dẫn đầu."])
def test_figures_behind_a_district_are_not_its_name(read, posts_of, told: str) -> None:
    """A number is one only behind a body, or with a mark behind it."""
    facts = read("Sáng 5/3, Quận ủy Lê Chân tổ chức hội nghị.", told, "Dự có ông Lù Văn Sính, Bí thư Quận ủy.")
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Quận ủy Lê Chân"]
