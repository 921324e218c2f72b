"""Who is a person of the article and who is not: names of many shapes, and names that nobody there bears."""

from __future__ import annotations

import pytest

from parsers.text import standard

OPENING = "Sáng 10/3, Tỉnh ủy Gia Lai tổ chức hội nghị về công tác dân tộc."

NAMES = [
    ("Y Thuyn Niê Kđăm", "Dự hội nghị có đồng chí Y Thuyn Niê Kđăm, Phó Bí thư Tỉnh ủy."),
    ("K'Brếp", "Ông K'Brếp Niê, Chủ tịch UBND huyện Chư Sê báo cáo tại hội nghị."),
    ("H’Lan Mlô", "Tham luận có các đồng chí: Lò Thị Mến, Bí thư Huyện ủy Chư Sê; H’Lan Mlô, Bí thư Huyện ủy Ia Grai."),
    ("H' Brơi Niê", "Bà H' Brơi Niê, Bí thư Huyện ủy Chư Sê dự hội nghị."),
    ("K’ Brét", "Dự có ông K’ Brét, Phó Chủ tịch HĐND huyện Chư Sê."),
    ("Hàn Quốc Toại", "Dự có đồng chí Hàn Quốc Toại, Giám đốc Sở Nội vụ."),
    ("Đặng Tiến Khôi", "Đồng chí Đặng Tiến Khôi-Bí thư Huyện ủy Chư Sê dự hội nghị."),
    ("Lâm Hải Nam", "Phó Chủ tịch UBND tỉnh Lâm Hải Nam dự hội nghị."),
    ("John M. Carter", "Giáo sư John M. Carter, Giám đốc Viện Nghiên cứu phát biểu."),
    ("Nông Viết Toại", "Các nhà khoa học có uy tín: Thiếu tướng, PGS,TS Lò Văn Bằng; Đại tá Nông Viết Toại."),
    ("Nguyễn Văn Khơi", "Đến dự có nguyên Thủ tướng Nguyễn Văn Khơi cùng nhiều đại biểu."),
    ("Vi Thị Nhã", "Các đại biểu chào cờ.Đồng chí Vi Thị Nhã, Bí thư Huyện ủy Chư Sê phát biểu."),
    ("Sommad Pholsena", "Đoàn đã gặp Chủ tịch Quốc hội Sommad Pholsena."),
    ("Linda Carter", "Chủ tịch Thượng viện Liên hiệp Vương quốc Anh Linda Carter cũng dự."),
    ("Martin Kessler", "Tổng Thư ký Hiệp hội Cà phê thế giới Martin Kessler phát biểu."),
    ("Cà Thị Đôi", "Các ứng cử viên: Lò Văn Bằng, Giám đốc Sở Y tế; Cà Thị Đôi lần lượt trình bày chương trình."),
    ("A Lăng Thị Diếp", "Giám đốc Sở Nội vụ tỉnh Kon Tum A Lăng Thị Diếp báo cáo."),
    ("Kim-Sae-Hyun", "Đoàn do ngài Kim-Sae-Hyun, Thị trưởng thành phố làm trưởng đoàn."),
    ("Chau Cắt", "Dự hội nghị có sư cả Chau Cắt, Phối sư Thượng Minh Thanh."),
    ("Giàng A Dế", "Bí thư Đảng ủy xã Ia Hrú Giàng A Dế phát biểu tại hội nghị."),
    ("Rơ Châm Yúi", "Đồng chí Rơ Châm Yúi, Phó Trưởng Ban Dân vận Tỉnh ủy báo cáo."),
    ("Thích Quảng Tấn", "Hòa thượng Thích Quảng Tấn, Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh dự hội nghị."),
    ("Nguyễn Thái Bình", "Đồng chí Nguyễn Thái Bình, Giám đốc Sở Nội vụ báo cáo tại hội nghị."),
    ("Đặng Tiến Sĩ", "Ông Đặng Tiến Sĩ - trưởng Phòng Nội vụ huyện Chư Sê dự hội nghị."),
    ("Siu Hương Thảo Nguyên", "Dự có bà Siu Hương Thảo Nguyên, Phó Chủ tịch HĐND tỉnh."),
    ("Arun Devdas", "Đại sứ Ấn Độ Arun Devdas phát biểu tại hội nghị."),
    ("Luiz Inácio Lula da Souza", "Tổng thống Brazil Luiz Inácio Lula da Souza phát biểu."),
    ("Greta von der Linden", "Chủ tịch Ủy ban châu Âu Greta von der Linden gửi thư."),
    ("Maria da Sousa", "Bà Maria da Sousa, Đại sứ Brazil phát biểu."),
    ("Maria de Lopes", "Bà Maria de Lopes, Phó Chủ tịch Nghị viện châu Âu phát biểu."),
    ("Jan van den Beek", "Bộ trưởng Hà Lan Jan van den Beek phát biểu."),
    ("Juan del Prado", "Ông Juan del Prado, Đại sứ Cuba phát biểu."),
    ("Dan Sullivan", "Thượng nghị sĩ Dan Sullivan phát biểu."),
    ("Lò Thị Pâng", "Bà Maria Lò Thị Pâng, Chủ tịch Hội Người cao tuổi phát biểu."),
    ("Lê Hòa Bình", "Dự có Bí thư Trung ương Đảng, Chánh án TANDTC Lê Hòa Bình."),
    ("Đoàn Trường Giang", "Dự có đồng chí Đoàn Trường Giang, Bí thư Đoàn Trường Cao đẳng Mây Ngàn."),
    ("Lò Thế Vinh", "Dự hội nghị có bà Cầm Thị Nọi - Trưởng phòng Đào tạo và Thầy Lò Thế Vinh."),
    ("Lê Văn Quyền", "Phó Trưởng Ban Tổ chức Tỉnh ủy Lê Văn Quyền trình bày báo cáo."),
]

NOBODY = [
    ("a way of thought", "Các đại biểu học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh."),
    ("a city and a youth union", "Đoàn TNCS Hồ Chí Minh, Thành phố Hồ Chí Minh và Huân chương Hồ Chí Minh được nhắc tới."),
    ("a street", "Hội nghị họp tại số 5 đường Trần Hưng Đạo, gần phố Lý Tự Trọng."),
    ("a school", "Học sinh Trường THPT Phan Đình Phùng và Trường Tiểu học Nguyễn Văn Trỗi dâng hoa."),
    ("a prize", "Giải báo chí Trần Mai Ninh và Quỹ Nguyễn Thái Bình được trao."),
    ("provinces that look like names", "Đoàn Thái Nguyên, đoàn Hà Nam, đoàn Lâm Đồng và đoàn Cao Bằng cùng dự."),
    ("a country", "Đoàn Hàn Quốc và đoàn Nhật Bản cũng dự hội nghị."),
    ("a post and its body", "Chủ tịch Hồ Chí Minh từng căn dặn cán bộ dân vận."),
    ("voters of a district", "Cử tri Nam Từ Liêm kiến nghị nhiều việc."),
    ("a school's youth union", "Đoàn Trường Cao đẳng Mây Ngàn và Đoàn Trường Đại học Suối Hoa phát biểu, tặng quà."),
    ("an island and a pagoda", "Đoàn đến huyện Cô Tô và Chùa Thầy."),
    ("voters of a ward", "Tổ đại biểu họp tại phường Yên Khê. Cử tri Yên Khê kiến nghị nhiều việc."),
    ("a picture", "Quang cảnh hội nghị. Ảnh: Lê Minh Khôi"),
]


@pytest.mark.parametrize(("name", "sentence"), NAMES, ids=[case[0] for case in NAMES])
def test_names_of_many_shapes(read, name: str, sentence: str) -> None:
    """Highland, religious and long names, names with other words in them: each is found whole."""
    people = [person.name for person in read(OPENING, sentence).people]
    assert any(found == standard(name) or found.startswith(standard(name)) for found in people), people


@pytest.mark.parametrize("sentence", [case[1] for case in NOBODY], ids=[case[0] for case in NOBODY])
def test_names_that_nobody_bears(read, sentence: str) -> None:
    """What is called after somebody is nobody."""
    assert read(OPENING, sentence).people == ()


def test_capitals_of_a_heading_are_known_from_the_text(read) -> None:
    """A name in a heading of capitals is the one of the text, and no other words of it are a name."""
    facts = read(OPENING, "Đồng chí Lò Thị Mến, Bí thư Huyện ủy Chư Sê dự hội nghị.", title="LÒ THỊ MẾN LÀM VIỆC VỚI HUYỆN ỦY")
    assert [person.name for person in facts.people] == ["Lò Thị Mến"]
    assert set(facts.people[0].printed) == {"LÒ THỊ MẾN", "Lò Thị Mến"}


def test_short_mention_means_the_whole_name(read) -> None:
    """A name without its family name is no second person."""
    facts = read(OPENING, "Ông Lê Phước Hoàn Vũ, Giám đốc Sở Tài chính dự hội nghị.", "Ông Hoàn Vũ báo cáo kết quả.")
    assert [person.name for person in facts.people] == ["Lê Phước Hoàn Vũ"]


def test_namesake_of_somebody_great(read) -> None:
    """An office-holder who bears a great name of the past is a person."""
    facts = read(OPENING, "Ông Nguyễn Thái Học, Phó Trưởng Ban Nội chính Trung ương dự hội nghị.")
    assert [person.name for person in facts.people] == ["Nguyễn Thái Học"]


def test_correction_takes_back_what_it_withdraws(read, posts_of) -> None:
    """Of a correction only what it puts right is a fact."""
    facts = read(
        "Báo in “đồng chí Kpă Thị Lan, Phó Chủ tịch HĐND huyện Chư Sê”, nay xin sửa lại là “đồng chí Kpă Thị Lan, Phó Chủ tịch UBND "
        "huyện Chư Sê”."
    )
    assert posts_of(facts, "Kpă Thị Lan") == ["Phó Chủ tịch UBND huyện Chư Sê"]
