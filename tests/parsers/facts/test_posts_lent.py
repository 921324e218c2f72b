"""Posts told by their rank alone, whose body the same sentence tells of somebody else or right before."""

from __future__ import annotations

import pytest

CASES = [
    (
        "a seat that stands before two names",
        "Sáng nay, đại biểu Quốc hội Điểu Văn Púa và Lù Văn Sính tiếp xúc cử tri.",
        ["Đại biểu Quốc hội"],
    ),
    (
        "a seat of who stands before somebody announced",
        "Sáng nay, đại biểu Quốc hội Điểu Văn Púa và ông Lù Văn Sính trao quà.",
        [],
    ),
    (
        "a seat of who stands before somebody with a post",
        "Sáng nay, đại biểu Quốc hội Điểu Văn Púa, Lù Văn Sính - Bí thư Huyện ủy Bắc Hà tiếp xúc cử tri.",
        ["Bí thư Huyện ủy Bắc Hà"],
    ),
    (
        "of a list's next post of the kind",
        "Tiếp đoàn có ông Lù Văn Sính - Chủ tịch, bà Khà Thị Lụa - Phó Chủ tịch Thường trực Hội Làm vườn Lào Cai.",
        ["Chủ tịch Hội Làm vườn Lào Cai"],
    ),
    (
        "of those at its end, who share a title",
        "Chủ trì có các đồng chí: Lù Văn Sính, Trưởng Ban; Khà Thị Lụa, Phó Trưởng Ban Thường trực và các đồng chí Phó Trưởng Ban "
        "Dân vận Trung ương: Vàng A Páo, Lý Văn Nọi.",
        ["Trưởng Ban Dân vận Trung ương"],
    ),
    (
        "not of a post of another kind",
        "Dự có ông Lù Văn Sính - Bí thư, bà Khà Thị Lụa - Phó Chủ tịch Hội Làm vườn Lào Cai.",
        [],
    ),
    (
        "of whose party somebody leads",
        "Đoàn của Hội Làm vườn Lào Cai do Chủ tịch Lù Văn Sính dẫn đầu đã đến thăm.",
        ["Chủ tịch Hội Làm vườn Lào Cai"],
    ),
    (
        "of where several hold it",
        "Tại Sở Tài chính tỉnh Lào Cai, 2 Phó Giám đốc gồm: ông Lù Văn Sính (SN 1967), bà Khà Thị Lụa (SN 1968) nghỉ hưu.",
        ["Phó Giám đốc Sở Tài chính tỉnh Lào Cai"],
    ),
    (
        "a title shared by those told to be in the committee",
        "Dự có các đồng chí trong Ban Thường vụ Tỉnh ủy Lào Cai: Khà Thị Lụa, Phó Bí thư; Lù Văn Sính, Trưởng Ban Dân vận Tỉnh ủy.",
        ["Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai", "Trưởng Ban Dân vận Tỉnh ủy Lào Cai"],
    ),
    (
        "a title of two who are told one by one",
        "Hai Phó Chủ tịch Hội Làm vườn tỉnh Lào Cai khóa IX là ông Vàng A Páo và ông Lù Văn Sính.",
        ["Phó Chủ tịch Hội Làm vườn tỉnh Lào Cai"],
    ),
    (
        "not a title of one",
        "Người đỡ đầu là Phó Chủ tịch Hội Làm vườn tỉnh Lào Cai là ông Vàng A Páo và ông Lù Văn Sính.",
        [],
    ),
    (
        "none where that names nobody",
        "Dự có các đồng chí trong Ban Thường vụ Tỉnh ủy Lào Cai; lãnh đạo các sở. Ông Lù Văn Sính, Trưởng Ban Dân vận Tỉnh ủy phát biểu.",
        ["Trưởng Ban Dân vận Tỉnh ủy Lào Cai"],
    ),
    (
        "a title shared with whom an honorific announces behind a general",
        "Dự có các đồng chí Ủy viên Bộ Chính trị: Đại tướng Vàng A Páo, Bộ trưởng Bộ Công an; đồng chí Lù Văn Sính, Trưởng Ban Nội chính "
        "Trung ương.",
        ["Ủy viên Bộ Chính trị", "Trưởng Ban Nội chính Trung ương"],
    ),
]


@pytest.mark.parametrize(("sentence", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_rank_alone_has_the_body_told_beside_it(read, posts_of, sentence: str, posts: list[str]) -> None:
    """Each of a list may leave its body to the next one, or to the words that open the list."""
    assert posts_of(read(sentence), "Lù Văn Sính") == posts


def test_a_secretary_of_the_organisation_that_the_line_names(read, posts_of) -> None:
    """Where a line founds a ``Đảng bộ``, who becomes secretary of its ``Đảng ủy`` leads that."""
    facts = read(
        "Tỉnh ủy Lào Cai họp.",
        "Đảng bộ UBND tỉnh Lào Cai được lập từ hai đảng bộ. Ông Lù Văn Sính giữ chức Bí thư Đảng ủy.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Đảng ủy UBND tỉnh Lào Cai"]


def test_posts_taken_up_by_several(read, posts_of) -> None:
    """Each has the post told behind them, the first leaving its body to the next; a body ends where somebody is elected."""
    facts = read("Ngày 10/3, đồng chí Lù Văn Sính giữ nhiệm vụ Bí thư, đồng chí Khà Thị Lụa giữ nhiệm vụ Phó Bí thư Chi bộ Mỏ Neo.")
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Chi bộ Mỏ Neo"]
    assert posts_of(facts, "Khà Thị Lụa") == ["Phó Bí thư Chi bộ Mỏ Neo"]
    facts = read(
        "Ngày 10/3, đồng chí Lù Văn Sính - Tổ trưởng tổ Ngoại ngữ đã được bầu vào chức danh Bí thư Chi bộ Mỏ Neo và đồng chí Khà Thị Lụa "
        "được bầu vào chức danh Phó Bí thư Chi bộ Mỏ Neo."
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Tổ trưởng tổ Ngoại ngữ", "Bí thư Chi bộ Mỏ Neo"]


def test_an_academy_s_board_has_a_committee_beside_it(read, posts_of) -> None:
    """A bare ``Đảng ủy`` is of the academy or company whose council its secretary chairs."""
    facts = read("Dự có ông Lù Văn Sính, Bí thư Đảng ủy, Chủ tịch Hội đồng trường Học viện Suối Hoa.")
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Đảng ủy Học viện Suối Hoa", "Chủ tịch Hội đồng trường Học viện Suối Hoa"]


def test_a_block_s_organisation_is_named_in_small_letters(read, posts_of) -> None:
    """The ``đảng bộ`` is the one told last, though small letters name it."""
    facts = read(
        "Đại hội Đảng bộ quận 1 đã họp. Đảng bộ khối doanh nghiệp thương mại bầu 23 người, ông Lù Văn Sính trúng cử bí thư đảng bộ."
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Đảng bộ khối doanh nghiệp thương mại"]


def test_a_council_is_named_in_full_before(read, posts_of) -> None:
    """A field that begins as a family name does is no person's name: the ``Hội đồng Lý luận``."""
    facts = read("Đoàn công tác của Hội đồng Lý luận Mây Ngàn do ông Lù Văn Sính, Phó Chủ tịch Hội đồng làm Trưởng đoàn đã đến thăm.")
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Chủ tịch Hội đồng Lý luận Mây Ngàn"]


@pytest.mark.parametrize(
    "text",
    [
        "Người phát ngôn UBND tỉnh Sơn La Giàng A Chu nói. Bà Lù Thị Sính, Người phát ngôn và cung cấp thông tin cho báo chí, phát biểu.",
        "Bộ VHTTDL họp báo với sự tham gia của Bộ TT&TT. Bộ trưởng Lù Thị Sính chủ trì.",
    ],
    ids=["each office has its own to speak for it", "two ministries by their letters"],
)
def test_nothing_is_lent_by_one_of_several(read, posts_of, text: str) -> None:
    """Who may be of another body is told with none."""
    assert posts_of(read(text), "Lù Thị Sính") == []


@pytest.mark.parametrize("opening", ["Thay mặt bà Giàng Thị Chu", "Cùng đồng chí Giàng Thị Chu"])
def test_who_acts_for_or_with_somebody(read, posts_of, opening: str) -> None:
    """The name behind the post is the subject's, and no ward's."""
    facts = read(f"{opening}, Chủ tịch UBND phường Lù Văn Sính trao quà. Lễ trao quà kết thúc.")
    assert posts_of(facts, "Lù Văn Sính") == ["Chủ tịch UBND phường"]
