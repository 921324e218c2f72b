"""Events whose day a stop or the end of a paragraph parts from them."""

from __future__ import annotations

import pytest

_REST = "Hội Nông dân tỉnh Lai Châu đã tổ chức hội nghị về cây chè. Dự hội nghị có hơn 90 hội viên của các xã trong huyện."
TORN = [
    "Nhằm nâng cao tay nghề cho bà con, ngày 15/3/2017, tại Nhà văn hóa bản Sìn",
    "Ngày 15/3/2017, tại hội trường huyện Sìn Hồ,",
]
WHOLE = [
    "Ngày 15/3/2017, bà con bản Sìn trồng chè.",
    "Ngày 15/3/2017, Bí thư Huyện ủy Sìn Hồ Lò Văn Púa thăm bà con",
    "Sau lễ ra mắt ngày 15/3/2017 và ngày 20/3/2017, tại bản Sìn",
]


@pytest.mark.parametrize("opening", TORN)
def test_a_sentence_torn_into_two_paragraphs_keeps_its_day(read, opening: str) -> None:
    """A paragraph that no stop closes and that tells nothing behind its day dates the event of the next."""
    (meeting,) = read(opening, _REST, published=None).meetings
    assert (meeting.kind.value, meeting.date) == ("conference", "2017-03-15")


@pytest.mark.parametrize("opening", WHOLE)
def test_a_paragraph_of_its_own_dates_no_other(read, opening: str) -> None:
    """One that a stop closes, that tells something on its day or that tells two days is no part of the next."""
    assert "conference" not in {meeting.kind.value for meeting in read(opening, _REST, published=None).meetings if meeting.date}
