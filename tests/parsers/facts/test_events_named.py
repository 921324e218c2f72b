"""Names that say which event it was: from the headline, from a sentence before, with what was opened."""

from __future__ import annotations

import datetime as dt

import pytest

PUBLISHED = dt.date(2024, 3, 12)
GUESTS = "Đoàn đại biểu tỉnh Phong Sa Lỳ thăm, làm việc tại Lai Châu"

NAMED = [
    (
        "without what was done after it",
        "Lễ khởi công cầu Nà Lùng",
        None,
        ["Sáng 10/3, Thủ tướng Lù Văn Khay dự lễ khởi công cầu Nà Lùng, sau đó làm việc với Ban Thường vụ Tỉnh ủy Lai Châu."],
    ),
    (
        "what a party came to check, without who led it",
        "Kiểm tra việc trồng chè ở xã Nậm Cuổi",
        None,
        ["Ngày 10/3, đoàn do ông Lù Văn Khay, Phó Chủ tịch UBND tỉnh Lai Châu làm trưởng đoàn kiểm tra việc trồng chè ở xã Nậm Cuổi."],
    ),
    (
        "without who was there",
        "Lễ khai trương",
        None,
        ["Ngày 10/3, cửa hàng chè Lai Châu mở cửa. Tới dự lễ khai trương có Phó Chủ tịch UBND tỉnh Lù Văn Khay."],
    ),
    (
        "the guest, whose degree ends with a stop",
        "Làm việc với GS. Lò Văn Púa",
        None,
        ["Chiều 10/3, Trường Đại học Lai Châu tiếp đón và làm việc với GS. Lò Văn Púa."],
    ),
    (
        "the round of meetings that is gone on with",
        "Tiếp xúc cử tri sau Kỳ họp thứ 4, HĐND tỉnh khóa XV",
        None,
        [
            "Tiếp tục chương trình tiếp xúc cử tri (TXCT) sau Kỳ họp thứ 4, HĐND tỉnh khóa XV, sáng 10/3, Tổ đại biểu HĐND tỉnh Lai Châu do"
            " ông Lù Văn Khay dẫn đầu đã tiếp xúc hơn 90 cử tri của xã Nậm Cuổi (huyện Sìn Hồ).",
        ],
    ),
    (
        "the name before",
        "Hội nghị báo cáo viên cấp tỉnh tháng 3/2024",
        "Lai Châu tuyên truyền trồng chè",
        [
            "Đó là nội dung được định hướng tại Hội nghị báo cáo viên cấp tỉnh tháng 3/2024.",
            "Hội nghị diễn ra vào sáng 10/3, tại Trung tâm chính trị, với 120 đại biểu.",
        ],
    ),
    (
        "no plenum that it was about",
        "Hội nghị",
        "Lai Châu tuyên truyền trồng chè",
        [
            "Nghị quyết được thông qua tại Hội nghị Trung ương 5 có nhiều nội dung mới.",
            "Hội nghị diễn ra vào sáng 10/3, tại Trung tâm chính trị, với 120 đại biểu.",
        ],
    ),
    (
        "no conference of long ago",
        "Hội nghị",
        "Lai Châu tuyên truyền trồng chè",
        [
            "Nghị quyết được thông qua tại Hội nghị lần thứ 8 Tỉnh ủy Lai Châu có nhiều nội dung mới.",
            "Hội nghị diễn ra vào sáng 10/3, tại Trung tâm chính trị, với 120 đại biểu.",
        ],
    ),
    (
        "no congress by its number",
        "Đại hội",
        "Lai Châu tuyên truyền trồng chè",
        ["Ông Lù Văn Khay kể nhiều việc tại Đại hội XIII của Đảng.", "Đại hội diễn ra vào sáng 10/3, tại Trung tâm chính trị Lai Châu."],
    ),
    (
        "who came",
        GUESTS,
        GUESTS,
        ["Chiều 10/3, Đoàn do đồng chí Bun Mi, Phó Bí thư làm Trưởng đoàn đến thăm, làm việc với lãnh đạo tỉnh Lai Châu."],
    ),
    (
        "what controllers came for",
        "Kiểm tra công tác trồng chè tại tỉnh Lai Châu",
        "Đoàn công tác Bộ Y tế kiểm tra công tác ở Lai Châu",
        ["Chiều 10/3, Đoàn công tác của Bộ Y tế kiểm tra công tác trồng chè tại tỉnh Lai Châu."],
    ),
    ("the opening", "Khai mạc Lễ hội Chè năm 2024", None, ["Sáng 10/3, Sở Công Thương Lai Châu tổ chức khai mạc Lễ hội Chè năm 2024."]),
    (
        "not who held it",
        "Lễ ra mắt Hội Chè",
        None,
        ["Lễ ra mắt Hội Chè được Hội Nông dân tỉnh Lai Châu tổ chức vào sáng 10/3 với nhiều tiết mục."],
    ),
    ("a city in short", "Đi kiểm tra chợ tại TP. Lai Châu", None, ["Chiều 10/3, ông Lù Văn Khay đi kiểm tra chợ tại TP. Lai Châu."]),
    (
        "not where it was held",
        "Diễn đàn trồng chè",
        None,
        ["Chiều 10/3, ông Lù Văn Khay dự Diễn đàn trồng chè, tổ chức tại Sìn Hồ, tỉnh Lai Châu."],
    ),
    (
        "not what was done at it besides",
        "Hội nghị về công tác cán bộ",
        None,
        ["Chiều 10/3, Tỉnh ủy Lai Châu tổ chức Hội nghị về công tác cán bộ, đồng thời trao Quyết định chỉ định ông Lù Văn Khay."],
    ),
    (
        "all that it is held for",
        "Hội nghị tổng kết năm, đồng thời bàn việc trồng chè",
        None,
        ["Chiều 10/3, Tỉnh ủy Lai Châu tổ chức Hội nghị tổng kết năm, đồng thời bàn việc trồng chè."],
    ),
    (
        "not what somebody does at it",
        "Kỳ họp thứ 3 HĐND tỉnh Lai Châu",
        None,
        ["Tại Kỳ họp thứ 3 HĐND tỉnh Lai Châu sáng 10/3, trình bày báo cáo, ông Lù Văn Khay, Giám đốc Sở Y tế nêu ba việc."],
    ),
    (
        "the conference that sat",
        "Hội nghị lần thứ năm Tỉnh ủy Lai Châu",
        None,
        ["Sáng 10/3, Hội nghị lần thứ năm Tỉnh ủy Lai Châu đã họp để thảo luận, cho ý kiến về: cây chè và cây quế."],
    ),
    (
        "what was signed",
        "Ký kết dự án",
        None,
        ["Ngày 10/3, Công ty Chè và Công ty Than đã ký kết dự án.", "Ông Lù Văn Khay phát biểu tại lễ ký kết."],
    ),
    (
        "one of several things done",
        "Buổi làm việc với Huyện ủy Sìn Hồ",
        None,
        ["Sáng 10/3, ông Lù Văn Khay, Bí thư Tỉnh ủy Lai Châu có buổi làm việc với Huyện ủy Sìn Hồ; tham dự các hoạt động trước Tết."],
    ),
    (
        "not who says something at it",
        "Buổi làm việc",
        None,
        ["Tại buổi làm việc Bộ trưởng Bộ Y tế Lù Văn Khay cho biết, ngày 10/3, ngành đã cấp thẻ."],
    ),
    ("what was opened in state", "Đối thoại về chè", None, ["Sáng 10/3, tại Lai Châu, đã khai mạc trọng thể Đối thoại về chè."]),
    ("a great ceremony", "Đại lễ cầu siêu", None, ["Tối 10/3, Ban Trị sự tỉnh Lai Châu tổ chức Đại lễ cầu siêu."]),
    (
        "a caption that no stop parts",
        "Buổi làm việc",
        None,
        ["Ông Lù Văn Khay chủ trì buổi làm việc Ông Tống Văn Lẫm, Phó Chủ tịch UBND tỉnh Lai Châu nêu ba việc."],
    ),
    ("not what it was part of", "Hội nghị chè", None, ["Sáng 10/3, Hội nghị chè, trong khuôn khổ Tuần lễ Chè đã khai mạc tại Sìn Hồ."]),
    (
        "the mark that closes its theme",
        'Lễ khai mạc với chủ đề "Hương chè"',
        None,
        ['Lễ khai mạc với chủ đề "Hương chè" Tối 10/3, tại quảng trường, UBND tỉnh Lai Châu đón khách.'],
    ),
    ("not the hour", "Quốc hội thảo luận về chè", None, ["Ngày 10/3, Quốc hội thảo luận về chè bắt đầu từ 8 giờ sáng."]),
    ("its noun", "Buổi kiểm tra, giám sát việc hái chè", None, ["Sáng 10/3, ông Lù Văn Khay có buổi kiểm tra, giám sát việc hái chè."]),
    ("not that it is the day's", "Cuộc họp giao ban", None, ["Tại cuộc họp giao ban sáng nay (10/3), ông Lù Văn Khay nêu ba việc."]),
]


@pytest.mark.parametrize(("name", "title", "text"), [case[1:] for case in NAMED], ids=[case[0] for case in NAMED])
def test_a_name_says_which_event_it_was(read, name: str, title: str | None, text: list[str]) -> None:
    """And not more than that."""
    (meeting,) = read(*text, title=title, published=PUBLISHED).meetings
    assert meeting.name == name


def test_voters_are_met_where_they_live(read) -> None:
    """Behind their number."""
    (meeting,) = read("Sáng 10/3, đại biểu HĐND tỉnh Lai Châu đã tiếp xúc hơn 90 cử tri của xã Nậm Cuổi.", published=PUBLISHED).meetings
    assert meeting.place == "xã Nậm Cuổi"


def test_a_list_of_hosts_is_no_reception(read) -> None:
    """What people speak at is the event."""
    shown = "Đồng chí Lù Văn Khay phát biểu tại buổi làm việc."
    hosts = "Tiếp và làm việc với đoàn có đồng chí Tống Văn Lẫm, Phó Bí thư Tỉnh ủy Lai Châu; lãnh đạo các sở."
    (meeting,) = read(shown, hosts, title="Lai Châu: Chú trọng trồng chè", published=PUBLISHED).meetings
    assert (meeting.kind, meeting.name) == ("working_session", "Buổi làm việc")


TOLD = [
    ("other", "2024-03-10", "Chiều 10/3, Hội Nông dân xã Nậm Cuổi, tỉnh Lai Châu long trọng tổ chức Giao lưu “Người trồng chè giỏi”."),
    ("visit", None, "Đồng chí Lù Văn Khay, Phó Chủ tịch UBND tỉnh Lai Châu thăm, chúc Tết cụ Tống Thị Mẩy."),
]


@pytest.mark.parametrize(("kind", "day", "text"), TOLD)
def test_such_an_event_is_told(read, kind: str, day: str | None, text: str) -> None:
    """What is held as an exchange, and who is called on with good wishes, be it without a day."""
    (meeting,) = read(text, published=PUBLISHED).meetings
    assert (meeting.kind, meeting.date) == (kind, day)


@pytest.mark.parametrize(
    "name",
    [
        "Lớp bồi dưỡng trang bị kiến thức trồng chè cho cán bộ xã",
        "Hội thảo góp phần gìn giữ nghề làm chè",
        "Tọa đàm tạo điều kiện cho thanh niên khởi nghiệp",
        "Lễ phát động giúp hộ nghèo dựng nhà",
    ],
)
def test_what_an_event_is_held_for_is_its_name(read, name: str) -> None:
    """Where somebody holds it, be the words such as say what it is good for."""
    held = name[0].lower() + name[1:]
    (meeting,) = read(f"Sáng 10/3, Huyện ủy Sìn Hồ, tỉnh Lai Châu tổ chức {held}.", title="Nghề chè: Tập huấn, phát động").meetings
    assert meeting.name == name


CONTACTS = [
    ("conference", "Đại biểu HĐND tỉnh tiếp xúc cử tri xã Nậm Cuổi", "Tổ đại biểu HĐND tỉnh thông qua báo cáo kết quả kỳ họp."),
    ("meeting", "Lãnh đạo tỉnh tiếp xúc song phương với đoàn Lào", "ông Lù Văn Khay, Phó Chủ tịch UBND tỉnh Lai Châu cảm ơn đoàn."),
]


@pytest.mark.parametrize(("kind", "title", "done"), CONTACTS, ids=["voters", "guests"])
def test_a_contact_is_a_conference_where_it_is_with_voters(read, kind: str, title: str, done: str) -> None:
    """``Tại buổi tiếp xúc, …`` takes the event of the headline for known; the words behind its comma are no name of it."""
    (meeting,) = read(f"Tại buổi tiếp xúc, {done}", title=title).meetings
    assert (meeting.kind, meeting.name) == (kind, title)


_NOUN_ALONE = "Chiều 10/3, Tỉnh ủy Lai Châu tổ chức Hội nghị nhằm đánh giá kết quả trồng chè, trồng quế."


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Tỉnh ủy Lai Châu tổ chức hội nghị bàn về cây chè", "Hội nghị bàn về cây chè"),
        ("Chè Lai Châu được mùa", "Hội nghị nhằm đánh giá kết quả trồng chè"),
        ("Lễ ra mắt đội trồng chè", "Hội nghị nhằm đánh giá kết quả trồng chè"),
    ],
)
def test_a_noun_alone_is_named_by_the_headline_or_by_what_it_was_for(read, title: str, name: str) -> None:
    """The headline that tells an event of its kind names it, else what it was held for."""
    assert [one.name for one in read(_NOUN_ALONE, title=title).meetings] == [name]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Sáng 10/3, ông Lù Văn Khay chủ trì cuộc họp nghe báo cáo, góp ý quy hoạch chè.", "Cuộc họp nghe báo cáo, góp ý quy hoạch chè"),
        (
            "Sáng 10/3, Ban Chỉ đạo Phát triển vùng chè tỉnh Lai Châu (gọi tắt là Ban Chỉ đạo) họp phiên thứ nhất.",
            "Ban Chỉ đạo Phát triển vùng chè tỉnh Lai Châu họp phiên thứ nhất",
        ),
        (
            "Sáng 10/3, tại Hội nghị giao ban huyện Sìn Hồ, đại tá Lù Văn Khay cho biết rừng chè đã xanh.",
            "Hội nghị giao ban huyện Sìn Hồ",
        ),
        (
            "Sáng 10/3, tại Hội thảo “Chè sạch”, chuyên gia tỉnh Lai Châu đề xuất tiêu chí mới.",
            "Hội thảo “Chè sạch”",
        ),
        ("Sáng 10/3, Tỉnh ủy Lai Châu tổ chức hội nghị trồng chè. Hội nghị nghe báo cáo của Sở Y tế.", "Hội nghị trồng chè"),
    ],
)
def test_a_name_tells_what_is_heard_and_who_sits(read, told: str, name: str) -> None:
    """What a meeting hears names it where somebody holds it; what a board is called for short parts it from no sitting."""
    assert [one.name for one in read(told).meetings] == [name]
