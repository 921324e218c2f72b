"""Where an event was."""

from __future__ import annotations

import pytest

PLACES = [
    (
        "a hall with a number of points",
        "lễ ký kết diễn ra tại Hội trường E21.105 của Nhà trường.",
        "Hội trường E21.105 của Nhà trường",
    ),
    (
        "a school with a verb in its name",
        "hội thảo diễn ra tại Trường Dự bị Đại học Lai Châu.",
        "Trường Dự bị Đại học Lai Châu",
    ),
    (
        "the house of a leader of old",
        "lễ dâng hương diễn ra tại Khu lưu niệm của Tổng Bí thư Tống Văn Lẫm.",
        "Khu lưu niệm của Tổng Bí thư Tống Văn Lẫm",
    ),
    (
        "a group of houses by its number before who held it",
        "tại tổ số 5 phường Nà Lùng, UBND thị xã Sìn Hồ tổ chức ngày hội.",
        "tổ số 5 phường Nà Lùng",
    ),
    (
        "a hall from which others are joined",
        "UBND huyện tổ chức hội nghị với hình thức họp tập trung tại hội trường kết hợp trực tuyến tới 24 xã.",
        "hội trường",
    ),
    (
        "a place before under whose lead it was",
        "kỳ họp diễn ra tại thị trấn Sìn Hồ dưới sự chủ trì của ông Lù Văn Khay.",
        "thị trấn Sìn Hồ",
    ),
    (
        "a place before whose visit it was",
        "buổi làm việc tại Trường Tiểu học Nà Lùng của Bí thư Huyện ủy Lù Văn Khay kết thúc.",
        "Trường Tiểu học Nà Lùng",
    ),
    (
        "a place before since when",
        "ông Lù Văn Khay dự hội thảo tại Trường Tiểu học Nà Lùng kể từ ngày 10/3.",
        "Trường Tiểu học Nà Lùng",
    ),
    (
        "a place behind the day, whatever it was about",
        "cuộc họp bàn về giá chè do ông Lù Văn Khay chủ trì ngày 10/3 tại xã Nậm Cuổi đã kết thúc.",
        "xã Nậm Cuổi",
    ),
    (
        "none that belongs to what it is called",
        "ông Lù Văn Khay chủ trì Lễ khai mạc “Ngày Việt Nam tại Nhật Bản 2024” tại Sìn Hồ.",
        "Sìn Hồ",
    ),
    (
        "a place before whom it was for",
        "Sở Y tế tổ chức chương trình tham quan các đồi chè tại xã Nậm Cuổi cho gần 50 đại biểu.",
        "xã Nậm Cuổi",
    ),
    (
        "none of what somebody asks",
        "tại hội nghị, ông Lù Văn Khay yêu cầu xử lý việc đổ rác tại Chợ Nà Lùng.",
        None,
    ),
    (
        "none of where somebody is moved to",
        "Bộ Y tế công bố quyết định điều chuyển ông Lù Văn Khay về công tác tại Văn phòng Bộ Y tế.",
        None,
    ),
    (
        "none of what it was about",
        "tại cuộc họp, ông Lù Văn Khay nghe về việc cây đổ ngay tại sân trường Nà Lùng.",
        None,
    ),
    (
        "houses to live in are no place",
        "ông Lù Văn Khay khảo sát dự án nhà ở Đông Phong Xanh tại xã Nậm Cuổi.",
        "xã Nậm Cuổi",
    ),
    (
        "a place before who holds it",
        "tại phường Đông Phong (TP Lai Châu), Trung tâm Khuyến nông phối hợp với Hội Nông dân tổ chức hội thảo.",
        "phường Đông Phong (TP Lai Châu)",
    ),
    (
        "a place within a place",
        "tại Nhà văn hóa bản Nà Lùng, xã Nậm Cuổi, Hội Nông dân tổ chức hội thảo.",
        "Nhà văn hóa bản Nà Lùng, xã Nậm Cuổi",
    ),
    (
        "where the next was called on",
        "ông Lù Văn Khay thăm cụ Tống Văn Lẫm ở xã Nậm Cuổi và gia đình ông Vàng A Púa ở xã Pa Tần.",
        "xã Nậm Cuổi, xã Pa Tần",
    ),
    (
        "what a visitor had done elsewhere",
        "ông Lù Văn Khay kiểm tra việc hái chè tại xã Nậm Cuổi và đề nghị sửa đường lên khu chè ở xã Pa Tần trước tháng 8.",
        "xã Nậm Cuổi",
    ),
    (
        "where a daughter lives",
        "ông Lù Văn Khay đến thăm cụ Tống Văn Lẫm ở xã Nậm Cuổi và trao tiền dựng nhà cho con gái cụ lấy chồng ở xã Pa Tần.",
        "xã Nậm Cuổi",
    ),
    ("a place before who opens it there", "tại Quảng trường Sìn Hồ, tỉnh Lai Châu khai mạc Lễ hội Hoa ban.", "Quảng trường Sìn Hồ"),
    ("a place called Lại", "ông Lù Văn Khay thăm các hộ tại Lại Thượng.", "Lại Thượng"),
    ("the government, no place", "Sở Y tế tổ chức hội nghị. Hội nghị được trực tuyến từ điểm cầu Chính phủ đến 9 xã.", None),
    ("a hall others are joined to", "Sở Y tế tổ chức hội nghị. Hội nghị được trực tuyến từ Nhà văn hóa Sìn đến 9 xã.", "Nhà văn hóa Sìn"),
    ("a count of two kinds of place", "Hội Nông dân tổ chức hội thảo tại 12 xã, thị trấn Nậm Cuổi và Pa Tần.", None),
    ("no place but a way of learning", "Trường Chính trị tỉnh bế giảng lớp cao cấp lý luận hệ tại chức khóa II.", None),
    ("a town with a full stop and a dash", "tại TP. Phan Rang - Tháp Chàm, Hội Nông dân tổ chức hội thảo.", "TP. Phan Rang - Tháp Chàm"),
    ("an inn behind a theme", "Ban Dân tộc tỉnh tổ chức hội nghị về công tác dân tộc tại khách sạn Cây Chè.", "khách sạn Cây Chè"),
    ("a hall of no name", "tại hội trường huyện, Hội Nông dân huyện Sìn Hồ tổ chức hội thảo.", "hội trường huyện"),
    ("a plan that is no place", "hội thảo nêu các yêu cầu tại Kế hoạch số 5 của UBND huyện Sìn Hồ.", None),
    ("what goes on behind a place", "Hội Nông dân tổ chức hội thảo về chè ở Sìn Hồ và những việc phải làm.", "Sìn Hồ"),
    ("what exists, which is no place", "hội thảo nêu những tồn tại của Hội Nông dân.", None),
    ("a place before the day", "hội thảo diễn ra ở Sìn Hồ chiều nay.", "Sìn Hồ"),
    (
        "a centre for events",
        "tại Trung tâm tổ chức sự kiện Nà Lùng, Hội Nông dân tổ chức hội thảo.",
        "Trung tâm tổ chức sự kiện Nà Lùng",
    ),
    ("a place told behind", "Hội Nông dân tổ chức hội thảo. Hội thảo được tổ chức trực tiếp tại Nhà văn hóa Sìn Hồ.", "Nhà văn hóa Sìn Hồ"),
    ("the place of another event", "Hội Nông dân báo cáo tại hội nghị về kết quả kỳ họp (diễn ra từ ngày 1 đến 5/3 tại Hà Nội).", None),
    ("what a session deals with", "HĐND huyện tổ chức kỳ họp xem xét kết quả giám sát một số chi bộ tại Nông trường Nà Lùng.", None),
    ("a province that a meeting deals with", "Huyện ủy Sìn Hồ họp cho ý kiến về công tác bảo vệ rừng và tuyến đường nối Hải Phòng.", None),
    (
        "where it was, behind what it deals with",
        "HĐND huyện tổ chức kỳ họp xem xét đề án trồng chè tại Trung tâm Hội nghị Sìn Hồ.",
        "Trung tâm Hội nghị Sìn Hồ",
    ),
    ("where it took place, behind that", "hội thảo đánh giá giống chè mới diễn ra tại xã Nậm Cuổi.", "xã Nậm Cuổi"),
    (
        "a list behind one word for all",
        "ông Lù Văn Khay đi kiểm tra việc hái chè tại các xã: Nậm Cuổi, Hàm Yên, Kim Sơn và Sìn Hồ.",
        "các xã Nậm Cuổi, Hàm Yên, Kim Sơn và Sìn Hồ",
    ),
    (
        "where a party came to hold it",
        "Hội Nông dân đã đến xã Nậm Cuổi và Kim Sơn thuộc huyện Sìn Hồ tổ chức lễ bàn giao nhà.",
        "xã Nậm Cuổi và Kim Sơn",
    ),
    (
        "a list of offices",
        "ông Lù Văn Khay đi kiểm tra việc hái chè tại Ban Chỉ huy các xã Nậm Cuổi, Kim Sơn.",
        "Ban Chỉ huy các xã Nậm Cuổi, Kim Sơn",
    ),
    (
        "places that are counted",
        "ông Lù Văn Khay đi kiểm tra việc hái chè ở 2 xã Nậm Cuổi và Kim Sơn (Sìn Hồ).",
        "xã Nậm Cuổi và Kim Sơn (Sìn Hồ)",
    ),
    (
        "where others were joined from",
        "Sở Y tế tổ chức hội nghị. Hội nghị được truyền hình trực tuyến từ Trụ sở UBND tỉnh đến điểm cầu các xã.",
        "Trụ sở UBND tỉnh",
    ),
    ("no place but a level", "Sở Y tế tổ chức hội nghị. Hội nghị được kết nối trực tuyến từ Trung ương đến cơ sở.", None),
    (
        "another who was called on elsewhere",
        "ông Lù Văn Khay đã đến thăm cụ Khà Thị Lụa ở thôn Nà Lùng, xã Nậm Cuổi và ông Vàng A Púa (con cụ Lụa) ở xã Kim Sơn.",
        "thôn Nà Lùng, xã Nậm Cuổi, xã Kim Sơn",
    ),
    ("what else a visit was for", "ông Lù Văn Khay đã đến thăm bà con tại xã Nậm Cuổi và ủng hộ quỹ khuyến học.", "xã Nậm Cuổi"),
    ("where people stay", "Hội Nông dân tổ chức hội thảo cho công nhân ở lại Sìn Hồ đón Tết.", None),
    ("a hill in a hamlet", "hội thảo diễn ra tại đồi Lủ Thao, xóm Rổng Vòng, xã Nậm Cuổi.", "đồi Lủ Thao, xóm Rổng Vòng, xã Nậm Cuổi"),
    ("a list within a place", "hội thảo diễn ra tại các xã Nậm Cuổi và Kim Sơn, huyện Sìn Hồ.", "các xã Nậm Cuổi và Kim Sơn, huyện Sìn Hồ"),
    ("the house a visit goes to", "Chủ tịch UBND tỉnh Cao Văn Lẫm đã thăm y bác sĩ, nhân viên Bệnh viện Nà Lùng.", "Bệnh viện Nà Lùng"),
    ("no house but whose head is called on", "ông Lù Văn Khay đã thăm ông Cao Văn Lẫm, Giám đốc Bệnh viện Nà Lùng.", None),
    ("where guests are from", "Dự hội thảo có đại diện các đoàn thể ở T.Ư và TP Lai Châu.", "Lai Châu"),
    (
        "not where deputies stood for election",
        "Tổ đại biểu HĐND tỉnh ứng cử tại huyện Sìn Hồ gồm ông Lù Văn Khay đã tiếp xúc cử tri tại xã Nậm Cuổi.",
        "xã Nậm Cuổi",
    ),
    (
        "where those live who keep the day",
        "ông Lù Văn Khay chung vui Ngày hội Đại đoàn kết năm 2024 với nhân dân khu dân cư Bản 6, xã Nậm Cuổi.",
        "khu dân cư Bản 6, xã Nậm Cuổi",
    ),
    (
        "no more than where it was",
        "hai chi bộ được chọn làm trước tại Sìn Hồ là chi bộ Nậm Cuổi và chi bộ Nà Lùng đã tổ chức Đại hội chi bộ.",
        "Sìn Hồ",
    ),
    ("no place but who holds an office", "ông Cao Văn Lẫm đã đến thăm tăng ni. Phó Chủ tịch UBND tỉnh Cao Huy chúc mừng phật tử.", None),
    ("no more than the hall", "tại Hội trường Sìn Hồ dự lễ khánh thành có ông Lù Văn Khay.", "Hội trường Sìn Hồ"),
    ("no day of work", "Tại ngày làm việc thứ nhất Hội nghị Đảng bộ tỉnh, các đại biểu thảo luận về chè.", None),
    ("a place that is held in", "hội thảo về chè tại Hội trường Sìn Hồ được tổ chức.", "Hội trường Sìn Hồ"),
    ("a board of works", "tại Ban Quản lý dự án huyện Sìn Hồ, Hội Nông dân tổ chức hội thảo.", "Ban Quản lý dự án huyện Sìn Hồ"),
    ("who foretells the weather", "tại Đài dự báo khí tượng Sìn Hồ, Hội Nông dân tổ chức hội thảo.", "Đài dự báo khí tượng Sìn Hồ"),
]


@pytest.mark.parametrize(("told", "place"), [case[1:] for case in PLACES], ids=[case[0] for case in PLACES])
def test_where_it_was(read, told: str, place: str | None) -> None:
    """The place behind ``tại`` whole, without the body that holds the event."""
    (meeting,) = read(f"Sáng 10/3, {told}").meetings
    assert meeting.place == place


def test_a_long_list_of_places_is_told_whole(read) -> None:
    """A list goes on to its last name, however many there are."""
    names = ", ".join(f"Nậm {first} {second}" for first in ("Lùng", "Cuổi", "Pàn", "Hăn", "Mạ") for second in ("Tăm", "Sỏ", "Khao", "Vai"))
    (meeting,) = read(f"Sáng 10/3, ông Lù Văn Khay đi kiểm tra việc hái chè tại các xã {names} và Kim Sơn Thượng.").meetings
    assert meeting.place == f"các xã {names} và Kim Sơn Thượng"


def test_a_place_too_long_ends_with_a_word(read) -> None:
    """No place is cut within a name."""
    words = " ".join(["Nậm Cuổi Lùng Pàn"] * 20)
    (meeting,) = read(f"Sáng 10/3, Hội Nông dân tổ chức hội thảo tại Nhà văn hóa xã {words}.").meetings
    assert meeting.place is not None
    assert f"Nhà văn hóa xã {words} ".startswith(f"{meeting.place} ")


def test_the_place_of_the_occasion_is_not_the_events(read) -> None:
    """Where somebody was on the way to is told before the day, where the event was behind it."""
    (meeting,) = read(
        "Trong khuôn khổ chuyến công tác tại tỉnh Lai Châu, ngày 8/3, tại xã Nậm Cuổi trước kỳ họp, "
        "ông Lù Văn Khay, Bí thư Tỉnh ủy đến thăm bà con."
    ).meetings
    assert meeting.place == "xã Nậm Cuổi"


def test_a_rubric_is_less_than_the_place_told(read) -> None:
    """What stands before a colon heads a piece; where its event was is told behind."""
    (meeting,) = read("Tại Sìn Hồ: Sáng 10/3, Bí thư Huyện ủy Lù Văn Khay dự lễ khánh thành tại Trường Tiểu học Nà Lùng.").meetings
    assert meeting.place == "Trường Tiểu học Nà Lùng"


def test_the_headline_may_tell_where(read) -> None:
    """Where the text names no place, the headline's counts."""
    (meeting,) = read("Sáng 10/3, Tỉnh ủy gặp mặt già làng.", title="Gặp mặt già làng ở Sìn Hồ").meetings
    assert meeting.place == "Sìn Hồ"


def test_a_visit_goes_where_the_next_words_tell(read) -> None:
    """A visit to the people of a province is to the commune named right behind."""
    (meeting,) = read(
        "Chiều 10/3, đồng chí Lù Văn Khay, Chủ tịch UBND tỉnh đã thăm hỏi, tặng quà bà con tỉnh Lai Châu.",
        "Tại bản Nà Lùng, xã Nậm Cuổi, đồng chí tặng 100 suất quà.",
    ).meetings
    assert meeting.place == "xã Nậm Cuổi"


def test_a_stop_may_part_a_place_from_what_was_there(read) -> None:
    """Day and place before a stop are those of the event right behind it."""
    (meeting,) = read("Chiều 10/3, tại Văn phòng Hội Chè tỉnh. Hội Chè tỉnh Lai Châu đã tổ chức Đại hội lần thứ II.").meetings
    assert meeting.place == "Văn phòng Hội Chè tỉnh"


def test_a_picture_shown_first_tells_less_than_the_text(read) -> None:
    """A picture's line among copied paragraphs does not hide the sentence that tells the event of that day in full."""
    (meeting,) = read(
        "Đoàn chủ tọa điều hành Hội nghị chiều 10/3.",
        "Chiều 10/3, tại Hội trường huyện Sìn Hồ, Huyện ủy Sìn Hồ tổ chức Hội nghị sơ kết giữa nhiệm kỳ.",
    ).meetings
    assert (meeting.place, meeting.name) == ("Hội trường huyện Sìn Hồ", "Hội nghị sơ kết giữa nhiệm kỳ")


def test_a_quarter_may_bear_a_number(read) -> None:
    """A place is named by its number where it has no other name."""
    (meeting,) = read("Tối 6/3, tại khu phố 2, phường 1, Ngày hội Chè đã diễn ra trang trọng.").meetings
    assert meeting.place == "khu phố 2, phường 1"


HOMES = [
    ("of two who live apart", "bà Tống Thị Mẩy ở xã Nậm Cuổi và gia đình ông Lò Văn Bế ở xã Nậm Mạ.", "xã Nậm Cuổi, xã Nậm Mạ"),
    ("of one whose roots are elsewhere", "bà Tống Thị Mẩy ở xã Nậm Cuổi, quê ở xã Nậm Mạ.", "xã Nậm Cuổi"),
    ("and no work of another sentence", "bà Tống Thị Mẩy ở xã Nậm Cuổi. Ông Lò Văn Bế làm việc ở xã Nậm Mạ.", "xã Nậm Cuổi"),
]


@pytest.mark.parametrize(("whom", "place"), [case[1:] for case in HOMES], ids=[case[0] for case in HOMES])
def test_homes_are_told_soon_behind_a_visit(read, whom: str, place: str) -> None:
    """All that the first sentence with any joins."""
    told = "Sáng 10/3, đồng chí Lù Văn Khay, Chủ tịch HĐND tỉnh Lai Châu đã đến tặng quà cho các gia đình."
    (meeting,) = read(f"{told} Đoàn đã đến thăm hỏi {whom}").meetings
    assert meeting.place == place


_LEAD = "Chiều 10/3, Đảng ủy Công ty Chè Lai Châu trang trọng tổ chức Lễ trao Huy hiệu Đảng cho các đảng viên."


def test_an_event_told_again_behind_its_lead_has_its_place(read) -> None:
    """The sentence that tells it anew names the place, be the year of its day known or not."""
    again = "Chiều 10/3, tại trụ sở Công ty, Đảng ủy Công ty Chè Lai Châu tổ chức Lễ trao Huy hiệu Đảng cho các đảng viên."
    assert [one.place for one in read(_LEAD, again).meetings] == ["trụ sở Công ty"]
    assert [one.place for one in read(_LEAD, again, published=None).meetings] == ["trụ sở Công ty"]


def test_what_others_held_that_day_lends_no_place(read) -> None:
    """The place of another body's event, or of one of another day, is not the first's."""
    for other in ("Chiều 10/3, tại xã Nậm Cuổi, Đảng ủy xã Nậm Cuổi tổ chức Lễ trao Huy hiệu.", "Chiều 9/3, tại xã Nậm Cuổi, có Lễ trao."):
        assert read(_LEAD, other).meetings[0].place is None


def test_a_house_of_workers_is_named_whole(read) -> None:
    """``nhân`` ends a place before an occasion, and not in the middle of a word."""
    (one,) = read("Ngày 10/3, tại Nhà văn hóa Công nhân Lai Châu, Công đoàn tỉnh Lai Châu tổ chức hội nghị về chè.").meetings
    (other,) = read("Ngày 10/3, tại Nhà văn hóa xã Nậm Cuổi nhân dịp năm mới, Công đoàn tỉnh Lai Châu tổ chức hội nghị về chè.").meetings
    assert (one.place, other.place) == ("Nhà văn hóa Công nhân Lai Châu", "Nhà văn hóa xã Nậm Cuổi")


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


@pytest.mark.parametrize("place", ["Lữ đoàn 972", "Tập đoàn Chè Tây Bắc", "Công đoàn các Khu công nghiệp"])
def test_places_of_unions_and_brigades(read, place: str) -> None:
    """A place may end in ``đoàn``, where a party that came to it does not belong to its name."""
    assert read(f"Sáng 10/3, tại {place}, HĐND tỉnh Lai Châu tổ chức hội nghị.").meetings[0].place == place
    told = read(f"Chiều 10/3, làm việc tại {place} đoàn công tác của tỉnh Lai Châu do ông Lù Văn Khay dẫn đầu đã xem kho chè.")
    assert told.meetings[0].place == place


@pytest.mark.parametrize(
    "matter",
    ["về tình trạng thiếu nước tại bản Nà Lùng", "về quy hoạch vùng chè tại đồi Pha Đin"],
)
def test_where_its_matter_is_it_was_not(read, matter: str) -> None:
    """What a report or a talk is on has a place of its own."""
    told = f"Ngày 10/3, tại kỳ họp thứ tư, HĐND tỉnh Lai Châu, ông Lù Văn Khay, Chủ tịch UBND tỉnh giải trình {matter}."
    (meeting,) = read(told).meetings
    assert "Nà Lùng" not in (meeting.place or "")
    assert "Pha Đin" not in (meeting.place or "")


@pytest.mark.parametrize(
    "envoy",
    ["Đại sứ Việt Nam", "Đại sứ đặc mệnh toàn quyền nước Cộng hòa Cuba", "Tổng Lãnh sự Trung Quốc", "Đại biện lâm thời Lào"],
)
def test_where_an_envoy_serves_nothing_was(read, envoy: str) -> None:
    """The place in an envoy's post is none of the reception's, but an embassy's place may be."""
    (meeting,) = read(f"Sáng 10/3, {envoy} tại thành phố Đà Nẵng Lù Văn Khay đã tiếp đoàn công tác của tỉnh Lai Châu.").meetings
    assert "Đà Nẵng" not in (meeting.place or "")
    (meeting,) = read("Sáng 10/3, Đại sứ quán Việt Nam tại Viêng Chăn tổ chức hội nghị tổng kết công tác.").meetings
    assert meeting.place == "Viêng Chăn"
