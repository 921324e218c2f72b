"""What a text opens with as held just now, beside days of what is convened or to come."""

from __future__ import annotations

from parsers.types import Session


def test_a_headline_on_a_day_to_come_hides_no_event_told(read) -> None:
    """What the headline announces for another day is not what the paper tells."""
    (meeting,) = read(
        "Ủy ban MTTQ tỉnh Lai Châu vừa tổ chức họp báo về việc tổ chức Hội nghị biểu dương nghệ nhân.",
        title="Ngày 15/3, Hội nghị biểu dương nghệ nhân tỉnh Lai Châu",
    ).meetings
    assert (meeting.name, meeting.date) == ("Họp báo về việc tổ chức Hội nghị biểu dương nghệ nhân", None)


def test_what_a_report_says_was_convened_hides_no_event_just_held(read) -> None:
    """The days of a congress that another conference convened, and of its opening, are not those of what was just held."""
    (meeting,) = read(
        "Đảng ủy Công an tỉnh Lai Châu vừa tổ chức hội nghị cán bộ chủ chốt nghe báo cáo kết quả một hội nghị.",
        "Hội nghị quyết định triệu tập Đại hội Chè toàn quốc từ ngày 2-5/2/2024. Phiên khai mạc vào ngày 3/2.",
    ).meetings
    assert (meeting.kind.value, meeting.date) == ("conference", None)


def test_those_met_and_heard_out_in_one_breath(read) -> None:
    """Who meets others and has a dialogue with them tells the event, of whatever year its day is."""
    (meeting,) = read(
        "Sáng 10/3, ông Lù Văn Khay, Bí thư Tỉnh ủy Lai Châu tiếp xúc, đối thoại với cán bộ ngành chè.",
        "Phát biểu khai mạc hội nghị, ông Lù Văn Khay nhấn mạnh việc giữ rừng chè.",
        title="Lãnh đạo tỉnh Lai Châu đối thoại với cán bộ ngành chè",
        published=None,
    ).meetings
    assert meeting.session is Session.MORNING


def test_the_day_of_one_before_is_not_the_events(read) -> None:
    """What was decided after another event is told by that event's day, and the one told has none."""
    (meeting,) = read(
        "Phát biểu tại hội nghị, Bí thư Tỉnh ủy Lai Châu Lù Văn Khay cho biết, sau hội nghị hiệp thương lần thứ nhất ngày 4/12/2023, "
        "HĐND tỉnh đã sửa danh sách.",
        "Dự hội nghị có bà Khà Thị Lụa, Phó Chủ tịch UBND tỉnh Lai Châu.",
    ).meetings
    assert meeting.date is None


def test_those_met_are_yet_to_be_settled(read) -> None:
    """That somebody will be given a place to live says nothing of when the event is."""
    (meeting,) = read("Sáng 10/3, Huyện ủy Sìn Hồ, tỉnh Lai Châu tổ chức đối thoại với 40 hộ dân sẽ được bố trí tái định cư.").meetings
    assert (meeting.kind.value, meeting.date) == ("conference", "2024-03-10")


def test_a_party_that_checks_a_few_comes_on_a_visit(read) -> None:
    """How many organisations a party checks makes no count of a year of it."""
    (meeting,) = read(
        "Sáng 10/3, ông Lù Văn Sính, Phó Bí thư Tỉnh ủy Lai Châu dẫn đầu đoàn công tác kiểm tra 2 tổ chức đảng tại huyện Sìn Hồ."
    ).meetings
    assert (meeting.kind.value, meeting.place, len(meeting.participants)) == ("visit", "huyện Sìn Hồ", 1)
    (meeting,) = read(
        "Sáng 10/3, Đoàn kiểm tra của Huyện ủy Sìn Hồ, tỉnh Lai Châu tiến hành kiểm tra đối với 2 tổ chức đảng."
    ).meetings
    assert meeting.name == "Kiểm tra đối với 2 tổ chức đảng"


def test_what_is_adopted_on_the_day_that_a_sentence_opens_with(read) -> None:
    """A congress that adopts something on the day told first is that day's."""
    (meeting,) = read("Sáng 10/3, dự thảo Nghị quyết được Đại hội đại biểu Hội Chè tỉnh Lai Châu biểu quyết thông qua.").meetings
    assert (meeting.kind.value, meeting.date) == ("congress", "2024-03-10")


def test_a_body_that_has_just_met_tells_its_meeting(read) -> None:
    """``vừa họp bàn`` opens the news of a meeting without a day; farther down it tells of another."""
    (meeting,) = read("Ban Thường vụ Huyện ủy Sìn Hồ vừa họp bàn việc trồng chè.", "Ông Lù Văn Khay nêu ba việc.").meetings
    assert (meeting.kind.value, meeting.organizers) == ("meeting", ("Ban Thường vụ Huyện ủy Sìn Hồ",))
    assert read("Xã Nậm Cuổi có ba đồi chè.", "Bà con vui mừng.", "Chi bộ thôn Nà Lùng vừa họp bàn việc trồng chè.").meetings == ()
