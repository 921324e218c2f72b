"""Posts in departments whose names go on in small letters right before what their heads say or do."""

from __future__ import annotations

import pytest

from parsers import lexicon
from parsers.facts.phrases import phrase_end
from parsers.facts.spans import matching_copy, tag

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
    ("Phó Chủ nhiệm", "Ủy ban Nhà nước về người Việt Nam ở nước ngoài"),
]
DOING = [
    "Giám đốc Nhà hát Mây Ngàn biểu diễn phục vụ bà con",
    "Hiệu trưởng Trường Đại học Mây Ngàn thi đấu hết mình qua nhiều trận liền",
    "Phó Chủ tịch UBND xã Mây Ngàn thông tin về dự án",
    "Chủ tịch HĐTV Công ty Mây Ngàn thông tin về",
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
