"""Events told with their calendar, their habit or what is not held in their place."""

from __future__ import annotations

import pytest

TOLD = [
    ("conference", "2024-03-10", "Theo lịch công tác, sáng 10/3, Bí thư Tỉnh ủy Lai Châu Lù Văn Khay chủ trì hội nghị giao ban quý I."),
    ("meeting", "2024-03-10", "Sáng 10/3, theo lịch tiếp dân, Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay chủ trì buổi tiếp công dân."),
    ("working_session", "2024-03-10", "Theo lịch đã định, sáng 10/3, Tỉnh ủy Lai Châu có buổi làm việc với Huyện ủy Sìn Hồ."),
    ("ceremony", "2024-03-10", "Theo lịch sử bản, đình có từ xưa, sáng 10/3, UBND huyện Sìn Hồ, tỉnh Lai Châu khai mạc lễ hội chè."),
    ("meeting", "2024-03-10", "Sáng 10/3, Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay chủ trì buổi tiếp công dân vào ngày 10 hằng tháng."),
    ("conference", "2024-03-10", "Tối 10/3, Chi bộ bản Sìn, tỉnh Lai Châu tổ chức sinh hoạt chi bộ vào ngày 10 hằng tháng."),
    ("conference", "2024-03-10", "Sáng 10/3, Tỉnh ủy Lai Châu không tổ chức hội nghị tập trung mà tổ chức hội nghị trực tuyến về chè."),
    ("congress", "2024-03-10", "Sáng 10/3, Hội Nông dân tỉnh Lai Châu không tổ chức Đại hội trực tiếp mà tổ chức Đại hội trực tuyến."),
]


@pytest.mark.parametrize(("kind", "date", "text"), TOLD)
def test_what_is_done_on_its_day_is_told(read, kind: str, date: str, text: str) -> None:
    """A day on which it was done tells an event, be it one that a calendar or a habit has or that is held in the place of another."""
    (meeting,) = read(text).meetings
    assert (meeting.kind.value, meeting.date) == (kind, date)
