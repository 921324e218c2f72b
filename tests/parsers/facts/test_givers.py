"""Who gives and who is given: over commas, twice in a sentence, with flowers, for a post elsewhere."""

from __future__ import annotations

import pytest

OPENING = "Sáng 5/6, Huyện ủy Mộc Châu tổ chức hội nghị."
GIVING = [
    (
        "given twice in one sentence by a body",
        "Huyện ủy Mộc Châu trao Huy hiệu 55 năm tuổi Đảng cho đồng chí Lò Văn Púa và Huy hiệu 40 năm tuổi Đảng cho đồng chí Cầm Thị Nọi.",
        {"Lò Văn Púa": {"honoree"}, "Cầm Thị Nọi": {"honoree"}},
    ),
    (
        "who gives and then speaks of somebody",
        "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy đã trao Quyết định của Ban Thường vụ Tỉnh ủy, phát biểu đánh giá đồng chí Cầm Thị Nọi là "
        "cán bộ có năng lực, tin tưởng trên cương vị mới, đồng chí Cầm Thị Nọi sẽ hoàn thành nhiệm vụ.",
        {"Lò Văn Púa": {"presenter", "speaker", "keynote"}, "Cầm Thị Nọi": set()},
    ),
    (
        "who speaks behind somebody given a decision",
        "Trao quyết định, tặng hoa chúc mừng đồng chí Lò Văn Púa, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh, đồng chí Bí thư Tỉnh ủy "
        "Cầm Thị Nọi đề nghị đồng chí phát huy sở trường.",
        {"Lò Văn Púa": {"appointee"}, "Cầm Thị Nọi": {"presenter", "keynote"}},
    ),
    (
        "who congratulates somebody and then asks for more",
        "Phát biểu tại hội nghị, Bí thư Tỉnh ủy Lò Văn Púa chúc mừng đồng chí Cầm Thị Nọi được nhận nhiệm vụ trên cương vị mới và đề nghị "
        "các đơn vị tạo điều kiện.",
        {"Lò Văn Púa": {"speaker", "keynote"}, "Cầm Thị Nọi": set()},
    ),
    (
        "two who take up their office together",
        "Phát biểu nhận nhiệm vụ, 2 tân Phó Chủ tịch UBND huyện Lò Văn Púa và Cầm Thị Nọi nguyện cố gắng học tập.",
        {"Lò Văn Púa": {"speaker"}, "Cầm Thị Nọi": {"speaker"}},
    ),
    (
        "a mother of heroes, told with no word between",
        "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy đã đến thăm, tặng quà Mẹ Việt Nam anh hùng Cầm Thị Nọi ở xã Chiềng Hặc.",
        {"Lò Văn Púa": {"attendee", "presenter"}, "Cầm Thị Nọi": {"honoree"}},
    ),
    (
        "those whom a list names who are given something by somebody",
        "3 nhà khoa học được nước bạn tặng thưởng Huy chương Nông nghiệp là: Tiến sỹ Lò Văn Púa; Giáo sư Cầm Thị Nọi.",
        {"Lò Văn Púa": {"honoree"}, "Cầm Thị Nọi": {"honoree"}},
    ),
    (
        "flowers and good wishes are no speech",
        "Các đồng chí Lò Văn Púa, Cầm Thị Nọi tặng hoa, chúc mừng đồng chí Vì Văn Xô. Đồng chí Vì Văn Xô dâng hoa, tri ân các liệt sĩ.",
        {"Lò Văn Púa": {"presenter"}, "Cầm Thị Nọi": {"presenter"}, "Vì Văn Xô": {"attendee"}},
    ),
    (
        "what a paper told behind whose visit it was",
        "Báo chí đưa tin chuyến thăm của Thủ tướng Lò Văn Púa tại tỉnh; thông tin về việc trồng chè.",
        {"Lò Văn Púa": set()},
    ),
    (
        "those who give beside others",
        "Cùng tham gia tặng quà cho các hộ nghèo có đồng chí Lò Văn Púa, Bí thư Tỉnh ủy. Tham gia trao quà cho trẻ em có bà Cầm Thị Nọi.",
        {"Lò Văn Púa": {"attendee", "presenter"}, "Cầm Thị Nọi": {"attendee", "presenter"}},
    ),
    (
        "a conclusion by its number is a paper",
        "Hội nghị được đồng chí Lò Văn Púa, Bí thư Huyện ủy quán triệt kết luận 66 của Ban Bí thư.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    (
        "a list of those given something, over semicolons",
        "Chủ tịch UBND tỉnh Lò Văn Púa trao Huân chương Lao động tặng Giám đốc Sở Y tế Cầm Thị Nọi; Chánh Thanh tra tỉnh Vì Văn Xô.",
        {"Lò Văn Púa": {"presenter"}, "Cầm Thị Nọi": {"honoree"}, "Vì Văn Xô": {"honoree"}},
    ),
    (
        "flowers that say what is wished",
        "Bà Cầm Thị Nọi trao quyết định và hoa chúc mừng đồng chí Lò Văn Púa.",
        {"Cầm Thị Nọi": {"presenter"}, "Lò Văn Púa": {"appointee"}},
    ),
    (
        "flowers from those who are not there",
        "Hội nghị đón nhận lẵng hoa chúc mừng của các đồng chí: Bí thư Tỉnh ủy Lò Văn Púa, Chủ tịch HĐND tỉnh Cầm Thị Nọi.",
        {"Lò Văn Púa": set(), "Cầm Thị Nọi": set()},
    ),
    (
        "who leaves for what is not told, and who follows",
        "Hội nghị giới thiệu đồng chí Lò Văn Púa để HĐND huyện bầu làm Chủ tịch UBND huyện thay ông Cầm Văn Nọi đã được Tỉnh ủy điều động "
        "nhận nhiệm vụ khác.",
        {"Cầm Văn Nọi": set()},
    ),
    (
        "deputies who take office with the head",
        "Đồng chí Lò Văn Púa giữ chức Chủ tịch Hội Nông dân huyện, cùng 02 đồng chí Phó Chủ tịch: đồng chí Cầm Thị Nọi, nguyên Chủ tịch "
        "Hội Nông dân xã Chiềng Hắc; đồng chí Vì Văn Xô, nguyên Chủ tịch Hội Nông dân xã Tân Lập.",
        {"Lò Văn Púa": {"appointee"}, "Cầm Thị Nọi": {"appointee"}, "Vì Văn Xô": {"appointee"}},
    ),
    (
        "others without names close the list that sentences go on with",
        "Tham dự hội nghị có các đồng chí: Đồng chí Lò Văn Púa - Bí thư Huyện ủy. Đồng chí Cầm Thị Nọi - Phó Chủ tịch HĐND huyện; "
        "các đồng chí trong Ban Chấp hành; Bí thư, Phó Bí thư các chi bộ và toàn thể đảng viên.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "a post unknown to the lexicon ends with what somebody looks after",
        "Hội nghị do báo cáo viên Lò Văn Púa - Phó Hiệu trưởng đảm trách truyền đạt 4 chuyên đề.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    (
        "what is given is told before who gets it",
        "Huy hiệu 70 năm tuổi Đảng được trao cho đảng viên Lò Văn Púa – Chi bộ bản Lùng; Huy hiệu 60 năm được trao cho bà Cầm Thị Nọi.",
        {"Lò Văn Púa": {"honoree"}, "Cầm Thị Nọi": {"honoree"}},
    ),
    (
        "a decision that is handed over makes an office-holder",
        "Quyết định bổ nhiệm cũng được trao cho đồng chí Lò Văn Púa.",
        {"Lò Văn Púa": {"appointee"}},
    ),
    (
        "what is given to a house that somebody heads",
        "Bằng khen được trao cho đơn vị do đồng chí Lò Văn Púa phụ trách.",
        {"Lò Văn Púa": set()},
    ),
    (
        "former office-holders who get something",
        "Có hai đồng chí được nhận Huy hiệu 80 năm tuổi Đảng gồm nguyên Bí thư Tỉnh ủy Lò Văn Púa; nguyên Giám đốc Sở Y tế Vì Văn Xô.",
        {"Lò Văn Púa": {"honoree"}, "Vì Văn Xô": {"honoree"}},
    ),
    (
        "former office-holders to whom something is given",
        "Đồng chí Cầm Thị Nọi, Bí thư Huyện ủy trao Huy hiệu Đảng tặng cán bộ lão thành cách mạng, nguyên Bí thư Tỉnh ủy Lò Văn Púa; "
        "nguyên Giám đốc Sở Y tế Vì Văn Xô.",
        {"Cầm Thị Nọi": {"presenter"}, "Lò Văn Púa": {"honoree"}, "Vì Văn Xô": {"honoree"}},
    ),
    (
        "a choice that is spoken of chooses nobody",
        "Việc bầu diễn ra tại hội nghị do đồng chí Lò Văn Púa, Bí thư Huyện ủy chủ trì.",
        {"Lò Văn Púa": {"chair"}},
    ),
    (
        "a body that is told what it was formed for",
        "Ban Chỉ đạo triển khai mô hình được thành lập gồm Trưởng ban là đồng chí Chủ tịch UBND xã Cầm Thị Nọi.",
        {"Cầm Thị Nọi": set()},
    ),
    (
        "a body that is called after its head",
        "Ông Vì Văn Xô là Tổng Giám đốc Công ty Chè. Ban Tổng Giám đốc Công ty quán triệt việc giữ rừng.",
        {"Vì Văn Xô": set()},
    ),
    (
        "whose faults others speak of, and what was in their time",
        "Ban Thường vụ phân tích các vi phạm của ông Lò Văn Púa và kết luận: Thời gian giữ cương vị Bí thư Huyện ủy, ông Púa có công.",
        {"Lò Văn Púa": set()},
    ),
    (
        "who speaks of somebody and concludes",
        "Đồng chí Cầm Thị Nọi, Bí thư Huyện ủy phân tích ý kiến của đại biểu và kết luận hội nghị.",
        {"Cầm Thị Nọi": {"keynote"}},
    ),
]


@pytest.mark.parametrize(("sentence", "roles"), [pytest.param(told, roles, id=what) for what, told, roles in GIVING])
def test_what_is_given_makes_the_role(read, roles_of, sentence: str, roles: dict[str, set[str]]) -> None:
    """Who hands something over, who gets it and who only speaks of it have each their own part."""
    facts = read(OPENING, sentence, source="baosonla.vn")
    assert {name: roles_of(facts, name) for name in roles} == roles
