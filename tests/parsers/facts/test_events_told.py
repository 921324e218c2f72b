"""What tells an event: what is done, held, opened or spoken of in a sentence of the text."""

from __future__ import annotations

import pytest

TOLD = [
    ("ceremony", "2024-03-10", "Sáng 10/3, ông Lù Văn Khay đã đến thắp hương tại Đền thờ Vua Lê ở Lai Châu."),
    ("session", "2024-03-10", "Sáng 10/3, 20 nghị quyết được thông qua tại kỳ họp thứ 8, HĐND tỉnh Lai Châu khóa XIV."),
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
    ("visit", "2024-03-10", "Ngày 10/3, Tỉnh đoàn Lai Châu thành lập đoàn đến thăm, chúc mừng Bộ đội Biên phòng tỉnh."),
    ("congress", "2024-03-10", "Sáng 10/3 đã diễn ra lễ khai mạc phiên trọng thể Đại hội đại biểu Hội Chè Lai Châu lần thứ 3."),
    ("ceremony", "2024-03-10", "Sáng 10/3 đã diễn ra lễ khai mạc Đại hội Thể dục thể thao tỉnh Lai Châu."),
    ("session", "2024-03-10", "Sáng 10/3, hoạt động thảo luận tổ của HĐND tỉnh Lai Châu đã diễn ra ở ba huyện."),
    (
        "working_session",
        "2024-03-10",
        "Ngày 10/3, đoàn cán bộ tỉnh Hậu Giang do bà Khà Thị Lụa dẫn đầu đã đến Lai Châu làm việc, trao đổi kinh nghiệm về trồng chè.",
    ),
    ("conference", "2024-03-10", "Hôm nay (10/3), Tỉnh ủy Lai Châu tổ chức các hội nghị trực tuyến: sơ kết và học tập."),
    ("meeting", "2024-03-10", "Sáng 10/3, Ban Chỉ huy phòng, chống thiên tai tỉnh Lai Châu họp, nghe các huyện báo cáo thiệt hại sau mưa."),
    ("session", "2024-03-10", "Sáng 10/3, các đại biểu HĐND tỉnh Lai Châu đã tiếp tục mổ xẻ nguyên nhân mất rừng."),
    ("session", "2024-03-10", "Chiều 10/3, kết luận phiên họp 56 của Thường trực HĐND tỉnh, ông Lù Văn Khay cho biết đã đủ."),
    ("ceremony", "2024-03-10", "Sáng 10/3, tại Lai Châu, Đoàn đại biểu dự Đại hội Công đoàn tỉnh đã dự Lễ báo công dâng Bác."),
    ("seminar", "2024-03-10", "Ngày 10/3, Trung tâm Chè Lai Châu đã tổ chức buổi seminar về cây chè."),
    ("training", "2024-03-10", "Ngày 10/3, Sở Y tế Lai Châu tổ chức khóa đào tạo quản lý cho lãnh đạo các bệnh viện."),
    ("meeting", "2024-03-10", "Chiều 10/3, Chủ tịch UBND tỉnh Lù Văn Khay đã tiếp thân mật Đoàn người có công ra thăm Lai Châu."),
    ("ceremony", "2024-03-10", "Sáng 10/3, Hội đồng thi tuyển công chức tỉnh Lai Châu đã khai mạc kỳ thi tuyển công chức năm 2024."),
    ("training", "2024-03-09", "Trong các ngày 9, 10, 11/3, Sở Y tế Lai Châu phối hợp với các huyện tổ chức 3 hội nghị tập huấn về chè."),
    ("working_session", "2024-03-09", "Trong 2 ngày 9-10/3, Sở Y tế Lai Châu có các buổi làm việc với lãnh đạo các huyện."),
    ("ceremony", "2024-03-10", "Ngày 10/3, Ngân hàng Nam Hoa tổ chức khai trương Chi nhánh đầu tiên tại Lai Châu."),
    ("conference", "2024-03-10", "Sáng 10/3, Văn phòng UBND tỉnh Lai Châu họp báo về 3 việc đã thông qua tại Kỳ họp thứ 7, gồm cả chè."),
    ("session", "2024-03-10", "Phiên thứ 9 của Ban Chỉ đạo trồng chè tỉnh Lai Châu diễn ra sáng 10/3."),
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
    ("conference", "2024-03-12", "Chiều nay, đại biểu tỉnh Lai Châu có buổi tiếp xúc cử tri trước kỳ họp sẽ khai mạc tháng này."),
    ("conference", "2024-03-10", "Sáng 10/3, UBND tỉnh Lai Châu tổ chức họp báo giới thiệu Lễ hội Hoa ban sẽ diễn ra từ ngày 15 đến 17/3."),
    (
        "session",
        "2024-03-10",
        "Sáng 10/3, Thường trực HĐND tỉnh Lai Châu tổ chức phiên họp bàn nội dung trình Kỳ họp thứ 20 dự kiến diễn ra vào tháng 7.",
    ),
    ("visit", "2024-03-10", "Ngày 10/3, bà Khà Thị Lụa được phân công phụ trách huyện Sìn Hồ đến thăm, tặng quà bà con Lai Châu."),
    ("ceremony", "2024-03-10", "Sáng 10/3, ông Lù Văn Khay, Chủ tịch UBND tỉnh Lai Châu cắt băng khánh thành Nhà văn hóa bản Sìn."),
    (
        "visit",
        "2024-03-10",
        "Ngày 10/3, đoàn công tác do ông Lù Văn Khay, Phó Chủ tịch UBND tỉnh Lai Châu làm trưởng đoàn kiểm tra công tác phòng hạn.",
    ),
    ("working_session", "2024-03-10", "Ngày 10/3, đoàn do ông Lù Văn Khay làm Trưởng đoàn kiểm tra đã làm việc với tỉnh Lai Châu."),
    ("ceremony", "2024-03-10", "Tối 10/3, tại Quảng trường huyện Sìn Hồ, tỉnh Lai Châu khai mạc Tuần Văn hóa - Du lịch năm 2024."),
    ("other", "2024-03-10", "Sáng 10/3, Liên đoàn Lao động tỉnh Lai Châu tổ chức Giải cầu lông cán bộ công đoàn."),
    ("ceremony", "2024-03-10", "Ngày 10/3, tại sân hành lễ bản Sìn, Hội Nông dân tỉnh Lai Châu tổ chức Lễ hưởng ứng “Tết trồng cây”."),
    ("visit", "2024-03-10", "Ngày 10/3, Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay đến kiểm tra hiện trường và yêu cầu Sở Y tế làm nhanh."),
]


@pytest.mark.parametrize(("kind", "day", "sentence"), TOLD)
def test_events_are_told_by_what_is_done(read, kind: str, day: str | None, sentence: str) -> None:
    """The event is that which the sentence tells as done, and none that it only names."""
    (meeting,) = read(sentence).meetings
    assert (meeting.kind.value, meeting.date) == (kind, day)


def test_people_listed_behind_a_colon_say_nothing(read) -> None:
    """An event behind a list of people is told, though a colon stands before it and no year is known."""
    (meeting,) = read(
        "Ngày 30/9, Đoàn ĐBQH tỉnh Lai Châu gồm các đồng chí: Lù Văn Khay, Trưởng Đoàn; Khà Thị Lụa, Phó Trưởng Đoàn đã có buổi tiếp xúc "
        "cử tri tại huyện Sìn Hồ.",
        published=None,
    ).meetings
    assert (meeting.kind.value, meeting.date) == ("conference", None)


def test_a_meeting_held_is_told_behind_a_plan(read) -> None:
    """What will be proposed opens the text; the meeting that was held on a day is told behind it, in whatever year."""
    held = "Ngày 30/8, báo tỉnh đưa tin Hội Chè Lai Châu đã tiến hành cuộc họp bàn việc đó."
    (meeting,) = read("Hội Chè sẽ đề xuất tổ chức đại hội vào ngày 16/10 tại Lai Châu.", held, published=None).meetings
    assert meeting.kind.value == "meeting"


def test_what_a_sentence_takes_for_known_is_reported(read) -> None:
    """``Hội nghị cũng …`` speaks of the event, whatever else it did."""
    (meeting,) = read("Lãnh đạo tỉnh Lai Châu giao nhiệm vụ cho cán bộ mới. Hội nghị cũng công bố quyết định nghỉ hưu.").meetings
    assert meeting.kind.value == "conference"


def test_an_evening_that_is_held_online_says_so_anywhere(read) -> None:
    """The form may be told in the sentence behind."""
    (meeting,) = read(
        "Ngày 10/3, Tỉnh ủy Lai Châu tổ chức Hội nghị học tập nghị quyết. Hội nghị được triển khai theo hình thức trực tuyến tới các xã."
    ).meetings
    assert meeting.format is not None
    assert meeting.format.value == "online"


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("Phát biểu tại buổi gặp mặt, Trung tướng Lù Văn Khay chúc mừng bà con.", ["meeting"]),
        ("Phát biểu tại Đại hội, Tổng Bí thư Lù Văn Khay đã nêu rõ việc này.", []),
    ],
)
def test_who_speaks_at_a_gathering_argues_nothing(read, sentence: str, kinds: list[str]) -> None:
    """Praise of those who resist what adversaries say is news where somebody speaks to them; a congress is cited by essays."""
    facts = read("Bà con Lai Châu tích cực đấu tranh chống luận điệu của các thế lực thù địch.", sentence)
    assert [one.kind.value for one in facts.meetings] == kinds
