"""News that a paper shows long after the day it tells: under the same headline, or with the day of a copy for its own."""

from __future__ import annotations

import datetime as dt

import pytest

PUBLISHED = dt.date(2024, 3, 12)
CHAIRED = "Đồng chí Lù Văn Khay, Chủ tịch UBND tỉnh chủ trì hội thảo."

LATE = [
    ("2022-12-27", "Sáng 27/12/2022, Đảng ủy Trường Chính trị tỉnh Lai Châu tổ chức hội nghị bàn về cây chè.", "Hội nghị tổng kết năm"),
    ("2022-12-27", "Ngày 27/12/2022, Huyện ủy Sìn Hồ tổ chức hội nghị tổng kết công tác đảng.", "Hội nghị tổng kết công tác đảng"),
    ("2023-09-10", "Đây là ý kiến nêu tại hội thảo về chè do Sở Tư pháp tỉnh Lai Châu tổ chức ngày 10/9/2023.", None),
]


@pytest.mark.parametrize(("day", "first", "title"), LATE)
def test_news_is_told_of_its_own_day(read, day: str, first: str, title: str | None) -> None:
    """What the first sentence tells on a day with its year is the article's, called as the headline does, or with who was at it."""
    (meeting,) = read(first, CHAIRED if title is None else "Hội nghị bàn nhiều việc.", title=title, published=PUBLISHED).meetings
    assert meeting.date == day


def test_news_behind_a_picture_is_told_of_its_own_day(read) -> None:
    """What the headline calls in the same words, though what a picture shows stands before it."""
    shown = "Đồng chí Lù Văn Khay và đồng chí Tống Văn Lẫm đồng chủ trì hội nghị."
    told = "Chiều 27/12/2023, Huyện ủy Sìn Hồ, tỉnh Lai Châu tổ chức Hội nghị đánh giá công tác trồng chè năm 2023."
    (meeting,) = read(shown, told, title="Sìn Hồ tổ chức Hội nghị đánh giá công tác trồng chè", published=dt.date(2024, 11, 2)).meetings
    assert meeting.date == "2023-12-27"


HISTORY = [
    ("no headline and nobody there", "Ngày 27/12/2022, Tỉnh ủy Lai Châu họp hội nghị. Đến nay, vùng chè đã rộng 9.000 ha.", None),
    ("another headline", "Ngày 27/12/2022, Tỉnh ủy Lai Châu tổ chức hội nghị về chè. Nay vùng chè đã rộng.", "Vùng chè hôm nay"),
    ("another conference", "Ngày 27/12/2022, Tỉnh ủy Lai Châu tổ chức hội nghị về chè.", "Hội nghị biểu dương người trồng quế"),
    (
        "behind the news, in other words",
        "Vùng chè nay rộng 9.000 ha. Sáng 27/12/2022, Tỉnh ủy Lai Châu tổ chức hội nghị tổng kết.",
        "Hội nghị biểu dương người trồng chè",
    ),
    ("many years ago", "Sáng 27/12/2012, Tỉnh ủy Lai Châu tổ chức hội nghị về chè.", "Hội nghị về chè"),
]


@pytest.mark.parametrize(("text", "title"), [case[1:] for case in HISTORY], ids=[case[0] for case in HISTORY])
def test_history_is_no_news(read, text: str, title: str | None) -> None:
    """A day of long ago that nothing ties to the article is told in passing."""
    assert all(meeting.date is None for meeting in read(*text.split(". "), title=title, published=PUBLISHED).meetings)


def test_a_day_to_come_is_no_late_news(read) -> None:
    """Under whatever headline."""
    text = "Sáng 20/3/2024, Huyện ủy Sìn Hồ, tỉnh Lai Châu tổ chức hội nghị tổng kết."
    assert read(text, title="Hội nghị tổng kết", published=PUBLISHED).meetings == ()
