"""Posts as papers vary them: without marks, over commas and lines, short where the passage tells the rest, given up or taken up."""

from __future__ import annotations

import pytest

CASES = [
    (
        "no mark between name and post",
        "Dự có ông Lù Văn Sính Phó Chủ tịch UBND tỉnh Lào Cai; bà Khà Thị Lụa Giám đốc Sở Y tế tỉnh Lào Cai.",
        "Khà Thị Lụa",
        ["Giám đốc Sở Y tế tỉnh Lào Cai"],
    ),
    (
        "a title that those before a semicolon share, and not those behind it with their own",
        "Dự có các đồng chí nguyên Bí thư Tỉnh ủy Lào Cai: Lù Văn Sính, Cầm Thị Nọi; Khà Thị Lụa, Giám đốc Sở Y tế tỉnh Lào Cai; "
        "Giàng A Chu, Phó Chủ tịch HĐND tỉnh Lào Cai.",
        "Giàng A Chu",
        ["Phó Chủ tịch HĐND tỉnh Lào Cai"],
    ),
    (
        "a dash without spaces",
        "Dự có đồng chí Lù Văn Sính-Phó Chủ tịch UBND tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["Phó Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "a body behind a comma, its first letter with a tone",
        "Dự có bà Khà Thị Lụa, Phó vụ trưởng Vụ địa phương III, Ủy ban Kiểm tra Trung ương.",
        "Khà Thị Lụa",
        ["Phó Vụ trưởng Vụ địa phương III, Ủy ban Kiểm tra Trung ương"],
    ),
    (
        "a standing committee without its first word",
        "Dự có bà Khà Thị Lụa, Uỷ viên Thường vụ, Trưởng Ban Dân vận Tỉnh ủy Lào Cai.",
        "Khà Thị Lụa",
        ["Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai", "Trưởng Ban Dân vận Tỉnh ủy Lào Cai"],
    ),
    (
        "a part played that day, a comma in its name",
        "Dự có bà Khà Thị Lụa, Phó Trưởng Ban Dân vận Trung ương, Phó Trưởng Đoàn kiểm tra, giám sát số 9.",
        "Khà Thị Lụa",
        ["Phó Trưởng Ban Dân vận Trung ương"],
    ),
    (
        "one post told shorter later",
        "Thủ tướng Chính phủ Lù Văn Sính dự hội nghị. Thủ tướng Lù Văn Sính phát biểu.",
        "Lù Văn Sính",
        ["Thủ tướng Chính phủ"],
    ),
    (
        "a post told by its rank alone, near somebody else's body",
        "Dự có Bộ trưởng Bộ Y tế Lù Văn Sính, Bộ trưởng Bộ Nội vụ Khà Thị Lụa. Bộ trưởng Lù Văn Sính phát biểu.",
        "Lù Văn Sính",
        ["Bộ trưởng Bộ Y tế"],
    ),
    (
        "a post given up",
        "Theo quyết định, bà Khà Thị Lụa thôi giữ chức vụ trưởng Ban Dân vận Tỉnh ủy Lào Cai.",
        "Khà Thị Lụa",
        ["former:Trưởng Ban Dân vận Tỉnh ủy Lào Cai"],
    ),
    (
        "a post held before",
        "Trước khi nhận nhiệm vụ này, bà Khà Thị Lụa giữ chức Bí thư Huyện ủy Bắc Hà.",
        "Khà Thị Lụa",
        ["former:Bí thư Huyện ủy Bắc Hà"],
    ),
    (
        "two who take up posts, one after the other",
        "Hội nghị chỉ định đồng chí Lù Văn Sính giữ chức Bí thư Huyện ủy Bắc Hà, đồng chí Khà Thị Lụa giữ chức Bí thư Thị ủy Sa Pa.",
        "Khà Thị Lụa",
        ["Bí thư Thị ủy Sa Pa"],
    ),
    (
        "posts that share words are two all the same",
        "Dự có ông Lù Văn Sính, Bí thư Tỉnh ủy Lào Cai, Bí thư Đảng ủy Quân sự tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["Bí thư Tỉnh ủy Lào Cai", "Bí thư Đảng ủy Quân sự tỉnh Lào Cai"],
    ),
    (
        "a body in small letters with an ampersand",
        "Dự có ông Lù Văn Sính, nguyên giám đốc sở Thông tin & Truyền thông tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["former:Giám đốc Sở Thông tin và Truyền thông tỉnh Lào Cai"],
    ),
    (
        "a committee in small letters",
        "Tại huyện Bắc Hà, đồng chí Lù Văn Sính, phó bí thư thường trực huyện ủy, trưởng ban Tổ chức phát biểu.",
        "Lù Văn Sính",
        ["Phó Bí thư Thường trực Huyện ủy Bắc Hà", "Trưởng Ban Tổ chức Huyện ủy Bắc Hà"],
    ),
    (
        "an abbreviation by the word behind it",
        "Dự có Đại tá Lù Văn Sính, Chỉ huy trưởng BCH Quân sự tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["Chỉ huy trưởng Ban Chỉ huy Quân sự tỉnh Lào Cai"],
    ),
    (
        "the head of a part, and the whole behind a comma",
        "TS Lù Văn Sính, Trưởng khoa, Khoa Luật, Trường Đại học Tây Bắc chủ trì hội thảo.",
        "Lù Văn Sính",
        ["Trưởng khoa Luật, Trường Đại học Tây Bắc"],
    ),
    (
        "a unit that is no more",
        "Bà Khà Thị Lụa, Bí thư Quận ủy quận 4 (cũ), được chỉ định giữ chức Bí thư Đảng ủy phường Cầu Mới.",
        "Khà Thị Lụa",
        ["former:Bí thư Quận ủy quận 4", "Bí thư Đảng ủy phường Cầu Mới"],
    ),
    (
        "a bare committee of the commune told of",
        "Đảng bộ phường Cầu Mới họp. Bà Khà Thị Lụa được chỉ định giữ chức Phó Bí thư Thường trực Đảng ủy.",
        "Khà Thị Lụa",
        ["Phó Bí thư Thường trực Đảng ủy phường Cầu Mới"],
    ),
    (
        "a region named in full further on",
        "Dự có Thiếu tướng Lù Văn Sính, Bí thư Đảng ủy, Chính ủy Quân khu. Bộ Tư lệnh Quân khu 9 đã phối hợp tốt.",
        "Lù Văn Sính",
        ["Bí thư Đảng ủy Quân khu 9", "Chính ủy Quân khu 9"],
    ),
    (
        "an academy named at the head of its list",
        "Học viện Nông nghiệp cũng dự. Về phía học viện Hành chính Quốc gia có: TS Lù Văn Sính, Phó Giám đốc Học viện.",
        "Lù Văn Sính",
        ["Phó Giám đốc Học viện Hành chính Quốc gia"],
    ),
    (
        "those of another province",
        "Về phía tỉnh Nam Định có ông Lù Văn Sính, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh.",
        "Lù Văn Sính",
        ["Bí thư Tỉnh ủy Nam Định", "Chủ tịch HĐND tỉnh Nam Định"],
    ),
    (
        "elected again",
        "Ông Lù Văn Sính tái đắc cử chức Chủ tịch UBND tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "shared by a list whose first word is a degree",
        "Dự có các Phó Giám đốc Sở Y tế tỉnh Lào Cai: PGS,TS Lù Văn Sính, TS Khà Thị Lụa.",
        "Khà Thị Lụa",
        ["Phó Giám đốc Sở Y tế tỉnh Lào Cai"],
    ),
    (
        "shared behind là",
        "Bí thư là bà Vi Thị Nhã; Phó Bí thư Tỉnh ủy Lào Cai là hai đồng chí Lù Văn Sính và Khà Thị Lụa.",
        "Khà Thị Lụa",
        ["Phó Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "each of the province in brackets",
        "Dự có các đồng chí Bí thư Tỉnh ủy: Lù Văn Sính (Sơn La), Khà Thị Lụa (Lai Châu).",
        "Khà Thị Lụa",
        ["Bí thư Tỉnh ủy Lai Châu"],
    ),
    (
        "a chain behind của",
        "Hội nghị nghe phát biểu của Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lào Cai Lù Văn Sính.",
        "Lù Văn Sính",
        ["Ủy viên Trung ương Đảng", "Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "the number of a term inside a body",
        "Dự có ông Lù Văn Sính, Trưởng Đoàn ĐBQH khóa XIV tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["Trưởng Đoàn ĐBQH tỉnh Lào Cai"],
    ),
    (
        "the council of a group",
        "Tập đoàn Than Việt Nam họp. Dự có ông Lù Văn Sính, Bí thư Đảng ủy, Chủ tịch HĐTV Tập đoàn.",
        "Lù Văn Sính",
        ["Bí thư Đảng ủy Tập đoàn Than Việt Nam", "Chủ tịch HĐTV Tập đoàn Than Việt Nam"],
    ),
    (
        "a committee of the police",
        "Dự có Đại tá Lù Văn Sính, Ủy viên Ban Thường vụ Đảng ủy, Phó Giám đốc Công an tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["Ủy viên Ban Thường vụ Đảng ủy Công an tỉnh Lào Cai", "Phó Giám đốc Công an tỉnh Lào Cai"],
    ),
    (
        "a board named just before",
        "Hướng dẫn của Ban Tổ chức Trung ương do Phó Trưởng Ban Lù Văn Sính ký đã có hiệu lực.",
        "Lù Văn Sính",
        ["Phó Trưởng Ban Tổ chức Trung ương"],
    ),
    (
        "a room with a comma in its name",
        "ThS Lù Văn Sính, Trưởng phòng Tổ chức cơ sở đảng, đảng viên của Ban Tổ chức Tỉnh ủy Lào Cai dự.",
        "Lù Văn Sính",
        ["Trưởng phòng Tổ chức cơ sở đảng, đảng viên của Ban Tổ chức Tỉnh ủy Lào Cai"],
    ),
    (
        "a body of the world with its short form",
        "Chủ tịch Liên minh Nghị viện thế giới (IPU) Lù Văn Sính dự hội nghị.",
        "Lù Văn Sính",
        ["Chủ tịch Liên minh Nghị viện thế giới"],
    ),
    (
        "before a list behind somebody else's post",
        "Dự có các đồng chí: Thủ tướng Chính phủ Lù Văn Sính, nguyên Chủ tịch Quốc hội: Vi Thị Nhã, Khà Thị Lụa.",
        "Khà Thị Lụa",
        ["former:Chủ tịch Quốc hội"],
    ),
    (
        "former posts over semicolons",
        "Đồng chí Lù Văn Sính, nguyên Bí thư Tỉnh ủy Lào Cai; nguyên Thứ trưởng Bộ Nội vụ dự hội nghị.",
        "Lù Văn Sính",
        ["former:Bí thư Tỉnh ủy Lào Cai", "former:Thứ trưởng Bộ Nội vụ"],
    ),
    (
        "the city that keeps its TP",
        "Dự có ông Lù Văn Sính, Phó Bí thư Thành ủy, Chủ tịch UBND TPHCM.",
        "Lù Văn Sính",
        ["Phó Bí thư Thành ủy TP Hồ Chí Minh", "Chủ tịch UBND TP Hồ Chí Minh"],
    ),
    (
        "a committee of a province abroad",
        "Dự có ông Bounmy Phonsavanh, Phó Bí thư Tỉnh ủy, Chủ tịch Hội đồng nhân dân tỉnh Attapeu.",
        "Bounmy Phonsavanh",
        ["Phó Bí thư Tỉnh ủy Attapeu", "Chủ tịch Hội đồng nhân dân tỉnh Attapeu"],
    ),
    (
        "abbreviations behind a bare dash",
        "Đ/c Lù Văn Sính-TUV, Chủ tịch LĐLĐ tỉnh Lào Cai dự hội nghị.",
        "Lù Văn Sính",
        ["Tỉnh ủy viên Lào Cai", "Chủ tịch Liên đoàn Lao động tỉnh Lào Cai"],
    ),
    (
        "a verb that no body's name goes on with",
        "Ông Lù Văn Sính, Giám đốc Sở Y tế ký quyết định.",
        "Lù Văn Sính",
        ["Giám đốc Sở Y tế tỉnh Lào Cai"],
    ),
    (
        "short forms of a standing rank",
        "Dự có ông Lù Văn Sính, Phó Bí thư TT Tỉnh ủy Lào Cai.",
        "Lù Văn Sính",
        ["Phó Bí thư Thường trực Tỉnh ủy Lào Cai"],
    ),
    (
        "a Party group of whom the next post leads",
        "Dự có ông Lù Văn Sính, Bí thư Đảng đoàn, Chủ tịch Hội Nông dân Việt Nam.",
        "Lù Văn Sính",
        ["Bí thư Đảng đoàn Hội Nông dân Việt Nam", "Chủ tịch Hội Nông dân Việt Nam"],
    ),
    (
        "elected again without the word for a post",
        "Ông Lù Văn Sính, Tư lệnh Quân khu 7 tái đắc cử Phó Bí thư Đảng ủy Quân khu 7.",
        "Lù Văn Sính",
        ["Tư lệnh Quân khu 7", "Phó Bí thư Đảng ủy Quân khu 7"],
    ),
    (
        "a command over an ocean",
        "Dự có Đô đốc Martin Kessler, Tư lệnh Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương Hoa Kỳ.",
        "Martin Kessler",
        ["Tư lệnh Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương Hoa Kỳ"],
    ),
    (
        "a paper's editor named after a colleague",
        "Đoàn thăm nhà báo Vi Thị Nhã và nhà báo Lù Văn Sính, nguyên Tổng Biên tập Báo Nhân Dân.",
        "Lù Văn Sính",
        ["former:Tổng Biên tập Báo Nhân Dân"],
    ),
    (
        "years in a post, told before the name",
        "Hơn 16 năm làm Bí thư Chi bộ thôn Nà Lay, bà Khà Thị Lụa chưa vắng buổi họp nào.",
        "Khà Thị Lụa",
        ["Bí thư Chi bộ thôn Nà Lay"],
    ),
    (
        "a chain over the places of its first body",
        "Dự có ông Lù Văn Sính, Bí thư Đảng ủy xã Lùng Phình, huyện Bắc Hà, Chủ tịch HĐND xã Lùng Phình.",
        "Lù Văn Sính",
        ["Bí thư Đảng ủy xã Lùng Phình", "Chủ tịch HĐND xã Lùng Phình"],
    ),
    (
        "a name behind the places of the body before it",
        "Bí thư Chi bộ thôn Nà Lay, xã Lùng Phình, huyện Bắc Hà, bà Khà Thị Lụa phát biểu.",
        "Khà Thị Lụa",
        ["Bí thư Chi bộ thôn Nà Lay"],
    ),
    (
        "the standing committee of a society's centre",
        "Dự có ông Lù Văn Sính, Ủy viên Thường vụ, Trưởng Ban Xã hội Trung ương Hội Nông dân Việt Nam.",
        "Lù Văn Sính",
        ["Ủy viên Ban Thường vụ Trung ương Hội Nông dân Việt Nam", "Trưởng Ban Xã hội Trung ương Hội Nông dân Việt Nam"],
    ),
    (
        "the standing committee of a Front's district",
        "Dự có bà Khà Thị Lụa, UVTV, Chủ tịch Ủy ban MTTQ huyện Bắc Hà.",
        "Khà Thị Lụa",
        ["Ủy viên Ban Thường vụ Huyện ủy Bắc Hà", "Chủ tịch Ủy ban MTTQ huyện Bắc Hà"],
    ),
    (
        "a body with small letters behind its comma",
        "Dự có bà Khà Thị Lụa, Viện trưởng Viện Tài nguyên, môi trường và phát triển cộng đồng.",
        "Khà Thị Lụa",
        ["Viện trưởng Viện Tài nguyên, môi trường và phát triển cộng đồng"],
    ),
    (
        "a committee beside a council that stands alone",
        "Dự có bà Khà Thị Lụa, Bí thư Đảng ủy, Chủ tịch HĐQT.",
        "Khà Thị Lụa",
        ["Bí thư Đảng ủy", "Chủ tịch HĐQT"],
    ),
    (
        "a group of deputies is no post of its members",
        "Tổ đại biểu Quốc hội gồm ông Lù Văn Sính, Giám đốc Sở Y tế tỉnh Lào Cai dự hội nghị.",
        "Lù Văn Sính",
        ["Giám đốc Sở Y tế tỉnh Lào Cai"],
    ),
    (
        "a chain over a part played that day",
        "Dự có ông Lù Văn Sính, Trưởng đoàn kiểm tra, Lãnh sự danh dự Việt Nam tại Osaka.",
        "Lù Văn Sính",
        ["Lãnh sự danh dự Việt Nam tại Osaka"],
    ),
    (
        "in brackets, the next name behind a comma",
        "Thành phần dự họp: Khà Thị Lụa (Phó Chủ tịch HĐND tỉnh Lào Cai), Lù Văn Sính (Giám đốc Sở Y tế tỉnh Lào Cai).",
        "Khà Thị Lụa",
        ["Phó Chủ tịch HĐND tỉnh Lào Cai"],
    ),
    (
        "posts in a row before the name with no mark between",
        "Phó Bí thư Thường trực Tỉnh ủy Chủ tịch HĐND tỉnh Lào Cai Lù Văn Sính chủ trì hội nghị.",
        "Lù Văn Sính",
        ["Phó Bí thư Thường trực Tỉnh ủy Lào Cai", "Chủ tịch HĐND tỉnh Lào Cai"],
    ),
    (
        "a ministry whose name ends before what it organises",
        "Bộ Nội vụ tổ chức lễ trao quyết định. Bà Khà Thị Lụa được bổ nhiệm giữ chức Phó Chánh Văn phòng Bộ.",
        "Khà Thị Lụa",
        ["Phó Chánh Văn phòng Bộ Nội vụ"],
    ),
    (
        "a steering committee of an exercise",
        "Dự có ông Lù Văn Sính, Bí thư Huyện ủy Bắc Hà, Trưởng ban Chỉ đạo diễn tập huyện Bắc Hà.",
        "Lù Văn Sính",
        ["Bí thư Huyện ủy Bắc Hà", "Trưởng Ban Chỉ đạo diễn tập huyện Bắc Hà"],
    ),
    (
        "a minister who heads an office and no ministry",
        "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lù Văn Sính chủ trì hội nghị.",
        "Lù Văn Sính",
        ["Bộ trưởng", "Chủ nhiệm Văn phòng Chính phủ"],
    ),
    (
        "who manages a company",
        "Dự có ông Lù Văn Sính, Phó Chủ tịch điều hành Tập đoàn Sông Chảy.",
        "Lù Văn Sính",
        ["Phó Chủ tịch điều hành Tập đoàn Sông Chảy"],
    ),
    (
        "the Government's portal",
        "Bà Khà Thị Lụa và Tổng Giám đốc Cổng Thông tin điện tử Chính phủ Lù Văn Sính chủ trì hội nghị.",
        "Lù Văn Sính",
        ["Tổng Giám đốc Cổng Thông tin điện tử Chính phủ"],
    ),
]


@pytest.mark.parametrize(("sentence", "name", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_are_whole(read, posts_of, sentence: str, name: str, posts: list[str]) -> None:
    """Each variation yields the person's posts whole, with their body and place, and nobody else's."""
    assert posts_of(read(f"Ngày 10/3, tỉnh Lào Cai tổ chức hội nghị. {sentence}"), name) == posts
