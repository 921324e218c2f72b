"""Roles of those whom a list names one below the other, and of those whom one sentence lists by what they do."""

from __future__ import annotations

import pytest

OPENING = "Chiều 10/3, tại thành phố Sơn La, Tỉnh ủy Sơn La tổ chức hội nghị sơ kết công tác xây dựng Đảng quý I/2024."

LINES = [
    (
        "numbered, of those present",
        [
            "Tham dự hội nghị có các đồng chí:",
            "1. Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy",
            "2. Đồng chí Cầm Thị Nọi, Chánh Thanh tra tỉnh",
            "3. Vì Văn Xô",
        ],
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}, "Vì Văn Xô": {"attendee"}},
    ),
    (
        "with dashes, and nothing at the end of a line",
        ["Dự hội nghị có:", "- Ông Lò Văn Púa, Bí thư Tỉnh ủy", "- Bà Cầm Thị Nọi, Chánh Thanh tra tỉnh", "- Ông Vì Văn Xô, Chi bộ tổ 2"],
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}, "Vì Văn Xô": {"attendee"}},
    ),
    (
        "on from a line that ends with a comma, one of whom reports",
        [
            "Tham dự hội nghị có TS Lò Văn Púa, báo cáo viên Học viện Chính trị khu vực,",
            "Chủ tịch Hội Chè Vì Văn Xô; Phó Chủ tịch Hội Chè Cầm Thị Nọi.",
        ],
        {"Vì Văn Xô": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "numbered, of those elected",
        ["Hội nghị đã bầu Ban Kiểm phiếu gồm 2 đồng chí:", "1. Đ/c Lò Văn Púa", "2. Đ/c Cầm Thị Nọi"],
        {"Lò Văn Púa": {"appointee"}, "Cầm Thị Nọi": {"appointee"}},
    ),
    (
        "and a sentence behind it that tells of somebody else",
        [
            "Dự hội nghị có:",
            "- Ông Lò Văn Púa, Bí thư Tỉnh ủy",
            "Ông Vì Văn Xô, Giám đốc Sở Y tế được nhắc đến như một tấm gương.",
        ],
        {"Lò Văn Púa": {"attendee"}, "Vì Văn Xô": set()},
    ),
    (
        "a bullet that nobody's list goes on with",
        ["Hội nghị nêu hai tấm gương.", "- Ông Lò Văn Púa, Bí thư Tỉnh ủy", "- Bà Cầm Thị Nọi, Chánh Thanh tra tỉnh"],
        {"Lò Văn Púa": set(), "Cầm Thị Nọi": set()},
    ),
    (
        "deputies named behind who was elected",
        ["Chị Cầm Thị Nọi được tín nhiệm tái cử làm Bí thư Tỉnh đoàn.", "Hai phó bí thư Tỉnh đoàn gồm: anh Lò Văn Púa và anh Vì Văn Xô."],
        {"Cầm Thị Nọi": {"appointee"}, "Lò Văn Púa": {"appointee"}, "Vì Văn Xô": {"appointee"}},
    ),
    (
        "deputies named where nobody was elected",
        ["Tỉnh đoàn có ba cán bộ.", "Hai phó bí thư Tỉnh đoàn gồm: anh Lò Văn Púa và anh Vì Văn Xô."],
        {"Lò Văn Púa": set(), "Vì Văn Xô": set()},
    ),
    (
        "and a line behind a comma that opens with nobody",
        (
            "Dự hội nghị có đồng chí Lò Văn Púa, Bí thư Tỉnh ủy,",
            "Nông dân Vì Văn Xô, Chủ tịch Hội Chè xã Mường Bú trồng 2 ha chè.",
        ),
        {"Lò Văn Púa": {"attendee"}, "Vì Văn Xô": set()},
    ),
]
TOGETHER = [
    (
        "a panel that chairs, in a list",
        "Đoàn Chủ trì hội nghị gồm có: TS. Lò Văn Púa, Hiệu trưởng Trường Chính trị tỉnh; ThS. Cầm Thị Nọi, Phó Hiệu trưởng.",
        {"Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"chair"}},
    ),
    (
        "who chairs, and who comes to direct",
        "Chủ trì hội nghị có bà Cầm Thị Nọi, Bí thư Huyện ủy, đến dự chỉ đạo có đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy và các sở.",
        {"Cầm Thị Nọi": {"chair"}, "Lò Văn Púa": {"attendee", "keynote"}},
    ),
    (
        "who explains to those who are there, behind a number",
        "Các đại biểu về dự đã được Đại tá Lò Văn Púa, Bí thư Đảng ủy, Chính ủy Sư đoàn 90 phổ biến, quán triệt nghị quyết.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    (
        "who chairs and who is there, each behind their verb",
        "Chủ trì hội nghị có đồng chí Lò Văn Púa, Bí thư Tỉnh ủy, tham dự hội nghị, về phía địa phương, có Phó Bí thư Thành ủy "
        "Cầm Thị Nọi, Chánh Thanh tra tỉnh Vì Văn Xô.",
        {"Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"attendee"}, "Vì Văn Xô": {"attendee"}},
    ),
    (
        "who attends what is a questioning",
        "Tham dự phiên chất vấn tại hội trường có Bí thư Tỉnh ủy Lò Văn Púa.",
        {"Lò Văn Púa": {"attendee"}},
    ),
    (
        "who puts a paper to the meeting",
        "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy trình trước hội nghị Tờ trình về nhân sự; đồng chí Cầm Thị Nọi đọc dự thảo nghị quyết.",
        {"Lò Văn Púa": {"reporter"}, "Cầm Thị Nọi": {"reporter"}},
    ),
    (
        "who sits in the presidium, told behind their posts",
        "Đồng chí Lò Văn Púa - Bí thư chi bộ, Chủ tịch đoàn đã đọc dự thảo báo cáo.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    (
        "whose post is shortened with a full stop",
        "Dự có đồng chí Lò Văn Púa – PCT. Hội phụ nữ huyện, đ/c Cầm Thị Nọi – Chánh Thanh tra tỉnh. "
        "Đồng chí Vì Văn Xô – CT. HPN xã đã ôn lại truyền thống.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}, "Vì Văn Xô": {"speaker"}},
    ),
    (
        "in whose body's stead somebody reports, and on what",
        "Thay mặt Thường trực HĐND huyện, đồng chí Lò Văn Púa, Phó Chủ tịch HĐND huyện thông qua dự kiến thống nhất về cơ cấu.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    (
        "who is at a bridge point",
        "Điểm cầu trực tuyến thành phố có đồng chí Lò Văn Púa - Bí thư Thành ủy, bà Cầm Thị Nọi - Chánh Thanh tra tỉnh.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "what somebody says that others did",
        "Đồng chí Lò Văn Púa - Bí thư Huyện ủy cho biết, trong nửa nhiệm kỳ, Ban Thường vụ Huyện ủy đã hoàn thành kiểm tra 13 xã.",
        {"Lò Văn Púa": set()},
    ),
    (
        "about whom something is decided",
        "Hội nghị quyết định, đối với Bí thư Huyện ủy Lò Văn Púa: cảnh cáo; "
        "đối với Chánh Thanh tra tỉnh Cầm Thị Nọi: cách chức, đề nghị xem xét.",
        {"Lò Văn Púa": set(), "Cầm Thị Nọi": set()},
    ),
    (
        "who reports by another's authority, and gives nothing",
        "Hội nghị nghe Chánh Thanh tra tỉnh Lò Văn Púa, thừa ủy quyền của Chủ tịch UBND tỉnh trình bày tờ trình.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    (
        "who pins an order on a flag",
        "Thay mặt lãnh đạo Đảng và Nhà nước, Chủ tịch Quốc hội Lò Văn Púa gắn Huân chương lên cờ truyền thống của tỉnh.",
        {"Lò Văn Púa": {"presenter"}},
    ),
    (
        "teachers in a list",
        "Về dự chung vui và chỉ đạo hội nghị có thầy Lò Văn Púa – Phó Hiệu trưởng nhà trường; cô Cầm Thị Nọi – Bí thư Đoàn trường.",
        {"Lò Văn Púa": {"attendee", "keynote"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "others' papers behind what somebody said",
        "Hội nghị nghe ý kiến phát biểu chỉ đạo của đồng chí Lò Văn Púa và ý kiến tham luận của các đồng chí.",
        {"Lò Văn Púa": {"keynote"}},
    ),
    (
        "what stands with a capital behind a dash, and is no post",
        "Ông Lò Văn Púa – Chủ tịch HĐND – Chủ trì cuộc họp nhấn mạnh yêu cầu các ngành chuẩn bị.",
        {"Lò Văn Púa": {"chair", "keynote"}},
    ),
    (
        "who comes to share a feast",
        "Ông Lò Văn Púa, Bí thư Tỉnh ủy đã đến chung vui cùng hội nghị.",
        {"Lò Văn Púa": {"attendee"}},
    ),
    (
        "those present, a sentence for each",
        "Đến dự hội nghị có đ/c: Lò Văn Púa - Bí thư Tỉnh ủy. Đ/c: Cầm Thị Nọi - Chánh Thanh tra tỉnh. Đ/c: Vì Văn Xô - Giám đốc Sở Y tế.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}, "Vì Văn Xô": {"attendee"}},
    ),
    (
        "who goes with a superior",
        "Đi cùng Tổng Bí thư có Trưởng Ban Tổ chức Trung ương Lò Văn Púa; Bộ trưởng Bộ Quốc phòng Vì Văn Xô.",
        {"Lò Văn Púa": {"attendee"}, "Vì Văn Xô": {"attendee"}},
    ),
    (
        "what somebody looks after, before what they announce",
        "Đồng chí Lò Văn Púa – Đảng ủy viên, phụ trách chi bộ đã công bố quyết định.",
        {"Lò Văn Púa": {"presenter"}},
    ),
    (
        "who calls, and makes no speech",
        "Phó Chủ tịch UBND tỉnh Lò Văn Púa đã đến thăm và chúc mừng Công an tỉnh; Bí thư Tỉnh ủy Cầm Thị Nọi đi thăm, động viên cán bộ.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "who is elected anew",
        "Đồng chí Lò Văn Púa - tái cử chức danh Chủ tịch, đồng chí Cầm Thị Nọi - tái cử Phó Chủ tịch.",
        {"Lò Văn Púa": {"appointee"}, "Cầm Thị Nọi": {"appointee"}},
    ),
]


@pytest.mark.parametrize(("lines", "roles"), [case[1:] for case in LINES], ids=[case[0] for case in LINES])
def test_lists_of_lines_give_each_line_the_same(read, roles_of, lines: list[str], roles: dict[str, set[str]]) -> None:
    """What a line says of the list below it holds for each line of nothing but people, bullets or none."""
    facts = read(OPENING, *lines)
    assert {name: roles_of(facts, name) for name in roles} == roles


@pytest.mark.parametrize(("sentence", "roles"), [case[1:] for case in TOGETHER], ids=[case[0] for case in TOGETHER])
def test_verbs_of_one_sentence_keep_to_their_own(read, roles_of, sentence: str, roles: dict[str, set[str]]) -> None:
    """Several verbs of a sentence give each their own people."""
    facts = read(OPENING, sentence)
    assert {name: roles_of(facts, name) for name in roles} == roles


def test_a_degree_with_a_stop_ends_no_line_of_a_list(read, roles_of) -> None:
    """``NCS.`` before a name is a degree, and the list goes on behind it."""
    facts = read(
        "Sáng 10/3, Trường Đại học Sơn La tổ chức hội thảo về cây chè.",
        "Tham dự hội thảo:",
        "Về phía Trường Đại học Sơn La có:",
        "- NCS. Lò Văn Púa - Phó Hiệu trưởng",
        "- TS. Cầm Thị Nọi - Trưởng phòng Đào tạo",
    )
    assert (roles_of(facts, "Lò Văn Púa"), roles_of(facts, "Cầm Thị Nọi")) == ({"attendee"}, {"attendee"})
