"""News that a paper shows long after the day it tells: under the same headline, or with the day of a copy for its own."""

from __future__ import annotations

import datetime as dt

import pytest

PUBLISHED = dt.date(2024, 3, 12)
CHAIRED = "Đồng chí Lù Văn Khay, Chủ tịch UBND tỉnh chủ trì hội thảo."

LATE = [
    ("2022-12-27", "Sáng 27/12/2022, Đảng ủy Trường Chính trị tỉnh Lai Châu tổ chức hội nghị bàn về cây chè.", "Hội nghị bàn về cây chè"),
    ("2022-12-27", "Ngày 27/12/2022, Huyện ủy Sìn Hồ tổ chức hội nghị tổng kết công tác đảng.", "Hội nghị tổng kết công tác đảng"),
    ("2019-12-27", "Ngày 27/12/2019, Huyện ủy Sìn Hồ tổ chức lễ kỷ niệm 50 năm lập huyện.", "Sìn Hồ kỷ niệm 50 năm lập huyện"),
    ("2023-09-10", "Đây là ý kiến nêu tại hội thảo về chè do Sở Tư pháp tỉnh Lai Châu tổ chức ngày 10/9/2023.", None),
]


@pytest.mark.parametrize(("day", "first", "title"), LATE)
def test_news_is_told_of_its_own_day(read, day: str, first: str, title: str | None) -> None:
    """What the first sentence tells on a day with its year is the article's, called as the headline does, or as what the text is about."""
    (meeting,) = read(first, CHAIRED if title is None else "Hội nghị bàn nhiều việc.", title=title, published=PUBLISHED).meetings
    assert meeting.date == day


def test_news_behind_a_picture_is_told_of_its_own_day(read) -> None:
    """What the headline calls in the same words, though what a picture shows stands before it."""
    shown = "Đồng chí Lù Văn Khay và đồng chí Tống Văn Lẫm đồng chủ trì hội nghị."
    told = "Chiều 27/12/2023, Huyện ủy Sìn Hồ, tỉnh Lai Châu tổ chức Hội nghị đánh giá công tác trồng chè năm 2023."
    (meeting,) = read(shown, told, title="Sìn Hồ tổ chức Hội nghị đánh giá công tác trồng chè", published=dt.date(2024, 11, 2)).meetings
    assert meeting.date == "2023-12-27"


BANNER = "Chào mừng 70 năm Ngày thành lập huyện Sìn Hồ!"
BELOW_BANNER = "Chiều ngày 27/12/2022, Trường Chính trị tỉnh Lai Châu tổ chức Hội thảo khoa học về cây chè cổ thụ."


def test_news_below_the_banner_of_its_page_is_told_of_its_own_day(read) -> None:
    """A line right before an event that calls it as its sentence does is its headline, whatever the page puts first."""
    (meeting,) = read("Hội thảo khoa học về cây chè cổ thụ Lai Châu.", BELOW_BANNER, title=BANNER, published=PUBLISHED).meetings
    assert (meeting.kind.value, meeting.date) == ("seminar", "2022-12-27")


@pytest.mark.parametrize("above", ["Hội thảo quốc tế về cây quế.", "Sau hội thảo khoa học về cây chè, vùng chè đã rộng."])
def test_another_line_above_an_event_is_no_headline_of_it(read, above: str) -> None:
    """A line that names another event, or what came of this one, makes no news of it."""
    assert "2022-12-27" not in {one.date for one in read(above, BELOW_BANNER, title=BANNER, published=PUBLISHED).meetings}


HISTORY = [
    ("no headline and nobody there", "Ngày 27/12/2022, Tỉnh ủy Lai Châu họp hội nghị. Đến nay, vùng chè đã rộng 9.000 ha.", None),
    ("another headline", "Ngày 27/12/2022, Tỉnh ủy Lai Châu tổ chức hội nghị về chè. Nay vùng chè đã rộng.", "Vùng chè hôm nay"),
    ("another conference", "Ngày 27/12/2022, Tỉnh ủy Lai Châu tổ chức hội nghị về chè.", "Hội nghị biểu dương người trồng quế"),
    (
        "behind the news, in other words",
        "Vùng chè nay rộng 9.000 ha. Sáng 27/12/2022, Tỉnh ủy Lai Châu tổ chức hội nghị tổng kết.",
        "Hội nghị biểu dương người trồng chè",
    ),
    ("another conference on a morning", "Sáng 27/12/2022, Tỉnh ủy Lai Châu tổ chức hội nghị bàn về chè.", "Hội nghị tổng kết năm"),
    ("a session of another number", "Sáng 8/12/2022, HĐND tỉnh Lai Châu tổ chức kỳ họp thứ 11 khóa XV.", "Kỳ họp thứ 12 HĐND tỉnh"),
    (
        "what came of it",
        "Sáng 27/12/2022, Tỉnh ủy Lai Châu tổ chức hội nghị xúc tiến trồng chè. Nhiều đồi chè vẫn để trống",
        "Sau hội nghị xúc tiến trồng chè: Đồi vẫn trống",
    ),
    (
        "a year on",
        "Ngày 27/12/2022, Tỉnh ủy Lai Châu tổ chức hội nghị đối thoại với nông dân. Đến nay, việc đã xong",
        "Hội nghị đối thoại với nông dân",
    ),
    (
        "who was there, and nothing of the news",
        "Ngày 10/9/2023, Tỉnh ủy Lai Châu tổ chức hội nghị kiện toàn. Đồng chí Lù Văn Khay, Chủ tịch UBND tỉnh chủ trì hội nghị",
        "Đồng chí Vàng A Púa giữ chức Bí thư",
    ),
    ("many years ago", "Sáng 27/12/2012, Tỉnh ủy Lai Châu tổ chức hội nghị về chè.", "Hội nghị về chè"),
]


@pytest.mark.parametrize(("text", "title"), [case[1:] for case in HISTORY], ids=[case[0] for case in HISTORY])
def test_history_is_no_news(read, text: str, title: str | None) -> None:
    """A day of long ago that nothing ties to the article is told in passing."""
    assert all(meeting.date is None for meeting in read(*text.split(". "), title=title, published=PUBLISHED).meetings)


LATER = [
    (
        "Ngày 15/9/2023, Đoàn giám sát HĐND tỉnh Lai Châu đã có buổi làm việc với UBND huyện Sìn Hồ về đất chè. "
        "Sáng 11/3, Đoàn giám sát tổ chức buổi làm việc lần hai. Đồng chí Lù Văn Khay, Chủ tịch HĐND tỉnh chủ trì buổi làm việc.",
        "Đoàn giám sát làm việc với UBND huyện Sìn Hồ",
    ),
    (
        "Sáng 15/2/2023, UBND tỉnh Lai Châu tổ chức lễ khởi công cầu Nậm Cuổi. Sau một năm, sáng 11/3, UBND tỉnh tổ chức lễ khánh thành.",
        "Lễ khánh thành cầu Nậm Cuổi",
    ),
    (
        "Ngày 20/10/2022, Tỉnh ủy Lai Châu tổ chức hội nghị tổng kết công tác đảng. Chiều 11/3, Tỉnh ủy lại tổ chức hội nghị như thế.",
        "Hội nghị tổng kết công tác đảng",
    ),
]


@pytest.mark.parametrize(("text", "title"), LATER)
def test_news_behind_what_was_before_it_is_the_news(read, text: str, title: str) -> None:
    """However the headline names what was before: an event of late is told behind it."""
    assert [meeting.date for meeting in read(text, title=title, published=PUBLISHED).meetings] == ["2024-03-11"]


def test_a_day_to_come_is_no_late_news(read) -> None:
    """Under whatever headline."""
    text = "Sáng 20/3/2024, Huyện ủy Sìn Hồ, tỉnh Lai Châu tổ chức hội nghị tổng kết."
    assert read(text, title="Hội nghị tổng kết", published=PUBLISHED).meetings == ()


def test_an_event_taken_for_known_has_the_day_on_which_it_is_told_next(read) -> None:
    """However long before the paper: the text opens with it, and the next sentence says when it was."""
    (meeting,) = read(
        "Tại Hội thảo “Chè sạch”, chuyên gia đề xuất tiêu chí mới. Hội thảo do Trường Chính trị tỉnh Lai Châu tổ chức chiều 6/9.",
        "Phát biểu tại hội thảo, ông Lù Văn Khay, Hiệu trưởng nêu rõ việc này.",
        published=PUBLISHED,
    ).meetings
    assert meeting.date == "2023-09-06"


KNOWN = "Tại hội nghị tổng kết đề án trồng chè, ông Lù Văn Khay, Chủ tịch UBND tỉnh Lai Châu báo cáo kết quả."


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Ngày 12/10/2022, Sở Y tế Lai Châu đã tổ chức hội nghị triển khai đề án.", None),
        ("Ngày 12/10/2022, Sở Y tế Lai Châu đã tổ chức hội nghị tổng kết đề án.", "2022-10-12"),
        ("Hội nghị do Sở Y tế Lai Châu tổ chức ngày 12/10/2022.", "2022-10-12"),
    ],
)
def test_an_event_taken_for_known_has_no_day_of_another_before_it(read, told: str, day: str | None) -> None:
    """Only the same one, by the words of its name or by none, dates it from behind."""
    assert [one.date for one in read(KNOWN, told, title="Kết quả đề án", published=PUBLISHED).meetings] == [day]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Chiều ngày 20/3/2024, Huyện ủy Sìn Hồ, tỉnh Lai Châu đã tổ chức hội nghị tổng kết.", ["2024-03-20"]),
        ("Chiều ngày 20/3, Huyện ủy Sìn Hồ, tỉnh Lai Châu đã tổ chức hội nghị tổng kết.", []),
        ("Các chi bộ đã họp bàn cho hội nghị tổng kết diễn ra ngày 20/3/2024 tại Sìn Hồ, Lai Châu.", []),
    ],
)
def test_what_is_told_as_done_on_a_full_day_was_done(read, text: str, days: list[str]) -> None:
    """A site that shows its news under the wrong day is believed less than the text."""
    assert [one.date for one in read(text, published=PUBLISHED).meetings] == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ngày 2/3, Đại hội Đảng bộ tỉnh Lai Châu lần thứ XIII, nhiệm kỳ 2015 - 2020 chính thức khai mạc.", "2015-03-02"),
        ("Ngày 2/3, Hội Khuyến học tỉnh Lai Châu tổ chức Đại hội giữa nhiệm kỳ 2020 - 2025.", "2024-03-02"),
        ("Ngày 2/3, Hội Chè tỉnh Lai Châu tổ chức Đại hội lần thứ IV, nhiệm kỳ 2024 - 2029.", "2024-03-02"),
    ],
)
def test_a_congress_is_of_the_year_in_which_its_term_begins(read, text: str, day: str) -> None:
    """Whenever its news is shown again; not one of the middle of a term."""
    (meeting,) = read(text, published=PUBLISHED).meetings
    assert meeting.date == day


def test_the_day_of_a_headlines_event_tells_no_second_one(read) -> None:
    """The sentence that dates what the headline tells is of the same event, whatever it calls it."""
    facts = read(
        "Sáng ngày 27/02, Đoàn công tác Ủy ban Pháp luật của Quốc hội có buổi khảo sát việc thực hiện luật tại tỉnh Lai Châu.",
        "Tiếp và làm việc với Đoàn có đồng chí Lù Văn Khay, Chủ tịch UBND tỉnh.",
        title="Đoàn công tác Ủy ban Pháp luật của Quốc hội làm việc tại tỉnh Lai Châu",
        published=dt.date(2024, 7, 30),
    )
    assert [(one.kind.value, one.date) for one in facts.meetings] == [("working_session", "2024-02-27")]


@pytest.mark.parametrize(
    "name",
    ["Đại hội tổng kết nhiệm kỳ 2018 - 2023", "Đại hội để đánh giá nhiệm kỳ 2018 - 2023", "Đại hội lần thứ IV, nhiệm kỳ 2022 - 2027"],
)
def test_a_congress_keeps_the_year_of_the_paper(read, name: str) -> None:
    """Where it looks back on a term, or opens one that is not over."""
    (meeting,) = read(f"Ngày 2/3, Hội Chè tỉnh Lai Châu tổ chức {name}.", published=PUBLISHED).meetings
    assert meeting.date == "2024-03-02"
