"""The year of a day printed without one where a text names another besides: a sitting, a target, a period, a beginning."""

from __future__ import annotations

import pytest

from parsers.dates import find_dates

_VOTERS = "Sáng 20/9, đại biểu tiếp xúc cử tri."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ngày 20/9, xã họp. Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng khóa XII đã họp. Ngày 5/8/2022, xã họp.", "2022-09-20"),
        (f"{_VOTERS} Tại kỳ họp thứ nhất, Quốc hội khóa XV, ông Púa được bầu. Trong 9 tháng đầu năm 2024, thu 5 tỷ đồng.", "2024-09-20"),
        (f"{_VOTERS} Ông Púa trúng cử tại kỳ họp thứ nhất, Quốc hội khóa XIV. Trong 9 tháng đầu năm 2019, thu 5 tỷ đồng.", "2019-09-20"),
        ("Ngày 15/3, tỉnh bàn về kết quả kỳ họp thứ 8 Quốc hội khóa XIII. Ngày 1/2/2016, Bộ có hướng dẫn.", "2016-03-15"),
        ("Sáng 3/12, tiếp xúc cử tri sau kỳ họp thứ 4, Quốc hội khóa XV. Bàn tại kỳ họp thứ 6, Quốc hội khóa XV.", "2022-12-03"),
        ("Chiều 27-11, có thông cáo số 27, kỳ họp thứ 8, Quốc hội khóa XV.", "2024-11-27"),
        ("Chiều 27-11, Quốc hội tiếp tục chương trình kỳ họp thứ 8, Quốc hội khóa XV.", "2024-11-27"),
        ("Sáng 3/12, tiếp xúc cử tri sau kỳ họp thứ 4, Quốc hội khóa XV, đại biểu nói Quốc hội đã thông qua 5 luật.", "2022-12-03"),
        ("Sáng 23/10, Quốc hội bước vào ngày làm việc thứ hai của Kỳ họp thứ 8, Quốc hội khóa XV.", "2024-10-23"),
        ("Sáng 23/10, Kỳ họp thứ 6, Quốc hội khóa XV khai mạc.", "2023-10-23"),
    ],
)
def test_a_sitting_tells_the_year_unless_a_later_one_is_told(text: str, day: str) -> None:
    """The first that is near counts; what the text tells of later years goes before it."""
    assert find_dates(text, published=None)[0].date == day


@pytest.mark.parametrize(
    "text",
    [
        f"{_VOTERS} Tại kỳ họp thứ nhất, Quốc hội khóa XV, ông Púa được bầu làm Ủy viên.",
        "Ngày 8/11, hội thảo 5 năm thi hành Luật Chè. Tại kỳ họp thứ 6 - Quốc hội khóa XIII, luật ra đời.",
        "Ngày 15/12, tỉnh bàn về chè. Bộ luật đã được kỳ họp thứ 8, Quốc hội khóa XIV thông qua.",
        "Ngày 15/12, tỉnh bàn về chè. Tại kỳ họp thứ 8, Quốc hội khóa XIV, luật đã được các đại biểu thông qua.",
        "Ngày 15/12, tỉnh bàn về Luật Chè sẽ trình tại kỳ họp thứ 8, Quốc hội khóa XIV.",
        "Ngày 15/12, huyện bàn về Luật Chè của kỳ họp thứ 8, Quốc hội khóa XIV.",
        "Ngày 9/10, sơ kết 5 năm trồng chè. Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng khóa XII đã họp.",
    ],
)
def test_what_is_only_named_besides_tells_no_year(text: str) -> None:
    """Nothing is guessed from where something was once adopted, or shall be."""
    assert find_dates(text, published=None) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ngày 19/7, xã sơ kết 6 tháng đầu năm 2023. Đến cuối năm 2023, xã chỉ còn 3 hộ nghèo.", "2023-07-19"),
        ("Ngày 19/7, xã sơ kết 6 tháng đầu năm 2023. Đến cuối năm 2023, xã chỉ còn 3 hộ nghèo theo kế hoạch.", "2023-07-19"),
        ("Ngày 19/3, xã họp. Mục tiêu cao.\nĐến cuối năm 2023, tỷ lệ hộ nghèo là 3%.", "2024-03-19"),
        ("Ngày 19/3, xã họp. Xã trồng chè. Đến hết năm 2023, bà con đã trồng 9 ha.", "2024-03-19"),
    ],
)
def test_what_had_come_by_the_end_of_a_year_is_told_in_the_next(text: str, day: str) -> None:
    """Unless the text tells of the year itself."""
    assert find_dates(text, published=None)[0].date == day


@pytest.mark.parametrize(
    "told",
    [
        "Nghị quyết nêu rõ đến hết năm 2025, tỷ lệ che phủ 60%, số hộ nghèo còn 2%.",
        "Nghị quyết đặt mục tiêu cao. Đến hết năm 2025, số hộ nghèo còn 2%.",
        "Mục tiêu như sau:\nĐến hết năm 2025, số hộ nghèo còn 2%.",
        "Phấn đấu đến cuối năm 2026, xã không còn hộ nghèo.",
        "Theo đề án, đến cuối năm 2025, 100% xã có mạng, là nền tảng phát triển.",
        "Đến hết năm 2030, Việt Nam là nước có thu nhập cao.",
        "Theo lịch, từ năm 2023 đến quý II năm 2026, tỉnh xây 9 cầu.",
        "Từ năm 2023 đến quý II năm 2026, tỉnh xây 9 cầu.",
    ],
)
def test_a_year_that_is_aimed_at_tells_nothing(told: str) -> None:
    """What shall be by then, or what no word says is done, was told in any year."""
    assert find_dates(f"Sáng 13/12, huyện họp. {told}", published=None) == []


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("Ngày 27/2, Đoàn giám sát việc trồng chè giai đoạn 2012-2018.", ["2019-02-27"]),
        ("Ngày 27/8, Đoàn giám sát việc trồng chè giai đoạn 2016-2018. Trong 6 tháng đầu năm 2018, xã trồng 9 ha.", ["2018-08-27"]),
        ("Ngày 27/8, Đoàn giám sát Nghị quyết 43, giai đoạn 2021-2023. Xã trồng chè từ 2021 đến tháng 6/2023.", []),
        ("Ngày 27/2, Đoàn giám sát việc trồng chè giai đoạn 2019-2022 và định hướng giai đoạn 2023-2027.", []),
        ("Ngày 27/2, Đoàn giám sát thực hiện chương trình trồng chè giai đoạn 2021-2026.", []),
        ("Ngày 27/2, Đoàn giám sát việc trồng chè.\nÔng Púa nhiệm kỳ 2021-2023 nói.", []),
    ],
)
def test_a_period_is_supervised_soon_after_its_end(told: str, days: list[str]) -> None:
    """The only one, of no plan or term, and only in the first months: later it may be one that goes on."""
    assert [span.date for span in find_dates(told, published=None)] == days


_OF_SCHOOL = "Ngày 17/11, tại xã diễn ra lễ kỷ niệm 30 năm thành lập Trường Hoa Đào."


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"{_OF_SCHOOL} Trường Hoa Đào, tiền thân là Trường Chè, ra đời năm 1993.", ["2023-11-17"]),
        (f"{_OF_SCHOOL} Nhà trường được thành lập theo quyết định năm 1993.", ["2023-11-17"]),
        ("Ngày 9/9, Trường đại học Mơ tổ chức kỷ niệm 30 năm thành lập. Ra đời năm 1994, Trường đại học Mơ đã lớn.", ["2024-09-09"]),
        ("Ngày 9/9, Trường đại học Mơ tổ chức kỷ niệm 30 năm thành lập. Từ khi ra đời năm 1994, trường đã lớn.", ["2024-09-09"]),
        (f"{_OF_SCHOOL} Nhà tài trợ là Công ty Hoa Mai, thành lập năm 1998.", []),
        (f"{_OF_SCHOOL} Nhà tài trợ cho Trường Hoa Đào là công ty thành lập năm 1998.", []),
        (f"{_OF_SCHOOL} Trường Hoa Mai thành lập năm 1998.", []),
        (f"{_OF_SCHOOL} Thành lập năm 1998, Công ty Hoa Mai tặng quà.", []),
        (f"{_OF_SCHOOL} Năm học 2022-2023, trường có 9 em. Nhà trường thành lập năm 1998.", ["2022-11-17"]),
        ("Ngày 9/9, huyện mở lễ kỷ niệm 30 năm thành lập. Trường Chè ra đời năm 1998.", []),
        ("Ngày 9/9, Báo Chè tổ chức kỷ niệm 30 năm thành lập. Báo cáo cho biết một công ty thành lập năm 1998.", []),
        ("Ngày 15/10, xã kỷ niệm 80 năm ngày thành lập Hội LHPN Việt Nam. Chi hội Sìn ra đời năm 1945.", ["2010-10-15"]),
    ],
)
def test_a_jubilee_is_counted_from_the_beginning_of_what_it_keeps(text: str, days: list[str]) -> None:
    """By its name, or by what it is with no other; from nobody else's, and not where an occasion tells the year."""
    assert [span.date for span in find_dates(text, published=None)] == days


def test_a_jubilee_that_is_ahead_tells_no_year() -> None:
    """What shall be kept in a year is told before it; what is kept in one is told then."""
    assert find_dates("Sáng 13/5, tỉnh họp. Năm 2030 là dịp kỷ niệm 80 năm lập tỉnh, hai bên sẽ mở hội.", published=None) == []
    assert find_dates("Sáng 13/5, tỉnh họp. Năm 2020 là dịp kỷ niệm 70 năm lập tỉnh.", published=None)[0].date == "2020-05-13"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Sáng 4-1, HĐND họp phiên thường kỳ tháng 1 năm 2017. Năm 2016, tỉnh đạt nhiều kết quả.", ["2017-01-04"]),
        ("Ngày 14/9, Ban Tuyên giáo tổ chức Hội nghị báo cáo viên các tỉnh ủy, đảng ủy trực thuộc tháng 9/2018.", ["2018-09-14"]),
        ("Sáng 3/5, HĐND họp nghe báo cáo về tiến độ dự án khởi công tháng 5/2016.", []),
        ("Ngày 14/9, Ban Tuyên giáo tổ chức Hội nghị bàn việc làm từ nay đến tháng 9/2018.", []),
    ],
)
def test_the_month_in_an_events_name_tells_the_year_of_its_day(text: str, days: list[str]) -> None:
    """Of a month up to which something shall be done nothing follows."""
    assert [one.date for one in find_dates(text, published=None)] == days


def test_who_fills_an_office_stands_for_it_at_no_election() -> None:
    """Whoever is chosen in the midst of a term tells no year by its first."""
    text = "Sáng 7/9, HĐND tỉnh bầu bổ sung chức vụ Chủ tịch UBND tỉnh nhiệm kỳ 2011-2016. Ông Púa ứng cử chức danh này."
    assert find_dates(text, published=None) == []


def test_a_term_that_goes_on_was_not_opened_that_year() -> None:
    """What was done since a congress is told long after it, when a document of late says."""
    told = "Chiều 9-8, nghe báo cáo thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII và Đại hội Đảng bộ tỉnh"
    text = f"{told} (nhiệm kỳ 2020-2025) từ đầu nhiệm kỳ đến nay và Chỉ thị số 35-CT/TW ngày 14-6-2024."
    assert find_dates(text, published=None)[0].date == "2024-08-09"


def test_who_stands_for_election_tells_the_year_of_a_new_term() -> None:
    """Whatever is added besides."""
    text = "Ngày 16/3, hiệp thương người ứng cử đại biểu HĐND tỉnh nhiệm kỳ 2016 - 2021, bổ sung cơ cấu."
    assert find_dates(text, published=None)[0].date == "2016-03-16"
