"""Sentences that look like what a rule is for and mean something else: what is told all the same, and what is not."""

from __future__ import annotations

import datetime as dt

import pytest

from parsers.dates import find_dates

EVENTS = [
    ("a mill is no home", "Sáng 5/6/2024, Bí thư Tỉnh ủy Lai Châu Lù Văn Sính đến làm việc tại nhà máy chè.", ["working_session"]),
    ("who works at home", "Ngày 5/6/2024, cán bộ xã làm việc tại nhà để chống dịch.", []),
    ("a place where recruits are handed over", "Sáng 5/6/2024, Phó Chủ tịch UBND tỉnh đến điểm giao quân thăm tân binh.", ["visit"]),
    (
        "a party that is only set up",
        "Ngày 5/6/2024, Huyện ủy quyết định thành lập Đoàn do ông Lù Văn Sính làm Trưởng đoàn kiểm tra việc học nghị quyết tại 5 xã.",
        [],
    ),
]

NAMES = [
    ("letters with an S", "Sáng 5/6, Sở Y tế tổ chức hội nghị phòng, chống HIV/AIDS. Nhiều người dự.", "Hội nghị phòng, chống HIV/AIDS"),
    ("a degree", "Sáng 5/6, trường tổ chức lễ đón TS. Lù Văn Sính. Nhiều người dự.", "Lễ đón TS. Lù Văn Sính"),
]

ROLES = [
    (
        "who is honoured tells it of themselves",
        "Sáng 5/6, xã tổ chức lễ trao Huy hiệu. Đồng chí Lù Văn Sính, đảng viên được trao Huy hiệu 60 năm tuổi Đảng nói.",
        "Lù Văn Sính",
        {"honoree"},
    ),
    (
        "somebody stands between a ceremony and what they receive",
        "Sáng 5/6, tại lễ kỷ niệm thầy giáo Lù Văn Sính phát biểu và nhận Bằng khen của Bộ trưởng.",
        "Lù Văn Sính",
        {"speaker", "honoree"},
    ),
    (
        "what a telegram asks for is said at no event",
        "Sáng 5/6, UBND tỉnh Lai Châu họp. Đây là yêu cầu của Thủ tướng Lù Văn Sính tại công điện số 24.",
        "Lù Văn Sính",
        set(),
    ),
    (
        "a guest of a gathering is no superior",
        "Sáng 5/6, Bí thư Tỉnh ủy Lai Châu Khà Thị Lụa gặp mặt Đoàn đại biểu tỉnh Phong Sa Lỳ do ông Bun-thon Xay dẫn đầu. "
        "Ông Bun-thon Xay mong muốn hai tỉnh hợp tác.",
        "Bun-thon Xay",
        {"attendee", "speaker"},
    ),
]

FIGURES = [
    ("thousands beside a rate", "Xã gieo được 12,350 ha, đạt 98,5% kế hoạch.", [12350, 98.5]),
    ("a fraction beside one of another measure", "Đường dài 17,1 km; rừng rộng 1,586 ha.", [17.1, 1.586]),
]


@pytest.mark.parametrize(("sentence", "kinds"), [case[1:] for case in EVENTS], ids=[case[0] for case in EVENTS])
def test_events(read, sentence: str, kinds: list[str]) -> None:
    """An event is told where a look-alike of what is none stands, and none where one of an event does."""
    assert [meeting.kind.value for meeting in read(sentence).meetings] == kinds


@pytest.mark.parametrize(("text", "name"), [case[1:] for case in NAMES], ids=[case[0] for case in NAMES])
def test_names_of_events(read, text: str, name: str) -> None:
    """A full stop behind letters ends a name, one behind a degree does not."""
    assert read(text).meetings[0].name == name


@pytest.mark.parametrize(("text", "name", "roles"), [case[1:] for case in ROLES], ids=[case[0] for case in ROLES])
def test_roles(read, roles_of, text: str, name: str, roles: set[str]) -> None:
    """A part is told of who has it, though the words that deny it elsewhere stand near."""
    assert roles_of(read(text), name) == roles


@pytest.mark.parametrize(("sentence", "values"), [case[1:] for case in FIGURES], ids=[case[0] for case in FIGURES])
def test_figures(read, sentence: str, values: list[float]) -> None:
    """A comma groups thousands unless the text has measures with fractions."""
    assert [figure.value for figure in read(sentence).statistics] == values


def test_a_village_called_after_its_place_lowers_nothing(read) -> None:
    """``Hạ`` is the name of many villages; prices are lowered."""
    figures = read("Thôn Hạ 75 hộ nghèo. Xăng hạ 580 đồng/lít.").statistics
    assert [figure.change.value if figure.change else None for figure in figures] == [None, "decrease"]


def test_a_year_since_which_something_is_done_dates_nothing() -> None:
    """Not even in what is done by a programme."""
    text = "Thực hiện Chương trình nông thôn mới, từ năm 2016 đến nay, huyện góp 9 tỷ đồng. Sáng 12/6, Huyện ủy họp."
    assert find_dates(text, published=None) == []
    assert [one.date for one in find_dates(text, published=dt.date(2024, 6, 13))] == ["2024-06-12"]
