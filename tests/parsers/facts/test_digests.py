"""Digests over several provinces: whose ``tỉnh`` is told at the head of each passage."""

from __future__ import annotations

import pytest


def test_each_passage_of_a_digest_has_its_province(read, posts_of) -> None:
    """A bare ``tỉnh`` in a passage that a province opens is that province's, whatever the article names most."""
    facts = read(
        "Hội đồng nhân dân các tỉnh Lào Cai, Nam Định, Cà Mau vừa họp. Lào Cai là tỉnh họp đầu tiên.",
        "Tại Lào Cai, ông Lù Văn Sính, Giám đốc Sở Y tế được bầu làm Phó Chủ tịch UBND tỉnh.",
        "Tại Nam Định, bà Khà Thị Lụa, Giám đốc Sở Nội vụ được bầu bổ sung Ủy viên UBND tỉnh.",
        "Tại Cà Mau, ông Lý Văn Tư, Tỉnh ủy viên, được bầu Ủy viên UBND tỉnh.",
    )
    assert posts_of(facts, "Lù Văn Sính")[-1] == "Phó Chủ tịch UBND tỉnh Lào Cai"
    assert posts_of(facts, "Khà Thị Lụa") == ["Giám đốc Sở Nội vụ tỉnh Nam Định", "Ủy viên UBND tỉnh Nam Định"]
    assert "Ủy viên UBND tỉnh Cà Mau" in posts_of(facts, "Lý Văn Tư")


def test_provinces_on_lines_of_their_own(read, posts_of) -> None:
    """A province alone on its line opens a passage as well."""
    facts = read(
        "Danh sách bí thư, chủ tịch như sau.",
        "Tỉnh Lào Cai",
        "Ông Lù Văn Sính là Bí thư Tỉnh ủy.",
        "Tỉnh Nam Định",
        "Bà Khà Thị Lụa là Bí thư Tỉnh ủy.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Bí thư Tỉnh ủy Lào Cai"]
    assert posts_of(facts, "Khà Thị Lụa") == ["Bí thư Tỉnh ủy Nam Định"]


def test_one_place_that_a_paragraph_opens_with_is_no_digest(read, posts_of) -> None:
    """An article that goes somewhere once is no digest: its people stay of its own province."""
    facts = read(
        "Ngày 10/3, tỉnh Lào Cai tổ chức hội nghị. UBND tỉnh Lào Cai và Sở Y tế tỉnh Lào Cai cùng tham gia.",
        "Tại Nam Định, đoàn tham quan một bệnh viện. Bà Khà Thị Lụa, Phó Chủ tịch UBND tỉnh phát biểu.",
    )
    assert posts_of(facts, "Khà Thị Lụa") == ["Phó Chủ tịch UBND tỉnh Lào Cai"]


def test_a_round_up_goes_from_province_to_province(read, posts_of) -> None:
    """Under a headline that names neither, a paragraph that a day and a province's body open is of that province, as what follows is."""
    facts = read(
        "Sáng 5/3, Ban Thường vụ Tỉnh ủy Lào Cai tổ chức hội nghị. Tỉnh ủy Lào Cai chủ trì.",
        "Bà Khà Thị Lụa, Phó Bí thư Tỉnh ủy dự hội nghị.",
        "Cùng ngày 5/3, Tỉnh ủy Nam Định tổ chức hội nghị công bố quyết định.",
        "Ông Lý Văn Tư, Trưởng Ban Tổ chức Tỉnh ủy nhận quyết định.",
        title="Công bố quyết định về cán bộ ở hai tỉnh",
    )
    assert posts_of(facts, "Khà Thị Lụa") == ["Phó Bí thư Tỉnh ủy Lào Cai"]
    assert posts_of(facts, "Lý Văn Tư") == ["Trưởng Ban Tổ chức Tỉnh ủy Nam Định"]


def test_a_guest_province_opens_no_passage(read, posts_of) -> None:
    """Where the headline names the article's province, another's event told besides leaves its people where they are."""
    facts = read(
        "Sáng 5/3, Ban Thường vụ Tỉnh ủy Lào Cai tổ chức hội nghị. Tỉnh ủy Lào Cai chủ trì.",
        "Cùng ngày 5/3, Tỉnh ủy Nam Định tổ chức lễ đón đoàn Lào Cai.",
        "Ông Lý Văn Tư, Trưởng Ban Tổ chức Tỉnh ủy phát biểu cảm ơn.",
        title="Tỉnh ủy Lào Cai họp, thăm Nam Định",
    )
    assert posts_of(facts, "Lý Văn Tư") == ["Trưởng Ban Tổ chức Tỉnh ủy Lào Cai"]


def test_clauses_of_a_sentence_have_their_provinces(read, posts_of) -> None:
    """Where each clause counts its people to a province, a bare ``tỉnh`` is that one's; where a meeting is held tells nothing of them."""
    facts = read(
        "Ngày 10/3, tỉnh Lào Cai tổ chức hội nghị. UBND tỉnh Lào Cai chủ trì.",
        "Dự tại điểm cầu Nam Định có đồng chí Khà Thị Lụa, Phó Chủ tịch UBND tỉnh; điểm cầu Cà Mau có đồng chí Lý Văn Tư, Bí thư Tỉnh ủy.",
        "Cùng dự buổi làm việc tại Hà Nội có đồng chí Lù Văn Sính, Chủ tịch UBND tỉnh.",
    )
    assert posts_of(facts, "Khà Thị Lụa") == ["Phó Chủ tịch UBND tỉnh Nam Định"]
    assert posts_of(facts, "Lý Văn Tư") == ["Bí thư Tỉnh ủy Cà Mau"]
    assert posts_of(facts, "Lù Văn Sính") == ["Chủ tịch UBND tỉnh Lào Cai"]


def test_a_report_of_no_province_tells_it_by_the_sentence(read, posts_of) -> None:
    """In a report on the whole country a sentence that names a province's committee means that province behind it."""
    facts = read(
        "Nhiều tỉnh vừa tổ chức đại hội.",
        "Các đại hội đều thành công.",
        "Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ tỉnh Lai Châu đã bầu đồng chí Khà Thị Lụa giữ chức Bí thư Tỉnh ủy.",
        "Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ tỉnh Cà Mau đã bầu đồng chí Lý Văn Tư giữ chức Bí thư Tỉnh ủy.",
    )
    assert posts_of(facts, "Khà Thị Lụa") == ["Bí thư Tỉnh ủy Lai Châu"]
    assert posts_of(facts, "Lý Văn Tư") == ["Bí thư Tỉnh ủy Cà Mau"]


def test_others_who_met_besides_are_told_of_their_own(read) -> None:
    """A star, or another part of the day on which others did the like, opens an event of its own; what is expected there is not."""
    facts = read(
        "Cuộc họp về Hội nghị Hội Chè ba nước được tổ chức sáng 9/3/2024, tại Lai Châu. Hội nghị dự kiến được tổ chức vào ngày 25/4/2024.",
        "* Cùng ngày, Đoàn Hội Chè Việt Nam và Đoàn Hội Chè Lào đã tiến hành hội đàm.",
        "Cũng trong chiều 9/3, Đoàn Hội Chè Việt Nam và Đoàn Hội Chè Thái đã hội đàm, chuẩn bị cho Hội nghị về chè dự kiến sẽ diễn ra từ "
        "ngày 10/5/2024, tại tỉnh Phong Sa Lỳ.",
        published=None,
    )
    assert [(one.kind.value, one.date, one.session and one.session.value) for one in facts.meetings] == [
        ("meeting", "2024-03-09", "morning"),
        ("meeting", "2024-03-09", None),
        ("meeting", "2024-03-09", "afternoon"),
    ]
    assert facts.meetings[2].name == "Hội đàm, chuẩn bị cho Hội nghị về chè"
    assert facts.meetings[2].place is None


@pytest.mark.parametrize(
    "more",
    ["Cùng ngày, các đại biểu đã họp tổ.", "* Cuộc họp kết thúc chiều cùng ngày.", "* Tổ công tác sẽ họp tiếp trong tháng 4."],
)
def test_what_goes_on_with_an_event_is_no_other(read, more: str) -> None:
    """A part of the event, and how it ended, are not told as events."""
    assert len(read("Cuộc họp trù bị về Hội nghị Hội Chè ba nước được tổ chức sáng 9/3, tại Lai Châu.", more).meetings) == 1


@pytest.mark.parametrize(("opens", "told"), [(" khai mạc sáng nay", 1), ("", 0)])
def test_a_line_that_opens_a_sitting_today_is_no_picture(read, opens: str, told: int) -> None:
    """A short line of its own tells a sitting where it says that it opens on the day."""
    facts = read(
        "TP Lai Châu đã chuyển công tác 700 người.",
        f"Kỳ họp thứ 11, khóa 15 của HĐND TP Lai Châu{opens}.",
        "Tờ trình nêu nhiều kết quả.",
        published=None,
    )
    assert len(facts.meetings) == told
