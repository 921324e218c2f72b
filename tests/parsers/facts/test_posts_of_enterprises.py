"""Posts as enterprises and units print them: in short, of a unit that the rank itself tells, of a ward that holds an event."""

from __future__ import annotations

import pytest

CASES = [
    ("a general director", "đồng chí Lù Văn Sính - TGĐ Mây Ngàn", ["Tổng Giám đốc Mây Ngàn"]),
    ("a standing deputy", "đồng chí Lù Văn Sính - Phó TGĐ Thường trực Mây Ngàn", ["Phó Tổng Giám đốc Thường trực Mây Ngàn"]),
    ("a member of the board", "đồng chí Lù Văn Sính - TV HĐQT Mây Ngàn", ["Thành viên HĐQT Mây Ngàn"]),
    (
        "a member of the committee",
        "đồng chí Lù Văn Sính - ĐUV, Phó Chủ tịch HĐND phường",
        ["Đảng ủy viên phường Suối Hoa", "Phó Chủ tịch HĐND phường Suối Hoa"],
    ),
    ("a company in short", "đồng chí Lù Văn Sính - PTGĐ TCty Mây Ngàn", ["Phó Tổng Giám đốc Tổng Công ty Mây Ngàn"]),
    ("a branch's secretary", "đồng chí Lù Văn Sính-Phó Thư ký Chi hội", ["Phó Thư ký Chi hội"]),
    (
        "who leads a fleet",
        "đồng chí Lù Văn Sính, Phó Bí thư Đảng ủy phường, Hải đoàn trưởng",
        ["Phó Bí thư Đảng ủy phường Suối Hoa", "Hải đoàn trưởng"],
    ),
]


@pytest.mark.parametrize(("told", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_of_enterprises_and_units(read, posts_of, told: str, posts: list[str]) -> None:
    """The short form is written out; a rank that tells its own unit stands without one; ``Tổ chức`` names no ward."""
    facts = read("Sáng 10/3, phường Suối Hoa đón khách. Đảng ủy các cơ quan Đảng phường Tổ chức Hội nghị tổng kết.", f"Dự có {told}.")
    assert posts_of(facts, "Lù Văn Sính") == posts


def test_an_enterprise_elects_its_managers(read, posts_of) -> None:
    """Who heads the inspectors of an enterprise's committee goes on managing it."""
    facts = read("Ngày 10/3, đại hội bầu ông Lù Văn Sính - Phó TGĐ Mây Ngàn giữ chức Chủ nhiệm Ủy ban Kiểm tra Đảng ủy.")
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Tổng Giám đốc Mây Ngàn", "Chủ nhiệm Ủy ban Kiểm tra Đảng ủy"]


def test_a_council_is_that_of_the_committee_beside_it(read, posts_of) -> None:
    """A committee and a council that are both told without their ward are of the ward named last."""
    facts = read("Sáng 10/3, phường Suối Hoa đối thoại với dân. Dự có đồng chí Lù Văn Sính - Bí thư Đảng ủy, Chủ tịch HĐND.")
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Đảng ủy phường Suối Hoa", "Chủ tịch HĐND phường Suối Hoa"]


@pytest.mark.parametrize("firm", ["Công ty CP Hoàng Mây Ngàn", "Công ty TNHH MTV Hoàng Mây Ngàn", "Đoàn Tổng công ty Mây Ngàn"])
def test_a_firm_called_after_somebody_is_nobody(read, firm: str) -> None:
    """What follows the form of a firm is its name; nor is the youth union of one a person."""
    facts = read(f"Dự có ông Lù Văn Sính - Giám đốc {firm}; bà Khà Thị Lụa - Bí thư Chi bộ Mỏ Neo.")
    assert [person.name for person in facts.people] == ["Lù Văn Sính", "Khà Thị Lụa"]
    assert facts.people[0].posts[0].title == f"Giám đốc {firm}"


def test_a_seat_in_small_letters(read, posts_of) -> None:
    """The short form of a seat that runs into the committee's name does not cut it."""
    facts = read("Dự có ông Lù Văn Sính, ủy viên ban thường vụ Đảng ủy Khối doanh nghiệp trung ương, Chủ tịch HĐQT Mây Ngàn.")
    assert posts_of(facts, "Lù Văn Sính") == ["Ủy viên Ban thường vụ Đảng ủy Khối doanh nghiệp trung ương", "Chủ tịch HĐQT Mây Ngàn"]


def test_a_corporation_printed_short_is_told_in_full(read, posts_of) -> None:
    """``TCT`` is the corporation, whose committee it is, and not that of its trade union."""
    facts = read(
        "Sáng 10/3, Tổng công ty Thép Sông Mã tổ chức hội nghị người lao động.",
        "Dự hội nghị có ông Lù Văn Sính, Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Công đoàn TCT Thép Sông Mã.",
        "Ông Vàng A Páo, Bí thư Đảng ủy, Chủ tịch Hội đồng quản trị TCT phát biểu.",
    )
    assert posts_of(facts, "Lù Văn Sính") == [
        "Ủy viên Ban Thường vụ Đảng ủy Tổng Công ty Thép Sông Mã",
        "Chủ tịch Công đoàn Tổng Công ty Thép Sông Mã",
    ]
    assert posts_of(facts, "Vàng A Páo")[0] == "Bí thư Đảng ủy Tổng Công ty Thép Sông Mã"


def test_an_abbreviation_of_several_meanings_stays_where_its_words_are_not_told(read, posts_of) -> None:
    """``TCT`` is no corporation in the news of an office that says nothing of one."""
    facts = read("Chi cục họp bàn về thuế đất. Dự hội nghị có ông Lù Văn Sính, Phó Vụ trưởng Vụ Kê khai TCT.")
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Vụ trưởng Vụ Kê khai TCT"]


def test_the_committee_of_a_company_pointed_at_is_of_that_named_before(read, posts_of) -> None:
    """``Đảng ủy Công ty`` is that of the company the article named in full."""
    facts = read(
        "Sáng 10/3, Công ty cổ phần Vận tải Sông Mã công bố quyết định về cán bộ.",
        "Đồng chí Lù Văn Sính được chỉ định giữ chức vụ Bí thư Đảng ủy Công ty.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Đảng ủy Công ty cổ phần Vận tải Sông Mã"]


def test_the_committee_beside_a_schools_council_is_the_schools(read, posts_of) -> None:
    """Who chairs the council of a school leads its committee, and not the one whose secretary was named last."""
    facts = read(
        "Chiều 10/3, Trường Đại học Sông Mã tổ chức hội nghị tổng kết.",
        "Dự hội nghị có đồng chí Vàng A Páo - Phó Bí thư Đảng ủy Khối Doanh nghiệp tỉnh Sơn La. "
        "Về phía Nhà trường có đồng chí Lù Văn Sính - Bí thư Đảng ủy, Chủ tịch Hội đồng trường.",
    )
    assert posts_of(facts, "Lù Văn Sính")[0] == "Bí thư Đảng ủy Trường Đại học Sông Mã"


def test_a_firm_called_after_an_old_city_keeps_its_name(read, posts_of) -> None:
    """A firm's name is not brought up to date."""
    facts = read("Ông Lù Văn Sính được bổ nhiệm làm Phó Bí thư Đảng ủy Tổng công ty Bến cảng Sài Gòn.")
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Bí thư Đảng ủy Tổng công ty Bến cảng Sài Gòn"]


def test_a_corporation_is_the_one_named_in_full_however_it_is_printed(read, posts_of) -> None:
    """``Tổng công ty`` in small letters, and its committee's organs, are those of the corporation that the article tells of."""
    facts = read(
        "Theo kế hoạch của Đảng ủy Tổng công ty Xây dựng nhà và đô thị Sông Mã, ngày 3/3, Chi bộ Văn phòng tổ chức Đại hội.",
        "Dự Đại hội có đồng chí Lù Văn Sính - Phó Bí thư Đảng ủy, Phó Tổng Giám đốc Tổng công ty; "
        "đồng chí Vàng A Páo - Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy.",
    )
    assert posts_of(facts, "Lù Văn Sính") == [
        "Phó Bí thư Đảng ủy Tổng Công ty Xây dựng nhà và đô thị Sông Mã",
        "Phó Tổng Giám đốc Tổng Công ty Xây dựng nhà và đô thị Sông Mã",
    ]
    assert posts_of(facts, "Vàng A Páo") == ["Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy Tổng công ty Xây dựng nhà và đô thị Sông Mã"]


def test_a_guest_from_a_committee_of_many_does_not_give_it_to_the_hosts(read, posts_of) -> None:
    """Behind the secretary of a block's committee, a bare ``Đảng ủy`` is that of the school that holds the event."""
    facts = read(
        "Chiều 2/3, Đảng ủy Trường Đại học Sông Mã tổ chức hội nghị. Đến dự có đồng chí Vàng A Páo, Bí thư Đảng ủy Khối Doanh nghiệp.",
        "Đồng chí Lù Văn Sính, Bí thư Đảng ủy phát biểu khai mạc.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Đảng ủy Trường Đại học Sông Mã"]


def test_a_hospitals_committee_is_told_in_full_and_no_guests(read, posts_of) -> None:
    """``Đảng ủy, Giám đốc Bệnh viện`` is of the hospital named before; a guest with a committee of their own keeps that."""
    facts = read(
        "Ngày 8/3, Đảng bộ Bệnh viện Đa khoa tỉnh Sơn La trao Huy hiệu Đảng cho đồng chí Lù Văn Sính - Bí thư Đảng ủy, Giám đốc Bệnh viện.",
        "Dự buổi lễ có đồng chí Vàng A Páo, Phó Bí thư Đảng ủy UBND tỉnh Sơn La; đồng chí Giàng A Chư - Phó Bí thư Đảng ủy, "
        "Phó Giám đốc Bệnh viện.",
        "Đồng chí Vàng A Páo, Phó Bí thư Đảng ủy trao Huy hiệu.",
    )
    assert posts_of(facts, "Lù Văn Sính")[0] == "Bí thư Đảng ủy Bệnh viện Đa khoa tỉnh Sơn La"
    assert posts_of(facts, "Giàng A Chư")[0] == "Phó Bí thư Đảng ủy Bệnh viện Đa khoa tỉnh Sơn La"
    assert posts_of(facts, "Vàng A Páo") == ["Phó Bí thư Đảng ủy UBND tỉnh Sơn La"]


def test_an_organisations_secretary_is_of_the_office_they_head(read, posts_of) -> None:
    """A bare ``Đảng bộ`` is that of the office told beside it."""
    facts = read("Sáng 10/3, Thiếu tướng Lù Văn Sính - Bí thư Đảng bộ, Giám đốc Công an tỉnh Sơn La phát biểu tại hội nghị.")
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Đảng bộ Công an tỉnh Sơn La", "Giám đốc Công an tỉnh Sơn La"]
