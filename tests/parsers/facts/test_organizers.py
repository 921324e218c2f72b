"""Who holds an event."""

from __future__ import annotations

import pytest

ORGANIZERS = [
    ("Ngày 10/3, Thường vụ Tỉnh ủy Lai Châu tổ chức hội nghị phối hợp.", ("Thường vụ Tỉnh ủy Lai Châu",)),
    (
        "Ngày 10/3, Đảng ủy xã Nậm Cuổi và Thường vụ Huyện ủy Sìn Hồ tổ chức hội nghị phối hợp.",
        ("Đảng ủy xã Nậm Cuổi và Thường vụ Huyện ủy Sìn Hồ",),
    ),
    ("Ngày 10/3, ông Lù Văn Khay, Thường vụ Huyện ủy Sìn Hồ tổ chức họp mặt.", ()),
    ("Ngày 10/3, hai đơn vị Hội Nông dân và Hội Phụ nữ huyện Sìn Hồ tổ chức hội thi.", ("Hội Nông dân và Hội Phụ nữ huyện Sìn Hồ",)),
    ("Thực hiện quy chế phối hợp với Sở Y tế, sáng 10/3, Tỉnh đoàn Lai Châu tổ chức hội nghị.", ("Tỉnh đoàn Lai Châu",)),
    ("Sáng 10/3, UBND tỉnh Lai Châu và Tập đoàn Chè phối hợp khởi công Dự án đường.", ("UBND tỉnh Lai Châu và Tập đoàn Chè",)),
    ("Sáng 10/3, UBND tỉnh Lai Châu khánh thành cầu Nậm Cuổi.", ("UBND tỉnh Lai Châu",)),
    ("Ngày 10/3, 12 đại biểu HĐND xã Nậm Cuổi khóa 1, nhiệm kỳ 2021-2026 đã tổ chức Kỳ họp thứ nhất.", ("HĐND xã Nậm Cuổi",)),
    ("Chiều 10/3, tại Hà Nội, tỉnh Lai Châu tổ chức Lễ ký hợp tác truyền thông.", ("tỉnh Lai Châu",)),
    ("Chiều 10/3, tại bản Nà Lùng, tỉnh Lai Châu tổ chức Lễ ký hợp tác truyền thông.", ()),
    ("Ngày 10/3, Hội Chữ thập đỏ tỉnh Lai Châu cùng ngày tổ chức hai lễ phát động.", ("Hội Chữ thập đỏ tỉnh Lai Châu",)),
    ("Tối cùng ngày 10/3, Tỉnh ủy Lai Châu đã tổ chức tiệc chiêu đãi đoàn.", ("Tỉnh ủy Lai Châu",)),
    ("Chiều 10/3, Huyện ủy Sìn Hồ phối hợp Sở Y tế tổ chức hội nghị.", ("Huyện ủy Sìn Hồ", "Sở Y tế")),
    ("Hội nghị do Huyện ủy Sìn Hồ phối hợp Sở Y tế tổ chức sáng 10/3.", ("Huyện ủy Sìn Hồ", "Sở Y tế")),
    ("Sáng 10/3, Sở Y tế tỉnh Lai Châu vừa chính thức tổ chức lễ ra mắt trạm y tế.", ("Sở Y tế tỉnh Lai Châu",)),
    ("Ngày 10/3, Huyện ủy Sìn Hồ đã nhiều lần họp bàn về chè.", ("Huyện ủy Sìn Hồ",)),
    ("Điển hình như việc nhiều người làm chè của tỉnh Lai Châu vẫn tổ chức lễ hội ngày 10/3.", ()),
    ("Ngày 10/3, Hội nghị lần thứ năm Ban Chấp hành Đảng bộ tỉnh Lai Châu khóa XII đã họp để cho ý kiến.", ()),
    ("Sáng 10/3, Huyện ủy Sìn Hồ không tổ chức hội nghị lớn mà tổ chức hội nghị trực tuyến.", ("Huyện ủy Sìn Hồ",)),
    ("Sáng 10/3, Đảng bộ xã Nậm Cuổi, một trong các xã chưa tổ chức đại hội, đã tổ chức Đại hội đại biểu.", ("Đảng bộ xã Nậm Cuổi",)),
    ("Lễ ra mắt Hội Chè được Hội Nông dân tỉnh Lai Châu tổ chức vào sáng 10/3 với nhiều tiết mục.", ("Hội Nông dân tỉnh Lai Châu",)),
    ("Sáng 10/3, tại Sìn Hồ, tỉnh Lai Châu, hội thi chè được tổ chức, Sở Y tế tổ chức một đội dự thi.", ()),
    ("Sáng 10/3, Đảng bộ xã Nậm Cuổi, tỉnh Lai Châu đã tổ chức hội nghị chè.", ("Đảng bộ xã Nậm Cuổi, tỉnh Lai Châu",)),
    ("Chiều 10/3, Trung tâm Chính trị huyện Sìn Hồ phối hợp các ban làm lễ bế giảng lớp học.", ("Trung tâm Chính trị huyện Sìn Hồ",)),
    ("Đó là ý kiến tại Hội nghị tổng kết do Ban tổ chức Thành ủy TP. Lai Châu tổ chức ngày 10/3.", ("Ban tổ chức Thành ủy TP. Lai Châu",)),
    (
        "Ngày 10/3, Hội Chè tỉnh phối hợp với Tỉnh đoàn, cùng với Sở Y tế phối hợp với Báo Lai Châu tổ chức hội nghị.",
        ("Hội Chè tỉnh", "Tỉnh đoàn", "Sở Y tế", "Báo Lai Châu"),
    ),
    ("Ngày 10/3, UBND xã Pa Tần phối hợp với Sở Y tế đã phối hợp tổ chức hội nghị.", ("UBND xã Pa Tần", "Sở Y tế")),
    (
        "Ngày 10/3, thực hiện chương trình phối hợp với Hội Chè, Sở Y tế phối hợp với Tỉnh đoàn tổ chức hội nghị.",
        ("Sở Y tế", "Tỉnh đoàn"),
    ),
    ("Ngày 10/3, Sở Y tế và Sở Nội vụ tỉnh Lai Châu phối hợp tổ chức hội nghị.", ("Sở Y tế và Sở Nội vụ tỉnh Lai Châu",)),
    ("Sìn Hồ: Tổ chức kỷ niệm 93 năm ngày lập Hội Chè tỉnh Lai Châu vào sáng 10/3.", ()),
    ("Sáng 10/3, Tỉnh ủy Lai Châu đã trang trọng tổ chức lễ dâng hương.", ("Tỉnh ủy Lai Châu",)),
    ("Sáng 10/3, Hội Bảo trợ người mù và Bảo vệ trẻ em tỉnh tổ chức hội thi.", ("Hội Bảo trợ người mù và Bảo vệ trẻ em tỉnh",)),
    (
        "Sáng 10/3, Hội Nông dân tỉnh phối hợp với Thường trực HĐND huyện Sìn Hồ tổ chức hội thảo.",
        ("Hội Nông dân tỉnh", "Thường trực HĐND huyện Sìn Hồ"),
    ),
    (
        "Sáng 10/3, tại Nhà tang lễ tỉnh, Tỉnh ủy Lai Châu và gia đình tổ chức trọng thể Lễ truy điệu đồng chí Tống Văn Lẫm.",
        ("Tỉnh ủy Lai Châu và gia đình",),
    ),
    ("Chiều 10/3, Đoàn ĐBQH tỉnh Lai Châu đã có tổ chức hội nghị tiếp xúc cử tri.", ("Đoàn ĐBQH tỉnh Lai Châu",)),
    ("Sáng 10/3, Đảng bộ tỉnh Lai Châu đã long trọng Khai mạc Đại hội lần thứ XV.", ("Đảng bộ tỉnh Lai Châu",)),
    ("Sáng 10/3, Đảng bộ Khối các cơ quan tỉnh Lai Châu đã công bố quyết định lập chi bộ.", ("Đảng bộ Khối các cơ quan tỉnh Lai Châu",)),
    ("Sáng 10/3, kỳ họp thứ 12 (chuyên đề), HĐND tỉnh Lai Châu khóa XV tiếp tục ngày làm việc cuối.", ("HĐND tỉnh Lai Châu",)),
    (
        "Tiếp tục chương trình Phiên họp thứ 5, sáng 10/3, dưới sự chủ trì của ông Lù Văn Khay, Ủy ban Thường vụ Quốc hội nghe báo cáo.",
        ("Ủy ban Thường vụ Quốc hội",),
    ),
    ("Tại kỳ họp 36 vào các ngày 9 và 10/3, Ủy ban Kiểm tra Tỉnh ủy Lai Châu xem xét kỷ luật.", ("Ủy ban Kiểm tra Tỉnh ủy Lai Châu",)),
    ("Sáng 10/3, kỳ họp thứ 12 Đảng ủy Công an tỉnh Lai Châu khai mạc.", ("Đảng ủy Công an tỉnh Lai Châu",)),
    ("Sáng 10/3, kỳ họp thứ 12 Ủy ban Kiểm tra Tỉnh ủy Lai Châu xem xét kỷ luật.", ("Ủy ban Kiểm tra Tỉnh ủy Lai Châu",)),
    ("Sáng 10/3, phiên họp thứ 5 Ủy ban Thường vụ Quốc hội nghe báo cáo.", ("Ủy ban Thường vụ Quốc hội",)),
    ("Trong ngày vui, sáng 10/3, trường Tiểu học Nà Lùng (Lai Châu) tổ chức Lễ khai giảng.", ("trường Tiểu học Nà Lùng",)),
    ("Sáng 10/3, huyện Sìn Hồ tổ chức khởi công đường vào bản.", ("huyện Sìn Hồ",)),
    ("Sáng 10/3, tại bản Nà Lùng, xã Nậm Cuổi (Lai Châu) tổ chức khởi công đường vào bản.", ()),
    ("Ngày 10/3, Công an tỉnh Lai Châu và Ban Dân vận Tỉnh ủy đã tiếp công dân.", ("Công an tỉnh Lai Châu và Ban Dân vận Tỉnh ủy",)),
    ("Chiều 7/3, Chi hội Nhà báo Văn phòng tỉnh Lai Châu đã tổ chức Đại hội lần thứ II.", ("Chi hội Nhà báo Văn phòng tỉnh Lai Châu",)),
    ("Chiều 7/3, 6 Chi bộ thuộc Đảng bộ Trường Chè đã tổ chức Lễ kết nạp đảng viên.", ("6 Chi bộ thuộc Đảng bộ Trường Chè",)),
    ("Sáng 10/3, Đảng ủy phường Nà Lùng Tổ chức Hội nghị tổng kết.", ("Đảng ủy phường Nà Lùng",)),
    ("Dịp này, ngày 10/3, UBND tỉnh Lai Châu còn tổ chức lễ trao nhà.", ("UBND tỉnh Lai Châu",)),
    ("Sáng 10/3, HĐND tỉnh Lai Châu tiếp tục kỳ họp thứ 12.", ("HĐND tỉnh Lai Châu",)),
    ("Sáng 10/3, Ban Thường vụ Tỉnh ủy Lai Châu có buổi làm việc với Huyện ủy Sìn Hồ.", ("Ban Thường vụ Tỉnh ủy Lai Châu",)),
    ("Sáng 10/3, Đoàn ĐBQH tỉnh Lai Châu gồm có ông Lù Văn Khay, bà Khà Thị Lụa đã có buổi tiếp xúc cử tri.", ("Đoàn ĐBQH tỉnh Lai Châu",)),
    ("Ngày 10/3, Hội Nông dân tỉnh Lai Châu mở lớp bồi dưỡng nghề chè.", ("Hội Nông dân tỉnh Lai Châu",)),
    ("Sáng 10/3 tại hội trường huyện ủy Ủy ban nhân dân huyện Sìn Hồ tổ chức hội nghị chè.", ("Ủy ban nhân dân huyện Sìn Hồ",)),
    ("Nhân dịp kỷ niệm 30 năm ngày thành lập huyện và tổ chức lễ hội chè, sáng 10/3, lãnh đạo tỉnh Lai Châu gặp mặt nghệ nhân.", ()),
]


@pytest.mark.parametrize(("sentence", "organizers"), ORGANIZERS)
def test_who_holds_an_event(read, sentence: str, organizers: tuple[str, ...]) -> None:
    """The body before the verb whole, with the commas and joining words inside; an occasion holds nothing."""
    (meeting,) = read(sentence).meetings
    assert meeting.organizers == organizers


@pytest.mark.parametrize(
    ("sentence", "organizer"),
    [
        ("Bí thư Tỉnh ủy Lai Châu nói như vậy tại hội nghị trồng chè do Sở Y tế Lai Châu tổ chức sáng 10/3.", "Sở Y tế Lai Châu"),
        ("Hội thi trồng chè diễn ra tối 10/3. Hội thi do Huyện đoàn Sìn Hồ chủ trì, phối hợp với Báo Lai Châu tổ chức.", "Báo Lai Châu"),
        ("Ngày 10 tháng 3 năm 2024 Đảng ủy xã Nậm Cuổi, tỉnh Lai Châu tổ chức Hội nghị đối thoại.", "Đảng ủy xã Nậm Cuổi, tỉnh Lai Châu"),
        (
            "Tối 10/3, 90 hộ dự Chương trình “Chè Tết” do Công đoàn xã Nậm Cuổi, huyện Sìn Hồ tổ chức.",
            "Công đoàn xã Nậm Cuổi, huyện Sìn Hồ",
        ),
        ("Sáng 10/3, Hội Nông dân tỉnh Lai Châu phối hợp với các ban của Huyện ủy đã bế giảng lớp học.", "Hội Nông dân tỉnh Lai Châu"),
        (
            "Tối 10/3, Chương trình nghệ thuật “Hương chè” diễn ra. Chương trình do Sở Công Thương Lai Châu tổ chức nhân năm mới.",
            "Sở Công Thương Lai Châu",
        ),
        ("Ngày 10/3, Công đoàn ngành Chè tỉnh Lai Châu đã đồng loạt tổ chức “Tết sum vầy”.", "Công đoàn ngành Chè tỉnh Lai Châu"),
    ],
)
def test_who_held_it_stands_behind_or_closes_a_class(read, sentence: str, organizer: str) -> None:
    """``do … tổ chức`` behind the name or in a sentence that goes on from it, ``bế giảng``, and a body behind its day name who held it."""
    (meeting,) = read(sentence).meetings
    assert organizer in meeting.organizers


def test_those_it_is_held_with_as_they_are_listed(read) -> None:
    """Papers and societies in a list hold the event with who leads it."""
    (meeting,) = read(
        "Tối 10/3, Tỉnh ủy Lai Châu phối hợp với Báo Lai Châu, Tạp chí Chè và Hội Nhà báo tỉnh tổ chức Lễ trao giải."
    ).meetings
    assert meeting.organizers == ("Tỉnh ủy Lai Châu", "Báo Lai Châu, Tạp chí Chè và Hội Nhà báo tỉnh")


def test_the_headline_tells_whose_sitting_the_text_takes_for_known(read) -> None:
    """Where the text only refers to an event, who holds it is read from the headline that names it."""
    (meeting,) = read(
        "Kỳ họp đã tiến hành bầu cử. Phát biểu tại kỳ họp, ông Lù Văn Khay, Chủ tịch UBND tỉnh cảm ơn các đại biểu.",
        title="Ngày làm việc thứ ba, kỳ họp thứ 8 HĐND tỉnh Lai Châu",
    ).meetings
    assert meeting.organizers == ("HĐND tỉnh Lai Châu",)


def test_a_capital_verb_behind_a_unit(read) -> None:
    """A ward that ``Tổ chức`` something holds it; the capital makes no board of it."""
    facts = read("Ngày 10/3/2024, tại hội trường, Đảng ủy các cơ quan Đảng phường Tổ chức Hội nghị tổng kết công tác năm.")
    assert facts.meetings[0].organizers == ("Đảng ủy các cơ quan Đảng phường",)


def test_a_bodys_first_word_holds_nothing(read) -> None:
    """A committee whose name is not read whole is no organiser."""
    (meeting,) = read("Sáng 10/3, ông Lù Văn Khay chủ trì Kỳ họp lần thứ 9 Ủy ban liên Chính phủ Việt - Lào tại Lai Châu.").meetings
    assert meeting.organizers == ()


def test_with_whom_it_is_held_stands_behind_the_word_for_it(read) -> None:
    """What else stands ``với`` before the holder is no partner of theirs."""
    (meeting,) = read(
        "Với mong muốn giúp bà con làm việc phù hợp với sức mình, ngày 10/3, Hội Nông dân tỉnh Lai Châu "
        "phối hợp cùng Liên đoàn Lao động tỉnh Lai Châu tổ chức hội nghị về cây chè."
    ).meetings
    assert meeting.organizers == ("Hội Nông dân tỉnh Lai Châu", "Liên đoàn Lao động tỉnh Lai Châu")
