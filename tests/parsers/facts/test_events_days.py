"""The day of an event and its year: told elsewhere in the text, by a feast or a term, or by nobody."""

from __future__ import annotations

import pytest

from parsers.types import Session


def test_cung_ngay_opens_a_paragraph(read) -> None:
    """``Cùng ngày`` at the head of a paragraph is the day before it."""
    facts = read(
        "Ngày 10/3, Tỉnh ủy Lai Châu tổ chức hội nghị về chè.", "Cùng ngày, UBND tỉnh Lai Châu tổ chức lễ trao giải cuộc thi viết."
    )
    assert [(one.kind.value, one.date) for one in facts.meetings] == [("conference", "2024-03-10"), ("ceremony", "2024-03-10")]


def test_a_day_long_ahead_was_a_year_ago(read) -> None:
    """What is told as held on a day that comes months after the paper was held the year before."""
    (meeting,) = read("Ngày 22/8, Tỉnh ủy Lai Châu tổ chức hội thảo về chè.").meetings
    assert meeting.date == "2023-08-22"


def test_a_later_sentence_tells_the_day_of_unknown_year(read) -> None:
    """Of two sentences on one event whose year nobody tells, the one with the part of the day reports it."""
    (meeting,) = read(
        "Tại buổi Lễ kỷ niệm 50 năm lập bản, Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay tặng hoa.",
        "Tối 10/3, tại bản Nà Lùng, UBND xã Nậm Cuổi tổ chức Lễ kỷ niệm 50 năm lập bản.",
        published=None,
    ).meetings
    assert (meeting.session, meeting.place) == (Session.EVENING, "bản Nà Lùng")


def test_two_events_of_a_day_of_unknown_year(read) -> None:
    """A second event of the day is told though nobody tells the year, and one more of its kind only of another part of the day."""
    facts = read(
        "Sáng 10/3, Tỉnh ủy Lai Châu tổ chức hội nghị về chè.",
        "Chiều cùng ngày, đồng chí Lù Văn Khay, Bí thư Tỉnh ủy Lai Châu tiếp Đoàn đại biểu tỉnh Hủa Phăn.",
        published=None,
    )
    assert [(one.kind.value, one.session) for one in facts.meetings] == [("conference", Session.MORNING), ("meeting", Session.AFTERNOON)]
    again = read("Sáng 10/3, ông Lù Văn Khay thăm xã Nậm Cuổi, Lai Châu.", "Cùng ngày, ông Lù Văn Khay thăm Trường Tiểu học Nà Lùng.")
    assert len(again.meetings) == 1


@pytest.mark.parametrize(
    "told",
    [
        ("Lễ đón Tổng Bí thư và Phu nhân vào ngày 10-3 được nước bạn tổ chức trọng thể.",),
        ("Liên đoàn Lao động tỉnh Lai Châu tổ chức gặp mặt công nhân ngày 10/3.",),
        ("UBND tỉnh Lai Châu tổ chức hội nghị lấy ý kiến nhân dân ngày 10/3.",),
        ("Sở Y tế tỉnh Lai Châu tập huấn cho nhân viên y tế ngày 10/3.",),
        ("Tỉnh ủy Lai Châu tổ chức hội nghị công bố nhân sự ngày 10/3.",),
        ("Tại hội nghị tổng kết mùa chè 2023 chiều 10/3, Sở Y tế Lai Châu cho biết mùa sau dự kiến vào ngày 11/6.",),
        (
            "Công an tỉnh Lai Châu sẽ trấn áp tội phạm trộm chè.",
            "Ngày 10/3, Đại tá Lù Văn Khay chủ trì triển khai kế hoạch bảo đảm an toàn Đại hội. Tại hội nghị Đại tá Khay cho biết đã đủ.",
        ),
    ],
    ids=["beside a wife", "beside workers", "of the people", "for a staff", "of persons", "before what is to come", "behind a summary"],
)
def test_a_day_is_that_of_its_event(read, told: tuple[str, ...]) -> None:
    """No word that merely ends like one for an occasion takes it away, nor what is expected, nor a summary printed above."""
    assert [one.date for one in read(*told).meetings] == ["2024-03-10"]


def test_a_plan_told_at_an_event_opened_as_known_stays_one(read) -> None:
    """``Tại hội nghị dự kiến tổ chức …`` is yet to come."""
    assert read("Tại hội nghị dự kiến tổ chức chiều 20/3, Sở Y tế tỉnh Lai Châu sẽ giới thiệu giống chè.").meetings == ()


def test_a_state_visit_is_reported_by_its_days(read) -> None:
    """What happened on one day of a visit is the event, not the days it takes."""
    (meeting,) = read(
        "Nhận lời mời của Thủ tướng, Thủ tướng Niu Di-lân thăm chính thức Việt Nam từ ngày 10 đến 14/3.",
        "Lễ đón chính thức diễn ra chiều nay (11/3) tại Phủ Chủ tịch.",
    ).meetings
    assert (meeting.kind.value, meeting.date) == ("ceremony", "2024-03-11")


@pytest.mark.parametrize(
    "sentence",
    [
        "Chiều 10/3, HĐND tỉnh Lai Châu bế mạc kỳ họp. Kỳ họp đã nghe báo cáo thu ngân sách những tháng đầu năm 2018, so với năm 2017.",
        "Chiều 10/3, HĐND tỉnh Lai Châu bế mạc kỳ họp. Kỳ họp bàn kết quả năm 2017 và thu ngân sách 3 tháng đầu năm 2018.",
    ],
)
def test_the_year_so_far_is_the_year_of_the_event(read, sentence: str) -> None:
    """Of the years a text names, the one whose first months are told is its own."""
    (meeting,) = read(sentence, published=None).meetings
    assert meeting.date == "2018-03-10"


def test_a_target_is_no_year_of_an_event(read) -> None:
    """``đến năm 2025`` tells nothing of when it was said."""
    (meeting,) = read("Sáng 10/3, Tỉnh ủy Lai Châu họp bàn quy hoạch báo chí đến năm 2025.", published=None).meetings
    assert meeting.date is None


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Ngày 15/12, Công an tỉnh Lai Châu tổ chức lễ ra quân trước Tết Nguyên đán Ất Tỵ năm 2025.", "2024-12-15"),
        ("Chiều 13/7, HĐND tỉnh Lai Châu bế mạc Kỳ họp thứ 16 (kỳ họp thường lệ giữa năm 2023).", "2023-07-13"),
        ("Ngày 27/8, Huyện ủy Sìn Hồ tổ chức hội nghị về Hiến pháp năm 2013 và việc làm theo Bác năm 2014.", "2014-08-27"),
        ("Sáng 21/12, Huyện ủy Sìn Hồ tổ chức hội nghị tổng kết việc thực hiện Nghị quyết số 18 ngày 25-10-2017.", None),
        ("Ngày 13/3, ông Lù Văn Khay đi kiểm tra công tác bầu cử ĐBQH và đại biểu HĐND tỉnh Lai Châu nhiệm kỳ 2026-2031.", "2026-03-13"),
        ("Ngày 24/5, Đoàn giám sát HĐND tỉnh Lai Châu làm việc với Sở Xây dựng về nhà ở trong 2 năm 2016, 2017.", None),
        ("Sáng 15/1, ông Lù Văn Khay đi thăm xã Nậm Cuổi, tỉnh Lai Châu nhân dịp Tết Nguyên đán Quý Mão.", "2023-01-15"),
        ("Ngày 16/6, ông Lù Văn Khay kiểm tra tại Lai Châu việc thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017.", None),
        ("Ngày 3/4, ông Lù Văn Khay trao quyết định tại Lai Châu, theo Quyết định số 618/QĐ-UBND ngày 1/4/2024.", "2024-04-03"),
        ("Chiều 12/8, Đoàn giám sát thực hiện Nghị quyết số 25-NQ/TW ngày 25/7/2008 có buổi làm việc với Tỉnh ủy Lai Châu.", None),
        ("Ngày 15/11, Huyện ủy Sìn Hồ tổ chức hội nghị phát hành sách “Lịch sử Đảng bộ Lai Châu” (1969 - 2020).", None),
        ("Sáng 01/01, ngày đầu tiên của năm mới 2020, Huyện ủy Sìn Hồ tổ chức lễ công bố nghị quyết.", "2020-01-01"),
    ],
)
def test_a_text_tells_its_year_by_what_it_names(read, sentence: str, day: str | None) -> None:
    """By a feast, the new year or the middle of a year; not by the day of a resolution that is reviewed."""
    (meeting,) = read(sentence, published=None).meetings
    assert meeting.date == day


def test_the_day_on_which_it_is_told_is_not_its_own(read) -> None:
    """A ministry tells on one day what was held on another; what is held on a day keeps it."""
    (told,) = read("Tin từ Bộ Y tế ngày 9/3 cho biết, Thứ trưởng Lù Văn Khay đã chủ trì cuộc họp của Ban Chỉ đạo.").meetings
    (held,) = read("Tin từ Bộ Y tế, ngày 9/3, Thứ trưởng Lù Văn Khay đã chủ trì cuộc họp của Ban Chỉ đạo.").meetings
    assert (told.date, held.date) == (None, "2024-03-09")


def test_an_event_of_unknown_year_that_opens_the_text_is_what_it_is_about(read) -> None:
    """What was told before, with its full day, does not take the place of the news that opens without a year."""
    (meeting,) = read(
        "Sáng 20/6, Tỉnh ủy Lai Châu tổ chức hội nghị báo cáo viên.",
        "Trước đó, ngày 9/1/2003, Tỉnh ủy Lai Châu đã tổ chức Lễ tổng kết cây chè. Đồng chí Lù Văn Khay chủ trì.",
        published=None,
    ).meetings
    assert (meeting.name, meeting.date) == ("Hội nghị báo cáo viên", None)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Theo thông cáo phát chiều 11/3, tại kỳ họp ngày 8-11/3, Ủy ban Kiểm tra Trung ương đã xem xét kỷ luật ba chi bộ.", "2024-03-08"),
        ("Theo thông báo phát đi sáng 11/3, UBND tỉnh Lai Châu đã họp bàn về chè.", "2024-03-11"),
        ("Ngày 9/3, Tỉnh ủy Lai Châu tổ chức sơ kết 1 năm thực hiện Quy định số 05 ngày 3/3/2023 của Tỉnh ủy.", "2024-03-09"),
    ],
)
def test_the_day_of_a_notice_is_an_events_only_where_no_other_is_told(read, sentence: str, day: str) -> None:
    """What was held on a day and told on the next was held on the first; a rule's day is no event's."""
    (meeting,) = read(sentence).meetings
    assert meeting.date == day


def test_a_rule_tells_the_day_of_no_review(read) -> None:
    """Where nobody tells the year, what is reviewed is not held on the day when it was issued."""
    (meeting,) = read("Ngày 9/6, Tỉnh ủy Lai Châu tổ chức sơ kết 1 năm thực hiện Quy định số 05 ngày 3/3/2023.", published=None).meetings
    assert meeting.date != "2023-03-03"
