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
        ["Đảng ủy viên", "Phó Chủ tịch HĐND phường Suối Hoa"],
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
