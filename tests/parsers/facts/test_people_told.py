"""Who is a person: names by their list, their number, their place, and capitals that are nobody."""

from __future__ import annotations


def test_a_party_is_nobody(read) -> None:
    """The capitals of a party of inspectors are no person, though the first of them is a family name."""
    facts = read("Ngày 10/3, đồng chí Lù Văn Sính, Bí thư Tỉnh ủy Lào Cai làm trưởng đoàn Đoàn Kiểm tra của Ban Chỉ đạo dự hội nghị.")
    assert [person.name for person in facts.people] == ["Lù Văn Sính"]


def test_a_diocese_is_nobody(read) -> None:
    """What follows the word for a bishop in the name of his see is the place and no person."""
    facts = read("Ngày 10/3, đồng chí Lù Văn Sính, Bí thư Tỉnh ủy Lào Cai thăm Giám mục Khà Văn Lụa tại Tòa Giám mục Hưng Hóa.")
    assert [person.name for person in facts.people] == ["Lù Văn Sính", "Khà Văn Lụa"]


def test_a_rare_family_name_leads_its_name(read) -> None:
    """A name in a list keeps its first syllable, though that is a given name elsewhere."""
    facts = read("Ngày 10/3, dự hội nghị có các đồng chí: Lù Văn Sính - Bí thư Tỉnh ủy; Ngọc Kim Páo - Trưởng Ban Dân vận Tỉnh ủy Lào Cai.")
    assert [person.name for person in facts.people] == ["Lù Văn Sính", "Ngọc Kim Páo"]


def test_all_of_an_announced_list_are_people(read) -> None:
    """One word announces everybody of a list, though the article tells of no meeting and no post of theirs."""
    facts = read("Ngày 10/3, tổ đại biểu gồm các ông bà: Lù Văn Sính, Khà Thị Lụa và Vàng Văn Dín.", title="Tổ đại biểu xã Bản Hồ")
    assert [person.name for person in facts.people] == ["Lù Văn Sính", "Khà Thị Lụa", "Vàng Văn Dín"]


def test_a_country_of_long_name_stands_before_its_head(read) -> None:
    """A foreign name follows a post and a country's whole name."""
    facts = read("Ngày 10/3, đoàn chào xã giao Chủ tịch nước Cộng hoà Dân chủ Nhân dân Lào Thongloun Sisoulith.")
    assert [person.name for person in facts.people] == ["Thongloun Sisoulith"]


def test_a_neighbour_is_named_behind_his_province(read) -> None:
    """A name that is no Vietnamese one follows its post and the province of the other country."""
    facts = read("Ngày 10/3, Bí thư Tỉnh ủy Lào Cai Lù Văn Sính và Bí thư, Tỉnh trưởng tỉnh Khăm Muộn Đay Xụ Đa Phon chủ trì hội nghị.")
    assert [person.name for person in facts.people] == ["Lù Văn Sính", "Đay Xụ Đa Phon"]


def test_those_announced_by_number_are_people(read) -> None:
    """A number before the word that announces people announces all of the list."""
    facts = read("Ngày 10/3, chi bộ kết nạp 3 đồng chí: Lù Thị Sính, Khà Thị Lụa và Vàng Thị Tú Dín vào Đảng.", title="Lễ kết nạp")
    assert [person.name for person in facts.people] == ["Lù Thị Sính", "Khà Thị Lụa", "Vàng Thị Tú Dín"]


def test_communes_in_a_list_are_nobody(read) -> None:
    """A short name behind ``các xã:`` is a place, though its first syllable is a family name."""
    facts = read(
        "Ngày 10/3, UBND xã Lao Mản họp. Dự họp có các đồng chí nguyên lãnh đạo các xã: Lao Mản, Xín Mản, Hồ Mản qua các thời kỳ.",
        "Hội nghị là dịp để xã Lao Mản tri ân các đồng chí.",
    )
    assert facts.people == ()
