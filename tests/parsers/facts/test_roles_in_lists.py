"""Roles of those told in lists, of deputies and candidates, of those in whose stead others act."""

from __future__ import annotations

import pytest

OPENING = "Chiều 10/3, tại thành phố Sơn La, Tỉnh ủy Sơn La tổ chức hội nghị sơ kết công tác xây dựng Đảng quý I/2024."

LISTS = [
    (
        "who is rewarded, each for an idea",
        "Hội nghị đã khen thưởng cho 3 đoàn viên gồm: Đồng chí Lò Văn Púa với sáng kiến “Chè sạch”, "
        "Đồng chí Vì Văn Xô với mô hình: “Bản vui”, Đồng chí Cầm Thị Nọi với giải pháp “Phát huy vườn nhà”.",
        {"Lò Văn Púa": {"honoree"}, "Vì Văn Xô": {"honoree"}, "Cầm Thị Nọi": {"honoree"}},
    ),
    (
        "who stands between unnamed officials",
        "Đoàn của tỉnh do ông Lò Văn Púa làm Trưởng đoàn; bà Cầm Thị Nọi, Bí thư Tỉnh đoàn, đại diện Sở Y tế và bà Vì Thị Xô, Giám đốc Sở "
        "Nội vụ đã tham dự hội nghị.",
        {"Cầm Thị Nọi": {"attendee"}, "Vì Thị Xô": {"attendee"}},
    ),
    (
        "behind leaders unnamed, printed with a capital",
        "Đến dự có các đồng chí Lãnh đạo Đảng ủy, UBND xã; lãnh đạo Sở có các đồng chí: Lò Văn Púa - Giám đốc; Vì Văn Xô - Phó Giám đốc.",
        {"Lò Văn Púa": {"attendee"}, "Vì Văn Xô": {"attendee"}},
    ),
    (
        "who assesses and chairs",
        "Ông Lò Văn Púa, Phó Chủ tịch UBND tỉnh, Chủ tịch Hội đồng đánh giá cấp tỉnh chủ trì hội nghị.",
        {"Lò Văn Púa": {"chair"}},
    ),
    (
        "candidates who meet their voters, in a list without a verb",
        "7 ứng cử viên là các ông, bà: Lò Văn Púa, Phó Chủ tịch UBND tỉnh; Cầm Thị Nọi, Trưởng phòng Thông tin - Dân nguyện.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "candidates told before their verb, some without a post",
        "Các ứng cử viên đại biểu HĐND tỉnh, nhiệm kỳ 2021-2026 gồm: Lò Văn Púa - Phó Chủ tịch UBND tỉnh; Vì Văn Xô - Chuyên viên Sở Y tế; "
        "Cầm Thị Nọi - Viên chức Nhà hát tỉnh đã tiếp xúc cử tri xã Mường Bú.",
        {"Lò Văn Púa": {"attendee"}, "Vì Văn Xô": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "sides behind bullets, each with its colon",
        "Dự hội nghị có:\n- Về phía tỉnh: Đồng chí Lò Văn Púa – Phó Chủ tịch UBND tỉnh.\n- Về phía Sở Y tế: Bà Cầm Thị Nọi – Giám đốc.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "delegates of both sexes",
        "Tham dự hội nghị, tỉnh Lai Châu có 2 đại biểu, gồm các ông, bà: Lò Văn Púa, Giám đốc Sở Y tế; Cầm Thị Nọi, Chánh Thanh tra tỉnh.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "guests behind a comma too many, and their titles",
        "Dự hội nghị có, PGS.TS.Lò Văn Púa, Chủ tịch Hội Y học; TS.Cầm Thị Nọi, Phó Giám đốc Sở Y tế; đại diện các sở.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "members honoured in a list of their cells",
        "Trao Huy hiệu Đảng cho các đảng viên: Lò Thị Hoa, Chi bộ tổ 2, Đảng bộ xã Mường Bú; Cầm Thị Nụ, Chi bộ tổ 3, Đảng bộ xã Mường Bú.",
        {"Lò Thị Hoa": {"honoree"}, "Cầm Thị Nụ": {"honoree"}},
    ),
    (
        "others at the end of a list are appointed, not those named",
        "Dự hội nghị có đồng chí: Lò Văn Púa - Phó Bí thư Tỉnh ủy; Cầm Thị Nọi - Chánh Thanh tra tỉnh cùng 58 đại biểu được chỉ định.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "those named are appointed with others",
        "Đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy cùng 58 đồng chí được tặng Bằng khen.",
        {"Lò Văn Púa": {"honoree"}},
    ),
    (
        "who attends what is a giving",
        "Dự Lễ trao tặng Huy hiệu Đảng có đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy.",
        {"Lò Văn Púa": {"attendee"}},
    ),
    (
        "flowers with a decision",
        "Phó Bí thư Tỉnh ủy Lò Văn Púa trao quyết định và tặng hoa tân Bí thư Huyện ủy Mường La Vì Văn Xô.",
        {"Lò Văn Púa": {"presenter"}, "Vì Văn Xô": {"appointee"}},
    ),
    (
        "flowers with a decision, and wishes",
        "Phó Bí thư Tỉnh ủy Lò Văn Púa trao quyết định, tặng hoa chúc mừng đồng chí Vì Văn Xô.",
        {"Lò Văn Púa": {"presenter"}, "Vì Văn Xô": {"appointee"}},
    ),
    (
        "flowers with a decision to retire",
        "Phó Bí thư Tỉnh ủy Lò Văn Púa trao quyết định nghỉ hưu và tặng hoa đồng chí Vì Văn Xô.",
        {"Lò Văn Púa": {"presenter"}, "Vì Văn Xô": set()},
    ),
    (
        "flowers alone",
        "Phó Bí thư Tỉnh ủy Lò Văn Púa tặng hoa đồng chí Vì Văn Xô.",
        {"Lò Văn Púa": {"presenter"}, "Vì Văn Xô": set()},
    ),
    (
        "others present told behind who chairs",
        "Hội nghị do Bí thư Tỉnh ủy Lò Văn Púa chủ trì và có sự tham gia của Phó Bí thư Tỉnh ủy Cầm Thị Nọi và các đại biểu.",
        {"Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "a list of others present told behind who chairs",
        "Bí thư Tỉnh ủy Lò Văn Púa chủ trì hội nghị với sự tham dự của các đồng chí: Cầm Thị Nọi, Chánh Thanh tra tỉnh; Vì Văn Xô.",
        {"Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"attendee"}, "Vì Văn Xô": {"attendee"}},
    ),
    (
        "who is chosen in another's place",
        "Người được bầu thay thế ông Vì Văn Xô là ông Lò Văn Púa (Giám đốc Sở Y tế).",
        {"Vì Văn Xô": set(), "Lò Văn Púa": {"appointee"}},
    ),
    (
        "who follows another",
        "Kế nhiệm ông Vì Văn Xô là bà Cầm Thị Nọi, Chánh Thanh tra tỉnh.",
        {"Vì Văn Xô": set(), "Cầm Thị Nọi": {"appointee"}},
    ),
    (
        "who is somebody, and follows nobody",
        "Người thầy của ông Vì Văn Xô là bà Cầm Thị Nọi, Chánh Thanh tra tỉnh.",
        {"Cầm Thị Nọi": set()},
    ),
    (
        "what voters say is taken in",
        "Phó Bí thư Tỉnh ủy Lò Văn Púa tiếp thu ý kiến, kiến nghị và giải đáp một số vấn đề.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    (
        "a list of leaders and others who have laid flowers",
        "Các đồng chí: Lò Văn Púa, Bí thư Tỉnh ủy; Cầm Thị Nọi, Chánh Thanh tra tỉnh cùng các đồng chí trong Ban Thường vụ Tỉnh ủy; "
        "lãnh đạo các sở, ngành của tỉnh... đã dâng hương tưởng nhớ các liệt sĩ.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "who acts in another's stead",
        "Thừa ủy quyền của Chủ tịch nước Lò Văn Púa, Bí thư Tỉnh ủy Cầm Thị Nọi trao Huân chương cho xã Mường Bú.",
        {"Lò Văn Púa": set(), "Cầm Thị Nọi": {"presenter"}},
    ),
    (
        "who speaks for another",
        "Thay mặt Bí thư Tỉnh ủy Lò Văn Púa, Phó Bí thư Tỉnh ủy Cầm Thị Nọi phát biểu tại hội nghị.",
        {"Lò Văn Púa": set(), "Cầm Thị Nọi": {"speaker"}},
    ),
    (
        "who acts in the stead of a post that stands right before",
        "Nhân dịp này, thay mặt Chủ tịch nước, Phó Chủ tịch nước Cầm Thị Nọi đã trao tặng Huân chương Lao động cho xã Mường Bú.",
        {"Cầm Thị Nọi": {"presenter"}},
    ),
    (
        "in whose stead, told with two posts",
        "Thay mặt Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lò Văn Púa, đồng chí Cầm Thị Nọi trao quà cho xã Mường Bú.",
        {"Lò Văn Púa": set(), "Cầm Thị Nọi": {"presenter"}},
    ),
    (
        "who attends a reception of honours",
        "Dự Lễ kỷ niệm 70 năm thành lập huyện và đón nhận Huân chương Lao động có Bí thư Tỉnh ủy Lò Văn Púa.",
        {"Lò Văn Púa": {"attendee"}},
    ),
    (
        "whose body is told in brackets before the name",
        "Dự có Phó Chủ tịch UBND tỉnh Lò Văn Púa, Phó Cục trưởng Cục An ninh mạng (Bộ Công an) Cầm Thị Nọi cùng đại diện các sở.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "an office once held",
        "Trong thời gian đảm nhiệm chức vụ Bí thư Tỉnh ủy, đồng chí Lò Văn Púa đã làm được nhiều việc.",
        {"Lò Văn Púa": set()},
    ),
    (
        "deputies of who takes up an office",
        "Đồng thời, cử Ban Thường trực, trong đó, ông Vì Văn Xô làm Chủ tịch Ủy ban MTTQ tỉnh. "
        "2 Phó Chủ tịch Ủy ban MTTQ tỉnh gồm: ông Lò Văn Púa và bà Cầm Thị Nọi.",
        {"Vì Văn Xô": {"appointee"}, "Lò Văn Púa": {"appointee"}, "Cầm Thị Nọi": {"appointee"}},
    ),
    (
        "the last of those present, who chairs",
        "Tới dự có đồng chí Lò Văn Púa – Phó Chủ tịch UBND tỉnh; đồng chí Cầm Thị Nọi – Chánh Thanh tra tỉnh chủ trì hội nghị.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee", "chair"}},
    ),
    (
        "who goes on asking in a sentence that names nobody",
        "Phát biểu tại hội nghị, Bí thư Tỉnh ủy Lò Văn Púa nêu rõ: chè đã lên giá. Đồng thời đề nghị các xã giữ rừng chè.",
        {"Lò Văn Púa": {"speaker", "keynote"}},
    ),
    (
        "who goes on to report",
        "Ông Lò Văn Púa, Bí thư Thị ủy đã ôn lại truyền thống vùng chè. Đồng thời thông tin khái quát kết quả năm 2023 đến các cụ.",
        {"Lò Văn Púa": {"speaker", "reporter"}},
    ),
    (
        "what shall be reported by those asked",
        "Bí thư Tỉnh ủy Lò Văn Púa yêu cầu các xã giữ rừng chè. Đồng thời thông tin kịp thời đến bà con.",
        {"Lò Văn Púa": {"keynote"}},
    ),
    (
        "nobody who goes on asking where two spoke",
        "Ông Lò Văn Púa phát biểu khai mạc, bà Cầm Thị Nọi phát biểu đáp từ. Đồng thời đề nghị các xã giữ rừng chè.",
        {"Lò Văn Púa": {"speaker"}, "Cầm Thị Nọi": {"speaker"}},
    ),
    (
        "who is followed in office",
        "Ông Vì Văn Xô trao quyết định cho ông Lò Văn Púa giữ chức vụ Tư lệnh, thay thế người tiền nhiệm là bà Cầm Thị Nọi.",
        {"Cầm Thị Nọi": set()},
    ),
    (
        "an office that somebody has by now",
        "Bà Cầm Thị Nọi đang giữ chức Chánh Thanh tra tỉnh phát biểu tại hội nghị.",
        {"Cầm Thị Nọi": {"speaker"}},
    ),
    (
        "whose election a council confirms",
        "HĐND tỉnh thông qua Nghị quyết xác nhận kết quả bầu cử bổ sung ông Lò Văn Púa, Phó Bí thư Tỉnh ủy là Chủ tịch UBND tỉnh.",
        {"Lò Văn Púa": {"appointee"}},
    ),
    (
        "an office just taken up",
        "Phát biểu sau khi được bầu giữ chức Bí thư Tỉnh ủy, đồng chí Lò Văn Púa cảm ơn các đại biểu.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    (
        "who chairs together, behind a list with semicolons",
        "Dự hội nghị có ông Lò Văn Púa, Bí thư Tỉnh ủy; bà Cầm Thị Nọi, Phó Bí thư Tỉnh ủy; ông Vì Văn Xô, Chủ tịch UBND tỉnh "
        "đồng chủ trì hội nghị.",
        {"Lò Văn Púa": {"attendee", "chair"}, "Cầm Thị Nọi": {"attendee", "chair"}, "Vì Văn Xô": {"attendee", "chair"}},
    ),
    (
        "whose speech no sentence of others goes on with",
        "Bí thư Tỉnh ủy Lò Văn Púa phát biểu khai mạc hội nghị. Ban Kinh tế HĐND tỉnh xem tờ trình. Đồng thời đề nghị các xã giữ chè.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    ("who closes on what is counted", "Bí thư Tỉnh ủy Lò Văn Púa kết luận 3 nội dung quan trọng.", {"Lò Văn Púa": {"keynote"}}),
    ("who closes on matters of two digits", "Bí thư Tỉnh ủy Lò Văn Púa đã kết luận 05 vấn đề về chè.", {"Lò Văn Púa": {"keynote"}}),
    ("who closes on any things that are counted", "Bí thư Tỉnh ủy Lò Văn Púa kết luận 4 lĩnh vực của tỉnh.", {"Lò Văn Púa": {"keynote"}}),
    ("who tells of a paper by its number", "Bí thư Tỉnh ủy Lò Văn Púa kết luận 66 của Bộ Chính trị.", {"Lò Văn Púa": set()}),
    (
        "who chairs with others, told in the midst of a list",
        "Dự có ông Lò Văn Púa, Bí thư Tỉnh ủy; bà Cầm Thị Nọi, Phó Bí thư Tỉnh ủy, đồng chủ trì hội nghị; "
        "ông Vì Văn Xô, Chánh Thanh tra tỉnh.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee", "chair"}, "Vì Văn Xô": {"attendee"}},
    ),
    (
        "who presides is presented behind who attends and directs",
        "Dự và chỉ đạo hội nghị có đồng chí Lò Văn Púa – Phó Bí thư Tỉnh ủy; chủ trì hội nghị là đồng chí Cầm Thị Nọi – Bí thư Huyện ủy.",
        {"Lò Văn Púa": {"attendee", "keynote"}, "Cầm Thị Nọi": {"chair"}},
    ),
    (
        "the last of those present presides",
        "Dự hội nghị có đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy; Cầm Thị Nọi, Bí thư Huyện ủy, chủ trì hội nghị.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee", "chair"}},
    ),
]


@pytest.mark.parametrize(("sentence", "roles"), [case[1:] for case in LISTS], ids=[case[0] for case in LISTS])
def test_lists_give_each_their_own(read, roles_of, sentence: str, roles: dict[str, set[str]]) -> None:
    """A list gives its people what it says of them, and not what it says of those without names."""
    facts = read(OPENING, sentence)
    assert {name: roles_of(facts, name) for name in roles} == roles


DEPUTIES = [
    (
        "of a province",
        "Ông Lò Văn Púa, đại biểu Quốc hội tỉnh Sơn La phát biểu tại hội nghị.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    (
        "of a province, in short",
        "Ông Lò Văn Púa, ĐBQH tỉnh Sơn La phát biểu tại hội nghị.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    (
        "of a province's delegation, in brackets",
        "Bà Cầm Thị Nọi (ĐBQH đoàn Sơn La) góp ý tại hội nghị.",
        {"Cầm Thị Nọi": {"speaker"}},
    ),
    (
        "whose delegation alone is told",
        "Đại biểu Lò Văn Púa, Đoàn ĐBQH tỉnh Sơn La phát biểu tại hội nghị.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    (
        "who argues with another",
        "Đại biểu Lò Văn Púa - Đoàn đại biểu Quốc hội TP Hà Nội tranh luận với đại biểu Vì Văn Xô.",
        {"Lò Văn Púa": {"speaker"}, "Vì Văn Xô": set()},
    ),
    (
        "who sit for a ward",
        "Tổ đại biểu Quốc hội số 10 có Chủ tịch nước Lò Văn Púa; nguyên Phó Bí thư Tỉnh ủy Cầm Thị Nọi.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "who preside over their delegation",
        "Đồng chí Lò Văn Púa - Phó Trưởng Đoàn chuyên trách ĐBQH tỉnh phát biểu. Các ĐBQH tỉnh tham dự.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    (
        "a list that a sentence of names alone goes on with",
        "Tới dự hội nghị có Bí thư Thứ nhất T.Ư Đoàn Lê Văn Xô; Chủ tịch HĐND tỉnh Cầm Thị Nọi. Phó Bí thư Tỉnh ủy Lò Văn Púa.",
        {"Lê Văn Xô": {"attendee"}, "Cầm Thị Nọi": {"attendee"}, "Lò Văn Púa": {"attendee"}},
    ),
    (
        "who welcomes guests and goes on in the next sentence",
        "Phó Bí thư Tỉnh ủy Lò Văn Púa đã chào mừng và chúc Đoàn có chuyến công tác tốt đẹp. Nhân dịp này, đồng chí đã trao quà.",
        {"Lò Văn Púa": {"speaker", "presenter"}},
    ),
    (
        "whose degree is glued to the name",
        "Phát biểu khai mạc hội nghị, TS.Lò Văn Púa, Hiệu trưởng Trường Chính trị tỉnh, cho biết kết quả.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    (
        "of whom the same sentence goes on with a pronoun",
        "Dự hội nghị có Bí thư Tỉnh ủy Cầm Thị Nọi. Nguyên Chánh Thanh tra tỉnh Lò Văn Púa vẫn điềm tĩnh, ông đề xuất hai việc.",
        {"Cầm Thị Nọi": {"attendee"}, "Lò Văn Púa": {"speaker"}},
    ),
    (
        "whose papers are read, in brackets behind them",
        "Tại hội nghị, có 2 tham luận được trình bày: Dấu tích người xưa (TS. Lò Văn Púa); Hát ru bên bếp lửa (Cầm Thị Nọi).",
        {"Lò Văn Púa": {"speaker"}, "Cầm Thị Nọi": {"speaker"}},
    ),
    (
        "in brackets behind what is no paper",
        "Tại hội nghị, đại biểu thăm trường chuyên (Cầm Thị Nọi) của tỉnh.",
        {"Cầm Thị Nọi": set()},
    ),
    (
        "who is told to run a committee's work, and chairs nothing",
        "Bộ Chính trị giao ông Lò Văn Púa, Chủ tịch HĐND tỉnh điều hành hoạt động của Ban Chấp hành.",
        {"Lò Văn Púa": set()},
    ),
    (
        "whose place stands in short before the name",
        "Phó Bí thư Tỉnh ủy Lò Văn Púa và Chủ tịch Ủy ban MTTQ Việt Nam TP. Sơn La Cầm Thị Nọi (thứ 2 từ trái sang) trao quà.",
        {"Lò Văn Púa": {"presenter"}, "Cầm Thị Nọi": {"presenter"}},
    ),
    (
        "whose posts follow without a mark",
        "Đồng chí Lò Văn Púa ủy viên BCH TW Đảng, Bí thư Tỉnh ủy, cùng các đồng chí trong BTV Tỉnh ủy đã tới dự.",
        {"Lò Văn Púa": {"attendee"}},
    ),
]


@pytest.mark.parametrize(("sentence", "roles"), [case[1:] for case in DEPUTIES], ids=[case[0] for case in DEPUTIES])
def test_deputies_do_what_is_told_of_them(read, roles_of, sentence: str, roles: dict[str, set[str]]) -> None:
    """Where somebody sits or comes from, told between name and verb, parts the two no more than a post does."""
    facts = read(OPENING, sentence)
    assert {name: roles_of(facts, name) for name in roles} == roles


def test_a_side_opens_a_list_of_its_own(read, roles_of) -> None:
    """Behind others without names a side is listed anew; a line that names no side opens none."""
    facts = read(
        "Sáng 5/3, Trường Đại học Suối Hoa tổ chức Lễ công bố quyết định.",
        "Dự buổi lễ, về phía khách mời có:",
        "1. Ông Lù Văn Sính - Thứ trưởng Bộ Nội vụ;",
        "Cùng phóng viên Báo Lào Cai đưa tin.",
        "Về phía Nhà trường tham dự có:",
        "1. TS Cầm Thị Nọi - Phó Hiệu trưởng Nhà trường;",
        "2. PGS.TS Khà Văn Tú - Phó Hiệu trưởng Nhà trường.",
        "Các thầy, cô của những năm đầu:",
        "1. TS Lò Văn Púa - Phó Hiệu trưởng Nhà trường.",
    )
    roles = {name: roles_of(facts, name) for name in ("Lù Văn Sính", "Cầm Thị Nọi", "Khà Văn Tú", "Lò Văn Púa")}
    assert roles == {"Lù Văn Sính": {"attendee"}, "Cầm Thị Nọi": {"attendee"}, "Khà Văn Tú": {"attendee"}, "Lò Văn Púa": set()}


def test_sides_part_a_list_that_goes_on(read, roles_of) -> None:
    """The lines that tell whose people are next end no list of those who attend; one line that tells more does."""
    facts = read(
        "Sáng 5/3, Trường Đại học Suối Hoa tổ chức Lễ công bố quyết định.",
        "Tham dự buổi lễ:",
        "Về phía Bộ Nội vụ:",
        "- Ông Lù Văn Sính – Thứ trưởng",
        "Về phía Sở Y tế Lào Cai:",
        "- Bà Cầm Thị Nọi – Giám đốc",
        "Nhà trường do các thầy cô xây dựng.",
        "- Ông Khà Văn Tú – Hiệu trưởng đầu tiên của trường",
    )
    assert [roles_of(facts, name) for name in ("Lù Văn Sính", "Cầm Thị Nọi")] == [{"attendee"}, {"attendee"}]
    assert all(part.person != "Khà Văn Tú" for meeting in facts.meetings for part in meeting.participants)
