"""Events of which only what came of them is told, and those that the headline names and the text goes on from in the middle."""

from __future__ import annotations

import pytest

from parsers.types import PageFacts


def kinds(facts: PageFacts) -> list[tuple[str, str | None]]:
    """The kinds and days of the meetings."""
    return [(one.kind.value, one.date) for one in facts.meetings]


@pytest.mark.parametrize(
    "text",
    [
        "Tại hội nghị, ông Lù Văn Khay, Bí thư Huyện ủy Sìn Hồ thông tin những kết quả quan trọng của Hội nghị Trung ương 9, "
        "họp từ ngày 5/2 đến ngày 8/2/2024.",
        "Tại hội nghị, ông Lù Văn Khay, Trưởng Ban Tuyên giáo quán triệt nội dung cơ bản của Đại hội đại biểu Hội Nông dân, "
        "diễn ra từ ngày 5/2 đến ngày 8/2/2024.",
    ],
)
def test_the_results_of_another_event(read, text: str) -> None:
    """They are heard at the event that the text is of, which has no day of theirs."""
    facts = read(text, "Kết luận hội nghị, bà Khà Thị Lụa, Phó Bí thư Huyện ủy yêu cầu các xã làm theo.")
    assert kinds(facts) == [("conference", None)]


def test_to_which_others_are_sent(read) -> None:
    """Those who are met before they go are not there yet."""
    facts = read(
        "Tại buổi gặp mặt, ông Lù Văn Khay, Chủ tịch Hội Chè huyện thông báo việc triệu tập đại biểu về dự đại hội lần thứ X Hội Chè.",
        "Phát biểu trong buổi gặp mặt, bà Khà Thị Lụa, Phó Bí thư Huyện ủy chúc đoàn dự đại hội thành công.",
        title="Hội Chè Sìn Hồ: Gặp mặt đoàn đại biểu đi dự Đại hội Hội Chè lần thứ X",
    )
    assert kinds(facts) == [("meeting", None)]


def test_talked_over_when_it_is_over(read) -> None:
    """The conference that talks a sitting over is not the sitting."""
    facts = read(
        "Trong 2 ngày 5 và 6/3, Kỳ họp thứ 5 đã diễn ra thành công.",
        "Tại hội nghị, các đại biểu ghi nhận nỗ lực của Văn phòng.",
        "Kết luận Hội nghị, ông Lù Văn Khay, Phó Chủ tịch HĐND huyện đề nghị các ban tiếp thu.",
        title="Thường trực HĐND huyện Sìn Hồ rút kinh nghiệm Kỳ họp thứ 5",
    )
    assert kinds(facts) == [("conference", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Thực hiện Thông báo số 44/TB-VPCP ngày 1/3/2024 về kết luận của Thủ tướng tại buổi làm việc với tỉnh, UBND tỉnh giao các sở.",
        "Thực hiện kết luận của Bí thư Huyện ủy tại cuộc họp ngày 5/3/2024, UBND huyện Sìn Hồ vừa có văn bản gửi các xã.",
        "Hội nghị chi bộ được tiến hành theo trình tự sau: chào cờ, nêu lý do, thảo luận.",
    ],
)
def test_what_papers_and_rules_say_of_events(read, text: str) -> None:
    """None is told there."""
    assert read(text).meetings == ()


@pytest.mark.parametrize(
    ("title", "text", "kind", "roles"),
    [
        (
            "Lễ trao Huy hiệu Đảng tại Đảng ủy Khối",
            "Được vinh dự nhận Huy hiệu 50 năm tuổi Đảng lần này là đồng chí Lù Văn Khay, nguyên Bí thư Đảng ủy.",
            "ceremony",
            {"honoree"},
        ),
        (
            "Tưng bừng đêm hội chào mừng Đại hội Đảng bộ xã Nậm Cuổi",
            "Dự và chỉ đạo có đồng chí Lù Văn Khay, Bí thư Đảng ủy xã.",
            "other",
            {"keynote", "attendee"},
        ),
        ("Hội thi nhà nông trồng chè", "Tham dự có đồng chí Lù Văn Khay, Chủ tịch Hội Nông dân tỉnh.", "other", {"attendee"}),
        (
            "Công an tỉnh Lai Châu tổ chức Đại hội Đảng bộ nhiệm kỳ 2020-2025",
            "Phát biểu khai mạc, Đại tá Lù Văn Khay, Giám đốc Công an tỉnh cảm ơn các đại biểu.",
            "congress",
            {"speaker"},
        ),
    ],
)
def test_a_text_that_begins_in_the_middle(read, roles_of, title: str, text: str, kind: str, roles: set[str]) -> None:
    """It goes on from its headline with those who were there."""
    facts = read(text, title=title)
    assert kinds(facts) == [(kind, None)]
    assert roles_of(facts, "Lù Văn Khay") == roles


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Nhiều chi bộ tổ chức đại hội", "Ông Lù Văn Khay, Bí thư Đảng ủy xã Nậm Cuổi phát biểu với phóng viên."),
        ("Chuẩn bị Đại hội Đảng bộ xã: Những việc cần làm", "Tham gia có đồng chí Lù Văn Khay, Bí thư Đảng ủy xã Nậm Cuổi."),
        ("05 bước tổ chức hội nghị chi bộ", "Chủ trì hội nghị, đồng chí Lù Văn Khay nêu lý do. Tại hội nghị, chi bộ bầu bí thư."),
    ],
)
def test_a_headline_of_many_or_of_what_is_near(read, title: str, text: str) -> None:
    """It tells no event."""
    assert read(text, title=title).meetings == ()


def test_the_day_on_which_somebody_tells_what_was(read) -> None:
    """It is not that of what was held just before; nor is that of an earlier decision."""
    facts = read("Ngày 5/3, Trung tá Lù Văn Khay, Đồn trưởng Đồn Biên phòng Ma Lù Thàng cho biết, đơn vị vừa tổ chức hội nghị về chè.")
    assert kinds(facts) == [("conference", None)]
    facts = read(
        "Trước đó, vào ngày 5/3/2024, Huyện ủy đã ban hành Quyết định thành lập Tiểu ban gồm 7 đồng chí.",
        "Trong cuộc họp, các thành viên đã phát biểu nhiều ý kiến.",
        title="Tiểu ban Nhân sự huyện Sìn Hồ họp rà soát đề án",
    )
    assert kinds(facts) == [("meeting", None)]


def test_what_is_to_come_behind_an_event_taken_for_known(read) -> None:
    """It is another's: ``Tại buổi tiếp xúc, … thông tin chương trình kỳ họp sẽ diễn ra …``."""
    facts = read(
        "Tại buổi tiếp xúc, ông Lù Văn Khay, Đại biểu Quốc hội thông tin đến cử tri chương trình Kỳ họp thứ 10 sẽ diễn ra từ ngày 20/3.",
        title="Đại biểu Quốc hội tỉnh Lai Châu tiếp xúc cử tri trước kỳ họp",
    )
    assert kinds(facts) == [("conference", None)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ngày 10/3, UBND huyện Sìn Hồ tổ chức họp giao ban tháng 3.", "Họp giao ban tháng 3"),
        ("Tại hội nghị các đại biểu đã nghe ông Lù Văn Khay, Chủ tịch UBND huyện Sìn Hồ báo cáo.", "Hội nghị"),
        ("Sáng 10/3, đại biểu dự Phiên họp thứ 3 HĐND tỉnh Lai Châu, các đại biểu bàn về chè.", "Phiên họp thứ 3 HĐND tỉnh Lai Châu"),
    ],
)
def test_names_end_before_those_who_sit(read, text: str, name: str) -> None:
    """And begin behind who holds a sitting."""
    (meeting,) = read(text).meetings
    assert meeting.name == name
