"""Digests of a week: each item of a list tells an event of its own day."""

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
