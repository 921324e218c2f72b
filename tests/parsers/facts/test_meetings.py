"""Which event an article reports: its kind, day, place, form and organisers; and what it only speaks of."""

from __future__ import annotations

import pytest

from parsers.types import MeetingFormat, Session

KINDS = [
    ("conference", "Sáng 10/3, Huyện ủy Sìn Hồ tổ chức hội nghị giao ban công tác đảng."),
    ("working_session", "Sáng 10/3, Ban Thường vụ Tỉnh ủy Lai Châu có buổi làm việc với Huyện ủy Sìn Hồ về phát triển chè."),
    ("congress", "Sáng 10/3, Đại hội Hội Khuyến học tỉnh Lai Châu lần thứ III khai mạc."),
    ("session", "Sáng 10/3, HĐND tỉnh Lai Châu tổ chức Kỳ họp thứ 21."),
    ("session", "Ngày 10/3, Ủy ban Kiểm tra Tỉnh ủy Lai Châu đã họp kỳ thứ 15."),
    ("ceremony", "Sáng 10/3, UBND tỉnh Lai Châu tổ chức lễ công bố quyết định thành lập thị trấn."),
    ("ceremony", "Sáng 10/3, Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay đã trao quyết định bổ nhiệm Giám đốc Sở Y tế."),
    ("seminar", "Sáng 10/3, Trường Chính trị tỉnh Lai Châu tổ chức tọa đàm về công tác dân vận."),
    ("training", "Sáng 10/3, Ban Tổ chức Tỉnh ủy Lai Châu khai giảng lớp bồi dưỡng đảng viên mới."),
    ("visit", "Sáng 10/3, đồng chí Lù Văn Khay, Phó Chủ tịch UBND tỉnh Lai Châu đã đến thăm bà con bản Nà Lùng."),
    ("meeting", "Sáng 10/3, Thường trực Tỉnh ủy Lai Châu gặp mặt người có uy tín."),
]


@pytest.mark.parametrize(("kind", "sentence"), KINDS)
def test_kinds_by_their_words(read, kind: str, sentence: str) -> None:
    """Each kind of event is told by its noun or verb, on the day printed with it."""
    (meeting,) = read(sentence).meetings
    assert (meeting.kind.value, meeting.date) == (kind, "2024-03-10")


NONE = [
    ("prices", "Sáng 10/3, giá chè tại Lai Châu tăng 500 đồng mỗi kg so với hôm qua."),
    ("a resolution of a plenum", "Năm 2023, tỉnh thực hiện Nghị quyết Hội nghị Trung ương 6 có hiệu quả."),
    ("nothing at all", "Trời nắng nhẹ, nhiệt độ cao nhất 25 độ C."),
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


def test_bridge_points(read) -> None:
    """The places that an online meeting joins are named once each."""
    (meeting,) = read(
        "Sáng 10/3, Ban Tổ chức Trung ương tổ chức hội nghị trực tuyến toàn quốc về công tác cán bộ.",
        "Tại điểm cầu Lai Châu, đồng chí Lù Văn Khay, Phó Bí thư Tỉnh ủy chủ trì. Điểm cầu Lai Châu kết nối với điểm cầu huyện Sìn Hồ.",
    ).meetings
    assert meeting.bridge_points == ("Lai Châu", "huyện Sìn Hồ")
    assert meeting.format is MeetingFormat.ONLINE


def test_days_of_an_anniversary_are_not_the_day(read) -> None:
    """The years that an anniversary counts from stand in brackets; the day of the event does not."""
    (meeting,) = read("Lễ kỷ niệm 30 năm thành lập huyện (1/4/1994 - 1/4/2024) diễn ra sáng 10/3 tại huyện Sìn Hồ.").meetings
    assert meeting.date == "2024-03-10"


def test_a_title_in_quotation_marks_belongs_to_the_name_whole(read) -> None:
    """A colon or a dash inside quotation marks does not cut the name."""
    (meeting,) = read("Sáng 10/3, Trường Chính trị tỉnh Lai Châu tổ chức hội thảo “Chè cổ thụ: Giữ và làm giàu” tại hội trường.").meetings
    assert meeting.name == "Hội thảo “Chè cổ thụ: Giữ và làm giàu”"
