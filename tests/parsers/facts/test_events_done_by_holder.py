"""What a body or an official is told to do themselves, on a day or just now: ``Sáng 10/3, Hội Nông dân tổng kết công tác năm``."""

from __future__ import annotations

import pytest

HOLDS = [
    ("tổng kết công tác Hội năm 2023", "conference"),
    ("ký kết chương trình phối hợp với Huyện đoàn", "ceremony"),
    ("kỷ niệm 90 năm ngày thành lập", "ceremony"),
    ("tuyên dương 50 người trồng chè giỏi", "ceremony"),
    ("đối thoại với người trồng chè", "conference"),
    ("quán triệt Nghị quyết Đại hội XIII của Đảng", "conference"),
    ("diễn tập phòng cháy rừng chè", "other"),
]
OPENINGS = ["Sáng 10/3, {0} {1}.", "Ngày 10/3, {0} đã {1}.", "Sáng nay, {0} {1}.", "{0} vừa {1}."]
CALLS = ["thăm Bệnh viện huyện Sìn Hồ", "chúc Tết cán bộ Bệnh viện", "kiểm tra việc trồng chè tại xã Nậm Cuổi", "dâng hương tại Đền Mẫu"]


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize(("what", "kind"), HOLDS)
def test_what_its_holder_does_is_held(read, what: str, kind: str, opening: str) -> None:
    """However a text opens with it."""
    (meeting,) = read(opening.format("Hội Nông dân huyện Sìn Hồ", what)).meetings
    assert meeting.kind.value == kind


@pytest.mark.parametrize("opening", ["Sáng nay, {0} {1}.", "Mới đây, {0} {1}.", "{0} vừa {1}."])
@pytest.mark.parametrize("what", CALLS)
def test_what_somebody_did_these_days_is_told(read, what: str, opening: str) -> None:
    """A text that opens with today needs no day."""
    text = opening.format("Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay", what)
    (meeting,) = read(text, "Cùng dự có bà Khà Thị Lụa, Giám đốc Sở Y tế.").meetings
    assert meeting.kind.value in {"visit", "ceremony"}


@pytest.mark.parametrize(
    "text",
    [
        "Hội Nông dân huyện Sìn Hồ tổng kết mô hình trồng chè và nhân rộng ở các xã.",
        "Nhiều người lo về hợp đồng bán chè mà tỉnh Lai Châu vừa ký kết với nước ngoài.",
        "Ông Lù Văn Khay, Phó Chủ tịch UBND tỉnh Lai Châu cho biết, đoàn vừa đi kiểm tra thì hàng rong lại bày ra.",
        "Mới đây, quản lý thị trường tỉnh Lai Châu kiểm tra kho chè, tịch thu 200 kg đường lậu.",
    ],
)
def test_what_is_done_at_no_event(read, text: str) -> None:
    """Without a day, or of others."""
    assert read(text).meetings == ()
