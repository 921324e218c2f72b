"""People whom one line announces and the lines below it name, without a word of what they are."""

from __future__ import annotations

import pytest

ANNOUNCED = [
    "Chi bộ trao quyết định kết nạp đảng viên cho các đồng chí:",
    "Chi bộ kết nạp 4 đồng chí:",
    "Chi bộ kết nạp các đồng chí có tên sau đây:",
]


@pytest.mark.parametrize("opening", ANNOUNCED)
def test_names_below_a_line_that_announces_people(read, opening: str) -> None:
    """Each line of the list names its people, with their cell in brackets or behind a dash; what comes behind the list does not."""
    facts = read(
        opening,
        "– Lù Văn Sính, Khà Thị Lụa (Chi bộ Mỏ Neo).",
        "2. Vàng A Páo - Chi bộ Suối Hoa",
        "Buổi lễ trang nghiêm, Lý Văn Nọi và nhiều người đứng xem.",
    )
    assert [person.name for person in facts.people] == ["Lù Văn Sính", "Khà Thị Lụa", "Vàng A Páo"]


def test_words_below_a_line_that_announces_people(read) -> None:
    """What a line of the list opens with is nobody where no family name leads it and no post follows."""
    assert not read(ANNOUNCED[0], "- Hoa Ban Trắng, Suối Hoa Mơ.").people


def test_names_below_a_line_that_announces_nobody(read) -> None:
    """A list of anything else names nobody whom it does not announce."""
    facts = read("Những cái tên được nhắc đến nhiều:", "– Lù Văn Sính, Khà Thị Lụa (Chi bộ Mỏ Neo).")
    assert not facts.people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Chi bộ khen đồng chí Lù Văn Sính, Cầm Thị Lụa và Vàng A Páo.", ["Lù Văn Sính", "Cầm Thị Lụa", "Vàng A Páo"]),
        ("Xã khen ông Lù Văn Sính (bản Nà), Cầm Thị Lụa (bản Mơ); Vàng A Páo (bản Lùng).", ["Lù Văn Sính", "Cầm Thị Lụa", "Vàng A Páo"]),
        ("Xã khen bản Nà. Lù Văn Sính, Cầm Thị Lụa và Vàng A Páo đứng xem.", []),
    ],
)
def test_who_goes_on_with_somebody_announced_is_announced_too(read, text: str, names: list[str]) -> None:
    """One word before the first of a list is for all of them, be it told of each where they live."""
    assert [person.name for person in read(text).people] == names


def test_regions_are_nobody(read) -> None:
    """Those who come for a region or a block are told by it, and it by capitals."""
    assert not read("Dự có đại biểu Vùng Kinh tế trọng điểm Bắc Bộ, đại biểu Cụm Thi đua số 2.").people


def test_two_families_in_one_name(read, posts_of) -> None:
    """An item of a list is a whole name, though its first word is another word too."""
    facts = read("Dự có: Lù Văn Sính - Bí thư Huyện ủy Bắc Hà; Mai Lê Hoa - Phó Bí thư Huyện ủy Bắc Hà.")
    assert posts_of(facts, "Mai Lê Hoa") == ["Phó Bí thư Huyện ủy Bắc Hà"]


def test_a_title_that_several_were_chosen_for_again_is_each_ones(read, posts_of) -> None:
    """``Các Phó Chủ tịch … đều tái đắc cử gồm …`` gives the post to all who follow."""
    facts = read("Các Phó Chủ tịch UBND tỉnh Lào Cai đều tái đắc cử gồm các ông Lù Văn Sính, Vàng A Páo và bà Giàng Thị Mai.")
    for name in ("Lù Văn Sính", "Vàng A Páo", "Giàng Thị Mai"):
        assert posts_of(facts, name) == ["Phó Chủ tịch UBND tỉnh Lào Cai"]


def test_what_somebody_looks_after_may_stand_before_the_name(read, posts_of) -> None:
    """A delegation that its deputy head looks after is part of the title that leads up to the name."""
    facts = read("Dự buổi tiếp xúc có Tỉnh ủy viên, Phó Trưởng đoàn chuyên trách, phụ trách Đoàn ĐBQH tỉnh Lào Cai Lù Văn Sính.")
    assert posts_of(facts, "Lù Văn Sính") == ["Tỉnh ủy viên Lào Cai", "Phó Trưởng Đoàn chuyên trách Đoàn ĐBQH tỉnh Lào Cai"]


def test_a_post_follows_the_year_of_birth_in_brackets(read, posts_of) -> None:
    """No comma need stand between the year that somebody was born and their post."""
    facts = read("Sáu cán bộ gồm: Ông Lù Văn Sính (SN 1964) Giám đốc Sở Xây dựng tỉnh Lào Cai.")
    assert posts_of(facts, "Lù Văn Sính") == ["Giám đốc Sở Xây dựng tỉnh Lào Cai"]


def test_a_verb_with_a_capital_ends_a_committee(read, posts_of) -> None:
    """What a caption goes on with is no part of the committee's name."""
    facts = read("Đ/c Lù Văn Sính – Bí thư Huyện ủy Phát biểu tại buổi làm việc với huyện Bắc Hà.")
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Huyện ủy Bắc Hà"]


def test_a_district_behind_its_commune_is_nobody(read) -> None:
    """Told without its unit it ends what was said of the commune; before a verb it is a name."""
    facts = read("Dự có ông Lù Văn Sính (Trưởng trạm Y tế xã Bản Hồ, Gia Viễn), bà Khà Thị Lụa (Chủ tịch UBND xã Bản Xèo, Bát Xát).")
    assert [person.name for person in facts.people] == ["Lù Văn Sính", "Khà Thị Lụa"]
    facts = read("Chủ tịch UBND xã Bản Hồ, Hoàng Mai phát biểu.")
    assert [person.name for person in facts.people] == ["Hoàng Mai"]
