"""Posts in departments whose names go on in small letters right before what their heads say or do."""

from __future__ import annotations

import pytest

from parsers import lexicon
from parsers.facts.bodies.phrases import phrase_end
from parsers.facts.tagging.spans import matching_copy, tag

HEADED = [
    ("Vụ trưởng", "Vụ Thị trường trong nước"),
    ("Vụ trưởng", "Vụ Thị trường châu Âu - châu Mỹ"),
    ("Vụ trưởng", "Vụ Tín dụng các ngành kinh tế"),
    ("Phó Vụ trưởng", "Vụ Học sinh, sinh viên"),
    ("Vụ trưởng", "Vụ Tổ chức phi chính phủ"),
    ("Cục trưởng", "Cục Y tế dự phòng"),
    ("Phó Cục trưởng", "Cục Quản lý tài nguyên nước"),
    ("Cục trưởng", "Cục Biến đổi khí hậu"),
    ("Cục trưởng", "Cục Quản lý Y, Dược cổ truyền"),
    ("Cục trưởng", "Cục Quản lý đê điều và Phòng, chống thiên tai"),
    ("Cục trưởng", "Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ"),
    ("Trưởng phòng", "Cảnh sát điều tra tội phạm về ma túy"),
    ("Giám đốc", "Trung tâm Hỗ trợ doanh nghiệp nhỏ và vừa"),
    ("Giám đốc", "Trung tâm Huấn luyện và thi đấu thể dục thể thao"),
    ("Chủ tịch", "Hiệp hội Bất động sản"),
    ("Trưởng Ban", "Chỉ đạo Trung ương về phòng, chống thiên tai"),
    ("Phó Trưởng Ban", "Chỉ đạo Tổng điều tra dân số và nhà ở tỉnh Lào Cai"),
    ("Trưởng Ban", "Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh Lào Cai"),
    ("Chủ tịch", "Hội đồng nghĩa vụ quân sự tỉnh Lào Cai"),
    ("Chủ tịch", "Nhóm nữ đại biểu Quốc hội Việt Nam"),
    ("Trưởng khoa", "Nội tim mạch"),
    ("Trưởng khoa", "Nội thận nhân tạo"),
    ("Chủ tịch", "Hội Bảo vệ quyền lợi người tiêu dùng"),
    ("Ủy viên", "Hội đồng thẩm định sách giáo khoa"),
    ("Chánh Văn phòng", "HĐND-UBND huyện Bắc Hà"),
    ("Chủ tịch", "Hội Hữu nghị Việt Nam - ASEAN"),
    ("Chỉ huy trưởng", "Lữ đoàn thông tin 80"),
    ("Giám đốc", "Trung tâm Hạ tầng thông tin"),
    ("Trưởng phòng", "Thiết bị thông tin Công an tỉnh Lào Cai"),
    ("Trưởng phòng", "An toàn thông tin Sở Khoa học và Công nghệ"),
    ("Phó Chủ nhiệm", "Ủy ban Nhà nước về người Việt Nam ở nước ngoài"),
]
DOING = [
    "Giám đốc Nhà hát Mây Ngàn biểu diễn phục vụ bà con",
    "Hiệu trưởng Trường Đại học Mây Ngàn thi đấu hết mình qua nhiều trận liền",
    "Phó Chủ tịch UBND xã Mây Ngàn thông tin về dự án",
    "Chủ tịch HĐTV Công ty Mây Ngàn thông tin về",
    "Phó Viện trưởng VKSND huyện Mây Ngàn phụ trách, điều hành chung",
]


@pytest.mark.parametrize(("rank", "body"), HEADED, ids=[body for _, body in HEADED])
@pytest.mark.parametrize("goes_on", [" cho biết, tình hình đã ổn định.", " nhấn mạnh vai trò của nhân dân.", ", phát biểu tại hội nghị."])
def test_the_whole_department(read, posts_of, rank: str, body: str, goes_on: str) -> None:
    """No verb behind a department cuts what it is called by."""
    facts = read("Hội nghị bàn về nhiều việc.", f"Ông Lò Văn Púa, {rank} {body}{goes_on}")
    assert posts_of(facts, "Lò Văn Púa") == [f"{rank} {body}"]


@pytest.mark.parametrize("post", DOING)
def test_what_a_body_does_is_none_of_its_name(read, posts_of, post: str) -> None:
    """Words that departments are called by are verbs elsewhere."""
    (told,) = posts_of(read("Hội nghị bàn về nhiều việc.", f"Ông Lò Văn Púa, {post}."), "Lò Văn Púa")
    assert told.endswith("Mây Ngàn")


def test_every_phrase_can_be_met() -> None:
    """However many words a phrase of the lexicon has, it is found whole."""
    for phrase in map(matching_copy, lexicon.bodies().inside):
        if phrase.replace(" ", "").isalpha():
            assert phrase_end(tag(phrase), 0, len(phrase)) == len(phrase)


@pytest.mark.parametrize("goes_on", ["thông tin thêm về dự án", "thông tin về dự án"])
def test_a_whole_body_informs_of_something(read, posts_of, goes_on: str) -> None:
    """``Công nghệ thông tin`` is a field, but a department of science and technology ends before its verb."""
    facts = read("Hội nghị bàn về nhiều việc.", f"Bà Cầm Thị Nọi, Phó Giám đốc Sở Khoa học và Công nghệ {goes_on}.")
    assert posts_of(facts, "Cầm Thị Nọi") == ["Phó Giám đốc Sở Khoa học và Công nghệ"]
    facts = read("Hội nghị bàn về nhiều việc.", "Bà Cầm Thị Nọi, Giám đốc Trung tâm Công nghệ thông tin phát biểu.")
    assert posts_of(facts, "Cầm Thị Nọi") == ["Giám đốc Trung tâm Công nghệ thông tin"]


@pytest.mark.parametrize(
    ("post", "roles"),
    [
        ("Giám đốc Trung tâm Dữ liệu thông tin phát biểu", {"speaker"}),
        ("Tổng Giám đốc VNPT thông tin cho biết mạng đã phủ", set()),
        ("Phó Chủ tịch UBND xã thông tin về vụ việc trên cho phóng viên", set()),
        ("Phó Chủ tịch UBND xã thông tin về vụ việc trên qua điện thoại", set()),
        ("Phó Chủ tịch UBND xã thông tin về vụ việc trên cho các đại biểu", {"reporter"}),
    ],
)
def test_what_informs_nobody_of_the_meeting(read, roles_of, post: str, roles: set[str]) -> None:
    """A part of a body's name is no report, nor is what the press is told."""
    facts = read("Sáng 10/3, UBND huyện Bắc Hà, tỉnh Lào Cai tổ chức hội nghị.", f"Ông Lò Văn Púa, {post}.")
    assert roles_of(facts, "Lò Văn Púa") == roles
