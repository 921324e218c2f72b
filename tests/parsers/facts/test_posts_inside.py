"""Posts inside of larger bodies: boards of societies, rooms of an office, wards that bear a province's name, seats printed short."""

from __future__ import annotations

import pytest

CASES = [
    (
        "a council printed with capitals",
        "Bà Khà Thị Lụa - Bí thư Đảng ủy, Chủ tịch Hội đồng Nhân dân phường Cốc Lếu - dự hội nghị.",
        "Khà Thị Lụa",
        ["Bí thư Đảng ủy phường Cốc Lếu", "Chủ tịch Hội đồng Nhân dân phường Cốc Lếu"],
    ),
    (
        "a ward that bears a city's old name",
        "Dự có bà Khà Thị Lụa, Bí thư Đảng ủy, Chủ tịch HĐND phường Sài Gòn.",
        "Khà Thị Lụa",
        ["Bí thư Đảng ủy phường Sài Gòn", "Chủ tịch HĐND phường Sài Gòn"],
    ),
    (
        "that ward told before",
        "Phường Sài Gòn có bí thư mới. Dự có bà Khà Thị Lụa, Phó Bí thư Thường trực Đảng ủy phường.",
        "Khà Thị Lụa",
        ["Phó Bí thư Thường trực Đảng ủy phường Sài Gòn"],
    ),
    (
        "the city printed in three letters",
        "Dự có bà Khà Thị Lụa, nguyên Chủ nhiệm Ủy ban Kiểm tra Thành ủy TP HCM.",
        "Khà Thị Lụa",
        ["former:Chủ nhiệm Ủy ban Kiểm tra Thành ủy TP Hồ Chí Minh"],
    ),
    (
        "a seat beside the ward's police",
        "Dự có bà Khà Thị Lụa - UVBTV, Trưởng Công an phường Cốc Lếu.",
        "Khà Thị Lụa",
        ["Ủy viên Ban Thường vụ Đảng ủy phường Cốc Lếu", "Trưởng Công an phường Cốc Lếu"],
    ),
    (
        "a verb with a capital behind a ward",
        "Đảng ủy phường Cốc Lếu họp. Bà Khà Thị Lụa, Chủ tịch UBND phường Báo cáo kết quả thực hiện.",
        "Khà Thị Lụa",
        ["Chủ tịch UBND phường Cốc Lếu"],
    ),
    (
        "a university in small letters",
        "Dự có bà Khà Thị Lụa, Hiệu trưởng trường đại học Sao Mai phát biểu.",
        "Khà Thị Lụa",
        ["Hiệu trưởng trường đại học Sao Mai"],
    ),
    (
        "a society's board, its society behind a comma",
        "Dự có bà Khà Thị Lụa, Ủy viên Ban Thường vụ, Trưởng ban Phong trào, Hội Nông dân tỉnh Lào Cai.",
        "Khà Thị Lụa",
        ["Ủy viên Ban Thường vụ Hội Nông dân tỉnh Lào Cai", "Trưởng Ban Phong trào, Hội Nông dân tỉnh Lào Cai"],
    ),
    (
        "a board behind a comma that is another's",
        "Dự có bà Khà Thị Lụa, Trưởng ban Dân vận Tỉnh ủy, Hội Nông dân tỉnh Lào Cai và Tỉnh đoàn.",
        "Khà Thị Lụa",
        ["Trưởng Ban Dân vận Tỉnh ủy Lào Cai"],
    ),
    (
        "a committee that is not of the board beside it",
        "Dự có bà Khà Thị Lụa, Ủy viên Ban Thường vụ Đảng ủy, Trưởng ban Kiểm soát.",
        "Khà Thị Lụa",
        ["Ủy viên Ban Thường vụ Đảng ủy", "Trưởng Ban Kiểm soát"],
    ),
    (
        "a committee of a board that is an office",
        "Dự có bà Khà Thị Lụa, Bí thư Đảng ủy, Trưởng ban Quản lý Khu kinh tế tỉnh Lào Cai.",
        "Khà Thị Lụa",
        ["Bí thư Đảng ủy Ban Quản lý Khu kinh tế tỉnh Lào Cai", "Trưởng Ban Quản lý Khu kinh tế tỉnh Lào Cai"],
    ),
    (
        "a seat printed by its committee, before the name",
        "Thường vụ Đảng ủy, Phó Giám đốc Sở Y tế tỉnh Lào Cai Khà Thị Lụa dự.",
        "Khà Thị Lụa",
        ["Ủy viên Ban Thường vụ Đảng ủy Sở Y tế tỉnh Lào Cai", "Phó Giám đốc Sở Y tế tỉnh Lào Cai"],
    ),
    (
        "the Front's committee, its ward told with the next post",
        "Dự có bà Khà Thị Lụa, Phó Chủ tịch Ủy ban MTTQ Việt Nam, Chủ tịch Hội LHPN phường Cốc Lếu.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch Ủy ban MTTQ Việt Nam phường Cốc Lếu", "Chủ tịch Hội Liên hiệp Phụ nữ phường Cốc Lếu"],
    ),
    (
        "the Front of the country beside a post of the Party's centre",
        "Dự có bà Khà Thị Lụa, Bí thư Trung ương Đảng, Chủ tịch Ủy ban Trung ương MTTQ Việt Nam.",
        "Khà Thị Lụa",
        ["Bí thư Trung ương Đảng", "Chủ tịch Ủy ban Trung ương MTTQ Việt Nam"],
    ),
    (
        "a council, its district told with the Party's committee",
        "Dự có bà Khà Thị Lụa, Bí thư Huyện ủy Bắc Hà, Chủ tịch HĐND.",
        "Khà Thị Lụa",
        ["Bí thư Huyện ủy Bắc Hà", "Chủ tịch HĐND huyện Bắc Hà"],
    ),
    (
        "a post in letters only",
        "UBND xã Tả Phời có mặt. Dự có bà Khà Thị Lụa- CT.UBND xã; ông Lù Văn Sính PCT.HĐND xã.",
        "Lù Văn Sính",
        ["Phó Chủ tịch HĐND xã Tả Phời"],
    ),
    (
        "hyphens without spaces between posts",
        "Dự có ông Lù Văn Sính-PCT UBND huyện-Trưởng ban Đại diện HĐQT Ngân hàng Chính sách xã hội huyện Bắc Hà.",
        "Lù Văn Sính",
        ["Phó Chủ tịch UBND huyện Bắc Hà", "Trưởng Ban đại diện HĐQT Ngân hàng Chính sách xã hội huyện Bắc Hà"],
    ),
    (
        "a body that others follow",
        "Dự có ông Lù Văn Sính, Chỉ huy trưởng Bộ CHQS tỉnh Lào Cai và các cơ quan Quân khu.",
        "Lù Văn Sính",
        ["Chỉ huy trưởng Bộ CHQS tỉnh Lào Cai"],
    ),
    (
        "a body with others in its name",
        "Dự có ông Lù Văn Sính, Trưởng Ban Quản lý Khu kinh tế Bát Xát và các khu công nghiệp tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["Trưởng Ban Quản lý Khu kinh tế Bát Xát và các khu công nghiệp tỉnh Lào Cai"],
    ),
    (
        "a councillor of a commune",
        "UBND xã Tả Phời có mặt. Dự có bà Khà Thị Lụa - Đại biểu HĐND xã.",
        "Khà Thị Lụa",
        ["Đại biểu HĐND xã Tả Phời"],
    ),
    (
        "a member of a council, not of the board beside it",
        "Dự có ông Lù Văn Sính, Ủy viên Thường trực, Trưởng Ban Pháp chế HĐND tỉnh.",
        "Lù Văn Sính",
        ["Ủy viên Thường trực HĐND tỉnh Lào Cai", "Trưởng Ban Pháp chế HĐND tỉnh Lào Cai"],
    ),
    (
        "a secretary in letters only",
        "Đến dự có đ/c Khà Thị Lụa- BT Đảng uỷ xã Tả Phời, đ/c Lù Văn Sính – PBT Thường trực, Chủ tịch HĐND xã Tả Phời.",
        "Lù Văn Sính",
        ["Phó Bí thư Thường trực Đảng ủy xã Tả Phời", "Chủ tịch HĐND xã Tả Phời"],
    ),
    (
        "a seat beside the Front of a ward",
        "Dự có bà Khà Thị Lụa - Ủy viên thường vụ, chủ tịch MTTQ phường Cốc Lếu.",
        "Khà Thị Lụa",
        ["Ủy viên Ban Thường vụ Đảng ủy phường Cốc Lếu", "Chủ tịch MTTQ phường Cốc Lếu"],
    ),
    (
        "two posts of a border station, one of a part of it",
        "Dự có ông Lù Văn Sính - Chính trị viên phó kiêm Đội trưởng vận động quần chúng Đồn Biên phòng Pha Long.",
        "Lù Văn Sính",
        ["Chính trị viên phó Đồn Biên phòng Pha Long", "Đội trưởng vận động quần chúng Đồn Biên phòng Pha Long"],
    ),
    (
        "a border station's deputy",
        "Dự có ông Lù Văn Sính - Phó đồn trưởng nghiệp vụ Đồn Biên phòng Mai Sơn tham gia đoàn.",
        "Lù Văn Sính",
        ["Phó Đồn trưởng nghiệp vụ Đồn Biên phòng Mai Sơn"],
    ),
    (
        "a centre for services to the public",
        "Dự có ông Lù Văn Sính, Giám đốc Trung tâm Cung ứng dịch vụ công phường Cốc Lếu.",
        "Lù Văn Sính",
        ["Giám đốc Trung tâm Cung ứng dịch vụ công phường Cốc Lếu"],
    ),
]


@pytest.mark.parametrize(("sentence", "name", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_inside_of_bodies_are_whole(read, posts_of, sentence: str, name: str, posts: list[str]) -> None:
    """A post inside of a larger body is told with the body and the place that it is of."""
    assert posts_of(read(f"Ngày 10/3, tỉnh Lào Cai tổ chức hội nghị. {sentence}"), name) == posts


def test_a_committee_is_nobody(read, roles_of) -> None:
    """``Thường vụ Huyện ủy`` without a name is the committee, not who sits on it."""
    facts = read(
        "Ngày 10/3, Huyện ủy Bắc Hà tổ chức hội nghị. Bà Khà Thị Lụa, Ủy viên Ban Thường vụ Huyện ủy Bắc Hà chủ trì. "
        "Thường vụ Huyện ủy yêu cầu các xã trồng thêm cây."
    )
    assert roles_of(facts, "Khà Thị Lụa") == {"chair"}


def test_a_capital_right_behind_a_name_makes_no_title(read, roles_of) -> None:
    """A verb printed with a capital right behind who does it is a verb; behind a body it opens the title of a paper."""
    facts = read(
        "Ngày 10/3, Đảng ủy phường Cốc Lếu tổ chức họp mặt. Bà Khà Thị Lụa, Chủ tịch UBND phường Báo cáo kết quả thi đua.",
        "Ông Lù Văn Sính đồng ý trình Hội đồng Báo cáo kết quả năm.",
    )
    assert roles_of(facts, "Khà Thị Lụa") == {"reporter"}
    assert "reporter" not in roles_of(facts, "Lù Văn Sính")


def test_a_gift_in_the_name_of_an_event_is_given_by_nobody(read, roles_of) -> None:
    """Who attends a ``chương trình trao quà`` gives nothing by that; a picture before a bullet hides no verb."""
    facts = read(
        "Ngày 10/3, UBND xã Tả Phời tổ chức chương trình trao quà.",
        "🌺Đến dự chương trình trao quà có bà Khà Thị Lụa, Bí thư Đảng ủy xã.",
    )
    assert roles_of(facts, "Khà Thị Lụa") == {"attendee"}


def test_a_list_left_open_by_dots_has_its_verb(read, roles_of) -> None:
    """Dots behind the last of a list keep its verb: ``A; B... cùng đông đảo người dân đã tham dự``."""
    facts = read(
        "Tối 10/3, phường Cốc Lếu tổ chức hội nghị.",
        "Ông Lù Văn Sính, Phó Chủ tịch UBND tỉnh; bà Khà Thị Lụa, Chủ tịch UBND phường... cùng đông đảo người dân đã tham dự.",
    )
    assert roles_of(facts, "Lù Văn Sính") == roles_of(facts, "Khà Thị Lụa") == {"attendee"}


def test_a_presidium_in_small_letters_is_nobody(read, roles_of) -> None:
    """Who acts in the name of the ``đoàn chủ tịch`` acts; the presidium is no chair of anything."""
    facts = read(
        "Ngày 10/3, Chi bộ Trường Tiểu học Tả Phời tổ chức đại hội.",
        "Bà Khà Thị Lụa – Bí thư Chi bộ đã thay mặt đoàn chủ tịch trình bày Báo cáo chính trị.",
    )
    assert roles_of(facts, "Khà Thị Lụa") == {"reporter"}


def test_members_of_a_party_are_listed_behind_it(read, roles_of) -> None:
    """``Đoàn có các đồng chí: A; B`` lists those who come along."""
    facts = read(
        "Ngày 10/3, đoàn công tác của Tỉnh ủy Lào Cai thăm Bệnh viện Đa khoa tỉnh.",
        "Đoàn có các đồng chí: Lù Văn Sính, Phó Bí thư Tỉnh ủy; Khà Thị Lụa, Giám đốc Sở Y tế.",
    )
    assert roles_of(facts, "Lù Văn Sính") == roles_of(facts, "Khà Thị Lụa") == {"attendee"}


def test_a_rank_that_tells_what_it_leads_borrows_no_office(read, posts_of) -> None:
    """The ``Trưởng đoàn`` of a list leads no department, whoever fills the seat."""
    facts = read(
        "Ngày 10/3, UBND tỉnh Lào Cai tổ chức hội nghị.",
        "Ban Tổ chức gồm: Trưởng ban: ông Lù Văn Sính, Giám đốc Sở Y tế; Phó Trưởng ban: bà Khà Thị Lụa, Chánh Văn phòng UBND tỉnh.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Giám đốc Sở Y tế tỉnh Lào Cai"]
    assert posts_of(facts, "Khà Thị Lụa") == ["Chánh Văn phòng UBND tỉnh Lào Cai"]


def test_a_rank_beside_one_of_its_kind_borrows_its_body(read, posts_of) -> None:
    """A ``Phó Trưởng đoàn`` beside a post of the delegation is the delegation's."""
    facts = read("Ngày 10/3, bà Khà Thị Lụa, Phó Trưởng đoàn, Trưởng đoàn ĐBQH tỉnh Lào Cai phát biểu tại hội nghị.")
    assert posts_of(facts, "Khà Thị Lụa") == ["Phó Trưởng Đoàn ĐBQH tỉnh Lào Cai", "Trưởng Đoàn ĐBQH tỉnh Lào Cai"]


def test_an_aside_behind_a_committee_is_no_part_of_it(read, posts_of) -> None:
    """``Đảng ủy xã Mường Hum (Lào Cai)`` lends a bare ``Bí thư Đảng ủy`` its name without the bracket."""
    facts = read(
        "Sáng 10/3, Đảng ủy xã Mường Hum (Lào Cai) tổ chức hội nghị giao ban.",
        "Dự hội nghị có bà Khà Thị Lụa, Bí thư Đảng ủy.",
    )
    assert posts_of(facts, "Khà Thị Lụa") == ["Bí thư Đảng ủy xã Mường Hum"]


def test_members_of_a_committee_in_the_chair_are_listed_behind_it(read, roles_of) -> None:
    """``do Thường trực Đảng ủy chủ trì, gồm các đồng chí: A; B`` has all of them in the chair; behind a name others are others."""
    opening = "Sáng 10/3, Đảng ủy xã Mường Hum tổ chức hội nghị giao ban."
    listed = "gồm các đồng chí: Lù Văn Sính, Bí thư Đảng ủy; Khà Thị Lụa, Phó Bí thư Đảng ủy."
    facts = read(opening, f"Hội nghị do Thường trực Đảng ủy xã chủ trì, {listed}")
    assert roles_of(facts, "Lù Văn Sính") == roles_of(facts, "Khà Thị Lụa") == {"chair"}
    facts = read(opening, f"Đồng chí Hà Văn Tụ, Chủ tịch UBND xã chủ trì, {listed}")
    assert roles_of(facts, "Hà Văn Tụ") == {"chair"}
    assert roles_of(facts, "Khà Thị Lụa") == set()


def test_who_speaks_where_without_a_comma(read, roles_of) -> None:
    """``Phát biểu tại hội nghị đ/c A … và đ/c B …`` tells who speaks, all of them where the sentence ends with them."""
    opening = "Sáng 10/3, Hội Chữ thập đỏ tỉnh Lào Cai tổ chức hội nghị."
    spoken = "Phát biểu tại hội nghị đ/c Lù Văn Sính – Phó Chủ tịch UBND tỉnh và đ/c Khà Thị Lụa – Giám đốc Sở Y tế"
    facts = read(opening, f"{spoken}.")
    assert roles_of(facts, "Lù Văn Sính") == roles_of(facts, "Khà Thị Lụa") == {"speaker"}


def test_handing_on_is_giving(read, roles_of) -> None:
    """Who ``chuyển trao`` a certificate from above presents it."""
    facts = read(
        "Sáng 10/3, Hội Chữ thập đỏ tỉnh Lào Cai tổ chức hội nghị.",
        "Đồng chí Lù Văn Sính, Phó Chủ tịch UBND tỉnh chuyển trao Bằng khen của Trung ương Hội cho các tập thể.",
    )
    assert roles_of(facts, "Lù Văn Sính") == {"presenter"}


BODIES = [
    (
        "a hospital told in small letters behind its first word",
        ["Ông Lù Văn Sính, Phó giám đốc Bệnh viện đa khoa Lào Cai được bổ nhiệm giữ chức vụ Giám đốc Bệnh viện sản nhi Lào Cai."],
        "Lù Văn Sính",
        ["former:Phó Giám đốc Bệnh viện đa khoa Lào Cai", "Giám đốc Bệnh viện sản nhi Lào Cai"],
    ),
    (
        "a body that is pointed at",
        [
            "Ngày 27/8, Bệnh viện Đa khoa huyện Bát Xát tổ chức hội nghị.",
            "Dự hội nghị có bà Khà Thị Lụa, Phó giám đốc bệnh viện này.",
        ],
        "Khà Thị Lụa",
        ["Phó Giám đốc Bệnh viện Đa khoa huyện Bát Xát"],
    ),
    (
        "a secretary of the army's committee beside its commissar",
        ["Ngày 27/8, dự hội nghị có Đại tá Lù Văn Sính, Phó Bí thư Thường trực, Chính ủy Bộ Chỉ huy Quân sự tỉnh Lào Cai."],
        "Lù Văn Sính",
        ["Phó Bí thư Thường trực Đảng ủy Quân sự tỉnh Lào Cai", "Chính ủy Bộ Chỉ huy Quân sự tỉnh Lào Cai"],
    ),
    (
        "an office parted from its body by a comma",
        ["Ngày 27/8, Đại tá Lù Văn Sính được bổ nhiệm giữ chức Chính ủy, Bộ Chỉ huy Quân sự tỉnh Lào Cai."],
        "Lù Văn Sính",
        ["Chính ủy Bộ Chỉ huy Quân sự tỉnh Lào Cai"],
    ),
    (
        "a title of a line above that ends with a unit's word",
        [
            "Sắp xếp bộ máy của phường",
            "Tại hội nghị, các quyết định được công bố.",
            "Bà Khà Thị Lụa - Bí thư Đảng ủy phát biểu tại hội nghị.",
        ],
        "Khà Thị Lụa",
        ["Bí thư Đảng ủy"],
    ),
]


@pytest.mark.parametrize(("lines", "name", "posts"), [case[1:] for case in BODIES], ids=[case[0] for case in BODIES])
def test_bodies_as_papers_print_them(read, posts_of, lines: list[str], name: str, posts: list[str]) -> None:
    """Bodies in small letters, pointed at, left out or parted by a comma are those that the text means."""
    assert posts_of(read(*lines), name) == posts


def test_chambers_of_a_court_are_led_by_nobody_of_that_name(read) -> None:
    """``các đồng chí Chánh Tòa, Trưởng phòng`` are posts, and no person called so."""
    facts = read("Tham dự hội nghị có bà Khà Thị Lụa, Chánh án Tòa án nhân dân tỉnh Lào Cai, các đồng chí Chánh Tòa, Trưởng phòng.")
    assert [one.name for one in facts.people] == ["Khà Thị Lụa"]


def test_a_couple_is_two_people(read) -> None:
    """``ông bà A và B`` tells of two."""
    facts = read("Công trình do gia đình ông bà Lù Văn Sính và Khà Thị Lụa tài trợ.")
    assert [one.name for one in facts.people] == ["Lù Văn Sính", "Khà Thị Lụa"]


def test_those_who_give_with_others_give(read, roles_of) -> None:
    """Who gives flowers beside leaders without a name gives them; cheering recruits is no speech."""
    facts = read(
        "Sáng 15/2, huyện Bát Xát tổ chức Lễ giao nhận quân.",
        "Đồng chí Lù Văn Sính, Phó Chủ tịch UBND tỉnh và lãnh đạo huyện Bát Xát, đơn vị nhận quân tặng hoa, động viên các tân binh.",
    )
    assert roles_of(facts, "Lù Văn Sính") == {"presenter"}


def test_people_put_forward_are_appointed(read, roles_of) -> None:
    """``Nhân sự được chỉ định làm … gồm:`` lists who takes up the office; ``sự chỉ đạo`` is done by nobody."""
    facts = read(
        "Sáng 1/10, Đại hội Đảng bộ tỉnh Lào Cai khai mạc.",
        "Nhân sự được chỉ định làm Phó bí thư Tỉnh ủy Lào Cai gồm: ông Lù Văn Sính, Chủ tịch UBND tỉnh; bà Khà Thị Lụa, Chủ tịch HĐND.",
    )
    assert roles_of(facts, "Lù Văn Sính") == roles_of(facts, "Khà Thị Lụa") == {"appointee"}


def test_heads_of_investigation_have_an_office(read, posts_of, roles_of) -> None:
    """``Thủ trưởng cơ quan Cảnh sát điều tra`` is a post, and the verb behind it its holder's."""
    facts = read(
        "Chiều 17/11, Công an tỉnh Lào Cai tổ chức hội nghị.",
        "Đại tá Lù Văn Sính-Phó Giám đốc Công an tỉnh, Thủ trưởng cơ quan Cảnh sát điều tra Công an tỉnh chủ trì hội nghị.",
    )
    assert posts_of(facts, "Lù Văn Sính") == [
        "Phó Giám đốc Công an tỉnh Lào Cai",
        "Thủ trưởng cơ quan Cảnh sát điều tra Công an tỉnh Lào Cai",
    ]
    assert roles_of(facts, "Lù Văn Sính") == {"chair"}


def test_who_reads_a_proposal_reports(read, roles_of) -> None:
    """``đọc tờ trình`` is a report."""
    facts = read(
        "Ngày 10/3, HĐND tỉnh Lào Cai tổ chức kỳ họp thứ 5.", "Tại kỳ họp, Phó Chủ tịch UBND tỉnh Lù Văn Sính đọc tờ trình về đầu tư công."
    )
    assert roles_of(facts, "Lù Văn Sính") == {"reporter"}


def test_who_congratulates_the_honoured_is_not_honoured(read, roles_of) -> None:
    """Who speaks to those ``được trao tặng`` a badge has none given them there."""
    facts = read(
        "Sáng 14/5, Huyện ủy Bát Xát tổ chức lễ trao tặng Huy hiệu Đảng.",
        "Phát biểu chúc mừng các đảng viên được trao tặng Huy hiệu đợt này, Bí thư Huyện ủy Lù Văn Sính cho biết đây là niềm vui.",
    )
    assert roles_of(facts, "Lù Văn Sính") == {"speaker"}
