"""What somebody was before, told of a pronoun, in lists, and what a sentence beside it must not give them."""

from __future__ import annotations

import pytest

CASES = [
    (
        "a career behind a comma, its posts parted by semicolons",
        "Trong quá trình công tác, ông từng giữ Phó Chủ tịch UBND huyện Bắc Hà; Giám đốc Sở Y tế; Bí thư Huyện ủy Bắc Hà.",
        [
            "former:Phó Chủ tịch UBND huyện Bắc Hà",
            "former:Giám đốc Sở Y tế tỉnh Lào Cai",
            "former:Bí thư Huyện ủy Bắc Hà",
        ],
    ),
    (
        "one told by what it led through",
        "Ông là cán bộ trưởng thành từ cơ sở và kinh qua nhiều vị trí công tác ở địa phương như bí thư Huyện đoàn Bắc Hà, "
        "chủ tịch UBND huyện Bắc Hà.",
        ["former:Bí thư Huyện đoàn Bắc Hà", "former:Chủ tịch UBND huyện Bắc Hà"],
    ),
    (
        "former posts told once more",
        "Đồng thời, ông cũng nguyên Bí thư Huyện ủy Bắc Hà, nguyên Chủ tịch HĐND huyện Bắc Hà.",
        ["former:Bí thư Huyện ủy Bắc Hà", "former:Chủ tịch HĐND huyện Bắc Hà"],
    ),
    (
        "what somebody was before that",
        "Ông giữ chức Bí thư Huyện ủy Bắc Hà từ năm 2020, trước đó ông là Chủ tịch UBND huyện Bắc Hà.",
        ["Bí thư Huyện ủy Bắc Hà", "former:Chủ tịch UBND huyện Bắc Hà"],
    ),
    (
        "one that began with work of no office",
        "Ông từng làm chuyên viên Văn phòng UBND tỉnh Lào Cai, Phó Chánh Văn phòng UBND tỉnh Lào Cai.",
        ["former:Phó Chánh Văn phòng UBND tỉnh Lào Cai"],
    ),
    (
        "a deputy who became the head",
        "Ông từng giữ chức vụ Phó Bí thư, Bí thư Đoàn Thanh niên Bộ Công an.",
        ["former:Phó Bí thư Đoàn Thanh niên Bộ Công an", "former:Bí thư Đoàn Thanh niên Bộ Công an"],
    ),
]


@pytest.mark.parametrize(("told", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_career_is_told_of_a_pronoun(read, posts_of, told: str, posts: list[str]) -> None:
    """The posts that led somebody to theirs are former ones, however the sentence tells them."""
    facts = read("Sáng 10/3, Tỉnh ủy Lào Cai họp.", f"Ông Lù Văn Sính sinh năm 1970. {told}")
    assert posts_of(facts, "Lù Văn Sính") == posts


def test_an_office_is_not_given_to_whom_somebody_replaces(read, posts_of) -> None:
    """``thay cho`` names who held the office before."""
    facts = read("Đại tá Lù Văn Sính được điều động giữ chức vụ Giám đốc Công an tỉnh Lào Cai, thay cho đại tá Vàng A Páo.")
    assert posts_of(facts, "Lù Văn Sính") == ["Giám đốc Công an tỉnh Lào Cai"]
    assert posts_of(facts, "Vàng A Páo") == []


def test_a_line_that_opens_with_a_province_is_of_that(read, posts_of) -> None:
    """Where a province's own body follows its name, ``tỉnh`` means that one in the rest of the line."""
    facts = read(
        "Ban Chấp hành Đảng bộ tỉnh Sơn La đã bầu ông Vàng A Páo giữ chức Bí thư Tỉnh ủy Sơn La.",
        "Tại Lào Cai, Ban Chấp hành Đảng bộ tỉnh đã bầu ông Lù Văn Sính, Phó Bí thư Thường trực Tỉnh ủy, Trưởng Đoàn ĐBQH tỉnh.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Bí thư Thường trực Tỉnh ủy Lào Cai", "Trưởng Đoàn ĐBQH tỉnh Lào Cai"]


def test_former_posts_of_a_province_told_behind_a_term(read, posts_of) -> None:
    """The province that stands behind the term of a delegation is that of the posts before it."""
    facts = read(
        "Thủ tướng bổ nhiệm ông Lù Văn Sính - nguyên Bí thư Tỉnh ủy, Trưởng đoàn đại biểu Quốc hội khóa XIII của tỉnh Lào Cai - giữ chức "
        "Thứ trưởng Bộ Xây dựng."
    )
    assert posts_of(facts, "Lù Văn Sính") == [
        "former:Bí thư Tỉnh ủy Lào Cai",
        "former:Trưởng Đoàn đại biểu Quốc hội tỉnh Lào Cai",
        "Thứ trưởng Bộ Xây dựng",
    ]


def test_deputies_listed_behind_their_number(read, posts_of) -> None:
    """A name led by a weak family goes on with the list; a committee's name ends before its head's."""
    facts = read("Bộ Xây dựng hiện có 4 Thứ trưởng: Lù Văn Sính, Vàng A Páo, Cao Lại Hoa và Khà Thị Lụa.")
    assert {posts_of(facts, name)[0] for name in ("Lù Văn Sính", "Cao Lại Hoa", "Khà Thị Lụa")} == {"Thứ trưởng Bộ Xây dựng"}
    facts = read(
        "Bộ Xây dựng họp. Ủy ban Dân tộc ngoài Bộ trưởng, Chủ nhiệm Ủy ban Giàng Văn Nọi có 2 Thứ trưởng, Phó Chủ nhiệm: Lù Văn Sính và "
        "Khà Thị Lụa."
    )
    assert posts_of(facts, "Khà Thị Lụa") == ["Thứ trưởng", "Phó Chủ nhiệm Ủy ban Dân tộc"]


LIVES = [
    (
        "all that somebody was, behind a colon",
        "Ông Lù Văn Sính nguyên là: Ủy viên Trung ương Đảng các khóa V, VI; Bí thư Tỉnh ủy Lào Cai; Đại biểu Quốc hội các khóa VIII, IX.",
        ["former:Ủy viên Trung ương Đảng", "former:Bí thư Tỉnh ủy Lào Cai", "former:Đại biểu Quốc hội"],
    ),
    (
        "an obituary's entries",
        "Đồng chí Lù Văn Sính, sinh ngày 1/2/1950; quê quán: xã Bản Mây, huyện Bắc Hà; vào Đảng ngày 4/5/1980; Ủy viên Trung ương Đảng "
        "khóa XX, Thứ trưởng Bộ Xanh; nguyên Bí thư Tỉnh ủy Lào Cai.",
        ["Ủy viên Trung ương Đảng", "Thứ trưởng Bộ Xanh", "former:Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "what somebody was before, by the given name",
        "Ông Lù Văn Sính giữ chức Bí thư Huyện ủy Bắc Hà, trước đó ông Sính là Chủ tịch UBND huyện Bắc Hà.",
        ["former:Chủ tịch UBND huyện Bắc Hà", "Bí thư Huyện ủy Bắc Hà"],
    ),
]


@pytest.mark.parametrize(("told", "posts"), [case[1:] for case in LIVES], ids=[case[0] for case in LIVES])
def test_a_life_is_told_entry_by_entry(read, posts_of, told: str, posts: list[str]) -> None:
    """Semicolons part the posts of one person where a colon or an obituary opens them."""
    assert posts_of(read(told), "Lù Văn Sính") == posts


def test_years_that_are_over_make_a_post_a_former_one(read, posts_of) -> None:
    """A clause that opens with the years from and to tells what somebody was; one that goes on to this day does not."""
    facts = read(
        "Ông Lù Văn Sính là Bí thư Tỉnh ủy Lào Cai.",
        "Từ 2008 - 2011, ông Sính được bầu làm Bí thư Tỉnh đoàn Lào Cai; từ năm 2012 đến tháng 3-2014, làm Bí thư Huyện ủy Bắc Hà; "
        "từ năm 2014 đến nay được bầu làm Chủ tịch HĐND tỉnh Lào Cai.",
    )
    assert posts_of(facts, "Lù Văn Sính") == [
        "Bí thư Tỉnh ủy Lào Cai",
        "former:Bí thư Tỉnh đoàn Lào Cai",
        "former:Bí thư Huyện ủy Bắc Hà",
        "Chủ tịch HĐND tỉnh Lào Cai",
    ]


def test_a_post_is_left_for_a_later_one_of_the_same_body(read, posts_of) -> None:
    """Of two that one sentence tells of one body, the earlier is over."""
    facts = read(
        "Ông Lù Văn Sính sinh năm 1970.",
        "Tháng 3-2014, ông Sính được điều động làm Phó Bí thư Tỉnh ủy Lào Cai; đến tháng 11-2015 được bầu làm Bí thư Tỉnh ủy Lào Cai.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["former:Phó Bí thư Tỉnh ủy Lào Cai", "Bí thư Tỉnh ủy Lào Cai"]


def test_a_life_goes_on_in_the_next_sentence(read, posts_of) -> None:
    """A sentence that opens with where somebody lived tells their posts entry by entry."""
    facts = read(
        "Đồng chí Lù Văn Sính, sinh tháng 1-1940 tại xã Bản Hồ, tỉnh Lào Cai. Thường trú tại phường Sông Mã, tỉnh Sơn La; "
        "cán bộ hưu trí;Ủy viên Ban Chấp hành Trung ương Đảng khóa XX; nguyên Bí thư Tỉnh ủy Lào Cai, nguyên Tư lệnh Quân khu 2.",
    )
    assert posts_of(facts, "Lù Văn Sính") == [
        "Ủy viên Ban Chấp hành Trung ương Đảng",
        "former:Bí thư Tỉnh ủy Lào Cai",
        "former:Tư lệnh Quân khu 2",
    ]


def test_who_is_chosen_by_a_board_leads_its_society(read, posts_of) -> None:
    """A post told by its rank alone is of the society whose board was elected right before."""
    facts = read(
        "Đại hội đã bầu Ban Chấp hành Công đoàn tỉnh Lào Cai khóa X, nhiệm kỳ 2023 - 2028 gồm 31 đồng chí. "
        "Ông Lù Văn Sính được bầu làm Chủ tịch.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Chủ tịch Công đoàn tỉnh Lào Cai"]


def test_a_life_may_have_another_name_in_brackets(read, posts_of) -> None:
    """What somebody was also called does not part their name from their life."""
    facts = read(
        "Đồng chí Lù Văn Sính (tên thường gọi Ba Sính), sinh ngày 1/3/1941; vào Đảng ngày 5/6/1970; Ủy viên Bộ Chính trị khóa XX; "
        "nguyên Bí thư Tỉnh ủy Lào Cai.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Ủy viên Bộ Chính trị", "former:Bí thư Tỉnh ủy Lào Cai"]


BY_YEARS = [
    (
        "each post with its year",
        "Ông Lù Văn Sính sinh năm 1960, quê Lào Cai. Năm 2010, ông làm Giám đốc Sở Y tế Lào Cai. Năm 2015 ông làm Phó Chủ tịch UBND tỉnh "
        "Lào Cai. Năm 2020 ông được bầu làm Bí thư Tỉnh ủy Lào Cai.",
        ["former:Giám đốc Sở Y tế Lào Cai", "former:Phó Chủ tịch UBND tỉnh Lào Cai", "Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "a year behind the post",
        "Ông Lù Văn Sính được bổ nhiệm giữ chức Phó Giám đốc Công an tỉnh Sơn La từ ngày 24/5/2015. "
        "Đến ngày 24/11/2021, ông được điều động giữ chức Giám đốc Công an tỉnh Lào Cai.",
        ["former:Phó Giám đốc Công an tỉnh Sơn La", "Giám đốc Công an tỉnh Lào Cai"],
    ),
    (
        "who leads something else by now",
        "Bí thư Huyện ủy Bắc Hà Lù Văn Sính phát biểu. Năm 2015, ông giữ chức Giám đốc Sở Y tế Lào Cai.",
        ["Bí thư Huyện ủy Bắc Hà", "former:Giám đốc Sở Y tế Lào Cai"],
    ),
    (
        "who leads the same by now",
        "Giám đốc Sở Y tế Lào Cai Lù Văn Sính phát biểu. Năm 2015, ông giữ chức Giám đốc Sở Y tế Lào Cai.",
        ["Giám đốc Sở Y tế Lào Cai"],
    ),
    (
        "a post of this year beside the one that it ends",
        "Phó Giám đốc Sở Y tế Lào Cai Lù Văn Sính nhận quyết định. Ngày 5/12/2023, ông được bổ nhiệm giữ chức Giám đốc Sở Nội vụ Lào Cai.",
        ["former:Phó Giám đốc Sở Y tế Lào Cai", "Giám đốc Sở Nội vụ Lào Cai"],
    ),
    (
        "what is held beside, since a year",
        "Dự có ông Lù Văn Sính, Phó Giám đốc Sở Y tế Lào Cai, Chánh Văn phòng UBND huyện Bắc Hà. "
        "Ông Sính đảm nhận chức vụ Chánh Văn phòng UBND huyện Bắc Hà từ tháng 4/2010.",
        ["Phó Giám đốc Sở Y tế Lào Cai", "Chánh Văn phòng UBND huyện Bắc Hà"],
    ),
    (
        "what can be held together",
        "Năm 2015, ông Lù Văn Sính được bầu làm Chủ tịch Hội Khuyến học tỉnh Lào Cai. Năm 2020, ông được bầu làm Bí thư Tỉnh ủy Lào Cai.",
        ["Chủ tịch Hội Khuyến học tỉnh Lào Cai", "Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "the head of a government who is a deputy secretary there",
        "Năm 2016, ông Lù Văn Sính được bầu làm Chủ tịch UBND tỉnh Lào Cai. Năm 2020, ông được bầu làm Phó Bí thư Tỉnh ủy Lào Cai.",
        ["Chủ tịch UBND tỉnh Lào Cai", "Phó Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "the head of a government who becomes the secretary there",
        "Năm 2016, ông Lù Văn Sính được bầu làm Chủ tịch UBND tỉnh Lào Cai. Năm 2020, ông được bầu làm Bí thư Tỉnh ủy Lào Cai.",
        ["former:Chủ tịch UBND tỉnh Lào Cai", "Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "the head of a council who is the secretary there",
        "Năm 2018, ông Lù Văn Sính được bầu làm Chủ tịch HĐND huyện Bắc Hà. Năm 2019, ông được bầu làm Bí thư Huyện ủy Bắc Hà.",
        ["Chủ tịch HĐND huyện Bắc Hà", "Bí thư Huyện ủy Bắc Hà"],
    ),
    (
        "an office held beside another",
        "Năm 2016, ông Lù Văn Sính làm Hiệu trưởng Trường Đại học Hoa Ban. Năm 2020, ông làm Viện trưởng Viện Tim, kiêm nhiệm.",
        ["Hiệu trưởng Trường Đại học Hoa Ban", "Viện trưởng Viện Tim"],
    ),
    (
        "a bare year behind the post",
        "Ông Lù Văn Sính được bổ nhiệm làm Bộ trưởng Bộ Y tế năm 2016. Năm 2021, ông được bầu làm Phó Thủ tướng Chính phủ.",
        ["former:Bộ trưởng Bộ Y tế", "Phó Thủ tướng Chính phủ"],
    ),
]


@pytest.mark.parametrize(("text", "posts"), [case[1:] for case in BY_YEARS], ids=[case[0] for case in BY_YEARS])
def test_a_later_year_ends_what_was_before(read, posts_of, text: str, posts: list[str]) -> None:
    """A post taken up in a year told is over where a later one cannot be held with it."""
    assert posts_of(read(text), "Lù Văn Sính") == posts


OF_ANYBODY = [
    "Bí thư Tỉnh ủy Lào Cai Cầm Văn Nọi trao quyết định cho ông Lù Văn Sính. Năm 2015 ông làm Giám đốc Sở Y tế Lào Cai.",
    "Ông Lù Văn Sính và ông Cầm Văn Nọi cùng quê. Năm 2015 ông làm Giám đốc Sở Y tế Lào Cai.",
    "Bí thư Tỉnh ủy Lào Cai Cầm Văn Nọi nhớ lại: “Tôi biết ông ấy. Năm 2015 ông làm Giám đốc Sở Y tế Lào Cai”.",
    "Ông Lù Văn Sính dự. Bí thư Tỉnh ủy Lào Cai Cầm Văn Nọi kể: Năm 2015 ông làm Giám đốc Sở Y tế Lào Cai.",
]


@pytest.mark.parametrize("text", OF_ANYBODY)
def test_a_career_goes_on_with_the_only_one_told(read, text: str) -> None:
    """A pronoun behind a year means nobody where several are told of, or where somebody tells of others."""
    assert not any(post.title.startswith("Giám đốc") for person in read(text).people for post in person.posts)
