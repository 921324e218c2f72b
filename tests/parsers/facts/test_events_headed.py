"""Events that the headline or a picture tells, and which of theirs and the text's is the one reported."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        ("Tổng Bí thư thăm Lào", "Tổng Bí thư thăm Lào theo lời mời của Bạn và dự lễ kỷ niệm ngày lập nước.", "visit"),
        ("Hội Nông dân Lai Châu kỷ niệm 20 năm thành lập", "Đồng chí Lù Văn Khay, Phó Chủ tịch UBND tỉnh Lai Châu đã về dự.", "ceremony"),
        (
            "Lãnh đạo tỉnh Lai Châu thăm hỏi, tặng quà Tết",
            "Để bà con đón Tết vui, lãnh đạo tỉnh đã phân công các đoàn công tác đến thăm, tặng quà các hộ nghèo.",
            "visit",
        ),
        ("Bí thư Tỉnh ủy Lai Châu Lù Văn Khay thăm và làm việc tại Lào", "Sau khi xong việc, ngày 10/3 đoàn Lai Châu đã đến Lào.", "visit"),
        (
            "Khai mạc Festival Chè Sìn Hồ",
            "Tối 10/3, tại Sìn Hồ, UBND tỉnh mời khách xem múa. Tham dự lễ có ông Lù Văn Khay, Chủ tịch UBND tỉnh Lai Châu.",
            "ceremony",
        ),
        ("Bàn về Luật Chè", "Kết luận phiên thảo luận, Phó Chủ tịch Quốc hội Lù Văn Khay đề nghị giữ rừng chè.", "session"),
    ],
)
def test_the_event_of_the_headline_or_the_one_that_is_concluded(read, title: str, text: str, kind: str) -> None:
    """The headline's own verb comes before what is done behind it; what somebody concludes is told."""
    (meeting,) = read(text, title=title).meetings
    assert meeting.kind.value == kind


def test_a_headline_that_tells_the_day(read) -> None:
    """Where the text only goes on from a headline with a day, the headline reports the event."""
    title = "Sáng 10/3/2024, UBND xã Nậm Cuổi, tỉnh Lai Châu tổ chức hội nghị đối thoại với Nhân dân."
    (meeting,) = read("Tại buổi đối thoại, bà con nêu 13 kiến nghị về vùng chè.", title=title, published=None).meetings
    assert (meeting.kind.value, meeting.date) == ("conference", "2024-03-10")


@pytest.mark.parametrize(
    ("title", "body", "kind"),
    [
        ("Lãnh đạo tỉnh dự lễ thành lập Đảng bộ huyện Sìn Hồ", "Huyện Sìn Hồ, tỉnh Lai Châu có 20 xã.", "ceremony"),
        ("Thông cáo về ngày làm việc thứ hai của Hội nghị Trung ương 3", "Buổi chiều, Trung ương làm việc tại tổ.", "conference"),
        ("Tỉnh ủy Lai Châu họp về công tác cán bộ", "Tỉnh ủy Lai Châu đã bỏ phiếu giới thiệu nhân sự.", "meeting"),
        ("Khai mạc Kỳ họp thứ 10 HĐND tỉnh Lai Châu", "Đây là kỳ họp quan trọng của nhiệm kỳ.", "session"),
    ],
)
def test_a_headline_alone_may_tell_the_event(read, title: str, body: str, kind: str) -> None:
    """Somebody attends it, a body meets, a communiqué tells it, or it is opened and the text goes on to speak of it."""
    (meeting,) = read(body, title=title).meetings
    assert meeting.kind.value == kind


def test_the_day_of_unknown_year_outweighs_the_headline(read) -> None:
    """What is told of a day is the event, though the headline names another kind."""
    (meeting,) = read(
        "Sáng 7/3, Phó Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay làm việc với UBND xã Nậm Cuổi về đền bù.",
        title="Phó Chủ tịch UBND tỉnh Lù Văn Khay kiểm tra công tác đền bù",
        published=None,
    ).meetings
    assert meeting.kind.value == "working_session"


def test_the_event_people_are_at_comes_before_one_reviewed(read) -> None:
    """Without a day and a headline that names it, a contest that was held is less than the conference people speak at."""
    (meeting,) = read(
        "Theo báo cáo, Bộ CHQS tỉnh Lai Châu đã tổ chức Hội thi trồng chè giỏi năm 2023.",
        "Tại hội nghị, Bộ CHQS tỉnh Lai Châu đã trao giải cho các đơn vị.",
        title="Bộ CHQS tỉnh Lai Châu rút kinh nghiệm nhiệm vụ năm 2023",
    ).meetings
    assert meeting.kind.value == "conference"


def test_a_caption_tells_where_nothing_else_does(read) -> None:
    """A page of a headline and a picture reports what the picture shows."""
    caption = "Ông Lù Văn Khay, Chủ tịch HĐND tỉnh Lai Châu phát biểu khai mạc kỳ họp."
    (meeting,) = read(title="HĐND tỉnh Lai Châu ra nghị quyết về chất vấn", captions=(caption,)).meetings
    assert meeting.kind.value == "session"


def test_a_picture_of_it_all_shows_the_event(read) -> None:
    """``Toàn cảnh hội nghị`` is of the article's own event, whatever its headline calls it."""
    (meeting,) = read(
        "Gần 200 đảng viên nghe nghị quyết.", title="Đảng ủy Sìn Hồ học tập, quán triệt nghị quyết", captions=("Toàn cảnh hội nghị.",)
    ).meetings
    assert meeting.kind.value == "conference"


def test_a_picture_shows_it_whatever_the_headline_says(read) -> None:
    """``Quang cảnh`` below a picture tells the event of an article that nothing else tells; who is in a picture does not."""
    body, title = "Hai hội của tỉnh Lai Châu trồng chung 90 ha chè.", "Chung tay giữ rừng chè"
    (meeting,) = read(body, title=title, captions=("Quang cảnh lễ ký kết phối hợp giữa hai hội.",)).meetings
    assert meeting.kind.value == "ceremony"
    assert read(body, title=title, captions=("Bà con sau lễ ký kết phối hợp giữa hai hội.",)).meetings == ()


def test_a_picture_shows_one_of_several_on_their_day(read) -> None:
    """One of the meetings that a text tells of together has the day that it opens with; one of another kind has not."""
    body = "Ngày 9/3, đại biểu HĐND huyện Sìn Hồ đã có nhiều cuộc tiếp xúc với cử tri.", "Ông Lù Văn Khay nghe cử tri kể chuyện trồng chè."
    for caption, day in (
        ("Quang cảnh hội nghị tiếp xúc cử tri tại bản Hạ.", "2024-03-09"),
        ("Quang cảnh lễ khánh thành trường ở bản Hạ.", None),
    ):
        (meeting,) = read(*body, captions=(caption,)).meetings
        assert (str(meeting.date) if meeting.date else None) == day


def test_a_ceremony_is_on_the_day_of_what_is_done_at_it(read) -> None:
    """``buổi lễ khai trương`` is told by a text that says when something ``đã khai trương``; of another day's deed it says nothing."""
    told = "Quầy có 40 thứ thuốc.", "Tại buổi lễ khai trương nhà thuốc, ông Lù Văn Khay, Giám đốc Sở Y tế nhấn mạnh: “Thuốc đã có.”"
    for done, day in (("đã khai trương", "2024-03-09"), ("đã kiểm kê", None)):
        (meeting,) = read(f"Ngày 9/3, Sở Y tế tỉnh Lai Châu {done} nhà thuốc mới.", *told).meetings
        assert (str(meeting.date) if meeting.date else None) == day


def test_a_story_in_pictures(read) -> None:
    """Where there is no text, captions tell the meeting and who spoke there."""
    lines = ("Đồng chí Cầm Thị Nọi, Bí thư Tỉnh ủy phát biểu tại buổi làm việc.", "Sáng 10/3, tại Sơn La, hai Tỉnh ủy đã có buổi làm việc.")
    facts = read(title="Hai tỉnh bàn việc sáp nhập", captions=lines)
    assert [(m.kind.value, m.date, [(p.person, p.role.value) for p in m.participants]) for m in facts.meetings] == [
        ("working_session", "2024-03-10", [("Cầm Thị Nọi", "speaker")])
    ]


def test_a_congress_is_no_wreath_laid_before_it(read) -> None:
    """The congress that the headline names is the event, not what was done the day before; that is one where the congress is yet to sit."""
    wreath = "Sáng 8/3, Đảng ủy Công ty Chè đã tổ chức lễ dâng hoa tại Đài tưởng niệm."
    sat = read(wreath, "Phiên chính thức của Đại hội diễn ra ngày 9/3, bầu Ban Chấp hành.", title="Đại hội Đảng bộ Công ty Chè lần thứ V")
    assert [(one.kind.value, one.date, one.name) for one in sat.meetings] == [
        ("congress", "2024-03-09", "Đại hội Đảng bộ Công ty Chè lần thứ V")
    ]
    ahead = read(wreath, "Đại hội sẽ diễn ra ngày 19/3, bầu Ban Chấp hành.", title="Dâng hoa trước Đại hội Đảng bộ Công ty Chè")
    assert [one.kind.value for one in ahead.meetings] == ["ceremony"]
