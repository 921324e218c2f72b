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


@pytest.mark.parametrize("holder", ["Bưu điện thành phố Lai Châu", "Điện lực tỉnh Lai Châu", "Kho bạc Nhà nước tỉnh Lai Châu"])
def test_services_of_the_public_hold_what_they_do(read, holder: str) -> None:
    """The post, the power company and the treasury are bodies like others."""
    (meeting,) = read(f"Sáng 10/3, {holder} khai trương trung tâm mới. Dự lễ khai trương có ông Lò Văn Púa.").meetings
    assert (meeting.date, meeting.organizers) == ("2024-03-10", (holder,))


@pytest.mark.parametrize("opening", ["Sáng nay, {0} {1}.", "Mới đây, {0} {1}.", "{0} vừa {1}."])
@pytest.mark.parametrize("what", CALLS)
def test_what_somebody_did_these_days_is_told(read, what: str, opening: str) -> None:
    """A text that opens with today needs no day."""
    text = opening.format("Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay", what)
    (meeting,) = read(text, "Cùng dự có bà Khà Thị Lụa, Giám đốc Sở Y tế.").meetings
    assert meeting.kind.value in {"visit", "ceremony"}


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Chiều 10/3/2024, Công an huyện đã tổng kết công tác năm 2023.", "Công an huyện"),
        ("Chiều 10/3/2024, Sở Y tế và Sở Giáo dục ký kết chương trình phối hợp.", "Sở Y tế và Sở Giáo dục"),
        ("Sáng 10/3/2024, Trường THPT số 1 khai giảng năm học mới.", "Trường THPT số 1"),
    ],
)
def test_who_holds_it(read, text: str, holder: str) -> None:
    """Of whatever unit the body is, and however many they are."""
    (meeting,) = read(text).meetings
    assert meeting.organizers == (holder,)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sáng 10/3, ông Lù Văn Khay, Bí thư Huyện ủy Sìn Hồ có buổi đối thoại với bà con.", "Buổi đối thoại với bà con"),
        ("Sáng 10/3, ông Lù Văn Khay, Bí thư Huyện ủy Sìn Hồ tiếp công dân định kỳ tháng 3.", "Tiếp công dân định kỳ tháng 3"),
    ],
)
def test_who_hears_others_is_there(read, roles_of, text: str, name: str) -> None:
    """What somebody holds with others is no part of their post."""
    facts = read(text)
    assert [one.name for one in facts.meetings] == [name]
    assert roles_of(facts, "Lù Văn Khay") == {"attendee"}


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
