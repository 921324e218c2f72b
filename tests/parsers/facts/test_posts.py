"""Posts as Party papers print them: before and behind names, shared, former, acting, short, without their place."""

from __future__ import annotations

import pytest

from parsers.types import PageFacts, PostStatus

CASES = [
    (
        "name, then posts",
        "Đồng chí Vi Thị Nhã, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lào Cai dự hội nghị.",
        "Vi Thị Nhã",
        ["Ủy viên Trung ương Đảng", "Bí thư Tỉnh ủy Lào Cai", "Chủ tịch HĐND tỉnh Lào Cai"],
    ),
    (
        "posts, then name",
        "Phó Bí thư Thường trực Tỉnh ủy Lào Cai Hầu A Chỉnh chủ trì hội nghị.",
        "Hầu A Chỉnh",
        ["Phó Bí thư Thường trực Tỉnh ủy Lào Cai"],
    ),
    (
        "a chain of posts, then the name",
        "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lào Cai Vi Thị Nhã phát biểu tại hội nghị.",
        "Vi Thị Nhã",
        ["Bí thư Tỉnh ủy Lào Cai", "Chủ tịch HĐND tỉnh Lào Cai"],
    ),
    (
        "dashes",
        "Cùng dự có đồng chí Lù Văn Sính - Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai, Trưởng ban Nội chính Tỉnh ủy.",
        "Lù Văn Sính",
        ["Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai", "Trưởng Ban Nội chính Tỉnh ủy Lào Cai"],
    ),
    (
        "a committee that the next post names",
        "Dự có đồng chí Lù Văn Sính, Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Tỉnh ủy Lào Cai.",
        "Lù Văn Sính",
        ["Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai", "Trưởng Ban Dân vận Tỉnh ủy Lào Cai"],
    ),
    (
        "former posts go on to the end",
        "Dự có đồng chí Tống Văn Lẫm, nguyên Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lào Cai.",
        "Tống Văn Lẫm",
        ["former:Ủy viên Trung ương Đảng", "former:Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "a post held before one held no more",
        "Dự có đồng chí Tống Văn Lẫm, Thứ trưởng Bộ Nội vụ, nguyên Bí thư Tỉnh ủy Lào Cai.",
        "Tống Văn Lẫm",
        ["Thứ trưởng Bộ Nội vụ", "former:Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "nay là ends the former ones",
        "Đồng chí Tống Văn Lẫm, nguyên Bí thư Tỉnh ủy Lào Cai, nay là Thứ trưởng Bộ Nội vụ dự hội nghị.",
        "Tống Văn Lẫm",
        ["former:Bí thư Tỉnh ủy Lào Cai", "Thứ trưởng Bộ Nội vụ"],
    ),
    (
        "abbreviations",
        "Dự có đồng chí Sùng Thị Mỷ, UVBTV, Trưởng BTC Tỉnh ủy Lào Cai.",
        "Sùng Thị Mỷ",
        ["Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai", "Trưởng Ban Tổ chức Tỉnh ủy Lào Cai"],
    ),
    (
        "a body with commas in its name",
        "Dự có bà Khà Thị Lụa, Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch tỉnh Lào Cai.",
        "Khà Thị Lụa",
        ["Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch tỉnh Lào Cai"],
    ),
    (
        "a body within a body",
        "Dự có đồng chí Đặng Tiến Bảng, Phó Vụ trưởng Vụ Địa phương, Văn phòng Trung ương Đảng.",
        "Đặng Tiến Bảng",
        ["Phó Vụ trưởng Vụ Địa phương, Văn phòng Trung ương Đảng"],
    ),
    (
        "two deputies' ranks of one body",
        "Dự có ông Đặng Tiến Bảng, Phó Chủ tịch, Tổng Thư ký Hội Luật gia Việt Nam.",
        "Đặng Tiến Bảng",
        ["Phó Chủ tịch Hội Luật gia Việt Nam", "Tổng Thư ký Hội Luật gia Việt Nam"],
    ),
    (
        "the old tone placement",
        "Dự có đồng chí Bế Thị Hoà, Uỷ viên Ban Thường vụ Tỉnh uỷ Lào Cai.",
        "Bế Thị Hòa",
        ["Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai"],
    ),
    (
        "everyday short forms",
        "Phó Chủ tịch tỉnh Lào Cai Hầu A Chỉnh cùng Bí thư huyện Bắc Hà Lù Văn Sính dự hội nghị.",
        "Lù Văn Sính",
        ["Bí thư Huyện ủy Bắc Hà"],
    ),
]


@pytest.mark.parametrize(("sentence", "name", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_are_written_out(read, posts_of, sentence: str, name: str, posts: list[str]) -> None:
    """Each way of printing posts yields them whole, in standard spelling, with their place."""
    assert posts_of(read(f"Ngày 10/3, tỉnh Lào Cai tổ chức hội nghị. {sentence}"), name) == posts


def test_place_comes_from_the_paper(read, posts_of) -> None:
    """A post without its place is of the province whose paper prints it."""
    facts = read("Đồng chí Vi Thị Nhã, Bí thư Tỉnh ủy dự hội nghị.", source="baolaocai.vn")
    assert posts_of(facts, "Vi Thị Nhã") == ["Bí thư Tỉnh ủy Lào Cai"]


def test_no_place_is_guessed(read, posts_of) -> None:
    """Where nothing tells the province, the post stays as printed."""
    facts = read("Đồng chí Vi Thị Nhã, Bí thư Tỉnh ủy dự hội nghị.")
    assert posts_of(facts, "Vi Thị Nhã") == ["Bí thư Tỉnh ủy"]


def test_district_comes_from_the_sentence(read, posts_of) -> None:
    """``Huyện ủy`` and ``UBND huyện`` alone are of the district named with them."""
    facts = read("Tại huyện Bắc Hà, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Lù Văn Sính báo cáo với đoàn.", source="baolaocai.vn")
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Bí thư Huyện ủy Bắc Hà", "Chủ tịch UBND huyện Bắc Hà"]


def test_title_before_a_colon_is_shared(read, posts_of) -> None:
    """A title told once for a list belongs to everybody in it, and to nobody after it."""
    facts = read(
        "Dự hội nghị có các đồng chí Ủy viên Bộ Chính trị: Hà Văn Nghi, Trưởng Ban Tổ chức Trung ương; Lê Thị Vân Hạ, Chủ nhiệm Ủy ban "
        "Kiểm tra Trung ương; đồng chí Vi Thị Nhã, Bí thư Tỉnh ủy Lào Cai."
    )
    assert posts_of(facts, "Hà Văn Nghi") == ["Ủy viên Bộ Chính trị", "Trưởng Ban Tổ chức Trung ương"]
    assert posts_of(facts, "Lê Thị Vân Hạ") == ["Ủy viên Bộ Chính trị", "Chủ nhiệm Ủy ban Kiểm tra Trung ương"]
    assert posts_of(facts, "Vi Thị Nhã") == ["Bí thư Tỉnh ủy Lào Cai"]


def test_title_before_a_colon_is_shared_by_those_whose_posts_come_first(read, posts_of) -> None:
    """``Ủy viên Trung ương Đảng: Bộ trưởng … A; Thứ trưởng … B`` gives both the title."""
    facts = read(
        "Dự lễ có các đồng chí Ủy viên Trung ương Đảng: Bộ trưởng Bộ Y tế Hà Văn Nghi; Phó Trưởng Ban Tổ chức Trung ương Lê Thị Vân Hạ."
    )
    assert posts_of(facts, "Hà Văn Nghi") == ["Ủy viên Trung ương Đảng", "Bộ trưởng Bộ Y tế"]
    assert posts_of(facts, "Lê Thị Vân Hạ") == ["Ủy viên Trung ương Đảng", "Phó Trưởng Ban Tổ chức Trung ương"]


def test_the_youth_union_of_a_province_is_no_place(read, posts_of) -> None:
    """``Tỉnh Đoàn`` names no province called Đoàn."""
    facts = read("Dự có đồng chí Nông Thị Bưởi, Tỉnh ủy viên, Bí thư Tỉnh Đoàn Lào Cai; đồng chí Cao Văn Hộ, Phó Bí thư Tỉnh Đoàn.")
    assert posts_of(facts, "Cao Văn Hộ") == ["Phó Bí thư Tỉnh Đoàn Lào Cai"]


def test_deputies_share_a_post_before_their_names(read, posts_of) -> None:
    """``các Phó Chủ tịch … A và B`` gives both the post."""
    facts = read("Dự có các Phó Chủ tịch HĐND tỉnh Lào Cai Nông Thị Bưởi và Cao Văn Hộ.")
    assert posts_of(facts, "Nông Thị Bưởi") == posts_of(facts, "Cao Văn Hộ") == ["Phó Chủ tịch HĐND tỉnh Lào Cai"]


def test_abbreviation_that_the_article_defines(read, posts_of) -> None:
    """An abbreviation in brackets is written out in the posts after it."""
    facts = read(
        "Ban Quản lý Khu kinh tế (BQLKKT) tỉnh Lào Cai tổ chức hội nghị ngày 10/3.",
        "Dự có ông Lý Văn Tráng, Phó Giám đốc BQLKKT.",
    )
    assert "BQLKKT" not in posts_of(facts, "Lý Văn Tráng")[0]


def test_acting_is_told(read) -> None:
    """``quyền`` makes a post an acting one."""
    facts = read("Đồng chí Vi Thị Nhã, quyền Bí thư Tỉnh ủy Lào Cai dự hội nghị.")
    (post,) = facts.people[0].posts
    assert (post.status, post.title) == (PostStatus.ACTING, "Quyền Bí thư Tỉnh ủy Lào Cai")


def test_every_quote_stands_in_the_text(read) -> None:
    """Names and posts keep the words they were read from."""
    facts: PageFacts = read("Đồng chí Vi Thị Nhã, Bí thư Tỉnh ủy Lào Cai dự hội nghị.", title="Vi Thị Nhã dự hội nghị")
    for person in facts.people:
        for quote in (*person.quotes, *(post.quote for post in person.posts)):
            assert facts.article.text[quote.start : quote.end] == quote.text


def test_a_body_ends_before_what_it_does(read, posts_of) -> None:
    """``tổ chức`` behind a whole body is the verb, and a body cut short gets its full name and nothing of the verb."""
    facts = read(
        "Ngày 10/3, Quân khu 2 tổ chức Hội nghị ra Nghị quyết lãnh đạo.",
        "Thiếu tướng Hầu A Chỉnh, Tư lệnh Quân khu chủ trì hội nghị.",
    )
    assert posts_of(facts, "Hầu A Chỉnh") == ["Tư lệnh Quân khu 2"]


def test_a_list_goes_on_behind_brackets(read) -> None:
    """Names of a list with something in brackets behind each are all read."""
    facts = read("Dự hội nghị có các đồng chí Ủy viên Trung ương Đảng: Hầu A Chỉnh (Lào Cai), Vi Thị Nhã (Sơn La), Lù Văn Sính (Lai Châu).")
    assert [person.name for person in facts.people] == ["Hầu A Chỉnh", "Vi Thị Nhã", "Lù Văn Sính"]


def test_a_full_time_deputy_is_told_with_the_committee_they_work_in(read, posts_of) -> None:
    """Where a deputy works full time is no place that elected them."""
    facts = read("Ứng cử viên là bà Lù Thị Sính, đại biểu Quốc hội hoạt động chuyên trách tại Ủy ban Pháp luật và Tư pháp của Quốc hội.")
    assert posts_of(facts, "Lù Thị Sính") == [
        "Đại biểu Quốc hội hoạt động chuyên trách tại Ủy ban Pháp luật và Tư pháp của Quốc hội",
    ]
    assert [person.posts[0].body for person in facts.people] == ["Ủy ban Pháp luật và Tư pháp của Quốc hội"]
