"""Roles where papers tell them in less usual ways: elections in lists, ranks of the army, visits, councils at question time."""

from __future__ import annotations

import pytest

OPENING = "Chiều 10/3, tại thành phố Sơn La, Tỉnh ủy Sơn La tổ chức hội nghị sơ kết công tác xây dựng Đảng quý I/2024."

CASES = [
    (
        "said by two alike, behind their speech",
        "Phát biểu kết luận tại hội nghị, Bí thư Tỉnh ủy Lò Văn Púa và Chủ tịch UBND tỉnh Cầm Thị Nọi đều có chung quan điểm đó.",
        {"Lò Văn Púa": {"keynote"}, "Cầm Thị Nọi": {"keynote"}},
    ),
    (
        "what a session is held for is done by all of it",
        "Đồng chí Lò Văn Púa, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy chủ trì kỳ họp để xem xét, kết luận một số nội dung.",
        {"Lò Văn Púa": {"chair"}},
    ),
    (
        "chosen in a list that goes on over semicolons",
        "HĐND tỉnh bầu ông Lò Văn Púa giữ chức Chủ tịch HĐND tỉnh; bà Cầm Thị Nọi, Chánh Thanh tra tỉnh làm thường trực HĐND tỉnh.",
        {"Lò Văn Púa": {"appointee"}, "Cầm Thị Nọi": {"appointee"}},
    ),
    (
        "raised in rank, listed behind a colon",
        "Các sĩ quan giữ chức vụ Chỉ huy trưởng được thăng quân hàm Thiếu tướng gồm: Lò Văn Púa, Chỉ huy trưởng Bộ CHQS tỉnh; "
        "Vì Văn Xô, Phó Tư lệnh Quân khu 2.",
        {"Lò Văn Púa": {"honoree"}, "Vì Văn Xô": {"honoree"}},
    ),
    (
        "raised in rank by a decision that is handed over",
        "Đồng chí Cầm Thị Nọi trao quyết định thăng quân hàm cho hai sĩ quan: Lò Văn Púa, Chính ủy Bộ CHQS tỉnh và Vì Văn Xô.",
        {"Cầm Thị Nọi": {"presenter"}, "Lò Văn Púa": {"honoree"}, "Vì Văn Xô": {"honoree"}},
    ),
    (
        "a post that the lexicon does not know stands before the verb",
        "Chủ tịch nước Lò Văn Púa, Bí thư Quân ủy Trung ương, Thống lĩnh các lực lượng vũ trang đã trao Huân chương cho các đơn vị.",
        {"Lò Văn Púa": {"presenter"}},
    ),
    (
        "who gives, behind those who are given",
        "Trao quà cho bà con, Phó Bí thư Thường trực Tỉnh ủy Cầm Thị Nọi cho biết tỉnh còn nhiều khó khăn.",
        {"Cầm Thị Nọi": {"presenter"}},
    ),
    (
        "a sentence ends with an abbreviation",
        "Đồng chí Lò Văn Púa được bầu làm Chủ tịch UBND TP. Ông Vì Văn Xô tái đắc cử chức Phó Chủ tịch UBND TP.",
        {"Lò Văn Púa": {"appointee"}, "Vì Văn Xô": {"appointee"}},
    ),
    (
        "members of a party in the midst of a sentence",
        "Ngày 10/3, Đoàn đại biểu Quốc hội tỉnh gồm các đồng chí: Lò Văn Púa, Bí thư Tỉnh ủy; Cầm Thị Nọi, Phó Chủ tịch HĐND tỉnh.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "a title shared by those who chair with somebody",
        "Đồng chí Vì Văn Xô - Chủ tịch HĐND tỉnh và 2 Phó Chủ tịch HĐND tỉnh: Lò Văn Púa, Cầm Thị Nọi chủ trì hội nghị.",
        {"Vì Văn Xô": {"chair"}, "Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"chair"}},
    ),
    (
        "the first to answer",
        "Chánh Thanh tra tỉnh Lò Văn Púa là người đầu tiên trả lời chất vấn.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    (
        "who lays a bill before the assembly, in the course of its programme",
        "Tiếp tục chương trình kỳ họp, Chủ nhiệm Ủy ban Công tác đại biểu Lò Văn Púa trình Quốc hội Tờ trình dự án Luật.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    (
        "who meets voters",
        "Tổ đại biểu HĐND tỉnh gồm: bà Cầm Thị Nọi, ông Lò Văn Púa. Đại biểu Vì Văn Xô tiếp xúc cử tri xã Mường Bú.",
        {"Cầm Thị Nọi": {"attendee"}, "Lò Văn Púa": {"attendee"}, "Vì Văn Xô": {"attendee"}},
    ),
    (
        "a party and its members",
        "Đoàn lãnh đạo tỉnh có: Phó Bí thư Tỉnh ủy Cầm Thị Nọi; Chủ tịch HĐND tỉnh Lò Văn Púa.",
        {"Cầm Thị Nọi": {"attendee"}, "Lò Văn Púa": {"attendee"}},
    ),
    (
        "a post that nobody lists",
        "Bà Cầm Thị Nọi, Bí thư Tỉnh ủy, Thống lĩnh các lực lượng vũ trang chủ trì buổi lễ.",
        {"Cầm Thị Nọi": {"chair"}},
    ),
    (
        "who shall chair, is asked to, or leaves it to others",
        "Đồng chí Lò Văn Púa, Chủ tịch UBND tỉnh giao cho Sở Y tế chủ trì. Ông Vì Văn Xô, Chủ tịch UBND xã sẽ chủ trì hội nghị. "
        "Bà Cầm Thị Nọi, Bí thư Tỉnh ủy vắng mặt nên Ban Thường vụ chủ trì hội nghị.",
        {"Lò Văn Púa": set(), "Vì Văn Xô": set(), "Cầm Thị Nọi": set()},
    ),
    (
        "a list whose last is absent",
        "Dự hội nghị có ông Vì Văn Xô, Phó Thủ tướng. Các ông: Lò Văn Púa, Bí thư Tỉnh ủy; Lường Văn Bó nghỉ ốm.",
        {"Vì Văn Xô": {"attendee"}, "Lò Văn Púa": set(), "Lường Văn Bó": set()},
    ),
    (
        "a verb behind many small words",
        "Bà Cầm Thị Nọi, Bí thư Tỉnh ủy một lần nữa phát biểu kết luận hội nghị.",
        {"Cầm Thị Nọi": {"keynote"}},
    ),
    (
        "who is empowered to give gives",
        "Bà Cầm Thị Nọi, Phó Bí thư Tỉnh ủy được ủy quyền trao Huân chương cho đơn vị.",
        {"Cầm Thị Nọi": {"presenter"}},
    ),
    (
        "who takes an honour is honoured",
        "Đồng chí Lò Văn Púa, Giám đốc Sở Y tế đón nhận Bằng khen của Thủ tướng Chính phủ.",
        {"Lò Văn Púa": {"honoree"}},
    ),
    (
        "mourning is no speech",
        "Các đồng chí Cầm Thị Nọi, Lò Văn Púa và đoàn công tác đã dâng hương, bày tỏ lòng tiếc thương vô hạn.",
        {"Cầm Thị Nọi": {"attendee"}, "Lò Văn Púa": {"attendee"}},
    ),
    (
        "speaking where voters are met is no visit",
        "Bà Cầm Thị Nọi phát biểu tại buổi tiếp xúc cử tri, các đại biểu ghi nhận.",
        {"Cầm Thị Nọi": {"speaker"}},
    ),
    (
        "heads of bodies that end as schools and works are called",
        "Dự hội nghị có Giám đốc Sở Khoa học và Công nghệ Lê Văn Púa; Giám đốc Sở Tài nguyên và Môi trường Trần Văn Xô; "
        "Bí thư Chi bộ Nguyễn Thị Nọi.",
        {"Lê Văn Púa": {"attendee"}, "Trần Văn Xô": {"attendee"}, "Nguyễn Thị Nọi": {"attendee"}},
    ),
    (
        "a body that nobody knows between a rank and a name",
        "Phát biểu tại hội nghị, Giám đốc Trung tâm Kỹ thuật thủy lợi vùng cao Nguyễn Văn Púa nêu những khó khăn.",
        {"Nguyễn Văn Púa": {"speaker"}},
    ),
    (
        "who receives somebody, told behind whom they receive",
        "Tiếp Phó Thủ tướng Vì Văn Xô tại Tỉnh ủy có đồng chí Lò Văn Púa, Bí thư Tỉnh ủy; đồng chí Cầm Thị Nọi, Phó Bí thư Tỉnh ủy.",
        {"Vì Văn Xô": set(), "Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "a list that the next sentence goes on with",
        "Dự hội nghị có ông Vì Văn Xô, Phó Thủ tướng Chính phủ. Các ông: Lò Văn Púa, Bí thư Tỉnh ủy; Lường Văn Bó, Phó Bí thư Tỉnh ủy.",
        {"Vì Văn Xô": {"attendee"}, "Lò Văn Púa": {"attendee"}, "Lường Văn Bó": {"attendee"}},
    ),
    (
        "a sentence of its own behind a list",
        "Dự hội nghị có ông Vì Văn Xô, Phó Thủ tướng Chính phủ. Các ông Lò Văn Púa, Lường Văn Bó là những tấm gương.",
        {"Vì Văn Xô": {"attendee"}, "Lò Văn Púa": set()},
    ),
    (
        "flowers from those who are away",
        "Các đồng chí Vì Văn Xô, Phó Thủ tướng Chính phủ; Lò Văn Púa, Bí thư Tỉnh ủy đã gửi lẵng hoa chúc mừng.",
        {"Vì Văn Xô": set(), "Lò Văn Púa": set()},
    ),
    (
        "what follows is no reception",
        "Tiếp đó, đồng chí Lò Văn Púa, Bí thư Tỉnh ủy cho biết kết quả.",
        {"Lò Văn Púa": set()},
    ),
    (
        "given by others",
        "Bà Cầm Thị Nọi được Chủ tịch nước tặng Huân chương. Ông Lò Văn Púa, Giám đốc Sở Y tế vinh dự được UBND tỉnh tặng Bằng khen.",
        {"Cầm Thị Nọi": {"honoree"}, "Lò Văn Púa": {"honoree"}},
    ),
    (
        "moved by others, and retired by them",
        "Bà Cầm Thị Nọi được Ban Thường vụ Tỉnh ủy điều động về Sở Y tế. Ông Lò Văn Púa được Tỉnh ủy trao quyết định nghỉ hưu.",
        {"Cầm Thị Nọi": {"appointee"}, "Lò Văn Púa": set()},
    ),
    (
        "those present vote, and only they",
        "Với 100% đại biểu có mặt bỏ phiếu tán thành, ông Lò Văn Púa được bầu giữ chức Chủ tịch UBND xã Mường Bú.",
        {"Lò Văn Púa": {"appointee"}},
    ),
    (
        "the rest of a body behind a dash",
        "Thượng tướng Lò Văn Púa, Bí thư Đảng ủy Bộ Tổng Tham mưu-Cơ quan Bộ Quốc phòng chủ trì hội nghị.",
        {"Lò Văn Púa": {"chair"}},
    ),
    (
        "a post that is not read to its end, before the verb",
        "Đồng chí Lò Văn Púa - Phó Chủ tịch UBND tỉnh, Tổ trưởng Tổ xây dựng Đề án và dự thảo Nghị quyết chủ trì cuộc họp.",
        {"Lò Văn Púa": {"chair"}},
    ),
    (
        "said to a paper, not at the event",
        "Chia sẻ với Báo Sơn La về mùa chè, Bí thư Tỉnh ủy Lò Văn Púa khẳng định quyết tâm của tỉnh.",
        {"Lò Văn Púa": set()},
    ),
    (
        "answered to reporters, not at the event",
        "Trả lời câu hỏi của phóng viên, ông Lò Văn Púa, Phó Bí thư Tỉnh ủy nhấn mạnh việc trồng chè.",
        {"Lò Văn Púa": set()},
    ),
    (
        "said to a station by its kind, not at the event",
        "Trao đổi với đài truyền hình tỉnh, ông Lò Văn Púa, Phó Bí thư Tỉnh ủy nhấn mạnh việc trồng chè.",
        {"Lò Văn Púa": set()},
    ),
    (
        "a memorial is no station",
        "Chia sẻ với bà con cùng đài tưởng niệm, ông Lò Văn Púa, Bí thư Tỉnh ủy nhấn mạnh việc trồng chè.",
        {"Lò Văn Púa": {"keynote"}},
    ),
    (
        "a radio operator is no paper",
        "Chia sẻ với báo vụ viên về mùa chè, ông Lò Văn Púa, Bí thư Tỉnh ủy nhấn mạnh việc trồng chè.",
        {"Lò Văn Púa": {"keynote"}},
    ),
    (
        "a candidate of a term to come",
        "Bí thư Tỉnh ủy Lò Văn Púa - ứng cử viên đại biểu HĐND tỉnh khóa XVI, nhiệm kỳ 2026 – 2031 trình bày chương trình hành động.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    (
        "told to all voters",
        "Sau khi đại biểu Lò Văn Púa thông tin đến toàn thể cử tri kết quả kỳ họp, bà con nêu ý kiến.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    (
        "at an event that is held to carry out plans too",
        "Đó là phát biểu của Bí thư Tỉnh ủy Lò Văn Púa tại Hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    (
        "said to the press at the event itself",
        "Trao đổi với báo chí tại buổi làm việc, ông Lò Văn Púa, Phó Bí thư Tỉnh ủy nhấn mạnh việc trồng chè.",
        {"Lò Văn Púa": {"keynote"}},
    ),
    (
        "who holds a council's chair presides, behind the last syllable of the council",
        "Dự hội nghị có đồng chí Lò Văn Púa - Chủ tịch Hội đồng chủ trì hội nghị.",
        {"Lò Văn Púa": {"attendee", "chair"}},
    ),
    (
        "misprinted chairs",
        "Hội nghị do ông Lò Văn Púa, Giám đốc Sở Y tế và bà Cầm Thị Nọi, Phó Giám đốc Sở Y tế đồng chủ trị. Đồng chủ chì có ông Vì Văn Xô.",
        {"Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"chair"}, "Vì Văn Xô": {"chair"}},
    ),
    (
        "talks to those there",
        "Trung tướng Lò Văn Púa, Chính ủy Quân khu 2 dự và nói chuyện với cán bộ.",
        {"Lò Văn Púa": {"attendee", "speaker"}},
    ),
    (
        "a talk with a reporter, a comrade met again",
        "Ông Lò Văn Púa, Trưởng phòng Nội vụ nói chuyện với phóng viên. Ông Vì Văn Xô gặp mặt lại đồng đội.",
        {"Lò Văn Púa": set(), "Vì Văn Xô": set()},
    ),
    (
        "no talk there",
        "Ông Lò Văn Púa, Trưởng phòng Nội vụ có cuộc nói chuyện với người dân.",
        {"Lò Văn Púa": set()},
    ),
    (
        "answers what was said",
        "Ông Lò Văn Púa, Giám đốc Sở Y tế đã phản hồi, giải đáp các ý kiến.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    (
        "a lecturer of a province, who does not lecture there",
        "Phát biểu khai mạc, đồng chí Lò Văn Púa, Bí thư Huyện ủy, Báo cáo viên cấp tỉnh nêu mục đích hội nghị.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    (
        "reports of several bodies, to which others listen",
        "Sau khi nghe lãnh đạo các phòng, ban và xã báo cáo kết quả, đồng chí Lò Văn Púa kết luận.",
        {"Lò Văn Púa": {"keynote"}},
    ),
    (
        "a side behind what happens there",
        "Tại buổi làm việc và trao đổi, về phía Tỉnh ủy, có đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy.",
        {"Lò Văn Púa": {"attendee"}},
    ),
    (
        "directs others",
        "Tại cuộc họp, đồng chí Lò Văn Púa, Bí thư Tỉnh ủy chỉ đạo các đơn vị khẩn trương khắc phục.",
        {"Lò Văn Púa": {"keynote"}},
    ),
    (
        "directed others long before",
        "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy đã chỉ đạo các đơn vị từ tháng trước. "
        "Năm 1972, ông Vì Văn Xô, Tư lệnh chỉ đạo các đơn vị vượt sông.",
        {"Lò Văn Púa": set(), "Vì Văn Xô": set()},
    ),
    (
        "was welcomed in a year long before",
        "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy phát biểu. Năm 2015, xã vinh dự được đón tiếp đồng chí Vì Văn Xô, Bộ trưởng.",
        {"Vì Văn Xô": set()},
    ),
    (
        "is told to direct others",
        "Tại cuộc họp, Bí thư Tỉnh ủy Lò Văn Púa giao ông Vì Văn Xô, Phó Chủ tịch UBND tỉnh chỉ đạo các xã.",
        {"Vì Văn Xô": set()},
    ),
    (
        "is found to have directed others",
        "Ủy ban kết luận ông Vì Văn Xô, Chủ tịch UBND huyện chỉ đạo các đơn vị làm sai.",
        {"Vì Văn Xô": set()},
    ),
    (
        "others have directed, as somebody says",
        "Bà Cầm Thị Nọi, Giám đốc Sở Y tế cho biết, Sở đã chỉ đạo các đơn vị, và tham mưu Chủ tịch UBND tỉnh Lò Văn Púa chỉ đạo các ngành.",
        {"Cầm Thị Nọi": set(), "Lò Văn Púa": set()},
    ),
    (
        "others have asked, as somebody says",
        "Bà Cầm Thị Nọi, Giám đốc Sở Y tế cho biết, Sở đã đề nghị Bộ Y tế hỗ trợ.",
        {"Cầm Thị Nọi": set()},
    ),
    (
        "who says something asks behind an adverbial",
        "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy nêu rõ hạn chế, trên cơ sở đó đã yêu cầu các xã khắc phục.",
        {"Lò Văn Púa": {"keynote"}},
    ),
    (
        "who says something gives behind an adverbial",
        "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy chia sẻ với các gia đình, thay mặt lãnh đạo tỉnh đã trao 50 suất quà.",
        {"Lò Văn Púa": {"presenter"}},
    ),
    (
        "somebody says and asks",
        "Bà Cầm Thị Nọi, Giám đốc Sở Y tế cho biết, ngành còn khó khăn và đề nghị tỉnh hỗ trợ.",
        {"Cầm Thị Nọi": {"keynote"}},
    ),
    (
        "who represents an office",
        "Đại diện Sở Y tế có ông Lò Văn Púa – Phó Giám đốc Sở. Bà Cầm Thị Nọi, Bí thư Huyện ủy đánh trống khai mạc.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
]


@pytest.mark.parametrize(("sentence", "roles"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_roles_told_in_other_ways(read, roles_of, sentence: str, roles: dict[str, set[str]]) -> None:
    """A role is read however the paper puts it, and only for whom it is told."""
    facts = read(OPENING, sentence)
    assert {name: roles_of(facts, name) for name in roles} == roles


VISITS = [
    (
        "received and worked with in one breath",
        "Sáng 10/3, Đoàn tỉnh Hủa Phăn đến thăm Sơn La. Ông Lò Văn Púa, Bí thư Tỉnh ủy Sơn La tiếp, làm việc với đoàn.",
        {"Lò Văn Púa": {"attendee"}},
    ),
    (
        "who leads the party and who inspects",
        "Đoàn do đồng chí Cầm Thị Nọi, Phó Bí thư Tỉnh ủy làm trưởng đoàn đến kiểm tra. Ông Lò Văn Púa trực tiếp kiểm tra hồ chứa.",
        {"Cầm Thị Nọi": {"attendee"}, "Lò Văn Púa": {"attendee"}},
    ),
    (
        "with a party that has no names",
        "Thay mặt Công an tỉnh, Đại tá Lò Văn Púa và Đoàn công tác đã bày tỏ lòng biết ơn.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    (
        "whom a visit remembers",
        "Đồng chí Cầm Thị Nọi dâng hoa, thắp hương bà Lò Thị Púa tại xã Mường Bú.",
        {"Cầm Thị Nọi": {"attendee"}, "Lò Thị Púa": set()},
    ),
    (
        "an inspection that is a noun",
        "Tiếp đón Đoàn kiểm tra, về phía tỉnh có đồng chí Lò Văn Púa, Phó Chủ tịch UBND tỉnh.",
        {"Lò Văn Púa": {"attendee"}},
    ),
    (
        "a rite done together",
        "Các đồng chí Cầm Thị Nọi, Lò Văn Púa cắt băng khánh thành nhà văn hóa.",
        {"Cầm Thị Nọi": {"attendee"}, "Lò Văn Púa": {"attendee"}},
    ),
    (
        "meets those who are honoured",
        "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy gặp mặt các nhà giáo.",
        {"Lò Văn Púa": {"attendee"}},
    ),
    (
        "a meeting that is a noun",
        "Tại buổi gặp mặt, đồng chí Lò Văn Púa, Bí thư Tỉnh ủy cho biết tỉnh còn khó khăn.",
        {"Lò Văn Púa": set()},
    ),
    (
        "deputies behind the day on which they meet their voters",
        "Ngày 10/3, Đoàn đại biểu HĐND huyện có ông Lò Văn Púa, Giám đốc Sở Y tế; đại biểu HĐND xã có bà Cầm Thị Nọi tiếp xúc cử tri.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
]


@pytest.mark.parametrize(("sentence", "roles"), [case[1:] for case in VISITS], ids=[case[0] for case in VISITS])
def test_who_visits_is_there(read, roles_of, sentence: str, roles: dict[str, set[str]]) -> None:
    """Who inspects, lays flowers or leads the party attends; whom it reaches or remembers does not."""
    facts = read("Ngày 10/3, Đoàn công tác của Tỉnh ủy Sơn La đến thăm, kiểm tra tại xã Mường Bú.", sentence)
    assert {name: roles_of(facts, name) for name in roles} == roles
