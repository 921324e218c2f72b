"""Posts of those who come from abroad, of wives and husbands, and of those of the state whom another's post stands behind."""

from __future__ import annotations

import pytest

CASES = [
    (
        "an honour of Malaysia before the name",
        "Ông gặp Chủ tịch Hạ viện Malaysia Tan Sri Dato' Rahim Bin Osman.",
        "Rahim Bin Osman",
        ["Chủ tịch Hạ viện Malaysia"],
    ),
    (
        "an honour, a degree and no country",
        "Ông tiếp Phó thủ tướng, Bộ trưởng Phát triển nông thôn, Chủ tịch Đảng Sen Trắng Dato’ Seri Dr. Rahim Zahid Osman.",
        "Rahim Zahid Osman",
        ["Phó Thủ tướng", "Bộ trưởng Phát triển nông thôn", "Chủ tịch Đảng Sen Trắng"],
    ),
    (
        "an honour of Cambodia, once without the country",
        "Chủ tịch Quốc hội Campuchia Samdech Sok Sudara chủ trì lễ đón. Chủ tịch Quốc hội Samdech Sok Sudara phát biểu.",
        "Sok Sudara",
        ["Chủ tịch Quốc hội Campuchia"],
    ),
    (
        "the wife of who has a post",
        "Phu nhân Chủ tịch nước, bà Lò Thị Nga đón Phu nhân Tổng thống Bulgaria tại Trường mầm non.",
        "Lò Thị Nga",
        [],
    ),
    (
        "the wife of somebody named",
        "Phu nhân Tổng thống Bulgaria Petar Stanev, bà Vesela Staneva thăm Trường mầm non.",
        "Vesela Staneva",
        [],
    ),
    (
        "somebody named for their wife",
        "Phu nhân Tổng thống Bulgaria Petar Stanev, bà Vesela Staneva thăm Trường mầm non.",
        "Petar Stanev",
        ["Tổng thống Bulgaria"],
    ),
    (
        "a wife's name alone",
        "Tổng thống Bulgaria Petar Stanev và Phu nhân Vesela Staneva sang thăm.",
        "Vesela Staneva",
        [],
    ),
    (
        "the wife of who had a post",
        "Phu nhân nguyên Chủ tịch nước, bà Lò Thị Nga tặng quà.",
        "Lò Thị Nga",
        [],
    ),
    (
        "a minister's country with a name that is no other word",
        "Dự có Thứ trưởng Thường trực Bộ Giáo dục và Thể thao Lào Phut Simavong, Bộ trưởng Ngoại giao Trung Quốc Vương Hạo.",
        "Phut Simavong",
        ["Thứ trưởng Thường trực Bộ Giáo dục và Thể thao Lào"],
    ),
    (
        "a country told by its whole name",
        "Ông tiếp Đại sứ Đặc mệnh Toàn quyền Hợp chủng quốc Hoa Kỳ Peter Brown.",
        "Peter Brown",
        ["Đại sứ đặc mệnh toàn quyền Hợp chủng quốc Hoa Kỳ"],
    ),
    (
        "the head of a mission to an organisation",
        "Đại sứ Lò Văn Mạnh, Trưởng Phái đoàn Thường trực Việt Nam tại Liên hợp quốc, phát biểu.",
        "Lò Văn Mạnh",
        ["Đại sứ Việt Nam tại Liên hợp quốc", "Trưởng Phái đoàn Thường trực Việt Nam tại Liên hợp quốc"],
    ),
    (
        "the head of an assembly behind another of the same organisation",
        "Tổng Thư ký Liên hợp quốc António Mendes, Chủ tịch Đại hội đồng Liên hợp quốc khóa 79 Philip Wang dự.",
        "Philip Wang",
        ["Chủ tịch Đại hội đồng Liên hợp quốc"],
    ),
    (
        "a coordinator who resides here",
        "Điều phối viên thường trú Liên hợp quốc tại Việt Nam Paula Brown phát biểu.",
        "Paula Brown",
        ["Điều phối viên thường trú Liên hợp quốc tại Việt Nam"],
    ),
    (
        "the envoy of a head of state",
        "Dự có ông Kim Min Ho, Đặc phái viên Tổng thống Hàn Quốc. Ông gửi lời thăm Tổng thống Hàn Quốc.",
        "Kim Min Ho",
        ["Đặc phái viên Tổng thống Hàn Quốc"],
    ),
    (
        "an envoy of a head of state before his name",
        "Chủ tịch nước tiếp Đặc phái viên của Tổng thống Hàn Quốc Kim Min Ho.",
        "Kim Min Ho",
        ["Đặc phái viên Tổng thống Hàn Quốc"],
    ),
    (
        "an envoy with his wife",
        "Dự có Đại sứ Nhật Bản tại Việt Nam và Phu nhân; Đại sứ Nhật Bản tại Việt Nam Kenji Watanabe phát biểu.",
        "Kenji Watanabe",
        ["Đại sứ Nhật Bản tại Việt Nam"],
    ),
    (
        "the palace where somebody is received",
        "Tại Phủ Thủ tướng, Tổng Bí thư Lò Văn Mạnh đã ký lưu bút.",
        "Lò Văn Mạnh",
        ["Tổng Bí thư"],
    ),
    (
        "whose instruction is carried out",
        "Cùng với việc thực hiện ý kiến của Phó Thủ tướng Chính phủ, Phó Chủ tịch UBND tỉnh Lào Cai Lò Văn Mạnh yêu cầu khẩn trương.",
        "Lò Văn Mạnh",
        ["Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "posts held one behind the other",
        "Dự có nguyên Phó Thủ tướng, nguyên Chủ tịch UBND tỉnh Lào Cai Lò Văn Mạnh.",
        "Lò Văn Mạnh",
        ["former:Phó Thủ tướng", "former:Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "posts that somebody once had together",
        "Ông Lò Văn Mạnh từng là Phó Thủ tướng, Chủ tịch UBND thành phố Hà Nội.",
        "Lò Văn Mạnh",
        ["former:Phó Thủ tướng", "former:Chủ tịch UBND thành phố Hà Nội"],
    ),
    (
        "a body behind a comma that runs into the next name",
        "Dự có Phó Giám đốc Sở Y tế Lào Cai Lù Văn Sính, Phó Vụ trưởng Vụ Thông tin Báo chí, Bộ Ngoại giao Lò Văn Mạnh.",
        "Lù Văn Sính",
        ["Phó Giám đốc Sở Y tế Lào Cai"],
    ),
    (
        "who is behind it",
        "Dự có Phó Giám đốc Sở Y tế Lào Cai Lù Văn Sính, Phó Vụ trưởng Vụ Thông tin Báo chí, Bộ Ngoại giao Lò Văn Mạnh.",
        "Lò Văn Mạnh",
        ["Phó Vụ trưởng Vụ Thông tin Báo chí, Bộ Ngoại giao"],
    ),
]


@pytest.mark.parametrize(("sentence", "name", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_gives_each_their_own_posts(read, posts_of, sentence: str, name: str, posts: list[str]) -> None:
    """Nobody has the post of who stands beside them, and an honour is no part of a name."""
    assert posts_of(read(sentence), name) == posts


def test_takes_words_of_another_language_for_nobody(read) -> None:
    """What a race is called is no person, though a post stands behind it."""
    facts = read("Về giải thuyền máy F1 World Championship, Chủ tịch UBND tỉnh Lào Cai cho biết sẽ đổi lịch.")
    assert [person.name for person in facts.people] == []


def test_who_is_named_for_their_wife_takes_no_part(read, roles_of) -> None:
    """The one who comes is the wife."""
    facts = read("Chiều 11/3, Phu nhân Tổng thống Bulgaria Petar Stanev, bà Vesela Staneva đã đến thăm Trường Mầm non Hoa Ban.")
    assert roles_of(facts, "Petar Stanev") == set()
    assert roles_of(facts, "Vesela Staneva") == {"attendee"}


def test_a_wife_is_told_by_whose_she_is(read, roles_of) -> None:
    """Who is named behind her only to say so takes no part."""
    facts = read("Chiều 11/3, bà Lò Thị Nga, Phu nhân Chủ tịch nước Lù Văn Sính dự lễ khai mạc Hội chợ Hoa Ban.")
    assert roles_of(facts, "Lò Thị Nga") == {"attendee"}
    assert roles_of(facts, "Lù Văn Sính") == set()


NAMED_FOR_A_WIFE = [
    ("Chiều 11/3, bà Lò Thị Nga, phu nhân {}, và ông Vì Văn Xô, Giám đốc Sở Y tế dự lễ khai mạc Hội chợ.", "Đại sứ Nhật Bản", ""),
    ("Chiều 11/3, Phu nhân {} là bà Lò Thị Nga dự lễ khai mạc Hội chợ Hoa Ban.", "Thủ tướng Chính phủ", ""),
    ("Chiều 11/3, bà Lò Thị Nga, phu nhân cố {} dự lễ khai mạc Hội chợ Hoa Ban.", "Tổng Bí thư", "former:"),
    ("Chiều 11/3, Phu nhân {} cùng bà Lò Thị Nga, Giám đốc Sở Y tế dự lễ khai mạc Hội chợ.", "Thủ tướng Chính phủ", ""),
]


@pytest.mark.parametrize(("text", "post", "status"), NAMED_FOR_A_WIFE)
def test_who_is_named_for_their_wife_keeps_their_post(read, posts_of, roles_of, text: str, post: str, status: str) -> None:
    """It is told of nobody else, and makes them take no part."""
    facts = read(text.format(f"{post} Lù Văn Sính"))
    assert posts_of(facts, "Lù Văn Sính") == [f"{status}{post}"]
    assert roles_of(facts, "Lù Văn Sính") == set()
    assert f"{status}{post}" not in posts_of(facts, "Lò Thị Nga")
    assert roles_of(facts, "Lò Thị Nga") == {"attendee"}


def test_a_wife_who_leads_a_fund_makes_nobody_of_its_name(read) -> None:
    """What her own post is called after is no husband."""
    facts = read("Sáng 11/3, bà Lò Thị Nga, phu nhân Chủ tịch nước, Chủ tịch Quỹ Hoa Ban thăm trẻ em.")
    assert [person.name for person in facts.people] == ["Lò Thị Nga"]


def test_a_foreigner_leads_no_province(read, posts_of) -> None:
    """Who is told with a rank alone and has no word of the language in their name has not the body told last."""
    facts = read("Sáng 11/3, Chủ tịch UBND tỉnh Lào Cai Lù Văn Sính tiếp đoàn. Tình bạn do Chủ tịch Karlo Dawson vun đắp còn mãi.")
    assert [posts_of(facts, person.name) for person in facts.people if person.name == "Karlo Dawson"] in ([], [[]])
