"""How articles open that tell of visits, receptions, sittings and parties: one event, its day and its name."""

from __future__ import annotations

import pytest

OPENINGS = [
    (
        "a day in brackets",
        ("visit", "2024-03-10", "Đến thăm, tặng quà bà con bản Nà Lùng"),
        "(10/3) Đồng chí Lù Văn Khay, Bí thư Tỉnh ủy Lai Châu đã đến thăm, tặng quà bà con bản Nà Lùng.",
    ),
    (
        "a committee of a district that meets",
        ("meeting", "2024-03-10", "Họp, cho ý kiến về vùng trồng chè"),
        "Chiều ngày 10/3/2024, Ban Chấp hành Đảng bộ huyện họp, cho ý kiến về vùng trồng chè. Đồng chí Lù Văn Khay chủ trì hội nghị.",
    ),
    (
        "what is said at an event of another to come",
        ("conference", None, "Buổi tiếp xúc"),
        "Tại buổi tiếp xúc, đại biểu Lù Văn Khay, Phó Trưởng đoàn ĐBQH tỉnh Lai Châu báo cáo dự kiến chương trình kỳ họp thứ sáu. "
        "Cử tri nêu nhiều việc tại buổi tiếp xúc.",
    ),
    (
        "a session that a caller chairs",
        ("working_session", "2024-03-10", "Buổi làm việc với Huyện ủy Sìn Hồ về trồng chè"),
        "Chiều 10/3, Bí thư Tỉnh ủy Lai Châu Lù Văn Khay đã đến thăm và chủ trì buổi làm việc với Huyện ủy Sìn Hồ về trồng chè.",
    ),
    (
        "whose party is received",
        ("meeting", "2024-03-10", "Đón tiếp Đoàn công tác do Ngài Sam Rin - Tổng Lãnh sự Lào dẫn đầu"),
        "Sáng nay, 10-3, Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay đón tiếp Đoàn công tác do Ngài Sam Rin - Tổng Lãnh sự Lào dẫn đầu, "
        "đến chào xã giao và bàn về hợp tác.",
    ),
    (
        "two days of work",
        ("session", "2024-03-09", "Kỳ họp thứ 9 HĐND tỉnh Lai Châu khóa XV"),
        "Qua hai ngày làm việc, 9 và 10-3-2024, Kỳ họp thứ 9 HĐND tỉnh Lai Châu khóa XV đã hoàn thành các nội dung đề ra.",
    ),
    (
        "today without a comma",
        ("session", "2024-03-10", "Ban Chấp hành Hội Chè tỉnh Lai Châu họp phiên thứ hai"),
        "Hôm nay ngày 10 tháng 3 năm 2024 Ban Chấp hành Hội Chè tỉnh Lai Châu họp phiên thứ hai, ông Lù Văn Khay điều hành.",
    ),
    (
        "what a gathering was for",
        ("meeting", "2024-03-10", "Buổi gặp mặt, chúc mừng đội tuyển chè giỏi"),
        "Sáng 10/3, Thường trực Tỉnh ủy Lai Châu có buổi gặp mặt, chúc mừng đội tuyển chè giỏi.",
    ),
    (
        "a gathering with gifts",
        ("meeting", "2024-03-10", "Chương trình gặp mặt, động viên và tặng quà hộ nghèo"),
        "Ngày 10/3, UBND xã Nậm Cuổi, tỉnh Lai Châu tổ chức chương trình gặp mặt, động viên và tặng quà hộ nghèo.",
    ),
    (
        "teachers",
        ("visit", "2024-03-10", "Đến thăm, chúc mừng các thầy, cô giáo xã Nậm Cuổi"),
        "Chiều 10/3, Bí thư Huyện ủy Sìn Hồ (Lai Châu) Lù Văn Khay đến thăm, chúc mừng các thầy, cô giáo xã Nậm Cuổi.",
    ),
    (
        "a feast for which good wishes are brought",
        ("meeting", "2024-03-10", "Tiếp lãnh đạo tỉnh Lai Châu đến thăm, chúc mừng lễ Sen Dolta"),
        "Ngày 10/3, Ban Quản trị chùa Phu Sang tiếp lãnh đạo tỉnh Lai Châu đến thăm, chúc mừng lễ Sen Dolta.",
    ),
    (
        "a month that is opened",
        ("ceremony", "2024-03-10", "Khai mạc Tháng Công nhân"),
        "Sáng 10/3, Liên đoàn Lao động tỉnh Lai Châu khai mạc Tháng Công nhân.",
    ),
    (
        "a contest that is over",
        ("other", "2024-03-10", "Hội thi Báo cáo viên giỏi tỉnh Lai Châu"),
        "Tối 10/3, Chung kết Hội thi Báo cáo viên giỏi tỉnh Lai Châu khép lại với 5 giải thưởng.",
    ),
]


@pytest.mark.parametrize(("told", "sentence"), [case[1:] for case in OPENINGS], ids=[case[0] for case in OPENINGS])
def test_an_opening_tells_one_event(read, told: tuple[str, str, str], sentence: str) -> None:
    """Of its kind, on its day, by a name that says which it was."""
    (meeting,) = read(sentence).meetings
    assert (meeting.kind.value, meeting.date, meeting.name) == told


def test_a_sitting_is_named_by_the_headline(read) -> None:
    """The text tells what the body does; the headline numbers the sitting."""
    text = "Sáng 10/3, các đại biểu HĐND tỉnh Lai Châu tiếp tục chất vấn lãnh đạo các sở; thông qua nghị quyết."
    (meeting,) = read(text, title="Tiếp tục chất vấn và bế mạc kỳ họp thứ 7, HĐND tỉnh khóa XV").meetings
    assert meeting.name == "Kỳ họp thứ 7, HĐND tỉnh khóa XV"
    (meeting,) = read(text, title="Lai Châu: chất vấn về giá chè").meetings
    assert meeting.name.startswith("Chất vấn lãnh đạo")


def test_the_months_of_an_anniversary_tell_the_year(read) -> None:
    """``(10/1953-10/2023)`` as days do."""
    text = "Ngày 10/10, Hội Chè tỉnh Lai Châu tổ chức họp mặt kỷ niệm 70 năm thành lập Hội (10/1953-10/2023)."
    (meeting,) = read(text, published=None).meetings
    assert meeting.date == "2023-10-10"


@pytest.mark.parametrize(
    "sentence",
    [
        "(3/4) hộ nghèo của xã Nậm Cuổi, tỉnh Lai Châu được giúp làm nhà.",
        "Sáng 10/3, Đoàn kiểm tra số 3 của Ban Thường vụ Tỉnh ủy Lai Châu đã thông qua dự thảo báo cáo.",
    ],
)
def test_shares_and_numbered_parties_tell_none(read, sentence: str) -> None:
    """A share in brackets is no day; a party has its number and is no inspection by itself."""
    assert read(sentence).meetings == ()


def test_the_headline_tells_what_an_article_is_of_within_a_journey(read) -> None:
    """Of a visit of several days the headline's own event is told, on its day; without one there, the visit itself."""
    text = (
        "Nhận lời mời của Bộ trưởng Ngoại giao Lào, ông Lù Văn Khay, Phó Thủ tướng đã thăm chính thức Lào từ ngày 10-12/3.",
        "Trong khuôn khổ chuyến thăm, ngày 11/3, ông Lù Văn Khay đã hội kiến Chủ tịch Quốc hội Lào Sam Rin.",
    )
    (meeting,) = read(*text, title="Phó Thủ tướng Lù Văn Khay hội kiến Chủ tịch Quốc hội Lào").meetings
    assert (meeting.kind.value, meeting.date) == ("meeting", "2024-03-11")
    assert read(*text, title="Phó Thủ tướng Lù Văn Khay thăm chính thức Lào").meetings[0].kind.value == "visit"
    others = "Ngày 11/3, Đại sứ quán Việt Nam tổ chức hội kiến các doanh nghiệp Lào."
    assert read(text[0], others, title="Phó Thủ tướng Lù Văn Khay hội kiến Chủ tịch Lào").meetings[0].kind.value == "visit"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tại hội nghị bí thư chi bộ năm 2024 của Đảng bộ huyện Sìn Hồ, ông Khay phát biểu.", "Hội nghị bí thư chi bộ năm 2024"),
        ("Tại hội nghị giám đốc hợp tác xã chè tỉnh Lai Châu, ông Lù Văn Khay phát biểu.", "Hội nghị giám đốc hợp tác xã chè"),
    ],
)
def test_whose_conference_it_is_belongs_to_its_name(read, text: str, name: str) -> None:
    """A rank of which nothing is said there tells the kind of the conference."""
    (meeting,) = read(text, "Ông Lò Văn Púa trình bày báo cáo.").meetings
    assert meeting.name.startswith(name)


def test_who_speaks_at_an_event_is_no_part_of_its_name(read) -> None:
    """Where the comma behind an event that is taken for known is left out, its name ends all the same; whom it was with belongs to it."""
    told = "Chiều 10/3, tại buổi làm việc bộ trưởng Lù Văn Khay lưu ý các trạm y tế ở huyện Sìn Hồ, tỉnh Lai Châu."
    assert "lưu ý" not in read(told).meetings[0].name
    (meeting,) = read("Chiều 10/3, ông Lù Văn Khay, Bí thư Huyện ủy Sìn Hồ dự cuộc gặp ông Sam Rin, Tổng Lãnh sự Lào.").meetings
    assert "Sam Rin" in meeting.name
