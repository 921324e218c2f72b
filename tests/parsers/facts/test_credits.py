"""Photo credits that a copy left within a paragraph: what stands before them is no text, and a sentence begins behind them."""

from __future__ import annotations

import pytest

_SHOWN = "Bí thư Tỉnh ủy Lai Châu Lù Văn Khay phát biểu tại Hội nghị giao ban công tác đầu năm."
_TOLD = "Chiều 10/3, tại xã Nậm Cuổi, UBND tỉnh Lai Châu tổ chức lễ ra mắt đội trồng chè. Tại buổi lễ, ông Lò Văn Púa nhận hoa."


@pytest.mark.parametrize(
    "credit",
    ["Ảnh: Thu Lan/TTXVN", "Ảnh: Nhan Sáng-TTXVN", "(Ảnh: Thu Lan)", "(Ảnh minh họa: Chè)", "Ảnh : THU LAN ", "Ảnh: T.L", "Ảnh: T.V.Lê"],
)
def test_the_text_goes_on_behind_a_credit(read, credit: str) -> None:
    """What is told behind it is told as if it opened a paragraph; the picture's own words tell no event."""
    (meeting,) = read(f"{_SHOWN} {credit} {_TOLD}").meetings
    assert (meeting.kind.value, meeting.date, meeting.place) == ("ceremony", "2024-03-10", "xã Nậm Cuổi")
    assert meeting.quote.text.startswith("Chiều 10/3")


def test_who_stands_in_a_picture_has_a_part(read, roles_of) -> None:
    """People told only under the picture are told of all the same."""
    facts = read(f"{_TOLD} Bà Cầm Thị Nọi, Chánh Thanh tra tỉnh phát biểu tại buổi lễ. Ảnh: Thu Lan Theo ông Púa, chè năm nay tốt.")
    assert roles_of(facts, "Cầm Thị Nọi") == {"speaker"}


@pytest.mark.parametrize("credit", ["Ảnh: chụp lúc", "Hình:", "Ảnh: Bí thư xã, người trồng chè,", "ảnh: Thu Lan"])
def test_other_words_part_nothing(read, credit: str) -> None:
    """Words that are no credit leave a sentence whole."""
    (meeting,) = read(f"Xã có {credit} Chiều 10/3, UBND tỉnh Lai Châu tổ chức lễ ra mắt đội trồng chè.").meetings
    assert meeting.quote.text.startswith("Xã có")


_HELD = "Sáng 10/3, Hội Nông dân xã Nậm Cuổi tổ chức hội nghị tổng kết vụ chè năm 2023"


@pytest.mark.parametrize("credit", [". (Ảnh: Thu Lan)", " (Ảnh: Thu Lan)", " (Ảnh: Thu Lan).", ". Ảnh: Thu Lan"])
def test_news_that_a_credit_stands_behind_are_told(read, roles_of, credit: str) -> None:
    """What opens a paragraph with a day, and is told nowhere else, is the event itself, and the credit no part of its name."""
    facts = read(f"{_HELD}{credit} Ông Lò Văn Púa, Chủ tịch Hội Nông dân xã, phát biểu kết luận.")
    (meeting,) = facts.meetings
    assert (meeting.name, meeting.date, meeting.organizers) == (
        "Hội nghị tổng kết vụ chè năm 2023",
        "2024-03-10",
        ("Hội Nông dân xã Nậm Cuổi",),
    )
    assert roles_of(facts, "Lò Văn Púa") == {"keynote"}


def test_a_caption_on_its_day_is_told_again_behind_it(read) -> None:
    """Where the next sentence opens with the day, that one tells the event."""
    (meeting,) = read(f"Chiều 10/3, ông Lò Văn Púa nói tại lễ ra mắt. Ảnh: Thu Lan {_TOLD}").meetings
    assert meeting.quote.text.startswith("Chiều 10/3, tại xã Nậm Cuổi")


def test_a_list_behind_a_credit_is_one_of_those_present(read, roles_of) -> None:
    """The verb that opens it is no part of the photographer's name."""
    told = "Chiều 10/3, tại xã Nậm Cuổi, UBND tỉnh Lai Châu tổ chức lễ ra mắt đội trồng chè. Ảnh: Thu Lan"
    listed = "Tham gia buổi lễ, về phía xã có đồng chí Cầm Thị Nọi - Bí thư Đảng ủy xã; "
    listed += "các đồng chí Phó Chủ tịch UBND xã: Lò Văn Púa, Vì Văn Xô."
    facts = read(f"{told} {listed}")
    assert [roles_of(facts, name) for name in ("Cầm Thị Nọi", "Lò Văn Púa", "Vì Văn Xô")] == [{"attendee"}] * 3
