"""Several events of one kind: the items of a digest, each of its own day, and the rounds of deputies among their voters."""

from __future__ import annotations

import pytest


def test_each_item_of_a_digest_tells_an_event_of_its_day(read, roles_of) -> None:
    """Behind bullets that days open, each is an event of its own: of another day, or of another body on the same morning."""
    facts = read(
        "* Tin tức trong tuần:",
        "- Ngày 4-3, Huyện ủy Sìn Hồ, tỉnh Lai Châu tổ chức hội nghị giao ban.",
        "Tại hội nghị, Bí thư Huyện ủy Lù Văn Khay phát biểu kết luận.",
        "- Sáng 6-3, HĐND huyện Sìn Hồ tổ chức kỳ họp bất thường.",
        "Chủ tịch HĐND huyện Khà Thị Lụa chủ trì kỳ họp.",
        "- Sáng 6-3, Hội Nông dân huyện tổ chức hội nghị về cây chè.",
        "- Sáng 6-3, Hội Phụ nữ huyện tổ chức hội nghị về cây quế.",
        title="Tin tức tổng hợp tuần",
    )
    told = [(meeting.kind.value, meeting.date) for meeting in facts.meetings]
    assert told == [("conference", "2024-03-04"), ("session", "2024-03-06"), ("conference", "2024-03-06"), ("conference", "2024-03-06")]
    assert roles_of(facts, "Khà Thị Lụa") == {"chair"}
    assert [part.person for part in facts.meetings[1].participants] == ["Khà Thị Lụa"]


@pytest.mark.parametrize(
    "item",
    [
        "- Ngày 20-3, tổ chức hội nghị tổng kết.",
        "- Ngày 4-9-2023, HĐND huyện tổ chức kỳ họp bất thường.",
        "- Huyện ủy tổ chức kỳ họp ngày 6-3.",
    ],
)
def test_what_another_item_plans_or_remembers_is_no_event(read, item: str) -> None:
    """A day to come or of long ago, or an item that no day opens, tells none beside the first."""
    facts = read("- Ngày 4-3, Huyện ủy Sìn Hồ, tỉnh Lai Châu tổ chức hội nghị giao ban.", item)
    assert [(meeting.kind.value, meeting.date) for meeting in facts.meetings] == [("conference", "2024-03-04")]


def test_a_programme_of_days_behind_the_news_is_no_digest(read) -> None:
    """The meeting told first stands in no list, and the list says what was decided there."""
    facts = read(
        "Sáng 4-3, Huyện ủy Sìn Hồ, tỉnh Lai Châu tổ chức hội nghị giao ban về lễ hội chè.",
        "- Ngày 6-3, các xã tổ chức hội thi hái chè.",
        "- Ngày 8-3, UBND huyện tổ chức lễ khai mạc.",
    )
    assert [(meeting.kind.value, meeting.date) for meeting in facts.meetings] == [("conference", "2024-03-04")]


ROUND = (
    "Từ ngày 8 đến ngày 10/3/2024, Đoàn đại biểu Quốc hội tỉnh Lai Châu do ông Lù Văn Khay làm trưởng đoàn "
    "đã tiếp xúc cử tri tại xã Nậm Cuổi."
)


def test_deputies_who_meet_voters_besides_are_told_apart(read) -> None:
    """While others go round for days, the day told behind a contact is that of a contact of its own."""
    facts = read(ROUND, "Các đại biểu gồm bà Khà Thị Lụa và ông Vàng A Púa đã tiếp xúc với cử tri tại xã Pa Tần vào sáng ngày 9/3/2024.")
    assert [(one.date, one.end_date, one.place) for one in facts.meetings] == [
        ("2024-03-08", "2024-03-10", "xã Nậm Cuổi"),
        ("2024-03-09", None, "xã Pa Tần"),
    ]
    assert [[part.person for part in one.participants] for one in facts.meetings] == [["Lù Văn Khay"], ["Khà Thị Lụa", "Vàng A Púa"]]


def test_a_day_of_a_round_is_that_round(read) -> None:
    """A sentence that the day opens reports the round on that day."""
    (meeting,) = read(ROUND, "Sáng 9/3, các đại biểu đã tiếp xúc cử tri tại xã Pa Tần.").meetings
    assert (meeting.date, meeting.place) == ("2024-03-09", "xã Pa Tần")
