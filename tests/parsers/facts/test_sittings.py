"""Bodies that sit: said by ``họp`` on a day, or by what they do when they sit."""

from __future__ import annotations

import pytest

SITTINGS = [
    ("meeting", "Chiều 10/3, Trường Chính trị phối hợp với Tỉnh ủy Lai Châu tổ chức họp Ban Tổ chức hội thảo về cây chè."),
    ("meeting", "Sáng 10/3, Ban Chỉ đạo trồng chè tỉnh Lai Châu đã họp dưới sự chủ trì của ông Lù Văn Khay."),
    ("conference", "Chiều 10/3, Thường trực Tỉnh ủy Lai Châu tổ chức họp giao ban với các huyện."),
    ("meeting", "Chiều 10/3, Ban Thường vụ Tỉnh ủy Lai Châu thảo luận về đề cương lịch sử Đảng bộ tỉnh."),
    ("meeting", "Sáng 10/3, Thường trực HĐND tỉnh Lai Châu cho ý kiến về các tờ trình."),
    (
        "meeting",
        "Chiều 10/3, dưới sự chủ trì của ông Lù Văn Khay, Bí thư Tỉnh ủy, Ban Thường vụ Tỉnh ủy đã xem xét, cho ý kiến về vùng chè.",
    ),
    (
        "meeting",
        "Ngày 10/3, Tiểu ban Phục vụ Đại hội Đảng bộ tỉnh Lai Châu lần thứ XX, nhiệm kỳ 2024 - 2029 triển khai nhiệm vụ tổ chức.",
    ),
    ("session", "Sáng 10/3, Quốc hội thảo luận ở hội trường về dự án Luật Chè."),
    ("session", "Chiều 10/3, HĐND tỉnh Lai Châu tiếp tục chất vấn các giám đốc sở."),
    ("session", "Chiều 10/3, với đa số đại biểu tán thành, Quốc hội đã thông qua Luật Chè."),
    ("session", "Chiều 10/3, Quốc hội đã nghe Thủ tướng Lù Văn Khay trình tờ trình về nhân sự."),
    ("session", "Sáng 10/3, Bộ trưởng Bộ Y tế Lù Văn Khay đã tiếp tục trả lời các câu hỏi được đại biểu Quốc hội chất vấn."),
    ("session", "Sáng 10/3, Bộ trưởng Bộ Y tế Lù Văn Khay thừa ủy quyền của Thủ tướng trình Quốc hội tờ trình dự Luật Chè."),
    ("session", "Sáng 10/3, HĐND tỉnh Lai Châu khóa XV đã bầu ông Lù Văn Khay giữ chức Phó Chủ tịch UBND tỉnh."),
]


@pytest.mark.parametrize(("kind", "sentence"), SITTINGS)
def test_a_body_sits(read, kind: str, sentence: str) -> None:
    """A body that meets, or is told at its work on a day, is an event of that day."""
    (meeting,) = read(sentence).meetings
    assert (meeting.kind.value, meeting.date) == (kind, "2024-03-10")


NONE = [
    ("without a day", "Ban Thường vụ Tỉnh ủy Lai Châu thảo luận kỹ các đề án về chè."),
    ("who is to do it", "Ngày 10/3, UBND tỉnh Lai Châu đề nghị Ban Thường vụ Tỉnh ủy xem xét tờ trình về vùng chè."),
    ("who will do it", "Ngày 10/3, UBND tỉnh Lai Châu lập tờ trình, Ban Thường vụ Tỉnh ủy sẽ xem xét trong quý tới."),
    ("what a committee adopts on paper", "Ngày 10/3, UBND tỉnh Lai Châu thông qua kế hoạch trồng chè."),
    ("what the government hands in", "Ngày 10/3, Chính phủ đã trình Quốc hội dự án Luật Chè."),
    ("what is answered on paper", "Ngày 10/3, Bộ Y tế có văn bản trả lời chất vấn của đại biểu Quốc hội tỉnh Lai Châu."),
    ("what the press asks", "Sáng 10/3, Bộ trưởng Bộ Y tế Lù Văn Khay trả lời câu hỏi của báo giới về giá chè."),
    ("who will answer", "Sáng 10/3, Bộ Y tế cho biết Bộ trưởng sẽ trả lời chất vấn của đại biểu Quốc hội."),
    ("what was adopted", "Luật Chè được Quốc hội thông qua ngày 10/3."),
    ("somebody else's talk", "Sáng 10/3, người dân bản Nà Lùng thảo luận về giá chè."),
    ("where bodies meet", "Sáng 10/3, thợ sơn lại phòng họp của xã Nậm Cuổi, tỉnh Lai Châu."),
    ("meetings that are a habit", "Ngày 10/3, ông Lù Văn Khay kể rằng dân bản ở Lai Châu ít hội họp."),
]


@pytest.mark.parametrize("sentence", [case[1] for case in NONE], ids=[case[0] for case in NONE])
def test_nobody_sits(read, sentence: str) -> None:
    """Without a day, by others, or as what shall be done, the same words tell no sitting."""
    assert read(sentence).meetings == ()


RECALLED = [
    ("how something came about", "Theo đó, ngày 6/7/2023, HĐND tỉnh Lai Châu thông qua nghị quyết về chè."),
    ("what has done good by now", "Ngày 6/7/2023, HĐND tỉnh Lai Châu thông qua nghị quyết về chè. Sau hơn 1 năm, chè đã xanh."),
    ("a career", "Ông Lù Văn Khay sinh năm 1974. Ngày 2/7/2021, HĐND tỉnh Lai Châu bầu ông giữ chức Phó Chủ tịch UBND tỉnh."),
]


@pytest.mark.parametrize("told", [case[1] for case in RECALLED], ids=[case[0] for case in RECALLED])
def test_what_an_assembly_decided_once_is_only_recalled(read, told: str) -> None:
    """On a page without a day of its own, too."""
    assert read(told, published=None).meetings == ()
    assert read("Ngày 6/7/2023, HĐND tỉnh Lai Châu thông qua nghị quyết về chè. Giá chè đã tăng.", published=None).meetings


def test_who_is_elected_to_what_is_all_in_the_name(read) -> None:
    """The posts that somebody has do not end the name of the sitting that gives them one more."""
    (meeting,) = read("Sáng 10/3, HĐND xã Nậm Cuổi bầu ông Lù Văn Khay, Phó Bí thư Đảng ủy xã làm Chủ tịch UBND xã.").meetings
    assert meeting.name == "HĐND xã Nậm Cuổi bầu ông Lù Văn Khay, Phó Bí thư Đảng ủy xã làm Chủ tịch UBND xã"


def test_what_is_adopted_leaves_its_sitting_the_name(read) -> None:
    """A sitting that is named before what was adopted there names the event."""
    (meeting,) = read("Tại phiên họp thứ 10 chiều 10/3, với đa số tán thành, HĐND tỉnh Lai Châu đã thông qua nghị quyết về chè.").meetings
    assert (meeting.kind.value, meeting.name) == ("session", "Phiên họp thứ 10")


def test_a_body_at_work_is_at_what_the_text_speaks_of(read) -> None:
    """``Tại hội nghị, …`` says what the body that is told at work was at."""
    (meeting,) = read(
        "Sáng 10/3, Ban Thường vụ Tỉnh ủy Lai Châu cho ý kiến về quy hoạch vùng chè.",
        "Tại hội nghị, đồng chí Lù Văn Khay, Bí thư Tỉnh ủy yêu cầu giữ rừng chè cổ thụ.",
    ).meetings
    assert (meeting.kind.value, meeting.date) == ("conference", "2024-03-10")


def test_the_congress_behind_a_conference_of_the_day_is_told_too(read) -> None:
    """A paragraph that opens with a sitting of the congress tells it beside the conference that those elected held at once."""
    facts = read(
        "Chiều 10/3, Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ Tập đoàn Chè đã bầu Ban Thường vụ gồm 6 đồng chí.",
        "Phiên chính thức buổi chiều 10/3, Đại hội đại biểu Đảng bộ Tập đoàn Chè lần thứ X tiếp tục diễn ra.",
    )
    assert [meeting.kind.value for meeting in facts.meetings] == ["conference", "congress"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Tiếp tục Kỳ họp thứ 11 HĐND tỉnh khóa XIV, sáng 10/3, HĐND tỉnh Lai Châu thảo luận về chè.", "Kỳ họp thứ 11 HĐND tỉnh khóa XIV"),
        ("Tiếp tục chương trình phiên họp thứ 3, chiều 10/3, Ủy ban Thường vụ Quốc hội cho ý kiến về chè.", "Phiên họp thứ 3"),
        ("Tiếp tục chương trình làm việc của Kỳ họp thứ 5, sáng 10/3, HĐND tỉnh Lai Châu chất vấn hai giám đốc sở.", "Kỳ họp thứ 5"),
        ("Sáng 10/3, HĐND tỉnh Lai Châu bước vào ngày làm việc thứ hai của Kỳ họp thứ 11.", "Kỳ họp thứ 11"),
        ("Sáng 10/3, Ủy ban Thường vụ Quốc hội tiếp tục ngày làm việc thứ hai, Phiên họp thứ 13.", "Phiên họp thứ 13"),
        ("Tiếp tục chuyến đi tại kỳ họp Đại hội đồng Chè, sáng 10/3, Quốc hội xem xét báo cáo.", "Quốc hội xem xét báo cáo"),
        ("Ngày 10/3, Quốc hội tiếp tục ngày làm việc thứ sáu.", "Quốc hội tiếp tục ngày làm việc thứ sáu"),
        ("Sáng 10/3, Kỳ họp thứ 11 HĐND tỉnh Lai Châu bước vào ngày làm việc cuối cùng.", "Kỳ họp thứ 11 HĐND tỉnh Lai Châu"),
    ],
)
def test_a_sitting_that_goes_on_has_its_name(read, sentence: str, name: str) -> None:
    """What the sentence says is gone on with names the sitting, not the body's work of that day."""
    (meeting,) = read(sentence).meetings
    assert (meeting.kind.value, meeting.date, meeting.name) == ("session", "2024-03-10", name)


def test_a_day_of_work_is_a_sitting_of_assemblies_alone(read) -> None:
    """A conference has its noun, and others go to work without an event."""
    (meeting,) = read("Sáng 10/3, Ban Chấp hành Đảng bộ tỉnh Lai Châu bước vào ngày làm việc thứ hai của Hội nghị lần thứ 8.").meetings
    assert meeting.kind.value == "conference"
    assert read("Ngày 10/3, UBND tỉnh Lai Châu và các sở bước vào ngày làm việc đầu tiên sau Tết.").meetings == ()


def test_a_body_that_hears_proposals_sits(read) -> None:
    """``Quốc hội nghe Tờ trình`` tells its session, as hearing a report does."""
    title = "Kỳ họp thứ 3 Quốc hội"
    (meeting,) = read("Tiếp tục chương trình làm việc, sáng 9/3, Quốc hội nghe Tờ trình về dự kiến xây dựng luật.", title=title).meetings
    assert (meeting.kind.value, meeting.date, meeting.name) == ("session", "2024-03-09", title)
