"""Events without a day that a text tells as background, and those that it takes for known."""

from __future__ import annotations

import pytest

_LONG = "Bà con xã Nậm Cuổi, tỉnh Lai Châu trồng chè trên đồi. " * 40
_OPENING = "Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay cho biết, giá chè năm nay tăng."


@pytest.mark.parametrize(
    "told",
    [
        "Cuối tháng 2, Bí thư Tỉnh ủy Lò Văn Púa đã chủ trì cuộc họp để rà soát các vùng chè.",
        "Đầu tháng 1/2024, Thường trực Tỉnh ủy đã có cuộc gặp mặt với người trồng chè.",
        "Dự án này đã được Quốc hội thông qua tại Kỳ họp thứ 3 về vùng chè.",
        "Trong buổi làm việc với các hợp tác xã cuối tuần qua, tỉnh nêu việc này.",
        "Huyện cũng đã tổ chức một số cuộc họp khẩn để làm rõ nguyên nhân.",
    ],
)
def test_what_was_at_another_time_is_background(read, told: str) -> None:
    """A month, a week ago or what a sitting adopted tells of none that the text is of."""
    assert read(_OPENING, told).meetings == ()


def test_what_a_text_comes_to_late_is_background(read) -> None:
    """Deep in a text nothing is told for the first time that it is of, unless it was today or is taken for known."""
    assert read(_OPENING + " " + _LONG, "Tỉnh đã chủ trì cuộc gặp mặt với người trồng chè về giá.").meetings == ()
    today = "Trong phiên thảo luận buổi chiều, ông Lù Văn Khay báo cáo. Bà Lò Thị Hoa, đại biểu HĐND tỉnh phát biểu thảo luận."
    assert read(_OPENING + " " + _LONG, today).meetings
    known = "Phát biểu tại buổi lễ, Bí thư Tỉnh ủy Lò Văn Púa khen bà con. Ông Lù Văn Khay trao quà."
    assert read(_OPENING, known).meetings


def test_a_month_in_its_name_is_the_events_own(read) -> None:
    """The session of a month is told where it is named; so is what a text opens with."""
    assert read("Tại phiên họp thường kỳ tháng 2/2024 của UBND tỉnh Lai Châu, ông Lù Văn Khay phát biểu kết luận.").meetings
    assert read("Đầu tháng 3/2024, Hội Nông dân tỉnh Lai Châu vừa tổ chức hội nghị về cây chè.").meetings


@pytest.mark.parametrize(
    "told",
    [
        "Trong tháng 3, Hội Chè tỉnh Lai Châu tổ chức Hội nghị sơ kết phong trào hái chè.",
        "Cuối tháng 2, Hội Chè tỉnh Lai Châu tổ chức Hội nghị sơ kết phong trào hái chè.",
    ],
)
def test_what_the_next_sentence_takes_for_known_is_the_articles_own(read, told: str) -> None:
    """The month in which the paper appeared is no other time, and of what was before the text goes on to tell."""
    (meeting,) = read(_OPENING, told, "Ông Lò Văn Púa, Bí thư Tỉnh ủy, chủ trì hội nghị. Bà Lò Thị Hoa báo cáo.").meetings
    assert (meeting.name, meeting.organizers) == ("Hội nghị sơ kết phong trào hái chè", ("Hội Chè tỉnh Lai Châu",))


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ngày 10/3, Phó Chủ tịch UBND tỉnh Lù Văn Khay đã làm việc với Sở Y tế Lai Châu về vắc xin.", "working_session"),
        ("Sáng 10/3, ông Lù Văn Khay, Chủ tịch UBND tỉnh Lai Châu đã trực tiếp đến và chỉ đạo khắc phục điểm sạt lở ở Sìn Hồ.", "visit"),
        ("Sáng 10/3, Sở Nội vụ tỉnh Lai Châu tổ chức triển khai quyết định của Chủ tịch UBND tỉnh về nhân sự.", "ceremony"),
    ],
)
def test_what_is_told_on_its_day(read, sentence: str, kind: str) -> None:
    """Behind an opening of what will be, too."""
    (meeting,) = read("Toàn bộ số xe của tỉnh Lai Châu sẽ được bàn giao cho một đơn vị.", sentence, published=None).meetings
    assert meeting.kind.value == kind


def test_what_a_text_goes_on_with_is_told_however_late(read, roles_of) -> None:
    """An event that the next sentences all speak of is what a text came to in the end; one that they leave is not."""
    held = "Trong chuỗi hoạt động chào mừng, Hội Chè tỉnh Lai Châu đã phối hợp tổ chức Lễ kỷ niệm 70 năm Ngày truyền thống trồng chè."
    behind = [
        "Buổi lễ vinh dự được đón tiếp đồng chí Lù Văn Khay, Bí thư Tỉnh ủy; đồng chí Lò Văn Púa, Chủ tịch UBND tỉnh.",
        "Tham dự buổi lễ còn có nhiều hội viên.",
        "Lễ kỷ niệm nhằm ghi nhận công lao của bà con.",
    ]
    facts = read(_LONG, *(_LONG for _ in range(4)), held, *behind)
    assert [meeting.kind.value for meeting in facts.meetings] == ["ceremony"]
    assert roles_of(facts, "Lò Văn Púa") == {"attendee"}
    left = "Ông Lù Văn Khay, Bí thư Tỉnh ủy trồng chè. Ông Lò Văn Púa hái chè."
    assert read(_LONG, *(_LONG for _ in range(4)), held, left).meetings == ()


def test_a_day_that_a_trade_keeps_dates_no_feast(read) -> None:
    """The day of tradition is not the day on which it was celebrated."""
    kept = "Chào mừng 70 năm ngày truyền thống ngành In, Phát hành sách và Báo chí 10/3/2024, "
    (meeting,) = read(kept + "Hội Chè tỉnh Lai Châu đã tổ chức Lễ tuyên dương hội viên.").meetings
    assert meeting.date is None


def test_a_rubric_names_the_sitting(read) -> None:
    """A headline that opens with a sitting tells where was said what the text tells, if anybody speaks there."""
    title = "Kỳ họp thứ 9, HĐND tỉnh Lai Châu khóa XV: Nâng giá chè"
    said = "Sáng 10/3, ông Lù Văn Khay, Giám đốc Sở Công Thương đã trả lời chất vấn của các đại biểu."
    assert [meeting.kind.value for meeting in read(said, title=title).meetings] == ["session"]
    assert read("Giá chè ở tỉnh Lai Châu năm nay tăng.", title=title).meetings == ()
    congress = "Đại hội Đảng bộ tỉnh Lai Châu: Kỳ vọng của người trồng chè"
    assert read("Ông Lò Văn Púa, Bí thư Chi bộ bản Nà Lùng, phát biểu cảm nghĩ về cây chè.", title=congress).meetings == ()


def test_a_sum_up_to_this_month_is_no_event_of_it(read) -> None:
    """What was begun by the month in which the paper appeared is told in sum; the text goes on with another event."""
    summed = "Tính đến tháng 3/2024, toàn tỉnh đã khởi công, hoàn thành việc xây dựng, sửa chữa nhà cho 90 hộ trồng chè, vượt tiến độ."
    (meeting,) = read(_OPENING, summed, "Ông Lù Văn Khay phát biểu tại buổi lễ. Bà Lò Thị Hoa tặng quà.").meetings
    assert meeting.name == "Buổi lễ"
