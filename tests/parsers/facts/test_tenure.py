"""What a new post ends: only what nobody can hold with it."""

from __future__ import annotations

import pytest

OPENING = "Sáng 5/6, HĐND tỉnh Lào Cai tổ chức kỳ họp."
ENDS = [
    ("Giám đốc Sở Tài chính, được bầu giữ chức Phó Chủ tịch UBND tỉnh", {"Giám đốc Sở Tài chính tỉnh Lào Cai"}),
    ("Giám đốc Sở Tài chính, được HĐND tỉnh bầu làm Phó Chủ tịch UBND tỉnh", {"Giám đốc Sở Tài chính tỉnh Lào Cai"}),
    ("Giám đốc Sở Tài chính, trúng cử Phó Chủ tịch UBND tỉnh", {"Giám đốc Sở Tài chính tỉnh Lào Cai"}),
    ("Giám đốc Sở Tài chính, được bầu làm Bí thư Đảng ủy xã Bản Liền", {"Giám đốc Sở Tài chính tỉnh Lào Cai"}),
    ("Phó Giám đốc Sở Tài chính, nhận quyết định làm Chủ tịch UBND xã Bản Liền", {"Phó Giám đốc Sở Tài chính tỉnh Lào Cai"}),
    ("Phó Giám đốc Sở Tài chính, được đề bạt giữ chức Giám đốc Sở Tài chính", {"Phó Giám đốc Sở Tài chính tỉnh Lào Cai"}),
    ("Giám đốc Công an tỉnh, được bầu giữ chức Chủ tịch UBND tỉnh", {"Giám đốc Công an tỉnh Lào Cai"}),
    ("Tỉnh ủy viên, Giám đốc Sở Tài chính, được phê chuẩn giữ chức Phó Chủ tịch UBND tỉnh", {"Giám đốc Sở Tài chính tỉnh Lào Cai"}),
    ("Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, được bầu giữ chức Chủ tịch UBND tỉnh", {"Chủ tịch HĐND tỉnh Lào Cai"}),
    ("Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, được điều động giữ chức Chủ tịch UBND tỉnh", {"Chủ tịch HĐND tỉnh Lào Cai"}),
    ("Phó Bí thư Tỉnh ủy, được bầu giữ chức Bí thư Tỉnh ủy", {"Phó Bí thư Tỉnh ủy Lào Cai"}),
    ("Bí thư Huyện ủy Bắc Hà, được bầu giữ chức Phó Bí thư Tỉnh ủy", {"Bí thư Huyện ủy Bắc Hà"}),
    ("Bí thư Đảng ủy xã Bản Liền, được bầu giữ chức Phó Chủ tịch HĐND tỉnh", {"Bí thư Đảng ủy xã Bản Liền"}),
    ("Bí thư Tỉnh đoàn, được chỉ định giữ chức Bí thư Đảng ủy xã Bản Liền", {"Bí thư Tỉnh đoàn Lào Cai"}),
    ("Chủ tịch Hội Nông dân tỉnh, được bầu giữ chức Chủ tịch Ủy ban MTTQ tỉnh", {"Chủ tịch Hội Nông dân tỉnh Lào Cai"}),
    (
        "Bí thư Đảng ủy, Giám đốc Sở Y tế, được bầu giữ chức Phó Chủ tịch UBND tỉnh",
        {"Bí thư Đảng ủy Sở Y tế", "Giám đốc Sở Y tế tỉnh Lào Cai"},
    ),
]
KEEPS = [
    "Phó Bí thư Tỉnh ủy, được bầu giữ chức Chủ tịch UBND tỉnh",
    "Phó Bí thư Thường trực Tỉnh ủy, được bầu giữ chức Chủ tịch HĐND tỉnh",
    "Phó Bí thư Thị ủy Sa Pa, được bầu giữ chức Chủ tịch UBND thị xã Sa Pa",
    "Bí thư Đảng ủy xã Bản Liền, được bầu giữ chức Chủ tịch HĐND xã Bản Liền",
    "Chủ tịch UBND tỉnh, được bầu giữ chức Phó Bí thư Tỉnh ủy",
    "Ủy viên Ban Thường vụ Tỉnh ủy, được bầu giữ chức Phó Chủ tịch UBND tỉnh",
    "Phó Bí thư Tỉnh ủy, được chỉ định giữ chức Bí thư Đảng ủy UBND tỉnh",
    "Trưởng Ban Dân vận Tỉnh ủy, được bầu giữ chức Chủ tịch Ủy ban MTTQ tỉnh",
    "Giám đốc Sở Y tế, được bầu làm Ủy viên Ban Chấp hành Đảng bộ tỉnh",
    "Trưởng Ban Tuyên giáo Huyện ủy Bắc Hà, được bổ nhiệm giữ chức Giám đốc Trung tâm Chính trị huyện Bắc Hà",
    "Giám đốc Sở Y tế, được bầu làm Bí thư Đảng ủy Sở Y tế",
    "Giám đốc Sở Y tế, được bầu giữ chức Chủ tịch Hội Thầy thuốc trẻ tỉnh",
    "Giám đốc Sở Y tế, trúng cử đại biểu HĐND tỉnh",
    "Giám đốc Sở Y tế, được phân công giữ chức Trưởng Ban Chỉ đạo phòng dịch",
    "Chủ tịch Ủy ban MTTQ tỉnh, được phân công làm Trưởng ban điều hành",
    "Giám đốc Sở Y tế, được bổ nhiệm kiêm giữ chức Giám đốc Bệnh viện tỉnh",
    "Giám đốc Sở Y tế, từng được bầu giữ chức Chủ tịch UBND xã Bản Liền",
    "Phó Chủ tịch Thường trực HĐND tỉnh, tiếp tục được bầu giữ chức Phó Chủ tịch HĐND tỉnh",
    "Bộ trưởng Bộ Y tế, được Quốc hội phê chuẩn giữ chức Phó Thủ tướng Chính phủ",
]
AGAIN = [
    "Đồng chí Lù Văn Sính, Giám đốc Sở Y tế, được bổ nhiệm lại chức vụ Giám đốc Sở Y tế.",
    "Đồng chí Lù Văn Sính được bổ nhiệm lại chức vụ Giám đốc Sở Y tế.",
    "Đồng chí Lù Văn Sính được bổ nhiệm lại giữ chức vụ Giám đốc Sở Y tế.",
    "Đồng chí Lù Văn Sính được bổ nhiệm vào chức vụ Giám đốc Sở Y tế.",
    "Đồng chí Lù Văn Sính được bổ nhiệm lại Giám đốc Sở Y tế.",
    "Đồng chí Lù Văn Sính được tái bổ nhiệm Giám đốc Sở Y tế.",
    "Đồng chí Lù Văn Sính được giao chức vụ Giám đốc Sở Y tế.",
]


@pytest.mark.parametrize(("told", "former"), ENDS)
def test_a_new_post_ends_what_cannot_be_held_with_it(read, posts_of, told: str, former: set[str]) -> None:
    """A directorship ends with an office elsewhere, a deputy's post with the head's, a Party post with its office; nothing else does."""
    posts = posts_of(read(OPENING, f"Đồng chí Lù Văn Sính, {told}.", source="baolaocai.vn"), "Lù Văn Sính")
    assert {post.removeprefix("former:") for post in posts if post.startswith("former:")} == former
    assert not posts[-1].startswith("former:")


@pytest.mark.parametrize("told", KEEPS)
def test_what_can_be_held_with_a_new_post_stays(read, told: str) -> None:
    """Party and state posts of one place, seats, societies and what is taken up beside an office leave it as it is."""
    facts = read(OPENING, f"Đồng chí Lù Văn Sính, {told}.", source="baolaocai.vn")
    assert facts.people[0].posts[0].status == "current"


@pytest.mark.parametrize("told", AGAIN)
def test_who_is_appointed_again_has_the_post(read, posts_of, told: str) -> None:
    """However the reappointment is worded, its post is read and held."""
    assert posts_of(read(OPENING, told, source="baolaocai.vn"), "Lù Văn Sính") == ["Giám đốc Sở Y tế tỉnh Lào Cai"]


def test_an_office_told_sentences_before_ends(read, posts_of) -> None:
    """An appointment that names nobody's old post ends the one told before; a post taken up in the same article it does not."""
    facts = read(
        "Ngày 10/3, tỉnh Lào Cai tổ chức hội nghị. Dự có ông Lù Văn Sính, Giám đốc Sở Y tế; bà Khà Thị Lụa, Bí thư Huyện ủy Bắc Hà.",
        "Theo quyết định, ông Lù Văn Sính được điều động giữ chức Bí thư Huyện ủy Bắc Hà.",
        "Bà Khà Thị Lụa được điều động, giữ chức Phó Bí thư Tỉnh ủy. Bà Khà Thị Lụa cũng được bầu giữ chức Chủ tịch HĐND tỉnh.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["former:Giám đốc Sở Y tế tỉnh Lào Cai", "Bí thư Huyện ủy Bắc Hà"]
    assert posts_of(facts, "Khà Thị Lụa") == [
        "former:Bí thư Huyện ủy Bắc Hà", "Phó Bí thư Tỉnh ủy Lào Cai", "Chủ tịch HĐND tỉnh Lào Cai",
    ]


def test_who_is_told_behind_the_post(read, posts_of, roles_of) -> None:
    """``Chủ tịch UBND tỉnh được chỉ định là ông A`` gives A the post."""
    facts = read(
        "Ngày 10/3, tỉnh Lào Cai công bố quyết định tại hội nghị. Chủ tịch UBND tỉnh Lào Cai được chỉ định là ông Lù Văn Sính."
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Chủ tịch UBND tỉnh Lào Cai"]
    assert roles_of(facts, "Lù Văn Sính") == {"appointee"}


def test_what_somebody_is_told_to_be(read, posts_of, roles_of) -> None:
    """``Ông là …`` right after somebody was named tells their posts, taken up at no time; with a year it tells of that year."""
    facts = read(
        "Ngày 10/3, tỉnh Lào Cai tổ chức hội nghị. Phó Thủ tướng Lù Văn Sính dự. "
        "Ông là Bí thư Trung ương Đảng khóa XIII; Đại biểu Quốc hội khóa XIV, XV; Ủy viên Trung ương Đảng khóa XII.",
        "Bà Khà Thị Lụa, Giám đốc Sở Y tế, cùng dự. Bà là Bí thư Huyện ủy Bắc Hà năm 2010.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Thủ tướng", "Bí thư Trung ương Đảng", "Đại biểu Quốc hội", "Ủy viên Trung ương Đảng"]
    assert roles_of(facts, "Lù Văn Sính") == {"attendee"}


def test_an_acting_head_by_decision(read, posts_of) -> None:
    """Who is ``giao Quyền Bộ trưởng`` acts in that post."""
    facts = read(
        "Ngày 10/3, Chính phủ tổ chức hội nghị.",
        "Ông Lù Văn Sính, Giám đốc Đại học Tây Bắc, được Thủ tướng điều động, giao Quyền Bộ trưởng Bộ Y tế.",
    )
    assert "Quyền Bộ trưởng Bộ Y tế" in posts_of(facts, "Lù Văn Sính")


def test_an_office_told_like_a_part_of_the_old_one(read, posts_of) -> None:
    """A new office whose words stand in the old one's is another: the ``Sở Du lịch`` is not the ``Sở Văn hóa và Du lịch``."""
    facts = read(
        "Ngày 10/3, tỉnh Lào Cai tổ chức hội nghị.",
        "Ông Lù Văn Sính, nguyên Giám đốc Sở Văn hóa và Du lịch, được bổ nhiệm làm Giám đốc Sở Du lịch.",
    )
    assert posts_of(facts, "Lù Văn Sính")[-1] == "Giám đốc Sở Du lịch tỉnh Lào Cai"


def test_a_post_taken_up_before_a_comma_is_of_who_stood_before(read, posts_of) -> None:
    """``A được bầu là Chủ tịch Hội, ông B …`` gives the chair to A; a term behind the society is none of its name."""
    facts = read(
        "Ngày 10/3, Hội Nông dân xã Tả Phời tổ chức đại hội.",
        "Ông Lù Văn Sính được bầu là Chủ tịch Hội, bà Khà Thị Lụa giữ vị trí Phó Chủ tịch Hội khóa VI.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Chủ tịch Hội Nông dân xã Tả Phời"]
    assert posts_of(facts, "Khà Thị Lụa") == ["Phó Chủ tịch Hội Nông dân xã Tả Phời"]


def test_parties_that_stand_have_heads(read, posts_of) -> None:
    """Who is elected to lead a court's assessors has an office; who leads a working party has none."""
    facts = read(
        "Ngày 10/3, tỉnh Lào Cai tổ chức hội nghị. Các đại biểu bầu ông Lù Văn Sính làm Trưởng đoàn Hội thẩm nhân dân tỉnh Lào Cai.",
        "Bà Khà Thị Lụa được cử làm Trưởng đoàn công tác.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Trưởng Đoàn Hội thẩm nhân dân tỉnh Lào Cai"]
    assert all(not posts_of(facts, person.name) for person in facts.people if person.name == "Khà Thị Lụa")


def test_who_leads_another_province_leaves_the_old_one(read, posts_of) -> None:
    """A secretary of one province who is made that of another leads one; a seat in the centre stays."""
    facts = read(
        "Bộ Chính trị chỉ định ông Lù Văn Sính, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lào Cai, giữ chức Bí thư Tỉnh ủy Sơn La.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Ủy viên Trung ương Đảng", "former:Bí thư Tỉnh ủy Lào Cai", "Bí thư Tỉnh ủy Sơn La"]


def test_who_rises_in_a_province_keeps_its_other_office(read, posts_of) -> None:
    """The chair of a province's committee who becomes its secretary's deputy goes on in the chair."""
    facts = read("Ban Bí thư chuẩn y ông Lù Văn Sính, Chủ tịch UBND tỉnh Lào Cai giữ chức Phó Bí thư Tỉnh ủy Lào Cai.")
    assert posts_of(facts, "Lù Văn Sính") == ["Chủ tịch UBND tỉnh Lào Cai", "Phó Bí thư Tỉnh ủy Lào Cai"]


def test_an_office_taken_away_is_a_former_one(read, posts_of) -> None:
    """``miễn nhiệm chức danh … đối với`` or ``với`` somebody ends it, whatever they are chosen for next."""
    facts = read(
        "Ngày 10/3, HĐND tỉnh Lào Cai thống nhất miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh với ông Lù Văn Sính "
        "và bầu ông Lù Văn Sính giữ chức Phó Chủ tịch HĐND tỉnh.",
        "HĐND tỉnh cũng miễn nhiệm chức vụ Trưởng Ban Pháp chế HĐND tỉnh đối với bà Khà Thị Lụa.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["former:Phó Chủ tịch UBND tỉnh Lào Cai", "Phó Chủ tịch HĐND tỉnh Lào Cai"]
    assert posts_of(facts, "Khà Thị Lụa") == ["former:Trưởng Ban Pháp chế HĐND tỉnh Lào Cai"]


@pytest.mark.parametrize("told", ["2 đồng chí:", "2 Giám đốc Sở vừa nhận nhiệm vụ là ông", "ông"])
def test_an_office_given_to_several(read, posts_of, told: str) -> None:
    """``bầu bổ sung Ủy viên UBND tỉnh đối với …`` gives it to all whom the list behind names."""
    facts = read(
        f"Ngày 10/3, HĐND tỉnh Lào Cai bầu bổ sung Ủy viên UBND tỉnh đối với {told} Lù Văn Sính, Giám đốc Sở Xây dựng; "
        "Khà Thị Lụa, Giám đốc Sở Y tế.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Giám đốc Sở Xây dựng tỉnh Lào Cai", "Ủy viên UBND tỉnh Lào Cai"]
    if told != "ông":
        assert posts_of(facts, "Khà Thị Lụa") == ["Giám đốc Sở Y tế tỉnh Lào Cai", "Ủy viên UBND tỉnh Lào Cai"]


def test_an_office_told_with_somebody_is_not_given_them(read, posts_of) -> None:
    """Who meets a deputy chair with others takes up no office."""
    facts = read("Ngày 10/3, Thường trực HĐND tỉnh Lào Cai trao đổi với Phó Chủ tịch UBND tỉnh với ông Lù Văn Sính.")
    assert posts_of(facts, "Lù Văn Sính") == []
