"""People whose name or whose honorific is misprinted, and what looks like a person."""

from __future__ import annotations

import pytest


def _names(facts) -> list[str]:
    return [person.name for person in facts.people]


@pytest.mark.parametrize("slip", ["Ôn", "Ong"])
def test_a_misprinted_honorific_is_no_family_name(read, slip: str) -> None:
    """Where the article prints the name without it as well."""
    facts = read(f"{slip} Đèo Văn Bằng – Bí thư Tỉnh ủy gửi lời chúc. Ông Đèo Văn Bằng dự.", title="Tỉnh ủy Lào Cai họp")
    assert _names(facts) == ["Đèo Văn Bằng"]


def test_a_family_name_that_looks_so_is_one(read) -> None:
    """Nobody is called by the shorter name."""
    facts = read("Ôn Thị Hoài Bằng – Bí thư Tỉnh ủy gửi lời chúc. Bà Ôn Thị Hoài Bằng dự.", title="Tỉnh ủy Lào Cai họp")
    assert _names(facts) == ["Ôn Thị Hoài Bằng"]


def test_a_name_ends_before_it_is_told_again(read) -> None:
    """Nothing parts a caption from the sentence that goes on with the same person by the given name."""
    facts = read("Giám đốc Sở Y tế Đèo Văn Bằng Ông Bằng cho biết chè đã bán hết.", title="Tỉnh ủy Lào Cai họp")
    assert _names(facts) == ["Đèo Văn Bằng"]


@pytest.mark.parametrize(("full", "short"), [("Ong Thế Lam", "Thế Lam"), ("Bá Thanh Lam", "Thanh Lam"), ("Chi Lan Thu", "Lan Thu")])
def test_a_rare_family_name_is_no_misprint(read, full: str, short: str) -> None:
    """Of a misprint a whole name is left, with a family name of its own."""
    facts = read(f"Ông {full}, Bí thư Tỉnh ủy gửi lời chúc. Ông {short} nhấn mạnh.", title="Tỉnh ủy Lào Cai họp")
    assert _names(facts) == [full]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Hiệu trưởng Trường Chính trị Lê Duẩn Đèo Thị Hạnh phát biểu.", "Hiệu trưởng Trường Chính trị Lê Duẩn"),
        ("Giám đốc BV Nguyễn Trãi Lương Đình Hạnh phát biểu.", "Giám đốc Bệnh viện Nguyễn Trãi"),
        ("Giám đốc Học viện Hồ Chí Minh Lương Đình Hạnh phát biểu.", "Giám đốc Học viện Hồ Chí Minh"),
        ("Giám đốc Bệnh viện Phạm Ngọc Thạch Lương Hoài Hạnh phát biểu.", "Giám đốc Bệnh viện Phạm Ngọc Thạch"),
    ],
)
def test_who_leads_what_is_called_after_the_great(read, posts_of, told: str, post: str) -> None:
    """The great name is the body's and what stands behind it the person's."""
    facts = read(told)
    (name,) = _names(facts)
    assert name.count(" ") == 2
    assert posts_of(facts, name) == [post]


def test_nobody_has_five_syllables_behind_a_body(read) -> None:
    """They are somebody's whom the body is called after and its head's."""
    assert _names(read("Giám đốc Nhà máy Vi Văn Lầu Phan Thành phát biểu.")) == []


def test_a_school_alone_bears_the_names_of_schools(read) -> None:
    """A firm's director of such a name is one."""
    assert _names(read("Giám đốc Công ty Phạm Hùng Lâm phát biểu.")) == ["Phạm Hùng Lâm"]


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("HĐND tỉnh Lào Cai đã bầu ông Nguyên Xuân Bằng, đại biểu HĐND tỉnh giữ chức Phó Trưởng Ban Pháp chế.", ["Nguyên Xuân Bằng"]),
        ("Dự có ông Đèo Văn Bằng, Phó Chủ tịch Hội đồng họ Trương Việt Nam.", ["Đèo Văn Bằng"]),
        ("Tổng Giám đốc Hãng tin Sao Mai, ngài Pavel K.Voronin phát biểu.", ["Pavel K.Voronin"]),
        ("UBND Q.Tân Bình họp, Chủ tịch UBND Q.Tân Bình Đèo Văn Bằng phát biểu.", ["Đèo Văn Bằng"]),
        ("Chủ tịch UBND tỉnh Lào Cai - Vi Văn Sangcho biết, cần 2.000 căn nhà.", ["Vi Văn Sang"]),
        ("Ông Vi Văn Sángphát biểu tại hội nghị.", ["Vi Văn Sáng"]),
        ("Ông Vi Văn Sangđã phát biểu tại hội nghị.", ["Vi Văn Sang"]),
        ("Giáo sư Taro Kando phát biểu tại hội nghị.", ["Taro Kando"]),
        ("Đồng chí Vắng Ngọc Lào, Phó Bí thư Huyện ủy dự hội nghị.", ["Vắng Ngọc Lào"]),
        ("Ông Pha Văn Nga phát biểu tại hội nghị.", ["Pha Văn Nga"]),
        ("Ông Sisouk Bounnhang Lào, Phó Tỉnh trưởng phát biểu tại hội nghị.", ["Sisouk Bounnhang"]),
        ("Về dự án sân bay Long Thành, Bộ trưởng phát biểu.", []),
        ("Nói về sân bay Tân Sơn Nhất, Thủ tướng phát biểu.", []),
        ("Giám đốc sân bay Đèo Văn Bằng phát biểu.", ["Đèo Văn Bằng"]),
        ("Ngài kể về những nhà báo Liên Xô đã đến Việt Nam.", []),
        ("Nguyên Phó Chủ nhiệm Văn phòng Chính phủ Trần Quốc Toản nhận Huy hiệu Đảng.", ["Trần Quốc Toản"]),
        ("Hiệu trưởng Trường Chính trị Nguyễn Văn Linh Đèo Văn Bằng phát biểu tại Trường Chính trị Nguyễn Văn Linh.", []),
    ],
)
def test_who_is_named(read, told: str, names: list[str]) -> None:
    """Names of a strange print are whole, and what bears a name is nobody."""
    found = _names(read(told))
    assert [name for name in found if name != "Đèo Văn Bằng"] == [name for name in names if name != "Đèo Văn Bằng"]
    assert "Nguyễn Văn Linh" not in found


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Giám đốc Sở Y tế Vi Văn Lầu Như các đại biểu đã biết, huyện có 3 xã.", "Vi Văn Lầu"),
        ("Giám đốc Sở Y tế Vi Văn Lầu Ngày 3/2, huyện có 3 xã.", "Vi Văn Lầu"),
        ("Giám đốc Sở Y tế Vi Thị Lầu Năm 2019, huyện có 3 xã.", "Vi Thị Lầu"),
        ("Giám đốc Sở Y tế Vi Văn Lầu Phản hồi ý kiến của cử tri.", "Vi Văn Lầu"),
        ("Ông Giàng A Về, Bí thư Chi bộ bản Huổi Púng phát biểu.", "Giàng A Về"),
        ("Đại tá Vi Quang Việc, Phó Giám đốc Công an tỉnh phát biểu.", "Vi Quang Việc"),
        ("Giám đốc Sở Y tế Vi Thị Bích Liên quan tâm đến việc này.", "Vi Thị Bích Liên"),
        ("Giám đốc Sân bay Cát Bi Vi Hải phát biểu.", "Vi Hải"),
        ("Giám đốc Sở Y tế Vi Văn Phát biểu dương các xã.", "Vi Văn Phát"),
        ("Giám đốc Sở Y tế Vi Thị Năm 3 lần đến huyện.", "Vi Thị Năm"),
        ("Giám đốc Sở Y tế Vi Quang Hiện nay đã 50 tuổi.", "Vi Quang Hiện"),
        ("Giám đốc Sở Y tế Vi Thị Lầu Năm cho biết huyện có 3 xã.", "Vi Thị Lầu Năm"),
    ],
)
def test_a_name_ends_before_the_sentence_behind_it(read, told: str, name: str) -> None:
    """Where no full stop parts them, what opens a sentence is no syllable of a name, but a given name of three syllables stays."""
    assert _names(read(told)) == [name]
