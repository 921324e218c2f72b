"""Who is named: behind a word that announces them, and none that is a land, a spirit or a heading."""

from __future__ import annotations

import pytest

CASES = [
    (
        "heroic mothers by their letters",
        "Đồng chí Lò Văn Bằng, Phó Chủ tịch UBND tỉnh Sơn La thăm MVNAH Khà Thị Nhẫn; MVNAH Vi Thị Nhã và Bà mẹ VNAH Hà Thị Thâm.",
        ["Lò Văn Bằng", "Khà Thị Nhẫn", "Vi Thị Nhã", "Hà Thị Thâm"],
    ),
    ("soldiers", "Giải Nhì thuộc về Binh nhì Trần Văn Bằng và Hạ sĩ Lò Văn Nhẫn.", ["Trần Văn Bằng", "Lò Văn Nhẫn"]),
    ("a long title", "Dự có Anh hùng lực lượng vũ trang nhân dân Khà Thị Nhẫn.", ["Khà Thị Nhẫn"]),
    ("a wife behind a hyphen", "Bà Hà Thị Thâm-vợ liệt sĩ xã Mây, chia sẻ niềm vui.", ["Hà Thị Thâm"]),
    ("a name of another country with a hyphen", "Thủ tướng Hàn Quốc Kim Min-seo cho biết như vậy.", ["Kim Min-seo"]),
    ("a spirit", "Lễ hội rước Bà Thiên Hậu Thánh Mẫu do ông Lò Văn Bằng, Chủ tịch UBND xã Mây mở.", ["Lò Văn Bằng"]),
    (
        "an institute of a land",
        "Tại buổi làm việc, đại diện của Viện khoa học Nông Lâm Nghiệp Tây Nguyên đã giới thiệu về hoạt động.",
        [],
    ),
    (
        "a commune that the article tells",
        "Lũ quét tại xã Yên Tảo, huyện Mây. Anh Trần Văn Bằng (Trạm trưởng Trạm Y tế Yên Tảo) mới nhận kim tiêm.",
        ["Trần Văn Bằng"],
    ),
    (
        "somebody behind their commune's word",
        "Dự có Chủ tịch UBND xã A Tảo. Ông A Tảo, Chủ tịch UBND xã Mây phát biểu.",
        ["A Tảo"],
    ),
]


@pytest.mark.parametrize(("text", "names"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_people_are_who_is_named(read, text: str, names: list[str]) -> None:
    """And nobody else."""
    assert [person.name for person in read(text).people] == names


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lù Văn Sính Chiều nay 25-5, Văn phòng Tỉnh ủy ra thông báo.",
        "Bà Cầm Thị Nọi Nguyên nhân là do thiếu vốn.",
        "Bà Cầm Thị Nọi Đoàn công tác Thành ủy đã đến thăm.",
        "Ông Lù Văn Sính Trao quyết định cho cán bộ.",
        "Đó nay là Trường ĐH Trần Quốc Toản.",
    ],
)
def test_the_next_sentence_is_no_name(read, text: str) -> None:
    """Where no full stop parts it from a name; nor is a school called after somebody."""
    assert {person.name for person in read(text).people} <= {"Lù Văn Sính", "Cầm Thị Nọi"}


def test_a_heading_in_capitals_names_nobody(read) -> None:
    """Also where a numeral in it is a single letter."""
    facts = read("ĐẠI HỘI ĐẠI BIỂU HỘI NGƯỜI CAO TUỔI XÃ MÂY NGÀN LẦN THỨ I, NHIỆM KỲ 2026 – 2031 diễn ra hôm nay.")
    assert facts.people == ()


def test_a_delegation_behind_a_number_is_nobody(read, posts_of) -> None:
    """The delegation of a province stands behind the deputy's term, and what was told before is theirs still."""
    listed = "ông Lù Văn Sính, Chủ tịch Hội Chè Việt Nam, Đại biểu Quốc hội khóa XV Đoàn Quảng Ninh; bà Cầm Thị Nọi, Giám đốc Sở Y tế"
    facts = read(f"Dự có {listed}.")
    assert [person.name for person in facts.people] == ["Lù Văn Sính", "Cầm Thị Nọi"]
    assert posts_of(facts, "Lù Văn Sính")[:2] == ["Chủ tịch Hội Chè Việt Nam", "Đại biểu Quốc hội"]
