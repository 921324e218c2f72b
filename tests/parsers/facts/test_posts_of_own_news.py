"""Posts in what schools, hospitals, groups and offices tell of themselves: bodies cut short, in small letters, or run into others."""

from __future__ import annotations

import pytest

CASES = [
    (
        "a school printed small",
        "Tại trường Chính trị Lê Duẩn, Ban Thường vụ Đảng ủy tổ chức hội nghị. Dự có ông Lù Văn Sính - Bí thư Đảng ủy, Hiệu trưởng.",
        ["Bí thư Đảng ủy Trường Chính trị Lê Duẩn", "Hiệu trưởng Trường Chính trị Lê Duẩn"],
    ),
    (
        "no school of a name, though one is meant",
        "Các trường trong tỉnh họp. Dự có ông Lù Văn Sính - Bí thư Đảng ủy, Hiệu trưởng.",
        ["Bí thư Đảng ủy"],
    ),
    (
        "a university that a school's pupils went to",
        "Xã Mường Bú khai giảng. Sinh viên Đại học Suối Hoa về giúp. Ông Lù Văn Sính, Hiệu trưởng phát biểu.",
        [],
    ),
    (
        "no school of a market, of the environment or of a fishing ground",
        "Hội thảo bàn về môi trường Việt Nam, thị trường Trung Quốc, ngư trường Hoàng Sa. Ông Lù Văn Sính, Hiệu trưởng Trường phát biểu.",
        ["Hiệu trưởng Trường"],
    ),
    (
        "no school that was only called on",
        "Đoàn thăm trường Tiểu học Hoa Mai và trường Mầm non Hoa Ban. Ông Lù Văn Sính, Hiệu trưởng Trường phát biểu.",
        ["Hiệu trưởng Trường"],
    ),
    (
        "a court that is nobody's name",
        "Chánh án TAND Lò Văn Púa chủ trì. Ông Lù Văn Sính, Phó Chánh án TAND phát biểu.",
        ["Phó Chánh án TAND"],
    ),
    (
        "prosecutors who are nobody's",
        "Viện trưởng VKSND Lò Văn Púa chủ trì. Ông Lù Văn Sính, Phó Viện trưởng VKSND phát biểu.",
        ["Phó Viện trưởng VKSND"],
    ),
    (
        "a faculty's head who comes from elsewhere",
        "Bệnh viện Suối Hoa họp. Ông Lù Văn Sính, Trưởng khoa Nhi đến từ Trung ương phát biểu.",
        ["Trưởng khoa Nhi"],
    ),
    (
        "a faculty of a university",
        "Bệnh viện Suối Hoa họp. Ông Lù Văn Sính, Trưởng khoa Y, Đại học Mây Ngàn phát biểu.",
        ["Trưởng khoa Y, Đại học Mây Ngàn"],
    ),
    (
        "a school of a trade and a number",
        "Trường Cao đẳng nghề số 9 – BQP tổ chức hội nghị. Dự có ông Lù Văn Sính - Hiệu trưởng.",
        ["Hiệu trưởng Trường Cao đẳng nghề số 9 - BQP"],
    ),
    (
        "a hospital that is called short in between",
        "Bệnh viện Trường Đại học Y-Dược Suối Hoa họp. Dự có lãnh đạo Bệnh viện Trường. Ông Lù Văn Sính – Giám đốc Bệnh viện phát biểu.",
        ["Giám đốc Bệnh viện Trường Đại học Y-Dược Suối Hoa"],
    ),
    (
        "a rector who leads the staff's union, of which nobody is rector",
        "Trường Đại học Suối Hoa họp. Dự có ông Lù Văn Sính - Phó Hiệu trưởng, Chủ tịch Công đoàn cơ sở.",
        ["Phó Hiệu trưởng Trường Đại học Suối Hoa", "Chủ tịch Công đoàn cơ sở Trường Đại học Suối Hoa"],
    ),
    (
        "the union of an office tells the office",
        "Hội nghị diễn ra. Dự có ông Lù Văn Sính - Phó Giám đốc, Chủ tịch Công đoàn Bệnh viện Suối Hoa.",
        ["Phó Giám đốc Bệnh viện Suối Hoa", "Chủ tịch Công đoàn Bệnh viện Suối Hoa"],
    ),
    (
        "a body told again behind its comma",
        "Theo ông Lù Văn Sính – Chủ tịch Công đoàn SUOIHOA 1, SUOIHOA 1 và Công ty Nhiệt điện Mây Ngàn sẽ cùng làm.",
        ["Chủ tịch Công đoàn SUOIHOA 1"],
    ),
    (
        "a party beside the office",
        "Ông Lù Văn Sính – Phó Chánh Thanh tra tỉnh và Đoàn thanh tra đã đến xã Mường Bú.",
        ["Phó Chánh Thanh tra tỉnh"],
    ),
    (
        "a department in small letters behind a comma",
        "Ông Lù Văn Sính, Phó Cục trưởng Cục Phổ biến, giáo dục pháp luật phát biểu.",
        ["Phó Cục trưởng Cục Phổ biến, giáo dục pháp luật"],
    ),
    (
        "a centre that supports",
        "Ông Lù Văn Sính, Giám đốc Trung tâm hỗ trợ Thanh niên phát biểu.",
        ["Giám đốc Trung tâm hỗ trợ Thanh niên"],
    ),
    (
        "a centre that coordinates support",
        "Ông Lù Văn Sính, Giám đốc Trung tâm Điều phối hỗ trợ nông dân phát biểu.",
        ["Giám đốc Trung tâm Điều phối hỗ trợ nông dân"],
    ),
    (
        "a chairman whose body supports others",
        "Ông Lù Văn Sính, Chủ tịch Liên minh Hợp tác xã hỗ trợ nông dân trồng cây.",
        ["Chủ tịch Liên minh Hợp tác xã"],
    ),
    (
        "a committee led by another of the same society",
        "Ông Lù Văn Sính, Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ Liên minh Hợp tác xã Việt Nam phát biểu.",
        ["Ủy viên Ban Chấp hành Liên minh Hợp tác xã Việt Nam", "Ủy viên Ban Thường vụ Liên minh Hợp tác xã Việt Nam"],
    ),
    (
        "a union that the article names with its province",
        "Công đoàn Ngành Giáo dục tỉnh Lào Cai họp. Dự có ông Lù Văn Sính - Chủ tịch Công đoàn Ngành Giáo dục.",
        ["Chủ tịch Công đoàn Ngành Giáo dục tỉnh Lào Cai"],
    ),
    (
        "a union of one of two provinces",
        "Công đoàn Ngành Giáo dục tỉnh Lào Cai và Công đoàn Ngành Giáo dục tỉnh Sơn La họp. Dự có ông Lù Văn Sính - Chủ tịch Công đoàn "
        "Ngành Giáo dục.",
        ["Chủ tịch Công đoàn Ngành Giáo dục"],
    ),
    (
        "a society of a province or of a commune",
        "Hội Làm vườn tỉnh Lào Cai thăm Hội Làm vườn xã Mường Bú. Dự có ông Lù Văn Sính - Chủ tịch Hội Làm vườn.",
        ["Chủ tịch Hội Làm vườn"],
    ),
    (
        "a society of a province that only pays a visit",
        "Đoàn công tác của Hội Làm vườn tỉnh Sơn La đến thăm. Tiếp đoàn có ông Lù Văn Sính - Chủ tịch Hội Làm vườn.",
        ["Chủ tịch Hội Làm vườn"],
    ),
    (
        "a society's centre, whose event a province's comes to",
        "Trung ương Hội Làm vườn họp. Dự có ông Lù Văn Sính - Chủ tịch Hội Làm vườn. Hội Làm vườn tỉnh Sơn La tổ chức gian hàng.",
        ["Chủ tịch Hội Làm vườn"],
    ),
    (
        "a society of the other side",
        "Sáng 10/3, Hội Làm vườn tỉnh Sơn La tổ chức hội nghị. Dự có ông Lù Văn Sính - Chủ tịch Hội Làm vườn phía bạn.",
        ["Chủ tịch Hội Làm vườn phía bạn"],
    ),
    (
        "a society of another name that ends so",
        "Sáng 10/3, Hiệp hội Doanh nghiệp tỉnh Sơn La tổ chức hội nghị. Dự có ông Lù Văn Sính - Chủ tịch Hội Doanh nghiệp.",
        ["Chủ tịch Hội Doanh nghiệp"],
    ),
    (
        "a council inside the institute that its chairman directs",
        "Học viện Suối Hoa họp. Dự có ông Lù Văn Sính, Chủ tịch Hội đồng Khoa học - Đào tạo, Giám đốc Học viện.",
        ["Chủ tịch Hội đồng Khoa học - Đào tạo Học viện Suối Hoa", "Giám đốc Học viện Suối Hoa"],
    ),
    (
        "a council that tells whose it is",
        "Dự có ông Lù Văn Sính, Chủ tịch Hội đồng Khoa học Bệnh viện Mây Ngàn, Phó Giám đốc Học viện Suối Hoa.",
        ["Chủ tịch Hội đồng Khoa học Bệnh viện Mây Ngàn", "Phó Giám đốc Học viện Suối Hoa"],
    ),
    (
        "officers of a border post",
        "Đồn Biên phòng Mây Ngàn ra quân. Thiếu tá Lù Văn Sính, Phó Đồn trưởng nghiệp vụ phát biểu.",
        ["Phó Đồn trưởng nghiệp vụ Đồn Biên phòng Mây Ngàn"],
    ),
    (
        "a political officer of another unit",
        "Đồn Biên phòng Mây Ngàn ra quân. Thiếu tá Lù Văn Sính, Chính trị viên Ban CHQS huyện Mường La phát biểu.",
        ["Chính trị viên Ban CHQS huyện Mường La"],
    ),
    (
        "a secretary general of the society",
        "Hội Luật gia tỉnh Lào Cai họp. Ông Lù Văn Sính, Phó Chủ tịch Hội kiêm Tổng Thư ký phát biểu.",
        ["Phó Chủ tịch Hội Luật gia tỉnh Lào Cai", "Tổng Thư ký Hội Luật gia tỉnh Lào Cai"],
    ),
    (
        "a secretary general who visits the society",
        "Hội Luật gia tỉnh Lào Cai đón khách. Ông Lù Văn Sính, Tổng Thư ký phát biểu.",
        [],
    ),
    (
        "a political officer who may be of another unit than the border post",
        "Ban CHQS huyện Mường La ra quân cùng Đồn Biên phòng Mây Ngàn. Thiếu tá Lù Văn Sính, Chính trị viên phát biểu.",
        ["Chính trị viên"],
    ),
    (
        "a member of the central committee and of the standing one of a province",
        "Ông Lù Văn Sính, Ủy viên Ban Chấp hành Trung ương Đảng, Ủy viên Ban Thường vụ, Chủ tịch UBND tỉnh Lào Cai phát biểu.",
        ["Ủy viên Ban Chấp hành Trung ương Đảng", "Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai", "Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "a member of a province's committee and of a society's",
        "Tỉnh ủy Lào Cai họp. Ông Lù Văn Sính, Ủy viên Ban Thường vụ, Giám đốc Sở Y tế, Ủy viên Ban Chấp hành Hội Nhà báo Việt Nam dự.",
        ["Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai", "Giám đốc Sở Y tế tỉnh Lào Cai", "Ủy viên Ban Chấp hành Hội Nhà báo Việt Nam"],
    ),
    (
        "a secretary general of nothing told",
        "Hội nghị diễn ra tại Lào Cai. Ông Lù Văn Sính, Tổng Thư ký phát biểu.",
        [],
    ),
    (
        "a numbered room of prosecutors",
        "Ông Lù Văn Sính, Trưởng phòng 9, VKSND tỉnh Lào Cai phát biểu.",
        ["Trưởng phòng 9, VKSND tỉnh Lào Cai"],
    ),
    (
        "the cell of a centre",
        "Trung tâm Y tế huyện Mường La họp. Ông Lù Văn Sính - Bí thư Chi bộ, Giám đốc Trung tâm phát biểu.",
        ["Bí thư Chi bộ Trung tâm Y tế huyện Mường La", "Giám đốc Trung tâm Y tế huyện Mường La"],
    ),
    (
        "the union of a centre",
        "Ông Lù Văn Sính - Phó Giám đốc Trung tâm Y tế huyện Mường La, Chủ tịch Công đoàn phát biểu.",
        ["Phó Giám đốc Trung tâm Y tế huyện Mường La", "Chủ tịch Công đoàn Trung tâm Y tế huyện Mường La"],
    ),
    (
        "a cell of a village, told with another office",
        "Ông Lù Văn Sính - Bí thư Chi bộ thôn Nà Sa, Giám đốc Trung tâm Y tế huyện Mường La phát biểu.",
        ["Bí thư Chi bộ thôn Nà Sa", "Giám đốc Trung tâm Y tế huyện Mường La"],
    ),
    (
        "a council of today, behind it an institute that was left",
        "Ông Lù Văn Sính - Chủ tịch Hội đồng khoa học, nguyên Phó Giám đốc Học viện Suối Hoa phát biểu.",
        ["Chủ tịch Hội đồng khoa học", "former:Phó Giám đốc Học viện Suối Hoa"],
    ),
    (
        "a cell of nothing told",
        "Ông Lù Văn Sính - Bí thư Chi bộ, Trưởng thôn phát biểu.",
        ["Bí thư Chi bộ", "Trưởng thôn"],
    ),
    (
        "a company that works with others",
        "Công ty Điện lực Lào Cai phối hợp với Hội Chữ thập đỏ tỉnh hiến máu. Dự có ông Lù Văn Sính – Giám đốc Công ty.",
        ["Giám đốc Công ty Điện lực Lào Cai"],
    ),
    (
        "the youth of a block, which is nobody's name",
        "Dự có bà Lù Văn Sính – Bí thư Đoàn Khối Doanh nghiệp tỉnh Lào Cai, ông Lò Văn Púa.",
        ["Bí thư Đoàn Khối Doanh nghiệp tỉnh Lào Cai"],
    ),
    (
        "a deputy of the province",
        "Tỉnh ủy Lào Cai họp. Dự có ông Lù Văn Sính, ĐBQH tỉnh, Phó Giám đốc Công an tỉnh.",
        ["Đại biểu Quốc hội tỉnh Lào Cai", "Phó Giám đốc Công an tỉnh Lào Cai"],
    ),
    (
        "a teacher who leads the children's union",
        "Trường Tiểu học Suối Hoa họp. Dự có thầy Lù Văn Sính – Tổng phụ trách Đội.",
        ["Tổng phụ trách Đội"],
    ),
    (
        "who leads the children's union, named behind it",
        "Trường Tiểu học Suối Hoa họp. Cô Tổng phụ trách Đội Lù Văn Sính báo cáo.",
        ["Tổng phụ trách Đội"],
    ),
    (
        "a branch of a bank",
        "Ông Lù Văn Sính - Giám đốc Ngân hàng Nhà nước chi nhánh tỉnh Lào Cai và bà Cầm Thị Nọi phát biểu.",
        ["Giám đốc Ngân hàng Nhà nước chi nhánh tỉnh Lào Cai"],
    ),
    (
        "a post run into what a picture is called",
        "Họp bàn - ảnh 1Phó Thủ tướng Lù Văn Sính phát biểu tại buổi làm việc.",
        ["Phó Thủ tướng"],
    ),
]


@pytest.mark.parametrize(("text", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_in_own_news(read, posts_of, text: str, posts: list[str]) -> None:
    """A body is told as the article names it in full, and ends where its name does."""
    assert posts_of(read(text), "Lù Văn Sính") == posts


def test_the_inspectors_are_those_of_the_committee_elected_before(read, posts_of) -> None:
    """The head of a ``UBKT`` elected right behind a secretary is of the secretary's committee."""
    facts = read(
        "Hội nghị Ban Chấp hành Đảng bộ Tập đoàn Cà phê Việt Nam đã bầu cử. Đồng chí Lò Văn Púa được bầu giữ chức Bí thư Đảng ủy Tập đoàn. "
        "Hội nghị cũng bầu Ủy ban Kiểm tra Đảng ủy, đồng chí Lù Văn Sính giữ chức Chủ nhiệm UBKT."
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Chủ nhiệm Ủy ban Kiểm tra Đảng ủy Tập đoàn Cà phê Việt Nam"]


def test_two_posts_are_taken_up_together(read, posts_of) -> None:
    """A second office behind ``và chức vụ`` is taken up as well; the state's full name ends the first."""
    facts = read(
        "Quốc hội đã bầu đồng chí Lò Văn Púa giữ chức Chủ tịch Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam và chức vụ Chủ tịch "
        "Hội đồng bầu cử quốc gia."
    )
    assert posts_of(facts, "Lò Văn Púa") == [
        "Chủ tịch Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam",
        "Chủ tịch Hội đồng bầu cử quốc gia",
    ]


def test_a_name_of_the_highlands_with_a_post(read, posts_of) -> None:
    """A name of the highlands is one in a list without an honorific where a post stands behind it, or where it was announced elsewhere."""
    facts = read(
        "Dự có: Lò Văn Púa - Chánh Thanh tra tỉnh; K'Sính - Phó Chánh Văn phòng Sở Y tế tỉnh Lâm Đồng.", "Ông K’Brếp nói. Rồi K’Brếp về."
    )
    assert posts_of(facts, "K'Sính") == ["Phó Chánh Văn phòng Sở Y tế tỉnh Lâm Đồng"]
    assert {person.name for person in facts.people} == {"Lò Văn Púa", "K'Sính", "K’Brếp"}


@pytest.mark.parametrize(
    "others",
    ["Lò Văn Púa, Bí thư Đảng ủy xã Mường Bú, ", "Lò Văn Púa, Bí thư Đảng ủy Các cơ quan tỉnh; Vì Văn Xô, Ủy viên Ban Thường vụ Tỉnh ủy; "],
)
def test_an_inspector_is_of_no_committee_that_a_guest_leads(read, posts_of, others: str) -> None:
    """Among those present the secretary told before need not be the inspector's."""
    facts = read("Tỉnh ủy Lào Cai tổ chức hội nghị.", f"Dự có đồng chí {others}đồng chí Lù Văn Sính, Phó Chủ nhiệm Ủy ban Kiểm tra.")
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Chủ nhiệm Ủy ban Kiểm tra"]


@pytest.mark.parametrize(
    "post",
    [
        "Thủ tướng Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam",
        "Chủ tịch Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam",
        "Phó Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam",
    ],
)
def test_a_name_stands_right_behind_the_states(read, posts_of, post: str) -> None:
    """The longest titles end with the state's name, which is no part of the holder's."""
    assert posts_of(read(f"{post} Lù Văn Sính đã dự lễ."), "Lù Văn Sính") == [post]


@pytest.mark.parametrize(
    "behind",
    [
        " và chức danh Phó Bí thư Huyện ủy Mường La đã được chuẩn y cho bà Cầm Thị Nọi.",
        " và chức vụ Trưởng Ban Tổ chức Huyện ủy Mường La được giao cho bà Cầm Thị Nọi.",
    ],
)
def test_an_office_of_the_next_one_is_not_taken_up_too(read, posts_of, behind: str) -> None:
    """A second office that is given to somebody behind it is not taken up by who was told before."""
    facts = read(f"Tại kỳ họp, ông Lò Văn Púa được bầu giữ chức Chủ tịch UBND huyện Mường La{behind}")
    assert posts_of(facts, "Lò Văn Púa") == ["Chủ tịch UBND huyện Mường La"]


def test_a_people_is_nobody(read) -> None:
    """A name of the highlands in a list of peoples is none of a person, though a post stands behind."""
    facts = read("Đồng bào Cơ Ho, Mạ, M'Nông - Ủy viên Mặt trận là lực lượng nòng cốt.")
    assert not facts.people


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Đại hội Đảng bộ xã Mường Bú bầu đồng chí Lò Văn Púa tái cử Bí thư Đảng ủy xã, đồng chí Lù Văn Sính giữ chức Phó Bí thư.",
            ["Bí thư Đảng ủy xã Mường Bú"],
            ["Phó Bí thư Đảng ủy xã Mường Bú"],
        ),
        (
            "Ông Lò Văn Púa được bổ nhiệm Giám đốc Bệnh viện Mây Ngàn, bà Lù Văn Sính được bổ nhiệm Phó Giám đốc Bệnh viện Mây Ngàn.",
            ["Giám đốc Bệnh viện Mây Ngàn"],
            ["Phó Giám đốc Bệnh viện Mây Ngàn"],
        ),
    ],
)
def test_an_office_taken_up_is_not_who_is_named_next(read, posts_of, text: str, first: list[str], second: list[str]) -> None:
    """An office behind ``tái cử`` or ``được bổ nhiệm`` is of who takes it up, and no title of the next one."""
    facts = read(text)
    assert [posts_of(facts, name) for name in ("Lò Văn Púa", "Lù Văn Sính")] == [first, second]
