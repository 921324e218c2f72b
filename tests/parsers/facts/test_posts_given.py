"""Posts that a decision or an election gives, told in other orders than person, verb, post; and departments of a district."""

from __future__ import annotations

import datetime as dt

import pytest

CITY = "Chiều 26/10, HĐND tỉnh Lào Cai họp. "
CASES = [
    (
        "two elected to one post",
        CITY + "Được bầu giữ chức Phó Chủ tịch UBND tỉnh là ông Đèo Văn Ban - Tỉnh ủy viên và ông Lù Văn Sính - Giám đốc Sở Nội vụ.",
        {"Phó Chủ tịch UBND tỉnh Lào Cai", "Giám đốc Sở Nội vụ tỉnh Lào Cai"},
    ),
    (
        "one elected, and one who is there",
        CITY + "Được bầu giữ chức Chủ tịch UBND tỉnh là ông Đèo Văn Ban - Tỉnh ủy viên và ông Lù Văn Sính - Giám đốc Sở Nội vụ dự.",
        {"Giám đốc Sở Nội vụ tỉnh Lào Cai"},
    ),
    (
        "an office and who has it",
        CITY + "Chức Phó Chủ tịch HĐND tỉnh do ông Lù Văn Sính - Chánh Văn phòng Tỉnh ủy đảm nhận.",
        {"Phó Chủ tịch HĐND tỉnh Lào Cai", "Chánh Văn phòng Tỉnh ủy Lào Cai"},
    ),
    (
        "an office and who proposes it",
        CITY + "Chức Phó Chủ tịch HĐND tỉnh do ông Lù Văn Sính - Chánh Văn phòng Tỉnh ủy giới thiệu.",
        {"Chánh Văn phòng Tỉnh ủy Lào Cai"},
    ),
    *(
        (f"an office that is not his now: {told}", CITY + told, set())
        for told in (
            "Trước đó, chức Phó Chủ tịch HĐND tỉnh do ông Lù Văn Sính nắm giữ.",
            "Nhiệm kỳ 2016 - 2021, chức Phó Chủ tịch HĐND tỉnh do ông Lù Văn Sính đảm nhận.",
            "Chức Phó Chủ tịch HĐND tỉnh do ông Lù Văn Sính đảm nhiệm từ năm 2020 đến năm 2023.",
            "Dự kiến chức Phó Chủ tịch HĐND tỉnh do ông Lù Văn Sính đảm nhiệm.",
        )
    ),
    (
        "into an office",
        "HĐND huyện Bắc Hà họp và đã bầu đồng chí Lù Văn Sính – Phó Bí thư Huyện ủy vào chức danh Chủ tịch UBND huyện.",
        {"Phó Bí thư Huyện ủy Bắc Hà", "Chủ tịch UBND huyện Bắc Hà"},
    ),
    (
        "who comes to another body",
        "Công an tỉnh Lào Cai công bố quyết định tiếp nhận ông Lù Văn Sính, để giữ chức vụ Phó Giám đốc Công an tỉnh.",
        {"Phó Giám đốc Công an tỉnh Lào Cai"},
    ),
    (
        "who is only proposed",
        "Tỉnh ủy Lào Cai giới thiệu ông Lù Văn Sính, Giám đốc Sở Nội vụ để HĐND tỉnh bầu giữ chức Phó Chủ tịch UBND tỉnh.",
        {"Giám đốc Sở Nội vụ tỉnh Lào Cai"},
    ),
    (
        "a department in a district's news",
        "HĐND huyện Bắc Hà họp. Dự có ông Lù Văn Sính, Trưởng phòng Dân tộc.",
        {"Trưởng phòng Dân tộc huyện Bắc Hà"},
    ),
    (
        "a department where two districts are named",
        "HĐND huyện Bắc Hà và HĐND huyện Bát Xát họp. Dự có ông Lù Văn Sính, Trưởng phòng Dân tộc.",
        {"Trưởng phòng Dân tộc"},
    ),
    (
        "a department where guests may have it",
        "Đoàn giám sát làm việc với UBND huyện Bắc Hà. Dự có ông Lù Văn Sính, Trưởng phòng Dân tộc.",
        {"Trưởng phòng Dân tộc"},
    ),
    (
        "a department and a city of old",
        "Đảng ủy phường họp, bàn hồ sơ của thị xã Sa Pa cũ. Dự có ông Lù Văn Sính, Trưởng phòng Dân tộc.",
        {"Trưởng phòng Dân tộc"},
    ),
    (
        "a department of something else",
        "HĐND huyện Bắc Hà họp. Dự có ông Lù Văn Sính, Trưởng phòng Kỹ thuật.",
        {"Trưởng phòng Kỹ thuật"},
    ),
    (
        "a dash that one blank is missing at",
        CITY + "Dự có ông Lù Văn Sính, Phó Trưởng Ban Kinh tế- Ngân sách HĐND tỉnh.",
        {"Phó Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh Lào Cai"},
    ),
]


@pytest.mark.parametrize(("told", "posts"), [(told, posts) for _, told, posts in CASES], ids=[case for case, _, _ in CASES])
def test_posts_given(read, posts_of, told: str, posts: set[str]) -> None:
    """Whoever is given a post has it with those told beside, and nobody else has."""
    assert set(posts_of(read(told), "Lù Văn Sính")) == posts


@pytest.mark.parametrize(
    ("published", "post"),
    [(dt.date(2025, 6, 30), "Trưởng phòng Dân tộc huyện Bắc Hà"), (dt.date(2025, 7, 1), "Trưởng phòng Dân tộc")],
    ids=["the last day of the districts", "the day after"],
)
def test_departments_lost_their_districts(read, posts_of, published: dt.date, post: str) -> None:
    """A department told alone is a district's as long as there were districts."""
    told = read("HĐND huyện Bắc Hà họp. Dự có ông Lù Văn Sính, Trưởng phòng Dân tộc.", published=published)
    assert posts_of(told, "Lù Văn Sính") == [post]


@pytest.mark.parametrize(
    "listed",
    [
        "theo giới thiệu của Chủ tịch UBND tỉnh, gồm các ông: Lù Văn Sính (57 tuổi), Vi Văn Lầu.",
        "theo đề nghị của Chủ tịch UBND tỉnh gồm: Lù Văn Sính, Vi Văn Lầu.",
        "gồm các ông: Lù Văn Sính, Vi Văn Lầu.",
    ],
)
def test_who_puts_others_forward_gives_them_no_post(read, posts_of, roles_of, listed: str) -> None:
    """Those of a list are given what is told before who proposed them, and not what he is."""
    told = "HĐND tỉnh Lào Cai bầu 2 Phó Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026 "
    facts = read("Sáng 24/6, HĐND tỉnh Lào Cai họp kỳ họp thứ nhất.", f"Tại kỳ họp, {told}{listed}")
    for name in ("Lù Văn Sính", "Vi Văn Lầu"):
        assert posts_of(facts, name) == ["Phó Chủ tịch UBND tỉnh Lào Cai"]
        assert roles_of(facts, name) == {"appointee"}


def test_a_post_taken_up_again_is_not_ended_by_the_next(read, posts_of) -> None:
    """Who is elected once more, and to a second post, holds both."""
    facts = read(
        "Sáng 24/6, Tỉnh đoàn Lào Cai họp.",
        "Phó Bí thư Tỉnh đoàn Lù Văn Sính tiếp tục được bầu giữ chức vụ Phó Bí thư Tỉnh đoàn khóa XIII.",
        "Phó Bí thư Tỉnh đoàn Lù Văn Sính được bầu chức danh Chủ nhiệm Ủy ban Kiểm tra Tỉnh đoàn khóa XIII.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Bí thư Tỉnh đoàn Lào Cai", "Chủ nhiệm Ủy ban Kiểm tra Tỉnh đoàn Lào Cai"]


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        pytest.param(
            "Chánh án bổ nhiệm ông Lù Văn Sính, Phó Chánh án Tòa án nhân dân tỉnh Sơn La, vào chức danh Thẩm phán Tòa án nhân dân tối cao.",
            ["former:Phó Chánh án Tòa án nhân dân tỉnh Sơn La", "Thẩm phán Tòa án nhân dân tối cao"],
            id="into an office, behind a comma",
        ),
        pytest.param(
            "Trước đó, vào sáng 10/5, hội nghị công bố quyết định phân công ông Lù Văn Sính giữ chức Bí thư Huyện ủy Bắc Hà.",
            ["Bí thư Huyện ủy Bắc Hà"],
            id="on a day before",
        ),
        pytest.param(
            "Ông Lù Văn Sính được cử làm Bí thư Huyện ủy Bắc Hà, Phó Chủ tịch UBND huyện Lò Văn Púa nghỉ hưu.",
            ["Bí thư Huyện ủy Bắc Hà"],
            id="before who holds another",
        ),
        pytest.param(
            "Ông Lù Văn Sính làm Bí thư Huyện ủy Bắc Hà Ông Lò Văn Púa sau đó công bố quyết định.",
            ["Bí thư Huyện ủy Bắc Hà"],
            id="before the next sentence, which no full stop parts",
        ),
        pytest.param(
            "Ông Lù Văn Sính (SN 1964), chức vụ Ủy viên Ban Thường vụ Huyện ủy Bắc Hà nhận nhiệm vụ mới.",
            ["Ủy viên Ban Thường vụ Huyện ủy Bắc Hà"],
            id="behind the word for a post",
        ),
    ],
)
def test_offices_told_in_passing(read, posts_of, told: str, posts: list[str]) -> None:
    """Each is theirs who is said to take it up, not of whoever stands behind."""
    facts = read("Sáng 14/5, Tỉnh ủy Lào Cai họp.", told)
    assert posts_of(facts, "Lù Văn Sính") == posts
    others = [posts_of(facts, person.name) for person in facts.people if person.name != "Lù Văn Sính"]
    assert all("Bí thư Huyện ủy Bắc Hà" not in told for told in others)


@pytest.mark.parametrize(
    "told",
    [
        "Phó Thủ tướng Khà Thị Lụa đã trao Quyết định giao Quyền Bộ trưởng Bộ Y tế cho GS. TS. Lù Văn Sính.",
        "Phó Thủ tướng Khà Thị Lụa trao Quyết định giữ chức vụ Quyền Bộ trưởng Bộ Y tế cho ông Lù Văn Sính.",
    ],
)
def test_who_hands_over_a_decision_takes_up_nothing(read, posts_of, roles_of, told: str) -> None:
    """The post is theirs to whom it is given, whatever degree stands before the name, and the giver keeps their own."""
    facts = read(f"Sáng 14/7, tại Bộ Y tế, {told}")
    assert posts_of(facts, "Khà Thị Lụa") == ["Phó Thủ tướng"]
    assert roles_of(facts, "Khà Thị Lụa") == {"presenter"}
    assert (posts_of(facts, "Lù Văn Sính"), roles_of(facts, "Lù Văn Sính")) == (["Quyền Bộ trưởng Bộ Y tế"], {"appointee"})
