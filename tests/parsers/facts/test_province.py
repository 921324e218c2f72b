"""Whose province an article is about: what it names tells, but not what stands inside a person's name or where somebody was born."""

from __future__ import annotations

import pytest

MEETING = "Ngày 10/3, Tỉnh ủy tổ chức hội nghị. Đồng chí Vi Thị Nhã, Bí thư Tỉnh ủy dự."

CASES = [
    ("a committee", "Bí thư Tỉnh ủy Lào Cai dự hội nghị của huyện.", "Bí thư Tỉnh ủy Lào Cai"),
    ("districts", "Đoàn đã đến huyện Bắc Hà và huyện Si Ma Cai.", "Bí thư Tỉnh ủy Lào Cai"),
    ("a district called as a province is", "Đoàn đã đến huyện Hòa Bình, thăm huyện Hòa Bình và xã Vĩnh Mỹ.", "Bí thư Tỉnh ủy Bạc Liêu"),
    ("districts of a province", "Đoàn đã đến các huyện Quảng Ninh, dự đại hội cấp huyện Quảng Ninh.", "Bí thư Tỉnh ủy Quảng Ninh"),
    ("a district inside names", "Ông Ngô Đông Hải phát biểu. Ông Ngô Đông Hải trao quà. Ông Ngô Đông Hải thăm các hộ.", "Bí thư Tỉnh ủy"),
    (
        "a district that a name begins with",
        "Tặng hoa Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Hà Trung Sính. Tỉnh ủy Lào Cai vui.",
        "Bí thư Tỉnh ủy Lào Cai",
    ),
    ("a province inside a name", "Ông Lê Thái Bình phát biểu, ông Lê Thái Bình trao quà; ông Lê Thái Bình thăm các hộ.", "Bí thư Tỉnh ủy"),
    ("communes named as districts elsewhere", "Đoàn đã đến xã Đông Hải. Xã Đông Hải có 900 hộ, xã Đông Hải đã xong.", "Bí thư Tỉnh ủy"),
    ("a city has no Tỉnh ủy", "Tàu chở đoàn vào TP Hồ Chí Minh. Tại TP Hồ Chí Minh, đoàn nghỉ một ngày.", "Bí thư Tỉnh ủy"),
    ("a birthplace", "Bà Vi Thị Nhã, sinh ngày 3/4/1970, quê xã Nam Vân, tỉnh Nam Định, quê quán tỉnh Nam Định.", "Bí thư Tỉnh ủy"),
    ("a ward named as a province", "Đoàn đã đến phường Hòa Bình. Phường Hòa Bình có 900 hộ, phường Hòa Bình đã xong.", "Bí thư Tỉnh ủy"),
    ("wards numbered behind a town's name", "Đoàn đã đến phường Hòa Bình 1 và Hòa Bình 2, rồi Hòa Bình 3.", "Bí thư Tỉnh ủy"),
    ("a province that is a word", "Ông Devi Sharma, Phó Chủ tịch Tổ chức Hòa bình châu Á đến thăm.", "Bí thư Tỉnh ủy"),
    ("guests of several provinces", "Dự có đại diện Hội Cựu chiến binh các tỉnh Khánh Hòa, Phú Yên và 200 đại biểu.", "Bí thư Tỉnh ủy"),
    ("two provinces", "Tỉnh Hà Nam tặng quà tỉnh Nam Định.", "Bí thư Tỉnh ủy"),
    ("neighbours", "Khu này phía Bắc giáp huyện Bắc Hà và huyện Si Ma Cai, phía Nam giáp ranh tỉnh Yên Bái.", "Bí thư Tỉnh ủy"),
    ("a name like a border", "Đường Võ Nguyên Giáp ở Lào Cai dài 9 km; Lào Cai mở Tết Giáp Thìn, Lào Cai vui.", "Bí thư Tỉnh ủy Lào Cai"),
    ("a province of old", "Quà cho cán bộ tỉnh Yên Bái, Sở Y tế tỉnh Yên Bái (cũ) của Lào Cai.", "Bí thư Tỉnh ủy Lào Cai"),
    ("two provinces, with a word like that of old ones", "Tỉnh Hà Nam tặng quà tỉnh Nam Định cũng vui.", "Bí thư Tỉnh ủy"),
    ("a city that calls on it", "Thành ủy Đà Nẵng thăm Tỉnh ủy: Đà Nẵng tặng quà. Đà Nẵng và tỉnh Lào Cai vui.", "Bí thư Tỉnh ủy Lào Cai"),
]

GUESTS = [
    ("the city with a man's name", "Đoàn của Thành phố Hồ Chí Minh do ông Lù Văn Sính, Phó Bí thư Thành ủy dẫn đầu, thăm Lào Cai."),
    ("its name shortened", "Đoàn của TP Hồ Chí Minh do ông Lù Văn Sính, Phó Bí thư Thành ủy dẫn đầu, thăm Lào Cai."),
]


@pytest.mark.parametrize(("sentence", "post"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_province_is_told_or_left_open(read, posts_of, sentence: str, post: str) -> None:
    """A post without its place is of the province that the article names as its own, and of none where it names none."""
    assert posts_of(read(MEETING, sentence), "Vi Thị Nhã") == [post]


@pytest.mark.parametrize("sentence", [case[1] for case in GUESTS], ids=[case[0] for case in GUESTS])
def test_a_guest_is_of_the_city_named_before(read, posts_of, sentence: str) -> None:
    """Where a city's party calls on a province, ``Thành ủy`` is the city's."""
    facts = read("Sáng 5/2, tiếp đoàn tại Tỉnh ủy có bà Vi Thị Nhã, Phó Bí thư Tỉnh ủy.", sentence)
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Bí thư Thành ủy TP Hồ Chí Minh"]


def test_a_city_has_members_of_its_own_committee(read, posts_of) -> None:
    """``TUV`` is a member of the committee that the place has, ``Đoàn ĐBQH`` the place's delegation."""
    facts = read("Ngày 10/3, Thành ủy Hà Nội họp. Ông Lù Văn Sính-TUV, Phó Trưởng đoàn ĐBQH dự.")
    assert posts_of(facts, "Lù Văn Sính") == ["Thành ủy viên Hà Nội", "Phó Trưởng Đoàn ĐBQH thành phố Hà Nội"]


@pytest.mark.parametrize(
    "others", ["Công an tỉnh, thành phố bạn", "Công an tỉnh bạn", "UBND tỉnh và thành phố lân cận", "các UBND tỉnh", "Công an tỉnh khác"]
)
def test_a_city_may_work_with_the_forces_of_provinces(read, posts_of, others: str) -> None:
    """A city's text that speaks of other provinces' bodies without their places is of the city still."""
    facts = read("Ngày 10/3, TP Hải Phòng họp. Ông Lù Văn Sính, Phó Trưởng đoàn ĐBQH dự.", f"Hải Phòng cùng {others} giữ biển.")
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Trưởng Đoàn ĐBQH thành phố Hải Phòng"]
