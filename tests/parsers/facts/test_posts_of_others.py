"""Bodies and posts told beside somebody that are not theirs."""

from __future__ import annotations

import pytest

GUESTS = [
    (
        "a deputy of the host before a guest who heads a district",
        "Sáng 10/3, Chủ tịch UBND tỉnh Lào Cai Vàng A Páo tiếp công dân. Cùng dự có Phó Chủ tịch Lù Văn Sính, Chủ tịch UBND huyện Bắc Hà "
        "Khà Thị Lụa.",
        ["Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "a deputy secretary before a guest of a lower committee",
        "Thường trực Tỉnh ủy Lào Cai họp. Dự có đồng chí Lù Văn Sính, Phó Bí thư; đồng chí Khà Thị Lụa, Bí thư Huyện ủy Bắc Hà.",
        [],
    ),
    (
        "a deputy director before who heads a hospital",
        "Các đơn vị y tế tỉnh Lào Cai họp. Dự họp có Phó Giám đốc Lù Văn Sính, Giám đốc Bệnh viện Sông Mã Vàng A Páo.",
        [],
    ),
    (
        "a head told before their name, whose post no list tells behind it",
        "Tỉnh ủy Lào Cai họp. Dự có Bí thư Lù Văn Sính; Phó Bí thư Huyện ủy Bắc Hà Khà Thị Lụa.",
        [],
    ),
]


@pytest.mark.parametrize(("told", "posts"), [case[1:] for case in GUESTS], ids=[case[0] for case in GUESTS])
def test_a_guest_lends_no_body(read, posts_of, told: str, posts: list[str]) -> None:
    """Heads stand before their deputies, so that a head behind a deputy is of another body."""
    assert posts_of(read(told), "Lù Văn Sính") == posts


def test_a_post_held_beside_another_leaves_none(read, posts_of) -> None:
    """``kiêm`` ends nothing, however much later it is told."""
    facts = read(
        "Ông Lù Văn Sính sinh năm 1970.",
        "Năm 2020, ông Sính được bầu làm Chủ tịch Hội Làm vườn tỉnh Lào Cai; từ năm 2022 kiêm giữ chức Tổng Thư ký Hội Làm vườn "
        "tỉnh Lào Cai.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Chủ tịch Hội Làm vườn tỉnh Lào Cai", "Tổng Thư ký Hội Làm vườn tỉnh Lào Cai"]


@pytest.mark.parametrize(
    "told",
    [
        "Buổi làm việc với Sở Y tế tỉnh Lào Cai do Phó Chủ tịch Lù Văn Sính chủ trì.",
        "UBND tỉnh Lào Cai họp nghe Sở Xây dựng tỉnh Lào Cai do Phó Chủ tịch Thường trực Lù Văn Sính chủ trì.",
        "Buổi làm việc với Huyện ủy Bắc Hà do Phó Bí thư Thường trực Lù Văn Sính chủ trì.",
        "Đoàn công tác của Sở Y tế tỉnh Lào Cai do Phó Chủ tịch Lù Văn Sính dẫn đầu đã đến thăm.",
    ],
)
def test_whom_somebody_meets_is_not_their_body(read, posts_of, told: str) -> None:
    """A post told by its rank alone is of the body before it only where that has such a rank, and is not met with."""
    assert posts_of(read("Tỉnh ủy Lào Cai họp.", told), "Lù Văn Sính") == []


def test_years_that_go_on_are_not_over(read, posts_of) -> None:
    """A term that ends after the article's day makes no former post."""
    facts = read("Giai đoạn 2021 - 2026, ông Lù Văn Sính làm Chủ tịch HĐND tỉnh Lào Cai.")
    assert posts_of(facts, "Lù Văn Sính") == ["Chủ tịch HĐND tỉnh Lào Cai"]
    facts = read("Từ năm 2025 đến năm 2030, ông Lù Văn Sính được bầu giữ chức Bí thư Tỉnh ủy Lào Cai.")
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Tỉnh ủy Lào Cai"]


@pytest.mark.parametrize(
    "told",
    [
        "Ông Lù Văn Sính đến thăm gia đình. Tham gia cách mạng từ năm 1945, mẹ có ba con hy sinh; Chủ tịch UBND tỉnh Lào Cai đã tặng mẹ.",
        "Ông Lù Văn Sính sinh năm 1930. Tham gia cách mạng từ năm 1945; Chủ tịch UBND tỉnh Lào Cai đã tặng ông một căn nhà.",
    ],
)
def test_who_does_something_is_no_entry_of_a_life(read, posts_of, told: str) -> None:
    """A life goes on with who was born right before, and its entries have no verb."""
    assert posts_of(read(told), "Lù Văn Sính") == []


@pytest.mark.parametrize(
    "told",
    [
        "Ông trải qua nhiều năm gian khó như Chủ tịch UBND huyện Bắc Hà kể lại.",
        "Ông từng làm giáo viên trường xã, Bí thư Huyện ủy Bắc Hà nhận xét.",
    ],
)
def test_who_tells_a_career_has_none_of_it(read, posts_of, told: str) -> None:
    """A verb behind a post is what its holder does, whose career ever stands before it."""
    assert posts_of(read(f"Ông Lù Văn Sính đến thăm. {told}"), "Lù Văn Sính") == []


def test_nobody_is_head_and_deputy_of_one_committee(read, posts_of) -> None:
    """Outside of a career, a deputy secretary is not of the committee whose secretary they are."""
    facts = read("Tỉnh ủy Lào Cai họp.", "Dự có đồng chí Lù Văn Sính, Phó Bí thư, Bí thư Đảng ủy UBND tỉnh, Chủ tịch UBND tỉnh.")
    assert posts_of(facts, "Lù Văn Sính") == [
        "Phó Bí thư Tỉnh ủy Lào Cai",
        "Bí thư Đảng ủy UBND tỉnh Lào Cai",
        "Chủ tịch UBND tỉnh Lào Cai",
    ]


def test_an_organisation_spoken_of_is_not_the_speaker_s(read, posts_of) -> None:
    """The secretary of the commune that the article is of stays that, whatever organisation the line names first."""
    facts = read(
        "Đảng ủy xã Bản Hồ, tỉnh Lào Cai họp.",
        "Đảng bộ Công ty Chè Mây Ngàn được chuyển về xã. Ông Lù Văn Sính, Bí thư Đảng ủy chúc mừng.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Đảng ủy xã Bản Hồ"]


def test_a_dash_may_part_a_place_from_what_it_is(read, posts_of) -> None:
    """Names abroad go on behind a hyphen; one of here does not where no blank stands around the dash."""
    facts = read("Đoàn công tác tỉnh Lào Cai đến xã Bản Hồ-nơi có nhiều chè. Ông Lù Văn Sính, Chủ tịch UBND xã chúc mừng.")
    assert posts_of(facts, "Lù Văn Sính") == ["Chủ tịch UBND xã Bản Hồ"]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        (
            "Đảng ủy Công ty Chè Mây Ngàn họp. Dự có đại diện Công ty Than Suối Hoa. Ông Lù Văn Sính, Bí thư Đảng ủy Công ty phát biểu.",
            "Bí thư Đảng ủy Công ty",
        ),
        (
            "Trường Đại học Mây Ngàn khai giảng, có Trường Đại học Suối Hoa đến dự. Ông Lù Văn Sính, Bí thư Đảng ủy nhà trường phát biểu.",
            "Bí thư Đảng ủy nhà trường",
        ),
        (
            "Trường Đại học Mây Ngàn khai giảng. Ông Lù Văn Sính, Bí thư Đảng ủy nhà trường phát biểu.",
            "Bí thư Đảng ủy Trường Đại học Mây Ngàn",
        ),
    ],
)
def test_of_two_schools_or_firms_either_may_be_meant(read, posts_of, told: str, post: str) -> None:
    """A school or firm only pointed at is completed where the article began with the one named last."""
    assert posts_of(read(told), "Lù Văn Sính") == [post]


@pytest.mark.parametrize(
    ("party", "post"),
    [
        ("Đoàn Thành ủy Lào Cai do Phó Bí thư Thường trực", ["Phó Bí thư Thường trực Thành ủy Lào Cai"]),
        ("Đoàn công tác của Bộ Chỉ huy Quân sự tỉnh Lào Cai do Phó Chính ủy", ["Phó Chính ủy Bộ Chỉ huy Quân sự tỉnh Lào Cai"]),
        ("Đoàn của Tòa án nhân dân tỉnh Lào Cai do Chánh án", ["Chánh án Tòa án nhân dân tỉnh Lào Cai"]),
        ("Hội nghị của Hội Làm vườn tỉnh Lào Cai do Phó Chủ tịch", []),
    ],
)
def test_who_leads_a_party_is_of_whom_it_is(read, posts_of, party: str, post: list[str]) -> None:
    """A party is of a body that has such a head; a conference is none."""
    assert posts_of(read(f"{party} Lù Văn Sính dẫn đầu."), "Lù Văn Sính") == post


def test_a_minister_is_of_no_other_ministers_ministry(read, posts_of) -> None:
    """Of whom only the rank is told, no ministry is taken whose minister is named; their own, told before, and a deputy's is."""
    facts = read(
        "Bộ trưởng Bộ Xây dựng Lù Văn Sính trả lời chất vấn. Bộ trưởng Lù Văn Sính nói thêm. Thứ trưởng Vàng A Páo báo cáo.",
        "Bộ trưởng Khà Thị Lụa phát biểu.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Bộ trưởng Bộ Xây dựng"]
    assert posts_of(facts, "Vàng A Páo") == ["Thứ trưởng Bộ Xây dựng"]
    assert posts_of(facts, "Khà Thị Lụa") == []


def test_letters_of_two_committees_are_told_apart_by_whose_they_are(read, posts_of) -> None:
    """``UBKT của Quốc hội`` is no committee of inspection."""
    facts = read("Ông Lù Văn Sính, Phó Chủ nhiệm UBKT của Quốc hội phát biểu; bà Khà Thị Lụa, Phó Chủ nhiệm UBKT Tỉnh ủy Lào Cai dự.")
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Chủ nhiệm Ủy ban Kinh tế của Quốc hội"]
    assert posts_of(facts, "Khà Thị Lụa") == ["Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Lào Cai"]


def test_a_rank_alone_is_short_for_ones_own_post(read, posts_of) -> None:
    """``Chủ tịch A`` is the ``Chủ tịch Quốc hội`` told before, and of no house whose deputy was named last."""
    facts = read(
        "Chiều 9/8/2018, Phó Chủ tịch Thượng viện Campuchia Nay Penna chào xã giao Chủ tịch Quốc hội Khà Thị Lụa.",
        "Chủ tịch Khà Thị Lụa mong hai nước hợp tác.",
    )
    assert posts_of(facts, "Khà Thị Lụa") == ["Chủ tịch Quốc hội"]


def test_what_a_part_is_of_may_stand_in_brackets(read, posts_of) -> None:
    """``Vụ trưởng Vụ A (Bộ B)``; letters in brackets only shorten what stands before them."""
    facts = read(
        "Dự có Phó Cục trưởng Cục Hợp tác quốc tế (Bộ Y tế) Lù Văn Sính; bà Khà Thị Lụa, Vụ trưởng Vụ Pháp chế (PC); "
        "ông Vàng A Páo, Bí thư thứ nhất Trung ương Đoàn TNCS HCM."
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Cục trưởng Cục Hợp tác quốc tế Bộ Y tế"]
    assert posts_of(facts, "Khà Thị Lụa") == ["Vụ trưởng Vụ Pháp chế"]
    assert posts_of(facts, "Vàng A Páo") == ["Bí thư Thứ nhất Trung ương Đoàn TNCS Hồ Chí Minh"]


def test_members_of_a_standing_committee_by_its_letters(read, posts_of) -> None:
    """``các đồng chí trong BTV Tỉnh ủy: A, …`` gives each that seat."""
    facts = read("Dự có các đồng chí trong BTV Tỉnh ủy Lào Cai: Lù Văn Sính - Giám đốc Sở Y tế; Khà Thị Lụa - Chánh Thanh tra tỉnh.")
    for name in ("Lù Văn Sính", "Khà Thị Lụa"):
        assert "Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai" in posts_of(facts, name)
