"""Which event an article reports: its kind, day, place, form and organisers; and what it only speaks of."""

from __future__ import annotations

import datetime as dt

import pytest

from parsers.types import MeetingFormat, Session

KINDS = [
    ("conference", "Sáng 10/3, Huyện ủy Sìn Hồ tổ chức hội nghị giao ban công tác đảng."),
    ("working_session", "Sáng 10/3, Ban Thường vụ Tỉnh ủy Lai Châu có buổi làm việc với Huyện ủy Sìn Hồ về phát triển chè."),
    ("congress", "Sáng 10/3, Đại hội Hội Khuyến học tỉnh Lai Châu lần thứ III khai mạc."),
    ("congress", "Ngày 10/3, tại Sìn Hồ đã diễn ra phiên bế mạc Đại hội đại biểu Hội Nông dân tỉnh Lai Châu lần thứ III."),
    ("session", "Sáng 10/3, HĐND tỉnh Lai Châu tổ chức Kỳ họp thứ 21."),
    ("session", "Ngày 10/3, Ủy ban Kiểm tra Tỉnh ủy Lai Châu đã họp kỳ thứ 15."),
    ("ceremony", "Sáng 10/3, UBND tỉnh Lai Châu tổ chức lễ công bố quyết định thành lập thị trấn."),
    ("ceremony", "Sáng 10/3, Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay đã trao quyết định bổ nhiệm Giám đốc Sở Y tế."),
    ("seminar", "Sáng 10/3, Trường Chính trị tỉnh Lai Châu tổ chức tọa đàm về công tác dân vận."),
    ("training", "Sáng 10/3, Ban Tổ chức Tỉnh ủy Lai Châu khai giảng lớp bồi dưỡng đảng viên mới."),
    ("ceremony", "Ngày 10/3, Sở Y tế tỉnh Lai Châu đã công bố một số quyết định về công tác cán bộ."),
    ("meeting", "Sáng 10/3, Sở Tư pháp tỉnh Lai Châu tổ chức buổi sinh hoạt pháp luật."),
    ("visit", "Sáng 10/3, đồng chí Lù Văn Khay, Phó Chủ tịch UBND tỉnh Lai Châu đã đến thăm bà con bản Nà Lùng."),
    ("meeting", "Sáng 10/3, Thường trực Tỉnh ủy Lai Châu gặp mặt người có uy tín."),
    ("meeting", "Sáng 10/3, Ban Chỉ đạo phát triển chè tỉnh Lai Châu họp đánh giá tiến độ trồng mới."),
    ("conference", "Sáng 10/3, đồng chí Lù Văn Khay, đại biểu HĐND tỉnh Lai Châu có cuộc tiếp xúc với cử tri xã Nậm Cuổi."),
    ("conference", "Sáng 10/3, UBND tỉnh Lai Châu tổ chức cuộc họp báo về lễ hội chè."),
    ("ceremony", "Sáng 10/3, Thanh tra tỉnh Lai Châu công bố quyết định thanh tra tại Sở Y tế."),
    ("ceremony", "Ngày 10/3, đoàn kiểm tra số 2 do ông Lù Văn Khay làm trưởng đoàn công bố quyết định kiểm tra Huyện ủy Sìn Hồ."),
    ("ceremony", "Sáng 10/3, UBND tỉnh Lai Châu tổ chức tuyên dương 20 nông dân trồng chè giỏi."),
    ("ceremony", "Tối 10/3, UBND huyện Sìn Hồ khai mạc Tuần lễ chè cổ thụ."),
    ("meeting", "Sáng 10/3, UBND tỉnh Lai Châu tổ chức gặp mặt, trao quyết định nghỉ hưu cho Giám đốc Sở Y tế."),
    ("visit", "Sáng 10/3, Đoàn đại biểu tỉnh Hủa Phăn do ông Lù Văn Khay làm Trưởng đoàn sang thăm, làm việc với lãnh đạo tỉnh Lai Châu."),
    (
        "meeting",
        "Chiều 10/3, Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay tiếp Phó Tỉnh trưởng Nay Xa Vẳn đang có chuyến thăm và chủ trì Hội nghị.",
    ),
    ("visit", "Ngày 10/3, đồng chí Lù Văn Khay, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư, thăm và làm việc với Đảng ủy xã Nậm Cuổi."),
    ("visit", "Sáng 10/3, Tỉnh ủy Lai Châu tổ chức chương trình về nguồn tại xã Nậm Cuổi."),
    ("visit", "Sáng 10/3, Đoàn xã Nậm Cuổi tổ chức chuyến về nguồn phát huy truyền thống tại Khu di tích Nà Lùng."),
    ("ceremony", "Ngày 10/3, UBND huyện Sìn Hồ tổ chức kỷ niệm 20 năm Ngày hội Quốc phòng toàn dân."),
    ("meeting", "Chiều 10/3, Tổ công tác số 5 tỉnh Lai Châu họp nghe báo cáo tiến độ trồng chè."),
    ("meeting", "Ngày 10/3, bà Khà Thị Lụa, Phó Chủ tịch UBND tỉnh Lai Châu, tiếp đoàn Ban Tổ chức Lễ hội chè Phu Sang."),
    ("ceremony", "Ngày 10/3, đồng chí Lù Văn Khay, Thường trực Ban Bí thư dâng hương tại Nhà truyền thống tỉnh Lai Châu."),
    ("visit", "Sáng 10/3, đồng chí Lù Văn Khay, Bí thư Tỉnh ủy Lai Châu đã tới chúc mừng cán bộ, chiến sĩ Bộ CHQS tỉnh."),
    ("visit", "Sáng 10/3, đồng chí Lù Văn Khay, Bí thư Huyện ủy Sìn Hồ đến kiểm tra công tác chuẩn bị tổ chức Đại hội Đảng bộ xã."),
    ("other", "Ngày 10/3, Ban Chỉ đạo diễn tập huyện Sìn Hồ, tỉnh Lai Châu đã tổ chức luyện tập chuẩn bị cho diễn tập phòng thủ."),
    ("conference", "Chiều 10/3, đồng chí Lù Văn Khay, Phó Chủ tịch UBND tỉnh Lai Châu dự buổi sinh hoạt Chi bộ bản Nà Lùng."),
    ("other", "Chiều 10/3, Công đoàn ngành Chè tỉnh Lai Châu tổ chức “Tết sum vầy” và trao quà cho người lao động."),
    ("other", "Ngày 10/3, Sở Giáo dục tỉnh Lai Châu tổ chức “Tuần lễ hưởng ứng học tập suốt đời”."),
    ("meeting", "Đó là trao đổi của Chủ tịch UBND huyện Sìn Hồ (Lai Châu) tại phiên tiếp dân định kỳ ngày 10 tháng 3 năm 2024."),
    ("working_session", "Sáng 10/3, Đoàn giám sát HĐND tỉnh Lai Châu làm việc với UBND huyện Sìn Hồ về trồng chè."),
    ("ceremony", "Ngày 10/3, Hội Nông dân tỉnh Lai Châu công bố thành lập câu lạc bộ trồng chè."),
    ("ceremony", "Ngày 10/3, đồng chí Lù Văn Khay, Chủ tịch UBND tỉnh Lai Châu đã khen thưởng nóng đội cứu hộ."),
    ("meeting", "Ngày 10/3, Thường trực HĐND huyện Sìn Hồ tổ chức họp để thống nhất lịch giám sát."),
    ("ceremony", "Ngày 10/3, Chi đoàn bản Nà Lùng tổ chức kỉ niệm ngày thành lập Đoàn."),
    (
        "visit",
        "Chiều 10/3, đoàn công tác tỉnh Lai Châu do ông Lù Văn Khay làm trưởng đoàn, kiểm tra việc trồng chè. Cùng dự có lãnh đạo huyện.",
    ),
    ("congress", "Ngày 10/3, Hội Khuyến học xã Nậm Cuổi đã tổ chức thành công Đại hội lần thứ II."),
    ("congress", "Ngày 10/3, Chi bộ Trồng chè tỉnh Lai Châu đã tổ chức Đại hội theo đúng quy định tại Điều lệ Đảng."),
    ("visit", "Nhân ngày Quốc tế Phụ nữ 8.3, ngày 10.3, Hội Phụ nữ tỉnh Lai Châu tổ chức đi thăm, tặng quà 4 Mẹ Việt Nam anh hùng."),
    ("visit", "Trong chuyến công tác, làm việc tại tỉnh Lai Châu, sáng 10/3, đồng chí Lù Văn Khay đã đến thăm Đồn Biên phòng Nậm Cuổi."),
    ("visit", "Ngày 10/3, đồng chí Lù Văn Khay, phụ trách Tạp chí Chè, dẫn đầu Đoàn Tạp chí Chè, thăm, làm việc tại tỉnh Lai Châu."),
    ("ceremony", "Chiều 10/3, UBND tỉnh Lai Châu long trọng tổ chức trao và truy tặng 24 danh hiệu."),
    ("congress", "Trong các ngày 10, 11/3, Đảng bộ Công an tỉnh Lai Châu đã tổ chức thành công Đại hội đại biểu lần thứ XII."),
    ("meeting", "Sáng 10/3, trong khuôn khổ chuyến thăm chính thức Lào, Chủ tịch HĐND tỉnh Lù Văn Khay đã hội kiến Tỉnh trưởng Hủa Phăn."),
]


@pytest.mark.parametrize(("kind", "sentence"), KINDS)
def test_kinds_by_their_words(read, kind: str, sentence: str) -> None:
    """Each kind of event is told by its noun or verb, on the day printed with it."""
    (meeting,) = read(sentence).meetings
    assert (meeting.kind.value, meeting.date) == (kind, "2024-03-10")


NONE = [
    ("counted", "Đến nay, các cấp ủy thành phố đã tổ chức 216 lớp học tập nghị quyết cho 34.801 đảng viên."),
    ("prices", "Sáng 10/3, giá chè tại Lai Châu tăng 500 đồng mỗi kg so với hôm qua."),
    ("a resolution of a plenum", "Năm 2023, tỉnh thực hiện Nghị quyết Hội nghị Trung ương 6 có hiệu quả."),
    ("nothing at all", "Trời nắng nhẹ, nhiệt độ cao nhất 25 độ C."),
    ("a programme of work", "Ngày 10/3, Tỉnh ủy Lai Châu ban hành Chương trình hành động số 5-CTr/TU về phát triển chè."),
    ("a programme for the poor", "Chương trình giảm nghèo của tỉnh Lai Châu được thực hiện tại 20 xã."),
    ("inspectors that are named", "Nghị quyết phân công ông Lù Văn Khay làm Trưởng đoàn giám sát, kiểm tra bầu cử tại tỉnh Lai Châu."),
    ("a custom", "Trung tuần tháng 11 hằng năm, các khu dân cư tỉnh Lai Châu lại tổ chức Ngày hội Đại đoàn kết."),
    ("a tradition", "Từ đó đến nay, Ngày hội Đại đoàn kết đã trở thành nét đẹp của tỉnh Lai Châu."),
    ("a plan", "UBND tỉnh Lai Châu vừa lập 4 đoàn. Theo đó, sẽ có 4 đoàn kiểm tra do các Phó Chủ tịch UBND tỉnh dẫn đầu."),
    ("what was done so far", "Đến thời điểm này, tỉnh Lai Châu đã tổ chức đại hội chi bộ ở 80% số xã."),
    ("a habit", "Ông Lù Văn Khay, Trưởng bản Nà Lùng thường xuyên tổ chức gặp gỡ các hộ và dự các buổi họp bản."),
    ("what is meant to go well", "Để cuộc diễn tập thành công tốt đẹp, các lực lượng tỉnh Lai Châu chuẩn bị chu đáo."),
    ("meetings that are counted", "Chuẩn bị cho kỳ họp, Đoàn ĐBQH tỉnh Lai Châu tổ chức 15 cuộc tiếp xúc cử tri tại các huyện."),
    ("what was done by a day", "Đến ngày 10/3/2024, tỉnh Lai Châu có 8/8 đảng bộ hoàn thành đại hội đảng bộ cấp huyện."),
    ("what is prepared", "Sáng 10/3, UBND tỉnh Lai Châu bàn việc chuẩn bị cho buổi lễ khởi công nhà máy, dự kiến diễn ra ngày 20/3."),
    ("a great feast", "Tối 10/3, người dân thành phố Lai Châu đổ ra đường mừng đại lễ."),
    ("history", "Chợ Sìn Hồ được khởi công ngày 10/3/1990 và khánh thành ngày 5/9/1991."),
    ("where somebody works", "Năm 2010, sau khi tốt nghiệp, anh Tẩn A Sử vào làm việc tại thành phố Lai Châu."),
    ("a party that is formed", "Chủ tịch HĐND tỉnh Lai Châu vừa ký nghị quyết thành lập Đoàn giám sát việc trồng chè tại các huyện."),
    ("what somebody says", "Ông Lù Văn Khay, Phó Chủ tịch UBND tỉnh nói: Bà con rất mong được dự Lễ hội Gầu Tào năm tới."),
    ("how to hold it", "Trước 30 ngày, chi bộ phải tổ chức lễ kết nạp. Lễ kết nạp đảng viên phải tổ chức trang nghiêm."),
    ("what such a contest is", "Hội thi được xem là dịp học hỏi của cán bộ khuyến nông tỉnh Lai Châu."),
    (
        "a plan for it",
        "Sở Y tế Lai Châu vừa ban hành Kế hoạch số 7/KH-SYT về tổ chức “Hội thi Y tế bản giỏi”. Hội thi được tổ chức từ bản đến tỉnh.",
    ),
    ("a plan for a talk", "UBND tỉnh Lai Châu ban hành kế hoạch đối thoại với nông dân. Tại buổi đối thoại, nông dân nêu ý kiến."),
    (
        "what was done beside",
        "Cùng với việc tổ chức các kỳ họp, tiếp xúc cử tri theo định kỳ, thời gian qua, HĐND huyện Sìn Hồ giám sát tốt hơn.",
    ),
    ("what these days are like", "Cùng với cả tỉnh, những ngày này, các bản ở Sìn Hồ rộn ràng tổ chức ngày hội đại đoàn kết."),
    ("many years", "Hơn 20 năm qua, ngày hội được tổ chức với nhiều trò chơi ở Lai Châu."),
    ("a step of a procedure", "- Chi bộ ở tỉnh Lai Châu tổ chức họp kiểm điểm đảng viên theo quy định."),
    ("a year long ago", "Năm 1948, lễ kỷ niệm đầu tiên của hội được tổ chức tại Lai Châu."),
]


@pytest.mark.parametrize("sentence", [case[1] for case in NONE], ids=[case[0] for case in NONE])
def test_no_meeting_is_made_up(read, sentence: str) -> None:
    """What only speaks of events reports none."""
    assert read(sentence).meetings == ()


def test_what_is_told_of_a_meeting(read) -> None:
    """Name, part of the day, place, form, organisers and level of one sentence."""
    (meeting,) = read(
        "Chiều 10/3, tại thành phố Lai Châu, Ban Tổ chức (BTC) Tỉnh ủy Lai Châu phối hợp với Trường Chính trị tỉnh tổ chức hội nghị "
        "trực tuyến sơ kết 3 năm thực hiện Đề án số 4, triển khai nhiệm vụ năm 2024 theo hình thức trực tiếp kết hợp trực tuyến."
    ).meetings
    assert meeting.name == "Hội nghị trực tuyến sơ kết 3 năm thực hiện Đề án số 4, triển khai nhiệm vụ năm 2024"
    assert (meeting.session, meeting.format, meeting.place) == (Session.AFTERNOON, MeetingFormat.HYBRID, "thành phố Lai Châu")
    assert meeting.organizers == ("Ban Tổ chức Tỉnh ủy Lai Châu", "Trường Chính trị tỉnh")


def test_two_events_of_one_day(read) -> None:
    """``Chiều cùng ngày`` opens a second meeting; what was before that day does not."""
    facts = read(
        "Sáng 10/3, Tỉnh ủy Lai Châu tổ chức hội nghị dân vận.",
        "Chiều cùng ngày, Tỉnh ủy tổ chức lễ trao giải cuộc thi viết.",
        "Trước đó, ngày 5/3, đoàn đã khảo sát tại huyện Sìn Hồ.",
    )
    assert [(meeting.kind.value, meeting.session) for meeting in facts.meetings] == [
        ("conference", Session.MORNING),
        ("ceremony", Session.AFTERNOON),
    ]


def test_a_party_goes_on_to_another_place_that_day(read) -> None:
    """``Buổi chiều cùng ngày`` opens a second meeting too, and a party that comes is no event where it works with somebody."""
    meetings = read(
        "Sáng 10/3, Đoàn giám sát của HĐND tỉnh Lai Châu do ông Lù Văn Khay làm Trưởng đoàn khảo sát tại xã Nậm Cuổi.",
        "Buổi chiều cùng ngày, Đoàn giám sát làm việc với UBND huyện Sìn Hồ.",
    ).meetings
    assert [meeting.kind.value for meeting in meetings] == ["visit", "working_session"]
    assert {meeting.date for meeting in meetings} == {"2024-03-10"}


def test_this_morning_is_never_history(read) -> None:
    """``Sáng nay, ngày 10/3`` is the day reported, however late the page says it appeared."""
    (meeting,) = read("Sáng nay, ngày 10/3, UBND tỉnh Lai Châu tổ chức hội nghị về chè.", published=dt.date(2024, 12, 1)).meetings
    assert (meeting.date, meeting.session) == ("2024-03-10", Session.MORNING)


def test_the_part_of_a_day_whose_year_nobody_tells(read) -> None:
    """``Chiều 10/3`` without any year is no date, and still an afternoon."""
    (meeting,) = read("Chiều 10/3, UBND tỉnh Lai Châu tổ chức hội nghị về chè.", published=None).meetings
    assert (meeting.date, meeting.session) == (None, Session.AFTERNOON)


def test_events_of_one_day_told_one_after_another(read) -> None:
    """A bullet, or a part of the day that opens a paragraph, begins another event; the same one going on does not."""
    facts = read(
        "* Sáng 10/3, Tỉnh ủy Lai Châu tổ chức hội nghị dân vận.",
        "* Chiều cùng ngày, tại huyện Sìn Hồ, đồng chí Lù Văn Khay, Phó Chủ tịch UBND tỉnh làm việc với Huyện ủy.",
        "Tối 10/3, UBND tỉnh tổ chức lễ khai mạc Tuần lễ chè.",
        "Tối 10/3, hội nghị tiếp tục làm việc.",
    )
    assert [(meeting.kind.value, meeting.session) for meeting in facts.meetings] == [
        ("conference", Session.MORNING),
        ("working_session", Session.AFTERNOON),
        ("ceremony", Session.EVENING),
    ]


def test_bridge_points(read) -> None:
    """The places that an online meeting joins are named once each."""
    (meeting,) = read(
        "Sáng 10/3, Ban Tổ chức Trung ương tổ chức hội nghị trực tuyến toàn quốc về công tác cán bộ.",
        "Tại điểm cầu Lai Châu, đồng chí Lù Văn Khay, Phó Bí thư Tỉnh ủy chủ trì. Điểm cầu Lai Châu kết nối với điểm cầu huyện Sìn Hồ.",
    ).meetings
    assert meeting.bridge_points == ("Lai Châu", "huyện Sìn Hồ")
    assert meeting.format is MeetingFormat.ONLINE


def test_who_meets_at_a_place_and_over_the_line_meets_both_ways(read) -> None:
    """Wherever the place is named between the two; an office that is open to all is no meeting over the line."""
    held = "Sáng 10/3, Tỉnh ủy Lai Châu tổ chức hội nghị"
    (meeting,) = read(f"{held}. Hội nghị được tổ chức trực tiếp tại hội trường Sở Y tế và trực tuyến đến các xã.").meetings
    assert meeting.format is MeetingFormat.HYBRID
    (meeting,) = read(f"{held} trực tuyến. Người dân nộp hồ sơ trực tiếp tại Sở Y tế và trực tuyến trên mạng.").meetings
    assert meeting.format is MeetingFormat.ONLINE


def test_places_joined_over_the_line_are_online(read) -> None:
    """Where bridge points are named the event was online, whatever it is called; a house's name stays whole."""
    (meeting,) = read("Sáng 10/3, Tỉnh ủy Lai Châu tổ chức hội nghị. Dự tại điểm cầu chính Phòng họp Nà Lùng có ông Lù Văn Khay.").meetings
    assert (meeting.format, meeting.bridge_points) == (MeetingFormat.ONLINE, ("Phòng họp Nà Lùng",))
    (meeting,) = read("Sáng 10/3, Tỉnh ủy Lai Châu tổ chức hội nghị trực tiếp từ tỉnh và kết hợp trực tuyến tới điểm cầu TP.HCM.").meetings
    assert (meeting.format, meeting.bridge_points) == (MeetingFormat.HYBRID, ("TP.HCM",))


def test_a_lead_without_a_stop_names_what_is_spoken_of(read) -> None:
    """The line that says who held it comes before the words that take it for known."""
    (meeting,) = read(
        "Phường Nậm Cuổi (Lai Châu) trọng thể tổ chức Lễ trao Huy hiệu Đảng",
        "Tại buổi lễ, đảng viên ôn lại truyền thống.",
        title="9 đảng viên nhận Huy hiệu Đảng",
    ).meetings
    assert (meeting.name, meeting.organizers) == ("Lễ trao Huy hiệu Đảng", ("Phường Nậm Cuổi",))


def test_days_of_an_anniversary_are_not_the_day(read) -> None:
    """The years that an anniversary counts from stand in brackets; the day of the event does not."""
    (meeting,) = read("Lễ kỷ niệm 30 năm thành lập huyện (1/4/1994 - 1/4/2024) diễn ra sáng 10/3 tại huyện Sìn Hồ.").meetings
    assert meeting.date == "2024-03-10"


def test_a_title_in_quotation_marks_belongs_to_the_name_whole(read) -> None:
    """A colon or a dash inside quotation marks does not cut the name."""
    (meeting,) = read("Sáng 10/3, Trường Chính trị tỉnh Lai Châu tổ chức hội thảo “Chè cổ thụ: Giữ và làm giàu” tại hội trường.").meetings
    assert meeting.name == "Hội thảo “Chè cổ thụ: Giữ và làm giàu”"


DAYS = [
    ("the day behind the occasion", "Nhân khai mạc Kỳ họp thứ 6 HĐND tỉnh, sáng 10/3, Tỉnh ủy Lai Châu gặp mặt các đại biểu.", "meeting"),
    ("no deadline", "Sáng 10/3, sau bước đầu hết ngày 20/2, UBND tỉnh Lai Châu tổ chức hội nghị giải phóng mặt bằng.", "conference"),
    ("no day that is kept", "Sáng 10/3, nhân Ngày 27/2, đồng chí Lù Văn Khay, Bí thư Tỉnh ủy Lai Châu thăm bệnh viện.", "visit"),
    (
        "what was before it",
        "Sáng 10/3, ngay sau khi HĐND bế mạc kỳ họp, Bí thư Tỉnh ủy Lai Châu đã chủ trì hội nghị.",
        "conference",
    ),
    ("what has been expected", "Sáng 10/3, HĐND tỉnh Lai Châu tổ chức hội nghị thống nhất dự kiến nội dung kỳ họp.", "conference"),
]


@pytest.mark.parametrize(("sentence", "kind"), [case[1:] for case in DAYS], ids=[case[0] for case in DAYS])
def test_the_day_is_the_events_own(read, sentence: str, kind: str) -> None:
    """Other days and other events of the same sentence do not date or displace what is told."""
    (meeting,) = read(sentence).meetings
    assert (meeting.kind.value, meeting.date) == (kind, "2024-03-10")


def test_a_meeting_of_several_days_is_dated_by_the_day_reported(read) -> None:
    """The lead gives all the days, the next sentence the one that the paper reports."""
    (meeting,) = read(
        "Đại hội Hội Nông dân tỉnh Lai Châu, diễn ra từ ngày 9 đến 11/3, đặt mục tiêu mới cho cây chè.",
        "Sáng 10/3, Đại hội đã khai mạc trọng thể với sự tham dự của 200 đại biểu.",
    ).meetings
    assert (meeting.kind.value, meeting.date, meeting.session) == ("congress", "2024-03-10", Session.MORNING)


UNDATED = [
    ("a conclusion", None, "Phát biểu kết luận hội nghị, đồng chí Lù Văn Khay, Bí thư Tỉnh ủy Lai Châu yêu cầu giữ vùng chè.", (), 1),
    (
        "a visit of the headline's kind",
        "Kiểm tra kỹ thuật ở Sìn Hồ",
        "Thượng tướng Lù Văn Khay vừa dẫn đầu đoàn công tác của Bộ Quốc phòng đi kiểm tra kỹ thuật.",
        (),
        1,
    ),
    ("nobody by name", None, "Tại hội nghị, các đại biểu thảo luận sôi nổi.", (), 1),
    ("a caption under its headline", "Chủ tịch tỉnh chủ trì cuộc họp về chè", "Chè được giá.", ("Quang cảnh cuộc họp.",), 1),
    ("a stock picture", "Giá chè tăng nhẹ", "Chè được giá.", ("Ông Lù Văn Khay phát biểu tại cuộc họp.",), 0),
]


@pytest.mark.parametrize(("title", "sentence", "captions", "count"), [case[1:] for case in UNDATED], ids=[case[0] for case in UNDATED])
def test_a_meeting_that_is_only_spoken_of(read, title: str | None, sentence: str, captions: tuple[str, ...], count: int) -> None:
    """``Hội nghị`` by itself is the one that the paper reports, be no day told; a picture tells one only under a headline that does."""
    meetings = read(sentence, title=title, captions=captions).meetings
    assert [meeting.date for meeting in meetings] == [None] * count


@pytest.mark.parametrize(
    ("lead", "goes_on"),
    [
        ("Chiều 10/3, ông Lù Văn Khay, Bí thư Tỉnh ủy Lai Châu tiếp 25 Tổng lãnh sự.", "Tại buổi tiếp, ông nói về chè."),
        (
            "Chiều 10/3, Đoàn công tác tỉnh Lai Châu do ông Lù Văn Khay làm trưởng đoàn xem kho chè.",
            "Đoàn đã tiến hành kiểm tra thực tế kho chè.",
        ),
    ],
)
def test_what_the_text_takes_for_known_was_on_its_day(read, lead: str, goes_on: str) -> None:
    """Where the opening tells a day and no event that is known, what the text goes on from was on that day."""
    (meeting,) = read(lead, goes_on, title="Bí thư Tỉnh ủy tiếp khách và kiểm tra kho chè").meetings
    assert (meeting.date, meeting.session) == ("2024-03-10", Session.AFTERNOON)


def test_the_headline_tells_what_the_text_only_brushes(read) -> None:
    """A guest's ``làm việc`` named without a day is not the event; what the headline tells is."""
    (meeting,) = read(
        "Thay mặt Tỉnh ủy, Phó Bí thư Tỉnh ủy Lù Văn Khay vui mừng được đón Đoàn công tác tỉnh Hủa Phăn đến làm việc tại tỉnh Lai Châu.",
        title="Thường trực Tỉnh ủy Lai Châu tiếp Đoàn công tác tỉnh Hủa Phăn",
    ).meetings
    assert (meeting.kind.value, meeting.name) == ("meeting", "Tiếp Đoàn công tác tỉnh Hủa Phăn")


NAMES = [
    ("Tại hội nghị, các đại biểu ôn lại truyền thống.", "Hội nghị"),
    ("Báo cáo tại hội nghị cho thấy xã đã trồng 20ha chè.", "Hội nghị"),
    ("Ủy ban Kiểm tra Tỉnh ủy Lai Châu đã họp kỳ thứ 3 từ ngày 9 đến 10/3.", "Ủy ban Kiểm tra Tỉnh ủy Lai Châu đã họp kỳ thứ 3"),
    ("Sáng 10/3, lễ trao Huy hiệu Đảng chính thức được tổ chức ở Sìn Hồ.", "Lễ trao Huy hiệu Đảng"),
    ("Sáng 10/3, xã Nậm Cuổi tổ chức lễ trao Huy hiệu Đảng, về dự có lãnh đạo huyện.", "Lễ trao Huy hiệu Đảng"),
    ("Sáng 10/3, Tỉnh ủy Lai Châu tổ chức Hội nghị Quân chính với tinh thần đổi mới.", "Hội nghị Quân chính"),
    ("Sáng 10/3, Tỉnh ủy Lai Châu tổ chức họp mặt kỷ niệm 90 năm ngành Tuyên giáo.", "Họp mặt kỷ niệm 90 năm ngành Tuyên giáo"),
    ("Sáng 10/3, HĐND tỉnh Lai Châu tổ chức Kỳ họp thứ Tám, thông qua 8 nghị quyết.", "Kỳ họp thứ Tám"),
    ("Sáng 10/3, UBND tỉnh Lai Châu tổ chức hội nghị bàn về chè...", "Hội nghị bàn về chè"),
    ("Sáng 10/3, tiếp tục chương trình Kỳ họp thứ 6, HĐND tỉnh Lai Châu xét tờ trình.", "Kỳ họp thứ 6, HĐND tỉnh Lai Châu xét tờ trình"),
    ("Sáng 10/3, tại Kỳ họp thứ 6 HĐND tỉnh; thay mặt UBND tỉnh, ông Lù Văn Khay báo cáo.", "Kỳ họp thứ 6 HĐND tỉnh"),
    ("“Hội thi Chè ngon năm 2024” diễn ra ngày 10/3 ở Sìn Hồ.", "Hội thi Chè ngon năm 2024"),
    ("Sáng 10/3, tỉnh Lai Châu tổ chức Hội thảo khoa học: “Chè – Nhìn lại 40 năm”.", "Hội thảo khoa học: “Chè – Nhìn lại 40 năm”"),
    ("Sáng 10/3, tỉnh Lai Châu tổ chức hội nghị trực tuyến toàn tỉnh: Sơ kết vụ chè.", "Hội nghị trực tuyến toàn tỉnh: Sơ kết vụ chè"),
    ("Sáng 10/3, xã Nậm Cuổi tổ chức ngày hội chè, thu hút 500 người.", "Ngày hội chè"),
]


@pytest.mark.parametrize(("sentence", "name"), NAMES)
def test_a_name_ends_where_the_telling_begins(read, sentence: str, name: str) -> None:
    """A bare noun is the whole name; what the event was like is no part of it."""
    (meeting,) = read(sentence).meetings
    assert meeting.name == name


HEADLINES = [
    ("Chủ tịch UBND tỉnh kiểm tra mưa lũ ở Sìn Hồ", "Tại nơi ngập sâu, Chủ tịch UBND tỉnh Lù Văn Khay yêu cầu di dời dân.", ["visit"]),
    ("Gặp mặt nghệ nhân Sìn Hồ", "Đồng chí Lù Văn Khay, Phó Chủ tịch UBND tỉnh đến dự và phát biểu chỉ đạo.", ["meeting"]),
    ("Thành lập 4 đoàn kiểm tra thiệt hại", "Đoàn 1: kiểm tra tại các xã Nậm Cuổi và Sìn Hồ. Yêu cầu xong trong tuần.", []),
    ("Tỉnh ra công điện phòng chống bão", "Chủ tịch UBND tỉnh Lù Văn Khay yêu cầu hoãn họp để chống bão.", []),
]


@pytest.mark.parametrize(("title", "sentence", "kinds"), HEADLINES)
def test_an_event_that_the_headline_alone_tells(read, title: str, sentence: str, kinds: list[str]) -> None:
    """The text goes on at once with what was said there; papers issued and parties formed are no event."""
    assert [meeting.kind.value for meeting in read(sentence, title=title).meetings] == kinds


def test_a_press_briefing_is_no_body_that_meets(read) -> None:
    """``họp báo`` begins its own name."""
    (meeting,) = read("Sáng 10/3, Hội Nông dân tỉnh Lai Châu tổ chức họp báo về cây chè.").meetings
    assert (meeting.kind.value, meeting.name) == ("conference", "Họp báo về cây chè")


def test_a_very_long_name_ends_with_a_whole_word(read) -> None:
    """Of what a meeting dealt with no more is kept than some three hundred letters, and no part of a word."""
    (meeting,) = read("Sáng 10/3, Tỉnh ủy Lai Châu tổ chức hội nghị thảo luận " + "phương hướng " * 40 + "trồng chè.").meetings
    assert meeting.name.split()[-1] in {"phương", "hướng"}
    assert 300 < len(meeting.name) <= 320


def test_who_tells_of_an_event_does_not_hold_it(read) -> None:
    """The office that says what was held is no organiser, nor is ``tỉnh này`` behind it."""
    (meeting,) = read("Ngày 10/3, Văn phòng UBND tỉnh Lai Châu cho biết tỉnh này vừa tổ chức hội thảo về chè.").meetings
    assert meeting.organizers == ()


def test_who_meets_belongs_to_the_name_and_holds_it(read) -> None:
    """``họp`` is said of a body, whose name may hold commas."""
    (meeting,) = read("Sáng 10/3, Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh họp phiên thứ nhất, bàn kế hoạch năm.").meetings
    assert meeting.name == "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh họp phiên thứ nhất, bàn kế hoạch năm"
    assert meeting.organizers == ("Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh",)


def test_a_bridge_point_ends_with_its_line(read) -> None:
    """A caption that ends in a bridge point does not run into the next paragraph."""
    (meeting,) = read(
        "Sáng 10/3, Tỉnh ủy Lai Châu tổ chức hội nghị trực tuyến về chè.",
        "Các đại biểu dự hội nghị tại điểm cầu Huyện ủy Sìn Hồ",
        "Thủ trưởng các ngành tham luận.",
    ).meetings
    assert meeting.bridge_points == ("Huyện ủy Sìn Hồ",)


def test_a_name_in_plain_quotation_marks_ends_with_them(read) -> None:
    """As it does in others."""
    (meeting,) = read('Tối 10/3, Tỉnh đoàn Lai Châu tổ chức "Phiên chợ 0 đồng" cho 200 thiếu nhi.').meetings
    assert meeting.name == "Phiên chợ 0 đồng"


def test_what_an_event_is_good_for_is_no_part_of_its_name(read) -> None:
    """The headline names it."""
    paragraphs = ("Trong 3 ngày, học viên ở Lai Châu học 6 chuyên đề.", "Lớp học giúp mỗi cán bộ nắm chắc nghiệp vụ.")
    (meeting,) = read(*paragraphs, title="Bồi dưỡng nghiệp vụ cho cán bộ hội").meetings
    assert meeting.name == "Bồi dưỡng nghiệp vụ cho cán bộ hội"
