"""The year of a day printed without one where a text tells of years that are over, of careers, or of what is yet to come."""

from __future__ import annotations

import pytest

from parsers.dates import find_dates

WITH_A_DAY = [
    (
        "what is held to judge a year, beside a term of office",
        "Ngày 14/12, Hội họp lần thứ 3 nhiệm kỳ 2017 - 2022 nhằm đánh giá hoạt động trong năm 2018 và đề ra phương hướng năm 2019.",
        "2018-12-14",
    ),
    (
        "a congress behind days of work, by its term",
        "Ngày 23/8, sau hai ngày làm việc, Đại hội Đại biểu MTTQ tỉnh nhiệm kỳ 2024-2029 thành công.",
        "2024-08-23",
    ),
    (
        "a law that is taught when it comes into force",
        "Sáng 6/9, huyện mở hội nghị triển khai Luật Chè. Luật Chè có hiệu lực thi hành từ ngày 1/8/2024.",
        "2024-09-06",
    ),
    (
        "a decree that was just issued",
        "Ngày 11-9, tỉnh kiểm tra chợ. Nghị định số 60/2024/NĐ-CP về chợ vừa được ban hành.",
        "2024-09-11",
    ),
    (
        "a council that sits for the first time in the middle of its term",
        "Ngày 1/7, HĐND phường lâm thời khóa 1, nhiệm kỳ 2021-2026 tổ chức Kỳ họp thứ nhất. Các kỳ họp trong năm 2025 được bàn.",
        "2025-07-01",
    ),
    ("what a year came to", "Sáng 7/2, xã họp. Thu ngân sách năm 2016 đạt gần 20 tỷ đồng.", "2017-02-07"),
    ("what it is aimed to come to", "Sáng 7/2, xã họp. Xã phấn đấu thu ngân sách năm 2016 đạt 20 tỷ đồng.", "2016-02-07"),
    ("a review of the whole year", "Sáng 24/6, hội nghị nghe kết quả kiểm điểm của Ban Bí thư năm 2016.", "2017-06-24"),
    ("a flag won by a whole year's work", "Chiều 24/5, Trung tâm mít tinh, được tặng cờ thi đua năm 2016 của tỉnh.", "2017-05-24"),
    ("a plan told without the word for a year", "Chiều 10/2, xã bàn về tình hình hoạt động năm 2016 và kế hoạch 2017.", "2017-02-10"),
    ("plan and review one behind the other", "Chiều 10/2, bàn về tình hình hoạt động 2016 và kế hoạch công tác năm 2017.", "2017-02-10"),
    ("a year told besides the next one", "Sáng 10/2, huyện bàn về chè năm 2016. Chè năm 2016 tốt. Chè năm 2017 xấu.", "2017-02-10"),
    ("an event, its short name in brackets", "Chiều 10.2, gặp gỡ doanh nghiệp (DN) đầu năm 2017. Thu năm 2016 khá.", "2017-02-10"),
    ("who joins the army", "Tối 10-2, quận gặp thanh niên nhập ngũ năm 2017. Năm 2017, có 90 em.", "2017-02-10"),
    ("the month of a regular session", "Ngày 1-3, xã họp. Chè quý, theo phiên họp thường kỳ tháng 2-2017.", "2017-03-01"),
    ("a later month, told in passing", "Ngày 24/4, xã họp. Năm 2016 xã nhận đơn. Vào cuối tháng 3.2017, công an vào cuộc.", "2017-04-24"),
    (
        "a career with what is taken up",
        "Sáng 22.6, xã họp. + Tháng 1.2016 – 13.4.2016: Bí thư; + Từ tháng 10.2016 đến nay: Phó. + Tháng 6.2017: Trưởng.",
        "2017-06-22",
    ),
    ("what is to be done in the year", "Sáng 8.2, xã họp bàn việc của xã. Trong năm 2017, xã sẽ mở đường, sửa chợ.", "2017-02-08"),
    (
        "an election looked back on",
        "Chiều 10/2, tổng kết công tác năm 2016, bàn nhiệm vụ năm 2017, trọng tâm công tác năm 2017. Cuộc bầu cử đại biểu HĐND "
        "nhiệm kỳ 2016-2021 tốt.",
        "2017-02-10",
    ),
]


@pytest.mark.parametrize(("text", "day"), [case[1:] for case in WITH_A_DAY], ids=[case[0] for case in WITH_A_DAY])
def test_years_that_are_over_tell_the_next(text: str, day: str) -> None:
    """What came of a whole year is told behind its end, what is planned for it before or in it."""
    assert find_dates(text, published=None)[0].date == day


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Sáng 22/5, xã họp, nhớ ông Púa (ông mất ngày 16.11.2011).", id="when somebody died"),
        pytest.param("Sáng 10/7, xã họp. Liên hoan toàn quốc lần thứ XIII - năm 2018 sắp tới do xã lo.", id="what is yet to be held"),
        pytest.param("Sáng 11/6, xã họp. Nghị quyết nêu: từ năm học 2018-2019, học sinh được học chè.", id="from a school year on"),
        pytest.param("Sáng 22/5, xã họp. Trong 10 năm là Bí thư Thành ủy (1986 - 2006), ông được quý mến.", id="years in an office"),
        pytest.param("Sáng 19/5, xã họp. Dự án sẽ hoàn thành vào ngày 30/11/2018.", id="when a work shall be done"),
        pytest.param("Sáng 22.6, xã họp. + Tháng 1.2016 – 13.4.2016: Bí thư; + Từ tháng 10.2016 đến nay: Phó.", id="a career that goes on"),
    ],
)
def test_lives_and_what_is_ahead_tell_no_year(text: str) -> None:
    """A day without its year is left out rather than guessed."""
    assert [one.date for one in find_dates(text, published=None) if one.start < 12] == []


def test_years_in_a_bracket_are_kept_when_they_are_as_many_as_told() -> None:
    """Whatever else is kept besides."""
    text = "Sáng 11/6, tỉnh kỷ niệm 60 năm ngày Bác về thăm và 10 năm lập thành phố (2007-2017)."
    assert find_dates(text, published=None)[0].date == "2017-06-11"


def test_a_month_that_is_none_is_survived() -> None:
    """Misprints tell what they may."""
    assert len(find_dates("Sáng 22.6, xã họp sau phiên thường kỳ tháng 99-2017 và tháng 0/2017 của xã.", published=None)) == 1
