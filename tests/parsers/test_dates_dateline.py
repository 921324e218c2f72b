"""The line under a headline that says when an article was published."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.dates import VIETNAM_TIME, parse_dateline


def at(year: int, month: int, day: int, hour: int, minute: int) -> dt.datetime:
    return dt.datetime(year, month, day, hour, minute, tzinfo=VIETNAM_TIME)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("21/11/2023 09:28", at(2023, 11, 21, 9, 28)),
        ("22:38, 27/04/2026", at(2026, 4, 27, 22, 38)),
        ("07:20 | 12/03/2024", at(2024, 3, 12, 7, 20)),
        ("Thứ Hai, 06/09/2021, 15:20 [GMT+7]", at(2021, 9, 6, 15, 20)),
        ("Thứ hai 01/06/2020 17:00", at(2020, 6, 1, 17, 0)),
        ("08/01/2026 - 18:21", at(2026, 1, 8, 18, 21)),
        ("Chủ nhật, 26/01/2025 - 15:29", at(2025, 1, 26, 15, 29)),
        ("22:45, ngày 22-11-2020", at(2020, 11, 22, 22, 45)),
        ("Thứ Tư, 27/3/2019 15:54'(GMT+7)", at(2019, 3, 27, 15, 54)),
        ("Cập nhật: 20:31 - 23/10/2020", at(2020, 10, 23, 20, 31)),
        ("Cập nhật lúc: 16:08, 18/09/2025    Lượt xem: 1.245    Cỡ chữ: A- A A+", at(2025, 9, 18, 16, 8)),
        ("Hương Trà - Thứ Hai, 05/08/2024 18:10", at(2024, 8, 5, 18, 10)),
        ("04:35 PM 15/03/2016", at(2016, 3, 15, 16, 35)),
        ("2025-06-17T13:43:02+0700", dt.datetime(2025, 6, 17, 13, 43, 2, tzinfo=VIETNAM_TIME)),
        ("2025-06-17T06:43:02Z", dt.datetime(2025, 6, 17, 6, 43, 2, tzinfo=dt.UTC)),
        ("08:20 | 17/10/21", at(2021, 10, 17, 8, 20)),
        ("Thứ Ba, 5-6-18", dt.date(2018, 6, 5)),
        ("Ngày đăng: 5/6/2023", dt.date(2023, 6, 5)),
        ("Thứ hai, ngày 5 tháng 12 năm 2022", dt.date(2022, 12, 5)),
        ("2026-01-08", dt.date(2026, 1, 8)),
    ],
)
def test_every_known_form_is_read(line: str, expected: dt.date) -> None:
    """The forms of all known papers are read, day first, in Vietnam time unless the line names a zone."""
    assert parse_dateline(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "",
        "0:00 / 0:00",
        "Sáng 29/12/2022, tại Hà Nội, Ban Tổ chức tổ chức hội nghị",
        "Nghị quyết được thông qua ngày 16/6/2022 và có hiệu lực sau đó",
        "11/21/2023 9:28:56 AM",
        "32/01/2024 10:00",
        "ngày 3/2/30",
        "Mẫu 1/12/15",
        "24/7/18",
        "1.2.18 Nhiệm vụ",
        "v3.5.12",
        "Tỷ số 2-1-12",
        "12/20/21 08:15",
        "Sáng 29/12/22, tại Hà Nội, Ban Tổ chức tổ chức hội nghị",
        "Chủ tịch xã " * 30 + "21/11/2023 09:28",
        "08:15 04/05/2019 Sáng 4-5, UBND xã Bản Mây tổ chức hội nghị.",
    ],
)
def test_what_is_no_date_line_is_refused(line: str) -> None:
    """Prose with a date, an audio player, the American order and impossible days are no date lines."""
    assert parse_dateline(line) is None


@given(st.text(max_size=250))
def test_any_line_is_survivable(line: str) -> None:
    """The answer is None, a date, or an aware datetime."""
    read = parse_dateline(line)
    assert read is None or not isinstance(read, dt.datetime) or read.tzinfo is not None
