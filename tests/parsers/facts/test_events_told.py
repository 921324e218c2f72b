"""What tells an event where no noun with a day does, and what only looks as if: by verbs, headlines, plans and polemics."""

from __future__ import annotations

import pytest

from parsers.types import Session

TOLD = [
    ("congress", "2024-03-10", "Sáng ngày 10/3, chi bộ bản Sìn, tỉnh Lai Châu tổ chức thành công Đại hội chi bộ điểm."),
    ("ceremony", "2024-03-10", "Ngày 10 tháng 3 năm 2024, Ủy ban MTTQ xã Sìn Hồ, tỉnh Lai Châu đã tiến hành bàn giao nhà Đại đoàn kết."),
    ("conference", "2024-03-10", "Sáng 10/3, Đoàn đại biểu tỉnh Lai Châu, gồm: Chủ tịch HĐND tỉnh Lù Văn Khay, đã tiếp xúc cử tri Sìn Hồ."),
    ("visit", "2024-03-10", "Sáng 10/3, Chủ tịch UBND tỉnh Lù Văn Khay dẫn đầu đoàn công tác Lai Châu tiếp tục đến thăm, chúc Tết bà con."),
    ("meeting", None, "Theo tin Đài Lai Châu: Sáng 18, tại Sìn Hồ, ông Lù Văn Khay đã tổ chức chiêu đãi trọng thể đoàn khách nước bạn."),
    ("congress", None, "Vừa qua, Đảng bộ Tập đoàn Chè Lai Châu đã tổ chức thành công Đại hội đại biểu lần thứ III, nhiệm kỳ 2025-2030."),
    ("congress", "2024-03-10", "Sáng 10/3, tại Sìn Hồ, Đại hội đại biểu Hội Chè Lai Châu lần thứ 3 tổ chức phiên khai mạc trọng thể."),
    ("meeting", None, "Thực hiện theo Kế hoạch số 60 của tỉnh Lai Châu, Huyện ủy Sìn Hồ vừa tổ chức kiểm điểm, tự phê bình."),
    ("training", "2024-03-10", "Ngày 10/3, Đảng ủy xã Nậm Cuổi (Lai Châu) tổ chức cho cán bộ, y, bác sĩ trạm y tế học tập chuyên đề."),
    ("ceremony", "2024-03-10", "Ngày 10/3, Hội Chữ thập đỏ tỉnh Lai Châu đã tổ chức trao hỗ trợ 700 suất học bổng cho học sinh nghèo."),
    ("visit", "2024-03-10", "Chiều 10/3, ông Lù Văn Khay cùng đoàn công tác của tỉnh Lai Châu kiểm tra tiến độ kè suối Sìn Hồ."),
    ("visit", "2024-03-10", "Chiều 10/3, ông Lù Văn Khay dẫn đầu đoàn công tác của tỉnh kiểm tra tiến độ làm đường tại huyện Sìn Hồ."),
    ("ceremony", "2024-03-10", "Sáng 10/3, các đơn vị Công an tỉnh Lai Châu đồng loạt ra quân, bảo đảm an ninh trật tự Đại hội Đảng."),
    ("ceremony", "2024-03-10", "Ngày 10/3, Huyện đoàn Sìn Hồ phát động ra quân, chào mừng 20 năm Ngày hội toàn dân bảo vệ rừng Lai Châu."),
    ("ceremony", "2024-03-10", "Sáng nay (10/3), Huyện ủy Sìn Hồ thành lập đoàn đến viếng Nghĩa trang liệt sĩ tỉnh Lai Châu."),
    ("meeting", "2024-03-10", "Tối 10/3, Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay có buổi chiêu đãi đoàn khách tỉnh Phong Sa Lỳ."),
    (
        "meeting",
        "2024-03-10",
        "Sáng 10/3, Tiểu ban Văn kiện họp góp ý dự thảo báo cáo chính trị của tỉnh Lai Châu tại Đại hội đại biểu Đảng bộ.",
    ),
    ("conference", "2024-03-10", "Sáng 10/3, đại biểu HĐND tỉnh Lai Châu tiếp xúc hơn 200 cử tri tại 4 xã."),
    ("conference", "2024-03-10", "Sáng 10/3, đại biểu HĐND tỉnh Lai Châu có các buổi tiếp xúc với gần 90 cử tri."),
    ("meeting", "2024-03-10", "Theo lịch, sáng 10/3, Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay đã tiếp công dân tại Sìn Hồ."),
    ("conference", "2024-03-10", "Ngày 10/3, Tỉnh ủy Lai Châu tổ chức hội nghị giao ban báo chí hằng tháng."),
    ("conference", "2024-03-10", "Để chuẩn bị kỳ họp sắp tới, đại biểu HĐND tỉnh Lai Châu đã tiếp xúc cử tri Sìn Hồ vào sáng 10/3."),
    ("conference", "2024-03-10", "Hôm qua ngày 10/3 tại nhà văn hóa bản Sìn. UBND xã Nậm Cuổi, tỉnh Lai Châu tổ chức tiếp xúc cử tri."),
    ("session", "2024-03-10", "Sáng 10/3, hoạt động thảo luận tổ của HĐND tỉnh Lai Châu đã diễn ra ở ba huyện."),
    (
        "working_session",
        "2024-03-10",
        "Ngày 10/3, đoàn cán bộ tỉnh Hậu Giang do bà Khà Thị Lụa dẫn đầu đã đến Lai Châu làm việc, trao đổi kinh nghiệm về trồng chè.",
    ),
    ("conference", "2024-03-10", "Hôm nay (10/3), Tỉnh ủy Lai Châu tổ chức các hội nghị trực tuyến: sơ kết và học tập."),
    ("meeting", "2024-03-10", "Sáng 10/3, Ban Chỉ huy phòng, chống thiên tai tỉnh Lai Châu họp, nghe các huyện báo cáo thiệt hại sau mưa."),
    ("session", "2024-03-10", "Sáng 10/3, các đại biểu HĐND tỉnh Lai Châu đã tiếp tục mổ xẻ nguyên nhân mất rừng."),
    ("meeting", "2024-03-10", "Sáng 10/3, các ủy viên Ủy ban Kiểm tra Tỉnh ủy Lai Châu thảo luận hai vụ việc."),
    (
        "other",
        "2024-03-10",
        "Đó là mong muốn của bà Khà Thị Lụa tại chương trình “Chợ quê” do Hội Nông dân tỉnh Lai Châu tổ chức sáng 10/3.",
    ),
    ("conference", None, "Tại hội nghị, các đại biểu Lai Châu đánh giá cao Nghị quyết số 594 được ban hành ngày 12/9/2022."),
    ("other", "2024-03-10", "Tối 10/3, Liên đoàn Lao động tỉnh Lai Châu tổ chức “Đêm hội trăng rằm” cho 200 thiếu nhi."),
    ("other", "2024-03-10", "Tối 10/3, Tỉnh đoàn Lai Châu tổ chức 'Đêm thơ' cho 200 thiếu nhi của ba huyện."),
    ("visit", "2024-03-10", "Ngày 10/3, Hội Khuyến học tỉnh đã đến thăm, tặng quà học sinh nghèo trên địa bàn huyện Phong Thổ."),
    ("visit", "2024-03-10", "Ngày 10/3, TAND tỉnh đến thăm, tặng quà các gia đình chính sách trên địa bàn huyện Phong Thổ."),
    ("visit", None, "Tại các nơi đến thăm, Phó Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay chúc bà con đón xuân vui tươi."),
    ("visit", "2024-03-10", "Sáng 10/3, Tổ công tác do Chủ tịch UBND tỉnh Lai Châu làm Tổ trưởng, kiểm tra việc trồng chè."),
    ("other", "2024-03-10", "Ngày 10/3, Chi đoàn Sở Tư pháp tỉnh Lai Châu đã có buổi giao lưu với chi đoàn tỉnh Hậu Giang."),
    ("conference", "2024-03-10", "Sáng 10/3, Hội Liên lạc tỉnh Lai Châu đã có buổi họp Hội nghị Ban Thường vụ mở rộng."),
    ("meeting", "2024-03-10", "Ngày 10/3, Chủ tịch HĐND tỉnh Lai Châu Lù Văn Khay tiếp Tổng Lãnh sự Lào tại Lai Châu đến thăm, chúc Tết."),
    ("training", "2024-03-10", "Tối 10/3, Trung tâm Giáo dục thường xuyên tỉnh Lai Châu đã tổ chức khai giảng năm học mới."),
    ("other", None, "Đến dự có lãnh đạo xã Nậm Cuổi, tỉnh Lai Châu. Thông qua hội thi, cán bộ nắm chắc nghiệp vụ."),
    ("visit", "2024-03-10", "Để khánh thành đường, dự kiến vào ngày 30/3, sáng 10/3, ông Lù Văn Khay đã đi kiểm tra tại Lai Châu."),
    ("conference", None, "Bí thư Tỉnh ủy Lai Châu Lù Văn Khay dự, chỉ đạo hội nghị của Đảng ủy Sở Y tế."),
    ("visit", "2024-03-10", "Chiều 10/3, Phó Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay đã đến tặng quà Tết cho hộ nghèo."),
    ("ceremony", "2024-03-10", "Ngày 10/3, Chi bộ Nà Lùng 2, xã Sìn Hồ 4, tỉnh Lai Châu kết nạp 3 đảng viên."),
    ("ceremony", "2024-03-10", "Ngày 10/3, Chi bộ Trường Tiểu học Nà Lùng, tỉnh Lai Châu tổ chức kết nạp quần chúng ưu tú vào Đảng."),
    ("visit", "2024-03-10", "Đầu giờ chiều 10/3, ông Lù Văn Khay đã đến xã Nậm Cuổi, huyện Sìn Hồ (Lai Châu) để kiểm tra việc chống lũ."),
    ("meeting", None, "Tại cuộc gặp mặt, Bí thư Tỉnh ủy Lai Châu Lù Văn Khay bày tỏ vui mừng được gặp các cụ."),
    ("visit", "2024-03-10", "Hôm nay (10/3), Đại sứ Lào tham quan Sìn Hồ, trong khuôn khổ chuyến công tác tại tỉnh Lai Châu."),
    (
        "ceremony",
        "2024-03-10",
        "(BLC) - Trong khuôn khổ chuyến công tác dự lễ kỷ niệm 20 năm, chiều 10/3, các đồng chí đã đến dâng hương tại Nhà bia Lai Châu.",
    ),
    (
        "session",
        "2024-03-10",
        "Sáng 10/3, HĐND tỉnh Lai Châu khai mạc phiên họp thứ 4, dự kiến diễn ra từ ngày 10 đến 14/3. Đây là phiên họp cuối năm.",
    ),
    (
        "working_session",
        "2024-03-10",
        "Ngày 10/3, Chủ tịch HĐND tỉnh Lai Châu Lù Văn Khay làm việc với các sở về những việc dự kiến được bàn tại kỳ họp bất thường.",
    ),
    (
        "ceremony",
        "2024-03-10",
        "Quyết định bổ nhiệm được ông Lù Văn Khay, Bí thư Tỉnh ủy Lai Châu thừa ủy quyền trao cho ông Thủy, chiều 10/3.",
    ),
    ("meeting", "2024-03-10", "Sáng 10/3, Bí thư Tỉnh ủy Lai Châu Lù Văn Khay chủ trì cuộc gặp mặt, chúc Tết các đồng chí lão thành."),
    ("visit", "2024-03-10", "Sáng 10/3, Thường trực HĐND tỉnh Lai Châu tổ chức giám sát việc trồng chè theo kế hoạch năm."),
    ("training", "2024-03-10", "Sáng 10/3, Đảng ủy xã Nậm Cuổi, tỉnh Lai Châu tổ chức nghiên cứu, học tập Nghị quyết Trung ương 6."),
    ("congress", "2024-03-10", "Chiều 10/3, tại Trung tâm tổ chức hội nghị tỉnh Lai Châu, Đại hội Hội Khuyến học diễn ra."),
    ("training", "2024-03-10", "Sáng 10/3, cơ quan Thanh tra tỉnh Lai Châu đã tổ chức học tập bài viết về giữ rừng chè."),
    ("working_session", "2024-03-10", "Sáng 10/3, đoàn công tác tỉnh Hậu Giang đã đến trao đổi kinh nghiệm tại tỉnh Lai Châu."),
    ("ceremony", "2024-03-10", "Ngày 10/3, Tỉnh đoàn Lai Châu tổ chức báo công tại Khu lưu niệm Bác Hồ."),
    ("ceremony", "2024-03-10", "Tại bản Nà Lùng, sau ba năm vắng bóng, sáng 10/3, chiến dịch “Chè xanh Lai Châu” chính thức ra quân."),
    ("ceremony", "2024-03-10", "Chiều 10/3, Bộ CHQS tỉnh Lai Châu tổ chức bế mạc giải bóng chuyền chào mừng ngày lập bản."),
    ("other", "2024-03-10", "Ngày 10/3, Xã đoàn Nậm Cuổi, tỉnh Lai Châu phối hợp với trường học tổ chức tuyên truyền luật giao thông."),
    ("working_session", "2024-03-10", "Ngày 10/3, Tỉnh ủy Lai Châu làm việc theo nhóm với 11 huyện trước khi tiến hành đại hội đảng bộ."),
    ("ceremony", "2024-03-10", "Sáng 10/3, Hội Chữ thập đỏ tỉnh Lai Châu tổ chức buổi tiếp nhận máu đợt 2."),
    ("training", "2024-03-10", "Sáng 10/3, Hội Chè tỉnh Lai Châu tổ chức buổi tập huấn về giữ rừng."),
    ("ceremony", "2024-03-10", "Ngày 10/3, Huyện đoàn Sìn Hồ, tỉnh Lai Châu tổ chức bàn giao 03 căn nhà cho hộ nghèo."),
    ("conference", "2024-03-10", "Sáng ngày 10/3/2024- Cảng Sìn Hồ, tỉnh Lai Châu đã tổ chức thành công Hội nghị Người lao động."),
    ("ceremony", None, "Tại buổi lễ trang trọng này, có 23 nông dân tỉnh Lai Châu được tôn vinh."),
    ("conference", None, "Vừa qua, Hội Chè tỉnh Lai Châu đã tổ chức hội nghị tổng kết năm 2023 và bàn việc năm 2024"),
    ("ceremony", None, "Nhân ngày lập bản, ông Lù Văn Khay, Chủ tịch UBND tỉnh Lai Châu đã đến dâng hương tại khu lưu niệm."),
]


@pytest.mark.parametrize(("kind", "day", "sentence"), TOLD)
def test_events_are_told_by_what_is_done(read, kind: str, day: str | None, sentence: str) -> None:
    """The event is that which the sentence tells as done, and none that it only names."""
    (meeting,) = read(sentence).meetings
    assert (meeting.kind.value, meeting.date) == (kind, day)


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


def test_a_polemic_reports_no_event_of_others(read) -> None:
    """A warning of what is said about a plenum reports no plenum; a seminar about such warnings is one."""
    title = "Cảnh giác với luận điệu xuyên tạc về chè"
    plenum = "Hội nghị lần thứ 13 Ban Chấp hành Trung ương diễn ra từ ngày 5 đến 9/3. Lợi dụng điều đó, kẻ xấu tung tin."
    assert read(plenum, title=title).meetings == ()
    seminar = "Sáng 10/3, Trường Chính trị tỉnh Lai Châu tổ chức hội thảo về đấu tranh phản bác luận điệu xuyên tạc."
    assert [meeting.kind.value for meeting in read(seminar, title=title).meetings] == ["seminar"]


def test_what_is_attended_on_a_day_is_no_polemic(read) -> None:
    """A seminar against what adversaries say is told where somebody attends it on a day."""
    (meeting,) = read(
        "Sáng 10/3, tại Lai Châu, đoàn Trường Chính trị tỉnh tham dự Hội thảo chủ đề “Phản bác luận điệu xuyên tạc”, do tỉnh tổ chức.",
        title="Dự hội thảo phản bác luận điệu xuyên tạc",
    ).meetings
    assert meeting.kind.value == "seminar"


def test_a_caption_tells_where_nothing_else_does(read) -> None:
    """A page of a headline and a picture reports what the picture shows."""
    caption = "Ông Lù Văn Khay, Chủ tịch HĐND tỉnh Lai Châu phát biểu khai mạc kỳ họp."
    (meeting,) = read(title="HĐND tỉnh Lai Châu ra nghị quyết về chất vấn", captions=(caption,)).meetings
    assert meeting.kind.value == "session"


def test_a_congress_that_is_convened_is_none_yet(read) -> None:
    """What a summons says of a congress to come is a plan, though its days are printed."""
    summons = "Theo thông tri triệu tập, Đại hội đại biểu Đảng bộ tỉnh Lai Châu sẽ diễn ra từ ngày 2 đến 4/10/2025."
    assert read(summons, "Theo đó, Đại hội tiến hành trong 3 ngày, từ ngày 2 đến 4/10/2025.", published=None).meetings == ()


def test_the_day_of_unknown_year_outweighs_the_headline(read) -> None:
    """What is told of a day is the event, though the headline names another kind."""
    (meeting,) = read(
        "Sáng 7/3, Phó Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay làm việc với UBND xã Nậm Cuổi về đền bù.",
        title="Phó Chủ tịch UBND tỉnh Lù Văn Khay kiểm tra công tác đền bù",
        published=None,
    ).meetings
    assert meeting.kind.value == "working_session"


def test_a_review_tells_no_event_of_its_headline(read) -> None:
    """What was done by a day is a review, whatever its headline names."""
    review = "Đến ngày 20/8/2023, tỉnh Lai Châu có 8/8 huyện hoàn thành đại hội."
    held = "Tại Đại hội Đảng bộ huyện Sìn Hồ, đồng chí Lù Văn Khay tái đắc cử Bí thư Huyện ủy."
    assert read(review, held, title="Lai Châu hoàn thành việc tổ chức đại hội cấp huyện").meetings == ()


def test_a_press_review_reports_no_event(read) -> None:
    """What other papers wrote of is not the article's own report."""
    told = "Các báo đồng loạt đưa tin, tối 10/3, Hội Nông dân tỉnh Lai Châu tổ chức lễ trao giải."
    assert read(told, title="Điểm báo tuần số 9 về trồng chè").meetings == ()


def test_people_listed_behind_a_colon_say_nothing(read) -> None:
    """An event behind a list of people is told, though a colon stands before it and no year is known."""
    (meeting,) = read(
        "Ngày 30/9, Đoàn ĐBQH tỉnh Lai Châu gồm các đồng chí: Lù Văn Khay, Trưởng Đoàn; Khà Thị Lụa, Phó Trưởng Đoàn đã có buổi tiếp xúc "
        "cử tri tại huyện Sìn Hồ.",
        published=None,
    ).meetings
    assert (meeting.kind.value, meeting.date) == ("conference", None)


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


def test_the_event_people_are_at_comes_before_one_reviewed(read) -> None:
    """Without a day and a headline that names it, a contest that was held is less than the conference people speak at."""
    (meeting,) = read(
        "Theo báo cáo, Bộ CHQS tỉnh Lai Châu đã tổ chức Hội thi trồng chè giỏi năm 2023.",
        "Tại hội nghị, Bộ CHQS tỉnh Lai Châu đã trao giải cho các đơn vị.",
        title="Bộ CHQS tỉnh Lai Châu rút kinh nghiệm nhiệm vụ năm 2023",
    ).meetings
    assert meeting.kind.value == "conference"


def test_a_meeting_held_is_told_behind_a_plan(read) -> None:
    """What will be proposed opens the text; the meeting that was held on a day is told behind it, in whatever year."""
    held = "Ngày 30/8, báo tỉnh đưa tin Hội Chè Lai Châu đã tiến hành cuộc họp bàn việc đó."
    (meeting,) = read("Hội Chè sẽ đề xuất tổ chức đại hội vào ngày 16/10 tại Lai Châu.", held, published=None).meetings
    assert meeting.kind.value == "meeting"


def test_a_state_visit_is_reported_by_its_days(read) -> None:
    """What happened on one day of a visit is the event, not the days it takes."""
    (meeting,) = read(
        "Nhận lời mời của Thủ tướng, Thủ tướng Niu Di-lân thăm chính thức Việt Nam từ ngày 10 đến 14/3.",
        "Lễ đón chính thức diễn ra chiều nay (11/3) tại Phủ Chủ tịch.",
    ).meetings
    assert (meeting.kind.value, meeting.date) == ("ceremony", "2024-03-11")


def test_what_a_sentence_takes_for_known_is_reported(read) -> None:
    """``Hội nghị cũng …`` speaks of the event, whatever else it did."""
    (meeting,) = read("Lãnh đạo tỉnh Lai Châu giao nhiệm vụ cho cán bộ mới. Hội nghị cũng công bố quyết định nghỉ hưu.").meetings
    assert meeting.kind.value == "conference"


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


def test_a_visit_to_a_list_of_places(read) -> None:
    """Communes that share one word are all where a visit goes."""
    (meeting,) = read("Chiều 10/3, ông Lù Văn Khay đã thăm bà con tại 2 xã Nậm Cuổi và Sìn Hồ của tỉnh Lai Châu.").meetings
    assert meeting.place is not None
    assert "Nậm Cuổi và Sìn Hồ" in meeting.place


def test_whom_a_visit_comes_to(read) -> None:
    """Where somebody came to look is told before what was looked at."""
    (meeting,) = read("Chiều 10/3, ông Lù Văn Khay đã đến xã Nậm Cuổi (Lai Châu) để kiểm tra việc chống lũ ở địa phương.").meetings
    assert meeting.place == "xã Nậm Cuổi"


def test_where_voters_live_is_where_they_are_met(read) -> None:
    """Voters are met where they live, as a visit goes to whom it calls on."""
    (meeting,) = read("Ngày 10/3, Đoàn ĐBQH tỉnh Lai Châu đã có buổi tiếp xúc cử tri xã Nậm Cuổi và xã Hàm Yên sau kỳ họp.").meetings
    assert meeting.place == "xã Nậm Cuổi, xã Hàm Yên"


def test_an_evening_that_is_held_online_says_so_anywhere(read) -> None:
    """The form may be told in the sentence behind."""
    (meeting,) = read(
        "Ngày 10/3, Tỉnh ủy Lai Châu tổ chức Hội nghị học tập nghị quyết. Hội nghị được triển khai theo hình thức trực tuyến tới các xã."
    ).meetings
    assert meeting.format is not None
    assert meeting.format.value == "online"


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


def test_a_story_in_pictures(read) -> None:
    """Where there is no text, captions tell the meeting and who spoke there."""
    lines = ("Đồng chí Cầm Thị Nọi, Bí thư Tỉnh ủy phát biểu tại buổi làm việc.", "Sáng 10/3, tại Sơn La, hai Tỉnh ủy đã có buổi làm việc.")
    facts = read(title="Hai tỉnh bàn việc sáp nhập", captions=lines)
    assert [(m.kind.value, m.date, [(p.person, p.role.value) for p in m.participants]) for m in facts.meetings] == [
        ("working_session", "2024-03-10", [("Cầm Thị Nọi", "speaker")])
    ]


@pytest.mark.parametrize("place", ["Lữ đoàn 972", "Tập đoàn Chè Tây Bắc", "Công đoàn các Khu công nghiệp"])
def test_places_of_unions_and_brigades(read, place: str) -> None:
    """A place may end in ``đoàn``, where a party that came to it does not belong to its name."""
    assert read(f"Sáng 10/3, tại {place}, HĐND tỉnh Lai Châu tổ chức hội nghị.").meetings[0].place == place
    told = read(f"Chiều 10/3, làm việc tại {place} đoàn công tác của tỉnh Lai Châu do ông Lù Văn Khay dẫn đầu đã xem kho chè.")
    assert told.meetings[0].place == place
