"""Posts with something between them and the name, shared by those named behind, shortened, or of a place told in passing."""

from __future__ import annotations

import pytest

CASES = [
    (
        "the cell of a member, with its commune and city",
        "Bà Khà Thị Lụa, đảng viên Chi bộ 2, Đảng bộ xã Cam Lộ, TP Lào Cai; nguyên Phó Bí thư Đảng ủy, nguyên Chủ tịch UBND xã Bản Phố.",
        "Khà Thị Lụa",
        ["former:Phó Bí thư Đảng ủy xã Bản Phố", "former:Chủ tịch UBND xã Bản Phố"],
    ),
    (
        "the cell of a member, another's post behind its semicolon",
        "Dự có bà Khà Thị Lụa, đảng viên Chi bộ 2, xã Cam Lộ; Bí thư Huyện ủy Bắc Hà Lù Văn Sính.",
        "Khà Thị Lụa",
        [],
    ),
    (
        "an office of land",
        "Dự có bà Khà Thị Lụa, Giám đốc Chi nhánh Văn phòng đăng ký đất đai huyện Bắc Hà.",
        "Khà Thị Lụa",
        ["Giám đốc Chi nhánh Văn phòng đăng ký đất đai huyện Bắc Hà"],
    ),
    (
        "a year of birth",
        "Dự có bà Khà Thị Lụa, sinh năm 1970, Phó Chủ tịch UBND tỉnh Lào Cai.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "what somebody learnt and does",
        "Dự có bà Khà Thị Lụa, Bác sĩ chuyên khoa II, giảng viên, Giám đốc Bệnh viện Đa khoa Bắc Hà.",
        "Khà Thị Lụa",
        ["Giám đốc Bệnh viện Đa khoa Bắc Hà"],
    ),
    (
        "a former post shared behind a comma",
        "Dự có nguyên Giám đốc Sở Y tế Lào Cai Lù Văn Sính, Khà Thị Lụa; các sở, ngành.",
        "Khà Thị Lụa",
        ["former:Giám đốc Sở Y tế Lào Cai"],
    ),
    (
        "a deputy's post shared behind an and",
        "Dự có Phó Chủ tịch UBND tỉnh Lào Cai Lù Văn Sính, Lý Văn Kha và Khà Thị Lụa.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "a town shortened with its full stop",
        "Chủ tịch UBND TX.Phú Xuân Lù Văn Sính phát biểu.",
        "Lù Văn Sính",
        ["Chủ tịch UBND thị xã Phú Xuân"],
    ),
    (
        "a ward shortened with its full stop",
        "Chủ tịch UBND P.Cam Lộ Lù Văn Sính phát biểu.",
        "Lù Văn Sính",
        ["Chủ tịch UBND phường Cam Lộ"],
    ),
    (
        "a council's term with a capital",
        "Bí thư Huyện ủy Lù Văn Sính được bầu giữ chức Chủ tịch HĐND huyện Khóa XX. Người dân huyện Bắc Hà phấn khởi.",
        "Lù Văn Sính",
        ["Bí thư Huyện ủy Bắc Hà", "Chủ tịch HĐND huyện Bắc Hà"],
    ),
    (
        "a term behind a cell",
        "Dự có ông Lù Văn Sính, Bí thư chi bộ nhiệm kỳ 2020-2022.",
        "Lù Văn Sính",
        ["Bí thư chi bộ"],
    ),
    (
        "a district that is no more",
        "Dự có ông Lù Văn Sính, Bí thư Quận ủy quận 15 cũ.",
        "Lù Văn Sính",
        ["former:Bí thư Quận ủy quận 15"],
    ),
    (
        "a verb with a capital behind a whole body",
        "Bà Khà Thị Lụa, Phó Chủ tịch Hội Làm vườn Việt Nam Báo cáo kết quả năm qua.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch Hội Làm vườn Việt Nam"],
    ),
    (
        "a committee of whom an inspector leads",
        "Dự có ông Lù Văn Sính, Bí thư Đảng ủy, Tổng Thanh tra Chính phủ.",
        "Lù Văn Sính",
        ["Bí thư Đảng ủy Thanh tra Chính phủ", "Tổng Thanh tra Chính phủ"],
    ),
    (
        "a steering board whose head is told behind",
        "Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai do ông Lù Văn Sính làm Trưởng ban.",
        "Lù Văn Sính",
        ["Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai"],
    ),
    (
        "a councillor of a province",
        "Ông Lù Văn Sính, Đại biểu HĐND tỉnh Lào Cai khóa IX, phát biểu.",
        "Lù Văn Sính",
        ["Đại biểu HĐND tỉnh Lào Cai"],
    ),
    (
        "a judge",
        "Chủ tịch nước trao quyết định bổ nhiệm Phó Chánh án Tòa án nhân dân tối cao đối với các Thẩm phán Tòa án nhân dân tối cao "
        "Lù Văn Sính và Khà Thị Lụa.",
        "Lù Văn Sính",
        ["Thẩm phán Tòa án nhân dân tối cao", "Phó Chánh án Tòa án nhân dân tối cao"],
    ),
    (
        "no blank behind a comma, committees shortened",
        "Các đồng chí Lù Văn Sính – TUV, BT HU,CT.HĐND huyện, Khà Thị Lụa – PBT, CT.UBND huyện chủ trì. Huyện Bắc Hà có 21 xã.",
        "Lù Văn Sính",
        ["Tỉnh ủy viên", "Bí thư Huyện ủy Bắc Hà", "Chủ tịch HĐND huyện Bắc Hà"],
    ),
    (
        "a district told without its unit",
        "Ông Lù Văn Sính, Chủ tịch UBND huyện kiểm tra đồng lúa. Nông dân Bắc Hà gặt lúa.",
        "Lù Văn Sính",
        ["Chủ tịch UBND huyện Bắc Hà"],
    ),
    (
        "two districts told without their unit",
        "Ông Lù Văn Sính, Chủ tịch UBND huyện kiểm tra đồng lúa. Nông dân Bắc Hà và Sìn Hồ gặt lúa.",
        "Lù Văn Sính",
        ["Chủ tịch UBND huyện"],
    ),
    (
        "a secretary who is elected to the council of the same place",
        "Ông Lù Văn Sính, Phó Bí thư Huyện ủy được bầu giữ chức Chủ tịch UBND huyện Bắc Hà.",
        "Lù Văn Sính",
        ["Phó Bí thư Huyện ủy Bắc Hà", "Chủ tịch UBND huyện Bắc Hà"],
    ),
    (
        "a firm with a foreign name",
        "Dự có ông Lù Văn Sính, Phó Tổng Giám đốc Công ty Cổ phần Zonkr Wexler Prtz.",
        "Lù Văn Sính",
        ["Phó Tổng Giám đốc Công ty Cổ phần Zonkr Wexler Prtz"],
    ),
    (
        "a head of an inspection shortened, in a district",
        "Dự có các đồng chí Lù Văn Sính, UVBTV, CN UBKT Quận ủy; Khà Thị Lụa, UVBTV, PCT TT UBND Q8.",
        "Khà Thị Lụa",
        ["Ủy viên Ban Thường vụ Quận ủy 8", "Phó Chủ tịch Thường trực UBND quận 8"],
    ),
    (
        "a seat on the only committee that the article names",
        "Dự có lãnh đạo Huyện ủy Bắc Hà: đồng chí Lù Văn Sính, UVBTV; đồng chí Khà Thị Lụa, HUV.",
        "Lù Văn Sính",
        ["Ủy viên Ban Thường vụ Huyện ủy Bắc Hà"],
    ),
    (
        "a head whose school is told before",
        "Đoàn của Trường Chính trị tỉnh Lào Cai gồm các đồng chí: Lù Văn Sính – Hiệu trưởng, Trưởng đoàn; các khoa.",
        "Lù Văn Sính",
        ["Hiệu trưởng Trường Chính trị tỉnh Lào Cai"],
    ),
    (
        "a director whose company is told before",
        "Tổng công ty Sông Chảy trực thuộc Bộ Xây dựng mở hội nghị. Phó Tổng Giám đốc Lù Văn Sính phát biểu.",
        "Lù Văn Sính",
        ["Phó Tổng Giám đốc Tổng Công ty Sông Chảy"],
    ),
    (
        "a secretary of the young people of a school",
        "Dự có bà Khà Thị Lụa – Bí thư đoàn trường.",
        "Khà Thị Lụa",
        ["Bí thư đoàn trường"],
    ),
    (
        "a minister of another country, told shorter later",
        "Bộ trưởng Ngoại giao Lào Lù Văn Sính thăm Lào Cai. Bộ trưởng Ngoại giao Lù Văn Sính phát biểu.",
        "Lù Văn Sính",
        ["Bộ trưởng Ngoại giao Lào"],
    ),
    (
        "a board of the Party's committee, told by a seat of the place",
        "Dự có ông Lù Văn Sính - Ủy viên Ban Thường vụ, Trưởng Ban Dân vận, Chủ tịch Ủy ban MTTQ Việt Nam huyện Bắc Hà.",
        "Lù Văn Sính",
        ["Ủy viên Ban Thường vụ Huyện ủy Bắc Hà", "Trưởng Ban Dân vận Huyện ủy Bắc Hà", "Chủ tịch Ủy ban MTTQ Việt Nam huyện Bắc Hà"],
    ),
    (
        "what somebody does behind a unit without its name",
        "Bà Khà Thị Lụa – Phó Chủ tịch HĐND huyện thông qua kế hoạch, nội dung. Huyện Bắc Hà có 21 xã.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch HĐND huyện Bắc Hà"],
    ),
    (
        "the Buddhist church shortened",
        "Dự có HT.Thích Minh Sơn - Phó Pháp chủ HĐCM, Trưởng BTS GHPGVN tỉnh Lào Cai.",
        "Thích Minh Sơn",
        ["Phó Pháp chủ Hội đồng Chứng minh", "Trưởng Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai"],
    ),
    (
        "somebody of today with a great name",
        "Quyền Bí thư Tỉnh ủy Lào Cai Nguyễn Thái Học phát biểu.",
        "Nguyễn Thái Học",
        ["Quyền Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "several terms",
        "Ông Lù Văn Sính là ủy viên TƯ các khóa 10, 11; ĐBQH khóa 13, 14, Trưởng đoàn ĐBQH Lào Cai.",
        "Lù Văn Sính",
        ["Ủy viên Trung ương", "Đại biểu Quốc hội", "Trưởng Đoàn ĐBQH Lào Cai"],
    ),
    (
        "a career told of a pronoun",
        "Bà Khà Thị Lụa dự. Bà từng đảm nhiệm các chức vụ: Phó Giám đốc Học viện Quân y; Phó Chủ nhiệm Văn phòng Quốc hội.",
        "Khà Thị Lụa",
        ["former:Phó Giám đốc Học viện Quân y", "former:Phó Chủ nhiệm Văn phòng Quốc hội"],
    ),
    (
        "what others without names were elected to",
        "Dự có bà Khà Thị Lụa, Phó Chủ tịch UBND tỉnh Lào Cai cùng 34/35 đại biểu vừa trúng cử đại biểu HĐND huyện.",
        "Khà Thị Lụa",
        ["Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "a department in small letters",
        "Đoàn do ông Lù Văn Sính phó giám đốc sở y tế Lào Cai làm trưởng đoàn.",
        "Lù Văn Sính",
        ["Phó Giám đốc Sở y tế Lào Cai"],
    ),
    (
        "young people of several offices",
        "Bà Khà Thị Lụa – Bí thư Đoàn Khối các cơ quan tỉnh Lào Cai, chủ trì hội nghị.",
        "Khà Thị Lụa",
        ["Bí thư Đoàn Khối các cơ quan tỉnh Lào Cai"],
    ),
    (
        "a councillor, the abbreviation told behind",
        "Ông Lù Văn Sính, đại biểu Hội đồng nhân dân (HĐND) huyện khóa XII, tiếp xúc cử tri. Huyện Bắc Hà có 21 xã.",
        "Lù Văn Sính",
        ["Đại biểu HĐND huyện Bắc Hà"],
    ),
    (
        "leaders of a country told without its kind",
        "Ông gặp nguyên Tổng Bí thư, Chủ tịch nước Lào Zonkr Wexlerpra.",
        "Zonkr Wexlerpra",
        ["former:Tổng Bí thư", "former:Chủ tịch nước Lào"],
    ),
    (
        "the head of another country's Front",
        "Ông gặp Chủ tịch Ủy ban Trung ương Mặt trận Lào xây dựng đất nước Zonkr Wexlerpra.",
        "Zonkr Wexlerpra",
        ["Chủ tịch Ủy ban Trung ương Mặt trận Lào xây dựng đất nước"],
    ),
]


@pytest.mark.parametrize(("sentence", "name", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_reads_posts_whatever_stands_between(read, posts_of, sentence: str, name: str, posts: list[str]) -> None:
    """A post is whole, and of who holds it, whatever else is told beside it."""
    assert posts_of(read(sentence), name) == posts


def test_takes_what_a_board_does_for_nobody(read) -> None:
    """A field with capitals behind an and is no person."""
    facts = read("Ông Lù Văn Sính, Vụ trưởng Vụ Giáo dục và Đào Tạo phát biểu.")
    assert [person.name for person in facts.people] == ["Lù Văn Sính"]


def test_takes_no_place_of_a_list_for_somebody(read) -> None:
    """A district in a list of them is no person, though a family name begins it."""
    facts = read("Dự có các đồng chí Chủ tịch Hội Nông dân huyện Triệu Phong, Hướng Hóa; ông Lù Văn Sính, Phó Giám đốc Sở Y tế Lào Cai.")
    assert [person.name for person in facts.people] == ["Lù Văn Sính"]
